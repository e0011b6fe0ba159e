import type { Warn } from "../files/json-file.js";
import { judge, type ProcessRecord } from "../processes/identity.js";
import type { Home } from "../state/home.js";
import { readOwnState } from "../state/project-state.js";
import { ensureRegistered, putEntry } from "../state/registry.js";
import type { Registry } from "../state/registry-document.js";
import type { EntryFields } from "../state/registry-entry.js";
import type { System } from "../system.js";
import type { Place } from "./records.js";

/**
 * Self-healing: the registry with the project's own entry, where that is missing (the old program writes without a lock) while
 * `state.json` tells of something that lives.
 */
export async function healed(system: System, registry: Registry, place: Place): Promise<Registry> {
  if (registry.find(place.slug, place.state_dir) !== null) return registry;
  const fields = await livingState(system, place);
  return fields === null ? registry : putEntry(system, registry, fields);
}

/** The same in the file, for commands that only list. True if the entry was missing. */
export async function heal(system: System, home: Home, place: Place, warn: Warn): Promise<boolean> {
  const fields = await livingState(system, place);
  return fields === null ? false : ensureRegistered(system, home, warn, fields);
}

/**
 * What `state.json` tells of this instance, as far as it is proven to live. A repository may bring a file of that name: it
 * cannot know the start text of any process, so a record without one counts for nothing.
 */
async function livingState(system: System, place: Place): Promise<EntryFields | null> {
  const { slug, config_path, state_dir } = place;
  const state = readOwnState(system, place);
  if (state === null || state.slug !== slug || state.config_path !== config_path) return null;
  const claims = [];
  for (const claim of state.claims) if (await isProven(system, claim.holder)) claims.push(claim);
  let lives = claims.length > 0;
  for (const service of state.services.values()) lives ||= await isProven(system, service);
  const { started_at, services } = state;
  return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}

async function isProven(system: System, record: ProcessRecord): Promise<boolean> {
  return record.start !== null && (await judge(system, record)) === "alive";
}
