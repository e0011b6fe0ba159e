import {
  type ClaimResult,
  claimPorts,
  DevrigError,
  defaultHolder,
  forJson,
  forTerminal,
  holderOf,
} from "../../engine/index.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { showReport, showWarnings } from "../show-report.js";
import { waiting } from "../wait.js";

export const claim: Command = {
  name: "claim",
  summary: "Set the project's ports aside without starting anything.",
  usage: "[--wait DURATION] [--holder PID]",
  description:
    "The claim lives as long as its holder: the CI job, or the nearest process that\noutlives this command. Auto ports are chosen now.",
  flags: [
    { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
    { name: "holder", value: "PID", text: "the process that the claim lives as long as" },
  ],
  examples: [
    { command: "devrig claim", text: "for the script or job that runs it" },
    { command: "devrig claim --holder $$ --wait 2m", text: "for this shell; wait for busy ports" },
  ],
  exits: [
    { code: "0", text: "every port is set aside" },
    { code: "1", text: "a port is taken or claimed; nothing was set aside" },
    { code: "2", text: "wrong usage, configuration errors, no holder found" },
    { code: "3", text: "the machine said no" },
    BY_SIGNAL,
  ],
  words: "none",
  run: runClaim,
};

/** The holder that `--holder` names, else the one found. */
export async function chosenHolder({ system, invocation }: Context): ReturnType<typeof holderOf> {
  const text = invocation.value("holder");
  if (text === undefined) return defaultHolder(system);
  if (!/^\d{1,10}$/.test(text)) {
    throw new DevrigError("user", "usage", `--holder takes a pid, not "${text}"`, {
      hint: "see devrig claim --help",
    });
  }
  return holderOf(system, Number(text));
}

async function runClaim(context: Context): Promise<number> {
  const { system, streams, json, quiet, file } = context;
  const holder = await chosenHolder(context);
  const result = await claimPorts(system, {
    ...(file === undefined ? {} : { config: file }),
    ...waiting(context),
    detail: "redacted",
    holder,
    auto: "range",
  });
  await showWarnings(context, result.warnings);
  if (json) streams.out(forJson(claimDocument(result, holder)));
  else if (!result.claimed) await showReport(context, result.report);
  else if (!quiet) showClaims(context, result, holder);
  return result.claimed ? 0 : 1;
}

/** What `--json` prints. */
export function claimDocument({ claimed, ports, report }: ClaimResult, holder: object): object {
  return { version: 1, claimed, holder, ports: Object.fromEntries(ports), report };
}

function showClaims(
  { streams }: Context,
  { ports, project }: ClaimResult,
  holder: { pid: number; label: string | null },
): void {
  for (const [resource, port] of ports) streams.out(`${forTerminal(resource)} ${port}\n`);
  const pid = `PID ${holder.pid}`;
  const until = holder.label === null ? pid : `${forTerminal(holder.label)} (${pid})`;
  streams.err(`Set aside for ${forTerminal(project.slug)} until ${until} ends.\n`);
}
