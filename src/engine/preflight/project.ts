import { dirname, isAbsolute, resolve } from "node:path";
import { findConfig } from "../config/discover.js";
import { type Config, loadConfig } from "../config/load.js";
import { DevrigError } from "../errors.js";
import { slugOf } from "../identity.js";
import type { ReportProject } from "../report.js";
import { stateDirOf } from "../state/paths.js";
import type { System } from "../system.js";

/** What a preflight is about: a config file, or by name alone (ports given by hand in a CI job). */
export interface Project {
  name: string;
  /** Hashed when it is asked for: not every command looks at it. */
  readonly slug: string;
  config_path: string;
  state_dir: string;
  config: Config | null;
  /** Folders whose Compose project is this project's. */
  folders: readonly string[];
}

export interface WhichProject {
  /** The config file by name; else the nearest one from the working directory up. */
  config?: string;
  /** The folder above which no config is looked for. */
  ceiling?: string;
  /** May there be none? */
  optional: boolean;
}

/**
 * The config and the identity it gives; null where there is none and none is needed.
 * @throws DevrigError for a config that is not there or not valid
 */
export async function findProject(system: System, which: WhichProject): Promise<Project | null> {
  try {
    return projectOf(system, await configOf(system, which));
  } catch (error) {
    const missing = error instanceof DevrigError && error.code === "config_not_found";
    if (missing && which.optional && which.config === undefined) return null;
    throw error;
  }
}

async function configOf(system: System, { config, ceiling }: WhichProject): Promise<Config> {
  if (config === undefined)
    return loadConfig(system, findConfig(system, ceiling === undefined ? {} : { ceiling }));
  try {
    return await loadConfig(system, isAbsolute(config) ? config : resolve(system.cwd, config));
  } catch (error) {
    // What stands there instead of a config is told by who looks for it; one that is there was read in vain.
    findConfig(system, { file: config });
    throw error;
  }
}

/** A project without a config file: its name, and the path that its config would have. */
export function namedProject(system: System, name: string, configPath: string): Project {
  return identified(system, name, configPath, null);
}

/** The part of a report. */
export function reportProject(project: Project): ReportProject {
  return {
    name: project.name,
    get slug() {
      return project.slug;
    },
    config_path: project.config_path,
    state_dir: project.state_dir,
  };
}

function projectOf(system: System, config: Config): Project {
  return identified(system, config.data.project.name, config.file, config);
}

function identified(system: System, name: string, file: string, config: Config | null): Project {
  let slug: string | null = null;
  return {
    name,
    get slug() {
      slug ??= slugOf(name, file, system.platform);
      return slug;
    },
    config_path: file,
    get state_dir() {
      return stateDirOf(file);
    },
    config,
    get folders() {
      return foldersOf(file, config);
    },
  };
}

function foldersOf(file: string, config: Config | null): string[] {
  const folder = dirname(file);
  const compose = config?.data.compose?.file;
  return compose === undefined ? [folder] : [folder, dirname(`${folder}/${compose}`)];
}
