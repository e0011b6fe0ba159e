/**
 * An entry of the registry as it is usually written, as a regular expression: first its slug, config path and state folder; then
 * simple values, tables of tables (`services`), and lists of tables with a table in them (`claims`). No escapes in strings, no
 * fractions: a pattern that knows them too takes longer to compile than the few such entries take to parse. The next two characters
 * decide every choice, so that no text, however hostile, takes more than its length.
 */
const STRING = '"[^"\\\\\\u0000-\\u001f]*"';
const VALUE = `(?:${STRING}|0|[1-9][0-9]*|true|false|null|\\{\\}|\\[\\])`;

/** Matches an entry of ours without claims, a line, from its `lastIndex` on, up to and with the brace that closes it. */
export function plainLine(): RegExp {
  plain ??= new RegExp(entry(inLine, false), "y");
  return plain;
}

/** The same for every entry of ours. To compile this one takes twice as long. */
export function line(): RegExp {
  full ??= new RegExp(entry(inLine, true), "y");
  return full;
}

/** The same for an entry of the old program, with a line for each value and indented by two for each level. */
export function indented(): RegExp {
  old ??= new RegExp(entry(inLines, true), "y");
  return old;
}

let plain: RegExp | null = null;
let full: RegExp | null = null;
let old: RegExp | null = null;

/** How a list or table is written that stands at that level: the brackets, and what stands before each item and behind each name. */
type Layout = (level: number) => {
  readonly before: string;
  readonly end: string;
  readonly colon: string;
};

const inLine: Layout = () => ({ before: "", end: "", colon: ":" });
const inLines: Layout = (level) => ({
  before: `\\n {${2 * level + 2}}`,
  end: `\\n {${2 * level}}`,
  colon: ": ",
});

function entry(layout: Layout, withClaims: boolean): string {
  const { before, end, colon } = layout(2);
  const names = ["slug", "config_path", "state_dir"].map(
    (name) => `${before}"${name}"${colon}${STRING}`,
  );
  const services = table(layout, 3, either(VALUE, table(layout, 4, VALUE)));
  const claims = () => list(layout, 3, table(layout, 4, either(VALUE, table(layout, 5, VALUE))));
  const values = withClaims ? [VALUE, services, claims()] : [VALUE, services];
  const more = `(?:,${before}${STRING}${colon}${either(...values)})*`;
  return ` {4}\\{${names.join(",")}${more}${end}\\}`;
}

function table(layout: Layout, level: number, value: string): string {
  const { before, end, colon } = layout(level);
  return `\\{${several(`${before}${STRING}${colon}${value}`)}${end}\\}`;
}

function list(layout: Layout, level: number, item: string): string {
  const { before, end } = layout(level);
  return `\\[${several(`${before}${item}`)}${end}\\]`;
}

function several(item: string): string {
  return `${item}(?:,${item})*`;
}

function either(...choices: string[]): string {
  return `(?:${choices.join("|")})`;
}
