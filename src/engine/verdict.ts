import { forShell, shorten } from "./foreign-text.js";
import type { Owner, OwnerHidden, PortOwners } from "./owners/owner.js";
import type { PortStatus, ReportPort } from "./report.js";
import type { System } from "./system.js";

/** Code points of a command that a sentence shows. */
const SHOWN = 60;

/** What is known of a port when it is judged. */
export interface Finding {
  resource: string;
  port: number;
  status: PortStatus;
  owners: PortOwners | null;
  /** False for a port given by hand: nobody "requires" it by name. */
  declared: boolean;
  /** Who keeps the claim alive: the process that it ends with. */
  holder: { pid: number; label: string | null } | null;
  /** The owner's whole command line, not its first 60 characters. */
  whole: boolean;
}

/** The sentence that says what is the matter with a port. */
export function sentence(finding: Finding): string {
  const { resource, port, status, owners, declared, holder, whole } = finding;
  const name = shorten(resource, SHOWN);
  const subject = declared ? `Port ${port} required by '${name}'` : `Port ${port}`;
  const owner = owners?.owner ?? null;
  if (status === "free") return `${subject} is free`;
  if (status === "denied") return `${subject} may not be bound by this user${denial(port)}`;
  if (status === "claimed") return `${subject} is set aside by ${claimant(owner, holder)}`;
  if (status === "own") {
    if (owner === null) return `${subject} is set aside for this project`;
    return `${subject} is this project's own: open by ${ownerName(owner, whole)}`;
  }
  const who = owner === null ? "" : ` by ${ownerName(owner, whole)}`;
  const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
  return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}

/** `node server.js (PID 4242)`, `container shop-db-1 (postgres:16)`, `a process of postgres (uid 114)`. */
export function ownerName(owner: Owner, whole = false): string {
  const { name, detail } = ownerParts(owner, whole);
  return detail === "" ? name : `${name} ${detail}`;
}

/** An owner's name and what stands in parentheses behind it; `whole` for a command line with its folder and to its end. */
export function ownerParts(owner: Owner, whole = false): { name: string; detail: string } {
  const { container, instance, command, pid, uid, user } = owner;
  if (container !== null) {
    const detail = container.image === null ? "" : `(${container.image})`;
    return { name: `container ${container.name}`, detail };
  }
  if (pid !== null) return { name: commandName(command, whole), detail: `(PID ${pid})` };
  if (instance !== null) return { name: instance.slug, detail: `(${instance.resource})` };
  if (uid === null) return { name: "an unknown process", detail: "" };
  if (user === null) return { name: `a process of uid ${uid}`, detail: "" };
  return { name: `a process of ${user}`, detail: `(uid ${uid})` };
}

/** The folder that a program was started from tells nobody which program it is. */
function commandName(command: string | null, whole: boolean): string {
  if (command === null) return "a process";
  return whole ? command : shorten(command.replace(/^\/\S*\/(?=[^\s/])/, ""), SHOWN);
}

/** The command that would free the port, ready to paste; null where none is known or none would be right. */
export function nextCommand(
  system: System,
  port: Pick<ReportPort, "port" | "owner" | "owner_hidden">,
): string | null {
  const { owner } = port;
  if (owner === null || isNoListener(port.owner_hidden) || isOfLivingJob(owner)) return null;
  if (owner.instance !== null) return `devrig stop -f ${forShell(owner.instance.config_path)}`;
  if (owner.container !== null) return `docker stop ${forShell(owner.container.name)}`;
  return processCommand(system, port.port, owner);
}

function processCommand(system: System, port: number | null, owner: Owner): string | null {
  if (system.platform === "win32") return owner.pid === null ? null : `taskkill /PID ${owner.pid}`;
  const foreign = system.user !== null && system.user.uid !== 0 && owner.uid !== system.user.uid;
  if (owner.pid === null) return foreign ? `sudo devrig who ${port}` : null;
  return `${foreign ? "sudo " : ""}kill ${owner.pid}`;
}

/** A living job is not ended by its neighbours, and its claim ends with it. */
function isOfLivingJob({ pid, job }: Owner): boolean {
  return job !== null && (job.verdict === "neighbour" || pid === null);
}

function isNoListener(hidden: OwnerHidden | null): boolean {
  return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}

function denial(port: number): string {
  return port < 1024 ? ": ports below 1024 need a privilege; take a higher one or run as root" : "";
}

function claimant(owner: Owner | null, holder: Finding["holder"]): string {
  if (owner?.instance == null) return "another project";
  const { slug, resource } = owner.instance;
  const run = owner.job?.run_id ? `, run ${owner.job.run_id} of ${owner.job.repository}` : "";
  const name = `${shorten(slug, SHOWN)} (${shorten(resource, SHOWN)}${run})`;
  if (holder === null) return name;
  const process =
    holder.label === null
      ? `PID ${holder.pid}`
      : `${shorten(holder.label, SHOWN)} (PID ${holder.pid})`;
  return `${name} until ${process} ends`;
}

const EVERYWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|\[::\]|\[::1\]|\[::ffff:[0-9.]+\]):/;

/** A listener on some other address only does not disturb a server on 127.0.0.1. */
function elsewhere(owners: PortOwners | null, port: number): string {
  if (owners === null || owners.owner === null || isNoListener(owners.owner_hidden)) return "";
  const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
  if (addresses.length === 0 || addresses.some((address) => EVERYWHERE.test(address))) return "";
  return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
