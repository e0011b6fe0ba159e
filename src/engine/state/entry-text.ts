/** Where entries stand in a text that seems to be a registry's. Whether all of it is one, nobody knows yet. */
import { fitsDepth, isObject, MAX_DEPTH } from "../files/json-file.js";
import type { Source } from "../files/source.js";
import { indented, line, plainLine } from "./entry-pattern.js";
import { isEntry, RegistryEntry } from "./registry-entry.js";

/** What stands between two entries. */
export const BETWEEN = ",\n";
/** How an entry begins, and closes, that has a line for each value. */
const OPEN = "    {\n";
const CLOSE = "\n    }";
/** The document and the list stand around an entry. */
const ENTRY_DEPTH = MAX_DEPTH - 2;

/** The places where an entry of that slug may begin, if it is written as we or the old program write it. */
export function* placesOf(source: Source, slug: string, start: number, end: number) {
  const name = JSON.stringify(slug);
  for (const words of [`    {"slug":${name},`, `${OPEN}      "slug": ${name},\n`])
    for (let at = start - 1; ; ) {
      at = source.indexOf(words, at + 1);
      if (at === -1 || at >= end) break;
      yield at;
    }
}

/**
 * Passes the entries of the usual shape that begin there, one behind the other: adds where each begins to `starts` and answers with
 * where the last one ends, 0 where there is none. All up to that end is valid.
 */
export function passUsual(text: string, start: number, starts: number[]): number {
  if (text.charAt(start + OPEN.length - 1) === "\n") return pass(indented(), text, start, starts);
  return pass(plainLine(), text, start, starts) || pass(line(), text, start, starts);
}

function pass(pattern: RegExp, text: string, start: number, starts: number[]): number {
  let end = 0;
  try {
    for (let at = start; ; at = end + BETWEEN.length) {
      pattern.lastIndex = at;
      if (!pattern.test(text)) return end;
      starts.push(at);
      end = pattern.lastIndex;
      if (!text.startsWith(BETWEEN, end)) return end;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return end; // An entry of megabytes: the pattern's stack is used up.
  }
}

/** The entry of whatever shape that begins there, null where there is none. */
export function parseEntry(source: Source, start: number): RegistryEntry | null {
  const end = endOfEntry(source, start);
  try {
    const raw: unknown = JSON.parse(source.slice(start, end));
    const fits = isObject(raw) && isEntry(raw) && fitsDepth(raw, ENTRY_DEPTH);
    return fits ? RegistryEntry.at(source, start, end, raw) : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null; // Damaged, or laid out in another way: the long way tells which.
  }
}

/** Strings have no line's end in them. */
function endOfEntry(source: Source, start: number): number {
  if (source.has(OPEN, start)) {
    const close = source.indexOf(CLOSE, start);
    return close === -1 ? source.length : close + CLOSE.length;
  }
  const line = source.indexOf("\n", start);
  if (line === -1) return source.length;
  return source.has(BETWEEN, line - 1) ? line - 1 : line;
}
