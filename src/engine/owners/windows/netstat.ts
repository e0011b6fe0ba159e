import type { Protocol } from "../../config/declared-port.js";
import type { SocketState } from "../socket-table.js";

/** One row of `netstat -ano`. */
export interface NetstatRow {
  protocol: Protocol;
  address: string;
  port: number;
  state: SocketState;
  /** 0 where no process has it any more. */
  pid: number;
}

/**
 * The rows of Windows' `netstat -ano` in any language: headings and states are translated, in the console's code page at that,
 * so a row is known by its shape, `TCP local foreign … pid`, and a listener by its empty foreign address.
 */
export function parseNetstat(output: string): NetstatRow[] {
  const rows: NetstatRow[] = [];
  for (const line of output.split(/\r?\n/)) {
    const row = parseRow(line.trim().split(/\s+/));
    if (row !== null) rows.push(row);
  }
  return rows;
}

function parseRow(words: readonly string[]): NetstatRow | null {
  const protocol = words[0]?.toLowerCase();
  const place = /^(?:\[([^\]]+)\]|([\d.]+)):(\d{1,5})$/.exec(words[1] ?? "");
  const pid = words.at(-1) ?? "";
  if ((protocol !== "tcp" && protocol !== "udp") || place === null || words.length < 4) return null;
  if (!/^\d{1,10}$/.test(pid)) return null;
  return {
    protocol,
    address: place[1] ?? place[2] ?? "",
    port: Number(place[3]),
    state: stateOf(words[2] ?? "", Number(pid)),
    pid: Number(pid),
  };
}

const NOBODY = new Set(["0.0.0.0:0", "[::]:0", "*:*"]);

/** TIME_WAIT has pid 0: the process let go of it. */
function stateOf(foreign: string, pid: number): SocketState {
  if (NOBODY.has(foreign)) return "listening";
  return pid === 0 ? "closing" : "connected";
}
