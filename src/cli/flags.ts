import { DevrigError, nearest } from "../engine/index.js";
import { type Command, type Flag, flagsOf, type Invocation } from "./command.js";

/**
 * The arguments behind the command's name, by the rules of `util.parseArgs`, which takes longer to load than all of this:
 * `--name VALUE`, `--name=VALUE`, `-n VALUE`, `-nVALUE`, `-ab` for `-a -b`; a value may begin with a dash.
 * @throws DevrigError `usage` for an unknown flag (with the one that may be meant), a missing or a needless value, a word too many
 */
export function parseFlags(
  args: readonly string[],
  { name: command, flags: own, words = "some" }: Pick<Command, "name" | "flags" | "words">,
): Invocation {
  const { values, bare, rest } = readWords(args, flagsOf({ flags: own }), command, words);
  const positionals = words === "command" ? bare : [...bare, ...(rest ?? [])];
  if (words === "none" && positionals.length > 0) {
    throw usage(`${command} takes no argument, but there is '${positionals[0]}'`, command);
  }
  return {
    positionals,
    rest: words === "command" ? rest : null,
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
}

/** The flags' values, the bare words, and what stands behind `--`. */
function readWords(
  args: readonly string[],
  flags: readonly Flag[],
  command: string,
  words: Command["words"],
) {
  const values = new Map<string, string[]>();
  const bare: string[] = [];
  const left = args.toReversed();
  let rest: string[] | null = null;
  for (let word = left.pop(); word !== undefined; word = left.pop()) {
    if (word === "--") rest = left.splice(0).reverse();
    else if (word.startsWith("-") && word !== "-") takeFlag(word, left, flags, command, values);
    // A command that stands before its "--": its flags are its own, not unknown ones of ours.
    else if (words === "command") bare.push(word, ...left.splice(0).reverse());
    else bare.push(word);
  }
  return { values, bare, rest };
}

/** Takes the flag that begins with this word, and its value from the words that are left, of which the next one stands last. */
function takeFlag(
  word: string,
  left: string[],
  flags: readonly Flag[],
  command: string,
  values: Map<string, string[]>,
): void {
  const { written, flag, value, next } = split(word, flags);
  if (flag === undefined) throw unknownFlag(written, flags, command);
  if (next !== undefined) left.push(next);
  const given = flag.value !== undefined && value === undefined ? left.pop() : value;
  store(values, flag, written, given, command);
}

/** One word with a dash taken apart. */
interface Written {
  /** The flag as it was written, without its value. */
  written: string;
  flag: Flag | undefined;
  /** What was written in the same word. */
  value?: string;
  /** What remains of a group of short flags, as a word of its own. */
  next?: string;
}

function split(word: string, flags: readonly Flag[]): Written {
  if (word.startsWith("--")) {
    const equals = word.indexOf("=", 3);
    const written = equals < 0 ? word : word.slice(0, equals);
    const flag = flags.find((it) => it.name === written.slice(2));
    return equals < 0 ? { written, flag } : { written, flag, value: word.slice(equals + 1) };
  }
  const letter = String.fromCodePoint(word.codePointAt(1) ?? 0);
  const behind = word.slice(1 + letter.length);
  const written = `-${letter}`;
  const flag = flags.find((it) => it.short === letter);
  if (behind === "" || flag === undefined) return { written, flag };
  return flag.value === undefined
    ? { written, flag, next: `-${behind}` }
    : { written, flag, value: behind };
}

function store(
  values: Map<string, string[]>,
  flag: Flag,
  written: string,
  value: string | undefined,
  command: string,
): void {
  if (flag.value === undefined && value !== undefined)
    throw usage(`${written} takes no value`, command);
  if (flag.value !== undefined && value === undefined)
    throw usage(`${written} needs a value: ${written} ${flag.value}`, command);
  if (flag.name === "file" && value === "")
    throw usage(`${written} needs the path of a file, and this one is empty`, command);
  values.set(flag.name, [...(values.get(flag.name) ?? []), value ?? ""]);
}

function unknownFlag(written: string, flags: readonly Flag[], command: string): DevrigError {
  const names = flags.map((flag) => flag.name);
  const near = nearest(written.replace(/^-+/, ""), names);
  return new DevrigError("user", "usage", `unknown flag ${written}`, {
    hint: near === null ? `see devrig ${command} --help` : `did you mean --${near}?`,
  });
}

function usage(message: string, command: string): DevrigError {
  return new DevrigError("user", "usage", message, { hint: `see devrig ${command} --help` });
}

/** For what does not go together with `--all`, which does the same to everything. */
export function notBesideAll(does: string, what: string): DevrigError {
  return new DevrigError(
    "user",
    "usage",
    `--all ${does} everything: it takes no ${what} beside it`,
    {
      hint: "leave one of them out",
    },
  );
}
