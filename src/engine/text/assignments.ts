import { once } from "../once.js";
import { isSecret, isSecretName } from "./secret-names.js";

export const HIDDEN = "***";

/** A name and its sign, in front of the value. In an option `:` joins the parts of a name: `--ConnectionStrings:Default=…`. */
const START = once(
  () => /(--[\w.-]{1,50}:[\w.:-]{1,50}(?==[^=\s])|-{0,2}[\w.-]{1,100})(=|:\s*)(?=\S)/y,
);

/**
 * `NAME=value`, `--name=value`, `Name: value` with a secret name, also as the value of another option (`--env=NAME=value`): the
 * value is everything up to the end.
 */
export function hideAssignment(text: string): string {
  const start = START();
  for (let at = 0; ; at = start.lastIndex) {
    start.lastIndex = at;
    const [all = "", name = "", separator = ""] = start.exec(text) ?? [];
    const value = at + all.length;
    if (all === "") return text;
    if (isSecretName(name) && !isAddress(separator, text, value)) {
      const [word = ""] = text.slice(value).split(/\s/, 1);
      return isSecret(name, word) ? text.slice(0, value) + HIDDEN : text;
    }
    if (separator !== "=") return text;
  }
}

/** A name, in quotes or not, and a sign right behind it; a quote behind that begins the value. */
const IN_WORD = once(() => /(?<![\w.-])([\w.-]{1,100})(\\?["'\]]{0,2}[=:]\\?["']?)(?=\S)/g);
/** A name in quotes, a colon, a value: blanks may stand between, as JSON and YAML have them. */
const QUOTED = once(() => /(?<![\w.-])([\w.-]{1,100})(\\?["']\s{0,9}:\s{0,9}\\?["']?)(?=\S)/g);

/** The values of secret names anywhere in a word: `{"password":"***"}`, `Server=a;Password=***;User=x`. */
export function hideInWord(word: string): string {
  return hideValues(word, IN_WORD());
}

/** The values of secret names in a text with blanks, as far as the names are in quotes. */
export function hideQuoted(text: string): string {
  return hideValues(text, QUOTED());
}

/** Goes on right behind the sign of a name that is no secret's: its value may hold one that is. */
function hideValues(text: string, pattern: RegExp): string {
  let told = "";
  let from = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [all, name = "", separator = ""] = found;
    const start = found.index + all.length;
    if (!isSecretName(name) || isAddress(separator, text, start)) continue;
    if (isFolder(separator, text, found.index, start)) continue;
    const end = endOfValue(text, start, separator);
    pattern.lastIndex = Math.max(end, start);
    if (end === start || !isSecret(name, text.slice(start, end))) continue;
    told += text.slice(from, start) + HIDDEN;
    from = end;
  }
  return told + text.slice(from);
}

/** `auth:8080` is a host's port, `token://x` a URL. */
function isAddress(separator: string, text: string, value: number): boolean {
  return separator === ":" && /^(?:\/\/|\d{1,5}(?!\w))/.test(text.slice(value, value + 6));
}

/** `/srv/auth:service/` is a folder and where it is mounted. */
function isFolder(separator: string, text: string, name: number, value: number): boolean {
  if (separator !== ":" || text[name - 1] !== "/") return false;
  return /^[\w.-]+\/$/.test(text.slice(value, value + 200));
}

/** A blank, a quote, what begins the next pair, or a bracket that closes: there a value without quotes ends. */
const END = once(() => /[\s"']|[,;&](?=["']?[\w.-]{1,100}["']?[=:])|[}\])](?=[}\]),;"'\s]|$)/g);

function endOfValue(text: string, start: number, separator: string): number {
  const quote = /(\\?)(["'])$/.exec(separator.replace(/^.*[=:]/s, ""));
  if (quote !== null) return endOfQuote(text, start, quote[2] ?? "", quote[1] !== "");
  const first = text[start];
  if (first === "[" || first === "{") {
    const close = text.indexOf(first === "[" ? "]" : "}", start);
    return close < 0 ? text.length : close;
  }
  const end = END();
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}

/** A backslash before the closing quote belongs to it where the opening one has one too (JSON in JSON), else it keeps it open. */
function endOfQuote(text: string, start: number, quote: string, isEscaped: boolean): number {
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    const behindBackslash = at > start && text[at - 1] === "\\";
    if (!behindBackslash) return at;
    if (isEscaped) return at - 1;
  }
  return text.length;
}
