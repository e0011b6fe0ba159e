#!/usr/bin/env node
import { run } from "./run.js";
import { openStreams } from "./streams.js";
import { cliSystem } from "./system.js";

const streams = openStreams(process);
run(process.argv.slice(2), cliSystem(process), streams).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // Only a defect of ours gets here: run() answers every failure it knows.
    streams.err(`devrig: ${String(error)}\n`);
    process.exitCode = 3;
  },
);
