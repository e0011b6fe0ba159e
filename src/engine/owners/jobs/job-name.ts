import type { JobFacts } from "../ci-services/service.js";

type Named = Pick<JobFacts, "service" | "repository" | "run_id" | "job" | "runner">;

/** A job in words: `run 9 of o/r, job build on runner-2`, as far as known; else the service's name. Holds foreign text. */
export function jobName({ service, repository, run_id, job, runner }: Named): string {
  const run = [run_id && `run ${run_id}`, repository && `of ${repository}`];
  const where = [job && `job ${job}`, runner && `on ${runner}`];
  const parts = [run, where].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
  return parts.length === 0 ? service : parts.join(", ");
}
