import { readFileSync } from "node:fs";
import { errorCode } from "../errors.js";
import { STAT, statFields } from "../processes/stat.js";
import type { System } from "../system.js";

/** A living process and where it stands in the family. */
export interface Kin {
  pid: number;
  /** 0 where it has no parent in our pid namespace. */
  parent: number;
  /** Field 22 of `/proc/PID/stat`: clock ticks from boot to its start; with the pid it names one process of this boot. */
  started: number;
}

export interface Family {
  /** Parent, grandparent, …, without pid 1. */
  ancestors: readonly Kin[];
  /** False where a link of the chain could not be read, so that somebody above may be missing. */
  complete: boolean;
}

const MOST_STEPS = 64;

/** The process, null where it is gone or hidden, or where there is no Linux `/proc`. */
export function kinOf(system: System, pid: number): Kin | null {
  if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1) return null;
  const text = readProcessText(system, pid, "stat");
  if (text === null) return null;
  const fields = statFields(text);
  const parent = Number(fields[STAT.parent]);
  const started = Number(fields[STAT.started]);
  return Number.isSafeInteger(parent) && Number.isSafeInteger(started)
    ? { pid, parent, started }
    : null;
}

/** Who stands above a process, nearest first. A daemon that was re-parented has no ancestors: its parent is pid 1. */
export function familyOf(system: System, pid: number): Family {
  const ancestors: Kin[] = [];
  let next = kinOf(system, pid)?.parent ?? null;
  while (next !== null && next > 1 && ancestors.length < MOST_STEPS) {
    const kin = kinOf(system, next);
    if (kin !== null) ancestors.push(kin);
    next = kin?.parent ?? null;
  }
  return { ancestors, complete: next === 0 || next === 1 };
}

/**
 * What a process has, or else its nearest ancestor that has it; null where nobody up to pid 1 has.
 * @param known pid -> what was found before in the same look, filled here: the processes of a runner have ancestors in common
 * @param own what one process has by itself
 * @param parent of the process, where that is known already
 */
export function nearestInFamily<T>(
  system: System,
  pid: number,
  known: Map<number, T | null>,
  own: (pid: number) => T | null,
  parent: number | null = null,
): T | null {
  const passed: number[] = [];
  let found: T | null = null;
  for (let next = pid; passed.length <= MOST_STEPS; ) {
    const before = known.get(next);
    found = before === undefined ? own(next) : before;
    passed.push(next);
    if (found !== null || before !== undefined) break;
    next = (next === pid ? parent : null) ?? kinOf(system, next)?.parent ?? 0;
    if (next <= 1) break;
  }
  for (const one of passed) known.set(one, found);
  return found;
}

/** The arguments of a process, empty where they cannot be read. */
export function argumentsOf(system: System, pid: number): string[] {
  return (readProcessText(system, pid, "cmdline") ?? "").split("\0").slice(0, 8);
}

/** The user of a process where it is the same in all of real, effective and saved; else null. */
export function soleUserOf(system: System, pid: number): number | null {
  const status = readProcessText(system, pid, "status") ?? "";
  const [real, effective, saved] = /^Uid:\t(\d+)\t(\d+)\t(\d+)/m.exec(status)?.slice(1) ?? [];
  return real !== undefined && real === effective && real === saved ? Number(real) : null;
}

/** A file of `/proc/PID`, null where the process is gone or another user's. */
export function readProcessText(system: System, pid: number | "self", name: string): string | null {
  try {
    return readFileSync(`${system.procRoot}/${pid}/${name}`, "utf8");
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

/** Gone between two reads (ENOENT, ESRCH), or another user's (EACCES, EPERM): both are normal. */
export function isUnreadable(error: unknown): boolean {
  return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(errorCode(error) ?? "");
}
