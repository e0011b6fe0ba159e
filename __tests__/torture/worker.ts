/** One writer of the torture test: `node worker.js '{...}'`. Counts under its own name until told otherwise. */
import * as fs from "node:fs";
import { DevrigError } from "../../src/engine/errors.js";
import { type Seam, updateWith } from "../../src/engine/files/update.js";
import { judge } from "../../src/engine/processes/identity.js";
import { createSystem } from "../../src/engine/system.js";
import { counters } from "./counters.js";

export interface Job {
  /** Written to one after the other, each from the moment when `FILE.go` exists. */
  files: readonly string[];
  /** Lines `E NAME`, `A NAME N WAIT`: entered; acknowledged after release, with ms of the whole update. O_APPEND. */
  log: string;
  name: string;
  /** How often; 0 = until killed or `stop` exists. */
  count: number;
  stop: string;
  fences: { a: boolean; b: boolean };
  /** The share of liveness verdicts that are turned round. */
  wrong: number;
  /** Up to that many ms inside `mutate`, and again between the last look at the lock and the rename. */
  hold: number;
  widen: number;
}

async function work(job: Job): Promise<void> {
  const system = createSystem(process, async () => {
    throw new Error("no command is run on Linux");
  });
  const log = fs.openSync(job.log, "a");
  const seam: Seam = {
    fences: job.fences,
    ...(job.wrong === 0 ? {} : { judge: wrongAtTimes(job.wrong) }),
  };
  const warn = (warning: { code: string }) => {
    if (warning.code === "file_damaged") fs.writeSync(log, `D ${job.name}\n`);
  };
  const options = { format: counters, warn, fs: widened(job.widen) };
  const once = async (file: string, n: number) => {
    await updateWith(
      system,
      file,
      options,
      async (current) => {
        fs.writeSync(log, `E ${job.name}\n`);
        if (job.hold > 0) await system.sleep(Math.random() * job.hold);
        return { next: { ...current, [job.name]: (current[job.name] ?? 0) + 1 }, result: n };
      },
      seam,
    );
  };
  // Warm up away from the files, so that loading code is not waiting time.
  const warm = `${job.files[0]}.${job.name}.warm`;
  await updateWith(system, warm, options, () => ({ next: {}, result: 0 }), seam);
  fs.unlinkSync(warm);
  fs.writeSync(log, `W ${job.name}\n`);
  for (const file of job.files) {
    while (!fs.existsSync(`${file}.go`)) await system.sleep(5);
    for (let n = 1; (job.count === 0 || n <= job.count) && !fs.existsSync(job.stop); n++) {
      const start = system.monotonic();
      await untilDone(() => once(file, n));
      fs.writeSync(log, `A ${job.name} ${n} ${(system.monotonic() - start).toFixed(1)}\n`);
    }
  }
}

/** With wrong verdicts one may be shut out 50 times: an error that is said is no lost update. */
async function untilDone(attempt: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!(error instanceof DevrigError) || error.code !== "lock_lost") throw error;
    }
  }
}

function wrongAtTimes(share: number): NonNullable<Seam["judge"]> {
  return async (system, record) => {
    const verdict = await judge(system, record);
    if (Math.random() >= share) return verdict;
    return verdict === "alive" ? "dead" : "alive";
  };
}

function widened(milliseconds: number): typeof fs {
  if (milliseconds === 0) return fs;
  const renameSync: typeof fs.renameSync = (from, to) => {
    const cell = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(cell, 0, 0, Math.random() * milliseconds);
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
}

if (process.argv[2]?.startsWith("{")) await work(JSON.parse(process.argv[2]) as Job);
