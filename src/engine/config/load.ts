import { dirname } from "node:path";
import { DevrigError, type Diagnostic } from "../errors.js";
import { canonicalPath } from "../identity.js";
import type { System } from "../system.js";
import type { ComposePorts } from "./compose.js";
import { type DeclaredPort, MOST_PORTS, portsOf } from "./declared-ports.js";
import { dependencyProblems } from "./dependencies.js";
import { duplicatePorts, duplicateVariables } from "./duplicates.js";
import { nearMisses, unusualName } from "./near-misses.js";
import { parseToml } from "./parse-toml.js";
import { portTextProblems } from "./port-texts.js";
import { excerpt, type Locator, tomlLocator } from "./positions.js";
import { readText } from "./read-text.js";
import type { ConfigData } from "./schema.js";
import { CONFIG_SHAPE } from "./shape.generated.js";
import { fits } from "./shape.js";

/** A devrig.toml without errors. */
export interface Config {
  /** The canonical path, as it goes into the slug. */
  readonly file: string;
  readonly text: string;
  readonly data: ConfigData;
  /** All ports that the project wants, those of its Compose file too. */
  readonly ports: readonly DeclaredPort[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads and judges a devrig.toml. Throws `config_not_found`, `config_unreadable` (machine), or `config_invalid` with every
 * diagnostic at once, each with its place and an excerpt.
 */
export async function loadConfig(system: System, file: string): Promise<Config> {
  const text = readText(file);
  return parseConfig(system, canonicalPath(file), text);
}

/** Judges the text of a devrig.toml that stands, or will stand, at that canonical path. Throws `config_invalid`. */
export async function parseConfig(
  system: System,
  canonical: string,
  text: string,
): Promise<Config> {
  const locate = tomlLocator(canonical, text);
  const { data, problems } = parseToml(canonical, text, locate);
  if (problems.length > 0) throw invalid(canonical, problems, new Map([[canonical, text]]));
  const shape = fits(CONFIG_SHAPE, data) ? [] : await diagnoseShape(data, locate);
  // From here on every value that is there is of the right type, but something may be missing.
  const sound = data as Partial<ConfigData>;
  const compose = await readCompose(system, canonical, sound, locate);
  const ports = [...portsOf(sound, locate), ...compose.ports];
  const errors = [
    ...shape,
    ...compose.errors,
    ...tooMany(ports, canonical),
    ...portTextProblems(sound, locate),
    ...duplicatePorts(ports),
    ...duplicateVariables(ports),
    ...dependencyProblems(sound, compose.names, locate),
  ];
  const texts = new Map([[canonical, text], ...compose.texts]);
  const misses = nearMisses(CONFIG_SHAPE, data, locate);
  const warnings = [...misses, ...unusualName(sound, locate), ...compose.warnings];
  if (errors.length > 0) throw invalid(canonical, [...errors, ...misses], texts);
  return {
    file: canonical,
    text,
    data: sound as ConfigData,
    ports,
    warnings: warnings.map((warning) => withExcerpt(warning, texts)),
  };
}

async function diagnoseShape(data: object, locate: Locator): Promise<Diagnostic[]> {
  const { diagnose } = await import("./diagnose.js");
  return diagnose(data, locate);
}

async function readCompose(
  system: System,
  file: string,
  { compose }: Partial<ConfigData>,
  locate: Locator,
): Promise<ComposePorts> {
  if (compose?.file === undefined)
    return {
      ports: [],
      names: compose === undefined ? [] : null,
      errors: [],
      warnings: [],
      texts: [],
    };
  const { composePorts } = await import("./compose.js");
  return composePorts(system, dirname(file), compose, locate);
}

function tooMany(ports: readonly DeclaredPort[], file: string): Diagnostic[] {
  if (ports.length < MOST_PORTS) return [];
  const message = `The project wants ${MOST_PORTS} ports or more; is a range too wide?`;
  return [
    { code: "too_many_ports", message, resource: null, source: { file, line: 1, column: 1 } },
  ];
}

/** More than this help nobody, and each costs a look through the file. */
const MOST = 100;

function invalid(
  file: string,
  problems: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): DevrigError {
  const sorted = [...problems].sort(byPlace);
  const diagnostics = sorted.slice(0, MOST).map((problem) => withExcerpt(problem, texts));
  const first = diagnostics[0]?.message ?? "";
  const message =
    problems.length === 1 ? `${file}: ${first}` : `${file} has ${problems.length} problems`;
  return new DevrigError("user", "config_invalid", message, { diagnostics });
}

function byPlace({ source: a }: Diagnostic, { source: b }: Diagnostic): number {
  if (a === null || b === null || a.file !== b.file) return 0;
  return a.line - b.line || a.column - b.column;
}

function withExcerpt(problem: Diagnostic, texts: ReadonlyMap<string, string>): Diagnostic {
  const { source } = problem;
  const text = source === null ? undefined : texts.get(source.file);
  if (source === null || text === undefined) return problem;
  return { ...problem, excerpt: excerpt(text, source) };
}
