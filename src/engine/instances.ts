import type { Diagnostic } from "./errors.js";
import { DevrigError } from "./errors.js";
import { setAside } from "./files/damage.js";
import { findProject } from "./preflight/project.js";
import { cleanup } from "./state/cleanup.js";
import { findHome } from "./state/home.js";
import { type InstanceStatus, isLiving, statusOf } from "./state/living.js";
import { registryFile } from "./state/paths.js";
import { type RegistryEntry, readRegistry } from "./state/registry.js";
import type { System } from "./system.js";

/** An instance as `ps` shows it. */
export interface Instance {
  entry: RegistryEntry;
  status: InstanceStatus;
  /** Claims that count now. */
  living: RegistryEntry["claims"];
}

export interface InstancesAnswer {
  instances: Instance[];
  warnings: Diagnostic[];
}

/**
 * The instances that the registry tells of, after `cleanup()`: all of the machine, or those of one project.
 * @throws DevrigError `registry_damaged` after a copy of the damaged file was made, and for the config
 */
export async function listInstances(
  system: System,
  which: { all: true } | { all: false; config?: string },
): Promise<InstancesAnswer> {
  const project = which.all
    ? null
    : await findProject(system, {
        ...(which.config === undefined ? {} : { config: which.config }),
        optional: false,
      });
  const warnings: Diagnostic[] = [];
  const home = findHome(system);
  const content = home.exists ? readRegistry(home) : ({ kind: "absent" } as const);
  if (content.kind === "damaged" || content.kind === "foreign") {
    throw damaged(registryFile(home.path), content);
  }
  const entries = await cleanup(system, home, (warning) => void warnings.push(warning));
  const wanted = entries.filter((entry) => project === null || entry.slug === project.slug);
  const instances: Instance[] = [];
  for (const entry of wanted) {
    const living: RegistryEntry["claims"][number][] = [];
    for (const claim of entry.claims) if (await isLiving(system, claim)) living.push(claim);
    instances.push({ entry, status: await statusOf(system, entry), living });
  }
  return { instances, warnings };
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
