import { forJson, type StopReport, stopInstances } from "../../engine/index.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { notBesideAll } from "../flags.js";
import { renderStopped, stopRemarks } from "../render/stopped.js";

export const stop: Command = {
  name: "stop",
  summary: "Stop what 'devrig start' started, and give its ports back.",
  usage: "[SERVICE…] [--all]",
  description:
    "Asks each process group to end (TERM) and ends it by force after 10 s (KILL), last started first. A\nprocess that is not proven to be the one that was started is never signalled.",
  flags: [{ name: "all", text: "every instance on the machine that is yours" }],
  examples: [
    { command: "devrig stop", text: "this project" },
    { command: "devrig stop web", text: "one service" },
    { command: "devrig stop -f ../shop/devrig.toml", text: "another project" },
  ],
  exits: [
    { code: "0", text: "stopped; also when nothing ran" },
    { code: "1", text: "something lives on" },
    { code: "2", text: "wrong usage, no config file" },
    { code: "3", text: "the machine said no" },
    BY_SIGNAL,
  ],
  run: runStop,
};

async function runStop(context: Context): Promise<number> {
  const { system, invocation, file } = context;
  const all = invocation.has("all");
  const services = invocation.positionals;
  if (all && (services.length > 0 || file !== undefined))
    throw notBesideAll("stops", services.length > 0 ? "services" : "-f");
  const report = await stopInstances(system, { all, config: file, services });
  return tellStopped(context, report, "Nothing to stop.");
}

/** Prints what `stop` and `delete` did. @returns the exit code */
export function tellStopped(context: Context, report: StopReport, nothing: string): number {
  const { streams, json, quiet, color } = context;
  if (json) {
    streams.out(forJson({ version: 1, ...report }));
    return report.ok ? 0 : 1;
  }
  if (!quiet || !report.ok) for (const remark of stopRemarks(report)) streams.err(`${remark}\n`);
  if (!quiet) streams.out(renderStopped(report, { columns: streams.columns, color, nothing }));
  return report.ok ? 0 : 1;
}
