import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { netStream, openStream } from "../../../../src/engine/owners/containers/engine-stream.js";
import { pipeStream } from "../../../../src/engine/owners/containers/pipe-handle.js";
import { eventually } from "../../../support/command.js";
import { describeWith } from "../../../support/needs.js";

let folder: string;
let servers: Server[];
let sockets: Socket[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-stream-"));
  servers = [];
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

function serverOf(serveOne: (socket: Socket) => void): Server {
  const server = createServer((socket) => {
    sockets.push(socket);
    serveOne(socket);
  });
  servers.push(server);
  return server;
}

/** A server on a socket of that name, which does so with each client. */
async function serve(name: string, serveOne: (socket: Socket) => void): Promise<string> {
  const server = serverOf((socket) => {
    socket.on("error", () => undefined /* The client may leave. */);
    serveOne(socket);
  });
  const path = join(folder, name);
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return path;
}

interface Heard {
  bytes: Buffer;
  ends: string[];
}

/** What is told of a request, until it ends. */
async function heard(open: typeof pipeStream, path: string, request = "hello"): Promise<Heard> {
  const pieces: Buffer[] = [];
  const ends: string[] = [];
  const hangUp = open(path, request, {
    data: (bytes) => pieces.push(Buffer.from(bytes)),
    end: () => ends.push("end"),
    failed: (code) => ends.push(code),
  });
  expect(hangUp).not.toBeNull();
  expect(ends).toEqual([]); // Not before the caller has its answer.
  await eventually("it ends", () => ends.length > 0);
  hangUp?.();
  hangUp?.();
  return { bytes: Buffer.concat(pieces), ends };
}

const byNet: typeof pipeStream = (path, request, events) =>
  netStream({ path, name: path }, request, events);

const ways: [string, typeof pipeStream][] = [
  ["the socket below node:net", pipeStream],
  ["node:net", byNet],
];

for (const [name, open] of ways)
  describeWith(["linux"], `a request by ${name}`, () => {
    test("arrives byte for byte, and the answer in all its pieces, then its end", async () => {
      const big = Buffer.alloc(3_000_000, "0123456789");
      let request = Buffer.alloc(0);
      const path = await serve("engine.sock", (socket) => {
        socket.once("data", (bytes) => {
          request = bytes;
          socket.write("first ");
          setTimeout(() => socket.end(big), 20);
        });
      });
      const { bytes, ends } = await heard(open, path, "GET /\xe4\xff HTTP/1.0\r\n\r\n");
      expect(request).toEqual(Buffer.from("GET /\xe4\xff HTTP/1.0\r\n\r\n", "latin1"));
      expect(bytes.equals(Buffer.concat([Buffer.from("first "), big]))).toBe(true);
      expect(ends).toEqual(["end"]);
    });

    test("ends where the other side hangs up without a word", async () => {
      const path = await serve("engine.sock", (socket) => socket.resume().end());
      expect(await heard(open, path)).toEqual({ bytes: Buffer.alloc(0), ends: ["end"] });
    });

    test("fails by the system's code: nothing there, nobody who listens, no folder, a name too long", async () => {
      const path = await serve("gone.sock", () => undefined);
      const failure = async (at: string) => (await heard(open, at)).ends;
      expect(await failure(join(folder, "none.sock"))).toEqual(["ENOENT"]);
      expect(await failure(join(path, "x.sock"))).toEqual(["ENOTDIR"]);
      expect(await failure(folder)).toEqual(["ECONNREFUSED"]);
      expect(await failure(join(folder, "x".repeat(300)))).toHaveLength(1);
    });

    test("tells nothing any more once we hung up, and the other side sees us go", async () => {
      const went: boolean[] = [];
      const path = await serve("engine.sock", (socket) => {
        socket.on("close", () => went.push(true));
        socket.once("data", () => socket.write("one"));
      });
      const told: string[] = [];
      const hangUp = open(path, "hello", {
        data: () => {
          told.push("data");
          hangUp?.();
        },
        end: () => told.push("end"),
        failed: (code) => told.push(code),
      });
      await eventually("it is gone", () => went.length > 0);
      expect(told).toEqual(["data"]);
    });
  });

test("an address of a host goes by node:net", async () => {
  const server = serverOf((socket) => socket.end("by tcp"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const heardOf: string[] = [];
  openStream({ host: "127.0.0.1", port, name: "tcp" }, "hello", {
    data: (bytes) => heardOf.push(bytes.toString()),
    end: () => heardOf.push("end"),
    failed: (code) => heardOf.push(code),
  });
  await eventually("it ends", () => heardOf.includes("end"));
  expect(heardOf.join(" ")).toBe("by tcp end");
});
