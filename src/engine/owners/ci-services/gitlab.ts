import type { CiService } from "./service.js";
import { webUrl } from "./web-url.js";

/** GitLab CI: https://docs.gitlab.com/ci/variables/predefined_variables. One runner may run several jobs at once. */
export const gitlab: CiService = {
  name: "gitlab",
  variables: [
    "GITLAB_CI",
    "CI_PROJECT_PATH",
    "CI_PIPELINE_ID",
    "CI_JOB_ID",
    "CI_JOB_NAME",
    "CI_JOB_URL",
    "CI_PROJECT_DIR",
    "CI_RUNNER_ID",
    "CI_RUNNER_DESCRIPTION",
  ],
  // gitlab-runner: executors/docker/internal/labels.
  labels: {
    "com.gitlab.gitlab-runner.job.id": "CI_JOB_ID",
    "com.gitlab.gitlab-runner.job.url": "CI_JOB_URL",
    "com.gitlab.gitlab-runner.pipeline.id": "CI_PIPELINE_ID",
    "com.gitlab.gitlab-runner.runner.id": "CI_RUNNER_ID",
  },
  marks: { GITLAB_CI: "true" },
  recognises: (variables) => variables.get("GITLAB_CI") === "true",
  facts: (variables) => ({
    repository: variables.get("CI_PROJECT_PATH") ?? null,
    workflow: null,
    job: variables.get("CI_JOB_NAME") ?? null,
    run_id: variables.get("CI_PIPELINE_ID") ?? null,
    attempt: null,
    run_url: webUrl(variables.get("CI_JOB_URL")),
    runner: variables.get("CI_RUNNER_DESCRIPTION") ?? variables.get("CI_RUNNER_ID") ?? null,
    // A retried job gets a new id, so the id knows the attempt too.
    tracking_id: variables.get("CI_JOB_ID") ?? null,
    check_run_id: null,
    workspace: variables.get("CI_PROJECT_DIR") ?? null,
    runner_folder: null,
  }),
  isWorker: null,
};
