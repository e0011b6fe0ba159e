import type { Diagnostic } from "../errors.js";
import { healed } from "../state/heal.js";
import { findHome } from "../state/home.js";
import type { InstanceName } from "../state/instance-name.js";
import { isLiving } from "../state/living.js";
import { removeState } from "../state/project-state.js";
import type { Claim } from "../state/records.js";
import { putEntry, updateRegistry } from "../state/registry.js";
import type { System } from "../system.js";
import { isOf, writeClaims } from "./records.js";

export interface ReleaseRequest {
  project: InstanceName;
  /** Whose claims; null = all of this project. */
  holder: { pid: number; start: string } | null;
}

export interface ReleaseResult {
  released: number;
  /** Claims of other holders that stay. */
  kept: readonly Claim[];
  warnings: Diagnostic[];
}

/** Drops the holder's claims on the project's ports, and those that are void. Without claims it does nothing. */
export async function releaseClaims(
  system: System,
  { project, holder }: ReleaseRequest,
): Promise<ReleaseResult> {
  const { slug, state_dir } = project;
  const warnings: Diagnostic[] = [];
  const warn = (warning: Diagnostic): void => void warnings.push(warning);
  const home = findHome(system);
  if (!home.exists) return { released: 0, kept: [], warnings };
  const result = await updateRegistry(system, home, warn, async (read) => {
    const registry = await healed(system, read, project);
    const entry = registry.find(slug, state_dir);
    const living = await livingOf(system, entry?.claims ?? []);
    const kept = holder === null ? [] : living.filter((claim) => !isOf(claim, holder));
    const result = { released: living.length - kept.length, kept };
    if (entry === null || kept.length === entry.claims.length) return { result };
    if (kept.length === 0 && entry.services.size === 0) {
      await removeState(system, state_dir, warn);
      return { next: registry.without(slug, state_dir), result };
    }
    await writeClaims(system, home, project, kept, registry, warn);
    return { next: putEntry(system, registry, { ...entry.fields, claims: kept }), result };
  });
  return { ...result, warnings };
}

async function livingOf(system: System, claims: readonly Claim[]): Promise<Claim[]> {
  const living: Claim[] = [];
  for (const claim of claims) if (await isLiving(system, claim)) living.push(claim);
  return living;
}
