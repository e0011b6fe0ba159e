import { DevrigError, nearest, type System } from "../engine/index.js";
import { COMMON_FLAGS, type Command, type Context } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { parseFlags } from "./flags.js";
import { type Streams, withoutColor, withoutCommands } from "./streams.js";

/** Exit codes by who can mend it; see the contract's table. */
const EXIT = { answer: 1, user: 2, machine: 3 } as const;

/** Runs one command line and gives its exit code; a failure was told then. */
export async function run(
  argv: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const shown = asksFor(argv, "--no-color") ? withoutColor(streams) : streams;
  try {
    return await dispatch(argv, system, shown);
  } catch (error) {
    return fail(error, argv, system, shown);
  }
}

/** Tells a failure, by JSON where that was asked for. The only place where errors become exit codes. Never throws. */
export async function fail(
  error: unknown,
  argv: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const known = expected(error);
  const shown = isWorkflowLog(system) ? withoutCommands(streams) : streams;
  try {
    await tell(known, asksFor(argv, "--json"), shown);
    if (system.env["DEBUG"] === "devrig" && error instanceof Error) streams.err(`${error.stack}\n`);
  } catch {
    // Nobody can be told: the exit code is all that is left.
  }
  return EXIT[known.kind];
}

async function tell(error: DevrigError, json: boolean, streams: Streams): Promise<void> {
  const { renderError, errorDocument } = await import("./render/error.js");
  const text = renderError(error, { columns: streams.columns, color: streams.colorErr });
  if (!json || error.code === "output_failed") return streams.err(text);
  try {
    streams.out(`${JSON.stringify(errorDocument(error), null, 2)}\n`);
  } catch {
    streams.err(text);
  }
}

async function dispatch(
  argv: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const at = commandAt(argv);
  const before = at === -1 ? argv : argv.slice(0, at);
  if (before.some((argument) => argument === "--version")) return version(streams);
  const name = at === -1 ? undefined : argv[at];
  if (name === undefined || name === "help") return overview(argv, streams);
  const load = commandNamed(name);
  return runCommand(await load(), [...before, ...argv.slice(at + 1)], system, streams);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const invocation = parseFlags(args, command);
  if (invocation.has("version")) return version(streams);
  if (invocation.has("help")) {
    const { renderHelp } = await import("./render/help.js");
    streams.out(renderHelp(command, COMMON_FLAGS, streams.columns));
    return 0;
  }
  const context: Context = {
    system,
    streams: command.verbatim || !isWorkflowLog(system) ? streams : withoutCommands(streams),
    invocation,
    json: invocation.has("json"),
    quiet: invocation.has("quiet"),
    color: streams.colorOut,
    file: invocation.value("file"),
    commands: COMMANDS,
  };
  return command.run(context);
}

/** There the runner reads every line that we print, on both streams. */
function isWorkflowLog({ env }: System): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

async function overview(argv: readonly string[], streams: Streams): Promise<number> {
  const { renderHelp, renderOverview } = await import("./render/help.js");
  const topic = argv.includes("help") ? argv.at(argv.indexOf("help") + 1) : undefined;
  if (topic !== undefined && !topic.startsWith("-")) {
    const load = commandNamed(topic);
    streams.out(renderHelp(await load(), COMMON_FLAGS, streams.columns));
    return 0;
  }
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const text = renderOverview(commands, COMMON_FLAGS, streams.columns);
  if (argv.some((argument) => ["-h", "--help", "help"].includes(argument))) {
    streams.out(text);
    return 0;
  }
  const flag = argv.find((argument) => argument.startsWith("-"));
  if (flag !== undefined) {
    throw new DevrigError("user", "usage", `${flag} needs a command`, {
      hint: "see devrig --help",
    });
  }
  streams.err(text);
  return 2;
}

async function version(streams: Streams): Promise<number> {
  const { VERSION } = await import("./version.js");
  streams.out(`devrig-preflight ${VERSION}\n`);
  return 0;
}

/** Where the command's name stands: the first word that is neither a flag nor the value of one. */
function commandAt(argv: readonly string[]): number {
  return argv.findIndex(
    (argument, at) => !argument.startsWith("-") && !/^(-f|--file)$/.test(argv[at - 1] ?? ""),
  );
}

function commandNamed(name: string): () => Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load;
  const near = nearest(name, Object.keys(COMMANDS));
  throw new DevrigError("user", "usage", `unknown command '${name}'`, {
    hint: near === null ? "see devrig --help" : `did you mean 'devrig ${near}'?`,
  });
}

/** A failure of the system (EMFILE, EIO) is the machine's; its message already names call and path. */
function expected(error: unknown): DevrigError {
  if (error instanceof DevrigError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DevrigError("machine", "unexpected", message, {
    hint: "set DEBUG=devrig for details, and please report it if it is not your machine's doing",
  });
}

function asksFor(argv: readonly string[], flag: string): boolean {
  const end = argv.indexOf("--");
  return (end === -1 ? argv : argv.slice(0, end)).includes(flag);
}
