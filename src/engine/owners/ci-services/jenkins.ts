import type { CiService } from "./service.js";
import { webUrl } from "./web-url.js";

/**
 * Jenkins: https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables. Its names are everybody's, so it
 * is asked last; a node has several executors, so its name is no proof that a build is over.
 */
export const jenkins: CiService = {
  name: "jenkins",
  variables: [
    "JENKINS_URL",
    "JENKINS_HOME",
    "BUILD_NUMBER",
    "BUILD_TAG",
    "BUILD_URL",
    "JOB_NAME",
    "NODE_NAME",
    "WORKSPACE",
  ],
  // JENKINS_URL is missing where the administrator has not set it.
  recognises: (variables) =>
    (variables.has("JENKINS_URL") || variables.has("JENKINS_HOME")) &&
    variables.has("JOB_NAME") &&
    variables.has("BUILD_NUMBER"),
  facts: (variables) => ({
    repository: null,
    workflow: null,
    job: variables.get("JOB_NAME") ?? null,
    run_id: variables.get("BUILD_NUMBER") ?? null,
    attempt: null,
    run_url: webUrl(variables.get("BUILD_URL")),
    runner: variables.get("NODE_NAME") ?? null,
    tracking_id: variables.get("BUILD_TAG") ?? null,
    check_run_id: null,
    workspace: variables.get("WORKSPACE") ?? null,
    runner_folder: null,
  }),
  isWorker: null,
};
