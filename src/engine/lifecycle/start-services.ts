import type { ClaimHolder } from "../claims.js";
import type { Config } from "../config/load.js";
import { DevrigError } from "../errors.js";
import type { Warn } from "../files/json-file.js";
import { isoTime } from "../iso-time.js";
import type { Project } from "../preflight/project.js";
import type { Report } from "../report.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import { handOver, withoutClaimsOf } from "./claims-of-start.js";
import { joinService } from "./join.js";
import type { Plan, PlannedService } from "./plan.js";
import type { Patience } from "./ready.js";
import { changeRecord } from "./record.js";
import {
  editedPorts,
  type Running,
  recordedPids,
  runningServices,
  strangersOnPorts,
} from "./running.js";
import {
  awaitService,
  endedEarly,
  notStarted,
  type ServiceWork,
  type StartedService,
  type StartFailure,
  startService,
} from "./service.js";
import { Session } from "./session.js";
import type { ServiceView, StartEvent, StartRequest, StartResult } from "./start-request.js";

const READY_WITHIN = 60_000;

/** What the claim gave. */
export interface Ground {
  readonly project: Project;
  readonly report: Report;
  readonly holder: ClaimHolder;
  readonly ports: Map<string, number>;
  readonly on: (event: StartEvent) => void;
  readonly warn: Warn;
}

/**
 * Starts the planned services in their order and writes each down, or stops what it started: see `startProject`.
 * @throws DevrigError for a state folder that cannot be written
 */
export function startServices(
  system: System,
  request: StartRequest,
  plan: Plan,
  ground: Ground,
): Promise<StartResult> {
  return new Start(system, request, plan, ground).run();
}

/** One `start` that has its ports. */
class Start {
  readonly #system: System;
  readonly #request: StartRequest;
  readonly #plan: Plan;
  readonly #ground: Ground;
  readonly #session: Session;
  readonly #work: ServiceWork;
  readonly #views: ServiceView[] = [];
  /** What was written down when we looked. */
  #recorded: ReadonlyMap<string, number> = new Map();

  constructor(system: System, request: StartRequest, plan: Plan, ground: Ground) {
    const { project, holder, ports, on, warn } = ground;
    this.#system = system;
    this.#request = request;
    this.#plan = plan;
    this.#ground = ground;
    this.#session = new Session(system, { project, holder, warn, grace: request.grace, on });
    const record = (name: string, service: ServiceRecord) => this.#record(name, service);
    this.#work = { project, config: project.config as Config, ports, record };
  }

  async run(): Promise<StartResult> {
    try {
      const failed = await this.#startAll();
      if (failed === null) return await this.#up();
      await this.#session.end(this.#request.hurry);
      return failed === "interrupted" ? { kind: failed } : { kind: "failed", failure: failed };
    } catch (error) {
      await this.#session.end(this.#request.hurry);
      throw error;
    }
  }

