import { once } from "../once.js";
import { escapeControls, forLog, shorten } from "./foreign-text.js";
import { flagsOf, isAttached, mayBeFlag, NO_FLAGS, type PasswordFlags } from "./password-flags.js";
import { programAndScript } from "./program-name.js";
import { isSecretName, lettersOf, mayHoldSecretName } from "./secret-names.js";
import { redactShapes, redactUrls } from "./secret-shapes.js";

/**
 * How much of a foreign command line may be told: `redacted` (secrets replaced), `full` (`--no-redact`), `names` (base names
 * of program and script only: the Action, whose log does not mask other jobs' secrets).
 */
export type CommandDetail = "redacted" | "full" | "names";

/** What a JSON document carries at most, in code points; text for people shows far less. */
const LONGEST = 4096;
/** A kernel's limit for one argument (MAX_ARG_STRLEN, 32 pages): more than that is not worth looking at. */
const ENOUGH = 131_072;
const HIDDEN = "***";

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
      kept.push(`${argument.slice(0, left).replace(/\S+$/, "")}…`);
      break;
    }
    kept.push(argument);
    left -= argument.length + 1;
  }
  return kept;
}

function redactArguments(argv: readonly string[]): readonly string[] {
  const flags = argv.some(mayBeFlag) ? flagsOf(programAndScript(argv.slice(0, 1)), argv) : NO_FLAGS;
  if (flags === NO_FLAGS && !argv.some(mayTell)) return argv;
  const [first, ...rest] = argv;
  if (first === undefined) return [];
  return [redactArgument(first), ...rest.map(inSequence(flags, redactArgument))];
}

/**
 * Can there be the name of a secret, or a URL? Of nearly all arguments this says no, and spares them all patterns, each of which takes
 * as long to compile as all else that is said of a process.
 */
function mayTell(argument: string): boolean {
  if (argument.length > SHORT) return true;
  return hasMark(argument) && (argument.includes("://") || mayHoldSecretName(lettersOf(argument)));
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
function inSequence(flags: PasswordFlags, redactOne: (word: string) => string) {
  let secretNext = false;
  return (word: string): string => {
    if (!secretNext && flags === NO_FLAGS && !mayTell(word)) return word;
    if (secretNext && !/^--?[a-zA-Z]/.test(word)) {
      secretNext = /^["']?(bearer|basic|token)$/i.test(word);
      return secretNext ? word : HIDDEN;
    }
    const attached = flags.attached.find((flag) => isAttached(word, flag));
    if (attached !== undefined) return `${attached}${HIDDEN}`;
    secretNext = flags.separate.includes(word) || announcesSecret(word);
    return redactOne(word);
  };
}

/** Is the value of this bare option, header name or word (`--token`, `Authorization:`) a secret that comes next? */
function announcesSecret(word: string): boolean {
  if (/^-{1,2}[^=\s]+$/.test(word)) return isSecretName(word);
  return /^['"]?[\w-]+:$/.test(word) && isSecretName(word);
}

/** One argument: a whole `NAME=value` or header, else word by word, as a shell script or a rewritten title needs it. */
function redactArgument(argument: string): string {
  const whole = hideAssignment(argument);
  if (whole !== argument) return whole;
  return /\s/.test(argument)
    ? argument.replace(WORD(), inSequence(NO_FLAGS, redactPart))
    : redactWord(argument);
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

/** `NAME=value`, `--name=value`, `Name: value` with a secret name: the value is everything up to the end. */
function hideAssignment(text: string): string {
  const [, name, separator] = /^(-{0,2}[\w.-]{1,100})(=|:\s*)(?=\S)/.exec(text) ?? [];
  if (name === undefined || separator === undefined || text.startsWith("://", name.length))
    return text;
  return isSecretName(name) ? `${name}${separator}${HIDDEN}` : text;
}

function redactWord(word: string): string {
  if (!/[=:]/.test(word)) return word;
  return redactUrls(word, isSecretName).replace(
    /(?<![\w.-])([\w.-]+)(["']?[=:]["']?)([^\s,;&"'}]+)/g,
    (all, name: string, separator: string, value: string) =>
      isSecretName(name) && !(separator === ":" && value.startsWith("//"))
        ? `${name}${separator}${HIDDEN}`
        : all,
  );
}
