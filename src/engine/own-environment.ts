import { suggest } from "./config/suggest.js";
import { environmentOf } from "./environment.js";
import { DevrigError, type Diagnostic } from "./errors.js";
import { ownProject } from "./own-project.js";
import { readInstances } from "./owners/instances/read-instances.js";
import { chosenPorts } from "./preflight/chosen.js";
import type { Project } from "./preflight/project.js";
import { readRememberedPorts } from "./state/remembered-ports.js";
import type { System } from "./system.js";

export interface EnvironmentAnswer {
  /** The variables, in order. */
  values: Record<string, string>;
  warnings: Diagnostic[];
}

/**
 * The environment that a service, or the project (`service` null), would get now. Auto ports are those that this instance
 * has set aside, else those of last time.
 * @throws DevrigError for the config, `unknown_service`, and `port_not_chosen` for an auto port that never was
 */
export async function currentEnvironment(
  system: System,
  { config, service }: { config?: string; service: string | null },
): Promise<EnvironmentAnswer> {
  const project = await ownProject(system, config);
  if (project.config === null) throw new TypeError("a project by name alone has no environment");
  if (service !== null) known(Object.keys(project.config.data.services ?? {}), service);
  const instances = await readInstances(system, project);
  const now = await chosenPorts(system, project, instances);
  const { ports, unclaimed } = withRemembered(project, now);
  const warnings = unclaimed.map(([resource, port]) => onlyRemembered(resource, port));
  if (instances.problem !== null) warnings.unshift(instances.problem);
  return { values: environmentOf(system, project.config, ports, service), warnings };
}

function known(names: readonly string[], service: string): void {
  if (names.includes(service)) return;
  const near = suggest(service, names);
  const all = names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
  throw new DevrigError("user", "unknown_service", `no service is called '${service}'`, {
    hint: near === null ? all : `did you mean '${near}'?`,
  });
}

function withRemembered(
  { config, state_dir }: Project,
  now: ReadonlyMap<string, number>,
): { ports: Map<string, number>; unclaimed: [string, number][] } {
  const ports = new Map(now);
  const auto = (config?.ports ?? []).filter(
    ({ port, resource }) => port === null && !now.has(resource),
  );
  const remembered = auto.length === 0 ? new Map<string, number>() : readRememberedPorts(state_dir);
  const unclaimed: [string, number][] = [];
  for (const { resource } of auto) {
    const port = remembered.get(resource);
    if (port === undefined) throw notChosen(resource);
    ports.set(resource, port);
    unclaimed.push([resource, port]);
  }
  return { ports, unclaimed };
}

function notChosen(resource: string): DevrigError {
  const message = `the port of '${resource}' is "auto" and not chosen yet`;
  return new DevrigError("user", "port_not_chosen", message, {
    hint: "choose it by: devrig claim; or run your command with it: devrig run -- COMMAND",
  });
}

function onlyRemembered(resource: string, port: number): Diagnostic {
  const message = `port ${port} of '${resource}' is the one of last time; nothing sets it aside now (devrig claim does)`;
  return { code: "port_not_claimed", message, resource, source: null };
}
