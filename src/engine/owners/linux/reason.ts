import { readlinkSync } from "node:fs";
import type { Protocol } from "../../config/declared-port.js";
import type { System } from "../../system.js";
import type { OwnerHidden } from "../owner.js";
import { allSockets, type SocketRow } from "../socket-table.js";
import { isOutside } from "../users.js";
import type { ScanResult } from "./fd-scan.js";

/** The inode number of the first pid namespace (`include/linux/proc_ns.h`, PROC_PID_INIT_INO). */
const FIRST_PID_NAMESPACE = "pid:[4026531836]";

export const OF_ANOTHER = "another user; root can name it";

/** What is said of a connection that its process has let go. */
export const LET_GO: OwnerHidden = {
  code: "outgoing_connection",
  message:
    "nobody listens there: it is the port of a connection that is being closed, and free again within a minute",
};

/** Other users' descriptors are closed to us (`proc(5)`, PTRACE_MODE_READ): the table's uid spares the walk. */
export function mayLookInto(system: System, row: SocketRow): boolean {
  return system.user === null || system.user.uid === 0 || system.user.uid === row.uid;
}

/** Why no process was found for one of these rows, after the scan. */
export function reasons(
  system: System,
  rows: readonly SocketRow[],
  scan: ScanResult,
): (row: SocketRow) => OwnerHidden {
  const isOpen = stillOpen(system.procRoot, rows);
  return (row) => reason(system, row, scan, isOpen);
}

type IsOpen = (row: SocketRow) => boolean;

/** Is a socket in the tables now, after the scan? They are read where somebody asks, once for all. */
function stillOpen(procRoot: string, rows: readonly SocketRow[]): IsOpen {
  const ports = new Set(rows.map(({ port }) => port));
  const inodes = new Map<Protocol, ReadonlySet<number>>();
  return ({ protocol, inode }) => {
    const known =
      inodes.get(protocol) ??
      new Set(allSockets(procRoot, protocol, ports).map((row) => row.inode));
    inodes.set(protocol, known);
    return known.has(inode);
  };
}

function reason(system: System, row: SocketRow, scan: ScanResult, isOpen: IsOpen): OwnerHidden {
  if (isOutside(system, row.uid, true)) {
    const message = "the process belongs to a user outside of this user namespace";
    return { code: "other_user", message };
  }
  if (!mayLookInto(system, row)) {
    return { code: "other_user", message: `the process belongs to ${OF_ANOTHER}` };
  }
  if (!isOpen(row)) return { code: "gone", message: "the socket was closed while we looked" };
  if (pidNamespace(system.procRoot) !== FIRST_PID_NAMESPACE) {
    return {
      code: "other_namespace",
      message: "the process lives in a pid namespace that is not visible from here",
    };
  }
  if (scan.unreadable > 0) {
    // Root without CAP_SYS_PTRACE is refused too.
    const who = system.user?.uid === 0 ? "" : "; root can name it";
    const message = `the process changed its user or does not let itself be looked into${who}`;
    return { code: "other_user", message };
  }
  const but = scan.isCutShort ? ", or a thread with descriptors of its own" : "";
  return {
    code: "kernel",
    message: `no process has the socket open: the kernel itself holds it${but}`,
  };
}

function pidNamespace(procRoot: string): string | null {
  try {
    return readlinkSync(`${procRoot}/self/ns/pid`);
  } catch {
    // Whatever the reason, a namespace that cannot be read cannot be told to be the first one.
    return null;
  }
}
