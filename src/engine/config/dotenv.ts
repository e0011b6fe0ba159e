import { interpolate, type Lookup } from "./interpolate.js";

const PAIR =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\r\n]*))/gms;

/**
 * The variables of an env file as Docker Compose reads it: `NAME=value`, `export`, comments (`#` behind a blank), single quotes
 * taken literally but for `\'`, double quotes with `\n` and the like, both over several lines; variables in the rest are replaced,
 * by earlier ones of the file or what `lookup` knows, which comes first. Lines that are nothing of that are passed over.
 */
export function parseDotenv(text: string, lookup: Lookup = () => undefined): Map<string, string> {
  const values = new Map<string, string>();
  const known = (name: string) => lookup(name) ?? values.get(name);
  for (const [, name = "", literal, quoted, bare = ""] of text.matchAll(PAIR)) {
    if (literal !== undefined) values.set(name, withoutQuotes(literal));
    else if (quoted !== undefined)
      values.set(name, interpolate(withoutEscapes(quoted), known).text);
    else values.set(name, interpolate(withoutComment(bare), known).text);
  }
  return values;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: "\n", r: "\r", t: "\t", $: "$$", '"': '"', "\\": "\\" },
  ...{ a: "\u0007", b: "\b", f: "\f", v: "\v" },
};

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/gs, (all, char: string) => ESCAPES[char] ?? all);
}

function withoutQuotes(literal: string): string {
  return literal.replace(/\\(.)/gs, (all, char: string) => (char === "'" ? char : all));
}

function withoutComment(text: string): string {
  return text.replace(/\s#.*$/, "").trim();
}
