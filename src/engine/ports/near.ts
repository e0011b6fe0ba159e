import type { System } from "../system.js";
import { probe } from "./probe.js";

const REACH = 50;

/** A free TCP port close above the wanted one that is not in `avoid`; null where none of the next 50 is free. */
export async function freePortNear(
  system: System,
  wanted: number,
  avoid: ReadonlySet<number>,
): Promise<number | null> {
  for (let port = wanted + 1; port <= Math.min(wanted + REACH, 65_535); port += 1) {
    if (avoid.has(port)) continue;
    if ((await probe(system, port, "tcp")).state === "free") return port;
  }
  return null;
}
