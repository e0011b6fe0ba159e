import { existsSync } from "node:fs";
import { DevrigError } from "../errors.js";
import { findHome } from "../state/home.js";
import { registryFile } from "../state/paths.js";
import type { System } from "../system.js";
import { type InstanceView, NO_INSTANCES, problemView } from "./instance-view.js";

/**
 * The instances of the machine, read without a lock; a registry that cannot be used is a problem to tell, no failure. Where
 * there is none, that costs two looks, and nothing that reads registries is loaded.
 */
export async function readInstances(system: System): Promise<InstanceView> {
  try {
    const home = findHome(system);
    if (!home.exists || !existsSync(registryFile(home.path))) return NO_INSTANCES;
    const { viewOfHome } = await import("./registry-view.js");
    return await viewOfHome(system, home);
  } catch (error) {
    if (error instanceof DevrigError) return problemView(error.code, error.message);
    throw error;
  }
}
