import { endOwners } from "./free/end.js";
import { type LookAgain, lookAgain } from "./free/look-again.js";
import { type FreePlan, type FreeRequest, type PlannedPort, planOf } from "./free/plan.js";
import type { Owner, WantedPort } from "./owners/owner.js";
import type { System } from "./system.js";

export type { LookAgain } from "./free/look-again.js";
export type { FreePlan, FreeRequest, PlannedPort } from "./free/plan.js";

/** An owner that was ended, and how; or the reason why it was not. */
export interface FreedOwner {
  owner: Owner;
  how: "service_stopped" | "container_stopped" | "stopped" | "killed" | null;
  /** Null where it was ended. */
  reason: string | null;
}

/** How it came out for one port. */
export interface FreedPort extends WantedPort, LookAgain {
  /**
   * `free`: nobody had it; `freed`; `taken_again`: its owner was ended and somebody has it now; `kept`: the owner was not ended, and
   * `reason` says why; `denied`: this user may not end it.
   */
  status: "free" | "freed" | "taken_again" | "kept" | "denied";
  ended: FreedOwner[];
  reason: string | null;
  /** The command that would help, ready to paste. */
  next: string | null;
}

/** Who has these ports, and what `freePorts` would do to whom. Ends nothing. */
export function planFree(system: System, request: FreeRequest): Promise<FreePlan> {
  return planOf(system, request);
}

/**
 * Ends the owners of a plan: a service of devrig as `devrig stop` does, a container by its engine and never its proxy, a process
 * by TERM and, `grace` ms later (10,000), by KILL, its identity checked before each signal. Ports of which the plan refuses one
 * owner are not touched at all. Then looks at the ports again, for somebody who starts the owner anew.
 */
export async function freePorts(
  system: System,
  plan: FreePlan,
  { grace }: { grace?: number } = {},
): Promise<FreedPort[]> {
  const since = system.now();
  const ended = await endOwners(system, plan, grace);
  const looked = await lookAgain(system, plan, ended, since);
  return plan.ports.map((port) => {
    const { protocol } = port;
    const freed = port.targets.flatMap((target) => ended.get(target) ?? []);
    const now = looked.get(port) ?? { owner: port.owner, restarted_by: null, next: null };
    const { status, reason } = judged(port, freed, now);
    const next = now.next ?? port.next;
    return { port: port.port, protocol, status, ended: freed, reason, ...now, next };
  });
}

function judged(
  { action, reason, denied }: PlannedPort,
  freed: readonly FreedOwner[],
  now: LookAgain,
): Pick<FreedPort, "status" | "reason"> {
  if (action === "none") return { status: "free", reason };
  if (action === "refused") return { status: denied ? "denied" : "kept", reason };
  if (now.owner === null) return { status: "freed", reason: null };
  const failed = freed.find((it) => it.reason !== null);
  if (failed !== undefined) return { status: "kept", reason: failed.reason };
  return { status: "taken_again", reason: null };
}
