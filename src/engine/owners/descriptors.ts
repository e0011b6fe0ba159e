import { existsSync, readdirSync, statSync } from "node:fs";
import { errorCode } from "../errors.js";
import {
  isClosed,
  isGone,
  isGoneOrClosed,
  linkTarget,
  processIds,
  withoutStacks,
} from "./proc-links.js";
import { type Enter, withWorkingFolders } from "./working-folder.js";

/** Most processes have fewer descriptors than this; in one with more a server's listener is nearly always among the first ones. */
export const SMALL = 64;
/**
 * The last descriptors of a process are looked at first, so many of them that are no sockets: a runtime opens what it needs for itself
 * before a listener, and behind that, connections and other listeners follow.
 */
const LAST = 4;
/** For so many descriptors of a process it is worth going into its folder. */
const MANY = 16;
/** So many processes are looked into before others get a turn. */
const A_TURN = 4;

type Kind = "small" | "big" | "bare";

/** What is behind the descriptors of the machine's processes, each looked at once. */
export class Descriptors {
  /** Processes whose descriptors we may not read. */
  unreadable = 0;
  readonly #procRoot: string;
  #processes: readonly number[] | null = null;
  readonly #sizes = new Map<number, number>();
  #counted: boolean | null = null;
  readonly #names = new Map<number, readonly string[]>();
  /** What `lastTargets` found, from the highest number down. */
  readonly #last = new Map<number, readonly (string | null)[]>();
  readonly #targets = new Map<number, (string | null)[]>();
  /** Whom `readAhead` looked into, null where it was not called. */
  #early: Set<number> | null = null;
  #enter: Enter | null = null;
  /** Who has which socket open, of all that was looked at. */
  readonly #holders = new Map<string, number[]>();

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
    const size = this.#sizeOf(pid);
    if (size === 0) return "bare";
    return size > SMALL ? "big" : "small";
  }

  /** The number of descriptors. */
  #sizeOf(pid: number): number {
    let size = this.#sizes.get(pid);
    if (size === undefined) {
      size = this.#findSize(pid);
      this.#sizes.set(pid, size);
    }
    return size;
  }

  #findSize(pid: number): number {
    this.#counted ??= this.#count("self") > 0;
    if (this.#counted) return this.#count(pid);
    return existsSync(`${this.#procRoot}/${pid}/exe`) ? this.names(pid).length : 0;
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

  /** The small processes, newest first. */
  *small(): Generator<number> {
    for (const pid of this.processes()) if (this.kind(pid) === "small") yield pid;
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

  /** What the last descriptors of a process lead to, found by their number: they have none between them, as a rule. */
  lastTargets(pid: number): readonly (string | null)[] {
    let last = this.#last.get(pid);
    if (last === undefined) {
      last = this.#readLast(pid);
      this.#last.set(pid, last);
    }
    return last;
  }

  #readLast(pid: number): (string | null)[] {
    const last: (string | null)[] = [];
    let left = LAST;
    for (let number = this.#sizeOf(pid) - 1; number >= 0 && left > 0; number--) {
      const target = this.target(`${pid}/fd/${number}`);
      if (target === undefined) {
        this.#close(pid);
        break;
      }
      last.push(target);
      if (!this.#note(pid, target)) left -= 1;
    }
    return last;
  }

  /** What the descriptors lead to, from the first to one before the `end`th of the list: `socket:[4711]`. */
  targets(pid: number, end: number): readonly (string | null)[] {
    const names = this.names(pid);
    const targets = this.#targets.get(pid) ?? [];
    this.#targets.set(pid, targets);
    const seen = this.#last.get(pid);
    const last = Math.min(names.length, end);
    const folder = this.#folderFor(pid, last - targets.length);
    while (targets.length < last) {
      const name = names[targets.length] as string;
      // Whose number is one of the last is known.
      const known = seen?.[this.#sizeOf(pid) - 1 - Number(name)];
      const target = known ?? linkTarget(folder + name);
      if (target === undefined) {
        this.#close(pid);
        return targets;
      }
      targets.push(target);
      if (known === undefined) this.#note(pid, target);
    }
    return targets;
  }

  /** What names of a process's descriptors are to be read behind: nothing where we are in their folder. */
  #folderFor(pid: number, names: number): string {
    const folder = `${this.#procRoot}/${pid}/fd`;
    return names >= MANY && this.#enter?.(folder) === true ? "" : `${folder}/`;
  }

  /** The quickest way to look at many, for a `look` that does not wait. */
  nearby(look: () => void): void {
    withWorkingFolders((enter) => {
      this.#enter = enter;
      try {
        look();
      } finally {
        this.#enter = null;
      }
    });
  }

  /** Closed to us with all its descriptors or with none (`proc_pid_readlink` in fs/proc/base.c): it is not asked again. */
  #close(pid: number): void {
    this.unreadable += 1;
    this.#names.set(pid, []);
  }

  /** Is it a socket? */
  #note(pid: number, target: string | null): boolean {
    if (target === null || !target.startsWith("socket:")) return false;
    const holders = this.#holders.get(target);
    if (holders === undefined) this.#holders.set(target, [pid]);
    else if (!holders.includes(pid)) holders.push(pid);
    return true;
  }

  /** The processes that have a socket open, of all that were looked at so far. */
  holdersOf(socket: string): readonly number[] {
    return this.#holders.get(socket) ?? [];
  }

  /** What a link below `/proc` leads to, null where it is gone, undefined where it may not be read. */
  target(link: string): string | null | undefined {
    return linkTarget(`${this.#procRoot}/${link}`);
  }

  /**
   * Looks into the likely processes before it is known what is wanted, until `isOver`: for the time in which other threads read
   * the tables of sockets.
   */
  async readAhead(isOver: () => boolean): Promise<void> {
    const looks = this.#looksAhead();
    for (let done = false; !done; ) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (isOver()) return;
      withoutStacks(() => {
        for (let turn = 0; turn < A_TURN && !done; turn++) done = looks.next().done === true;
      });
    }
  }

  /** One process a step. */
  *#looksAhead(): Generator<unknown> {
    const early = new Set<number>();
    this.#early = early;
    for (const pid of this.small()) {
      early.add(pid);
      yield this.lastTargets(pid);
    }
    for (const pid of this.small()) yield this.targets(pid, SMALL);
  }

  /**
   * Forgets what was read ahead: a socket that the tables show may be younger than the look at its process. Gives the processes to
   * look at again, those that came meanwhile among them.
   */
  forgetEarly(): readonly number[] {
    const early = this.#early;
    if (early === null) return [];
    const listed = new Set(this.processes());
    for (const pid of early) {
      for (const known of [this.#sizes, this.#names, this.#last, this.#targets]) known.delete(pid);
    }
    this.#processes = processIds(this.#procRoot);
    return this.#processes.filter((pid) => early.has(pid) || !listed.has(pid));
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
