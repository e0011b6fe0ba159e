import type { Warn } from "../files/json-file.js";
import { type Home, modesFor } from "../state/home.js";
import type { InstanceName } from "../state/instance-name.js";
import { isStateOf, type ProjectState, stateWith, updateState } from "../state/project-state.js";
import type { Claim, Services } from "../state/records.js";
import { putEntry, servicesListed, updateRegistryIfPossible } from "../state/registry.js";
import type { RegistryEntry } from "../state/registry-entry.js";
import { isOurFolder } from "../state/state-dir.js";
import type { System } from "../system.js";

/** What both files say of an instance. */
export interface InstanceRecord {
  readonly started_at: string | null;
  readonly services: Services;
  readonly claims: readonly Claim[];
}

/**
 * Changes what `state.json` and the registry say of an instance, `state.json` first. Where neither a service nor a claim
 * is left, `state.json` is removed and the entry leaves the registry. `change` may run more than once. A registry that cannot be
 * written is a warning.
 */
export async function changeRecord(
  system: System,
  { slug, config_path, state_dir }: InstanceName,
  warn: Warn,
  change: (before: InstanceRecord) => InstanceRecord,
): Promise<void> {
  const instance = { slug, config_path, state_dir };
  await updateRegistryIfPossible(system, warn, async (registry, home) => {
    const entry = registry.find(slug, state_dir);
    const after = await changeState(system, home, { instance, entry, warn, change });
    if (after !== null) {
      return { next: putEntry(system, registry, { ...instance, ...after }), result: undefined };
    }
    if (entry === null) return { result: undefined };
    return { next: registry.without(slug, state_dir), result: undefined };
  });
}

interface Work {
  readonly instance: InstanceName;
  readonly entry: RegistryEntry | null;
  readonly warn: Warn;
  readonly change: (before: InstanceRecord) => InstanceRecord;
}

async function changeState(
  system: System,
  home: Home,
  { instance, entry, warn, change }: Work,
): Promise<InstanceRecord | null> {
  const { state_dir, config_path } = instance;
  const listed = { ...recordOf(entry), services: servicesListed(home, entry) };
  // Somebody deleted the folder meanwhile: it is not made again for nothing.
  if (!isOurFolder(system, state_dir) && isEmpty(change(listed))) return null;
  return updateState(system, state_dir, { warn, ...modesFor(home, state_dir) }, (state) => {
    const own = state !== null && isStateOf(system, config_path, state) ? state : null;
    const after = change(own === null ? listed : recordOf(own));
    if (isEmpty(after)) return { next: null, result: null };
    const { started_at, services, claims } = after;
    const { slug } = instance;
    const fields = { slug, config_path, started_at, services, claims };
    return { next: stateWith(state, fields), result: { started_at, services, claims } };
  });
}

function recordOf(known: ProjectState | RegistryEntry | null): InstanceRecord {
  if (known === null) return { started_at: null, services: new Map(), claims: [] };
  const { started_at, services, claims } = known;
  return { started_at, services, claims };
}

function isEmpty({ services, claims }: InstanceRecord): boolean {
  return services.size === 0 && claims.length === 0;
}
