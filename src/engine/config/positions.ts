import type { SourcePosition } from "../errors.js";
import type { Place } from "./toml/places.js";

/** The way to a value: names of tables and keys, indexes of arrays. */
export type KeyPath = readonly (string | number)[];

/** Tells where the value of a key path stands; for one that is not there, where its nearest table stands. */
export type Locator = (path: KeyPath) => SourcePosition;

/** A locator for one file, by the places of its keys; both are looked for at the first question, not before. */
export function locatorOf(file: string, text: string, places: () => Place): Locator {
  let scanned: { root: Place; at: (offset: number) => LineAndColumn } | null = null;
  return (path) => {
    scanned ??= { root: places(), at: lineFinder(text) };
    return { file, ...scanned.at(nearest(scanned.root, path).offset) };
  };
}

export interface LineAndColumn {
  line: number;
  column: number;
}

/**
 * Turns offsets of a text (UTF-16 units) into lines and columns, both from 1. Columns count characters (Unicode code
 * points, a tab is one), as vim and compilers do.
 */
export function lineFinder(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  // The last answer: a line of a megabyte is not counted from its start for each of its values.
  let [lastLine, lastOffset, lastColumn] = [0, 0, 0];
  return (offset) => {
    const line = countUpTo(starts, offset);
    const isBehind = line === lastLine && offset >= lastOffset;
    const from = isBehind ? lastOffset : (starts[line - 1] ?? 0);
    const column = (isBehind ? lastColumn : 1) + codePoints(text, from, offset);
    [lastLine, lastOffset, lastColumn] = [line, offset, column];
    return { line, column };
  };
}

/** How many there are from `start` to before `end`: as many as units that are not the second half of a pair. */
function codePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start + 1; at < end; at++) if ((text.codePointAt(at - 1) ?? 0) > 0xffff) count -= 1;
  return count;
}

/** How many of the ascending numbers are at most the limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(root: Place, path: KeyPath): Place {
  let place = root;
  for (const key of path) {
    const next = place.below.get(key);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}
