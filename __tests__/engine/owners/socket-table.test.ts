import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { allSockets, listeningSockets } from "../../../src/engine/owners/socket-table.js";
import { socketHolders } from "../../support/socket-holders.js";

const holders = socketHolders();
const folders: string[] = [];
afterEach(async () => {
  await holders.endAll();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const HEADER =
  "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

/** A row as kernels since 2.6 print it, padded to 150 bytes. */
function row(local: string, remote: string, state: string, uid: number, inode: number): string {
  const fields = `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000 ${String(uid).padStart(5)}        0 ${inode} 1 0000000000000000 100 0 0 10 0`;
  return `${fields.padEnd(149)}\n`;
}

function procWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "proc-"));
  folders.push(root);
  mkdirSync(join(root, "net"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "net", name), text);
  return root;
}

describe("the live table", () => {
  const addresses = ["127.0.0.1", "0.0.0.0", "::1", "::", "127.0.0.2", "::ffff:127.0.0.1"];
  for (const address of addresses) {
    test(`shows a listener on ${address}`, async () => {
      const { ports } = await holders.hold([{ address }]);
      const rows = (await listeningSockets("/proc", "tcp")).filter((it) => it.port === ports[0]);
      expect(rows).toEqual([
        {
          protocol: "tcp",
          address,
          port: ports[0],
          state: "listening",
          uid: process.geteuid?.(),
          inode: expect.any(Number),
        },
      ]);
    });
  }

  test("shows bound UDP sockets of both families, and no TCP among them", async () => {
    const { ports } = await holders.hold([
      { address: "127.0.0.1", kind: "udp" },
      { address: "::1", kind: "udp" },
      { address: "127.0.0.1" },
    ]);
    const rows = (await listeningSockets("/proc", "udp")).filter((it) => ports.includes(it.port));
    expect(rows.map(({ address, port }) => [address, port])).toEqual([
      ["127.0.0.1", ports[0]],
      ["::1", ports[1]],
    ]);
  });

  test("shows every listener as a full read does, with connections behind them", async () => {
    await holders.hold(Array.from({ length: 60 }, () => ({ address: "127.0.0.1" })));
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    await once(client, "connect");
    try {
      // Other programs come and go: what both looks of the full read agree on must be in the quick one between them.
      const before = listenersByHand();
      const quick = (await listeningSockets("/proc", "tcp")).map((it) => it.inode);
      const after = new Set(listenersByHand());
      expect(before.filter((it) => after.has(it) && !quick.includes(it))).toEqual([]);
      expect(before.length).toBeGreaterThanOrEqual(61);
      const source = allSockets("/proc", "tcp").filter((it) => it.port === client.localPort);
      expect(source.map((it) => it.state)).toEqual(["outgoing"]);
    } finally {
      client.destroy();
      server.close();
    }
  });

  test("shows no socket that is bound and does not listen", async () => {
    const { ports } = await holders.hold([{ address: "127.0.0.1", kind: "bound" }]);
    expect(allSockets("/proc", "tcp").filter((it) => it.port === ports[0])).toEqual([]);
  });
});

