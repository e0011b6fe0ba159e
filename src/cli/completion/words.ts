import { type Command, type Flag, flagsOf } from "../command.js";

/** A command as a completion script knows it. */
export interface CommandWords {
  name: string;
  summary: string;
  flags: readonly Flag[];
  /** What its first word may be, where the usage says `{a|b}`. */
  choices: readonly string[];
}

export function wordsOf(commands: readonly Command[]): CommandWords[] {
  return commands.map((command) => ({
    name: command.name,
    summary: command.summary,
    flags: flagsOf(command),
    choices: choicesOf(command.usage),
  }));
}

/** `{a|b}` at the start of a notation: the words a and b. */
export function choicesOf(notation: string | undefined): string[] {
  return /^\{([\w|-]+)\}/.exec(notation ?? "")?.[1]?.split("|") ?? [];
}

/** `-f` and `--file`, or one of them. */
export function spellings({ name, short }: Flag): string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

/** Does the flag take the name of a file? */
export function takesFile({ value }: Flag): boolean {
  return value === "FILE";
}
