import { isNoListener } from "./next.js";
import { isInTheWay } from "./owners/endpoint.js";
import type { Owner, PortOwners } from "./owners/owner.js";
import type { PortStatus } from "./report.js";
import { shorten } from "./text/foreign-text.js";

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
  /** Why it may not be bound, null where nothing tells. */
  denial: string | null;
  /** Who keeps the claim alive: the process that it ends with. */
  holder: { pid: number; label: string | null } | null;
  /** The owner's whole command line, not its first 60 characters. */
  whole: boolean;
}

/** The sentence that says what is the matter with a port. */
export function sentence(finding: Finding): string {
  const { resource, port, status, owners, declared, denial, holder, whole } = finding;
  const subject = portSubject(resource, port, declared);
  const owner = owners?.owner ?? null;
  if (status === "free") return `${subject} is free`;
  if (status === "denied") {
    const reason = owners?.owner_hidden?.message ?? denial;
    return `${subject} may not be bound by this user${reason === null ? "" : `: ${reason}`}`;
  }
  if (status === "claimed") return `${subject} is set aside by ${claimant(owner, holder)}`;
  if (status === "own") {
    if (owner === null) return `${subject} is set aside for this project`;
    return `${subject} is this project's own: open by ${ownerName(owner, whole)}`;
  }
  const who = owner === null ? "" : ` by ${ownerName(owner, whole)}`;
  const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
  return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}

/** How every sentence about a port begins. One that was given by hand is called as it was written: `53/udp`. */
export function portSubject(resource: string, port: number, declared: boolean): string {
  return declared ? `Port ${port} required by '${shorten(resource, SHOWN)}'` : `Port ${resource}`;
}

/** `node server.js (PID 4242)`, `container shop-db-1 (postgres:16)`, `a process of postgres (uid 114)`. */
export function ownerName(owner: Owner, whole = false): string {
  const { name, detail } = ownerParts(owner, whole);
  return detail === "" ? name : `${name} ${detail}`;
}

/** Has it the port open? A claim opens nothing; a container may have published a port without any socket. */
export function isOpen({ addresses, container }: Owner): boolean {
  return addresses.length > 0 || container !== null;
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
  return whole ? command : shorten(withoutFolder(command), SHOWN);
}

function withoutFolder(command: string): string {
  if (!command.startsWith("/")) return command;
  const blank = command.indexOf(" ");
  const end = blank < 0 ? command.length : blank;
  let slash = command.lastIndexOf("/", end - 1);
  while (slash > 0 && (slash === end - 1 || command[slash + 1] === "/"))
    slash = command.lastIndexOf("/", slash - 1);
  return slash < 1 ? command : command.slice(slash + 1);
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

/** A listener on some other address only does not disturb a server on 127.0.0.1. */
function elsewhere(owners: PortOwners | null, port: number): string {
  if (owners === null || owners.owner === null || isNoListener(owners.owner_hidden)) return "";
  const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
  if (addresses.length === 0 || addresses.some(isInTheWay)) return "";
  return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
