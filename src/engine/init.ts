import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CONFIG_NAME } from "./config/discover.js";
import { parseConfig } from "./config/load.js";
import { readText } from "./config/read-text.js";
import { DevrigError, type Diagnostic, errorCode } from "./errors.js";
import { packageScripts } from "./init/package-scripts.js";
import { procfileServices } from "./init/procfile.js";
import { exists, refuseExisting, unwritable } from "./init/room.js";
import { type FoundProject, type FoundService, tomlText } from "./init/toml-text.js";
import type { System } from "./system.js";

/** A devrig.toml that is not written yet. */
export interface InitPlan {
  /** The absolute path. */
  file: string;
  text: string;
  /** How many ports it declares. */
  ports: number;
  services: number;
  warnings: Diagnostic[];
}

/** In Docker's own order. */
const COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
const PROCFILES = ["Procfile.dev", "Procfile"];

/**
 * A devrig.toml made of what the folder has: package.json scripts or a Procfile, and a Compose file. It is valid.
 * @param file where it will stand; by default `devrig.toml` in the working directory
 * @throws DevrigError `config_exists`, `folder_not_found`, or the diagnostics of a Compose file that is not right
 */
export async function planInit(system: System, file = CONFIG_NAME): Promise<InitPlan> {
  const path = resolve(system.cwd, file);
  refuseExisting(path);
  const warnings: Diagnostic[] = [];
  const project = await findProject(system, dirname(path), warnings);
  const text = tomlText(project);
  const config = await parseConfig(system, path, text);
  const services = project.services.length;
  warnings.push(...config.warnings);
  return { file: path, text, ports: config.ports.length, services, warnings };
}

/**
 * Writes the plan, never over a file that is there.
 * @throws DevrigError `config_exists` or `config_unwritable`
 */
export function writeInit({ file, text }: InitPlan): void {
  let fd: number;
  try {
    fd = openSync(file, "wx", 0o644);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw exists(file);
    throw unwritable(file, error);
  }
  try {
    writeFileSync(fd, text);
    fsyncSync(fd);
  } catch (error) {
    rmSync(file, { force: true });
    throw unwritable(file, error);
  } finally {
    closeSync(fd);
  }
}

async function findProject(
  system: System,
  folder: string,
  warnings: Diagnostic[],
): Promise<FoundProject> {
  const sources: string[] = [];
  const read = (name: string): string | null => {
    const text = textIfThere(join(folder, name), warnings);
    if (text !== null) sources.push(name);
    return text;
  };
  const manifest = readPackage(folder, read("package.json"), warnings);
  const procfile = PROCFILES.map(read).find((text) => text !== null);
  const compose = COMPOSE_FILES.find((name) => read(name) !== null) ?? null;
  const services = procfile === undefined ? manifest.services : procfileServices(procfile);
  return {
    name: usualName(manifest.name ?? basename(folder)),
    sources,
    services: once(services),
    compose,
    composePorts: await publishedBy(system, folder, compose),
  };
}

function readPackage(
  folder: string,
  text: string | null,
  warnings: Diagnostic[],
): ReturnType<typeof packageScripts> {
  if (text === null) return { name: null, services: [] };
  try {
    return packageScripts(folder, text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    warnings.push(warning(`${join(folder, "package.json")} is not valid JSON: it was passed over`));
    return { name: null, services: [] };
  }
}

/** The second of a name would be a table twice. */
function once(services: readonly FoundService[]): FoundService[] {
  return [...new Map(services.map((service) => [service.name, service])).values()];
}

async function publishedBy(
  system: System,
  folder: string,
  file: string | null,
): Promise<Set<number>> {
  if (file === null) return new Set();
  const { composePorts } = await import("./config/compose.js");
  const nowhere = () => ({ file: join(folder, file), line: 1, column: 1 });
  const { ports } = composePorts(system, folder, { file }, nowhere);
  return new Set(ports.flatMap(({ port }) => (port === null ? [] : [port])));
}

/** A name that Docker and file systems take as well. */
function usualName(name: string): string {
  const usual = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "");
  return usual.slice(0, 63) || "project";
}

function textIfThere(file: string, warnings: Diagnostic[]): string | null {
  try {
    return readText(file);
  } catch (error) {
    if (!(error instanceof DevrigError)) throw error;
    if (error.code !== "config_not_found") warnings.push(warning(`${error.message}: passed over`));
    return null;
  }
}

function warning(message: string): Diagnostic {
  return { code: "passed_over", message, resource: null, source: null };
}
