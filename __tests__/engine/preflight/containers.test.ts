import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { STALE } from "../../../src/engine/preflight/look.js";
import { preflight } from "../../../src/engine/preflight.js";
import { sha256 } from "../../../src/engine/sha256.js";
import type { System } from "../../../src/engine/system.js";
import { type FakeEngine, jsonAnswer, startFakeEngine } from "../../support/fake-engine.js";
import { freePort, type Listener, listenElsewhere } from "../../support/listeners.js";
import { answering, realSystem } from "../../support/socket-holders.js";

let folder: string;
let proxy: Listener;
let engine: FakeEngine;
const createdAt = Math.floor(Date.now() / 1000) + 3600;

/** A program with an engine's name has the port, and the engine lists a younger container that publishes it. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "preflight-containers-"));
  proxy = await listenElsewhere({ folder, argv0: "dockerd" });
  const container = {
    Id: "a".repeat(64),
    Names: ["/shop-db-1"],
    Image: "postgres:16",
    Created: createdAt,
    Ports: [{ IP: "0.0.0.0", PrivatePort: 5432, PublicPort: proxy.ports[0], Type: "tcp" }],
  };
  engine = await startFakeEngine((socket) => socket.end(jsonAnswer([container])));
});

afterEach(async () => {
  await engine.end();
  await proxy.stop();
  rmSync(folder, { recursive: true });
});

async function looked(
  port: number,
  env: Record<string, string>,
  protocol: "tcp" | "udp" = "tcp",
  resource = protocol === "tcp" ? String(port) : `${port}/udp`,
  changes: Partial<System> = {},
) {
  const own = { cwd: folder, env: { HOME: folder, DEVRIG_HOME: folder, ...env } };
  const system = realSystem({ ...own, ...changes });
  const ports = [{ resource, port, protocol }];
  const report = await preflight(system, { ports, detail: "redacted" });
  return report.ports[0];
}

test("a container is stopped at its own engine, whichever Docker's client would ask", async () => {
  const [port = 0] = proxy.ports;
  const url = `unix://${engine.path}`;
  const asked = await looked(port, { DOCKER_HOST: url });
  expect(asked?.next).toBe("docker stop shop-db-1");
  const other = await looked(port, { DOCKER_HOST: "ssh://prod", CONTAINER_HOST: url });
  expect(other?.next).toBe(`docker --host=${url} stop shop-db-1`);
});

test("a port that a container publishes by the kernel's rules alone is taken, though nobody listens", async () => {
  const published = await freePort();
  const other = await startFakeEngine((socket) =>
    socket.end(
      jsonAnswer([
        {
          Id: "b".repeat(64),
          Names: ["/shop-web-1"],
          Image: "web",
          Ports: [{ IP: "0.0.0.0", PrivatePort: 80, PublicPort: published, Type: "tcp" }],
          HostConfig: { NetworkMode: "bridge" },
          NetworkSettings: { Networks: { bridge: { Gateway: "127.0.0.1" } } },
        },
      ]),
    ),
  );
  try {
    const env = { DOCKER_HOST: `unix://${other.path}` };
    expect(await looked(published, env, "tcp", "web")).toMatchObject({
      status: "taken",
      owner: { pid: null, container: { name: "shop-web-1" } },
    });
  } finally {
    await other.end();
  }
});

test("who ended while a slow engine was asked has the port no more", async () => {
  const [port = 0] = proxy.ports;
  const slow = await startFakeEngine((socket) => {
    const answer = () => void setTimeout(() => socket.end(jsonAnswer([])), 2 * STALE);
    void proxy.stop().then(answer);
  });
  try {
    expect(await looked(port, { DOCKER_HOST: `unix://${slow.path}` })).toMatchObject({
      status: "free",
      owner: null,
    });
  } finally {
    await slow.end();
  }
});

test("it started no earlier than it was created, however long its engine has been running", async () => {
  const found = await looked(proxy.ports[0] ?? 0, { DOCKER_HOST: `unix://${engine.path}` });
  expect(found?.owner).toMatchObject({ pid: proxy.pid, container: { name: "shop-db-1" } });
  expect(found?.owner?.started_at).toBe(new Date(createdAt * 1000).toISOString());
});

test("a UDP port given by hand is called as it was written, and nobody requires it by name", async () => {
  const port = await freePort();
  const found = await looked(port, { DOCKER_HOST: `unix://${engine.path}` }, "udp");
  expect(found?.message).toBe(`Port ${port}/udp is free`);
});

test.each<NodeJS.Platform>(["darwin", "win32"])(
  "on %s the backend of Docker Desktop stands for the container that its engine lists",
  async (platform) => {
    const [port = 0] = proxy.ports;
    const { pid } = proxy;
    const program = "/Applications/Docker.app/Contents/MacOS/com.docker.backend services";
    const CommandLine = '"C:\\Program Files\\Docker\\Docker\\com.docker.backend.exe" run';
    const run = answering({
      lsof: `p${pid}\nu501\nf3\ntIPv6\nPTCP\nn*:${port}\nTST=LISTEN\n`,
      ps: `  ${pid}  1  501 Tue Nov 24 10:11:12 2026  ${program}\n`,
      netstat: `  TCP    0.0.0.0:${port}   0.0.0.0:0   LISTENING   ${pid}\r\n`,
      "powershell.exe": JSON.stringify([{ ProcessId: pid, CommandLine }]),
    });
    // TCP stands in for Windows' pipe.
    const found = await looked(port, { DOCKER_HOST: `unix://${engine.path}` }, "tcp", undefined, {
      platform,
      run,
    });
    expect(found).toMatchObject({
      status: "taken",
      next: "docker stop shop-db-1",
      owner: { pid, container: { name: "shop-db-1" } },
    });
  },
);

/** Files as `docker context create` and `docker context use` leave them. */
function useContext(name: string, host: unknown, config: unknown = { currentContext: name }) {
  const meta = join(folder, ".docker/contexts/meta", sha256(name));
  mkdirSync(meta, { recursive: true });
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const endpoints = { docker: { Host: host, SkipTLSVerify: false } };
  writeFileSync(join(meta, "meta.json"), text({ Name: name, Metadata: {}, Endpoints: endpoints }));
  writeFileSync(join(folder, ".docker/config.json"), text(config));
}

