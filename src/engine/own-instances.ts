import { resolve } from "node:path";
import { findConfig } from "./config/discover.js";
import { DevrigError, errorCode } from "./errors.js";
import type { Warn } from "./files/json-file.js";
import { canonicalPath } from "./identity.js";
import { jobStateDir } from "./job-folder.js";
import { currentJob } from "./owners/ci-job.js";
import { heal } from "./state/heal.js";
import type { Home } from "./state/home.js";
import { namespacesOf } from "./state/namespaces.js";
import { homePath, stateDirOf } from "./state/paths.js";
import type { RegistryEntry } from "./state/registry-entry.js";
import { isOurFolder } from "./state/state-dir.js";
import type { System } from "./system.js";

/**
 * The canonical path of the project's config, which need not be valid any more, nor be there if it was named and an entry
 * of the registry knows it: what runs must be listed and stopped whatever became of its config.
 * @throws DevrigError `config_not_found`
 */
export function ownConfigPath(
  system: System,
  file: string | undefined,
  entries: readonly RegistryEntry[],
): string {
  try {
    return canonicalPath(findConfig(system, file === undefined ? {} : { file }));
  } catch (error) {
    const missing = error instanceof DevrigError && error.code === "config_not_found";
    if (!missing || file === undefined) throw error;
    const path = pathOfMissing(system, file);
    if (entries.some((entry) => entry.config_path === path)) return path;
    throw error;
  }
}

/**
 * The entries of this project: in a CI job the one beside the config and the job's own, else all with this config that were
 * written where paths mean the same. By the path, not by the slug: a project may be renamed while it runs.
 */
export function entriesOf(
  system: System,
  configPath: string,
  entries: readonly RegistryEntry[],
): RegistryEntry[] {
  const own = entries.filter((entry) => entry.config_path === configPath);
  if (own.length === 0) return own;
  const job = currentJob(system);
  if (job === null) {
    const here = namespacesOf(system);
    return own.filter(({ ns, state_dir }) => ns === null || ns === here || isBeside(state_dir));
  }
  const home = homePath(system);
  return own.filter(
    ({ slug, state_dir }) => isBeside(state_dir) || state_dir === jobStateDir(home, slug, job),
  );

  function isBeside(stateDir: string): boolean {
    return stateDir === stateDirOf(configPath);
  }
}

/** Self-healing for the instance beside this config: its entry where that was missing. */
export async function healBeside(
  system: System,
  home: Home,
  configPath: string,
  warn: Warn,
): Promise<RegistryEntry | null> {
  const state_dir = stateDirOf(configPath);
  if (!isOurFolder(system, state_dir)) return null;
  return heal(system, home, { config_path: configPath, state_dir }, warn);
}

/** The same for the project that we stand in, if any: for commands that list all instances. */
export async function healHere(
  system: System,
  home: Home,
  warn: Warn,
): Promise<RegistryEntry | null> {
  try {
    return await healBeside(system, home, canonicalPath(findConfig(system)), warn);
  } catch (error) {
    if (!(error instanceof DevrigError)) throw error;
    // Nothing here, or nothing that may be written: the list of all others is not to suffer.
    if (error.kind === "machine")
      warn({ code: error.code, message: error.message, resource: null, source: null });
    return null;
  }
}

function pathOfMissing(system: System, file: string): string {
  const path = resolve(system.cwd, file);
  try {
    return canonicalPath(path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return path; // Its folder is gone as well.
  }
}
