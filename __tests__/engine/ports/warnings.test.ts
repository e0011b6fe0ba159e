import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { isBlockedByBrowsers } from "../../../src/engine/ports/browser-blocked.js";
import { portWarnings, type WarnedPort } from "../../../src/engine/ports/warnings.js";
import type { System } from "../../../src/engine/system.js";
import { answering, realSystem } from "../../support/socket-holders.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "root-"));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const RANGE = "sys/net/ipv4/ip_local_port_range";
const RESERVED = "sys/net/ipv4/ip_local_reserved_ports";
const LIMIT = "sys/net/ipv4/ip_unprivileged_port_start";
const USER = { uid: 1000, gid: 1000, groups: [1000] };

function linux(files: Readonly<Record<string, string>>, changes: Partial<System> = {}): System {
  const run = () => Promise.reject(new Error("no command on Linux"));
  return realSystem({ procRoot: folderWith(files), env: {}, user: USER, run, ...changes });
}

function port(number: number | null, more: Partial<WarnedPort> = {}): WarnedPort {
  return { resource: "web", port: number, protocol: "tcp", source: null, scheme: "http", ...more };
}

/** On a machine that is no container. */
async function codes(system: System, ...ports: WarnedPort[]): Promise<string[]> {
  return (await portWarnings(system, ports, folderWith({}))).map((it) => it.code);
}

describe("Linux", () => {
  test("a port in the range of outgoing connections, at both ends and not beside them", async () => {
    const system = linux({ [RANGE]: "32768\t60999\n" });
    expect(await codes(system, port(32_768))).toEqual(["ephemeral_port"]);
    expect(await codes(system, port(60_999, { protocol: "udp" }))).toEqual(["ephemeral_port"]);
    expect(await codes(system, port(32_767), port(61_000), port(3000))).toEqual([]);
  });

  test("a port that the kernel was told to keep out of that range", async () => {
    const system = linux({ [RANGE]: "1024 65535\n", [RESERVED]: "3000,4000-4002\n" });
    expect(await codes(system, port(3000), port(4001), port(4003))).toEqual(["ephemeral_port"]);
  });

  test("a port below the limit, unless we are root or the limit was moved", async () => {
    expect(await codes(linux({ [LIMIT]: "1024\n" }), port(80))).toEqual(["privileged_port"]);
    expect(await codes(linux({}), port(80))).toEqual(["privileged_port"]);
    expect(await codes(linux({}), port(1023), port(1024))).toEqual(["privileged_port"]);
    expect(await codes(linux({ [LIMIT]: "0\n" }), port(80))).toEqual([]);
    expect(await codes(linux({ [LIMIT]: "443\n" }), port(442), port(443))).toEqual([
      "privileged_port",
    ]);
    const root = { uid: 0, gid: 0, groups: [0] };
    expect(await codes(linux({ [LIMIT]: "1024\n" }, { user: root }), port(80))).toEqual([]);
  });

  test("nor where all of the user's programs have the capability, not one file alone", async () => {
    const status = (effective: string, ambient: string) =>
      `Name:\tnode\nCapEff:\t${effective}\nCapBnd:\t000001ffffffffff\nCapAmb:\t${ambient}\n`;
    const may = "0000000000000400";
    const not = "0000000000000000";
    const ambient = { "self/status": status(may, may), [LIMIT]: "1024\n" };
    expect(await codes(linux(ambient), port(80))).toEqual([]);
    const [warning] = await portWarnings(
      linux({ ...ambient, "self/status": status(may, not) }),
      [port(80)],
      folderWith({}),
    );
    expect(warning?.message).toBe(
      "port 80 of 'web' is below 1024: to bind it takes root or CAP_NET_BIND_SERVICE",
    );
  });

  test("a port that browsers block, for what speaks HTTP", async () => {
    const system = linux({});
    expect(await codes(system, port(6000))).toEqual(["browser_blocked_port"]);
    expect(await codes(system, port(6667, { scheme: "https" }))).toEqual(["browser_blocked_port"]);
    expect(await codes(system, port(6000, { scheme: "tcp" }))).toEqual([]);
    expect(await codes(system, port(6000, { scheme: "udp", protocol: "udp" }))).toEqual([]);
    const { scheme: _scheme, ...byHand } = port(6000);
    expect(await codes(system, byHand)).toEqual([]);
  });

  test("neither AirPlay nor excluded ranges, and nothing without /proc", async () => {
    expect(await codes(linux({}), port(5000), port(7000), port(40_000))).toEqual([]);
  });

  test("nothing at all is looked up where no port is fixed", async () => {
    const system = linux({});
    const closed = new Proxy(system, {
      get: (_target, name) => {
        throw new Error(`looked at ${String(name)}`);
      },
    });
    expect(await portWarnings(closed, [port(null)])).toEqual([]);
    expect(await portWarnings(closed, [])).toEqual([]);
  });

  test("a warning names port, resource and place", async () => {
    const declared = { ...port(40_000), source: { file: "/devrig.toml", line: 7, column: 8 } };
    const system = linux({ [RANGE]: "32768\t60999\n" });
    const [warning] = await portWarnings(system, [declared], folderWith({}));
    expect(warning?.message).toContain("port 40000 of 'web' lies in 32768-60999");
    expect(warning).toMatchObject({
      code: "ephemeral_port",
      resource: "web",
      source: { file: "/devrig.toml", line: 7, column: 8 },
    });
  });
});

