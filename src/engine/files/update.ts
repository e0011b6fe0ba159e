/**
 * The one way to change a file that several processes share. Read, change and write under a lock, and two fences for the case
 * that two processes hold the lock at once: the holder first deletes every temporary file beside it (fence a), and looks
 * whether the lock still says its name before it renames (fence b). Whoever renames after its look, while another took the
 * lock, either finds its temporary file deleted and starts again, or has renamed before the other read.
 *
 * What remains: removing a file (`next: null`) cannot be fenced like a rename; it is lost work only where a living holder was
 * taken for dead in that very moment. On NFS neither the lock nor the folder's list is reliable: best effort.
 */
import { DevrigError, errorCode } from "../errors.js";
import type { System } from "../system.js";
import { forShell } from "../text/foreign-text.js";
import {
  removeTemporaries,
  removeTemporary,
  renameOver,
  unlinkIfThere,
  type WriteOptions,
  writeTemporary,
} from "./atomic-write.js";
import { readCurrent } from "./current.js";
import { type FileSystem, fileError, realFileSystem } from "./file-system.js";
import { type JsonFormat, type Rewritten, Unproven, type Warn } from "./json-file.js";
import { acquire, isStillOurs, type Judge, type Lock, release } from "./lock.js";
import { readJsonFile, readUnproven } from "./read-file.js";
import type { Source } from "./source.js";

/** How often we start again after somebody shut us out. */
const MAX_ROUNDS = 50;

export interface UpdateOptions<T> {
  readonly format: JsonFormat<T>;
  /** Told of what went wrong without harm: damage set aside, a lock that could not be given back. */
  readonly warn: Warn;
  /** 0600, or 0660 in a home that a group shares. */
  readonly mode?: number;
  readonly fs?: FileSystem;
}

/** What `mutate` wants: nothing written (`next` left out), the file removed (null), or a new value; and its own answer. */
export interface Change<T, R> {
  readonly next?: T | null;
  readonly result: R;
}

export type Mutate<T, R> = (current: T) => Change<T, R> | Promise<Change<T, R>>;

/**
 * Reads the file under its lock, lets `mutate` change the value and writes the whole new file. `mutate` may run more than once,
 * and answers nothing to the outside before it returned for good. Returns its result. Throws `lock_held` and `file_failed`;
 * what `mutate` throws goes through. A damaged file is set aside and counts as empty.
 */
export function update<T, R>(
  system: System,
  file: string,
  options: UpdateOptions<T>,
  mutate: Mutate<T, R>,
): Promise<R> {
  return updateWith(system, file, options, mutate, { fences: { a: true, b: true } });
}

/** For the torture test alone: it must lose something when a fence is down, or it proves nothing. */
export interface Seam {
  readonly fences: { readonly a: boolean; readonly b: boolean };
  readonly judge?: Judge;
}

export async function updateWith<T, R>(
  system: System,
  file: string,
  options: UpdateOptions<T>,
  mutate: Mutate<T, R>,
  seam: Seam,
): Promise<R> {
  const fs = options.fs ?? realFileSystem;
  const warn = warnOnce(options.warn);
  const lockOptions = seam.judge === undefined ? { fs } : { fs, judge: seam.judge };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const lock = await acquire(system, file, lockOptions);
    try {
      const done = await changeProven(system, file, { ...options, fs, warn }, mutate, lock, seam);
      if (done !== null) return done.result;
    } finally {
      giveBack(fs, lock, warn);
    }
  }
  const message = `${file} could not be written: other processes took the lock ${MAX_ROUNDS} times`;
  throw new DevrigError("machine", "lock_lost", message, { hint: "Try again" });
}

type Options<T> = UpdateOptions<T> & { readonly fs: FileSystem };

/** One try under the lock; null where somebody shut us out of it. */
async function changeProven<T, R>(
  system: System,
  file: string,
  options: Options<T>,
  mutate: Mutate<T, R>,
  lock: Lock,
  seam: Seam,
): Promise<{ result: R } | null> {
  try {
    return await change(system, file, options, mutate, lock, seam, readUnproven);
  } catch (error) {
    if (!(error instanceof Unproven)) throw error;
  }
  return change(system, file, options, mutate, lock, seam, readJsonFile);
}

