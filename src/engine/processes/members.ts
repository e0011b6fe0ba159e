/**
 * The processes of a session that we made and whose leader is gone: a shell that died leaves the real server behind. A pid is not
 * given away while a session bears its number, but a stranger may have had it in between: only processes
 * that carry our mark in their environment count. Linux alone can tell; elsewhere nothing is known of them.
 */
import * as fs from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { identityOf, isPid, type ProcessRecord } from "./identity.js";
import { hasEnded, STAT, statFields } from "./stat.js";

/** The variable that every service carries: which service of which instance it belongs to. */
export const MARK = "DEVRIG_SERVICE_OF";

/** What the processes of a service carry. */
export function markOf(slug: string, service: string): string {
  return `${slug} ${service}`;
}

/** The living processes of the session `leader` whose mark is `mark`; all of them for null, while the leader is proven to live. */
export async function sessionMembers(
  system: System,
  leader: number,
  mark: string | null,
): Promise<ProcessRecord[]> {
  if (system.platform !== "linux" || !isPid(leader)) return [];
  const members: ProcessRecord[] = [];
  for (const pid of sessionPids(system, leader)) {
    if (pid === system.pid || (mark !== null && !carries(system, pid, mark))) continue;
    const start = await identityOf(system, pid);
    if (start !== null) members.push({ pid, start });
  }
  return members;
}

/** Is this process of the session that `leader` leads, or does it carry the mark (a server that made a session of its own)? */
export function isMember(system: System, pid: number, leader: number, mark: string): boolean {
  if (system.platform !== "linux") return false;
  return statOf(system, pid)?.session === leader || carries(system, pid, mark);
}

/** All processes that can be seen, by their session; empty where nobody can tell. */
export function pidsBySession(system: System): Map<number, number[]> {
  const sessions = new Map<number, number[]>();
  if (system.platform !== "linux") return sessions;
  for (const pid of allPids(system)) {
    const session = statOf(system, pid)?.session;
    if (session !== undefined) sessions.set(session, [...(sessions.get(session) ?? []), pid]);
  }
  return sessions;
}

/** The session that a process belongs to; null where it ended, or nobody can tell. */
export function sessionOf(system: System, pid: number): number | null {
  return system.platform === "linux" ? (statOf(system, pid)?.session ?? null) : null;
}

/** Does the process lead its process group, so that a signal to the group reaches it? True where nobody can tell. */
export function leadsGroup(system: System, pid: number): boolean {
  return system.platform !== "linux" || statOf(system, pid)?.group === pid;
}

/** Does the process carry this mark? False for another user's, whose environment is closed to us. */
export function carries(system: System, pid: number, mark: string): boolean {
  const environment = read(`${system.procRoot}/${pid}/environ`)?.split("\0") ?? [];
  return environment.includes(`${MARK}=${mark}`);
}

/** Does any living process carry this mark, of whatever session? */
export function isMarkCarried(system: System, mark: string): boolean {
  if (system.platform !== "linux") return false;
  return allPids(system).some((pid) => carries(system, pid, mark));
}

function sessionPids(system: System, leader: number): number[] {
  return allPids(system).filter((pid) => statOf(system, pid)?.session === leader);
}

function allPids(system: System): number[] {
  return fs.readdirSync(system.procRoot).filter(isNumber).map(Number);
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

/** Null for a process that ended. */
function statOf(system: System, pid: number): { group: number; session: number } | null {
  const text = read(`${system.procRoot}/${pid}/stat`);
  if (text === null) return null;
  const fields = statFields(text);
  if (hasEnded(fields)) return null;
  return { group: Number(fields[STAT.group]), session: Number(fields[STAT.session]) };
}

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // ENOENT, ESRCH: gone meanwhile. EACCES: another user's, so not ours to signal.
  }
}
