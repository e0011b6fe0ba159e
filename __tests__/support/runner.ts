// A stand-in for the Actions runner: starts the stages of a JavaScript action by the runner's protocol and reads what they say.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentOf, readAction, type StepOptions } from "./runner-environment.js";
import { collectFiles, type FileResults } from "./runner-files.js";
import { resultOf, type StepResult } from "./runner-results.js";
import { type SpawnOrder, spawnStep, type WorkerNews } from "./runner-worker.js";

export type { StepOptions } from "./runner-environment.js";
export type { Annotation, StepResult } from "./runner-results.js";
export { startWorker, type Worker } from "./runner-worker-client.js";

export interface RunningStep {
  pid: Promise<number | null>;
  finished: Promise<StepResult>;
  /** What the step has said so far. */
  output(): { stdout: string; stderr: string };
  signal(signal: NodeJS.Signals): void;
  /** As the runner cancels: SIGINT, SIGTERM after `term` ms (7,500), SIGKILL `kill` ms later (2,500). */
  cancel(times?: { term?: number; kill?: number }): void;
}

/** Runs one stage to its end. */
export function runStep(options: StepOptions): Promise<StepResult> {
  return startStep(options).finished;
}

/** Starts one stage, for tests that look or cancel while it runs. */
export function startStep(options: StepOptions): RunningStep {
  const folder = mkdtempSync(join(tmpdir(), "devrig-runner-"));
  const action = readAction(options.action);
  const script = join(options.action, action.runs[options.stage ?? "main"] ?? "");
  const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const output = () => ({ stdout: textOf(streams.stdout), stderr: textOf(streams.stderr) });
  const pid = deferred<number | null>();
  const finished = deferred<StepResult>();
  const hear = (news: WorkerNews) => {
    if ("pid" in news) pid.resolve(news.pid);
    else if ("stream" in news) streams[news.stream].push(Buffer.from(news.text, "base64"));
    else finished.resolve(resultOf(news, output(), collectAll(folder)));
  };
  const order: SpawnOrder = {
    id: nextId++,
    command: options.node ?? process.env["DEVRIG_TEST_NODE24"] ?? process.execPath,
    args: [script],
    cwd: options.workspace,
    env: environmentOf(options, action, folder),
  };
  const signal = options.worker?.start(order, hear) ?? startHere(order, hear);
  return {
    pid: pid.promise,
    finished: finished.promise,
    output,
    signal,
    cancel: (times) => cancel(signal, finished.promise, times),
  };
}

let nextId = 1;

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function startHere(order: SpawnOrder, hear: (news: WorkerNews) => void) {
  const child = spawnStep(order, hear);
  return (signal: NodeJS.Signals) => {
    child.kill(signal);
  };
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}

function collectAll(folder: string): FileResults {
  const results = collectFiles(join(folder, "files"));
  rmSync(folder, { recursive: true, force: true });
  return results;
}

function cancel(
  signal: (signal: NodeJS.Signals) => void,
  finished: Promise<unknown>,
  { term = 7500, kill = 2500 }: { term?: number; kill?: number } = {},
): void {
  signal("SIGINT");
  const timers = [
    setTimeout(() => signal("SIGTERM"), term),
    setTimeout(() => signal("SIGKILL"), term + kill),
  ];
  finished.finally(() => timers.forEach(clearTimeout)).catch(() => {});
}
