/**
 * When is a service up? One with a TCP port: when that port listens, by a process of the service itself. Any other: when it
 * still runs, or has ended well, after a moment.
 *
 * Elsewhere than on Linux only the port is looked at, by connecting to it: whose process it is, nobody tells in time.
 */

import { familyOf } from "../owners/ancestors.js";
import { isProxy } from "../owners/containers/proxy.js";
import { findHolders, type Holder } from "../owners/find.js";
import type { ProcessRecord } from "../processes/identity.js";
import { isMarkCarried, isMember, sessionOf } from "../processes/members.js";
import type { Ending, StartedGroup } from "../processes/start.js";
import { isGroupAlive } from "../processes/stop.js";
import type { System } from "../system.js";
import { programAndScript } from "../text/program-name.js";

export interface Awaited {
  readonly group: StartedGroup;
  /** What its processes carry. */
  readonly mark: string;
  /** Its TCP port, null where there is none to wait for. */
  readonly port: number | null;
}

export type Readiness =
  /** `pid`: who listens, null where that is not known, is no process of the service, or there is no port. */
  | { readonly kind: "up"; readonly pid: number | null; readonly ending: Ending | null }
  | { readonly kind: "ended"; readonly ending: Ending; readonly holder: string | null }
  | { readonly kind: "stranger"; readonly holder: string }
  /** `elsewhere`: the ports that it listens on instead. */
  | { readonly kind: "late"; readonly elsewhere: readonly number[] }
  | { readonly kind: "interrupted" };

export interface Patience {
  /** ms. */
  readonly within: number;
  readonly interrupt?: AbortSignal | undefined;
}

/** Pause between two looks, ms. */
const STEP = 50;
/** A service without a port must live that long, ms. */
const SETTLING = 400;
/** The shell that made a daemon ends next; on a busy machine that may come after the daemon listens. ms. */
const LETTING_GO = 500;
/** How long a stranger may have the port before we believe it: the service dies of it meanwhile and tells more. ms. */
const STRANGER_STAYS = 1500;

/** Resolves when it is decided whether the service is up. Binds nothing, so it never stands in the server's way. */
export async function waitUntilUp(
  system: System,
  service: Awaited,
  patience: Patience,
): Promise<Readiness> {
  const leader: Leader = { ending: null, ended: Promise.resolve() };
  leader.ended = service.group.ended.then((ending) => {
    leader.ending = ending;
  });
  const decided = await decide(system, service, leader, patience);
  if (!isDaemon(system, service, decided)) return decided;
  await Promise.race([leader.ended, system.sleep(LETTING_GO)]);
  return { ...decided, ending: leader.ending };
}

/** The process that we started, and what is known of its end. */
interface Leader {
  ending: Ending | null;
  ended: Promise<void>;
}

async function decide(
  system: System,
  service: Awaited,
  leader: Leader,
  { within, interrupt }: Patience,
): Promise<Readiness> {
  const wait = { began: system.monotonic(), within, strangerSince: null as number | null };
  for (;;) {
    const { ending } = leader;
    if (interrupt?.aborted && ending === null) return { kind: "interrupted" };
    const decided = await look(system, service, ending, wait);
    if (decided !== null) return decided;
    // That this very service ended interrupts the start as well: one more look tells its end.
    if (interrupt?.aborted && ending === leader.ending) return { kind: "interrupted" };
    await pause(system, leader.ending === null ? leader.ended : null);
  }
}

/** Does somebody listen who has left the session of a leader that is not known to have ended? */
function isDaemon(
  system: System,
  { group }: Awaited,
  decided: Readiness,
): decided is Extract<Readiness, { kind: "up" }> {
  if (decided.kind !== "up" || decided.pid === null || decided.ending !== null) return false;
  const session = sessionOf(system, decided.pid);
  return session !== null && session !== group.pid;
}

interface Wait {
  readonly began: number;
  readonly within: number;
  strangerSince: number | null;
}

/** Null while nothing is decided. `ending` is known before the port is looked at: a server that was up and died is not up. */
async function look(
  system: System,
  service: Awaited,
  ending: Ending | null,
  wait: Wait,
): Promise<Readiness | null> {
  const gone = ending !== null && !(await isLeft(system, service, ending));
  const seen = service.port === null ? null : await listenerOf(system, service, service.port);
  if (seen?.kind === "own") return { kind: "up", pid: seen.pid, ending };
  const holder = seen?.kind === "stranger" ? seen.name : null;
  if (gone) return afterEnd(service, ending, holder);
  const now = system.monotonic();
  if (isStaying(holder, now, wait)) return { kind: "stranger", holder: holder as string };
  const waited = now - wait.began;
  if (service.port === null && waited >= SETTLING) return { kind: "up", pid: null, ending };
  if (waited < wait.within) return null;
  return { kind: "late", elsewhere: await portsOf(system, service) };
}

