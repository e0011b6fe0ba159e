import { DevrigError, type Diagnostic } from "../errors.js";
import { withExcerpts } from "./excerpt.js";
import type { Config } from "./load.js";

/** The error `config_invalid` with all that is wrong, and the warnings beside it, in the order of the file, each with its excerpt. */
export function invalidConfig(
  file: string,
  problems: readonly Diagnostic[],
  warnings: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): DevrigError {
  const shown = (found: readonly Diagnostic[]) => withExcerpts([...found].sort(byPlace), texts);
  const diagnostics = shown(problems);
  const first = diagnostics[0]?.message ?? "";
  const message =
    problems.length === 1 ? `${file}: ${first}` : `${file} has ${problems.length} problems`;
  return new DevrigError("user", "config_invalid", message, {
    diagnostics,
    warnings: shown(warnings),
  });
}

/** The same for what only turned out when a valid config was put to use. Each place is told once. */
export function invalidUse(
  { file, text }: Pick<Config, "file" | "text">,
  problems: readonly Diagnostic[],
): DevrigError {
  const once = new Map(
    problems.map((it) => [`${it.source?.line}:${it.source?.column} ${it.message}`, it]),
  );
  return invalidConfig(file, [...once.values()], [], new Map([[file, text]]));
}

function byPlace({ source: a }: Diagnostic, { source: b }: Diagnostic): number {
  if (a === null || b === null || a.file !== b.file) return 0;
  return a.line - b.line || a.column - b.column;
}
