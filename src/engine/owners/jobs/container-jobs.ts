import type { System } from "../../system.js";
import { readProcessText } from "../ancestors.js";
import { type CurrentJob, type Judgement, jobOf, ownerJob } from "../ci-job.js";
import type { Variables } from "../ci-services/service.js";
import { services } from "../ci-services/services.js";
import {
  type Container,
  type ContainerDetail,
  containerIdsOfCgroup,
  inspectContainer,
} from "../containers.js";
import type { OwnerJob } from "../owner.js";
import { jobVariables } from "./job-environment.js";
import { verdict } from "./job-verdict.js";
import type { IsLivingJob } from "./orphan-proof.js";

/** How long an engine may take to tell of one container, ms. */
const TIMEOUT = 1_000;

/**
 * The CI job that a container belongs to, with the verdict: by the allow-listed variables that it was created with,
 * else by the labels of its CI service. Null where nothing tells of one; `silent` keeps the engines that did not, so that none is waited for
 * twice.
 */
export async function jobOfContainer(
  system: System,
  container: Container,
  current: CurrentJob | null,
  isLivingJob: IsLivingJob,
  silent: Set<string> = new Set(),
): Promise<OwnerJob | null> {
  const detail = await detailOf(system, container, silent);
  const variables = jobVariables({ ...labelled(container), ...detail?.environment });
  const facts = jobOf(variables);
  if (facts === null) return null;
  const pid = detail?.pid ?? null;
  return ownerJob(facts, judgement(system, container, pid, variables, current, isLivingJob));
}

async function detailOf(
  system: System,
  container: Container,
  silent: Set<string>,
): Promise<ContainerDetail | null> {
  const { engine } = container;
  if (engine === null || silent.has(engine)) return null;
  const allowed = services.flatMap((service) => service.variables);
  const detail = await inspectContainer(system, container, allowed, { timeout: TIMEOUT });
  if (detail === null) silent.add(engine);
  return detail;
}

/** What its labels say, in the words of the service's variables. */
function labelled({ labels }: Container): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { labels: known = {}, marks } of services) {
    for (const [label, variable] of Object.entries(known)) {
      const value = labels[label];
      if (value !== undefined) Object.assign(variables, marks, { [variable]: value });
    }
  }
  return variables;
}

/** Its first process stands for it: when it started, and what stands above it. */
function judgement(
  system: System,
  container: Container,
  pid: number | null,
  variables: Variables,
  current: CurrentJob | null,
  isLivingJob: IsLivingJob,
): Judgement {
  if (pid === null || !isOfContainer(system, pid, container.id))
    return { verdict: "unknown", reason: "its first process is not to be seen from here" };
  const environment = { pid, variables };
  return verdict(system, pid, environment, current, isLivingJob, { container: true });
}

/** An engine of another pid namespace (a virtual machine, Docker in Docker) tells pids that are strangers here. */
function isOfContainer(system: System, pid: number, id: string): boolean {
  const cgroup = readProcessText(system, pid, "cgroup");
  return cgroup !== null && containerIdsOfCgroup(cgroup).includes(id);
}
