import { statSync } from "node:fs";
import { errorCode } from "../../errors.js";
import type { System } from "../../system.js";
import { forShell } from "../../text/foreign-text.js";
import type { OwnerContainer } from "../owner.js";
import { contextSocket } from "./docker-context.js";
import { namedEngine, USUAL_SOCKET, WINDOWS_PIPE } from "./engines.js";

/**
 * The command of its engine's own client that stops a container, ready to paste.
 * @param engine where its engine listens, null where none told of it: then only its id is known, and root must ask
 * @param sudo `sudo ` where root is somebody else
 */
export function stopContainerCommand(
  system: System,
  { engine: kind, name, image }: OwnerContainer,
  engine: string | null,
  sudo: string,
): string {
  const host = kind === "docker" && engine !== null ? hostOption(system, engine) : "";
  return `${image === null ? sudo : ""}${kind}${host} stop ${forShell(name)}`;
}

/** Without it the client could stop a container of the same name on quite another machine. */
function hostOption(system: System, engine: string): string {
  if (isSame(clientEngine(system), engine)) return "";
  if (engine.startsWith("/")) return ` --host=${forShell(`unix://${engine}`)}`;
  if (engine.startsWith("\\\\")) return ` --host=npipe://${engine.replaceAll("\\", "/")}`;
  return ` --host=${forShell(`tcp://${engine}`)}`;
}

/** The engine that Docker's own client asks, by its name here; null where that is one of another machine, or not to be told. */
function clientEngine(system: System): string | null {
  const host = system.env["DOCKER_HOST"];
  if (host) return namedEngine(host);
  const socket = contextSocket(system);
  if (socket !== undefined) return socket;
  return system.platform === "win32" ? WINDOWS_PIPE : USUAL_SOCKET;
}

/** Docker Desktop makes the usual socket a link to the one of its context. */
function isSame(client: string | null, engine: string): boolean {
  if (client === engine) return true;
  const socket = client?.startsWith("/") ? socketOf(client) : null;
  return socket !== null && socket === socketOf(engine);
}

function socketOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // Not there, or not for us: it is none that the other path leads to.
  }
}
