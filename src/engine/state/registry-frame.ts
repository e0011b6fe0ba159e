/**
 * The registry's text as a writer of ours (or the old program) left it: a frame with one entry after another, each of ours in a line
 * of its own. A pattern proves that an entry is valid JSON, of the usual shape and not too deep; an unusual one is parsed. Where the
 * frame and all that stands in it are valid, the text is.
 */
import { Unproven } from "../files/json-file.js";
import type { Source } from "../files/source.js";
import { BETWEEN, parseEntry, passUsual, placesOf } from "./entry-text.js";
import { RegistryEntry } from "./registry-entry.js";

/** What stands before the first entry and behind the last one. */
export const HEAD = '{\n  "instances": [\n';
export const TAIL = "\n  ]\n}\n";
/** To compile a pattern takes longer than to parse so much. Characters. */
const SHORT = 32_768;

interface Proof {
  /** Where each entry begins. */
  readonly starts: readonly number[];
  /** Those that had to be parsed, by where they begin. */
  readonly parsed: ReadonlyMap<number, RegistryEntry>;
}

export class RegistryFrame {
  readonly source: Source;
  /** Where the first entry begins and the last one ends. */
  readonly start = HEAD.length;
  readonly end: number;
  #proof: Proof | null | undefined = undefined;
  /** What `find` found last: a writer asks for its own entry three times. */
  #found: RegistryEntry | null = null;
  /** Where entries were found before there was a proof. */
  readonly #seen: number[] = [];

  private constructor(source: Source, end: number) {
    this.source = source;
    this.end = end;
  }

  /** Null where a text has no such frame, or nothing in it. The old program leaves out the last line's end. */
  static of(source: Source): RegistryFrame | null {
    if (!source.has(HEAD, 0)) return null;
    for (const tail of [TAIL, TAIL.slice(0, -1)]) {
      const end = source.length - tail.length;
      if (end > HEAD.length && source.has(tail, end)) return new RegistryFrame(source, end);
    }
    return null;
  }

  /** Is there nothing but entries in it, and was each that has been found one of them? */
  prove(): boolean {
    if (this.#proof === undefined) {
      const proof = this.#look();
      this.#proof = this.#seen.every((at) => proof?.starts.includes(at)) ? proof : null;
    }
    return this.#proof !== null;
  }

  /** The entries of a part. Throws `Unproven`. */
  entries(start: number, end: number): readonly RegistryEntry[] {
    const { starts, parsed } = this.#proven();
    const entries: RegistryEntry[] = [];
    for (const [index, at] of starts.entries()) {
      if (at < start || at >= end) continue;
      const next = starts[index + 1];
      const close = next === undefined ? this.end : next - BETWEEN.length;
      entries.push(parsed.get(at) ?? RegistryEntry.at(this.source, at, close));
    }
    return entries;
  }

  /** The first entry of that slug and state folder in a part. One that is written as usual is found without a proof. */
  find(slug: string, stateDir: string, start: number, end: number): RegistryEntry | null {
    const is = (entry: RegistryEntry) =>
      entry.start >= start && entry.start < end && entry.isOf(slug, stateDir);
    if (this.#found !== null && is(this.#found)) return this.#found;
    for (const at of placesOf(this.source, slug, start, end)) {
      const entry = this.#mayBegin(at) ? parseEntry(this.source, at) : null;
      if (entry === null || !is(entry)) continue;
      this.#seen.push(at);
      this.#found = entry;
      return entry;
    }
    return [...this.#proven().parsed.values()].find(is) ?? null;
  }

  /** False where no entry begins, as is known: what looks like one may stand in another. */
  #mayBegin(at: number): boolean {
    return !this.#proof || this.#proof.starts.includes(at);
  }

  #proven(): Proof {
    if (!this.prove()) throw new Unproven();
    return this.#proof as Proof;
  }

  #look(): Proof | null {
    const { text } = this.source;
    const isShort = text.length < SHORT;
    const starts: number[] = [];
    const parsed = new Map<number, RegistryEntry>();
    for (let at = this.start; ; ) {
      let end = isShort ? 0 : passUsual(text, at, starts);
      if (end === 0) {
        const entry = parseEntry(this.source, at);
        if (entry === null) return null;
        starts.push(at);
        parsed.set(at, entry);
        end = entry.end;
      }
      if (end === this.end) return { starts, parsed };
      if (!text.startsWith(BETWEEN, end)) return null;
      at = end + BETWEEN.length;
    }
  }
}