describe("inside a container", () => {
  async function warned(root: string, env: System["env"] = {}): Promise<string[]> {
    const system = linux({}, { env });
    return (await portWarnings(system, [port(3000), port(3001)], root)).map((it) => it.code);
  }

  test("one warning for the whole report, by Docker's, podman's or Kubernetes' mark", async () => {
    const veth = { "sys/class/net/eth0/iflink": "9\n", "sys/class/net/lo/iflink": "1\n" };
    const once = ["container_network"];
    expect(await warned(folderWith({ ".dockerenv": "", ...veth }))).toEqual(once);
    expect(await warned(folderWith({ "run/.containerenv": "", ...veth }))).toEqual(once);
    expect(await warned(folderWith(veth), { KUBERNETES_SERVICE_HOST: "10.0.0.1" })).toEqual(once);
    expect(await warned(folderWith({ ".dockerenv": "" }))).toEqual(once);
  });

  test("none with the host's network, whose cards are devices", async () => {
    const root = folderWith({ ".dockerenv": "", "sys/class/net/eth0/ifindex": "2\n" });
    mkdirSync(join(root, "sys/devices/pci0"), { recursive: true });
    symlinkSync("../../../devices/pci0", join(root, "sys/class/net/eth0/device"));
    expect(await warned(root)).toEqual([]);
  });

  test("none outside of a container", async () => {
    expect(await warned(folderWith({ "sys/class/net/eth0/iflink": "9\n" }))).toEqual([]);
  });
});

describe("macOS", () => {
  const range = { sysctl: "49152\n65535\n" };

  test("the ephemeral range of sysctl, asked once for all ports", async () => {
    const calls: string[] = [];
    const system = realSystem({ platform: "darwin", user: USER, run: answering(range, calls) });
    expect(await codes(system, port(49_151), port(49_152), port(65_535))).toEqual([
      "ephemeral_port",
      "ephemeral_port",
    ]);
    expect(calls).toEqual(["sysctl -n net.inet.ip.portrange.first net.inet.ip.portrange.last"]);
  });

  test("AirPlay's ports, TCP alone; a missing sysctl is no error", async () => {
    const system = realSystem({ platform: "darwin", user: USER, run: answering({}) });
    expect(await codes(system, port(5000), port(7000), port(5001))).toEqual([
      "airplay_port",
      "airplay_port",
    ]);
    expect(await codes(system, port(5000, { protocol: "udp", scheme: "udp" }))).toEqual([]);
    expect(await codes(system, port(80))).toEqual(["privileged_port"]);
  });
});

describe("Windows", () => {
  const dynamic =
    "\r\nProtocol tcp Dynamic Port Range\r\n---------------------------------\r\nStart Port      : 49152\r\nNumber of Ports : 16384\r\n\r\n";
  const excluded =
    "\r\nProtocol tcp Port Exclusion Ranges\r\n\r\nStart Port    End Port      \r\n----------    --------      \r\n      5357        5357      \r\n     50000       50059     *\r\n     50060       50159      \r\n\r\n* - Administered port exclusions.\r\n\r\n";

  test("excluded ranges and the dynamic range; administered exclusions may be bound", async () => {
    const netsh = (args: readonly string[]) => (args.includes("dynamicport") ? dynamic : excluded);
    const calls: string[] = [];
    const run = answering({ netsh }, calls);
    const system = realSystem({ platform: "win32", user: null, run });
    expect(await codes(system, port(5357), port(80), port(3000))).toEqual(["excluded_port"]);
    expect(await codes(system, port(50_060))).toEqual(["excluded_port", "ephemeral_port"]);
    expect(await codes(system, port(50_059))).toEqual(["ephemeral_port"]);
    expect(calls.filter((it) => it.includes("protocol=udp"))).toEqual([]);
  });
});

test("every blocked port is one that Node's own fetch refuses, neighbours are not", async () => {
  const blocked = Array.from({ length: 65_535 }, (_, at) => at + 1).filter(isBlockedByBrowsers);
  expect(blocked).toHaveLength(82);
  const reasons = await Promise.all(
    blocked.map((number) =>
      fetch(`http://[::1]:${number}/`).then(
        () => `${number} answers`,
        (error: { cause?: unknown }) => String(error.cause),
      ),
    ),
  );
  expect(reasons.filter((it) => !it.includes("bad port"))).toEqual([]);
  expect([80, 443, 3000, 6664, 6670, 8080].filter(isBlockedByBrowsers)).toEqual([]);
});