function isStaying(holder: string | null, now: number, wait: Wait): boolean {
  wait.strangerSince = holder === null ? null : (wait.strangerSince ?? now);
  return wait.strangerSince !== null && now - wait.strangerSince >= STRANGER_STAYS;
}

/** A leader that ended well may have left a server behind: in its session, or one that made a session of its own. */
export async function isLeft(
  system: System,
  { group, mark }: Pick<Awaited, "group" | "mark">,
  { code }: Ending,
): Promise<boolean> {
  if (await isGroupAlive(system, group, mark)) return true;
  return code === 0 && isMarkCarried(system, mark);
}

/** A service without a port that ended well has done its work: a migration, say. */
function afterEnd({ port }: Awaited, ending: Ending, holder: string | null): Readiness {
  if (port === null && ending.code === 0) return { kind: "up", pid: null, ending };
  return { kind: "ended", ending, holder };
}

async function pause(system: System, ended: Promise<void> | null): Promise<void> {
  const step = system.sleep(STEP);
  await (ended === null ? step : Promise.race([step, ended]));
}

type Seen = { kind: "own"; pid: number | null } | { kind: "stranger"; name: string } | null;

/** What tells a service's processes from others. */
interface Whose {
  readonly group: ProcessRecord;
  readonly mark: string;
}

/** Who listens on a TCP port of this machine: the service, somebody else, or nobody. */
export async function listenerOf(system: System, service: Whose, port: number): Promise<Seen> {
  if (system.platform !== "linux") {
    return (await answers(port)) ? { kind: "own", pid: null } : null;
  }
  const wanted = [{ port, protocol: "tcp" as const }];
  const [found] = await findHolders(system, wanted, { hints: [service.group.pid] });
  if (found === undefined || (found.hidden !== null && !MAY_LISTEN.has(found.hidden.code)))
    return null;
  const own = found.holders.find((holder) => isOwn(system, service, holder));
  // What stands in for a container is its engine's process: it outlives the service, and may be the engine itself.
  if (own !== undefined) return { kind: "own", pid: isStandIn(own) ? null : own.pid };
  const [stranger] = found.holders;
  return stranger === undefined ? null : { kind: "stranger", name: nameOf(stranger) };
}

/** Another user's listener is one; a port that is bound only, or the source of a connection, is not. */
const MAY_LISTEN = new Set(["other_user", "other_namespace"]);

/**
 * A process of the service; or one that stands in for a container which the service started (the engine's, so nobody's child);
 * or root's, which we cannot look into: the port was free before the service started, `docker run` or `sudo` in its command.
 */
function isOwn(system: System, { group, mark }: Whose, { pid, uid, details }: Holder): boolean {
  if (pid === null) return uid === 0;
  if (pid === group.pid || isMember(system, pid, group.pid, mark)) return true;
  if (familyOf(system, pid).ancestors.some((kin) => kin.pid === group.pid)) return true;
  return isStandIn({ details });
}

function isStandIn({ details }: Pick<Holder, "details">): boolean {
  return isProxy(details?.argv ?? []);
}

function nameOf({ pid, uid, details }: Holder): string {
  if (pid === null) return `a process of uid ${uid}`;
  const program = programAndScript(details?.argv ?? []);
  return `${program || "a process"} (PID ${pid})`;
}

/** The TCP ports that the service's own processes listen on. */
async function portsOf(system: System, service: Awaited): Promise<number[]> {
  if (system.platform !== "linux") return [];
  const all = await findHolders(system, null);
  return all
    .filter(({ protocol, hidden }) => protocol === "tcp" && hidden === null)
    .filter(({ holders }) => holders.some((it) => it.pid !== null && isOwn(system, service, it)))
    .map(({ port }) => port);
}

async function answers(port: number): Promise<boolean> {
  return (await connects(port, "127.0.0.1")) || connects(port, "::1");
}

async function connects(port: number, host: string): Promise<boolean> {
  const { createConnection } = await import("node:net");
  return new Promise((resolve) => {
    const socket = createConnection({ port, host });
    const done = (up: boolean): void => {
      socket.destroy();
      resolve(up);
    };
    socket.setTimeout(500, () => done(false));
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}
