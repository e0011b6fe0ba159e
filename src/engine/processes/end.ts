/**
 * Ends single processes that others started: ask (TERM), wait, force (KILL). The identity is proven before each signal. What
 * remains: between that look and the signal lie microseconds in which a process could end and its number be reused.
 */
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { judge, mayBeSignalled, type ProcessRecord } from "./identity.js";
import type { StopResult } from "./stop.js";

export interface EndOptions {
  /** How long they may take to end when asked, ms. */
  readonly grace?: number;
}

const GRACE = 10_000;
/** How long the kernel may take to end what was killed, ms. */
const AFTER_FORCE = 5_000;
const STEP = 40;

/** Ends these processes, all at once; how each came out, in their order. */
export async function endProcesses<Process extends ProcessRecord>(
  system: System,
  processes: readonly Process[],
  { grace = GRACE }: EndOptions = {},
): Promise<{ process: Process; result: StopResult }[]> {
  const results = new Map<Process, StopResult>();
  for (const process of processes) results.set(process, await ask(system, process));
  await left(system, processes, grace);
  for (const process of await proven(system, processes)) {
    const refused = send(system, process.pid, "SIGKILL") === "refused";
    results.set(process, refused ? "refused" : "killed");
  }
  for (const process of await left(system, processes, AFTER_FORCE)) results.set(process, "refused");
  return processes.map((process) => ({ process, result: results.get(process) ?? "gone" }));
}

async function ask(system: System, process: ProcessRecord): Promise<StopResult> {
  if (await mayBeSignalled(system, process)) return send(system, process.pid, "SIGTERM");
  return (await judge(system, process)) === "dead" ? "gone" : "unproven";
}

/** ESRCH: it ended between look and signal. EPERM: a program that changed its user, which is not ours to end. */
function send(system: System, pid: number, name: NodeJS.Signals): StopResult {
  try {
    system.kill(pid, name);
    return "stopped";
  } catch (error) {
    const code = errorCode(error);
    if (code === "ESRCH") return "gone";
    if (code === "EPERM") return "refused";
    throw error;
  }
}

async function proven<Process extends ProcessRecord>(
  system: System,
  processes: readonly Process[],
): Promise<Process[]> {
  const alive: Process[] = [];
  for (const process of processes) if (await mayBeSignalled(system, process)) alive.push(process);
  return alive;
}

/** Those that still live when none does, or after that time. */
async function left<Process extends ProcessRecord>(
  system: System,
  processes: readonly Process[],
  within: number,
): Promise<Process[]> {
  const deadline = system.monotonic() + within;
  for (;;) {
    const alive = await proven(system, processes);
    const time = deadline - system.monotonic();
    if (alive.length === 0 || time <= 0) return alive;
    await system.sleep(Math.min(STEP, time));
  }
}
