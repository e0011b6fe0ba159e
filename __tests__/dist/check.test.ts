import { spawn } from "node:child_process";
import { chownSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { openWorld, type World } from "../support/cli.js";
import { ended, eventually, output } from "../support/command.js";
import { freePort, listenElsewhere } from "../support/listeners.js";
import { type Namespace, openNamespace } from "../support/namespace.js";
import { describeWith, testWith } from "../support/needs.js";
import { copyShop, type Server, startServer } from "../support/shop.js";
import { socketHolders } from "../support/socket-holders.js";
import { asUser } from "../support/users.js";

jest.setTimeout(60_000);

let world: World;
const servers: { stop(): Promise<void> }[] = [];
const holders = socketHolders();

beforeEach(() => {
  world = openWorld({ open: true });
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await holders.endAll();
  await world.end();
});

/** A project with these services, and its config's path. */
function project(services: Readonly<Record<string, number | string>>, folder = "shop"): string {
  const tables = Object.entries(services).map(
    ([name, port]) => `[services.${name}]\ncommand = "true"\nport = ${port}\n`,
  );
  return world.file(`${folder}/devrig.toml`, `[project]\nname = "shop"\n\n${tables.join("\n")}`);
}

async function listen(options: Partial<Parameters<typeof listenElsewhere>[0]> = {}) {
  const listener = await listenElsewhere({ folder: world.folder, ...options });
  servers.push(listener);
  return { ...listener, port: listener.ports[0] ?? 0 };
}

async function serve(...started: Parameters<typeof startServer>): Promise<Server> {
  const server = await startServer(...started);
  servers.push(server);
  return server;
}

const check = (...args: string[]) => world.devrig(["check", ...args], { cwd: "." });

async function checkJson(...args: string[]) {
  const result = await check("--json", ...args);
  return { ...result, report: JSON.parse(result.stdout) };
}

describe("free ports", () => {
  test("are exit 0 and a table, found from a folder below the config", async () => {
    const web = await freePort();
    project({ web, worker: '"auto"' });
    world.file("shop/src/deep/x", "");
    const { code, stdout } = await world.devrig(["check"], { cwd: "shop/src/deep" });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `RESOURCE   PORT  STATE\nweb       ${web}  free\nworker     auto  auto\n\nThe port is free.\n`,
    );
  });

  test("and no fixed port at all is no collision", async () => {
    const { code, stdout } = await check("-f", project({ web: '"auto"' }));
    expect({ code, last: stdout.trim().split("\n").at(-1) }).toEqual({
      code: 0,
      last: "No fixed port to check.",
    });
  });

  test("say nothing with -q", async () => {
    const config = project({ web: await freePort() });
    expect(await check("-q", "-f", config)).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("leave no file behind, not even devrig's own folder", async () => {
    const config = project({ web: await freePort(), taken: (await listen()).port });
    const before = readdirSync(world.folder, { recursive: true }).sort();
    await check("-f", config);
    await check("--json", "-f", config);
    expect(readdirSync(world.folder, { recursive: true }).sort()).toEqual(before);
  });
});

test("a port that another process has is exit 1, and the process is named", async () => {
  const { pid, port } = await listen();
  const { code, report } = await checkJson("--port", String(port));
  expect({ code, status: report.ports[0].status }).toEqual({ code: 1, status: "taken" });
  expect(report.ports[0].owner.pid).toBe(pid);
});

describeWith(["linux"], "a taken port", () => {
  test("is exit 1 with resource, owner, place, since when and what to do", async () => {
    const { pid, port } = await listen();
    const config = project({ web: port });
    const { code, stdout } = await check("-f", config);
    expect(code).toBe(1);
    const lines = stdout.split("\n");
    expect(lines[1]).toMatch(
      new RegExp(`^web +${port}  taken  node .*\\(PID ${pid}\\), \\S+ +\\d+ s$`),
    );
    expect(stdout).toMatch(
      new RegExp(
        `^✗ Port ${port} required by 'web' is already in use by node .*\\(PID ${pid}\\)$`,
        "m",
      ),
    );
    expect(lines).toContain(`  at     ${config}:6:8`);
    expect(stdout).toMatch(/^ {2}start {2}by \S+, \d+ s ago, in \/.+$/m);
    expect(lines).toContain(`  open   127.0.0.1:${port}`);
    expect(lines).toContain(`  next   kill ${pid}`);
    expect(stdout).toMatch(/^ {2}or {5}take port \d+, which is free$/m);
    expect(stdout.endsWith("The port is not free.\n")).toBe(true);
  });

  test("is the only thing told with -q", async () => {
    const { port } = await listen();
    const config = project({ web: port, api: await freePort() });
    const { code, stdout, stderr } = await check("-q", "-f", config);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^✗ Port /);
    expect(stdout).not.toContain("api");
    expect(stdout).not.toContain("RESOURCE");
  });

  test("is free after its 'next' was pasted, and the near port is free at once", async () => {
    const { port } = await listen();
    const config = project({ web: port });
    const { report } = await checkJson("-f", config);
    const near = /take port (\d+)/.exec((await check("-f", config)).stdout)?.[1] ?? "";
    expect((await check("--port", near)).code).toBe(0);
    await output(["sh", "-c", report.ports[0].next]);
    await eventually("the port is free", async () => (await check("-f", config)).code === 0);
  });

  test.each(["127.0.0.1", "0.0.0.0", "::1", "::"])(
    "by a listener on %s is found",
    async (address) => {
      const { pid, ports } = await holders.hold([{ address }]);
      const { code, report } = await checkJson("--port", String(ports[0]));
      expect(code).toBe(1);
      const shown = address.includes(":") ? `[${address}]` : address;
      expect(report.ports[0]).toMatchObject({
        status: "taken",
        owner: { pid, addresses: [`${shown}:${ports[0]}`] },
        next: `kill ${pid}`,
      });
    },
  );

  test("on udp is found by a udp check only", async () => {
    const { pid, ports } = await holders.hold([{ address: "127.0.0.1", kind: "udp" }]);
    const { report } = await checkJson("--port", `dns=${ports[0]}/udp`, "--port", `${ports[0]}`);
    expect(report.ports).toMatchObject([
      { resource: "dns", protocol: "udp", status: "taken", owner: { pid } },
      { protocol: "tcp", status: "free", owner: null },
    ]);
  });

  test("has secrets of the owner's arguments as *** but for --no-redact", async () => {
    const args = ["--api-token", "s3cr3t-value", "x".repeat(100)];
    const { port } = await listen({ args });
    const redacted = await check("--port", String(port));
    expect(redacted.stdout).not.toContain("s3cr3t-value");
    const { stdout } = await check("--port", String(port), "--no-redact");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(args.join(" "));
    expect((await check("--port", String(port), "--json")).stdout).not.toContain("s3cr3t-value");
    expect((await check("--port", String(port), "--json", "--no-redact")).stdout).toContain(
      args.join(" "),
    );
  });
});

describeWith(["linux", "python3"], "the ports of the example project", () => {
  test("name a Node server on its default socket and Python's http.server", async () => {
    const shop = await copyShop(world);
    const web = await serve(["node", "server.js"], {
      cwd: shop.folder,
      port: shop.web,
      env: { PORT: String(shop.web) },
    });
    const api = await serve(
      ["python3", "-m", "http.server", String(shop.api), "--bind", "127.0.0.1"],
      { cwd: `${shop.folder}/api`, port: shop.api },
    );
    const { code, report } = await checkJson("-f", shop.config);
    expect({ code, collisions: report.collisions }).toEqual({ code: 1, collisions: 2 });
    const user = (await output(["id", "-un"])).trim();
    const [first, second, ...free] = report.ports;
    expect(first).toMatchObject({
      resource: "web",
      status: "taken",
      message: `Port ${shop.web} required by 'web' is already in use by node server.js (PID ${web.pid})`,
      owner: {
        pid: web.pid,
        command: "node server.js",
        user,
        uid: process.geteuid?.(),
        addresses: [`[::]:${shop.web}`],
        cwd: shop.folder,
      },
    });
    expect(second).toMatchObject({
      resource: "api",
      owner: {
        pid: api.pid,
        command: expect.stringMatching(new RegExp(`python3\\S* -m http.server ${shop.api}`)),
        user,
        addresses: [`127.0.0.1:${shop.api}`],
      },
    });
    for (const { owner } of [first, second])
      expect(Math.abs(Date.now() - Date.parse(owner.started_at))).toBeLessThan(120_000);
    expect(free.map((it: { status: string }) => it.status)).toEqual([
      "free",
      "auto",
      "free",
      "free",
    ]);
  });

  testWith(["redis-server"], "name a Redis server, as Debian packages it", async () => {
    const shop = await copyShop(world);
    const port = String(shop.cache);
    const redis = await serve(
      ["redis-server", "--port", port, "--save", "", "--dir", world.folder],
      {
        cwd: world.folder,
        port: shop.cache,
      },
    );
    const { report } = await checkJson("-f", shop.config, "docker:cache");
    expect(report.ports).toHaveLength(1);
    expect(report.ports[0]).toMatchObject({
      resource: "docker:cache",
      status: "taken",
      owner: {
        pid: redis.pid,
        command: expect.stringContaining("redis-server"),
        user: expect.any(String),
      },
    });
    expect(report.ports[0].owner.addresses).toContain(`0.0.0.0:${port}`);
    expect(Date.now() - Date.parse(report.ports[0].owner.started_at)).toBeLessThan(120_000);
  });
});

describe("what is asked for", () => {
  test("services by name are checked alone", async () => {
    const { port } = await listen();
    const config = project({ web: port, api: await freePort(), db: await freePort() });
    const { code, report } = await checkJson("-f", config, "api", "db");
    expect(code).toBe(0);
    expect(report.ports.map((it: { resource: string }) => it.resource)).toEqual(["api", "db"]);
  });

  test("an unknown service is answered with the one that is meant", async () => {
    const config = project({ storefront: await freePort() });
    expect(await check("-f", config, "storefrnt")).toMatchObject({
      code: 2,
      stdout: "",
      stderr:
        "devrig: no resource with a port is called 'storefrnt'\nhint: did you mean 'storefront'?\n",
    });
  });

  test("--port needs no config file, and adds to one", async () => {
    const [one, two, three] = [await freePort(), await freePort(), await freePort()];
    const alone = await checkJson("--port", `${one}`, "--port", `db=${two}`);
    expect(alone).toMatchObject({ code: 0, report: { project: null } });
    expect(alone.report.ports).toMatchObject([
      { resource: String(one), source: null },
      { resource: "db", source: null },
    ]);
    const beside = await checkJson("-f", project({ web: three }), "--port", `db=${two}`);
    expect(beside.report.ports).toMatchObject([{ resource: "web" }, { resource: "db" }]);
  });
});

describe("--port with a name", () => {
  test("that another port has is a usage error that names both; the same twice is not", async () => {
    const [web, other] = [await freePort(), await freePort()];
    const refused = await check("--port", `a=${web}`, "--port", `a=${other}`);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`'a=${other}' and 'a=${web}' both give`);
    expect(refused.stderr).toContain("hint: give each port a name of its own");
    expect(await check("--port", `a=${web}`, "--port", `a=${web}`)).toMatchObject({ code: 0 });
    const config = project({ web });
    const beside = await check("-f", config, "--port", `web=${other}`);
    expect(beside).toMatchObject({ code: 2 });
    expect(await check("-f", config, "--port", `web=${web}`)).toMatchObject({ code: 0 });
  });
});

