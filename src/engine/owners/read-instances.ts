import { existsSync } from "node:fs";
import { DevrigError } from "../errors.js";
import { homePath, registryFile } from "../state/paths.js";
import type { System } from "../system.js";
import { type InstanceView, NO_INSTANCES, problemView } from "./instance-view.js";

/**
 * The instances of the machine, read without a lock; a registry that cannot be used is a problem to tell, no failure. Where
 * there is none, that costs one look, and nothing that reads registries is loaded.
 */
export async function readInstances(system: System): Promise<InstanceView> {
  try {
    if (!existsSync(registryFile(homePath(system)))) return NO_INSTANCES;
    const { viewOfHome } = await import("./registered.js");
    return await viewOfHome(system);
  } catch (error) {
    if (error instanceof DevrigError) return problemView(error.code, error.message);
    throw error;
  }
}
