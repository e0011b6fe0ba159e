import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import { judge, type ProcessRecord } from "./identity.js";

/** A process that is to end, and the question whether it still may be. */
export interface Condemned {
  record: ProcessRecord;
  /** Why it must not be signalled now; null where it may be. Asked immediately before each signal. */
  lack(): Promise<string | null>;
}

/** How it came out: it ended, or the reason why not. */
export type Outcome = { how: "stopped" | "killed" } | { reason: string };

const GRACE = 10_000;
/** How long the kernel may take to end what was killed, ms. */
const AFTER_FORCE = 5_000;
const STEP = 40;

/** Asks all of them to end (TERM), waits `grace` ms, forces the rest (KILL). The outcomes are told by pid. */
export async function endProcesses(
  system: System,
  condemned: readonly Condemned[],
  grace = GRACE,
): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  const asked = await signalEach(system, condemned, "SIGTERM", outcomes);
  const stubborn = await waitFor(system, asked, grace, "stopped", outcomes);
  const forced = await signalEach(system, stubborn, "SIGKILL", outcomes);
  for (const { record } of await waitFor(system, forced, AFTER_FORCE, "killed", outcomes))
    outcomes.set(record.pid, { reason: "lives on although it was killed: the kernel holds it" });
  return outcomes;
}

/** Those that were signalled. */
async function signalEach(
  system: System,
  condemned: readonly Condemned[],
  signal: "SIGTERM" | "SIGKILL",
  outcomes: Map<number, Outcome>,
): Promise<Condemned[]> {
  const signalled: Condemned[] = [];
  for (const one of condemned) {
    const reason = (await one.lack()) ?? send(system, one.record.pid, signal);
    if (reason === null) signalled.push(one);
    else if (signal === "SIGKILL" && (await judge(system, one.record)) === "dead")
      outcomes.set(one.record.pid, { how: "stopped" });
    else outcomes.set(one.record.pid, { reason: told(reason, signal) });
  }
  return signalled;
}

function told(reason: string, signal: "SIGTERM" | "SIGKILL"): string {
  return signal === "SIGTERM" ? reason : `did not end when asked, and was not forced: ${reason}`;
}

/** Why the signal could not be sent. */
function send(system: System, pid: number, signal: "SIGTERM" | "SIGKILL"): string | null {
  try {
    system.kill(pid, signal);
    return null;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ESRCH") return "ended by itself meanwhile";
    if (code === "EPERM") return "may not be signalled by this user";
    throw error;
  }
}

/** Those that are still there after so many ms. */
async function waitFor(
  system: System,
  condemned: readonly Condemned[],
  within: number,
  how: "stopped" | "killed",
  outcomes: Map<number, Outcome>,
): Promise<Condemned[]> {
  const deadline = system.monotonic() + within;
  let left = [...condemned];
  for (;;) {
    const still: Condemned[] = [];
    for (const one of left) {
      if ((await judge(system, one.record)) === "dead") outcomes.set(one.record.pid, { how });
      else still.push(one);
    }
    left = still;
    const time = deadline - system.monotonic();
    if (left.length === 0 || time <= 0) return left;
    await system.sleep(Math.min(STEP, time));
  }
}
