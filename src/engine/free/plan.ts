import type { Diagnostic } from "../errors.js";
import { ancestorPids } from "../owners/ancestor-pids.js";
import { attribute } from "../owners/attribute.js";
import { currentJob } from "../owners/ci-job.js";
import type { Container, EngineAnswer } from "../owners/containers.js";
import { findHolders, type PortHolders } from "../owners/find.js";
import { type InstanceView, likelyOwners } from "../owners/instances/instance-view.js";
import { readInstances } from "../owners/instances/read-instances.js";
import type { Owner, PortOwners, WantedPort } from "../owners/owner.js";
import { portKey } from "../owners/port-key.js";
import { withPublished } from "../owners/published.js";
import { probe } from "../ports/probe.js";
import { askEngines } from "../preflight/look.js";
import { unseen } from "../preflight/unseen.js";
import { identityOf, type ProcessRecord } from "../processes/identity.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import type { CommandDetail } from "../text/redact.js";
import { refusalOf } from "./refusals.js";

export interface FreeRequest {
  ports: readonly WantedPort[];
  detail: CommandDetail;
}

/** `none`: nobody has it; the others say what is done to its (first) owner. */
export type FreeAction = "none" | "stop_service" | "stop_container" | "end_process" | "refused";

/** Whom to end, with the identity that was taken before anything was shown. Each owner has one, however many ports it has. */
export type Target =
  | { kind: "service"; owner: Owner; config: string; name: string; record: ServiceRecord }
  | { kind: "container"; owner: Owner; container: Container }
  | { kind: "process"; owner: Owner; record: ProcessRecord; ports: WantedPort[] };

export interface PlannedPort extends PortOwners {
  action: FreeAction;
  /** What is done to the owner, and to each of the others in their order; empty where nothing is. */
  actions: readonly FreeAction[];
  /** Why nothing is done. */
  reason: string | null;
  /** Has somebody else the right to end it, root say? */
  denied: boolean;
  next: string | null;
  targets: readonly Target[];
}

export interface FreePlan {
  ports: PlannedPort[];
  detail: CommandDetail;
  warnings: Diagnostic[];
}

/** All that the plan is made of. */
export interface Facts {
  system: System;
  instances: InstanceView;
  engines: EngineAnswer | null;
  identities: ReadonlyMap<number, string | null>;
  programs: ReadonlyMap<number, readonly string[]>;
  /** Ourselves and everybody above us. */
  ours: ReadonlySet<number>;
}

/** Looks at the ports once, identities first: whoever is replaced while we look or ask is not the process that was shown. */
export async function planOf(system: System, { ports, detail }: FreeRequest): Promise<FreePlan> {
  const instances = await readInstances(system);
  const asking = askEngines(system);
  const holders = await findHolders(system, ports, { hints: likelyOwners(instances, ports) });
  const identities = await identitiesOf(system, holders);
  const engines = await asking;
  const knowledge = { detail, instances, engines, job: currentJob(system), self: null };
  const found = await attribute(system, withPublished(engines, ports, holders), knowledge);
  const programs = programsOf(holders);
  const ours = await ancestorPids(system);
  const facts: Facts = { system, instances, engines, identities, programs, ours };
  const targets = new Map<string, Target>();
  const planned: PlannedPort[] = [];
  for (const port of ports) {
    const owners = found.find((it) => portKey(it) === portKey(port));
    const nobody = owners === undefined || (await isLetGo(system, owners));
    planned.push(nobody ? await unheld(system, port) : plan(owners, facts, targets));
  }
  return { ports: planned, detail, warnings: warningsOf(instances, engines) };
}

async function identitiesOf(
  system: System,
  ports: readonly PortHolders[],
): Promise<Map<number, string | null>> {
  const identities = new Map<number, string | null>();
  for (const { pid } of ports.flatMap((port) => port.holders)) {
    if (pid !== null) identities.set(pid, await identityOf(system, pid));
  }
  return identities;
}

