import { forJson, forTerminal, validate } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { showWarnings } from "../show-report.js";

export const validateCommand: Command = {
  name: "validate",
  summary: "Is the config file right? Shows all errors and warnings, looks at no port.",
  usage: "[-f FILE]",
  description: "",
  flags: [],
  examples: [
    { command: "devrig validate", text: "the nearest devrig.toml" },
    { command: "devrig validate -f ci/devrig.toml --json", text: "for a script" },
  ],
  exits: [
    { code: "0", text: "no error; there may be warnings" },
    { code: "2", text: "configuration errors, or no config file" },
    { code: "3", text: "the machine said no" },
  ],
  words: "none",
  run: runValidate,
};

async function runValidate(context: Context): Promise<number> {
  const { system, streams, json, quiet, file } = context;
  const { config_path, ports, warnings } = await validate(system, file);
  if (json) {
    const told = warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
    streams.out(forJson({ version: 1, ok: true, config_path, ports, warnings: told }));
    return 0;
  }
  await showWarnings(context, warnings);
  const told = [counted(ports, "port"), counted(warnings.length, "warning")].join(", ");
  if (!quiet) streams.out(`${forTerminal(config_path, 1000)} is valid: ${told}.\n`);
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
