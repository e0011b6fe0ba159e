import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { jobListeners } from "../../support/ci-listeners.js";
import {
  ciProcesses,
  type Environment,
  nextTick,
  type Shell,
  systemWith,
} from "../../support/ci-processes.js";
import { sweepInside } from "../../support/inside-job.js";
import { describeWith } from "../../support/needs.js";

jest.setTimeout(60_000);

const processes = ciProcesses();
let listeners: ReturnType<typeof jobListeners>;

beforeEach(() => {
  listeners = jobListeners();
});
afterEach(() => {
  listeners.end();
  processes.endAll();
});

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
  RUNNER_TRACKING_ID: "0",
  ...changes,
});

/** A zombie, which nobody has reaped yet, is none. */
const isAlive = (pid: number) => linuxIdentity(systemWith(), pid) !== null;

describeWith(["linux", "python3", "setsid"], "in run 42 on this runner", () => {
  let earlier: Shell;
  let worker: Shell;
  const startJob = async () => {
    await nextTick();
    worker = processes.shell("Runner.Worker");
    await nextTick();
  };
  const sweep = (options: Omit<Parameters<typeof sweepInside>[2], "folder">) =>
    sweepInside(worker, environmentOf(42, { DEVRIG_HOME: `${listeners.folder}/home` }), {
      folder: listeners.folder,
      ...options,
    });
  beforeEach(() => {
    earlier = processes.shell("Runner.Worker");
  });

  test("a leftover of run 41 is named with its run's address and ended, and nothing beside it", async () => {
    const left = await listeners.listen(earlier, environmentOf(41));
    const neighbour = await listeners.listen(processes.shell("Runner.Worker"), environmentOf(7), {
      as: "child",
    });
    const scrubbed = await listeners.listen(earlier, {});
    await startJob();
    const own = await listeners.listen(worker, environmentOf(42));
    const all = [left, neighbour, scrubbed, own];
    const ports = all.map(({ port }) => ({ port, protocol: "tcp" as const }));
    const { ended, kept, after } = await sweep({ request: { ports } });
    expect(ended).toEqual([
      expect.objectContaining({
        ports: [{ port: left.port, protocol: "tcp" }],
        how: "stopped",
        reason: "started before this job, by run 41 of this runner",
        pids: [left.pid],
        owner: expect.objectContaining({
          pid: left.pid,
          job: expect.objectContaining({
            run_url: "https://github.com/octo/shop/actions/runs/41",
            verdict: "orphan",
          }),
        }),
      }),
    ]);
    const reasons = new Map(kept.map(({ owner, reason }) => [owner.pid, reason]));
    expect(reasons.size).toBe(3);
    expect(reasons.get(neighbour.pid)).toMatch(/^runs under the Worker .* that is still running$/);
    expect(reasons.get(scrubbed.pid)).toBe("nothing tells of a CI job that left or runs it");
    expect(reasons.get(own.pid)).toBe("has this job's names, and started in it");
    expect(after).toMatchObject([{ port: left.port, owner: null }]);
    expect(all.map(({ pid }) => isAlive(pid))).toEqual([false, true, true, true]);
  });

  test("one that does not end when asked is forced", async () => {
    const left = await listeners.listen(earlier, environmentOf(41), { stubborn: true });
    await startJob();
    const request = { ports: [{ port: left.port, protocol: "tcp" as const }] };
    const { ended } = await sweep({ request });
    expect(ended).toMatchObject([{ how: "killed", pids: [left.pid] }]);
    expect(isAlive(left.pid)).toBe(false);
  });
});
