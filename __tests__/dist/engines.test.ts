import type { Socket } from "node:net";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { openWorld, type World } from "../support/cli.js";
import {
  type FakeEngine,
  jsonAnswer,
  type Reply,
  startFakeEngine,
} from "../support/fake-engine.js";
import { freePort, listenElsewhere } from "../support/listeners.js";

jest.setTimeout(60_000);

let world: World;
let engine: FakeEngine | undefined;
beforeAll(() => {
  world = openWorld();
});
afterAll(() => world.end());
afterEach(async () => {
  await engine?.end();
  engine = undefined;
});

/** A check of these ports beside an engine that behaves so, and the ms that it took. Null: there is no engine. */
async function check(reply: Reply | null, ports: readonly number[], ...more: string[]) {
  await engine?.end();
  engine = reply === null ? undefined : await startFakeEngine(reply);
  const host = engine?.path ?? `${world.folder}/no-such.sock`;
  const args = ["check", ...ports.flatMap((port) => ["--port", String(port)]), ...more];
  const start = performance.now();
  const result = await world.devrig(args, { env: { DOCKER_HOST: `unix://${host}` } });
  const milliseconds = performance.now() - start;
  const about = (lines: readonly string[]) => lines.filter((it) => it.includes(host));
  return { ...result, milliseconds, about };
}

/**
 * How a check ends beside such an engine, what it says of it, and how many ms longer it takes. What a busy machine adds to
 * one of the two runs is not the engine's: the least of a few tries counts.
 */
async function cost(reply: Reply, ports: readonly number[]) {
  for (let attempt = 1; ; attempt++) {
    const usual = await check(null, ports);
    const { code, stderr, about, milliseconds } = await check(reply, ports);
    const longer = milliseconds - usual.milliseconds;
    if (longer <= 2000 || attempt === 6) return { code, lines: about(stderr.split("\n")), longer };
  }
}

test("no engine: nothing is said of it", async () => {
  const { code, stderr, about } = await check(null, [await freePort()]);
  expect([code, about([stderr])]).toEqual([0, []]);
});

test("an engine that answers: nothing is said of it", async () => {
  const answer: Reply = (socket) => socket.end(jsonAnswer([]));
  const { code, stderr, about } = await check(answer, [await freePort()]);
  expect([code, about([stderr])]).toEqual([0, []]);
});

test("one that does not answer as it should is a warning of the report", async () => {
  const { stdout, about } = await check((socket) => socket.end(), [await freePort()], "--json");
  const { warnings }: { warnings: { code: string; message: string }[] } = JSON.parse(stdout);
  const ours = warnings.filter(({ message }) => about([message]).length > 0);
  expect(ours).toMatchObject([{ code: "container_engine" }]);
});

test.each<[string, Reply, RegExp]>([
  ["does not answer", () => undefined, /did not answer within 1\.9 s/],
  ["drips", drip, /did not answer within 1\.9 s/],
  ["hangs up", (socket) => socket.end(), /answered with no HTTP answer/],
  ["answers with bytes", (socket) => socket.end(Buffer.alloc(5000, 7)), /no HTTP answer/],
  ["answers with other JSON", (socket) => socket.end(jsonAnswer({ a: 1 })), /something else than/],
  ["refuses", (socket) => socket.end(jsonAnswer({}, "500 Internal Server Error")), /status 500/],
])(
  "an engine that %s costs two seconds at most, and is told in one line",
  async (_, reply, problem) => {
    const { code, lines, longer } = await cost(reply, [await freePort()]);
    expect([code, lines]).toEqual([0, [expect.stringMatching(problem)]]);
    expect(longer).toBeLessThanOrEqual(2000);
  },
);

test("nor does it cost more where an owner is looked for again after the wait", async () => {
  const other = await listenElsewhere({ folder: world.folder });
  try {
    const { code, longer } = await cost(() => undefined, other.ports);
    expect(code).toBe(1);
    expect(longer).toBeLessThanOrEqual(2000);
  } finally {
    await other.stop();
  }
});

test("nor where it lists containers at once and is slow to tell of each", async () => {
  const ports = [await freePort(), await freePort(), await freePort()];
  const slow: Reply = (socket, request) => {
    if (request.startsWith("GET /containers/json")) socket.end(jsonAnswer(ports.map(publishing)));
    else {
      const timer = setTimeout(() => socket.end(jsonAnswer({})), 900);
      socket.on("close", () => clearTimeout(timer));
    }
  };
  const { code, lines, longer } = await cost(slow, ports);
  const told = /when asked for the CI job of a container|too slowly/;
  expect([code, lines]).toEqual([1, [expect.stringMatching(told)]]);
  expect(longer).toBeLessThanOrEqual(2000);
});

/** A container of this machine, as an engine lists it. */
function publishing(port: number, index: number): object {
  return {
    Id: String(index).repeat(64),
    Names: [`/c${index}`],
    Image: "image",
    Ports: [{ IP: "0.0.0.0", PrivatePort: 80, PublicPort: port, Type: "tcp" }],
    NetworkSettings: { Networks: { n: { Gateway: "127.0.0.1" } } },
  };
}

/** One byte every 50 ms: the connection is never idle, the answer never whole. */
function drip(socket: Socket): void {
  socket.write("HTTP/1.0 200 OK\r\nContent-Length: 5000\r\n\r\n");
  const timer = setInterval(() => socket.write(" "), 50);
  socket.on("close", () => clearInterval(timer));
}
