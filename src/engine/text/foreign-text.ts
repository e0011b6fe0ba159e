// The one gate through which text that somebody else chose (names and arguments of processes, keys and values of a
// TOML file, file names) reaches a terminal, the workflow log, an annotation, Markdown or a ready command.

const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The text with every control and every invisible character as a visible escape: `\n`, `\x1b`, `\u{202e}`. */
export function escapeControls(text: string): string {
  return PLAIN.test(text) ? text : text.replace(invisible(), escapeOne);
}

/**
 * Controls (C0, C1 with U+0085), line and paragraph separators, format characters (bidi, zero width, soft hyphen, tags),
 * everything else that Unicode lets a renderer ignore, and lone surrogates. The runner compares by culture, which skips
 * ignorable characters: `:<U+200B>:` is `::` to it, so none may stay. Made when it is needed: looking up what the classes
 * hold takes V8 half a millisecond.
 */
function invisible(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
}

function escapeOne(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}

/**
 * A document as JSON, as people may see it on a terminal: indented, with a line's end. Controls and invisible characters stand there
 * as escapes, which mean the same.
 */
export function forJson(document: object): string {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  // JSON escapes C0 itself. A pattern over all of a long text would cost a check a millisecond.
  if (Buffer.byteLength(text) === text.length && !text.includes("\x7f")) return text;
  return text.replace(invisible(), (character) => (character === "\n" ? "\n" : inJson(character)));
}

function inJson(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** At most that many code points, the last of them an ellipsis where something was cut. */
export function shorten(text: string, codePoints: number): string {
  if (text.length <= codePoints) return text;
  const start = text.slice(0, codePoints);
  // Without surrogates a unit is a code point, and there is one more than fits.
  if (!/[\ud800-\udfff]/.test(start)) return `${start.slice(0, -1)}…`;
  const kept: string[] = [];
  for (const character of text) {
    kept.push(character);
    if (kept.length > codePoints) return `${kept.slice(0, codePoints - 1).join("")}…`;
  }
  return text;
}

/** One line for a terminal, at most `max` code points. */
export function forTerminal(text: string, max = 200): string {
  return shorten(escapeControls(head(text, max)), max);
}

/**
 * One line for the workflow log, at most `max` code points: wherever it stands in a line, beside whatever other text,
 * the runner finds no command. It knows `::name::` after the blanks of a line's start, and `##[name]` anywhere.
 */
export function forLog(text: string, max = 200): string {
  return shorten(withoutCommands(escapeControls(head(text, max))), max);
}

/**
 * Whole lines of output, their foreign parts escaped already, with nothing in them that a runner takes for a command. What is
 * put in its place means the same character in JSON.
 */
export function forWorkflowLog(lines: string): string {
  return lines.replaceAll("##[", "#\\u0023[").replace(/^(\s*):(?=:)/gm, "$1\\u003a");
}

/**
 * Text for a table cell, a paragraph or an HTML element of a GitHub summary, at most `max` code points before they become
 * entities. Put it into `<code>` as well: GitHub links `@name` and `#1` after entities are decoded, but never in there.
 */
export function forMarkdown(text: string, max = 200): string {
  const oneLine = head(text, max).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ");
  return shorten(escapeControls(oneLine), max)
    .replace(/[&<>"'|`\\*_~#@$^()[\]{}!]|:(?=\/\/|[\w+-]+:)/g, entity)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}

/** A path such as `C:\\A b\\c.toml` in which no shell finds anything to replace between double quotes. */
const DRIVE_PATH = /^[A-Za-z]:(?:\\[^\\"$`%!]+)+$/;

/**
 * One word of a POSIX shell, ready to paste. Control characters, which a terminal would act on, come by way of `printf`. A
 * Windows path stands in double quotes: those are what cmd, PowerShell and a POSIX shell all read alike.
 */
export function forShell(text: string): string {
  if (/^[\w/.:@+,-]+$/.test(text)) return text;
  const isPlain = escapeControls(text) === text;
  if (isPlain && DRIVE_PATH.test(text)) return `"${text}"`;
  if (isPlain) return `'${text.replaceAll("'", "'\\''")}'`;
  return `"$(printf %b '${Array.from(new TextEncoder().encode(text), octal).join("")}')"`;
}

/** Enough of the text to fill `max` code points: nobody escapes 100 kB to show 60 characters. */
function head(text: string, max: number): string {
  return text.length > 2 * max + 2 ? text.slice(0, 2 * max + 2) : text;
}

/** No colon begins the text and no `#` stands before `[` or at the end, so that texts side by side form no command either. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):/, "$1\\x3a").replace(/#(?=\[|$)/g, "\\x23");
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function octal(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[\w/.:@+, =-]/.test(character) ? character : `\\0${byte.toString(8).padStart(3, "0")}`;
}
