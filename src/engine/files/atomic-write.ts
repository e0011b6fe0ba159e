import * as path from "node:path";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { type FileSystem, fileError } from "./file-system.js";
import type { Rewritten } from "./json-file.js";
import { nonce } from "./nonce.js";

type Pieces = Rewritten["pieces"];

/** How long Windows may refuse a rename because somebody has the old file open. ms. */
const RENAME_PATIENCE = 2_000;

/** Writes `.NAME.NONCE.tmp` beside the file, new and unfollowed, and answers with its path; on failure nothing is left. */
export function writeTemporary(fs: FileSystem, file: string, pieces: Pieces, mode: number): string {
  const temporary = `${temporaryPrefix(file)}${nonce()}.tmp`;
  let fd: number;
  try {
    fd = fs.openSync(temporary, "wx", mode);
  } catch (error) {
    throw fileError("write", file, error);
  }
  try {
    fill(fs, fd, pieces, mode);
  } catch (error) {
    removeTemporary(fs, temporary);
    throw fileError("write", file, error);
  }
  return temporary;
}

/** Fence a: under the lock every temporary file of this name is garbage, or the unfinished work of a holder that was shut out. */
export function removeTemporaries(fs: FileSystem, file: string): void {
  const folder = path.dirname(file);
  const prefix = path.basename(temporaryPrefix(file));
  for (const name of fs.readdirSync(folder)) {
    if (name.startsWith(prefix) && name.endsWith(".tmp")) unlinkIfThere(fs, `${folder}/${name}`);
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

function fill(fs: FileSystem, fd: number, pieces: Pieces, mode: number): void {
  try {
    // Goes on from where it is, and loops over short writes; a full disk is ENOSPC, not success.
    for (const piece of pieces) fs.writeFileSync(fd, piece);
    if ((mode & 0o077) !== 0) fs.fchmodSync(fd, mode); // The umask took the group's bits away.
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

function temporaryPrefix(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.`);
}
