import { once } from "../once.js";
import { HIDDEN, hideAssignment, hideInWord, hideQuoted } from "./assignments.js";
import { announcesPassword, FlagsInForce, hideByFlags } from "./flags-in-force.js";
import { escapeControls, forLog, shorten } from "./foreign-text.js";
import { joinsFlags, mayBeFlag, type PasswordFlags } from "./password-flags.js";
import { programAndScript } from "./program-name.js";
import { isSecret, isSecretName, lettersOf, mayHoldSecretName } from "./secret-names.js";
import { redactShapes } from "./secret-shapes.js";
import { redactUrls } from "./secret-urls.js";

/**
 * How much of a foreign command line may be told: `redacted` (secrets replaced), `full` (`--no-redact`), `names` (base names
 * of program and script only: the Action, whose log does not mask other jobs' secrets).
 */
export type CommandDetail = "redacted" | "full" | "names";

/** What a JSON document carries at most, in code points; text for people shows far less. */
const LONGEST = 4096;
/** Eight times what is told: more is not worth looking at, and may be made to take long. */
const ENOUGH = 8 * LONGEST;

/**
 * The command line of a process as others may see it: `full`, or with the values of secret-looking arguments, variables,
 * headers and URLs as `***`, or only the base names of program and script. Controls are escaped, at most 4,096 code points.
 * Redaction is a judgement by names and shapes: a secret in a plain argument of a program that we do not know stays.
 */
export function describeCommand(argv: readonly string[], detail: CommandDetail): string {
  const words = withoutPadding(argv);
  if (detail === "names") return namesOf(cut(words));
  const told = detail === "full" ? words : redactArguments(cut(words));
  const text = told.join(" ");
  return shorten(escapeControls(detail === "full" ? text : redactShapes(text)), LONGEST);
}

/** What the Action tells goes into a workflow log sooner or later, at the latest when somebody prints the report. */
function namesOf(argv: readonly string[]): string {
  return forLog(redactShapes(redactArgument(programAndScript(argv))), LONGEST);
}

/** A process that writes its own title over its arguments leaves empty ones behind. */
function withoutPadding(argv: readonly string[]): readonly string[] {
  let end = argv.length;
  while (end > 1 && argv[end - 1] === "") end--;
  return argv.slice(0, end);
}

/** As many arguments as are worth a look; of the one that crosses the limit, only whole words: half a secret has no shape. */
function cut(argv: readonly string[]): readonly string[] {
  let left = ENOUGH;
  const kept: string[] = [];
  for (const argument of argv) {
    if (argument.length > left) {
      kept.push(`${wholeWords(argument.slice(0, left))}…`);
      break;
    }
    kept.push(argument);
    left -= argument.length + 1;
  }
  return kept;
}

