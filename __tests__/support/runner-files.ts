import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILES = {
  GITHUB_OUTPUT: "output",
  GITHUB_ENV: "env",
  GITHUB_PATH: "path",
  GITHUB_STATE: "state",
  GITHUB_STEP_SUMMARY: "summary.md",
} as const;

/** The runner drops a larger summary whole. */
const LARGEST_SUMMARY = 1024 * 1024;

/** What a step left in the files that the runner gave it. */
export interface FileResults {
  outputs: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  state: Record<string, string>;
  summary: string;
  summaryDropped: boolean;
}

/** Fresh, empty files for one stage, and the variables that name them. */
export function freshFiles(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const variables = Object.entries(FILES).map(
    ([name, file]) => [name, join(folder, file)] as const,
  );
  for (const [, file] of variables) writeFileSync(file, "");
  return Object.fromEntries(variables);
}

/** Reads the files, then removes them. */
export function collectFiles(folder: string): FileResults {
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  const summary = read(FILES.GITHUB_STEP_SUMMARY);
  const summaryDropped = Buffer.byteLength(summary) > LARGEST_SUMMARY;
  const results = {
    outputs: parsePairs(read(FILES.GITHUB_OUTPUT)),
    env: parsePairs(read(FILES.GITHUB_ENV)),
    path: read(FILES.GITHUB_PATH).split(/\r?\n/).filter(Boolean),
    state: parsePairs(read(FILES.GITHUB_STATE)),
    summary: summaryDropped ? "" : summary,
    summaryDropped,
  };
  rmSync(folder, { recursive: true, force: true });
  return results;
}

/** `name=value` or `name<<DELIMITER`, lines of the value, `DELIMITER`. */
export function parsePairs(text: string): Record<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const [, name, mark, rest = ""] = /^(.*?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (name === undefined) throw new Error(`not a file command: ${line}`);
    if (mark === "=") {
      pairs.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`the delimiter ${rest} does not come`);
    pairs.set(name, lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return Object.fromEntries(pairs);
}
