import type { CiService, Variables } from "./service.js";
import { webUrl } from "./web-url.js";

/** Buildkite: https://buildkite.com/docs/pipelines/configure/environment-variables. */
export const buildkite: CiService = {
  name: "buildkite",
  variables: [
    "BUILDKITE",
    "BUILDKITE_AGENT_NAME",
    "BUILDKITE_BUILD_CHECKOUT_PATH",
    "BUILDKITE_BUILD_NUMBER",
    "BUILDKITE_BUILD_URL",
    "BUILDKITE_JOB_ID",
    "BUILDKITE_LABEL",
    "BUILDKITE_PIPELINE_SLUG",
    "BUILDKITE_RETRY_COUNT",
    "BUILDKITE_STEP_KEY",
  ],
  // The docker and docker-compose plugins, with `run-labels`.
  labels: {
    "com.buildkite.agent_name": "BUILDKITE_AGENT_NAME",
    "com.buildkite.build_number": "BUILDKITE_BUILD_NUMBER",
    "com.buildkite.job_id": "BUILDKITE_JOB_ID",
    "com.buildkite.job_label": "BUILDKITE_LABEL",
    "com.buildkite.pipeline_slug": "BUILDKITE_PIPELINE_SLUG",
    "com.buildkite.step_key": "BUILDKITE_STEP_KEY",
  },
  marks: { BUILDKITE: "true" },
  recognises: (variables) => variables.get("BUILDKITE") === "true",
  facts: (variables) => ({
    // BUILDKITE_REPO is a git URL and may carry a password: not on the list.
    repository: null,
    workflow: variables.get("BUILDKITE_PIPELINE_SLUG") ?? null,
    job: variables.get("BUILDKITE_STEP_KEY") ?? variables.get("BUILDKITE_LABEL") ?? null,
    run_id: variables.get("BUILDKITE_BUILD_NUMBER") ?? null,
    attempt: attempt(variables.get("BUILDKITE_RETRY_COUNT")),
    run_url: jobUrl(variables),
    runner: variables.get("BUILDKITE_AGENT_NAME") ?? null,
    tracking_id: variables.get("BUILDKITE_JOB_ID") ?? null,
    check_run_id: null,
    workspace: variables.get("BUILDKITE_BUILD_CHECKOUT_PATH") ?? null,
    runner_folder: null,
  }),
  isWorker: null,
};

/** The build's page jumps to a job that stands behind the `#`. */
function jobUrl(variables: Variables): string | null {
  const build = webUrl(variables.get("BUILDKITE_BUILD_URL"));
  const job = variables.get("BUILDKITE_JOB_ID");
  return build === null || job === undefined
    ? build
    : webUrl(`${build}#${encodeURIComponent(job)}`);
}

/** Buildkite counts retries from 0, everybody else attempts from 1. */
function attempt(retries: string | undefined): string | null {
  return retries !== undefined && /^\d{1,6}$/.test(retries) ? String(Number(retries) + 1) : null;
}
