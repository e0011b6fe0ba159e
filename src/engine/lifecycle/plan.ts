import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DeclaredPort } from "../config/declared-port.js";
import { invalidUse } from "../config/invalid.js";
import type { Config } from "../config/load.js";
import { startOrder } from "../config/start-order.js";
import { didYouMean } from "../config/suggest.js";
import { tomlLocator } from "../config/toml/locator.js";
import { environmentOf } from "../environment.js";
import { DevrigError, type Diagnostic, errorCode } from "../errors.js";
import type { System } from "../system.js";

export interface PlannedService {
  readonly name: string;
  readonly command: string;
  readonly cwd: string;
  readonly declared: DeclaredPort | null;
}

/** What `start` is about to do. */
export interface Plan {
  /** In the order of their start. */
  readonly services: readonly PlannedService[];
  /** Whose ports are checked and claimed. */
  readonly resources: readonly string[];
  /** What has a table in the config but is for others to start: `docker:db`, `compose:mail`, `cluster`. */
  readonly notStarted: readonly string[];
}

/**
 * Everything that can be known to be wrong before anything is started or written.
 * @throws DevrigError `unknown_service`, `config_invalid` (a folder that is not there, an environment that cannot be made)
 */
export function planStart(system: System, config: Config, names: readonly string[]): Plan {
  const known = config.data.services ?? {};
  for (const name of names) if (!Object.hasOwn(known, name)) throw unknownService(config, name);
  const { services, resources } = startOrder(config, names);
  const planned = services.map((name) => plannedService(config, name));
  const missing = planned.flatMap((service) => missingFolder(config, service));
  if (missing.length > 0) throw invalidUse(config, missing);
  const ports = portsBeforeChoice(config);
  for (const { name } of planned) environmentOf(system, config, ports, name);
  return { services: planned, resources, notStarted: notStarted(config, names, resources) };
}

function unknownService(config: Config, name: string): DevrigError {
  const services = Object.keys(config.data.services ?? {});
  const other = config.ports.some(({ resource }) => resource === name);
  const message = other
    ? `'${name}' is no service: devrig checks and claims its ports, but does not start it`
    : `There is no service '${name}'${didYouMean(name, services)}`;
  const hint = services.length === 0 ? "the config has none" : `there are: ${services.join(", ")}`;
  return new DevrigError("user", "unknown_service", message, { hint });
}

function plannedService(config: Config, name: string): PlannedService {
  const { command, path = "." } = config.data.services?.[name] ?? { command: "" };
  const declared = config.ports.find((port) => port.kind === "service" && port.name === name);
  return {
    name,
    command,
    cwd: resolve(dirname(config.file), path),
    declared: declared ?? null,
  };
}

function missingFolder(config: Config, { name, cwd }: PlannedService): Diagnostic[] {
  if (isFolder(cwd)) return [];
  const source = tomlLocator(config.file, config.text)(["services", name, "path"]);
  const message = `'${name}' is to run in ${cwd}, which is no folder`;
  return [{ code: "path_not_found", message, resource: name, source }];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}

/** Auto ports stand for themselves with any number: only whether the environment can be made is asked. */
function portsBeforeChoice(config: Config): Map<string, number> {
  return new Map(config.ports.map(({ resource, port }) => [resource, port ?? 1]));
}

function notStarted(
  { data, ports }: Config,
  names: readonly string[],
  resources: readonly string[],
): string[] {
  const others = ports.filter(
    ({ kind, resource }) => kind !== "service" && resources.includes(resource),
  );
  const tables = names.length > 0 ? [] : Object.keys(data.docker ?? {}).map((it) => `docker:${it}`);
  return [...new Set([...tables, ...others.map(thingOf)])];
}

function thingOf({ kind, name, resource }: DeclaredPort): string {
  if (kind === "cluster" || kind === "dashboard") return kind;
  return kind === "otel" ? resource : `${kind}:${name}`;
}