describe("--wait", () => {
  test("goes on when the port becomes free, and says meanwhile what it waits for", async () => {
    const { port, pid, stop } = await listen();
    const waiting = world.start(["check", "--port", String(port), "--wait", "60s"]);
    await eventually("it says what it waits for", () =>
      waiting.output().stderr.includes(`(PID ${pid})`),
    );
    await stop();
    const { code, stderr } = await waiting.finished;
    expect(code).toBe(0);
    expect(stderr).toMatch(/^waiting: Port \d+ is already in use by node .*\n$/);
  });

  test("ends with the collision when the time is up", async () => {
    const { port } = await listen();
    const started = performance.now();
    expect((await check("--port", String(port), "--wait", "400ms", "-q")).code).toBe(1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(400);
  });
});

describeWith(["linux", "python3"], "ports that were set aside", () => {
  test("are the project's own, and a collision with until when for another project", async () => {
    const holder = await listen();
    const port = await freePort();
    const mine = project({ web: port });
    const other = project({ front: port }, "other");
    const claimed = await world.devrig(["claim", "-f", mine, "--holder", String(holder.pid)]);
    expect(claimed).toMatchObject({ code: 0, stdout: `web ${port}\n` });

    const own = await check("-f", mine);
    expect(own).toMatchObject({ code: 0 });
    expect(own.stdout).toMatch(/^web +\d+ {2}own {4}set aside for this project$/m);
    expect(own.stdout).toContain("The port is this project's own already.\n");

    const { code, stdout } = await check("-f", other);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^front +\d+ {2}claimed {2}shop-[0-9a-f]{8} \(web\) +\d+ s$/m);
    expect(stdout).toMatch(
      new RegExp(
        `^✗ Port ${port} required by 'front' is set aside by shop-[0-9a-f]{8} \\(web\\) until .*\\(PID ${holder.pid}\\) ends$`,
        "m",
      ),
    );
    expect(stdout).toContain(`  of     ${mine} (web)\n`);
    expect(stdout).toContain(`  next   devrig release -f ${mine} --holder ${holder.pid}\n`);

    await holder.stop();
    expect((await check("-f", other)).code).toBe(0);
  });

  test("and then opened by the holder are its own, with a sentence that says so", async () => {
    const holder = spawn("sh", { stdio: ["pipe", "ignore", "ignore"] });
    servers.push({ stop: () => ended(holder, "SIGKILL") });
    const port = await freePort();
    const config = project({ web: port });
    await world.devrig(["claim", "-f", config, "--holder", String(holder.pid)]);
    holder.stdin.write(`exec python3 -m http.server ${port} --bind 127.0.0.1\n`);
    await eventually(
      "the server listens",
      async () => (await checkJson("-f", config)).report.ports[0].owner !== null,
    );
    project({ web: port, api: await freePort() });
    const { code, stdout, report } = await checkJson("-f", config);
    expect({ code, ok: report.ok }).toEqual({ code: 0, ok: true });
    expect(stdout).not.toBe("");
    expect(report.ports[0]).toMatchObject({
      status: "own",
      message: `Port ${port} required by 'web' is this project's own: open by python3 -m http.server ${port} --bind 127.0.0.1 (PID ${holder.pid})`,
      owner: { pid: holder.pid, instance: { resource: "web", config_path: config } },
      next: null,
    });
    expect((await check("-f", config)).stdout).toContain(
      "Nothing stands in the way: 1 port is this project's own already, 1 port is free.\n",
    );
  });
});

