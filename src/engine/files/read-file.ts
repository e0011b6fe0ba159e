import { errorCode } from "../errors.js";
import { type FileSystem, READ_SAFELY, realFileSystem } from "./file-system.js";
import { fitsDepth, type JsonFormat, MAX_DEPTH } from "./json-file.js";
import { Source } from "./source.js";

export type FileContent<T> =
  | { kind: "absent" }
  | Valid<T>
  /** Bytes that are not what the format wants; `reason` is the end of a sentence. */
  | { kind: "damaged"; reason: string }
  /** A folder, FIFO, device or symbolic link stands there. */
  | { kind: "foreign"; reason: string };

interface Valid<T> {
  readonly kind: "valid";
  readonly value: T;
  readonly source: Source;
  /** What was left to the reader: the proof that the text is valid (see `Scanned`), and to close the file. Else null. */
  readonly left: { readonly prove: () => boolean; readonly fd: number } | null;
}

/** The proof of a shorter text takes no longer than it takes to put it off. Characters. */
const LARGE = 65_536;

/**
 * A file's value without a lock. Writers rename, so it is never half a file. Symlinks are not followed, FIFOs not waited for.
 * Throws the system's error where the file cannot be read (`EACCES`, `EIO`).
 */
export function readJsonFile<T>(
  file: string,
  format: JsonFormat<T>,
  fs: FileSystem = realFileSystem,
): FileContent<T> {
  return read(file, format, fs, Number.POSITIVE_INFINITY);
}

/** The same, but a large text may be handed out with its proof still to be made, and its file open. */
export function readUnproven<T>(
  file: string,
  format: JsonFormat<T>,
  fs: FileSystem,
): FileContent<T> {
  return read(file, format, fs, LARGE);
}

function read<T>(
  file: string,
  format: JsonFormat<T>,
  fs: FileSystem,
  large: number,
): FileContent<T> {
  const opened = openSafely(fs, file);
  if (typeof opened === "object") return opened;
  let content: FileContent<T> | null = null;
  try {
    content = readOpen(fs, opened, format, large);
    return content;
  } finally {
    if (content?.kind !== "valid" || content.left === null) fs.closeSync(opened);
  }
}

function readOpen<T>(
  fs: FileSystem,
  fd: number,
  format: JsonFormat<T>,
  large: number,
): FileContent<T> {
  const stat = fs.fstatSync(fd);
  if (!stat.isFile()) return { kind: "foreign", reason: "it is not a regular file" };
  if (stat.size > format.limit) return tooLarge(format.limit);
  const bytes = readAll(fs, fd, Math.max(stat.size, 0), format.limit);
  return bytes === null ? tooLarge(format.limit) : understand(bytes, format, large, fd);
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

function understand<T>(
  bytes: Buffer,
  format: JsonFormat<T>,
  large: number,
  fd: number,
): FileContent<T> {
  if (bytes.length === 0) return { kind: "damaged", reason: "it is empty" };
  const source = Source.of(bytes);
  if (source === null) return { kind: "damaged", reason: "it is not UTF-8 text" };
  const scanned = format.scan?.(source) ?? null;
  if (scanned === null) return parse(source, format);
  const { value, prove } = scanned;
  if (source.length >= large) return { kind: "valid", value, source, left: { prove, fd } };
  return prove() ? proven(value, source) : parse(source, format);
}

function parse<T>(source: Source, format: JsonFormat<T>): FileContent<T> {
  let document: unknown;
  try {
    document = JSON.parse(source.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "damaged", reason: "it is not JSON" };
  }
  if (!fitsDepth(document, MAX_DEPTH)) return { kind: "damaged", reason: "it is nested too deep" };
  const parsed = format.parse(document);
  if ("wrong" in parsed) return { kind: "damaged", reason: parsed.wrong };
  return proven(parsed.value, source);
}

function proven<T>(value: T, source: Source): Valid<T> {
  return { kind: "valid", value, source, left: null };
}

function tooLarge(limit: number): FileContent<never> {
  return { kind: "damaged", reason: `it is larger than ${limit / 1_048_576} MiB` };
}
