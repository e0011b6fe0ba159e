/** One update that dies, or fails, at a given call of the file system: `node fault-child.js '{...}'`. Exit 0 = it came through. */
import * as fs from "node:fs";
import { update } from "../../src/engine/files/update.js";
import { createSystem } from "../../src/engine/system.js";
import { counters } from "./counters.js";

export interface FaultJob {
  file: string;
  /** Which call, from 1; 0 = none. */
  at: number;
  when: "before" | "after" | "inside";
  /** How much to write beside the counter, bytes. */
  bulk: number;
}

export const system = createSystem(process, async () => {
  throw new Error("no command is run on Linux");
});

/** The real file system, each call of it handed to `act`. */
export function watched(act: (call: () => unknown, name: string, args: unknown[]) => unknown) {
  return new Proxy(fs, {
    get(target, name: string) {
      const real = Reflect.get(target, name);
      if (typeof real !== "function") return real;
      return (...args: unknown[]) => act(() => Reflect.apply(real, target, args), name, args);
    },
  });
}

/** The real file system, with something happening at the n-th call. */
export function faulty(at: number, act: Parameters<typeof watched>[0]) {
  let calls = 0;
  return watched((call, name, args) => (++calls === at ? act(call, name, args) : call()));
}

/** Adds one to the file's counter. */
export function addOne(file: string, fileSystem: typeof fs = fs, bulk = 0): Promise<string[]> {
  const warnings: string[] = [];
  const warn = (warning: { code: string }) => warnings.push(warning.code);
  return update(system, file, { format: counters, warn, fs: fileSystem }, (current) => ({
    next: { ...current, n: (current["n"] ?? 0) + 1, ...(bulk > 0 ? bulky(bulk) : {}) },
    result: warnings,
  }));
}

/** So many bytes of counters. */
export function bulky(bytes: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: Math.ceil(bytes / 40) }, (_, i) => [`x${i}`.padEnd(30, "y"), i]),
  );
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;); // The signal is on its way.
}

async function run({ file, at, when, bulk }: FaultJob): Promise<void> {
  const fileSystem = faulty(at, (call, name, args) => {
    if (when === "after") call();
    if (when === "inside" && name === "writevSync")
      fs.writeSync(args[0] as number, Buffer.concat(args[1] as Buffer[]), 0, 7);
    return die();
  });
  await addOne(file, fileSystem, bulk);
}

if (process.argv[2]?.startsWith("{")) {
  try {
    await run(JSON.parse(process.argv[2]) as FaultJob);
  } catch (error) {
    process.stderr.write(error instanceof Error ? error.message : String(error));
    process.exitCode = 3;
  }
}
