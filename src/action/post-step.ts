import { forLog, releaseClaims, releaseJobClaims, type System } from "../engine/index.js";
import { type Begun, type Claimed, type JobState, readJobState } from "./job-state.js";
import { writeSummary } from "./summary.js";
import { stepSystem } from "./system.js";
import type { StepProcess, Toolkit } from "./toolkit.js";

/**
 * The post step, which runs also when the job failed or was cancelled: tells or stops what the job left listening, then releases
 * its claim. It warns and goes on; only `leaks: fail` turns a green job red. Never rejects.
 */
export async function postStep(core: Toolkit, process: StepProcess): Promise<void> {
  await orWarn(core, "Nothing can be cleaned up", () => cleanUp(core, process, readJobState(core)));
}

async function cleanUp(
  core: Toolkit,
  process: StepProcess,
  { begun, claimed }: JobState,
): Promise<void> {
  if (begun === null) return;
  const system = stepSystem(process, { workingDirectory: ".", home: begun.home });
  await orWarn(core, "Leaks cannot be told", () => leaks(core, process, system, begun));
  if (begun.home === null || claimed === null) return;
  await orWarn(core, "The claim cannot be released", () => release(core, system, claimed));
}

async function leaks(
  core: Toolkit,
  process: StepProcess,
  system: System,
  { leaks: onLeaks, sockets, summary }: Begun,
): Promise<void> {
  if (sockets === null) return;
  const { lookForLeaks, tellLeaks, leakSummary } = await import("./leaks.js");
  const report = await lookForLeaks(system, sockets, onLeaks);
  tellLeaks(core, report, onLeaks);
  if (summary) writeSummary(core, process, leakSummary(report, onLeaks));
  if (onLeaks === "fail" && report.leaks.length > 0) process.exitCode = 1;
}

/** Where main was ended before it could say what it claimed, whatever this job claimed goes. */
async function release(core: Toolkit, system: System, claimed: Claimed | "unknown"): Promise<void> {
  const warnings =
    claimed === "unknown"
      ? await releaseJobClaims(system)
      : (await releaseClaims(system, { project: claimed, holder: claimed.holder })).warnings;
  for (const { message } of warnings) core.warning(forLog(message, 1000));
}

/** The claim is void with the job anyway, so nothing here is worth a red job. */
async function orWarn(core: Toolkit, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    core.warning(
      forLog(`${what}: ${error instanceof Error ? error.message : String(error)}`, 1000),
    );
  }
}
