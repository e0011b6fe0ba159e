import type { System } from "../system.js";
import { readProcessText } from "./ancestors.js";
import type { HeldPort, HolderProcess } from "./containers/match.js";
import { isProxy } from "./containers/proxy.js";
import type { Container, EngineAnswer } from "./containers.js";
import { isInTheWay } from "./endpoint.js";
import type { Holder } from "./find.js";
import type { WantedPort } from "./owner.js";
import { publishedAt } from "./published.js";

const NO_ENGINE: EngineAnswer = { containers: [], problem: null, forbidden: [] };

/** What one look at the holders knows of containers. */
export interface Surroundings {
  engines: EngineAnswer | null;
  /** Our own control group. */
  ownCgroup: string | null;
  /** Those of the processes that were asked for already. */
  cgroups: Map<number, string | null>;
}

/** The container that a holder is, runs in, or stands for; null for anybody else. Off Linux containers run in a virtual machine of their engine's. */
export async function containerOfHolder(
  system: System,
  holder: Holder,
  port: WantedPort,
  { engines, ownCgroup, cgroups }: Surroundings,
): Promise<Container | null> {
  if (holder.container !== undefined) return holder.container;
  if (system.platform !== "linux" && !isProxy(holder.details?.argv ?? [])) return null;
  const cgroup = cgroupOf(system, holder, cgroups);
  // Without an engine, only a container's own cgroup or a helper's name can tell.
  if (engines === null && !mayBeContained(cgroup, holder, ownCgroup)) return null;
  const { containerOfProcess, publishedWithoutSocket } = await import("./containers.js");
  const answer = engines ?? NO_ENGINE;
  const held = heldPort(holder, port);
  const process = processOf(system, holder, cgroup);
  const container = containerOfProcess(answer, process, held, ownCgroup ?? undefined);
  // A process that we may not look into can be an engine's proxy, which is root's.
  if (container !== null || holder.pid !== null || holder.uid !== 0) return container;
  return publishedWithoutSocket(answer, held);
}

/** Of the addresses of one dockerd, which holds the sockets of several containers, those that its container publishes. */
export function addressesOf(
  container: Container,
  { addresses }: Holder,
  port: WantedPort,
): string[] {
  const published = publishedAt(container, port);
  const its = addresses.filter((address) => published.includes(address));
  return its.length === 0 ? addresses : its;
}

function cgroupOf(
  system: System,
  { pid, cgroup }: Holder,
  cgroups: Map<number, string | null>,
): string | null {
  if (pid === null) return cgroup ?? null;
  const known = cgroups.get(pid);
  const own = known === undefined ? readProcessText(system, pid, "cgroup") : known;
  cgroups.set(pid, own);
  return own;
}

function processOf(system: System, { pid, details }: Holder, cgroup: string | null): HolderProcess {
  if (pid === null) return { argv: [], cgroup };
  return {
    argv: details?.argv ?? [],
    get comm() {
      return readProcessText(system, pid, "comm")?.trimEnd() ?? null;
    },
    cgroup,
  };
}

const HELPERS = ["docker-proxy", "conmon", "rootless", "dockerd"];

/** Whoever shares our own cgroup is in no container that we are not in. */
function mayBeContained(
  cgroup: string | null,
  { pid, details }: Holder,
  ownCgroup: string | null,
): boolean {
  if (cgroup && cgroup !== ownCgroup && /[0-9a-f]{32}/.test(cgroup)) return true;
  const program = pid === null ? undefined : details?.argv?.[0];
  return HELPERS.some((name) => program?.includes(name));
}

function heldPort({ addresses }: Holder, { port, protocol }: WantedPort): HeldPort {
  const address = (addresses.find(isInTheWay) ?? addresses[0])
    ?.replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "");
  return { port, protocol, ...(address === undefined ? {} : { address }) };
}
