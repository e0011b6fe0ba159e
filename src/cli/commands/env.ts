import { currentEnvironment, DevrigError, forTerminal, nearest } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { type EnvironmentFormat, renderEnvironment } from "../render/environment.js";
import { showWarnings } from "../show-report.js";

const FORMATS: readonly EnvironmentFormat[] = ["dotenv", "json", "shell"];

export const env: Command = {
  name: "env",
  summary: "The environment that a service, or the project, gets.",
  usage: "[SERVICE] [--format {dotenv|json|shell}]",
  description:
    "Ports, hosts and URLs of every resource, with [env] and what its templates give. Automatic\nports are those set aside now, else those of last time.",
  flags: [
    {
      name: "format",
      value: "{dotenv|json|shell}",
      text: "dotenv is the default; json also by --json",
    },
  ],
  examples: [
    { command: "devrig env > .env", text: "for a tool that reads such a file" },
    { command: 'eval "$(devrig env --format shell)"', text: "into this shell" },
    { command: "devrig env web --format json", text: "what the service 'web' gets" },
  ],
  exits: [
    { code: "0", text: "printed" },
    { code: "2", text: "wrong usage, configuration errors, an auto port that is not chosen yet" },
    { code: "3", text: "the machine said no" },
  ],
  verbatim: true,
  run: runEnv,
};

async function runEnv(context: Context): Promise<number> {
  const { system, streams, invocation, file } = context;
  const [service = null, ...more] = invocation.positionals;
  if (more.length > 0) throw usage("env takes one service at most");
  const format = formatOf(context);
  const { values, warnings } = await currentEnvironment(system, {
    ...(file === undefined ? {} : { config: file }),
    service,
  });
  const { text, leftOut } = renderEnvironment(values, format);
  await showWarnings(context, warnings);
  for (const name of leftOut)
    streams.err(`warning: ${forTerminal(name)} cannot be a name in this format; left out\n`);
  streams.out(text);
  return 0;
}

function formatOf({ invocation, json }: Context): EnvironmentFormat {
  const asked = invocation.value("format") ?? (json ? "json" : "dotenv");
  const format = FORMATS.find((it) => it === asked);
  if (format === undefined) {
    const near = nearest(asked, [...FORMATS]);
    throw usage(
      `there is no format "${asked}"`,
      near === null ? `write one of ${FORMATS.join(", ")}` : `did you mean ${near}?`,
    );
  }
  if (json && format !== "json") throw usage(`--json and --format ${format} exclude each other`);
  return format;
}

function usage(message: string, hint = "see devrig env --help"): DevrigError {
  return new DevrigError("user", "usage", message, { hint });
}
