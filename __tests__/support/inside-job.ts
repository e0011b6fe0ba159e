import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SweepRequest, SweepResult } from "../../src/engine/sweep.js";
import type { Environment, Shell } from "./ci-processes.js";

const engine = new URL("../../src/engine/", import.meta.url).href;
const system = new URL("./socket-holders.js", import.meta.url).href;

/**
 * Runs `endOrphans` in a process below the shell (its job's Worker) with that environment. `before` is code that may change
 * the `system` that it gets: the place for faults.
 */
export async function sweepInside(
  worker: Shell,
  environment: Environment,
  {
    folder,
    request,
    before = "",
  }: { folder: string; request: Partial<SweepRequest>; before?: string },
): Promise<SweepResult> {
  const file = join(folder, `sweep-${process.hrtime.bigint()}.mjs`);
  const asked = JSON.stringify({ ports: null, detail: "redacted", grace: 1500, ...request });
  writeFileSync(
    file,
    `import { endOrphans } from "${engine}sweep.js";
    import { realSystem } from "${system}";
    const real = { ...realSystem(), env: process.env };
    let system = real;
    ${before}
    console.log(JSON.stringify(await endOrphans(system, ${asked})));`,
  );
  return JSON.parse(await worker.ask(environment, `${process.execPath} ${file} </dev/null`));
}
