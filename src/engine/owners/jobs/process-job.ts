import type { System } from "../../system.js";
import { familyOf } from "../ancestors.js";
import { type CurrentJob, jobOf, nearestWorker, ownerJob } from "../ci-job.js";
import type { OwnerJob } from "../owner.js";
import { type KnownEnvironments, readJobEnvironment } from "./job-environment.js";
import { verdict } from "./job-verdict.js";
import type { IsLivingJob } from "./orphan-proof.js";

/**
 * The CI job that left or runs a process, with the verdict; null where nothing tells of one. A process whose whole family
 * cleared its environment is still ours when it runs under our Worker.
 * @param known what was read before in the same look
 */
export function jobOfProcess(
  system: System,
  pid: number,
  current: CurrentJob | null,
  isLivingJob: IsLivingJob,
  known: KnownEnvironments = new Map(),
): OwnerJob | null {
  const environment = readJobEnvironment(system, pid, known);
  const facts = environment === null ? null : jobOf(environment.variables);
  if (environment !== null && facts !== null)
    return ownerJob(facts, verdict(system, pid, environment, current, isLivingJob));
  return current !== null && runsUnder(system, pid, current)
    ? ownerJob(current.facts, { verdict: "mine", reason: "runs under this job's Worker" })
    : null;
}

function runsUnder(system: System, pid: number, { holder }: CurrentJob): boolean {
  const worker = nearestWorker(system, familyOf(system, pid).ancestors);
  return (
    holder.kind === "worker" && worker?.pid === holder.pid && worker.started === holder.started
  );
}
