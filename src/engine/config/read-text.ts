import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { DevrigError, errorCode, reasonOf } from "../errors.js";

const LIMIT = 1024 * 1024;

/**
 * The text of a configuration file, without its byte order mark. A pipe or device in its place does not hang us.
 * Throws `config_not_found`, `config_unreadable` (machine) or `config_invalid` (not a file, over 1 MiB, not UTF-8 text).
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.includes(0) || !isUtf8(bytes)) {
    throw new DevrigError(
      "user",
      "config_invalid",
      `${file} is not a text file: ${notText(bytes)}`,
      {
        hint: "A config is text in UTF-8",
      },
    );
  }
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function readBytes(file: string): Buffer {
  const fd = open(file);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile())
      throw new DevrigError("user", "config_invalid", `${file} is not a regular file`);
    if (stats.size > LIMIT) throw tooLarge(file);
    return readUpTo(fd, stats.size + 1, file);
  } finally {
    closeSync(fd);
  }
}

/** Non-blocking, because opening a pipe without a writer waits for ever. */
function open(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new DevrigError("user", "config_not_found", `There is no file ${file}`, {
        cause: error,
      });
    throw unreadable(file, error, "This user must be allowed to read it");
  }
}

function readUpTo(fd: number, most: number, file: string): Buffer {
  const buffer = Buffer.allocUnsafe(most);
  let length = 0;
  for (;;) {
    const count = readOnce(fd, buffer, length, file);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    // It grew while we read: what we have would be half a file.
    if (length === buffer.length) throw tooLarge(file);
  }
}

function readOnce(fd: number, buffer: Buffer, offset: number, file: string): number {
  try {
    return readSync(fd, buffer, offset, buffer.length - offset, null);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** What is no error of the system is a defect, and stays what it is. */
function unreadable(file: string, error: unknown, hint?: string): unknown {
  if (errorCode(error) === null) return error;
  return new DevrigError(
    "machine",
    "config_unreadable",
    `Cannot read ${file}: ${reasonOf(error)}`,
    {
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    },
  );
}

function tooLarge(file: string): DevrigError {
  return new DevrigError("user", "config_invalid", `${file} is larger than 1 MiB, or growing`, {
    hint: "A config is a small text file; is this the right one?",
  });
}

function notText(bytes: Buffer): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return `byte ${nul + 1} is NUL, as in binary files`;
  let valid = 0;
  let line = 1;
  // The longest valid head, line by line: enough to name the line.
  for (;;) {
    const end = bytes.indexOf(10, valid);
    if (end < 0 || !isUtf8(bytes.subarray(valid, end))) return `line ${line} is not valid UTF-8`;
    valid = end + 1;
    line++;
  }
}
