import { readdirSync } from "node:fs";
import { errorCode } from "../errors.js";
import { isClosed, isGone, linkTarget } from "./proc-links.js";

/** What is told the target of a descriptor: `socket:[4711]`. */
export type See = (pid: number, target: string) => void;

/**
 * The last descriptors of a process are looked at first, so many of them that are no sockets: a runtime opens what it needs for itself
 * before a listener, and behind that, connections and other listeners follow.
 */
const LAST = 4;
/** To ask for a number that is not open takes as long as to list so many that are. */
const A_MISS = 8;

/**
 * The descriptors of one process, each looked at once. Every new one gets the lowest free number (open(2)), so that there are few gaps:
 * where it is known how many there are they are asked for by number, and `/proc/PID/fd`, which takes a third of the time of the
 * looks to list, is listed only where too many numbers turn out not to be open.
 */
export class DescriptorTable {
  /** How many there are; 0 without any, and where it cannot be told. */
  readonly size: number;
  /** The process has refused a look: it does so with all its descriptors or with none (`proc_pid_readlink` in fs/proc/base.c). */
  isClosed = false;
  readonly #pid: number;
  readonly #folder: string;
  /** Below it all were looked at. */
  #next = 0;
  /** From it up to `size` all were looked at. */
  #top: number;
  #missing: number;
  #misses = 0;
  /** What is open from `#next` on, once it had to be listed; and the place in there. */
  #listed: readonly number[] | null = null;
  #at = 0;

  /** `count` tells how many descriptors there are, null where only a list can; `folder` is `/proc/PID/fd`. */
  constructor(pid: number, folder: string, count: number | null) {
    this.#pid = pid;
    this.#folder = folder;
    if (count === null) this.#listed = this.#list();
    this.size = this.#listed?.length ?? count ?? 0;
    this.#top = this.size;
    this.#missing = this.size;
  }

  /** Looks at the last ones, from the highest number down. */
  last(see: See): void {
    if (this.#top < this.size) return;
    for (let left = LAST; left > 0 && this.#top > this.#next && !this.isClosed; ) {
      this.#top -= 1;
      const target = this.#look(`${this.#folder}/${this.#top}`, see);
      if (target === null || !target.startsWith("socket:")) left -= 1;
    }
  }

  /** Looks at those with a number below `end`, their names behind `prefix`. */
  below(end: number, see: See, prefix = `${this.#folder}/`): void {
    if (this.size === 0) this.#listed ??= this.#list();
    for (let number = this.#nextBelow(end); number !== null; number = this.#nextBelow(end)) {
      const target = this.#look(prefix + number, see);
      if (target === null) this.#miss();
    }
  }

  /** At most so many are still to be looked at below `end`. */
  leftBelow(end: number): number {
    return Math.min(end - this.#next, this.#missing);
  }

  #nextBelow(end: number): number | null {
    if (this.isClosed) return null;
    if (this.#listed !== null) return this.#nextOf(this.#listed, end);
    if (this.#missing === 0) return null;
    if (this.#next === this.#top) this.#next = this.size;
    if (this.#next >= end) return null;
    this.#next += 1;
    return this.#next - 1;
  }

  #nextOf(listed: readonly number[], end: number): number | null {
    for (; this.#at < listed.length; this.#at += 1) {
      const number = listed[this.#at] as number;
      if (number >= end) return null;
      if (number >= this.#top && number < this.size) continue;
      this.#at += 1;
      return number;
    }
    return null;
  }

  /** What a descriptor leads to; null where it is not open, or closed to us. */
  #look(link: string, see: See): string | null {
    const target = linkTarget(link);
    if (target === undefined) this.isClosed = true;
    if (target == null) return null;
    this.#missing -= 1;
    see(this.#pid, target);
    return target;
  }

  #miss(): void {
    this.#misses += 1;
    if (this.#misses * A_MISS > this.#missing) this.#listed ??= this.#list();
  }

  /** The open ones from `#next` on, lowest number first. */
  #list(): number[] {
    try {
      const numbers = readdirSync(this.#folder).map(Number);
      return numbers.filter((number) => number >= this.#next).sort((a, b) => a - b);
    } catch (error) {
      const code = errorCode(error);
      if (isClosed(code)) this.isClosed = true;
      else if (!isGone(code)) throw error;
      return [];
    }
  }
}
