// One job of a stand-in runner: its Worker, the steps below it, what they export, and the post steps at its end.
import { mkdirSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { errorCode } from "../../src/engine/errors.js";
import { eventually } from "./command.js";
import {
  type RunningStep,
  type StepOptions,
  type StepResult,
  startStep,
  startWorker,
} from "./runner.js";
import type { WorkerNews } from "./runner-worker.js";
import type { Worker } from "./runner-worker-client.js";

export interface JobOptions {
  /** The runner's own folder, with its user's home and its work folder. */
  folder: string;
  runner?: string;
  run?: string;
  job?: string;
  /** The registry's folder. */
  home?: string;
  repository?: string;
  /** The binary that runs the Action. */
  node?: string;
  env?: Readonly<Record<string, string | undefined>>;
}

export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Job {
  worker: Worker;
  workspace: string;
  env: Record<string, string>;
  /** Runs the preflight as a step, its exports going to the later ones. */
  preflight(inputs?: Record<string, string>): Promise<StepResult>;
  /** Starts it and lets the test look; its post step is known when it has finished. */
  start(inputs?: Record<string, string>): RunningStep;
  /** The post steps of all preflights, the last first. */
  post(): Promise<StepResult[]>;
  /** A `run` step. */
  step(command: string, ...args: string[]): Promise<CommandResult>;
  /** A server that a step starts and leaves behind; its pid. */
  serve(port: number, env?: Record<string, string>, ...args: string[]): Promise<number>;
  /** Post steps, then the Worker ends. */
  end(): Promise<StepResult[]>;
  /** The Worker is killed: no post step runs. */
  kill(): Promise<void>;
}

/** Listens on the port that it is given, with whatever else stands in its arguments, for two minutes. */
const SERVER = `require("node:net").createServer().listen(Number(process.argv[2]), "127.0.0.1");
setTimeout(() => process.exit(), 120_000);
if (process.env.DEVRIG_TEST_TITLE) process.title = process.env.DEVRIG_TEST_TITLE;
`;

const servers: number[] = [];

/** Ends the servers that jobs left behind. */
export function endServers(): void {
  for (const pid of servers.splice(0)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (errorCode(error) !== "ESRCH") throw error;
    }
  }
}

let marks = 0;

export function startJob(options: JobOptions): Job {
  const {
    folder,
    runner = "runner-1",
    run = "9",
    job = "build",
    repository = "octo/shop",
  } = options;
  const workspace = join(folder, "work", "shop", "shop");
  const userHome = join(folder, "user");
  for (const path of [workspace, userHome]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, "server.cjs"), SERVER);
  const worker = startWorker();
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: userHome,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW: "ci",
    GITHUB_JOB: job,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_NAME: runner,
    RUNNER_TRACKING_ID: `github_00000000-0000-4000-8000-${String(++marks).padStart(12, "0")}`,
    ...(options.home === undefined ? {} : { DEVRIG_HOME: options.home }),
  };
  const posts: StepOptions[] = [];
  let id = 1_000_000 * marks;

  const start = (inputs: Record<string, string> = {}): RunningStep => {
    const step: StepOptions = {
      action: process.cwd(),
      workspace,
      inputs,
      worker,
      env: { ...env, ...options.env },
      expressions: { "job.check_run_id": `${run}000` },
      ...(options.node === undefined ? {} : { node: options.node }),
    };
    const running = startStep(step);
    const finished = running.finished.then((result) => {
      posts.unshift({ ...step, stage: "post", state: result.state });
      Object.assign(env, result.env);
      return result;
    });
    return { ...running, finished };
  };
  const post = async (): Promise<StepResult[]> => {
    const results: StepResult[] = [];
    for (const step of posts.splice(0))
      results.push(await startStep({ ...step, env: { ...env, ...options.env } }).finished);
    return results;
  };
  const command = (argv: string[], extra: Record<string, string> = {}): Promise<CommandResult> =>
    new Promise((resolve) => {
      const streams = { stdout: "", stderr: "" };
      const hear = (news: WorkerNews): void => {
        if ("stream" in news) streams[news.stream] += Buffer.from(news.text, "base64").toString();
        else if ("status" in news) resolve({ status: news.status, ...streams });
      };
      const [program = "", ...args] = argv;
      worker.start(
        { id: ++id, command: program, args, cwd: workspace, env: { ...env, ...extra } },
        hear,
      );
    });
  return {
    worker,
    workspace,
    env,
    start,
    preflight: (inputs) => start(inputs).finished,
    post,
    step: (...argv) => command(argv),
    async serve(port, extra = {}, ...more) {
      const line = '"$0" "$@" </dev/null >/dev/null 2>&1 & echo $!';
      const server = [process.execPath, join(folder, "server.cjs"), String(port), ...more];
      const pid = Number((await command(["sh", "-c", line, ...server], extra)).stdout);
      servers.push(pid);
      await eventually(`port ${port} is open`, () => isOpen(port));
      return pid;
    },
    async end() {
      const results = await post();
      await worker.kill();
      return results;
    },
    kill: () => worker.kill(),
  };
}

/** Does anybody answer there? */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" });
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
