import type { Diagnostic } from "./errors.js";
import { DevrigError } from "./errors.js";
import { setAside } from "./files/damage.js";
import type { Warn } from "./files/json-file.js";
import { cleanup } from "./state/cleanup.js";
import { findHome, type Home } from "./state/home.js";
import {
  type InstanceStatus,
  type LifeLook,
  lifeLook,
  servicesOf,
  statusOf,
} from "./state/living.js";
import { registryFile } from "./state/paths.js";
import type { ServiceRecord } from "./state/records.js";
import { readRegistry } from "./state/registry.js";
import type { RegistryEntry } from "./state/registry-entry.js";
import type { System } from "./system.js";

/** A service of an instance, looked at. */
export interface InstanceService extends ServiceRecord {
  readonly name: string;
  /** Null where it has no process, or nobody can tell. */
  readonly alive: boolean | null;
  readonly url: string | null;
}

/** An instance as `ps` shows it. */
export interface Instance {
  entry: RegistryEntry;
  status: InstanceStatus;
  services: InstanceService[];
  /** Claims that count now. */
  living: RegistryEntry["claims"];
}

export interface InstancesAnswer {
  instances: Instance[];
  warnings: Diagnostic[];
}

/**
 * The instances that the registry tells of, after `cleanup()`: all of the machine, or those of one project, whose config need not
 * be valid. The project's own entry is put back first where somebody dropped it.
 * @throws DevrigError `registry_damaged` after a copy of the damaged file was made, and `config_not_found`
 */
export async function listInstances(
  system: System,
  which: { all: true } | { all: false; config?: string },
): Promise<InstancesAnswer> {
  const warnings: Diagnostic[] = [];
  const warn = (warning: Diagnostic): void => void warnings.push(warning);
  const home = findHome(system);
  const content = home.exists ? readRegistry(home) : ({ kind: "absent" } as const);
  if (content.kind === "damaged" || content.kind === "foreign") {
    throw damaged(registryFile(home.path), content);
  }
  const entries = await cleanup(system, home, warn);
  const wanted = which.all
    ? await allEntries(system, home, entries, warn)
    : await ownEntries(system, home, entries, which.config, warn);
  const life = lifeLook(system);
  const instances: Instance[] = [];
  for (const entry of wanted) instances.push(await lookAt(system, entry, life));
  return { instances, warnings };
}

async function allEntries(
  system: System,
  home: Home,
  entries: readonly RegistryEntry[],
  warn: Warn,
): Promise<readonly RegistryEntry[]> {
  const { healHere } = await import("./own-instances.js");
  const missing = await healHere(system, home, warn);
  return missing === null ? entries : [...entries, missing];
}

async function ownEntries(
  system: System,
  home: Home,
  entries: readonly RegistryEntry[],
  config: string | undefined,
  warn: Warn,
): Promise<readonly RegistryEntry[]> {
  const { entriesOf, healBeside, ownConfigPath } = await import("./own-instances.js");
  const path = ownConfigPath(system, config, entries);
  const own = entriesOf(system, path, entries);
  if (own.length > 0) return own;
  const missing = await healBeside(system, home, path, warn);
  return missing === null ? [] : [missing];
}

async function lookAt(system: System, entry: RegistryEntry, life: LifeLook): Promise<Instance> {
  const status = await statusOf(system, entry, life);
  const services: InstanceService[] = [];
  for (const [name, service] of servicesOf(entry)) {
    const verdict =
      status === "unreachable" || service.pid === 0
        ? "unknown"
        : await life.service(entry.slug, name, service);
    const alive = verdict === "unknown" ? null : verdict === "alive";
    services.push({ ...service, name, alive, url: urlOf(service) });
  }
  const living: RegistryEntry["claims"][number][] = [];
  for (const claim of entry.claims) if (await life.claim(claim)) living.push(claim);
  return { entry, status, services, living };
}

/** The entry may be anybody's: only a protocol that we know. */
function urlOf({ port, protocol = "http" }: ServiceRecord): string | null {
  if (port === null || !["http", "https", "tcp", "udp"].includes(protocol)) return null;
  return `${protocol}://localhost:${port}`;
}

function damaged(
  file: string,
  content: { kind: "damaged" | "foreign"; reason: string },
): DevrigError {
  const copy = content.kind === "damaged" ? setAside(file) : null;
  const kept = copy === null ? "" : `; a copy is kept as ${copy}`;
  return new DevrigError(
    "machine",
    "registry_damaged",
    `${file} cannot be used: ${content.reason}${kept}`,
    {
      hint: "mend or remove the file; a command that writes (claim, start) goes on from what can be rebuilt",
    },
  );
}
