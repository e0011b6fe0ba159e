import { readFileSync } from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";
import type { PortRange } from "./port-range.js";

const TIMEOUT = 5_000;
/** Ports below it need a privilege on every Unix (`IPPORT_RESERVED`). */
const RESERVED = 1024;

/**
 * The ports that the system gives to outgoing connections, null where it does not tell. The same for TCP and UDP on Linux and
 * macOS; Windows is asked for TCP, whose range the others follow unless somebody changed one of them alone.
 */
export async function ephemeralRange(system: System): Promise<PortRange | null> {
  if (system.platform === "linux") return rangeOf(readSetting(system, "ip_local_port_range"));
  if (system.platform === "win32") {
    const { dynamicRange } = await import("./windows-ranges.js");
    return dynamicRange(system, "tcp");
  }
  if (system.platform !== "darwin") return null;
  const names = ["net.inet.ip.portrange.first", "net.inet.ip.portrange.last"];
  const { code, stdout } = await system.run("sysctl", ["-n", ...names], { timeout: TIMEOUT });
  return code === 0 ? rangeOf(stdout) : null;
}

/** Ports inside the ephemeral range that Linux was told never to give away (`ip_local_reserved_ports`: `8080,9000-9010`). */
export function reservedRanges(system: System): PortRange[] {
  if (system.platform !== "linux") return [];
  const text = readSetting(system, "ip_local_reserved_ports").trim();
  return text.split(",").flatMap((part) => {
    const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    return first === undefined ? [] : [{ first: Number(first), last: Number(last ?? first) }];
  });
}

/** The first port that this user may bind; 0 for root and on Windows, where there is no such limit. */
export function firstUnprivilegedPort(system: System): number {
  if (system.user === null || system.user.uid === 0) return 0;
  if (system.platform !== "linux") return RESERVED;
  const text = readSetting(system, "ip_unprivileged_port_start").trim();
  return /^\d+$/.test(text) ? Number(text) : RESERVED;
}

function rangeOf(text: string): PortRange | null {
  const first = Number.parseInt(text, 10);
  // Behind its digits and a blank: a tab on Linux, a line's end on macOS.
  const last = Number.parseInt(text.slice(String(first).length), 10);
  return first > 0 && last > 0 ? { first, last } : null;
}

/** A setting below `net.ipv4` (`Documentation/networking/ip-sysctl.rst`); empty where it is not there or not for us. */
function readSetting(system: System, name: string): string {
  try {
    return readFileSync(`${system.procRoot}/sys/net/ipv4/${name}`, "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") return "";
    throw error;
  }
}
