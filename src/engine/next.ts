import { forShell } from "./foreign-text.js";
import { isProxy } from "./owners/containers/proxy.js";
import type { Owner, OwnerHidden } from "./owners/owner.js";
import type { ReportPort } from "./report.js";
import type { System } from "./system.js";

/** The command that would free the port, ready to paste; null where none is known or none would be right. */
export function nextCommand(
  system: System,
  { port, owner, owner_hidden }: Pick<ReportPort, "port" | "owner" | "owner_hidden">,
): string | null {
  if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner)) return null;
  if (owner.instance !== null) return `devrig stop -f ${forShell(owner.instance.config_path)}`;
  const sudo = isForeign(system, owner) ? "sudo " : "";
  if (owner.container !== null) return stopContainer(owner.container, sudo);
  const program = owner.command?.split(" ")[0] ?? "";
  if (isProxy([program])) return `${sudo}${findContainer(program, port)}`;
  if (owner.pid === null) return sudo === "" ? null : `sudo devrig who ${port}`;
  return system.platform === "win32" ? `taskkill /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
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

function isForeign({ user }: System, { uid }: Owner): boolean {
  return user !== null && user.uid !== 0 && uid !== user.uid;
}

/** Where its engine did not answer us, its id is all that is known, and root must ask the engine. */
function stopContainer(
  { engine, name, image }: NonNullable<Owner["container"]>,
  sudo: string,
): string {
  return `${image === null ? sudo : ""}${engine} stop ${forShell(name)}`;
}

/** A proxy must not be ended: the container behind it has the port, and its engine can name it. */
function findContainer(program: string, port: number | null): string {
  return /(?:rootlessport|conmon|podman)$/.test(program)
    ? "podman ps"
    : `docker ps --filter publish=${port}`;
}
