import { forJson } from "../../engine/index.js";

export type EnvironmentFormat = "dotenv" | "json" | "shell";

/** The variables as text to be read by a program, and the names that this format cannot hold, which are left out. */
export function renderEnvironment(
  values: Readonly<Record<string, string>>,
  format: EnvironmentFormat,
): { text: string; leftOut: string[] } {
  if (format === "json") return { text: forJson(values), leftOut: [] };
  const { name: possible, line } = format === "shell" ? SHELL : DOTENV;
  const entries = Object.entries(values);
  const leftOut = entries.map(([name]) => name).filter((name) => !possible.test(name));
  const told = entries.filter(([name]) => possible.test(name));
  return { text: told.map(([name, value]) => line(name, value)).join(""), leftOut };
}

const SHELL = {
  name: /^[A-Za-z_]\w*$/,
  line: (name: string, value: string) => `export ${name}=${shellWord(value)}\n`,
};

const DOTENV = {
  name: /^[A-Za-z_][\w.-]*$/,
  line: (name: string, value: string) => `${name}=${dotenvValue(value)}\n`,
};

const PLAIN = /^[\w./:@%+,-]+$/;

/** Any POSIX shell and fish read it back byte for byte: a backslash stands between double quotes, because fish knows it between single ones. */
function shellWord(value: string): string {
  if (PLAIN.test(value)) return value;
  return `'${value.replace(/[\\']+/g, (run) => `'"${run.replaceAll("\\", "\\\\")}"'`)}'`;
}

/** At its end a backslash that is not one of a pair: Docker Compose takes it and a single quote behind it for that quote. */
const ESCAPES_QUOTE = /(?<!\\)\\(?:\\\\)*$/;

/**
 * Single quotes are taken literally by all readers of such files. What holds a single quote itself goes between double ones: plain
 * where nothing in it has a meaning there, else with the escapes of Docker Compose, which not every reader knows.
 */
function dotenvValue(value: string): string {
  if (value === "" || PLAIN.test(value)) return value;
  if (!/['\r]/.test(value) && !ESCAPES_QUOTE.test(value)) return `'${value}'`;
  const escaped = value
    .replace(/[\\"$]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r");
  return `"${escaped}"`;
}
