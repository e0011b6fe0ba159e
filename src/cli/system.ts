import { type CommandRunner, createSystem, type System } from "../engine/index.js";

/** The System of the command line: commands run by Node's own `child_process`, loaded when the first one runs. */
export function cliSystem(process: NodeJS.Process): System {
  return createSystem(process, runCommand);
}

const MAX_OUTPUT = 64 * 1024 * 1024;

const runCommand: CommandRunner = async (command, args, options = {}) => {
  const { execFile } = await import("node:child_process");
  return new Promise((resolve) => {
    const { timeout = 0, env } = options;
    execFile(
      command,
      [...args],
      {
        timeout,
        killSignal: "SIGKILL",
        maxBuffer: MAX_OUTPUT,
        windowsHide: true,
        ...(env && { env }),
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, stderr, error: null });
        else if (typeof error.code === "number")
          resolve({ code: error.code, stdout, stderr, error: null });
        else
          resolve({
            code: null,
            stdout,
            stderr,
            error: error.killed ? "ETIMEDOUT" : (error.code ?? "EIO"),
          });
      },
    );
  });
};
