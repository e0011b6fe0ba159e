import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { preflight } from "../../../src/engine/preflight.js";
import { type FakeEngine, jsonAnswer, startFakeEngine } from "../../support/fake-engine.js";
import { freePort, type Listener, listenElsewhere } from "../../support/listeners.js";
import { realSystem } from "../../support/socket-holders.js";

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

async function looked(port: number, env: Record<string, string>, protocol: "tcp" | "udp" = "tcp") {
  const resource = protocol === "tcp" ? String(port) : `${port}/udp`;
  const system = realSystem({ cwd: folder, env: { HOME: folder, DEVRIG_HOME: folder, ...env } });
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
