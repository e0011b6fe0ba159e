import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { linuxIdentity } from "../../src/engine/processes/identity.js";
import { eventually } from "../support/command.js";
import { isOpen, type Job, type JobOptions } from "../support/job.js";
import { jobsOnOneMachine, writeProject } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import { describeWith } from "../support/needs.js";
import type { StepResult } from "../support/runner.js";
import { systemWith } from "../support/system.js";

jest.setTimeout(60_000);

let machine: ReturnType<typeof jobsOnOneMachine>;

beforeEach(() => {
  machine = jobsOnOneMachine();
});

afterEach(() => machine.end());

const job = (options: Partial<JobOptions> = {}): Job => machine.start(options);

/** A zombie has ended: only whoever started it has not heard of it yet. */
const isAlive = (pid: number): boolean => linuxIdentity(systemWith({}), pid) !== null;

/** The job runs its preflight, then a step leaves a server. */
async function leaving(
  inputs: Record<string, string>,
): Promise<{ port: number; pid: number; post: StepResult }> {
  const one = job();
  const port = await freePort();
  writeProject(one, { web: port });
  expect(await one.preflight(inputs)).toMatchObject({ status: 0 });
  const pid = await one.serve(port, { GITHUB_ACTION: "serve" });
  const [post] = await one.post();
  return { port, pid, post: post as StepResult };
}

