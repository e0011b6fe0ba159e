import type { ListenRows } from "../engine/index.js";
import type { Command } from "./command.js";
import { fail, run } from "./run.js";
import { openStreams } from "./streams.js";
import { cliSystem } from "./system.js";

/**
 * Does what the command line says, and ends the process.
 * @param known the command whose code is at hand; others are loaded
 * @param rows the tables of listeners, where somebody began to read them
 */
export function main(known: Command, rows: ListenRows | null = null): void {
  const argv = process.argv.slice(2);
  const streams = openStreams(process);
  const system = cliSystem(process);
  // Only a defect of ours gets past run(): an exception in a callback. Told like any failure, and nothing goes on after it.
  process.on("uncaughtException", (error) => {
    void fail(error, argv, system, streams).then((exitCode) => process.exit(exitCode));
  });
  // All is written by then. Ending here and now spares a last turn of the event loop and the taking apart of the heap (1 ms).
  void run(argv, { system, streams, known, rows }).then((exitCode) => process.exit(exitCode));
}
