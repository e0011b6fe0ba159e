import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface FakeEngine {
  path: string;
  /** The requests so far, whole. */
  requests: string[];
  /** When each client came and went, ms by `performance.now()`; null = still there. */
  visits: { came: number; went: number | null }[];
  end(): Promise<void>;
}

export type Reply = (socket: Socket, request: string) => void;

/** A real unix-socket server that does with each request whatever the test wants an engine to do. */
export async function startFakeEngine(reply: Reply): Promise<FakeEngine> {
  const folder = mkdtempSync(join(tmpdir(), "preflight-engine-"));
  const path = join(folder, "docker.sock");
  const requests: string[] = [];
  const visits: FakeEngine["visits"] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const visit: FakeEngine["visits"][number] = { came: performance.now(), went: null };
    visits.push(visit);
    socket.on("close", () => {
      visit.went = performance.now();
    });
    socket.on("error", () => undefined /* The client may leave whenever it has enough. */);
    socket.once("data", (request) => {
      requests.push(request.toString());
      reply(socket, request.toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { path, requests, visits, end: () => closed(server, sockets, folder) };
}

/** A whole HTTP/1.0 answer with a JSON body. */
export function jsonAnswer(value: unknown, status = "200 OK"): string {
  const body = JSON.stringify(value);
  return `HTTP/1.0 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function closed(server: Server, sockets: Set<Socket>, folder: string): Promise<void> {
  const done = new Promise((resolve) => server.close(resolve));
  for (const socket of sockets) socket.destroy();
  await done;
  rmSync(folder, { recursive: true });
}
