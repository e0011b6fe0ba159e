import { createServer, type ListenOptions, type Server } from "node:net";
import type { Protocol } from "../config/declared-ports.js";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";

/**
 * What binding told: `free`, `busy` (EADDRINUSE, with the address that failed), or `denied` (EACCES, EPERM: this user may not
 * bind it; on Windows also a port inside an excluded range).
 */
export interface ProbeResult {
  state: "free" | "busy" | "denied";
  address: string | null;
}

/** Its address type 4 is ignored where there is no address: then it is `::`, or `0.0.0.0` on a machine without IPv6. */
type WithListen2 = Server & {
  _listen2?(
    address: null,
    port: number | undefined,
    addressType: 4,
    backlog: number,
    fd: undefined,
    flags: 0,
  ): void;
};

/** What `listen` asks for by itself. */
const BACKLOG = 511;

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
  const bind = protocol === "tcp" ? listen : await udpBind();
  let denied: string | null = null;
  for (const address of system.platform === "linux" ? EVERYWHERE : EACH) {
    const code = await bind(port, address);
    if (code === "EADDRINUSE") return { state: "busy", address: address ?? "::" };
    if (code === "EACCES" || code === "EPERM") denied = address ?? "::";
  }
  return denied === null ? { state: "free", address: null } : { state: "denied", address: denied };
}

/** Resolves to the error code that stands in the way, null when it worked. `exclusive` keeps `cluster` workers apart. */
function listen(port: number, address: string | undefined): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => settle(error, resolve, reject));
    const where =
      address === undefined ? { port } : { port, host: address, ipv6Only: address === "::" };
    listenWithoutTrace(server, { ...where, exclusive: true });
    // Without an address Node listens before it returns: to close at once keeps the probe as short as it can be.
    if (!server.listening) server.once("listening", () => server.close(() => resolve(null)));
    else {
      server.close();
      resolve(null);
    }
  });
}

/**
 * A busy port is an answer: the stack trace of its error, which nobody reads, costs more than the bind. `_listen2` is the part
 * of `listen` below `node:cluster`, which `listen` loads (2 ms, child_process and dgram with it) even for an exclusive socket.
 */
function listenWithoutTrace(server: WithListen2, options: ListenOptions): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const { port, host } = options;
    if (host === undefined && server._listen2)
      server._listen2(null, port, 4, BACKLOG, undefined, 0);
    else server.listen(options);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

async function udpBind(): Promise<Bind> {
  const { createSocket } = await import("node:dgram");
  const bindOne = (port: number, address: string | undefined): Promise<string | null> =>
    new Promise((resolve, reject) => {
      const dual = address === undefined;
      const type = dual || address.includes(":") ? "udp6" : "udp4";
      const socket = createSocket({ type, ipv6Only: !dual && type === "udp6" });
      socket.once("error", (error) => {
        socket.close();
        settle(error, resolve, reject);
      });
      socket.bind({ port, address: address ?? "::", exclusive: true }, () => {
        socket.close(() => resolve(null));
      });
    });
  return async (port, address) => {
    const code = await bindOne(port, address);
    // A machine without IPv6 has no dual-stack socket.
    return code === "absent" && address === undefined ? bindOne(port, "0.0.0.0") : code;
  };
}

function settle(
  error: Error,
  resolve: (code: string | null) => void,
  reject: (error: Error) => void,
): void {
  const code = errorCode(error);
  if (code === "EADDRINUSE" || code === "EACCES" || code === "EPERM") resolve(code);
  else if (code === "EADDRNOTAVAIL" || code === "EINVAL" || code === "EAFNOSUPPORT")
    resolve("absent");
  else reject(error);
}
