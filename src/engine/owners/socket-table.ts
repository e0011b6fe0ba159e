import type { Protocol } from "../config/declared-port.js";
import {
  LISTEN,
  type ListenRows,
  localAt,
  readIfThere,
  readListenRows,
  remoteAt,
  stateAt,
} from "./listen-rows.js";

export type SocketState = "listening" | "bound" | "connected" | "closing";

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
    return tables.flatMap((table) => rowsIn(table, "tcp", ports, true));
  }
  return allSockets(procRoot, "udp", ports).filter((row) => row.state === "listening");
}

/** The rows of the table, of all ports or of the given ones, connections too: a walk of some ms, for ports that are busy without a listener. */
export function allSockets(
  procRoot: string,
  protocol: Protocol,
  ports: ReadonlySet<number> | null = null,
): SocketRow[] {
  const files = [`${procRoot}/net/${protocol}`, `${procRoot}/net/${protocol}6`];
  return files.flatMap((file) => rowsIn(readIfThere(file) ?? "", protocol, ports, false));
}

/**
 * The rows of these ports. Where `listening` is wanted, up to the first that does not listen: behind it there are no more. A last line
 * without its end was cut off.
 */
function rowsIn(
  table: string,
  protocol: Protocol,
  ports: ReadonlySet<number> | null,
  listening: boolean,
): SocketRow[] {
  const found: SocketRow[] = [];
  let start = 0;
  for (let end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
    const local = localAt(table, start);
    start = end + 1;
    if (local > end) continue; // The heading.
    const remote = remoteAt(table, local);
    if (listening && !table.startsWith(LISTEN, stateAt(local, remote))) break;
    const port = Number.parseInt(table.slice(remote - 5, remote - 1), 16);
    if (ports === null || ports.has(port)) found.push(rowOf(table, local, remote, protocol));
  }
  return found;
}

/**
 * `sl: local remote st tx:rx tr:when retrnsmt uid timeout inode …` (`Documentation/networking/proc_net_tcp.rst`), read in place: to
 * split it makes twenty texts, of which six are of use.
 */
function rowOf(table: string, local: number, remote: number, protocol: Protocol): SocketRow {
  const state = stateAt(local, remote);
  const uid = fieldsOn(table, state, 4);
  const inode = fieldsOn(table, uid, 2);
  return {
    protocol,
    address: addressOf(table.slice(local, remote - 6)),
    port: Number.parseInt(table.slice(remote - 5, remote - 1), 16),
    state: stateOf(table, state, protocol),
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
function stateOf(table: string, at: number, protocol: Protocol): SocketState {
  if (protocol === "udp") return table.startsWith(":0000", at - 6) ? "listening" : "connected";
  if (table.startsWith(LISTEN, at)) return "listening";
  if (table.startsWith("07", at)) return "bound";
  if (table.startsWith("06", at)) return "closing";
  return "connected";
}

/** Hardly ever more than a handful on one machine, and each stands in many rows. */
const known = new Map<string, string>();
const MOST_KNOWN = 100;

function addressOf(hex: string): string {
  const before = known.get(hex);
  if (before !== undefined) return before;
  const address = parseAddress(hex);
  if (known.size < MOST_KNOWN) known.set(hex, address);
  return address;
}

/** The kernel prints each 32-bit word of an address in the machine's own byte order. */
function parseAddress(hex: string): string {
  if (Number.parseInt(hex, 16) === 0) return hex.length === 8 ? "0.0.0.0" : "::";
  const bytes = Buffer.from(hex, "hex");
  if (isLittleEndian()) bytes.swap32();
  return bytes.length === 4 ? bytes.join(".") : shortIpv6(bytes);
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}

/** The short form of RFC 5952, as the URL standard writes it; IPv4-mapped addresses with their dotted tail. */
function shortIpv6(bytes: Buffer): string {
  if (bytes.readBigUInt64BE(0) === 0n && bytes.readUInt32BE(8) === 0xffff) {
    return `::ffff:${bytes.subarray(12).join(".")}`;
  }
  const groups: string[] = [];
  for (let at = 0; at < 16; at += 2) groups.push(bytes.readUInt16BE(at).toString(16));
  return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
