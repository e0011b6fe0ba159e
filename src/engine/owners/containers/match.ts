import type { WantedPort } from "../owner.js";
import { containerIdsOfCgroup, engineOfCgroup } from "./cgroup.js";
import { type Container, type EngineAnswer, unlistedContainer } from "./container.js";
import { isProxy, proxyTarget } from "./proxy.js";

export interface HeldPort extends WantedPort {
  /** The local address of the socket, without brackets; left out where it is not known. */
  address?: string;
}

/** What is known of a process that holds a port; null or left out where it may not be read. */
export interface HolderProcess {
  argv: readonly string[];
  /** `/proc/PID/comm`, for a process whose arguments are empty. */
  comm?: string | null;
  /** `/proc/PID/cgroup`, whole. */
  cgroup?: string | null;
}

/**
 * The container that publishes a port. With an address, one published there, else one published on every address; a
 * container published on another address only is none. A wildcard socket may serve any published address.
 */
export function containerOfPort(
  { containers }: Pick<EngineAnswer, "containers">,
  { port, protocol, address }: HeldPort,
): Container | null {
  const published = containers.flatMap((container) =>
    container.published
      .filter((entry) => entry.port === port && entry.protocol === protocol)
      .map((entry) => ({ container, address: plain(entry.address) })),
  );
  if (address === undefined) return published[0]?.container ?? null;
  const wanted = plain(address);
  const match =
    published.find((entry) => entry.address === wanted) ??
    published.find((entry) => isWildcard(entry.address)) ??
    (isWildcard(wanted) ? published[0] : undefined);
  return match?.container ?? null;
}

/**
 * The container that publishes a port of *this* machine although no socket shows it (`--userland-proxy=false`, a proxy that
 * died: the kernel's DNAT rules alone serve the port). An engine that lives elsewhere (a job container with the host's engine
 * socket mounted, a tunnel) publishes its ports there and says nothing about ours.
 */
export function publishedWithoutSocket(
  { containers }: Pick<EngineAnswer, "containers">,
  wanted: HeldPort,
): Container | null {
  return containerOfPort({ containers: containers.filter((each) => each.on_this_host) }, wanted);
}

/**
 * The container that a port's holder runs in or stands for: by its cgroup, by a proxy's own arguments, or, for any other
 * proxy, by the port. `ownCgroup` is our own `/proc/self/cgroup`: whoever shares our container is no stranger's container.
 * A container whose engine does not list it is given by its id alone.
 */
export function containerOfProcess(
  answer: Pick<EngineAnswer, "containers">,
  holder: HolderProcess,
  held: HeldPort,
  ownCgroup = "",
): Container | null {
  if (isProxy(holder.argv) || isProxy(holder.comm ?? ""))
    return containerOfProxy(answer, holder.argv, held);
  const own = containerIdsOfCgroup(ownCgroup);
  const ids = containerIdsOfCgroup(holder.cgroup ?? "").filter((id) => !own.includes(id));
  for (const id of ids) {
    const listed = byId(answer, id);
    if (listed) return listed;
  }
  return ids[0] === undefined
    ? null
    : unlistedContainer(ids[0], engineOfCgroup(holder.cgroup ?? ""));
}

/** A program may give itself any name and arguments, so what they claim counts only where the engine confirms the port. */
function containerOfProxy(
  answer: Pick<EngineAnswer, "containers">,
  argv: readonly string[],
  held: HeldPort,
): Container | null {
  const target = proxyTarget(argv);
  if (target?.container_id) {
    const listed = byId(answer, target.container_id);
    if (!listed) return unlistedContainer(target.container_id, "podman");
    return containerOfPort({ containers: [listed] }, held);
  }
  const address = target?.host_port === held.port ? target.host_address : null;
  return containerOfPort(answer, address === null ? held : { ...held, address });
}

function byId({ containers }: Pick<EngineAnswer, "containers">, id: string): Container | undefined {
  return containers.find((container) => container.id === id);
}

function isWildcard(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

/** `::ffff:127.0.0.1` and `127.0.0.1` are one address; brackets are no part of it. */
function plain(address: string): string {
  return address.replace(/^\[|\]$/g, "").replace(/^::ffff:(?=\d+\.)/i, "");
}
