import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CLI, type CliResult } from "../support/cli.js";
import { eventually } from "../support/command.js";
import { freePort, listenElsewhere } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { answerOf, endedWith, exists, openProjects, type Projects } from "../support/projects.js";

jest.setTimeout(60_000);

let world: Projects;

beforeEach(() => {
  world = openProjects();
});

afterEach(() => world.end());

/** Two services, the second of which depends on the first and is written before it. */
async function shop(folder = "shop"): Promise<{ web: number; api: number }> {
  const [web, api] = [await freePort(), await freePort()];
  world.project(
    folder,
    `[project]
name = "shop"
env_file = ".env"
[env]
GREETING = "hello \${FROM_FILE}"
[services.web]
command = "echo web sees $GREETING $API $DEVRIG_API_URL $PORT; exec node server.js"
port = ${web}
depends_on = ["api"]
env = { NAME = "web", API = "{{ project.name }}:{{ services.api.port }}" }
[services.api]
command = "node ../server.js"
path = "inner"
port = ${api}
env = { NAME = "api", LATE = "100" }
`,
  );
  world.file(join(folder, ".env"), "FROM_FILE=file\n");
  world.file(join(folder, "inner", "x"), "");
  return { web, api };
}

describe("devrig start --detach", () => {
  test("starts each service after those it depends on, in its folder and environment, and leaves them", async () => {
    const { web, api } = await shop();
    const started = endedWith(0, await world.devrig(["start", "--detach"], { cwd: "shop" }));
    expect(await answerOf(web)).toBe("web");
    expect(await answerOf(api)).toBe("api");
    expect(started.stdout).toMatch(/^api +up +http:\/\/localhost:\d+ +PID \d+\nweb +up/);
    const logs = join(world.folder, "shop", ".devrig", "logs");
    const said = readFileSync(join(logs, "web.log"), "utf8");
    expect(said).toContain(
      `web sees hello file shop:${api} http://localhost:${api} ${web}\nweb begins\n`,
    );
    expect(readFileSync(join(logs, "api.log"), "utf8")).toContain(`api listens on ${api}`);
    const state = world.state("shop");
    expect(Object.keys(state?.services ?? {})).toEqual(["api", "web"]);
    expect(state?.services["web"]).toMatchObject({ port: web, port_auto: false });
    expect(state).not.toHaveProperty("state_dir");
  });

  test("keeps the ports claimed by the services when the command has ended", async () => {
    await shop();
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "shop" }));
    const [entry] = await world.instances();
    expect(entry?.status).toBe("running");
    const holders = entry?.claims.map(({ resource, holder }) => [resource, holder.pid]);
    expect(holders).toEqual(
      expect.arrayContaining([
        ["web", entry?.services["web"]?.pid],
        ["api", entry?.services["api"]?.pid],
      ]),
    );
    expect(holders).toHaveLength(2);
  });

  test("starts what is missing and leaves alone what runs", async () => {
    const { web } = await shop();
    endedWith(0, await world.devrig(["start", "api", "-d"], { cwd: "shop" }));
    const api = world.state("shop")?.services["api"]?.pid;
    expect(Object.keys(world.state("shop")?.services ?? {})).toEqual(["api"]);
    const second = endedWith(0, await world.devrig(["start", "-d"], { cwd: "shop" }));
    expect(second.stdout).toMatch(/^api +runs already .*\nweb +up/);
    expect(await answerOf(web)).toBe("web");
    expect(world.state("shop")?.services["api"]?.pid).toBe(api);
    const third = endedWith(0, await world.devrig(["start"], { cwd: "shop" }));
    expect(third.stdout).toMatch(/^api +runs already .*\nweb +runs already/);
  });

  test("says of what runs already that the config gives it another port by now", async () => {
    const { web, api } = await shop();
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "shop" }));
    const toml = join(world.folder, "shop", "devrig.toml");
    const other = await freePort();
    writeFileSync(toml, readFileSync(toml, "utf8").replace(`port = ${api}`, `port = ${other}`));
    const again = endedWith(0, await world.devrig(["start", "-d"], { cwd: "shop" }));
    expect(again.stdout).toContain(`http://localhost:${api} `);
    expect(again.stderr).toBe(
      `warning: 'api' runs with port ${api}, the config says ${other} by now; it changes with: devrig stop api && devrig start api\n`,
    );
    endedWith(0, await world.devrig(["stop", "api"], { cwd: "shop" }));
    endedWith(0, await world.devrig(["start", "api", "-d"], { cwd: "shop" }));
    expect(await answerOf(other)).toBe("api");
    expect(await answerOf(web)).toBe("web");
  });

  test("twice at once: both end when all is up, and each service runs once", async () => {
    const port = await freePort();
    world.project(
      "p",
      `[project]\nname = "p"\n[services.web]\ncommand = "LATE=500 node server.js"\nport = ${port}
[services.api]\ncommand = "LATE=500 node server.js"\nport = "auto"\ndepends_on = ["web"]\n`,
    );
    // Not in the moment in which a server opens its port: the second one binds it too for an instant, to try it.
    for (const delay of [0, 0.2, 0.3]) {
      const later = (...argv: string[]) => ["sh", "-c", `sleep ${delay}; exec "$@"`, "sh", ...argv];
      const started = await Promise.all([
        world.devrig(["start", "-d"], { cwd: "p" }),
        world.devrig(["start", "-d"], { cwd: "p", through: later }),
      ]);
      for (const result of started) endedWith(0, result);
      endedWith(0, await world.devrig(["check", "--mine"], { cwd: "p" }));
      const pids = Object.values(world.state("p")?.services ?? {}).map(({ pid }) => pid);
      expect(pids.map(exists)).toEqual([true, true]);
      // Whoever was slower left the log alone, and nothing of its own.
      const logs = readdirSync(join(world.folder, "p/.devrig/logs"));
      expect(logs.filter((it) => it.includes(".new-"))).toEqual([]);
      for (const name of ["web.log", "api.log"])
        expect(readFileSync(join(world.folder, "p/.devrig/logs", name), "utf8")).toContain(
          "listens",
        );
      endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
      expect(pids.map(exists)).toEqual([false, false]);
      expect(await world.instances()).toEqual([]);
    }
  });

  test("fails where the service that it waits for is stopped by the command that started it", async () => {
    const port = await freePort();
    world.project(
      "p",
      `[project]\nname = "p"\n[services.web]\ncommand = "LATE=60000 node server.js"\nport = ${port}\n`,
    );
    const isThere = () => world.state("p")?.services["web"] !== undefined;
    for (;;) {
      const first = world.start(["start"], { cwd: "p" });
      await eventually("it is written down", isThere);
      const second = world.start(["start", "-d"], { cwd: "p" });
      let over = false;
      void second.finished.then(() => {
        over = true;
      });
      await eventually("both have claimed", () => (world.state("p")?.claims.length ?? 0) > 1);
      first.signal("SIGINT");
      expect((await first.finished).code).toBe(130);
      await eventually("the second fails, or starts it", () => over || isThere());
      if (over) {
        const { stderr } = endedWith(1, await second.finished);
        expect(stderr).toContain("'web', which another command had started, ");
        expect(await world.instances()).toEqual([]);
        return;
      }
      // It had claimed the port, and looked after the first was gone.
      second.signal("SIGINT");
      await second.finished;
    }
  });

  test("says in one line what it checks and claims without starting it", async () => {
    const port = await freePort();
    world.project(
      "db",
      `[project]\nname = "db"\n[services.job]\ncommand = "sleep 600"\n[docker.store]\nport = ${port}\n`,
    );
    const { stderr } = endedWith(0, await world.devrig(["start", "-d"], { cwd: "db" }));
    expect(stderr).toContain("Checked and set aside, not started: docker:store\n");
    const [entry] = await world.instances();
    expect(entry?.claims.map(({ resource }) => resource)).toEqual(["docker:store"]);
  });

  test("gives an auto port that others are told of, and keeps it while the service runs", async () => {
    world.project(
      "auto",
      `[project]\nname = "auto"\n[services.api]\ncommand = "node server.js"\nport = "auto"\n
[services.web]\ncommand = "echo $DEVRIG_API_PORT; sleep 600"\ndepends_on = ["api"]\n`,
    );
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "auto" }));
    const port = world.state("auto")?.services["api"]?.port;
    expect(port).toBeGreaterThan(1023);
    const log = join(world.folder, "auto", ".devrig", "logs", "web.log");
    expect(readFileSync(log, "utf8")).toBe(`${port}\n`);
    endedWith(0, await world.devrig(["stop", "web"], { cwd: "auto" }));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "auto" }));
    expect(readFileSync(log, "utf8")).toBe(`${port}\n`);
    expect(readFileSync(`${log}.old`, "utf8")).toBe(`${port}\n`);
  });

  test("tells a program all in one document", async () => {
    const { web } = await shop();
    const { stdout } = endedWith(0, await world.devrig(["start", "-d", "--json"], { cwd: "shop" }));
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ version: 1, started: true, project: { name: "shop" } });
    expect(document.services[1]).toMatchObject({ name: "web", port: web });
  });
});

