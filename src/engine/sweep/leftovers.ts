import type { Diagnostic } from "../errors.js";
import { attribute } from "../owners/attribute.js";
import { type CurrentJob, currentJob } from "../owners/ci-job.js";
import type { Container, EngineAnswer } from "../owners/containers.js";
import { findHolders, type PortHolders } from "../owners/find.js";
import { likelyOwners } from "../owners/instances/instance-view.js";
import { readInstances } from "../owners/instances/read-instances.js";
import type { JobVerdict, Owner, OwnerJob, PortOwners, WantedPort } from "../owners/owner.js";
import { portKey } from "../owners/port-key.js";
import { withPublished } from "../owners/published.js";
import { askEngines } from "../preflight/look.js";
import { linuxIdentity } from "../processes/identity.js";
import type { System } from "../system.js";
import type { CommandDetail } from "../text/redact.js";
import type { Suspect } from "./proof.js";

export interface SweepRequest {
  /** The ports whose owners are judged; null = every listener of the machine. */
  ports: readonly WantedPort[] | null;
  detail: CommandDetail;
  /** Are we a step of a CI job, whose parent is the runner's Worker? */
  action?: boolean;
  /** How long a process may take to end when asked, ms (10,000). */
  grace?: number;
}

/** An owner, with all the ports that it has. */
export interface Leftover {
  ports: WantedPort[];
  owner: Owner;
}

/** A leftover that is a process of its own. */
export interface ProcessTarget {
  leftover: Leftover;
  suspect: Suspect;
}

/** A leftover that is a container, whoever holds its ports for it. */
export interface ContainerTarget {
  leftover: Leftover;
  container: Container;
  job: OwnerJob;
}

/** The job that we run in, for which the others are judged. */
export interface AskingJob {
  service: string;
  repository: string | null;
  job: string | null;
  run_id: string | null;
  runner: string | null;
}

export interface Leftovers {
  /** Null outside of CI: then nothing can be proven to be a leftover. */
  job: AskingJob | null;
  processes: ProcessTarget[];
  containers: ContainerTarget[];
  kept: (Leftover & { reason: string })[];
  warnings: Diagnostic[];
}

/** All owners of the ports, sorted by what may be done to them. Identities are taken here, before anything is judged. */
export async function findLeftovers(system: System, request: SweepRequest): Promise<Leftovers> {
  const instances = await readInstances(system);
  const hints = request.ports === null ? [] : likelyOwners(instances, request.ports);
  const asking = askEngines(system);
  const holders = await findHolders(system, request.ports, { hints });
  // Before the attribution: who is judged there and replaced meanwhile is not the process that was written down.
  const starts = identities(system, holders);
  const engines = await asking;
  const all = withPublished(engines, request.ports, holders);
  const job = currentJob(system, { action: request.action === true });
  const knowledge = { detail: request.detail, instances, engines, job, self: null };
  const owners = byOwner(await attribute(system, all, knowledge));
  const found: Leftovers = {
    job: askingJob(job),
    processes: [],
    containers: [],
    kept: [],
    warnings: [],
  };
  for (const leftover of owners) sort(leftover, { found, starts, engines, request });
  if (instances.problem !== null) found.warnings.push(instances.problem);
  if (engines?.problem) found.warnings.push(engineProblem(engines.problem));
  return found;
}

function askingJob(current: CurrentJob | null): AskingJob | null {
  if (current === null) return null;
  const { service, repository, job, run_id, runner } = current.facts;
  return { service, repository, job, run_id, runner };
}

function engineProblem(message: string): Diagnostic {
  return { code: "container_engine", message, resource: null, source: null };
}

function identities(system: System, ports: readonly PortHolders[]): Map<number, string | null> {
  const pids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.pid ?? []));
  return new Map(pids.map((pid) => [pid, linuxIdentity(system, pid)]));
}

/** One entry an owner: a container by its id, a process by its pid. */
function byOwner(ports: readonly PortOwners[]): Leftover[] {
  const leftovers = new Map<string, Leftover>();
  for (const { port, protocol, owner, others } of ports) {
    for (const one of owner === null ? [] : [owner, ...others]) {
      const known = leftovers.get(keyOf(one));
      if (known === undefined)
        leftovers.set(keyOf(one), { ports: [{ port, protocol }], owner: one });
      else known.ports.push({ port, protocol });
    }
  }
  for (const leftover of leftovers.values()) leftover.ports = unique(leftover.ports);
  return [...leftovers.values()];
}

function keyOf({ container, pid, uid }: Owner): string {
  return container?.id ?? (pid === null ? `uid ${uid}` : String(pid));
}

function unique(ports: readonly WantedPort[]): WantedPort[] {
  return [...new Map(ports.map((port) => [portKey(port), port])).values()];
}

interface Sorting {
  found: Leftovers;
  starts: ReadonlyMap<number, string | null>;
  engines: EngineAnswer | null;
  request: SweepRequest;
}

function sort(leftover: Leftover, sorting: Sorting): void {
  const { found, request } = sorting;
  const { job } = leftover.owner;
  const reason = reasonToKeep(leftover.owner) ?? condemn(leftover, sorting);
  // On a whole machine most listeners are nobody's business here.
  const worthTelling = request.ports !== null || (job !== null && TOLD.includes(job.verdict));
  if (reason !== null && worthTelling) found.kept.push({ ...leftover, reason });
}

const TOLD: readonly JobVerdict[] = ["unknown", "orphan"];

function reasonToKeep({ job, instance }: Owner): string | null {
  if (job === null) return "nothing tells of a CI job that left or runs it";
  if (job.verdict !== "orphan") return job.reason;
  // What devrig started by name is ended by name: `devrig stop`.
  return instance === null
    ? null
    : `belongs to the instance ${instance.slug} (${instance.resource})`;
}

/** Puts an orphan among those that may be ended; the reason where it cannot be. */
function condemn(leftover: Leftover, { found, starts, engines }: Sorting): string | null {
  const { job, pid, container: told } = leftover.owner;
  if (job === null) return null;
  if (told !== null) {
    const container = engines?.containers.find((it) => it.id === told.id);
    if (container === undefined) return "its container engine cannot be asked";
    found.containers.push({ leftover, container, job });
    return null;
  }
  const start = pid === null ? null : (starts.get(pid) ?? null);
  if (pid === null || start === null) return "gone, or not to be looked at";
  found.processes.push({ leftover, suspect: { record: { pid, start }, job } });
  return null;
}