describeWith(["linux"], "what a job leaves listening", () => {
  test("is a warning with program, pid, port and step, in a green job", async () => {
    const { port, pid, post } = await leaving({});
    expect(post).toMatchObject({ status: 0, stderr: "" });
    expect(post.annotations).toEqual([
      expect.objectContaining({
        level: "warning",
        title: "Still listening",
        message: expect.stringMatching(
          new RegExp(
            `^node server\\.cjs \\(pid ${pid}, .+\\) on port ${port}, started by step 'serve'$`,
          ),
        ),
      }),
    ]);
    expect(post.summary).toMatch(/^### ⚠️ 1 process of this job still listens at its end\n/);
    expect(post.summary).toContain(`<code>${port}</code>`);
    expect(isAlive(pid)).toBe(true);
    expect(machine.registry()).toEqual([]);
  });

  test("fails the job with leaks: fail, and the claim is released", async () => {
    const { post, pid } = await leaving({ leaks: "fail" });
    expect(post.status).toBe(1);
    expect(post.annotations[0]).toMatchObject({ level: "error" });
    expect(post.summary).toMatch(/^### ❌ /);
    expect(isAlive(pid)).toBe(true);
    expect(machine.registry()).toEqual([]);
  });

  test("is ended with leaks: stop, without a warning", async () => {
    const { port, pid, post } = await leaving({ leaks: "stop" });
    expect(post).toMatchObject({ status: 0, annotations: [] });
    expect(post.log.join("\n")).toContain(`Stopped node server.cjs (pid ${pid},`);
    expect(post.summary).toMatch(
      /^### 🧹 1 process of this job still listened at its end and was stopped\n/,
    );
    expect(isAlive(pid)).toBe(false);
    expect(await isOpen(port)).toBe(false);
  });

  test("is not told with leaks: ignore", async () => {
    const { pid, post } = await leaving({ leaks: "ignore" });
    expect(post).toMatchObject({ status: 0, annotations: [], summary: "" });
    expect(isAlive(pid)).toBe(true);
  });

  test("is neither what listened before the preflight, nor another job's, nor nobody's", async () => {
    const one = job();
    const two = job({ runner: "runner-2", run: "10" });
    const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    const before = await one.serve(ports[0] ?? 0);
    await one.preflight({ ports: `${ports[3]}`, leaks: "stop" });
    const after = await one.serve(ports[1] ?? 0);
    const neighbour = await two.serve(ports[2] ?? 0);
    const stranger = await two.serve(ports[3] ?? 0, {
      GITHUB_ACTIONS: "",
      GITHUB_RUN_ID: "",
      RUNNER_TRACKING_ID: "",
    });
    const [post] = await one.post();
    expect(post?.log.join("\n")).toContain(`(pid ${after},`);
    await eventually("the leak ends", () => !isAlive(after));
    for (const pid of [before, neighbour, stranger]) expect(isAlive(pid)).toBe(true);
  });

  test("names what started it where that still runs, and a daemon's step all the same", async () => {
    const one = job();
    const [web, api] = [await freePort(), await freePort()];
    await one.preflight({ ports: `${web},${api}` });
    const server = `${machine.folder}/runner-1/server.cjs`;
    // A script that goes on in the background, with its server below it; and a server that left its parents.
    const script = `#!/bin/sh\n"${process.execPath}" "${server}" ${web} &\nwait\n`;
    await one.step("sh", "-c", `printf '%s' '${script}' > dev.sh; chmod +x dev.sh`);
    const quiet = "</dev/null >/dev/null 2>&1 &";
    await one.step("sh", "-c", `GITHUB_ACTION=__run_2 ./dev.sh ${quiet}`);
    await one.step(
      "sh",
      "-c",
      `GITHUB_ACTION=__run ; export GITHUB_ACTION; setsid "${process.execPath}" "${server}" ${api} ${quiet}`,
    );
    for (const port of [web, api]) await eventually("it listens", () => isOpen(port));
    const [post] = await one.post();
    const messages = post?.annotations.map(({ message }) => message).join("\n") ?? "";
    expect(messages).toMatch(
      new RegExp(`on port ${web}, started by sh dev\\.sh in run step 2 of those without an id`),
    );
    expect(messages).toMatch(
      new RegExp(`on port ${api}, started by run step 1 of those without an id`),
    );
    for (const [, pid] of messages.matchAll(/\(pid (\d+),/g)) process.kill(Number(pid), "SIGKILL");
  });
});

describeWith(["linux"], "a leftover of an earlier job on this runner", () => {
  async function leftover(run: string): Promise<{ port: number; pid: number }> {
    const earlier = job({ run });
    const port = await freePort();
    const pid = await earlier.serve(port);
    await earlier.kill();
    return { port, pid };
  }

  test("is named with its run's address, and stays where nobody evicts", async () => {
    const { port, pid } = await leftover("41");
    const now = job({ run: "42" });
    writeProject(now, { web: port });
    const result = await now.preflight();
    expect(result.status).toBe(1);
    const [error] = result.annotations.filter(({ level }) => level === "error");
    const url = "https://github.com/octo/shop/actions/runs/41";
    expect(error?.message).toContain(
      `Job: leftover: run 41 of octo/shop, job build on runner-1 ${url} (started before this job, by run 41 of this runner)`,
    );
    expect(error?.message).toContain(
      `let evict: orphans end the leftover, or end it by kill ${pid}`,
    );
    expect(result.log.join("\n")).toContain("leftover: run 41 of octo/shop");
    expect(result.summary).toContain(`href="https&#58;//github.com/octo/shop/actions/runs/41"`);
    expect(isAlive(pid)).toBe(true);
  });

  test("is ended by evict: orphans, it and only it, and the port is claimed", async () => {
    const { port, pid } = await leftover("41");
    const other = await leftover("40"); // Not on a wanted port.
    const neighbour = job({ runner: "runner-2", run: "43" });
    const busy = await freePort();
    const living = await neighbour.serve(busy);
    const now = job({ run: "42" });
    writeProject(now, { web: port, api: busy });
    const result = await now.preflight({ evict: "orphans", "on-collision": "warn" });
    expect(result.log.join("\n")).toMatch(
      new RegExp(
        `Ended node server\\.cjs \\(pid ${pid}, .+\\) on port ${port}: started before this job, by run 41`,
      ),
    );
    expect(result.summary).toContain("<b>Leftovers that were ended</b>");
    expect(result.summary).toContain("run 41 of octo/shop");
    expect(isAlive(pid)).toBe(false);
    for (const alive of [other.pid, living]) expect(isAlive(alive)).toBe(true);
    expect(JSON.parse(result.outputs["report"] ?? "").ports).toMatchObject([
      { resource: "web", status: "free" },
      { resource: "api", status: "taken" },
    ]);
    expect(machine.registry()[0]?.claims).toMatchObject([{ resource: "web", port }]);
  });

  test("with nothing to end, evict: orphans changes nothing", async () => {
    const now = job({ run: "42" });
    writeProject(now, { web: await freePort() });
    const result = await now.preflight({ evict: "orphans" });
    expect(result).toMatchObject({ status: 0, stderr: "" });
    expect(result.summary).not.toContain("Leftovers");
  });
});
