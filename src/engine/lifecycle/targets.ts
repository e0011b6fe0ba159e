import { dirname } from "node:path";
import { DevrigError, type Diagnostic } from "../errors.js";
import type { Warn } from "../files/json-file.js";
import { entriesOf, ownConfigPath } from "../own-instances.js";
import { cleanup } from "../state/cleanup.js";
import { findHome } from "../state/home.js";
import type { InstanceName } from "../state/instance-name.js";
import { isUnreachable } from "../state/living.js";
import { jobsFolder, stateDirOf } from "../state/paths.js";
import { readOwnState } from "../state/project-state.js";
import type { Claim, ServiceRecord } from "../state/records.js";
import { readRegistry, servicesListed } from "../state/registry.js";
import type { RegistryEntry } from "../state/registry-entry.js";
import { isOurFolder } from "../state/state-dir.js";
import type { System } from "../system.js";

/** An instance that may be stopped and deleted: its folder is ours. */
export interface Target extends InstanceName {
  readonly services: ReadonlyMap<string, ServiceRecord>;
  readonly claims: readonly Claim[];
  /** What the registry told of it; null where it has no entry. */
  readonly entry: Pick<RegistryEntry, "services" | "claims"> | null;
}

/** One that is left alone, and why. */
export interface Untouched {
  readonly slug: string;
  readonly config_path: string;
  readonly reason: string;
}

export type StateFolder = Pick<InstanceName, "state_dir" | "config_path">;

export interface Targets {
  readonly targets: Target[];
  readonly untouched: Untouched[];
  /** The project's own folder and config file, where one project was asked for. */
  readonly beside: StateFolder | null;
}

/**
 * The instances of the project, or all of the machine. What runs is taken from their own `state.json`, which only its user can
 * write; from the registry only where that is damaged and the registry nobody else's to write either.
 * @throws DevrigError `config_not_found`
 */
export async function findTargets(
  system: System,
  which: { readonly all: boolean; readonly config?: string | undefined },
  warn: Warn,
): Promise<Targets> {
  const entries = await knownEntries(system, which.all, warn);
  if (which.all) return { ...sorted(system, entries), beside: null };
  const configPath = ownConfigPath(system, which.config, entries);
  const own = entriesOf(system, configPath, entries);
  const beside = stateDirOf(configPath);
  const found = sorted(system, own);
  if (!own.some(({ state_dir }) => state_dir === beside)) {
    const unlisted = targetBeside(system, configPath);
    if (unlisted !== null) found.targets.push(unlisted);
  }
  return { ...found, beside: { state_dir: beside, config_path: configPath } };
}

/** A registry that cannot be read hides the other instances, not this project's own folder. */
async function knownEntries(
  system: System,
  all: boolean,
  warn: Warn,
): Promise<readonly RegistryEntry[]> {
  try {
    const home = findHome(system);
    if (!home.exists) return [];
    const content = readRegistry(home);
    if (content.kind !== "valid" && content.kind !== "absent")
      warn(remark("registry_damaged", `The registry cannot be used: ${content.reason}`));
    return await cleanup(system, home, warn);
  } catch (error) {
    if (all || !(error instanceof DevrigError) || error.kind !== "machine") throw error;
    warn(remark(error.code, error.message));
    return [];
  }
}

function sorted(
  system: System,
  entries: readonly RegistryEntry[],
): Pick<Targets, "targets" | "untouched"> {
  const targets: Target[] = [];
  const untouched: Untouched[] = [];
  for (const entry of entries) {
    const reason = whyNot(system, entry);
    const { slug, config_path } = entry;
    if (reason === null) targets.push(targetOf(system, entry));
    else untouched.push({ slug, config_path, reason });
  }
  return { targets, untouched };
}

/** Entries are other people's to write: only a folder where a project or a job has its state, and only one of ours. */
function whyNot(system: System, entry: RegistryEntry): string | null {
  const { state_dir, config_path } = entry;
  if (isUnreachable(system, entry)) return "it is not to be reached from here";
  const isProjects = state_dir === stateDirOf(config_path);
  const isJobs = dirname(state_dir) === jobsFolder(findHome(system).path);
  if (!isProjects && !isJobs) return `${state_dir} is no folder of a project's state`;
  try {
    return isOurFolder(system, state_dir) ? null : `${state_dir} is not there`;
  } catch (error) {
    if (error instanceof DevrigError) return error.message;
    throw error;
  }
}

function targetOf(system: System, entry: RegistryEntry): Target {
  const { slug, config_path, state_dir } = entry;
  const name = { slug, config_path, state_dir };
  const state = readOwnState(system, name);
  const { services, claims } = state ?? {
    services: servicesListed(findHome(system), entry),
    claims: entry.claims,
  };
  return { ...name, services, claims, entry };
}

/** What `state.json` tells where the registry has no entry: somebody dropped it, or it could not be written. */
function targetBeside(system: System, configPath: string): Target | null {
  const state_dir = stateDirOf(configPath);
  if (!isOurFolder(system, state_dir)) return null;
  const state = readOwnState(system, { state_dir, config_path: configPath });
  if (state === null) return null;
  const { slug, services, claims } = state;
  return { slug, config_path: configPath, state_dir, services, claims, entry: null };
}

function remark(code: string, message: string): Diagnostic {
  return { code, message, resource: null, source: null };
}
