import { type AutoMode, chooseAutoPorts } from "./claims/auto-ports.js";
import { type ClaimHolder, claimsAfter, isOf, registered, writeClaims } from "./claims/records.js";
import type { Diagnostic } from "./errors.js";
import type { Change } from "./files/update.js";
import { atJobFolder, jobStateDir, withStateDir } from "./job-folder.js";
import type { CurrentJob } from "./owners/ci-job.js";
import { withCheckRun } from "./owners/ci-services/github.js";
import type { InstanceView } from "./owners/instances/instance-view.js";
import { readInstances } from "./owners/instances/read-instances.js";
import { viewOf } from "./owners/instances/registry-view.js";
import { withChosenPorts } from "./preflight/chosen.js";
import { askEngines, look } from "./preflight/look.js";
import { namedProject, type Project } from "./preflight/project.js";
import type { Wanted } from "./preflight/wanted.js";
import { type PreflightRequest, question, waitForChange } from "./preflight.js";
import type { Report } from "./report.js";
import { withoutOver } from "./state/cleanup.js";
import { healed } from "./state/heal.js";
import { findHome, type Home, makeHome } from "./state/home.js";
import type { Claim } from "./state/records.js";
import { updateRegistry, updateRegistryIfPossible } from "./state/registry.js";
import type { Registry } from "./state/registry-document.js";
import { rememberPorts } from "./state/remembered-ports.js";
import type { System } from "./system.js";
import type { CommandDetail } from "./text/redact.js";

export type { ClaimHolder } from "./claims/records.js";
export { releaseClaims } from "./claims/release.js";

export interface ClaimRequest extends PreflightRequest {
  holder: ClaimHolder;
  /** Where auto ports come from. */
  auto: AutoMode;
  /** Go on with one warning where only the registry cannot be written: other projects do not see the claim then. */
  goOn?: boolean;
  /** Claim what is free although something collides. */
  tolerateCollisions?: boolean;
  /** GitHub's id of the very job that we run in, for links. */
  checkRunId?: string | null;
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
  const home = request.goOn ? findHome(system) : makeHome(system);
  const project = placed(
    system,
    found,
    request,
    home,
    asked.job,
    await readInstances(system, found),
  );
  const ask = { ...asked, project, job: withLink(asked.job, request) };
  const deadline = system.monotonic() + (request.wait ?? 0);
  for (;;) {
    const result = await claimOnce(system, home, ask, request);
    if (result.claimed || !(await isFree(system, ask, result.report, deadline, request.onWait)))
      return result;
  }
}

function withLink(job: CurrentJob | null, { checkRunId }: ClaimRequest): CurrentJob | null {
  if (job === null || !checkRunId) return job;
  return { ...job, facts: withCheckRun(job.facts, checkRunId) };
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

/** Waits, without the lock, until another try to claim is worth while; false where it never will be, or time is up. */
async function isFree(
  system: System,
  ask: Ask,
  first: Report,
  deadline: number,
  onWait: ClaimRequest["onWait"],
): Promise<boolean> {
  let report = first;
  while (!report.ok) {
    if (!(await waitForChange(system, report, deadline, onWait))) return false;
    const instances = await readInstances(system, ask.project);
    const wanted = await withChosenPorts(system, ask.wanted, ask.project, instances);
    report = await look(system, { ...ask, wanted, instances });
  }
  return true;
}

type Outcome = Pick<ClaimResult, "report" | "claimed" | "ports">;

async function claimOnce(
  system: System,
  home: Home,
  ask: Ask,
  request: ClaimRequest,
): Promise<ClaimResult> {
  const warnings: Diagnostic[] = [];
  const warn = (warning: Diagnostic): void => void warnings.push(warning);
  const { project } = ask;
  const engines = await askEngines(system);
  /** What was claimed before we wrote; null while we have not. */
  let before: readonly Claim[] | null = null;
  const write = async (read: Registry): Promise<Change<Registry, Outcome>> => {
    const registry = await healed(system, await withoutOver(system, read), project);
    const instances = await viewOf(system, registry);
    const wanted = await withChosenPorts(system, ask.wanted, project, instances);
    await refuseRenamed(registry, ask, request);
    const report = await look(system, { ...ask, wanted, instances, engines });
    if (!report.ok && !request.tolerateCollisions) {
      return { result: { report, claimed: false, ports: new Map<string, number>() } };
    }
    const fresh = await chooseAutoPorts(system, { project, wanted }, instances, request.auto);
    const told = withFresh(report, fresh);
    const claims = await claimsAfter(system, project, told, registry, {
      holder: request.holder,
      job: ask.job,
    });
    await writeClaims(system, home, project, claims, registry, warn);
    before ??= registry.find(project.slug, project.state_dir)?.claims ?? [];
    const chosen = autoPorts(told);
    if (chosen.size > 0)
      await rememberPorts(system, project.state_dir, chosen, { warn, mode: home.fileMode });
    return {
      next: registered(system, registry, project, claims),
      result: { report: told, claimed: true, ports: portsOf(told) },
    };
  };
  try {
    const result = request.goOn
      ? await updateRegistryIfPossible(system, warn, write)
      : await updateRegistry(system, home, warn, write);
    return { ...result, project, warnings };
  } catch (error) {
    if (before === null) throw error;
    const { takeBack } = await import("./claims/take-back.js");
    throw await takeBack(system, home, project, { holder: request.holder, before }, error);
  }
}

/** Loads the closer look only where names were given by hand, and something is claimed. */
async function refuseRenamed(
  registry: Registry,
  { project }: Ask,
  { holder, ports = [] }: ClaimRequest,
): Promise<void> {
  const claims = registry.find(project.slug, project.state_dir)?.claims ?? [];
  const ours = claims.filter((claim) => isOf(claim, holder));
  if (ours.length === 0 || ports.length === 0) return;
  const { refuseClaimedNames } = await import("./preflight/by-hand.js");
  refuseClaimedNames(ours, project.config?.ports ?? [], ports);
}

/** The report with the ports that were chosen just now. */
function withFresh(report: Report, chosen: ReadonlyMap<string, number>): Report {
  for (const port of report.ports) {
    const number = chosen.get(port.resource);
    if (port.port !== null || number === undefined) continue;
    port.port = number;
    port.message = `Port ${number} was chosen for '${port.resource}'`;
  }
  return report;
}

function autoPorts({ ports }: Report): Map<string, number> {
  return portsOf({ ports: ports.filter(({ auto }) => auto) });
}

function portsOf({ ports }: Pick<Report, "ports">): Map<string, number> {
  return new Map(ports.flatMap(({ resource, port }) => (port === null ? [] : [[resource, port]])));
}
