import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { kinOf } from "../../../../src/engine/owners/ancestors.js";
import { readJobEnvironment } from "../../../../src/engine/owners/jobs/job-environment.js";
import { ciProcesses, systemWith, until } from "../../../support/ci-processes.js";
import { describeWith, testWith } from "../../../support/needs.js";

const processes = ciProcesses();
afterEach(() => processes.endAll());

const job = { GITHUB_ACTIONS: "true", GITHUB_RUN_ID: "9", RUNNER_NAME: "runner-1" };

describeWith(["linux"], "the environment of a real process", () => {
  test("gives the listed variables and nothing else", async () => {
    const pid = await processes.shell().startDaemon({ ...job, GITHUB_TOKEN: "ghs_x", HOME: "/h" });
    const found = readJobEnvironment(systemWith(), pid);
    expect(found?.pid).toBe(pid);
    expect(Object.fromEntries(found?.variables ?? [])).toEqual(job);
  });

  test("is looked for in the parents where the process cleared its own", async () => {
    const { parent, child } = await processes.shell().startScrubbed(job);
    expect(readJobEnvironment(systemWith(), child)?.pid).toBe(parent);
  });

  test("is null where nobody up to pid 1 has one", async () => {
    const pid = await processes.shell().startDaemon({ CI: "true" });
    expect(readJobEnvironment(systemWith(), pid)).toBeNull();
  });

  test("is null for a process that is gone", async () => {
    const shell = processes.shell();
    const pid = await shell.start(job);
    process.kill(pid, "SIGKILL");
    await until(() => (kinOf(systemWith(), pid) === null ? true : null));
    expect(readJobEnvironment(systemWith(), pid)).toBeNull();
  });

  testWith(["root"], "of another user is closed to us: the answer is null", async () => {
    const shell = processes.shell();
    const pid = await shell.startDaemon(job);
    // We are root here, so somebody else has to look.
    const module = path.resolve("build/src/engine/owners/jobs/job-environment.js");
    const look = `import(${JSON.stringify(module)}).then(m => console.log(JSON.stringify(m.readJobEnvironment({platform:"linux",procRoot:"/proc"}, ${pid}))))`;
    const answer = await shell.ask(
      { PATH: process.env["PATH"] ?? "" },
      `setpriv --reuid 65534 --clear-groups --bounding-set=-all ${process.execPath} -e '${look}'`,
    );
    expect(answer).toBe("null");
  });

  test("is null on a platform without /proc", () => {
    expect(readJobEnvironment(systemWith({}, { platform: "darwin" }), process.pid)).toBeNull();
  });
});

describe("a recorded /proc", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "devrig-proc-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const record = (pid: number, parent: number, environment: Buffer | string, name = "x") => {
    mkdirSync(path.join(root, String(pid)), { recursive: true });
    const rest = `S ${parent} ${"0 ".repeat(17)}${pid * 10} 0`;
    writeFileSync(path.join(root, String(pid), "stat"), `${pid} (${name}) ${rest}`);
    writeFileSync(path.join(root, String(pid), "environ"), environment);
  };
  const look = (pid: number) =>
    readJobEnvironment(systemWith({}, { procRoot: root, platform: "linux" }), pid);

  test("a name with blanks and parentheses does not mislead the walk", () => {
    record(50, 40, "", "a) S 1 (b");
    record(40, 1, "GITHUB_RUN_ID=7\0");
    expect(look(50)?.pid).toBe(40);
  });

  test("the walk ends before pid 1, after 64 steps and in a circle", () => {
    record(1, 0, "GITHUB_RUN_ID=7\0");
    record(50, 1, "");
    expect(look(50)).toBeNull();
    for (let pid = 100; pid < 180; pid++) record(pid, pid + 1, "");
    record(180, 1, "GITHUB_RUN_ID=7\0");
    expect(look(100)).toBeNull();
    expect(look(117)?.pid).toBe(180);
    record(60, 61, "");
    record(61, 60, "");
    expect(look(60)).toBeNull();
  });

  test("only the first mebibyte is read, and no entry that it cuts", () => {
    const padding = `A=${"x".repeat(1024 * 1024 - 20)}\0`;
    record(50, 1, `GITHUB_RUN_ID=7\0${padding}GITHUB_JOB=build\0`);
    expect(look(50)?.variables.get("GITHUB_RUN_ID")).toBe("7");
    expect(look(50)?.variables.has("GITHUB_JOB")).toBe(false);
    record(51, 1, `${padding}GITHUB_RUN_ID=77777777\0`);
    expect(look(51)).toBeNull();
  });

  test("invalid UTF-8, entries without a sign and a second value are passed over", () => {
    record(
      50,
      1,
      Buffer.concat([
        Buffer.from("GITHUB_RUN_ID=7\0GITHUB_RUN_ID=8\0nonsense\0=\0\0GITHUB_JOB="),
        Buffer.from([0xff, 0xfe]),
        Buffer.from("\0__proto__=x\0GITHUB_WORKFLOW=a=b\0"),
      ]),
    );
    expect([...(look(50)?.variables ?? [])]).toEqual([
      ["GITHUB_RUN_ID", "7"],
      ["GITHUB_WORKFLOW", "a=b"],
    ]);
  });
});
