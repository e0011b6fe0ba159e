import { afterEach, describe, expect, test } from "@jest/globals";
import { findHolders } from "../../../src/engine/owners/find.js";
import type { WantedPort } from "../../../src/engine/owners/owner.js";
import { parseNetstat } from "../../../src/engine/owners/windows/netstat.js";
import { parseProcesses, splitCommandLine } from "../../../src/engine/owners/windows/processes.js";
import { windows } from "../../../src/engine/owners/windows.js";
import {
  parseDynamicRange,
  parseExcludedRanges,
} from "../../../src/engine/ports/windows-ranges.js";
import { answering, realSystem, socketHolders } from "../../support/socket-holders.js";

const holders = socketHolders();
afterEach(() => holders.endAll());

function tcp(...ports: number[]): WantedPort[] {
  return ports.map((port) => ({ port, protocol: "tcp" }));
}

/** Text as the console writes it. */
function crlf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

/** Rows that users published, put together with a few of our own (zones, 3000, 80 beside 8042). */
const ENGLISH = crlf(`
Active Connections

  Proto  Local Address          Foreign Address        State           PID
  TCP    0.0.0.0:80             0.0.0.0:0              LISTENING       4
  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1016
  TCP    0.0.0.0:8042           0.0.0.0:0              LISTENING       8224
  TCP    127.0.0.1:3000         0.0.0.0:0              LISTENING       17776
  TCP    127.0.0.1:3000         127.0.0.1:58296        ESTABLISHED     17776
  TCP    127.0.0.1:58296        127.0.0.1:3000         ESTABLISHED     9124
  TCP    127.0.0.1:58297        127.0.0.1:3000         TIME_WAIT       0
  TCP    [::]:80                [::]:0                 LISTENING       4
  TCP    [::1]:3000             [::]:0                 LISTENING       17776
  UDP    0.0.0.0:5353           *:*                                    2904
  UDP    0.0.0.0:5353           *:*                                    3120
  UDP    0.0.0.0:50127          0.0.0.94:443                           5120
  UDP    [fe80::3c5d:1f2a%12]:1900  *:*                                    4312
`);

const CHINESE = crlf(`
活动连接

  协议  本地地址                外部地址              状态             PID
  TCP    127.0.0.1:8411         127.0.0.1:58296        TIME_WAIT       0
  TCP    0.0.0.0:3000           0.0.0.0:0              LISTENING       17776
`);

/** Composed: the console's own code page, read as UTF-8, spoils the state. */
const GERMAN = crlf(`
Aktive Verbindungen

  Proto  Lokale Adresse         Remoteadresse          Status           PID
  TCP    0.0.0.0:3000           0.0.0.0:0              ABH\uFFFDREN         17776
  TCP    127.0.0.1:58296        127.0.0.1:3000         HERGESTELLT     9124
`);

/** Composed: a state of two words. */
const TWO_WORDS = "  TCP    [::]:3000      [::]:0     À L’ÉCOUTE       17776\r\n";

/** Composed: the two ways in which PowerShell 5 and 7 write a date. */
const PROCESSES = JSON.stringify([
  {
    ProcessId: 17776,
    ParentProcessId: 9000,
    Name: "node.exe",
    CommandLine: '"C:\\Program Files\\nodejs\\node.exe"  server.js --name "a b"',
    CreationDate: "/Date(1790000000000)/",
  },
  {
    ProcessId: 4,
    ParentProcessId: 0,
    Name: "System",
    CommandLine: null,
    CreationDate: "2026-11-23T08:00:00.123+01:00",
  },
]);

function system(answers: Parameters<typeof answering>[0], calls: string[] = []) {
  return realSystem({ platform: "win32", user: null, run: answering(answers, calls) });
}

