import type { Protocol } from "./declared-port.js";

/** The host side of a port mapping as Docker writes it. */
export interface Published {
  /** First and last port of the host, inclusive; null where the engine chooses a port. */
  host: { first: number; last: number } | null;
  /** The one address it is published on, null = all. */
  address: string | null;
  protocol: Protocol | "sctp";
}

/**
 * Reads `[[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]`, where HOST and CONTAINER are ports or ranges, as Docker does for `-p`:
 * https://docs.docker.com/reference/compose-file/services/#ports. A HOST range for a single container port means "one of
 * these", so nothing fixed. Returns what is wrong, in words, for text that Docker would refuse.
 */
export function parsePublished(spec: string): Published | string {
  const [ports = "", written = "", ...rest] = spec.split("/");
  const protocol = written.toLowerCase() || "tcp";
  if (rest.length > 0 || !isProtocol(protocol))
    return `'${written}' is no protocol: tcp, udp or sctp`;
  const parts = splitAddress(ports);
  const container = parseRange(parts.container);
  if (typeof container === "string") return container;
  const published: Published = { host: null, address: parts.address, protocol };
  if (parts.host === "" || parts.host === "0") return published;
  const host = parseRange(parts.host);
  if (typeof host === "string") return host;
  const lengths = [host.last - host.first, container.last - container.first];
  if (lengths[0] === lengths[1]) return { ...published, host };
  if (lengths[1] === 0) return published;
  return `the ranges '${parts.host}' and '${parts.container}' differ in length`;
}

/**
 * Reads one of `cluster.ports`: Docker's syntax and k3d's node filter behind `@`
 * (https://k3d.io/stable/usage/exposing_services/).
 */
export function parseClusterPort(spec: string): Published | string {
  const [mapping = "", ...filters] = spec.split("@");
  if (filters.length > 1) return "more than one '@'";
  if (filters[0] === "") return "nothing behind '@'; 'loadbalancer' is usual";
  return parsePublished(mapping);
}

/** The fixed host ports of a mapping, one by one. */
export function* hostPorts({ host }: Published): Generator<number> {
  if (host === null) return;
  for (let port = host.first; port <= host.last; port++) yield port;
}

/** A whole number from 1 to 65535, or null. */
export function parsePort(text: string): number | null {
  if (!/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port >= 1 && port <= 65535 ? port : null;
}

/** `8080` or `8080-8090`, or what is wrong with it. */
export function parseRange(text: string): { first: number; last: number } | string {
  const [from = "", to = from, ...rest] = text.split("-");
  const first = parsePort(from.trim());
  const last = parsePort(to.trim());
  if (first === null || last === null || rest.length > 0)
    return `'${text}' is no port from 1 to 65535 and no range of ports`;
  return first <= last ? { first, last } : `the range '${text}' runs backwards`;
}

/** The address, without brackets; null for one that means all. */
export function onlyAddress(text: string): string | null {
  const address = text.replace(/^\[(.*)\]$/, "$1");
  return address === "" || address === "0.0.0.0" || address === "::" ? null : address;
}

function isProtocol(text: string): text is Protocol | "sctp" {
  return text === "tcp" || text === "udp" || text === "sctp";
}

/** Only the last two colons part ports; what stands before them is an address, maybe IPv6. */
function splitAddress(text: string): { address: string | null; host: string; container: string } {
  const parts = text.split(":");
  const container = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  return { address: onlyAddress(parts.join(":")), host, container };
}
