import { escapeControls, forLog, shorten } from "./foreign-text.js";
import { once } from "./once.js";
import type { CommandDetail } from "./owners/owner.js";
import { programAndScript } from "./program-name.js";
import { redactShapes, redactUrls } from "./secret-shapes.js";

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

/** In small letters, and digits, without what separates its words. */
function lettersOf(name: string): string {
  let letters = "";
  for (const character of name.toLowerCase()) {
    const isLetter = character >= "a" && character <= "z";
    if (isLetter || (character >= "0" && character <= "9")) letters += character;
  }
  return letters;
}

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

/** Short flags mean a password only for some programs: `-p` is a port for most. */
interface PasswordFlags {
  separate: readonly string[];
  attached: readonly string[];
}

const NO_FLAGS: PasswordFlags = { separate: [], attached: [] };
/** Whose flags they are: a pattern of the program's name, and a word that must be there. */
const PASSWORD_FLAGS: readonly (PasswordFlags & { program: string; with?: string })[] = [
  { program: "^(mysql|mariadb)", separate: [], attached: ["-p"] },
  { program: "^sshpass$", separate: ["-p"], attached: ["-p"] },
  { program: "^(redis|valkey)-", separate: ["-a"], attached: [] },
  { program: "^mongo", separate: ["-p"], attached: ["-p"] },
  { program: "^(curl|wget)$", separate: ["-u", "-U", "--user", "--proxy-user"], attached: ["-u"] },
  { program: "^ldap", separate: ["-w"], attached: ["-w"] },
  { program: "^(smbclient|rpcclient)$", separate: ["-U"], attached: ["-U"] },
  { program: "^(docker|podman|helm|az|oc)$", with: "login", separate: ["-p"], attached: ["-p"] },
  { program: "^mosquitto_", separate: ["-P"], attached: [] },
];

/** Is it one of them, or does it begin with one? They all begin with a dash, and few arguments do. */
function mayBeFlag(argument: string): boolean {
  if (!argument.startsWith("-")) return false;
  for (const flag of FLAGS()) if (argument.startsWith(flag)) return true;
  return false;
}

const FLAGS = once(
  () => new Set(PASSWORD_FLAGS.flatMap(({ separate, attached }) => [...separate, ...attached])),
);

function flagsOf(program: string, argv: readonly string[]): PasswordFlags {
  const found = PASSWORD_FLAGS.find(
    (row) =>
      new RegExp(row.program).test(program) && (row.with === undefined || argv.includes(row.with)),
  );
  return found ?? NO_FLAGS;
}

function isAttached(argument: string, flag: string): boolean {
  return argument.length > flag.length && argument.startsWith(flag);
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

/** A name that ends in one of these as a word of its own (`db-pass`, but not `bypass`). */
const SECRET_WORDS =
  "pass pat auth bearer cookie jwt pwd otp sig signature authorization credential credentials dsn".split(
    " ",
  );
/** A name that ends in one of these, its words joined. */
const SECRET_ENDINGS =
  "password passwd passphrase passcode secret secrets token apikey accesskey secretkey privatekey signingkey encryptionkey masterkey accountkey authkey sharedkey licensekey connectionstring requirepass masterauth keypass storepass userpass credentials passin passout".split(
    " ",
  );
const SECRET_ANYWHERE = "password passwd awssecret secretaccess clientsecret privatetoken".split(
  " ",
);
const HARMLESS_ENDINGS = ["file", "path", "dir", "stdin", "prompt"];

/** Does it hold what makes a secret's name, its words joined? Where it does not, nothing in it is one. */
function mayHoldSecretName(joined: string): boolean {
  return [SECRET_WORDS, SECRET_ENDINGS, SECRET_ANYWHERE].some((parts) =>
    parts.some((part) => joined.includes(part)),
  );
}

/** Does an option, variable, header or parameter of this name carry a secret, as far as its name tells? */
function isSecretName(name: string): boolean {
  const joined = lettersOf(name);
  const ends = (parts: readonly string[]): boolean => parts.some((part) => joined.endsWith(part));
  if (ends(HARMLESS_ENDINGS)) return false;
  const words = wordsOf(name);
  if (words[0] === "no") return false;
  return (
    ends(SECRET_ENDINGS) ||
    SECRET_ANYWHERE.some((part) => joined.includes(part)) ||
    SECRET_WORDS.includes(words.at(-1) ?? "")
  );
}

function wordsOf(name: string): string[] {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return apart.split(/[^a-z0-9]+/).filter((word) => word !== "");
}
