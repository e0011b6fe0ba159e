import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { identityOf } from "./identity.js";

export interface GroupRequest {
  /** For `/bin/sh -c`, on Windows for `cmd /d /s /c`. */
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An open file for standard output and error; ours to close again. */
  readonly output: number;
}

/** How a process came to its end. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that leads a group and session of its own. */
export interface StartedGroup {
  readonly pid: number;
  /** Its identity; null where it was gone before anybody could look. */
  readonly start: string | null;
  /** Resolves when the leader ends; the rest of its group may live on. */
  readonly ended: Promise<Ending>;
  /** Lets our own process end before it. */
  forget(): void;
}

/**
 * Starts a shell command as the leader of a new process group and session, without standard input, which outlives us.
 * @throws the system's error (`ENOENT`, `EACCES`, `EAGAIN`) where it could not be started
 */
export async function startGroup(system: System, request: GroupRequest): Promise<StartedGroup> {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const windows = system.platform === "win32";
  const [file, args] = windows
    ? ["cmd.exe", ["/d", "/s", "/c", `"${request.command}"`]]
    : ["/bin/sh", ["-c", request.command]];
  const child = spawn(file as string, args as string[], {
    cwd: request.cwd,
    env: { ...request.env },
    detached: true,
    stdio: ["ignore", request.output, request.output],
    windowsHide: true,
    windowsVerbatimArguments: windows,
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  const { pid } = child;
  if (pid === undefined) {
    return new Promise((_, reject) => child.once("error", reject));
  }
  child.on("error", (error) => {
    if (errorCode(error) === null) throw error; // A signal that could not be sent; we send ours ourselves.
  });
  return { pid, start: await identityOf(system, pid), ended, forget: () => child.unref() };
}
