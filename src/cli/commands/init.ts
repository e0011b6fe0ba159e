import { DevrigError, forJson, forTerminal, planInit, writeInit } from "../../engine/index.js";
import { askYes, canAsk } from "../ask.js";
import type { Command, Context } from "../command.js";
import { showWarnings } from "../show-report.js";

export const init: Command = {
  name: "init",
  summary: "Write a devrig.toml from what is here: package.json scripts, Compose file, Procfile.",
  usage: "[--yes] [-f FILE]",
  description:
    "Shows the file and asks before it is written, to the working directory or -f FILE; never writes over\none that is there. A Procfile tells all services; without one the scripts of package.json do. Ports\ncome from the commands (PORT=3000, --port 5173, -p 8080) or are those that known development servers\ntake.",
  flags: [
    { name: "yes", short: "y", text: "write it without asking" },
    {
      name: "file",
      short: "f",
      value: "FILE",
      text: "the file to write (default: devrig.toml here)",
    },
  ],
  examples: [
    { command: "devrig init", text: "show, ask, write" },
    { command: "devrig init --yes && devrig check", text: "in a script" },
  ],
  exits: [
    { code: "0", text: "written" },
    { code: "1", text: "the answer was no: nothing was written" },
    { code: "2", text: "there is a config already, or nobody to ask and no --yes" },
    { code: "3", text: "the machine said no" },
  ],
  words: "none",
  run: runInit,
};

async function runInit(context: Context): Promise<number> {
  const { system, streams, invocation, json, quiet, file } = context;
  const sure = invocation.has("yes");
  const plan = await planInit(system, file);
  await showWarnings(context, plan.warnings);
  if (!json && !(quiet && sure)) streams.out(shown(plan.text));
  if (!sure && !(await agreed(context, plan.file))) return 1;
  writeInit(plan);
  const { text, services, ports } = plan;
  if (json) {
    const document = { version: 1, config_path: plan.file, services, ports, text };
    streams.out(forJson(document));
  } else if (!quiet) {
    streams.err(`Written: ${forTerminal(plan.file, 1000)}. Next: devrig check\n`);
  }
  return 0;
}

/** The text is ours, but for names and commands that came from files of the folder. */
function shown(text: string): string {
  return `${text
    .trimEnd()
    .split("\n")
    .map((line) => forTerminal(line, 500))
    .join("\n")}\n`;
}

async function agreed({ streams, json }: Context, file: string): Promise<boolean> {
  if (!json && canAsk(streams)) return askYes(`Write ${forTerminal(file, 1000)}? [y/N] `);
  throw new DevrigError(
    "user",
    "not_confirmed",
    "Nobody is here to be asked: nothing was written",
    {
      hint: "say --yes to write it",
    },
  );
}
