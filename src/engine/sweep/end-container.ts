import { currentJob } from "../owners/ci-job.js";
import { stopContainer } from "../owners/containers.js";
import { readInstances } from "../owners/instances/read-instances.js";
import { jobOfContainer } from "../owners/jobs/container-jobs.js";
import { livingJobs } from "../owners/jobs/living-jobs.js";
import type { System } from "../system.js";
import type { ContainerTarget, SweepRequest } from "./leftovers.js";
import { isOfJob } from "./proof.js";

/** Has its engine stop the container, after the whole proof once more. Null where it is stopped, else why it is not. */
export async function endContainer(
  system: System,
  { container, job }: ContainerTarget,
  { action = false, grace }: SweepRequest,
): Promise<string | null> {
  const current = currentJob(system, { action });
  const isLiving = livingJobs(await readInstances(system), current);
  // A proof takes the time that it takes.
  const asked = { ...container, patience: null };
  const now = await jobOfContainer(system, asked, current, isLiving);
  if (now === null) return "does not tell of a CI job any more";
  if (now.verdict !== "orphan") return now.reason;
  if (!isOfJob(now, job)) return "names another job than it did a moment ago";
  const seconds = grace === undefined ? {} : { grace: Math.ceil(grace / 1000) };
  const { stopped, reason } = await stopContainer(system, container, seconds);
  return stopped ? null : (reason ?? "its engine did not stop it");
}
