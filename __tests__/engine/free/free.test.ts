import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { lookAgain } from "../../../src/engine/free/look-again.js";
import type { Target } from "../../../src/engine/free/plan.js";
import { freePorts, type PlannedPort, planFree } from "../../../src/engine/free.js";
import type { WantedPort } from "../../../src/engine/owners/owner.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import type { System } from "../../../src/engine/system.js";
import { jobListeners } from "../../support/ci-listeners.js";
import { ciProcesses, type Shell, until } from "../../support/ci-processes.js";
import { freePort, listenElsewhere } from "../../support/listeners.js";
import { describeWith, testWith } from "../../support/needs.js";
import { ownerOf } from "../../support/report.js";
import { realSystem, socketHolders } from "../../support/socket-holders.js";

jest.setTimeout(60_000);

const processes = ciProcesses();
const holders = socketHolders();
let listeners: ReturnType<typeof jobListeners>;
let shell: Shell;
let signals: [number, string][];

beforeEach(() => {
  listeners = jobListeners();
  shell = processes.shell();
  signals = [];
});
afterEach(async () => {
  listeners.end();
  processes.endAll();
  await holders.endAll();
});

const tcp = (...ports: number[]): WantedPort[] => ports.map((port) => ({ port, protocol: "tcp" }));

/** The real system, with every signal written down before it is sent. */
function system(changes: Partial<System> = {}): System {
  const real = realSystem({ env: { DEVRIG_HOME: `${listeners.folder}/home` } });
  const kill: System["kill"] = (pid, signal) => {
    if (signal !== 0) signals.push([pid, signal]);
    real.kill(pid, signal);
  };
  return { ...real, kill, ...changes };
}

async function free(on: System, ...ports: number[]) {
  const plan = await planFree(on, { ports: tcp(...ports), detail: "redacted" });
  return freePorts(on, plan, { grace: 400 });
}

/** Tells its port, and a word to whoever it has taken the connection of. */
const GREETER = `require("node:net").createServer((socket) => socket.write("hello"))
  .listen(0, "127.0.0.1", function () { console.log(this.address().port); });`;

const isAlive = (pid: number) => linuxIdentity(realSystem(), pid) !== null;

