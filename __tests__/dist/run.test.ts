import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CLI, openWorld, type RunningCli, type World } from "../support/cli.js";
import { eventually } from "../support/command.js";
import { freePort, type Listener, listenElsewhere } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { asUser } from "../support/users.js";

jest.setTimeout(60_000);

let world: World;
let listeners: Listener[];

beforeEach(() => {
  world = openWorld({ open: true });
  listeners = [];
});

afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.stop()));
  await world.end();
});

function project(name: string, toml: string): void {
  world.file(`${name}/devrig.toml`, `[project]\nname = "${name}"\n${toml}`);
}

const service = (name: string, port: number | "auto") =>
  `[services.${name}]\ncommand = "true"\nport = ${JSON.stringify(port)}\n`;

interface Listed {
  instances: {
    slug: string;
    claims: { resource: string; port: number; holder: { pid: number; label: string } }[];
  }[];
}

async function claims() {
  const { stdout } = await world.devrig(["ps", "--all", "--json"]);
  return (JSON.parse(stdout) as Listed).instances.flatMap((instance) => instance.claims);
}

const statusOf = async (cwd: string) => {
  const { stdout } = await world.devrig(["check", "--json"], { cwd });
  return JSON.parse(stdout).ports.map((port: { status: string }) => port.status);
};

/** `devrig run` of a Node script, once it has said "ready". */
async function running(cwd: string, script: string, ...flags: string[]): Promise<RunningCli> {
  const command = [process.execPath, "-e", script];
  const child = world.start(["run", ...flags, "--", ...command], { cwd });
  await eventually("the command is ready", () => child.output().stdout.includes("ready"));
  return child;
}

const STAYS = 'console.log("ready"); setInterval(() => {}, 1000);';

