import type { System } from "../system.js";
import { type Family, familyOf, type Kin, kinOf, soleUserOf } from "./ancestors.js";
import {
  type CurrentJob,
  hasWorkers,
  type JobHolder,
  type Judgement,
  jobOf,
  nearestWorker,
} from "./ci-job.js";
import type { JobFacts } from "./ci-services/service.js";
import type { JobEnvironment } from "./job-environment.js";

/**
 * Does a living claim of another job than ours belong to that job, or to one of these ancestors of the process? The state knows;
 * the caller leaves out the claims of our own holder, because legs of a matrix have equal names.
 */
export type IsLivingJob = (facts: JobFacts, ancestors: readonly Kin[]) => boolean;

/** All that is known of a process when its job is judged. */
interface Case {
  system: System;
  owner: Kin;
  family: Family;
  facts: JobFacts;
  /** Has the process itself these variables, or only an ancestor? */
  ownEnvironment: boolean;
  current: CurrentJob | null;
  isLivingJob: IsLivingJob;
}

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
    current,
    isLivingJob,
  };
  return byWorker(process) ?? byIdentity(process) ?? byClaims(process) ?? byElimination(process);
}

/** A living Worker above it decides, whatever the environment says. */
function byWorker({ system, family, current }: Case): Judgement | null {
  const worker = nearestWorker(system, family.ancestors);
  if (worker === null) return null;
  return current?.holder.kind === "worker" && isSame(worker, current.holder)
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
  return isLivingJob(facts, family.ancestors)
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

interface Doubt {
  applies(process: Case): boolean;
  reason(process: Case): string;
}

/** What may stand between a process and `orphan`, the plainest reasons first. */
const doubts: readonly Doubt[] = [
  {
    applies: ({ current }) => current === null,
    reason: ({ facts }) => `this is no CI job, so nothing proves that ${runOf(facts)} is over`,
  },
  {
    applies: ({ facts, current }) => facts.service !== current?.facts.service,
    reason: ({ facts }) => `left or run by ${runOf(facts)} of another CI service`,
  },
  {
    applies: ({ facts }) => !hasWorkers(facts.service),
    reason: ({ facts }) =>
      `runners of this service may run several jobs at once, so nothing proves that ${runOf(facts)} is over`,
  },
  {
    applies: ({ facts, current }) => facts.runner === null || current?.facts.runner === null,
    reason: () => "the runner's name is not told, so nothing proves that its job is over",
  },
  {
    applies: ({ facts, current }) => facts.runner !== current?.facts.runner,
    reason: ({ facts }) => `left or run by ${runOf(facts)} of another runner`,
  },
  {
    applies: ({ facts, current }) =>
      facts.runner_folder === null || facts.runner_folder !== current?.facts.runner_folder,
    reason: () => "the runner has this one's name, but not provably its work folder",
  },
  {
    applies: ({ ownEnvironment }) => !ownEnvironment,
    reason: ({ facts }) =>
      `cleared its environment; only a process above it names ${runOf(facts)} of this runner`,
  },
  {
    applies: ({ system, owner }) =>
      system.user === null || soleUserOf(system, owner.pid) !== system.user.uid,
    reason: () => "another user's process",
  },
  {
    applies: ({ facts, current }) => !namesAnotherJob(facts, current?.facts ?? facts),
    reason: () => "its environment does not name another job than this one",
  },
  {
    applies: ({ current }) => !provesStart(current?.holder),
    reason: () =>
      "this job's Worker process is not to be seen, so nothing tells what came before it",
  },
  {
    applies: ({ owner, current }) => owner.started >= (current?.holder.started ?? 0),
    reason: ({ facts }) => `names ${runOf(facts)} of this runner, but started after this job did`,
  },
  {
    applies: ({ family }) => !family.complete,
    reason: () => "not all processes above it can be seen, so one may be a living job's Worker",
  },
];

function provesStart(holder: JobHolder | undefined): boolean {
  if (holder === undefined || holder.started === null) return false;
  return holder.kind === "worker" || holder.kind === "action_parent";
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

/** Legs of a matrix have equal names and run one after the other on a runner: only their tracking ids differ. */
function namesAnotherJob(one: JobFacts, other: JobFacts): boolean {
  const names = ["repository", "run_id", "attempt", "job", "tracking_id"] as const;
  return one.run_id !== null && names.some((name) => contradict(one[name], other[name]));
}

function contradict(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isSame(kin: Kin, holder: JobHolder): boolean {
  return kin.pid === holder.pid && kin.started === holder.started;
}

/** Reasons are read by people and programs: only a run id that looks like one stands in them. */
function runOf({ run_id }: JobFacts): string {
  return run_id !== null && /^[\w.-]{1,64}$/.test(run_id) ? `run ${run_id}` : "a run";
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
