import type { ListenRows, System } from "../engine/index.js";
import type { Streams } from "./streams.js";

export interface Flag {
  /** The long name without dashes. */
  name: string;
  short?: string;
  /** What stands for its value in the help; a flag without one takes no value. */
  value?: string;
  multiple?: boolean;
  text: string;
}

export interface Invocation {
  positionals: readonly string[];
  /** All that stood behind `--`, null where there was none; for a command that takes no command, these are positionals. */
  rest: readonly string[] | null;
  has(flag: string): boolean;
  /** The last value given, undefined where the flag was not. */
  value(flag: string): string | undefined;
  values(flag: string): readonly string[];
}

export interface Context {
  system: System;
  streams: Streams;
  invocation: Invocation;
  json: boolean;
  quiet: boolean;
  /** Colour on standard output. */
  readonly color: boolean;
  /** The `-f` of the command line. */
  file: string | undefined;
  /** The tables of listeners, where somebody began to read them for `who`. */
  rows: ListenRows | null;
  /** Every command, for the one that tells of all. */
  commands(): Promise<Commands>;
}

/** Commands by name, each loaded when it is called for. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** One command: its words for the help, its flags, what it does. */
export interface Command {
  name: string;
  summary: string;
  /** Behind `devrig NAME`, in the notation `<required>` `[optional]` `…`. */
  usage: string;
  /** More than one line can say; may be empty. */
  description: string;
  flags: readonly Flag[];
  examples: readonly { command: string; text: string }[];
  exits: readonly { code: string; text: string }[];
  /** What words it takes beside its flags: none, some (the default), or a command behind `--`. */
  words?: "none" | "some" | "command";
  /** Prints data that a program reads as it is: never changed, not even in a workflow log. */
  verbatim?: boolean;
  /** @returns the exit code */
  run(context: Context): Promise<number>;
}

/** Flags that every command has. */
export const COMMON_FLAGS: readonly Flag[] = [
  {
    name: "file",
    short: "f",
    value: "FILE",
    text: "the config file (default: the nearest devrig.toml upwards)",
  },
  { name: "json", text: "one JSON document on standard output" },
  { name: "quiet", short: "q", text: "only what stands in the way" },
  { name: "no-color", text: "no colours (also NO_COLOR)" },
  { name: "help", short: "h", text: "show this help" },
  { name: "version", text: "show the version" },
];

/** The flags of a command: its own, which may say better what a common one does here, then the others. */
export function flagsOf({ flags }: Pick<Command, "flags">): readonly Flag[] {
  const own = new Set(flags.map(({ name }) => name));
  return [...flags, ...COMMON_FLAGS.filter(({ name }) => !own.has(name))];
}

/** How a command ends that a signal ended: 128 and the signal's number. */
export const BY_SIGNAL = {
  code: "130",
  text: "ended by Ctrl-C (129: by a hangup, 143: by SIGTERM)",
};
