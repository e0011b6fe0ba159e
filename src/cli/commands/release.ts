import { ownProject, releaseClaims } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
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
  run: runRelease,
};

async function runRelease(context: Context): Promise<number> {
  const { system, streams, json, quiet, file } = context;
  const project = await ownProject(system, file);
  const holder = await chosenHolder(context);
  const { released, kept } = await releaseClaims(system, { project, holder });
  if (json) {
    streams.out(`${JSON.stringify({ version: 1, released, kept: kept.length }, null, 2)}\n`);
    return 0;
  }
  if (!quiet) streams.out(`${released} ${released === 1 ? "claim" : "claims"} released.\n`);
  const others = [...new Set(kept.map((claim) => claim.holder.pid))];
  if (others.length > 0) {
    streams.err(`${kept.length} stay: held by PID ${others.join(", ")} (--holder names it).\n`);
  }
  return 0;
}