describe("--json", () => {
  const SHAPE = ["version", "ok", "collisions", "project", "ports", "warnings"];
  const PORT = [
    "resource",
    "port",
    "protocol",
    "auto",
    "status",
    "source",
    "message",
    "owner",
    "others",
    "owner_hidden",
    "next",
  ];
  const OWNER = [
    "pid",
    "command",
    "user",
    "uid",
    "started_at",
    "addresses",
    "cwd",
    "instance",
    "container",
    "job",
  ];

  testWith(["linux"], "is one document of exactly the contract's keys, in its order", async () => {
    const { port, pid } = await listen();
    const config = project({ free: await freePort(), web: port, worker: '"auto"' });
    const { code, stdout, report } = await checkJson("-f", config);
    expect(code).toBe(1);
    expect(stdout).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(Object.keys(report)).toEqual(SHAPE);
    expect(Object.keys(report.project)).toEqual(["name", "slug", "config_path", "state_dir"]);
    for (const it of report.ports) expect(Object.keys(it)).toEqual(PORT);
    expect(Object.keys(report.ports[1].owner)).toEqual(OWNER);
    expect(report).toMatchObject({
      version: 1,
      ok: false,
      collisions: 1,
      project: {
        name: "shop",
        slug: expect.stringMatching(/^shop-[0-9a-f]{8}$/),
        config_path: config,
        state_dir: `${world.folder}/shop/.devrig`,
      },
    });
    expect(report.ports).toEqual([
      {
        resource: "free",
        port: expect.any(Number),
        protocol: "tcp",
        auto: false,
        status: "free",
        source: { file: config, line: 6, column: 8 },
        message: expect.stringMatching(/^Port \d+ required by 'free' is free$/),
        owner: null,
        others: [],
        owner_hidden: null,
        next: null,
      },
      {
        resource: "web",
        port,
        protocol: "tcp",
        auto: false,
        status: "taken",
        source: { file: config, line: 10, column: 8 },
        message: expect.stringContaining(`is already in use by node `),
        owner: {
          pid,
          command: expect.stringContaining("server.cjs"),
          user: expect.any(String),
          uid: process.geteuid?.(),
          started_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          addresses: [`127.0.0.1:${port}`],
          cwd: process.cwd(),
          instance: null,
          container: null,
          job: null,
        },
        others: [],
        owner_hidden: null,
        next: `kill ${pid}`,
      },
      {
        resource: "worker",
        port: null,
        protocol: "tcp",
        auto: true,
        status: "auto",
        source: { file: config, line: 14, column: 8 },
        message: "A port for 'worker' is chosen at start or claim",
        owner: null,
        others: [],
        owner_hidden: null,
        next: null,
      },
    ]);
    for (const warning of report.warnings)
      expect(Object.keys(warning)).toEqual(["code", "message", "resource", "source"]);
  });

  test("has a warning without its excerpt", async () => {
    const config = world.file(
      "shop/devrig.toml",
      `[project]\nname = "shop"\n[services.web]\ncommand = "x"\nprot = 3000\n`,
    );
    const { code, report, stderr } = await checkJson("-f", config);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(report.warnings).toEqual([
      {
        code: "near_miss_key",
        message: "Unknown key 'services.web.prot' is ignored; did you mean 'port'?",
        resource: "web",
        source: { file: config, line: 5, column: 8 },
      },
    ]);
  });
});

