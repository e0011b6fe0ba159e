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

/** The first port that this user's servers may bind; 0 where there is no such limit for them: root's, and those on Windows. */
export function firstUnprivilegedPort(system: System): number {
  if (system.user?.uid === 0 || mayBindAny(system)) return 0;
  return privilegedBelow(system);
}

/** The ports below it need a privilege here; 0 on Windows, where none does. */
export function privilegedBelow(system: System): number {
  if (system.user === null) return 0;
  if (system.platform !== "linux") return RESERVED;
  const text = readSetting(system, "ip_unprivileged_port_start").trim();
  return /^\d+$/.test(text) ? Number(text) : RESERVED;
}

/** Who has that privilege. */
export function privileged({ platform }: System): string {
  return platform === "linux" ? "root or CAP_NET_BIND_SERVICE" : "root";
}

/** `CAP_NET_BIND_SERVICE` of `include/uapi/linux/capability.h`. */
const NET_BIND_SERVICE = 1 << 10;

/** Has the user the capability so that every program of theirs gets it? That of a file (setcap(8)) says nothing of other programs. */
function mayBindAny(system: System): boolean {
  if (system.platform !== "linux") return false;
  // The last eight of its digits are the first 32 capabilities.
  const [, ambient = "0"] =
    /^CapAmb:.*?([\da-f]{8})$/m.exec(readIfAllowed(`${system.procRoot}/self/status`)) ?? [];
  return (Number.parseInt(ambient, 16) & NET_BIND_SERVICE) !== 0;
}

function rangeOf(text: string): PortRange | null {
  const first = Number.parseInt(text, 10);
  // Behind its digits and a blank: a tab on Linux, a line's end on macOS.
  const last = Number.parseInt(text.slice(String(first).length), 10);
  return first > 0 && last > 0 ? { first, last } : null;
}

/** A setting below `net.ipv4` (`Documentation/networking/ip-sysctl.rst`); empty where it is not there or not for us. */
function readSetting(system: System, name: string): string {
  return readIfAllowed(`${system.procRoot}/sys/net/ipv4/${name}`);
}

function readIfAllowed(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") return "";
    throw error;
  }
}
