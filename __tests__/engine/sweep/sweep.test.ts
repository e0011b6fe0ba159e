import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { kinOf } from "../../../src/engine/owners/ancestors.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { githubJob } from "../../support/ci-command.js";
import { jobListeners } from "../../support/ci-listeners.js";
import { ciProcesses, nextTick, type Shell, systemWith } from "../../support/ci-processes.js";
import { sweepInside } from "../../support/inside-job.js";
import { describeWith, testWith } from "../../support/needs.js";

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
    sweepInside(worker, githubJob(42, { DEVRIG_HOME: `${listeners.folder}/home` }), {
      folder: listeners.folder,
      ...options,
    });
  beforeEach(() => {
    earlier = processes.shell("Runner.Worker");
  });

  test("a leftover of run 41 is named with its run's address and ended, and nothing beside it", async () => {
    const left = await listeners.listen(earlier, githubJob(41));
    const neighbour = await listeners.listen(processes.shell("Runner.Worker"), githubJob(7), {
      as: "child",
    });
    const scrubbed = await listeners.listen(earlier, {});
    await startJob();
    const own = await listeners.listen(worker, githubJob(42));
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
    const left = await listeners.listen(earlier, githubJob(41), { stubborn: true });
    await startJob();
    const request = { ports: [{ port: left.port, protocol: "tcp" as const }] };
    const { ended } = await sweep({ request });
    expect(ended).toMatchObject([{ how: "killed", pids: [left.pid] }]);
    expect(isAlive(left.pid)).toBe(false);
  });

  /** Sweeps the one port, and tells what became of its owner. */
  const sweepPort = (port: number, before = "") =>
    sweep({ request: { ports: [{ port, protocol: "tcp" as const }] }, before });

  test("its process group goes with it where all of it is of the same job", async () => {
    const left = await listeners.listen(earlier, githubJob(41), { wrapped: true });
    const parent = kinOf(systemWith(), left.pid)?.parent ?? 0;
    await startJob();
    const { ended } = await sweepPort(left.port);
    expect(ended[0]?.pids.toSorted()).toEqual([parent, left.pid].toSorted());
    expect([parent, left.pid].map(isAlive)).toEqual([false, false]);
    expect(parent).toBeGreaterThan(1);
  });

  test("a stranger in its process group saves the group, not the leftover", async () => {
    const left = await listeners.listen(earlier, githubJob(41), { wrapped: "by a stranger" });
    const parent = kinOf(systemWith(), left.pid)?.parent ?? 0;
    await startJob();
    const { ended } = await sweepPort(left.port);
    expect(ended).toMatchObject([{ pids: [left.pid] }]);
    expect(isAlive(parent)).toBe(true);
    process.kill(parent, "SIGKILL");
  });

  testWith(["root"], "another user's leftover stays alive", async () => {
    const left = await listeners.listen(earlier, githubJob(41), { user: 65_534 });
    await startJob();
    const { ended, kept } = await sweepPort(left.port);
    expect(ended).toEqual([]);
    expect(kept).toMatchObject([{ reason: "another user's process" }]);
    expect(isAlive(left.pid)).toBe(true);
  });

  test("a service that devrig started is no leftover to be swept: it is stopped by its name", async () => {
    const left = await listeners.listen(earlier, githubJob(41));
    const start = linuxIdentity(systemWith(), left.pid);
    const entry = {
      slug: "shop-a1b2c3d4",
      config_path: `${listeners.folder}/devrig.toml`,
      state_dir: `${listeners.folder}/.devrig`,
      services: { web: { pid: left.pid, start, port: left.port } },
    };
    mkdirSync(`${listeners.folder}/home`, { mode: 0o700 });
    const registry = JSON.stringify({ instances: [entry] });
    writeFileSync(`${listeners.folder}/home/instances.json`, registry);
    await startJob();
    const { ended, kept } = await sweepPort(left.port);
    expect(ended).toEqual([]);
    expect(kept).toMatchObject([{ reason: "belongs to the instance shop-a1b2c3d4 (web)" }]);
    expect(isAlive(left.pid)).toBe(true);
  });

  test("one that becomes another program between look and signal is not signalled", async () => {
    const left = await listeners.listen(earlier, githubJob(41), { scrubs: "on-usr2" });
    await startJob();
    const before = atProof(`
      process.kill(${left.pid}, "SIGUSR2");
      while (fs.readFileSync("/proc/${left.pid}/environ").length > 0) pause();
    `);
    const { ended, kept } = await sweepPort(left.port, before);
    expect(ended).toEqual([]);
    expect(kept).toMatchObject([{ reason: "does not tell of a CI job any more" }]);
    expect(isAlive(left.pid)).toBe(true);
  });

  test("one that becomes another program when it is asked to end is not forced", async () => {
    const left = await listeners.listen(earlier, githubJob(41), { scrubs: "on-term" });
    await startJob();
    const { ended, kept } = await sweepPort(left.port);
    expect(ended).toEqual([]);
    expect(kept).toMatchObject([
      {
        owner: { pid: left.pid },
        reason: "did not end when asked, and was not forced: does not tell of a CI job any more",
      },
    ]);
    expect(isAlive(left.pid)).toBe(true);
  });

  test("one whose pid is another process's before the signal is not signalled", async () => {
    const left = await listeners.listen(earlier, githubJob(41));
    await startJob();
    const fake = `${listeners.folder}/proc`;
    // A /proc that tells the truth until the proof is taken: then the pid has another start.
    const before = `
      const { mkdirSync, readdirSync, symlinkSync } = await import("node:fs");
      mkdirSync("${fake}/${left.pid}", { recursive: true });
      const link = (name) => symlinkSync("/proc/" + name, "${fake}/" + name);
      for (const name of readdirSync("/proc")) if (!["self", "${left.pid}"].includes(name)) link(name);
      symlinkSync(String(process.pid), "${fake}/self");
      for (const name of ["fd", "environ", "cmdline", "comm", "cgroup", "status", "cwd"])
        link("${left.pid}/" + name);
      link("${left.pid}/stat");
      system = { ...system, procRoot: "${fake}" };
      ${atProof(`
        const stat = fs.readFileSync("/proc/${left.pid}/stat", "latin1").split(") ");
        const fields = stat[1].split(" ");
        fields[19] = "7";
        fs.unlinkSync("${fake}/${left.pid}/stat");
        fs.writeFileSync("${fake}/${left.pid}/stat", [stat[0], fields.join(" ")].join(") "));
      `)}`;
    const { ended, kept } = await sweepPort(left.port, before);
    expect(ended).toEqual([]);
    expect(kept).toMatchObject([{ reason: "its pid is another process's by now" }]);
    expect(isAlive(left.pid)).toBe(true);
  });
});

/** A system that has a fault happen once, when the proof before the first signal asks for the environment of our job. */
function atProof(fault: string): string {
  return `
    const fs = await import("node:fs");
    const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    let happened = false;
    system = Object.defineProperty({ ...system }, "env", { get() {
      if (!happened && new Error().stack.includes("lackOfProof")) {
        happened = true;
        ${fault}
      }
      return real.env;
    } });
    process.on("exit", () => { if (!happened) throw new Error("the fault did not happen"); });`;
}
