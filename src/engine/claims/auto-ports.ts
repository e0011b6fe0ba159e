import type { InstanceView } from "../owners/instances/instance-view.js";
import {
  type AutoRange,
  autoRange,
  portOfRange,
  portOfSystem,
  reservePort,
} from "../ports/auto.js";
import { ephemeralRange } from "../ports/kernel-limits.js";
import { probe } from "../ports/probe.js";
import type { Project } from "../preflight/project.js";
import type { Wanted } from "../preflight/wanted.js";
import { readRememberedPorts } from "../state/remembered-ports.js";
import type { System } from "../system.js";

/** Where auto ports come from: the system, parked for a server that starts at once, or the range, for one that starts later. */
export type AutoMode = "park" | "range";

/**
 * A port for every resource that has none yet: the same as last time where that is free, none that a living claim or the
 * project itself has. To be called under the registry's lock, so that nobody else gets it before it is written down.
 * @throws DevrigError `no_free_port`, `auto_range_invalid`
 */
export async function chooseAutoPorts(
  system: System,
  { project, wanted }: { project: Project; wanted: readonly Wanted[] },
  instances: InstanceView,
  mode: AutoMode,
): Promise<Map<string, number>> {
  const chosen = new Map<string, number>();
  const missing = wanted.filter((it) => it.port === null);
  if (missing.length === 0) return chosen;
  const taken = new Set([
    ...instances.living.map(({ claim }) => claim.port),
    ...[...wanted, ...(project.config?.ports ?? [])].map((it) => it.port),
  ]);
  const isTaken = (port: number): boolean => taken.has(port);
  const source = await sourceOf(system, project, mode);
  const remembered = readRememberedPorts(project.state_dir);
  for (const { resource, protocol } of missing) {
    const want = { protocol, seed: `${project.slug}:${resource}`, isTaken };
    const before = remembered.get(resource);
    const again =
      before !== undefined && !isTaken(before) && (await isFree(system, before, protocol, source));
    const port = again ? before : await choose(system, source, want);
    taken.add(port);
    chosen.set(resource, port);
  }
  return chosen;
}

/** The range to search, null = bind port 0; and whether the port is to be parked. */
interface Source {
  range: AutoRange | null;
  isLeftOut(port: number): boolean;
  park: boolean;
}

async function sourceOf(system: System, project: Project, mode: AutoMode): Promise<Source> {
  const nothing = () => false;
  const park = mode === "park" && project.config?.data.project.auto_reserve !== false;
  if (mode === "park") return { range: null, isLeftOut: nothing, park };
  const { range, byDefault } = autoRange(system.env["DEVRIG_AUTO_RANGE"]);
  if (range === null || !byDefault) return { range, isLeftOut: nothing, park };
  const ephemeral = await ephemeralRange(system);
  if (ephemeral === null) return { range, isLeftOut: nothing, park };
  // A machine that gives away every port anyway: then the system chooses.
  if (ephemeral.first <= range.first && ephemeral.last >= range.last)
    return { range: null, isLeftOut: nothing, park };
  const { first, last } = ephemeral;
  return { range, isLeftOut: (port) => port >= first && port <= last, park };
}

interface Want {
  protocol: Wanted["protocol"];
  seed: string;
  isTaken(port: number): boolean;
}

function choose(
  system: System,
  source: Source,
  { protocol, seed, isTaken }: Want,
): Promise<number> {
  if (source.range === null) return portOfSystem(protocol, isTaken, source.park);
  const avoid = (port: number): boolean => isTaken(port) || source.isLeftOut(port);
  return portOfRange(system, source.range, protocol, seed, avoid);
}

async function isFree(
  system: System,
  port: number,
  protocol: Wanted["protocol"],
  { park }: Source,
): Promise<boolean> {
  if ((await probe(system, port, protocol)).state !== "free") return false;
  return park && protocol === "tcp" ? reservePort(port) : true;
}
