import { judgeNow } from "../processes/identity.js";
import type { RegistryEntry } from "../state/registry-entry.js";
import type { System } from "../system.js";
import { familyOf } from "./ancestors.js";
import { claimsOn, type InstanceView } from "./instances/instance-view.js";
import type { WantedPort } from "./owner.js";
import { groupOf } from "./process-details.js";

/** What belongs to an instance: its entry and the resource of it. */
export interface Belonging {
  entry: RegistryEntry;
  resource: string;
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

/** A zombie, which nobody reaps in many containers, is not there. */
function isThere(system: System, pid: number): boolean {
  return judgeNow(system, { pid, start: null }) !== "dead";
}
