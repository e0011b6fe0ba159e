import {
  DevrigError,
  forJson,
  forTerminal,
  type Instance,
  listInstances,
} from "../../engine/index.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { notBesideAll } from "../flags.js";
import { renderInstances } from "../render/instances.js";

export const ps: Command = {
  name: "ps",
  summary: "What this project runs and claims; with --all every instance on the machine.",
  usage: "[--all] [--watch]",
  description:
    "running: all services live; partly: some; claimed: ports set aside, nothing started; stale: nothing\nlives any more; unreachable: of another namespace or machine.",
  flags: [
    { name: "all", text: "every instance on the machine" },
    { name: "watch", short: "w", text: "look again every second, until Ctrl-C" },
  ],
  examples: [
    { command: "devrig ps", text: "this project" },
    { command: "devrig ps --all --json", text: "the whole machine, for a script" },
    { command: "devrig ps --all --watch", text: "the whole machine, live" },
  ],
  exits: [
    { code: "0", text: "listed" },
    { code: "2", text: "wrong usage, no config file" },
    { code: "3", text: "the registry is damaged, or the machine said no" },
    BY_SIGNAL,
  ],
  words: "none",
  run: runPs,
};

async function runPs(context: Context): Promise<number> {
  const { streams, invocation, json } = context;
  if (invocation.has("watch")) return watch(context);
  const instances = await list(context);
  if (json) streams.out(forJson(document(instances)));
  else streams.out(rendered(context, instances));
  return 0;
}

async function list({ system, streams, invocation, file }: Context): Promise<Instance[]> {
  if (invocation.has("all") && file !== undefined) throw notBesideAll("lists", "-f");
  const which = invocation.has("all")
    ? { all: true as const }
    : { all: false as const, ...(file === undefined ? {} : { config: file }) };
  const { instances, warnings } = await listInstances(system, which);
  for (const { message } of warnings) streams.err(`warning: ${forTerminal(message, 2000)}\n`);
  return instances;
}

function rendered({ system, streams, color }: Context, instances: readonly Instance[]): string {
  return renderInstances(instances, { columns: streams.columns, color, now: system.now() });
}

/** Between two looks, ms. */
const EVERY = 1000;
/** To the upper left, and clear what is below. */
const AFRESH = "\u001b[H\u001b[2J";

/** Until a signal ends us. On a terminal in place; elsewhere each picture once, when it has changed. */
async function watch(context: Context): Promise<number> {
  const { system, streams, json } = context;
  if (json) {
    throw new DevrigError("user", "usage", "--watch shows a picture: it gives no JSON", {
      hint: "call devrig ps --json again and again",
    });
  }
  for (let shown = ""; ; ) {
    const picture = rendered(context, await list(context));
    if (streams.outIsTerminal) streams.out(AFRESH + picture);
    else if (picture !== shown) streams.out(shown === "" ? picture : `\n${picture}`);
    shown = picture;
    await system.sleep(EVERY);
  }
}

/** The registry's entries as they are, with what was seen of them. */
function document(instances: readonly Instance[]): object {
  const entries = instances.map(({ entry, status, services }) => {
    const seen = services.map(({ name, alive, url, ...service }) => {
      const known = (entry.raw["services"] as Record<string, object> | undefined)?.[name];
      return [name, { ...service, ...known, alive, url }];
    });
    return { ...entry.raw, services: Object.fromEntries(seen), status };
  });
  return { version: 1, instances: entries };
}
