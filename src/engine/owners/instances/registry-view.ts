import { DevrigError } from "../../errors.js";
import { healed } from "../../state/heal.js";
import { findHome } from "../../state/home.js";
import type { InstanceName } from "../../state/instance-name.js";
import { livingClaims } from "../../state/living.js";
import { registryFile } from "../../state/paths.js";
import { readRegistry } from "../../state/registry.js";
import { Registry } from "../../state/registry-document.js";
import type { System } from "../../system.js";
import { type InstanceView, problemView } from "./instance-view.js";

/**
 * What the registry of our home tells now, with the entry that the asking project should have there. A home that may not be used
 * and a file that cannot be read are a problem to tell.
 */
export async function viewOfHome(system: System, own: InstanceName | null): Promise<InstanceView> {
  const { registry, problem } = registryOfHome(system);
  try {
    const whole = own === null ? registry : await healed(system, registry, own);
    return { ...(await viewOf(system, whole)), problem };
  } catch (error) {
    return problemOf(error); // The project's own state cannot be read.
  }
}

/** The same of a registry that was read already, under its lock. */
export async function viewOf(system: System, registry: Registry): Promise<InstanceView> {
  const living = await livingClaims(system, registry.entries);
  return { entries: registry.entries, living, problem: null };
}

function registryOfHome(system: System): { registry: Registry } & Pick<InstanceView, "problem"> {
  const nothing = new Registry([]);
  try {
    const home = findHome(system);
    const content = readRegistry(home);
    if (content.kind === "valid") return { registry: content.value, problem: null };
    if (content.kind === "absent") return { registry: nothing, problem: null };
    const reason = `${registryFile(home.path)} cannot be used: ${content.reason}`;
    return { registry: nothing, problem: problemView("registry_damaged", reason).problem };
  } catch (error) {
    return { registry: nothing, problem: problemOf(error).problem };
  }
}

function problemOf(error: unknown): InstanceView {
  if (error instanceof DevrigError) return problemView(error.code, error.message);
  throw error;
}
