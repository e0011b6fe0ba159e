/**
 * What a CI job leaves behind: sockets that listen now, did not at its start, and are of its own processes. Linux alone tells
 * whose job a process is of; elsewhere nothing is found.
 */
import { argumentsOf, familyOf, type Kin } from "./owners/ancestors.js";
import { type CurrentJob, currentJob } from "./owners/ci-job.js";
import { stepOf } from "./owners/ci-services/github.js";
import { findHolders, type Holder, type PortHolders } from "./owners/find.js";
import { readJobEnvironment } from "./owners/jobs/job-environment.js";
import { jobOfProcess } from "./owners/jobs/process-job.js";
import { ownListeners } from "./owners/linux-proc.js";
import type { WantedPort } from "./owners/owner.js";
import { userNames } from "./owners/users.js";
import { identityOf, mayBeSignalled, type ProcessRecord } from "./processes/identity.js";
import type { System } from "./system.js";
import type { CommandDetail } from "./text/redact.js";
import { describeCommand } from "./text/redact.js";

/** A process of the job that listens. */
export interface Leak extends WantedPort {
  process: ProcessRecord;
  command: string | null;
  user: string | null;
  /** The step that started it, in words, where its environment tells. */
  step: string | null;
  /** The command above it that still runs (`npm run dev`), where there is one. */
  launcher: string | null;
}

/** Longer marks do not fit a step's environment: then leaks are not told. */
const LONGEST_MARK = 60_000;

/** The listening sockets of now as a short text, for `findLeaks` later; null where they cannot be told. */
export async function listenersMark(system: System): Promise<string | null> {
  if (system.platform !== "linux") return null;
  const inodes = (await ownListeners(system)).map((row) => row.inode);
  let last = 0;
  const steps = inodes
    .sort((a, b) => a - b)
    .map((inode) => {
      const step = (inode - last).toString(36);
      last = inode;
      return step;
    });
  const mark = steps.join(".");
  return mark.length > LONGEST_MARK ? null : mark;
}

/** The processes of this job that listen on a socket that was not there when the mark was made, the older first. */
export async function findLeaks(
  system: System,
  mark: string,
  detail: CommandDetail,
): Promise<Leak[]> {
  const job = currentJob(system, { action: true });
  if (system.platform !== "linux" || job === null) return [];
  const before = inodesOf(mark);
  const ports = (await ownListeners(system)).filter((row) => !before.has(row.inode));
  if (ports.length === 0) return [];
  const held = await findHolders(
    system,
    ports.map(({ port, protocol }) => ({ port, protocol })),
  );
  const ours = new Set([system.pid, ...familyOf(system, system.pid).ancestors.map(pidOf)]);
  const leaks: Leak[] = [];
  for (const port of held)
    for (const holder of port.holders)
      if (holder.pid !== null && !ours.has(holder.pid))
        leaks.push(...(await leakOf(system, job, port, holder, holder.pid, detail)));
  return leaks;
}

export interface StopLeaksRequest {
  mark: string;
  detail: CommandDetail;
  /** How long they may take to end when asked, ms (10,000). */
  grace?: number;
}

/**
 * Ends them, each proven anew before every signal to be the same process and this job's, and gives what still listens afterwards.
 */
export async function stopLeaks(
  system: System,
  leaks: readonly Leak[],
  { mark, detail, grace }: StopLeaksRequest,
): Promise<Leak[]> {
  const job = currentJob(system, { action: true });
  const processes = new Map(leaks.map(({ process }) => [process.pid, process]));
  const condemned = [...processes.values()].map((record) => ({
    record,
    lack: () => lackOfProof(system, job, record),
  }));
  const { endProcesses } = await import("./processes/end-processes.js");
  await endProcesses(system, condemned, grace);
  return findLeaks(system, mark, detail);
}

async function lackOfProof(
  system: System,
  job: CurrentJob | null,
  record: ProcessRecord,
): Promise<string | null> {
  const verdict = jobOfProcess(system, record.pid, job, () => false)?.verdict;
  // After the environment was read, so that it was this process's.
  if (!(await mayBeSignalled(system, record))) return "is gone, or another process by now";
  return verdict === "mine" ? null : "is not this job's";
}

async function leakOf(
  system: System,
  job: CurrentJob,
  { port, protocol }: PortHolders,
  { uid, details }: Holder,
  pid: number,
  detail: CommandDetail,
): Promise<Leak[]> {
  const start = await identityOf(system, pid);
  if (start === null || jobOfProcess(system, pid, job, () => false)?.verdict !== "mine") return [];
  const environment = readJobEnvironment(system, pid);
  const users = await userNames(system, new Set(uid === null ? [] : [uid]));
  const leak = {
    port,
    protocol,
    process: { pid, start },
    command: (details?.argv && describeCommand(details.argv, detail)) || null,
    user: uid === null ? null : (users.get(uid) ?? `uid ${uid}`),
    step: environment === null ? null : stepOf(environment.variables),
    launcher: launcherOf(system, job, pid, detail),
  };
  return [leak];
}

/** The highest process above it that has this job's environment itself: a daemon's new parent has not. */
function launcherOf(
  system: System,
  job: CurrentJob,
  pid: number,
  detail: CommandDetail,
): string | null {
  const { ancestors } = familyOf(system, pid);
  const end = ancestors.findIndex((kin) => kin.pid === job.holder.pid);
  const below = end === -1 ? ancestors : ancestors.slice(0, end);
  const top = below.findLast((kin) => readJobEnvironment(system, kin.pid)?.pid === kin.pid);
  return top === undefined ? null : describeCommand(argumentsOf(system, top.pid), detail) || null;
}

function inodesOf(mark: string): Set<number> {
  const inodes = new Set<number>();
  let last = 0;
  for (const step of mark.split(".")) {
    last += Number.parseInt(step, 36);
    if (Number.isSafeInteger(last)) inodes.add(last);
  }
  return inodes;
}

function pidOf({ pid }: Kin): number {
  return pid;
}
