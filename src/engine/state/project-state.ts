import { existsSync } from "node:fs";
import * as path from "node:path";
import { fileError } from "../files/file-system.js";
import { isObject, type JsonFormat, type JsonObject, type Warn } from "../files/json-file.js";
import { type FileContent, readJsonFile } from "../files/read-file.js";
import { type Mutate, update } from "../files/update.js";
import { slugOf } from "../identity.js";
import type { System } from "../system.js";
import { stateFile } from "./paths.js";
import {
  type Claim,
  claimsDocument,
  parseClaims,
  parseServices,
  type Services,
  servicesDocument,
  text,
} from "./records.js";
import { isOurFolder, makeStateDir } from "./state-dir.js";

/** One instance, as its `state.json` tells it. */
export interface ProjectState {
  readonly slug: string;
  readonly config_path: string;
  readonly started_at: string | null;
  readonly services: Services;
  readonly claims: readonly Claim[];
  /** The document as it was read: keys that we do not know survive in it. */
  readonly raw: JsonObject;
}

export type StateFields = Omit<ProjectState, "raw">;

export interface StateOptions {
  readonly warn: Warn;
  /** The home's modes where the instance lives in a shared home. */
  readonly fileMode?: number;
  readonly folderMode?: number;
}

/** `state.json` without a lock: absent, valid, damaged or foreign. Throws `file_failed` where it cannot be read. */
export function readState(stateDir: string): FileContent<ProjectState | null> {
  const file = stateFile(stateDir);
  try {
    return readJsonFile(file, stateFormat);
  } catch (error) {
    throw fileError("read", file, error);
  }
}

/**
 * Changes `state.json` under its lock (take the registry's first, never after it). `mutate` gets null where there is none, and
 * removes the file by `next: null`. The folder is made where a value is to be written.
 */
export async function updateState<R>(
  system: System,
  stateDir: string,
  options: StateOptions,
  mutate: Mutate<ProjectState | null, R>,
): Promise<R> {
  makeStateDir(system, stateDir, options.folderMode ?? 0o700);
  const file = path.join(stateDir, "state.json");
  const { warn, fileMode = 0o600 } = options;
  return update(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}

/** Removes `state.json`; no error and no new folder where there is none. */
export async function removeState(system: System, stateDir: string, warn: Warn): Promise<void> {
  if (!isOurFolder(system, stateDir)) return;
  await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}

/**
 * Is this the state of the project with that config file? A copied folder brings its original's along, which is not the copy's to
 * change; that of a moved one tells a path where nothing is any more, and the slug that such a path has.
 */
export function isStateOf(
  { platform }: System,
  configPath: string,
  { slug, config_path }: ProjectState,
): boolean {
  if (config_path === configPath) return true;
  return slug.endsWith(slugOf("", config_path, platform)) && !existsSync(config_path);
}

/** The project's own `state.json`; null where there is none, it is damaged, or another project's. */
export function readOwnState(
  system: System,
  { state_dir, config_path }: { readonly state_dir: string; readonly config_path: string },
): ProjectState | null {
  const content = readState(state_dir);
  const state = content.kind === "valid" ? content.value : null;
  return state !== null && isStateOf(system, config_path, state) ? state : null;
}

/** The state with these values; unknown keys of the old one stay. */
export function stateWith(before: ProjectState | null, fields: StateFields): ProjectState {
  // A whole state is a StateFields too: its own document must not be written into itself.
  const { services, claims, raw: _raw, ...plain } = fields as ProjectState;
  const old = before?.raw ?? {};
  const raw: JsonObject = {
    ...old,
    ...plain,
    services: servicesDocument(services, old["services"]),
    claims: claimsDocument(claims, old["claims"]),
  };
  return { ...fields, raw };
}

const stateFormat: JsonFormat<ProjectState | null> = {
  limit: 1_048_576,
  empty: () => null,
  parse: parseState,
  document: (state) => state?.raw,
};

function parseState(raw: unknown): { value: ProjectState } | { wrong: string } {
  if (!isObject(raw)) return { wrong: "it is not a JSON object" };
  const slug = text(raw["slug"]);
  const config_path = text(raw["config_path"]);
  if (slug === null) return { wrong: "it has no slug" };
  if (config_path === null) return { wrong: "it has no config_path" };
  if (!isObject(raw["services"])) return { wrong: "services is not a table" };
  const value = {
    slug,
    config_path,
    started_at: text(raw["started_at"]),
    services: parseServices(raw["services"]),
    claims: parseClaims(raw["claims"]),
    raw,
  };
  return { value };
}
