import type { System } from "../system.js";
import type { Container } from "./containers/container.js";
import { endpoint, isInTheWay } from "./endpoint.js";
import { linuxProc } from "./linux-proc.js";
import type { OwnerHidden, WantedPort } from "./owner.js";
import { type PortKey, portKey } from "./port-key.js";
import type { ProcessDetails, Stats } from "./process-details.js";
import type { Ahead, HeldSocket, OwnerSource } from "./source.js";

/** One process, or one user where the process cannot be known, that has a port open. */
export interface Holder {
  pid: number | null;
  uid: number | null;
  /** Address and port, `127.0.0.1:3000` or `[::1]:3000`. */
  addresses: string[];
  details: ProcessDetails | null;
  /** The control group of the socket, where the process cannot be known and the socket tells. */
  cgroup?: string;
  /** A container that publishes the port, whatever process is to be seen. */
  container?: Container;
}

/** The holders of one port, the preferred one first. */
export interface PortHolders extends WantedPort {
  holders: Holder[];
  hidden: OwnerHidden | null;
}

const SHELLS = new Set(["sh", "bash", "dash", "zsh", "fish", "ksh", "ash"]);

/**
 * Who has these ports open, or all listeners of the machine where `wanted` is null; one pass for all ports. The result has an
 * entry for each wanted port that something holds, in the order of the ports.
 */
export async function findHolders(
  system: System,
  wanted: readonly WantedPort[] | null,
  ahead: Ahead = {},
): Promise<PortHolders[]> {
  const source = await sourceOf(system.platform);
  const stats: Stats = new Map();
  const sockets = await source.sockets(system, wanted, { ...ahead, stats });
  const pids = new Set(sockets.flatMap((socket) => socket.pids));
  const details = await source.describe(system, [...pids], stats);
  return byPort(sockets).map((group) => portHolders(group, details));
}

async function sourceOf(platform: NodeJS.Platform): Promise<OwnerSource> {
  if (platform === "linux") return linuxProc;
  if (platform === "win32") return (await import("./windows.js")).windows;
  return (await import("./lsof.js")).lsof;
}

/** The sockets of each port, in the order of the ports. */
function byPort(sockets: readonly HeldSocket[]): HeldSocket[][] {
  const groups = new Map<PortKey, HeldSocket[]>();
  for (const socket of sockets) {
    const key = portKey(socket);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [socket]);
    else group.push(socket);
  }
  return [...groups].sort((a, b) => a[0] - b[0]).map((group) => group[1]);
}

function portHolders(
  sockets: readonly HeldSocket[],
  details: ReadonlyMap<number, ProcessDetails>,
): PortHolders {
  const sole = sockets.length === 1 ? soleHolder(sockets[0] as HeldSocket, details) : null;
  if (sole !== null) return sole;
  const { port, protocol } = sockets[0] as HeldSocket;
  const holders = new Map<string, Holder>();
  for (const socket of sockets) {
    for (const pid of socket.pids) addAddress(holders, socket, pid, details);
    // Of whom neither pid nor user is known, there is nothing to tell but the reason.
    if (socket.pids.length === 0 && socket.uid !== null) addAddress(holders, socket, null, details);
  }
  return {
    port,
    protocol,
    holders: preferredFirst([...holders.values()]),
    hidden: hiddenOf(sockets, details),
  };
}

/** One listener of one process, as nearly every port has it: what `portHolders` says of any, without its detours. */
function soleHolder(
  { port, protocol, address, state, uid, pids, hidden, cgroup }: HeldSocket,
  details: ReadonlyMap<number, ProcessDetails>,
): PortHolders | null {
  const pid = pids[0];
  const known = pid === undefined ? undefined : details.get(pid);
  if (pid === undefined || known === undefined || pids.length > 1) return null;
  if (state !== "listening" || hidden !== null || cgroup !== undefined) return null;
  const addresses = [endpoint(address, port)];
  const holder = { pid, uid: known.uid ?? uid, addresses, details: known };
  return { port, protocol, holders: [holder], hidden: null };
}

function addAddress(
  holders: Map<string, Holder>,
  socket: HeldSocket,
  pid: number | null,
  details: ReadonlyMap<number, ProcessDetails>,
): void {
  const key = pid === null ? `uid ${socket.uid} ${socket.cgroup ?? ""}` : String(pid);
  const known = pid === null ? null : (details.get(pid) ?? null);
  const holder = holders.get(key) ?? {
    pid,
    uid: known?.uid ?? socket.uid,
    addresses: [],
    details: known,
    ...(socket.cgroup === undefined ? {} : { cgroup: socket.cgroup }),
  };
  const address = endpoint(socket.address, socket.port);
  if (!holder.addresses.includes(address)) holder.addresses.push(address);
  holders.set(key, holder);
}

function hiddenOf(
  sockets: readonly HeldSocket[],
  details: ReadonlyMap<number, ProcessDetails>,
): OwnerHidden | null {
  if (sockets.every((socket) => socket.state !== "listening")) return notListening(sockets);
  const hidden = sockets.find((socket) => socket.hidden !== null)?.hidden ?? null;
  const lost = sockets.some((socket) => socket.pids.some((pid) => !details.has(pid)));
  return hidden ?? (lost ? { code: "gone", message: "the process ended while we looked" } : null);
}

/** `connect(2)` on a UDP socket only sets whom it hears: clients do it, and servers whose first peer has come (`nc -u -l`). */
const ONE_PEER: OwnerHidden = {
  code: "outgoing_connection",
  message: "a UDP socket that hears one peer alone, a client's or a server's; take another port",
};

function notListening(sockets: readonly HeldSocket[]): OwnerHidden {
  const told = sockets.map(({ hidden }) => hidden).find((hidden) => hidden !== null);
  if (told && sockets.every(({ pids }) => pids.length === 0)) return told;
  if (sockets.every(({ protocol }) => protocol === "udp")) return ONE_PEER;
  const states = new Set(sockets.map(({ state }) => state));
  if (states.has("outgoing")) return connection("the source port of a connection");
  return states.has("connected")
    ? connection("the port of a connection, an outgoing one or one that a server left")
    : { code: "bound_not_listening", message: "bound by a socket that does not listen" };
}

function connection(what: string): OwnerHidden {
  const message = `nobody listens there: it is ${what}; take another port`;
  return { code: "outgoing_connection", message };
}

/**
 * Whoever stands in the way of a server on localhost before one on another address; known before unknown; a process before
 * pid 1 and shells, which only passed the socket on; a parent before the children that inherited it; then the older one.
 */
function preferredFirst(holders: Holder[]): Holder[] {
  if (holders.length < 2) return holders;
  const pids = new Set(holders.map((holder) => holder.pid));
  const rank = (holder: Holder): number => {
    if (holder.pid === null) return 3;
    if (holder.pid === 1 || isShell(holder)) return 2;
    const parent = holder.details?.parent ?? 0;
    return parent > 1 && pids.has(parent) ? 1 : 0;
  };
  const start = (holder: Holder): number => holder.details?.startedAt ?? 0;
  const aside = (holder: Holder): number => (holder.addresses.some(isInTheWay) ? 0 : 1);
  return holders.sort(
    (a, b) =>
      aside(a) - aside(b) ||
      rank(a) - rank(b) ||
      start(a) - start(b) ||
      (a.pid ?? 0) - (b.pid ?? 0),
  );
}

function isShell(holder: Holder): boolean {
  const program = holder.details?.argv?.[0] ?? "";
  return SHELLS.has(program.slice(program.lastIndexOf("/") + 1).replace(/^-/, ""));
}
