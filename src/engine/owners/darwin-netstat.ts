import type { Protocol } from "../config/declared-port.js";
import type { LsofRow } from "./lsof-output.js";

/**
 * The sockets in the output of macOS' `netstat -anv`, which names the pids of all users' sockets, where lsof without root shows
 * our own alone. Older releases print the pid as the third number after the addresses and the state, newer ones `process:pid`
 * behind four numbers; a process name may hold blanks. A pid of 0 is "not known".
 */
export function parseDarwinNetstat(output: string): LsofRow[] {
  const rows: LsofRow[] = [];
  for (const line of output.split(/\r?\n/)) {
    const row = parseRow(line);
    if (row !== null) rows.push(row);
  }
  return rows;
}

const ROW =
  /^(tcp|udp)(4|6|46)\s+\d+\s+\d+\s+(\S+)\.(\d+)\s+(\S+)\.(\d+|\*)\s+(?:([A-Z][A-Z_0-9]+)\s+)?(.*)$/;
const NAMED = /^(?:\d+\s+){4}\S.*?:(\d+)(?:\s|$)/;
const PLAIN = /^\d+\s+\d+\s+(\d+)(?:\s|$)/;

function parseRow(line: string): LsofRow | null {
  const found = ROW.exec(line);
  if (found === null) return null;
  const [, protocol, family, local = "", port, , remotePort, state, rest = ""] = found;
  const pid = Number((NAMED.exec(rest) ?? PLAIN.exec(rest))?.[1] ?? 0);
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
