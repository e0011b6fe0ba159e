import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { freePort, type Listener, listenElsewhere, listenFromShell } from "../support/listeners.js";
import {
  runStep,
  type StepOptions,
  type StepResult,
  startStep,
  startWorker,
} from "../support/runner.js";

jest.setTimeout(60_000);

const ACTION = process.cwd();
const TOKEN = `ghp_${"fAkE".repeat(9)}`;

let folder: string;
let workspace: string;
let listeners: Listener[];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-action-")));
  workspace = join(folder, "shop");
  mkdirSync(workspace);
  listeners = [];
});

afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.stop()));
  rmSync(folder, { recursive: true, force: true });
});

function run(inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) {
  return runStep({ action: ACTION, workspace, inputs, ...options });
}

async function listen(options: Omit<Parameters<typeof listenElsewhere>[0], "folder"> = {}) {
  const listener = await listenElsewhere({ folder, ...options });
  listeners.push(listener);
  return listener;
}

function project(services: Readonly<Record<string, number | string>>, at = workspace): void {
  const tables = Object.entries(services).map(
    ([name, port]) => `[services.${name}]\ncommand = "true"\nport = ${port}\n`,
  );
  writeFileSync(join(at, "devrig.toml"), `[project]\nname = "shop"\n\n${tables.join("\n")}`);
}

