import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "@jest/globals";
import { kinOf } from "../../../src/engine/owners/ancestors.js";
import { type CurrentJob, currentJob } from "../../../src/engine/owners/ci-job.js";
import {
  ciProcesses,
  type Environment,
  type Shell,
  systemWith,
} from "../../support/ci-processes.js";
import { describeWith } from "../../support/needs.js";

const processes = ciProcesses();
afterEach(() => processes.endAll());

const job = { GITHUB_RUN_ID: "9", GITHUB_JOB: "build", RUNNER_NAME: "runner-1" };

/** `currentJob` as a process below that shell sees it. */
async function seenBelow(
  shell: Shell,
  environment: Environment,
  { action = false, through = "" } = {},
): Promise<CurrentJob | null> {
  const url = (file: string) => pathToFileURL(path.resolve("build/src/engine", file)).href;
  const script = `
    const { createSystem } = await import("${url("system.js")}");
    const { currentJob } = await import("${url("owners/ci-job.js")}");
    console.log(JSON.stringify(currentJob(createSystem(process, null), { action: ${action} })));`;
  const node = `${process.execPath} --input-type=module -e '${script.replaceAll("\n", " ")}'`;
  const line = through === "" ? node : `${through} "${node.replaceAll('"', '\\"')}; true"`;
  return JSON.parse(await shell.ask({ PATH: process.env["PATH"] ?? "", ...environment }, line));
}

describeWith(["linux"], "the job that we run in", () => {
  test("is held by the runner's Worker, our parent", async () => {
    const worker = processes.shell("/opt/runner/bin/Runner.Worker");
    expect(await seenBelow(worker, job)).toMatchObject({
      facts: { service: "github", run_id: "9", runner: "runner-1" },
      holder: {
        pid: worker.pid,
        started: kinOf(systemWith(), worker.pid)?.started,
        kind: "worker",
      },
    });
  });

  test("is held by the Worker above the shell of a step or a hook", async () => {
    const worker = processes.shell("Runner.Worker");
    const seen = await seenBelow(worker, job, { through: "bash -c" });
    expect(seen?.holder).toMatchObject({ pid: worker.pid, kind: "worker" });
  });

  test("is held by an action's parent where no Worker has its name", async () => {
    const act = processes.shell("act");
    // On a real runner its own Worker stands above this test.
    const above = (await seenBelow(act, job))?.holder.kind === "worker";
    const seen = await seenBelow(act, job, { action: true });
    expect(seen?.holder.kind).toBe(above ? "worker" : "action_parent");
    if (!above) expect(seen?.holder.pid).toBe(act.pid);
  });

  test("is held by pid 1 of a job container, whose parents are outside", () => {
    const seen = currentJob(systemWith(job, { ppid: 0, procRoot: "/nowhere" }));
    expect(seen?.holder).toEqual({ pid: 1, started: null, kind: "container" });
  });
});

test("outside CI there is no job", () => {
  expect(currentJob(systemWith({ HOME: "/root" }))).toBeNull();
});

test("off Linux the holder's start is not known", () => {
  expect(currentJob(systemWith(job, { platform: "win32" }))?.holder).toEqual({
    pid: process.ppid,
    started: null,
    kind: "parent",
  });
});
