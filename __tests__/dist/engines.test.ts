import type { Socket } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { openWorld, type World } from "../support/cli.js";
import { type FakeEngine, jsonAnswer, startFakeEngine } from "../support/fake-engine.js";
import { freePort } from "../support/listeners.js";

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

/** What the check says of a free port, and the ms that it took. */
async function check(reply: ((socket: Socket) => void) | null) {
  engine = reply === null ? undefined : await startFakeEngine(reply);
  const host = engine?.path ?? `${world.folder}/no-such.sock`;
  const env = { DOCKER_HOST: `unix://${host}` };
  const args = ["check", "--port", String(await freePort())];
  const start = performance.now();
  const { code, stderr } = await world.devrig(args, { env });
  const milliseconds = performance.now() - start;
  const json = await world.devrig([...args, "--json"], { env });
  const warnings: { code: string; message: string }[] = JSON.parse(json.stdout).warnings;
  const about = warnings.filter(({ message }) => message.includes(host));
  return { code, lines: stderr.split("\n").filter((it) => it.includes(host)), about, milliseconds };
}

test("no engine: nothing is said of it", async () => {
  expect(await check(null)).toMatchObject({ code: 0, lines: [], about: [] });
});

test("an engine that answers: nothing is said of it", async () => {
  const answered = await check((socket) => socket.end(jsonAnswer([])));
  expect(answered).toMatchObject({ code: 0, lines: [], about: [] });
});

test.each<[string, (socket: Socket) => void, RegExp]>([
  ["does not answer", () => undefined, /did not answer within 2 s/],
  ["drips", drip, /did not answer within 2 s/],
  ["hangs up", (socket) => socket.end(), /answered with no HTTP answer/],
  ["answers with bytes", (socket) => socket.end(Buffer.alloc(5000, 7)), /no HTTP answer/],
  ["answers with other JSON", (socket) => socket.end(jsonAnswer({ a: 1 })), /something else than/],
  ["refuses", (socket) => socket.end(jsonAnswer({}, "500 Internal Server Error")), /status 500/],
])(
  "an engine that %s costs two seconds at most, and is told in one line",
  async (_, reply, problem) => {
    const usual = (await check(null)).milliseconds;
    const { code, lines, about, milliseconds } = await check(reply);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(problem);
    expect(about).toMatchObject([{ code: "container_engine" }]);
    // Two seconds, and what a loaded machine adds.
    expect(milliseconds - usual).toBeLessThan(2000 + 1000);
  },
  30_000,
);

/** One byte every 50 ms: the connection is never idle, the answer never whole. */
function drip(socket: Socket): void {
  socket.write("HTTP/1.0 200 OK\r\nContent-Length: 5000\r\n\r\n");
  const timer = setInterval(() => socket.write(" "), 50);
  socket.on("close", () => clearInterval(timer));
}
