import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { freePortNear } from "../../../src/engine/ports/near.js";
import { probe } from "../../../src/engine/ports/probe.js";
import { type HeldBy, realSystem, socketHolders } from "../../support/socket-holders.js";

const holders = socketHolders();
afterEach(() => holders.endAll());

const linux = realSystem();
/** Each address by itself, as on every other platform. */
const elsewhere = realSystem({ platform: "freebsd" });

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a port is busy while somebody holds it", () => {
  const kinds: readonly [string, HeldBy][] = [
    ["a listener on 127.0.0.1", { address: "127.0.0.1" }],
    ["a listener on 0.0.0.0", { address: "0.0.0.0" }],
    ["a listener on ::1", { address: "::1" }],
    ["a dual-stack listener on ::", { address: "::" }],
    ["an IPv6-only listener on ::", { address: "::", v6only: true }],
    ["a listener on 127.0.0.2 alone", { address: "127.0.0.2" }],
    ["a socket that is bound and does not listen", { address: "127.0.0.1", kind: "bound" }],
    ["a group that shares it by SO_REUSEPORT", { address: "0.0.0.0", reusePort: true }],
    ["an IPv4-mapped listener", { address: "::ffff:127.0.0.1" }],
  ];
  for (const [name, socket] of kinds) {
    test(name, async () => {
      const { ports } = await holders.hold([socket]);
      const port = ports[0] as number;
      expect(await probe(linux, port, "tcp")).toEqual({ state: "busy", address: "::" });
      expect((await probe(elsewhere, port, "tcp")).state).toBe("busy");
      expect((await probe(linux, port, "udp")).state).toBe("free");
      await holders.endAll();
      expect((await probe(linux, port, "tcp")).state).toBe("free");
      expect((await probe(elsewhere, port, "tcp")).state).toBe("free");
    });
  }

  test("each address by itself names the one that failed", async () => {
    const held = await holders.hold([{ address: "::1" }, { address: "127.0.0.1" }]);
    const [six, four] = held.ports as [number, number];
    expect(await probe(elsewhere, six, "tcp")).toEqual({ state: "busy", address: "::1" });
    expect(await probe(elsewhere, four, "tcp")).toEqual({ state: "busy", address: "127.0.0.1" });
  });

  for (const address of ["127.0.0.1", "0.0.0.0", "::1", "::", "127.0.0.2"]) {
    test(`a UDP socket on ${address} blocks UDP and not TCP`, async () => {
      const { ports } = await holders.hold([{ address, kind: "udp" }]);
      const port = ports[0] as number;
      expect((await probe(linux, port, "udp")).state).toBe("busy");
      expect((await probe(elsewhere, port, "udp")).state).toBe("busy");
      expect((await probe(linux, port, "tcp")).state).toBe("free");
    });
  }
});

test("the source port of an outgoing connection is busy", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(client, "connect");
  try {
    expect((await probe(linux, client.localPort as number, "tcp")).state).toBe("busy");
  } finally {
    client.destroy();
    server.close();
  }
});

test("TIME_WAIT does not make a port busy", async () => {
  const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect(port, "127.0.0.1");
  client.resume();
  await once(client, "close");
  await new Promise((resolve) => server.close(resolve));
  expect((await probe(linux, port, "tcp")).state).toBe("free");
});

test("a probe leaves the port free: a hundred in a row see it so", async () => {
  const port = await freePort();
  for (let round = 0; round < 100; round += 1) {
    expect(await probe(linux, port, "tcp")).toEqual({ state: "free", address: null });
    expect(await probe(linux, port, "udp")).toEqual({ state: "free", address: null });
  }
});

test("a UDP socket of ours that shares addresses is still seen", async () => {
  const socket: Socket = createSocket({ type: "udp4", reuseAddr: true });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  try {
    expect((await probe(linux, socket.address().port, "udp")).state).toBe("busy");
  } finally {
    socket.close();
  }
});

describe("a free port near another", () => {
  test("is the next above it that nobody has and that is not to be avoided", async () => {
    const server = createServer().listen(0);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    try {
      expect(await freePortNear(linux, port - 1, new Set())).toBeGreaterThan(port);
      const near = (await freePortNear(linux, port, new Set())) ?? 0;
      expect(near).toBeGreaterThan(port);
      expect(await freePortNear(linux, port, new Set([near]))).toBeGreaterThan(near);
    } finally {
      server.close();
    }
  });

  test("is none above the last of all", async () => {
    expect(await freePortNear(linux, 65_535, new Set())).toBeNull();
    expect(await freePortNear(linux, 65_534, new Set([65_535]))).toBeNull();
  });
});