describeWith(
  ["linux", "root", "unshare", "nsenter", "setpriv", "ss", "ip"],
  "in a network of its own",
  () => {
    let namespace: Namespace;
    beforeEach(async () => {
      namespace = await openNamespace();
    });
    afterEach(() => namespace.end());

    test("the README's first command runs the main job on the example's own ports", async () => {
      const result = await world.devrig(
        ["check", "-f", `${process.cwd()}/examples/shop/devrig.toml`],
        {
          through: (...argv) => namespace.command(...argv),
        },
      );
      const remark = "warning: this runs in a network of its own: ";
      expect(result).toMatchObject({ code: 0, stderr: expect.stringContaining(remark) });
      expect(result.stdout).toMatch(/^web +3000 {2}free$/m);
      expect(result.stdout).toContain("All 5 ports are free.\n");
    });

    test("no socket is left behind, neither a listener nor one in TIME_WAIT", async () => {
      const config = project({ a: 3000, b: 3001, c: 3002 });
      const python = spawn(
        "nsenter",
        namespace.command("python3", "-m", "http.server", "3001").slice(1),
        { stdio: "ignore" },
      );
      servers.push({ stop: () => ended(python, "SIGKILL") });
      await eventually("python listens", async () =>
        (await namespace.run("ss", "-Htln")).includes(":3001"),
      );
      const listeners = await namespace.run("ss", "-Htan");
      const result = await world.devrig(["check", "-f", config], {
        through: (...argv) => namespace.command(...argv),
      });
      expect(result.code).toBe(1);
      expect(await namespace.run("ss", "-Htan")).toBe(listeners);
      expect(listeners.trim().split("\n")).toHaveLength(1);
    });
  },
);

