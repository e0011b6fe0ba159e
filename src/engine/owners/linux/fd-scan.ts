import type { Stats } from "../process-details.js";
import { DescriptorTable, type See } from "./descriptor-table.js";
import { Descriptors, SMALL } from "./descriptors.js";
import { Families } from "./family.js";
import { withoutStacks } from "./proc-links.js";
import { type ThreadTable, tablesOfThreads } from "./thread-tables.js";

/**
 * So many descriptors of threads are looked at, 20 ms, that are as many as the first thread's: nearly always they are the same, and where
 * the kernel itself holds a port that would be the whole machine's as often as there are threads.
 */
const MOST_LOOKS = 5_000;

/** Which processes hold which sockets, and whether some processes could not be looked into. */
export interface ScanResult {
  /** inode -> pids that have it open, in the order they were found. */
  pids: Map<number, number[]>;
  /** Processes whose descriptors we may not read. */
  unreadable: number;
  /** Some threads' descriptors were not looked at, because they are so many. */
  isCutShort: boolean;
}

/**
 * One pass over `/proc/PID/fd` for all inodes. A readlink costs 4–5 µs, so the scan goes from the likely to the unlikely and
 * stops when each inode has a holder: the `hints` first, then processes with few descriptors (newest first, the last descriptors of
 * all, then the others), then the first descriptors of the big ones, then what only a list of all shows; what `descriptors` has seen before is not
 * looked at again. Whoever inherited the socket by a fork is found through the family of the holder, and one that no process shows
 * in the threads that have descriptors of their own. What may be missed is a second holder whom only one that closed the socket, or a
 * Unix socket, leads to, and one that another thread than the first has forked where its parent was found before it.
 */
export function scanDescriptors(
  procRoot: string,
  inodes: ReadonlySet<number>,
  hints: readonly number[] = [],
  descriptors = new Descriptors(procRoot),
  stats: Stats = new Map(),
): ScanResult {
  const scan = new Scan(procRoot, inodes, hints, descriptors, stats);
  withoutStacks(() => {
    descriptors.nearby(() => {
      scan.seenBefore();
      scan.hinted();
      scan.tiers();
      scan.families();
      scan.threads();
    });
  });
  return { pids: scan.found, unreadable: descriptors.unreadable, isCutShort: scan.isCutShort };
}

class Scan {
  readonly found = new Map<number, number[]>();
  isCutShort = false;
  readonly #procRoot: string;
  readonly #wanted: Map<string, number>;
  readonly #descriptors: Descriptors;
  readonly #hints: readonly number[];
  readonly #stats: Stats;
  /** Who was found, with the number of the first descriptor that showed it. */
  readonly #holders = new Map<number, number>();
  /** Those of them that have a socket in common with another. */
  readonly #sharing = new Set<number>();

  constructor(
    procRoot: string,
    inodes: ReadonlySet<number>,
    hints: readonly number[],
    descriptors: Descriptors,
    stats: Stats,
  ) {
    this.#procRoot = procRoot;
    this.#hints = hints;
    this.#stats = stats;
    this.#wanted = new Map([...inodes].map((inode) => [`socket:[${inode}]`, inode]));
    this.#descriptors = descriptors;
  }

  done(): boolean {
    return this.found.size === this.#wanted.size;
  }

