import { errorCode } from "../errors.js";
import { type FileSystem, READ_SAFELY } from "./file-system.js";

/** Longer than any name that we write; the rest of a foreign file is not read. */
const MAX_LENGTH = 1_024;

/** Makes the lock with its text in one exclusive call. False where somebody has it; throws every other failure. */
export function createLock(fs: FileSystem, lock: string, text: string): boolean {
  try {
    fs.symlinkSync(text, lock);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST") return false;
    // Windows without the privilege, exFAT: no symbolic links there. (A folder that nobody may write fails again below.)
    if (code === "EPERM" || code === "EOPNOTSUPP" || code === "ENOTSUP" || code === "ENOSYS")
      return createFile(fs, lock, text);
    throw error;
  }
}

/** What the lock says, `?` for something that no devrig made, null where there is none. */
export function readLock(fs: FileSystem, lock: string): string | null {
  try {
    return fs.readlinkSync(lock);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return null;
    // EINVAL: not a link, so it was made as a file. Windows calls that UNKNOWN.
    if (code === "EINVAL" || code === "UNKNOWN") return readFile(fs, lock);
    throw error;
  }
}

function createFile(fs: FileSystem, lock: string, text: string): boolean {
  let fd: number;
  try {
    fd = fs.openSync(lock, "wx", 0o600);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    fs.writeFileSync(fd, text);
    fs.closeSync(fd);
    return true;
  } catch (error) {
    fs.unlinkSync(lock);
    throw error;
  }
}

function readFile(fs: FileSystem, lock: string): string | null {
  let fd: number;
  try {
    fd = fs.openSync(lock, READ_SAFELY);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  try {
    if (!fs.fstatSync(fd).isFile()) return "?";
    const buffer = Buffer.alloc(MAX_LENGTH);
    const length = fs.readSync(fd, buffer, 0, MAX_LENGTH, 0);
    return buffer.toString("utf8", 0, length) || "?";
  } finally {
    fs.closeSync(fd);
  }
}