describe("devrig start that cannot", () => {
  test("starts nothing and writes nothing on a collision, and says who", async () => {
    const other = await listenElsewhere({ folder: world.folder });
    try {
      const [port] = other.ports;
      world.project(
        "p",
        `[project]\nname = "p"\n[services.first]\ncommand = "touch ran; sleep 600"\n
[services.web]\ncommand = "node server.js"\nport = ${port}\n`,
      );
      const { stdout } = endedWith(1, await world.devrig(["start", "-d"], { cwd: "p" }));
      expect(stdout).toContain(`PID ${other.pid}`);
      expect(stdout).toContain(`Port ${port} required by 'web' is already in use by node`);
      expect(existsSync(join(world.folder, "p", ".devrig"))).toBe(false);
      expect(existsSync(join(world.folder, "p", "ran"))).toBe(false);
      expect(existsSync(world.devrigHome)).toBe(false);
    } finally {
      await other.stop();
    }
  });

  test("reports a service that dies at once with its last ten lines, and stops the others", async () => {
    const port = await freePort();
    world.project(
      "p",
      `[project]\nname = "p"\n[services.api]\ncommand = "node server.js"\nport = ${port}\nenv = { NAME = "api" }
[services.web]\ncommand = "seq 1 12; echo '##[error]x'; exit 3"\nport = ${await freePort()}\ndepends_on = ["api"]\n`,
    );
    const { stderr } = endedWith(1, await world.devrig(["start", "-d"], { cwd: "p" }));
    expect(stderr).toMatch(/'web' ended with exit 3 before its port \d+ listened/);
    const lines = stderr.split("\n").filter((line) => line.startsWith("web | "));
    expect(lines).toHaveLength(10);
    expect(lines.slice(0, 2)).toEqual(["web | 4", "web | 5"]);
    expect(lines.at(-1)).not.toContain("##[");
    expect(stderr).toContain(join(".devrig", "logs", "web.log"));
    expect(await answerOf(port)).toBeNull();
    expect(world.state("p")).toBeNull();
    expect(await world.instances()).toEqual([]);
  });

  test("takes a server for the service's own that its shell started in a session of its own", async () => {
    const port = await freePort();
    world.project(
      "p",
      `[project]\nname = "p"\n[services.web]\ncommand = "env -u DEVRIG_SERVICE_OF setsid node server.js & sleep 600"\nport = ${port}\n`,
    );
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    expect(await answerOf(port)).toBe("server");
    const pid = await pidOn(port);
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    // Nothing proves it any more: it left the session, and its shell has ended. It is told, and not signalled.
    expect(exists(pid)).toBe(true);
    process.kill(pid);
  });

  test("does not take a stranger on the port for the service", async () => {
    const port = await freePort();
    world.project(
      "p",
      `[project]\nname = "p"\n[services.web]\ncommand = "sleep 600"\nport = ${port}\n`,
    );
    const command = world.start(["start", "-d"], { cwd: "p" });
    const pid = await eventually("recorded", () => world.state("p")?.services["web"]?.pid ?? null);
    const stranger = createServer().listen(port);
    try {
      const { stderr } = endedWith(1, await command.finished);
      expect(stderr).toContain(`Port ${port} of 'web' is open by`);
      expect(stderr).toContain(`(PID ${process.pid}), which is no process of this service`);
      expect(exists(pid)).toBe(false);
    } finally {
      stranger.close();
    }
  });

  test("tells of a wrong folder and a wrong template before anything runs", async () => {
    world.project(
      "p",
      `[project]\nname = "p"\n[services.a]\ncommand = "touch ../ran"\npath = "nowhere"\n`,
    );
    const folder = endedWith(2, await world.devrig(["start"], { cwd: "p" }));
    expect(folder.stderr).toContain("p/nowhere, which is no folder");
    expect(folder.stderr).toContain("devrig.toml:5:8");
    world.project(
      "q",
      `[project]\nname = "q"\n[services.a]\ncommand = "touch ran"\nenv = { X = "{{ services.b.port }}" }\n`,
    );
    const template = endedWith(2, await world.devrig(["start"], { cwd: "q" }));
    expect(template.stderr).toContain("There is no {{ services.b.port }}");
    expect(existsSync(join(world.folder, "q", "ran"))).toBe(false);
    const unknown = endedWith(2, await world.devrig(["start", "b"], { cwd: "q" }));
    expect(unknown.stderr).toContain("There is no service 'b'");
  });

  testWith(
    ["root", "linux", "unshare", "mount"],
    "says of a folder on a read-only disk that it is that",
    async () => {
      await shop();
      const readOnly = `mount --bind . . && mount -o remount,ro,bind "$PWD" && cd "$PWD" && exec "$@"`;
      const inside = ["unshare", "--mount", "sh", "-c", readOnly, "sh"];
      const through = (...argv: string[]) => [...inside, ...argv];
      const { stderr } = endedWith(
        3,
        await world.devrig(["start", "-d"], { cwd: "shop", through }),
      );
      expect(stderr).toMatch(
        /Cannot make the folder .*\.devrig: the file system is read-only \(EROFS\)/,
      );
    },
  );

  testWith(
    ["root", "linux", "unshare", "mount"],
    "goes on with one warning where only the registry cannot be written",
    async () => {
      const { web } = await shop();
      world.file("home/.devrig/instances.json", '{ "instances": [] }');
      const readOnly = `mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"`;
      const through = (...argv: string[]) => [
        "unshare",
        "--mount",
        "sh",
        "-c",
        readOnly,
        world.devrigHome,
        ...argv,
      ];
      const started = await world.devrig(["start", "-d", "--json"], { cwd: "shop", through });
      endedWith(0, started);
      expect(started.stderr.match(/^warning: /gm)).toHaveLength(1);
      expect(started.stderr).toContain("read-only");
      expect(await answerOf(web)).toBe("web");
      const pidsOf = ({ stdout }: { stdout: string }) =>
        JSON.parse(stdout).services.map(({ pid }: { pid: number }) => pid);
      const inside = (...argv: string[]) => world.devrig(argv, { cwd: "shop", through });
      const checked = JSON.parse(endedWith(0, await inside("check", "--json")).stdout);
      expect(checked.ports.map(({ status }: { status: string }) => status)).toEqual(["own", "own"]);
      endedWith(0, await inside("check", "--mine"));
      const again = endedWith(0, await inside("start", "-d", "--json"));
      expect(pidsOf(again)).toEqual(pidsOf(started));
      for (const list of [["ps"], ["ps", "--all"]]) {
        const { stdout, stderr } = endedWith(0, await inside(...list));
        expect(stdout).toMatch(/^shop-[0-9a-f]{8} +running/m);
        expect(stderr).toContain("other projects do not see this one");
      }
      const stopped = await inside("stop");
      endedWith(0, stopped);
      expect(await answerOf(web)).toBeNull();
    },
  );
});

