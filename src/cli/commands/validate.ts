import { validate } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { renderDiagnostic } from "../render/diagnostic.js";
import { styleFor } from "../render/style.js";

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
  run: runValidate,
};

async function runValidate({ system, streams, json, quiet, file }: Context): Promise<number> {
  const { config_path, ports, warnings } = await validate(system, file);
  if (json) {
    const told = warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
    streams.out(
      `${JSON.stringify({ version: 1, ok: true, config_path, ports, warnings: told }, null, 2)}\n`,
    );
    return 0;
  }
  const style = styleFor(streams.colorErr);
  for (const warning of warnings) streams.err(renderDiagnostic(warning, "warning", style));
  const count = `${ports} ${ports === 1 ? "port" : "ports"}`;
  if (!quiet) streams.out(`${config_path} is valid: ${count}, ${warnings.length} warnings.\n`);
  return 0;
}
