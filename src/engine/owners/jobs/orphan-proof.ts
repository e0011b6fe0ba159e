import type { System } from "../../system.js";
import { type Family, type Kin, soleUserOf } from "../ancestors.js";
import { type CurrentJob, hasWorkers, type JobHolder } from "../ci-job.js";
import type { JobFacts } from "../ci-services/service.js";

/**
 * Does a living claim of another job than ours belong to the job with these facts, or to one of these ancestors of the process?
 * The state knows; the caller leaves out the claims of our own holder, because legs of a matrix have equal names.
 */
export type IsLivingJob = (ancestors: readonly Kin[], facts: JobFacts) => boolean;

/** All that is known of a process when its job is judged. */
export interface Case {
  system: System;
  owner: Kin;
  family: Family;
  facts: JobFacts;
  /** Has the process itself these variables, or only an ancestor? */
  ownEnvironment: boolean;
  /** Does it stand for a container? Then whose engine we may ask is ours: its processes bear any user's number. */
  container: boolean;
  current: CurrentJob | null;
  isLivingJob: IsLivingJob;
}

interface Doubt {
  applies(process: Case): boolean;
  reason(process: Case): string;
}

/** What may stand between a process and `orphan`, the plainest reasons first. None of them applies: the proof is whole. */
export const doubts: readonly Doubt[] = [
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
    applies: ({ system, owner, container }) =>
      !container && (system.user === null || soleUserOf(system, owner.pid) !== system.user.uid),
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

/** Both tell, and differ. */
export function contradict(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Reasons are read by people and programs: only a run id that looks like one stands in them. */
export function runOf({ run_id }: JobFacts): string {
  return run_id !== null && /^[\w.-]{1,64}$/.test(run_id) ? `run ${run_id}` : "a run";
}

function provesStart(holder: JobHolder | undefined): boolean {
  if (holder === undefined || holder.started === null) return false;
  return holder.kind === "worker" || holder.kind === "action_parent";
}

/** Legs of a matrix have equal names and run one after the other on a runner: only their tracking ids differ. */
function namesAnotherJob(one: JobFacts, other: JobFacts): boolean {
  const names = ["repository", "run_id", "attempt", "job", "tracking_id"] as const;
  return one.run_id !== null && names.some((name) => contradict(one[name], other[name]));
}
