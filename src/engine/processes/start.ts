import type { ChildProcess } from "node:child_process";
import { Socket } from "node:net";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { identityOf, type ProcessRecord } from "./identity.js";

export interface GroupRequest {
  /** For `/bin/sh -c`, on Windows for `cmd /d /s /c`. */
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An open file for standard output and error; ours to close again. */
  readonly output: number;
  /**
   * Writes down the process before its command runs: whoever kills us in between leaves no process that nobody knows of.
   * (On Windows, which has no way to hold a command back, right after its start.) What it throws ends the process.
   */
  readonly record: (leader: ProcessRecord) => Promise<void>;
}

/** How a process came to its end. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that leads a group and session of its own. */
export interface StartedGroup extends ProcessRecord {
  /** Resolves when the leader ends; the rest of its group may live on. */
  readonly ended: Promise<Ending>;
  /** Lets our own process end before it. */
  forget(): void;
}

/**
 * Starts a shell command as the leader of a new process group and session, without standard input, which outlives us.
 * @throws the system's error (`ENOENT`, `EACCES`, `EAGAIN`) where it could not be started, and what `record` throws
 */
export async function startGroup(system: System, request: GroupRequest): Promise<StartedGroup> {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const windows = system.platform === "win32";
  const [file, args] = windows ? windowsShell(request.command) : posixShell(request.command);
  const child = spawn(file, args, {
    cwd: request.cwd,
    env: { ...request.env },
    detached: true,
    stdio: ["ignore", request.output, request.output, windows ? "ignore" : "pipe"],
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
  const leader = { pid, start: await identityOf(system, pid) };
  try {
    await request.record(leader);
  } catch (error) {
    abandon(child, windows);
    throw error;
  }
  gateOf(child)?.end("go\n");
  return { ...leader, ended, forget: () => child.unref() };
}

/** Reads from descriptor 3 whether it may go on, then becomes the shell of the command: the pid stays the same. */
const HELD = 'read -r go <&3 && exec 3<&- && exec /bin/sh -c "$1"';

function posixShell(command: string): [string, string[]] {
  return ["/bin/sh", ["-c", HELD, "sh", command]];
}

function windowsShell(command: string): [string, string[]] {
  return ["cmd.exe", ["/d", "/s", "/c", `"${command}"`]];
}

/** A shell whose gate closes without a word ends by itself. */
function abandon(child: ChildProcess, windows: boolean): void {
  if (windows) child.kill();
  gateOf(child)?.end();
  child.unref();
}

function gateOf(child: ChildProcess): Socket | null {
  const gate = child.stdio[3];
  if (!(gate instanceof Socket)) return null;
  // EPIPE: it ended before it was told to go on, which its exit tells.
  gate.on("error", (error) => {
    if (errorCode(error) === null) throw error;
  });
  // Read to its end, which the shell makes: an unread socket would stay open.
  return gate.resume();
}
