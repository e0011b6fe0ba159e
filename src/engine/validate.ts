import { findConfig } from "./config/discover.js";
import { loadConfig } from "./config/load.js";
import type { Diagnostic } from "./errors.js";
import type { System } from "./system.js";

export interface ValidationResult {
  config_path: string;
  /** How many ports it declares. */
  ports: number;
  warnings: readonly Diagnostic[];
}

/**
 * Reads the config and all that it names.
 * @throws DevrigError with every diagnostic where something is wrong
 */
export async function validate(system: System, file?: string): Promise<ValidationResult> {
  const config = await loadConfig(system, findConfig(system, file === undefined ? {} : { file }));
  return { config_path: config.file, ports: config.ports.length, warnings: config.warnings };
}
