import * as fs from "node:fs";
import * as path from "node:path";
import { DevrigError, errorCode } from "../errors.js";
import { fileError, makeFolder } from "../files/file-system.js";
import type { System } from "../system.js";

/**
 * Makes an instance's folder, 0700 (2770 in a shared home), with a `.gitignore` of `*`. Throws `state_dir_foreign` where
 * something else than a folder of our own user stands there: a repository may commit a symlink of that name.
 */
export function makeStateDir(system: System, stateDir: string, mode = 0o700): void {
  if (!isOurFolder(system, stateDir)) {
    make(stateDir, mode);
    isOurFolder(system, stateDir);
  }
  const ignore = path.join(stateDir, ".gitignore");
  try {
    fs.writeFileSync(ignore, "*\n", { flag: "wx", mode: mode & 0o666 });
  } catch (error) {
    if (errorCode(error) === "EEXIST") return;
    fs.rmSync(ignore, { force: true }); // Made, but empty for want of space: it would never be filled.
    throw fileError("write into", stateDir, error);
  }
}

/** Is there a real folder of ours? False where there is nothing; throws for everything else. */
export function isOurFolder(system: System, stateDir: string): boolean {
  let stat: fs.Stats;
  try {
    stat = fs.lstatSync(stateDir);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw fileError("look at", stateDir, error);
  }
  if (!stat.isDirectory()) throw foreign(stateDir, "it is not a folder");
  if (system.user !== null && stat.uid !== system.user.uid)
    throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
  return true;
}

function make(stateDir: string, mode: number): void {
  try {
    // Folders above it (`jobs`) have the same readers.
    const first = makeFolder(stateDir, mode);
    if ((mode & 0o077) === 0 || first === undefined) return;
    // The umask took the group's bits away.
    for (let folder = stateDir; folder.startsWith(first); folder = path.dirname(folder))
      fs.chmodSync(folder, mode);
  } catch (error) {
    throw fileError("make the folder", stateDir, error);
  }
}

function foreign(stateDir: string, reason: string): DevrigError {
  return new DevrigError("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
    hint: `Look at it and move it away: ls -ld ${stateDir}`,
  });
}
