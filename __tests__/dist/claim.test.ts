import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CLI, type CliResult, openWorld, type World } from "../support/cli.js";
import { ended, eventually } from "../support/command.js";
import { freePort, type Listener, listenElsewhere } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { endedWith, openProjects } from "../support/projects.js";

jest.setTimeout(60_000);

let world: World;
let sleepers: ChildProcess[];
let listeners: Listener[];

beforeEach(() => {
  world = openWorld();
  sleepers = [];
  listeners = [];
});

afterEach(async () => {
  await Promise.all(sleepers.map((child) => ended(child, "SIGKILL")));
  await Promise.all(listeners.map((listener) => listener.stop()));
  await world.end();
});

/** A process to hold claims, which ends when it is told to. */
function sleeper(): ChildProcess & { pid: number } {
  const child = spawn("sleep", ["300"], { stdio: "ignore" });
  sleepers.push(child);
  return child as ChildProcess & { pid: number };
}

function project(name: string, ports: Readonly<Record<string, number | string>>, more = ""): void {
  const services = Object.entries(ports).map(
    ([service, port]) =>
      `[services.${service}]\ncommand = "true"\nport = ${typeof port === "number" ? port : `"${port}"`}\n`,
  );
  world.file(`${name}/devrig.toml`, `[project]\nname = "${name}"\n${more}\n${services.join("\n")}`);
}

const json = <T = Record<string, unknown>>({ stdout }: CliResult): T => JSON.parse(stdout) as T;

interface Claimed {
  claimed: boolean;
  holder: { pid: number; start: string; label: string | null };
  ports: Record<string, number>;
  report: { collisions: number };
}

interface Checked {
  ports: { status: string; port: number | null; owner: null | { instance: unknown; pid: null } }[];
  warnings: { code: string }[];
}

interface Listed {
  instances: {
    slug: string;
    status: string;
    claims: { port: number; holder: { pid: number } }[];
  }[];
}

const claim = async (cwd: string, ...args: string[]) =>
  json<Claimed>(await world.devrig(["claim", "--json", ...args], { cwd }));
const check = async (cwd: string) =>
  json<Checked>(await world.devrig(["check", "--json"], { cwd }));
const list = async (cwd = ".") =>
  json<Listed>(await world.devrig(["ps", "--all", "--json"], { cwd })).instances;
const registry = () => join(world.devrigHome, "instances.json");

