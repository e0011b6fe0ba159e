import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Job, JobOptions } from "../support/job.js";
import { jobsOnOneMachine, writeProject as project } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import { runStep, type StepResult } from "../support/runner.js";

jest.setTimeout(60_000);

const CLI = join(process.cwd(), "dist/cli/index.js");

let machine: ReturnType<typeof jobsOnOneMachine>;
let home: string;

beforeEach(() => {
  machine = jobsOnOneMachine();
  ({ home } = machine);
});

afterEach(() => machine.end());

const job = (options: Partial<JobOptions> = {}): Job => machine.start(options);
const registry = () => machine.registry();

function isLater(ms: number): () => boolean {
  const time = performance.now() + ms;
  return () => performance.now() > time;
}

const pause = () => new Promise<false>((resolve) => setImmediate(resolve, false));

const report = ({ outputs }: StepResult) => JSON.parse(outputs["report"] ?? "null");
const errors = ({ annotations }: StepResult) => annotations.filter((it) => it.level === "error");

describe("a job's claim", () => {
  test("stands from main to post, outside the workspace, held by the Worker and labelled with the job", async () => {
    const one = job();
    const web = await freePort();
    project(one, { web, api: '"auto"' });
    const result = await one.preflight();
    expect(result).toMatchObject({ status: 0, stderr: "" });
    const [entry, ...others] = registry();
    expect(others).toEqual([]);
    const { api } = JSON.parse(result.outputs["ports"] ?? "");
    expect(entry?.slug).toBe(result.outputs["slug"]);
    expect(entry?.state_dir).toMatch(new RegExp(`^${home}/jobs/shop-[0-9a-f]{8}-[0-9a-f]{8}$`));
    expect(entry?.claims).toEqual([
      expect.objectContaining({ resource: "web", port: web, auto: false }),
      expect.objectContaining({ resource: "api", port: api, auto: true }),
    ]);
    expect(api).toBeGreaterThanOrEqual(20_000);
    expect(api).toBeLessThan(30_000);
    const url = "https://github.com/octo/shop/actions/runs/9/job/9000";
    for (const claim of entry?.claims ?? [])
      expect(claim).toMatchObject({
        holder: { pid: one.worker.pid, label: "run 9 of octo/shop, job build on runner-1" },
        job: { check_run_id: "9000", run_url: url },
      });
    expect(existsSync(join(one.workspace, ".devrig"))).toBe(false);
    expect(result.summary).toContain("set aside until the job ends");
    const [post] = await one.post();
    expect(post).toMatchObject({ status: 0, stderr: "", annotations: [], summary: "" });
    expect(registry()).toEqual([]);
  });

  test("tells the later steps the home, the ports and a Compose name, and nothing of [env]", async () => {
    const one = job();
    const web = await freePort();
    project(one, { web });
    const { env, outputs } = await one.preflight();
    expect(env).toEqual({
      DEVRIG_HOME: home,
      DEVRIG_WEB_HOST: "localhost",
      DEVRIG_WEB_PORT: `${web}`,
      DEVRIG_WEB_URL: `http://localhost:${web}`,
      COMPOSE_PROJECT_NAME: outputs["slug"],
    });
    const other = job({ runner: "runner-2", env: { COMPOSE_PROJECT_NAME: "mine" } });
    project(other, { api: '"auto"' });
    expect(Object.keys((await other.preflight()).env)).not.toContain("COMPOSE_PROJECT_NAME");
  });

  test("claim: false writes nothing and exports nothing", async () => {
    const one = job();
    project(one, { web: await freePort(), api: '"auto"' });
    const result = await one.preflight({ claim: "false" });
    expect(result).toMatchObject({ status: 0, env: {} });
    expect(result.outputs["ports"]).toContain('"api":null');
    expect(existsSync(home)).toBe(false);
    expect(await one.post()).toEqual([expect.objectContaining({ status: 0, annotations: [] })]);
  });

  test("keeps another runner's job away, which names and links it", async () => {
    const one = job({ run: "41" });
    const two = job({ runner: "runner-2", run: "42" });
    const web = await freePort();
    for (const it of [one, two]) project(it, { web });
    expect(await one.preflight()).toMatchObject({ status: 0 });
    const refused = await two.preflight();
    expect(refused.status).toBe(1);
    const url = "https://github.com/octo/shop/actions/runs/41/job/41000";
    expect(report(refused).ports[0]).toMatchObject({
      status: "claimed",
      next: null,
      owner: {
        pid: null,
        job: { run_id: "41", runner: "runner-1", run_url: url, verdict: "neighbour" },
      },
    });
    expect(errors(refused)[0]?.message).toContain(
      `Job: living job: run 41 of octo/shop, job build on runner-1 ${url}`,
    );
    expect(errors(refused)[0]?.message).toContain("What to do: wait for that job (wait: 5m)");
    expect(refused.log.join("\n")).toContain("run 41 of octo/shop");
    expect(refused.summary).toContain(
      '<a href="https&#58;//github.com/octo/shop/actions/runs/41/job/41000">',
    );
    expect(registry()).toHaveLength(1);
    expect(await two.post()).toEqual([expect.objectContaining({ status: 0, annotations: [] })]);
    await one.end();
    expect(await two.preflight()).toMatchObject({ status: 0 });
  });

  test("a server that a step of a living job left in the background is a neighbour's, and nobody is told to end it", async () => {
    const one = job({ run: "41" });
    const two = job({ runner: "runner-2", run: "42" });
    const web = await freePort();
    for (const it of [one, two]) project(it, { web });
    expect(await one.preflight()).toMatchObject({ status: 0 });
    const pid = await one.serve(web);
    const reason = "belongs to run 41, which still holds a claim";
    const taken = report(await two.preflight()).ports[0];
    expect(taken).toMatchObject({ status: "taken", next: null, owner: { pid } });
    expect(taken.owner.job).toMatchObject({ run_id: "41", verdict: "neighbour", reason });
    await one.kill();
    const left = report(await two.preflight()).ports[0];
    expect(left).toMatchObject({ next: `kill ${pid}`, owner: { job: { verdict: "unknown" } } });
  });

  test("waits for a neighbour's claim to be released", async () => {
    const one = job({ run: "41" });
    const two = job({ runner: "runner-2", run: "42" });
    const web = await freePort();
    for (const it of [one, two]) project(it, { web });
    await one.preflight();
    const step = two.start({ wait: "2m" });
    const deadline = performance.now() + 20_000;
    while (!step.output().stdout.includes("Waiting for ")) {
      if (performance.now() > deadline) throw new Error("it does not wait");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await one.end();
    expect(await step.finished).toMatchObject({ status: 0 });
  });

  test("on-collision: fail claims nothing at all, warn claims what is free", async () => {
    const one = job();
    const two = job({ runner: "runner-2" });
    const [web, api] = [await freePort(), await freePort()];
    project(one, { web });
    project(two, { web, api });
    await one.preflight();
    expect(await two.preflight()).toMatchObject({ status: 1, env: {} });
    expect(registry()).toHaveLength(1);
    expect(await two.preflight({ "on-collision": "warn" })).toMatchObject({ status: 0 });
    expect(registry()[1]?.claims.map(({ port }) => port)).toEqual([api]);
  });

  test("is void at once when the Worker is killed, with nobody's help", async () => {
    const one = job({ run: "41" });
    const two = job({ runner: "runner-2", run: "42" });
    const web = await freePort();
    for (const it of [one, two]) project(it, { web });
    await one.preflight();
    await one.kill();
    expect(await two.preflight()).toMatchObject({ status: 0 });
    expect(registry().flatMap(({ claims }) => claims.map(({ holder }) => holder.pid))).toEqual([
      two.worker.pid,
    ]);
  });

  test("without a config file bears the workspace's name; a second step adds to it", async () => {
    const one = job();
    const [db, mail] = [await freePort(), await freePort()];
    const first = await one.preflight({ ports: `db=${db}` });
    expect(first.outputs["slug"]).toMatch(/^shop-[0-9a-f]{8}$/);
    expect(first.env).toMatchObject({ DEVRIG_DB_PORT: `${db}`, DEVRIG_DB_HOST: "localhost" });
    expect(await one.preflight({ ports: `${mail}` })).toMatchObject({ status: 0 });
    const ports = () => registry().flatMap(({ claims }) => claims.map(({ port }) => port));
    expect(ports()).toEqual([db, mail]);
    expect(report(await one.preflight({ ports: `db=${db}` })).ports[0]).toMatchObject({
      status: "own",
    });
    await one.post();
    expect(ports()).toEqual([]);
  });

  test("a later step's port under a name that an earlier step gave another one is refused", async () => {
    const one = job();
    const [db, other] = [await freePort(), await freePort()];
    await one.preflight({ ports: `db=${db}` });
    const second = await one.preflight({ ports: `DB=${other}` });
    expect(second.status).toBe(1);
    expect(second.stdout).toContain(
      `'DB=${other}' and 'db=${db}', which this job has set aside before, both give the environment variable DEVRIG_DB_PORT`,
    );
    expect(second.env).toEqual({});
    expect(registry().flatMap(({ claims }) => claims.map(({ port }) => port))).toEqual([db]);
    expect(await one.preflight({ ports: `db=${db}, mail=${other}` })).toMatchObject({ status: 0 });
    await one.post();
  });

  test("without a config file is the claim of a later check of the same job, and of no other job's", async () => {
    const one = job();
    const db = await freePort();
    await one.preflight({ ports: `db=${db}` });
    const check = async (it: typeof one, ...more: string[]) => {
      const args = [CLI, "check", "--port", String(db), "--json", ...more];
      const { status, stdout } = await it.step(process.execPath, ...args);
      const { project, ports } = JSON.parse(stdout);
      return { status, project, port: ports[0].status };
    };
    expect(await check(one)).toEqual({ status: 0, project: null, port: "own" });
    expect(await check(one, "--mine")).toMatchObject({ status: 1, port: "free" });
    const step = await one.preflight({ ports: `${db}`, claim: "false" });
    expect(report(step)).toMatchObject({ project: null, ports: [{ status: "own" }] });
    const two = job({ runner: "runner-2", run: "10" });
    expect(await check(two)).toEqual({ status: 1, project: null, port: "claimed" });
    await one.serve(db);
    expect(await check(one)).toMatchObject({ status: 0, port: "own" });
    expect(await check(two)).toMatchObject({ status: 1, port: "taken" });
  });

  test("of a second project is added; two projects of one job still collide", async () => {
    const one = job();
    const [web, api] = [await freePort(), await freePort()];
    project(one, { web }, "a");
    project(one, { api }, "b");
    project(one, { other: web }, "c");
    expect(await one.preflight({ "working-directory": "a" })).toMatchObject({ status: 0 });
    expect(await one.preflight({ "working-directory": "b" })).toMatchObject({ status: 0 });
    expect(registry()).toHaveLength(2);
    const refused = await one.preflight({ "working-directory": "c" });
    expect(refused.status).toBe(1);
    expect(report(refused).ports[0]).toMatchObject({
      status: "claimed",
      owner: { instance: { resource: "web" }, job: { verdict: "mine" } },
    });
    await one.post();
    expect(registry()).toEqual([]);
  });

  test("is the claim of a later devrig command of the same job, with its ports", async () => {
    const one = job();
    const web = await freePort();
    project(one, { web, api: '"auto"' });
    const { outputs } = await one.preflight();
    const { api } = JSON.parse(outputs["ports"] ?? "");
    const devrig = (...args: string[]) => one.step(process.execPath, CLI, ...args);
    const check = await devrig("check", "--json");
    expect(JSON.parse(check.stdout)).toMatchObject({
      ok: true,
      project: { state_dir: registry()[0]?.state_dir },
      ports: [{ resource: "web", status: "own" }, { resource: "api" }],
    });
    const claim = await devrig("claim", "--json");
    expect(JSON.parse(claim.stdout)).toMatchObject({
      claimed: true,
      ports: { web, api },
      holder: { pid: one.worker.pid, label: "run 9 of octo/shop, job build on runner-1" },
    });
    expect(registry()).toHaveLength(1);
    // A neighbour's command sees it as claimed.
    const two = job({ runner: "runner-2", run: "10" });
    project(two, { web });
    const strange = await two.step(process.execPath, CLI, "check", "--json");
    expect(strange.status).toBe(1);
    expect(JSON.parse(strange.stdout).ports[0]).toMatchObject({ status: "claimed" });
  });

  test("survives the checkout that cleans the workspace", async () => {
    const one = job();
    const web = await freePort();
    project(one, { web });
    await one.preflight();
    rmSync(one.workspace, { recursive: true });
    mkdirSync(one.workspace);
    project(one, { web });
    expect(report(await one.preflight()).ports[0]).toMatchObject({ status: "own" });
    expect((await one.post()).map(({ status }) => status)).toEqual([0, 0]);
    expect(registry()).toEqual([]);
  });

  test("post releases also when the job failed, and warns where it cannot", async () => {
    const one = job();
    project(one, { web: await freePort() });
    await one.preflight();
    writeFileSync(join(home, "instances.json"), "not JSON");
    const [post] = await one.post();
    expect(post).toMatchObject({
      status: 0,
      stderr: "",
      annotations: [
        { level: "warning", message: expect.stringContaining("instances.json.corrupt-") },
      ],
    });
  });
});

describe("a cancelled step", () => {
  test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "%s while it starts, and as soon as its claim is written: post releases whatever was claimed",
    async (signal) => {
      const one = job();
      project(one, { web: await freePort(), api: '"auto"' });
      for (const isTime of [isLater(80), () => registry().length > 0]) {
        const step = one.start();
        await step.pid;
        const finished = step.finished.then(() => true);
        while (!isTime() && !(await Promise.race([finished, pause()])));
        step.signal(signal);
        await finished;
        for (const post of await one.post()) expect(post).toMatchObject({ status: 0, stderr: "" });
        expect(registry()).toEqual([]);
      }
    },
  );

  test("a claim that main could not tell of is released all the same", async () => {
    const one = job();
    project(one, { web: await freePort() });
    const step = one.start();
    const result = await step.finished;
    expect(registry()).toHaveLength(1);
    const { claimed: _, ...state } = result.state;
    await runStep({
      action: process.cwd(),
      stage: "post",
      workspace: one.workspace,
      worker: one.worker,
      env: one.env,
      state,
    });
    expect(registry()).toEqual([]);
  });
});
