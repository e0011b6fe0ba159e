import { join, resolve } from "node:path";
import { DevrigError, type Diagnostic } from "../../errors.js";
import type { System } from "../../system.js";
import { parseDotenv } from "../dotenv.js";
import { type Lookup, TemplateError } from "../interpolate.js";
import type { Locator } from "../positions.js";
import { readText } from "../read-text.js";

/**
 * The variables of a Compose file: the environment, then `compose.env_file`, or without that the `.env` beside the Compose
 * file, as `docker compose` takes them. An env file that is named and cannot be read is an error; a missing `.env` is none.
 */
export function composeVariables(
  system: System,
  folders: { config: string; compose: string },
  envFile: string | undefined,
  locate: Locator,
): { lookup: Lookup; errors: Diagnostic[] } {
  const path =
    envFile === undefined ? join(folders.compose, ".env") : resolve(folders.config, envFile);
  const fromEnvironment = (name: string) => system.env[name];
  try {
    const values = parseDotenv(readText(path), fromEnvironment);
    return { lookup: (name) => fromEnvironment(name) ?? values.get(name), errors: [] };
  } catch (error) {
    const missing = error instanceof DevrigError && error.code === "config_not_found";
    if (envFile === undefined && missing) return { lookup: fromEnvironment, errors: [] };
    const message = reason(error, path);
    const source = locate(["compose", envFile === undefined ? "file" : "env_file"]);
    const problem = { code: "env_file_unreadable", message, resource: null, source };
    return { lookup: fromEnvironment, errors: [problem] };
  }
}

function reason(error: unknown, path: string): string {
  if (error instanceof DevrigError && error.kind === "user") return error.message;
  if (error instanceof TemplateError) return `${path}: ${error.message}`;
  throw error;
}