/** Polls for at most ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error("it did not come about in time");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

type Outputs = Partial<Record<"slug" | "ports" | "report", string>>;
const outputs = (result: StepResult): Outputs => result.outputs;
const errors = (result: StepResult) => result.annotations.filter(({ level }) => level === "error");

describe("the shipped action", () => {
  test("is green when every port is free", async () => {
    const port = await freePort();
    project({ web: port });
    const result = await run();
    expect(result).toMatchObject({ status: 0, stderr: "", state: {}, env: {} });
    expect(errors(result)).toEqual([]);
    expect(result.outputs).toMatchObject({ ok: "true", collisions: "0", ports: `{"web":${port}}` });
    expect(outputs(result).slug).toMatch(/^shop-[0-9a-f]{8}$/);
    expect(JSON.parse(outputs(result).report ?? "")).toMatchObject({ version: 1, ok: true });
    expect(result.summary).toMatch(/^### ✅ The port is free\n/);
  });

  test("fails on a collision, with an error on its line, the owner in log and summary", async () => {
    const { pid, ports } = await listen({ args: ["--token", TOKEN] });
    const [taken = 0] = ports;
    project({ api: await freePort(), web: taken });
    const result = await run();
    expect(result.status).toBe(1);
    expect(errors(result)).toEqual([
      expect.objectContaining({
        file: "devrig.toml",
        line: 10,
        column: 8,
        title: `Port ${taken} is taken`,
        message: expect.stringContaining(`kill ${pid}`),
      }),
    ]);
    expect(errors(result)[0]?.message).toContain("server.cjs");
    expect(result.log.join("\n")).toContain(`(pid ${pid},`);
    expect(result.summary).toContain(`### ❌ 1 of 2 ports is not free: ${taken} &#40;web&#41;`);
    expect(result.summary).toContain(`pid ${pid}`);
    expect(result.outputs).toMatchObject({ ok: "false", collisions: "1" });
    const report = JSON.parse(outputs(result).report ?? "");
    expect(report.ports[1]).toMatchObject({ status: "taken", owner: { pid, cwd: null } });
    expect(JSON.stringify(result)).not.toContain(TOKEN);
  });

  test("on-collision: warn leaves the job green and warns", async () => {
    const { ports } = await listen();
    project({ web: ports[0] ?? 0 });
    const result = await run({ "on-collision": "warn" });
    expect(result.status).toBe(0);
    expect(errors(result)).toEqual([]);
    expect(result.annotations[0]).toMatchObject({ level: "warning", file: "devrig.toml" });
    expect(result.outputs).toMatchObject({ ok: "false", collisions: "1" });
  });

  test("folds twelve collisions into the ten annotations of a step", async () => {
    const { ports } = await listen({ count: 12 });
    project(Object.fromEntries(ports.map((port, index) => [`s${index}`, port])));
    const result = await run();
    expect(result.status).toBe(1);
    expect(errors(result)).toHaveLength(10);
    expect(errors(result)[9]).toMatchObject({ title: "3 more" });
    for (const port of ports.slice(9)) expect(errors(result)[9]?.message).toContain(`${port}`);
    for (const port of ports) expect(result.summary).toContain(`<code>${port}</code>`);
    expect(result.outputs).toMatchObject({ collisions: "12" });
  });

  test("needs no config file for ports given by hand", async () => {
    const { ports } = await listen();
    const free = await freePort();
    const result = await run({ ports: `db=${ports[0]}\n${free}`, summary: "false" });
    expect(result.status).toBe(1);
    expect(errors(result)[0]).toMatchObject({ file: null, line: null });
    expect(result.outputs).toMatchObject({
      slug: expect.stringMatching(/^shop-/),
      collisions: "1",
    });
    expect(JSON.parse(outputs(result).ports ?? "")).toMatchObject({ db: ports[0] });
    expect(result.summary).toBe("");
  });

  test("finds the config from working-directory up, and takes the one that is named", async () => {
    const inner = join(workspace, "apps", "web");
    mkdirSync(inner, { recursive: true });
    const { ports } = await listen();
    project({ web: ports[0] ?? 0 }, join(workspace, "apps"));
    for (const inputs of [
      { "working-directory": "apps/web" },
      { "working-directory": "apps/web", config: "../devrig.toml" },
      { config: "apps/devrig.toml" },
    ]) {
      const result = await run(inputs);
      expect(errors(result)[0]).toMatchObject({ file: "apps/devrig.toml", line: 6 });
    }
  });

  test("never looks above the workspace", async () => {
    project({ web: await freePort() }, folder);
    const result = await run();
    expect(result.status).toBe(1);
    expect(errors(result)).toHaveLength(1);
    expect(errors(result)[0]?.message).toMatch(/devrig\.toml/);
    expect(result.outputs).toMatchObject({ ok: "false" });
  });

  test("waits for a port that becomes free", async () => {
    const listener = await listen();
    project({ web: listener.ports[0] ?? 0 });
    const step = startStep({ action: ACTION, workspace, inputs: { wait: "30s" } });
    await until(() => step.output().stdout.includes("Waiting for "));
    await listener.stop();
    expect(await step.finished).toMatchObject({ status: 0, outputs: { ok: "true" } });
  });

  test("runs below a Worker, which survives the step", async () => {
    project({ web: await freePort() });
    const worker = startWorker();
    try {
      for (let step = 0; step < 2; step++)
        expect(await run({}, { worker })).toMatchObject({ status: 0 });
      expect(process.kill(worker.pid, 0)).toBe(true);
    } finally {
      await worker.kill();
    }
  });
});

describe("a cancelled step", () => {
  test("ends at the first signal and leaves the port as it was", async () => {
    const { ports } = await listen();
    project({ web: ports[0] ?? 0 });
    const step = startStep({ action: ACTION, workspace, inputs: { wait: "5m" } });
    await until(() => step.output().stdout.includes("Waiting for "));
    step.cancel();
    const result = await step.finished;
    expect([result.status, result.signal]).not.toEqual([0, null]);
    expect(result.signal).not.toBe("SIGKILL");
  });

  test("is unheard of once its Worker is killed, and is ended by its pid", async () => {
    const { ports } = await listen();
    project({ web: ports[0] ?? 0 });
    const worker = startWorker();
    const step = startStep({ action: ACTION, workspace, inputs: { wait: "5m" }, worker });
    await until(() => step.output().stdout.includes("Waiting for "));
    const pid = await step.pid;
    await worker.kill();
    expect(await step.finished).toMatchObject({ status: null, signal: "SIGKILL" });
    process.kill(pid ?? 0, "SIGKILL");
  });
});

describe("bad input", () => {
  test.each<[string, Record<string, string>, string | null, RegExp]>([
    ["no config file", {}, null, /devrig\.toml/],
    ["a config that is not there", { config: "nope.toml" }, null, /nope\.toml/],
    ["a wrong word", { "on-collision": "explode" }, "", /on-collision.*fail or warn/],
    ["a duration without unit", { wait: "5" }, "", /wait.*5s/],
    ["a port out of range", { ports: "70000" }, "", /ports.*70000/],
    ["broken TOML", {}, "[services.web\nport = 1", /devrig\.toml/],
    ["an empty file", {}, "", /./],
    ["a binary file", {}, "\0\x01\x02\ufffd", /./],
  ])("%s is one sentence, status 1 and no stack", async (_, inputs, toml, sentence) => {
    if (toml !== null) writeFileSync(join(workspace, "devrig.toml"), toml);
    const result = await run(inputs);
    expect(result.status).toBe(1);
    expect(errors(result).at(-1)?.message).toMatch(sentence);
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/^\s+at |node:internal/m);
    expect(result.stderr).toBe("");
  });

  test("every error of a config stands on its line", async () => {
    project({ web: 0, api: 70_000, db: '"autto"', cache: -1 });
    const result = await run();
    expect(result.status).toBe(1);
    const lines = errors(result).map(({ file, line }) => `${file}:${line}`);
    for (const line of [6, 10, 14, 18]) expect(lines).toContain(`devrig.toml:${line}`);
  });
});

describe("what another process chose", () => {
  const EVIL = `evil\n::error::pwned\r##[error]pwned\x1b[31m<img src=x>|\`b\` ${TOKEN}`;

  async function expectClean(result: StepResult): Promise<void> {
    expect(result.status).toBe(1);
    expect(errors(result)).toHaveLength(1);
    // The collision, and our own remark that the system chose this port from the ephemeral range.
    const ours = (level: string) => level === "error" || level === "warning";
    expect(result.commands.filter(({ name }) => !ours(name))).toEqual([]);
    const remarks = result.annotations.filter(({ level }) => level === "warning");
    expect(remarks.every(({ title }) => title === "Preflight warning")).toBe(true);
    const everything = [
      result.stdout,
      result.stderr,
      result.summary,
      ...Object.values(result.outputs),
    ];
    for (const text of everything) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain("\x1b");
      expect(text).not.toContain("##[");
    }
    expect(result.summary).not.toMatch(/<img|`|\|/);
    for (const { message } of errors(result)) expect(message).not.toContain("\n::");
  }

  test("its arguments are told nowhere", async () => {
    const args = ["an-ordinary-word", EVIL, `--password=${TOKEN}`, "x".repeat(100_000)];
    const { ports } = await listen({ args });
    project({ web: ports[0] ?? 0 });
    const result = await run();
    await expectClean(result);
    expect(result.stdout.length).toBeLessThan(4000);
    expect(JSON.stringify([result.stdout, result.summary, result.outputs])).not.toContain(
      "an-ordinary-word",
    );
  });

  test("its name, the name of its script, and its title are harmless", async () => {
    const script = `::error::x##[error]\n<img src=x>|\`b\`${TOKEN}.cjs`;
    for (const options of [
      { script },
      { argv0: EVIL },
      { argv0: `${EVIL.slice(4)}` },
      { title: EVIL },
    ]) {
      const { ports } = await listen(options);
      project({ web: ports[0] ?? 0 });
      await expectClean(await run());
    }
  });

  test("arguments that are no UTF-8 break nothing", async () => {
    const listener = await listenFromShell(folder, `"$(printf '\\377\\376::error::x')"`);
    listeners.push(listener);
    project({ web: listener.ports[0] ?? 0 });
    await expectClean(await run());
  });

  test("keys of the config are harmless too", async () => {
    const { ports } = await listen();
    const key = '"<img>|`x`\\n::error::x##[error]"';
    project({ [key]: ports[0] ?? 0 });
    await expectClean(await run());
  });
});
