import { atJobFolder } from "./job-folder.js";
import { currentJob } from "./owners/ci-job.js";
import { readInstances } from "./owners/instances/read-instances.js";
import { findProject, type Project } from "./preflight/project.js";
import type { System } from "./system.js";

/**
 * The project with its state where it is now: beside the config, or in the folder of the CI job that claimed it.
 * @throws DevrigError for a config that is not there or not valid
 */
export async function ownProject(system: System, config?: string): Promise<Project> {
  const which = { ...(config === undefined ? {} : { config }), optional: false };
  const project = (await findProject(system, which)) as Project;
  return atJobFolder(system, project, await readInstances(system, project), currentJob(system));
}
