import { python } from "../../support/python.js";
import { type Act, free, type Scene, type Situation, taken } from "../situation.js";
import type { Actor, Stage } from "../stage.js";

/** What makes a port busy without listening on it, and what only looks as if it did. */
export const noListeners: Act = {
  name: "no listener",
  needs: ["linux", "python3"],
  situations: [
    {
      name: "the source port of an outgoing connection",
      async set(stage) {
        const server = await stage.hold({ sockets: [{ address: "127.0.0.1" }] });
        const sockets = [{ address: "127.0.0.1", kind: "connect", to: server.port } as const];
        return outgoing(stage, await stage.hold({ sockets }));
      },
    },
    {
      name: "a connection that was taken by a server which has ended",
      async set(stage) {
        const actor = await stage.run(python(), "left.py", LEFT);
        return { ...outgoing(stage, actor), says: /an outgoing one or one that a server left/ };
      },
    },
    {
      name: "a closed connection whose other end stays open (FIN_WAIT2)",
      async set(stage) {
        const { port } = await stage.run(python(), "half.py", HALF_CLOSED);
        const expected = taken({ addresses: [], hidden: "outgoing_connection" });
        return { question: { port }, expected, says: /connection that is being closed/, truth: [] };
      },
    },
    {
      name: "bound, but not listening",
      async set(stage) {
        const { port, pid } = await stage.hold({
          sockets: [{ address: "127.0.0.1", kind: "bound" }],
        });
        const expected = taken({ addresses: [], hidden: "bound_not_listening" });
        return { question: { port }, expected, truth: [pid] };
      },
    },
    {
      name: "TIME_WAIT only",
      async set(stage) {
        const { port } = await stage.run(python(), "time-wait.py", TIME_WAIT);
        return { question: { port }, expected: free(), truth: [] };
      },
    },
    {
      name: "TIME_WAIT, of a server without SO_REUSEADDR",
      async set(stage) {
        const program = TIME_WAIT.replace(/.*SO_REUSEADDR.*\n/, "");
        const { port } = await stage.run(python(), "time-wait-alone.py", program);
        const expected = taken({ addresses: [], hidden: "outgoing_connection" });
        return { question: { port }, expected, says: /free again within a minute/, truth: [] };
      },
    },
    {
      name: "a UDP server",
      async set(stage) {
        const actor = await stage.hold({ sockets: [{ address: "127.0.0.1", kind: "udp" }] });
        return udp(stage, actor, { hidden: null, next: `kill ${actor.pid}` });
      },
    },
    {
      name: "TCP, where a UDP server has the same number",
      async set(stage) {
        const { port } = await stage.hold({ sockets: [{ address: "::", kind: "udp" }] });
        return { question: { port }, expected: free(), truth: [] };
      },
    },
    {
      name: "the source port of a UDP client",
      async set(stage) {
        const server = await stage.hold({ sockets: [{ address: "127.0.0.1", kind: "udp" }] });
        const sockets = [{ address: "127.0.0.1", kind: "udp-connect", to: server.port } as const];
        const actor = await stage.hold({ sockets });
        return udp(stage, actor, { hidden: "outgoing_connection", next: null });
      },
    },
    died(),
  ],
};

function outgoing(stage: Stage, { pid, port, command }: Actor): Scene {
  const hidden = "outgoing_connection";
  const known = { pid, command, user: stage.user, hidden };
  const expected = taken({ ...known, addresses: [`127.0.0.1:${port}`] });
  return { question: { port }, expected, says: /source port of a connection/, truth: [pid] };
}

function udp(
  stage: Stage,
  { pid, port, command }: Actor,
  rest: { hidden: string | null; next: string | null },
): Scene {
  const known = { pid, command, user: stage.user, addresses: [`127.0.0.1:${port}`] };
  const question = { port, protocol: "udp" } as const;
  return { question, expected: taken({ ...known, ...rest }), truth: [pid] };
}

/** The client lets go first; its socket belongs to nobody, and the kernel waits for the server's end. */
const HALF_CLOSED = `
import json, os, socket, sys
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
client = socket.socket()
client.bind(("127.0.0.1", 0))
client.connect(server.getsockname())
accepted = server.accept()[0]
port = client.getsockname()[1]
client.close()
accepted.recv(1)
print(json.dumps({"pid": os.getpid(), "ports": [port]}), flush=True)
sys.stdin.read()
`;

/** The client has let go, which tells nobody who opened the connection (CLOSE_WAIT). */
const LEFT = `
import json, os, socket, sys
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
port = server.getsockname()[1]
client = socket.create_connection(("127.0.0.1", port))
accepted = server.accept()[0]
server.close()
client.close()
accepted.recv(1)
print(json.dumps({"pid": os.getpid(), "ports": [port]}), flush=True)
sys.stdin.read()
`;

const TIME_WAIT = `
import json, os, socket, sys
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("127.0.0.1", 0))
server.listen()
port = server.getsockname()[1]
client = socket.create_connection(("127.0.0.1", port))
accepted = server.accept()[0]
accepted.close()
client.recv(1)
client.close()
server.close()
print(json.dumps({"pid": os.getpid(), "ports": [port]}), flush=True)
sys.stdin.read()
`;

/** While the product waits for a slow engine, the process that it has found ends. */
function died(): Situation {
  return {
    name: "a process that ends while we look",
    async set(stage) {
      const { startFakeEngine, jsonAnswer } = await import("../../support/fake-engine.js");
      const actor = await stage.hold({ sockets: [{ address: "127.0.0.1" }] });
      const engine = await startFakeEngine((socket) => {
        setTimeout(async () => {
          await actor.end();
          socket.end(jsonAnswer([]));
        }, 700);
      });
      stage.later(() => engine.end());
      const env = { DOCKER_HOST: `unix://${engine.path}` };
      return { question: { port: actor.port, env }, expected: free(), truth: [] };
    },
  };
}
