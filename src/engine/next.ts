import { findContainerCommand } from "./owners/containers/find-command.js";
import { isProxy } from "./owners/containers/proxy.js";
import { stopContainerCommand } from "./owners/containers/stop-command.js";
import type { Owner, OwnerHidden, OwnerInstance } from "./owners/owner.js";
import { listSocketsCommand } from "./owners/service-manager.js";
import type { ReportPort } from "./report.js";
import { START_LABEL } from "./start-label.js";
import type { Claim } from "./state/records.js";
import type { RegistryEntry } from "./state/registry-entry.js";
import type { System } from "./system.js";
import { forShell } from "./text/foreign-text.js";

/** What is known of a port that is not free. */
export interface Collision extends Pick<ReportPort, "port" | "owner" | "owner_hidden"> {
  /** Whose claim it is that is in the way, where nobody has the port open. */
  holder: Claim["holder"] | null;
  /** Where the engine of the owner's container listens, null without either. */
  engine: string | null;
  /** All instances of the machine. */
  entries: readonly RegistryEntry[];
}

/** The command that would free the port, ready to paste; null where none is known or none would be right. */
export function nextCommand(system: System, collision: Collision): string | null {
  const { owner, owner_hidden } = collision;
  if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner)) return null;
  return instanceCommand(owner.instance, collision) ?? ownerCommand(system, owner, collision);
}

/** Null where devrig itself has no way to end what the instance has there. */
function instanceCommand(
  instance: OwnerInstance | null,
  { holder, entries }: Collision,
): string | null {
  if (instance === null) return null;
  const project = `-f ${forShell(instance.config_path)}`;
  const started = holder === null ? isStarted(instance, entries) : holder.label === START_LABEL;
  if (started) return `devrig stop ${project}`;
  return holder === null ? null : `devrig release ${project} --holder ${holder.pid}`;
}

/** Has `start` started it? What runs under a claim of `run` or of a script is a process like any other: `stop` knows nothing of it. */
function isStarted(instance: OwnerInstance, entries: readonly RegistryEntry[]): boolean {
  const { slug, config_path, resource } = instance;
  const own = entries.filter((it) => it.slug === slug && it.config_path === config_path);
  return own.some(({ services }) => (services.get(resource)?.pid ?? 0) > 1);
}

function ownerCommand(system: System, owner: Owner, collision: Collision): string | null {
  const { port, engine, owner_hidden: hidden } = collision;
  const sudo = isForeign(system, owner) ? "sudo " : "";
  if (owner.container !== null) return stopContainerCommand(system, owner.container, engine, sudo);
  const argv = owner.command?.split(" ") ?? [];
  const [program = ""] = argv;
  if (isProxy(argv)) return findContainerCommand(system, owner, program, port);
  if (owner.pid === null)
    return rootKnows(system, owner, hidden) ? `sudo devrig who ${port}` : null;
  const listSockets = listSocketsCommand(system, owner.pid, program);
  // A first process that manages no services is a container's, seen from inside: to end it would end all that is in there.
  if (listSockets !== null || owner.pid === 1) return listSockets;
  // Without /F it closes windows, and a server has none.
  return system.platform === "win32" ? `taskkill /F /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
}

/** Nobody listens there whom one could end. */
export function isNoListener(hidden: OwnerHidden | null): boolean {
  return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}

/** A living job is not ended by its neighbours, and its claim ends with it. */
function isOfLivingJob({ pid, container, job }: Owner): boolean {
  const isClaim = pid === null && container === null;
  return job !== null && (job.verdict === "neighbour" || isClaim);
}

/** A user outside of our user namespace is unknown to its root too. */
function rootKnows(system: System, owner: Owner, hidden: OwnerHidden | null): boolean {
  if (!isOrdinary(system) || owner.uid === null) return false;
  return isForeign(system, owner) || hidden?.code === "other_user";
}

function isForeign(system: System, { uid }: Owner): boolean {
  return isOrdinary(system) && uid !== system.user?.uid;
}

/** Is there a root who may look into more than we may? */
function isOrdinary({ user }: System): boolean {
  return user !== null && user.uid !== 0;
}
