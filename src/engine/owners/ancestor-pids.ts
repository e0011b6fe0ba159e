import type { System } from "../system.js";
import { familyOf } from "./ancestors.js";

const MOST_STEPS = 64;

/** Our own pid and those of our parent, its parent, …: whoever ends one of them ends us, or the shell that we were typed into. */
export async function ancestorPids(system: System): Promise<Set<number>> {
  const ours = new Set([system.pid]);
  if (system.ppid > 1) ours.add(system.ppid);
  if (system.platform === "linux") {
    for (const { pid } of familyOf(system, system.pid).ancestors) ours.add(pid);
    return ours;
  }
  if (system.platform === "win32") return ours;
  const parents = await parentsByPs(system);
  let next = parents.get(system.pid);
  for (let step = 0; next !== undefined && next > 1 && step < MOST_STEPS; step++) {
    ours.add(next);
    next = parents.get(next);
  }
  return ours;
}

/** Rows of ps(1): a pid and its parent's. */
async function parentsByPs(system: System): Promise<Map<number, number>> {
  const { stdout } = await system.run("ps", ["-A", "-o", "pid=", "-o", "ppid="], {
    timeout: 5_000,
  });
  const rows = stdout.split("\n").map((row) => row.trim().split(/\s+/).map(Number));
  return new Map(rows.flatMap(([pid, parent]) => (pid && parent ? [[pid, parent]] : [])));
}
