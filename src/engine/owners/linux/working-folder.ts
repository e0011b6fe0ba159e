import { closeSync, constants, openSync } from "node:fs";
import { chdir } from "node:process";
import { errorCode } from "../../errors.js";

/** Makes a folder the working folder. False where that cannot be: gone, closed to us, or we would not find back. */
export type Enter = (folder: string) => boolean;

/**
 * Lets `look` change the working folder as it likes and comes back to the very one of before, even where that was deleted or mounted
 * over. By a bare name the kernel walks no path: a sixth of the time of a readlink in `/proc`. `look` must not wait for
 * anything: whoever runs meanwhile would find its relative paths elsewhere. Linux only.
 */
export function withWorkingFolders<T>(look: (enter: Enter) => T): T {
  let home: number | null | undefined;
  const enter: Enter = (folder) => {
    if (home === undefined) home = openHome();
    return home !== null && go(folder);
  };
  try {
    return look(enter);
  } finally {
    if (typeof home === "number") leaveFor(home);
  }
}

/** Null where it could not be entered again. */
function openHome(): number | null {
  let home: number;
  try {
    home = openSync(".", constants.O_RDONLY | constants.O_DIRECTORY);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // We may be in a folder that we may not read.
  }
  if (go(pathOf(home))) return home;
  closeSync(home);
  return null;
}

function leaveFor(home: number): void {
  try {
    chdir(pathOf(home));
  } finally {
    closeSync(home);
  }
}

/** A link of the kernel's that leads to the folder itself, wherever its path leads by now (proc_pid_fd(5)). */
function pathOf(fd: number): string {
  return `/proc/self/fd/${fd}`;
}

function go(folder: string): boolean {
  try {
    chdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false; // Of a worker thread, too: there Node has no working folder of its own to change.
  }
}
