import type { Protocol } from "../config/declared-port.js";
import type { System } from "../system.js";
import { escapeControls } from "../text/foreign-text.js";
import { Descriptors } from "./linux/descriptors.js";
import { type ScanResult, scanDescriptors } from "./linux/fd-scan.js";
import { hasTables, type ListenRows, readListenRows } from "./linux/listen-rows.js";
import { LET_GO, mayLookInto, OF_ANOTHER, reasons } from "./linux/reason.js";
import type { OwnerHidden, WantedPort } from "./owner.js";
import { bootTime, type ProcessDetails, processDetails } from "./process-details.js";
import { allSockets, listeningSockets, type SocketRow } from "./socket-table.js";
import type { HeldSocket, OwnerSource } from "./source.js";
import { unavailable, unseenSockets } from "./unseen.js";

/** Sockets from `/proc/net`, their processes from one pass over `/proc/PID/fd`. */
export const linuxProc: OwnerSource = {
  async sockets(system, wanted, { hints = [], rows: begun = null, stats }) {
    const { procRoot } = system;
    const descriptors = new Descriptors(procRoot);
    const isTcp = wanted?.some(({ protocol }) => protocol === "tcp") ?? true;
    const reading = begun ?? (isTcp ? readListenRows(procRoot) : Promise.resolve([]));
    await lookAround(descriptors, reading);
    const rows = await blockingRows(procRoot, wanted, reading);
    if (rows.length === 0 && !hasTables(procRoot)) return withoutTables(system, wanted);
    const readable = rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
    const inodes = new Set(readable.map((row) => row.inode));
    const scan = scanDescriptors(procRoot, inodes, hints, descriptors, stats);
    const reason = reasons(system, rows, scan);
    const sockets = rows.map((row) => heldSocket(row, scan, reason));
    return sockets.some(isOthers) ? withCgroups(system, rows, sockets) : sockets;
  },

  async describe(system, pids, stats) {
    const details = new Map<number, ProcessDetails>();
    const boot = pids.length === 0 ? null : bootTime(system.procRoot, system.now());
    for (const pid of pids) {
      const found = processDetails(system.procRoot, pid, boot, stats);
      if (found !== null) details.set(pid, found);
    }
    return details;
  },
};

/** Every listening socket whose process we may look for. */
export async function ownListeners(system: System): Promise<SocketRow[]> {
  const rows = await allListeners(system.procRoot, readListenRows(system.procRoot));
  return rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
}

/** Where `/proc` is not mounted, or another file system in its place. */
function withoutTables(
  system: System,
  wanted: readonly WantedPort[] | null,
): Promise<HeldSocket[]> {
  const failure = "the kernel's socket tables are not to be seen here (/proc/net)";
  if (wanted === null) throw unavailable(failure, "mount /proc, or name the ports you ask about");
  return unseenSockets(system, wanted, {
    code: "other_user",
    message: `${failure}: nobody can be named`,
  });
}

/** While other threads read the tables, this one looks into the likely processes. */
async function lookAround(descriptors: Descriptors, reading: ListenRows): Promise<void> {
  let isRead = false;
  const end = (): void => {
    isRead = true;
  };
  reading.then(end, end);
  await descriptors.readAhead(() => isRead);
}

async function allListeners(procRoot: string, reading: ListenRows): Promise<SocketRow[]> {
  return [
    ...(await listeningSockets(procRoot, "tcp", null, reading)),
    ...(await listeningSockets(procRoot, "udp")),
  ];
}

/** The listeners of the wanted ports; where a port has none, what else keeps it: connections, bound sockets. */
async function blockingRows(
  procRoot: string,
  wanted: readonly WantedPort[] | null,
  reading: ListenRows,
): Promise<SocketRow[]> {
  if (wanted === null) return allListeners(procRoot, reading);
  const rows: SocketRow[] = [];
  for (const protocol of ["tcp", "udp"] as const) {
    const ports = new Set(wanted.filter((it) => it.protocol === protocol).map((it) => it.port));
    if (ports.size > 0) rows.push(...(await rowsOfPorts(procRoot, protocol, ports, reading)));
  }
  return rows;
}

async function rowsOfPorts(
  procRoot: string,
  protocol: Protocol,
  ports: Set<number>,
  reading: ListenRows,
): Promise<SocketRow[]> {
  const listening = await listeningSockets(procRoot, protocol, ports, reading);
  for (const row of listening) ports.delete(row.port);
  if (ports.size === 0) return listening;
  const others = allSockets(procRoot, protocol, ports);
  // A listener may have come between the two reads. TIME_WAIT blocks nobody.
  return [...listening, ...others.filter((row) => row.state !== "closing")];
}

function heldSocket(
  row: SocketRow,
  scan: ScanResult,
  reason: (row: SocketRow) => OwnerHidden,
): HeldSocket {
  const { protocol, address, port, state, uid, inode } = row;
  const pids = scan.pids.get(inode) ?? [];
  // The end of a connection that its process has let go: the kernel keeps it, and tells 0 as its user.
  if (inode === 0) return { protocol, address, port, state, uid: null, pids, hidden: LET_GO };
  const hidden = pids.length > 0 ? null : reason(row);
  return { protocol, address, port, state, uid, pids, hidden };
}

function isOthers({ hidden, state }: HeldSocket): boolean {
  return hidden?.code === "other_user" && state === "listening";
}

/** Where the process is closed to us, its socket still tells the unit or the container that it belongs to. */
async function withCgroups(
  system: System,
  rows: readonly SocketRow[],
  sockets: readonly HeldSocket[],
): Promise<HeldSocket[]> {
  const { socketCgroups } = await import("./linux/socket-cgroups.js");
  const { systemdUnit } = await import("./containers/cgroup.js");
  const cgroups = new Map<number, string>();
  for (const protocol of new Set(sockets.filter(isOthers).map((socket) => socket.protocol))) {
    for (const [inode, path] of await socketCgroups(system, protocol)) cgroups.set(inode, path);
  }
  return sockets.map((socket, at) => {
    const path = cgroups.get(rows[at]?.inode ?? 0);
    // The root group tells nothing.
    if (path === undefined || path === "/" || socket.hidden === null || !isOthers(socket))
      return socket;
    const cgroup = `0::${path}`;
    const unit = systemdUnit(cgroup);
    const message =
      unit === null
        ? socket.hidden.message
        : `a process of the unit ${escapeControls(unit)}, which belongs to ${OF_ANOTHER}`;
    return { ...socket, cgroup, hidden: { ...socket.hidden, message } };
  });
}
