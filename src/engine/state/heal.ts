import type { Warn } from "../files/json-file.js";
import { judge, type ProcessRecord } from "../processes/identity.js";
import type { System } from "../system.js";
import type { Home } from "./home.js";
import type { InstanceName } from "./instance-name.js";
import { isThere } from "./living.js";
import { stateFile } from "./paths.js";
import { readOwnState } from "./project-state.js";
import { ensureRegistered, isWriteFailure, putEntry } from "./registry.js";
import { Registry } from "./registry-document.js";
import type { EntryFields, RegistryEntry } from "./registry-entry.js";

/** Where a project is. */
type Where = Pick<InstanceName, "config_path" | "state_dir">;

/**
 * Self-healing: the registry with the project's own entry, where that is missing (the old program writes without a lock, a folder
 * was moved) while `state.json` tells of something that lives.
 */
export async function healed(
  system: System,
  registry: Registry,
  own: InstanceName,
): Promise<Registry> {
  if (registry.find(own.slug, own.state_dir) !== null) return registry;
  const fields = await livingState(system, own);
  return fields === null ? registry : putEntry(system, withoutOldPlace(registry, fields), fields);
}

/**
 * The same in the file, for commands that only list. The entry that was missing, null where none was. Where the registry cannot
 * be written, that is a warning, and the entry is known all the same.
 */
export async function heal(
  system: System,
  home: Home,
  where: Where,
  warn: Warn,
): Promise<RegistryEntry | null> {
  const fields = await livingState(system, where);
  if (fields === null || !(await wasMissing(system, home, fields, warn))) return null;
  return putEntry(system, new Registry([]), fields).find(fields.slug, fields.state_dir);
}

async function wasMissing(
  system: System,
  home: Home,
  fields: EntryFields,
  warn: Warn,
): Promise<boolean> {
  try {
    return await ensureRegistered(system, home, warn, fields);
  } catch (error) {
    if (!isWriteFailure(error)) throw error;
    const message = `${error.message}; other projects do not see this one`;
    warn({ code: "registry_not_written", message, resource: null, source: null });
    return true;
  }
}

/** What is written down of the folder that a moved project had. */
function withoutOldPlace(registry: Registry, { slug }: EntryFields): Registry {
  const left = registry.entries.filter(
    (entry) => entry.slug === slug && !isThere(stateFile(entry.state_dir)),
  );
  return left.reduce((kept, entry) => kept.without(slug, entry.state_dir), registry);
}

/**
 * What `state.json` tells of this instance, as far as it is proven to live, under the slug that its processes were started with. A
 * repository may bring a file of that name: it cannot know the start text of any process, so a record without one counts for
 * nothing.
 */
async function livingState(system: System, where: Where): Promise<EntryFields | null> {
  const state = readOwnState(system, where);
  if (state === null) return null;
  const claims = [];
  for (const claim of state.claims) if (await isProven(system, claim.holder)) claims.push(claim);
  let lives = claims.length > 0;
  for (const service of state.services.values()) lives ||= await isProven(system, service);
  const { slug, started_at, services } = state;
  const { config_path, state_dir } = where;
  return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}

async function isProven(system: System, record: ProcessRecord): Promise<boolean> {
  return record.start !== null && (await judge(system, record)) === "alive";
}
