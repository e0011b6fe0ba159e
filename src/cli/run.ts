import { DevrigError, nearest, type System } from "../engine/index.js";
import { COMMON_FLAGS, type Command, type Context } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { parseFlags } from "./flags.js";
import type { Streams } from "./streams.js";

/** Exit codes by who can mend it; see the contract's table. */
const EXIT = { answer: 1, user: 2, machine: 3 } as const;

/** Runs one command line. The only place where errors become exit codes. */
export async function run(
  argv: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  try {
    return await dispatch(argv, system, streams);
  } catch (error) {
    const known = await expected(error);
    const { renderError, errorDocument } = await import("./render/error.js");
    if (asksForJson(argv)) streams.out(`${JSON.stringify(errorDocument(known), null, 2)}\n`);
    else streams.err(renderError(known, streams.colorErr && !argv.includes("--no-color")));
    if (system.env["DEBUG"] === "devrig" && error instanceof Error) streams.err(`${error.stack}\n`);
    return EXIT[known.kind];
  }
}

async function dispatch(
  argv: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const at = argv.findIndex((argument) => !argument.startsWith("-"));
  const before = at === -1 ? argv : argv.slice(0, at);
  if (before.some((argument) => argument === "--version")) return version(streams);
  const name = at === -1 ? undefined : argv[at];
  if (name === undefined || name === "help") return overview(argv, streams);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw unknownCommand(name);
  return runCommand(await load(), [...before, ...argv.slice(at + 1)], system, streams);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  system: System,
  streams: Streams,
): Promise<number> {
  const invocation = parseFlags(args, command.flags, command.name);
  if (invocation.has("version")) return version(streams);
  if (invocation.has("help")) {
    const { renderHelp } = await import("./render/help.js");
    streams.out(renderHelp(command, COMMON_FLAGS));
    return 0;
  }
  const context: Context = {
    system,
    streams,
    invocation,
    json: invocation.has("json"),
    quiet: invocation.has("quiet"),
    color: streams.colorOut && !invocation.has("no-color"),
    file: invocation.value("file"),
  };
  return command.run(context);
}

async function overview(argv: readonly string[], streams: Streams): Promise<number> {
  const { renderOverview } = await import("./render/help.js");
  const topic = argv[argv.indexOf("help") + 1];
  if (argv.includes("help") && topic !== undefined && Object.hasOwn(COMMANDS, topic)) {
    const { renderHelp } = await import("./render/help.js");
    const command = await (COMMANDS[topic] as () => Promise<Command>)();
    streams.out(renderHelp(command, COMMON_FLAGS));
    return 0;
  }
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const text = renderOverview(commands, COMMON_FLAGS);
  if (argv.length > 0 && argv.every((argument) => ["-h", "--help", "help"].includes(argument))) {
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

function unknownCommand(name: string): DevrigError {
  const near = nearest(name, Object.keys(COMMANDS));
  return new DevrigError("user", "usage", `unknown command '${name}'`, {
    hint: near === null ? "see devrig --help" : `did you mean 'devrig ${near}'?`,
  });
}

/** A failure of the system (EMFILE, EIO) is the machine's; its message already names call and path. */
async function expected(error: unknown): Promise<DevrigError> {
  if (error instanceof DevrigError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DevrigError("machine", "unexpected", message, {
    hint: "set DEBUG=devrig for details, and please report it if it is not your machine's doing",
  });
}

function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end === -1 ? argv : argv.slice(0, end)).includes("--json");
}