describeWith(["linux", "python3", "setsid"], "freeing a port", () => {
  test("a port that nobody has is free already", async () => {
    const [freed] = await free(system(), await freePort());
    expect(freed).toMatchObject({ status: "free", ended: [], owner: null });
  });

  test("a port whose server has ended beside open clients is free already", async () => {
    const server = spawn(process.execPath, ["-e", GREETER], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(createInterface({ input: server.stdout }), "line");
    const port = Number(line);
    const client = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    try {
      await once(client, "data");
      const ended = Promise.all([once(client, "end"), once(server, "exit")]);
      server.kill("SIGKILL");
      await ended;
      expect(await free(system(), port)).toMatchObject([{ status: "free", ended: [] }]);
    } finally {
      client.destroy();
      server.kill("SIGKILL");
    }
  });

  test("a process is asked to end, and nobody beside it", async () => {
    const [one, other] = [await listeners.listen(shell, {}), await listeners.listen(shell, {})];
    expect(await free(system(), one.port)).toMatchObject([
      { status: "freed", ended: [{ how: "stopped", owner: { pid: one.pid } }], owner: null },
    ]);
    expect(signals).toEqual([[one.pid, "SIGTERM"]]);
    expect(isAlive(other.pid)).toBe(true);
  });

  test("one that ignores TERM is killed", async () => {
    const { pid, port } = await listeners.listen(shell, {}, { stubborn: true });
    expect(await free(system(), port)).toMatchObject([
      { status: "freed", ended: [{ how: "killed" }] },
    ]);
    expect(signals).toEqual([
      [pid, "SIGTERM"],
      [pid, "SIGKILL"],
    ]);
  });

  test("all forks that hold the port are ended, each signalled once", async () => {
    const { pid, children, ports } = await holders.hold([{ address: "127.0.0.1" }], { forks: 2 });
    const [freed] = await free(system(), ...ports);
    expect(freed?.status).toBe("freed");
    expect(freed?.ended.map(({ owner }) => owner.pid).sort()).toEqual([pid, ...children].sort());
    // With their parent their input ends: they may be gone before they are asked to.
    const signalled = signals.map(([it]) => it);
    expect(new Set(signalled).size).toBe(signalled.length);
    expect([pid, ...children].filter(isAlive)).toEqual([]);
  });

  test("two ports of one process end it once", async () => {
    // Ports that no other test is given by the system while they are watched.
    const { pid, ports } = await holders.hold([
      { address: "127.0.0.1", port: await freePort() },
      { address: "::1", port: await freePort() },
    ]);
    expect(await free(system(), ...ports)).toMatchObject([
      { status: "freed" },
      { status: "freed" },
    ]);
    expect(signals).toEqual([[pid, "SIGTERM"]]);
  });

  test("a process that is replaced between the look and the signal gets none", async () => {
    const { pid, port } = await listeners.listen(shell, {}, { as: "child" });
    const on = system();
    const plan = await planFree(on, { ports: tcp(port), detail: "redacted" });
    for (const target of plan.ports.flatMap((it) => it.targets)) {
      // As after a reuse of its pid: whoever was shown started at another time.
      if (target.kind === "process")
        Object.assign(target.record, { start: target.record.start?.replace(/^\d+/, "1") });
    }
    // It was there before: nobody started it anew.
    expect(await freePorts(on, plan)).toMatchObject([
      { status: "kept", owner: { pid }, restarted_by: null, next: null },
    ]);
    expect(signals).toEqual([]);
    expect(isAlive(pid)).toBe(true);
  });

  test("a process of which only the pid is known gets no signal", async () => {
    const { pid, port } = await listeners.listen(shell, {});
    const on = system();
    const plan = await planFree(on, { ports: tcp(port), detail: "redacted" });
    for (const target of plan.ports.flatMap((it) => it.targets))
      if (target.kind === "process") Object.assign(target.record, { start: null });
    expect(await freePorts(on, plan)).toMatchObject([{ status: "kept" }]);
    expect(signals).toEqual([]);
    expect(isAlive(pid)).toBe(true);
  });

  test("a process that closed the port meanwhile is left alone", async () => {
    const { pid, port } = await listeners.listen(shell, {});
    // Another has it by now: that one was not shown.
    const other = await listeners.listen(shell, {});
    const on = system();
    const plan = await planFree(on, { ports: tcp(port), detail: "redacted" });
    const elsewhere = { ...plan, ports: plan.ports.map((it) => ({ ...it })) };
    for (const target of elsewhere.ports.flatMap((it) => it.targets))
      if (target.kind === "process") target.ports.splice(0, 9, ...tcp(other.port));
    expect(await freePorts(on, elsewhere)).toMatchObject([
      { status: "kept", reason: "closed the port by itself meanwhile" },
    ]);
    expect(signals).toEqual([]);
    expect([pid, other.pid].map(isAlive)).toEqual([true, true]);
  });

  test("a process that may not be ended spares all others that have the port", async () => {
    for (const [theirs, ours] of [
      ["127.0.0.1", "127.0.0.2"],
      ["127.0.0.2", "127.0.0.1"],
    ] as const) {
      const { pid, ports } = await holders.hold([{ address: theirs }]);
      const server = createServer().listen(ports[0], ours);
      await once(server, "listening");
      const [freed] = await free(system(), ...ports);
      server.close();
      expect(freed).toMatchObject({ status: "kept", ended: [] });
      expect(signals).toEqual([]);
      expect(isAlive(pid)).toBe(true);
    }
  });

  test("a process that ended before it was asked to is no failure, and nobody is named in its place", async () => {
    const { pid, port } = await listeners.listen(shell, {});
    const on = system();
    const plan = await planFree(on, { ports: tcp(port), detail: "redacted" });
    process.kill(pid, "SIGKILL");
    await until(() => (isAlive(pid) ? null : true));
    expect(await freePorts(on, plan)).toMatchObject([
      { status: "freed", ended: [{ how: null, reason: "ended by itself meanwhile" }] },
    ]);
    expect(signals).toEqual([]);
  });

  test("ourselves and what stands above us are refused", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const [freed] = await free(system(), (server.address() as AddressInfo).port);
    server.close();
    expect(freed).toMatchObject({
      status: "kept",
      reason: expect.stringContaining("this command itself"),
    });
    expect(signals).toEqual([]);
  });

  test("an outgoing connection is refused, with advice", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    await once(client, "connect");
    const [freed] = await free(system(), client.localPort as number);
    client.destroy();
    server.close();
    expect(freed).toMatchObject({
      status: "kept",
      reason: expect.stringContaining("free again when that ends"),
    });
    expect(freed?.reason).toContain("take another port");
  });

  test.each([
    ["rootlessport", "for a container", () => "podman ps"],
    [
      "/usr/bin/docker-proxy",
      "for a container",
      (port: number) => `docker ps --filter publish=${port}`,
    ],
    ["/usr/lib/systemd/systemd", "for a unit", () => "systemctl --user list-sockets"],
  ])(
    "who has it open for another (%s) is refused, with the way to those behind it",
    async (argv0, reason, next) => {
      const listener = await listenElsewhere({ folder: listeners.folder, argv0 });
      try {
        const port = listener.ports[0] ?? 0;
        expect(await free(system(), port)).toMatchObject([
          {
            status: "kept",
            reason: expect.stringContaining(reason),
            next: next(port),
          },
        ]);
        expect(signals).toEqual([]);
        expect(isAlive(listener.pid)).toBe(true);
      } finally {
        await listener.stop();
      }
    },
  );

  testWith(
    ["root"],
    "another user's process is refused for one who is not root, with sudo",
    async () => {
      const { pid, port } = await listeners.listen(shell, {}, { user: 65_534 });
      const mortal = system({ user: { uid: 54_321, gid: 54_321, groups: [54_321] } });
      expect(await free(mortal, port)).toMatchObject([
        { status: "denied", next: `sudo devrig free ${port}` },
      ]);
      expect(signals).toEqual([]);
      expect(isAlive(pid)).toBe(true);
    },
  );

  test("who was there before the owner ended was started by nobody in its place", async () => {
    const other = await listenElsewhere({ folder: listeners.folder });
    const [port = 0] = other.ports;
    try {
      const plan = await planFree(system(), { ports: tcp(port), detail: "redacted" });
      const [planned] = plan.ports;
      const target = planned?.targets[0] as Target;
      const ended = new Map([[target, { owner: target.owner, how: null, reason: null }]]);
      // As if the plan had shown another process, which had the socket too.
      const shown = { ...plan, ports: [{ ...planned, owner: ownerOf({ pid: 1 }) } as PlannedPort] };
      const look = async (since: number) =>
        [...(await lookAgain(system(), shown, ended, since)).values()][0];
      expect(await look(Date.now() + 1_000)).toMatchObject({
        owner: { pid: other.pid },
        restarted_by: null,
        next: `kill ${other.pid}`,
      });
      expect((await look(0))?.restarted_by).toContain(`(PID ${process.pid})`);
    } finally {
      await other.stop();
    }
  });

  test("a supervisor that starts it anew is named", async () => {
    const { port } = await listeners.listen(shell, {});
    listeners.end();
    listeners = jobListeners();
    const first = await listeners.supervise(shell, port);
    const [freed] = await free(system(), port);
    expect(freed).toMatchObject({ status: "taken_again", ended: [{ how: "stopped" }] });
    expect(freed?.owner?.pid).not.toBe(first.pid);
    expect(freed?.restarted_by).toBe(`bash supervisor.sh (PID ${first.supervisor})`);
    expect(freed?.next).toBe(`kill ${first.supervisor} ${freed?.owner?.pid}`);
  });
});