describe("recorded tables", () => {
  test("rows before the first that does not listen count, none behind it", async () => {
    const listen = row("0100007F:0BB8", "00000000:0000", "0A", 1000, 11);
    const connected = row("0100007F:0BB8", "0100007F:D431", "01", 1000, 12);
    const root = procWith({ tcp: HEADER + listen + connected + listen, tcp6: HEADER });
    expect((await listeningSockets(root, "tcp")).map((it) => it.inode)).toEqual([11]);
    expect(allSockets(root, "tcp").map((it) => it.inode)).toEqual([11, 12, 11]);
  });

  test("a kernel without IPv6, without sockstat and without sockets is no error", async () => {
    expect(await listeningSockets(procWith({ tcp: HEADER }), "tcp")).toEqual([]);
    expect(await listeningSockets(procWith({}), "tcp")).toEqual([]);
    expect(await listeningSockets(procWith({ tcp: "" }), "udp")).toEqual([]);
  });

  test("as many rows as sockstat counts are enough", async () => {
    const rows = row("00000000:0050", "00000000:0000", "0A", 0, 1).repeat(3);
    const counted = procWith({ tcp: HEADER + rows, sockstat: "sockets: used 9\nTCP: inuse 0\n" });
    expect(await listeningSockets(counted, "tcp")).toEqual([]);
  });

  test("hundreds of rows are read over the edges of the small reads", async () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      row(
        `00000000:${(at + 1).toString(16).toUpperCase().padStart(4, "0")}`,
        "00000000:0000",
        "0A",
        at,
        at + 1,
      ),
    );
    const found = await listeningSockets(procWith({ tcp: HEADER + rows.join("") }), "tcp");
    expect(found.map((it) => it.inode)).toEqual(rows.map((_, at) => at + 1));
    expect(found.map((it) => it.port)).toEqual(rows.map((_, at) => at + 1));
  });

  test("a row that is cut off is passed over, wherever the cut is", async () => {
    const whole = row("0100007F:0BB8", "00000000:0000", "0A", 1000, 11);
    const length = whole.indexOf(" 11 ");
    for (let cut = 0; cut <= length; cut += 1) {
      const root = procWith({ tcp: HEADER + whole + whole.slice(0, cut) });
      expect((await listeningSockets(root, "tcp")).map((it) => it.inode)).toEqual([11]);
      expect(allSockets(root, "tcp").map((it) => it.inode)).toEqual([11]);
    }
  });

  test("IPv6 addresses come in their short form", async () => {
    const forms: readonly [string, string][] = [
      ["00000000000000000000000000000000", "::"],
      ["00000000000000000000000001000000", "::1"],
      ["0000000000000000FFFF00000100007F", "::ffff:127.0.0.1"],
      ["B80D0120000000000000000001000000", "2001:db8::1"],
      ["000080FE00000000FF005450B6AD1DFE", "fe80::5054:ff:fe1d:adb6"],
      ["B80D01200100000000000000000000FF", "2001:db8:0:1::ff00:0"],
    ];
    const rows = forms.map(([hex], at) =>
      row(`${hex}:0050`, `${"0".repeat(32)}:0000`, "0A", 0, at + 1),
    );
    const root = procWith({ tcp6: HEADER + rows.join("") });
    expect((await listeningSockets(root, "tcp")).map((it) => it.address)).toEqual(
      forms.map(([, address]) => address),
    );
  });

  test("states: connection, TIME_WAIT, closed but bound", async () => {
    const rows = ["01", "06", "07", "02", "08"].map((state) =>
      row("0100007F:0BB8", "0100007F:D431", state, 0, 5),
    );
    expect(
      allSockets(procWith({ tcp: HEADER + rows.join("") }), "tcp").map((it) => it.state),
    ).toEqual(["connected", "closing", "bound", "outgoing", "connected"]);
  });

  test("UDP: a socket with a peer is a connection, one without is a listener", async () => {
    const udp = `${HEADER}${row("00000000:0035", "00000000:0000", "07", 0, 1)}${row("0100007F:C350", "0100007F:0035", "01", 0, 2)}`;
    const root = procWith({ udp });
    expect((await listeningSockets(root, "udp")).map((it) => it.inode)).toEqual([1]);
    expect(allSockets(root, "udp").map((it) => it.state)).toEqual(["listening", "outgoing"]);
  });

  test.each([
    ["of its own address", "0100007F:D431", "0100007F:D431", "outgoing"],
    ["of all addresses", "0100007F:D431", "00000000:D431", "outgoing"],
    ["of another address", "0100007F:D431", "0200007F:D431", "connected"],
    ["of another port", "0100007F:D431", "00000000:D432", "connected"],
    ["of all addresses, elsewhere perhaps", "0A01A8C0:D431", "00000000:D431", "connected"],
  ])("a connection to a listener %s", async (_, remote, listener, state) => {
    const rows =
      row(listener, "00000000:0000", "0A", 0, 1) + row("0100007F:0BB8", remote, "01", 0, 2);
    const states = allSockets(procWith({ tcp: HEADER + rows }), "tcp").map((it) => it.state);
    expect(states).toEqual(["listening", state]);
  });

  test("a connection to an IPv4 address out of an IPv6 socket, and to a listener of both families", async () => {
    const listen = row("0100007F:D431", "00000000:0000", "0A", 0, 1);
    const both = row(`${"0".repeat(32)}:D432`, `${"0".repeat(32)}:0000`, "0A", 0, 2);
    const mapped = "0000000000000000FFFF00000100007F";
    const rows = ["D431", "D432", "D433"].map((port) =>
      row(`${mapped}:0BB8`, `${mapped}:${port}`, "01", 0, 3),
    );
    const root = procWith({ tcp: HEADER + listen, tcp6: HEADER + both + rows.join("") });
    expect(allSockets(root, "tcp").map((it) => it.state)).toEqual([
      ...["listening", "listening"],
      ...["outgoing", "outgoing", "connected"],
    ]);
  });

  test("are found in /proc/self too, where /proc shows nothing but processes", async () => {
    const root = procWith({ tcp: HEADER + row("0100007F:0BB8", "00000000:0000", "0A", 0, 11) });
    mkdirSync(join(root, "self"));
    renameSync(join(root, "net"), join(root, "self", "net"));
    expect((await listeningSockets(root, "tcp")).map((it) => it.inode)).toEqual([11]);
    expect(allSockets(root, "tcp").map((it) => it.inode)).toEqual([11]);
  });
});

/** The inodes of all listeners, by a plain reading of the whole table. */
function listenersByHand(): number[] {
  return ["tcp", "tcp6"].flatMap((name) =>
    readFileSync(`/proc/net/${name}`, "latin1")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === "0A")
      .map((fields) => Number(fields[9])),
  );
}
