import type { AttributedPort } from "../owners/attribute.js";
import type { CurrentJob } from "../owners/ci-job.js";
import { claimsOn, type InstanceView } from "../owners/instance-view.js";
import type { CommandDetail, PortOwners } from "../owners/owner.js";
import type { ProbeResult } from "../ports/probe.js";
import type { PortStatus, ReportPort } from "../report.js";
import type { LivingClaim } from "../state/living.js";
import type { System } from "../system.js";
import type { Project } from "./project.js";
import { portKey, type Wanted } from "./wanted.js";

/** All that was found out about the ports. */
export interface Evidence {
  results: ReadonlyMap<string, ProbeResult>;
  owners: ReadonlyMap<string, AttributedPort>;
  instances: InstanceView;
  project: Project | null;
  detail: CommandDetail;
  /** The CI job that we run in. */
  job: CurrentJob | null;
}

/** The report's line about one port. */
export async function judge(
  system: System,
  wanted: Wanted,
  evidence: Evidence,
): Promise<ReportPort> {
  const { resource, port, protocol } = wanted;
  if (port === null) {
    const message = `A port for '${resource}' is chosen at start or claim`;
    return reported(wanted, { status: "auto", message, ...NOBODY, next: null });
  }
  const { status, owners, holder = null } = await decide({ port, protocol }, evidence);
  const declared = wanted.declared !== null || resource !== String(port);
  // The usual answer, without the words for all others.
  if (status === "free" && declared && resource.length <= SHOWN) {
    const message = `Port ${port} required by '${resource}' is free`;
    return reported(wanted, { status, message, ...NOBODY, next: null });
  }
  const known = {
    owner: owners?.owner ?? null,
    others: owners?.others ?? [],
    owner_hidden: owners?.owner_hidden ?? null,
  };
  const { nextCommand, sentence } = await import("./busy.js");
  const whole = evidence.detail === "full";
  const message = sentence({ resource, port, status, owners, declared, holder, whole });
  const collides = status === "taken" || status === "claimed" || status === "denied";
  const next = collides ? nextCommand(system, { port, ...known }) : null;
  return reported(wanted, { status, message, ...known, next });
}

/** A longer name is shortened. */
const SHOWN = 60;
const NOBODY = { owner: null, others: [], owner_hidden: null };

type Judgement = Pick<
  ReportPort,
  "status" | "message" | "owner" | "others" | "owner_hidden" | "next"
>;

/** The keys in the contract's order, which is the order of the JSON. */
function reported(wanted: Wanted, { status, ...judgement }: Judgement): ReportPort {
  const { resource, port, protocol, declared } = wanted;
  const base = {
    resource,
    port,
    protocol,
    auto: declared !== null && declared.port === null,
    status,
    // Looked up only when somebody asks: that scans the text of the config.
    get source() {
      return declared?.source ?? null;
    },
  };
  // Spreading would call `source`.
  return Object.assign(base, judgement);
}

interface Decision {
  status: PortStatus;
  owners: PortOwners | null;
  /** Of the claim that decided. */
  holder?: LivingClaim["claim"]["holder"];
}

async function decide(
  port: { port: number; protocol: Wanted["protocol"] },
  evidence: Evidence,
): Promise<Decision> {
  const result = evidence.results.get(portKey(port));
  const found = evidence.owners.get(portKey(port)) ?? null;
  if (found !== null && (found.owner !== null || result?.state === "busy")) {
    // A connection that goes out from this port keeps our server from it, even one of ours.
    const inTheWay = found.owner_hidden?.code === "outgoing_connection";
    return { status: found.own && !inTheWay ? "own" : "taken", owners: found };
  }
  if (result?.state === "busy") return { status: "taken", owners: unseen(port) };
  // Nobody has it, but there may be a reason: a range that Windows keeps for itself.
  if (result?.state === "denied") return { status: "denied", owners: found };
  return claimed(claimsOn(evidence.instances, port), evidence, port);
}

async function claimed(
  claims: readonly LivingClaim[],
  { project, job }: Evidence,
  port: { port: number; protocol: Wanted["protocol"] },
): Promise<Decision> {
  const isOwn = ({ entry }: LivingClaim): boolean =>
    project !== null && entry.slug === project.slug && entry.state_dir === project.state_dir;
  const foreign = claims.find((claim) => !isOwn(claim));
  if (foreign === undefined) return { status: claims.length > 0 ? "own" : "free", owners: null };
  const { claimant } = await import("./busy.js");
  return {
    status: "claimed",
    owners: { ...port, owner: claimant(foreign, job), others: [], owner_hidden: null },
    holder: foreign.claim.holder,
  };
}

/** Busy, and nothing shows by whom. */
export function unseen(port: { port: number; protocol: Wanted["protocol"] }): PortOwners {
  return {
    ...port,
    owner: null,
    others: [],
    owner_hidden: {
      code: "bound_not_listening",
      message:
        "no socket table shows it: bound by a socket that does not listen, or held outside this system",
    },
  };
}
