import type { Project } from "../preflight/project.js";
import { isMarkCarried, markOf } from "../processes/members.js";
import { readOwnState } from "../state/project-state.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import type { PlannedService } from "./plan.js";
import { listenerOf, type Patience } from "./ready.js";
import { lives } from "./running.js";
import type { StartFailure } from "./service.js";

/** Pause between two looks, ms. */
const STEP = 50;

/**
 * Waits for a service that another command has started: it is up when its TCP port listens, as one of our own. Gives what is written
 * down of it then: the process may be another by now, as a shell's that left its server behind.
 */
export async function joinService(
  system: System,
  project: Project,
  service: PlannedService,
  { within, interrupt }: Patience,
): Promise<ServiceRecord | StartFailure | "interrupted"> {
  const deadline = system.monotonic() + within;
  for (;;) {
    const seen = await look(system, project, service);
    if (seen.kind === "up") return seen.record;
    if (seen.kind === "over") return failure(service, seen.how);
    if (interrupt?.aborted) return "interrupted";
    if (system.monotonic() >= deadline) return failure(service, "does not open its port");
    await system.sleep(STEP);
  }
}

type Seen =
  | { kind: "up"; record: ServiceRecord }
  | { kind: "over"; how: string }
  | { kind: "starting" };

async function look(
  system: System,
  project: Project,
  { name, declared }: PlannedService,
): Promise<Seen> {
  const state = readOwnState(system, project);
  const record = state?.services.get(name);
  if (state === null || record === undefined) return { kind: "over", how: "was stopped meanwhile" };
  const mark = markOf(state.slug, name);
  const port = declared?.protocol === "tcp" ? record.port : null;
  if (port === null || (await isUp(system, mark, record, port))) return { kind: "up", record };
  const isThere = (await lives(system, record, mark)) || isMarkCarried(system, mark);
  return isThere
    ? { kind: "starting" }
    : { kind: "over", how: `ended before its port ${port} listened` };
}

async function isUp(
  system: System,
  mark: string,
  group: ServiceRecord,
  port: number,
): Promise<boolean> {
  return (await listenerOf(system, { group, mark }, port))?.kind === "own";
}

function failure({ name }: PlannedService, how: string): StartFailure {
  const message = `'${name}', which another command had started, ${how}`;
  return { service: name, message, log_lines: [], log: null };
}