test("the engine of the context that Docker's client uses is asked, once somebody has to be named", async () => {
  const [port = 0] = proxy.ports;
  const host = `unix://${engine.path}`;
  useContext("colima", host);
  expect((await looked(await freePort(), {}))?.status).toBe("free");
  expect(engine.requests).toEqual([]);
  const found = await looked(port, {});
  expect(found).toMatchObject({
    next: "docker stop shop-db-1",
    owner: { container: { name: "shop-db-1" } },
  });
  // The client's own engine is another one then.
  const other = await looked(port, { DOCKER_CONTEXT: "default", CONTAINER_HOST: host });
  expect(other?.next).toBe(`docker --host=${host} stop shop-db-1`);
  const moved = { DOCKER_CONTEXT: "colima", DOCKER_CONFIG: join(folder, ".docker"), HOME: "/none" };
  expect((await looked(port, moved))?.next).toBe("docker stop shop-db-1");
  expect((await looked(port, { DOCKER_HOST: "ssh://prod" }))?.owner?.container).toBe(null);
});

test.each<[string, unknown, unknown?]>([
  ["leads to another machine", "ssh://prod"],
  ["has no path", "unix://"],
  ["would spoil a terminal", "unix:///tmp/\u001b[31mx"],
  ["ends a path early", "unix:///tmp/x\u0000y"],
  ["is no text", { a: 1 }],
  ["is where no socket can be", `unix:///${"x".repeat(300)}`],
  ["is of a config that is no JSON", "unix:///tmp/x", "{"],
  ["is of a config that is a list", "unix:///tmp/x", ["colima"]],
  ["is of a config that is nested deep", "unix:///tmp/x", "[".repeat(500_000)],
  ["is of a config that is huge", "unix:///tmp/x", " ".repeat(2_000_000)],
  ["bears a path for a name", "unix:///tmp/x", { currentContext: "../../../../etc/passwd" }],
  ["bears no name", "unix:///tmp/x", { currentContext: 7 }],
])("a context that %s harms no check", async (_, host, ...config) => {
  useContext("colima", host, ...config);
  const found = await looked(proxy.ports[0] ?? 0, {});
  expect(found).toMatchObject({ status: "taken", owner: { pid: proxy.pid, container: null } });
});
