/** The allow-listed variables of an environment, each a short text without control characters. */
export type Variables = ReadonlyMap<string, string>;

/** What an environment tells of its CI job; what the service does not tell is null. Texts are clean but foreign. */
export interface JobFacts {
  service: string;
  repository: string | null;
  workflow: string | null;
  job: string | null;
  run_id: string | null;
  attempt: string | null;
  run_url: string | null;
  runner: string | null;
  /** The service's own mark of one job, where it sets one for each; equal for all processes of a job, unless they cleared it. */
  tracking_id: string | null;
  /** GitHub's id of the very job, which its environment does not tell: see `withCheckRun`. */
  check_run_id: string | null;
  workspace: string | null;
  /** The folder that a runner has for itself: two runners of one machine may bear one name, never share this. */
  runner_folder: string | null;
}

/**
 * One CI service. Adding one: a file beside this, a line in `services.ts`, the variable that tells it in `marks.ts`, and the prefix of
 * its container labels, if it has any, in `../containers/job-labels.ts`.
 */
export interface CiService {
  readonly name: string;
  /** All variables that may leave a foreign environment for this service. Never one that can hold a secret or a git URL. */
  readonly variables: readonly string[];
  /**
   * The labels by which the service (its runner, its plugin) marks containers, and the variable that each stands for; any of them
   * sets `marks` too. Left out where it puts none that tells of the job.
   */
  readonly labels?: Readonly<Record<string, string>>;
  readonly marks?: Readonly<Record<string, string>>;
  /** Does this environment stem from the service? */
  recognises(variables: Variables): boolean;
  facts(variables: Variables): Omit<JobFacts, "service">;
  /** Is it the process that runs exactly one job and ends with it? Null where the service has no such process. */
  readonly isWorker: ((argv: readonly string[]) => boolean) | null;
}
