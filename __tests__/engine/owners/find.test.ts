import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { findHolders } from "../../../src/engine/owners/find.js";
import type { WantedPort } from "../../../src/engine/owners/owner.js";
import { bootTime, processDetails } from "../../../src/engine/owners/process-details.js";
import { describeCommand } from "../../../src/engine/text/redact.js";
import { listenElsewhere } from "../../support/listeners.js";
import { testWith } from "../../support/needs.js";
import { realSystem, socketHolders } from "../../support/socket-holders.js";

const holders = socketHolders();
afterEach(() => holders.endAll());

const system = realSystem();

function tcp(...ports: number[]): WantedPort[] {
  return ports.map((port) => ({ port, protocol: "tcp" }));
}

describe("one holder", () => {
  for (const [address, written] of [
    ["127.0.0.1", "127.0.0.1"],
    ["0.0.0.0", "0.0.0.0"],
    ["::1", "[::1]"],
    ["::", "[::]"],
    ["127.0.0.2", "127.0.0.2"],
  ] as const) {
    test(`is named on ${address}, with all that its process tells`, async () => {
      const before = Date.now();
      const { pid, ports } = await holders.hold([{ address }]);
      const port = ports[0] as number;
      const [found, ...rest] = await findHolders(system, tcp(port));
      expect(rest).toEqual([]);
      expect(found).toMatchObject({ port, protocol: "tcp", hidden: null });
      expect(found?.holders).toHaveLength(1);
      const holder = found?.holders[0];
      expect(holder).toMatchObject({ pid, uid: process.geteuid?.() });
      expect(holder?.addresses).toEqual([`${written}:${port}`]);
      expect(holder?.details).toMatchObject({ parent: process.pid, cwd: process.cwd() });
      expect(holder?.details?.argv?.slice(0, 2)).toEqual([
        expect.stringContaining("python"),
        "-ISc",
      ]);
      // The kernel counts in hundredths of a second.
      expect(holder?.details?.startedAt).toBeGreaterThan(before - 100);
      expect(holder?.details?.startedAt).toBeLessThan(Date.now() + 100);
    });
  }

  test("holds UDP, which is another port than the same of TCP", async () => {
    const { pid, ports } = await holders.hold([{ address: "127.0.0.1", kind: "udp" }]);
    const port = ports[0] as number;
    const [found] = await findHolders(system, [{ port, protocol: "udp" }]);
    expect(found?.holders.map((it) => it.pid)).toEqual([pid]);
    expect(await findHolders(system, tcp(port))).toEqual([]);
  });
});

describe("several holders", () => {
  test("the parent of forks comes first, each child is named", async () => {
    const { pid, children, ports } = await holders.hold([{ address: "127.0.0.1" }], { forks: 3 });
    const [found] = await findHolders(system, tcp(...ports));
    expect(found?.holders[0]?.pid).toBe(pid);
    expect(found?.holders.slice(1).map((it) => it.pid)).toEqual(children);
  });

  test("a group by SO_REUSEPORT is named whole, the oldest first", async () => {
    const first = await holders.hold([{ address: "0.0.0.0", reusePort: true }]);
    const port = first.ports[0] as number;
    const second = await holders.hold([{ address: "0.0.0.0", port, reusePort: true }]);
    const [found] = await findHolders(system, tcp(port));
    expect(found?.holders.map((it) => it.pid)).toEqual([first.pid, second.pid]);
  });

  test("two programs share a port on two addresses", async () => {
    const first = await holders.hold([{ address: "127.0.0.1" }]);
    const port = first.ports[0] as number;
    const second = await holders.hold([{ address: "127.0.0.2", port }]);
    const [found] = await findHolders(system, tcp(port));
    expect(found?.holders.map(({ pid, addresses }) => [pid, addresses])).toEqual([
      [first.pid, [`127.0.0.1:${port}`]],
      [second.pid, [`127.0.0.2:${port}`]],
    ]);
  });

  test("one program on both families is one holder with two addresses", async () => {
    const port = (await holders.hold([{ address: "127.0.0.1" }])).ports[0] as number;
    await holders.endAll();
    const { pid } = await holders.hold([
      { address: "127.0.0.1", port },
      { address: "::1", port },
    ]);
    const [found] = await findHolders(system, tcp(port));
    expect(found?.holders.map(({ pid, addresses }) => [pid, addresses])).toEqual([
      [pid, [`127.0.0.1:${port}`, `[::1]:${port}`]],
    ]);
  });

  test("many ports of many processes come in the order of their numbers, from one pass", async () => {
    const all = await Promise.all(
      Array.from({ length: 4 }, () =>
        holders.hold([{ address: "127.0.0.1" }, { address: "::1" }], { descriptors: 80 }),
      ),
    );
    const ports = all.flatMap((it) => it.ports);
    const found = await findHolders(system, tcp(...ports));
    expect(found.map((it) => it.port)).toEqual(ports.toSorted((a, b) => a - b));
    for (const { pid, ports } of all) {
      for (const port of ports) {
        expect(found.find((it) => it.port === port)?.holders.map((it) => it.pid)).toEqual([pid]);
      }
    }
  });
});