describe("netstat", () => {
  test("rows of both protocols and families, by their shape", () => {
    expect(
      parseNetstat(ENGLISH).map(
        ({ protocol, address, port, state, pid }) =>
          `${protocol} ${address} ${port} ${state} ${pid}`,
      ),
    ).toEqual([
      "tcp 0.0.0.0 80 listening 4",
      "tcp 0.0.0.0 135 listening 1016",
      "tcp 0.0.0.0 8042 listening 8224",
      "tcp 127.0.0.1 3000 listening 17776",
      "tcp 127.0.0.1 3000 connected 17776",
      "tcp 127.0.0.1 58296 connected 9124",
      "tcp 127.0.0.1 58297 closing 0",
      "tcp :: 80 listening 4",
      "tcp ::1 3000 listening 17776",
      "udp 0.0.0.0 5353 listening 2904",
      "udp 0.0.0.0 5353 listening 3120",
      "udp 0.0.0.0 50127 connected 5120",
      "udp fe80::3c5d:1f2a%12 1900 listening 4312",
    ]);
  });

  for (const [language, output] of [
    ["Chinese", CHINESE],
    ["German", GERMAN],
    ["a language with a state of two words", TWO_WORDS],
  ] as const) {
    test(`a listener in ${language}`, () => {
      const listeners = parseNetstat(output).filter((it) => it.state === "listening");
      expect(listeners.map(({ port, pid }) => [port, pid])).toEqual([[3000, 17776]]);
    });
  }

  test("lines that are no rows are passed over", () => {
    expect(
      parseNetstat("TCP\nTCP 1 2 3\nTCP 0.0.0.0:80 0.0.0.0:0 LISTENING\nUDP [::]:x *:* 4\n"),
    ).toEqual([]);
  });
});

