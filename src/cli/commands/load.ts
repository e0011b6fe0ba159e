import { DevrigError, nearest } from "../../engine/index.js";
import type { Command } from "../command.js";
import { COMMANDS } from "./index.js";

/**
 * The command of that name.
 * @throws DevrigError `usage` for a name that is none, with the one that may be meant
 */
export function loadCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load();
  const near = name === "version" ? "--version" : nearest(name, Object.keys(COMMANDS));
  throw new DevrigError("user", "usage", `unknown command '${name}'`, {
    hint: near === null ? "see devrig --help" : `did you mean 'devrig ${near}'?`,
  });
}
