import { DevrigError, errorCode } from "../errors.js";
import { isObject, type JsonFormat, type JsonObject, type Warn } from "../files/json-file.js";
import { type FileContent, readJsonFile } from "../files/read-file.js";
import { type Change, update } from "../files/update.js";
import type { System } from "../system.js";
import { findHome, type Home, makeHome } from "./home.js";
import { namespacesOf } from "./namespaces.js";
import { registryFile } from "./paths.js";
import {
  type Claim,
  claimsDocument,
  parseClaims,
  parseServices,
  type Services,
  servicesDocument,
  text,
} from "./records.js";

/** One instance of the machine, as the registry tells it: enough to judge it, nobody reads its `state.json`. */
export interface RegistryEntry {
  readonly slug: string;
  readonly config_path: string;
  readonly state_dir: string;
  readonly started_at: string | null;
  readonly services: Services;
  readonly claims: readonly Claim[];
  /** Pid and mount namespace it was written in; null in entries of the old program. */
  readonly ns: string | null;
  /** The entry as it was read, kept verbatim where we change nothing. */
  readonly raw: JsonObject;
}

export type EntryFields = Omit<RegistryEntry, "raw" | "ns">;

export interface Registry {
  readonly entries: readonly RegistryEntry[];
  /** Everything else of the document: its unknown keys, and items of `instances` that are no entries. */
  readonly rest: JsonObject;
  readonly others: readonly unknown[];
}

/** The registry without a lock, for reading: absent, valid, damaged or foreign. Throws the system's error (`EACCES`, `EIO`). */
export function readRegistry(home: Pick<Home, "path">): FileContent<Registry> {
  return readJsonFile(registryFile(home.path), registryFormat);
}

/** Changes the registry under its lock. `mutate` may run more than once; without `next` nothing is written. */
export async function updateRegistry<R>(
  system: System,
  home: Home,
  warn: Warn,
  mutate: (registry: Registry) => Change<Registry, R> | Promise<Change<Registry, R>>,
): Promise<R> {
  const { path, fileMode } = home.exists ? home : makeHome(system, home.path);
  const options = { format: registryFormat, warn, mode: fileMode };
  return update(system, registryFile(path), options, mutate);
}

/**
 * The same for one who can go on without a registry: where only that cannot be written (full disk, read-only home, a lock that is
 * not to be had) a warning says so, and `mutate` works on what can be read of it. What `mutate` throws goes through.
 */
export async function updateRegistryIfPossible<R>(
  system: System,
  warn: Warn,
  mutate: (registry: Registry, home: Home) => Change<Registry, R> | Promise<Change<Registry, R>>,
): Promise<R> {
  const found = findHome(system);
  let inside = false;
  let done: { result: R } | null = null;
  const watched = async (home: Home, registry: Registry): Promise<Change<Registry, R>> => {
    inside = true;
    const change = await mutate(registry, home);
    inside = false;
    done = { result: change.result };
    return change;
  };
  try {
    const home = found.exists ? found : makeHome(system);
    return await updateRegistry(system, home, warn, (registry) => watched(home, registry));
  } catch (error) {
    if (inside || !(error instanceof DevrigError) || !WRITE_FAILURES.has(error.code)) throw error;
    const message = `${error.message}; going on without the registry: other projects do not see this one`;
    warn({ code: "registry_not_written", message, resource: null, source: null });
    done ??= await watched(found, readable(found));
    return (done as { result: R }).result;
  }
}

const WRITE_FAILURES = new Set(["file_failed", "lock_held", "lock_lost"]);

function readable(home: Home): Registry {
  try {
    const content = readRegistry(home);
    if (content.kind === "valid") return content.value;
  } catch (error) {
    if (errorCode(error) === null) throw error; // EACCES, EIO: nothing is known of the others.
  }
  return registryFormat.empty();
}

/** The entry of that slug and state folder. */
export function findEntry(
  entries: readonly RegistryEntry[],
  slug: string,
  stateDir: string,
): RegistryEntry | null {
  return entries.find((entry) => entry.slug === slug && entry.state_dir === stateDir) ?? null;
}

/** The registry with this entry in its place, or at the end; keys of the old entry that we do not know stay. */
export function putEntry(system: System, registry: Registry, fields: EntryFields): Registry {
  const before = findEntry(registry.entries, fields.slug, fields.state_dir);
  const entry = entryWith(system, before, fields);
  const entries =
    before === null
      ? [...registry.entries, entry]
      : registry.entries.map((old) => (old === before ? entry : old));
  return { ...registry, entries };
}

/** The registry without the entry of that slug and state folder. */
export function dropEntry(registry: Registry, slug: string, stateDir: string): Registry {
  const entries = registry.entries.filter(
    (entry) => entry.slug !== slug || entry.state_dir !== stateDir,
  );
  return { ...registry, entries };
}

/** Self-healing: puts a living instance's own entry back where somebody dropped it. True if it was missing. */
export async function ensureRegistered(
  system: System,
  home: Home,
  warn: Warn,
  fields: EntryFields,
): Promise<boolean> {
  const content = readRegistry(home);
  const known = content.kind === "valid" ? content.value.entries : [];
  if (findEntry(known, fields.slug, fields.state_dir) !== null) return false;
  return updateRegistry(system, home, warn, (registry) =>
    findEntry(registry.entries, fields.slug, fields.state_dir) === null
      ? { next: putEntry(system, registry, fields), result: true }
      : { result: false },
  );
}

function entryWith(
  system: System,
  before: RegistryEntry | null,
  fields: EntryFields,
): RegistryEntry {
  const { services, claims, raw: _raw, ns: _ns, ...plain } = fields as RegistryEntry;
  const old = before?.raw ?? {};
  const ns = namespacesOf(system);
  const raw: JsonObject = {
    ...old,
    ...plain,
    services: servicesDocument(services, old["services"]),
    claims: claimsDocument(claims, old["claims"]),
    ...(ns === null ? {} : { ns }),
  };
  return { ...fields, ns, raw };
}

const registryFormat: JsonFormat<Registry> = {
  limit: 16 * 1_048_576,
  empty: () => ({ entries: [], rest: {}, others: [] }),
  parse: parseRegistry,
  document: ({ entries, rest, others }) => ({
    ...rest,
    instances: [...entries.map((entry) => entry.raw), ...others],
  }),
};

function parseRegistry(document: unknown): { value: Registry } | { wrong: string } {
  if (!isObject(document)) return { wrong: "it is not a JSON object" };
  const instances = document["instances"];
  if (!Array.isArray(instances)) return { wrong: "instances is not a list" };
  const entries: RegistryEntry[] = [];
  const others: unknown[] = [];
  for (const item of instances) {
    const entry = parseEntry(item);
    if (entry === null) others.push(item);
    else entries.push(entry);
  }
  return { value: { entries, rest: document, others } };
}

function parseEntry(raw: unknown): RegistryEntry | null {
  if (!isObject(raw)) return null;
  const slug = raw["slug"];
  const config_path = raw["config_path"];
  const state_dir = raw["state_dir"];
  if (typeof slug !== "string" || typeof config_path !== "string" || typeof state_dir !== "string")
    return null;
  return {
    slug,
    config_path,
    state_dir,
    started_at: text(raw["started_at"]),
    services: parseServices(raw["services"]),
    claims: parseClaims(raw["claims"]),
    ns: text(raw["ns"]),
    raw,
  };
}
