import type { AttributedPort } from "../owners/attribute.js";
import type { Knowledge } from "../owners/attribute-holder.js";
import type { CurrentJob } from "../owners/ci-job.js";
import { findEngines, mayHaveContext } from "../owners/containers/engines.js";
import type { EngineAnswer } from "../owners/containers.js";
import type { PortHolders } from "../owners/find.js";
import { type InstanceView, likelyOwners } from "../owners/instances/instance-view.js";
import type { WantedPort } from "../owners/owner.js";
import { type PortKey, portKey } from "../owners/port-key.js";
import { withPublished } from "../owners/published.js";
import { portWarnings } from "../ports/warnings.js";
import { isCollision, type Report, type ReportPort, reportWith } from "../report.js";
import type { System } from "../system.js";
import type { CommandDetail } from "../text/redact.js";
import { type Evidence, usualAnswer } from "./answer.js";
import { type Hints, holdersOfTried, type Probes, type Tried, tryPorts } from "./probes.js";
import { type Project, reportProject } from "./project.js";
import { fixedPorts, type Wanted } from "./wanted.js";

/** Who asks, and what about. */
export interface Question {
  project: Project | null;
  wanted: readonly Wanted[];
  instances: InstanceView;
  detail: CommandDetail;
  /** The CI job that we run in. */
  job: CurrentJob | null;
  /** What the container engines said, where they were asked before: an answer may take two seconds, too long under a lock. */
  engines?: EngineAnswer | null;
  /** False: nothing is bound, only who has the ports open is looked at. */
  probe?: boolean;
}

/** After so many ms what we saw may be no longer true. */
export const STALE = 100;

/** One look at the ports of a project: probes, owners, claims. Writes nothing. */
export async function look(system: System, question: Question): Promise<Report> {
  const { project, wanted, instances } = question;
  const fixed = fixedPorts(wanted);
  const hints = (ports: readonly WantedPort[]) => likelyOwners(instances, ports);
  const trying = async () => (question.probe === false ? null : tryPorts(system, fixed));
  const tried = await trying();
  // Where a port is busy, other threads read the socket tables meanwhile.
  const isFree = tried?.blocked.length === 0;
  const asking = begun(
    question.engines === undefined ? askEngines(system, isFree) : question.engines,
  );
  const warning = begun(portWarnings(system, project?.config?.ports ?? []));
  let { results, holders } = await seen(system, fixed, tried, hints);
  const lookedAt = system.monotonic();
  const engines = await asking;
  // While a slow engine made us wait, those who were found may have ended.
  if (holders.length > 0 && system.monotonic() - lookedAt > STALE) {
    ({ results, holders } = await seen(system, fixed, await trying(), hints));
  }
  const owners = await attributed(system, holders, fixed, question, engines);
  const evidence: Evidence = { ...question, engines, results, owners };
  const ports = await judged(system, wanted, evidence);
  const report: Report = {
    version: 1,
    ok: true,
    collisions: 0,
    project: project === null ? null : reportProject(project),
    ports,
    warnings: [
      ...(project?.config?.warnings ?? []),
      ...(instances.problem === null ? [] : [instances.problem]),
      ...engineProblems(engines),
      ...(await warning),
    ],
  };
  return reportWith(report, isCollision);
}

/** Who holds the ports that were tried in vain; where none was tried, who has them open. */
async function seen(
  system: System,
  ports: readonly WantedPort[],
  tried: Tried | null,
  hints: Hints,
): Promise<Probes> {
  if (tried !== null)
    return { results: tried.results, holders: await holdersOfTried(system, tried, hints) };
  const { findHolders } = await import("./busy.js");
  return {
    results: new Map(),
    holders: await findHolders(system, ports, { hints: hints(ports) }),
  };
}

/** Whatever it throws is thrown where it is waited for, if ever. */
function begun<T>(work: T | Promise<T>): Promise<T> {
  const promise = Promise.resolve(work);
  promise.catch(() => {});
  return promise;
}

async function judged(
  system: System,
  wanted: readonly Wanted[],
  evidence: Evidence,
): Promise<ReportPort[]> {
  const usual = wanted.map((port) => usualAnswer(port, evidence));
  const ports = usual.filter((port) => port !== null);
  if (ports.length === usual.length) return ports;
  const { judge } = await import("./busy.js");
  return Promise.all(wanted.map((port, at) => usual[at] ?? judge(system, port, evidence)));
}

/**
 * Null where no engine is to be asked, which costs some stat calls.
 * @param isFree nobody has to be named, so the files that lead to the engine of Docker's context are not read
 */
export async function askEngines(system: System, isFree = false): Promise<EngineAnswer | null> {
  const engines = findEngines(system, isFree ? null : await contextOf(system));
  if (engines.addresses.length === 0 && engines.problems.length === 0) return null;
  const { publishedPorts } = await import("../owners/containers.js");
  return publishedPorts(system, { engines });
}

async function contextOf(system: System): Promise<string | null> {
  if (!mayHaveContext(system)) return null;
  const { contextSocket } = await import("../owners/containers.js");
  return contextSocket(system) ?? null;
}

async function attributed(
  system: System,
  holders: readonly PortHolders[],
  fixed: readonly WantedPort[],
  question: Question,
  engines: EngineAnswer | null,
): Promise<Map<PortKey, AttributedPort>> {
  const held = withPublished(engines, fixed, holders);
  if (held.length === 0) return new Map();
  const { attribute } = await import("./busy.js");
  const { project, instances, detail, job } = question;
  const knowledge: Knowledge = { detail, instances, engines, job, self: project };
  const found = await attribute(system, held, knowledge);
  return new Map(found.map((port) => [portKey(port), port]));
}

/** In one line what is wrong with the container engines. */
export function engineProblems(engines: EngineAnswer | null): Report["warnings"] {
  const message = engines?.problem ?? null;
  if (message === null) return [];
  return [{ code: "container_engine", message, resource: null, source: null }];
}
