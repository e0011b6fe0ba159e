import type { Diagnostic } from "./errors.js";
import { atJobFolder, jobStateDir, withStateDir } from "./job-folder.js";
import type { CurrentJob } from "./owners/ci-job.js";
import { type InstanceView, readInstances, viewOf } from "./owners/instances.js";
import type { CommandDetail } from "./owners/owner.js";
import { autoRange, portOfRange, portOfSystem } from "./ports/auto.js";
import { probe } from "./ports/probe.js";
import { look } from "./preflight/look.js";
import { namedProject, type Project } from "./preflight/project.js";
import type { Wanted } from "./preflight/wanted.js";
import { type PreflightRequest, question, waitForChange } from "./preflight.js";
import type { Report } from "./report.js";
import { withoutOver } from "./state/cleanup.js";
import { type Home, makeHome } from "./state/home.js";
import { isLiving } from "./state/living.js";
import { readState, removeState, stateWith, updateState } from "./state/project-state.js";
import type { Claim } from "./state/records.js";
import { dropEntry, findEntry, putEntry, type Registry, updateRegistry } from "./state/registry.js";
import { readRememberedPorts, rememberPorts } from "./state/remembered-ports.js";
import type { System } from "./system.js";

/** The process that a claim lives as long as. */
export interface ClaimHolder {
  pid: number;
  /** Its identity, of `processes/identity.ts`. */
  start: string;
  /** For people: the job or command it stands for. */
  label: string | null;
}

export interface ClaimRequest extends PreflightRequest {
  holder: ClaimHolder;
  /** Where auto ports come from: the system, parked for a server that starts at once, or the range, for one that starts later. */
  auto: "park" | "range";
  /** Claim what is free although something collides. */
  tolerateCollisions?: boolean;
  /** Keep the state outside the workspace, in the job's folder of the registry. */
  jobFolder?: boolean;
  /** Without a config file: the claim's name and the path its config would have. */
  fallback?: { name: string; configPath: string };
}

export interface ClaimResult {
  report: Report;
  /** False where a collision stood in the way: nothing was written. */
  claimed: boolean;
  /** Resource -> port, the chosen auto ports too. */
  ports: ReadonlyMap<string, number>;
  project: Project;
  warnings: Diagnostic[];
}

/**
 * Sets the project's ports aside. The look at the fixed ports, the choice of the auto ports and the write happen under one
 * lock of the registry, so two claimers never get the same port. A repeated claim keeps its ports.
 * @throws DevrigError for the config, for a home or a file that cannot be used, and when no port is left
 */
export async function claimPorts(system: System, request: ClaimRequest): Promise<ClaimResult> {
  const asked = await question(system, request);
  const found = asked.project ?? fallbackProject(system, request);
  const home = makeHome(system);
  const project = placed(system, found, request, home, asked.job, await readInstances(system));
  const ask = { ...asked, project };
  const deadline = system.monotonic() + (request.wait ?? 0);
  for (;;) {
    const result = await claimOnce(system, home, ask, request);
    if (result.claimed) return result;
    // Nobody waits under the lock.
    if (!(await waitForChange(system, result.report, deadline, request.onWait))) return result;
  }
}

export interface ReleaseRequest {
  project: Pick<Project, "slug" | "state_dir" | "config_path">;
  /** Whose claims; null = all of this project. */
  holder: Pick<ClaimHolder, "pid" | "start"> | null;
}

export interface ReleaseResult {
  released: number;
  /** Claims of other holders that stay. */
  kept: readonly Claim[];
  warnings: Diagnostic[];
}

/** Drops the holder's claims on the project's ports. Without claims it does nothing. */
export async function releaseClaims(
  system: System,
  request: ReleaseRequest,
): Promise<ReleaseResult> {
  const { slug, state_dir } = request.project;
  const warnings: Diagnostic[] = [];
  const warn = (warning: Diagnostic): void => void warnings.push(warning);
  const home = makeHome(system);
  const result = await updateRegistry(system, home, warn, async (registry) => {
    const before = findEntry(registry.entries, slug, state_dir);
    const claims = before?.claims ?? [];
    const kept = claims.filter((claim) => !isOf(claim, request.holder));
    const released = claims.length - kept.length;
    if (before === null || released === 0) return { result: { released, kept } };
    if (kept.length === 0 && before.services.size === 0) {
      await removeState(system, state_dir, warn);
      return { next: dropEntry(registry, slug, state_dir), result: { released, kept } };
    }
    const { raw: _raw, ns: _ns, ...fields } = before;
    await writeClaims(system, home, request.project, kept, warn);
    return {
      next: putEntry(system, registry, { ...fields, claims: kept }),
      result: { released, kept },
    };
  });
  return { ...result, warnings };
}

