import { forJson, parsePort, portText, type WantedPort, whoOwns } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { renderOwners } from "../render/owners.js";
import { showWarnings } from "../show-report.js";

export const who: Command = {
  name: "who",
  summary: "Who has these ports open, of whatever program? Without a port: every listener.",
  usage: "[PORT[/udp]…]",
  description: "",
  flags: [{ name: "no-redact", text: "show whole command lines, secrets included" }],
  examples: [
    { command: "devrig who 3000", text: "who has port 3000?" },
    { command: "devrig who", text: "every listener of this machine" },
  ],
  exits: [
    { code: "0", text: "each of the ports has an owner" },
    { code: "1", text: "nobody has one of the ports" },
    { code: "2", text: "wrong usage" },
    { code: "3", text: "the machine said no" },
  ],
  run: runWho,
};

async function runWho(context: Context): Promise<number> {
  const { system, streams, invocation, json, quiet, color, rows } = context;
  const wanted = uniquePorts(invocation.positionals.map(parsePort));
  const detail = invocation.has("no-redact") ? "full" : "redacted";
  const asked = wanted.length === 0 ? null : wanted;
  const { ports, warnings } = await whoOwns(system, asked, detail, rows ?? undefined);
  if (json) streams.out(forJson({ version: 1, ports }));
  else if (!quiet) {
    await showWarnings(context, warnings);
    const view = { columns: streams.columns, color, now: system.now(), whole: detail === "full" };
    streams.out(renderOwners(ports, { ...view, detailed: wanted.length > 0 }));
  }
  return ports.every((port) => port.owner !== null) ? 0 : 1;
}

function uniquePorts(ports: readonly WantedPort[]): WantedPort[] {
  return [...new Map(ports.map((port) => [portText(port), port])).values()];
}
