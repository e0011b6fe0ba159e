import type { System } from "../../system.js";
import { forShell } from "../../text/foreign-text.js";
import type { Owner } from "../owner.js";
import { helpedEngine } from "./proxy.js";

/**
 * The command that asks the engine behind a helper (`program`, its name or path) which container has the port. A helper must not be
 * ended itself. Each user's rootless engine knows of its own containers alone, root's of none of them.
 */
export function findContainerCommand(
  system: System,
  { uid, user }: Pick<Owner, "uid" | "user">,
  program: string,
  port: number | null,
): string {
  const asker = system.user?.uid ?? null;
  const isOwn = asker === null || uid === null || uid === asker;
  const isRootless = !isOwn && uid !== 0 && system.platform === "linux";
  if (isRootless) return ofAnother({ uid, user }, program, port, asker === 0 ? "" : "sudo ");
  const sudo = isOwn || asker === 0 ? "" : "sudo ";
  return `${sudo}${helpedEngine(program) === "podman" ? "podman ps" : dockerPs(port)}`;
}

function ofAnother(
  { uid, user }: Pick<Owner, "uid" | "user">,
  program: string,
  port: number | null,
  sudo: string,
): string {
  const as = `sudo -u ${forShell(user ?? `#${uid}`)}`;
  const engine = helpedEngine(program);
  if (engine === "podman") return `${as} podman ps`;
  // Docker Desktop's socket only its user's own client knows.
  if (engine !== "rootless docker") return `${as} ${dockerPs(port)}`;
  // Where it listens unless told otherwise (dockerd-rootless.sh), open to its user and to root.
  return `${sudo}${dockerPs(port, ` --host=unix:///run/user/${uid}/docker.sock`)}`;
}

function dockerPs(port: number | null, host = ""): string {
  return `docker${host} ps${port === null ? "" : ` --filter publish=${port}`}`;
}
