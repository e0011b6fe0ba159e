import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { type Config, loadConfig } from "../../../src/engine/config/load.js";
import { DevrigError, type Diagnostic } from "../../../src/engine/errors.js";
import { createSystem, type System } from "../../../src/engine/system.js";

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files, gone after the tests. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-config-")));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The real outside with another environment or working directory. */
export function systemWith(parts: Partial<System> = {}): System {
  const run = () => Promise.reject(new Error("no command is run here"));
  return { ...createSystem(process, run), env: {}, ...parts };
}

/** Loads a config with this text, and maybe more files beside it. */
export function load(
  text: string | Uint8Array,
  files: Record<string, string> = {},
  parts: Partial<System> = {},
): Promise<Config> {
  const folder = folderWith({ ...files, "devrig.toml": text });
  return loadConfig(systemWith(parts), join(folder, "devrig.toml"));
}

/** The error of a config that must not load. */
export async function refusal(loading: Promise<unknown>): Promise<DevrigError> {
  const outcome = await loading.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof DevrigError) return outcome;
  throw outcome ?? new Error("the config was accepted");
}

/** `line:column code: message` of each diagnostic. */
export function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, message, source }) => `${source?.line}:${source?.column} ${code}: ${message}`,
  );
}

/** What is told about a config that must not load. */
export async function problems(
  text: string,
  files: Record<string, string> = {},
): Promise<string[]> {
  return told((await refusal(load(text, files))).diagnostics);
}

/** A config with a name and this below. */
export function named(text: string): string {
  return `[project]\nname = "shop"\n${text}`;
}
