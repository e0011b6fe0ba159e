import type { PortHolders } from "../owners/find.js";
import { type ListenRows, listenRowsAhead } from "../owners/linux/listen-rows.js";
import type { WantedPort } from "../owners/owner.js";
import { type PortKey, portKey } from "../owners/port-key.js";
import { type ProbeResult, probe } from "../ports/probe.js";
import type { System } from "../system.js";

/** What binding told of each port, and who holds those that could not be bound. */
export interface Probes {
  results: Map<PortKey, ProbeResult>;
  holders: PortHolders[];
}

/** What binding told, before anybody looked who is in the way. */
export interface Tried {
  results: Map<PortKey, ProbeResult>;
  blocked: readonly WantedPort[];
  /** The tables of listeners, being read. */
  rows: ListenRows | null;
}

/** Tries every port, one after the other: as fast as all at once, and no two probes of ours meet. */
export async function tryPorts(system: System, ports: readonly WantedPort[]): Promise<Tried> {
  const results = new Map<PortKey, ProbeResult>();
  const blocked: WantedPort[] = [];
  let rows: ListenRows | null = null;
  for (const port of ports) {
    const probing = probe(system, port.port, port.protocol);
    const result = probing instanceof Promise ? await probing : probing;
    results.set(portKey(port), result);
    if (result.state === "free") continue;
    blocked.push(port);
    // Goes on while other ports are tried and the code for busy ones is loaded.
    if (port.protocol === "tcp") rows ??= listenRowsAhead(system);
  }
  return { results, blocked, rows };
}

/** Who holds the ports that could not be bound; one pass for all. A port that was let go meanwhile becomes free in `results`. */
export async function holdersOfTried(
  system: System,
  { results, blocked, rows }: Tried,
  hints: Hints,
): Promise<PortHolders[]> {
  if (blocked.length === 0) return [];
  const { holdersOf } = await import("./busy.js");
  return holdersOf(system, blocked, results, { hints: hints(blocked), rows });
}

/** The pids that may hold one of these ports. */
export type Hints = (blocked: readonly WantedPort[]) => readonly number[];

/** Both, one after the other. */
export async function probePorts(
  system: System,
  ports: readonly WantedPort[],
  hints: Hints,
): Promise<Probes> {
  const tried = await tryPorts(system, ports);
  return { results: tried.results, holders: await holdersOfTried(system, tried, hints) };
}
