import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Kin, kinOf } from "../../../../src/engine/owners/ancestors.js";
import { type CurrentJob, type HolderKind, jobOf } from "../../../../src/engine/owners/ci-job.js";
import { jobVariables } from "../../../../src/engine/owners/jobs/job-environment.js";
import { jobOfProcess } from "../../../../src/engine/owners/jobs/process-job.js";
import {
  ciProcesses,
  type Environment,
  nextTick,
  type Shell,
  systemWith,
} from "../../../support/ci-processes.js";
import { describeWith, testWith } from "../../../support/needs.js";

const processes = ciProcesses();
afterEach(() => processes.endAll());

const mark = (digit: number) => `github_00000000-0000-4000-8000-00000000000${digit}`;

const environmentOf = (run: number, changes: Environment = {}): Environment => ({
  GITHUB_ACTIONS: "true",
  GITHUB_JOB: "build",
  GITHUB_REPOSITORY: "octo/shop",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_RUN_ID: String(run),
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_WORKFLOW: "ci",
  GITHUB_WORKSPACE: "/home/r1/_work/shop/shop",
  RUNNER_NAME: "runner-1",
  RUNNER_TRACKING_ID: mark(run % 10),
  ...changes,
});

const without = (environment: Environment, ...names: string[]): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));

const jobHeldBy = (
  environment: Environment,
  pid: number,
  kind: HolderKind = "worker",
): CurrentJob => {
  const facts = jobOf(jobVariables(environment));
  if (facts === null) throw new Error("no job");
  return { facts, holder: { pid, started: kinOf(systemWith(), pid)?.started ?? null, kind } };
};

const judge = (
  pid: number,
  current: CurrentJob | null,
  isLivingJob: (ancestors: readonly Kin[]) => boolean = () => false,
) => jobOfProcess(systemWith(), pid, current, isLivingJob);

