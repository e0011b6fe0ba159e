import * as fs from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";

/**
 * 16 hex digits that tell this machine from others: a hash, because machine-id(5) is not to be shown; 64 bits of 128 are no way
 * back. `-` where the machine has
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
    return id.length === 32 ? id : ""; // Before the first boot it is "uninitialized", or empty.
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return ""; // No such file, or not for us: a machine without a name.
  }
}

function hostName(): string {
  return process.getBuiltinModule("node:os").hostname();
}

/** Two FNV-1a of 32 bits: whoever writes the registry first would wait 0.3 ms for a digest that need not be one. */
function shortHash(id: string): string {
  let one = 0x811c9dc5;
  let two = 0x64657672;
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x01000193);
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
