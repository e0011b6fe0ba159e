import * as fs from "node:fs";
import * as path from "node:path";
import { errorCode } from "../errors.js";
import { unlinkIfThere } from "../files/atomic-write.js";
import { fileError, READ_SAFELY } from "../files/file-system.js";
import { makeStateDir } from "../state/state-dir.js";
import type { System } from "../system.js";

export interface OpenLog {
  /** Where it will stand. */
  readonly file: string;
  /** Open for appending; to be closed by the caller. */
  readonly fd: number;
  /** Puts it in its place; the one before is kept as `NAME.log.old`. */
  place(): void;
  /** Removes it, unless it stands in its place. */
  drop(): void;
}

/**
 * A new log of a service, beside `logs/NAME.log` in the state folder until it is to take that place: of two commands that start the
 * service at once, only the one that was quicker may move the log away. Both the folder and the file are made by us: a repository may
 * have committed links of these names.
 * @throws DevrigError `state_dir_foreign`, `file_failed`, as `place` does
 */
export function openLog(system: System, stateDir: string, service: string): OpenLog {
  makeStateDir(system, stateDir);
  const folder = path.join(stateDir, "logs");
  makeStateDir(system, folder);
  const file = path.join(folder, `${fileName(service)}.log`);
  const fresh = `${file}.new-${system.pid}`;
  const guarded = <T>(change: () => T): T => {
    try {
      return change();
    } catch (error) {
      throw fileError("write", file, error);
    }
  };
  const open = (): number => {
    unlinkIfThere(fs, fresh); // A process of our pid left it.
    // Appending, so that all processes of the service may write, and a user may empty it.
    const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = fs.constants;
    return fs.openSync(fresh, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o600);
  };
  const place = (): void => {
    moveAway(file);
    fs.renameSync(fresh, file);
    removeOthers(folder, `${path.basename(file)}.new-`);
  };
  const drop = () => guarded(() => unlinkIfThere(fs, fresh));
  return { file, fd: guarded(open), place: () => guarded(place), drop };
}

/** Those of commands that were slower, or were killed. */
function removeOthers(folder: string, prefix: string): void {
  for (const name of fs.readdirSync(folder))
    if (name.startsWith(prefix)) unlinkIfThere(fs, path.join(folder, name));
}

/** The last lines of a file, at most `count`; none where it cannot be read. */
export function lastLines(file: string, count: number): string[] {
  const follower = new LogFollower(file, TAIL);
  try {
    return [...follower.read(), ...follower.rest()].filter((line) => line !== "").slice(-count);
  } finally {
    follower.close();
  }
}

/** How much of a file's end is looked at for its last lines, bytes. */
const TAIL = 65_536;
/** So many bytes are read at once at most: the rest of what comes faster than it is shown waits for the next look. */
const A_LOOK = 16 * TAIL;
/** A line longer than that is shown in parts, code units. */
const LONGEST = 16_384;

/** Reads what is added to a log, line by line. A log that is emptied is read from its beginning again. */
export class LogFollower {
  readonly #fd: number | null;
  #decoder = new TextDecoder();
  #position = 0;
  #partial = "";

  /** From the beginning, or from that many bytes before the end. */
  constructor(file: string, fromEnd: number | null = null) {
    this.#fd = openIfThere(file);
    if (this.#fd === null || fromEnd === null) return;
    this.#position = Math.max(0, fs.fstatSync(this.#fd).size - fromEnd);
  }

  /** Lines that are complete by now; of very many the first, the others come with the next call. */
  read(): string[] {
    if (this.#fd === null) return [];
    if (fs.fstatSync(this.#fd).size < this.#position) this.#beginAgain();
    const chunk = Buffer.allocUnsafe(TAIL);
    const lines: string[] = [];
    for (const end = this.#position + A_LOOK; this.#position < end; ) {
      const length = fs.readSync(this.#fd, chunk, 0, chunk.length, this.#position);
      if (length === 0) break;
      this.#position += length;
      lines.push(...this.#linesWith(chunk.subarray(0, length)));
    }
    return lines;
  }

  /** Half a line of before does not belong to what comes. */
  #beginAgain(): void {
    this.#position = 0;
    this.#partial = "";
    this.#decoder = new TextDecoder();
  }

  #linesWith(bytes: Buffer): string[] {
    this.#partial += this.#decoder.decode(bytes, { stream: true });
    const lines = this.#partial.split(/\r?\n/);
    this.#partial = lines.pop() ?? "";
    if (this.#partial.length > LONGEST) lines.push(...this.rest());
    return lines;
  }

  /** What stands behind the last line's end. */
  rest(): string[] {
    const left = this.#partial;
    this.#partial = "";
    return left === "" ? [] : [left];
  }

  close(): void {
    if (this.#fd !== null) fs.closeSync(this.#fd);
  }
}

function openIfThere(file: string): number | null {
  try {
    return fs.openSync(file, READ_SAFELY);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // Removed, or not for us: there is nothing to show.
  }
}

function moveAway(file: string): void {
  try {
    fs.renameSync(file, `${file}.old`);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
}

/** A name that is no plain word stays out of the path. */
function fileName(service: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(service)) return service;
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash("sha256").update(service).digest("hex").slice(0, 8);
  return `${service.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 60)}-${hash}`;
}
