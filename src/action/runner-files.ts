import { DevrigError, errorCode, reasonOf } from "../engine/index.js";
import type { Toolkit } from "./toolkit.js";

/** The runner's file that each of them writes, and what for. */
const FILES = {
  setOutput: { variable: "GITHUB_OUTPUT", what: "the step's outputs" },
  exportVariable: { variable: "GITHUB_ENV", what: "the variables of the later steps" },
  saveState: { variable: "GITHUB_STATE", what: "what the post step needs" },
} as const;

/** The toolkit, whose failure to write a file of the runner's names the file. They throw DevrigError `runner_file`. */
export function namingFiles(core: Toolkit, env: NodeJS.ProcessEnv): Toolkit {
  const writer =
    (name: keyof typeof FILES): ((key: string, value: unknown) => void) =>
    (key, value) => {
      try {
        core[name](key, value);
      } catch (error) {
        throw named(error, FILES[name], env);
      }
    };
  return {
    ...core,
    setOutput: writer("setOutput"),
    exportVariable: writer("exportVariable"),
    saveState: writer("saveState"),
  };
}

function named(
  error: unknown,
  { variable, what }: (typeof FILES)[keyof typeof FILES],
  env: NodeJS.ProcessEnv,
): unknown {
  // The toolkit itself looks whether the file is there, and throws an error of its own.
  const isMissing = error instanceof Error && error.message.startsWith("Missing file");
  if (errorCode(error) === null && !isMissing) return error;
  const reason = isMissing ? "there is no such file" : reasonOf(error);
  const message = `Cannot write ${what} to ${variable}=${env[variable]}: ${reason}`;
  return new DevrigError("machine", "runner_file", message, { cause: error });
}