describeWith(["linux"], "on a runner whose Worker is to be seen, run 10", () => {
  let earlier: Shell;
  let worker: Shell;
  let current: CurrentJob;
  const leave = (environment: Environment) => earlier.startDaemon(environment);
  /** What was left before is older than the Worker of our job. */
  const startJob = async () => {
    await nextTick();
    worker = processes.shell("Runner.Worker");
    current = jobHeldBy(environmentOf(10), worker.pid);
    await nextTick();
  };
  beforeEach(() => {
    earlier = processes.shell("Runner.Worker");
  });

  test("a daemon that run 9 left is an orphan, with all that is known of its job", async () => {
    const pid = await leave(environmentOf(9));
    await startJob();
    expect(judge(pid, current)).toEqual({
      service: "github",
      repository: "octo/shop",
      workflow: "ci",
      job: "build",
      run_id: "9",
      attempt: "1",
      run_url: "https://github.com/octo/shop/actions/runs/9",
      runner: "runner-1",
      tracking_id: mark(9),
      check_run_id: null,
      verdict: "orphan",
      reason: "started before this job, by run 9 of this runner",
    });
  });

  test("a leftover that cleared its tracking id is an orphan still", async () => {
    const pid = await leave(environmentOf(9, { RUNNER_TRACKING_ID: "0" }));
    await startJob();
    expect(judge(pid, current)?.verdict).toBe("orphan");
  });

  test("an earlier attempt of the same run is another job", async () => {
    const pid = await leave(environmentOf(10, { GITHUB_RUN_ATTEMPT: "0" }));
    await startJob();
    expect(judge(pid, current)?.verdict).toBe("orphan");
  });

  test("an earlier leg of the matrix is another job by its tracking id, and without one in doubt", async () => {
    const marked = await leave(environmentOf(10, { RUNNER_TRACKING_ID: mark(7) }));
    const cleared = await leave(environmentOf(10, { RUNNER_TRACKING_ID: "" }));
    await startJob();
    expect(judge(marked, current)?.verdict).toBe("orphan");
    expect(judge(cleared, current)).toMatchObject({
      verdict: "unknown",
      reason: "its environment does not name another job than this one",
    });
  });

  test.each([
    ["repository", { GITHUB_REPOSITORY: "octo/other" }],
    ["job", { GITHUB_JOB: "test" }],
  ])("a leftover that only its %s tells from ours is an orphan", async (_, changes) => {
    const pid = await leave(environmentOf(10, { RUNNER_TRACKING_ID: "", ...changes }));
    await startJob();
    expect(judge(pid, current)?.verdict).toBe("orphan");
  });

  test("a leftover that names no run at all is in doubt, whatever else it names", async () => {
    const pid = await leave(environmentOf(9, { GITHUB_RUN_ID: "", GITHUB_JOB: "test" }));
    await startJob();
    expect(judge(pid, current)).toMatchObject({
      verdict: "unknown",
      reason: "its environment does not name another job than this one",
    });
  });

  test.each([
    ["another runner", { RUNNER_NAME: "runner-2" }, "left or run by run 9 of another runner"],
    [
      "another runner of the same name",
      { GITHUB_WORKSPACE: "/home/r2/_work/shop/shop" },
      "the runner has this one's name, but not provably its work folder",
    ],
    [
      "act",
      { RUNNER_NAME: "", RUNNER_TRACKING_ID: "" },
      "the runner's name is not told, so nothing proves that its job is over",
    ],
    [
      "a job that hides its workspace",
      { GITHUB_WORKSPACE: "" },
      "the runner has this one's name, but not provably its work folder",
    ],
  ])("a leftover of %s is unknown", async (_, changes, reason) => {
    const pid = await leave(environmentOf(9, changes));
    await startJob();
    expect(judge(pid, current)).toMatchObject({ verdict: "unknown", reason });
  });

  test("a leftover of another service is unknown", async () => {
    const pid = await leave({ GITLAB_CI: "true", CI_PIPELINE_ID: "9", CI_JOB_ID: "1" });
    await startJob();
    expect(judge(pid, current)).toMatchObject({
      service: "gitlab",
      verdict: "unknown",
      reason: "left or run by run 9 of another CI service",
    });
  });

  test("what started after this job is never an orphan, whatever it names", async () => {
    await startJob();
    const pid = await leave(environmentOf(9));
    expect(judge(pid, current)).toMatchObject({
      verdict: "unknown",
      reason: "names run 9 of this runner, but started after this job did",
    });
  });

  test("what started in the very tick of this job's Worker is no orphan, and this job's own by its names", async () => {
    const [other, own] = [await leave(environmentOf(9)), await leave(environmentOf(10))];
    await startJob();
    const startedWith = (pid: number): CurrentJob => {
      const started = kinOf(systemWith(), pid)?.started ?? null;
      return { ...current, holder: { ...current.holder, started } };
    };
    expect(judge(other, startedWith(other))?.verdict).toBe("unknown");
    expect(judge(own, startedWith(own))?.verdict).toBe("mine");
  });

  test("below a parent that is not to be seen there may be a living Worker: no orphan", async () => {
    const pid = await earlier.start(environmentOf(9));
    await startJob();
    const procRoot = mkdtempSync(join(tmpdir(), "devrig-proc-"));
    try {
      symlinkSync(`/proc/${pid}`, join(procRoot, `${pid}`));
      const system = systemWith({}, { procRoot });
      expect(jobOfProcess(system, pid, current, () => false)).toMatchObject({
        verdict: "unknown",
        reason: "not all processes above it can be seen, so one may be a living job's Worker",
      });
    } finally {
      rmSync(procRoot, { recursive: true });
    }
  });

  test("a Worker that has the pid of ours, but another start, is another job's", async () => {
    await startJob();
    const pid = await worker.start(environmentOf(10));
    const { holder } = current;
    const before = { ...current, holder: { ...holder, started: (holder.started ?? 0) - 1 } };
    expect(judge(pid, before)?.verdict).toBe("neighbour");
  });

  test.each([
    ["repository", { GITHUB_REPOSITORY: "octo/other" }],
    ["attempt", { GITHUB_RUN_ATTEMPT: "2" }],
    ["job", { GITHUB_JOB: "test" }],
    ["workspace", { GITHUB_WORKSPACE: "/home/r1/_work/shop/other" }],
    ["runner", { RUNNER_NAME: "runner-2" }],
  ])("what started in this job and names another %s is not mine", async (_, changes) => {
    await startJob();
    const pid = await leave(environmentOf(10, { RUNNER_TRACKING_ID: "", ...changes }));
    expect(judge(pid, current)?.verdict).toBe("unknown");
  });

  test("a process below a living Worker is a neighbour's, though it names this very runner", async () => {
    const pid = await earlier.start(environmentOf(9));
    await startJob();
    expect(judge(pid, current)).toMatchObject({
      verdict: "neighbour",
      reason: `runs under the Worker (PID ${earlier.pid}) of another job that is still running`,
    });
  });

  test("a leftover whose job still holds a claim is a neighbour's", async () => {
    const pid = await leave(environmentOf(9));
    await startJob();
    expect(judge(pid, current, () => true)).toMatchObject({
      verdict: "neighbour",
      reason: "belongs to run 9, which still holds a claim",
    });
  });

  test("the claims are asked with the ancestors, so that a holder among them counts", async () => {
    const holder = processes.shell();
    const pid = await holder.start(environmentOf(9));
    await startJob();
    const asked: number[] = [];
    judge(pid, current, (ancestors) => {
      asked.push(...ancestors.map((kin) => kin.pid));
      return false;
    });
    expect(asked).toContain(holder.pid);
  });

  test("a leftover that cleared its environment stays, though its parent names the run", async () => {
    const { child } = await processes.shell().startScrubbed(environmentOf(9));
    await startJob();
    expect(judge(child, current)).toMatchObject({
      verdict: "unknown",
      reason: "cleared its environment; only a process above it names run 9 of this runner",
    });
  });

  testWith(["root"], "another user's leftover is not ours to end", async () => {
    const pid = await earlier.startDaemon(environmentOf(9), { user: 65_534 });
    await startJob();
    expect(judge(pid, current)).toMatchObject({
      verdict: "unknown",
      reason: "another user's process",
    });
  });

  test("a server of a step is mine", async () => {
    await startJob();
    const pid = await worker.start(environmentOf(10));
    expect(judge(pid, current)).toMatchObject({
      verdict: "mine",
      reason: "runs under this job's Worker",
    });
  });

  test("a server that a step sent away with its tracking id cleared is mine", async () => {
    await startJob();
    const pid = await worker.startDaemon(environmentOf(10, { RUNNER_TRACKING_ID: "" }));
    expect(judge(pid, current)).toMatchObject({
      verdict: "mine",
      reason: "has this job's names, and started in it",
    });
  });

  test("a server of this very job is mine, not that of a job which still holds a claim", async () => {
    await startJob();
    const pid = await worker.startDaemon(environmentOf(10));
    expect(judge(pid, current, () => true)).toMatchObject({ verdict: "mine" });
  });

  test("a server below this job's Worker is mine even without any environment", async () => {
    await startJob();
    const pid = await worker.start({});
    expect(judge(pid, current)).toMatchObject({ run_id: "10", verdict: "mine" });
    expect(judge(pid, null)).toBeNull();
  });

  test("a server that left its parents and its environment belongs to nobody we know", async () => {
    await startJob();
    expect(judge(await worker.startDaemon({}), current)).toBeNull();
  });

  test("a server that names no run at all is not known to be mine, though we name none either", async () => {
    await startJob();
    const nameless = without(environmentOf(10), "GITHUB_RUN_ID");
    const pid = await worker.startDaemon(nameless);
    expect(judge(pid, jobHeldBy(nameless, worker.pid))?.verdict).toBe("unknown");
  });

  test("the tracking id alone proves nothing", async () => {
    await startJob();
    const pid = await leave(environmentOf(9, { RUNNER_TRACKING_ID: mark(0) }));
    expect(judge(pid, current)?.verdict).toBe("unknown");
  });

  test("equal names with another tracking id, started in this job, are in doubt", async () => {
    await startJob();
    const pid = await leave(environmentOf(10, { RUNNER_TRACKING_ID: mark(7) }));
    expect(judge(pid, current)?.verdict).toBe("unknown");
  });

  test("without a job of our own nothing is ended", async () => {
    const pid = await leave(environmentOf(9));
    expect(judge(pid, null)).toMatchObject({
      verdict: "unknown",
      reason: "this is no CI job, so nothing proves that run 9 is over",
    });
  });

  test("without a Worker to be seen nothing is ended", async () => {
    const pid = await leave(environmentOf(9));
    await startJob();
    const reason =
      "this job's Worker process is not to be seen, so nothing tells what came before it";
    for (const kind of ["parent", "container"] as const)
      expect(judge(pid, jobHeldBy(environmentOf(10), worker.pid, kind))).toMatchObject({
        verdict: "unknown",
        reason,
      });
    const hidden = { ...current, holder: { ...current.holder, started: null } };
    expect(judge(pid, hidden)).toMatchObject({ verdict: "unknown", reason });
  });

  test("an action's parent is its Worker by protocol, whatever its name", async () => {
    const pid = await leave(environmentOf(9));
    await startJob();
    const parent = processes.shell("stand-in");
    expect(judge(pid, jobHeldBy(environmentOf(10), parent.pid, "action_parent"))?.verdict).toBe(
      "orphan",
    );
  });

  test("no foreign text but a plain run id stands in a reason", async () => {
    const pid = await leave(environmentOf(9, { GITHUB_RUN_ID: "9 ##[error]x" }));
    await startJob();
    expect(judge(pid, current)).toMatchObject({
      run_url: null,
      verdict: "orphan",
      reason: "started before this job, by a run of this runner",
    });
  });
});