describe("devrig claim", () => {
  test("sets fixed and auto ports aside, so that another project collides and learns who", async () => {
    const port = await freePort();
    project("shop", { web: port, api: "auto" });
    project("other", { page: port, api: "auto" });
    const holder = sleeper();
    const mine = await claim("shop", "--holder", `${holder.pid}`);
    expect(mine).toMatchObject({ claimed: true, holder: { pid: holder.pid, label: "sleep" } });
    expect(mine.ports).toMatchObject({ web: port, api: expect.any(Number) });
    expect((await check("shop")).ports.map(({ status }) => status)).toEqual(["own", "own"]);

    const refused = await world.devrig(["claim", "--json"], { cwd: "other" });
    expect(refused.code).toBe(1);
    expect(json(refused)).toMatchObject({ claimed: false, ports: {} });
    expect(existsSync(join(world.folder, "other/.devrig"))).toBe(false);
    expect(await list()).toHaveLength(1);

    const seen = await check("other");
    expect(seen.ports[0]).toMatchObject({
      status: "claimed",
      owner: { pid: null, command: null, instance: { resource: "web" } },
      message: expect.stringMatching(/ set aside by shop-[0-9a-f]{8} \(web\) .*sleep.*PID \d+/),
    });
    const who = await world.devrig(["who", `${port}`, "--json"], { cwd: "other" });
    expect(json(who)).toMatchObject({
      ports: [{ port, owner: { pid: null, instance: { resource: "web" } } }],
    });
  });

  test("is void for whoever looks next as soon as its holder is gone", async () => {
    const port = await freePort();
    project("shop", { web: port });
    project("other", { web: port });
    const holder = sleeper();
    await claim("shop", "--holder", `${holder.pid}`);
    expect((await check("other")).ports[0]?.status).toBe("claimed");
    await ended(holder, "SIGKILL");
    expect((await check("other")).ports[0]?.status).toBe("free");
    expect((await claim("other", "--holder", `${sleeper().pid}`)).claimed).toBe(true);
    expect((await list()).map(({ slug }) => slug)).toEqual([expect.stringMatching(/^other-/)]);
  });

  testWith(["linux"], "of a holder in another pid namespace counts for six hours", async () => {
    const port = await freePort();
    project("a", { web: port });
    project("b", { web: port });
    await claim("a", "--holder", `${sleeper().pid}`);
    const text = readFileSync(registry(), "utf8").replace(/;\d+;([0-9a-f]{16}")/, ";1;$1");
    const statusAfter = async (hours: number): Promise<string | undefined> => {
      const time = new Date(Date.now() - hours * 3_600_000).toISOString();
      writeFileSync(registry(), text.replace(/"claimed_at":"[^"]+"/, `"claimed_at":"${time}"`));
      return (await check("b")).ports[0]?.status;
    };
    expect(text).toContain(";1;");
    expect(await statusAfter(5.9)).toBe("claimed");
    expect(await statusAfter(6.1)).toBe("free");
  });

  test("made at a time that is none is told all the same, without its age", async () => {
    const port = await freePort();
    project("a", { web: port });
    project("b", { web: port });
    await claim("a", "--holder", `${sleeper().pid}`);
    const text = readFileSync(registry(), "utf8");
    writeFileSync(registry(), text.replace(/"claimed_at":"[^"]+"/, '"claimed_at":"yesterday"'));
    const { code, stdout, stderr } = await world.devrig(["check"], { cwd: "b" });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("is set aside by a-");
  });

  test("keeps its ports when repeated, and gets the same auto port as last time", async () => {
    project("shop", { api: "auto", worker: "auto" });
    const holder = `${sleeper().pid}`;
    const { ports } = await claim("shop", "--holder", holder);
    expect(new Set(Object.values(ports)).size).toBe(2);
    expect((await claim("shop", "--holder", holder)).ports).toEqual(ports);
    const [entry] = await list();
    expect(entry?.claims).toHaveLength(2);
    await world.devrig(["release", "--holder", holder], { cwd: "shop" });
    expect(await list()).toEqual([]);
    expect((await claim("shop", "--holder", holder)).ports).toEqual(ports);
  });

  test("drops the claim of a port that the config does not name any more", async () => {
    const [before, after] = [await freePort(), await freePort()];
    const holder = `${sleeper().pid}`;
    project("shop", { web: before });
    await claim("shop", "--holder", holder);
    project("shop", { web: after });
    await claim("shop", "--holder", holder);
    expect((await list())[0]?.claims.map(({ port }) => port)).toEqual([after]);
  });

  test("takes another auto port where the last one is claimed or open", async () => {
    project("shop", { api: "auto" });
    const holder = `${sleeper().pid}`;
    const first = (await claim("shop", "--holder", holder)).ports["api"] ?? 0;
    await world.devrig(["release", "--holder", holder], { cwd: "shop" });
    project("other", { page: first });
    await claim("other", "--holder", holder);
    const second = (await claim("shop", "--holder", holder)).ports["api"] ?? 0;
    expect(second).not.toBe(first);
  });

  test("takes auto ports from the range, all of it and nothing else", async () => {
    project("shop", { a: "auto", b: "auto", c: "auto" });
    const first = 20_000 + Math.floor(Math.random() * 9_000);
    const args = ["claim", "--json", "--holder", `${sleeper().pid}`];
    const of = (range: string) =>
      world.devrig(args, { cwd: "shop", env: { DEVRIG_AUTO_RANGE: range } });
    const wide = json<Claimed>(await of(`${first}-${first + 60}`));
    for (const port of Object.values(wide.ports)) {
      expect(port).toBeGreaterThanOrEqual(first);
      expect(port).toBeLessThanOrEqual(first + 60);
    }
    project("small", { a: "auto", b: "auto" });
    const taken = wide.ports["a"] ?? 0;
    const full = await world.devrig(args, {
      cwd: "small",
      env: { DEVRIG_AUTO_RANGE: `${taken}-${taken}` },
    });
    expect([full.code, json(full)]).toMatchObject([3, { error: { code: "no_free_port" } }]);
    const wrong = await world.devrig(args, { cwd: "small", env: { DEVRIG_AUTO_RANGE: "x" } });
    expect([wrong.code, json(wrong)]).toMatchObject([2, { error: { code: "auto_range_invalid" } }]);
    const system = await world.devrig(args, { cwd: "small", env: { DEVRIG_AUTO_RANGE: "0" } });
    expect(json<Claimed>(system).claimed).toBe(true);
  });

  test("waits for a port that another claim or a server has", async () => {
    const { ports, stop } = await listenElsewhere({ folder: world.folder });
    const claimed = await freePort();
    project("shop", { web: ports[0] ?? 0, api: claimed });
    project("other", { web: claimed });
    const holder = sleeper();
    await claim("other", "--holder", `${holder.pid}`);
    const waiting = world.start(["claim", "--wait", "1m", "--json", "--holder", `${process.pid}`], {
      cwd: "shop",
    });
    const told = () => waiting.output().stderr;
    await eventually("it says what it waits for", () => told().includes(" set aside by other-"));
    expect(told()).toContain(`waiting: Port ${ports[0]} required by 'web' is already in use`);
    await stop();
    await ended(holder, "SIGKILL");
    const result = await waiting.finished;
    expect([result.code, json(result)]).toMatchObject([0, { claimed: true }]);
  });

  test.each(["check", "claim", "run"])("%s --wait --quiet waits in silence", async (command) => {
    const listener = await listenElsewhere({ folder: world.folder });
    listeners.push(listener);
    project("shop", { web: listener.ports[0] ?? 0 });
    const args = [
      command,
      "--quiet",
      "--wait",
      "300ms",
      ...(command === "run" ? ["--", "true"] : []),
    ];
    const { code, stderr } = await world.devrig(args, { cwd: "shop" });
    expect(code).toBe(1);
    expect(stderr).not.toContain("waiting");
  });

  test("gives up waiting in time", async () => {
    const listener = await listenElsewhere({ folder: world.folder });
    listeners.push(listener);
    project("shop", { web: listener.ports[0] ?? 0 });
    const result = await world.devrig(["claim", "--wait", "300ms"], { cwd: "shop" });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(`PID ${listener.pid}`);
    expect(existsSync(registry())).toBe(false);
  });

  test.each([
    ["a word", ["--holder", "me"], "usage"],
    ["nobody's pid", ["--holder", "2147483646"], "no_holder"],
    ["pid 0", ["--holder", "0"], "no_holder"],
  ])("refuses %s as its holder", async (_, args, code) => {
    project("shop", { web: await freePort() });
    const result = await world.devrig(["claim", "--json", ...args], { cwd: "shop" });
    expect([result.code, json(result)]).toMatchObject([2, { error: { code } }]);
  });
});

describe("the default holder", () => {
  testWith(["linux", "npm", "npx", "bash"], "passes over npm, npx, sh -c and bash -c", async () => {
    project("shop", { web: await freePort() });
    const devrig = `${process.execPath} ${CLI}`;
    world.file(
      "shop/package.json",
      JSON.stringify({ name: "x", scripts: { claim: `${devrig} claim --json` } }),
    );
    mkdirSync(join(world.folder, "shop/node_modules/.bin"), { recursive: true });
    symlinkSync(CLI, join(world.folder, "shop/node_modules/.bin/devrig"));
    const ways = [
      `${devrig} claim --json`,
      "npm run --silent claim",
      "npx --no-install devrig claim --json",
      `sh -c '${devrig} claim --json; true'`,
      `bash -lc '${devrig} claim --json; true'`,
      `timeout 60 env X=1 nice ${devrig} claim --json`,
    ];
    const script = ways.map((way, at) => `${way} > ${world.folder}/out.${at + 1} || exit 1`);
    const file = world.file("shop/ci.sh", `echo $$\n${script.join("\n")}\n`);
    const quiet = { npm_config_update_notifier: "false", npm_config_offline: "true" };
    const { code, stdout, stderr } = await world.start([], {
      cwd: "shop",
      env: quiet,
      through: () => ["bash", file],
    }).finished;
    expect([code, stderr]).toMatchObject([0, expect.any(String)]);
    const holders = ways.map((way, at) => {
      const text = readFileSync(join(world.folder, `out.${at + 1}`), "utf8");
      return [way, (JSON.parse(text) as Claimed).holder];
    });
    for (const [, holder] of holders)
      expect(holder).toMatchObject({ pid: Number(stdout), label: "bash ci.sh" });
  });

  testWith(
    ["linux", "root", "unshare"],
    "is a container's first process where nothing else is above",
    async () => {
      project("shop", { web: await freePort() });
      const container = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"];
      const script = world.file("shop/entry.sh", `${process.execPath} ${CLI} claim --json\n`);
      const start = (...argv: string[]) =>
        world.start([], { cwd: "shop", through: () => [...container, ...argv] }).finished;
      expect(json(await start("sh", script))).toMatchObject({
        holder: { pid: 1, label: "sh entry.sh" },
      });
    },
  );

  testWith(
    ["linux", "root", "unshare", "mount"],
    "leaves no empty .gitignore behind on a full disk",
    async () => {
      const toml = `[project]\\nname = "p"\\n[services.w]\\ncommand = "x"\\nport = ${await freePort()}\\n`;
      mkdirSync(join(world.folder, "shop"));
      const full = [
        'mount -t tmpfs -o size=8k tmpfs . && cd "$PWD"',
        `printf '${toml}' > devrig.toml`,
        "cat /dev/zero > fill 2> /dev/null",
        `${process.execPath} ${CLI} claim --holder $$`,
        "echo $?; ls -A .devrig; rm fill",
        `${process.execPath} ${CLI} claim --holder $$ > /dev/null; cat .devrig/.gitignore; rm -r .devrig`,
      ];
      const { stdout, stderr } = await world.start([], {
        cwd: "shop",
        through: () => ["unshare", "--mount", "sh", "-c", full.join("\n")],
      }).finished;
      expect(stderr).toContain("no space left on the device (ENOSPC)");
      expect(stdout).toBe("3\n*\n");
    },
  );

  testWith(
    ["linux", "root", "unshare", "mount"],
    "has after a failure what it had before, where only the registry's disk is full",
    async () => {
      const [web, api] = [await freePort(), await freePort()];
      project("shop", { web });
      mkdirSync(world.devrigHome, { mode: 0o700 });
      const claim = `${process.execPath} ${CLI} claim --holder $$ >/dev/null 2>>errors; echo $?`;
      const held = `grep -o '"port": [0-9]*' .devrig/state.json; ls .devrig`;
      const full = [
        'mount -t tmpfs -o size=8k,mode=700 tmpfs "$DEVRIG_HOME"',
        'cat /dev/zero > "$DEVRIG_HOME/fill" 2> /dev/null',
        `${claim}; ${held}`,
        `rm "$DEVRIG_HOME/fill"; ${claim}; cat /dev/zero > "$DEVRIG_HOME/fill" 2> /dev/null`,
        `sed -i s/${web}/${api}/ devrig.toml; ${claim}; ${held}; cat errors`,
      ];
      const { stdout } = await world.start([], {
        cwd: "shop",
        through: () => ["unshare", "--mount", "sh", "-c", full.join("\n")],
      }).finished;
      expect(stdout).toMatch(
        new RegExp(`^3\n0\n3\n"port": ${web}\nstate.json\n(.*no space left.*\n.*\n?)+$`, "s"),
      );
    },
  );

  testWith(
    ["linux", "root", "unshare"],
    "is nobody below a launcher alone, and says what to do",
    async () => {
      project("shop", { web: await freePort() });
      const launcher = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c"];
      const result = await world.start([], {
        cwd: "shop",
        through: () => [...launcher, `${process.execPath} ${CLI} claim --json; exit $?`],
      }).finished;
      expect([result.code, json(result)]).toMatchObject([
        2,
        { error: { code: "no_holder", hint: expect.stringMatching(/--holder.*devrig run/) } },
      ]);
    },
  );
});

describe("devrig release", () => {
  test("drops its own claims only, and nothing is no error", async () => {
    const port = await freePort();
    project("shop", { web: port });
    const [one, two] = [sleeper(), sleeper()];
    await claim("shop", "--holder", `${one.pid}`);
    await claim("shop", "--holder", `${two.pid}`);
    const release = (...args: string[]) => world.devrig(["release", ...args], { cwd: "shop" });
    const first = await release("--holder", `${one.pid}`);
    expect(first).toMatchObject({ code: 0, stdout: "1 claim released.\n" });
    expect(first.stderr).toContain(`PID ${two.pid}`);
    expect((await list())[0]?.claims.map(({ holder }) => holder.pid)).toEqual([two.pid]);
    expect(await release("--holder", `${two.pid}`)).toMatchObject({ code: 0 });
    expect(await release("--holder", `${two.pid}`)).toMatchObject({
      code: 0,
      stdout: "0 claims released.\n",
    });
    expect(await release("--holder", "2147483646")).toMatchObject({ code: 0 });
    expect(await release()).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(join(world.folder, "shop/.devrig"))).toEqual([".gitignore"]);
  });

  test("leaves what runs in the state and in the list, where no claim is left either", async () => {
    const projects = openProjects();
    try {
      const worker = '[project]\nname = "p"\n[services.worker]\ncommand = "exec sleep 600"\n';
      projects.project("p", worker);
      endedWith(0, await projects.devrig(["start", "-d"], { cwd: "p" }));
      const web = `[services.web]\ncommand = "x"\nport = ${await freePort()}\n`;
      projects.project("p", `${worker}${web}`);
      for (const command of ["claim", "release"])
        endedWith(0, await projects.devrig([command, "--holder", `${process.pid}`], { cwd: "p" }));
      expect(projects.state("p")).toMatchObject({ claims: [], services: { worker: {} } });
      expect((await projects.instances()).map(({ status }) => status)).toEqual(["running"]);
    } finally {
      await projects.end();
    }
  });

  test("makes neither home nor folder where there was none", async () => {
    project("shop", { web: await freePort() });
    expect(await world.devrig(["release"], { cwd: "shop" })).toMatchObject({ code: 0 });
    expect(existsSync(world.devrigHome)).toBe(false);
    expect(existsSync(join(world.folder, "shop/.devrig"))).toBe(false);
  });
});

describe("a damaged file", () => {
  test("of the registry: claim goes on and keeps a copy, ps says so and ends with 3, check warns", async () => {
    project("shop", { web: await freePort() });
    mkdirSync(world.devrigHome, { mode: 0o700 });
    writeFileSync(registry(), '{ "instances": [ torn');
    const listed = await world.devrig(["ps", "--all"]);
    expect(listed.code).toBe(3);
    expect(listed.stderr).toContain("instances.json.corrupt-");
    expect(readFileSync(registry(), "utf8")).toBe('{ "instances": [ torn');
    expect((await check("shop")).warnings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: "registry_damaged" })]),
    );
    const result = await world.devrig(["claim", "--holder", `${sleeper().pid}`], { cwd: "shop" });
    expect(result.code).toBe(0);
    expect(result.stderr).toMatch(/instances\.json is damaged .*; a copy is kept as .*corrupt-/);
    const copies = readdirSync(world.devrigHome).filter((name) => name.includes("corrupt"));
    expect(copies).toHaveLength(1);
    expect(readFileSync(join(world.devrigHome, copies[0] ?? ""), "utf8")).toBe(
      '{ "instances": [ torn',
    );
    expect(await list()).toHaveLength(1);
  });

  test("of the project's state: claim goes on and keeps a copy", async () => {
    project("shop", { web: await freePort(), api: "auto" });
    world.file("shop/.devrig/state.json", "null");
    world.file("shop/.devrig/ports.json", "[]");
    const result = await world.devrig(["claim", "--holder", `${sleeper().pid}`], { cwd: "shop" });
    expect(result.code).toBe(0);
    for (const name of ["state", "ports"])
      expect(result.stderr).toMatch(new RegExp(`${name}\\.json is damaged .*corrupt-`));
    expect(await list()).toHaveLength(1);
  });
});

