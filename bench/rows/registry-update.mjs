// Updates the registry in $DEVRIG_HOME: `registry-update TIMES SLUG STATE_DIR`, as `stop` or `release` does it: finds its own entry
// and writes it anew. Prints the ms of each time. It is run as the CLI is: bundled, and by a code cache.
import { writeSync } from "node:fs";
import { stat } from "node:fs/promises";
import { isoTime } from "../../build/src/engine/iso-time.js";
import { findHome } from "../../build/src/engine/state/home.js";
import { putEntry, updateRegistry } from "../../build/src/engine/state/registry.js";
import { createSystem } from "../../build/src/engine/system.js";

const [, , times, slug, stateDir] = process.argv;
const noTool = { code: null, stdout: "", stderr: "", error: "ENOENT" };
const system = createSystem(process, async () => noTool);

async function update() {
  await freed();
  const before = process.hrtime.bigint();
  await updateRegistry(
    system,
    findHome(system),
    () => {},
    (registry) => {
      const { fields } = registry.find(slug, stateDir);
      const started_at = isoTime(Date.now()); // Another text each time, or nothing would be written.
      return { next: putEntry(system, registry, { ...fields, started_at }), result: null };
    },
  );
  return Number(process.hrtime.bigint() - before) / 1e6;
}

/**
 * Behind an update its one thread lets go of the old file. Where the disk is told of every free block at once (ext4 without a journal,
 * `discard`) that takes 2.7 ms, and the fsync of the next update would wait for it: what a whole process takes is a row of its own.
 */
const freed = () => stat(".");

async function main() {
  const took = [];
  for (let round = 1; round <= Number(times); round++) took.push(await update());
  writeSync(1, JSON.stringify(took));
  process.exit(0); // As the CLI ends.
}

void main();
