import { findHolders, type PortHolders } from "../owners/find.js";
import type { WantedPort } from "../owners/owner.js";
import { type PortKey, portKey } from "../owners/port-key.js";
import type { Ahead } from "../owners/source.js";
import { type ProbeResult, probe } from "../ports/probe.js";
import type { System } from "../system.js";

/** Busy without a living listener may be another's probe that closes this very moment: look again after these ms. */
const SECOND_LOOKS = [5, 15, 40];

/** Who holds the ports that could not be bound; a port that was let go meanwhile becomes free in `results`. */
export async function holdersOf(
  system: System,
  blocked: readonly WantedPort[],
  results: Map<PortKey, ProbeResult>,
  ahead: Ahead,
): Promise<PortHolders[]> {
  let holders = await findHolders(system, blocked, ahead);
  for (const pause of SECOND_LOOKS) {
    const found = new Map(holders.map((it) => [portKey(it), it]));
    const doubtful = blocked.filter((port) => isDoubtful(port, found, results));
    if (doubtful.length === 0) return holders;
    await system.sleep(pause);
    await probeAgain(system, doubtful, results);
    const keys = new Set(doubtful.map(portKey));
    const still = doubtful.filter((port) => results.get(portKey(port))?.state === "busy");
    const again = still.length === 0 ? [] : await findHolders(system, still);
    // Who was found a moment ago and let go since is no holder any more.
    holders = [...holders.filter((found) => !keys.has(portKey(found))), ...again];
  }
  return holders;
}

async function probeAgain(
  system: System,
  ports: readonly WantedPort[],
  results: Map<PortKey, ProbeResult>,
): Promise<void> {
  for (const port of ports)
    results.set(portKey(port), await probe(system, port.port, port.protocol));
}

function isDoubtful(
  port: WantedPort,
  holders: ReadonlyMap<PortKey, PortHolders>,
  results: ReadonlyMap<PortKey, ProbeResult>,
): boolean {
  if (results.get(portKey(port))?.state !== "busy") return false;
  const found = holders.get(portKey(port));
  return found === undefined || found.hidden?.code === "gone";
}
