import { familyOf } from "../owners/ancestors.js";
import { currentJob } from "../owners/ci-job.js";
import { readInstances } from "../owners/instances/read-instances.js";
import { livingJobs } from "../owners/jobs/living-jobs.js";
import { jobOfProcess } from "../owners/jobs/process-job.js";
import type { OwnerJob } from "../owners/owner.js";
import { linuxIdentity, mayBeSignalled, type ProcessRecord } from "../processes/identity.js";
import type { System } from "../system.js";

/** A process that may be a leftover: its identity when it was found, and the job that its environment named. */
export interface Suspect {
  readonly record: ProcessRecord;
  readonly job: OwnerJob;
}

/**
 * The whole proof, from nothing: what it lacks, in words that follow the process's name, or null where it holds. Asked
 * immediately before each signal: the verdict of a moment ago is of a program that may have replaced itself meanwhile.
 */
export async function lackOfProof(
  system: System,
  { record, job }: Suspect,
  { action = false }: { action?: boolean },
): Promise<string | null> {
  const instances = await readInstances(system);
  if (isOurs(system, record.pid)) return "is an ancestor of this very command";
  const current = currentJob(system, { action });
  const now = jobOfProcess(system, record.pid, current, livingJobs(instances, current));
  // After the environment was read, so that it was this process's.
  if (!(await mayBeSignalled(system, record)))
    return linuxIdentity(system, record.pid) === null
      ? "ended by itself meanwhile"
      : "its pid is another process's by now";
  if (now === null) return "does not tell of a CI job any more";
  if (now.verdict !== "orphan") return now.reason;
  return isOfJob(now, job) ? null : "names another job than it did a moment ago";
}

/** Do both name one job? A process may have cleared its tracking id, so that only two different ones contradict. */
export function isOfJob(one: OwnerJob, other: OwnerJob): boolean {
  const names = ["service", "repository", "run_id", "attempt", "job", "runner"] as const;
  const { tracking_id: mark } = other;
  const contradicts = one.tracking_id !== null && mark !== null && one.tracking_id !== mark;
  return !contradicts && names.every((name) => one[name] === other[name]);
}

function isOurs(system: System, pid: number): boolean {
  return (
    pid === system.pid || familyOf(system, system.pid).ancestors.some((kin) => kin.pid === pid)
  );
}
