import { type Act, type Situation, taken } from "../situation.js";

/** Every address family and wildcard. */
export const addresses: Act = {
  name: "addresses",
  needs: ["linux", "python3"],
  situations: [
    on("127.0.0.1"),
    on("0.0.0.0"),
    on("::1"),
    on("::", "both families"),
    on("::", "IPv6 only", { v6only: true }),
    on("::ffff:127.0.0.1", "IPv4 in an IPv6 socket"),
    on("127.0.0.2", "not in the way of 127.0.0.1", {
      says: /on 127\.0\.0\.2:\d+ only: a server bound to 127\.0\.0\.1:\d+ could start$/,
    }),
    onEachFamily(),
    nodeByDefault(),
  ],
};

function on(
  address: string,
  remark = "",
  { v6only = false, says = /is already in use by .+server\.py/ } = {},
): Situation {
  return {
    name: `a listener on ${address}${remark && `, ${remark}`}`,
    async set(stage) {
      const { pid, port, command } = await stage.hold({ sockets: [{ address, v6only }] });
      const written = address.includes(":") ? `[${address}]` : address;
      const known = { pid, command, user: stage.user, next: `kill ${pid}` };
      return {
        question: { port },
        expected: taken({ ...known, addresses: [`${written}:${port}`] }),
        says,
        truth: [pid],
      };
    },
  };
}

function onEachFamily(): Situation {
  return {
    name: "one process on 127.0.0.1 and ::1",
    async set(stage) {
      const first = await stage.hold({ sockets: [{ address: "127.0.0.1" }] });
      await first.end();
      const { port } = first;
      const sockets = ["127.0.0.1", "::1"].map((address) => ({ address, port }));
      const { pid, command } = await stage.hold({ sockets });
      const addresses = [`127.0.0.1:${port}`, `[::1]:${port}`];
      const known = { pid, command, user: stage.user, next: `kill ${pid}` };
      return { question: { port }, expected: taken({ ...known, addresses }), truth: [pid] };
    },
  };
}

const SERVER = `
const server = require("node:http").createServer().listen(0, () => {
  console.log(JSON.stringify({ pid: process.pid, ports: [server.address().port] }));
});
process.stdin.resume().on("end", () => process.exit());
`;

function nodeByDefault(): Situation {
  return {
    name: "a Node server as everybody writes it",
    async set(stage) {
      const { pid, port, command } = await stage.run(process.execPath, "server.cjs", SERVER);
      const known = { pid, command, user: stage.user, next: `kill ${pid}` };
      return {
        question: { port },
        expected: taken({ ...known, addresses: [`[::]:${port}`] }),
        truth: [pid],
      };
    },
  };
}
