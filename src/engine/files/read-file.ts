import { isAscii, isUtf8 } from "node:buffer";
import { errorCode } from "../errors.js";
import { type FileSystem, READ_SAFELY, realFileSystem } from "./file-system.js";
import { fitsDepth, type JsonFormat, MAX_DEPTH } from "./json-file.js";

export type FileContent<T> =
  | { kind: "absent" }
  | { kind: "valid"; value: T; text: string }
  /** Bytes that are not what the format wants; `reason` is the end of a sentence. */
  | { kind: "damaged"; reason: string }
  /** A folder, FIFO, device or symbolic link stands there. */
  | { kind: "foreign"; reason: string };

/**
 * A file's value without a lock. Writers rename, so it is never half a file. Symlinks are not followed, FIFOs not waited for.
 * Throws the system's error where the file cannot be read (`EACCES`, `EIO`).
 */
export function readJsonFile<T>(
  file: string,
  format: JsonFormat<T>,
  fs: FileSystem = realFileSystem,
): FileContent<T> {
  const opened = openSafely(fs, file);
  if (typeof opened === "object") return opened;
  try {
    const stat = fs.fstatSync(opened);
    if (!stat.isFile()) return { kind: "foreign", reason: "it is not a regular file" };
    if (stat.size > format.limit) return tooLarge(format.limit);
    const bytes = readAll(fs, opened, Math.max(stat.size, 0), format.limit);
    return bytes === null ? tooLarge(format.limit) : parse(bytes, format);
  } finally {
    fs.closeSync(opened);
  }
}

function openSafely(fs: FileSystem, file: string): number | FileContent<never> {
  try {
    return fs.openSync(file, READ_SAFELY);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    // ELOOP (EMLINK on some BSDs): a symbolic link stands there. ENXIO: a socket.
    if (code === "ELOOP" || code === "EMLINK")
      return { kind: "foreign", reason: "it is a symbolic link" };
    if (code === "ENXIO") return { kind: "foreign", reason: "it is not a regular file" };
    throw error;
  }
}

/** Everything, or null if there is more than the limit (somebody may write in place while we read). */
function readAll(fs: FileSystem, fd: number, size: number, limit: number): Buffer | null {
  let buffer: Buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = fs.readSync(fd, buffer, length, buffer.length - length, null);
    length += read;
    if (length > limit) return null;
    if (read === 0) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
  }
}

function parse<T>(bytes: Buffer, format: JsonFormat<T>): FileContent<T> {
  if (bytes.length === 0) return { kind: "damaged", reason: "it is empty" };
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) return { kind: "damaged", reason: "it is not UTF-8 text" };
  const text = bytes.toString(isPlain ? "latin1" : "utf8");
  const scanned = format.scan?.({ text, bytes: isPlain ? bytes : null }) ?? null;
  if (scanned !== null) return { kind: "valid", value: scanned, text };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "damaged", reason: "it is not JSON" };
  }
  if (!fitsDepth(document, MAX_DEPTH)) return { kind: "damaged", reason: "it is nested too deep" };
  const parsed = format.parse(document);
  if ("wrong" in parsed) return { kind: "damaged", reason: parsed.wrong };
  return { kind: "valid", value: parsed.value, text };
}

function tooLarge(limit: number): FileContent<never> {
  return { kind: "damaged", reason: `it is larger than ${limit / 1_048_576} MiB` };
}
