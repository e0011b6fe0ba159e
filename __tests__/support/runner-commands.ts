// How the Actions runner finds commands in a step's output, by its public behaviour: a line of either stream is a command
// when it starts with `::name props::`, blanks before it aside, or when it holds `##[name props]` anywhere.

export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** Every name that the runner knows; what has another name is text. */
export const COMMANDS: ReadonlySet<string> = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
);

/** The command of a line, or null where it is text. `known` null: every name counts, for tests that want no doubt. */
export function parseCommand(line: string, known: ReadonlySet<string> | null = COMMANDS) {
  return parseColons(line, known) ?? parseBracket(line, known);
}

function parseColons(line: string, known: ReadonlySet<string> | null): RunnerCommand | null {
  const text = line.replace(/^[\s\u0085]+/, "");
  if (!text.startsWith("::")) return null;
  const end = text.indexOf("::", 2);
  return end < 0 ? null : commandOf(text.slice(2, end), text.slice(end + 2), ",", known);
}

function parseBracket(line: string, known: ReadonlySet<string> | null): RunnerCommand | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0 ? null : commandOf(line.slice(start + 3, end), line.slice(end + 1), ";", known);
}

function commandOf(
  info: string,
  data: string,
  separator: string,
  known: ReadonlySet<string> | null,
): RunnerCommand | null {
  const blank = info.indexOf(" ");
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase();
  if (known !== null && !known.has(name)) return null;
  const pairs = blank < 0 ? [] : info.slice(blank + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const [key = "", ...value] = pair.trim().split("=");
    return value.length === 0 ? [] : [[key, unescapeText(value.join("="))] as const];
  });
  return { name, properties: Object.fromEntries(properties), data: unescapeText(data) };
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%3B", ";"],
  ["%5D", "]"],
  ["%25", "%"],
];

function unescapeText(text: string): string {
  return ESCAPES.reduce((left, [code, plain]) => left.replaceAll(code, plain), text);
}

/** Where the runner's reader ends a line. */
export function linesOf(output: string): string[] {
  return output.split(/\r\n|\n|\r/);
}
