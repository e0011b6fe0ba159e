/**
 * One writer at a time, across processes. The lock is a symbolic link whose target is the holder's identity: made in one call,
 * exclusive, never half-written, never followed. A dead holder's lock is taken over at once, one that cannot be judged after
 * ten seconds without change, a living one's never.
 *
 * What remains: two processes that take over a dead lock in the same instant may both believe they hold it. No name-based lock
 * can close that; the two fences in `update` see to it that nothing is lost then.
 */
import * as path from "node:path";
import { DevrigError, errorCode } from "../errors.js";
import { isPid, judge, type ProcessRecord, type Verdict } from "../processes/identity.js";
import type { System } from "../system.js";
import { unlinkIfThere } from "./atomic-write.js";
import { type FileSystem, fileError, realFileSystem } from "./file-system.js";
import { createLock, readLock } from "./lock-name.js";
import { holderOf, lockText } from "./lock-text.js";
import { nonce } from "./nonce.js";

/** How long we wait for one living holder before we say who it is. ms. */
const PATIENCE = 30_000;
/** How long at most while holders come and go: a crowd is no failure as long as it moves. ms. */
const CROWD_PATIENCE = 120_000;
/** A holder that was alive is judged again after that: fifty that judge at every look leave it no processor. ms. */
const JUDGED_ALIVE = 100;
/** The mean time between two looks: at first, and of a newcomer in a crowd. ms. */
const SHORT = 6.5;
const LONG = 48;
/** A newcomer's pause is shorter by one for each so many that it has waited. ms. */
const PATIENT = 12;
/** How long the lock of a holder that nobody can judge must stand unchanged. ms. */
const UNKNOWN_PATIENCE = 10_000;

export interface Lock {
  readonly path: string;
  /** What the lock says while it is ours; never the same twice. */
  readonly id: string;
  /** 24 random hex digits, never the same twice. */
  readonly nonce: string;
}

export type Judge = (system: System, record: ProcessRecord) => Promise<Verdict>;

export interface LockOptions {
  readonly fs?: FileSystem;
  readonly judge?: Judge;
}

/** Waits for the file's lock and takes it. Throws `lock_held` after 30 s behind a living holder. */
export async function acquire(
  system: System,
  file: string,
  options: LockOptions = {},
): Promise<Lock> {
  const fs = options.fs ?? realFileSystem;
  const random = nonce();
  const lock = { path: `${file}.lk`, id: await lockText(system, random), nonce: random };
  try {
    await wait(system, fs, lock, options.judge ?? judge);
    return lock;
  } catch (error) {
    abandoned.add(lock.id);
    throw fileError("lock", file, error);
  }
}

/** Does the lock still say our name? */
export function isStillOurs(lock: Lock, fs: FileSystem = realFileSystem): boolean {
  return readLock(fs, lock.path) === lock.id;
}

/** Gives the lock back, if it is still ours. Throws the system's error where that fails: the next writer recovers. */
export function release(lock: Lock, fs: FileSystem = realFileSystem): void {
  try {
    if (isStillOurs(lock, fs)) unlinkIfThere(fs, lock.path);
  } catch (error) {
    abandoned.add(lock.id);
    throw error;
  }
}

/** Locks of this very process that could not be removed: it lives, but it does not hold them any more. */
const abandoned = new Set<string>();

/**
 * Locks that we had to share with several others the last time. Whoever gave such a one back and wants it again comes as late as a
 * newcomer: to give it back and take it lasts shorter than any pause, and the others would not see it free for a second.
 */
const crowded = new Set<string>();

async function wait(system: System, fs: FileSystem, lock: Lock, judge: Judge): Promise<void> {
  if (crowded.delete(lock.path)) await system.sleep(pause({ holders: 2 }, 0));
  const { holders } = await take(system, fs, lock, judge);
  if (holders > 1) crowded.add(lock.path);
}

