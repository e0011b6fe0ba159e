import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DevrigError } from "../errors.js";
import { fileError } from "../files/file-system.js";
import type { Warn } from "../files/json-file.js";
import { findHome } from "../state/home.js";
import { homePath } from "../state/paths.js";
import { readOwnState } from "../state/project-state.js";
import { updateRegistryIfPossible } from "../state/registry.js";
import { isOurFolder } from "../state/state-dir.js";
import type { System } from "../system.js";
import type { StateFolder } from "./targets.js";

/**
 * Removes the folder of an instance unless something is written down in it: a `start` beside us may do so at any time, so it is
 * done under the lock that every record is written under. True if it was removed.
 * @throws DevrigError `state_dir_foreign`, and `file_failed` where it cannot be removed
 */
export async function removeUnused(
  system: System,
  folder: StateFolder,
  warn: Warn,
): Promise<boolean> {
  if (!isOurFolder(system, folder.state_dir)) return false;
  const remove = (): boolean => {
    const state = readOwnState(system, folder);
    const isUsed = state !== null && state.services.size + state.claims.length > 0;
    return !isUsed && removeFolder(system, folder.state_dir);
  };
  // In a home that is refused nobody writes a record either.
  if (!isHomeUsable(system)) return remove();
  return updateRegistryIfPossible(system, warn, () => ({ result: remove() }));
}

function isHomeUsable(system: System): boolean {
  try {
    findHome(system);
    return true;
  } catch (error) {
    if (error instanceof DevrigError) return false; // Said when the targets were looked for.
    throw error;
  }
}

/**
 * Only a real folder of our own user; links inside of it are removed, not followed. Of a project in the user's own home folder it
 * is the registry's folder too: then only what is the project's.
 */
function removeFolder(system: System, folder: string): boolean {
  const isHome = realpathSync(folder) === realpathOf(homePath(system));
  const gone = isHome ? PROJECT_FILES.map((name) => join(folder, name)) : [folder];
  try {
    for (const path of gone) rmSync(path, { recursive: true, force: true });
    return true;
  } catch (error) {
    throw fileError("remove", folder, error);
  }
}

const PROJECT_FILES = ["state.json", "ports.json", "logs"];

function realpathOf(folder: string): string | null {
  try {
    return realpathSync(folder);
  } catch {
    return null; // Not there: then no folder is it.
  }
}
