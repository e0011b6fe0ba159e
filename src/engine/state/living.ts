import * as fs from "node:fs";
import * as path from "node:path";
import { errorCode } from "../errors.js";
import { judge, type ProcessRecord, type Verdict } from "../processes/identity.js";
import { carries, markOf, pidsBySession } from "../processes/members.js";
import type { System } from "../system.js";
import { namespacesOf } from "./namespaces.js";
import { readState } from "./project-state.js";
import type { Claim, ServiceRecord, Services } from "./records.js";
import type { RegistryEntry } from "./registry-entry.js";

/** How long a claim counts whose holder cannot be judged. ms. */
const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
/** So far ahead another machine's clock may be, ms; a claim of a later time was made up, or would never end. */
const CLOCKS_DIFFER = 5 * 60_000;

export type InstanceStatus = "running" | "claimed" | "stale" | "partly" | "unreachable";

export interface LivingClaim {
  readonly entry: RegistryEntry;
  readonly claim: Claim;
}

/** The claims that count now: their holder lives, or cannot be judged and claimed less than six hours ago. */
export async function livingClaims(
  system: System,
  entries: readonly RegistryEntry[],
  ask: Ask = judgeOnce(system),
): Promise<LivingClaim[]> {
  const living: LivingClaim[] = [];
  for (const entry of entries) {
    for (const claim of entry.claims)
      if (await counts(system, ask, claim)) living.push({ entry, claim });
  }
  return living;
}

/** Does this claim count now? */
export async function isLiving(system: System, claim: Claim): Promise<boolean> {
  return counts(system, judgeOnce(system), claim);
}

/** Looks at the processes of several instances, at each once. */
export interface LifeLook {
  /** Does this service of the instance run? Its leader, or what a leader that ended left behind in its session. */
  service(slug: string, name: string, service: ServiceRecord): Promise<Verdict>;
  /** Does this claim count now? */
  claim(claim: Claim): Promise<boolean>;
}

/** To be thrown away after one look: what it has seen, it does not look at again. */
export function lifeLook(system: System): LifeLook {
  const ask = judgeOnce(system);
  let bySession: ReadonlyMap<number, readonly number[]> | null = null;
  return {
    claim: (claim) => counts(system, ask, claim),
    service: async (slug, name, service) => {
      const verdict = await ask(service);
      if (verdict !== "dead" || service.start === null || service.pid <= 1) return verdict;
      bySession ??= pidsBySession(system);
      const left = bySession.get(service.pid) ?? [];
      return left.some((pid) => carries(system, pid, markOf(slug, name))) ? "alive" : "dead";
    },
  };
}

/**
 * What an instance is up to: all services that were started live, a part of them, none but a claim; `unreachable` where its
 * paths or pids are of another namespace. An entry of the old program tells no services: its `state.json` is asked.
 */
export async function statusOf(
  system: System,
  entry: RegistryEntry,
  life: LifeLook = lifeLook(system),
): Promise<InstanceStatus> {
  if (isUnreachable(system, entry)) return "unreachable";
  const started = [...servicesOf(entry)].filter(([, { pid }]) => pid > 0);
  const asking = started.map(([name, service]) => life.service(entry.slug, name, service));
  const verdicts = await Promise.all(asking);
  const alive = verdicts.filter((verdict) => verdict === "alive").length;
  if (alive > 0) return alive === verdicts.length ? "running" : "partly";
  if (verdicts.includes("unknown")) return "unreachable";
  for (const claim of entry.claims) if (await life.claim(claim)) return "claimed";
  return "stale";
}

/** The services of an entry; an entry of the old program tells none, so its `state.json` is asked. */
export function servicesOf(entry: RegistryEntry): Services {
  return "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
}

/** Is the project's folder not to be seen from here, and the entry from another mount or pid namespace? */
export function isUnreachable(system: System, entry: RegistryEntry): boolean {
  if (entry.ns === null || entry.ns === namespacesOf(system)) return false;
  return !isThere(path.dirname(entry.state_dir));
}

/** False on ENOENT and ENOTDIR alone: what we may not look at (EACCES, EIO, ESTALE, ELOOP) counts as there. */
export function isThere(file: string): boolean {
  if (!path.isAbsolute(file) || file.includes("\0")) return true; // Nonsense proves nothing.
  // Nearly all are there, and this takes half the time of the look that tells why one is not.
  if (fs.existsSync(file)) return true;
  try {
    fs.lstatSync(file);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}

export type Ask = (record: ProcessRecord) => Promise<Verdict>;

/** `judge`, once per process: the claims of an instance have one holder, and many instances one shell. For one look only. */
export function judgeOnce(system: System): Ask {
  const known = new Map<string, Promise<Verdict>>();
  return (record) => {
    const key = `${record.pid} ${record.start ?? ""}`;
    const verdict = known.get(key) ?? judge(system, record);
    known.set(key, verdict);
    return verdict;
  };
}

async function counts(system: System, ask: Ask, claim: Claim): Promise<boolean> {
  const verdict = await ask(claim.holder);
  if (verdict !== "unknown") return verdict === "alive";
  const claimed = Date.parse(claim.claimed_at ?? "");
  const age = system.now() - claimed;
  return age >= -CLOCKS_DIFFER && age < UNKNOWN_HOLDER_COUNTS;
}

function servicesOfState(stateDir: string): Services {
  if (!path.isAbsolute(stateDir) || stateDir.includes("\0")) return new Map();
  try {
    const content = readState(stateDir);
    return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return new Map(); // Not for us to read: nothing is known of it.
  }
}
