/**
 * The environment of services, of `run` and of the Action's later steps. From the lowest to the highest: the project's
 * `env_file`, `[env]`, the service's `env_file`, what devrig tells about ports, `services.NAME.env`. The files stand below the
 * ports, because a `PORT` in an `.env` would send the server to another port than the one that was set aside.
 */
import { dirname, resolve } from "node:path";
import type { DeclaredPort } from "./config/declared-port.js";
import { parseDotenv } from "./config/dotenv.js";
import { TemplateError } from "./config/interpolate.js";
import { invalidUse } from "./config/invalid.js";
import type { Config } from "./config/load.js";
import type { KeyPath, Locator } from "./config/positions.js";
import { readText } from "./config/read-text.js";
import { tomlLocator } from "./config/toml/locator.js";
import { portVariables } from "./config/variables.js";
import { type TemplateNames, templateNames } from "./environment/template-names.js";
import { urlOf } from "./environment/urls.js";
import { type Lookup, resolveTable, type Values } from "./environment/values.js";
import { DevrigError, type Diagnostic } from "./errors.js";
import { once } from "./once.js";
import type { System } from "./system.js";

/** Resource to port: those that were chosen or claimed. A fixed port that is missing counts as declared. */
export type Ports = ReadonlyMap<string, number>;

/**
 * What a service gets on top of our own environment; the project's, for `run`, where `service` is null. An `auto` port
 * that has not been chosen yet gives no variable.
 * @throws DevrigError `config_invalid` with every unknown template or variable, unreadable file and impossible name at its place
 */
export function environmentOf(
  system: System,
  config: Config,
  ports: Ports,
  service: string | null,
): Record<string, string> {
  const problems: Diagnostic[] = [];
  const read = new Reader(system, config, ports, problems);
  const own = service === null ? null : (config.data.services?.[service] ?? null);
  const projectFile = read.file(config.data.project.env_file, ["project", "env_file"]);
  const serviceFile = read.file(own?.env_file, ["services", service ?? "", "env_file"]);
  const lookup: Lookup = (name) => serviceFile.get(name) ?? projectFile.get(name);
  const layers = [
    projectFile,
    read.table(config.data.env, ["env"], lookup),
    serviceFile,
    ...portLayers(config, ports, service, read, lookup),
    read.table(own?.env, ["services", service ?? "", "env"], lookup),
  ];
  if (problems.length > 0) throw invalidUse(config, problems);
  return Object.fromEntries(layers.flatMap((layer) => [...layer]));
}

/** `DEVRIG_NAME_PORT`, `_HOST` and `_URL` of every resource whose port is known: what the Action exports. */
export function devrigVariables(
  system: System,
  config: Config,
  ports: Ports,
): Record<string, string> {
  const problems: Diagnostic[] = [];
  const read = new Reader(system, config, ports, problems);
  let file: ReadonlyMap<string, string> | null = null;
  const layers = portLayers(config, ports, null, read, (name) => {
    file ??= read.file(config.data.project.env_file, ["project", "env_file"]);
    return file.get(name);
  });
  if (problems.length > 0) throw invalidUse(config, problems);
  return Object.fromEntries(layers.flatMap((layer) => [...layer]));
}

/** The variables of every resource but the service itself, then its own `PORT` and `HOST`. */
function portLayers(
  config: Config,
  ports: Ports,
  service: string | null,
  read: Reader,
  lookup: Lookup,
): Values[] {
  const layers: Values[] = [];
  for (const declared of config.ports) {
    const port = portOf(declared, ports);
    if (port === null) continue;
    if (declared.kind === "service" && declared.name === service)
      layers.push(new Map([["PORT", String(port)]]));
    else layers.push(variablesOf(config, declared, port, read, lookup));
  }
  return service === null ? layers : [...layers, new Map([["HOST", "localhost"]])];
}

function variablesOf(
  config: Config,
  declared: DeclaredPort,
  port: number,
  read: Reader,
  lookup: Lookup,
): Values {
  const names = portVariables(declared);
  const values = new Map([
    [names.host, "localhost"],
    [names.port, String(port)],
  ]);
  if (names.url === null) return values;
  const { docker = {} } = config.data;
  const env = () =>
    read.table(docker[declared.name]?.env, ["docker", declared.name, "env"], lookup);
  return values.set(names.url, urlOf(config.data, declared, port, env));
}

function portOf(declared: DeclaredPort, ports: Ports): number | null {
  return ports.get(declared.resource) ?? declared.port;
}

/** Reads the parts of one config's environment; what is wrong goes to the list, so that all is told in one go. */
class Reader {
  readonly #system: System;
  readonly #config: Config;
  readonly #problems: Diagnostic[];
  readonly #locate: Locator;
  readonly #names: () => TemplateNames;

  constructor(system: System, config: Config, ports: Ports, problems: Diagnostic[]) {
    this.#system = system;
    this.#config = config;
    this.#problems = problems;
    this.#locate = tomlLocator(config.file, config.text);
    this.#names = once(() => templateNames(config, ports));
  }

  /** The variables of an env file, which is named from the config's folder. */
  file(name: string | undefined, path: KeyPath): ReadonlyMap<string, string> {
    if (name === undefined) return new Map();
    try {
      const text = readText(resolve(dirname(this.#config.file), name));
      return parseDotenv(text, (variable) => this.#system.env[variable]);
    } catch (error) {
      const unreadable = error instanceof DevrigError && error.kind === "user";
      if (!unreadable && !(error instanceof TemplateError)) throw error;
      const message = unreadable ? error.message : `${name}: ${(error as Error).message}`;
      this.#problem("env_file_unreadable", message, path);
      return new Map();
    }
  }

  table(table: Record<string, string> | undefined, path: KeyPath, lookup: Lookup): Values {
    return resolveTable(table ?? {}, {
      names: this.#names,
      lookup: (name) => lookup(name) ?? this.#system.env[name],
      problem: (code, message, key) => this.#problem(code, message, [...path, key]),
    });
  }

  #problem(code: string, message: string, path: KeyPath): void {
    const source = this.#locate(path);
    this.#problems.push({ code, message, resource: null, source });
  }
}
