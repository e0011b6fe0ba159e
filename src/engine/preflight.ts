import { differByName } from "./config/duplicates.js";
import { atJobFolder, claimedWithoutConfig } from "./job-folder.js";
import { readInstances } from "./owners/instances/read-instances.js";
import { jobNow } from "./owners/jobs/job-now.js";
import { isNamed, type PortRequest } from "./ports/request.js";
import { withChosenPorts } from "./preflight/chosen.js";
import { look, type Question } from "./preflight/look.js";
import { findProject } from "./preflight/project.js";
import { type Wanted, wantedPorts } from "./preflight/wanted.js";
import type { Report } from "./report.js";
import type { System } from "./system.js";
import type { CommandDetail } from "./text/redact.js";

export interface PreflightRequest {
  /** The config file by name; else the nearest one from the working directory up. */
  config?: string;
  /** The folder above which no config is looked for. */
  ceiling?: string;
  /** Only these services (or resources). */
  services?: readonly string[];
  /** Ports beside those of the config; enough without one. */
  ports?: readonly PortRequest[];
  /** How long busy ports are waited for, ms. */
  wait?: number;
  detail: CommandDetail;
  /** Are we a step of a CI job, whose parent is the runner's Worker? */
  action?: boolean;
  /** Called with each report while waiting. */
  onWait?: (report: Report) => void;
}

/** Pause between two looks while waiting, ms. */
const WAIT_STEP = 100;

/**
 * Are the project's fixed ports free, and who has those that are not? Reads only.
 * @throws DevrigError for a config that is not there or not valid, for unknown services, and for ports given by hand of one name
 */
export async function preflight(system: System, request: PreflightRequest): Promise<Report> {
  const ask = await question(system, request);
  const deadline = system.monotonic() + (request.wait ?? 0);
  for (;;) {
    const report = await lookNow(system, ask);
    if (!(await waitForChange(system, report, deadline, request.onWait))) return report;
  }
}

/** One look with the instances and claims of this moment. */
export async function lookNow(system: System, ask: Omit<Question, "instances">): Promise<Report> {
  const instances = await readInstances(system, ask.project);
  const project =
    ask.project === null
      ? claimedWithoutConfig(system, instances, ask.job)
      : atJobFolder(system, ask.project, instances, ask.job);
  const wanted = await withChosenPorts(system, ask.wanted, project, instances);
  const report = await look(system, { ...ask, wanted, project, instances });
  // Without a config file there is no project to tell of, only one whose claims are ours.
  return ask.project === null ? { ...report, project: null } : report;
}

/** The fixed part of a question: project, ports, job. */
export async function question(
  system: System,
  request: PreflightRequest,
): Promise<Omit<Question, "instances">> {
  const { services = [], ports = [] } = request;
  const project = await findProject(system, {
    ...(request.config === undefined ? {} : { config: request.config }),
    ...(request.ceiling === undefined ? {} : { ceiling: request.ceiling }),
    optional: ports.length > 0 && services.length === 0,
  });
  const wanted = wantedPorts(project?.config?.ports ?? [], services, ports);
  await refuseClashes(wanted, ports);
  return {
    project,
    wanted,
    detail: request.detail,
    job: await jobNow(system, request.action === true),
  };
}

/** Loads the closer look only where names are alike. */
async function refuseClashes(
  wanted: readonly Wanted[],
  byHand: readonly PortRequest[],
): Promise<void> {
  const named = byHand.filter(isNamed).map(({ resource }) => ({ name: resource, portName: null }));
  const declared = wanted.flatMap((it) => it.declared ?? []);
  if (named.length === 0 || differByName([...declared, ...named])) return;
  const { refuseSharedNames } = await import("./preflight/by-hand.js");
  refuseSharedNames(declared, byHand);
}

/** False where the report stands: nothing collides, waiting would not help, or time is up. */
export async function waitForChange(
  system: System,
  report: Report,
  deadline: number,
  onWait: ((report: Report) => void) | undefined,
): Promise<boolean> {
  if (report.ok || report.ports.some((port) => port.status === "denied")) return false;
  if (system.monotonic() >= deadline) return false;
  onWait?.(report);
  await changed(system, report, deadline);
  return true;
}

/** Resolves when a look is worth while: a socket of a busy port is gone, or time is up. Binds nothing meanwhile. */
async function changed(system: System, report: Report, deadline: number): Promise<void> {
  const taken = report.ports.filter((port) => port.status === "taken" && port.owner?.pid != null);
  const ports = taken.map(({ port, protocol }) => ({ port: port as number, protocol }));
  const { findHolders } = await import("./preflight/busy.js");
  for (;;) {
    const left = deadline - system.monotonic();
    if (left <= 0) return;
    await system.sleep(Math.min(WAIT_STEP, left));
    if (taken.length < report.collisions) return;
    const held = await findHolders(system, ports);
    if (held.length < ports.length) return;
  }
}