  async #startAll(): Promise<StartFailure | "interrupted" | null> {
    const { project, report, ports, on } = this.#ground;
    const { notStarted: not_started, services } = this.#plan;
    this.#recorded = recordedPids(this.#system, project);
    const running = await runningServices(this.#system, project, report);
    for (const [name, { record }] of running)
      if (record.port !== null) ports.set(name, record.port);
    const missing = services.filter(({ name }) => !running.has(name));
    for (const message of editedPorts(services, running)) on({ kind: "warning", message });
    const stranger = await strangersOnPorts(this.#system, project, missing, report);
    if (stranger !== null) return stranger;
    on({ kind: "plan", services: services.map(({ name }) => name), not_started });
    for (const service of services) {
      const failure = await this.#startOne(service, running.get(service.name));
      if (failure !== null) return failure;
    }
    return this.#interrupted() ? "interrupted" : this.#brokenMeanwhile();
  }

  async #startOne(
    service: PlannedService,
    running: Running | undefined,
  ): Promise<StartFailure | "interrupted" | null> {
    if (running !== undefined) return this.#join(service);
    if (this.#interrupted()) return "interrupted";
    const started = await this.#launch(service);
    if (started === null) return this.#join(service);
    if ("message" in started) return started;
    const { group, port, log } = started;
    const view = viewOf(service, group.pid, port, log);
    this.#ground.on({ kind: "starting", service: view });
    const failure = await this.#await(service, started);
    if (failure !== null) return failure;
    // Another process may go on in place of the one that we started.
    this.#tell("up", { ...view, pid: this.#session.pidOf(service.name) ?? view.pid });
    return null;
  }

  /** Null where another command was quicker. */
  async #launch(service: PlannedService): Promise<StartedService | StartFailure | null> {
    try {
      const started = await startService(this.#system, this.#work, service);
      this.#session.add(started);
      return started;
    } catch (error) {
      if (error instanceof StartedByAnother) return null;
      if (error instanceof DevrigError) throw error;
      return notStarted(service.name, error);
    }
  }

  async #await(
    service: PlannedService,
    started: StartedService,
  ): Promise<StartFailure | "interrupted" | null> {
    const patience = this.#patience();
    const failure = await awaitService(this.#system, this.#work, service, started, patience);
    return failure === "interrupted" ? this.#whyInterrupted() : failure;
  }

  /** What runs already may have been started a moment ago, by a command beside this one. */
  async #join(service: PlannedService): Promise<StartFailure | "interrupted" | null> {
    const { project, ports } = this.#ground;
    const joined = await joinService(this.#system, project, service, this.#patience());
    if (joined === "interrupted") return this.#whyInterrupted();
    if ("message" in joined) return joined;
    if (joined.port !== null) ports.set(service.name, joined.port);
    this.#tell("running", viewOf(service, joined.pid, joined.port, null));
    return null;
  }

  /** An earlier service that breaks ends the wait as well. */
  #patience(): Patience {
    const { readyWithin: within = READY_WITHIN, interrupt } = this.#request;
    const signals = [this.#session.broken, ...(interrupt === undefined ? [] : [interrupt])];
    return { within, interrupt: AbortSignal.any(signals) };
  }

  #whyInterrupted(): StartFailure | "interrupted" | null {
    return this.#interrupted() ? "interrupted" : this.#brokenMeanwhile();
  }

  #brokenMeanwhile(): StartFailure | null {
    const broken = this.#session.firstBroken();
    return broken === null ? null : endedEarly(broken.service, broken.ending);
  }

  async #up(): Promise<StartResult> {
    const { project, holder, warn } = this.#ground;
    const services = this.#views;
    if (this.#request.detach) {
      await changeRecord(this.#system, project, warn, (record) => handOver(record, holder));
      this.#session.forget();
      return { kind: "up", project, services, session: null };
    }
    if (this.#session.isEmpty()) {
      await changeRecord(this.#system, project, warn, (record) => withoutClaimsOf(record, holder));
      return { kind: "up", project, services, session: null };
    }
    return { kind: "up", project, services, session: this.#session };
  }

  #tell(kind: "running" | "up", service: ServiceView): void {
    this.#views.push(service);
    this.#ground.on({ kind, service });
  }

  #interrupted(): boolean {
    return this.#request.interrupt?.aborted === true;
  }

  async #record(name: string, service: ServiceRecord): Promise<void> {
    const { project, warn } = this.#ground;
    const first = this.#session.isEmpty();
    const expected = this.#session.pidOf(name) ?? this.#recorded.get(name);
    await changeRecord(this.#system, project, warn, (before) => {
      const there = before.services.get(name);
      if (there !== undefined && there.pid > 0 && there.pid !== expected)
        throw new StartedByAnother();
      this.#session.note(name, service);
      const others = [...before.services].filter(([known]) => known !== name);
      const started_at = others.length === 0 && first ? null : before.started_at;
      return {
        started_at: started_at ?? isoTime(this.#system.now()),
        services: new Map([...others, [name, { ...before.services.get(name), ...service }]]),
        claims: before.claims,
      };
    });
  }
}

/** Another `start` of this project has written down a service since we looked; what it started is not ours to overwrite. */
class StartedByAnother extends Error {}

function viewOf(
  { name, declared }: PlannedService,
  pid: number,
  port: number | null,
  log: string | null,
): ServiceView {
  const scheme = declared?.scheme ?? "http";
  const url = port === null ? null : `${scheme}://localhost:${port}`;
  return { name, pid, port, url, log };
}
