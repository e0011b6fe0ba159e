import { releaseClaims } from "../claims.js";
import type { Diagnostic } from "../errors.js";
import { jobStateDir } from "../job-folder.js";
import { currentJob } from "../owners/ci-job.js";
import { readInstances } from "../owners/instances/read-instances.js";
import { homePath } from "../state/paths.js";
import type { System } from "../system.js";
import { jobHolder } from "./claim-holder.js";

/**
 * Drops every claim of this job that its holder made by the Action, of whatever project: for a step that was ended before it
 * could say what it claimed. Gives warnings of the files.
 * @throws DevrigError where the holder or the home cannot be had
 */
export async function releaseJobClaims(system: System): Promise<Diagnostic[]> {
  const job = currentJob(system, { action: true });
  if (job === null) return [];
  const { entries } = await readInstances(system);
  if (entries.length === 0) return [];
  const holder = await jobHolder(system);
  const warnings: Diagnostic[] = [];
  for (const { slug, config_path, state_dir } of entries) {
    if (state_dir !== jobStateDir(homePath(system), slug, job)) continue;
    const project = { slug, config_path, state_dir };
    warnings.push(...(await releaseClaims(system, { project, holder })).warnings);
  }
  return warnings;
}
