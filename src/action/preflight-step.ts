import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import {
  errorCode,
  forLog,
  homePath,
  listenersMark,
  type PreflightRequest,
  type Report,
  type System,
} from "../engine/index.js";
import { annotate, annotationsOf } from "./annotations.js";
import { type Answer, type Claim, claimOrCheck } from "./claim.js";
import { withPromises } from "./container.js";
import type { Eviction } from "./evict.js";
import { exportClaim } from "./exported.js";
import { reportFailure } from "./failure.js";
import { type Inputs, readInputs } from "./inputs.js";
import { type Claimed, saveBegun, saveClaimed } from "./job-state.js";
import { logLines, waitLogger } from "./log.js";
import { setOutputs } from "./outputs.js";
import { namingFiles } from "./runner-files.js";
import { summaryOf, writeSummary } from "./summary.js";
import { requireWorkingDirectory, stepSystem } from "./system.js";
import type { StepProcess, Toolkit } from "./toolkit.js";

/**
 * The main step: checks the project's ports and sets them aside, says who has those that are not free, and fails where
 * `on-collision` wants that. Never rejects.
 */
export async function preflightStep(toolkit: Toolkit, process: StepProcess): Promise<void> {
  const core = namingFiles(toolkit, process.env);
  const workspace = workspaceOf(process);
  try {
    const inputs = readInputs(core);
    const system = stepSystem(process, inputs);
    requireWorkingDirectory(system);
    await begin(core, system, inputs);
    const request = requestOf(core, inputs, system.cwd, workspace);
    const eviction = inputs.evict === "none" ? null : await evict(core, system, request);
    const answer = await claimOrCheck(system, inputs, request, workspace);
    const report = withPromises(answer.report, system, inputs.claim);
    tell(core, process, { system, inputs, report, claim: answer.claim, eviction, workspace });
    if (!report.ok && inputs.onCollision === "fail") process.exitCode = 1;
    handOn(core, system, inputs, { ...answer, report });
  } catch (error) {
    reportFailure(core, process, workspace, error);
  }
}

/** Says what post needs before anything is done, so that it cleans up wherever this step is ended. */
async function begin(
  core: Toolkit,
  system: System,
  { claim, leaks, summary }: Inputs,
): Promise<void> {
  const home = claim ? homePath(system) : null;
  const sockets = leaks === "ignore" ? null : await listenersMark(system);
  saveBegun(core, { home, leaks, sockets, summary });
}

async function evict(core: Toolkit, system: System, request: PreflightRequest): Promise<Eviction> {
  const { evictOrphans } = await import("./evict.js");
  return evictOrphans(core, system, request);
}

/** Hands the answer on, to post and to the later steps. It was told before: each of these files may be one that cannot be written. */
function handOn(core: Toolkit, system: System, inputs: Inputs, { report, claim }: Answer): void {
  saveClaimed(core, claim === null ? null : claimedBy(claim));
  setOutputs(core, report);
  if (claim !== null) exportClaim(core, system, inputs.ports, claim);
}

function claimedBy({ holder: { pid, start }, result: { project } }: Claim): Claimed {
  const { slug, config_path, state_dir } = project;
  return { slug, config_path, state_dir, holder: { pid, start } };
}

interface Told {
  system: System;
  inputs: Inputs;
  report: Report;
  claim: Claim | null;
  eviction: Eviction | null;
  workspace: string;
}

function tell(
  core: Toolkit,
  process: StepProcess,
  { system, inputs, report, claim, eviction, workspace }: Told,
): void {
  const { onCollision } = inputs;
  for (const line of logLines(report)) core.info(line);
  annotate(core, annotationsOf(report, onCollision), workspace);
  for (const { message } of claim?.result.warnings ?? []) core.warning(forLog(message, 1000));
  const facts = { now: system.now(), onCollision, claimed: claim !== null, eviction };
  if (inputs.summary) writeSummary(core, process, summaryOf(report, facts));
}

/** In its canonical form, as the paths of the report are. */
function workspaceOf(process: StepProcess): string {
  const { GITHUB_WORKSPACE } = process.env;
  const workspace = GITHUB_WORKSPACE || process.cwd();
  try {
    return realpathSync.native(workspace);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return workspace;
  }
}

/** Only names of programs: other jobs' secrets are not masked in this job's log. Nobody looks for a config above the workspace. */
function requestOf(
  core: Toolkit,
  inputs: Inputs,
  cwd: string,
  workspace: string,
): PreflightRequest {
  return {
    ...(inputs.config === null ? {} : { config: resolve(cwd, inputs.config) }),
    ceiling: workspace,
    ports: inputs.ports,
    wait: inputs.wait,
    detail: "names",
    action: true,
    onWait: waitLogger(core),
  };
}
