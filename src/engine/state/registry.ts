import { DevrigError, errorCode } from "../errors.js";
import { fileError } from "../files/file-system.js";
import { isObject, type JsonFormat, type JsonObject, type Warn } from "../files/json-file.js";
import { type FileContent, readJsonFile } from "../files/read-file.js";
import { type Change, update } from "../files/update.js";
import type { System } from "../system.js";
import { findHome, type Home, makeHome } from "./home.js";
import { namespacesOf } from "./namespaces.js";
import { registryFile } from "./paths.js";
import { claimsDocument, type Services, servicesDocument } from "./records.js";
import { Registry } from "./registry-document.js";
import { type EntryFields, isEntry, RegistryEntry } from "./registry-entry.js";
import { rewriteRegistry, scanRegistry } from "./registry-text.js";

/** The registry without a lock, for reading: absent, valid, damaged or foreign. Throws `file_failed` where it cannot be read. */
export function readRegistry(home: Pick<Home, "path">): FileContent<Registry> {
  const file = registryFile(home.path);
  try {
    return readJsonFile(file, registryFormat);
  } catch (error) {
    throw fileError("read", file, error);
  }
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
    if (inside || !isWriteFailure(error)) throw error;
    const message = `${error.message}; going on without the registry: other projects do not see this one`;
    warn({ code: "registry_not_written", message, resource: null, source: null });
    done ??= await watched(found, readable(found));
    return (done as { result: R }).result;
  }
}

/** Is it the disk, its rights or the lock that kept the registry from being written? */
export function isWriteFailure(error: unknown): error is DevrigError {
  return error instanceof DevrigError && WRITE_FAILURES.has(error.code);
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

/** What an entry tells of the instance's services: in a shared home nothing, as others may have written it. */
export function servicesListed({ shared }: Home, entry: RegistryEntry | null): Services {
  return shared || entry === null ? new Map() : entry.services;
}

/** The registry with this entry in its place, or at the end; keys of the old entry that we do not know stay. */
export function putEntry(system: System, registry: Registry, fields: EntryFields): Registry {
  const before = registry.find(fields.slug, fields.state_dir);
  const raw = rawWith(system, before, fields);
  const isSame = before !== null && JSON.stringify(before.raw) === JSON.stringify(raw);
  return isSame ? registry : registry.with(RegistryEntry.of(raw));
}

/** Self-healing: puts a living instance's own entry back where somebody dropped it. True if it was missing. */
export async function ensureRegistered(
  system: System,
  home: Home,
  warn: Warn,
  fields: EntryFields,
): Promise<boolean> {
  const content = readRegistry(home);
  const known = content.kind === "valid" ? content.value : registryFormat.empty();
  if (known.find(fields.slug, fields.state_dir) !== null) return false;
  return updateRegistry(system, home, warn, (registry) =>
    registry.find(fields.slug, fields.state_dir) === null
      ? { next: putEntry(system, registry, fields), result: true }
      : { result: false },
  );
}

function rawWith(
  system: System,
  before: RegistryEntry | null,
  { slug, config_path, state_dir, started_at, services, claims }: EntryFields,
): JsonObject {
  const old = before?.raw ?? {};
  const ns = namespacesOf(system);
  return {
    ...old,
    slug,
    config_path,
    state_dir,
    started_at,
    services: servicesDocument(services, old["services"]),
    claims: claimsDocument(claims, old["claims"]),
    ...(ns === null ? {} : { ns }),
  };
}

const registryFormat: JsonFormat<Registry> = {
  limit: 16 * 1_048_576,
  empty: () => new Registry([]),
  parse: parseRegistry,
  document: ({ entries, rest, others }) => ({
    ...rest,
    instances: [...entries.map((entry) => entry.raw), ...others],
  }),
  scan: scanRegistry,
  rewrite: (registry, before) => {
    const { parts, rest, others } = registry;
    const hasMore = others.length > 0 || Object.keys(rest).some((key) => key !== "instances");
    return hasMore || parts.length === 0 ? null : rewriteRegistry(registry, before);
  },
};

function parseRegistry(document: unknown): { value: Registry } | { wrong: string } {
  if (!isObject(document)) return { wrong: "it is not a JSON object" };
  const instances = document["instances"];
  if (!Array.isArray(instances)) return { wrong: "instances is not a list" };
  const entries: RegistryEntry[] = [];
  const others: unknown[] = [];
  for (const item of instances) {
    if (isObject(item) && isEntry(item)) entries.push(RegistryEntry.of(item));
    else others.push(item);
  }
  return { value: new Registry(entries, document, others) };
}
