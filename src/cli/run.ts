import type { System } from "../engine/index.js";
import type { Command, Context } from "./command.js";
import { parseFlags } from "./flags.js";
import { useOneThread } from "./one-thread.js";
import { type Streams, withoutColor, withoutCommands } from "./streams.js";

/** What a command line is run with. */
export interface Surroundings extends Pick<Context, "system" | "streams" | "rows"> {
  /** The command whose code is at hand. */
  known: Command;
}

/** Runs one command line and gives its exit code; a failure was told then. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { system, streams } = surroundings;
  const shown = asksFor(argv, "--no-color") ? withoutColor(streams) : streams;
  try {
    return await dispatch(argv, { ...surroundings, streams: shown });
  } catch (error) {
    return fail(error, argv, system, shown);
  }
}

/** Tells a failure, by JSON where that was asked for; gives the exit code. Never throws. */
export async function fail(
  error: unknown,
  argv: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const { tellFailure } = await import("./failure.js");
  const shown = isWorkflowLog(system) ? withoutCommands(streams) : streams;
  return tellFailure(error, shown, {
    json: asksFor(argv, "--json"),
    stack: system.env["DEBUG"] === "devrig",
  });
}

async function dispatch(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { streams, known } = surroundings;
  const at = commandAt(argv);
  const before = at === -1 ? argv : argv.slice(0, at);
  if (before.includes("--version")) return version(streams);
  const name = at === -1 ? undefined : argv[at];
  if (name === undefined || name === "help") {
    const { overview } = await import("./overview.js");
    return overview(argv, streams);
  }
  useOneThread(name);
  const command = name === known.name ? known : await commandNamed(name);
  return runCommand(command, [...before, ...argv.slice(at + 1)], surroundings);
}

async function commandNamed(name: string): Promise<Command> {
  const { loadCommand } = await import("./commands/load.js");
  return loadCommand(name);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  { system, streams, rows }: Surroundings,
): Promise<number> {
  const invocation = parseFlags(args, command);
  if (invocation.has("version")) return version(streams);
  if (invocation.has("help")) {
    const { help } = await import("./overview.js");
    return help(command, streams);
  }
  const context: Context = {
    system,
    streams: command.verbatim || !isWorkflowLog(system) ? streams : withoutCommands(streams),
    invocation,
    json: invocation.has("json"),
    quiet: invocation.has("quiet"),
    get color() {
      return streams.colorOut;
    },
    file: invocation.value("file"),
    rows,
    commands: async () => (await import("./commands/index.js")).COMMANDS,
  };
  return command.run(context);
}

/** There the runner reads every line that we print, on both streams. */
function isWorkflowLog({ env }: System): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

async function version(streams: Streams): Promise<number> {
  const { VERSION } = await import("./version.js");
  streams.out(`devrig-preflight ${VERSION}\n`);
  return 0;
}

/** Where the command's name stands: the first word that is neither a flag nor the value of one. */
function commandAt(argv: readonly string[]): number {
  return argv.findIndex(
    (argument, at) =>
      !argument.startsWith("-") && argv[at - 1] !== "-f" && argv[at - 1] !== "--file",
  );
}

function asksFor(argv: readonly string[], flag: string): boolean {
  const end = argv.indexOf("--");
  return (end === -1 ? argv : argv.slice(0, end)).includes(flag);
}
