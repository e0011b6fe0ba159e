import { dirname, resolve } from "node:path";
import type { Node } from "yaml";
import { DevrigError, type Diagnostic } from "../errors.js";
import type { System } from "../system.js";
import { readYaml, type YamlFile } from "./compose/document.js";
import { publishedPorts } from "./compose/ports.js";
import { chooseServices } from "./compose/services.js";
import { shapeProblems } from "./compose/shape.js";
import { composeVariables } from "./compose/variables.js";
import type { DeclaredPort } from "./declared-port.js";
import type { Locator } from "./positions.js";
import { readText } from "./read-text.js";
import type { ConfigData } from "./schema.js";
import { didYouMean } from "./suggest.js";

/** What a project's Compose file says about ports. */
export interface ComposePorts {
  ports: DeclaredPort[];
  /** All services of the file, null where it could not be read. */
  names: readonly string[] | null;
  errors: Diagnostic[];
  warnings: Diagnostic[];
  /** File and text of every file that a diagnostic may point into. */
  texts: [file: string, text: string][];
}

type ComposeConfig = NonNullable<ConfigData["compose"]>;

/**
 * The published host ports of the project's Compose file. It is read as the existing devrig hands it to `docker compose -f`:
 * this file alone (no override file), the services of `compose.services` and what they depend on, or without that
 * list all services whose profiles are active (`COMPOSE_PROFILES`). `extends` is followed inside of the file; `include` and
 * an `extends` of another file are not, which is a warning.
 */
export function composePorts(
  system: System,
  folder: string,
  compose: ComposeConfig,
  locate: Locator,
): ComposePorts {
  const path = resolve(folder, compose.file);
  const found: ComposePorts = { ports: [], names: null, errors: [], warnings: [], texts: [] };
  const text = readComposeText(path, found, locate);
  if (text === null) return found;
  found.texts.push([path, text]);
  const yaml = readYaml(path, text);
  const folders = { config: folder, compose: dirname(path) };
  const variables = composeVariables(system, folders, compose.env_file, locate);
  const wrong = yaml.errors.length > 0 ? yaml.errors : shapeProblems(yaml);
  found.errors.push(...wrong, ...variables.errors);
  if (found.errors.length > 0) return found;
  const services = new Map(yaml.entries(yaml.get(yaml.root, "services")));
  found.names = [...services.keys()];
  found.errors.push(...unknownServices(compose, found.names, path, locate));
  found.warnings.push(...notFollowed(yaml));
  const chosen = chooseServices(yaml, found.names, compose.services ?? [], variables.lookup);
  publishedPorts(yaml, chosen, variables.lookup, found);
  return found;
}

function readComposeText(path: string, found: ComposePorts, locate: Locator): string | null {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof DevrigError) || error.kind !== "user") throw error;
    const { message } = error;
    const source = locate(["compose", "file"]);
    found.errors.push({ code: "compose_file_unreadable", message, resource: null, source });
    return null;
  }
}

function unknownServices(
  compose: ComposeConfig,
  names: readonly string[],
  path: string,
  locate: Locator,
): Diagnostic[] {
  return (compose.services ?? []).flatMap((name, index) => {
    if (name === undefined || names.includes(name)) return [];
    return {
      code: "unknown_compose_service",
      message: `${path} has no service '${name}'${didYouMean(name, names)}`,
      resource: null,
      source: locate(["compose", "services", index]),
    };
  });
}

function notFollowed(yaml: YamlFile): Diagnostic[] {
  const include = yaml.get(yaml.root, "include");
  const further = yaml.further.find((node) => yaml.kind(node) !== "nothing");
  const where: [Node | null | undefined, string][] = [
    [include, "files named by 'include'"],
    [further, "further documents of the file, behind '---',"],
  ];
  return where.flatMap(([node, place]) => {
    if (node == null) return [];
    const message = `Ports published in ${place} are not known to devrig`;
    return { code: "compose_not_followed", message, resource: null, source: yaml.at(node) };
  });
}
