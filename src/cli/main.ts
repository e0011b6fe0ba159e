#!/usr/bin/env node
import { fail, run } from "./run.js";
import { openStreams } from "./streams.js";
import { cliSystem } from "./system.js";

const argv = process.argv.slice(2);
const streams = openStreams(process);
const system = cliSystem(process);
// Only a defect of ours gets past run(): an exception in a callback. Told like any failure, and nothing goes on after it.
process.on("uncaughtException", (error) => {
  void fail(error, argv, system, streams).then((exitCode) => process.exit(exitCode));
});
void run(argv, system, streams).then((exitCode) => {
  process.exitCode = exitCode;
});
