import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { jobsOnOneMachine, writeProject as project } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import { runStep, type StepResult } from "../support/runner.js";

jest.setTimeout(60_000);

let machine: ReturnType<typeof jobsOnOneMachine>;

beforeEach(() => {
  machine = jobsOnOneMachine();
});

afterEach(() => machine.end());

const told = ({ annotations }: StepResult, wanted: "error" | "warning") =>
  annotations.filter(({ level }) => level === wanted).map(({ title, message }) => title ?? message);

function expectNoStack({ stdout, stderr }: StepResult): void {
  expect(stderr).toBe("");
  expect(stdout).not.toMatch(/^\s+at |node:internal|file:\/\//m);
}

describe("a file of the runner's that cannot be written", () => {
  const folder = () => {
    const path = join(machine.folder, "a-folder");
    mkdirSync(path, { recursive: true });
    return path;
  };

  test.each(["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STATE"])(
    "%s is one error that names it, and post releases what was claimed",
    async (variable) => {
      const full = process.platform === "linux" ? ["/dev/full"] : [];
      for (const path of [folder(), join(machine.folder, "nowhere"), ...full]) {
        const job = machine.start({ env: { [variable]: path } });
        project(job, { web: await freePort() });
        const result = await job.preflight();
        expect(result.status).toBe(1);
        expect(told(result, "error")).toEqual([
          expect.stringMatching(`^Cannot write .* to ${variable}=${path}: `),
        ]);
        expectNoStack(result);
        for (const post of await job.post()) expect(post).toMatchObject({ status: 0, stderr: "" });
        expect(machine.registry()).toEqual([]);
        await job.kill();
      }
    },
  );

  test.each([
    ["GITHUB_OUTPUT", "fail"],
    ["GITHUB_OUTPUT", "warn"],
    ["GITHUB_ENV", "warn"],
  ])("%s, with on-collision: %s: the collision is told first", async (variable, onCollision) => {
    const job = machine.start({ env: { [variable]: folder() } });
    const web = await freePort();
    project(job, { web });
    await machine.start({ runner: "runner-2", run: "8" }).serve(web);
    const result = await job.preflight({ "on-collision": onCollision });
    expect(result.status).toBe(1);
    const titles = [...told(result, "error"), ...told(result, "warning")];
    expect(titles).toContain(`Port ${web} is taken`);
    expect(told(result, "error").at(-1)).toContain(variable);
    expect(result.summary).toContain(`<code>${web}</code>`);
    expectNoStack(result);
  });

  test("GITHUB_STEP_SUMMARY is a warning in a green job", async () => {
    const job = machine.start({ env: { GITHUB_STEP_SUMMARY: folder() } });
    project(job, { web: await freePort() });
    const result = await job.preflight();
    expect(result).toMatchObject({ status: 0, outputs: { ok: "true" } });
    expect(told(result, "warning")).toEqual([
      expect.stringContaining("The job summary cannot be written: EISDIR"),
    ]);
    expect(told(result, "error")).toEqual([]);
    expectNoStack(result);
  });

  test("a bad input is told first, then the output that cannot be set", async () => {
    const job = machine.start({ env: { GITHUB_OUTPUT: folder() } });
    const result = await job.preflight({ wait: "5" });
    expect(result.status).toBe(1);
    expect(told(result, "error")).toEqual([
      expect.stringContaining('input "wait"'),
      expect.stringContaining("GITHUB_OUTPUT"),
    ]);
    expectNoStack(result);
  });
});

describe("the post step", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a wrong input", { wait: "5" }, ""],
    ["no config", {}, ""],
    ["a config that is not valid", {}, "[project]\nport = 1\n"],
    ["a home that is no path", { home: "relative" }, ""],
    ["a home that everybody may write", { home: "OPEN" }, '[project]\nname = "shop"\n'],
    ["a home that is a file", { home: "FILE" }, '[project]\nname = "shop"\n'],
  ])("is silent and green where main failed by %s", async (_, inputs, toml) => {
    const job = machine.start();
    if (toml !== "") writeFileSync(join(job.workspace, "devrig.toml"), toml);
    const [open, file] = [join(machine.folder, "open"), join(machine.folder, "file")];
    mkdirSync(open);
    chmodSync(open, 0o777);
    writeFileSync(file, "");
    const homes: Record<string, string> = { OPEN: open, FILE: file };
    const home = homes[inputs["home"] ?? ""];
    const main = await job.preflight({ ...inputs, ...(home === undefined ? {} : { home }) });
    expect(main.status).toBe(1);
    expectNoStack(main);
    const [post] = await job.post();
    expect(post).toMatchObject({ status: 0, stdout: "", stderr: "", summary: "" });
  });

  test.each<[string, Record<string, string>]>([
    ["is not there", {}],
    ["is cut", { begun: '{"home":"/x","lea', claimed: "null" }],
    ["is none of ours", { begun: "5", claimed: "nonsense" }],
    ["has another shape", { begun: "{}", claimed: "[]" }],
  ])("is green where main's state %s, and says at most a warning", async (_, state) => {
    const job = machine.start();
    const post = await runStep({
      action: process.cwd(),
      stage: "post",
      workspace: job.workspace,
      worker: job.worker,
      env: job.env,
      state,
    });
    expect(post.status).toBe(0);
    expect(told(post, "error")).toEqual([]);
    if (Object.keys(state).length === 0) expect(post.stdout).toBe("");
    expectNoStack(post);
  });
});
