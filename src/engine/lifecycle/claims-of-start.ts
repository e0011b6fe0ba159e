import type { ClaimHolder } from "../claims.js";
import { judge } from "../processes/identity.js";
import { START_LABEL } from "../start-label.js";
import type { Claim, ServiceRecord, Services } from "../state/records.js";
import type { System } from "../system.js";
import type { InstanceRecord } from "./record.js";

/**
 * The record after `start --detach`: what the command held is held by the services, each its own port; the ports of other things
 * (containers, a dashboard) by each of the services, so that they stay set aside until the last one ends.
 */
export function handOver(record: InstanceRecord, from: ClaimHolder): InstanceRecord {
  const living = [...record.services].filter(([, { pid, start }]) => pid > 1 && start !== null);
  const claims = record.claims.flatMap((claim): Claim[] => {
    if (!isHeldBy(claim, from)) return [claim];
    const own = living.filter(([name]) => name === claim.resource);
    const heirs = own.length > 0 || record.services.has(claim.resource) ? own : living;
    return heirs.map(([, service]) => ({ ...claim, holder: holderOf(service) }));
  });
  return { ...record, claims: withoutRepeats(claims) };
}

/** The record without the claims of this holder. */
export function withoutClaimsOf(record: InstanceRecord, holder: ClaimHolder): InstanceRecord {
  return { ...record, claims: record.claims.filter((claim) => !isHeldBy(claim, holder)) };
}

/** The claims that stay when services are stopped: those that others than `start` made and whose holder lives. */
export async function claimsOfOthers(system: System, claims: readonly Claim[]): Promise<Claim[]> {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (claim.holder.label === START_LABEL) continue;
    if ((await judge(system, claim.holder)) !== "dead") kept.push(claim);
  }
  return kept;
}

/** Without the claims that a stopped service held. */
export function withoutHolders(claims: readonly Claim[], stopped: Services): Claim[] {
  const gone = [...stopped.values()];
  return claims.filter(
    ({ holder }) => !gone.some(({ pid, start }) => pid === holder.pid && start === holder.start),
  );
}

function isHeldBy({ holder }: Claim, { pid, start }: ClaimHolder): boolean {
  return holder.pid === pid && holder.start === start;
}

function holderOf({ pid, start }: ServiceRecord): Claim["holder"] {
  return { pid, start, label: START_LABEL };
}

function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const { resource, port, protocol, holder } = claim;
    seen.set(JSON.stringify([resource, port, protocol, holder.pid, holder.start]), claim);
  }
  return [...seen.values()];
}
