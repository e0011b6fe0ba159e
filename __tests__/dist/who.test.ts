import { spawn } from "node:child_process";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CLI, openWorld, type World } from "../support/cli.js";
import { freePort, listenElsewhere, listenFromShell } from "../support/listeners.js";
import { describeWith } from "../support/needs.js";
import { socketHolders } from "../support/socket-holders.js";

jest.setTimeout(60_000);

let world: World;
const servers: { stop(): Promise<void> }[] = [];
const holders = socketHolders();

beforeEach(() => {
  world = openWorld();
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await holders.endAll();
  await world.end();
});

async function listen(options: Partial<Parameters<typeof listenElsewhere>[0]> = {}) {
  const listener = await listenElsewhere({ folder: world.folder, ...options });
  servers.push(listener);
  return { ...listener, port: listener.ports[0] ?? 0 };
}

const who = (...args: string[]) => world.devrig(["who", ...args]);

describe("devrig who PORT", () => {
  test("names the owner, and is exit 0", async () => {
    const { port, pid } = await listen();
    const { code, stdout, stderr } = await who(String(port));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [head, row] = stdout.split("\n");
    expect(head).toMatch(/^ *PORT +PID +USER +SINCE +ADDRESS +OWNER$/);
    expect(row).toMatch(new RegExp(`^ *${port} +${pid} +\\S+ +\\d+ s +127\\.0\\.0\\.1 +node `));
    expect(stdout).toMatch(new RegExp(`^${port}: node .*\\(PID ${pid}\\)\n  start {2}by .*$`, "m"));
  });

  test("is exit 1 where one of the ports has nobody", async () => {
    const { port, pid } = await listen();
    const free = await freePort();
    const { code, stdout } = await who(String(port), String(free));
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^ *${port} +${pid} `, "m"));
    expect(stdout).toMatch(new RegExp(`^ *${free} +nobody$`, "m"));
  });

  test("answers by the exit code alone with -q", async () => {
    const { port } = await listen();
    expect(await who("-q", String(port))).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(await who("-q", String(await freePort()))).toMatchObject({ code: 1, stdout: "" });
  });

  test("tells in JSON exactly the contract's keys", async () => {
    const { port, pid } = await listen();
    const free = await freePort();
    const { code, stdout } = await who("--json", String(port), `${free}/udp`);
    expect(code).toBe(1);
    const answer = JSON.parse(stdout);
    expect(stdout).toBe(`${JSON.stringify(answer, null, 2)}\n`);
    expect(Object.keys(answer)).toEqual(["version", "ports"]);
    for (const it of answer.ports)
      expect(Object.keys(it)).toEqual(["port", "protocol", "owner", "others", "owner_hidden"]);
    expect(answer).toMatchObject({
      version: 1,
      ports: [
        { port, protocol: "tcp", owner: { pid } },
        { port: free, protocol: "udp", owner: null, others: [], owner_hidden: null },
      ],
    });
  });

  test("says who claims a port that nobody has open", async () => {
    const { pid } = await listen();
    const port = await freePort();
    const config = world.file(
      "shop/devrig.toml",
      `[project]\nname = "shop"\n[services.web]\ncommand = "x"\nport = ${port}\n`,
    );
    await world.devrig(["claim", "-f", config, "--holder", String(pid)]);
    const { code, stdout } = await who(String(port));
    expect(code).toBe(0);
    expect(stdout).toMatch(/set aside by shop-[0-9a-f]{8} \(web\)$/m);
    expect(stdout).toContain(`  of     ${config} (web)\n`);
  });

  test.each([
    ["0", "port 0 is out of range", "ports go from 1 to 65535"],
    ["70000", "port 70000 is out of range", "ports go from 1 to 65535"],
    ["-1", '"-1" is not a port', "write 3000 or 53/udp"],
    ["autto", '"autto" is not a port', "write 3000 or 53/udp"],
    ["web=3000", '"web=3000" is not a port', "write 3000 or 53/udp"],
    ["53/sctp", '"53/sctp" is not a port', "write 3000 or 53/udp"],
  ])("refuses %s with a sentence", async (port, message, hint) => {
    expect(await who("--", port)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: `devrig: ${message}\nhint: ${hint}\n`,
    });
  });
});

describe("devrig who", () => {
  test("lists every listener of the machine, each port once and in order", async () => {
    const { pid, ports } = await listen({ count: 3 });
    const { code, stdout } = await who("--json");
    expect(code).toBe(0);
    const all: { port: number; protocol: string; owner: { pid: number } | null }[] =
      JSON.parse(stdout).ports;
    const numbers = all.filter((it) => it.protocol === "tcp").map((it) => it.port);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const port of ports) expect(all.find((it) => it.port === port)?.owner?.pid).toBe(pid);
  });

  test("tells of a port once that is asked for twice", async () => {
    const [port] = (await listen()).ports;
    const { stdout } = await who(`${port}`, `0${port}`, "--json");
    expect(JSON.parse(stdout).ports).toHaveLength(1);
  });

  test("is exit 0 although the owner of one cannot be named", async () => {
    expect((await who()).code).toBe(0);
  });
});

test("a reader that closes the pipe early is no failure", async () => {
  await listen({ count: 40 });
  for (const command of [["who"], ["who", "--json"], ["--help"]]) {
    const child = spawn(process.execPath, [CLI, ...command], {
      cwd: world.folder,
      env: { ...process.env, HOME: world.home, DEVRIG_HOME: world.devrigHome },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: "" });
  }
});

describeWith(["linux"], "hostile processes", () => {
  const HOSTILE = "\u001b[31mred\u001b[0m\n::error::gotcha\r\u202egnp\u200b\t##[warning]\u009b2J";

  test.each([
    ["arguments", { args: [HOSTILE] }],
    ["a name", { argv0: HOSTILE }],
    ["a title", { title: HOSTILE }],
    ["a script", { script: "\u001b[2J::error::x\u202e.cjs" }],
  ])("with %s of escapes reach the terminal as plain text", async (_what, options) => {
    const { port } = await listen(options);
    for (const args of [
      ["who", String(port)],
      ["who", "--no-redact", String(port)],
      ["check", "--port", String(port), "--no-redact"],
      ["check", "--port", String(port), "--wait", "1ms"],
    ]) {
      const { stdout, stderr } = await world.devrig(args, { env: { FORCE_COLOR: "" } });
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(stdout + stderr).not.toMatch(/^\s*::/m);
    }
  });

  test("with 100 kB of arguments take one line of a table, and 4,096 characters of JSON", async () => {
    const { port } = await listen({ args: ["x".repeat(50_000), "y".repeat(50_000)] });
    const { stdout } = await who(String(port));
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThan(300);
    const json = JSON.parse((await who("--json", String(port))).stdout);
    expect([...json.ports[0].owner.command].length).toBeLessThanOrEqual(4096);
  });

  test("with arguments that are no UTF-8 are shown all the same", async () => {
    const listener = await listenFromShell(world.folder, "\"$(printf '\\377\\376\\033[1m')\"");
    servers.push(listener);
    const { code, stdout } = await who(String(listener.ports[0]));
    expect(code).toBe(0);
    expect(stdout).toContain("\ufffd\ufffd\\x1b[1m");
  });

  test("that share a port are all named", async () => {
    const { pid, children, ports } = await holders.hold([{ address: "127.0.0.1" }], { forks: 2 });
    const { stdout } = await who(String(ports[0]));
    for (const it of [pid, ...children])
      expect(stdout).toMatch(new RegExp(`^ *(\\d+ +)?${it} `, "m"));
    const json = JSON.parse((await who("--json", String(ports[0]))).stdout).ports[0];
    expect(json.owner.pid).toBe(pid);
    expect(json.others.map((it: { pid: number }) => it.pid).sort()).toEqual([...children].sort());
  });
});
