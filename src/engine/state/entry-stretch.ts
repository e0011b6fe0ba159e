import type { Source } from "../files/json-file.js";
import { RegistryEntry } from "./registry-entry.js";

/** What stands between two entries of a text. */
export const BETWEEN = ",\n";

/** Entries that stand one after another in a text, as it is usually written, and that nobody has looked at yet. */
export class Stretch {
  readonly source: Source;
  /** Where each of them begins; at least one. */
  readonly starts: readonly number[];
  /** Where the last one ends. */
  readonly end: number;

  constructor(source: Source, starts: readonly number[], end: number) {
    this.source = source;
    this.starts = starts;
    this.end = end;
  }

  /** Where the first of them begins. */
  get start(): number {
    return this.starts[0] ?? this.end;
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }

  entries(): RegistryEntry[] {
    return this.starts.map((_, index) => this.entryAt(index));
  }

  entryAt(index: number): RegistryEntry {
    return RegistryEntry.at(this.source, this.starts[index] ?? 0, this.#endOf(index));
  }

  /** The place of the first entry of that slug and state folder, -1 where there is none. Looks for the slug in the text alone. */
  indexOf(slug: string, stateDir: string): number {
    const { text } = this.source;
    const words = `    {\n      "slug": ${JSON.stringify(slug)},\n`;
    for (let at = this.start - 1; ; ) {
      at = text.indexOf(words, at + 1);
      if (at === -1 || at >= this.end) return -1;
      const index = this.starts.indexOf(at);
      if (index !== -1 && this.entryAt(index).isOf(slug, stateDir)) return index;
    }
  }

  /** The entries before that one and those behind it, without the empty ones of these two. */
  around(index: number): [Stretch[], Stretch[]] {
    return [this.#part(0, index), this.#part(index + 1, this.starts.length)];
  }

  #part(from: number, to: number): Stretch[] {
    if (from >= to) return [];
    return [new Stretch(this.source, this.starts.slice(from, to), this.#endOf(to - 1))];
  }

  #endOf(index: number): number {
    const next = this.starts[index + 1];
    return next === undefined ? this.end : next - BETWEEN.length;
  }
}
