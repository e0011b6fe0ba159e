import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assignments, type Environment, type Shell } from "./ci-processes.js";

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

let next = 1;

/** Has a shell (a job's Worker, say) run a command with that environment and nothing else, without standard input. */
export async function ranBy(
  shell: Shell,
  environment: Environment,
  { folder, command }: { folder: string; command: string },
): Promise<Ran> {
  const file = join(folder, `out-${next++}`);
  const clean = `env -i PATH="$PATH" ${assignments(environment)}`;
  const code = await shell.run(`${clean} ${command} </dev/null >${file} 2>${file}.err; echo $?`);
  const read = (path: string) => readFileSync(path, "utf8");
  return { code: Number(code), stdout: read(file), stderr: read(`${file}.err`) };
}

/**
 * What the runner gives each process of a job on a runner of this test's own folder: with one folder for all, the sweep of a test
 * that runs beside it would rightly end its leftovers.
 */
export function githubJob(run: number, changes: Environment = {}): Environment {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_JOB: "build",
    GITHUB_REPOSITORY: "octo/shop",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: String(run),
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW: "ci",
    GITHUB_WORKSPACE: `/home/r${process.pid}/_work/shop/shop`,
    RUNNER_NAME: "runner-1",
    RUNNER_TRACKING_ID: "0",
    ...changes,
  };
}
