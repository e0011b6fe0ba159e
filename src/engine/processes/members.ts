/**
 * The processes of a session that we made and whose leader is gone: a shell that died leaves the real server behind. A pid is not
 * given away while a session bears its number, but a stranger may have had it in between: only processes
 * that carry our mark in their environment count. Linux alone can tell; elsewhere nothing is known of them.
 */
import * as fs from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { identityOf, isPid, type ProcessRecord } from "./identity.js";

/** The variable that every service carries: which service of which instance it belongs to. */
export const MARK = "DEVRIG_SERVICE_OF";

/** The living processes of the session `leader` whose mark is `mark`; all of them for null, while the leader is proven to live. */
export async function sessionMembers(
  system: System,
  leader: number,
  mark: string | null,
): Promise<ProcessRecord[]> {
  if (system.platform !== "linux" || !isPid(leader)) return [];
  const members: ProcessRecord[] = [];
  for (const pid of pidsOf(system)) {
    if (pid === system.pid || sessionOf(system, pid) !== leader) continue;
    if (mark !== null && !carries(system, pid, mark)) continue;
    const start = await identityOf(system, pid);
    if (start !== null) members.push({ pid, start });
  }
  return members;
}

function pidsOf(system: System): number[] {
  return fs.readdirSync(system.procRoot).filter(isNumber).map(Number);
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

/** Field 6 of proc_pid_stat(5), counted after the last parenthesis; null for a process that ended. */
function sessionOf(system: System, pid: number): number | null {
  const fields =
    read(`${system.procRoot}/${pid}/stat`)
      ?.replace(/^.*\) /s, "")
      .split(" ") ?? [];
  const [state, , , session] = fields;
  return state === undefined || /[ZXx]/.test(state) ? null : Number(session);
}

function carries(system: System, pid: number, mark: string): boolean {
  const environment = read(`${system.procRoot}/${pid}/environ`)?.split("\0") ?? [];
  return environment.includes(`${MARK}=${mark}`);
}

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // ENOENT, ESRCH: gone meanwhile. EACCES: another user's, so not ours to signal.
  }
}
