import type { Protocol } from "../config/declared-port.js";
import { LISTEN, type ListenRows, readIfThere, readListenRows, stateAt } from "./listen-rows.js";

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
    return tables.flatMap((table) => listenRows(table, ports));
  }
  return allSockets(procRoot, "udp").filter(
    (row) => row.state === "listening" && (ports?.has(row.port) ?? true),
  );
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

/** Up to the first row that does not listen, behind which there are no more. A last line without its end was cut off. */
function listenRows(table: string, ports: ReadonlySet<number> | null): SocketRow[] {
  const found: SocketRow[] = [];
  const wanted = ports === null ? null : new Set([...ports].map(inHex));
  let start = 0;
  for (let end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
    const line = table.slice(start, end);
    start = end + 1;
    const state = stateAt(line);
    if (state < 0) continue;
    if (!line.startsWith(LISTEN, state)) break;
    if (wanted !== null && !wanted.has(localPort(line))) continue;
    const row = parseRow(line, "tcp");
    if (row !== null) found.push(row);
  }
  return found;
}

function inHex(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, "0");
}

function localPort(line: string): string {
  const end = line.indexOf(" ", line.indexOf(": ") + 2);
  return line.slice(end - 4, end);
}

/** `sl local remote st tx:rx tr:when retrnsmt uid timeout inode …` (`Documentation/networking/proc_net_tcp.rst`). */
function parseRow(line: string, protocol: Protocol): SocketRow | null {
  const [, local, remote, state, , , , uid, , inode] = fieldsOf(line);
  if (inode === undefined || local === undefined || remote === undefined || local[0] === "l")
    return null;
  const colon = local.lastIndexOf(":");
  return {
    protocol,
    address: addressOf(local.slice(0, colon)),
    port: Number.parseInt(local.slice(colon + 1), 16),
    state: stateOf(state ?? "", remote, protocol),
    uid: Number(uid),
    inode: Number(inode),
  };
}

/** The first ten, between blanks. A pattern to split by would take ten times as long. */
function fieldsOf(line: string): string[] {
  return line
    .split(" ", 40)
    .filter((field) => field !== "")
    .slice(0, 10);
}

/** TCP states of `include/net/tcp_states.h`; an unconnected UDP socket (07, CLOSE) is what a listener is for TCP. */
function stateOf(state: string, remote: string, protocol: Protocol): SocketState {
  if (protocol === "udp") return remote.endsWith(":0000") ? "listening" : "connected";
  if (state === LISTEN) return "listening";
  if (state === "07") return "bound";
  if (state === "06") return "closing";
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
