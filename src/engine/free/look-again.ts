import type { FreedOwner } from "../free.js";
import { nextCommand } from "../next.js";
import { argumentsOf, kinOf, readProcessText } from "../owners/ancestors.js";
import { systemdUnit } from "../owners/containers.js";
import { findHolders } from "../owners/find.js";
import type { Owner, WantedPort } from "../owners/owner.js";
import { portKey } from "../owners/port-key.js";
import type { System } from "../system.js";
import { forShell } from "../text/foreign-text.js";
import { programAndScript } from "../text/program-name.js";
import { isOpen } from "../verdict.js";
import { whoOwns } from "../who.js";
import type { FreePlan, PlannedPort, Target } from "./plan.js";

/** A port after its owners were ended. */
export interface LookAgain {
  /** Who has it now, null where nobody has. */
  owner: Owner | null;
  /** Who started the new owner, where that can be told: a supervisor that will do so again. */
  restarted_by: string | null;
  next: string | null;
}

/** A supervisor restarts what ends within this time, ms; systemd's default is 100. */
const WATCH = 700;
const STEP = 50;
/** Who has not ended yet may close its port a little later, ms. */
const SETTLE = 2_000;
/** The kernel tells a start, and the time since boot, to a hundredth of a second: who started now may seem to be older. ms. */
const CLOCK = 50;

/**
 * Looks at the ports whose owners were ended until nobody has them, and a moment longer for whoever comes back.
 * @param since when the first of them was asked to end, ms since 1970: whoever is older was not started in its place
 */
export async function lookAgain(
  system: System,
  { ports, detail }: FreePlan,
  ended: ReadonlyMap<Target, FreedOwner>,
  since: number,
): Promise<Map<PlannedPort, LookAgain>> {
  const touched = ports.filter(({ targets }) => targets.some((it) => ended.has(it)));
  const looked = new Map<PlannedPort, LookAgain>();
  if (touched.length === 0) return looked;
  if ([...ended.values()].some(({ how }) => how !== null)) await settle(system, touched);
  const answer = await whoOwns(system, touched, detail);
  for (const port of touched) {
    const now = answer.ports.find((it) => portKey(it) === portKey(port))?.owner ?? null;
    const owner = now !== null && isOpen(now) ? now : null;
    looked.set(port, { owner, ...restarter(system, owner, port, since) });
  }
  return looked;
}

/** Until somebody has a port again that was free in between, or nobody came for a while. */
async function settle(system: System, ports: readonly WantedPort[]): Promise<void> {
  const start = system.monotonic();
  let freeSince: number | null = null;
  for (;;) {
    const held = await findHolders(system, ports);
    const now = system.monotonic();
    if (held.length === 0) freeSince ??= now;
    else if (freeSince !== null || now - start > SETTLE) return;
    if (freeSince !== null && now - freeSince > WATCH) return;
    await system.sleep(STEP);
  }
}

/**
 * The parent of the new owner, or its systemd unit; nothing of an owner that was there before, or whose parent is nobody's. One that
 * shared the socket and was not to be seen before (it was passed over a Unix socket) was there too.
 */
function restarter(
  system: System,
  owner: Owner | null,
  before: PlannedPort,
  since: number,
): Restarter {
  const nobody = { restarted_by: null, next: null };
  const pid = owner?.pid ?? null;
  const known = [before.owner, ...before.others].some((it) => it?.pid === pid);
  if (owner === null || pid === null || known || owner.container) return nobody;
  if (owner.started_at !== null && Date.parse(owner.started_at) < since - CLOCK) {
    const rest = { owner_hidden: null, holder: null, engine: null, entries: [] };
    return { ...nobody, next: nextCommand(system, { ...rest, port: before.port, owner }) };
  }
  return parentOf(system, pid) ?? unitOf(system, pid) ?? nobody;
}

type Restarter = Pick<LookAgain, "restarted_by" | "next">;

function parentOf(system: System, pid: number): Restarter | null {
  const parent = kinOf(system, pid)?.parent ?? 0;
  const program = parent > 1 ? programAndScript(argumentsOf(system, parent)) : "";
  if (program === "" || program === "systemd") return null;
  // A supervisor may end without what it started.
  return { restarted_by: `${program} (PID ${parent})`, next: `kill ${parent} ${pid}` };
}

function unitOf(system: System, pid: number): Restarter | null {
  const cgroup = readProcessText(system, pid, "cgroup") ?? "";
  const unit = systemdUnit(cgroup);
  if (unit === null || !unit.endsWith(".service") || unit.startsWith("user@")) return null;
  const user = cgroup.includes("/user@") ? " --user" : "";
  return { restarted_by: unit, next: `systemctl${user} stop ${forShell(unit)}` };
}
