import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Job } from "../support/job.js";
import { jobsOnOneMachine, writeProject as project } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import type { StepResult } from "../support/runner.js";

jest.setTimeout(60_000);

let machine: ReturnType<typeof jobsOnOneMachine>;
let job: Job;

beforeEach(() => {
  machine = jobsOnOneMachine();
  job = machine.start();
});

afterEach(() => machine.end());

const errors = ({ annotations }: StepResult) =>
  annotations.filter(({ level }) => level === "error").map(({ message }) => message);

/** The `DEVRIG_…` of ports alone. */
const ports = ({ env }: StepResult) =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => /^DEVRIG_.*_(PORT|HOST|URL)$/.test(name)),
  );

describe("ports given by hand", () => {
  test("beside a config file are told to the later steps like its resources, by their names", async () => {
    const [web, db, dns, code, bare] = await Promise.all([1, 2, 3, 4, 5].map(() => freePort()));
    project(job, { web: `${web}` });
    const given = `my-db=${db}, dns=${dns}/udp\n2fa=${code}, ${bare}, alias=${web}`;
    const result = await job.preflight({ ports: given });
    expect(result).toMatchObject({ status: 0, stderr: "" });
    const told = (name: string, port: number | undefined, scheme = "http") => ({
      [`DEVRIG_${name}_PORT`]: `${port}`,
      [`DEVRIG_${name}_HOST`]: "localhost",
      [`DEVRIG_${name}_URL`]: `${scheme}://localhost:${port}`,
    });
    expect(ports(result)).toEqual({
      ...told("WEB", web),
      ...told("MY_DB", db),
      ...told("DNS", dns, "udp"),
      ...told("2FA", code),
      ...told("ALIAS", web),
    });
    expect(JSON.parse(result.outputs["ports"] ?? "")).toMatchObject({ [`${bare}`]: bare });
  });

  test("twice the same is no clash, and what the config says of such a port counts", async () => {
    const [web, db] = [await freePort(), await freePort()];
    project(job, { web: `${web}\nprotocol = "https"` });
    const result = await job.preflight({ ports: `web=${web}, db=${db}, db=${db}` });
    expect(result.status).toBe(0);
    expect(ports(result)).toMatchObject({
      DEVRIG_WEB_URL: `https://localhost:${web}`,
      DEVRIG_DB_URL: `http://localhost:${db}`,
    });
  });

  test.each([
    ["two with one name", "db=1111, db=2222", ["'db=2222'", "'db=1111'", "DEVRIG_DB_PORT"]],
    ["two names of one variable", "my-db=1111, my_db=2222", ["'my_db=2222'", "'my-db=1111'"]],
    ["the name of a resource", "api=1111", ["'api=1111'", "'api' (", "devrig.toml:6)"]],
    ["the name of an auto port", "a-b=1111", ["'a-b=1111'", "'a_b' (", "devrig.toml:10)"]],
  ])("%s are an error that names both, and nothing is claimed", async (_, given, named) => {
    project(job, { api: await freePort(), a_b: '"auto"' });
    const result = await job.preflight({ ports: given });
    expect(result).toMatchObject({ status: 1, stderr: "", env: {} });
    expect(errors(result)).toHaveLength(1);
    for (const name of [...named, 'the input "ports"']) expect(errors(result)[0]).toContain(name);
    expect(machine.registry()).toEqual([]);
  });
});

describe("working-directory", () => {
  test("that is no folder is an error that names input and path, whatever lies above", async () => {
    project(job, { web: await freePort() });
    writeFileSync(join(job.workspace, "file"), "");
    for (const [given, said] of [
      ["nope/deeper", `there is no folder ${job.workspace}/nope/deeper`],
      ["file", `${job.workspace}/file is not a folder`],
      ["file/x", `there is no folder ${job.workspace}/file/x`],
    ] as const) {
      const result = await job.preflight({ "working-directory": given });
      expect(result).toMatchObject({ status: 1, stderr: "" });
      expect(errors(result)).toEqual([expect.stringContaining(`"working-directory": ${said}`)]);
    }
  });

  test("outside of the workspace has no config, unless one is named", async () => {
    const web = await freePort();
    const above = dirname(job.workspace);
    writeFileSync(
      join(above, "devrig.toml"),
      `[project]\nname = "above"\n\n[services.web]\ncommand = "true"\nport = ${web}\n`,
    );
    mkdirSync(join(job.workspace, "inner"));
    symlinkSync(above, join(job.workspace, "link"));
    for (const given of ["..", "link", above]) {
      const result = await job.preflight({ "working-directory": given });
      expect(result.status).toBe(1);
      expect(errors(result)).toEqual([
        expect.stringContaining(`in ${above}, which is outside of ${job.workspace}`),
      ]);
      const byHand = await job.preflight({
        "working-directory": given,
        ports: `${web}`,
        claim: "false",
      });
      expect(byHand.outputs).toMatchObject({ ok: "true", slug: "" });
    }
    const named = await job.preflight({ "working-directory": "..", config: "devrig.toml" });
    expect(named.outputs).toMatchObject({ ok: "true", slug: expect.stringMatching(/^above-/) });
  });
});

describe("what to do", () => {
  test.each([
    ["no config file", {}, 'input "config"'],
    ["a config that is not there", { config: "nope.toml" }, 'input "config"'],
    ["a config that is a folder", { config: "." }, 'input "config"'],
    ["a home that is no absolute path", { home: "here" }, 'input "home"'],
  ])("about %s is said in inputs, not in flags", async (_, inputs, said) => {
    const result = await job.preflight(inputs);
    expect(result.status).toBe(1);
    expect(errors(result)).toEqual([expect.stringContaining(said)]);
    expect(errors(result)[0]).not.toMatch(/(^|[ "(])--?[a-z]|devrig init/);
  });
});

describe("the verdict", () => {
  test("counts what was checked, and tells the chosen auto ports apart", async () => {
    project(job, { web: await freePort(), api: '"auto"', mail: '"auto"' });
    const last = ({ log }: StepResult) => log.filter((line) => line !== "").at(-1);
    expect(last(await job.preflight({ claim: "false" }))).toBe("The port is free");
    const first = await job.preflight();
    expect(last(first)).toBe("The port is free; 2 auto ports were chosen");
    expect(first.summary).toContain("### ✅ The port is free; 2 auto ports were chosen\n");
    expect(last(await job.preflight())).toBe("All 3 ports are this project's own");
  });
});