describeWith(["linux"], "under act, where all jobs have one parent", () => {
  const actJob = (workspace: string): Environment =>
    without(
      environmentOf(1, { GITHUB_WORKSPACE: `/home/u/.cache/act/${workspace}/hostexecutor` }),
      "RUNNER_NAME",
      "RUNNER_TRACKING_ID",
    );

  test("the legs of a matrix are told apart by their workspaces", async () => {
    const act = processes.shell("act");
    await nextTick();
    const current = jobHeldBy(actJob("aa"), act.pid, "action_parent");
    const ours = await act.start(actJob("aa"));
    const sentAway = await act.startDaemon(actJob("aa"));
    const theirs = await act.start(actJob("bb"));
    expect(judge(ours, current)?.verdict).toBe("mine");
    expect(judge(sentAway, current)?.verdict).toBe("mine");
    expect(judge(theirs, current)?.verdict).toBe("unknown");
    expect(judge(theirs, current, () => true)?.verdict).toBe("neighbour");
  });

  test("what an earlier act with the same workspace left is neither mine nor an orphan", async () => {
    const left = await processes.shell("act").startDaemon(actJob("aa"));
    await nextTick();
    const act = processes.shell("act");
    expect(judge(left, jobHeldBy(actJob("aa"), act.pid, "action_parent"))?.verdict).toBe("unknown");
    expect(judge(left, jobHeldBy(actJob("aa"), act.pid, "parent"))?.verdict).toBe("unknown");
  });
});

