import type { PortHolders } from "../owners/find.js";
import { readListenRows } from "../owners/listen-rows.js";
import type { WantedPort } from "../owners/owner.js";
import { type ProbeResult, probe } from "../ports/probe.js";
import type { System } from "../system.js";
import { portKey } from "./wanted.js";

/** What binding told of each port, and who holds those that could not be bound. */
export interface Probes {
  results: Map<string, ProbeResult>;
  holders: PortHolders[];
}

/** Tries every port, one after the other: as fast as all at once, and no two probes of ours meet. Then one pass for the owners. */
export async function probePorts(
  system: System,
  ports: readonly WantedPort[],
  hints: (blocked: readonly WantedPort[]) => readonly number[],
): Promise<Probes> {
  const results = new Map<string, ProbeResult>();
  for (const port of ports)
    results.set(portKey(port), await probe(system, port.port, port.protocol));
  const blocked = ports.filter((port) => results.get(portKey(port))?.state !== "free");
  if (blocked.length === 0) return { results, holders: [] };
  // Runs on other threads while the code for busy ports is loaded.
  const rows = isRead(system, blocked) ? readListenRows(system.procRoot) : null;
  // Whatever it throws is thrown where it is waited for.
  rows?.catch(() => {});
  const { holdersOf } = await import("./busy.js");
  return {
    results,
    holders: await holdersOf(system, blocked, results, { hints: hints(blocked), rows }),
  };
}

/** Will the tables of TCP sockets be looked into? */
function isRead({ platform }: System, ports: readonly WantedPort[]): boolean {
  return platform === "linux" && ports.some(({ protocol }) => protocol === "tcp");
}
