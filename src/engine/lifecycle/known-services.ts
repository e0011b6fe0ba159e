import { suggest } from "../config/suggest.js";
import { DevrigError } from "../errors.js";
import { findProject } from "../preflight/project.js";
import type { System } from "../system.js";
import type { Target } from "./targets.js";

interface Asked {
  readonly services?: readonly string[] | undefined;
  readonly config?: string | undefined;
}

/**
 * What was started counts whatever became of its config; what the config names need not run.
 * @throws DevrigError `unknown_service`
 */
export async function mustBeKnown(
  system: System,
  { services: names = [], config }: Asked,
  targets: readonly Target[],
): Promise<void> {
  const started = new Set(targets.flatMap(({ services }) => [...services.keys()]));
  if (names.every((name) => started.has(name))) return;
  const known = [...new Set([...started, ...(await servicesOfConfig(system, config))])];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = suggest(unknown, known);
  const listed = known.length === 0 ? "nothing runs" : `there are: ${known.join(", ")}`;
  throw new DevrigError("user", "unknown_service", `There is no service '${unknown}'`, {
    hint: near === null ? listed : `did you mean '${near}'?`,
  });
}

async function servicesOfConfig(system: System, config: string | undefined): Promise<string[]> {
  try {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = await findProject(system, which);
    return Object.keys(project?.config?.data.services ?? {});
  } catch (error) {
    if (error instanceof DevrigError) return []; // Gone, or broken: what was started is stopped all the same.
    throw error;
  }
}
