/**
 * The runner's protocol, as far as the steps speak it, with the words and bytes of `@actions/core`: which loads an HTTP client and an
 * OIDC client at start, three times the time of everything that a preflight does. A test compares the two.
 */
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import type { Toolkit } from "./toolkit.js";

/** The toolkit of a step that runs in this process. */
export function runnerProtocol(process: NodeJS.Process): Toolkit {
  const { env } = process;
  const say = (line: string): void => void process.stdout.write(`${line}${EOL}`);
  const annotate =
    (name: "error" | "warning") =>
    (message: string | Error, properties: Parameters<Toolkit["error"]>[1] = {}): void => {
      const { title, file, startLine, endLine, startColumn, endColumn } = properties;
      const told = { title, file, line: startLine, endLine, col: startColumn, endColumn };
      say(commandLine(name, told, String(message)));
    };
  const keep = (file: "OUTPUT" | "ENV" | "STATE", command: string, name: string, value: string) => {
    const path = env[`GITHUB_${file}`];
    // A runner without the file takes the older command.
    if (!path) say(commandLine(command, { name }, value));
    else appendFileSync(path, `${pair(name, value)}${EOL}`);
  };
  return {
    getInput: (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    info: say,
    error: annotate("error"),
    warning: annotate("warning"),
    setFailed(message) {
      process.exitCode = 1;
      annotate("error")(message);
    },
    setOutput: (name, value) => keep("OUTPUT", "set-output", name, textOf(value)),
    exportVariable(name, value) {
      env[name] = textOf(value);
      keep("ENV", "set-env", name, textOf(value));
    },
    saveState: (name, value) => keep("STATE", "save-state", name, textOf(value)),
    getState: (name) => env[`STATE_${name}`] ?? "",
  };
}

function commandLine(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const told = Object.entries(properties)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${told.length === 0 ? "" : ` ${told.join(",")}`}::${escapeData(data)}`;
}

/** The delimiter is random, so that no value can end itself and begin another. */
function pair(name: string, value: string): string {
  const delimiter = `ghadelimiter_${process.getBuiltinModule("node:crypto").randomUUID()}`;
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