function isOf(claim: Claim, holder: ReleaseRequest["holder"]): boolean {
  if (holder === null) return true;
  return claim.holder.pid === holder.pid && claim.holder.start === holder.start;
}

function fallbackProject(system: System, { fallback }: ClaimRequest): Project {
  const { name, configPath } = fallback ?? {
    name: "ports",
    configPath: `${system.cwd}/devrig.toml`,
  };
  return namedProject(system, name, configPath);
}

function placed(
  system: System,
  project: Project,
  request: ClaimRequest,
  home: Home,
  job: CurrentJob | null,
  instances: InstanceView,
): Project {
  if (request.jobFolder && job !== null) {
    return withStateDir(project, jobStateDir(home.path, project.slug, job));
  }
  return atJobFolder(system, project, instances, job);
}

interface Ask {
  project: Project;
  wanted: readonly Wanted[];
  detail: CommandDetail;
  job: CurrentJob | null;
}

async function claimOnce(
  system: System,
  home: Home,
  ask: Ask,
  request: ClaimRequest,
): Promise<ClaimResult> {
  const warnings: Diagnostic[] = [];
  const warn = (warning: Diagnostic): void => void warnings.push(warning);
  const result = await updateRegistry(system, home, warn, async (before) => {
    const registry = await withoutOver(system, before);
    const instances = await viewOf(system, registry);
    const report = await look(system, { ...ask, instances });
    if (!report.ok && !request.tolerateCollisions) {
      return { result: { report, claimed: false, ports: new Map<string, number>() } };
    }
    const chosen = await chooseAutoPorts(system, ask, instances, request.auto);
    const claims = await allClaims(system, ask, report, chosen, registry, request.holder);
    await writeClaims(system, home, ask.project, claims, warn);
    if (chosen.size > 0) {
      await rememberPorts(system, ask.project.state_dir, chosen, { warn, mode: home.fileMode });
    }
    return {
      next: registered(system, registry, ask.project, claims),
      result: { report: withChosen(report, chosen), claimed: true, ports: portsOf(report, chosen) },
    };
  });
  return { ...result, project: ask.project, warnings };
}

/** Auto ports, each the same as last time where that is free, none that a living claim or the project itself has. */
async function chooseAutoPorts(
  system: System,
  { project, wanted }: Ask,
  instances: InstanceView,
  mode: ClaimRequest["auto"],
): Promise<Map<string, number>> {
  const chosen = new Map<string, number>();
  const auto = wanted.filter((it) => it.port === null);
  if (auto.length === 0) return chosen;
  const own = instances.living.filter(({ entry }) => isEntryOf(entry, project));
  const foreign = instances.living.filter(({ entry }) => !isEntryOf(entry, project));
  const remembered = readRememberedPorts(project.state_dir);
  const reserve = project.config?.data.project.auto_reserve !== false;
  const fixed = new Set([...wanted, ...(project.config?.ports ?? [])].map((it) => it.port));
  for (const { resource } of auto) {
    const mine = own.find(({ claim }) => claim.resource === resource && claim.auto);
    const taken = new Set([
      ...foreign.map(({ claim }) => claim.port),
      ...own.filter(({ claim }) => claim.resource !== resource).map(({ claim }) => claim.port),
      ...chosen.values(),
    ]);
    const avoid = (port: number): boolean => taken.has(port) || fixed.has(port);
    const before = remembered.get(resource);
    const again = before !== undefined && !avoid(before) ? await freeAgain(system, before) : null;
    const port =
      mine?.claim.port ??
      again ??
      (await choose(system, mode, `${project.slug}:${resource}`, avoid, reserve));
    chosen.set(resource, port);
  }
  return chosen;
}

