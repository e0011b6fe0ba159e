import { forTerminal, type Instance, listInstances } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { renderInstances } from "../render/instances.js";

export const ps: Command = {
  name: "ps",
  summary: "What this project runs and claims; with --all every instance on the machine.",
  usage: "[--all]",
  description: "",
  flags: [{ name: "all", text: "every instance on the machine" }],
  examples: [
    { command: "devrig ps", text: "this project" },
    { command: "devrig ps --all --json", text: "the whole machine, for a script" },
  ],
  exits: [
    { code: "0", text: "listed" },
    { code: "2", text: "wrong usage, configuration errors" },
    { code: "3", text: "the registry is damaged, or the machine said no" },
  ],
  words: "none",
  run: runPs,
};

async function runPs({ system, streams, invocation, json, color, file }: Context): Promise<number> {
  const which = invocation.has("all")
    ? { all: true as const }
    : { all: false as const, ...(file === undefined ? {} : { config: file }) };
  const { instances, warnings } = await listInstances(system, which);
  for (const { message } of warnings) streams.err(`warning: ${forTerminal(message, 2000)}\n`);
  if (json) streams.out(`${JSON.stringify(document(instances), null, 2)}\n`);
  else
    streams.out(renderInstances(instances, { columns: streams.columns, color, now: system.now() }));
  return 0;
}

function document(instances: readonly Instance[]): object {
  const entries = instances.map(({ entry, status }) => ({ ...entry.raw, status }));
  return { version: 1, instances: entries };
}
