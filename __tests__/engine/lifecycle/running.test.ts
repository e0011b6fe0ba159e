import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { PlannedService } from "../../../src/engine/lifecycle/plan.js";
import {
  editedPorts,
  lives,
  runningServices,
  strangersOnPorts,
} from "../../../src/engine/lifecycle/running.js";
import type { Project } from "../../../src/engine/preflight/project.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import type { ServiceRecord } from "../../../src/engine/state/records.js";
import { eventually } from "../../support/command.js";
import { describeWith, testWith } from "../../support/needs.js";
import { ownerOf, portOf, reportOf } from "../../support/report.js";
import { systemWith } from "../../support/system.js";
import { inFolder } from "../../torture/crew.js";

const system = systemWith({});
const record = (pid: number, start: string | null, port: number | null = null): ServiceRecord => ({
  pid,
  start,
  port,
  port_auto: false,
});
const own = (resource: string, pid: number | null = process.pid) =>
  portOf({
    resource: "web",
    status: "own",
    owner: ownerOf({ pid, instance: { slug: "p", resource, config_path: "/" } }),
  });

describeWith(["linux"], "a service that is written down", () => {
  const start = linuxIdentity(system, process.pid);

  test("lives where its very process does, and never as the first process of all", async () => {
    expect(await lives(system, record(process.pid, start), "p web")).toBe(true);
    const reused = start?.replace(/^\d+/, "1") ?? null;
    expect(await lives(system, record(process.pid, reused), "p web")).toBe(false);
    expect(await lives(system, record(1, linuxIdentity(system, 1)), "p web")).toBe(false);
    expect(await lives(system, record(0, null), "p web")).toBe(false);
  });

  test.each<[string, boolean, number, ReturnType<typeof portOf>]>([
    ["open by it", true, process.pid, own("web")],
    ["open by another service", false, process.pid, own("api")],
    ["open by a stranger", false, process.pid, { ...own("web"), status: "taken" }],
    ["open, and its pid that of all", false, 1, own("web")],
    ["another's", false, process.pid, { ...own("web"), resource: "api" }],
  ])("by a pid alone, its port %s, runs: %s", (_, runs, pid, port) =>
    inFolder(async (folder) => {
      const config_path = path.join(folder, "devrig.toml");
      const services = { web: { pid, port: 3000, port_auto: false } };
      fs.writeFileSync(
        path.join(folder, "state.json"),
        JSON.stringify({ slug: "p", config_path, services }),
      );
      const project = { config_path, state_dir: folder } as Project;
      const running = await runningServices(system, project, reportOf([port]));
      expect([...running.keys()]).toEqual(runs ? ["web"] : []);
    }),
  );
});

describe("a service to be started", () => {
  const planned = (port: number | null): PlannedService =>
    ({ name: "web", declared: { resource: "web", port } }) as PlannedService;

  const strangers = (report: ReturnType<typeof reportOf>) =>
    strangersOnPorts(system, { slug: "p" }, [planned(3000)], report);

  test("fails where a process of this job has its port already, not where it is set aside", async () => {
    const stranger = await strangers(reportOf([own("web")]));
    expect(stranger?.message).toBe(
      `Port 3000 of 'web' is open already by node server.js (PID ${process.pid}), which 'devrig start' did not start`,
    );
    for (const port of [own("web", null), { ...own("web"), owner: null }])
      expect(await strangers(reportOf([port]))).toBeNull();
    const others = [{ ...own("api"), resource: "api" }, portOf()];
    expect(await strangers(reportOf(others))).toBeNull();
  });

  testWith(
    ["linux"],
    "is not kept from its port by a process of its own that a stop beside it ends",
    async () => {
      const env = { ...process.env, DEVRIG_SERVICE_OF: "p web" };
      const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { env });
      const { pid } = child;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      try {
        // The fork has our environment until it runs its program.
        const message = await eventually("it is marked", async () => {
          const failure = await strangers(reportOf([own("web", pid)]));
          return failure?.message.includes("did not start") ? null : failure?.message;
        });
        expect(message).toContain(`(PID ${pid}), which is being stopped, or was left behind`);
      } finally {
        child.kill("SIGKILL");
        await ended;
      }
      expect(await strangers(reportOf([own("web", pid)]))).toBeNull();
    },
  );

  test("is told that it runs with another port than it is given by now, and only then", () => {
    const told = (wanted: number | null, now: number | null) =>
      editedPorts([planned(wanted)], new Map([["web", { record: record(7, "s", now) }]]));
    expect(told(4000, 3000)).toEqual([
      expect.stringContaining("'web' runs with port 3000, the config says 4000 by now"),
    ]);
    for (const [wanted, now] of [
      [3000, 3000],
      [null, 3000],
      [3000, null],
    ] as const)
      expect(told(wanted, now)).toEqual([]);
    expect(editedPorts([planned(3000)], new Map())).toEqual([]);
  });
});
