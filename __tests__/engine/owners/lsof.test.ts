import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { parseLsof } from "../../../src/engine/owners/darwin/lsof-output.js";
import { parseDarwinNetstat } from "../../../src/engine/owners/darwin/netstat.js";
import { parsePs } from "../../../src/engine/owners/darwin/ps.js";
import { findHolders } from "../../../src/engine/owners/find.js";
import { lsof } from "../../../src/engine/owners/lsof.js";
import type { WantedPort } from "../../../src/engine/owners/owner.js";
import type { CommandRunner, System } from "../../../src/engine/system.js";
import { describeWith } from "../../support/needs.js";
import { answering, realSystem, runForReal, socketHolders } from "../../support/socket-holders.js";

const holders = socketHolders();
afterEach(() => holders.endAll());

const ROOT = { uid: 0, gid: 0, groups: [0] };
const USER = { uid: 501, gid: 20, groups: [20] };
const here = realSystem({ platform: "freebsd" });

function tcp(...ports: number[]): WantedPort[] {
  return ports.map((port) => ({ port, protocol: "tcp" }));
}

function withTools(run: CommandRunner, changes: Partial<System> = {}): System {
  return realSystem({ platform: "darwin", user: USER, run, ...changes });
}

async function free(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describeWith(["lsof"], "the real lsof and ps", () => {
  test("name the holders of several ports and families in one call each", async () => {
    const calls: string[] = [];
    const run: CommandRunner = (command, args, options) => {
      calls.push(command);
      return runForReal(command, args, options);
    };
    const before = Date.now();
    const { pid, ports } = await holders.hold([
      { address: "127.0.0.1" },
      { address: "0.0.0.0" },
      { address: "::1" },
      { address: "::" },
    ]);
    const found = await findHolders({ ...here, run }, tcp(...ports));
    const addressOf = new Map(found.map((it) => [it.port, it.holders[0]?.addresses]));
    expect(ports.map((port) => addressOf.get(port))).toEqual([
      [`127.0.0.1:${ports[0]}`],
      [`0.0.0.0:${ports[1]}`],
      [`[::1]:${ports[2]}`],
      [`[::]:${ports[3]}`],
    ]);
    for (const { holders: by, hidden } of found) {
      expect(hidden).toBe(null);
      expect(by.map((it) => [it.pid, it.uid])).toEqual([[pid, process.geteuid?.()]]);
      expect(by[0]?.details).toMatchObject({ pid, parent: process.pid });
      expect(by[0]?.details?.argv?.slice(1, 3)).toEqual(["-ISc", "import"]);
      // ps counts in whole seconds.
      expect(Math.abs((by[0]?.details?.startedAt ?? 0) - before)).toBeLessThan(10_000);
    }
    expect(calls).toEqual(["lsof", "ps"]);
  });

  test("name forks, parent first, and keep UDP apart from TCP", async () => {
    const { pid, children, ports } = await holders.hold(
      [{ address: "127.0.0.1" }, { address: "127.0.0.1", kind: "udp" }],
      { forks: 2 },
    );
    const [listener, datagram] = ports as [number, number];
    const found = await findHolders(here, [
      ...tcp(listener),
      { port: datagram, protocol: "udp" },
      { port: listener, protocol: "udp" },
    ]);
    expect(found).toHaveLength(2);
    for (const { holders: by } of found) {
      expect(by.map((it) => it.pid)).toEqual([pid, ...children]);
    }
  });

  test("tell an outgoing connection from a listener, and leave out its other end", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const client = connect(port, "127.0.0.1");
    await once(client, "connect");
    try {
      const found = await findHolders(here, tcp(port, client.localPort as number));
      const codes = new Map(found.map((it) => [it.port, it.hidden?.code ?? null]));
      expect(codes).toEqual(
        new Map([
          [port, null],
          [client.localPort, "outgoing_connection"],
        ]),
      );
    } finally {
      client.destroy();
      server.close();
    }
  });

  test("cope with more ports than lsof takes at once, and find nothing on free ones", async () => {
    const { pid, ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const wanted = tcp(...ports, ...Array.from({ length: 120 }, (_, at) => at + 1));
    const found = await findHolders(here, wanted);
    const ours = found.find((it) => it.port === ports[0]);
    expect(ours?.holders.map((it) => it.pid)).toEqual([pid]);
    expect(await findHolders(here, tcp(await free()))).toEqual([]);
  });

  test("list every listener without wanted ports", async () => {
    const { pid, ports } = await holders.hold([{ address: "::1" }]);
    const found = await findHolders(here, null);
    expect(found.find((it) => it.port === ports[0])?.holders.map((it) => it.pid)).toEqual([pid]);
  });
});

describe("a tool that is missing or fails never makes a port free", () => {
  test("a busy port has a reason, a free one no entry", async () => {
    const { ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const found = await findHolders(withTools(answering({})), tcp(...ports, await free()));
    expect(found).toEqual([
      {
        port: ports[0],
        protocol: "tcp",
        holders: [],
        hidden: {
          code: "other_user",
          message: "lsof could not be run (ENOENT): nobody can be named",
        },
      },
    ]);
  });

  test("an lsof that shows nobody leaves the reason that others' processes are hidden", async () => {
    const { ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const [found] = await findHolders(withTools(answering({ lsof: "" })), tcp(...ports));
    expect(found?.hidden).toEqual({
      code: "other_user",
      message: "lsof shows only this user's processes; root can name it",
    });
    const [asRoot] = await findHolders(
      withTools(answering({ lsof: "" }), { user: ROOT }),
      tcp(...ports),
    );
    expect(asRoot?.hidden?.code).toBe("bound_not_listening");
  });

  test("an error message of lsof is a failure, its exit code 1 alone is not", async () => {
    const { ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const run: CommandRunner = async () => ({
      code: 1,
      stdout: "",
      stderr: "lsof: illegal option",
      error: null,
    });
    const [found] = await findHolders(withTools(run), tcp(...ports));
    expect(found?.hidden?.message).toBe("lsof failed with exit code 1: nobody can be named");
  });

  test("without ps the pids stay, with nothing known of them", async () => {
    const system = withTools(answering({ lsof: MACOS_LSOF }), { user: ROOT });
    const [found] = await findHolders(system, tcp(3000));
    expect(found?.hidden).toBe(null);
    expect(found?.holders.map((it) => [it.pid, it.uid, it.details?.argv])).toEqual([
      [4242, 501, null],
    ]);
  });

  test("all listeners cannot be told without lsof: an error, not an empty list", async () => {
    const system = withTools(answering({}), { platform: "freebsd" });
    await expect(lsof.sockets(system, null, {})).rejects.toMatchObject({
      code: "owners_unavailable",
      kind: "machine",
    });
  });
});

/** Composed after the manual and reports of lsof 4.91 on macOS; not recorded on one machine. */
const MACOS_LSOF = `p612
u501
f9
tIPv4
PTCP
n*:7000
TST=LISTEN
TQR=0
TQS=0
f10
tIPv6
PTCP
n*:7000
TST=LISTEN
f12
tIPv6
PTCP
n*:5000
TST=LISTEN
p4242
u501
f21
tIPv6
PTCP
n[::1]:3000
TST=LISTEN
f22
tIPv4
PTCP
n127.0.0.1:3000
TST=LISTEN
f23
tIPv4
PTCP
n127.0.0.1:3000->127.0.0.1:51234
TST=ESTABLISHED
f24
tIPv6
PTCP
n[fe80:4::aede:48ff:fe00:1122]:49160->[fe80:4::aede:48ff:fe33:4455]:49162
TST=ESTABLISHED
f25
tIPv4
PTCP
n127.0.0.1:4010
TST=CLOSED
f26
tIPv4
PUDP
n*:5353
f27
tIPv4
PUDP
n*:*
f28
tsystm
PSYSTEM
n[ctl com.apple.netsrc id 6 unit 41]
`;

describe("output in the form of macOS", () => {
  test("lsof: families, wildcards, states, and lines that are no sockets", () => {
    expect(
      parseLsof(MACOS_LSOF).map(
        ({ pid, uid, protocol, address, port, state }) =>
          `${pid} ${uid} ${protocol} ${address} ${port} ${state}`,
      ),
    ).toEqual([
      "612 501 tcp 0.0.0.0 7000 listening",
      "612 501 tcp :: 7000 listening",
      "612 501 tcp :: 5000 listening",
      "4242 501 tcp ::1 3000 listening",
      "4242 501 tcp 127.0.0.1 3000 listening",
      "4242 501 tcp 127.0.0.1 3000 connected",
      "4242 501 tcp fe80:4::aede:48ff:fe00:1122 49160 connected",
      "4242 501 tcp 127.0.0.1 4010 bound",
      "4242 501 udp 0.0.0.0 5353 listening",
    ]);
    expect(parseLsof("")).toEqual([]);
    expect(parseLsof("n*:1\np\nf1\nPTCP\nn:\n")).toEqual([]);
    // No pid is better than a wrong one: the line is lost, empty, cut, or no number.
    for (const line of ["", "p", "p1e3", "p0x10", "p-1", `p${"9".repeat(30)}`])
      expect(parseLsof(`${line}\nu0\nf1\ntIPv4\nPTCP\nn*:80\nTST=LISTEN\n`)).toEqual([]);
    expect(parseLsof("p7\nuX\nf1\ntIPv4\nPTCP\nn*:80\n")).toMatchObject([{ pid: 7, uid: null }]);
  });

  test("lsof: two users and a shared port", async () => {
    const output =
      "p10\nu0\nf3\ntIPv4\nPTCP\nn*:80\nTST=LISTEN\np11\nu70\nf3\ntIPv4\nPTCP\nn*:80\nTST=LISTEN\n";
    const ps =
      "   10     1     0 Mon Nov 23 08:00:00 2026     /usr/sbin/httpd -D FOREGROUND\n   11    10    70 Mon Nov 23 08:00:01 2026     /usr/sbin/httpd -D FOREGROUND\n";
    const system = withTools(answering({ lsof: output, ps }), { user: ROOT });
    const [found] = await findHolders(system, tcp(80));
    expect(found?.holders.map((it) => [it.pid, it.uid])).toEqual([
      [10, 0],
      [11, 70],
    ]);
  });

  // Rows as users of older and newer macOS releases published them, put together.
  const older = `Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)     rhiwat shiwat    pid   epid  state    options
tcp46      0      0  *.8082                 *.*                    LISTEN      131072 131072  70902      0 0x0100 0x00000006
tcp4       0      0  127.0.0.1.9000         127.0.0.1.1234         ESTABLISHED 131072 131072     42      0 0x0102 0x00000000
udp4       0      0  *.5353                 *.*                                196724   9216    321      0 0x0100 0x00000000
`;
  // As a Mac with macOS 15.1 prints it.
  const between = `Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)          rxbytes      txbytes  rhiwat  shiwat    pid   epid state  options           gencnt    flags   flags1 usecnt rtncnt fltrs
tcp4       0      0  192.168.1.233.52126    123.57.223.58.443      ESTABLISHED      17368       1612  262144  131316   5767      0 00102 00000108 00000000023c629c 20000080 04006900      2      0 000004
tcp46      0      0  *.8444                 *.*                    LISTEN                 0            0  131072  131072  59047      0 00100 00000006 00000000023c629d 00000000 00000900      1      0 000000
udp4       0      0  *.5353                 *.*                                         258           99  786896    9216    390      0 00100 00000000 00000000023c629e 00000001 04000800      1      0 000000
`;
  const newer = `Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)          rxbytes      txbytes  rhiwat  shiwat          process:pid    state  options           gencnt    flags   flags1 usecnt rtncnt fltrs
tcp6       0      0  ::1.631                *.*                    LISTEN                 0            0  131072  131072            cupsd:412    00100 00000006 00000000000c38ca 00000000 00000800      1      0 000000
tcp4       0      0  *.3000                 *.*                    LISTEN                 0            0  131072  131072 Brave Browser He:855    00100 00000006 00000000000c38cb 00000000 00000800      1      0 000000
udp4       0      0  *.5353                 *.*                                         258           99  786896    9216              adb:21865  00100 00000204 000000000005b823 00000001 04000800      1      0 000002
udp4       0      0  192.168.0.105.64161    108.177.119.95.443                        13398         5574 1048576   29040 Brave Browser He:855    00102 00000000 000000000005b699 00000000 04200900      1      0 000002
tcp4       0      0  *.3001                 *.*                    LISTEN                 0            0  131072  131072           x:1 :y:856    00100 00000006 00000000000c38cc 00000000 00000800      1      0 000000
tcp6       0      0  fe80::1%lo0.3000       *.*                    LISTEN                 0            0  131072  131072               node:0    00100 00000006 0000000000000000 00000000 00000800      1      0 000000
Active Multipath Internet connections
`;

  test("netstat: the pid's three places, names with blanks and colons, IPv6 with a zone", () => {
    const rows = [older, between, newer].flatMap(parseDarwinNetstat);
    expect(
      rows.map(
        ({ pid, protocol, address, port, state }) =>
          `${pid} ${protocol} ${address} ${port} ${state}`,
      ),
    ).toEqual([
      "70902 tcp :: 8082 listening",
      "42 tcp 127.0.0.1 9000 connected",
      "321 udp 0.0.0.0 5353 listening",
      "5767 tcp 192.168.1.233 52126 connected",
      "59047 tcp :: 8444 listening",
      "390 udp 0.0.0.0 5353 listening",
      "412 tcp ::1 631 listening",
      "855 tcp 0.0.0.0 3000 listening",
      "21865 udp 0.0.0.0 5353 listening",
      "855 udp 192.168.0.105 64161 connected",
      "856 tcp 0.0.0.0 3001 listening",
      "0 tcp fe80::1%lo0 3000 listening",
    ]);
  });

  test("netstat names the pid of another user's process, which lsof hides", async () => {
    const ps =
      "  412     1     0 Mon Nov 23 08:00:00 2026     /usr/sbin/cupsd -l\n  855   800   501 Tue Nov 24 10:11:12 2026     /Applications/Brave Browser.app/Contents/MacOS/Brave Browser --type=x\n";
    const system = withTools(answering({ lsof: MACOS_LSOF, netstat: newer, ps }));
    const found = await findHolders(system, tcp(631));
    expect(found).toMatchObject([
      { port: 631, hidden: null, holders: [{ pid: 412, uid: 0, addresses: ["[::1]:631"] }] },
    ]);
    const all = await findHolders(system, null);
    expect(all.map((it) => `${it.port}/${it.protocol}`)).toEqual([
      "631/tcp",
      "3000/tcp",
      "3001/tcp",
      "5000/tcp",
      "5353/udp",
      "7000/tcp",
    ]);
  });

  test("a connection of ours does not stand for another user's listener", async () => {
    const ours = "p700\nu501\nf4\ntIPv4\nPTCP\nn10.0.0.5:22->10.0.0.9:50312\nTST=ESTABLISHED\n";
    const rows = `${newer.split("\n", 2).join("\n")}
tcp4       0      0  10.0.0.5.22            10.0.0.9.50312         ESTABLISHED         8452         4310  131072  131396     sshd-session:700    00182 0000000c 000000001b0838b0 00000080 01000800      2      0 000000
tcp4       0      0  *.22                   *.*                    LISTEN                 0            0  131072  131072          launchd:1      00180 00000006 000000001b0838b1 00000000 00000800      1      0 000000
`;
    const [found] = await findHolders(withTools(answering({ lsof: ours, netstat: rows })), tcp(22));
    expect(found?.holders.map((it) => [it.pid, it.addresses])).toEqual([[1, ["0.0.0.0:22"]]]);
    expect(found?.hidden).toBe(null);
    // Nobody else's is there: the connection itself is what keeps the port.
    const [alone] = await findHolders(withTools(answering({ lsof: ours, netstat: "" })), tcp(22));
    expect(alone?.holders.map((it) => it.pid)).toEqual([700]);
    expect(alone?.hidden?.code).toBe("outgoing_connection");
  });

  test("ps: the program of an application is told from its arguments", () => {
    const commands = [
      ["/Applications/Docker.app/Contents/MacOS/com.docker.backend", "services"],
      [
        "/Applications/OrbStack.app/Contents/MacOS/../Frameworks/OrbStack Helper.app/Contents/MacOS/OrbStack Helper",
        "vmgr",
        "-build-id",
        "339077377",
      ],
      [
        "/Applications/Google Chrome.app/Contents/Frameworks/Google Chrome Helper (Renderer).app/Contents/MacOS/Google Chrome Helper (Renderer)",
        "--type=renderer",
      ],
    ];
    const rows = commands.map(
      (argv, at) => `  ${at + 10}  1  501 Tue Nov 24 10:11:12 2026     ${argv.join(" ")}\n`,
    );
    expect([...parsePs(rows.join("")).values()].map((it) => it.argv)).toEqual(commands);
  });

  test("ps: times in UTC, nobody's uid, an application's name with blanks", () => {
    const found = parsePs(
      "  855   800   501 Tue Nov  3 10:11:12 2026     /Applications/Brave Browser.app/Contents/MacOS/Brave Browser --type=x -n\n   90     1    -2 Tue Nov 24 10:11:12 2026     dnsmasq\n   91     1     0 Tue Nov 24 10:11:12 2026\nnonsense\n",
    );
    expect([...found.values()]).toEqual([
      {
        pid: 855,
        parent: 800,
        uid: 501,
        startedAt: Date.UTC(2026, 10, 3, 10, 11, 12),
        argv: ["/Applications/Brave Browser.app/Contents/MacOS/Brave Browser", "--type=x", "-n"],
        cwd: null,
      },
      {
        pid: 90,
        parent: 1,
        uid: 4_294_967_294,
        startedAt: Date.UTC(2026, 10, 24, 10, 11, 12),
        argv: ["dnsmasq"],
        cwd: null,
      },
      {
        pid: 91,
        parent: 1,
        uid: 0,
        startedAt: Date.UTC(2026, 10, 24, 10, 11, 12),
        argv: null,
        cwd: null,
      },
    ]);
  });
});
