import type { ClaimHolder } from "../claims.js";
import type { Warn } from "../files/json-file.js";
import { markOf } from "../processes/members.js";
import type { Ending } from "../processes/start.js";
import type { InstanceName } from "../state/instance-name.js";
import type { ServiceRecord } from "../state/records.js";
import type { System } from "../system.js";
import { withoutClaimsOf, withoutHolders } from "./claims-of-start.js";
import { isLeft } from "./ready.js";
import { changeRecord, type InstanceRecord } from "./record.js";
import type { StartedService } from "./service.js";
import { type StopEvent, type StoppedService, stopServices } from "./stop-services.js";

export interface SessionFacts {
  readonly project: InstanceName;
  readonly holder: ClaimHolder;
  readonly warn: Warn;
  readonly grace?: number | undefined;
  readonly on: (event: StopEvent) => void;
}

export interface BrokenService {
  readonly service: StartedService;
  readonly ending: Ending;
}

/** What one `start` command started and holds while it runs. */
export class Session {
  readonly #system: System;
  readonly #facts: SessionFacts;
  readonly #started: StartedService[] = [];
  /** What was written down of each, the last word. */
  readonly #noted = new Map<string, ServiceRecord>();
  readonly #endings = new Map<string, Ending>();
  readonly #broken = new AbortController();
  readonly #watches: Promise<void>[] = [];
  #over = false;
  #listener: (service: string, ending: Ending) => void = () => {};

  constructor(system: System, facts: SessionFacts) {
    this.#system = system;
    this.#facts = facts;
  }

  /** Aborted when a service ended badly. */
  get broken(): AbortSignal {
    return this.#broken.signal;
  }

  /** To be called before a service is written down. */
  note(name: string, record: ServiceRecord): void {
    this.#noted.set(name, record);
  }

  /** The process that was written down last for a service of ours. */
  pidOf(name: string): number | undefined {
    return this.#noted.get(name)?.pid;
  }

  add(service: StartedService): void {
    this.#started.push(service);
    this.#watches.push(this.#watch(service));
  }

  isEmpty(): boolean {
    return this.#started.length === 0;
  }

  /** The first service that ended badly, null where none did. */
  firstBroken(): BrokenService | null {
    for (const service of this.#started) {
      const ending = this.#endings.get(service.name);
      if (ending !== undefined && ending.code !== 0) return { service, ending };
    }
    return null;
  }

  /** Calls back for each service that ends from now on; resolves when all have ended: true where all ended well. */
  async allEnded(listener: (service: string, ending: Ending) => void): Promise<boolean> {
    this.#listener = listener;
    await Promise.all(this.#watches);
    return this.firstBroken() === null;
  }

  /** Lets our own process end before them. */
  forget(): void {
    this.#over = true;
    for (const { group } of this.#started) group.forget();
  }

  /** Stops all that was started, last first, and takes it and our claims out of both files. */
  async end(hurry?: AbortSignal): Promise<StoppedService[]> {
    const { project, holder, warn, grace, on } = this.#facts;
    const ways = { grace, hurry, onStop: on };
    const stopped = await stopServices(this.#system, project.slug, this.#toStop(), ways);
    this.#over = true;
    await changeRecord(this.#system, project, warn, (before) =>
      withoutClaimsOf(withoutServices(before, this.#noted), holder),
    );
    return stopped;
  }

  /** A leader that ended may have left an heir, which alone was written down, and more in its session. */
  #toStop(): [string, ServiceRecord][] {
    return this.#started.flatMap(({ name, group, port }): [string, ServiceRecord][] => {
      const leader = { pid: group.pid, start: group.start, port, port_auto: false };
      const noted = this.#noted.get(name);
      const isLeader = noted === undefined || noted.pid === 0 || noted.pid === group.pid;
      return isLeader
        ? [[name, { ...noted, ...leader }]]
        : [
            [name, noted],
            [name, leader],
          ];
    });
  }

  async #watch(service: StartedService): Promise<void> {
    const { name, group } = service;
    const ending = await group.ended;
    const awaited = { group, mark: markOf(this.#facts.project.slug, name) };
    // A shell that started its server in the background ends before it.
    while (!this.#over && (await isLeft(this.#system, awaited, ending)))
      await this.#system.sleep(LOOK_EVERY);
    this.#endings.set(name, ending);
    if (ending.code !== 0) this.#broken.abort();
    this.#listener(name, ending);
  }
}

/** How often a group is looked at whose leader has ended, ms. */
const LOOK_EVERY = 200;

/** The record without these services, where it still tells of these very processes, and without what they held. */
export function withoutServices(
  record: InstanceRecord,
  gone: ReadonlyMap<string, ServiceRecord>,
): InstanceRecord {
  const services = [...record.services].filter(([name, { pid, start }]) => {
    const ours = gone.get(name);
    return ours?.pid !== pid || ours.start !== start;
  });
  return {
    ...record,
    services: new Map(services),
    claims: withoutHolders(record.claims, gone),
  };
}
