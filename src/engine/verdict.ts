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
}

/** The sentence that says what is the matter with a port. */
export function sentence({ resource, port, status, owners, declared }: Finding): string {
  const subject = declared ? `Port ${port} required by '${resource}'` : `Port ${port}`;
  if (status === "free") return `${subject} is free`;
  if (status === "own") return `${subject} is this project's own`;
  if (status === "denied") return `${subject} may not be bound by this user${denial(port)}`;
  const owner = owners?.owner ?? null;
  if (status === "claimed") return `${subject} is set aside by ${claimant(owner)}`;
  const who = owner === null ? "" : ` by ${ownerName(owner)}`;
  const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
  return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}

/** `node server.js (PID 4242)`, `container shop-db-1 (postgres:16)`, `a process of postgres (uid 114)`. */
export function ownerName(owner: Owner): string {
  if (owner.container !== null) {
    const image = owner.container.image === null ? "" : ` (${owner.container.image})`;
    return `container ${owner.container.name}${image}`;
  }
  if (owner.pid !== null)
    return `${shorten(owner.command ?? "a process", SHOWN)} (PID ${owner.pid})`;
  if (owner.uid === null) return "an unknown process";
  return owner.user === null
    ? `a process of uid ${owner.uid}`
    : `a process of ${owner.user} (uid ${owner.uid})`;
}

/** The command that would free the port, ready to paste; null where none is known or none would be right. */
export function nextCommand(
  system: System,
  port: Pick<ReportPort, "port" | "owner" | "owner_hidden">,
): string | null {
  const { owner } = port;
  if (owner === null || isNoListener(port.owner_hidden)) return null;
  if (owner.instance !== null) return `devrig stop -f ${forShell(owner.instance.config_path)}`;
  if (owner.container !== null) return `docker stop ${forShell(owner.container.name)}`;
  if (system.platform === "win32") return owner.pid === null ? null : `taskkill /PID ${owner.pid}`;
  const foreign = system.user !== null && system.user.uid !== 0 && owner.uid !== system.user.uid;
  if (owner.pid === null) return foreign ? `sudo devrig who ${port.port}` : null;
  return `${foreign ? "sudo " : ""}kill ${owner.pid}`;
}

function isNoListener(hidden: OwnerHidden | null): boolean {
  return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}

function denial(port: number): string {
  return port < 1024 ? ": ports below 1024 need a privilege; take a higher one or run as root" : "";
}

function claimant(owner: Owner | null): string {
  if (owner?.instance == null) return "another project";
  const holder = owner.job?.run_id ? `, run ${owner.job.run_id} of ${owner.job.repository}` : "";
  return `${owner.instance.slug} (${owner.instance.resource}${holder})`;
}

const EVERYWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|\[::\]|\[::1\]|\[::ffff:[0-9.]+\]):/;

/** A listener on some other address only does not disturb a server on 127.0.0.1. */
function elsewhere(owners: PortOwners | null, port: number): string {
  if (owners === null || owners.owner === null || isNoListener(owners.owner_hidden)) return "";
  const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
  if (addresses.length === 0 || addresses.some((address) => EVERYWHERE.test(address))) return "";
  return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
