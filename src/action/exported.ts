import { devrigVariables, givenVariables, homePath, type System } from "../engine/index.js";
import type { Claim } from "./claim.js";
import type { Inputs } from "./inputs.js";
import type { Toolkit } from "./toolkit.js";

/**
 * Gives the later steps the registry's folder, the ports of the claim and those given by hand with a name as `DEVRIG_*`, and
 * Compose a project name of its own where the job has none. Of `[env]` nothing.
 */
export function exportClaim(
  core: Pick<Toolkit, "exportVariable">,
  system: System,
  given: Inputs["ports"],
  { result: { project, ports } }: Claim,
): void {
  // A port that the config wants by the same name has a URL of its own there.
  const variables: Record<string, string> = {
    DEVRIG_HOME: homePath(system),
    ...givenVariables(given),
    ...(project.config === null ? {} : devrigVariables(system, project.config, ports)),
  };
  const { COMPOSE_PROJECT_NAME: compose } = system.env;
  if (!compose) variables["COMPOSE_PROJECT_NAME"] = composeName(project.slug);
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
}

/** Compose takes small letters, digits, `-` and `_`, a letter or digit first, and refuses every other name. */
function composeName(slug: string): string {
  return slug
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}
