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
 * and listen at once (and, on Linux, without waiting), so the probe is a listener for some microseconds: whoever probes at that moment sees us. That race
 * cannot be closed, so callers probe again before they judge.
 * @throws the system error of bind that is neither "in use", "not permitted" nor "no such address family"
 */
export function probe(
  system: System,
  port: number,
  protocol: Protocol,
): ProbeResult | Promise<ProbeResult> {
  const handles = system.platform === "linux" && protocol === "tcp" ? tcpHandles() : null;
  if (handles === null) return tryEach(system, port, protocol);
  const code = handles.listenEverywhere(port);
  const state = stateOf(code);
  return state === "free" ? FREE : { state, address: "::" };
}

function stateOf(code: string | null): ProbeResult["state"] {
  if (code === "EADDRINUSE") return "busy";
  return code === "EACCES" || code === "EPERM" ? "denied" : "free";
}

const FREE: ProbeResult = { state: "free", address: null };

async function tryEach(system: System, port: number, protocol: Protocol): Promise<ProbeResult> {
  const { bindDatagram, listen } = await import("./listen.js");
  const bind: Bind = protocol === "tcp" ? listen : bindDatagram;
  let denied: string | null = null;
  for (const address of system.platform === "linux" ? EVERYWHERE : EACH) {
    const state = stateOf(await bind(port, address));
    if (state === "busy") return { state, address: address ?? "::" };
    if (state === "denied") denied = address ?? "::";
  }
  return denied === null ? FREE : { state: "denied", address: denied };
}