describe("the owners of ports", () => {
  test("one netstat, one PowerShell: names, times, the system's own", async () => {
    const calls: string[] = [];
    const tools = { netstat: ENGLISH, "powershell.exe": PROCESSES };
    const found = await findHolders(system(tools, calls), tcp(80, 3000));
    expect(found).toEqual([
      {
        port: 80,
        protocol: "tcp",
        hidden: null,
        holders: [
          {
            pid: 4,
            uid: null,
            addresses: ["0.0.0.0:80", "[::]:80"],
            details: {
              pid: 4,
              parent: 0,
              argv: ["System"],
              uid: null,
              startedAt: Date.parse("2026-11-23T07:00:00.123Z"),
              cwd: null,
            },
          },
        ],
      },
      {
        port: 3000,
        protocol: "tcp",
        hidden: null,
        holders: [
          {
            pid: 17776,
            uid: null,
            addresses: ["127.0.0.1:3000", "[::1]:3000"],
            details: {
              pid: 17776,
              parent: 9000,
              argv: ["C:\\Program Files\\nodejs\\node.exe", "server.js", "--name", "a b"],
              uid: null,
              startedAt: 1_790_000_000_000,
              cwd: null,
            },
          },
        ],
      },
    ]);
    expect(calls.map((it) => it.split(" ")[0])).toEqual(["netstat", "powershell.exe"]);
  });

  test("the source port of a connection, UDP holders, and no mistake between 80 and 8042", async () => {
    const tools = { netstat: ENGLISH, "powershell.exe": PROCESSES, netsh: "" };
    const [source] = await findHolders(system(tools), tcp(58_296));
    expect(source).toMatchObject({
      hidden: { code: "outgoing_connection" },
      holders: [{ pid: 9124 }],
    });
    const [udp] = await findHolders(system(tools), [{ port: 5353, protocol: "udp" }]);
    expect(udp?.holders.map((it) => it.pid)).toEqual([2904, 3120]);
  });

  test("a port inside an excluded range has a reason and no owner", async () => {
    const tools = { netstat: ENGLISH, netsh: EXCLUDED_ENGLISH };
    const found = await findHolders(system(tools), tcp(51_500));
    expect(found).toEqual([
      {
        port: 51_500,
        protocol: "tcp",
        holders: [],
        hidden: {
          code: "excluded_range",
          message:
            "Windows keeps 51417-51516 for itself (Hyper-V and the like); see: netsh int ipv4 show excludedportrange protocol=tcp",
        },
      },
    ]);
  });

  test("without any tool a busy port still has a reason; pids stay without PowerShell", async () => {
    const { ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const [busy] = await findHolders(system({}), tcp(...ports));
    expect(busy).toMatchObject({ holders: [], hidden: { code: "bound_not_listening" } });
    const [known] = await findHolders(system({ netstat: ENGLISH }), tcp(3000));
    expect(known).toMatchObject({ hidden: null, holders: [{ pid: 17776 }] });
    await expect(windows.sockets(system({}), null, {})).rejects.toMatchObject({
      code: "owners_unavailable",
    });
  });

  test("every listener, without wanted ports", async () => {
    const tools = { netstat: ENGLISH, "powershell.exe": PROCESSES };
    const found = await findHolders(system(tools), null);
    expect(found.map((it) => `${it.port}/${it.protocol}`)).toEqual([
      "80/tcp",
      "135/tcp",
      "1900/udp",
      "3000/tcp",
      "5353/udp",
      "8042/tcp",
    ]);
  });
});

describe("PowerShell's answer", () => {
  test("one process alone, a date inside of an object, a byte order mark", () => {
    const one = `\uFEFF{"ProcessId":7,"ParentProcessId":1,"Name":"a.exe","CommandLine":null,"CreationDate":{"value":"\\/Date(1000)\\/","DateTime":"x"}}`;
    expect(parseProcesses(one)?.get(7)).toMatchObject({ argv: ["a.exe"], startedAt: 1000 });
  });

  test("no process, and no JSON", () => {
    expect(parseProcesses("[]")).toEqual(new Map());
    expect(parseProcesses("Get-CimInstance : Access denied")).toBe(null);
    expect(parseProcesses("")).toBe(null);
    expect(parseProcesses('[null, 5, {"ProcessId":"7"}]')).toEqual(new Map());
    expect(parseProcesses('[{"ProcessId":-1},{"ProcessId":1.5},{"ProcessId":1e30}]')).toEqual(
      new Map(),
    );
    const odd = '{"ProcessId":7,"ParentProcessId":1e30,"CreationDate":"/Date(99999999999999999)/"}';
    expect(parseProcesses(odd)?.get(7)).toMatchObject({ parent: null, startedAt: null });
  });

  test("a command line is parted as programs part it", () => {
    const parts: readonly [string, string[]][] = [
      ['"C:\\a b\\x.exe" -y', ["C:\\a b\\x.exe", "-y"]],
      ["x.exe  a\tb ", ["x.exe", "a", "b"]],
      ['x.exe --name="a b" ""', ["x.exe", "--name=a b", ""]],
      ['x.exe "say \\"hi\\""', ["x.exe", 'say "hi"']],
      ['x.exe "open', ["x.exe", "open"]],
    ];
    for (const [line, words] of parts) expect(splitCommandLine(line)).toEqual(words);
  });
});

/** Of a GitHub-hosted runner. */
const EXCLUDED_ENGLISH = crlf(`
Protocol tcp Port Exclusion Ranges

Start Port    End Port      
----------    --------      
        80          80      
      5986        5986      
     47001       47001      
     51417       51516      
     51517       51616      

* - Administered port exclusions.

`);

/** Published by users of Chinese and Spanish Windows, shortened; the Spanish `*` is ours. */
const EXCLUDED_CHINESE = crlf(`
协议 tcp 端口排除范围

开始端口    结束端口
----------    --------
     50000       50059     *
     54364       54463
     54664       54763

* - 管理的端口排除。
`);

const EXCLUDED_SPANISH = crlf(`
Puerto de inicio    Puerto final
----------          --------
      1025        1124
     25313       25412
     50000       50059     *
`);

describe("netsh", () => {
  test("excluded ranges in three languages, without administered ones", () => {
    const ranges = (output: string) =>
      parseExcludedRanges(output).map(({ first, last }) => [first, last]);
    expect(ranges(EXCLUDED_ENGLISH)).toEqual([
      [80, 80],
      [5986, 5986],
      [47001, 47001],
      [51417, 51516],
      [51517, 51616],
    ]);
    expect(ranges(EXCLUDED_CHINESE)).toEqual([
      [54364, 54463],
      [54664, 54763],
    ]);
    expect(ranges(EXCLUDED_SPANISH)).toEqual([
      [1025, 1124],
      [25313, 25412],
    ]);
    expect(ranges("")).toEqual([]);
  });

  test("the dynamic range: first port and how many", () => {
    const english =
      "\r\nProtocol tcp Dynamic Port Range\r\n---------------------------------\r\nStart Port      : 1024\r\nNumber of Ports : 64511\r\n\r\n";
    const chinese =
      "\r\n协议 tcp 动态端口范围\r\n---------------------------------\r\n启动端口        : 49152\r\n端口数          : 16384\r\n";
    expect(parseDynamicRange(english)).toEqual({ first: 1024, last: 65_534 });
    expect(parseDynamicRange(chinese)).toEqual({ first: 49_152, last: 65_535 });
    expect(parseDynamicRange("The system cannot find the file")).toBe(null);
  });
});
