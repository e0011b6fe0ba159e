import type { System } from "../system.js";
import { readProcessText } from "./ancestors.js";
import type { HeldPort, HolderProcess } from "./containers/match.js";
import type { Container, EngineAnswer } from "./containers.js";
import { isInTheWay } from "./endpoint.js";
import type { Holder } from "./find.js";
import type { WantedPort } from "./owner.js";
import { publishedAt } from "./published.js";

const NO_ENGINE: EngineAnswer = { containers: [], problem: null, forbidden: [] };

/** The container that a holder is, runs in, or stands for; null for anybody else, and off Linux. */
export async function containerOfHolder(
  system: System,
  holder: Holder,
  port: WantedPort,
  engines: EngineAnswer | null,
): Promise<Container | null> {
  if (holder.container !== undefined) return holder.container;
  if (system.platform !== "linux") return null;
  const process = processOf(system, holder);
  // Without an engine, only a container's own cgroup or a helper's name can tell.
  const ownCgroup = readProcessText(system, "self", "cgroup") ?? undefined;
  if (engines === null && !mayBeContained(process, ownCgroup)) return null;
  const { containerOfProcess, publishedWithoutSocket } = await import("./containers.js");
  const answer = engines ?? NO_ENGINE;
  const held = heldPort(holder, port);
  const container = containerOfProcess(answer, process, held, ownCgroup);
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

function processOf(system: System, { pid, details, cgroup }: Holder): HolderProcess {
  if (pid === null) return { argv: [], cgroup: cgroup ?? null };
  return {
    argv: details?.argv ?? [],
    comm: readProcessText(system, pid, "comm")?.trimEnd() ?? null,
    cgroup: readProcessText(system, pid, "cgroup"),
  };
}

/** Whoever shares our own cgroup is in no container that we are not in. */
function mayBeContained({ cgroup, argv }: HolderProcess, ownCgroup: string | undefined): boolean {
  if (cgroup && cgroup !== ownCgroup && /[0-9a-f]{32}/.test(cgroup)) return true;
  return /docker-proxy|conmon|rootless|dockerd/.test(argv[0] ?? "");
}

function heldPort({ addresses }: Holder, { port, protocol }: WantedPort): HeldPort {
  const address = (addresses.find(isInTheWay) ?? addresses[0])
    ?.replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "");
  return { port, protocol, ...(address === undefined ? {} : { address }) };
}
