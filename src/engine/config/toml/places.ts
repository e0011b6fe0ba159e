/** Where a key's value begins (a table's name in its header, for a table with one), and what stands below it. */
export interface Place {
  offset: number;
  /** Names of tables and keys are strings, indexes of arrays numbers. */
  readonly below: Map<string | number, Place>;
  /** An array of tables (`[[name]]`): later headers go into its last one. */
  list: boolean;
}

interface Cursor {
  readonly text: string;
  at: number;
}

interface Key {
  name: string;
  offset: number;
}

/** Where every key of a TOML text stands. The text must have been parsed before: errors are not looked for. */
export function tomlPlaces(text: string): Place {
  const cursor: Cursor = { text, at: 0 };
  const root = newPlace(0);
  let table = root;
  for (;;) {
    skip(cursor, BLANK);
    if (cursor.at >= text.length) return root;
    if (text[cursor.at] === "[") table = readHeader(cursor, root);
    else readPair(cursor, table);
  }
}

const BLANK = /(?:[\s\uFEFF]|#[^\n]*)*/y;
const SPACE = /[ \t]*/y;
const BARE_KEY = /[^\s.=\]"'#]+/y;
const BARE_VALUE = /[^,\]}\n#]*/y;
const STRINGS = [
  /"""(?:[^\\]|\\.)*?"{3,5}/sy,
  /'''.*?'{3,5}/sy,
  /"(?:[^"\\\n]|\\.)*"/y,
  /'[^'\n]*'/y,
];

function newPlace(offset: number): Place {
  return { offset, below: new Map(), list: false };
}

function skip(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const matched = pattern.exec(cursor.text)?.[0] ?? "";
  cursor.at += matched.length;
  return matched;
}

function readHeader(cursor: Cursor, root: Place): Place {
  const list = cursor.text[cursor.at + 1] === "[";
  cursor.at += list ? 2 : 1;
  const keys = readKeys(cursor);
  cursor.at += list ? 2 : 1;
  const last = keys.pop();
  if (last === undefined) return root;
  const place = child(descend(root, keys), last.name, last.offset);
  if (!list) {
    place.offset = last.offset;
    return place;
  }
  place.list = true;
  return child(place, place.below.size, last.offset);
}

function readPair(cursor: Cursor, table: Place): void {
  const keys = readKeys(cursor);
  const last = keys.pop();
  skip(cursor, SPACE);
  // "=", or anything else, so that we always move on.
  cursor.at++;
  skip(cursor, SPACE);
  if (last !== undefined) {
    const place = child(descend(table, keys), last.name, cursor.at);
    readValue(cursor, place);
  }
}

function readKeys(cursor: Cursor): Key[] {
  const keys: Key[] = [];
  for (;;) {
    skip(cursor, SPACE);
    const offset = cursor.at;
    const quoted = readString(cursor);
    const name = quoted === null ? skip(cursor, BARE_KEY) : unquote(quoted);
    if (cursor.at === offset) return keys;
    keys.push({ name, offset });
    skip(cursor, SPACE);
    if (cursor.text[cursor.at] !== ".") return keys;
    cursor.at++;
  }
}

function readValue(cursor: Cursor, place: Place): void {
  place.offset = cursor.at;
  const first = cursor.text[cursor.at];
  if (first === "[") readArray(cursor, place);
  else if (first === "{") readInlineTable(cursor, place);
  else if (readString(cursor) === null) skip(cursor, BARE_VALUE);
}

function readArray(cursor: Cursor, place: Place): void {
  cursor.at++;
  for (let index = 0; ; index++) {
    skip(cursor, BLANK);
    if (closes(cursor, "]")) return;
    readValue(cursor, child(place, index, cursor.at));
    skip(cursor, BLANK);
    if (cursor.text[cursor.at] === ",") cursor.at++;
  }
}

function readInlineTable(cursor: Cursor, place: Place): void {
  cursor.at++;
  for (;;) {
    skip(cursor, BLANK);
    if (closes(cursor, "}")) return;
    readPair(cursor, place);
    skip(cursor, BLANK);
    if (cursor.text[cursor.at] === ",") cursor.at++;
  }
}

function closes(cursor: Cursor, bracket: string): boolean {
  if (cursor.at >= cursor.text.length) return true;
  if (cursor.text[cursor.at] !== bracket) return false;
  cursor.at++;
  return true;
}

/** The string literal that begins here, with its quotes, or null. */
function readString(cursor: Cursor): string | null {
  const first = cursor.text[cursor.at];
  if (first !== '"' && first !== "'") return null;
  for (const pattern of STRINGS) {
    const matched = skip(cursor, pattern);
    if (matched !== "") return matched;
  }
  return null;
}

function descend(from: Place, keys: readonly Key[]): Place {
  let place = from;
  for (const key of keys) {
    place = child(place, key.name, key.offset);
    if (place.list) place = place.below.get(place.below.size - 1) ?? place;
  }
  return place;
}

function child(place: Place, key: string | number, offset: number): Place {
  const known = place.below.get(key);
  if (known !== undefined) return known;
  const made = newPlace(offset);
  place.below.set(key, made);
  return made;
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\u001B",
};

function unquote(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith("'")) return inner;
  return inner.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi,
    (_, x: string, u: string, long: string, char: string) =>
      char === undefined
        ? String.fromCodePoint(Number.parseInt(x ?? u ?? long, 16))
        : (ESCAPES[char] ?? char),
  );
}
