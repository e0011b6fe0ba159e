import type { Diagnostic } from "../errors.js";
import type { Source } from "./source.js";

export type JsonObject = { [key: string]: unknown };

/** Lists and objects in each other. JSON.stringify overflows the stack at some thousands. */
export const MAX_DEPTH = 64;

/** What a file may be: its size, its shape, its mode. One for `state.json`, one for the registry. */
export interface JsonFormat<T> {
  /** A larger file is damaged. Bytes. */
  readonly limit: number;
  /** The value that an absent or damaged file stands for. */
  empty(): T;
  /** The parsed document as a value, or a sentence on why it is not one ("instances is not a list"). */
  parse(document: unknown): { value: T } | { wrong: string };
  /** What to write, a plain JSON document. */
  document(value: T): unknown;
  /** For a large file, a way to its value without parsing it all; null where its text is laid out in another way. */
  scan?(source: Source): Scanned<T> | null;
  /** The text of `document` without writing it all again, or null. `before` is the file's text now, null where it has none. */
  rewrite?(value: T, before: Source | null): Rewritten | null;
}

export interface Scanned<T> {
  /** What the text says if it is valid. Throws `Unproven` to whoever asks it for more than can be told without the proof. */
  readonly value: T;
  /** Is the whole text valid, of the format's shape and not too deep? Nothing that follows from the value may get out before. */
  readonly prove: () => boolean;
}

/** Thrown where a text turns out not to be what its value was taken from; it has to be parsed as a whole. */
export class Unproven extends Error {}

export interface Rewritten {
  /** The new text, piece by piece. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** Is it another one than before? */
  readonly changed: boolean;
}

export type Warn = (warning: Diagnostic) => void;

/** A plain JSON object: no list, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Do lists and objects stand in each other at most that deep? Stops at the first that does not. */
export function fitsDepth(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  for (const item of Object.values(value)) {
    // Asked here too, because most values are neither, and a call for each takes half of the time.
    if (typeof item === "object" && !fitsDepth(item, depth - 1)) return false;
  }
  return true;
}
