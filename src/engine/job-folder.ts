import { basename, dirname, join } from "node:path";
import { errorCode } from "./errors.js";
import { canonicalPath } from "./identity.js";
import type { CurrentJob } from "./owners/ci-job.js";
import type { InstanceView } from "./owners/instances/instance-view.js";
import { namedProject, type Project } from "./preflight/project.js";
import { sha256 } from "./sha256.js";
import { homePath, jobsFolder } from "./state/paths.js";
import type { System } from "./system.js";

const PLAIN_SLUG = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}-[0-9a-f]{8}$/;

/** Where a job keeps the state of a project: `jobs/SLUG-HASH`, outside the workspace, which checkouts clean. */
export function jobStateDir(home: string, slug: string, job: CurrentJob): string {
  const { runner, workspace } = job.facts;
  const hash = sha256(`${runner ?? ""}\n${workspace ?? ""}`);
  // A name may be anything: one that is no plain word stays out of the path.
  const safe = PLAIN_SLUG.test(slug) ? slug : slug.slice(-8);
  return join(jobsFolder(home), `${safe}-${hash.slice(0, 8)}`);
}

/** The project as a step of this job claimed it before, where the registry tells so; else as it is. */
export function atJobFolder(
  system: System,
  project: Project,
  { living }: InstanceView,
  job: CurrentJob | null,
): Project {
  if (job === null || living.length === 0) return project;
  const folder = jobStateDir(homePath(system), project.slug, job);
  const claimed = living.some(
    ({ entry }) => entry.slug === project.slug && entry.state_dir === folder,
  );
  return claimed ? withStateDir(project, folder) : project;
}

/** What this job claimed without a config file: a project by the workspace's name alone. Null where there is no such claim. */
export function claimedWithoutConfig(
  system: System,
  { living }: InstanceView,
  job: CurrentJob | null,
): Project | null {
  if (job === null || living.length === 0) return null;
  const config = configOf(job.facts.workspace);
  const found = living.find(
    ({ entry }) =>
      entry.config_path === config &&
      entry.state_dir === jobStateDir(homePath(system), entry.slug, job),
  );
  if (config === null || found === undefined) return null;
  const project = namedProject(system, basename(dirname(config)), config);
  return withStateDir(project, found.entry.state_dir);
}

/** The path that a config at the workspace's top would have. */
function configOf(workspace: string | null): string | null {
  if (workspace === null) return null;
  try {
    return join(canonicalPath(workspace), "devrig.toml");
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // Not there, or closed to us.
  }
}

/** The same project with its state elsewhere; the slug stays lazy. */
export function withStateDir(project: Project, stateDir: string): Project {
  return Object.create(project, { state_dir: { value: stateDir, enumerable: true } });
}