describe("no listener", () => {
  test("a UDP socket that hears one peer alone is not said to be a client's", async () => {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    socket.connect(9, "127.0.0.1");
    await once(socket, "connect");
    try {
      const { port } = socket.address();
      const [found] = await findHolders(system, [{ port, protocol: "udp" }]);
      expect(found?.holders.map((it) => it.pid)).toEqual([process.pid]);
      expect(found?.hidden?.code).toBe("outgoing_connection");
      expect(found?.hidden?.message).toContain("a client's or a server's");
    } finally {
      socket.close();
    }
  });

  test("an outgoing connection is named as what it is", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    await once(client, "connect");
    try {
      const [found] = await findHolders(system, tcp(client.localPort as number));
      expect(found?.hidden?.code).toBe("outgoing_connection");
      expect(found?.holders.map((it) => it.pid)).toEqual([process.pid]);
    } finally {
      client.destroy();
      server.close();
    }
  });

  test("TIME_WAIT and a socket that is bound only are not in the tables of listeners", async () => {
    const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const client = connect(port, "127.0.0.1");
    client.resume();
    await once(client, "close");
    await new Promise((resolve) => server.close(resolve));
    const { ports } = await holders.hold([{ address: "127.0.0.1", kind: "bound" }]);
    expect(await findHolders(system, tcp(port, ...ports))).toEqual([]);
  });

  test("connections beside a listener are not its holders", async () => {
    const { pid, ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const client = connect(ports[0] as number, "127.0.0.1");
    await once(client, "connect");
    try {
      const [found] = await findHolders(system, tcp(...ports));
      expect(found?.hidden).toBe(null);
      expect(found?.holders.map((it) => it.pid)).toEqual([pid]);
    } finally {
      client.destroy();
    }
  });
});

describe("what cannot be known", () => {
  test("another user's socket: the uid, and that root can name it", async () => {
    const { ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const uid = (process.geteuid?.() ?? 0) + 54_321;
    const stranger = realSystem({ user: { uid, gid: uid, groups: [uid] } });
    const [found] = await findHolders(stranger, tcp(...ports));
    expect(found?.hidden?.code).toBe("other_user");
    expect(found?.holders).toEqual([
      {
        pid: null,
        uid: process.geteuid?.(),
        addresses: [`127.0.0.1:${ports[0]}`],
        details: null,
      },
    ]);
  });

  testWith(
    ["root"],
    "a process that gave up root after binding is named by who it is now",
    async () => {
      const { pid, ports } = await holders.hold([{ address: "127.0.0.1" }], { user: 54_321 });
      const [found] = await findHolders(system, tcp(...ports));
      expect(found?.holders.map((it) => [it.pid, it.uid])).toEqual([[pid, 54_321]]);
    },
  );
});

test("a machine that shows no socket tables is an error, not one without listeners", async () => {
  const procRoot = mkdtempSync(join(tmpdir(), "no-proc-"));
  try {
    await expect(findHolders(realSystem({ procRoot }), null)).rejects.toMatchObject({
      code: "owners_unavailable",
    });
  } finally {
    rmSync(procRoot, { recursive: true });
  }
});

test("every listener of the machine, without wanted ports", async () => {
  const { pid, ports } = await holders.hold([
    { address: "127.0.0.1" },
    { address: "::1", kind: "udp" },
  ]);
  const found = await findHolders(system, null);
  const ours = found.filter((it) => it.holders.some((holder) => holder.pid === pid));
  expect(ours.map(({ port, protocol }) => `${port}/${protocol}`).sort()).toEqual(
    [`${ports[0]}/tcp`, `${ports[1]}/udp`].sort(),
  );
});

describe("a process that was started under no name of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "nameless-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["", " ", "-", "/"])("goes by its executable's where that was %j", async (argv0) => {
    const server = await listenElsewhere({ folder, argv0, args: ["--port", "1"] });
    try {
      const [found] = await findHolders(system, tcp(...server.ports));
      const argv = found?.holders[0]?.details?.argv ?? [];
      expect(describeCommand(argv, "names")).toBe("node server.cjs");
      expect(describeCommand(argv, "redacted")).toBe(`node ${folder}/server.cjs --port 1`);
    } finally {
      await server.stop();
    }
  });
});

describe("a process as /proc tells it", () => {
  const root = mkdtempSync(join(tmpdir(), "proc-"));
  afterEach(() => rmSync(join(root, "77"), { recursive: true, force: true }));
  afterAll(() => rmSync(root, { recursive: true }));

  function write(files: Readonly<Record<string, string>>): void {
    mkdirSync(join(root, "77"), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "77", name), text);
  }

  const tail = "5 77 77 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 12345 0 0";

  test("a name with blanks, parentheses and a line end does not shift the fields", () => {
    writeFileSync(join(root, "uptime"), "1000.00 1.0\n");
    write({ stat: `77 (a) S 9 (b)\n) S ${tail}\n`, cmdline: "node\0my server.js\0\0" });
    expect(processDetails(root, 77, bootTime(root, 2_000_000))).toEqual({
      pid: 77,
      parent: 5,
      argv: ["node", "my server.js"],
      uid: null,
      startedAt: 2_000_000 - 1_000_000 + 123_450,
      cwd: null,
    });
  });

  test("of another user, whose executable is closed to us, the name that the kernel keeps is told", () => {
    write({ stat: `77 (x) S ${tail}`, cmdline: "\0-p\x0080\0", comm: "nginx\n" });
    expect(processDetails(root, 77, bootTime(root, 0))?.argv).toEqual(["nginx", "-p", "80"]);
  });

  test("a kernel thread shows its name, a cut stat nothing, a gone process is null", () => {
    write({ stat: `77 (kworker) I ${tail}`, cmdline: "", comm: "kworker/0:1\n" });
    expect(processDetails(root, 77, bootTime(root, 0))?.argv).toEqual(["[kworker/0:1]"]);
    write({ stat: "77 (kwor" });
    expect(processDetails(root, 77, bootTime(root, 0))).toMatchObject({
      parent: null,
      startedAt: null,
    });
    rmSync(join(root, "77"), { recursive: true });
    expect(processDetails(root, 77, bootTime(root, 0))).toBe(null);
  });
});
