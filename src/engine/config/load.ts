import { dirname } from "node:path";
import type { DevrigError, Diagnostic } from "../errors.js";
import { canonicalPath } from "../identity.js";
import type { System } from "../system.js";
import type { ComposePorts } from "./compose.js";
import { type DeclaredPort, MOST_PORTS } from "./declared-port.js";
import { portsOf } from "./declared-ports.js";
import { dependencyProblems } from "./dependencies.js";
import { duplicatePorts, duplicateVariables } from "./duplicates.js";
import { nearMisses, unusualName } from "./near-misses.js";
import { type Locator, locatorOf } from "./positions.js";
import { readText } from "./read-text.js";
import type { ConfigData } from "./schema.js";
import { CONFIG_SHAPE } from "./shape.generated.js";
import { fits } from "./shape.js";
import type { ParsedToml } from "./toml/parse.js";
import { readPlainToml } from "./toml/plain-toml.js";

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

/** A config that is being judged: every value that is there is of the right type, but something may be missing. */
export interface Draft extends Pick<Config, "ports"> {
  readonly data: Partial<ConfigData>;
  /** Could the Compose file's ports be read, all of them? */
  readonly composeKnown: boolean;
  readonly locate: Locator;
}

/** Further questions to a config; what they find is told with all the rest. */
export type Judge = (draft: Draft) => Diagnostic[];

/**
 * Reads and judges a devrig.toml. Throws `config_not_found`, `config_unreadable` (machine), or `config_invalid` with every
 * diagnostic at once, each with its place and an excerpt.
 */
export async function loadConfig(system: System, file: string, judge?: Judge): Promise<Config> {
  const text = readText(file);
  return parseConfig(system, canonicalPath(file), text, judge);
}

/** Judges the text of a devrig.toml that stands, or will stand, at that canonical path. Throws `config_invalid`. */
export async function parseConfig(
  system: System,
  canonical: string,
  text: string,
  judge: Judge = () => [],
): Promise<Config> {
  const { data, problems, locate } = await parsed(canonical, text);
  if (problems.length > 0)
    throw await invalid(canonical, problems, [], new Map([[canonical, text]]));
  const shape = fits(CONFIG_SHAPE, data) ? [] : await diagnoseShape(data, locate);
  // From here on every value that is there is of the right type, but something may be missing.
  const sound = data as Partial<ConfigData>;
  const compose = await readCompose(system, canonical, sound, locate);
  const ports = [...(await portsOf(sound, locate)), ...compose.ports];
  const errors = [
    ...shape,
    ...compose.errors,
    ...tooMany(ports, canonical),
    ...(await portTexts(sound, locate)),
    ...duplicatePorts(ports),
    ...duplicateVariables(ports),
    ...dependencyProblems(sound, compose.names, locate),
    ...judge({ data: sound, ports, composeKnown: compose.errors.length === 0, locate }),
  ];
  const texts = new Map([[canonical, text], ...compose.texts]);
  const misses = nearMisses(CONFIG_SHAPE, data, locate);
  const warnings = [...misses, ...unusualName(sound, locate), ...compose.warnings];
  if (errors.length > 0) throw await invalid(canonical, errors, warnings, texts);
  return {
    file: canonical,
    text,
    data: sound as ConfigData,
    ports,
    warnings: await warningsWithExcerpts(warnings, texts),
  };
}

async function parsed(file: string, text: string): Promise<ParsedToml> {
  const plain = readPlainToml(text);
  if (plain !== null) {
    return { data: plain.data, problems: [], locate: locatorOf(file, text, () => plain.places) };
  }
  const { parseToml } = await import("./toml/parse.js");
  return parseToml(file, text);
}

async function warningsWithExcerpts(
  warnings: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  if (warnings.length === 0) return warnings;
  const { withExcerpts } = await import("./excerpt.js");
  return withExcerpts(warnings, texts);
}

async function invalid(
  file: string,
  problems: readonly Diagnostic[],
  warnings: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<DevrigError> {
  const { invalidConfig } = await import("./invalid.js");
  return invalidConfig(file, problems, warnings, texts);
}

/** Only a cluster has ports inside of texts. */
async function portTexts(data: Partial<ConfigData>, locate: Locator): Promise<Diagnostic[]> {
  if (data.cluster === undefined) return [];
  const { portTextProblems } = await import("./port-texts.js");
  return portTextProblems(data, locate);
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
