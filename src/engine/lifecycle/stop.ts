import type { Diagnostic } from "../errors.js";
import type { Warn } from "../files/json-file.js";
import type { Claim } from "../state/records.js";
import type { System } from "../system.js";
import { claimsOfOthers } from "./claims-of-start.js";
import { mustBeKnown } from "./known-services.js";
import { changeRecord } from "./record.js";
import { removeUnused } from "./remove-folder.js";
import { withoutServices } from "./session.js";
import { type StoppedService, type StopWays, stopServices } from "./stop-services.js";
import { findTargets, type Target, type Untouched } from "./targets.js";

export interface StopRequest extends StopWays {
  /** The config file by name; else the nearest one. */
  readonly config?: string | undefined;
  /** Only these services; all for an empty list. */
  readonly services?: readonly string[] | undefined;
  /** Every instance of the machine that is ours. */
  readonly all: boolean;
}

export interface StoppedInstance {
  readonly slug: string;
  readonly config_path: string;
  readonly services: readonly StoppedService[];
  /** Claims of other holders, which stay. */
  readonly kept: readonly Claim[];
}

export interface StopReport {
  /** False where something lives on that was to be stopped, or was left alone though it was asked for. */
  readonly ok: boolean;
  readonly instances: readonly StoppedInstance[];
  readonly untouched: readonly Untouched[];
  /** State folders that were removed. */
  readonly removed: readonly string[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Stops the services of the project, or of every instance; each is proven to be what was written down a moment before it is
 * signalled. What `start` wrote leaves `state.json` and the registry; claims of other makers stay while their holders live.
 * @throws DevrigError `config_not_found`, `unknown_service`
 */
export async function stopInstances(system: System, request: StopRequest): Promise<StopReport> {
  const { warnings, warn } = remarks();
  const { targets, untouched } = await findTargets(system, request, warn);
  const { services = [] } = request;
  await mustBeKnown(system, request, targets);
  const instances: StoppedInstance[] = [];
  for (const target of targets)
    instances.push(await stopTarget(system, target, services, request, warn));
  const ok = isDone(request, instances, untouched);
  return { ok, instances, untouched, removed: [], warnings };
}

/** Stops, then removes the whole state folder; not where something lives on. All claims end with it. */
export async function deleteInstances(
  system: System,
  request: Omit<StopRequest, "services">,
): Promise<StopReport> {
  const { warnings, warn } = remarks();
  const { targets, untouched, beside } = await findTargets(system, request, warn);
  const instances: StoppedInstance[] = [];
  const folders = new Map(beside === null ? [] : [[beside.state_dir, beside]]);
  for (const target of targets) {
    const stopped = await stopTarget(system, target, [], request, warn);
    if (isStopped(stopped)) {
      await forget(system, target, warn);
      instances.push({ ...stopped, kept: [] });
      folders.set(target.state_dir, target);
    } else {
      instances.push(stopped);
      folders.delete(target.state_dir);
    }
  }
  const removed: string[] = [];
  for (const folder of folders.values())
    if (await removeUnused(system, folder, warn)) removed.push(folder.state_dir);
  return { ok: isDone(request, instances, untouched), instances, untouched, removed, warnings };
}

async function stopTarget(
  system: System,
  target: Target,
  names: readonly string[],
  ways: StopWays,
  warn: Warn,
): Promise<StoppedInstance> {
  const chosen = [...target.services].filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  const running = chosen.filter(([, { pid }]) => pid > 0);
  const services = await stopServices(system, target.slug, running, ways);
  const living = new Set(services.filter((it) => !isGone(it)).map(({ service }) => service));
  const gone = new Map(chosen.filter(([name]) => !living.has(name)));
  const kept = await claimsOfOthers(system, target.claims);
  await changeRecord(system, target, warn, (before) => {
    const after = withoutServices(before, gone);
    if (after.services.size > 0) return after;
    // What was claimed while the services ended is not what was to be stopped.
    const stay = after.claims.filter((it) => !isAmong(it, target.claims) || isAmong(it, kept));
    return { ...after, claims: stay };
  });
  const { slug, config_path } = target;
  return { slug, config_path, services, kept };
}

/**
 * An `unproven` process is a record without proof (the old program's, or one that came with the repository): it is never
 * signalled. Where it has the service's port open, it is the service; else the record is a stray and goes.
 */
function isGone({ result, pid, port_held_by }: StoppedService): boolean {
  if (result === "refused") return false;
  return result !== "unproven" || port_held_by?.pid !== pid;
}

/** What is left alone among all that there is was not to be stopped; the one that was asked for was. */
function isDone(
  { all }: Pick<StopRequest, "all">,
  instances: readonly StoppedInstance[],
  untouched: readonly Untouched[],
): boolean {
  return instances.every(isStopped) && (all || untouched.length === 0);
}

function isStopped({ services }: StoppedInstance): boolean {
  return services.every(isGone);
}

function isAmong(claim: Claim, kept: readonly Claim[]): boolean {
  return kept.some(
    ({ holder, resource, port }) =>
      holder.pid === claim.holder.pid &&
      holder.start === claim.holder.start &&
      resource === claim.resource &&
      port === claim.port,
  );
}

/** Not what a `start` beside us has written down since: that runs, and would be known to nobody. */
async function forget(system: System, target: Target, warn: Warn): Promise<void> {
  const known = target.entry === null ? [target] : [target, target.entry];
  await changeRecord(system, target, warn, (before) => {
    let after = before;
    for (const { services } of known) after = withoutServices(after, services);
    const seen = known.flatMap(({ claims }) => claims);
    return { ...after, claims: after.claims.filter((it) => !isAmong(it, seen)) };
  });
}

function remarks(): { warnings: Diagnostic[]; warn: Warn } {
  const warnings: Diagnostic[] = [];
  const warn: Warn = (warning) => {
    if (!warnings.some(({ message }) => message === warning.message)) warnings.push(warning);
  };
  return { warnings, warn };
}