describe("devrig run", () => {
  test("gives its command the environment, its streams and its exit status, and releases", async () => {
    const port = await freePort();
    project(
      "shop",
      `${service("web", port)}${service("api", "auto")}[env]\nWHERE = "{{ services.api.port }}"\n`,
    );
    const script =
      'cat; echo "$DEVRIG_WEB_PORT $DEVRIG_API_URL $WHERE $OWN$UV_THREADPOOL_SIZE"; echo talk >&2; exit 7';
    const result = await world.devrig(["run", "--", "sh", "-c", script], {
      cwd: "shop",
      input: "in\n",
      env: { OWN: "mine" },
    });
    expect(result).toMatchObject({ code: 7, stderr: "talk\n" });
    expect(result.stdout).toMatch(new RegExp(`^in\\n${port} http://localhost:(\\d+) \\1 mine\\n$`));
    expect(await claims()).toEqual([]);
    expect(existsSync(join(world.folder, "shop/.devrig/state.json"))).toBe(false);
  });

  test("holds its claim while the command runs, under the command's name", async () => {
    const port = await freePort();
    project("shop", service("web", port));
    project("other", service("web", port));
    const child = await running("shop", STAYS);
    expect(await claims()).toMatchObject([{ port, holder: { pid: child.pid, label: "node" } }]);
    expect([await statusOf("shop"), await statusOf("other")]).toEqual([["own"], ["claimed"]]);
    const refused = await world.devrig(["run", "--", "touch", "ran"], { cwd: "other" });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/ set aside by shop-[0-9a-f]{8} \(web\)/);
    expect(existsSync(join(world.folder, "other/ran"))).toBe(false);
    expect(existsSync(join(world.folder, "other/.devrig"))).toBe(false);
    child.signal("SIGTERM");
    expect(await child.finished).toMatchObject({ code: 143 });
    expect(await claims()).toEqual([]);
  });

  test("knows the server that it started as the project's own", async () => {
    const port = await freePort();
    project("shop", service("web", port));
    project("other", service("web", port));
    const server = `require("net").createServer().listen(process.env.DEVRIG_WEB_PORT, () => console.log("ready"))`;
    const child = await running("shop", server);
    expect([await statusOf("shop"), await statusOf("other")]).toEqual([["own"], ["taken"]]);
    const { stdout } = await world.devrig(["who", `${port}`, "--json"]);
    expect(JSON.parse(stdout).ports[0].owner.instance).toMatchObject({ resource: "web" });
    child.signal("SIGTERM");
    await child.finished;
  });

  test("beside another run shares its ports, and the first to end drops only its own claims", async () => {
    project("shop", service("api", "auto"));
    const say = 'console.log("ready", process.env.DEVRIG_API_PORT); setInterval(() => {}, 1000);';
    const one = await running("shop", say);
    const two = await running("shop", say);
    expect(two.output().stdout).toBe(one.output().stdout);
    expect((await claims()).map(({ holder }) => holder.pid)).toEqual([one.pid, two.pid]);
    one.signal("SIGTERM");
    await one.finished;
    expect((await claims()).map(({ holder }) => holder.pid)).toEqual([two.pid]);
    expect(await statusOf("shop")).toEqual(["own"]);
    two.signal("SIGTERM");
    await two.finished;
    expect(await claims()).toEqual([]);
  });

  test("leaves a void claim when it is killed, and nothing that keeps the next one off", async () => {
    const port = await freePort();
    project("shop", service("web", port));
    project("other", service("web", port));
    const child = await running("shop", `console.log("ready " + process.pid); ${STAYS}`);
    const orphan = Number(/ready (\d+)/.exec(child.output().stdout)?.[1]);
    try {
      child.signal("SIGKILL");
      await eventually("run is gone", () => !existsSync(`/proc/${child.pid}/exe`));
      expect(await statusOf("other")).toEqual(["free"]);
      expect(await claims()).toEqual([]);
      expect(await world.devrig(["run", "--", "true"], { cwd: "other" })).toMatchObject({
        code: 0,
      });
    } finally {
      process.kill(orphan, "SIGKILL");
      await child.finished;
    }
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP", "SIGUSR2"] as const)(
    "passes %s on, and ends as the command chooses",
    async (signal) => {
      project("shop", service("api", "auto"));
      const script = `process.on("${signal}", () => { console.log("got ${signal}"); process.exit(42); }); ${STAYS}`;
      const child = await running("shop", script);
      child.signal(signal);
      const { code, stdout } = await child.finished;
      expect([code, stdout]).toEqual([42, `ready\ngot ${signal}\n`]);
      expect(await claims()).toEqual([]);
    },
  );

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGKILL", 137],
  ] as const)("ends with 128 + N where %s ended the command", async (signal, code) => {
    project("shop", service("api", "auto"));
    const script = `process.kill(process.pid, "${signal}"); setInterval(() => {}, 1000);`;
    const result = await world.devrig(["run", "--", process.execPath, "-e", script], {
      cwd: "shop",
    });
    expect(result.code).toBe(code);
    expect(await claims()).toEqual([]);
  });

  testWith(
    ["linux", "script"],
    "leaves Ctrl-C to the terminal, so that the command gets it once",
    async () => {
      project("shop", service("api", "auto"));
      const log = join(world.folder, "log");
      const script = world.file(
        "shop/count.cjs",
        `const fs = require("fs"); let n = 0;
       process.on("SIGINT", () => { n++; setTimeout(() => { fs.writeFileSync("${log}", String(n)); process.exit(5); }, 300); });
       fs.writeFileSync("${log}", "ready"); setInterval(() => {}, 1000);`,
      );
      const run = `${process.execPath} ${CLI} run -- ${process.execPath} ${script}`;
      // The shell gets the key too, and goes on.
      const command = `trap : INT; ${run}; echo "status $?"; touch ${log}.end`;
      // The input ends with Ctrl-C (ETX), which the terminal turns into SIGINT for its foreground group.
      const typed = `(while [ "$(cat ${log} 2>/dev/null)" != ready ]; do sleep 0.05; done; printf '\\003'; while [ ! -e ${log}.end ]; do sleep 0.05; done) | script -qec "$0" /dev/null`;
      const child = world.start([], { cwd: "shop", through: () => ["bash", "-c", typed, command] });
      expect((await child.finished).stdout).toContain("status 5");
      expect(readFileSync(log, "utf8")).toBe("1");
    },
  );

  test("says what cannot be run, with the codes of env(1)", async () => {
    project("shop", service("api", "auto"));
    world.file("shop/notes.txt", "no program");
    const missing = await world.devrig(["run", "--", "no-such-program"], { cwd: "shop" });
    expect(missing).toMatchObject({
      code: 127,
      stderr: expect.stringContaining("no-such-program"),
    });
    const plain = await world.devrig(["run", "--", "./notes.txt"], { cwd: "shop" });
    expect(plain).toMatchObject({ code: 126, stderr: expect.stringContaining("EACCES") });
    expect(await claims()).toEqual([]);
  });

  test.each([
    ["no-such-program", 127, "command_not_found", "there is no such command"],
    ["./notes.txt", 126, "command_not_executable", "it is not executable (EACCES)"],
  ])("says it of %s as a document with --json", async (command, exit, errorCode, reason) => {
    project("shop", service("api", "auto"));
    world.file("shop/notes.txt", "no program");
    const { code, stdout, stderr } = await world.devrig(["run", "--json", "--", command], {
      cwd: "shop",
    });
    expect({ code, stderr }).toEqual({ code: exit, stderr: "" });
    const message = `cannot run ${command}: ${reason}`;
    const error = { code: errorCode, message, hint: null, diagnostics: [] };
    expect(JSON.parse(stdout)).toEqual({ version: 1, error });
    expect(await claims()).toEqual([]);
  });

  test("wants its command behind --", async () => {
    project("shop", service("api", "auto"));
    const early = await world.devrig(["run", "npm", "test"], { cwd: "shop" });
    expect(early).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("devrig run -- npm test"),
    });
    const words = ["run", "--wait", "1s", "echo", "a b", "--watch", "--", "c"];
    const asked = await world.devrig(words, { cwd: "shop" });
    expect(asked).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("hint: devrig run --wait 1s -- echo 'a b' --watch -- c\n"),
    });
    expect(await world.devrig(["run"], { cwd: "shop" })).toMatchObject({ code: 2 });
    expect(await world.devrig(["run", "--"], { cwd: "shop" })).toMatchObject({ code: 2 });
  });

  test("runs nothing while a stranger has the port, says who, and waits where it is told to", async () => {
    const stranger = await listenElsewhere({ folder: world.folder });
    listeners.push(stranger);
    project("shop", service("web", stranger.ports[0] ?? 0));
    const refused = await world.devrig(["run", "--json", "--", "true"], { cwd: "shop" });
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      claimed: false,
      report: { ports: [{ status: "taken", owner: { pid: stranger.pid } }] },
    });
    const waiting = world.start(["run", "--wait", "1m", "--", "echo", "ran"], { cwd: "shop" });
    const notice = new RegExp(
      `^waiting: Port ${stranger.ports[0]} required by 'web' is already in use by .*\\n$`,
    );
    await eventually("it says what it waits for", () => notice.test(waiting.output().stderr));
    await stranger.stop();
    expect(await waiting.finished).toMatchObject({ code: 0, stdout: "ran\n" });
  });

  test("says that the environment cannot be made, runs nothing and keeps no claim", async () => {
    project("shop", `${service("api", "auto")}[env]\nX = "{{ services.nope.port }}"\n`);
    const result = await world.devrig(["run", "--", "touch", "ran"], { cwd: "shop" });
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/devrig\.toml:7:\d+/);
    expect(existsSync(join(world.folder, "shop/ran"))).toBe(false);
    expect(await claims()).toEqual([]);
  });

  testWith(
    ["linux", "root", "setpriv", "open checkout"],
    "refuses another user's config that it found",
    async () => {
      project("shop", service("api", "auto"));
      const { execFileSync } = await import("node:child_process");
      execFileSync("chown", ["-R", "54321", join(world.folder, "shop")]);
      world.file("tmp/.keep", "");
      const stranger = {
        cwd: "shop",
        env: { DEVRIG_HOME: join(world.folder, "other-home") },
        through: (...argv: string[]) => asUser(54322, ...argv),
      };
      const result = await world.devrig(["run", "--", "true"], stranger);
      expect([result.code, result.stderr]).toEqual([2, expect.stringContaining("-f ")]);
    },
  );
});