function programsOf(ports: readonly PortHolders[]): Map<number, readonly string[]> {
  const holders = ports.flatMap((port) => port.holders);
  return new Map(
    holders.flatMap(({ pid, details }) => (pid === null ? [] : [[pid, details?.argv ?? []]])),
  );
}

/** What a server that ended leaves of its connections is in the way of few others: of those that set no SO_REUSEADDR. */
async function isLetGo(system: System, { port, protocol, owner, owner_hidden }: PortOwners) {
  if (owner !== null || owner_hidden?.code !== "outgoing_connection") return false;
  return (await probe(system, port, protocol)).state === "free";
}

/** No table shows anybody: free, unless binding says otherwise. */
async function unheld(system: System, { port, protocol }: WantedPort): Promise<PlannedPort> {
  const { state } = await probe(system, port, protocol);
  const rest = { actions: [], denied: false, next: null, targets: [] };
  if (state === "busy") {
    const nobody = unseen(system, { port, protocol });
    const reason = nobody.owner_hidden?.message ?? null;
    return { ...nobody, ...rest, action: "refused", reason };
  }
  const nobody = { port, protocol, owner: null, others: [], owner_hidden: null };
  return { ...nobody, ...rest, action: "none", reason: null };
}

function plan(port: PortOwners, facts: Facts, targets: Map<string, Target>): PlannedPort {
  const { port: number, protocol, owner, others, owner_hidden } = port;
  const base = { port: number, protocol, owner, others, owner_hidden };
  const refusal = refusalOf(port, facts);
  if (refusal !== null) return { ...base, ...refusal, action: "refused", actions: [], targets: [] };
  const owners = owner === null ? [] : [owner, ...others];
  const all = owners.map((one) => targetOf(one, port, facts, targets));
  const actions = all.map(({ kind }) => ACTIONS[kind]);
  const rest = { reason: null, denied: false, next: null, targets: [...new Set(all)] };
  return { ...base, action: actions[0] ?? "none", actions, ...rest };
}

const ACTIONS = {
  service: "stop_service",
  container: "stop_container",
  process: "end_process",
} as const;

function targetOf(
  owner: Owner,
  { port, protocol }: WantedPort,
  facts: Facts,
  known: Map<string, Target>,
): Target {
  const { instance, container, pid } = owner;
  const service = container === null ? serviceOf(owner, facts.instances) : null;
  const key = keyOf(owner, service);
  const target = known.get(key) ?? newTarget();
  if (target.kind === "process") target.ports.push({ port, protocol });
  known.set(key, target);
  return target;

  function newTarget(): Target {
    if (service !== null && instance !== null)
      return {
        kind: "service",
        owner,
        config: instance.config_path,
        name: instance.resource,
        record: service,
      };
    const listed = facts.engines?.containers.find((it) => it.id === container?.id);
    if (listed !== undefined) return { kind: "container", owner, container: listed };
    const record = { pid: pid ?? 0, start: facts.identities.get(pid ?? 0) ?? null };
    return { kind: "process", owner, record, ports: [] };
  }
}

function keyOf({ container, instance, pid }: Owner, service: ServiceRecord | null): string {
  if (container !== null) return container.id;
  return service === null ? String(pid) : `${instance?.slug} ${instance?.resource}`;
}

/** The service that devrig started, where the owner is one: not whatever merely runs under the holder of a claim. */
function serviceOf({ instance }: Owner, { entries }: InstanceView): ServiceRecord | null {
  if (instance === null) return null;
  const entry = entries.find(
    ({ slug, config_path }) => slug === instance.slug && config_path === instance.config_path,
  );
  const record = entry?.services.get(instance.resource) ?? null;
  return record !== null && record.pid > 1 && record.start !== null ? record : null;
}

function warningsOf(instances: InstanceView, engines: EngineAnswer | null): Diagnostic[] {
  const warnings = instances.problem === null ? [] : [instances.problem];
  const message = engines?.problem ?? null;
  if (message === null) return warnings;
  return [...warnings, { code: "container_engine", message, resource: null, source: null }];
}
