// Updates the registry in $DEVRIG_HOME: `registry-update.mjs TIMES SLUG STATE_DIR SYSTEM HOME REGISTRY TIME`, the last four the
// built modules of the engine. As `stop` or `release` does it: finds its own entry and writes it anew. Prints the ms of each time.
import { pathToFileURL } from "node:url";

const [times, slug, stateDir, ...files] = process.argv.slice(2);
const [{ createSystem }, { findHome }, { putEntry, updateRegistry }, { isoTime }] =
  await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
const system = createSystem(process, async () => ({
  code: null,
  stdout: "",
  stderr: "",
  error: "ENOENT",
}));

async function update() {
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

const took = [];
for (let round = 1; round <= Number(times); round++) took.push(await update());
process.stdout.write(JSON.stringify(took));
