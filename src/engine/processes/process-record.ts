import { errorCode } from "../errors.js";
import type { System } from "../system.js";

export type Verdict = "alive" | "dead" | "unknown";

/** A process as it was recorded: its pid and our opaque start text, null where only the pid was written down. */
export interface ProcessRecord {
  readonly pid: number;
  readonly start: string | null;
}

/** A whole number that the system may have given to a process; 1 is one (the holder in a job container). */
export function isPid(pid: unknown): pid is number {
  return typeof pid === "number" && Number.isInteger(pid) && pid >= 1 && pid <= 0x7fff_ffff;
}

/** Signal 0: only ESRCH says that nobody has this pid, EPERM is somebody else's living process. */
export function pidExists(system: System, pid: number): boolean {
  try {
    system.kill(pid, 0);
    return true;
  } catch (error) {
    if (errorCode(error) === "ESRCH") return false;
    if (errorCode(error) === "EPERM") return true;
    throw error;
  }
}
