import type { System } from "../../system.js";
import { familyOf, type Kin, kinOf } from "../ancestors.js";
import {
  type CurrentJob,
  hasWorkers,
  type JobHolder,
  type Judgement,
  jobOf,
  nearestWorker,
} from "../ci-job.js";
import type { JobFacts } from "../ci-services/service.js";
import type { JobEnvironment } from "./job-environment.js";
import { type Case, contradict, doubts, type IsLivingJob, runOf } from "./orphan-proof.js";

/**
 * Whose job a process belongs to. The first rule that knows an answer gives it; `orphan`, the only verdict that allows ending
 * it, needs every condition of the last one, and whatever is missing is said in the reason of `unknown`.
 *
 * Why a process of my runner that is older than my Worker is a leftover: a runner runs one job at a time, each in a Worker of
 * its own, so when mine started all before it had ended. Its name alone does not say "my runner"; name and work folder do.
 *
 * The race that remains: pid and environment are read one after the other; whoever ends the process checks its identity again.
 */
export function verdict(
  system: System,
  ownerPid: number,
  environment: JobEnvironment,
  current: CurrentJob | null,
  isLivingJob: IsLivingJob,
  { container = false }: { container?: boolean } = {},
): Judgement {
  const facts = jobOf(environment.variables);
  const owner = kinOf(system, ownerPid);
  if (facts === null) return unknown("its environment names no CI service that is known");
  if (owner === null) return unknown("gone, or not to be looked at");
  const process: Case = {
    system,
    owner,
    family: familyOf(system, ownerPid),
    facts,
    ownEnvironment: environment.pid === ownerPid,
    container,
    current,
    isLivingJob,
  };
  return byWorker(process) ?? byIdentity(process) ?? byClaims(process) ?? byElimination(process);
}

/** A living Worker above it decides, whatever the environment says. */
function byWorker({ system, family, current }: Case): Judgement | null {
  const worker = nearestWorker(system, family.ancestors);
  if (worker === null) return null;
  return current !== null && isSame(worker, current.holder)
    ? mine("runs under this job's Worker")
    : neighbour(`runs under the Worker (PID ${worker.pid}) of another job that is still running`);
}

/** The same names and not older than our holder: a process that left its parents, or cleared its tracking id. */
function byIdentity({ owner, facts, current }: Case): Judgement | null {
  if (current === null || !isSameJob(facts, current.facts)) return null;
  if (contradict(facts.tracking_id, current.facts.tracking_id)) return null;
  const { kind, started } = current.holder;
  if (kind !== "parent" && started !== null)
    return owner.started < started ? null : mine("has this job's names, and started in it");
  // Our parent, a shell perhaps, may be younger than the job. Then only marks and run numbers that never come twice are proof;
  // those of GitHub without its tracking id are not: act calls every run 1.
  const marked = facts.tracking_id !== null && facts.tracking_id === current.facts.tracking_id;
  return marked || !hasWorkers(facts.service) ? mine("has this job's names and marks") : null;
}

function byClaims({ family, facts, isLivingJob }: Case): Judgement | null {
  return isLivingJob(family.ancestors, facts)
    ? neighbour(`belongs to ${runOf(facts)}, which still holds a claim`)
    : null;
}

/** `orphan`, or the first condition for it that does not hold. */
function byElimination(process: Case): Judgement {
  const doubt = doubts.find((condition) => condition.applies(process));
  if (doubt !== undefined) return unknown(doubt.reason(process));
  return {
    verdict: "orphan",
    reason: `started before this job, by ${runOf(process.facts)} of this runner`,
  };
}

/** A job is known by run, attempt, job and workspace (the holder is judged beside it); what both do not tell is equal. */
function isSameJob(one: JobFacts, other: JobFacts): boolean {
  const told = one.run_id !== null && one.job !== null && one.workspace !== null;
  const names = [
    "service",
    "repository",
    "run_id",
    "attempt",
    "job",
    "workspace",
    "runner",
  ] as const;
  return told && names.every((name) => one[name] === other[name]);
}

function isSame(kin: Kin, holder: JobHolder): boolean {
  return kin.pid === holder.pid && kin.started === holder.started;
}

function mine(reason: string): Judgement {
  return { verdict: "mine", reason };
}

function neighbour(reason: string): Judgement {
  return { verdict: "neighbour", reason };
}

function unknown(reason: string): Judgement {
  return { verdict: "unknown", reason };
}
