import type { Diagnostic } from "../errors.js";
import { errorCode } from "../errors.js";
import { type FileSystem, fileError, READ_SAFELY, realFileSystem } from "./file-system.js";

/**
 * Keeps a damaged file: a second name for it, `FILE.corrupt-HASH`, 12 hex digits of the SHA-256 of its bytes, so that the same
 * damage is kept once. The file itself stays until a writer renames over it. Answers with the copy's path.
 */
export function setAside(file: string, fs: FileSystem = realFileSystem): string {
  const fd = fs.openSync(file, READ_SAFELY);
  try {
    const copy = `${file}.corrupt-${hashOf(fs, fd)}`;
    keep(fs, file, fd, copy);
    return copy;
  } catch (error) {
    throw fileError("keep a copy of", file, error);
  } finally {
    fs.closeSync(fd);
  }
}

/** The one sentence about a damaged file that has been set aside. */
export function damageWarning(file: string, reason: string, copy: string): Diagnostic {
  const message = `${file} is damaged (${reason}); a copy is kept as ${copy}`;
  return { code: "file_damaged", message, resource: null, source: null };
}

function keep(fs: FileSystem, file: string, fd: number, copy: string): void {
  try {
    fs.linkSync(file, copy);
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST") return; // The same bytes were set aside before.
    // A file system without hard links (exFAT), or links to other people's files forbidden: copy the bytes.
    if (code !== "EPERM" && code !== "EOPNOTSUPP" && code !== "ENOTSUP" && code !== "ENOSYS")
      throw error;
    copyBytes(fs, fd, copy);
  }
}

function hashOf(fs: FileSystem, fd: number): string {
  const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
  for (const chunk of chunksOf(fs, fd)) hash.update(chunk);
  return hash.digest("hex").slice(0, 12);
}

function copyBytes(fs: FileSystem, from: number, copy: string): void {
  let to: number;
  try {
    to = fs.openSync(copy, "wx", 0o600);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return;
    throw error;
  }
  try {
    for (const chunk of chunksOf(fs, from)) fs.writeFileSync(to, chunk);
    fs.fsyncSync(to);
  } catch (error) {
    fs.unlinkSync(copy); // Half a copy under the name of the whole one would be a lie.
    throw error;
  } finally {
    fs.closeSync(to);
  }
}

function* chunksOf(fs: FileSystem, fd: number): Generator<Buffer> {
  const chunk = Buffer.allocUnsafe(65_536);
  for (let position = 0; ; ) {
    const read = fs.readSync(fd, chunk, 0, chunk.length, position);
    if (read === 0) return;
    position += read;
    yield chunk.subarray(0, read);
  }
}