  /** Whom the descriptors show that were looked at before. */
  seenBefore(): void {
    for (const target of this.#wanted.keys()) {
      for (const [pid, number] of this.#descriptors.holdersOf(target))
        this.#see(pid, target, number);
    }
  }

  /** The likeliest of all. */
  hinted(): void {
    this.likely(this.#hints);
    this.wholly(this.#hints);
  }

  /** All processes, the likely ones first, until each socket has a holder. */
  tiers(): void {
    if (this.done()) return;
    this.#descriptors.lastOfSmall(this.#see, () => this.done());
    if (this.done()) return;
    const kinds = { small: [] as number[], big: [] as number[], bare: [] as number[] };
    for (const pid of this.#descriptors.processes()) kinds[this.#descriptors.kind(pid)].push(pid);
    this.likely(kinds.small);
    this.likely(kinds.big);
    for (const pids of [kinds.small, kinds.big, kinds.bare]) this.wholly(pids);
    if (!this.done()) this.wholly(this.#descriptors.forgetEarly());
  }

  /** The first descriptors of these processes, until each socket has a holder. */
  likely(pids: readonly number[]): void {
    for (const pid of pids) {
      if (this.done()) return;
      this.#descriptors.below(pid, SMALL, this.#see);
    }
  }

  /** All descriptors of these processes, until each socket has a holder. */
  wholly(pids: readonly number[]): void {
    for (const pid of pids) {
      if (this.done()) return;
      this.#descriptors.rest(pid, this.#see);
    }
  }

  readonly #see: See = (pid, target, number) => {
    const inode = this.#wanted.get(target);
    if (inode === undefined) return;
    if (!this.#holders.has(pid)) this.#holders.set(pid, number);
    const pids = this.found.get(inode);
    if (pids === undefined) this.found.set(inode, [pid]);
    else if (!pids.includes(pid)) {
      pids.push(pid);
      for (const one of pids) this.#sharing.add(one);
    }
  };

  /** The families of all holders, as far as they hold a wanted socket too. */
  families(): void {
    const families = new Families(this.#procRoot, this.#stats);
    const seen = new Set<number>();
    const queue = [...this.#holders.keys()];
    for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
      if (seen.has(pid)) continue;
      seen.add(pid);
      const relatives = this.#elders(families, pid).concat(this.#forked(families, pid));
      // What they share may be more than what was seen of it.
      if (this.#sharing.has(pid)) this.#descriptors.rest(pid, this.#see);
      queue.push(...relatives.filter((it) => this.#holders.has(it)));
    }
  }

  /** The parent, looked into, and the siblings: a fork leaves a socket its number, so that one descriptor tells of them. */
  #elders(families: Families, pid: number): number[] {
    const parent = families.parent(pid);
    if (parent !== null) this.#lookIntoRelative(parent);
    const siblings = families.siblings(pid).filter((it) => it !== pid);
    for (const sibling of siblings) {
      this.#descriptors.at(sibling, this.#holders.get(pid) as number, this.#see);
      if (this.#sharing.has(sibling)) this.#lookIntoRelative(sibling);
    }
    return parent === null ? siblings : [parent, ...siblings];
  }

  /** The children, looked into. Those of all threads only where some of them are known, or the process was a hint. */
  #forked(families: Families, pid: number): number[] {
    const mayBeMore = this.#sharing.has(pid) || this.#hints.includes(pid);
    const children = mayBeMore ? families.childrenOfAllThreads(pid) : families.children(pid);
    for (const child of children) this.#lookIntoRelative(child);
    return children;
  }

  #lookIntoRelative(pid: number): void {
    this.#descriptors.rest(pid, this.#see);
    // Its first thread may have ended, and left all descriptors to the others.
    if (this.#descriptors.kind(pid) !== "bare") return;
    for (const table of tablesOfThreads(this.#procRoot, pid)) this.#lookIntoThread(table);
  }

  /** One stat a process, and one a thread of those that have several; then what only looks like the first thread's table. */
  threads(): void {
    const alike: ThreadTable[] = [];
    for (const pid of this.done() ? [] : this.#descriptors.processes()) {
      for (const table of tablesOfThreads(this.#procRoot, pid)) {
        if (table.isAlike) alike.push(table);
        else this.#lookIntoThread(table);
        if (this.done()) return;
      }
    }
    this.#threadsAlike(alike);
  }

  #threadsAlike(tables: readonly ThreadTable[]): void {
    let looks = 0;
    for (const table of this.done() ? [] : tables) {
      looks += table.size;
      this.isCutShort = looks > MOST_LOOKS;
      if (this.isCutShort) return;
      this.#lookIntoThread(table);
      if (this.done()) return;
    }
  }

  #lookIntoThread({ pid, folder }: ThreadTable): void {
    new DescriptorTable(pid, folder, 0).rest(this.#see);
  }
}
