import { DevrigError } from "../errors.js";
import { EXCLUDED_RANGES_HINT, isWithin } from "../ports/port-range.js";
import { excludedRanges } from "../ports/windows-ranges.js";
import type { System } from "../system.js";
import type { WantedPort } from "./owner.js";
import type { HeldSocket, OwnerSource } from "./source.js";
import { blocking, unknownHolder, unseenSockets, withoutSocket } from "./unseen.js";
import { type NetstatRow, parseNetstat } from "./windows/netstat.js";
import { describeByPowerShell } from "./windows/processes.js";

const TIMEOUT = 10_000;

/** Windows: sockets with their pids from `netstat -ano`, ports nobody may have from `netsh`, names from PowerShell. */
export const windows: OwnerSource = {
  async sockets(system, wanted) {
    if (wanted?.length === 0) return [];
    const rows = await netstat(system);
    if (rows === null && wanted === null) {
      throw new DevrigError("machine", "owners_unavailable", "netstat could not be run");
    }
    const sockets = blocking((rows ?? []).map(heldSocket), wanted);
    if (wanted === null) return sockets;
    const excluded = await excludedPorts(system, withoutSocket(wanted, sockets));
    const missing = withoutSocket(wanted, [...sockets, ...excluded]);
    const message =
      rows === null
        ? "netstat could not be run: nobody can be named"
        : "busy, but netstat shows no process that has it open";
    const hidden = { code: "bound_not_listening", message } as const;
    return [...sockets, ...excluded, ...(await unseenSockets(system, missing, hidden))];
  },

  describe: describeByPowerShell,
};

async function netstat(system: System): Promise<NetstatRow[] | null> {
  const { code, stdout } = await system.run("netstat", ["-ano"], { timeout: TIMEOUT });
  return code === 0 ? parseNetstat(stdout) : null;
}

function heldSocket({ pid, ...row }: NetstatRow): HeldSocket {
  return { ...row, uid: null, pids: pid === 0 ? [] : [pid], hidden: null };
}

/** Ports without a socket that lie in a range which Windows keeps from everybody. */
async function excludedPorts(system: System, ports: readonly WantedPort[]): Promise<HeldSocket[]> {
  const sockets: HeldSocket[] = [];
  for (const protocol of ["tcp", "udp"] as const) {
    const asked = ports.filter((it) => it.protocol === protocol);
    const ranges = asked.length === 0 ? [] : await excludedRanges(system, protocol);
    for (const port of asked) {
      const range = ranges.find((it) => isWithin(port.port, it));
      if (range === undefined) continue;
      const hint = EXCLUDED_RANGES_HINT.replace("tcp", protocol);
      const message = `Windows keeps ${range.first}-${range.last} for itself (Hyper-V and the like); see: ${hint}`;
      sockets.push(unknownHolder(port, "0.0.0.0", { code: "excluded_range", message }));
    }
  }
  return sockets;
}
