import { BETWEEN } from "./entry-text.js";
import type { RegistryEntry } from "./registry-entry.js";
import type { RegistryFrame } from "./registry-frame.js";

/** Entries that stand one after another in a text, at least one, and that nobody has looked at yet. */
export class Stretch {
  readonly frame: RegistryFrame;
  /** Where the first of them begins. */
  readonly start: number;
  /** Where the last one ends. */
  readonly end: number;

  constructor(frame: RegistryFrame, start: number, end: number) {
    this.frame = frame;
    this.start = start;
    this.end = end;
  }

  /** Throws `Unproven` where the text is not what it seems. */
  entries(): readonly RegistryEntry[] {
    return this.frame.entries(this.start, this.end);
  }

  /** The first entry of that slug and state folder. Throws `Unproven`. */
  find(slug: string, stateDir: string): RegistryEntry | null {
    return this.frame.find(slug, stateDir, this.start, this.end);
  }

  /** What stands before that entry and behind it. */
  around({ start, end }: RegistryEntry): [Stretch[], Stretch[]] {
    return [
      this.#part(this.start, start - BETWEEN.length),
      this.#part(end + BETWEEN.length, this.end),
    ];
  }

  #part(start: number, end: number): Stretch[] {
    return start < end ? [new Stretch(this.frame, start, end)] : [];
  }
}
