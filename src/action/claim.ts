import { basename, join } from "node:path";
import {
  type ClaimHolder,
  type ClaimResult,
  claimPorts,
  jobHolder,
  type PreflightRequest,
  preflight,
  type Report,
  type System,
} from "../engine/index.js";
import type { Inputs } from "./inputs.js";

export interface Claim {
  holder: ClaimHolder;
  result: ClaimResult;
}

export interface Answer {
  report: Report;
  /** Null where nothing was set aside. */
  claim: Claim | null;
}

/**
 * The preflight: with `claim`, it sets aside what is free until the job ends, in the job's folder of the registry. With
 * `on-collision: fail` a collision claims nothing.
 */
export async function claimOrCheck(
  system: System,
  inputs: Pick<Inputs, "claim" | "checkRunId" | "onCollision">,
  request: PreflightRequest,
  workspace: string,
): Promise<Answer> {
  if (!inputs.claim) return { report: await preflight(system, request), claim: null };
  const holder = await jobHolder(system);
  const result = await claimPorts(system, {
    ...request,
    holder,
    checkRunId: inputs.checkRunId,
    auto: "range",
    tolerateCollisions: inputs.onCollision === "warn",
    jobFolder: true,
    fallback: { name: basename(workspace) || "ports", configPath: join(workspace, "devrig.toml") },
  });
  return { report: result.report, claim: result.claimed ? { holder, result } : null };
}
