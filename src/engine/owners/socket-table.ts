import type { Protocol } from "../config/declared-port.js";
import { addressOf } from "./linux/kernel-address.js";
import {
  LISTEN,
  type ListenRows,
  localAt,
  readIfThere,
  readListenRows,
  remoteAt,
  stateAt,
} from "./linux/listen-rows.js";
import { type IsListened, listenersIn } from "./linux/listeners-here.js";

/** `outgoing` is a connection that this end has opened, `connected` one of which that cannot be told. */
export type SocketState = "listening" | "bound" | "outgoing" | "connected" | "closing";

/** One row of the kernel's socket table. */
export interface SocketRow {
  protocol: Protocol;
  /** `127.0.0.1`, `::1`, `::`; IPv6 in its short form. */
  address: string;
  port: number;
  state: SocketState;
  uid: number;
  /** 0 where no process holds the socket any more (TIME_WAIT) or never did. */
  inode: number;
}

/**
 * The listening TCP sockets of our network namespace, or the bound UDP ones, of all ports or of the given ones.
 * @param rows what `readListenRows` reads, where the caller began that earlier
 * @throws the system error where `/proc/net` cannot be read
 */
export async function listeningSockets(
  procRoot: string,
  protocol: Protocol,
  ports: ReadonlySet<number> | null = null,
  rows: ListenRows | null = null,
): Promise<SocketRow[]> {
  if (protocol === "tcp") {
    const tables = await (rows ?? readListenRows(procRoot));
    return tables.flatMap((table) => rowsIn(table, ports, LISTENERS));
  }
  return allSockets(procRoot, "udp", ports).filter((row) => row.state === "listening");
}

/** The rows of the table, of all ports or of the given ones, connections too: a walk of some ms, for ports that are busy without a listener. */
export function allSockets(
  procRoot: string,
  protocol: Protocol,
  ports: ReadonlySet<number> | null = null,
): SocketRow[] {
  const tables = [protocol, `${protocol}6`].map((name) => readIfThere(procRoot, name) ?? "");
  const kind = { protocol, isListened: listenersIn(tables) };
  return tables.flatMap((table) => rowsIn(table, ports, kind));
}

/** What is to be made of a table. */
interface Kind {
  protocol: Protocol;
  /** Null where its listeners alone are wanted. */
  isListened: IsListened | null;
}

const LISTENERS: Kind = { protocol: "tcp", isListened: null };

/**
 * The rows of these ports. Where only listeners are wanted, those up to the first that does not listen: behind it no more do. A last
 * line without its end was cut off.
 */
function rowsIn(table: string, ports: ReadonlySet<number> | null, kind: Kind): SocketRow[] {
  const found: SocketRow[] = [];
  let start = 0;
  for (let end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
    const local = localAt(table, start);
    start = end + 1;
    if (local > end) continue; // The heading.
    const remote = remoteAt(table, local);
    if (kind.isListened === null && !table.startsWith(LISTEN, stateAt(local, remote))) break;
    const port = Number.parseInt(table.slice(remote - 5, remote - 1), 16);
    if (ports === null || ports.has(port)) found.push(rowOf(table, local, remote, kind));
  }
  return found;
}

/**
 * `sl: local remote st tx:rx tr:when retrnsmt uid timeout inode …` (`Documentation/networking/proc_net_tcp.rst`), read in place: to
 * split it makes twenty texts, of which six are of use.
 */
function rowOf(table: string, local: number, remote: number, kind: Kind): SocketRow {
  const state = stateAt(local, remote);
  const uid = fieldsOn(table, state, 4);
  const inode = fieldsOn(table, uid, 2);
  return {
    protocol: kind.protocol,
    address: addressOf(table.slice(local, remote - 6)),
    port: Number.parseInt(table.slice(remote - 5, remote - 1), 16),
    state: stateOf(table, remote, state, kind),
    uid: Number.parseInt(table.slice(uid, inode), 10),
    inode: Number.parseInt(table.slice(inode, table.indexOf(" ", inode)), 10),
  };
}

/** Where the field begins that comes so many fields later; several blanks may stand before one. */
function fieldsOn(table: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0; left--) {
    at = table.indexOf(" ", at) + 1;
    while (table.charCodeAt(at) === BLANK) at += 1;
  }
  return at;
}

const BLANK = 32;

/** TCP states of `include/net/tcp_states.h`; an unconnected UDP socket (07, CLOSE) is what a listener is for TCP. */
function stateOf(
  table: string,
  remote: number,
  at: number,
  { protocol, isListened }: Kind,
): SocketState {
  if (protocol === "udp") return table.startsWith(":0000", at - 6) ? "listening" : "outgoing";
  if (table.startsWith(LISTEN, at)) return "listening";
  if (table.startsWith("07", at)) return "bound";
  if (table.startsWith("06", at)) return "closing";
  if (table.startsWith("02", at)) return "outgoing"; // SYN_SENT
  return isListened?.(table.slice(remote, at - 1)) ? "outgoing" : "connected";
}
