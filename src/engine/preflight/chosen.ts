import type { InstanceView } from "../owners/instances/instance-view.js";
import type { System } from "../system.js";
import type { Project } from "./project.js";
import type { Wanted } from "./wanted.js";

/**
 * The same ports, those for "auto" with the number that this instance has for them now: by a living claim, or by a service
 * that runs. Null where none is chosen.
 */
export async function withChosenPorts(
  system: System,
  wanted: readonly Wanted[],
  project: Pick<Project, "slug" | "state_dir"> | null,
  instances: InstanceView,
): Promise<readonly Wanted[]> {
  if (project === null || instances.entries.length === 0) return wanted;
  if (wanted.every(({ port }) => port !== null)) return wanted;
  const chosen = await chosenPorts(system, project, instances);
  return wanted.map((it) => ({ ...it, port: it.port ?? chosen.get(it.resource) ?? null }));
}

/** Resource -> port of every auto port that this instance has now. */
export async function chosenPorts(
  system: System,
  { slug, state_dir }: Pick<Project, "slug" | "state_dir">,
  { entries, living }: InstanceView,
): Promise<Map<string, number>> {
  const { lifeLook } = await import("../state/living.js");
  const life = lifeLook(system);
  const chosen = new Map<string, number>();
  const services = entries.find((entry) => entry.isOf(slug, state_dir))?.services ?? new Map();
  for (const [name, service] of services) {
    if (service.port === null || !service.port_auto) continue;
    if ((await life.service(slug, name, service)) === "alive") chosen.set(name, service.port);
  }
  for (const { entry, claim } of living) {
    if (claim.auto && entry.isOf(slug, state_dir)) chosen.set(claim.resource, claim.port);
  }
  return chosen;
}
