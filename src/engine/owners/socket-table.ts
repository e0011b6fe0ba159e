import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Protocol } from "../config/declared-ports.js";
import { errorCode } from "../errors.js";

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
 * A row has 150 bytes in `tcp` and up to 190 in `tcp6`. The kernel walks its table only as far as the bytes asked for reach, so a
 * small read stops before the walk over all connections (ms), which a large one pays (`net/ipv4/tcp_ipv4.c`, `fs/seq_file.c`).
 * Each read that reaches beyond the listeners pays it: few of them are better asked for in one go.
 */
const CHUNK = 600;
const ROW = 190;
const FEW = 20;
const LISTEN = "0A";

/**
 * The listening TCP sockets of our network namespace, or the bound UDP ones: the kernel prints LISTEN rows first, and
 * `sockstat` tells how many sockets there are, so that the end of the listeners is seen without a walk over the connections.
 * @throws the system error where `/proc/net` cannot be read.
 */
export function listeningSockets(procRoot: string, protocol: Protocol): SocketRow[] {
  if (protocol === "udp")
    return allSockets(procRoot, "udp").filter((row) => row.state === "listening");
  return [
    ...listenRows(`${procRoot}/net/tcp`, socketsInUse(`${procRoot}/net/sockstat`, "TCP")),
    ...listenRows(`${procRoot}/net/tcp6`, socketsInUse(`${procRoot}/net/sockstat6`, "TCP6")),
  ];
}

/** Every row of the table, connections too: a walk of some ms, for ports that are busy without a listener. */
export function allSockets(procRoot: string, protocol: Protocol): SocketRow[] {
  const rows: SocketRow[] = [];
  for (const file of [`${procRoot}/net/${protocol}`, `${procRoot}/net/${protocol}6`]) {
    for (const line of (readIfThere(file) ?? "").split("\n")) {
      const row = parseRow(line, protocol);
      if (row !== null) rows.push(row);
    }
  }
  return rows;
}

function listenRows(file: string, inUse: number): SocketRow[] {
  const rows: SocketRow[] = [];
  if (inUse === 0) return rows;
  const descriptor = openIfThere(file);
  if (descriptor === null) return rows;
  const size = inUse <= FEW ? ROW * (inUse + 1) : CHUNK;
  const buffer = Buffer.allocUnsafe(size);
  let rest = "";
  try {
    while (rows.length < inUse) {
      const count = readSync(descriptor, buffer, 0, size, null);
      if (count === 0) break;
      const lines = (rest + buffer.toString("latin1", 0, count)).split("\n");
      rest = lines.pop() ?? "";
      if (!takeListenRows(lines, rows)) break;
    }
  } finally {
    closeSync(descriptor);
  }
  return rows;
}

/** Adds the rows that listen; false at the first that does not, behind which there are no more. */
function takeListenRows(lines: readonly string[], into: SocketRow[]): boolean {
  for (const line of lines) {
    const row = parseRow(line, "tcp");
    if (row === null) continue;
    if (row.state !== "listening") return false;
    into.push(row);
  }
  return true;
}

/** The number of sockets in use, `Infinity` where the kernel does not tell. */
function socketsInUse(file: string, name: string): number {
  const text = readIfThere(file);
  const found = text === null ? null : new RegExp(`^${name}: inuse (\\d+)`, "m").exec(text);
  return found === null ? Number.POSITIVE_INFINITY : Number(found[1]);
}

/** `sl local remote st tx:rx tr:when retrnsmt uid timeout inode …` (`Documentation/networking/proc_net_tcp.rst`). */
function parseRow(line: string, protocol: Protocol): SocketRow | null {
  const fields = line.trim().split(/ +/, 10);
  const [, local, remote, state, , , , uid, , inode] = fields;
  if (inode === undefined || local === undefined || remote === undefined || local[0] === "l")
    return null;
  const colon = local.lastIndexOf(":");
  return {
    protocol,
    address: parseAddress(local.slice(0, colon)),
    port: Number.parseInt(local.slice(colon + 1), 16),
    state: stateOf(state ?? "", remote, protocol),
    uid: Number(uid),
    inode: Number(inode),
  };
}

/** TCP states of `include/net/tcp_states.h`; an unconnected UDP socket (07, CLOSE) is what a listener is for TCP. */
function stateOf(state: string, remote: string, protocol: Protocol): SocketState {
  if (protocol === "udp") return remote.endsWith(":0000") ? "listening" : "connected";
  if (state === LISTEN) return "listening";
  if (state === "07") return "bound";
  if (state === "06") return "closing";
  return "connected";
}

/** The kernel prints each 32-bit word of an address in the machine's own byte order. */
function parseAddress(hex: string): string {
  if (/^0+$/.test(hex)) return hex.length === 8 ? "0.0.0.0" : "::";
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

function openIfThere(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch (error) {
    // A kernel without IPv6 has no tcp6.
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "latin1");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
