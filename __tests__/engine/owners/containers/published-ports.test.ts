import { rmSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import {
  inspectContainer,
  publishedPorts,
  stopContainer,
} from "../../../../src/engine/owners/containers.js";
import { type FakeEngine, jsonAnswer, startFakeEngine } from "../../../support/fake-engine.js";
import { systemWith } from "../../../support/system.js";

const id = "c".repeat(64);
const entry = {
  Id: id,
  Names: ["/other/alias", "/shop-db-1"],
  Image: "postgres:16",
  Created: 1_700_000_000,
  Ports: [
    { PrivatePort: 5432, PublicPort: 15432, Type: "tcp" },
    { IP: "::1", PrivatePort: 53, PublicPort: 1053, Type: "udp" },
    { PrivatePort: 9000, Type: "tcp" },
    { IP: "0.0.0.0", PrivatePort: 9, PublicPort: 70000, Type: "tcp" },
    { IP: "0.0.0.0", PrivatePort: 9, PublicPort: 9, Type: "sctp" },
  ],
  Labels: {
    "com.docker.compose.project": "shop",
    "com.docker.compose.service": "db",
    "com.docker.compose.project.working_dir": "/srv/shop",
    "com.gitlab.gitlab-runner.job.id": "77",
    "my.secret": "hunter2",
  },
  HostConfig: { NetworkMode: "shop_default" },
  NetworkSettings: { Networks: { shop_default: { Gateway: "198.51.100.1" } } },
};

let engine: FakeEngine | undefined;
afterEach(async () => {
  await engine?.end();
  engine = undefined;
});

test("a container is told with its ports, its Compose service and its job's labels", async () => {
  const { answer, request } = await askOne((socket) => socket.end(jsonAnswer([entry])));
  expect(request).toMatch(/^GET \/containers\/json HTTP\/1\.0\r\n/);
  expect(answer.problem).toBeNull();
  expect(answer.containers).toContainEqual({
    id,
    name: "shop-db-1",
    image: "postgres:16",
    created_at: "2023-11-14T22:13:20.000Z",
    kind: "docker",
    engine: engine?.path,
    published: [
      { address: "0.0.0.0", port: 15432, protocol: "tcp", container_port: 5432 },
      { address: "::1", port: 1053, protocol: "udp", container_port: 53 },
    ],
    network_mode: "shop_default",
    on_this_host: false,
    compose: { project: "shop", service: "db", working_dir: "/srv/shop" },
    labels: { "com.gitlab.gitlab-runner.job.id": "77" },
    pid: null,
    patience: expect.anything(),
  });
});

test("an engine whose network's gateway is ours publishes its ports here", async () => {
  const own = Object.values(networkInterfaces()).flat()[0]?.address;
  const here = { ...entry, NetworkSettings: { Networks: { n: { Gateway: own } } } };
  const { answer } = await askOne((socket) => socket.end(jsonAnswer([here])));
  expect(answer.containers.find((each) => each.id === id)?.on_this_host).toBe(true);
});

test("an answer in chunks on a connection that stays open is read to its end", async () => {
  const body = JSON.stringify([entry]);
  const head = "HTTP/1.1 200 OK\r\nLibpod-API-Version: 5.0.0\r\nTransfer-Encoding: chunked\r\n\r\n";
  const { answer } = await askOne((socket) => {
    socket.write(`${head}${body.length.toString(16)}\r\n`);
    setTimeout(() => socket.write(`${body}\r\n0\r\n\r\n`), 20);
  });
  expect(answer.containers.find((each) => each.id === id)?.kind).toBe("podman");
});

test("entries of a wrong shape are left out, wrong parts are null, and no name or id can be a command", async () => {
  const odd = {
    Id: "ab".repeat(32),
    Names: ["/x; rm -rf ~"],
    Image: 7,
    Created: "now",
    Ports: {},
    Labels: [],
  };
  const { answer } = await askOne((socket) =>
    socket.end(jsonAnswer([null, 3, "x", {}, { Id: "../../evil" }, { Id: 5 }, odd])),
  );
  const ours = answer.containers.filter((each) => each.engine === engine?.path);
  expect(ours).toMatchObject([
    { name: "abababababab", image: null, created_at: null, published: [] },
  ]);
  expect(answer.problem).toBeNull();
});

test.each<[string, (socket: Socket) => void, RegExp]>([
  ["nothing at all", () => undefined, /did not answer within 0\.3 s/],
  ["a drop now and then", drip, /did not answer within 0\.3 s/],
  ["a closed connection", (socket) => socket.end(), /answered with no HTTP answer/],
  ["a dropped connection", (socket) => socket.destroy(), /no HTTP answer|ECONNRESET/],
  ["bytes", (socket) => socket.end(Buffer.alloc(100_000, 7)), /no HTTP answer/],
  [
    "broken JSON",
    (socket) => socket.end("HTTP/1.0 200 OK\r\n\r\n[{"),
    /something else than containers/,
  ],
  ["another JSON", (socket) => socket.end(jsonAnswer({ a: 1 })), /something else than containers/],
  [
    "an error",
    (socket) => socket.end(jsonAnswer({ message: "no" }, "403 Forbidden")),
    /status 403/,
  ],
  ["half an answer", (socket) => socket.end(jsonAnswer([entry]).slice(0, -9)), /cut short/],
  [
    "17 MiB",
    (socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${" ".repeat(17 << 20)}`),
    /more than 16 MiB/,
  ],
])("%s is told in one line", async (_, reply, problem) => {
  const { answer } = await askOne(reply, 300);
  expect(answer.problem).toMatch(problem);
  expect(answer.problem).toContain(engine?.path);
  expect(answer.problem).not.toContain("\n");
  expect(answer.containers.filter((each) => each.engine === engine?.path)).toEqual([]);
});

test("all engines are asked at the same time", async () => {
  engine = await startFakeEngine(() => undefined);
  const second = await startFakeEngine(() => undefined);
  const system = systemWith({
    DOCKER_HOST: `unix://${engine.path}`,
    CONTAINER_HOST: `unix://${second.path}`,
  });
  const { problem } = await publishedPorts(system);
  await second.end();
  expect(problem?.split("; ")).toEqual([
    expect.stringContaining("did not answer within 1.9 s"),
    expect.stringContaining("did not answer within 1.9 s"),
  ]);
  // Nobody had left when the last one came.
  const visits = [...engine.visits, ...second.visits];
  const lastCame = Math.max(...visits.map(({ came }) => came));
  expect(Math.min(...visits.map(({ went }) => went ?? Infinity))).toBeGreaterThan(lastCame);
  expect(visits).toHaveLength(2);
});

test("questions about single containers get what the listing has left of the time", async () => {
  engine = await startFakeEngine((socket, request) => {
    if (request.startsWith("GET /containers/json")) socket.end(jsonAnswer([entry]));
  });
  const system = systemWith({ DOCKER_HOST: `unix://${engine.path}` });
  const answer = await publishedPorts(system, { timeout: 400 });
  const container = answer.containers.find((each) => each.id === id);
  if (container === undefined) throw new Error("not listed");
  expect(answer.problem).toBeNull();
  expect(container.patience?.left).toBeLessThanOrEqual(400);
  expect(await inspectContainer(system, container, [])).toBeNull();
  expect(await inspectContainer(system, container, [])).toBeNull();
  expect(container.patience?.left).toBeLessThan(50);
  expect(answer.problem?.split("; ")).toEqual([
    expect.stringMatching(
      /did not answer within 0\.\d s when asked for the CI job of a container$/,
    ),
    expect.stringMatching(/answers too slowly to be asked for the CI jobs of all containers$/),
  ]);
  expect(engine.requests).toHaveLength(2);
});

test("no socket, a file that is none, and one that nobody listens on are normal", async () => {
  const file = join(tmpdir(), `preflight-no-socket-${process.pid}`);
  writeFileSync(file, "");
  try {
    for (const host of [
      `unix://${file}`,
      "unix:///nowhere/docker.sock",
      "ssh://far.example",
      "tcp://192.0.2.1:2375",
      "tcp://",
      "x",
    ])
      expect([host, (await publishedPorts(systemWith({ DOCKER_HOST: host }))).problem]).toEqual([
        host,
        null,
      ]);
  } finally {
    rmSync(file);
  }
});

test("an engine on a loopback port is asked, one that wants TLS is told", async () => {
  const { createServer } = await import("node:net");
  const server = createServer((socket) => socket.end(jsonAnswer([entry])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const answer = await publishedPorts(systemWith({ DOCKER_HOST: `tcp://127.0.0.1:${port}` }));
  server.close();
  expect(answer.containers.find((each) => each.id === id)?.engine).toBe(`127.0.0.1:${port}`);
  const tls = await publishedPorts(systemWith({ DOCKER_HOST: "tcp://localhost:2376" }));
  expect(tls.problem).toMatch(/localhost:2376 .* wants TLS/);
});

test("of a container's environment nothing but the allowed variables is kept", async () => {
  const detail = {
    State: { Pid: 4242, StartedAt: "2026-01-02T03:04:05.123456789Z" },
    Config: { Env: ["CI_JOB_ID=9", "TOKEN=hunter2", "CI_JOB_ID_TOKEN=x", "=", "X", 3] },
  };
  engine = await startFakeEngine((socket) => socket.end(jsonAnswer(detail)));
  const system = systemWith({ DOCKER_HOST: `unix://${engine.path}` });
  const container = { id, engine: engine.path, patience: null };
  expect(await inspectContainer(system, container, ["CI_JOB_ID"])).toEqual({
    pid: 4242,
    started_at: "2026-01-02T03:04:05.123Z",
    environment: { CI_JOB_ID: "9" },
  });
  expect(await inspectContainer(system, { ...container, id: "../x" }, [])).toBeNull();
  expect(await inspectContainer(system, { ...container, engine: "/elsewhere" }, [])).toBeNull();
  expect(engine.requests).toHaveLength(1);
});

test("a refusal to stop is handed on in the engine's words", async () => {
  engine = await startFakeEngine((socket) =>
    socket.end(jsonAnswer({ message: "cannot stop it" }, "500 Internal Server Error")),
  );
  const system = systemWith({ DOCKER_HOST: `unix://${engine.path}` });
  const result = await stopContainer(system, { id, engine: engine.path });
  expect(result).toEqual({ stopped: false, reason: "cannot stop it" });
  expect(engine.requests[0]).toMatch(new RegExp(`^POST /containers/${id}/stop\\?t=10 HTTP`));
  expect(await stopContainer(system, { id, engine: null })).toMatchObject({ stopped: false });
});

async function askOne(reply: (socket: Socket) => void, timeout = 2000) {
  engine = await startFakeEngine(reply);
  const answer = await publishedPorts(systemWith({ DOCKER_HOST: `unix://${engine.path}` }), {
    timeout,
  });
  return { answer, request: engine.requests[0] };
}

/** One byte every 50 ms: the connection is never idle, the answer never whole. */
function drip(socket: Socket): void {
  socket.write("HTTP/1.0 200 OK\r\nContent-Length: 5000\r\n\r\n");
  const timer = setInterval(() => socket.write(" "), 50);
  socket.on("close", () => clearInterval(timer));
}