async function freeAgain(system: System, port: number): Promise<number | null> {
  return (await probe(system, port, "tcp")).state === "free" ? port : null;
}

async function choose(
  system: System,
  mode: ClaimRequest["auto"],
  seed: string,
  avoid: (port: number) => boolean,
  reserve: boolean,
): Promise<number> {
  const range = mode === "park" ? null : autoRange(system.env["DEVRIG_AUTO_RANGE"]);
  if (range === null) return portOfSystem(avoid, mode === "park" && reserve);
  const { ephemeralRange } = await import("./ports/kernel-limits.js");
  const ephemeral = await ephemeralRange(system);
  const outside = (port: number): boolean =>
    ephemeral !== null && port >= ephemeral.first && port <= ephemeral.last;
  return portOfRange(system, range, seed, (port) => avoid(port) || outside(port));
}

function isEntryOf(entry: { slug: string; state_dir: string }, project: Project): boolean {
  return entry.slug === project.slug && entry.state_dir === project.state_dir;
}

/** The living claims of the entry's other holders, and the holder's own: what it had of other resources, and all asked now. */
async function allClaims(
  system: System,
  { project }: Ask,
  report: Report,
  chosen: ReadonlyMap<string, number>,
  registry: Registry,
  holder: ClaimHolder,
): Promise<Claim[]> {
  const old = findEntry(registry.entries, project.slug, project.state_dir)?.claims ?? [];
  const living: Claim[] = [];
  for (const claim of old) if (await isLiving(system, claim)) living.push(claim);
  const now = new Date(system.now()).toISOString();
  const fresh = report.ports.flatMap(({ resource, port, protocol, auto, status }): Claim[] => {
    const number = port ?? chosen.get(resource);
    if (number === undefined || !["free", "own", "auto"].includes(status)) return [];
    return [{ resource, port: number, protocol, auto, holder, claimed_at: now }];
  });
  const isRepeated = (claim: Claim): boolean =>
    isOf(claim, holder) &&
    fresh.some(
      (it) =>
        it.resource === claim.resource && it.port === claim.port && it.protocol === claim.protocol,
    );
  return [...living.filter((claim) => !isRepeated(claim)), ...fresh];
}

/** `state.json` comes before the registry: an entry whose state is missing would be cleaned away. */
async function writeClaims(
  system: System,
  home: Home,
  project: Pick<Project, "slug" | "config_path" | "state_dir">,
  claims: readonly Claim[],
  warn: (warning: Diagnostic) => void,
): Promise<void> {
  const inHome = home.shared && project.state_dir.startsWith(`${home.path}/`);
  const modes = inHome ? { fileMode: home.fileMode, folderMode: home.folderMode } : {};
  await updateState(system, project.state_dir, { warn, ...modes }, (before) => ({
    next: stateWith(before, {
      slug: project.slug,
      config_path: project.config_path,
      started_at: before?.started_at ?? new Date(system.now()).toISOString(),
      services: before?.services ?? new Map(),
      claims,
    }),
    result: undefined,
  }));
}

function registered(
  system: System,
  registry: Registry,
  project: Project,
  claims: readonly Claim[],
): Registry {
  const { slug, config_path, state_dir } = project;
  const before = findEntry(registry.entries, slug, state_dir);
  const state = readState(state_dir);
  const services =
    before?.services ??
    (state.kind === "valid" && state.value !== null ? state.value.services : new Map());
  const started_at = before?.started_at ?? new Date(system.now()).toISOString();
  return putEntry(system, registry, { slug, config_path, state_dir, started_at, services, claims });
}

function portsOf(report: Report, chosen: ReadonlyMap<string, number>): Map<string, number> {
  const ports = new Map<string, number>();
  for (const { resource, port } of report.ports) {
    const number = port ?? chosen.get(resource);
    if (number !== undefined) ports.set(resource, number);
  }
  return ports;
}

function withChosen(report: Report, chosen: ReadonlyMap<string, number>): Report {
  for (const port of report.ports) {
    const number = chosen.get(port.resource);
    if (port.port !== null || number === undefined) continue;
    port.port = number;
    port.message = `Port ${number} was chosen for '${port.resource}'`;
  }
  return report;
}
