import { findHome } from "../state/home.js";
import { livingClaims } from "../state/living.js";
import { registryFile } from "../state/paths.js";
import { readRegistry } from "../state/registry.js";
import type { Registry } from "../state/registry-document.js";
import type { System } from "../system.js";
import { type InstanceView, NO_INSTANCES, problemView } from "./instance-view.js";

/** What the registry of our home tells now. Throws where the home may not be used, or the file not be read. */
export async function viewOfHome(system: System): Promise<InstanceView> {
  const home = findHome(system);
  const content = readRegistry(home);
  if (content.kind === "valid") return viewOf(system, content.value);
  if (content.kind === "absent") return NO_INSTANCES;
  const reason = `${registryFile(home.path)} cannot be used: ${content.reason}`;
  return problemView("registry_damaged", reason);
}

/** The same of a registry that was read already, under its lock. */
export async function viewOf(system: System, registry: Registry): Promise<InstanceView> {
  const living = await livingClaims(system, registry.entries);
  return { entries: registry.entries, living, problem: null };
}
