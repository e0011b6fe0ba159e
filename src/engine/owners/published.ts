import type { Container, EngineAnswer } from "./containers/container.js";
import { endpoint } from "./endpoint.js";
import type { Holder, PortHolders } from "./find.js";
import type { WantedPort } from "./owner.js";
import { type PortKey, portKey } from "./port-key.js";

/**
 * Adds to each port's holders the containers that publish it here (of all ports, where `wanted` is null). The kernel hands
 * connections to them by its own rules, whether a proxy's socket, somebody else's or none is to be seen. Those that a holder
 * already stands for are sorted out when the holders are attributed.
 */
export function withPublished(
  engines: EngineAnswer | null,
  wanted: readonly WantedPort[] | null,
  holders: readonly PortHolders[],
): PortHolders[] {
  const containers = engines?.containers ?? [];
  if (containers.length === 0) return holders.toSorted(byPort);
  return withContainers(containers, wanted, holders).sort(byPort);
}

function withContainers(
  containers: readonly Container[],
  wanted: readonly WantedPort[] | null,
  holders: readonly PortHolders[],
): PortHolders[] {
  const ports = new Map(holders.map((port) => [portKey(port), port]));
  const asked = wanted === null ? null : new Set(wanted.map(portKey));
  for (const container of containers) {
    if (!container.on_this_host) continue;
    for (const [key, { port, protocol }] of portsOf(container)) {
      if (asked !== null && !asked.has(key)) continue;
      const found = ports.get(key) ?? { port, protocol, holders: [], hidden: null };
      const holder = publisher(container, { port, protocol });
      ports.set(key, { ...found, holders: [...found.holders, holder] });
    }
  }
  return [...ports.values()];
}

function byPort(a: WantedPort, b: WantedPort): number {
  return a.port - b.port || (a.protocol < b.protocol ? -1 : 1);
}

/** The addresses on which a container publishes a port. */
export function publishedAt(
  { published }: Pick<Container, "published">,
  { port, protocol }: WantedPort,
): string[] {
  const entries = published.filter((it) => it.port === port && it.protocol === protocol);
  return [...new Set(entries.map(({ address }) => endpoint(address, port)))];
}

function portsOf({ published }: Container): Map<PortKey, WantedPort> {
  return new Map(published.map((entry) => [portKey(entry), entry]));
}

/** It has no process of its own on this side. */
function publisher(container: Container, port: WantedPort): Holder {
  const addresses = publishedAt(container, port);
  return { pid: null, uid: null, addresses, details: null, container };
}
