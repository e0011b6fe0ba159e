import { DevrigError, nearest } from "../engine/index.js";
import { COMMON_FLAGS, type Command } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { loadCommand } from "./commands/load.js";
import { renderHelp, renderOverview } from "./render/help.js";
import type { Streams } from "./streams.js";

/** Prints the help of one command. */
export function help(command: Command, streams: Streams): number {
  streams.out(renderHelp(command, streams.columns));
  return 0;
}

/**
 * Answers a command line without a command: `help`, `help COMMAND`, `--help`, or nothing at all, which is wrong usage.
 * @throws DevrigError `usage` for an unknown command behind `help` and for a flag without a command
 */
export async function overview(argv: readonly string[], streams: Streams): Promise<number> {
  const topic = argv.includes("help") ? argv.at(argv.indexOf("help") + 1) : undefined;
  if (topic !== undefined && !topic.startsWith("-")) return help(await loadCommand(topic), streams);
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const text = renderOverview(commands, COMMON_FLAGS, streams.columns);
  if (argv.some((argument) => ["-h", "--help", "help"].includes(argument))) {
    streams.out(text);
    return 0;
  }
  const flag = argv.find((argument) => argument.startsWith("-"));
  if (flag !== undefined) throw alone(flag);
  streams.err(text);
  return 2;
}

function alone(flag: string): DevrigError {
  const name = flag.replace(/^-+|=.*$/g, "");
  const isKnown = COMMON_FLAGS.some((it) => it.name === name || it.short === name);
  const names = COMMON_FLAGS.map((it) => it.name);
  const near = /^v$/i.test(name) ? "version" : nearest(name, names);
  const hint = isKnown || near === null ? "see devrig --help" : `did you mean --${near}?`;
  return new DevrigError("user", "usage", `${flag} needs a command`, { hint });
}
