import { readFileSync } from "node:fs";
import { isGoneOrClosed, namesIn } from "./proc-links.js";
import { kinshipOf, type Stats } from "./process-details.js";

/** The processes that may have got a socket by a fork where one of them has it. */
export class Families {
  readonly #procRoot: string;
  readonly #stats: Stats;
  /** Whose children were told already, as the brothers and sisters of one session. */
  readonly #told = new Set<string>();

  constructor(procRoot: string, stats: Stats) {
    this.#procRoot = procRoot;
    this.#stats = stats;
  }

  /**
   * The parent of a process, its children, and the other children of its parent, which may itself have closed what it left to them;
   * each family of brothers and sisters once.
   */
  relatives(pid: number): number[] {
    const children = this.#children(pid);
    const kinship = kinshipOf(this.#procRoot, pid, this.#stats);
    if (kinship === null || kinship.parent === 0) return children;
    const { parent, session } = kinship;
    const family = `${parent} ${session}`;
    if (this.#told.has(family)) return [parent, ...children];
    this.#told.add(family);
    return [parent, ...children, ...this.#siblings(parent, session)];
  }

  /** Where a parent has ended, its children are another's now: those that are still of one session were forked by one. */
  #siblings(parent: number, session: number): number[] {
    const children = this.#children(parent);
    if (this.#sessionOf(parent) === session) return children;
    return children.filter((it) => this.#sessionOf(it) === session);
  }

  #sessionOf(pid: number): number | undefined {
    return kinshipOf(this.#procRoot, pid, this.#stats)?.session;
  }

  /** Each thread has those that it forked itself. Empty without CONFIG_PROC_CHILDREN. */
  #children(pid: number): number[] {
    const task = `${this.#procRoot}/${pid}/task`;
    return namesIn(task).flatMap((thread) => childrenIn(`${task}/${thread}/children`));
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
