import { existsSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { errorCode } from "../errors.js";

/** Most processes have fewer descriptors than this; a server's listener is nearly always among the first ones. */
export const SMALL = 64;
/** So many processes are looked into before others get a turn. */
const A_TURN = 4;

type Kind = "small" | "big" | "bare";

/** What is behind the descriptors of the machine's processes, each looked at once. */
export class Descriptors {
  /** Processes whose descriptors we may not read. */
  unreadable = 0;
  readonly #procRoot: string;
  #processes: readonly number[] | null = null;
  readonly #kinds = new Map<number, Kind>();
  #counted: boolean | null = null;
  readonly #names = new Map<number, readonly string[]>();
  readonly #targets = new Map<number, (string | null)[]>();

  constructor(procRoot: string) {
    this.#procRoot = procRoot;
  }

  /** All process ids, newest first as far as the numbers tell. */
  processes(): readonly number[] {
    this.#processes ??= processIds(this.#procRoot);
    return this.#processes;
  }

  /**
   * How likely a process is to hold a listener: `small` and `big` by the number of its descriptors; `bare` without any, as the
   * kernel's threads, half of all processes on a quiet machine.
   */
  kind(pid: number): Kind {
    const known = this.#kinds.get(pid);
    if (known !== undefined) return known;
    const kind = this.#kindOf(pid);
    this.#kinds.set(pid, kind);
    return kind;
  }

  #kindOf(pid: number): Kind {
    this.#counted ??= this.#count("self") > 0;
    if (!this.#counted && !existsSync(`${this.#procRoot}/${pid}/exe`)) return "bare";
    const count = this.#counted ? this.#count(pid) : this.names(pid).length;
    if (count === 0) return "bare";
    return count > SMALL ? "big" : "small";
  }

  /** Since Linux 6.2 the size of `/proc/PID/fd` is the number of descriptors (`proc_fd_getattr`); before it is 0 for all. */
  #count(pid: number | "self"): number {
    try {
      return statSync(`${this.#procRoot}/${pid}/fd`, { throwIfNoEntry: false })?.size ?? 0;
    } catch (error) {
      if (isGoneOrClosed(error)) return 0;
      throw error;
    }
  }

  /** The names in `/proc/PID/fd`; empty where the process is gone or closed to us. */
  names(pid: number): readonly string[] {
    let names = this.#names.get(pid);
    if (names === undefined) {
      names = this.#readNames(pid);
      this.#names.set(pid, names);
    }
    return names;
  }

  /** What the descriptors lead to, from the first to one before the `end`th of the list: `socket:[4711]`. */
  targets(pid: number, end: number): readonly (string | null)[] {
    const names = this.names(pid);
    const targets = this.#targets.get(pid) ?? [];
    this.#targets.set(pid, targets);
    const last = Math.min(names.length, end);
    while (targets.length < last) {
      const target = this.target(`${pid}/fd/${names[targets.length]}`);
      // Closed to us with all its descriptors or with none (`proc_pid_readlink` in fs/proc/base.c).
      if (target === undefined) {
        this.unreadable += 1;
        this.#names.set(pid, []);
        return targets;
      }
      targets.push(target);
    }
    return targets;
  }

  /** What a link below `/proc` leads to, null where it is gone, undefined where it may not be read. */
  target(link: string): string | null | undefined {
    try {
      return readlinkSync(`${this.#procRoot}/${link}`);
    } catch (error) {
      const code = errorCode(error);
      if (isClosed(code)) return undefined;
      if (isGone(code)) return null;
      throw error;
    }
  }

  /**
   * Looks into the likely processes before it is known what is wanted, until `isOver`: for the time in which other threads read
   * the tables of sockets.
   */
  async readAhead(isOver: () => boolean): Promise<void> {
    const pids = this.processes();
    for (let at = 0; at < pids.length; at += A_TURN) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (isOver()) return;
      withoutStacks(() => {
        for (const pid of pids.slice(at, at + A_TURN))
          if (this.kind(pid) === "small") this.targets(pid, SMALL);
      });
    }
  }

  #readNames(pid: number): readonly string[] {
    try {
      return readdirSync(`${this.#procRoot}/${pid}/fd`);
    } catch (error) {
      const code = errorCode(error);
      if (isClosed(code)) this.unreadable += 1;
      else if (!isGone(code)) throw error;
      return [];
    }
  }
}

/** Processes vanish and refuse by the hundred: an error without a stack trace costs a third. */
export function withoutStacks(look: () => void): void {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    look();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** All process ids, newest first as far as the numbers tell. */
export function processIds(procRoot: string): number[] {
  const pids: number[] = [];
  for (const name of readdirSync(procRoot)) {
    const first = name.charCodeAt(0);
    if (first >= 49 && first <= 57) pids.push(Number(name));
  }
  return pids.reverse().sort((a, b) => b - a);
}

export function isGoneOrClosed(error: unknown): boolean {
  const code = errorCode(error);
  return isGone(code) || isClosed(code);
}

function isClosed(code: string | null): boolean {
  return code === "EACCES" || code === "EPERM";
}

function isGone(code: string | null): boolean {
  return code === "ENOENT" || code === "ESRCH" || code === "ENOTDIR" || code === "EINVAL";
}