describe("devrig start in the foreground", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGQUIT", 131],
  ] as const)("shows prefixed logs, and on %s stops all and ends with %d", async (signal, code) => {
    const { web, api } = await shop();
    const command = world.start(["start"], { cwd: "shop" });
    await eventually("web is up", () => command.output().stderr.includes("web is up"));
    const pids = Object.values(world.state("shop")?.services ?? {}).map(({ pid }) => pid);
    expect(pids).toHaveLength(2);
    command.signal(signal);
    const { stdout, stderr } = endedWith(code, await command.finished);
    expect(stdout).toContain(`api | api begins\napi | api listens on ${api}\n`);
    expect(stderr).toContain(`web is up at http://localhost:${web}\n`);
    expect(pids.filter(exists)).toEqual([]);
    expect(await answerOf(web)).toBeNull();
    expect(world.state("shop")).toBeNull();
    expect(await world.instances()).toEqual([]);
  });

  testWith(["script"], "ends by Ctrl-C in a real terminal, in colour", async () => {
    await shop();
    const { PATH } = process.env;
    const line = `'${process.execPath}' '${CLI}' start`;
    const terminal = spawn("script", ["-qec", line, "/dev/null"], {
      cwd: join(world.folder, "shop"),
      env: { PATH, HOME: world.home, DEVRIG_HOME: world.devrigHome, TERM: "xterm" },
      stdio: ["pipe", "pipe", "inherit"],
    });
    let shown = "";
    terminal.stdout.setEncoding("utf8").on("data", (text: string) => (shown += text));
    const ended = new Promise<number | null>((resolve) => terminal.once("exit", resolve));
    await eventually("web listens", () => shown.includes("web listens"));
    terminal.stdin.write("\x03");
    expect(await ended).toBe(130);
    expect(shown).toContain("\x1b[36mapi |\x1b[39m api begins");
    expect(world.state("shop")).toBeNull();
  });

  test("stops what was started when it is interrupted before all is up", async () => {
    const port = await freePort();
    world.project(
      "p",
      `[project]\nname = "p"\n[services.web]\ncommand = "echo here; sleep 600"\nport = ${port}\n`,
    );
    const command = world.start(["start", "-d"], { cwd: "p" });
    const pid = await eventually("recorded", () => world.state("p")?.services["web"]?.pid ?? null);
    command.signal("SIGINT");
    endedWith(130, await command.finished);
    expect(exists(pid)).toBe(false);
    expect(world.state("p")).toBeNull();
  });

  test("ends when its services have ended, with 1 where one of them failed", async () => {
    const once = (name: string, then: string) =>
      `[project]\nname = "${name}"\n[services.once]\ncommand = "sleep 0.6; ${then}"\n`;
    world.project("good", once("good", "echo done"));
    world.project("bad", once("bad", "exit 4"));
    const both = ["good", "bad"].map((cwd) => world.devrig(["start"], { cwd }));
    const [good, bad] = await Promise.all(both as [Promise<CliResult>, Promise<CliResult>]);
    endedWith(0, good);
    expect(good.stdout).toBe("once | done\n");
    expect(good.stderr).toContain("once ended with exit 0\n");
    endedWith(1, bad);
    expect(bad.stderr).toContain("once ended with exit 4\n");
    expect(await world.instances()).toEqual([]);
  });

  testWith(
    ["linux"],
    "stops all when logs, document or remarks cannot be written, and ends with 3",
    async () => {
      // All at once, because each takes the ten seconds that a service has to end.
      const unheard: Record<string, [string[], string]> = {
        logs: [["start"], ">/dev/full"],
        document: [["start", "--json"], ">/dev/full"],
        both: [["start"], ">/dev/full 2>&1"],
      };
      const stopped = Object.entries(unheard).map(async ([name, [args, output]]) => {
        const port = await freePort();
        world.project(
          name,
          `[project]\nname = "${name}"\n[services.web]\ncommand = "trap '' TERM; while :; do echo on; sleep 0.1; done & node server.js"\nport = ${port}\n`,
        );
        const through = (...argv: string[]) => ["sh", "-c", `exec "$@" ${output}`, "sh", ...argv];
        const { stderr } = endedWith(3, await world.devrig(args, { cwd: name, through }));
        if (!output.includes("2>"))
          expect(stderr).toContain("devrig: Cannot write the output: no space left on device");
        expect(await answerOf(port)).toBeNull();
        expect(world.state(name)).toBeNull();
      });
      await Promise.all(stopped);
      expect(await world.instances()).toEqual([]);
    },
  );

  test("killed by force: the list tells the truth at once, stop ends what is left, start works again", async () => {
    const { web } = await shop();
    const command = world.start(["start"], { cwd: "shop" });
    await eventually("web is up", () => command.output().stderr.includes("web is up"));
    const pids = Object.values(world.state("shop")?.services ?? {}).map(({ pid }) => pid);
    command.signal("SIGKILL");
    await command.finished;
    const [entry] = await world.instances();
    expect(entry?.status).toBe("running");
    expect(entry?.services["web"]).toMatchObject({ alive: true, port: web, pid: pids[1] });
    const again = endedWith(0, await world.devrig(["start", "-d"], { cwd: "shop" }));
    expect(again.stdout).toMatch(/^api +runs already .*\nweb +runs already/);
    endedWith(0, await world.devrig(["stop"], { cwd: "shop" }));
    expect(pids.filter(exists)).toEqual([]);
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "shop" }));
    expect(await answerOf(web)).toBe("web");
  });
});

describe("a found config of another user", () => {
  testWith(["root", "linux", "setpriv"], "is not started until it is named", async () => {
    world.project("p", `[project]\nname = "p"\n[services.a]\ncommand = "true"\n`);
    const { chownSync } = await import("node:fs");
    chownSync(join(world.folder, "p", "devrig.toml"), 54321, 54321);
    const refused = endedWith(2, await world.devrig(["start", "-d"], { cwd: "p" }));
    expect(refused.stderr).toContain("belongs to uid 54321");
    endedWith(0, await world.devrig(["start", "-d", "-f", "devrig.toml"], { cwd: "p" }));
  });
});

async function pidOn(port: number): Promise<number> {
  const { stdout } = await world.devrig(["who", String(port), "--json"]);
  return JSON.parse(stdout).ports[0].owner.pid;
}
