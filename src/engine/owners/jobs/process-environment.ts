import { closeSync, constants, openSync, readSync } from "node:fs";
import type { System } from "../../system.js";
import { isUnreadable } from "../ancestors.js";

const MOST_BYTES = 1024 * 1024;
/** Most environments are smaller. */
const PIECE = 8 * 1024;

/** The environment that a process was started with, up to 1 MiB; empty where the process is gone or another user's. */
export function readEnvironment(system: System, pid: number): Buffer {
  let file: number;
  try {
    file = openSync(`${system.procRoot}/${pid}/environ`, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (isUnreadable(error)) return Buffer.alloc(0);
    throw error;
  }
  try {
    return readAtMost(file, MOST_BYTES);
  } catch (error) {
    if (isUnreadable(error)) return Buffer.alloc(0);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** The kernel hands out an environment in pieces; its end is a read of nothing. */
function readAtMost(file: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  let total = 0;
  while (total < most) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, most - total));
    const read = readSync(file, piece);
    if (read === 0) break;
    pieces.push(piece.subarray(0, read));
    total += read;
  }
  return Buffer.concat(pieces);
}
