import { holderOf } from "../claims/claim-holder.js";
import { claimPorts } from "../claims.js";
import type { Config } from "../config/load.js";
import { trustedConfig } from "../config/trusted.js";
import type { Warn } from "../files/json-file.js";
import { ownProject } from "../own-project.js";
import { findProject, type Project } from "../preflight/project.js";
import { preflight } from "../preflight.js";
import type { Report } from "../report.js";
import { START_LABEL } from "../start-label.js";
import type { System } from "../system.js";
import { type Plan, planStart } from "./plan.js";
import type { StartEvent, StartRequest, StartResult } from "./start-request.js";
import { type Ground, startServices } from "./start-services.js";

/**
 * Checks and claims the project's ports, then starts its services, each after those that it depends on. On a collision nothing is
 * started and nothing written. What runs already stays as it is. When a service does not come up, or on an interrupt,
 * all that was started is stopped again.
 * @throws DevrigError for the config, for unknown services, and for a state folder that cannot be written
 */
export async function startProject(system: System, request: StartRequest): Promise<StartResult> {
  const on = request.on ?? (() => {});
  const warn = warnOnce(on);
  const file = trustedConfig(system, request.config === undefined ? {} : { file: request.config });
  const found = (await findProject(system, { config: file, optional: false })) as Project;
  const plan = planStart(system, found.config as Config, request.services ?? []);
  const ground = await claimGround(system, request, plan, file, warn);
  if ("collision" in ground) return { kind: "collision", report: ground.collision };
  return startServices(system, request, plan, { ...ground, on, warn });
}

/** The ports that are needed, checked by reading alone first: on a collision not even a folder is made. */
async function claimGround(
  system: System,
  { services = [], detail }: StartRequest,
  { resources }: Plan,
  config: string,
  warn: Warn,
): Promise<Omit<Ground, "on" | "warn"> | { collision: Report }> {
  const holder = { ...(await holderOf(system, system.pid)), label: START_LABEL };
  // An empty list means all ports: services without any need no claim.
  if (services.length > 0 && resources.length === 0)
    return { project: await ownProject(system, config), report: NOTHING, holder, ports: new Map() };
  const asked = { config, detail, ...(services.length > 0 && { services: resources }) };
  const before = await preflight(system, asked);
  if (!before.ok) return { collision: before };
  const claim = await claimPorts(system, { ...asked, holder, auto: "park", goOn: true });
  for (const warning of claim.warnings) warn(warning);
  if (!claim.claimed) return { collision: claim.report };
  const { project, report } = claim;
  return { project, report, holder, ports: new Map(claim.ports) };
}

const NOTHING: Report = {
  ...{ version: 1, ok: true, collisions: 0, project: null },
  ports: [],
  warnings: [],
};

function warnOnce(on: (event: StartEvent) => void): Warn {
  const said = new Set<string>();
  return ({ code, message }) => {
    // Every write fails for the same reason: said once.
    const key = code === "registry_not_written" ? code : message;
    if (said.has(key)) return;
    said.add(key);
    on({ kind: "warning", message });
  };
}
