import type { CiService } from "./service.js";
import { webUrl } from "./web-url.js";

/** Woodpecker: https://woodpecker-ci.org/docs/usage/environment. The steps of a workflow share its workspace: they are one job. */
export const woodpecker: CiService = {
  name: "woodpecker",
  variables: [
    "CI",
    "CI_SYSTEM_NAME",
    "CI_PIPELINE_NUMBER",
    "CI_PIPELINE_URL",
    "CI_REPO",
    "CI_WORKFLOW_NAME",
    "CI_WORKSPACE",
  ],
  recognises: (variables) =>
    variables.get("CI") === "woodpecker" || variables.get("CI_SYSTEM_NAME") === "woodpecker",
  facts: (variables) => ({
    repository: variables.get("CI_REPO") ?? null,
    workflow: null,
    job: variables.get("CI_WORKFLOW_NAME") ?? null,
    run_id: variables.get("CI_PIPELINE_NUMBER") ?? null,
    attempt: null,
    run_url: webUrl(variables.get("CI_PIPELINE_URL")),
    runner: null,
    tracking_id: null,
    check_run_id: null,
    workspace: variables.get("CI_WORKSPACE") ?? null,
    runner_folder: null,
  }),
  isWorker: null,
};
