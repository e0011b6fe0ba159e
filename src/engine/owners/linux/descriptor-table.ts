import { readdirSync } from "node:fs";
import { errorCode } from "../../errors.js";
import { isClosed, isGone, linkTarget } from "./proc-links.js";
import type { Enter } from "./working-folder.js";

/** What is told the target of a descriptor, `socket:[4711]`, and its number. */
export type See = (pid: number, target: string, number: number) => void;

/**
 * The last descriptors of a process are looked at first, so many of them that are no sockets: a runtime opens what it needs for itself
 * before a listener, and behind that, connections and other listeners follow.
 */
const LAST = 4;
/** To ask for a number that is not open takes as long as to list so many that are. */
const A_MISS = 8;
/** For so many descriptors it is worth going into their folder. */
const MANY = 16;

/**
 * The descriptors of one process, each looked at once. Every new one gets the lowest free number (open(2)), so that there are few gaps:
 * the likely ones are asked for by number, as many as were open when they were counted. Only the list that the kernel makes of
 * `/proc/PID/fd` is certain to show all: while a server's connections come and go, a count says nothing of the highest number.
 */
export class DescriptorTable {
  /** The process has refused a look: it does so with all its descriptors or with none (`proc_pid_readlink` in fs/proc/base.c). */
  isClosed = false;
  /** How many there were. */
  readonly size: number;
  readonly #pid: number;
  readonly #folder: string;
  /** Below it all were looked at. */
  #next = 0;
  /** From it up to `size` all were looked at. */
  #top: number;
  #missing: number;
  #misses = 0;

  /** `folder` is `/proc/PID/fd`. */
  constructor(pid: number, folder: string, size: number) {
    this.#pid = pid;
    this.#folder = folder;
    this.size = size;
    this.#top = size;
    this.#missing = size;
  }

  /** Looks at the last ones by their number, the highest first. */
  last(see: See): void {
    if (this.#top < this.size) return;
    for (let left = LAST; left > 0 && this.#top > this.#next && !this.isClosed; ) {
      this.#top -= 1;
      const target = this.#look(`${this.#folder}/`, this.#top, see);
      if (target === null || !target.startsWith("socket:")) left -= 1;
    }
  }

  /** Looks at those with a number below `end`, as far as it finds them without a list. */
  below(end: number, see: See, enter: Enter | null = null): void {
    const prefix = this.#prefix(Math.min(end - this.#next, this.#missing), enter);
    while (!this.isClosed && this.#misses * A_MISS <= this.#missing && this.#missing > 0) {
      if (this.#next === this.#top) this.#next = this.size;
      if (this.#next >= end) return;
      if (this.#look(prefix, this.#next, see) === null) this.#misses += 1;
      this.#next += 1;
    }
  }

  /** Looks at all that were not looked at before. */
  rest(see: See, enter: Enter | null = null): void {
    if (this.isClosed || this.#next === Number.POSITIVE_INFINITY) return;
    const names = this.#list();
    const prefix = this.#prefix(names.length, enter);
    for (let at = 0; at < names.length && !this.isClosed; at += 1) {
      const number = Number(names[at]);
      if (!this.#isKnown(number)) this.#look(prefix, number, see);
    }
    this.#next = Number.POSITIVE_INFINITY;
  }

  /** Looks at the one with this number, if it is open. */
  at(number: number, see: See): void {
    if (!this.isClosed && !this.#isKnown(number)) this.#look(`${this.#folder}/`, number, see);
  }

  #isKnown(number: number): boolean {
    return number < this.#next || (number >= this.#top && number < this.size);
  }

  /** What their names are to be read behind: nothing where we are in their folder. */
  #prefix(looks: number, enter: Enter | null): string {
    return looks >= MANY && enter?.(this.#folder) === true ? "" : `${this.#folder}/`;
  }

  /** What a descriptor leads to; null where it is not open, or closed to us. */
  #look(prefix: string, number: number, see: See): string | null {
    const target = linkTarget(prefix + number);
    if (target === undefined) this.isClosed = true;
    if (target == null) return null;
    this.#missing -= 1;
    see(this.#pid, target, number);
    return target;
  }

  #list(): readonly string[] {
    try {
      return readdirSync(this.#folder);
    } catch (error) {
      const code = errorCode(error);
      if (isClosed(code)) this.isClosed = true;
      else if (!isGone(code)) throw error;
      return [];
    }
  }
}
