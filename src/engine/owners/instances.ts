import { existsSync } from "node:fs";
import type { Diagnostic } from "../errors.js";
import { DevrigError } from "../errors.js";
import { judgeNow } from "../processes/identity.js";
import { findHome } from "../state/home.js";
import { type LivingClaim, livingClaims } from "../state/living.js";
import { registryFile } from "../state/paths.js";
import { type Registry, type RegistryEntry, readRegistry } from "../state/registry.js";
import type { System } from "../system.js";
import { familyOf } from "./ancestors.js";
import type { OwnerInstance, WantedPort } from "./owner.js";
import { groupOf } from "./process-details.js";

/** All instances that the registry tells of, and the claims that count now. */
export interface InstanceView {
  entries: readonly RegistryEntry[];
  living: readonly LivingClaim[];
  /** What is wrong with the registry, for a remark; the view is empty then. */
  problem: Diagnostic | null;
}

/** What belongs to an instance: its entry and the resource of it. */
export interface Belonging {
  entry: RegistryEntry;
  resource: string;
}

const NOTHING: InstanceView = { entries: [], living: [], problem: null };

/** The instances of the machine, read without a lock; a registry that cannot be used is a problem to tell, no failure. */
export async function readInstances(system: System): Promise<InstanceView> {
  try {
    const home = findHome(system);
    if (!home.exists || !existsSync(registryFile(home.path))) return NOTHING;
    const content = readRegistry(home);
    if (content.kind === "absent") return NOTHING;
    if (content.kind === "valid") return viewOf(system, content.value);
    return {
      ...NOTHING,
      problem: problem(
        "registry_damaged",
        `${registryFile(home.path)} cannot be used: ${content.reason}`,
      ),
    };
  } catch (error) {
    if (error instanceof DevrigError)
      return { ...NOTHING, problem: problem(error.code, error.message) };
    throw error;
  }
}

/** The same of a registry that was read already, under its lock. */
export async function viewOf(system: System, registry: Registry): Promise<InstanceView> {
  const living = await livingClaims(system, registry.entries);
  return { entries: registry.entries, living, problem: null };
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

/**
 * The instance that a process belongs to: it is, or descends from, a service that the registry names with this identity; else
 * it descends from the holder of a living claim on this very port.
 */
export function belongingOf(
  system: System,
  view: InstanceView,
  pid: number,
  port: WantedPort,
): Belonging | null {
  if (view.entries.length === 0) return null;
  const line = new Set([pid, ...familyOf(system, pid).ancestors.map((kin) => kin.pid)]);
  const group = groupOf(system.procRoot, pid);
  for (const entry of view.entries) {
    for (const [resource, service] of entry.services) {
      const led = service.pid > 1 && (line.has(service.pid) || group === service.pid);
      if (led && isTheSame(system, service, group)) return { entry, resource };
    }
  }
  const claimed = claimsOn(view, port).find(({ claim }) => line.has(claim.holder.pid));
  return claimed === undefined ? null : { entry: claimed.entry, resource: claimed.claim.resource };
}

/** The part of a report. */
export function ownerInstance({ entry, resource }: Belonging): OwnerInstance {
  return { slug: entry.slug, resource, config_path: entry.config_path };
}

/** A leader that died leaves its group behind: the number is not given out again while the group lives (setpgid(2)). */
function isTheSame(
  system: System,
  service: { pid: number; start: string | null },
  group: number | null,
): boolean {
  const verdict = judgeNow(system, service);
  return (
    verdict === "alive" ||
    (verdict === "dead" && group === service.pid && !isThere(system, service.pid))
  );
}

function isThere(system: System, pid: number): boolean {
  return existsSync(`${system.procRoot}/${pid}`);
}

function problem(code: string, message: string): Diagnostic {
  return { code, message, resource: null, source: null };
}
