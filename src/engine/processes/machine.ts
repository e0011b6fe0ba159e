import * as fs from "node:fs";
import { errorCode } from "../errors.js";
import { sha256 } from "../sha256.js";
import type { System } from "../system.js";

/**
 * 16 hex digits that tell this machine from others: a hash, because machine-id(5) is not to be shown. `-` where the machine has
 * no id of its own (many containers): then nothing is ever taken for "an earlier boot of this machine".
 */
export function machineHash(system: System): string {
  const known = hashes.get(system);
  if (known !== undefined) return known;
  const id = system.platform === "linux" ? linuxMachineId() : hostName();
  const hash = id === "" ? "-" : shortHash(id);
  hashes.set(system, hash);
  return hash;
}

const hashes = new WeakMap<System, string>();

function linuxMachineId(): string {
  try {
    const id = fs.readFileSync("/etc/machine-id", "utf8").trim();
    return /^[0-9a-f]{32}$/.test(id) ? id : "";
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return ""; // No such file, or not for us: a machine without a name.
  }
}

function hostName(): string {
  return process.getBuiltinModule("node:os").hostname();
}

function shortHash(id: string): string {
  return sha256(`devrig machine ${id}`).slice(0, 16);
}
