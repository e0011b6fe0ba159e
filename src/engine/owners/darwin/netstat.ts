import type { Protocol } from "../../config/declared-port.js";
import type { LsofRow } from "./lsof-output.js";

/**
 * The sockets in the output of macOS' `netstat -anv`, which names the pids of all users' sockets, where lsof without root shows
 * our own alone. Old releases print the pid as the third number after the addresses and the state; since some of macOS 15 the
 * bytes received and sent stand before it, which the heading tells; newer ones print `process:pid` there, whose name may hold
 * blanks and colons. A pid of 0 is "not known".
 */
export function parseDarwinNetstat(output: string): LsofRow[] {
  const rows: LsofRow[] = [];
  let plain = THIRD;
  for (const line of output.split(/\r?\n/)) {
    if (line.startsWith("Proto ")) plain = /\srxbytes\s/.test(line) ? FIFTH : THIRD;
    const row = parseRow(line, plain);
    if (row !== null) rows.push(row);
  }
  return rows;
}

const ROW =
  /^(tcp|udp)(4|6|46)\s+\d+\s+\d+\s+(\S+)\.(\d+)\s+(\S+)\.(\d+|\*)\s+(?:([A-Z][A-Z_0-9]+)\s+)?(.*)$/;
const NAMED = /^(?:\d+\s+){4}\S.*:(\d{1,10})(?:\s|$)/;
const THIRD = /^(?:\d+\s+){2}(\d{1,10})(?:\s|$)/;
const FIFTH = /^(?:\d+\s+){4}(\d{1,10})(?:\s|$)/;

function parseRow(line: string, plain: RegExp): LsofRow | null {
  const found = ROW.exec(line);
  if (found === null) return null;
  const [, protocol, family, local = "", port, , remotePort, state, rest = ""] = found;
  const pid = Number((NAMED.exec(rest) ?? plain.exec(rest))?.[1] ?? 0);
  return {
    pid,
    uid: null,
    protocol: protocol as Protocol,
    address: local === "*" ? (family === "4" ? "0.0.0.0" : "::") : local,
    port: Number(port),
    state: stateOf(state, remotePort === "*"),
  };
}

function stateOf(state: string | undefined, alone: boolean): LsofRow["state"] {
  if (state === "LISTEN" || (state === undefined && alone)) return "listening";
  if (state === "TIME_WAIT") return "closing";
  return alone ? "bound" : "connected";
}
