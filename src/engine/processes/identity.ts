import * as fs from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { machineHash } from "./machine.js";
import { isPid, type ProcessRecord, pidExists, type Verdict } from "./process-record.js";
import { parseStart, type StartParts, startText } from "./start-text.js";
import { hasEnded, STAT, statFields } from "./stat.js";
import { toolIdentity, toolJudge } from "./tool-identity.js";

export { isPid, type ProcessRecord, type Verdict } from "./process-record.js";

/**
 * The opaque text that, with the pid, tells a process from every other of any time: start time, boot, pid namespace and machine.
 * Null where there is no such process or the platform does not tell. Linux reads `/proc`, macOS and Windows ask a tool.
 */
export async function identityOf(system: System, pid: number): Promise<string | null> {
  return system.platform === "linux" ? linuxIdentity(system, pid) : toolIdentity(system, pid);
}

/**
 * Is the recorded process still running? `dead` only with proof; `unknown` where it lives in another pid namespace or on
 * another machine, or where the platform hides it. A record without start text is judged by its pid alone.
 */
export async function judge(system: System, record: ProcessRecord): Promise<Verdict> {
  return system.platform === "linux" ? judgeNow(system, record) : toolJudge(system, record);
}

/**
 * `judge` without waiting. On Linux it is the whole answer; elsewhere the start time cannot be had at once, so that a living
 * pid with a recorded start is `unknown`.
 */
export function judgeNow(system: System, record: ProcessRecord): Verdict {
  if (!isPid(record.pid)) return "dead";
  if (system.platform !== "linux") {
    if (!pidExists(system, record.pid)) return "dead";
    return record.start === null ? "alive" : "unknown";
  }
  return record.start === null
    ? judgeByPid(system, record.pid)
    : judgeByStart(system, record.pid, record.start);
}

/**
 * May this recorded process be sent a signal? Only a whole number above 1 that is not ourselves, whose recorded start text
 * proves it to be the very process that was written down: Node's `kill` accepts -1 (everybody) and 0 (our own group).
 */
export async function mayBeSignalled(system: System, record: ProcessRecord): Promise<boolean> {
  if (!isPid(record.pid) || record.pid === 1 || record.pid === system.pid) return false;
  return record.start !== null && (await judge(system, record)) === "alive";
}

/** `identityOf` for Linux without waiting: field 22 of `/proc/PID/stat`, boot id, inode of `/proc/self/ns/pid`, machine. */
export function linuxIdentity(system: System, pid: number): string | null {
  if (!isPid(pid)) return null;
  const here = linuxHere(system);
  const stat = here === null ? null : readStat(system, pid);
  if (here === null || stat === null || stat.ended) return null;
  return startText({ started: stat.started, ...here, machine: machineHash(system) });
}

/** The kernel's boot and our own pid namespace. Null without a `/proc` of our own namespace, where pids mean nothing to us. */
export function linuxHere(system: System): { boot: string; namespace: string } | null {
  const known = places.get(system);
  if (known !== undefined) return known;
  const place = readPlace(system);
  places.set(system, place);
  return place;
}

const places = new WeakMap<System, { boot: string; namespace: string } | null>();

function readPlace(system: System): { boot: string; namespace: string } | null {
  try {
    // After `unshare --pid` without a new /proc, /proc/self has the outer pid: those numbers are not ours.
    if (fs.readlinkSync(`${system.procRoot}/self`) !== String(system.pid)) return null;
    const boot = fs.readFileSync(`${system.procRoot}/sys/kernel/random/boot_id`, "utf8").trim();
    const namespace = fs.readlinkSync(`${system.procRoot}/self/ns/pid`).slice("pid:[".length, -1);
    return namespace === "" || boot === "" ? null : { boot, namespace };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // No /proc, or one that is closed to us: the callers answer "unknown".
  }
}

function judgeByStart(system: System, pid: number, text: string): Verdict {
  const start = parseStart(text);
  const here = linuxHere(system);
  if (start === null || here === null) return "unknown";
  if (start.boot !== here.boot) return isEarlierBoot(system, start) ? "dead" : "unknown";
  if (start.namespace !== here.namespace) return "unknown";
  const stat = readStat(system, pid);
  if (stat === null) return pidExists(system, pid) ? "unknown" : "dead";
  return !stat.ended && stat.started === start.started ? "alive" : "dead";
}

/** Of this machine, that is: another machine's boots say nothing about its processes. */
function isEarlierBoot(system: System, start: StartParts): boolean {
  return start.boot !== "-" && start.machine !== "-" && start.machine === machineHash(system);
}

function judgeByPid(system: System, pid: number): Verdict {
  if (!pidExists(system, pid)) return "dead";
  const stat = linuxHere(system) === null ? null : readStat(system, pid);
  return stat?.ended === true ? "dead" : "alive";
}

/** State and start time (clock ticks since boot) of a process. Null where it is gone or hidden. */
function readStat(system: System, pid: number): { started: string; ended: boolean } | null {
  let text: string;
  try {
    text = fs.readFileSync(`${system.procRoot}/${pid}/stat`, "utf8"); // As UTF-8 it is read in one go; the command may be any bytes.
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // ENOENT and ESRCH: gone, or hidden by hidepid; the callers ask by signal 0 which.
  }
  const fields = statFields(text);
  const started = fields[STAT.started];
  return started === undefined ? null : { started, ended: hasEnded(fields) };
}
