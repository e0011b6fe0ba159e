import type { LivingClaim } from "../../state/living.js";
import type { CurrentJob } from "../ci-job.js";
import type { JobFacts } from "../ci-services/service.js";
import type { InstanceView } from "../instances/instance-view.js";
import { jobName } from "./job-name.js";
import { contradict, type IsLivingJob } from "./orphan-proof.js";

/**
 * Does somebody among a process's ancestors hold a living claim, or the job that the process names? A server that a step left in
 * the background has lost its ancestors when the step ended, while its job goes on. Not our own holder: legs of a matrix have
 * equal names.
 */
export function livingJobs({ living }: InstanceView, job: CurrentJob | null): IsLivingJob {
  const others = living.filter(({ claim }) => claim.holder.pid !== job?.holder.pid);
  const holders = new Set(others.map(({ claim }) => claim.holder.pid));
  return (ancestors, facts) =>
    ancestors.some((kin) => holders.has(kin.pid)) ||
    (!isOfMyRunner(facts, job) && others.some(({ claim }) => isOfJob(claim, facts)));
}

/** Its other jobs are over, since it runs ours: a claim that is still held there is held by a leftover, and shields nobody. */
function isOfMyRunner(facts: JobFacts, job: CurrentJob | null): boolean {
  const { runner, runner_folder } = facts;
  const isTold = job !== null && runner !== null && runner_folder !== null;
  return isTold && runner === job.facts.runner && runner_folder === job.facts.runner_folder;
}

/** The label is the job's name where the job itself holds the claim; a service of `devrig start` holds its own. */
function isOfJob({ holder, job }: LivingClaim["claim"], facts: JobFacts): boolean {
  if (job === undefined || facts.run_id === null || holder.label !== jobName(facts)) return false;
  const names = ["service", "attempt", "workspace"] as const;
  return (
    names.every((name) => (job[name] ?? null) === facts[name]) &&
    !contradict(job["tracking_id"] ?? null, facts.tracking_id)
  );
}
