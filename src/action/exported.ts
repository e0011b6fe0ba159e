import { devrigVariables, homePath, type System } from "../engine/index.js";
import type { Claim } from "./claim.js";
import type { Toolkit } from "./toolkit.js";

/**
 * Gives the later steps the registry's folder, the ports of the claim as `DEVRIG_*`, and Compose a project name of its own where
 * the job has none. Of `[env]` nothing.
 */
export function exportClaim(
  core: Pick<Toolkit, "exportVariable">,
  system: System,
  { result: { project, ports } }: Claim,
): void {
  const variables: Record<string, string> = {
    DEVRIG_HOME: homePath(system),
    ...(project.config === null
      ? namedPorts(ports)
      : devrigVariables(system, project.config, ports)),
  };
  const { COMPOSE_PROJECT_NAME: compose } = system.env;
  if (!compose) variables["COMPOSE_PROJECT_NAME"] = composeName(project.slug);
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
}

/** Ports given by hand have no protocol and so no URL; one without a name of its own is known already. */
function namedPorts(ports: ReadonlyMap<string, number>): Record<string, string> {
  const named = [...ports].filter(([resource]) => !/^\d/.test(resource));
  return Object.fromEntries(
    named.flatMap(([resource, port]) => {
      const name = resource.toUpperCase().replace(/[^A-Z0-9]/g, "_");
      return [
        [`DEVRIG_${name}_HOST`, "localhost"],
        [`DEVRIG_${name}_PORT`, String(port)],
      ];
    }),
  );
}

/** Compose takes small letters, digits, `-` and `_`, a letter or digit first, and refuses every other name. */
function composeName(slug: string): string {
  return slug
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}
