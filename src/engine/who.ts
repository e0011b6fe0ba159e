import type { Diagnostic } from "./errors.js";
import { type AttributedPort, attribute } from "./owners/attribute.js";
import type { CurrentJob } from "./owners/ci-job.js";
import { findHolders } from "./owners/find.js";
import { claimsOn, type InstanceView, likelyOwners } from "./owners/instances/instance-view.js";
import { readInstances } from "./owners/instances/read-instances.js";
import { jobNow } from "./owners/jobs/job-now.js";
import { listenRowsAhead } from "./owners/linux/listen-rows.js";
import type { Owner, PortOwners, WantedPort } from "./owners/owner.js";
import { portKey } from "./owners/port-key.js";
import { withPublished } from "./owners/published.js";
import type { Ahead } from "./owners/source.js";
import { askEngines, engineProblems, STALE } from "./preflight/look.js";
import { type Probes, probePorts } from "./preflight/probes.js";
import type { System } from "./system.js";
import type { CommandDetail } from "./text/redact.js";

export interface WhoAnswer {
  ports: PortOwners[];
  /** What could not be looked at: a damaged registry, an engine that does not answer. */
  warnings: Diagnostic[];
}

/**
 * Who has these ports open or claims them, of whatever program; every listener of the machine where `wanted` is null. A port
 * without an owner stands in the answer with `owner: null`.
 * @param rows what `listenRowsAhead` gave to somebody who had other things to do meanwhile
 */
export async function whoOwns(
  system: System,
  wanted: readonly WantedPort[] | null,
  detail: CommandDetail,
  rows = listenRowsAhead(system),
): Promise<WhoAnswer> {
  const instances = await readInstances(system);
  const job = await jobNow(system);
  const asking = askEngines(system);
  let seen = await seenHolders(system, wanted, instances, rows);
  const lookedAt = system.monotonic();
  const engines = await asking;
  // While a slow engine made us wait, those who were found may have ended.
  if (system.monotonic() - lookedAt > STALE) seen = await seenHolders(system, wanted, instances);
  const held = withPublished(engines, wanted, seen.holders);
  const knowledge = { detail, instances, engines, job, self: null };
  const found = (await attribute(system, held, knowledge)).map(withoutOwn);
  const warnings = instances.problem === null ? [] : [instances.problem];
  const owners = new Map(found.map((port) => [portKey(port), port]));
  const claims = await claimants(instances, job);
  const ports: PortOwners[] = [];
  for (const port of wanted ?? []) {
    const held = owners.get(portKey(port));
    ports.push(held ?? (await withoutHolder(system, port, claims(port), seen)));
  }
  return {
    ports: wanted === null ? found : ports,
    warnings: [...warnings, ...engineProblems(engines)],
  };
}

/** The holders that the socket tables show. A wanted port without one may be bound all the same, which only binding tells. */
async function seenHolders(
  system: System,
  wanted: readonly WantedPort[] | null,
  instances: InstanceView,
  rows: Ahead["rows"] = null,
): Promise<Probes> {
  const hints = (ports: readonly WantedPort[]) => likelyOwners(instances, ports);
  const first = await findHolders(system, wanted, { hints: hints(wanted ?? []), rows });
  const holders = first.filter(({ hidden }) => hidden?.code !== "gone");
  const held = new Set(holders.map(portKey));
  const silent = (wanted ?? []).filter((port) => !held.has(portKey(port)));
  const { results, holders: late } = await probePorts(system, silent, hints);
  return { results, holders: [...holders, ...late] };
}

/** Who claims a port. */
async function claimants(
  instances: InstanceView,
  job: CurrentJob | null,
): Promise<(port: WantedPort) => readonly Owner[]> {
  if (instances.living.length === 0) return () => [];
  const { claimant } = await import("./owners/instances/registered.js");
  return (port) => claimsOn(instances, port).map((living) => claimant(living, job));
}

/** Whether all owners are of one's own instance is no part of this answer. */
function withoutOwn({ port, protocol, owner, others, owner_hidden }: AttributedPort): PortOwners {
  return { port, protocol, owner, others, owner_hidden };
}

async function withoutHolder(
  system: System,
  port: WantedPort,
  [owner, ...others]: readonly Owner[],
  { results }: Probes,
): Promise<PortOwners> {
  if (owner === undefined && results.get(portKey(port))?.state === "busy") {
    const { unseen } = await import("./preflight/busy.js");
    return unseen(system, port);
  }
  return {
    port: port.port,
    protocol: port.protocol,
    owner: owner ?? null,
    others,
    owner_hidden: null,
  };
}
