import * as path from "node:path";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { type FileSystem, fileError } from "./file-system.js";
import type { Rewritten } from "./json-file.js";

type Pieces = Rewritten["pieces"];

/** How long Windows may refuse a rename because somebody has the old file open. ms. */
const RENAME_PATIENCE = 2_000;

export interface WriteOptions {
  readonly mode: number;
  /** In the name of the temporary file; never the same twice. */
  readonly nonce: string;
  /** To be done while the disk works; what it throws goes through. */
  readonly meanwhile: (() => void) | null;
}

/** Writes `.NAME.NONCE.tmp` beside the file, new and unfollowed, and answers with its path; on failure nothing is left. */
export async function writeTemporary(
  fs: FileSystem,
  file: string,
  pieces: Pieces,
  { mode, nonce, meanwhile }: WriteOptions,
): Promise<string> {
  const { folder, prefix } = temporaries(file);
  const temporary = `${folder}${prefix}${nonce}.tmp`;
  let fd: number;
  try {
    fd = fs.openSync(temporary, "wx", mode);
  } catch (error) {
    throw fileError("write", file, error);
  }
  try {
    await fill(fs, fd, pieces, mode, meanwhile);
  } catch (error) {
    removeTemporary(fs, temporary);
    throw fileError("write", file, error);
  }
  return temporary;
}

/**
 * Fence a: under the lock every temporary file of this name is garbage, or the unfinished work of a holder that was shut out. A
 * folder of that name is neither: nobody can rename it over a file.
 */
export function removeTemporaries(fs: FileSystem, file: string): void {
  const { folder, prefix } = temporaries(file);
  for (const name of fs.readdirSync(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith(".tmp")) continue;
    try {
      unlinkIfThere(fs, folder + name);
    } catch (error) {
      if (errorCode(error) !== "EISDIR") throw error;
    }
  }
}

/** Renames over the file. On Windows a reader may have it open for a moment: tried again for two seconds. */
export async function renameOver(
  system: System,
  fs: FileSystem,
  from: string,
  to: string,
): Promise<void> {
  const start = system.monotonic();
  for (;;) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      const code = errorCode(error);
      const busy = code === "EPERM" || code === "EBUSY" || code === "EACCES";
      if (system.platform !== "win32" || !busy) throw error;
      if (system.monotonic() - start > RENAME_PATIENCE) throw error;
    }
    await system.sleep(5 + Math.random() * 20);
  }
}

/** Removes our own temporary file after a failure; what cannot be removed is swept by the next writer's fence. */
export function removeTemporary(fs: FileSystem, temporary: string): void {
  try {
    fs.unlinkSync(temporary);
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

export function unlinkIfThere(fs: FileSystem, file: string): void {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
}

async function fill(
  fs: FileSystem,
  fd: number,
  pieces: Pieces,
  mode: number,
  meanwhile: WriteOptions["meanwhile"],
): Promise<void> {
  try {
    writeAll(fs, fd, pieces);
    if ((mode & 0o077) !== 0) fs.fchmodSync(fd, mode); // The umask took the group's bits away.
    if (meanwhile === null) fs.fsyncSync(fd);
    else await syncBeside(fs, fd, meanwhile);
  } finally {
    fs.closeSync(fd);
  }
}

/** Goes on after a short write: a full disk is ENOSPC then, not success. */
function writeAll(fs: FileSystem, fd: number, pieces: Pieces): void {
  let left = pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece));
  while (left.length > 0) left = behind(left, fs.writevSync(fd, left));
}

/** What is left of some buffers without their first bytes. */
function behind(buffers: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let taken = bytes;
  return buffers.flatMap((buffer) => {
    const left = buffer.subarray(Math.min(taken, buffer.length));
    taken -= buffer.length - left.length;
    return left.length === 0 ? [] : [left];
  });
}

async function syncBeside(fs: FileSystem, fd: number, meanwhile: () => void): Promise<void> {
  const synced = new Promise<void>((resolve, reject) => {
    fs.fsync(fd, (error) => (error === null ? resolve() : reject(error)));
  });
  try {
    meanwhile();
  } finally {
    await synced; // Until then the descriptor is in use.
  }
}

/** The folder with its closing separator, and how the names in it begin. Our files' paths come from `path.join`. */
function temporaries(file: string): { folder: string; prefix: string } {
  const name = file.lastIndexOf(path.sep) + 1;
  return { folder: file.slice(0, name) || `.${path.sep}`, prefix: `.${file.slice(name)}.` };
}
