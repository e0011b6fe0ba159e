import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { ended, eventually, output } from "../support/command.js";
import { jobsOnOneMachine, writeProject } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import { describeWith, sbin } from "../support/needs.js";
import { environmentOf, readAction, type StepOptions } from "../support/runner-environment.js";
import { collectFiles } from "../support/runner-files.js";
import { resultOf, type StepResult } from "../support/runner-results.js";

jest.setTimeout(60_000);

/** A pid, network and mount namespace of its own, as a job container has them, alive with its first process. */
interface Box {
  /** Runs a stage inside, put in from outside: its parent's pid reads 0 there. */
  run(options: Omit<StepOptions, "action" | "workspace">): Promise<StepResult>;
  end(): Promise<void>;
}

let machine: ReturnType<typeof jobsOnOneMachine>;
const boxes: Box[] = [];

beforeEach(() => {
  machine = jobsOnOneMachine();
});

afterEach(async () => {
  await Promise.all(boxes.splice(0).map((box) => box.end()));
  await machine.end();
});

const ACTION = process.cwd();

async function openBox(workspace: string, flags: readonly string[]): Promise<Box> {
  const unshare = spawn("unshare", [...flags, "--fork", "--kill-child", "sleep", "300"], {
    stdio: "ignore",
    ...sbin(),
  });
  const first = await eventually("the first process", () => childOf(unshare));
  const enter = [
    "nsenter",
    `--target=${first}`,
    "--net",
    ...(flags.includes("--pid") ? ["--pid", "--mount"] : []),
  ];
  await output([...enter, "ip", "link", "set", "lo", "up"]);
  const box: Box = {
    run: (options) => runInside(enter, { action: ACTION, workspace, ...options }),
    end: () => ended(unshare, "SIGKILL"),
  };
  boxes.push(box);
  return box;
}

function childOf({ pid }: ChildProcess): string | null {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim();
  if (children === "") return null;
  return readFileSync(`/proc/${children}/comm`, "latin1").trim() === "sleep" ? children : null;
}

function runInside(enter: readonly string[], options: StepOptions): Promise<StepResult> {
  const folder = join(machine.folder, `step-${process.hrtime.bigint()}`);
  mkdirSync(folder);
  const action = readAction(ACTION);
  const [command = "", ...args] = enter;
  const script = join(ACTION, action.runs[options.stage ?? "main"] ?? "");
  const child = spawn(command, [...args, "--", process.execPath, script], {
    cwd: options.workspace,
    env: environmentOf(options, action, folder),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const streams = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (streams.stdout += chunk));
  child.stderr.on("data", (chunk) => (streams.stderr += chunk));
  return new Promise((resolve) =>
    child.on("close", (status, signal) => {
      resolve(resultOf({ status, signal }, streams, collectFiles(join(folder, "files"))));
      rmSync(folder, { recursive: true, force: true });
    }),
  );
}

const container = ["--net", "--pid", "--mount-proc", "--propagation", "private"];

describeWith(["linux", "root", "unshare", "nsenter", "ip"], "in a job container", () => {
  test("the step says what it cannot see, and what its claims promise", async () => {
    const one = machine.start();
    const port = await freePort();
    await one.serve(port); // On the machine: not to be seen from inside.
    writeProject(one, { web: port });
    const box = await openBox(one.workspace, container);
    const home = join(machine.folder, "github-home");
    const alone = await box.run({ env: { HOME: home, DEVRIG_HOME: undefined } });
    expect(alone).toMatchObject({ status: 0, stderr: "" });
    const [warning, ...others] = alone.annotations.filter((it) => it.message.includes("network"));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ level: "warning" });
    expect(warning?.message).toContain("This is a container with a network of its own");
    expect(warning?.message).toContain("A port counts as free when nobody inside has it");
    expect(warning?.message).toContain("Claims are seen by this job alone");
    expect(warning?.message).toContain("/var/lib/devrig:/var/lib/devrig");
    expect(alone.summary).toContain("<b>Remarks</b>");
    expect(alone.summary).toContain("with a network of its own");
    const shared = await box.run({ env: { DEVRIG_HOME: machine.home } });
    expect(shared.stdout).toContain("Claims keep jobs apart that share DEVRIG_HOME");
  });

  test("the claim's holder is the container's first process; neither the host nor another container sees it end", async () => {
    const one = machine.start();
    const port = await freePort();
    writeProject(one, { web: port });
    const env = { DEVRIG_HOME: machine.home };
    const first = await openBox(one.workspace, container);
    expect(await first.run({ env })).toMatchObject({ status: 0 });
    expect(machine.registry()[0]?.claims[0]?.holder.pid).toBe(1);
    // The same path in another container, of another runner: the same slug, another folder.
    const second = await openBox(one.workspace, container);
    const other = { ...env, RUNNER_NAME: "runner-2", GITHUB_RUN_ID: "10" };
    const refused = await second.run({ env: other });
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain("run 9 of octo/shop");
    // From the machine too.
    const host = machine.start({ runner: "runner-3", run: "11" });
    writeProject(host, { web: port });
    expect(await host.preflight()).toMatchObject({ status: 1 });
    await first.end();
    expect(await host.preflight()).toMatchObject({ status: 1 });
  });

  test("post releases the claim from inside", async () => {
    const one = machine.start();
    writeProject(one, { web: await freePort() });
    const env = { DEVRIG_HOME: machine.home };
    const box = await openBox(one.workspace, container);
    const { state } = await box.run({ env });
    expect(machine.registry()).toHaveLength(1);
    expect(await box.run({ env, stage: "post", state })).toMatchObject({
      status: 0,
      stderr: "",
      annotations: [],
    });
    expect(machine.registry()).toEqual([]);
  });
});

describeWith(
  ["linux", "root", "unshare", "nsenter", "ip"],
  "in another network than the runner's",
  () => {
    test("the step says so", async () => {
      const one = machine.start();
      writeProject(one, { web: await freePort() });
      const box = await openBox(one.workspace, ["--net"]);
      const result = await box.run({ env: { DEVRIG_HOME: machine.home } });
      expect(result).toMatchObject({ status: 0, stderr: "" });
      expect(result.stdout).toContain("This runs in a network of its own");
      expect(machine.registry()[0]?.claims[0]?.holder.pid).toBe(process.pid);
    });
  },
);
