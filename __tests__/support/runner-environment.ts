import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { freshFiles } from "./runner-files.js";
import type { Worker } from "./runner-worker-client.js";

export interface StepOptions {
  /** The folder of action.yml. */
  action: string;
  stage?: "main" | "post";
  workspace: string;
  /** Only the inputs that the workflow writes; the others get their defaults. */
  inputs?: Readonly<Record<string, string>>;
  /** Values of `${{ … }}` defaults, by their expression. */
  expressions?: Readonly<Record<string, string>>;
  /** Beside or instead of the runner's own; undefined takes one away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** What main left for post. */
  state?: Readonly<Record<string, string>>;
  /** The binary that runs the step; else the one that `DEVRIG_TEST_NODE24` names, as the runner takes its own Node 24, or this one. */
  node?: string;
  /** The parent of the step; else this very process is. */
  worker?: Worker;
}

export interface ActionFile {
  inputs?: Record<string, { default?: unknown } | null>;
  runs: Partial<Record<string, string>>;
}

/** action.yml of that folder. */
export function readAction(folder: string): ActionFile {
  return parse(readFileSync(join(folder, "action.yml"), "utf8")) as ActionFile;
}

/** What the runner gives a stage: its own variables, the inputs with their defaults, the state, the files. */
export function environmentOf(
  options: StepOptions,
  action: ActionFile,
  folder: string,
): Record<string, string> {
  for (const name of ["home", "temp"]) mkdirSync(join(folder, name), { recursive: true });
  const { PATH } = process.env;
  const all: Record<string, string | undefined> = {
    PATH,
    HOME: join(folder, "home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: "octo/shop",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW: "ci",
    GITHUB_JOB: "build",
    GITHUB_RUN_ID: "9",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_NAME: "runner-1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: join(folder, "temp"),
    RUNNER_TRACKING_ID: "github_00000000-0000-0000-0000-000000000000",
    ...freshFiles(join(folder, "files")),
    ...inputVariables(options, action),
    ...prefixed("STATE_", options.state ?? {}),
    ...options.env,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** `INPUT_` and the name in capitals, blanks as `_`, hyphens kept. An input without default is there and empty. */
function inputVariables(options: StepOptions, action: ActionFile): Record<string, string> {
  const declared = action.inputs ?? {};
  const given = options.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) ${unknown.join(", ")}`);
  const values = Object.entries(declared).map(([name, input]) => {
    const fallback = String(input?.default ?? "").replace(
      /\$\{\{\s*(.*?)\s*\}\}/g,
      (_, expression: string) => options.expressions?.[expression] ?? "",
    );
    return [name.toUpperCase().replaceAll(" ", "_"), given[name] ?? fallback] as const;
  });
  return prefixed("INPUT_", Object.fromEntries(values));
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]),
  );
}
