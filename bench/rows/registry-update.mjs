// Updates the registry in $DEVRIG_HOME: `registry-update.mjs SYSTEM HOME REGISTRY`, the built modules of the engine. Prints ms.
import { pathToFileURL } from "node:url";

const [{ createSystem }, { findHome }, { putEntry, updateRegistry }] = await Promise.all(
  process.argv.slice(2).map((file) => import(pathToFileURL(file).href)),
);
const WARM_ROUNDS = 9;
const system = createSystem(process, async () => ({
  code: null,
  stdout: "",
  stderr: "",
  error: "ENOENT",
}));

async function update(round) {
  const before = performance.now();
  await updateRegistry(
    system,
    findHome(system),
    () => {},
    (registry) => {
      const [entry] = registry.entries;
      return {
        next: putEntry(system, registry, {
          ...entry,
          started_at: `2025-01-15T10:30:0${round}.000Z`,
        }),
        result: null,
      };
    },
  );
  return performance.now() - before;
}

const first = await update(0);
const warm = [];
for (let round = 1; round <= WARM_ROUNDS; round++) warm.push(await update(round));
process.stdout.write(JSON.stringify({ first, warm: warm.sort((a, b) => a - b)[WARM_ROUNDS >> 1] }));
