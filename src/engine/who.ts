import type { Diagnostic } from "./errors.js";
import { attribute } from "./owners/attribute.js";
import { currentJob } from "./owners/ci-job.js";
import { claimant } from "./owners/claimant.js";
import { findHolders } from "./owners/find.js";
import { claimsOn, likelyOwners } from "./owners/instance-view.js";
import type { CommandDetail, PortOwners, WantedPort } from "./owners/owner.js";
import { readInstances } from "./owners/read-instances.js";
import { askEngines, withPublished } from "./preflight/look.js";
import { portKey } from "./preflight/wanted.js";
import type { System } from "./system.js";

export interface WhoAnswer {
  ports: PortOwners[];
  /** What could not be looked at: a damaged registry, an engine that does not answer. */
  warnings: Diagnostic[];
}

/**
 * Who has these ports open or claims them, of whatever program; every listener of the machine where `wanted` is null. A port
 * without an owner stands in the answer with `owner: null`.
 */
export async function whoOwns(
  system: System,
  wanted: readonly WantedPort[] | null,
  detail: CommandDetail,
): Promise<WhoAnswer> {
  const instances = await readInstances(system);
  const [engines, holders] = await Promise.all([
    askEngines(system),
    findHolders(system, wanted, wanted === null ? [] : likelyOwners(instances, wanted)),
  ]);
  const all = withPublished(engines, wanted ?? [], holders);
  const job = currentJob(system);
  const knowledge = { detail, instances, engines, job, self: null };
  const found = (await attribute(system, all, knowledge)).map(({ own: _own, ...port }) => port);
  const warnings = instances.problem === null ? [] : [instances.problem];
  if (engines?.problem) {
    warnings.push({
      code: "container_engine",
      message: engines.problem,
      resource: null,
      source: null,
    });
  }
  if (wanted === null) return { ports: found, warnings };
  const ports = wanted.map(
    (port) => found.find((it) => portKey(it) === portKey(port)) ?? withClaimants(port),
  );
  return { ports, warnings };

  function withClaimants({ port, protocol }: WantedPort): PortOwners {
    const [owner, ...others] = claimsOn(instances, { port, protocol }).map((living) =>
      claimant(living, job),
    );
    return { port, protocol, owner: owner ?? null, others, owner_hidden: null };
  }
}