/** Throws `Unproven`, with nothing done, where the file that `read` took for valid is not. */
async function change<T, R>(
  system: System,
  file: string,
  options: Options<T>,
  mutate: Mutate<T, R>,
  lock: Lock,
  seam: Seam,
  read: typeof readUnproven,
): Promise<{ result: R } | null> {
  const { fs } = options;
  if (seam.fences.a) sweep(fs, file);
  const current = readCurrent(system, file, options, read);
  try {
    const { next, result } = await mutate(current.value);
    const rewritten = next ? rewrite(options.format, next, current.source) : null;
    const nothing = next === undefined || (next === null && !current.exists);
    if (nothing || rewritten?.changed === false) {
      current.hold?.();
      return { result };
    }
    if (rewritten !== null && isLarger(rewritten.pieces, options.format.limit))
      throw tooLarge(file, options.format.limit);
    const mayGoOn = () => !seam.fences.b || isStillOurs(lock, fs);
    const how = { mode: options.mode ?? 0o600, nonce: lock.nonce, meanwhile: current.hold };
    const written =
      rewritten === null
        ? removeFile(fs, file, mayGoOn)
        : await replaceFile(system, fs, file, rewritten, how, mayGoOn);
    return written ? { result } : null;
  } finally {
    current.letGo?.();
  }
}

function sweep(fs: FileSystem, file: string): void {
  try {
    removeTemporaries(fs, file);
  } catch (error) {
    throw fileError("read", file, error);
  }
}

function rewrite<T>(format: JsonFormat<T>, next: T, before: Source | null): Rewritten {
  const quick = format.rewrite?.(next, before) ?? null;
  if (quick !== null) return quick;
  const text = `${JSON.stringify(format.document(next), null, 2)}\n`;
  return { pieces: [text], changed: text !== before?.text };
}

/** A character takes three bytes at most: hardly ever is a text to be counted. */
function isLarger(pieces: Rewritten["pieces"], limit: number): boolean {
  const most = pieces.reduce((sum, it) => sum + it.length * (typeof it === "string" ? 3 : 1), 0);
  return most > limit && pieces.reduce((sum, it) => sum + Buffer.byteLength(it), 0) > limit;
}

/** Whoever read it next would take it for damaged, and what it says would be lost. */
function tooLarge(file: string, limit: number): DevrigError {
  const message = `${file} would be larger than ${limit / 1_048_576} MiB: nothing was written`;
  return new DevrigError("machine", "file_failed", message, {
    hint: `Look at what fills it: ls -l ${forShell(file)}; devrig ps --all`,
  });
}

async function replaceFile(
  system: System,
  fs: FileSystem,
  file: string,
  { pieces }: Rewritten,
  how: WriteOptions,
  mayGoOn: () => boolean,
): Promise<boolean> {
  const temporary = await writeTemporary(fs, file, pieces, how);
  try {
    if (mayGoOn()) {
      await renameOver(system, fs, temporary, file);
      return true;
    }
  } catch (error) {
    removeTemporary(fs, temporary);
    if (errorCode(error) === "ENOENT") return false; // Fence a of another holder has deleted our temporary file.
    throw fileError("write", file, error);
  }
  removeTemporary(fs, temporary);
  return false;
}

function removeFile(fs: FileSystem, file: string, mayGoOn: () => boolean): boolean {
  try {
    if (!mayGoOn()) return false;
    unlinkIfThere(fs, file);
    return true;
  } catch (error) {
    throw fileError("remove", file, error);
  }
}

/** A failure here is a warning: the update stands, and the next writer takes the lock of a process that ended. */
function giveBack(fs: FileSystem, lock: Lock, warn: Warn): void {
  try {
    release(lock, fs);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const message = `The lock ${lock.path} could not be removed (${code})`;
    warn({ code: "lock_left", message, resource: null, source: null });
  }
}

function warnOnce(warn: Warn): Warn {
  const said = new Set<string>();
  return (warning) => {
    if (said.has(warning.message)) return;
    said.add(warning.message);
    warn(warning);
  };
}
