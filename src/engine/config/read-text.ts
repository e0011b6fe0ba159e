import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { DevrigError, errorCode, reasonOf } from "../errors.js";
import { utf8Text } from "../text/buffer-text.js";

const LIMIT = 1024 * 1024;

/**
 * The text of a configuration file, without its byte order mark. A pipe or device in its place does not hang us.
 * Throws `config_not_found`, `config_unreadable` (machine) or `config_invalid` (not a file, over 1 MiB, not UTF-8 text).
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  const text = isUtf8(bytes) ? utf8Text(bytes) : null;
  if (text === null || text.includes("\0")) {
    throw new DevrigError(
      "user",
      "config_invalid",
      `${file} is not a text file: ${notText(bytes)}`,
      {
        hint: "A config is text in UTF-8",
      },
    );
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function readBytes(file: string): Buffer {
  const fd = open(file);
  try {
    return readSmall(fd) ?? readAny(fd, file);
  } finally {
    closeSync(fd);
  }
}

/** Nearly every config is smaller, bytes. */
const SMALL = 16_384;

/**
 * The content of a small regular file; null for anything else. Asking for a position tells them apart without fstat, whose result
 * takes Node 20 longer to make than all of the reading: pipes, sockets and terminals have none (ESPIPE), devices give nothing or too much.
 */
function readSmall(fd: number): Buffer | null {
  const buffer = Buffer.allocUnsafe(SMALL);
  try {
    const count = readSync(fd, buffer, 0, SMALL, 0);
    if (count === 0 || count === SMALL) return null;
    return readSync(fd, buffer, count, SMALL - count, count) === 0
      ? buffer.subarray(0, count)
      : null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

/** @throws DevrigError for what is no regular file, and for a file that is too large */
function readAny(fd: number, file: string): Buffer {
  const stats = fstatSync(fd);
  if (!stats.isFile())
    throw new DevrigError("user", "config_invalid", `${file} is not a regular file`);
  if (stats.size > LIMIT) throw tooLarge(file);
  return readUpTo(fd, stats.size + 1, file);
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
