import { nextCommand } from "../next.js";
import { claimsOn } from "../owners/instances/instance-view.js";
import type { PortOwners } from "../owners/owner.js";
import { portKey } from "../owners/port-key.js";
import { privileged, privilegedBelow } from "../ports/kernel-limits.js";
import { isNamed } from "../ports/request.js";
import type { PortStatus, ReportPort } from "../report.js";
import type { LivingClaim } from "../state/living.js";
import type { System } from "../system.js";
import { sentence } from "../verdict.js";
import { answer, type Evidence } from "./answer.js";
import { unseen } from "./unseen.js";
import type { Wanted } from "./wanted.js";

/** The report's line about a port for which there is no usual answer, so one with a number. */
export function judge(
  system: System,
  wanted: Wanted,
  evidence: Evidence,
): ReportPort | Promise<ReportPort> {
  const port = { port: wanted.port as number, protocol: wanted.protocol };
  const decision = decide(system, port, evidence);
  if (decision !== null) return worded(system, wanted, evidence, decision);
  return claimed(claimsOn(evidence.instances, port), evidence, port).then((decision) =>
    worded(system, wanted, evidence, decision),
  );
}

function worded(
  system: System,
  wanted: Wanted,
  evidence: Evidence,
  { status, owners, holder }: Decision,
): ReportPort {
  const { resource } = wanted;
  const port = wanted.port as number;
  const declared = wanted.declared !== null || isNamed({ ...wanted, port });
  const known = {
    owner: owners?.owner ?? null,
    others: owners?.others ?? [],
    owner_hidden: owners?.owner_hidden ?? null,
  };
  const whole = evidence.detail === "full";
  const denial = status === "denied" ? denialOf(system, port) : null;
  const message = sentence({ resource, port, status, owners, declared, denial, holder, whole });
  const collides = status === "taken" || status === "claimed" || status === "denied";
  const { entries } = evidence.instances;
  const engine = engineOf(known.owner, evidence);
  const next = collides ? nextCommand(system, { port, ...known, holder, engine, entries }) : null;
  return answer(wanted, status, message, { ...known, next });
}

function engineOf(owner: PortOwners["owner"], { engines }: Evidence): string | null {
  const id = owner?.container?.id;
  return engines?.containers.find((it) => it.id === id)?.engine ?? null;
}

/** Other refusals are a security module's, and tell nothing. */
function denialOf(system: System, port: number): string | null {
  const limit = privilegedBelow(system);
  if (port >= limit) return null;
  return `ports below ${limit} need a privilege (${privileged(system)}); take a higher one`;
}

interface Decision {
  status: PortStatus;
  owners: PortOwners | null;
  /** Of the claim that decided, null where none did. */
  holder: LivingClaim["claim"]["holder"] | null;
}

/** Null where the claims decide. */
function decide(
  system: System,
  port: { port: number; protocol: Wanted["protocol"] },
  evidence: Evidence,
): Decision | null {
  const result = evidence.results.get(portKey(port));
  const found = evidence.owners.get(portKey(port)) ?? null;
  if (found !== null && (found.owner !== null || result?.state === "busy")) {
    // A connection that goes out from this port keeps our server from it, even one of ours.
    const inTheWay = found.owner_hidden?.code === "outgoing_connection";
    return { status: found.own && !inTheWay ? "own" : "taken", owners: found, holder: null };
  }
  if (result?.state === "busy")
    return { status: "taken", owners: unseen(system, port), holder: null };
  // Nobody has it, but there may be a reason: a range that Windows keeps for itself.
  if (result?.state === "denied") return { status: "denied", owners: found, holder: null };
  return null;
}

async function claimed(
  claims: readonly LivingClaim[],
  { project, job }: Evidence,
  port: { port: number; protocol: Wanted["protocol"] },
): Promise<Decision> {
  const isOwn = ({ entry }: LivingClaim): boolean =>
    project !== null && entry.slug === project.slug && entry.state_dir === project.state_dir;
  const foreign = claims.find((claim) => !isOwn(claim));
  if (foreign === undefined)
    return { status: claims.length > 0 ? "own" : "free", owners: null, holder: null };
  const { claimant } = await import("../owners/instances/registered.js");
  return {
    status: "claimed",
    owners: { ...port, owner: claimant(foreign, job), others: [], owner_hidden: null },
    holder: foreign.claim.holder,
  };
}
