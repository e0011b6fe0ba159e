import {
  DevrigError,
  type FreedPort,
  type FreePlan,
  forJson,
  freePortNear,
  freePorts,
  type PortRequest,
  parsePort,
  planFree,
} from "../../engine/index.js";
import { askYes, canAsk } from "../ask.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { inWorkflowLog, safeText } from "../render/foreign.js";
import { type FreeView, renderFreed, renderPlan } from "../render/free.js";
import { styleFor } from "../render/style.js";

export const free: Command = {
  name: "free",
  summary: "End the owner of a port, after showing it and asking.",
  usage: "<PORT[/udp]>… [--yes]",
  description:
    "A process is asked to end (TERM) and killed after 10 s, a container is stopped by\nits engine and never its proxy killed, a service of devrig is stopped. Then looks\nat the port again. Never ends another user's process, pid 1, or your own shell.",
  flags: [
    { name: "yes", short: "y", text: "do not ask; needed where there is no terminal" },
    { name: "no-redact", text: "show the owners' whole command lines, secrets included" },
  ],
  examples: [
    { command: "devrig free 3000", text: "who has port 3000? End it, after asking" },
    { command: "devrig free 3000 5432 --yes", text: "in a script" },
  ],
  exits: [
    { code: "0", text: "each of the ports is free" },
    { code: "1", text: "a port is not free: refused, declined, or taken again" },
    { code: "2", text: "wrong usage; no terminal to ask on and no --yes" },
    { code: "3", text: "the machine said no: another user's process, say" },
    BY_SIGNAL,
  ],
  run: runFree,
};

async function runFree(context: Context): Promise<number> {
  const { system, streams, invocation, json } = context;
  const ports = wantedPorts(invocation.positionals);
  const redacted = inWorkflowLog(system) ? "names" : "redacted";
  const detail = invocation.has("no-redact") ? "full" : redacted;
  const plan = await planFree(system, { ports, detail });
  const view = await viewOf(context, plan);
  if (!json) {
    for (const { message } of plan.warnings) streams.err(`warning: ${view.safe(message)}\n`);
    streams.out(renderPlan(plan, view));
  }
  const isToEnd = plan.ports.some(({ targets }) => targets.length > 0);
  if (isToEnd && !invocation.has("yes") && !(await mayEnd(context))) return 1;
  const freed = await freePorts(system, plan);
  if (json) streams.out(forJson({ version: 1, ok: isDone(freed), ports: freed }));
  else streams.out(renderFreed(freed, view));
  if (isDone(freed)) return 0;
  return freed.some(({ status }) => status === "denied") ? 3 : 1;
}

function isDone(freed: readonly FreedPort[]): boolean {
  return freed.every(({ status }) => status === "free" || status === "freed");
}

async function mayEnd({ streams, json }: Context): Promise<boolean> {
  if (json || !canAsk(streams)) {
    const why = json ? "--json cannot ask" : "there is no terminal to ask on";
    const hint = json
      ? "add --yes to end the owners, which devrig who --json shows"
      : "add --yes to end the owners that are shown";
    throw new DevrigError("user", "confirmation", `nothing was ended: ${why}`, { hint });
  }
  if (await askYes("End what has the port? [y/N] ")) return true;
  streams.err("Nothing was ended.\n");
  return false;
}

function wantedPorts(texts: readonly string[]): PortRequest[] {
  if (texts.length === 0)
    throw new DevrigError("user", "usage", "which port?", { hint: "devrig free 3000, or 53/udp" });
  const wanted = texts.map(parsePort);
  return [...new Map(wanted.map((it) => [`${it.port}/${it.protocol}`, it])).values()];
}

async function viewOf(context: Context, { ports }: FreePlan): Promise<FreeView> {
  const { system, streams, quiet, color } = context;
  const { columns } = streams;
  const nearby = new Map<number, number>();
  for (const { port, protocol, action } of ports) {
    if (action !== "refused" || protocol === "udp") continue;
    const near = await freePortNear(system, port, new Set([...nearby.values(), port]));
    if (near !== null) nearby.set(port, near);
  }
  const safe = safeText(system);
  return { columns, style: styleFor(color), quiet, now: system.now(), safe, nearby };
}
