import { accessSync, existsSync } from "node:fs";
import { DevrigError, errorCode } from "../../errors.js";
import type { InstanceName } from "../../state/instance-name.js";
import { homePath, registryFile } from "../../state/paths.js";
import type { System } from "../../system.js";
import { type InstanceView, NO_INSTANCES, problemView } from "./instance-view.js";

/**
 * The instances of the machine, read without a lock; a registry that cannot be used is a problem to tell, no failure. Where
 * there is none, that costs one look, and nothing that reads registries is loaded.
 * @param own the project that asks: what its `state.json` tells counts, too, where the registry could not be written
 */
export async function readInstances(
  system: System,
  own: InstanceName | null = null,
): Promise<InstanceView> {
  try {
    if (isAbsent(registryFile(homePath(system))) && !hasState(own)) return NO_INSTANCES;
    const { viewOfHome } = await import("./registered.js");
    return await viewOfHome(system, own);
  } catch (error) {
    if (error instanceof DevrigError) return problemView(error.code, error.message);
    throw error;
  }
}

/** Not where the home is a file, or closed to us: that is to be told. */
function isAbsent(file: string): boolean {
  try {
    accessSync(file);
    return false;
  } catch (error) {
    return errorCode(error) === "ENOENT";
  }
}

function hasState(own: InstanceName | null): boolean {
  return own !== null && existsSync(`${own.state_dir}/state.json`);
}