describeWith(
  ["linux", "root", "open checkout", "unshare", "nsenter", "setpriv", "ip"],
  "an unprivileged user",
  () => {
    let namespace: Namespace;
    beforeEach(async () => {
      namespace = await openNamespace();
    });
    afterEach(() => namespace.end());

    test("is told of a registry that it may not read, and gets its answer", async () => {
      const config = project({ web: 18_081 });
      const home = join(world.folder, "closed");
      mkdirSync(home);
      writeFileSync(join(home, "instances.json"), "{}", { mode: 0o600 });
      chownSync(home, 54321, 54321);
      const through = (...argv: string[]) => namespace.command(...asUser(54321, ...argv));
      const env = { DEVRIG_HOME: home };
      const reason = `Cannot read ${home}/instances.json: permission denied (EACCES)`;
      for (const ask of [
        ["check", "-f", config],
        ["who", "18081"],
      ]) {
        const { code, stderr } = await world.devrig(ask, { through, env });
        expect({ code, stderr }).toEqual({
          code: ask[0] === "check" ? 0 : 1,
          stderr: expect.stringContaining(reason),
        });
      }
      const { code, stderr } = await world.devrig(["claim", "-f", config], { through, env });
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(reason) });
      expect(stderr).not.toContain("report");
    });

    test("is denied port 80, with the reason and a port that needs no privilege", async () => {
      const config = project({ web: 80 });
      const through = (...argv: string[]) => namespace.command(...asUser(54321, ...argv));
      const { code, stdout } = await world.devrig(["check", "-f", config], { through });
      expect(code).toBe(1);
      expect(stdout).toMatch(/^web +80 {2}denied$/m);
      expect(stdout).toContain(
        "✗ Port 80 required by 'web' may not be bound by this user: ports below 1024 need a privilege",
      );
      expect(stdout).toMatch(/^ {2}or {5}take port 8081, which is free$/m);
      const json = await world.devrig(["check", "--json", "-f", config], { through });
      expect(JSON.parse(json.stdout)).toMatchObject({
        ok: false,
        collisions: 1,
        ports: [{ status: "denied", owner: null, next: null }],
      });
    });
  },
);
