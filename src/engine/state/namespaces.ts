import * as fs from "node:fs";
import { errorCode } from "../errors.js";
import { linuxHere } from "../processes/identity.js";
import type { System } from "../system.js";

/**
 * `PID;MNT`, the inodes of our pid and mount namespace: an entry with another text was written where paths and pids may mean
 * something else. Null where the platform has none. The first namespaces of Linux have the same numbers after every boot.
 */
export function namespacesOf(system: System): string | null {
  if (system.platform !== "linux") return null;
  const known = places.get(system);
  if (known !== undefined) return known;
  const place = readNamespaces(system);
  places.set(system, place);
  return place;
}

const places = new WeakMap<System, string | null>();

function readNamespaces(system: System): string | null {
  try {
    const pid = linuxHere(system)?.namespace ?? inode(system, "pid");
    return `${pid};${inode(system, "mnt")}`;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // No /proc, or a closed one.
  }
}

function inode(system: System, kind: string): string {
  return fs.readlinkSync(`${system.procRoot}/self/ns/${kind}`).slice(kind.length + ":[".length, -1);
}
