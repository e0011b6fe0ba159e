import type { AttributedPort } from "../owners/attribute.js";
import type { CurrentJob } from "../owners/ci-job.js";
import type { EngineAnswer } from "../owners/containers.js";
import { claimsOn, type InstanceView } from "../owners/instances/instance-view.js";
import { type PortKey, portKey } from "../owners/port-key.js";
import type { ProbeResult } from "../ports/probe.js";
import { isNamed } from "../ports/request.js";
import type { PortStatus, ReportPort } from "../report.js";
import type { CommandDetail } from "../text/redact.js";
import type { Project } from "./project.js";
import type { Wanted } from "./wanted.js";

/** All that was found out about the ports. */
export interface Evidence {
  results: ReadonlyMap<PortKey, ProbeResult>;
  owners: ReadonlyMap<PortKey, AttributedPort>;
  instances: InstanceView;
  project: Project | null;
  detail: CommandDetail;
  /** The CI job that we run in. */
  job: CurrentJob | null;
  engines: EngineAnswer | null;
}

/** A longer name is shortened. */
const SHOWN = 60;

/** The answer for nearly all ports, found and worded without the words for all others; null where it takes more. */
export function usualAnswer(wanted: Wanted, evidence: Evidence): ReportPort | null {
  const { resource, port, protocol, declared } = wanted;
  if (port === null)
    return answer(wanted, "auto", `A port for '${resource}' is chosen at start or claim`);
  const known = declared !== null || isNamed({ resource, port, protocol });
  if (!known || resource.length > SHOWN || !isFree({ port, protocol }, evidence)) return null;
  return answer(wanted, "free", `Port ${port} required by '${resource}' is free`);
}

function isFree(
  port: Pick<ReportPort, "protocol"> & { port: number },
  { results, owners, instances }: Evidence,
): boolean {
  const key = portKey(port);
  return (
    results.get(key)?.state === "free" &&
    !owners.has(key) &&
    (instances.living.length === 0 || claimsOn(instances, port).length === 0)
  );
}

/** What is said of who has a port. */
export type Finding = Pick<ReportPort, "owner" | "others" | "owner_hidden" | "next">;

/** The report's line about one port, its keys in the contract's order. */
export function answer(
  { resource, port, protocol, declared }: Wanted,
  status: PortStatus,
  message: string,
  finding: Finding | null = null,
): ReportPort {
  return {
    resource,
    port,
    protocol,
    auto: declared !== null && declared.port === null,
    status,
    source: declared?.source ?? null,
    message,
    owner: finding?.owner ?? null,
    others: finding?.others ?? [],
    owner_hidden: finding?.owner_hidden ?? null,
    next: finding?.next ?? null,
  };
}
