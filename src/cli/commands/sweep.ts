import {
  endOrphans,
  findOrphans,
  forJson,
  type OrphanSearch,
  type SweepResult,
} from "../../engine/index.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { inWorkflowLog, safeText } from "../render/foreign.js";
import { styleFor } from "../render/style.js";
import { renderOrphans, renderSweep } from "../render/sweep.js";

export const sweep: Command = {
  name: "sweep",
  summary:
    "Leftovers of finished CI jobs of this runner that still listen: show them, or end them.",
  usage: "[--yes]",
  description:
    "Ends only what is proven to be left by an earlier job of this very runner, and\nsays of everything else of a CI job why not. Made for the runner's hook\nACTIONS_RUNNER_HOOK_JOB_STARTED; outside of a job nothing can be proven.",
  flags: [{ name: "yes", short: "y", text: "end them; without it they are only shown" }],
  examples: [
    { command: "devrig sweep", text: "what an earlier job left, and what would be ended" },
    { command: "devrig sweep --yes", text: "before a job, by the runner's hook" },
  ],
  exits: [
    { code: "0", text: "shown, or all ended; also when there was nothing to do" },
    { code: "1", text: "a leftover could not be ended" },
    { code: "2", text: "wrong usage" },
    { code: "3", text: "the machine said no" },
    BY_SIGNAL,
  ],
  words: "none",
  run: runSweep,
};

async function runSweep(context: Context): Promise<number> {
  const { system, invocation, quiet, color } = context;
  // The log of a job does not mask the secrets of other jobs.
  const detail = inWorkflowLog(system) ? "names" : "redacted";
  const request = { ports: null, detail } as const;
  const view = { style: styleFor(color), quiet, safe: safeText(system) };
  if (!invocation.has("yes")) {
    const found = await findOrphans(system, request);
    show(context, found, () => renderOrphans(found, view));
    return 0;
  }
  const result = await endOrphans(system, request);
  show(context, result, () => renderSweep(result, view));
  return result.kept.some(({ owner }) => owner.job?.verdict === "orphan") ? 1 : 0;
}

function show(
  { streams, system, json, quiet }: Context,
  answer: OrphanSearch | SweepResult,
  text: () => string,
): void {
  if (json) {
    streams.out(forJson({ version: 1, ...answer }));
    return;
  }
  const safe = safeText(system);
  for (const { message } of quiet ? [] : answer.warnings)
    streams.err(`warning: ${safe(message)}\n`);
  streams.out(text());
}
