/** What a writer finds under the lock. */
import { DevrigError } from "../errors.js";
import type { System } from "../system.js";
import { damageWarning, setAside } from "./damage.js";
import { type FileSystem, fileError } from "./file-system.js";
import { type JsonFormat, Unproven, type Warn } from "./json-file.js";
import type { readUnproven } from "./read-file.js";
import type { Source } from "./source.js";

export interface Current<T> {
  readonly value: T;
  readonly exists: boolean;
  /** Its text, null where that is not valid. */
  readonly source: Source | null;
  /** Throws `Unproven` where the text does not say `value`; null where that has been proven. */
  readonly hold: (() => void) | null;
  /** To be called when another file has its name, or none will. Null where it is closed. */
  readonly letGo: (() => void) | null;
}

interface Options<T> {
  readonly format: JsonFormat<T>;
  readonly warn: Warn;
  readonly fs: FileSystem;
}

/** Damage is set aside and counts as empty. Throws `file_foreign` where no file stands there, `file_failed` where it cannot be read. */
export function readCurrent<T>(
  system: System,
  file: string,
  { format, warn, fs }: Options<T>,
  read: typeof readUnproven,
): Current<T> {
  const empty = { value: format.empty(), source: null, hold: null, letGo: null };
  try {
    const content = read(file, format, fs);
    if (content.kind === "absent") return { ...empty, exists: false };
    if (content.kind === "foreign") throw foreignError(file, content.reason);
    if (content.kind === "valid") {
      const { value, source, left } = content;
      const hold = left && holdOf(left.prove);
      const letGo = left && letGoOf(system, fs, left.fd);
      return { value, source, exists: true, hold, letGo };
    }
    warn(damageWarning(file, content.reason, setAside(file, fs)));
    return { ...empty, exists: true };
  } catch (error) {
    throw fileError("read", file, error);
  }
}

function holdOf(prove: () => boolean): () => void {
  return () => {
    if (!prove()) throw new Unproven();
  };
}

/**
 * Whoever lets go last of a file without a name waits until its blocks are free, a fifth of an update: neither the rename under the
 * lock nor we are to be that, but the thread that synced. Windows renames over no file that somebody has open.
 */
function letGoOf(system: System, fs: FileSystem, fd: number): (() => void) | null {
  if (system.platform !== "win32") return () => fs.close(fd, () => {}); // Nothing was written by it.
  fs.closeSync(fd);
  return null;
}

/** The error for something that is not a file where one belongs: nothing of ours, so nothing we replace. */
function foreignError(file: string, reason: string): DevrigError {
  return new DevrigError("machine", "file_foreign", `${file} cannot be used: ${reason}`, {
    hint: `Look at it and move it away: ls -ld ${file}`,
  });
}
