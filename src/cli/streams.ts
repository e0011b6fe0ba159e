import { writeSync } from "node:fs";
import { DevrigError, errorCode, forWorkflowLog, reasonOf } from "../engine/index.js";
import { isTerminal } from "./is-terminal.js";

/** Where the answer (`out`) and the talk (`err`) go, and what the other side can show. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal; elsewhere what COLUMNS says, or no limit: a file or a pipe gets whole lines. */
  readonly columns: number;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colorOut: boolean;
  readonly colorErr: boolean;
}

/**
 * The process's own streams; what the other side can show is found out when somebody asks. Synchronous writes start faster than `process.stdout` and are complete when we exit.
 */
export function openStreams(process: NodeJS.Process): Streams {
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    get columns() {
      const asked = Number(process.env["COLUMNS"]);
      const known = this.outIsTerminal ? process.stdout.columns : asked;
      if (Number.isInteger(known) && known > 0) return known;
      return this.outIsTerminal ? 80 : Number.MAX_SAFE_INTEGER;
    },
    get outIsTerminal() {
      return isTerminal(1);
    },
    get errIsTerminal() {
      return isTerminal(2);
    },
    get colorOut() {
      return wantsColor(process.env, () => this.outIsTerminal);
    },
    get colorErr() {
      return wantsColor(process.env, () => this.errIsTerminal);
    },
  };
}

/** The same streams for somebody who wants no colours. */
export function withoutColor(streams: Streams): Streams {
  return Object.create(streams, { colorOut: { value: false }, colorErr: { value: false } });
}

/** The same streams for a log that is read for workflow commands: none of what we print is one. */
export function withoutCommands(streams: Streams): Streams {
  return Object.create(streams, {
    out: { value: (text: string) => streams.out(forWorkflowLog(text)) },
    err: { value: (text: string) => streams.err(forWorkflowLog(text)) },
  });
}

/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` count when they are set and not empty; `FORCE_COLOR=0` is no. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: () => boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return env["TERM"] !== "dumb" && isTerminal();
}

/**
 * Loops over short writes and full pipes. A reader that closed its end has seen enough: no failure.
 * @throws DevrigError `output_failed`
 */
function writeAll(descriptor: number, text: string): void {
  const written = writeAtOnce(descriptor, text);
  if (written === Buffer.byteLength(text)) return;
  let bytes = Buffer.from(text).subarray(written);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = errorCode(error);
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw outputFailed(error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

/** The bytes that were taken; nearly always all, without a copy of the text. */
function writeAtOnce(descriptor: number, text: string): number {
  try {
    return writeSync(descriptor, text);
  } catch {
    return 0; // Told by the next try.
  }
}

function outputFailed(error: unknown): DevrigError {
  const message = `Cannot write the output: ${reasonOf(error)}`;
  return new DevrigError("machine", "output_failed", message, { cause: error });
}
