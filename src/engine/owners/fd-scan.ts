import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { errorCode } from "../errors.js";
import { parentOf } from "./process-details.js";

/** Which processes hold which sockets, and whether some processes could not be looked into. */
export interface ScanResult {
  /** inode -> pids that have it open, in the order they were found. */
  pids: Map<number, number[]>;
  /** Processes whose descriptors we may not read. */
  unreadable: number;
}

/** Most processes have fewer descriptors than this; a server's listener is nearly always among the first ones. */
const SMALL = 64;
/** On a machine with at most so many processes the scan goes on for sockets passed to strangers; it costs a few ms. */
const CROWD = 256;

/**
 * One pass over `/proc/PID/fd` for all inodes. A readlink costs 4–5 µs, so the scan goes from the likely to the unlikely and
 * stops when each inode has a holder: the `hints` first, then processes with few descriptors (newest first), then the first
 * descriptors of the big ones, then the rest. Whoever inherited the socket by a fork is found through the family of the
 * holder, and one that no process shows in the threads that have descriptors of their own. What may be missed on a crowded machine is a second holder that is no relative (a socket passed over a Unix socket).
 */
export function scanDescriptors(
  procRoot: string,
  inodes: ReadonlySet<number>,
  hints: readonly number[] = [],
): ScanResult {
  const scan = new Scan(procRoot, inodes);
  const silent = Error.stackTraceLimit;
  // Processes vanish and refuse by the hundred: an error without a stack trace costs a third.
  Error.stackTraceLimit = 0;
  try {
    for (const pid of hints) scan.process(pid, 0, Number.POSITIVE_INFINITY);
    if (!scan.done()) scanInTiers(scan, processIds(procRoot));
    scan.families();
    if (!scan.done()) scan.threads(processIds(procRoot));
  } finally {
    Error.stackTraceLimit = silent;
  }
  return { pids: scan.found, unreadable: scan.unreadable };
}

function scanInTiers(scan: Scan, pids: readonly number[]): void {
  const thorough = pids.length <= CROWD;
  const enough = (): boolean => scan.done() && !thorough;
  const big: number[] = [];
  for (const pid of pids) {
    if (enough()) return;
    if (scan.descriptors(pid).length > SMALL) big.push(pid);
    else scan.process(pid, 0, SMALL);
  }
  for (const pid of big) {
    if (enough()) return;
    scan.process(pid, 0, SMALL);
  }
  for (const pid of big) {
    if (scan.done()) return;
    scan.process(pid, SMALL, Number.POSITIVE_INFINITY);
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

class Scan {
  readonly found = new Map<number, number[]>();
  unreadable = 0;
  readonly #procRoot: string;
  readonly #wanted: Map<string, number>;
  readonly #descriptors = new Map<number, readonly string[]>();

  constructor(procRoot: string, inodes: ReadonlySet<number>) {
    this.#procRoot = procRoot;
    this.#wanted = new Map([...inodes].map((inode) => [`socket:[${inode}]`, inode]));
  }

  done(): boolean {
    return this.found.size === this.#wanted.size;
  }

  /** The names in `/proc/PID/fd`; empty where the process is gone or closed to us. */
  descriptors(pid: number): readonly string[] {
    let names = this.#descriptors.get(pid);
    if (names === undefined) {
      names = this.#readDescriptors(pid);
      this.#descriptors.set(pid, names);
    }
    return names;
  }

  #readDescriptors(pid: number): readonly string[] {
    try {
      return readdirSync(`${this.#procRoot}/${pid}/fd`);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EACCES" || code === "EPERM") this.unreadable += 1;
      else if (!isGone(code)) throw error;
      return [];
    }
  }

  /** Looks at the descriptors `from` to `to` of a process, by their place in its list. */
  process(pid: number, from: number, to: number): void {
    const names = this.descriptors(pid);
    const end = Math.min(names.length, to);
    for (let at = from; at < end; at += 1) this.#look(pid, `${pid}/fd/${names[at]}`);
  }

  #look(pid: number, link: string): void {
    const inode = this.#inodeAt(`${this.#procRoot}/${link}`);
    if (inode !== null) this.#add(inode, pid);
  }

  #inodeAt(link: string): number | null {
    try {
      return this.#wanted.get(readlinkSync(link)) ?? null;
    } catch (error) {
      if (isGoneOrClosed(error)) return null;
      throw error;
    }
  }

  #add(inode: number, pid: number): void {
    const pids = this.found.get(inode);
    if (pids === undefined) this.found.set(inode, [pid]);
    else if (!pids.includes(pid)) pids.push(pid);
  }

  /** Parents and children of every holder, as far as they hold a wanted socket too. */
  families(): void {
    const seen = new Set<number>();
    const queue = [...new Set([...this.found.values()].flat())];
    for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
      if (seen.has(pid)) continue;
      seen.add(pid);
      for (const relative of this.#relatives(pid)) {
        this.process(relative, 0, Number.POSITIVE_INFINITY);
        if (this.#holdsAny(relative)) queue.push(relative);
      }
    }
  }

  #holdsAny(pid: number): boolean {
    for (const pids of this.found.values()) if (pids.includes(pid)) return true;
    return false;
  }

  #relatives(pid: number): number[] {
    const parent = parentOf(this.#procRoot, pid);
    const children = this.#children(pid);
    return parent === null || parent === 0 ? children : [parent, ...children];
  }

  /** Children of the main thread; other threads rarely fork. Empty without CONFIG_PROC_CHILDREN. */
  #children(pid: number): number[] {
    try {
      const text = readFileSync(`${this.#procRoot}/${pid}/task/${pid}/children`, "latin1");
      return text.split(" ").filter(Boolean).map(Number);
    } catch (error) {
      if (isGoneOrClosed(error)) return [];
      throw error;
    }
  }

  /**
   * `/proc/PID/fd` is the table of the first thread: empty once that thread has ended (`pthread_exit` in main), and not the one
   * of a thread that called unshare(2) with CLONE_FILES. One stat a process, and one a thread of those that have several.
   */
  threads(pids: readonly number[]): void {
    for (const pid of pids) {
      if (this.done()) return;
      for (const table of this.#tablesOfThreads(pid)) {
        for (const name of namesIn(`${this.#procRoot}/${table}`))
          this.#look(pid, `${table}/${name}`);
      }
    }
  }

  /** Those that may differ from the process's own. */
  #tablesOfThreads(pid: number): string[] {
    const task = `${this.#procRoot}/${pid}/task`;
    // The link count of the folder is 2 and the number of threads (`proc_task_getattr` in fs/proc/base.c).
    if ((statOf(task)?.nlink ?? 0) <= 3) return [];
    const own = statOf(`${this.#procRoot}/${pid}/fd`)?.size ?? 0;
    return namesIn(task)
      .filter((thread) => {
        // Since Linux 6.2 the size of the folder is the number of descriptors; before it is 0 for all.
        const size = statOf(`${task}/${thread}/fd`)?.size ?? 0;
        return thread !== String(pid) && (size !== own || size === 0);
      })
      .map((thread) => `${pid}/task/${thread}/fd`);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isGoneOrClosed(error)) return [];
    throw error;
  }
}

function statOf(path: string): { nlink: number; size: number } | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isGoneOrClosed(error)) return null;
    throw error;
  }
}

function isGoneOrClosed(error: unknown): boolean {
  const code = errorCode(error);
  return isGone(code) || code === "EACCES" || code === "EPERM";
}

function isGone(code: string | null): boolean {
  return code === "ENOENT" || code === "ESRCH" || code === "ENOTDIR" || code === "EINVAL";
}
