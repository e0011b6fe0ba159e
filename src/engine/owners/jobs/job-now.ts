import type { System } from "../../system.js";
import type { CurrentJob } from "../ci-job.js";
import { mayRunInCi } from "../ci-services/marks.js";

/**
 * The CI job that we run in, null outside of one: there the code that knows the services is not loaded.
 * @param action are we a step of a job, whose parent is the runner's Worker?
 */
export async function jobNow(system: System, action = false): Promise<CurrentJob | null> {
  if (!mayRunInCi(system.env)) return null;
  const { currentJob } = await import("../jobs.js");
  return currentJob(system, { action });
}
