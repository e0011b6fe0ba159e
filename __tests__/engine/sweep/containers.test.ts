import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { FreedPort } from "../../../src/engine/free.js";
import type { SweepResult } from "../../../src/engine/sweep.js";
import { image } from "../../support/busybox.js";
import { githubJob } from "../../support/ci-command.js";
import { nextTick } from "../../support/ci-processes.js";
import { eventually } from "../../support/command.js";
import { dockerNeeds, type PrivateEngine, startDocker } from "../../support/docker.js";
import { describeWith } from "../../support/needs.js";

jest.setTimeout(120_000);

const engine = new URL("../../../src/engine/", import.meta.url).href;
const SECRET = "s3cr3t-of-another-job";

describeWith(
  dockerNeeds,
  "containers of finished jobs, by a real Docker engine with its proxy",
  () => {
    let docker: PrivateEngine;
    beforeAll(async () => {
      docker = await startDocker();
    }, 60_000);
    afterAll(() => docker?.end(), 60_000);

    /** A program that may not signal anybody, below a job's Worker, inside the engine's namespaces. */
    const inJob = <T>(run: number, program: string): Promise<T> => {
      const environment = Object.entries(githubJob(run)).map(([name, value]) => `${name}=${value}`);
      const become = 'exec -a Runner.Worker bash -c \'"$@"; exit $?\' worker "$@"';
      const source = `
      import { createSystem } from "${engine}system.js";
      const run = () => Promise.reject(new Error("no command is expected here"));
      const signals = [];
      const kill = (pid, signal) => void (signal === 0 ? process.kill(pid, 0) : signals.push(pid));
      const system = { ...createSystem(process, run), kill };
      ${program}`;
      const home = `DEVRIG_HOME=${docker.folder}/home`;
      const through = ["env", "-i", ...environment, home, `PATH=${process.env["PATH"]}`];
      return docker.namespace.evaluate(source, ...through, "bash", "-c", become, "become");
    };
    const container = (name: string, port: number, environment: Record<string, string>) => {
      const variables = Object.entries(environment).flatMap(([key, value]) => [
        "-e",
        `${key}=${value}`,
      ]);
      return docker.start("--name", name, "-p", `127.0.0.1:${port}:5432`, ...variables, image);
    };
    const running = async () =>
      (await docker.cli("ps", "--format", "{{.Names}}")).split("\n").sort();

    test("one of run 41 on this runner is stopped by its engine; others stay, no proxy is signalled", async () => {
      await container("left", 7001, { ...githubJob(41), TOKEN: SECRET });
      await container("elsewhere", 7002, githubJob(41, { RUNNER_NAME: "runner-2" }));
      await container("nameless", 7003, {});
      await nextTick();
      const { result, signals } = await inJob<{ result: SweepResult; signals: number[] }>(
        42,
        `import { endOrphans } from "${engine}sweep.js";
      const ports = [7001, 7002, 7003].map((port) => ({ port, protocol: "tcp" }));
      answer({ result: await endOrphans(system, { ports, detail: "redacted", grace: 1000 }), signals });`,
      );
      expect(result.ended).toMatchObject([
        {
          how: "container_stopped",
          reason: "started before this job, by run 41 of this runner",
          owner: { container: { name: "left" }, job: { run_id: "41", verdict: "orphan" } },
        },
      ]);
      expect(result.after).toMatchObject([{ port: 7001, owner: null }]);
      const kept = new Map(result.kept.map((it) => [it.owner.container?.name, it.reason]));
      expect(kept).toEqual(
        new Map([
          ["elsewhere", "left or run by run 41 of another runner"],
          ["nameless", "nothing tells of a CI job that left or runs it"],
        ]),
      );
      expect(signals).toEqual([]);
      expect(await running()).toEqual(["elsewhere", "nameless"]);
      expect(JSON.stringify(result)).not.toContain(SECRET);
      await docker.cli("rm", "-f", "left", "elsewhere", "nameless");
    });

    test("one that started in this job is no leftover, whatever it names", async () => {
      await container("young", 7004, githubJob(41));
      const started = eventually("it runs", async () => (await running()).includes("young"));
      await started;
      const program = (after: string) => `
      import { endOrphans } from "${engine}sweep.js";
      import { execFileSync } from "node:child_process";
      ${after}
      const ports = [{ port: 7004, protocol: "tcp" }];
      answer(await endOrphans(system, { ports, detail: "redacted", grace: 1000 }));`;
      const restart = `execFileSync("docker", ["restart", "-t", "0", "young"], { stdio: "ignore" });`;
      const { ended, kept } = await inJob<SweepResult>(42, program(restart));
      expect(ended).toEqual([]);
      expect(kept).toMatchObject([
        { reason: "names run 41 of this runner, but started after this job did" },
      ]);
      await docker.cli("rm", "-f", "young");
    });

    test("freeing its port stops the container, and never kills the proxy that holds the port", async () => {
      await container("shop-db-1", 7005, {});
      const { freed, signals } = await inJob<{ freed: FreedPort[]; signals: number[] }>(
        42,
        `import { freePorts, planFree } from "${engine}free.js";
      const ports = [{ port: 7005, protocol: "tcp" }];
      const plan = await planFree(system, { ports, detail: "redacted" });
      answer({ freed: await freePorts(system, plan, { grace: 1000 }), signals });`,
      );
      expect(freed).toMatchObject([
        {
          status: "freed",
          owner: null,
          ended: [{ how: "container_stopped", owner: { container: { name: "shop-db-1" } } }],
        },
      ]);
      expect(signals).toEqual([]);
      expect(await running()).not.toContain("shop-db-1");
    });
  },
);
