import type { SourcePosition } from "../errors.js";
import { escapeControls } from "../foreign-text.js";
import { textWidth } from "../text-width.js";
import { type Place, tomlPlaces } from "./toml-places.js";

/** The way to a value: names of tables and keys, indexes of arrays. */
export type KeyPath = readonly (string | number)[];

/** Tells where the value of a key path stands; for one that is not there, where its nearest table stands. */
export type Locator = (path: KeyPath) => SourcePosition;

/** A locator for one TOML file. The text is scanned at the first question, not before. */
export function tomlLocator(file: string, text: string): Locator {
  let scanned: { root: Place; at: (offset: number) => LineAndColumn } | null = null;
  return (path) => {
    scanned ??= { root: tomlPlaces(text), at: lineFinder(text) };
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
  return (offset) => {
    const line = countUpTo(starts, offset);
    return { line, column: [...text.slice(starts[line - 1], offset)].length + 1 };
  };
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

const CONTEXT = 1;
const WIDTH = 160;

/** The line of the position and its neighbours with their numbers, and a caret below the column. */
export function excerpt(text: string, position: { line: number; column: number }): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, position.line - CONTEXT);
  const last = Math.min(lines.length, position.line + CONTEXT);
  const digits = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    const { line, caret } = clip(lines[number - 1] ?? "", position.column);
    shown.push(`${String(number).padStart(digits)} | ${line}`.trimEnd());
    if (number === position.line) shown.push(`${" ".repeat(digits)} | ${caret}`);
  }
  return shown.join("\n");
}

/** A piece of at most WIDTH characters around the column, one for one: tabs are kept for the caret. */
function clip(line: string, column: number): { line: string; caret: string } {
  const start = column > WIDTH ? column - WIDTH / 2 : 0;
  const piece = [...line].slice(start, start + WIDTH).map(visible);
  const before = piece.slice(0, column - 1 - start).map(blank);
  return { line: piece.join(""), caret: `${before.join("")}^` };
}

function visible(character: string): string {
  return character === "\t" || escapeControls(character) === character ? character : "\uFFFD";
}

/** As wide as the character. */
function blank(character: string): string {
  return character === "\t" ? "\t" : " ".repeat(textWidth(character));
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
