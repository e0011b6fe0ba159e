import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { errorCode, type PreflightRequest, preflight } from "../engine/index.js";
import { annotate, annotationsOf } from "./annotations.js";
import { reportFailure } from "./failure.js";
import { type Inputs, readInputs } from "./inputs.js";
import { logLines, waitLogger } from "./log.js";
import { setOutputs } from "./outputs.js";
import { writeSummary } from "./summary.js";
import { stepSystem } from "./system.js";
import type { StepProcess, Toolkit } from "./toolkit.js";

/** The main step: checks the project's ports, says who has them, and fails where `on-collision` wants that. Never rejects. */
export async function preflightStep(core: Toolkit, process: StepProcess): Promise<void> {
  const workspace = workspaceOf(process);
  try {
    const inputs = readInputs(core);
    const system = stepSystem(process, inputs);
    const report = await preflight(system, requestOf(core, inputs, system.cwd, workspace));
    for (const line of logLines(report)) core.info(line);
    annotate(core, annotationsOf(report, inputs.onCollision), workspace);
    setOutputs(core, report);
    if (inputs.summary)
      writeSummary(core, process, report, { now: system.now(), onCollision: inputs.onCollision });
    if (!report.ok && inputs.onCollision === "fail") process.exitCode = 1;
  } catch (error) {
    reportFailure(core, process, workspace, error);
  }
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
    onWait: waitLogger(core),
  };
}
