import * as path from "node:path";
import { DevrigError } from "../errors.js";
import type { System } from "../system.js";

/**
 * The folder of the machine's registry: `DEVRIG_HOME`, else `.devrig` in the user's home. Throws `no_home` where neither is an
 * absolute path; a shared temporary folder is never a substitute.
 */
export function homePath(system: System): string {
  const explicit = system.env["DEVRIG_HOME"];
  if (explicit) return absolute("DEVRIG_HOME", explicit);
  const name = system.platform === "win32" ? "USERPROFILE" : "HOME";
  const home = system.env["HOME"] || system.env[name];
  if (home) return path.join(absolute(name, home), ".devrig");
  throw new DevrigError("user", "no_home", `Neither DEVRIG_HOME nor ${name} is set`, {
    hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
  });
}

/** `instances.json`, the registry. */
export function registryFile(home: string): string {
  return `${home}${path.sep}instances.json`; // The first path.join of a process takes Node 20 as long as to read a small file.
}

/** Where the Action keeps the state of its jobs. */
export function jobsFolder(home: string): string {
  return path.join(home, "jobs");
}

/** `.devrig` beside the config file. */
export function stateDirOf(configFile: string): string {
  return path.join(path.dirname(configFile), ".devrig");
}

/** `state.json` of an instance. */
export function stateFile(stateDir: string): string {
  return path.join(stateDir, "state.json");
}

function absolute(name: string, value: string): string {
  if (path.isAbsolute(value) && !value.includes("\0")) return path.resolve(value);
  throw new DevrigError(
    "user",
    "no_home",
    `${name} is not an absolute path: ${JSON.stringify(value)}`,
    {
      hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    },
  );
}