/** Takes the lock, and answers with what was seen on it meanwhile. */
async function take(system: System, fs: FileSystem, lock: Lock, judge: Judge): Promise<Sight> {
  const start = system.monotonic();
  let seen: Sight = { ...NOBODY, since: start };
  while (!createHere(fs, lock)) {
    let holder = readLock(fs, lock.path);
    // To look takes a third of the time that a try takes which fails, and most looks find it held.
    do {
      if (holder === lock.id) return seen;
      const now = system.monotonic();
      seen = look(seen, holder, now);
      if (isToBeJudged(seen, now, judge) && (await isTaken(system, fs, lock, judge, seen))) break;
      giveUpInTime(system, fs, lock, seen, start);
      await system.sleep(pause(seen, now - start));
      holder = readLock(fs, lock.path);
    } while (holder !== null);
  }
  return seen;
}

/**
 * How long until the next look. Short behind one holder; in a crowd, where the lock goes from hand to hand, most looks find it held
 * and keep the holder from the processor: there, those who came late look seldom, and the more often the longer they wait.
 */
function pause({ holders }: Pick<Sight, "holders">, waited: number): number {
  const mean = holders > 1 ? Math.max(SHORT, LONG - waited / PATIENT) : SHORT;
  return mean * (0.2 + 1.6 * Math.random());
}

/** Judges the holder, and removes the lock of one that does not hold it any more. */
async function isTaken(
  system: System,
  fs: FileSystem,
  lock: Lock,
  judge: Judge,
  seen: Sight,
): Promise<boolean> {
  const now = system.monotonic();
  seen.judged = now;
  if (!(await mayTake(system, judge, seen, now))) return false;
  try {
    if (readLock(fs, lock.path) === seen.holder) unlinkIfThere(fs, lock.path);
  } catch (error) {
    throw fileError("take over", lock.path, error);
  }
  return true;
}

/** A judge of the test's own is asked at every look. */
function isToBeJudged({ holder, times, judged }: Sight, now: number, by: Judge): boolean {
  if (holder === null || times < 2) return false;
  return by !== judge || now - judged >= JUDGED_ALIVE;
}

function giveUpInTime(
  system: System,
  fs: FileSystem,
  lock: Lock,
  { holder, since }: Sight,
  start: number,
): void {
  const now = system.monotonic();
  if (now - since > PATIENCE || now - start > CROWD_PATIENCE)
    throw heldError(system, fs, lock, holder);
}

/** Whom we saw on the lock, since when by our monotonic clock, and how often without a change. */
interface Sight {
  readonly holder: string | null;
  readonly since: number;
  readonly times: number;
  /** When this holder was judged. */
  judged: number;
  /** How many have had it while we looked. */
  readonly holders: number;
}

const NOBODY: Sight = { holder: null, since: 0, times: 0, judged: -Infinity, holders: 0 };

function look(before: Sight, holder: string | null, now: number): Sight {
  if (holder === before.holder) return { ...before, times: before.times + 1 };
  const holders = before.holders + (holder === null ? 0 : 1);
  return { ...NOBODY, holder, since: now, times: 1, holders };
}

function createHere(fs: FileSystem, lock: Lock): boolean {
  try {
    return createLock(fs, lock.path, lock.id);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    fs.mkdirSync(path.dirname(lock.path), { recursive: true, mode: 0o700 });
    return createLock(fs, lock.path, lock.id);
  }
}

async function mayTake(
  system: System,
  judge: Judge,
  { holder, since }: Sight,
  now: number,
): Promise<boolean> {
  if (holder === null) return false;
  if (abandoned.has(holder)) return true;
  const record = holderOf(system, holder);
  const verdict = record === null ? "unknown" : await judge(system, record);
  return verdict === "unknown" ? now - since >= UNKNOWN_PATIENCE : verdict === "dead";
}

function heldError(system: System, fs: FileSystem, lock: Lock, holder: string | null): DevrigError {
  const pid = holder === null ? null : holderOf(system, holder)?.pid;
  const who = isPid(pid) ? `the living process ${pid}` : "another process";
  let age = "";
  try {
    const made = fs.lstatSync(lock.path).mtimeMs;
    age = `, for ${Math.max(0, Math.round((system.now() - made) / 1000))} s`;
  } catch (error) {
    if (errorCode(error) === null) throw error; // Given back just now; the age is only for people.
  }
  const message = `The lock ${lock.path} is held by ${who}${age}; gave up`;
  return new DevrigError("machine", "lock_held", message, {
    hint: isPid(pid) ? `See what it does: ps -p ${pid}` : "Try again",
  });
}
