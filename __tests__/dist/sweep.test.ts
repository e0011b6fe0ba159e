import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { linuxIdentity } from "../../src/engine/processes/identity.js";
import { githubJob, ranBy } from "../support/ci-command.js";
import { jobListeners } from "../support/ci-listeners.js";
import {
  ciProcesses,
  type Environment,
  nextTick,
  type Shell,
  systemWith,
} from "../support/ci-processes.js";
import { describeWith } from "../support/needs.js";

jest.setTimeout(60_000);

const CLI = resolve("dist/cli/index.js");
const HOOK = resolve("hooks/job-started.sh");
const processes = ciProcesses();
let listeners: ReturnType<typeof jobListeners>;

const isAlive = (pid: number) => linuxIdentity(systemWith(), pid) !== null;

describeWith(["linux", "python3", "setsid"], "devrig sweep, before run 42", () => {
  let earlier: Shell;
  let worker: Shell;
  const environment = (changes: Environment = {}) =>
    githubJob(42, { DEVRIG_HOME: join(listeners.folder, "home"), ...changes });
  const startJob = async () => {
    await nextTick();
    worker = processes.shell("Runner.Worker");
    await nextTick();
  };
  const runs = (command: string, changes?: Environment) =>
    ranBy(worker, environment(changes), { folder: listeners.folder, command });
  const sweep = (...args: string[]) => runs([process.execPath, CLI, "sweep", ...args].join(" "));

  beforeEach(() => {
    listeners = jobListeners();
    earlier = processes.shell("Runner.Worker");
  });
  afterEach(() => {
    listeners.end();
    processes.endAll();
  });

  test("without --yes it shows whose the leftover is, and ends nothing", async () => {
    const left = await listeners.listen(earlier, githubJob(41));
    await startJob();
    const { code, stdout } = await sweep();
    expect(code).toBe(0);
    expect(stdout).toContain(`leftover: python3 server.py (PID ${left.pid}), port ${left.port}`);
    expect(stdout).toContain("started before this job, by run 41 of this runner, of octo/shop");
    expect(stdout).toContain("https://github.com/octo/shop/actions/runs/41");
    expect(stdout).toContain("End: devrig sweep --yes");
    expect(isAlive(left.pid)).toBe(true);
    const { orphans, ended } = JSON.parse((await sweep("--json")).stdout);
    expect(orphans).toMatchObject([{ owner: { pid: left.pid, job: { run_id: "41" } } }]);
    expect(ended).toBeUndefined();
  });

  test("with --yes it ends the leftover and says so; a second time there is nothing to do", async () => {
    const left = await listeners.listen(earlier, githubJob(41));
    await startJob();
    const first = await sweep("--yes");
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(`ended: python3 server.py (PID ${left.pid})`);
    expect(isAlive(left.pid)).toBe(false);
    const second = await sweep("--yes");
    expect(second.code).toBe(0);
    expect(second.stdout).toContain("No leftovers of finished jobs of runner-1.");
  });

  test("outside of a job it says that nothing can be proven, and is no failure", async () => {
    worker = processes.shell();
    const { code, stdout } = await ranBy(
      worker,
      { DEVRIG_HOME: listeners.folder },
      {
        folder: listeners.folder,
        command: `${process.execPath} ${CLI} sweep --yes`,
      },
    );
    expect(code).toBe(0);
    expect(stdout).toContain("This is no CI job, so nothing can be proven");
  });

  test("hostile names of a leftover leave the workflow log without a command", async () => {
    const hostile = githubJob(41, {
      GITHUB_JOB: "##[error]job",
      GITHUB_WORKFLOW: "::error::workflow",
      GITHUB_REPOSITORY: "::set-output name=a::b",
    });
    const left = await listeners.listen(earlier, hostile);
    await startJob();
    const { stdout, stderr } = await sweep("--yes");
    expect(stdout).toContain(`(PID ${left.pid})`);
    for (const line of `${stdout}${stderr}`.split("\n")) {
      expect(line).not.toMatch(/^\s*::|##\[/);
    }
  });

  test("the hook script runs it by the bundle alone, by a link too, with the runner's own node", async () => {
    const left = await listeners.listen(earlier, githubJob(41));
    await startJob();
    const alone = join(listeners.folder, "devrig");
    mkdirSync(join(alone, "hooks"), { recursive: true });
    cpSync(HOOK, join(alone, "hooks/job-started.sh"));
    cpSync(resolve("dist/cli"), join(alone, "dist/cli"), { recursive: true });
    symlinkSync(join(alone, "hooks/job-started.sh"), join(listeners.folder, "started.sh"));
    const runner = join(listeners.folder, "runner");
    mkdirSync(join(runner, "externals/node24/bin"), { recursive: true });
    mkdirSync(join(runner, "_work/_temp"), { recursive: true });
    symlinkSync(process.execPath, join(runner, "externals/node24/bin/node"));
    const { code, stdout, stderr } = await runs(`bash -e ${listeners.folder}/started.sh`, {
      PATH: "/usr/bin:/bin",
      RUNNER_TEMP: join(runner, "_work/_temp"),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`ended: python3 server.py (PID ${left.pid})`);
    expect(isAlive(left.pid)).toBe(false);
  });

  test("the hook script never fails the job: no node, no bundle, a bundle that fails", async () => {
    await startJob();
    const { folder } = listeners;
    const alone = join(mkdtempSync(join(folder, "alone-")), "job-started.sh");
    cpSync(HOOK, alone);
    const noBundle = await runs(`sh -e ${alone}`);
    expect(noBundle.code).toBe(0);
    expect(noBundle.stdout).toContain("nothing swept");
    writeFileSync(join(folder, "broken.js"), "process.exit(3)");
    const broken = await runs(`sh -e ${HOOK}`, { DEVRIG_CLI: join(folder, "broken.js") });
    expect(broken.code).toBe(0);
    expect(broken.stdout).toContain("exit code 3; the job goes on");
    mkdirSync(join(folder, "bin"));
    for (const name of ["sh", "readlink", "dirname"])
      symlinkSync(`/bin/${name}`, join(folder, "bin", name));
    const noNode = await runs(`/bin/sh -e ${HOOK}`, { PATH: join(folder, "bin") });
    expect(noNode.code).toBe(0);
    expect(noNode.stdout).toContain("no node found");
  });
});
