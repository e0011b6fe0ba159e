import { findHolders, type Holder } from "../owners/find.js";
import { identityOf, type ProcessRecord } from "../processes/identity.js";
import { carries, markOf } from "../processes/members.js";
import { type StopResult, stopGroup } from "../processes/stop.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import { programAndScript } from "../text/program-name.js";

export interface StopWays {
  /** How long a service may take to end when asked, ms; 10 s. */
  readonly grace?: number | undefined;
  /** Ends every grace at once when it is aborted. */
  readonly hurry?: AbortSignal | undefined;
  readonly onStop?: ((event: StopEvent) => void) | undefined;
}

export interface StopEvent {
  readonly kind: "stopping" | "forcing" | "stopped";
  readonly service: string;
}

export interface StoppedService {
  readonly service: string;
  readonly pid: number;
  readonly result: StopResult;
  /** Who has its port open now, where somebody has and it is not proven to be ours. */
  readonly port_held_by: PortHolder | null;
}

export interface PortHolder {
  /** Null where it is another user's and cannot be told. */
  readonly pid: number | null;
  /** For people. */
  readonly name: string;
}

/** The next one is asked when the one before it has ended, or after so long, ms: one that will not end holds up nobody else. */
const STAGGER = 2000;

/**
 * Ends services, last first: who was started later may depend on those before. Then looks at their ports: a server that a shell
 * left behind is ended too, if it carries the service's mark.
 */
export async function stopServices(
  system: System,
  slug: string,
  services: readonly (readonly [string, ServiceRecord])[],
  ways: StopWays = {},
): Promise<StoppedService[]> {
  const stopping: Promise<StoppedService>[] = [];
  for (const [name, record] of [...services].reverse()) {
    const stopped = stopService(system, markOf(slug, name), name, record, ways);
    stopping.push(stopped);
    await withPatience(system, stopped);
  }
  return Promise.all(stopping);
}

/** In short steps: a long timer would keep the whole command waiting after all has ended. */
async function withPatience(system: System, stopped: Promise<unknown>): Promise<void> {
  let ended = false;
  const done = stopped.then(() => {
    ended = true;
  });
  const deadline = system.monotonic() + STAGGER;
  while (!ended && system.monotonic() < deadline) await Promise.race([done, system.sleep(STEP)]);
}

const STEP = 40;

async function stopService(
  system: System,
  mark: string,
  service: string,
  record: ServiceRecord,
  { grace, hurry, onStop }: StopWays,
): Promise<StoppedService> {
  const options = {
    ...(grace !== undefined && { grace }),
    ...(hurry !== undefined && { hurry }),
    onForce: () => onStop?.({ kind: "forcing", service }),
  };
  onStop?.({ kind: "stopping", service });
  const first = await stopGroup(system, record, mark, options);
  const left = await leftBehind(system, mark, record);
  let result = first;
  for (const server of left.ours)
    result = worse(result, await stopGroup(system, server, mark, options));
  onStop?.({ kind: "stopped", service });
  return { service, pid: record.pid, result, port_held_by: left.stranger };
}

interface Left {
  ours: ProcessRecord[];
  stranger: PortHolder | null;
}

/** How long the last threads of an ended process may keep its sockets: its first one, by which we judge, ends before them. ms. */
const CLOSING = 1000;

/** Who has the service's port open still: servers that carry its mark, and one that does not, not even a moment later. */
async function leftBehind(system: System, mark: string, record: ServiceRecord): Promise<Left> {
  const deadline = system.monotonic() + CLOSING;
  for (;;) {
    const left = await holdersLeft(system, mark, record);
    if (left.stranger === null || system.monotonic() >= deadline) return left;
    await system.sleep(STEP);
  }
}

async function holdersLeft(
  system: System,
  mark: string,
  { port, protocol }: ServiceRecord,
): Promise<Left> {
  const left: Left = { ours: [], stranger: null };
  if (port === null) return left;
  const transport = protocol === "udp" ? "udp" : "tcp";
  const [found] = await findHolders(system, [{ port, protocol: transport }]);
  if (found === undefined || found.hidden?.code === "outgoing_connection") return left;
  for (const holder of found.holders) await sortIn(system, mark, holder, left);
  return left;
}

async function sortIn(system: System, mark: string, holder: Holder, left: Left): Promise<void> {
  const { pid, uid, details } = holder;
  if (pid === null) {
    left.stranger = { pid, name: `a process of uid ${uid}` };
    return;
  }
  const start = await identityOf(system, pid);
  if (start === null) return; // It ended while we looked.
  if (carries(system, pid, mark)) left.ours.push({ pid, start });
  else {
    const program = programAndScript(details?.argv ?? []) || "a process";
    left.stranger = { pid, name: `${program} (PID ${pid})` };
  }
}

const ORDER: readonly StopResult[] = ["gone", "stopped", "killed", "unproven", "refused"];

/** What is told of several processes of one service: the worst. */
function worse(one: StopResult, other: StopResult): StopResult {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}
