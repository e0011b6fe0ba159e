import {
  type ClaimHolder,
  DevrigError,
  forJson,
  ownProject,
  releaseClaims,
} from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { showWarnings } from "../show-report.js";
import { chosenHolder } from "./claim.js";

export const release: Command = {
  name: "release",
  summary: "Drop the claims that 'devrig claim' made for the same holder.",
  usage: "[--holder PID]",
  description: "",
  flags: [{ name: "holder", value: "PID", text: "the holder given to 'devrig claim'" }],
  examples: [
    { command: "devrig release", text: "at the end of a script" },
    { command: "devrig release --holder $$", text: "the claims of this shell" },
  ],
  exits: [
    { code: "0", text: "released; also when there was nothing to release" },
    { code: "2", text: "wrong usage, configuration errors" },
    { code: "3", text: "the machine said no" },
  ],
  words: "none",
  run: runRelease,
};

async function runRelease(context: Context): Promise<number> {
  const { system, streams, json, quiet, file } = context;
  const project = await ownProject(system, file);
  const holder = await holderIfAny(context);
  const { released, kept, warnings } = await releaseClaims(system, { project, holder });
  await showWarnings(context, warnings);
  if (json) {
    streams.out(forJson({ version: 1, released, kept: kept.length }));
    return 0;
  }
  if (!quiet) streams.out(`${released} ${released === 1 ? "claim" : "claims"} released.\n`);
  const others = [...new Set(kept.map((claim) => claim.holder.pid))];
  if (!quiet && others.length > 0) {
    const stay = kept.length === 1 ? "1 claim stays" : `${kept.length} claims stay`;
    streams.err(`${stay}: held by PID ${others.join(", ")} (--holder names it).\n`);
  }
  return 0;
}

/** A holder that is gone, or that nobody can be found to be, has no claims any more: nothing to release, and no error. */
async function holderIfAny(context: Context): Promise<Pick<ClaimHolder, "pid" | "start">> {
  try {
    return await chosenHolder(context);
  } catch (error) {
    if (error instanceof DevrigError && error.code === "no_holder") return { pid: 0, start: "" };
    throw error;
  }
}
