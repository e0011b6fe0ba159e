import type { Place } from "./places.js";

/** A document of plain TOML, and where its keys stand. */
export interface PlainToml {
  data: Record<string, unknown>;
  places: Place;
}

/**
 * Reads TOML of the plain kind that nearly every config is, in one pass that gives values and places: tables, bare keys, strings
 * without escapes, decimal integers, booleans, arrays, inline tables. Null for anything else, errors included: smol-toml, which
 * takes longer to load than this takes for twenty services, reads those, and tells what is wrong. A test holds the two together.
 */
export function readPlainToml(text: string): PlainToml | null {
  const data = newTable();
  const places = newPlace(0, new Map());
  const reading: Reading = {
    text,
    at: 0,
    data,
    places,
    table: data,
    place: places,
    made: new Map(),
  };
  while (reading.at < text.length) {
    if (!readLine(reading)) return null;
  }
  return Object.keys(data).length > 0 ? { data, places } : null;
}

// Text of strings and comments holds no control character but the tab; so do TOML's own rules have it.
const STRING = /"([\t !#-[\]-~\x80-\uffff]*)"(?!")|'([\t -&(-~\x80-\uffff]*)'(?!')/.source;
const WORD = /(true|false)|(0|[1-9]\d{0,14})(?![\w.:+-])/.source;
const REST = /(?:#[\t -~\x80-\uffff]*)?(?:\r?\n|$)/.source;

/**
 * A header, or a key with a value of one word or string, or nothing; then a comment and the line's end. Blanks stand in one place
 * only where there is nothing else: parted in all ways between two, a megabyte of them would take hours.
 */
const LINE = new RegExp(
  `[ \\t]*(?:(?:\\[([\\w-]+(?:\\.[\\w-]+)*)\\]|([\\w-]+)([ \\t]*=[ \\t]*)(?:${STRING}|${WORD}))[ \\t]*)?${REST}`,
  "y",
);
const KEY = /[ \t]*([\w-]+)[ \t]*=[ \t]*/y;
const VALUE = new RegExp(`${STRING}|${WORD}`, "y");
const LINE_END = new RegExp(`[ \\t]*${REST}`, "y");
const BLANK = /(?:[ \t\n]|\r\n|#[\t -~\x80-\uffff]*(?=\r?\n))*/y;
const SPACE = /[ \t]*/y;

/** Deeper ones are left to others. */
const DEEPEST = 8;

type Table = Record<string, unknown>;

interface Reading {
  readonly text: string;
  at: number;
  readonly data: Table;
  readonly places: Place;
  /** The table that the last header opened. */
  table: Table;
  place: Place;
  /** Tables that headers made, true for those that they named themselves. Inline tables are closed, and not among them. */
  readonly made: Map<unknown, boolean>;
}

/** False where the line is not plain. */
function readLine(reading: Reading): boolean {
  const { text, at } = reading;
  LINE.lastIndex = at;
  const match = LINE.exec(text);
  if (match === null) return readLongPair(reading);
  // By index: an iterator makes an object for each, and this is done for every line.
  const header = match[1];
  const key = match[2];
  const equals = match[3] ?? "";
  reading.at = at + match[0].length;
  if (header !== undefined) return openTable(reading, header, text.indexOf("[", at) + 1);
  if (key === undefined) return true;
  if (key in reading.table || key === "__proto__") return false;
  reading.table[key] = scalar(match, 4);
  const offset = text.indexOf(key, at) + key.length + equals.length;
  reading.place.below.set(key, newPlace(offset));
  return true;
}

/** Opens the table of a header; false for one that is there already, or whose way leads through something else. */
function openTable(reading: Reading, header: string, start: number): boolean {
  if (header.length > LONGEST) return false;
  const { made } = reading;
  let { data: table, places: place } = reading;
  let offset = start;
  let last = start;
  for (const key of header.split(".")) {
    if (key === "__proto__") return false;
    let next = table[key];
    if (next === undefined) {
      next = table[key] = newTable();
      place.below.set(key, newPlace(offset, new Map()));
      made.set(next, false);
    } else if (!made.has(next)) return false;
    table = next as Table;
    place = place.below.get(key) as Place;
    last = offset;
    offset += key.length + 1;
  }
  if (made.get(table) === true) return false;
  made.set(table, true);
  place.offset = last;
  reading.table = table;
  reading.place = place;
  return true;
}

/** Of a header; a very long one may be very deep. */
const LONGEST = 100;

/** `key = value` with an array, which may go over several lines, or an inline table. */
function readLongPair(reading: Reading): boolean {
  if (!readPair(reading, reading.table, reading.place, 0)) return false;
  const end = match(reading, LINE_END);
  reading.at += end?.[0].length ?? 0;
  return end !== null;
}

function readPair(reading: Reading, table: Table, place: Place, depth: number): boolean {
  const [start, key] = match(reading, KEY) ?? [];
  if (start === undefined || key === undefined) return false;
  if (key in table || key === "__proto__") return false;
  reading.at += start.length;
  const below = newPlace(reading.at, new Map());
  const value = readValue(reading, below, depth);
  if (value === undefined) return false;
  table[key] = value;
  place.below.set(key, below);
  return true;
}

/** Undefined for what is not plain. */
function readValue(reading: Reading, place: Place, depth: number): unknown {
  const word = match(reading, VALUE);
  if (word !== null) {
    reading.at += word[0].length;
    return scalar(word, 1);
  }
  if (depth > DEEPEST) return undefined;
  if (takes(reading, "[")) return readArray(reading, place, depth);
  return takes(reading, "{") ? readInlineTable(reading, place, depth) : undefined;
}

function readArray(reading: Reading, place: Place, depth: number): unknown[] | undefined {
  const items: unknown[] = [];
  for (;;) {
    skip(reading, BLANK);
    if (takes(reading, "]")) return items;
    const below = newPlace(reading.at, new Map());
    const item = readValue(reading, below, depth + 1);
    if (item === undefined) return undefined;
    place.below.set(items.length, below);
    items.push(item);
    skip(reading, BLANK);
    if (!takes(reading, ",")) return takes(reading, "]") ? items : undefined;
  }
}

function readInlineTable(reading: Reading, place: Place, depth: number): Table | undefined {
  const table = newTable();
  skip(reading, SPACE);
  if (takes(reading, "}")) return table;
  for (;;) {
    if (!readPair(reading, table, place, depth + 1)) return undefined;
    skip(reading, SPACE);
    if (!takes(reading, ",")) return takes(reading, "}") ? table : undefined;
  }
}

function match({ text, at }: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(reading: Reading, pattern: RegExp): void {
  reading.at += match(reading, pattern)?.[0].length ?? 0;
}

function takes(reading: Reading, character: string): boolean {
  if (reading.text[reading.at] !== character) return false;
  reading.at += 1;
  return true;
}

/** Of the four groups from `first` on the one that matched. */
function scalar(match: RegExpExecArray, first: number): unknown {
  const digits = match[first + 3];
  if (digits !== undefined) return Number(digits);
  return match[first] ?? match[first + 1] ?? match[first + 2] === "true";
}

/** Without a prototype, as smol-toml makes them: a key may be called `constructor`. */
function newTable(): Table {
  return Object.create(null);
}

/** Nothing stands below a word or a string. */
const NOTHING: Place["below"] = new Map();

function newPlace(offset: number, below = NOTHING): Place {
  return { offset, below, list: false };
}
