import { DevrigError, errorCode } from "./errors.js";

/** How a command that devrig ran came out. A command that cannot be started has `code: null` and `error`. */
export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
  /** `ENOENT`, `ETIMEDOUT`, …, where the command did not run to its end. */
  error: string | null;
}

export interface CommandOptions {
  /** Milliseconds after which the command is killed and the result is `ETIMEDOUT`. */
  timeout?: number;
  env?: Readonly<Record<string, string | undefined>>;
}

export type CommandRunner = (
  command: string,
  args: readonly string[],
  options?: CommandOptions,
) => Promise<CommandResult>;

/** All that the engine knows of the outside. Handed in, so that a test can hand in another one. */
export interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory, absolute. Throws DevrigError `no_cwd` where it was removed under us. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** Our effective user and groups; null where the platform has none (Windows). */
  readonly user: {
    readonly uid: number;
    readonly gid: number;
    readonly groups: readonly number[];
  } | null;
  readonly pid: number;
  readonly ppid: number;
  /** Where the process file system is mounted; `/proc`. */
  readonly procRoot: string;
  /** Wall clock, ms since 1970. Only shown, never used for a duration. */
  now(): number;
  /** Monotonic clock, ms. */
  monotonic(): number;
  /** Resolves after that many ms. */
  sleep(milliseconds: number): Promise<void>;
  /** Sends a signal as `process.kill` does, throwing its errors (`ESRCH`, `EPERM`). */
  kill(pid: number, signal: NodeJS.Signals | 0): void;
  readonly run: CommandRunner;
}

/** The part of Node's `process` that a System is made of. */
export type ProcessLike = Pick<
  NodeJS.Process,
  "env" | "platform" | "pid" | "ppid" | "cwd" | "kill"
> & {
  geteuid?: () => number;
  getegid?: () => number;
  getgroups?: () => number[];
};

/** The real outside, made of Node's `process` and the caller's own way to run commands. */
export function createSystem(process: ProcessLike, run: CommandRunner): System {
  const uid = process.geteuid?.();
  const gid = process.getegid?.();
  return {
    env: process.env,
    get cwd() {
      return workingDirectory(process);
    },
    platform: process.platform,
    user:
      uid === undefined || gid === undefined
        ? null
        : {
            uid,
            gid,
            get groups() {
              return process.getgroups?.() ?? [gid];
            },
          },
    pid: process.pid,
    ppid: process.ppid,
    procRoot: "/proc",
    now: () => Date.now(),
    monotonic: monotonicNow,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    kill: (pid, signal) => {
      process.kill(pid, signal);
    },
    run,
  };
}

function workingDirectory(process: ProcessLike): string {
  try {
    return process.cwd();
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    throw new DevrigError("user", "no_cwd", "The working directory does not exist any more", {
      hint: "change to another folder and try again",
      cause: error,
    });
  }
}

/** Not `performance.now()`, whose first use loads node:perf_hooks (1.5 ms). */
function monotonicNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
