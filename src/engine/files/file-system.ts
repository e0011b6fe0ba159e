import * as nodeFs from "node:fs";
import { dirname } from "node:path";
import { DevrigError, errorCode } from "../errors.js";
import { forShell } from "../text/foreign-text.js";

/** The calls that writing needs. A parameter, so that a test can crash or fail at each single one of them. */
export type FileSystem = Pick<
  typeof nodeFs,
  | "close"
  | "closeSync"
  | "fchmodSync"
  | "fstatSync"
  | "fsync"
  | "fsyncSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readdirSync"
  | "readlinkSync"
  | "readSync"
  | "renameSync"
  | "symlinkSync"
  | "unlinkSync"
  | "writeFileSync"
  | "writevSync"
>;

export const realFileSystem: FileSystem = nodeFs;

/** Open for reading what is there and nothing else: no symlink followed, no FIFO waited for. Windows knows neither flag. */
export const READ_SAFELY =
  nodeFs.constants.O_RDONLY |
  (nodeFs.constants.O_NOFOLLOW ?? 0) |
  (nodeFs.constants.O_NONBLOCK ?? 0);

const CAUSES = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "not permitted"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "no space left on the device"],
  ["EDQUOT", "the disk quota is used up"],
  ["EMFILE", "too many open files in this process"],
  ["ENFILE", "too many open files on this machine"],
  ["EIO", "input/output error"],
  ["ELOOP", "it is a symbolic link, or behind a loop of them"],
  ["ENOTDIR", "a part of the path is not a folder"],
  ["EISDIR", "it is a folder"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ESTALE", "the network file system has lost it"],
]);

const RIGHTS = new Set(["EACCES", "EPERM"]);
const DISK = new Set(["EIO", "ESTALE", "EROFS", "ENOSPC", "EDQUOT"]);

/** A file system's failure as a sentence with path and cause, and what to look at next; anything that is not a system error is passed through. */
export function fileError(doing: string, path: string, error: unknown): unknown {
  if (errorCode(error) === null || error instanceof DevrigError) return error;
  const code = nameOf(error as NodeJS.ErrnoException);
  const cause = CAUSES.get(code);
  const words = cause === undefined ? code : `${cause} (${code})`;
  const hint = hintFor(code, path);
  return new DevrigError("machine", "file_failed", `Cannot ${doing} ${path}: ${words}`, {
    cause: error,
    ...(hint !== null && { hint }),
  });
}

/** The folder too: its rights may be what is missing, and the file may not be there. */
function hintFor(code: string, path: string): string | null {
  if (RIGHTS.has(code))
    return `Look at who may: ls -ld ${forShell(dirname(path))} ${forShell(path)}`;
  return DISK.has(code) ? `Look at the disk it is on: df ${forShell(dirname(path))}` : null;
}

/** Node does not know EDQUOT by name: `Unknown system error -122` (Linux), `-69` (macOS). */
function nameOf({ code = "", errno }: NodeJS.ErrnoException): string {
  const unknown = code.startsWith("Unknown system error");
  return unknown && (errno === -122 || errno === -69) ? "EDQUOT" : code;
}

/**
 * Makes a folder, and those above it; gives the first that was made. Node alone says ENOENT of a read-only disk when it is to make
 * those above too.
 */
export function makeFolder(path: string, mode: number): string | undefined {
  try {
    nodeFs.mkdirSync(path, { mode });
    return path;
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "EEXIST") throw error;
    return nodeFs.mkdirSync(path, { recursive: true, mode });
  }
}
