import type { Diagnostic } from "../errors.js";

export type JsonObject = { [key: string]: unknown };

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
  if (Array.isArray(value)) {
    for (const item of value) if (!fitsDepth(item, depth - 1)) return false;
    return true;
  }
  for (const key in value) if (!fitsDepth((value as JsonObject)[key], depth - 1)) return false;
  return true;
}
