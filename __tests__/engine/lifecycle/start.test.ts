import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import type { StartRequest } from "../../../src/engine/lifecycle/start-request.js";
import { type StartEvent, startProject, stopInstances } from "../../../src/engine/lifecycle.js";
import { createSystem } from "../../../src/engine/system.js";
import { ended } from "../../support/command.js";
import { freePort } from "../../support/listeners.js";
import { testWith } from "../../support/needs.js";
import { SERVER } from "../../support/projects.js";
import { folderWith } from "../config/project.js";

jest.setTimeout(60_000);

/** A project with this below its name, and the way to start it. */
function projectWith(toml: string) {
  const folder = folderWith({
    "devrig.toml": `[project]\nname = "p"\n${toml}`,
    "server.js": SERVER,
  });
  // Where some process of the machine is closed to us, `ss` is asked for its socket's control group.
  const run = () => Promise.resolve({ code: null, stdout: "", stderr: "", error: "ENOENT" });
  const env = { PATH: process.env["PATH"], DEVRIG_HOME: join(folder, "home") };
  const system = { ...createSystem(process, run), cwd: folder, env };
  const events: StartEvent[] = [];
  const start = (request: Partial<StartRequest> = {}) =>
    startProject(system, {
      detach: true,
      detail: "redacted",
      on: (event) => void events.push(event),
      ...request,
    });
  const stop = () => stopInstances(system, { all: false, grace: 500 });
  return { folder, system, events, start, stop };
}

const service = (name: string, lines: string) => `[services.${name}]\n${lines}\n`;

describe("startProject", () => {
  test("gives up on a service that opens no port in time, and stops what was started", async () => {
    const port = await freePort();
    const { folder, start } = projectWith(
      service("api", `command = "sleep 600"`) +
        service("web", `command = "echo waiting; sleep 600"\nport = ${port}\ndepends_on = ["api"]`),
    );
    const result = await start({ readyWithin: 700 });
    expect(result).toMatchObject({
      kind: "failed",
      failure: {
        service: "web",
        message: `'web' did not open port ${port} within 0.7 s`,
        log_lines: ["waiting"],
      },
    });
    expect(existsSync(join(folder, ".devrig", "state.json"))).toBe(false);
  });

  test("takes what another start of the project has started meanwhile as its own, once its port listens", async () => {
    const port = await freePort();
    const { folder, system, stop } = projectWith(
      service("db", `command = "sleep 600"`) +
        service("web", `command = "LATE=700 node server.js"\nport = ${port}\ndepends_on = ["db"]`),
    );
    const cli = [resolve("dist/cli/index.js"), "start", "web", "-d"];
    const others: ChildProcess[] = [];
    const stateFile = join(folder, ".devrig", "state.json");
    const recorded = () => JSON.parse(readFileSync(stateFile, "utf8")).services.web?.pid;
    const startByAnother = ({ kind }: StartEvent) => {
      if (kind !== "up" || others.length > 0) return;
      others.push(spawn(process.execPath, cli, { cwd: folder, env: system.env, stdio: "ignore" }));
      // Ours goes on when the other one has written its process down, long before that listens.
      for (let looks = 0; recorded() === undefined && looks < 500; looks += 1)
        execFileSync("sleep", ["0.02"]);
    };
    const result = await startProject(system, {
      detach: true,
      detail: "redacted",
      on: startByAnother,
    });
    const pid = recorded();
    expect(result).toMatchObject({
      kind: "up",
      services: [{ name: "db" }, { name: "web", pid, port }],
    });
    const answer = await fetch(`http://localhost:${port}`);
    expect(await answer.text()).toBe("server");
    const other = others[0] as ChildProcess;
    if (other.exitCode === null) await once(other, "exit");
    expect(other.exitCode).toBe(0);
    const { instances } = await stop();
    expect(instances[0]?.services).toMatchObject([
      { service: "web", pid, result: "stopped" },
      { service: "db", result: "stopped" },
    ]);
  });

  testWith(
    ["linux"],
    "takes a container for up, and never its engine's process for its own",
    async () => {
      const port = await freePort();
      const { folder, start, stop } = projectWith(
        service(
          "db",
          `command = "touch go; until [ -e listens ]; do sleep 0.05; done"\nport = ${port}`,
        ),
      );
      // As after `docker run -d`: the engine's proxy listens, no child of the service.
      const script = `const wait = setInterval(() => {
        if (!fs.existsSync("go")) return;
        clearInterval(wait);
        net.createServer().listen(${port}, () => fs.writeFileSync("listens", ""));
      }, 50)`;
      const proxy = spawn(process.execPath, ["-e", script], {
        cwd: folder,
        argv0: "/usr/bin/docker-proxy",
        stdio: "ignore",
      });
      try {
        expect(await start({ readyWithin: 20_000 })).toMatchObject({ kind: "up" });
        const { instances } = await stop();
        expect(instances.flatMap(({ services }) => services.map(({ pid }) => pid))).not.toContain(
          proxy.pid,
        );
        expect(proxy.exitCode ?? proxy.signalCode).toBeNull();
      } finally {
        await ended(proxy, "SIGKILL");
      }
    },
  );

  test("tells where a service listens instead", async () => {
    const [port, other] = [await freePort(), await freePort()];
    const { start } = projectWith(
      service("web", `command = "PORT=${other} node server.js"\nport = ${port}`),
    );
    const result = await start({ readyWithin: 2500 });
    expect(result).toMatchObject({
      failure: { message: expect.stringContaining(`it listens on ${other} instead`) },
    });
  });

  test("takes a service without a port that ended well for done, and one that failed for broken", async () => {
    const good = projectWith(
      service("once", `command = "true"`) +
        service("web", `command = "sleep 600"\ndepends_on = ["once"]`),
    );
    const result = await good.start();
    expect(result).toMatchObject({ kind: "up" });
    expect((await good.stop()).instances[0]?.services.map((it) => it.service)).toEqual(["web"]);
    const bad = projectWith(service("once", `command = "echo oops; false"`));
    expect(await bad.start()).toMatchObject({
      failure: { message: "'once' ended with exit 1", log_lines: ["oops"] },
    });
  });

  test("does not wait on when an earlier service breaks meanwhile", async () => {
    const { start, system } = projectWith(
      service("api", `command = "sleep 1.5; exit 9"`) +
        service("web", `command = "sleep 600"\nport = ${await freePort()}\ndepends_on = ["api"]`),
    );
    const began = system.monotonic();
    expect(await start()).toMatchObject({
      kind: "failed",
      failure: { message: "'api' ended with exit 9 while others were starting" },
    });
    expect(system.monotonic() - began).toBeLessThan(40_000);
  });

  test("ends by force what was started when the user is in a hurry", async () => {
    const { start, events } = projectWith(
      service("web", `command = "trap '' TERM; while :; do sleep 0.1; done"`) +
        service("late", `command = "sleep 600"\nport = ${await freePort()}\ndepends_on = ["web"]`),
    );
    const [interrupt, hurry] = [new AbortController(), new AbortController()];
    setTimeout(() => interrupt.abort(), 1500);
    setTimeout(() => hurry.abort(), 2000);
    const request = { interrupt: interrupt.signal, hurry: hurry.signal };
    expect(await start(request)).toEqual({ kind: "interrupted" });
    expect(events).toContainEqual({ kind: "forcing", service: "web" });
  });
});
