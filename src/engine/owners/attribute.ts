import { escapeControls } from "../foreign-text.js";
import { isoTime } from "../iso-time.js";
import { describeCommand } from "../redact.js";
import type { System } from "../system.js";
import { readProcessText } from "./ancestors.js";
import type { CurrentJob } from "./ci-job.js";
import { addressesOf, containerOfHolder } from "./container-of.js";
import { isProxy } from "./containers/proxy.js";
import type { Container, EngineAnswer } from "./containers.js";
import { isInTheWay } from "./endpoint.js";
import type { Holder, PortHolders } from "./find.js";
import type { InstanceView } from "./instance-view.js";
import type { Belonging } from "./instances.js";
import type { KnownEnvironments } from "./job-environment.js";
import { livingJobs } from "./living-jobs.js";
import { isMarked, type Marks } from "./marked.js";
import type {
  CommandDetail,
  Owner,
  OwnerInstance,
  OwnerJob,
  PortOwners,
  WantedPort,
} from "./owner.js";
import { userNames } from "./users.js";

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

/** The owners of a port, and whether all of them are of the instance that asks. */
export interface AttributedPort extends PortOwners {
  own: boolean;
}

/** What is learned on the way: each container and process is asked for its job once, an engine that does not answer no more. */
interface Asking extends Knowledge {
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

interface Attributed {
  owner: Owner;
  own: boolean;
}

/** Turns holders into the owners of a report: names, times and commands that may be told, and whom they belong to. */
export async function attribute(
  system: System,
  ports: readonly PortHolders[],
  knowledge: Knowledge,
): Promise<AttributedPort[]> {
  const users = await userNames(system, usersOf(ports));
  const asking: Asking = {
    ...knowledge,
    jobs: new Map(),
    processJobs: new Map(),
    environments: new Map(),
    marked: new Map(),
    plain: new Map(),
    cgroups: new Map(),
    commands: new Map(),
    ownCgroup: system.platform === "linux" ? readProcessText(system, "self", "cgroup") : null,
    silent: new Set(),
  };
  const attributed: AttributedPort[] = [];
  // Without waiting where the only holder is known: a turn for each of a hundred ports takes longer than all the rest of it.
  for (const held of ports) {
    attributed.push(solePort(held, asking) ?? (await attributePort(system, held, asking, users)));
  }
  return attributed;
}

function usersOf(ports: readonly PortHolders[]): Set<number> {
  const uids = new Set<number>();
  for (const { holders } of ports) {
    for (const { uid } of holders) if (uid !== null) uids.add(uid);
  }
  return uids;
}

/** The port of one holder who is known already; null of any other. */
function solePort(
  { port, protocol, holders, hidden }: PortHolders,
  asking: Asking,
): AttributedPort | null {
  const sole = holders.length === 1 ? plainHolder(holders[0] as Holder, asking) : null;
  if (sole === null) return null;
  return { port, protocol, owner: sole.owner, others: [], owner_hidden: hidden, own: sole.own };
}

async function attributePort(
  system: System,
  { port, protocol, holders, hidden }: PortHolders,
  asking: Asking,
  users: ReadonlyMap<number, string>,
): Promise<AttributedPort> {
  const wanted = { port, protocol };
  const all = inTheWayFirst(await attributeAll(system, holders, wanted, asking, users));
  return {
    ...wanted,
    owner: all[0]?.owner ?? null,
    others: all.slice(1).map((it) => it.owner),
    owner_hidden: hidden,
    own: all.length > 0 && all.every((it) => it.own),
  };
}

async function attributeAll(
  system: System,
  holders: readonly Holder[],
  wanted: WantedPort,
  asking: Asking,
  users: ReadonlyMap<number, string>,
): Promise<Attributed[]> {
  const all: Attributed[] = [];
  for (const holder of holders) {
    if (isTold(holder, all)) continue;
    const found =
      plainHolder(holder, asking) ?? (await attributeHolder(system, holder, wanted, asking, users));
    if (!isSecondProxy(holder, found, all)) all.push(found);
  }
  return all;
}

/** A container that publishes the port is told already where a process stands for it. */
function isTold({ container }: Holder, all: readonly Attributed[]): boolean {
  return container !== undefined && all.some(({ owner }) => owner.container?.id === container.id);
}

/** A container has a proxy for each address family, and an engine may keep the socket that it handed to one: one owner. */
function isSecondProxy(
  { details }: Holder,
  { owner }: Attributed,
  all: readonly Attributed[],
): boolean {
  const { container, addresses } = owner;
  if (container === null || !isProxy(details?.argv ?? [])) return false;
  const first = all.find((it) => it.owner.container?.id === container.id)?.owner;
  first?.addresses.push(...addresses.filter((address) => !first.addresses.includes(address)));
  return first !== undefined;
}

function inTheWayFirst(all: Attributed[]): Attributed[] {
  if (all.length < 2) return all;
  const aside = ({ owner }: Attributed): number => (owner.addresses.some(isInTheWay) ? 0 : 1);
  return all.toSorted((a, b) => aside(a) - aside(b));
}

/** What is known of a process already, null where it is not, or depends on the port. */
function plainHolder({ pid, addresses }: Holder, { plain }: Asking): Attributed | null {
  const known = pid === null ? undefined : plain.get(pid);
  return known === undefined ? null : { owner: { ...known.owner, addresses }, own: known.own };
}

async function attributeHolder(
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
  const owner = ownerOf(holder, users, knowledge);
  if (belonging !== null) owner.instance = ownerInstance(belonging);
  if (container !== null) {
    const { ownerContainer } = await import("./containers.js");
    owner.container = ownerContainer(container);
    owner.addresses = addressesOf(container, holder, port);
  }
  owner.job = job;
  const found = { owner, own: await isOwn(self, belonging, container, job) };
  const nothingElse = instances.entries.length === 0 && engines === null && container === null;
  if (pid !== null && nothingElse) plain.set(pid, found);
  return found;
}

async function belongingOfHolder(
  system: System,
  instances: InstanceView,
  pid: number | null,
  port: WantedPort,
): Promise<Belonging | null> {
  if (pid === null || instances.entries.length === 0) return null;
  const { belongingOf } = await import("./registered.js");
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

function commandOf(argv: readonly string[], { commands, detail }: Asking): string {
  const known = commands.get(argv);
  if (known !== undefined) return known;
  const command = describeCommand(argv, detail);
  commands.set(argv, command);
  return command;
}

function ownerOf(holder: Holder, users: ReadonlyMap<number, string>, knowledge: Asking): Owner {
  const { detail } = knowledge;
  const { pid, uid, addresses, details } = holder;
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
    const { jobOfContainer } = await import("./container-jobs.js");
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
