import type { Diagnostic } from "./errors.js";
import type { PortOwners } from "./owners/owner.js";
import { portKey } from "./owners/port-key.js";
import { endProcesses } from "./processes/end-processes.js";
import { endContainer } from "./sweep/end-container.js";
import {
  type AskingJob,
  type ContainerTarget,
  findLeftovers,
  type Leftover,
  type ProcessTarget,
  type SweepRequest,
} from "./sweep/leftovers.js";
import { lonelyGroup } from "./sweep/process-group.js";
import { lackOfProof, type Suspect } from "./sweep/proof.js";
import type { System } from "./system.js";
import { whoOwns } from "./who.js";

export type { AskingJob, Leftover, SweepRequest } from "./sweep/leftovers.js";

/** An owner that was not ended, with the reason in words: what the proof lacks, or what went wrong. */
export interface Kept extends Leftover {
  reason: string;
}

/** An owner that was ended. */
export interface Ended extends Leftover {
  /** `stopped` when asked (TERM), `killed` by force after that, `container_stopped` by its engine. */
  how: "stopped" | "killed" | "container_stopped";
  /** Why it might be ended: "started before this job, by run 9 of this runner". */
  reason: string;
  /** The processes that were signalled: the owner, and its process group where that was its job's alone. */
  pids: number[];
}

export interface OrphanSearch {
  /** The job that we run in; null outside of CI, where nothing can be proven to be a leftover. */
  job: AskingJob | null;
  orphans: Leftover[];
  kept: Kept[];
  warnings: Diagnostic[];
}

export interface SweepResult {
  job: AskingJob | null;
  ended: Ended[];
  kept: Kept[];
  /** Who has the ports of the ended ones now: `owner` is null where nobody has. */
  after: PortOwners[];
  warnings: Diagnostic[];
}

/**
 * The leftovers of finished jobs of this runner among the owners of these ports, and the owners that are none. Where all ports
 * are meant, of those that are none only the ones of some CI job are told.
 */
export async function findOrphans(system: System, request: SweepRequest): Promise<OrphanSearch> {
  const { job, processes, containers, kept, warnings } = await findLeftovers(system, request);
  const orphans = [...processes, ...containers].map(({ leftover }) => leftover);
  return { job, orphans, kept, warnings };
}

/**
 * Ends the leftovers that `findOrphans` finds, and nothing else. Each is judged anew, by its environment and its ancestors,
 * immediately before it is asked to end (TERM, a container by its engine) and again before it is forced (KILL after `grace`);
 * whatever the proof lacks then keeps it alive. Never throws for what could not be ended: it is among the `kept`.
 *
 * The race that remains: between proof and signal lie microseconds in which the process could end and its pid be given to
 * another, or run another program; only a pidfd, which Node has not, would close the first, nothing the second.
 */
export async function endOrphans(system: System, request: SweepRequest): Promise<SweepResult> {
  const { job, processes, containers, kept, warnings } = await findLeftovers(system, request);
  const stopped = Promise.all(containers.map((it) => stopContainer(system, it, request)));
  const results = [...(await endAll(system, processes, request)), ...(await stopped)];
  const ended = results.filter(isEnded);
  const alive = results.filter((result): result is Kept => !isEnded(result));
  const after = await portsAfter(system, ended, request);
  return { job, ended, kept: [...alive, ...kept], after, warnings };
}

/** All at once, because each may take its ten seconds; two owners of one process group get one signal. */
async function endAll(
  system: System,
  targets: readonly ProcessTarget[],
  request: SweepRequest,
): Promise<(Ended | Kept)[]> {
  const groups = new Map<ProcessTarget, Suspect[]>();
  const suspects = new Map<number, Suspect>();
  for (const target of targets) {
    const group = await lonelyGroup(system, target.suspect, request);
    groups.set(target, group);
    for (const suspect of group) suspects.set(suspect.record.pid, suspect);
  }
  const condemned = [...suspects.values()].map((suspect) => ({
    record: suspect.record,
    lack: () => lackOfProof(system, suspect, request),
  }));
  const outcomes = await endProcesses(system, condemned, request.grace);
  return targets.map((target) => {
    const pids = (groups.get(target) ?? []).map(({ record }) => record.pid);
    const outcome = outcomes.get(target.suspect.record.pid);
    if (outcome === undefined || "reason" in outcome)
      return { ...target.leftover, reason: outcome?.reason ?? "not looked at" };
    const signalled = pids.filter((pid) => "how" in (outcomes.get(pid) ?? {}));
    return { ...target.leftover, how: outcome.how, reason: reasonOf(target), pids: signalled };
  });
}

function isEnded(result: Ended | Kept): result is Ended {
  return "how" in result;
}

async function stopContainer(
  system: System,
  target: ContainerTarget,
  request: SweepRequest,
): Promise<Ended | Kept> {
  const failure = await endContainer(system, target, request);
  return failure === null
    ? { ...target.leftover, how: "container_stopped", reason: reasonOf(target), pids: [] }
    : { ...target.leftover, reason: failure };
}

function reasonOf({ leftover }: { leftover: Leftover }): string {
  return leftover.owner.job?.reason ?? "";
}

async function portsAfter(
  system: System,
  ended: readonly Leftover[],
  { detail }: SweepRequest,
): Promise<PortOwners[]> {
  if (ended.length === 0) return [];
  const ports = new Map(ended.flatMap((it) => it.ports).map((port) => [portKey(port), port]));
  return (await whoOwns(system, [...ports.values()], detail)).ports;
}
