import type { CiService, Variables } from "./service.js";
import { webUrl } from "./web-url.js";
import { isDotnetProgram } from "./worker-name.js";

/**
 * Azure Pipelines, whose agent is the elder brother of GitHub's runner: one Agent.Worker process a job.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables
 */
export const azure: CiService = {
  name: "azure",
  variables: [
    "TF_BUILD",
    "AGENT_NAME",
    "AGENT_WORKFOLDER",
    "BUILD_BUILDID",
    "BUILD_DEFINITIONNAME",
    "BUILD_REPOSITORY_NAME",
    "PIPELINE_WORKSPACE",
    "SYSTEM_COLLECTIONURI",
    "SYSTEM_JOBATTEMPT",
    "SYSTEM_JOBDISPLAYNAME",
    "SYSTEM_JOBID",
    "SYSTEM_TEAMPROJECT",
    "VSTS_PROCESS_LOOKUP_ID",
  ],
  recognises: (variables) => variables.get("TF_BUILD")?.toLowerCase() === "true",
  facts: (variables) => ({
    repository: variables.get("BUILD_REPOSITORY_NAME") ?? null,
    workflow: variables.get("BUILD_DEFINITIONNAME") ?? null,
    job: variables.get("SYSTEM_JOBDISPLAYNAME") ?? variables.get("SYSTEM_JOBID") ?? null,
    run_id: variables.get("BUILD_BUILDID") ?? null,
    attempt: variables.get("SYSTEM_JOBATTEMPT") ?? null,
    run_url: runUrl(variables),
    runner: variables.get("AGENT_NAME") ?? null,
    tracking_id: trackingId(variables),
    check_run_id: null,
    workspace: variables.get("PIPELINE_WORKSPACE") ?? null,
    runner_folder: variables.get("AGENT_WORKFOLDER") ?? null,
  }),
  isWorker: (argv) => isDotnetProgram(argv, "Agent.Worker"),
};

/** The agent ends what carries its mark; people change it to outlive a job: anything else than the agent's own tells nothing. */
function trackingId(variables: Variables): string | null {
  const mark = variables.get("VSTS_PROCESS_LOOKUP_ID") ?? "";
  return /^vsts_[0-9a-f-]{36}$/i.test(mark) ? mark : null;
}

function runUrl(variables: Variables): string | null {
  const collection = webUrl(variables.get("SYSTEM_COLLECTIONURI"));
  const project = variables.get("SYSTEM_TEAMPROJECT");
  const build = variables.get("BUILD_BUILDID") ?? "";
  if (collection === null || project === undefined || !/^\d+$/.test(build)) return null;
  const base = collection.replace(/\/+$/, "");
  return webUrl(`${base}/${encodeURIComponent(project)}/_build/results?buildId=${build}`);
}
