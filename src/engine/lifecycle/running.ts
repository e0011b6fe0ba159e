import type { Project } from "../preflight/project.js";
import { isPid, judge } from "../processes/identity.js";
import { carries, markOf, sessionMembers } from "../processes/members.js";
import type { Report, ReportPort } from "../report.js";
import { readOwnState } from "../state/project-state.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import { forShell } from "../text/foreign-text.js";
import { ownerName } from "../verdict.js";
import type { PlannedService } from "./plan.js";
import type { StartFailure } from "./service.js";

/** A service that runs already. */
export interface Running {
  readonly record: ServiceRecord;
}

/**
 * The services of `state.json` that run. One that only a pid was written down of (by the old program, or by whoever committed
 * the file) counts when its port is open by that process or one below it: the pid alone may be anybody's.
 */
export async function runningServices(
  system: System,
  project: Project,
  report: Report,
): Promise<Map<string, Running>> {
  const running = new Map<string, Running>();
  const state = readOwnState(system, project);
  if (state === null) return running;
  const { slug } = state;
  for (const [name, record] of state.services) {
    const port = report.ports.find(({ resource }) => resource === name);
    const runs =
      record.start === null
        ? isOpenBy(name, record, port)
        : await lives(system, record, markOf(slug, name));
    if (runs) running.set(name, { record });
  }
  return running;
}

/** Which pids are written down of the project's services, 0 for one that goes on without a process. */
export function recordedPids(system: System, project: Project): ReadonlyMap<string, number> {
  const services = readOwnState(system, project)?.services ?? new Map<string, ServiceRecord>();
  return new Map([...services].map(([name, { pid }]) => [name, pid]));
}

/**
 * The first service to be started whose port is open by a process of this CI job, or so, that it cannot be itself. Not by one that
 * has ended since the look: a `stop` beside us takes the record of what it ended away in that time.
 */
export async function strangersOnPorts(
  system: System,
  project: Pick<Project, "slug">,
  missing: readonly PlannedService[],
  report: Report,
): Promise<StartFailure | null> {
  for (const { name, declared } of missing) {
    const port = report.ports.find(({ resource }) => resource === declared?.resource);
    const owner = port?.status === "own" ? port.owner : null;
    if (port === undefined || owner === null || owner.pid === null) continue;
    if ((await judge(system, { pid: owner.pid, start: null })) === "dead") continue;
    const whose = carries(system, owner.pid, markOf(project.slug, name))
      ? "which is being stopped, or was left behind"
      : "which 'devrig start' did not start";
    const message = `Port ${port.port} of '${name}' is open already by ${ownerName(owner)}, ${whose}`;
    return { service: name, message, log_lines: [], log: null };
  }
  return null;
}

/** A sentence for each service that runs with another port than the config gives it now. */
export function editedPorts(
  services: readonly PlannedService[],
  running: ReadonlyMap<string, Running>,
): string[] {
  return services.flatMap(({ name, declared }) => {
    const now = running.get(name)?.record.port ?? null;
    const wanted = declared?.port ?? null;
    if (now === null || wanted === null || now === wanted) return [];
    return `'${name}' runs with port ${now}, the config says ${wanted} by now; it changes with: devrig stop ${forShell(name)} && devrig start ${forShell(name)}`;
  });
}

function isOpenBy(name: string, { pid }: ServiceRecord, port: ReportPort | undefined): boolean {
  return pid > 1 && port?.status === "own" && port.owner?.instance?.resource === name;
}

/** Is the very process there that was written down, or another of its session with the mark? */
export async function lives(system: System, record: ServiceRecord, mark: string): Promise<boolean> {
  if (!isPid(record.pid) || record.pid === 1) return false;
  if ((await judge(system, record)) === "alive") return true;
  return (await sessionMembers(system, record.pid, mark)).length > 0;
}
