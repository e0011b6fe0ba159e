import { readdirSync } from "node:fs";
import { readProcessText } from "../owners/ancestors.js";
import { groupOf } from "../owners/process-details.js";
import { linuxIdentity } from "../processes/identity.js";
import { hasEnded, STAT, statFields } from "../processes/stat.js";
import type { System } from "../system.js";
import { lackOfProof, type Suspect } from "./proof.js";

/**
 * The process and all others of its process group, where each of them is proven to be a leftover of the very same job; else
 * the process alone: whoever else is in there is none of our business.
 */
export async function lonelyGroup(
  system: System,
  suspect: Suspect,
  how: { action?: boolean },
): Promise<Suspect[]> {
  const group = groupOf(system.procRoot, suspect.record.pid);
  if (group === null || group < 2 || group === groupOf(system.procRoot, system.pid))
    return [suspect];
  const members: Suspect[] = [suspect];
  for (const pid of membersOf(system, group)) {
    if (pid === suspect.record.pid) continue;
    const start = linuxIdentity(system, pid);
    if (start === null) continue; // It ended while we looked.
    const member = { record: { pid, start }, job: suspect.job };
    if ((await lackOfProof(system, member, how)) !== null) return [suspect];
    members.push(member);
  }
  return members;
}

function membersOf(system: System, group: number): number[] {
  const pids = readdirSync(system.procRoot)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => {
    const fields = statFields(readProcessText(system, pid, "stat") ?? "");
    return Number(fields[STAT.group]) === group && !hasEnded(fields);
  });
}
