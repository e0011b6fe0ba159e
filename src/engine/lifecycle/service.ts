import { closeSync } from "node:fs";
import type { Config } from "../config/load.js";
import { environmentOf, type Ports } from "../environment.js";
import { errorCode } from "../errors.js";
import { isoTime } from "../iso-time.js";
import type { Project } from "../preflight/project.js";
import { identityOf, type ProcessRecord } from "../processes/identity.js";
import { MARK, markOf, sessionMembers } from "../processes/members.js";
import { type Ending, type StartedGroup, startGroup } from "../processes/start.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import { lastLines, openLog } from "./logs.js";
import type { PlannedService } from "./plan.js";
import { type Patience, type Readiness, waitUntilUp } from "./ready.js";

/** A service that we started. */
export interface StartedService {
  readonly name: string;
  readonly group: StartedGroup;
  readonly port: number | null;
  readonly log: string;
}

/** Why a service did not come up, and what it said last. */
export interface StartFailure {
  readonly service: string;
  /** A sentence. */
  readonly message: string;
  /** Its last lines, oldest first. */
  readonly log_lines: readonly string[];
  readonly log: string | null;
}

export interface ServiceWork {
  readonly project: Project;
  readonly config: Config;
  readonly ports: Ports;
  /** Writes the service down. */
  record(name: string, service: ServiceRecord): Promise<void>;
}

/** How many lines of a log are told when a service did not come up. */
const LINES = 10;

/**
 * Starts one service, written down before its command runs.
 * @throws the system's error where no process could be started
 */
export async function startService(
  system: System,
  work: ServiceWork,
  { name, command, cwd, declared }: PlannedService,
): Promise<StartedService> {
  const { project, config, ports } = work;
  const own = environmentOf(system, config, ports, name);
  const env = { ...system.env, ...own, [MARK]: markOf(project.slug, name) };
  const port = declared === null ? null : (ports.get(declared.resource) ?? declared.port);
  const log = openLog(system, project.state_dir, name);
  const facts = {
    port,
    port_auto: declared !== null && declared.port === null,
    started_at: isoTime(system.now()),
    ...(declared !== null && { protocol: declared.scheme }),
  };
  const record = async (leader: ProcessRecord) => {
    await work.record(name, { ...leader, ...facts });
    log.place();
  };
  try {
    const group = await startGroup(system, { command, cwd, env, output: log.fd, record });
    return { name, group, port, log: log.file };
  } finally {
    closeSync(log.fd);
    log.drop();
  }
}

/**
 * Waits until the service is up; null when it is, else why not. Where its leader has ended by then, the process that goes on in
 * its place is written down (who listens, else what it left in its session), or none: a service without a port that has done its work.
 */
export async function awaitService(
  system: System,
  work: ServiceWork,
  planned: PlannedService,
  started: StartedService,
  patience: Patience,
): Promise<StartFailure | "interrupted" | null> {
  const { group, name } = started;
  const tcp = planned.declared?.protocol === "tcp";
  const awaited = {
    group,
    mark: markOf(work.project.slug, name),
    port: tcp ? started.port : null,
  };
  const readiness = await waitUntilUp(system, awaited, patience);
  if (readiness.kind === "interrupted") return "interrupted";
  if (readiness.kind !== "up") return failureOf(started, readiness, patience);
  if (readiness.ending !== null) await recordHeir(system, work, planned, started, readiness.pid);
  return null;
}

/** The failure of a service that could not be started at all. */
export function notStarted(service: string, error: unknown): StartFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  const message = `'${service}' could not be started: ${(error as Error).message}`;
  return { service, message, log_lines: [], log: null };
}

/** The failure of a service that ended while others were still starting. */
export function endedEarly(started: StartedService, ending: Ending): StartFailure {
  return told(started, `'${started.name}' ${endingText(ending)} while others were starting`);
}

/** `ended with exit 1`, `was ended by SIGKILL`. */
export function endingText({ code, signal }: Ending): string {
  return signal === null ? `ended with exit ${code}` : `was ended by ${signal}`;
}

async function recordHeir(
  system: System,
  work: ServiceWork,
  { declared }: PlannedService,
  { group, name, port }: StartedService,
  listener: number | null,
): Promise<void> {
  const start = listener === null ? null : await identityOf(system, listener);
  const [left] = await sessionMembers(system, group.pid, markOf(work.project.slug, name));
  const heir = start === null ? left : { pid: listener as number, start };
  const port_auto = declared !== null && declared.port === null;
  await work.record(name, { ...(heir ?? { pid: 0, start: null }), port, port_auto });
}

function failureOf(
  started: StartedService,
  readiness: Exclude<Readiness, { kind: "up" | "interrupted" }>,
  { within }: Patience,
): StartFailure {
  const { name, port } = started;
  if (readiness.kind === "ended") {
    const before = port === null ? "" : ` before its port ${port} listened`;
    const holder = readiness.holder === null ? "" : `; ${readiness.holder} has that port open`;
    return told(started, `'${name}' ${endingText(readiness.ending)}${before}${holder}`);
  }
  if (readiness.kind === "stranger") {
    const whose = `${readiness.holder}, which is no process of this service`;
    return told(started, `Port ${port} of '${name}' is open by ${whose}`);
  }
  const { elsewhere } = readiness;
  const instead =
    elsewhere.length === 0
      ? ""
      : `; it listens on ${elsewhere.join(", ")} instead: let it take its port from $PORT`;
  return told(started, `'${name}' did not open port ${port} within ${within / 1000} s${instead}`);
}

function told({ name, log }: StartedService, message: string): StartFailure {
  return { service: name, message, log_lines: lastLines(log, LINES), log };
}
