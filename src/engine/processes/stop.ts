/**
 * Ends process groups: ask (TERM), wait, force (KILL). Before each signal the identity is proven anew, so that a pid which the
 * system has given away meanwhile is never hit. What remains: between that look and the signal lie
 * microseconds in which a process could end and its number be reused; only a pidfd, which Node has not, would close that.
 */
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { judge, mayBeSignalled, type ProcessRecord } from "./identity.js";
import { leadsGroup, sessionMembers, sessionOf } from "./members.js";

/**
 * `stopped`: it ended when asked; `killed`: by force; `gone`: nothing was there; `unproven`: its pid may be somebody else's, nothing
 * was signalled; `refused`: it lives on.
 */
export type StopResult = "stopped" | "killed" | "gone" | "unproven" | "refused";

export interface StopOptions {
  /** How long it may take to end when asked, ms. */
  readonly grace?: number;
  /** Called before the second signal. */
  readonly onForce?: () => void;
  /** Ends the grace at once when it is aborted. */
  readonly hurry?: AbortSignal | undefined;
}

const GRACE = 10_000;
/** How long the kernel may take to end what was killed, ms. */
const AFTER_FORCE = 5_000;
const STEP = 40;

/** Ends the group of that leader and what is left of its session; `mark` is what its processes carry. */
export async function stopGroup(
  system: System,
  leader: ProcessRecord,
  mark: string,
  { grace = GRACE, onForce, hurry }: StopOptions = {},
): Promise<StopResult> {
  const group = await look(system, leader, mark);
  if (group.members.length === 0)
    return (await judge(system, leader)) === "dead" ? "gone" : "unproven";
  await signal(system, group, "SIGTERM");
  if (await ends(system, group, grace, hurry)) return "stopped";
  onForce?.();
  await signal(system, group, "SIGKILL");
  return (await ends(system, group, AFTER_FORCE)) ? "killed" : "refused";
}

/** Is anything of the group still there that is proven to be ours? */
export async function isGroupAlive(
  system: System,
  leader: ProcessRecord,
  mark: string,
): Promise<boolean> {
  if (await mayBeSignalled(system, leader)) return true;
  return (await sessionMembers(system, leader.pid, mark)).length > 0;
}

interface Group {
  readonly leader: ProcessRecord;
  readonly mark: string;
  /** The number of its session: the leader's pid, unless it is the heir of one that ended. */
  readonly session: number;
  /** The leader was proven to live: the group of its number is ours until it is empty. */
  readonly led: boolean;
  /** All that were proven to be ours when we looked, the leader first. */
  readonly members: readonly ProcessRecord[];
}

/** While its leader lives everything of a session is ours; after that only what carries the mark. */
async function look(system: System, leader: ProcessRecord, mark: string): Promise<Group> {
  if (!(await mayBeSignalled(system, leader))) {
    const members = await sessionMembers(system, leader.pid, mark);
    return { leader, mark, session: leader.pid, led: false, members };
  }
  const session = sessionOf(system, leader.pid) ?? leader.pid;
  const members = await sessionMembers(system, session, session === leader.pid ? null : mark);
  const others = members.filter(({ pid }) => pid !== leader.pid);
  return { leader, mark, session, led: true, members: [leader, ...others] };
}

/**
 * To the whole group while its leader lives: once, because many servers take a second TERM for impatience. To each member that is
 * proven once more where the leader is gone or leads no group, and by force in any case: a session may hold several groups.
 */
async function signal(
  system: System,
  { leader, mark, session, led, members }: Group,
  name: "SIGTERM" | "SIGKILL",
): Promise<void> {
  const lives = (await mayBeSignalled(system, leader)) && leadsGroup(system, leader.pid);
  if (lives && system.platform === "win32") await taskkill(system, leader.pid, name === "SIGKILL");
  else if (lives || (led && hasOnlyGroups(system))) send(system, -leader.pid, name);
  if (lives && name === "SIGTERM") return;
  const late = await sessionMembers(system, session, mark);
  const all = new Map([...members, ...late].map((member) => [member.pid, member]));
  for (const member of all.values())
    if (await mayBeSignalled(system, member)) send(system, member.pid, name);
}

/** Where sessions cannot be listed (macOS), the group is all that is known of a leader's children. */
function hasOnlyGroups(system: System): boolean {
  return system.platform !== "linux" && system.platform !== "win32";
}

/** ESRCH: it ended between look and signal. EPERM: a program that changed its user, which is not ours to end. */
function send(system: System, target: number, name: NodeJS.Signals | 0): boolean {
  try {
    system.kill(target, name);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ESRCH" && code !== "EPERM") throw error;
    return code === "EPERM";
  }
}

/** `/T`: with all that it started. Console programs hear only `/F`; without it windows are asked to close. */
async function taskkill(system: System, pid: number, force: boolean): Promise<void> {
  const args = ["/PID", String(pid), "/T", ...(force ? ["/F"] : [])];
  await system.run("taskkill.exe", args, { timeout: 10_000 });
}

async function ends(
  system: System,
  group: Group,
  within: number,
  hurry?: AbortSignal,
): Promise<boolean> {
  const deadline = system.monotonic() + within;
  for (;;) {
    if (!(await isAnyLeft(system, group))) return true;
    const left = deadline - system.monotonic();
    if (left <= 0 || hurry?.aborted) return false;
    await system.sleep(Math.min(STEP, left));
  }
}

async function isAnyLeft(system: System, group: Group): Promise<boolean> {
  const { leader, mark, session, led, members } = group;
  for (const member of members) if (await mayBeSignalled(system, member)) return true;
  if (led && hasOnlyGroups(system)) return send(system, -leader.pid, 0);
  return (await sessionMembers(system, session, mark)).length > 0;
}
