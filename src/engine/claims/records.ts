import type { Diagnostic } from "../errors.js";
import { isoTime } from "../iso-time.js";
import type { CurrentJob } from "../owners/ci-job.js";
import type { Report } from "../report.js";
import { type Home, modesFor } from "../state/home.js";
import type { InstanceName } from "../state/instance-name.js";
import { isLiving } from "../state/living.js";
import { isStateOf, readState, stateWith, updateState } from "../state/project-state.js";
import type { Claim } from "../state/records.js";
import { putEntry, servicesListed } from "../state/registry.js";
import type { Registry } from "../state/registry-document.js";
import type { System } from "../system.js";

/** The process that a claim lives as long as. */
export interface ClaimHolder {
  pid: number;
  /** Its identity, of `processes/identity.ts`. */
  start: string;
  /** For people: the job or command it stands for. */
  label: string | null;
}

/** The living claims of the other holders, what this holder had of other resources, and all that the report found to be ours. */
export async function claimsAfter(
  system: System,
  { slug, state_dir }: InstanceName,
  report: Report,
  registry: Registry,
  { holder, job }: { holder: ClaimHolder; job: CurrentJob | null },
): Promise<Claim[]> {
  const old = registry.find(slug, state_dir)?.claims ?? [];
  const now = isoTime(system.now());
  const fresh = report.ports.flatMap(({ resource, port, protocol, auto, status }): Claim[] => {
    if (port === null || !["free", "own", "auto"].includes(status)) return [];
    const claim = { resource, port, protocol, auto, holder, claimed_at: now };
    return [job === null ? claim : { ...claim, job: { ...job.facts } }];
  });
  const isRepeated = (claim: Claim): boolean =>
    isOf(claim, holder) && fresh.some((it) => it.resource === claim.resource);
  const kept: Claim[] = [];
  for (const claim of old)
    if (!isRepeated(claim) && (await isLiving(system, claim))) kept.push(claim);
  return [...kept, ...fresh];
}

/** Is this the claim of that very process? */
export function isOf(
  { holder }: Claim,
  { pid, start }: { pid: number; start: string | null },
): boolean {
  return holder.pid === pid && holder.start === start;
}

/** Writes `state.json`. It comes before the registry: an entry whose state is missing would be cleaned away. */
export async function writeClaims(
  system: System,
  home: Home,
  { slug, config_path, state_dir }: InstanceName,
  claims: readonly Claim[],
  registry: Registry,
  warn: (warning: Diagnostic) => void,
): Promise<void> {
  // A damaged state.json must not make orphans of what runs.
  const listed = servicesListed(home, registry.find(slug, state_dir));
  await updateState(system, state_dir, { warn, ...modesFor(home, state_dir) }, (before) => {
    const own = before !== null && isStateOf(system, config_path, before) ? before : null;
    const started_at = own?.started_at ?? isoTime(system.now());
    const services = own?.services ?? listed;
    const fields = { slug, config_path, started_at, services, claims };
    return { next: stateWith(before, fields), result: undefined };
  });
}

/** The registry with these claims in the project's entry. */
export function registered(
  system: System,
  registry: Registry,
  { slug, config_path, state_dir }: InstanceName,
  claims: readonly Claim[],
): Registry {
  const before = registry.find(slug, state_dir);
  const state = readState(state_dir);
  const known = state.kind === "valid" ? state.value : null;
  const services = before?.services ?? known?.services ?? new Map();
  const started_at = before?.started_at ?? known?.started_at ?? isoTime(system.now());
  return putEntry(system, registry, { slug, config_path, state_dir, started_at, services, claims });
}
