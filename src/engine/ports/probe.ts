import type { Protocol } from "../config/declared-port.js";
import type { System } from "../system.js";
import { tcpHandles } from "./tcp-handle.js";

/**
 * What binding told: `free`, `busy` (EADDRINUSE, with the address that failed), or `denied` (EACCES, EPERM: this user may not
 * bind it; on Windows also a port inside an excluded range).
 */
export interface ProbeResult {
  state: "free" | "busy" | "denied";
  address: string | null;
}

/** Resolves to the code that stands in the way, null where it worked; `undefined` = every address, IPv6 and IPv4 at once. */
type Bind = (port: number, address: string | undefined) => Promise<string | null>;

/** Linux lets a dual-stack wildcard fail where any wildcard, loopback or other local address of the port is taken. */
const EVERYWHERE = [undefined];
/** Elsewhere SO_REUSEADDR lets a wildcard stand beside a loopback listener: each address is tried. */
const EACH = ["127.0.0.1", "::1", "0.0.0.0", "::"];

/**
 * Tells whether a server of this user could listen on the port at every loopback and wildcard address. Node can only bind
 * and listen at once, so the probe is a listener for some microseconds: whoever probes at that moment sees us. That race
 * cannot be closed, so callers probe again before they judge.
 * @throws the system error of bind that is neither "in use", "not permitted" nor "no such address family"
 */
export async function probe(
  system: System,
  port: number,
  protocol: Protocol,
): Promise<ProbeResult> {
  const bind = await bindOf(system, protocol);
  let denied: string | null = null;
  for (const address of system.platform === "linux" ? EVERYWHERE : EACH) {
    const code = await bind(port, address);
    if (code === "EADDRINUSE") return { state: "busy", address: address ?? "::" };
    if (code === "EACCES" || code === "EPERM") denied = address ?? "::";
  }
  return denied === null ? { state: "free", address: null } : { state: "denied", address: denied };
}

async function bindOf(system: System, protocol: Protocol): Promise<Bind> {
  const handles = system.platform === "linux" && protocol === "tcp" ? tcpHandles() : null;
  if (handles !== null) return async (port) => handles.listenEverywhere(port);
  const { bindDatagram, listen } = await import("./listen.js");
  return protocol === "tcp" ? listen : bindDatagram;
}
