import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { joinService } from "../../../src/engine/lifecycle/join.js";
import type { PlannedService } from "../../../src/engine/lifecycle/plan.js";
import { findProject, type Project } from "../../../src/engine/preflight/project.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { ended } from "../../support/command.js";
import { freePort, type Listener, listenElsewhere } from "../../support/listeners.js";
import { describeWith } from "../../support/needs.js";
import { realSystem } from "../../support/socket-holders.js";
import { folderWith, named } from "../config/project.js";

let server: Listener;
let project: Project;

beforeEach(async () => {
  server = await listenElsewhere({ folder: folderWith() });
  const folder = folderWith({ "devrig.toml": named("") });
  const config = join(folder, "devrig.toml");
  project = (await findProject(realSystem(), { config, optional: false })) as Project;
});

afterEach(() => server.stop());

const system = realSystem();
const MEANWHILE = "'web', which another command had started, ";

/** What comes of waiting for a service that is written down with this pid and port. */
async function joined(
  {
    pid,
    port,
    start = linuxIdentity(system, pid),
  }: { pid: number; port: number; start?: string | null },
  {
    protocol = "tcp",
    within = 200,
    interrupt,
  }: { protocol?: "tcp" | "udp"; within?: number; interrupt?: AbortSignal } = {},
) {
  mkdirSync(project.state_dir, { recursive: true });
  const { slug, config_path } = project;
  const services = { web: { pid, start, port, port_auto: false } };
  const state = JSON.stringify({ slug, config_path, services });
  writeFileSync(join(project.state_dir, "state.json"), state);
  const service = { name: "web", declared: { protocol } } as PlannedService;
  return joinService(system, project, service, { within, interrupt });
}

describeWith(["linux"], "a service that another command started", () => {
  test("is up when its own process listens, or where nothing tells of its port", async () => {
    const [port = 0] = server.ports;
    expect(await joined({ pid: server.pid, port }, { within: 20_000 })).toMatchObject({ port });
    const other = await freePort();
    expect(await joined({ pid: server.pid, port: other }, { protocol: "udp" })).toMatchObject({
      port: other,
    });
  });

  test("is not up by a stranger on its port, and is not waited for longer than that", async () => {
    const [port = 0] = server.ports;
    const message = `${MEANWHILE}does not open its port`;
    const late = spawn("sleep", ["300"], { stdio: "ignore", detached: true });
    const pid = late.pid as number;
    try {
      expect(await joined({ pid, port })).toMatchObject({ service: "web", message });
      expect(await joined({ pid, port: await freePort() })).toMatchObject({ message });
    } finally {
      await ended(late, "SIGKILL");
    }
  });

  test("is over at once where its process ended, or where somebody stopped it", async () => {
    const port = await freePort();
    const patience = { within: 600_000 };
    const start = linuxIdentity(system, server.pid)?.replace(/^\d+/, "1") ?? null;
    expect(await joined({ pid: server.pid, port, start }, patience)).toMatchObject({
      message: `${MEANWHILE}ended before its port ${port} listened`,
    });
    rmSync(project.state_dir, { recursive: true });
    const service = { name: "web", declared: null } as unknown as PlannedService;
    expect(await joinService(system, project, service, patience)).toMatchObject({
      message: `${MEANWHILE}was stopped meanwhile`,
    });
  });

  test("is not waited for when the user is gone", async () => {
    const interrupt = AbortSignal.abort();
    const record = { pid: server.pid, port: await freePort() };
    expect(await joined(record, { within: 600_000, interrupt })).toBe("interrupted");
  });
});
