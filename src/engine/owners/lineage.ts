import { linuxHere } from "../processes/identity.js";
import type { System } from "../system.js";
import { argumentsOf, familyOf } from "./ancestors.js";
import type { ProcessDetails } from "./process-details.js";

/** A living process above us, with its arguments as far as they can be read. */
export interface Forebear {
  pid: number;
  argv: readonly string[];
}

const MOST_STEPS = 64;
/** The inode of the machine's first pid namespace (`PROC_PID_INIT_INO` in the kernel): its pid 1 is nobody's forebear. */
const FIRST_NAMESPACE = "4026531836";

/** Who stands above this very process, nearest first; in a container up to its pid 1. Empty where nobody tells. */
export async function lineageOf(system: System): Promise<Forebear[]> {
  if (system.platform === "linux") return linuxLineage(system);
  const { describeByPs } = await import("./darwin/ps.js");
  const { describeByPowerShell } = await import("./windows/processes.js");
  const describe = system.platform === "win32" ? describeByPowerShell : describeByPs;
  return climb(await describe(system, "all"), system.ppid);
}

function linuxLineage(system: System): Forebear[] {
  const here = linuxHere(system);
  if (here === null) return []; // A /proc of another namespace numbers the processes in its own way.
  const { ancestors, complete } = familyOf(system, system.pid);
  const pids = ancestors.map(({ pid }) => pid);
  if (complete && here.namespace !== FIRST_NAMESPACE && system.pid !== 1) pids.push(1);
  return pids.map((pid) => ({ pid, argv: argumentsOf(system, pid) }));
}

/** A parent that is younger than its child has only got the number of the real one, which ended: Windows keeps it. */
function climb(all: ReadonlyMap<number, ProcessDetails>, first: number): Forebear[] {
  const line: Forebear[] = [];
  let child: ProcessDetails | null = null;
  for (let at = all.get(first); at !== undefined; at = all.get(at.parent ?? 0)) {
    const isReal = (at.startedAt ?? 0) <= (child?.startedAt ?? Number.POSITIVE_INFINITY);
    if (at.pid <= 1 || !isReal || line.length >= MOST_STEPS) break;
    line.push({ pid: at.pid, argv: at.argv ?? [] });
    child = at;
  }
  return line;
}