describeWith(["linux"], "on a service whose runners may run several jobs at once", () => {
  const gitlab = (job: number): Environment => ({
    GITLAB_CI: "true",
    CI_PIPELINE_ID: "812",
    CI_JOB_ID: String(job),
    CI_JOB_NAME: "test",
    CI_PROJECT_DIR: "/builds/octo/shop",
    CI_RUNNER_DESCRIPTION: "shell",
  });

  test("a run's number alone does where the service marks nothing else", async () => {
    const drone = (build: number): Environment => ({
      DRONE: "true",
      DRONE_BUILD_NUMBER: String(build),
      DRONE_REPO: "octo/shop",
      DRONE_STAGE_NAME: "test",
      DRONE_WORKSPACE: "/drone/src",
    });
    const shell = processes.shell();
    const [ours, other] = [await shell.startDaemon(drone(1)), await shell.startDaemon(drone(2))];
    const current = jobHeldBy(drone(1), processes.shell().pid, "parent");
    expect(judge(ours, current)?.verdict).toBe("mine");
    expect(judge(other, current)?.verdict).toBe("unknown");
  });

  test("the job's id tells mine from all others, of which none is an orphan", async () => {
    const shell = processes.shell();
    const [ours, other] = [await shell.startDaemon(gitlab(1)), await shell.startDaemon(gitlab(2))];
    await nextTick();
    const current = jobHeldBy(gitlab(1), processes.shell().pid, "parent");
    expect(judge(ours, current)?.verdict).toBe("mine");
    expect(judge(other, current)).toMatchObject({
      verdict: "unknown",
      reason:
        "runners of this service may run several jobs at once, so nothing proves that run 812 is over",
    });
  });
});
