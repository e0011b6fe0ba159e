import type { Diagnostic } from "../errors.js";
import type { System } from "../system.js";
import type { DeclaredPort } from "./declared-ports.js";
import type { Locator } from "./positions.js";
import type { ConfigData } from "./schema.js";

/** What a project's Compose file says about ports. */
export interface ComposePorts {
  ports: DeclaredPort[];
  /** All services of the file, null where it could not be read. */
  names: readonly string[] | null;
  errors: Diagnostic[];
  warnings: Diagnostic[];
  /** File and text of every YAML file that a diagnostic may point into. */
  texts: [file: string, text: string][];
}

export function composePorts(
  _system: System,
  _folder: string,
  _compose: NonNullable<ConfigData["compose"]>,
  _locate: Locator,
): ComposePorts {
  return { ports: [], names: null, errors: [], warnings: [], texts: [] };
}
