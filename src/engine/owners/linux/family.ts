import { readFileSync } from "node:fs";
import { kinshipOf, type Stats } from "../process-details.js";
import { isGoneOrClosed, namesIn } from "./proc-links.js";

/** So many children are all looked at, whatever their sessions: workers may have made themselves one each (setsid(2)). */
const FEW = 32;

/** The processes that may have got a socket by a fork where one of them has it. */
export class Families {
  readonly #procRoot: string;
  readonly #stats: Stats;
  /** Of each parent and session. */
  readonly #siblings = new Map<string, readonly number[]>();

  constructor(procRoot: string, stats: Stats) {
    this.#procRoot = procRoot;
    this.#stats = stats;
  }

  /** The parent of a process; null where it has none that we see. */
  parent(pid: number): number | null {
    return kinshipOf(this.#procRoot, pid, this.#stats)?.parent || null;
  }

  /** The children that the first thread of a process has forked; nearly always that is all. Empty without CONFIG_PROC_CHILDREN. */
  children(pid: number): number[] {
    return childrenIn(`${this.#procRoot}/${pid}/task/${pid}/children`);
  }

  /** The same of all its threads, of which a server may have dozens, each a file to be read. */
  childrenOfAllThreads(pid: number): number[] {
    const task = `${this.#procRoot}/${pid}/task`;
    return namesIn(task).flatMap((thread) => childrenIn(`${task}/${thread}/children`));
  }

  /**
   * The other children of its parent, which may itself have closed what it left to them. Where that parent has ended, its children are
   * another's now, which has many: those that are still of one session were forked by one.
   */
  siblings(pid: number): readonly number[] {
    const kinship = kinshipOf(this.#procRoot, pid, this.#stats);
    if (kinship === null || kinship.parent === 0) return [];
    const { parent, session } = kinship;
    const family = `${parent} ${session}`;
    let siblings = this.#siblings.get(family);
    if (siblings === undefined) {
      siblings = this.childrenOfAllThreads(parent);
      if (siblings.length > FEW && this.#sessionOf(parent) !== session)
        siblings = siblings.filter((it) => this.#sessionOf(it) === session);
      this.#siblings.set(family, siblings);
    }
    return siblings;
  }

  #sessionOf(pid: number): number | undefined {
    return kinshipOf(this.#procRoot, pid, this.#stats)?.session;
  }
}

function childrenIn(file: string): number[] {
  try {
    return readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number);
  } catch (error) {
    if (isGoneOrClosed(error)) return [];
    throw error;
  }
}