function wholeWords(text: string): string {
  let end = text.length;
  while (end > 0 && /\S/.test(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}

function redactArguments(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  if (first === undefined) return [];
  const mayHoldFlag = argv.some(mayBeFlag) || rest.some(hasAt) || argv.some(joinsFlags);
  const isLoud = argv.some(mayTell) || argv.some(setsName);
  if (!mayHoldFlag && !isLoud) return argv;
  const flags = new FlagsInForce(false);
  if (mayHoldFlag) flags.start(programAndScript([first]));
  if (flags.isIdle && !isLoud) return argv;
  const script = rest[scriptAt(argv) - 1];
  const redactOne = (word: string) => (word === script ? redactScript : redactArgument)(word);
  return [redactArgument(first), ...rest.map(inSequence(flags, redactOne))];
}

/** Where `sh -c` has its script: a blank ends a value there, so that the program behind `TOKEN=x` may be told. */
function scriptAt([first = "", ...rest]: readonly string[]): number {
  const at = first.endsWith("sh") ? rest.findIndex((word) => /^-[a-z]*c$/.test(word)) : -1;
  return at < 0 ? 0 : at + 2;
}

function hasAt(argument: string): boolean {
  return argument.includes("@");
}

/**
 * Can there be the name of a secret, or a URL? Of nearly all arguments this says no, and spares them all patterns, each of which takes
 * as long to compile as all else that is said of a process.
 */
function mayTell(argument: string): boolean {
  if (argument.length > SHORT) return true;
  if (!hasMark(argument)) return false;
  if (argument.includes("://") || argument.includes("?") || hasAt(argument)) return true;
  // A script, or a title, may start whatever program.
  return argument.includes(" -") || mayHoldSecretName(lettersOf(argument));
}

const SHORT = 256;

/** What makes a name of a word: a dash before it, a sign behind it, blanks around it. Whatever is not ASCII may be a blank. */
function hasMark(argument: string): boolean {
  for (let at = 0; at < argument.length; at++) {
    const unit = argument.charCodeAt(at);
    const isMark = unit <= 32 || unit > 126 || unit === EQUALS || unit === COLON;
    if (isMark || (unit === DASH && at === 0)) return true;
  }
  return false;
}

const [DASH, COLON, EQUALS] = [45, 58, 61];

/** Judges words in their order: what follows `--token` is a secret whatever it looks like. */
function inSequence(inForce: FlagsInForce, redactOne: (word: string) => string) {
  let announced: string | null = null;
  const followsSet = nameIsNext();
  return (word: string): string => {
    const mayBeName = followsSet(word);
    if (announced === null && inForce.isIdle && !mayBeName && !mayTell(word)) return word;
    const flags = inForce.at(word);
    if (announced !== null && isScheme(word)) return word;
    const isHidden = announced !== null && isAnnounced(announced, word);
    const hidden = isHidden ? HIDDEN : hideByFlags(word, flags);
    announced = hidden === null ? announcedBy(word, flags, mayBeName) : null;
    return hidden ?? redactOne(word);
  };
}

/** `aws configure set NAME VALUE`, `git config NAME VALUE`: what follows is a name, without a sign that it is one. */
function setsName(word: string): boolean {
  return word === "set" || word === "config";
}

/** Tells, word by word, which may be such a name; options may stand before it. */
function nameIsNext() {
  let isNext = false;
  return (word: string): boolean => {
    const isName = isNext;
    isNext = setsName(word) || (isName && word.startsWith("-"));
    return isName;
  };
}

/** The scheme of a header stands before the secret. */
function isScheme(word: string): boolean {
  return /^["']?(bearer|basic|token)$/i.test(word);
}

function isAnnounced(name: string, word: string): boolean {
  return !/^--?[a-zA-Z]/.test(word) && isSecret(name, word);
}

/** The name in a bare option, header name or word (`--token`, `Authorization:`) whose value, a secret, comes next. */
function announcedBy(word: string, flags: PasswordFlags | null, mayBeName: boolean) {
  if (flags !== null && announcesPassword(word, flags)) return "password";
  const isOption = /^-{1,2}[^=\s]+$/.test(word);
  const plain = mayBeName ? /([\w.-]+)$/ : /^['"{([]*([\w.-]+):$/;
  const name = isOption ? word : plain.exec(word)?.[1];
  return name !== undefined && isSecretName(name) ? name : null;
}

/** One argument: a whole `NAME=value` or header, else word by word, as a shell script or a rewritten title needs it. */
function redactArgument(argument: string): string {
  const whole = hideAssignment(argument);
  if (whole !== argument) return whole;
  return /\s/.test(argument) ? redactScript(argument) : redactWord(argument);
}

function redactScript(argument: string): string {
  return hideQuoted(argument).replace(WORD(), inSequence(new FlagsInForce(true), redactPart));
}

/** A word of a script: a quote at its start, or right after `=`, holds blanks together. */
const WORD = once(() => {
  const quoted = /(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/.source;
  return new RegExp(`(?:${quoted}|\\S)(?:=${quoted}|\\S)*`, "g");
});

function redactPart(word: string): string {
  const quote = /^["']/.exec(word)?.[0];
  if (quote !== undefined && /\s/.test(word)) return `${quote}${redactArgument(word.slice(1))}`;
  const whole = hideAssignment(word);
  return whole === word ? redactWord(word) : whole;
}

function redactWord(word: string): string {
  return /[=:]/.test(word) ? hideInWord(redactUrls(word)) : word;
}
