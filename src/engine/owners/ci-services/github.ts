import path from "node:path";
import type { CiService, JobFacts, Variables } from "./service.js";
import { webUrl } from "./web-url.js";
import { isDotnetProgram } from "./worker-name.js";

/**
 * GitHub Actions, and act where it stands in for it: act sets no `RUNNER_NAME` and no tracking id.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const github: CiService = {
  name: "github",
  variables: [
    "GITHUB_ACTIONS",
    "GITHUB_REPOSITORY",
    "GITHUB_RUN_ID",
    "GITHUB_RUN_ATTEMPT",
    "GITHUB_JOB",
    "GITHUB_ACTION",
    "GITHUB_WORKFLOW",
    "GITHUB_WORKSPACE",
    "GITHUB_SERVER_URL",
    "RUNNER_NAME",
    "RUNNER_TRACKING_ID",
  ],
  recognises: (variables) =>
    variables.get("GITHUB_ACTIONS") === "true" || variables.has("GITHUB_RUN_ID"),
  facts: (variables) => {
    const workspace = variables.get("GITHUB_WORKSPACE") ?? null;
    return {
      repository: variables.get("GITHUB_REPOSITORY") ?? null,
      workflow: variables.get("GITHUB_WORKFLOW") ?? null,
      job: variables.get("GITHUB_JOB") ?? null,
      run_id: variables.get("GITHUB_RUN_ID") ?? null,
      attempt: variables.get("GITHUB_RUN_ATTEMPT") ?? null,
      run_url: runUrl(variables),
      runner: variables.get("RUNNER_NAME") ?? null,
      tracking_id: trackingId(variables),
      check_run_id: null,
      workspace,
      runner_folder: workFolder(workspace),
    };
  },
  // Runner.Listener starts one Runner.Worker a job, as its own program or by dotnet.
  isWorker: (argv) => isDotnetProgram(argv, "Runner.Worker"),
};

/** The same facts, knowing the check run of the job: its address is then the job's own. */
export function withCheckRun(facts: JobFacts, checkRunId: string): JobFacts {
  if (!/^[1-9]\d{0,19}$/.test(checkRunId)) return facts;
  const run = facts.run_url?.replace(/\/attempts\/\d+$/, "") ?? null;
  return {
    ...facts,
    check_run_id: checkRunId,
    run_url: run === null ? null : `${run}/job/${checkRunId}`,
  };
}

/**
 * The step that started a process, as its workflow tells it: its `id`, or its place among the `run` steps that have none.
 * The runner calls those `__run`, `__run_2`, …, and an action's step `__OWNER_NAME`.
 */
export function stepOf(variables: Variables): string | null {
  const name = variables.get("GITHUB_ACTION") ?? "";
  const place = /^__run(?:_(\d{1,4}))?$/.exec(name);
  if (place !== null) return `run step ${place[1] ?? 1} of those without an id`;
  if (name === "") return null;
  return name.startsWith("__") ? `step of ${name.slice(2)}` : `step '${name}'`;
}

function runUrl(variables: Variables): string | null {
  const server = webUrl(variables.get("GITHUB_SERVER_URL"));
  const repository = variables.get("GITHUB_REPOSITORY") ?? "";
  const run = variables.get("GITHUB_RUN_ID") ?? "";
  const attempt = variables.get("GITHUB_RUN_ATTEMPT") ?? "";
  if (server === null || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(run)) return null;
  const suffix = /^[1-9]\d*$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : "";
  return webUrl(`${server.replace(/\/+$/, "")}/${repository}/actions/runs/${run}${suffix}`);
}

/** `RUNNER_TRACKING_ID=0 server &` is the usual way to outlive a job: whatever is not the runner's own mark tells nothing. */
function trackingId(variables: Variables): string | null {
  const mark = variables.get("RUNNER_TRACKING_ID") ?? "";
  return /^github_[0-9a-f-]{36}$/i.test(mark) ? mark : null;
}

/** The runner puts every workspace in `WORK_FOLDER/REPO/REPO`, and no two runners may have one work folder. */
function workFolder(workspace: string | null): string | null {
  if (workspace === null || !path.posix.isAbsolute(workspace)) return null;
  return path.posix.dirname(path.posix.dirname(path.posix.normalize(workspace)));
}
