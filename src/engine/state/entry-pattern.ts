/**
 * An entry of the registry as it is usually written, as a regular expression: indented by four; first its slug, config path and
 * state folder; then simple values, tables of tables (`services`), and lists of tables with a table in them (`claims`). No escapes
 * in strings, no fractions: a pattern that knows them too takes longer to compile than the few such entries take to parse. The next
 * two characters decide every choice, so that no text, however hostile, takes more than its length.
 */
const STRING = '"[^"\\\\\\u0000-\\u001f]*"';
const VALUE = `(?:${STRING}|0|[1-9][0-9]*|true|false|null|\\{\\}|\\[\\])`;

/** Matches from its `lastIndex` on, up to and with the brace that closes the entry. */
export function usualEntry(): RegExp {
  pattern ??= new RegExp(entry(), "y");
  return pattern;
}

let pattern: RegExp | null = null;

function entry(): string {
  const services = table(6, either(VALUE, table(8, VALUE)));
  const claims = list(6, table(8, either(VALUE, table(10, VALUE))));
  const names = ["slug", "config_path", "state_dir"].map((name) => `\\n {6}"${name}": ${STRING}`);
  const rest = `(?:,\\n {6}${STRING}: ${either(VALUE, services, claims)})*`;
  return ` {4}\\{${names.join(",")}${rest}\\n {4}\\}`;
}

function table(indent: number, value: string): string {
  return `\\{${lines(indent + 2, `${STRING}: ${value}`)}\\n {${indent}}\\}`;
}

function list(indent: number, item: string): string {
  return `\\[${lines(indent + 2, item)}\\n {${indent}}\\]`;
}

function lines(indent: number, item: string): string {
  const line = `\\n {${indent}}${item}`;
  return `${line}(?:,${line})*`;
}

function either(...choices: string[]): string {
  return `(?:${choices.join("|")})`;
}
