import { writeSync } from "node:fs";
import { isatty } from "node:tty";

/** Where the answer (`out`) and the talk (`err`) go, and what the other side can show. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal, or what COLUMNS says, or 80. */
  readonly columns: number;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colorOut: boolean;
  readonly colorErr: boolean;
}

/** The process's own streams. Synchronous writes start faster than `process.stdout` and are complete when we exit. */
export function openStreams(process: NodeJS.Process): Streams {
  const outIsTerminal = isatty(1);
  const errIsTerminal = isatty(2);
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    get columns() {
      const asked = Number(process.env["COLUMNS"]);
      const known = outIsTerminal ? process.stdout.columns : asked;
      return Number.isInteger(known) && known > 0 ? known : 80;
    },
    outIsTerminal,
    errIsTerminal,
    colorOut: wantsColor(process.env, outIsTerminal),
    colorErr: wantsColor(process.env, errIsTerminal),
  };
}

/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` count when they are set and not empty; `FORCE_COLOR=0` is no. */
function wantsColor(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return terminal && env["TERM"] !== "dumb";
}

/** Loops over short writes and full pipes. A reader that closed its end has seen enough: no failure. */
function writeAll(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
