import type { Diagnostic } from "../../errors.js";
import type { LivingClaim } from "../../state/living.js";
import type { RegistryEntry } from "../../state/registry-entry.js";
import type { WantedPort } from "../owner.js";

/** All instances that the registry tells of, and the claims that count now. */
export interface InstanceView {
  entries: readonly RegistryEntry[];
  living: readonly LivingClaim[];
  /** What is wrong with the registry, for a remark; the view is empty then. */
  problem: Diagnostic | null;
}

export const NO_INSTANCES: InstanceView = { entries: [], living: [], problem: null };

/** The view of a registry that cannot be used. */
export function problemView(code: string, message: string): InstanceView {
  return { ...NO_INSTANCES, problem: { code, message, resource: null, source: null } };
}

/** The living claims on this port. */
export function claimsOn(view: InstanceView, { port, protocol }: WantedPort): LivingClaim[] {
  return view.living.filter(({ claim }) => claim.port === port && claim.protocol === protocol);
}

/** The pids that the registry names for these ports: the likeliest owners, looked at first. */
export function likelyOwners(view: InstanceView, ports: readonly WantedPort[]): number[] {
  const wanted = new Set(ports.map((it) => it.port));
  const pids = view.entries.flatMap((entry) =>
    [...entry.services.values()].filter((it) => wanted.has(it.port ?? 0)).map((it) => it.pid),
  );
  return pids.filter((pid) => pid > 1);
}
