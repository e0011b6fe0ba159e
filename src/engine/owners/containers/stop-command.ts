import type { System } from "../../system.js";
import { forShell } from "../../text/foreign-text.js";
import type { OwnerContainer } from "../owner.js";
import { clientEngine } from "./engines.js";

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
  if (clientEngine(system) === engine) return "";
  if (engine.startsWith("/")) return ` --host=${forShell(`unix://${engine}`)}`;
  if (engine.startsWith("\\\\")) return ` --host=npipe://${engine.replaceAll("\\", "/")}`;
  return ` --host=${forShell(`tcp://${engine}`)}`;
}
