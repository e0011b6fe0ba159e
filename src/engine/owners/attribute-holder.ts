/** Whom the holder of a port belongs to: an instance, a container, a CI job; and what may be told of it. */

import { isoTime } from "../iso-time.js";
import type { System } from "../system.js";
import { escapeControls } from "../text/foreign-text.js";
import type { CommandDetail } from "../text/redact.js";
import { describeCommand } from "../text/redact.js";
import type { CurrentJob } from "./ci-job.js";
import { addressesOf, containerOfHolder } from "./container-of.js";
import type { Container, EngineAnswer } from "./containers.js";
import type { Holder } from "./find.js";
import type { InstanceView } from "./instances/instance-view.js";
import type { Belonging } from "./instances.js";
import type { KnownEnvironments } from "./jobs/job-environment.js";
import { livingJobs } from "./jobs/living-jobs.js";
import { isMarked, type Marks } from "./jobs/marked.js";
import type { Owner, OwnerInstance, OwnerJob, WantedPort } from "./owner.js";
import { isOutside } from "./users.js";

/** What is known beside the processes, and for whom we ask. */
export interface Knowledge {
  detail: CommandDetail;
  instances: InstanceView;
  engines: EngineAnswer | null;
  /** The CI job that we run in. */
  job: CurrentJob | null;
  /** The instance that asks, null without a project. */
  self: Self | null;
}

export interface Self {
  slug: string;
  state_dir: string;
  /** Folders whose Compose project is ours. */
  folders: readonly string[];
}

/** What is learned on the way: each container and process is asked for its job once, an engine that does not answer no more. */
export interface Asking extends Knowledge {
  jobs: Map<string, OwnerJob | null>;
  processJobs: Map<number, OwnerJob | null>;
  environments: KnownEnvironments;
  /** Processes that may be of a CI job, and such as are not. */
  marked: Marks;
  /** Processes that are of no instance and no container, whatever port they hold. */
  plain: Map<number, Attributed>;
  cgroups: Map<number, string | null>;
  /** argv -> the command as it may be told. */
  commands: Map<readonly string[], string>;
  /** Our own control group, whoever shares which is in no container that we are not in. */
  ownCgroup: string | null;
  silent: Set<string>;
}

export interface Attributed {
  owner: Owner;
  own: boolean;
}

/** What is known of a process already, null where it is not, or depends on the port. */
export function plainHolder({ pid, addresses }: Holder, { plain }: Asking): Attributed | null {
  const known = pid === null ? undefined : plain.get(pid);
  return known === undefined ? null : { owner: { ...known.owner, addresses }, own: known.own };
}

export async function attributeHolder(
  system: System,
  holder: Holder,
  port: WantedPort,
  knowledge: Asking,
  users: ReadonlyMap<number, string>,
): Promise<Attributed> {
  const { pid } = holder;
  const { instances, engines, plain, self } = knowledge;
  const belonging = await belongingOfHolder(system, instances, pid, port);
  const container = await containerOfHolder(system, holder, port, knowledge);
  const job = await jobOfHolder(system, holder, container, knowledge);
  const owner = ownerOf(system, holder, users, knowledge);
  if (belonging !== null) owner.instance = ownerInstance(belonging);
  if (container !== null) {
    const { ownerContainer } = await import("./containers.js");
    owner.container = ownerContainer(container);
    owner.addresses = addressesOf(container, holder, port);
    owner.started_at = later(owner.started_at, container.created_at);
  }
  owner.job = job;
  const found = { owner, own: await isOwn(self, belonging, container, job) };
  const nothingElse = instances.entries.length === 0 && engines === null && container === null;
  if (pid !== null && nothingElse) plain.set(pid, found);
  return found;
}

/** What holds its port, dockerd say, may be much older than the container. */
function later(started: string | null, created: string | null): string | null {
  return started !== null && created !== null && created > started ? created : started;
}

async function belongingOfHolder(
  system: System,
  instances: InstanceView,
  pid: number | null,
  port: WantedPort,
): Promise<Belonging | null> {
  if (pid === null || instances.entries.length === 0) return null;
  const { belongingOf } = await import("./instances/registered.js");
  return belongingOf(system, instances, pid, port);
}

/** The part of a report. */
function ownerInstance({ entry, resource }: Belonging): OwnerInstance {
  return { slug: entry.slug, resource, config_path: entry.config_path };
}

async function isOwn(
  self: Self | null,
  belonging: Belonging | null,
  container: Container | null,
  job: OwnerJob | null,
): Promise<boolean> {
  if (self !== null && belonging !== null) {
    return belonging.entry.slug === self.slug && belonging.entry.state_dir === self.state_dir;
  }
  if (belonging !== null) return false;
  if (self !== null && container?.compose) {
    const { composeIsOf } = await import("./containers.js");
    if (self.folders.some((folder) => composeIsOf(container, folder))) return true;
  }
  return job?.verdict === "mine";
}

/** Null where nothing is left that names a program. */
function commandOf(argv: readonly string[], { commands, detail }: Asking): string | null {
  const known = commands.get(argv);
  if (known !== undefined) return known || null;
  const command = describeCommand(argv, detail);
  commands.set(argv, command);
  return command || null;
}

function ownerOf(
  system: System,
  holder: Holder,
  users: ReadonlyMap<number, string>,
  knowledge: Asking,
): Owner {
  const { detail } = knowledge;
  const { pid, addresses, details } = holder;
  const uid = isOutside(system, holder.uid, pid !== null) ? null : holder.uid;
  const user = uid === null ? undefined : users.get(uid);
  const startedAt = details?.startedAt ?? null;
  return {
    pid,
    command: details?.argv ? commandOf(details.argv, knowledge) : null,
    user: user === undefined ? null : escapeControls(user),
    uid,
    started_at: startedAt === null ? null : isoTime(startedAt),
    addresses,
    cwd: details?.cwd && detail !== "names" ? escapeControls(details.cwd) : null,
    instance: null,
    container: null,
    job: null,
  };
}

/** A container tells by its own environment; what holds its port may be an engine's proxy, which knows of no job. */
async function jobOfHolder(
  system: System,
  { pid, details }: Holder,
  container: Container | null,
  { job, instances, jobs, processJobs, environments, marked, silent }: Asking,
): Promise<OwnerJob | null> {
  const isLivingJob = livingJobs(instances, job);
  if (container !== null) {
    const { jobOfContainer } = await import("./jobs/container-jobs.js");
    const told =
      jobs.get(container.id) ?? (await jobOfContainer(system, container, job, isLivingJob, silent));
    jobs.set(container.id, told);
    if (told !== null) return told;
  }
  if (pid === null) return null;
  const known = processJobs.get(pid);
  if (known !== undefined) return known;
  if (job === null && !isMarked(system, pid, details?.parent ?? null, marked)) return null;
  const { jobOfProcess } = await import("./jobs.js");
  const found = jobOfProcess(system, pid, job, isLivingJob, environments);
  processJobs.set(pid, found);
  return found;
}
