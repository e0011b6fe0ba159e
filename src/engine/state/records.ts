/**
 * Services and claims as both files hold them. The files are other people's to write: whatever is not what it should be
 * becomes a value that can do no harm (pid 0 is "none", a port that is none is null), and unknown keys survive.
 */
import type { Protocol } from "../config/declared-port.js";
import { isObject, type JsonObject } from "../files/json-file.js";
import { isPid } from "../processes/identity.js";

export interface ServiceRecord {
  /** 0 where it has none. */
  pid: number;
  /** Our process identity; null where only the pid was written down: to be judged, never to be signalled. */
  start: string | null;
  port: number | null;
  port_auto: boolean;
  /** ISO 8601; what it speaks (`https`). Ours alone, left out where they were not written down. */
  started_at?: string;
  protocol?: string;
}

export interface Holder {
  pid: number;
  start: string | null;
  label: string | null;
}

export interface Claim {
  resource: string;
  port: number;
  protocol: Protocol;
  auto: boolean;
  holder: Holder;
  /** ISO 8601; null where others wrote none, or what is no time. */
  claimed_at: string | null;
  /** What tells the CI job that claimed, as its service names it; absent outside CI. */
  job?: Readonly<Record<string, string | null>>;
}

export type Services = ReadonlyMap<string, ServiceRecord>;

/** The services of a file by name. A Map, because a name may be `__proto__`. */
export function parseServices(value: unknown): Map<string, ServiceRecord> {
  const services = new Map<string, ServiceRecord>();
  if (!isObject(value)) return services;
  for (const name of Object.keys(value)) {
    const record = value[name];
    if (isObject(record)) services.set(name, parseService(record));
  }
  return services;
}

/** The claims of a file; what is no claim is left out. */
export function parseClaims(value: unknown): Claim[] {
  return Array.isArray(value) ? value.map(parseClaim).filter((claim) => claim !== null) : [];
}

/** `services` to write: our values over the old ones, so that keys we do not know survive. */
export function servicesDocument(services: Services, before: unknown): JsonObject {
  const old = isObject(before) ? before : {};
  const merged: [string, unknown][] = [];
  for (const [name, record] of services) {
    const known = Object.hasOwn(old, name) ? old[name] : null;
    merged.push([name, isObject(known) ? serviceOver(known, record) : record]);
  }
  return Object.fromEntries(merged);
}

/** A service that we did not change stays as it was written, without the keys that we would add. */
function serviceOver(known: JsonObject, record: ServiceRecord): JsonObject {
  const same = JSON.stringify(parseService(known)) === JSON.stringify(record);
  return same ? known : { ...known, ...record };
}

/** `claims` to write; a claim that stands in the old list keeps its unknown keys. */
export function claimsDocument(claims: readonly Claim[], before: unknown): unknown[] {
  const old: unknown[] = Array.isArray(before) ? before : [];
  return claims.map((claim) => {
    const known = old.find((item) => isSameClaim(parseClaim(item), claim));
    return isObject(known) ? claimOver(known, claim) : claim;
  });
}

/** A claim that we did not change stays as it was written, with what we could not use of it. */
function claimOver(known: JsonObject, claim: Claim): JsonObject {
  const same = JSON.stringify(parseClaim(known)) === JSON.stringify(claim);
  return same ? known : { ...known, ...claim };
}

export function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function parseService(record: JsonObject): ServiceRecord {
  const { pid, start, port, port_auto, started_at, protocol } = record as Partial<
    Record<keyof ServiceRecord, unknown>
  >;
  return {
    pid: isPid(pid) ? pid : 0,
    start: text(start),
    port: isPort(port) ? port : null,
    port_auto: port_auto === true,
    ...(typeof started_at === "string" && { started_at }),
    ...(typeof protocol === "string" && { protocol }),
  };
}

function parseClaim(value: unknown): Claim | null {
  if (!isObject(value)) return null;
  const { resource, port, protocol, auto, holder, claimed_at, job } = value as Partial<
    Record<keyof Claim, unknown>
  >;
  if (typeof resource !== "string" || !isPort(port)) return null;
  return {
    resource,
    port,
    protocol: protocol === "udp" ? "udp" : "tcp",
    auto: auto === true,
    holder: parseHolder(holder),
    claimed_at: time(claimed_at),
    ...(isObject(job) ? { job: textsOf(job) } : {}),
  };
}

function time(value: unknown): string | null {
  const written = text(value);
  return written === null || Number.isNaN(Date.parse(written)) ? null : written;
}

function textsOf(value: JsonObject): Record<string, string | null> {
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, text(it)]));
}

function parseHolder(value: unknown): Holder {
  const { pid, start, label } = (isObject(value) ? value : {}) as Partial<
    Record<keyof Holder, unknown>
  >;
  return { pid: isPid(pid) ? pid : 0, start: text(start), label: text(label) };
}

function isSameClaim(one: Claim | null, other: Claim): boolean {
  return (
    one !== null &&
    one.resource === other.resource &&
    one.port === other.port &&
    one.protocol === other.protocol &&
    one.holder.pid === other.holder.pid &&
    one.holder.start === other.holder.start
  );
}

/** Is it the number of a port? */
export function isPort(port: unknown): port is number {
  return typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= 65_535;
}
