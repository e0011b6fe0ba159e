/** What a template gave: its text, and the variables that were neither set nor had a default. */
export interface Interpolated {
  text: string;
  unset: string[];
}

export type Lookup = (name: string) => string | undefined;

/** Thrown for `${` without end, a bad name, or a required variable that is missing. The message is for people. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/**
 * Replaces variables as Compose files have them: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:?message}`,
 * `${NAME:+instead}`, the same without the colon (then only an unset variable counts, not an empty one), `$$` for `$`.
 * Defaults may hold variables themselves. A `$` before anything else stays, as Compose leaves it.
 * https://docs.docker.com/reference/compose-file/interpolation/
 */
export function interpolate(template: string, lookup: Lookup): Interpolated {
  const unset: string[] = [];
  return { text: replace(template, lookup, unset), unset };
}

const PLAIN = /^\$([A-Za-z_]\w*)/;
const BRACED = /^([A-Za-z_]\w*)(?:(:?[-?+])(.*))?$/su;

function replace(template: string, lookup: Lookup, unset: string[]): string {
  let text = "";
  let rest = template;
  for (;;) {
    const at = rest.indexOf("$");
    if (at < 0) return text + rest;
    text += rest.slice(0, at);
    rest = rest.slice(at);
    const { value, length } = replaceFirst(rest, lookup, unset);
    text += value;
    rest = rest.slice(length);
  }
}

/** The value of the variable that the text begins with, and how long its name is in the text. */
function replaceFirst(
  text: string,
  lookup: Lookup,
  unset: string[],
): { value: string; length: number } {
  if (text.startsWith("$$")) return { value: "$", length: 2 };
  if (text.startsWith("${")) {
    const end = closingBrace(text);
    return { value: braced(text.slice(2, end), lookup, unset), length: end + 1 };
  }
  const name = PLAIN.exec(text)?.[1];
  if (name === undefined) return { value: "$", length: 1 };
  return { value: lookUp(name, lookup, unset), length: name.length + 1 };
}

function braced(inside: string, lookup: Lookup, unset: string[]): string {
  const [, name, operator, rest = ""] = BRACED.exec(inside) ?? [];
  if (name === undefined) throw new TemplateError(`'\${${inside}}' is no variable`);
  if (operator === undefined) return lookUp(name, lookup, unset);
  const value = lookup(name);
  const missing = value === undefined || (operator.startsWith(":") && value === "");
  if (operator.endsWith("+")) return missing ? "" : replace(rest, lookup, unset);
  if (!missing) return value;
  if (operator.endsWith("-")) return replace(rest, lookup, unset);
  const said = replace(rest, lookup, unset);
  throw new TemplateError(`the variable ${name} is required${said === "" ? "" : `: ${said}`}`);
}

function lookUp(name: string, lookup: Lookup, unset: string[]): string {
  const value = lookup(name);
  if (value === undefined) unset.push(name);
  return value ?? "";
}

function closingBrace(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith("${", at)) depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  throw new TemplateError(`'$' and '{' without the '}'`);
}
