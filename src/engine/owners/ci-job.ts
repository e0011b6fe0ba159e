import { readlinkSync } from "node:fs";
import type { System } from "../system.js";
import { argumentsOf, familyOf, isUnreadable, type Kin, kinOf } from "./ancestors.js";
import type { JobFacts, Variables } from "./ci-services/service.js";
import { services } from "./ci-services/services.js";
import { jobVariables, serviceOf } from "./jobs/job-environment.js";
import type { JobVerdict, OwnerJob } from "./owner.js";

/**
 * What a holder proves. `worker`: the service's one-job process, known by its name. `action_parent`: the parent of an action,
 * which is that process by the runner's protocol, but one process for all jobs under act. `container`: pid 1 of a job container.
 * `parent`: whoever started us, a shell perhaps.
 */
export type HolderKind = "worker" | "action_parent" | "container" | "parent";

/** The process that lives as long as our job. */
export interface JobHolder {
  pid: number;
  /** Clock ticks from boot to its start (`Kin.started`), null where it cannot be read. */
  started: number | null;
  kind: HolderKind;
}

/** The job that we run in ourselves. */
export interface CurrentJob {
  facts: JobFacts;
  holder: JobHolder;
}

export interface Judgement {
  verdict: JobVerdict;
  /** A sentence without subject: "started before this job, by run 9 of this runner". */
  reason: string;
}

/** What the allow-listed variables of an environment tell of its job, null where no CI service is recognised. */
export function jobOf(variables: Variables): JobFacts | null {
  const service = serviceOf(variables);
  return service === null ? null : { service: service.name, ...service.facts(variables) };
}

/**
 * The job that we run in, by our own environment, null outside CI.
 * @param options.action are we an action's own process, whose parent is the runner's Worker by protocol?
 */
export function currentJob(
  system: System,
  { action = false }: { action?: boolean } = {},
): CurrentJob | null {
  const facts = jobOf(jobVariables(system.env));
  return facts === null ? null : { facts, holder: holderOf(system, action) };
}

/** The nearest process that exists for one job only: the runner's Worker, by its name, of any service. */
export function nearestWorker(system: System, ancestors: readonly Kin[]): Kin | null {
  return ancestors.find((kin) => isWorker(argumentsOf(system, kin.pid))) ?? null;
}

/** Can the runners of this service be told to run one job at a time, by a process of their own for each? */
export function hasWorkers(serviceName: string): boolean {
  return services.some((service) => service.name === serviceName && service.isWorker !== null);
}

/** The part of a report: facts and judgement. */
export function ownerJob(facts: JobFacts, { verdict, reason }: Judgement): OwnerJob {
  const { workspace: _, runner_folder: __, ...told } = facts;
  return { ...told, verdict, reason };
}

function isWorker(argv: readonly string[]): boolean {
  return services.some((service) => service.isWorker?.(argv) === true);
}

function holderOf(system: System, action: boolean): JobHolder {
  const ours = hasOwnProc(system);
  const worker = ours ? nearestWorker(system, familyOf(system, system.pid).ancestors) : null;
  if (worker !== null) return { pid: worker.pid, started: worker.started, kind: "worker" };
  // In a job container the runner's Worker is outside our pid namespace: the parent's pid reads 0.
  if (system.ppid === 0)
    return { pid: 1, started: ours ? startOf(system, 1) : null, kind: "container" };
  return {
    pid: system.ppid,
    started: ours ? startOf(system, system.ppid) : null,
    kind: action ? "action_parent" : "parent",
  };
}

function startOf(system: System, pid: number): number | null {
  return kinOf(system, pid)?.started ?? null;
}

/** A `/proc` of another pid namespace numbers the processes in its own way: our pids would name strangers. */
function hasOwnProc(system: System): boolean {
  if (system.platform !== "linux") return false;
  try {
    return readlinkSync(`${system.procRoot}/self`) === String(system.pid);
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}