describe("an automatic port", () => {
  testWith(
    ["linux"],
    "is parked: the system gives it to nobody else, and the command can bind it",
    async () => {
      project("shop", service("api", "auto"));
      const parked = async (port: number) => {
        const row = new RegExp(
          `:${port.toString(16).toUpperCase().padStart(4, "0")} [0-9A-F]+:[0-9A-F]{4} 06 `,
        );
        return ["tcp", "tcp6"].some((name) =>
          row.test(readFileSync(`/proc/net/${name}`, "latin1")),
        );
      };
      const server = `require("net").createServer().listen(process.env.DEVRIG_API_PORT, () => { console.log("ready", process.env.DEVRIG_API_PORT) })`;
      const child = await running("shop", server);
      const port = Number(child.output().stdout.split(" ")[1]);
      expect(await parked(port)).toBe(true);
      await new Promise<void>((resolve, reject) => {
        const client = connect(port, "127.0.0.1", () => resolve(void client.destroy()));
        client.once("error", reject);
      });
      child.signal("SIGTERM");
      await child.finished;
      project("plain", `auto_reserve = false\n${service("api", "auto")}`);
      const { stdout } = await world.devrig(["run", "--", "printenv", "DEVRIG_API_PORT"], {
        cwd: "plain",
      });
      expect(await parked(Number(stdout))).toBe(false);
    },
  );
});
