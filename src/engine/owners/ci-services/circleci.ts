import type { CiService, Variables } from "./service.js";
import { webUrl } from "./web-url.js";

/** CircleCI: https://circleci.com/docs/reference/variables/. */
export const circleci: CiService = {
  name: "circleci",
  variables: [
    "CIRCLECI",
    "CIRCLE_BUILD_NUM",
    "CIRCLE_BUILD_URL",
    "CIRCLE_JOB",
    "CIRCLE_NODE_INDEX",
    "CIRCLE_PROJECT_REPONAME",
    "CIRCLE_PROJECT_USERNAME",
    "CIRCLE_WORKFLOW_ID",
    "CIRCLE_WORKFLOW_JOB_ID",
    "CIRCLE_WORKING_DIRECTORY",
  ],
  recognises: (variables) => variables.get("CIRCLECI") === "true",
  facts: (variables) => ({
    repository: repository(variables),
    workflow: null,
    job: variables.get("CIRCLE_JOB") ?? null,
    run_id: variables.get("CIRCLE_WORKFLOW_ID") ?? variables.get("CIRCLE_BUILD_NUM") ?? null,
    attempt: null,
    run_url: webUrl(variables.get("CIRCLE_BUILD_URL")),
    runner: null,
    tracking_id: trackingId(variables),
    check_run_id: null,
    workspace: variables.get("CIRCLE_WORKING_DIRECTORY") ?? null,
    runner_folder: null,
  }),
  isWorker: null,
};

function repository(variables: Variables): string | null {
  const owner = variables.get("CIRCLE_PROJECT_USERNAME");
  const name = variables.get("CIRCLE_PROJECT_REPONAME");
  return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}

/** The parallel runs of a job share its id and differ by their index. */
function trackingId(variables: Variables): string | null {
  const job = variables.get("CIRCLE_WORKFLOW_JOB_ID");
  return job === undefined ? null : `${job}#${variables.get("CIRCLE_NODE_INDEX") ?? "0"}`;
}