describe("an entry that the old program dropped", () => {
  test("is put back by a command in its project, with its claims, and by none for a committed state", async () => {
    const port = await freePort();
    project("shop", { web: port });
    project("other", { web: port });
    const holder = sleeper();
    await claim("shop", "--holder", `${holder.pid}`);
    for (const args of [["ps"], ["ps", "--all"]]) {
      writeFileSync(registry(), '{ "instances": [] }');
      expect((await check("other")).ports[0]?.status).toBe("free");
      await world.devrig(args, { cwd: "shop" });
      expect((await check("other")).ports[0]?.status).toBe("claimed");
    }
    writeFileSync(registry(), '{ "instances": [] }');
    const second = sleeper();
    await claim("shop", "--holder", `${second.pid}`);
    expect((await list())[0]?.claims.map((it) => it.holder.pid)).toEqual([holder.pid, second.pid]);

    const file = join(world.folder, "shop/.devrig/state.json");
    const state = JSON.parse(readFileSync(file, "utf8"));
    for (const it of state.claims) it.holder = { pid: process.pid };
    writeFileSync(file, JSON.stringify(state));
    writeFileSync(registry(), '{ "instances": [] }');
    await world.devrig(["ps"], { cwd: "shop" });
    expect((await check("other")).ports[0]?.status).toBe("free");
  });
});

describe("a project reached by a symbolic link", () => {
  test("is the same instance", async () => {
    project("shop", { web: await freePort() });
    symlinkSync("shop", join(world.folder, "link"));
    await claim("shop", "--holder", `${sleeper().pid}`);
    expect((await check("link")).ports[0]?.status).toBe("own");
    expect((await world.devrig(["ps", "--json"], { cwd: "link" })).stdout).toContain('"claimed"');
  });
});
