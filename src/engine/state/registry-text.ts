/**
 * The registry's text without parsing and writing all of it: JSON alone would cost an update of 1,000 entries more than all the
 * rest. What a writer of ours (or the old program) left is a frame with one entry after another. A pattern proves that an entry
 * is valid JSON, of the usual shape and not too deep; an unusual one is parsed. Where the frame and all that stands in it are
 * valid, the text is. Any other text is left to the long way.
 */
import { fitsDepth, isObject, MAX_DEPTH, type Rewritten, type Source } from "../files/json-file.js";
import { usualEntry } from "./entry-pattern.js";
import { BETWEEN, Stretch } from "./entry-stretch.js";
import { type Parts, Registry } from "./registry-document.js";
import { isEntry, RegistryEntry } from "./registry-entry.js";

const HEAD = '{\n  "instances": [\n';
const TAIL = "\n  ]\n}\n";
/** Closes an entry of the frame, and nothing inside one: no string has a line's end in it. */
const ENTRY_END = "\n    }";
/** The document and the list stand around an entry. */
const ENTRY_DEPTH = MAX_DEPTH - 2;

/** The registry of a text that is nothing but entries in the frame, else null. */
export function scanRegistry(source: Source): Registry | null {
  const { text } = source;
  if (!text.startsWith(HEAD)) return null;
  const parts: (RegistryEntry | Stretch)[] = [];
  for (let start = HEAD.length; ; ) {
    const part = scanStretch(source, start) ?? parseEntry(source, start);
    if (part === null) return null;
    parts.push(part);
    if (!text.startsWith(BETWEEN, part.end))
      return isTail(text.slice(part.end)) ? new Registry(parts) : null;
    start = part.end + BETWEEN.length;
  }
}

/** The text of a registry that has nothing but entries. What is as it was read is taken from there, in as few pieces as may be. */
export function rewriteRegistry({ parts }: Registry, before: string | null): Rewritten {
  const runs = runsOf(parts);
  const pieces: (string | Uint8Array)[] = [];
  let words = HEAD;
  for (const [index, run] of runs.entries()) {
    if (index > 0) words += BETWEEN;
    if (typeof run === "string") words += run;
    else {
      pieces.push(words, bytesOf(run));
      words = "";
    }
  }
  pieces.push(words + TAIL);
  return { pieces, changed: !isWhole(runs, before) };
}

/** As many usual entries as begin there, one after another. */
function scanStretch(source: Source, from: number): Stretch | null {
  const { text } = source;
  const usual = usualEntry();
  const starts: number[] = [];
  let end = from - BETWEEN.length;
  do {
    const start = end + BETWEEN.length;
    const next = endOfMatch(usual, text, start);
    if (next === 0) break;
    starts.push(start);
    end = next;
  } while (text.startsWith(BETWEEN, end));
  return starts.length === 0 ? null : new Stretch(source, starts, end);
}

/** Where the pattern's match ends that begins there; 0 where it does not match. */
function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  try {
    pattern.test(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 0; // An entry of megabytes: the pattern's stack is used up.
  }
  return pattern.lastIndex;
}

function parseEntry(source: Source, start: number): RegistryEntry | null {
  const end = source.text.indexOf(ENTRY_END, start) + ENTRY_END.length;
  try {
    const raw: unknown = JSON.parse(source.text.slice(start, Math.max(start, end)));
    const fits = isObject(raw) && isEntry(raw) && fitsDepth(raw, ENTRY_DEPTH);
    return fits ? RegistryEntry.at(source, start, end, raw) : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null; // Damaged, or laid out in another way: the long way tells which.
  }
}

/** The old program leaves out the last line's end. */
function isTail(text: string): boolean {
  return text === TAIL || `${text}\n` === TAIL;
}

/** A part of a text, from `start` up to `end`. */
interface Run {
  readonly source: Source;
  readonly start: number;
  end: number;
}

/** The parts as texts of their own and runs of a text that was read: neighbours there become one. */
function runsOf(parts: Parts): (string | Run)[] {
  const runs: (string | Run)[] = [];
  let last: Run = { source: NOTHING, start: 0, end: 0 };
  for (const part of parts) {
    const { source, start, end } = part;
    if (source === null) {
      last = { source: NOTHING, start: 0, end: 0 };
      runs.push(part.text);
    } else if (source === last.source && start === last.end + BETWEEN.length) {
      last.end = end;
    } else {
      last = { source, start, end };
      runs.push(last);
    }
  }
  return runs;
}

/** No entry stands in it. */
const NOTHING: Source = { text: "", bytes: null };

function bytesOf({ source, start, end }: Run): string | Uint8Array {
  return source.bytes?.subarray(start, end) ?? source.text.slice(start, end);
}

/** Is it all of that text, as it is written today? */
function isWhole(runs: readonly (string | Run)[], text: string | null): boolean {
  const [run, ...more] = runs;
  if (typeof run !== "object" || more.length > 0 || run.source.text !== text) return false;
  return run.start === HEAD.length && run.end + TAIL.length === text.length;
}
