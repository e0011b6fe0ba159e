import { statSync } from "node:fs";
import { resolve } from "node:path";
import {
  type CommandResult,
  type CommandRunner,
  createSystem,
  DevrigError,
  errorCode,
  reasonOf,
  type System,
} from "../engine/index.js";
import type { Inputs } from "./inputs.js";
import type { StepProcess } from "./toolkit.js";

/** The outside as the engine sees it in a step: the inputs' working directory and home, commands run without a word in the log. */
export function stepSystem(
  process: StepProcess,
  inputs: Pick<Inputs, "workingDirectory" | "home">,
): System {
  const system = createSystem(process, runSilently);
  const env = inputs.home === null ? system.env : { ...system.env, DEVRIG_HOME: inputs.home };
  const { GITHUB_WORKSPACE } = system.env;
  const start = GITHUB_WORKSPACE || system.cwd;
  return { ...system, env, cwd: resolve(start, inputs.workingDirectory) };
}

/**
 * Refuses a working directory that is none: a search from there would end in some folder above.
 * @throws DevrigError `input_invalid`
 */
export function requireWorkingDirectory({ cwd }: Pick<System, "cwd">): void {
  const lack = lackOfFolder(cwd);
  if (lack === null) return;
  throw new DevrigError("user", "input_invalid", `input "working-directory": ${lack}`, {
    hint: "write a folder's path from the workspace, and check the repository out before this step",
  });
}

function lackOfFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? null : `${path} is not a folder`;
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (code === "ENOENT" || code === "ENOTDIR") return `there is no folder ${path}`;
    return `${path} cannot be looked at: ${reasonOf(error)}`;
  }
}

/**
 * Runs a command by `@actions/exec`, loaded only now. The toolkit cannot end a command, so after the timeout the answer is
 * `ETIMEDOUT` while the command may go on.
 */
export const runSilently: CommandRunner = async (command, args, options = {}) => {
  const { getExecOutput } = await import("@actions/exec");
  const running = getExecOutput(`"${command}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(options.env === undefined ? {} : { env: definedOnly(options.env) }),
  }).then(
    ({ exitCode, stdout, stderr }) => ({ code: exitCode, stdout, stderr, error: null }),
    notStarted,
  );
  return options.timeout === undefined ? running : atMost(options.timeout, running);
};

function notStarted(error: unknown): CommandResult {
  const isMissing = error instanceof Error && error.message.includes("Unable to locate executable");
  const code = isMissing ? "ENOENT" : errorCode(error);
  if (code === null) throw error;
  return { code: null, stdout: "", stderr: "", error: code };
}

async function atMost(ms: number, running: Promise<CommandResult>): Promise<CommandResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CommandResult>((settle) => {
    timer = setTimeout(
      () => settle({ code: null, stdout: "", stderr: "", error: "ETIMEDOUT" }),
      ms,
    );
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
