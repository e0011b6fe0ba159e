import { findConfig } from "./config/discover.js";
import { loadConfig } from "./config/load.js";
import { environmentProblems } from "./environment/problems.js";
import type { Diagnostic } from "./errors.js";
import type { System } from "./system.js";

export interface ValidationResult {
  config_path: string;
  /** How many ports it declares. */
  ports: number;
  warnings: readonly Diagnostic[];
}

/**
 * Reads the config and its Compose file, and looks also at what else would only fail when the environment is made.
 * @throws DevrigError with every diagnostic where something is wrong
 */
export async function validate(system: System, file?: string): Promise<ValidationResult> {
  const path = findConfig(system, file === undefined ? {} : { file });
  const config = await loadConfig(system, path, environmentProblems);
  return { config_path: config.file, ports: config.ports.length, warnings: config.warnings };
}
