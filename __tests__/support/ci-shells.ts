// How the agents of other CI services run a job's commands: which processes stand above them, and with which variables.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export interface ShellRun {
  status: number | null;
  output: string;
}

export interface CiShell {
  /** What the service sets for every command of the job. */
  variables: Readonly<Record<string, string>>;
  /** The program that such a claim is held by, as its command line shows it. */
  holder: RegExp;
  run(commands: readonly string[], at: Place): Promise<ShellRun>;
}

/** Where the job runs: the project's folder, and a folder for the agent's own files. */
export interface Place {
  project: string;
  scratch: string;
  env: Readonly<Record<string, string>>;
}

/** GitLab's shell executor gives the script to a shell's standard input; the commands run in a fork of that shell. */
export const gitlab: CiShell = {
  variables: {
    CI: "true",
    GITLAB_CI: "true",
    CI_PROJECT_PATH: "group/shop",
    CI_PIPELINE_ID: "70",
    CI_JOB_ID: "7001",
    CI_JOB_NAME: "test",
    CI_JOB_URL: "https://gitlab.example.com/group/shop/-/jobs/7001",
    CI_RUNNER_DESCRIPTION: "shell-1",
  },
  holder: /^bash $/,
  run(commands, at) {
    const script = commands.join("\n").replaceAll("\\", "\\\\").replaceAll("'", "\\'");
    const input = `set -eo pipefail\nset +o noclobber\n: | eval $'${script.replaceAll("\n", "\\n")}'\nexit 0\n`;
    return ran("bash", [], at, input);
  },
};

/** Buildkite's agent has a process of its own for each job, and that runs all commands of a step by one `bash -c`. */
export const buildkite: CiShell = {
  variables: {
    CI: "true",
    BUILDKITE: "true",
    BUILDKITE_AGENT_NAME: "agent-1",
    BUILDKITE_BUILD_NUMBER: "70",
    BUILDKITE_BUILD_URL: "https://buildkite.com/octo/shop/builds/70",
    BUILDKITE_JOB_ID: "0190-7001",
    BUILDKITE_LABEL: "Test",
    BUILDKITE_PIPELINE_SLUG: "shop",
  },
  holder: /^buildkite-agent .*bootstrap\.cjs /,
  run(commands, at) {
    return bootstrap([commandPhase(commands)], at);
  },
};

/** The same after a hook: a script that a shell of its own reads into another script. */
export function afterHook(hook: string, commands: readonly string[], at: Place): Promise<ShellRun> {
  const file = join(at.scratch, "pre-command");
  const wrapper = join(at.scratch, "hook-wrapper");
  writeFileSync(file, hook);
  writeFileSync(
    wrapper,
    `. '${file}'\nBUILDKITE_HOOK_EXIT_STATUS=$?\nexit $BUILDKITE_HOOK_EXIT_STATUS\n`,
  );
  return bootstrap([["/bin/bash", wrapper], commandPhase(commands)], at);
}

/** Jenkins writes every `sh` step to a file. */
export const jenkins: CiShell = {
  variables: {
    JENKINS_URL: "https://ci.example.com/",
    JOB_NAME: "shop",
    BUILD_NUMBER: "70",
    BUILD_TAG: "jenkins-shop-70",
    BUILD_URL: "https://ci.example.com/job/shop/70/",
    NODE_NAME: "linux-1",
  },
  holder: /^sh -xe .*script\.sh /,
  async run(commands, at) {
    const script = join(at.scratch, "script.sh");
    writeFileSync(script, `${commands.join("\n")}\n`);
    const cookie = { JENKINS_SERVER_COOKIE: "durable-1" };
    const step = `{ sh -xe '${script}'; echo $? >'${at.scratch}/result'; }; exit $(cat '${at.scratch}/result')`;
    return ran("sh", ["-c", step], { ...at, env: { ...at.env, ...cookie } });
  },
};

function commandPhase(commands: readonly string[]): string[] {
  const script = commands.map((line) => line.replaceAll("$$", "$")).join("\n");
  return ["/bin/bash", "-e", "-c", `trap 'kill -- $$' INT TERM QUIT; ${script}`];
}

/** The agent's process for a job: runs one phase after the other, until one fails. */
function bootstrap(phases: readonly string[][], at: Place): Promise<ShellRun> {
  const file = join(at.scratch, "bootstrap.cjs");
  writeFileSync(
    file,
    `for (const [command, ...args] of JSON.parse(process.argv[2])) {
      const { status } = require("node:child_process").spawnSync(command, args, { stdio: "inherit" });
      if (status !== 0) process.exit(status ?? 1);
    }`,
  );
  return ran(process.execPath, [file, JSON.stringify(phases)], at, "", "buildkite-agent");
}

function ran(
  command: string,
  args: readonly string[],
  { project, env }: Place,
  input = "",
  argv0 = command,
): Promise<ShellRun> {
  const child = spawn(command, args, { cwd: project, env, argv0 });
  child.stdin.on("error", () => undefined /* It ended without reading: its exit status tells. */);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}
