import type { Protocol } from "../../config/declared-port.js";
import type { SocketState } from "../socket-table.js";

/** One socket of one process, as `lsof -F` tells it. */
export interface LsofRow {
  pid: number;
  uid: number | null;
  protocol: Protocol;
  /** The local address, `0.0.0.0` or `::` for `*`. */
  address: string;
  port: number;
  state: SocketState;
}

/** The fields to ask for: pid, uid, descriptor, type, protocol, TCP state, name. */
export const LSOF_FIELDS = "pufPtTn";

/**
 * The Internet sockets in the output of `lsof -nP -FpufPtTn`: a line is one letter and a value, `p` begins a process and `f` a
 * file of it (lsof(8), "OUTPUT FOR OTHER PROGRAMS"). Lines and rows that say something else are passed over.
 */
export function parseLsof(output: string): LsofRow[] {
  const rows: LsofRow[] = [];
  let process: Fields = new Map();
  let file: Fields = new Map();
  const finish = () => {
    const row = rowOf(process, file);
    if (row !== null) rows.push(row);
    file = new Map();
  };
  for (const line of output.split(/\r?\n/)) {
    const letter = line.slice(0, 1);
    if (letter === "p" || letter === "f") finish();
    if (letter === "p") process = new Map();
    const fields = letter === "p" || letter === "u" ? process : file;
    // `T` comes several times, one for each fact: `TST=LISTEN`, `TQR=0`.
    fields.set(letter === "T" ? line.slice(0, line.indexOf("=") + 1) : letter, line);
  }
  finish();
  return rows;
}

type Fields = Map<string, string>;

function rowOf(process: Fields, file: Fields): LsofRow | null {
  const pid = numberOf(process, "p");
  const protocol = fieldOf(file, "P")?.toLowerCase();
  if (protocol !== "tcp" && protocol !== "udp") return null;
  const [local = "", remote] = (fieldOf(file, "n") ?? "").split("->");
  const place = /^(?:\[(.+)\]|([^[\]]+)):(\d+)$/.exec(local);
  if (place === null || pid === null) return null;
  return {
    pid,
    uid: numberOf(process, "u"),
    protocol,
    address: addressOf(place[1] ?? place[2] ?? "", fieldOf(file, "t")),
    port: Number(place[3]),
    state: stateOf(protocol, fieldOf(file, "TST="), remote),
  };
}

/** Null too where the line was lost or damaged: a row of nobody beats one of the wrong process. */
function numberOf(fields: Fields, key: string): number | null {
  const text = fieldOf(fields, key);
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

function fieldOf(fields: Fields, key: string): string | null {
  return fields.get(key)?.slice(key.length) ?? null;
}

function addressOf(address: string, type: string | null): string {
  if (address !== "*") return address;
  return type === "IPv6" ? "::" : "0.0.0.0";
}

function stateOf(protocol: Protocol, state: string | null, remote: string | undefined) {
  if (protocol === "udp") return remote === undefined ? "listening" : "outgoing";
  if (state === "LISTEN") return "listening";
  if (state === "TIME_WAIT") return "closing";
  return remote === undefined ? "bound" : "connected";
}
