import * as fs from "node:fs";
import { errorCode } from "../errors.js";

/**
 * 24 random hex digits, never the same twice. From the kernel where it hands them out as a file: to load `node:crypto` for them
 * takes longer than all else that an update does.
 */
export function nonce(): string {
  return fromKernel() ?? process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex");
}

/** Of a version 4 UUID (`RRRRRRRR-RRRR-4RRR-VRRR-RRRRRRRRRRRR`) the first and the last twelve digits; null elsewhere than on Linux. */
function fromKernel(): string | null {
  try {
    const uuid = fs.readFileSync("/proc/sys/kernel/random/uuid", "utf8");
    const digits = uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(24, 36);
    return digits.length === 24 ? digits : null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}
