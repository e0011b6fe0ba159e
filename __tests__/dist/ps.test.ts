import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CLI } from "../support/cli.js";
import { eventually, output } from "../support/command.js";
import { freePort } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { endedWith, openProjects, type Projects } from "../support/projects.js";
import { openTerminal, terminalNeeds } from "../support/terminal.js";
import { asUser } from "../support/users.js";

jest.setTimeout(60_000);

let world: Projects;

beforeEach(() => {
  world = openProjects();
});

afterEach(() => world.end());

async function two(): Promise<{ web: number; udp: number }> {
  const [web, udp] = [await freePort(), await freePort()];
  world.project(
    "p",
    `[project]\nname = "p"\n[services.web]\ncommand = "exec node server.js"\nport = ${web}\nprotocol = "https"
[services.worker]\ncommand = "exec sleep 600"\n[services.stats]\ncommand = "exec sleep 600"\nport = ${udp}\nprotocol = "udp"\n`,
  );
  endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
  return { web, udp };
}

describe("devrig ps", () => {
  testWith(
    ["linux", "root", "setpriv", "open checkout"],
    "lists what is left where the registry cannot be written, with a warning",
    async () => {
      chmodSync(world.folder, 0o711);
      const home = join(world.folder, "readonly");
      mkdirSync(home);
      const over = {
        slug: "gone-12345678",
        config_path: "/gone/devrig.toml",
        state_dir: "/gone/.devrig",
      };
      writeFileSync(join(home, "instances.json"), JSON.stringify({ instances: [over] }));
      chownSync(join(home, "instances.json"), 54321, 54321);
      chownSync(home, 54321, 54321);
      chmodSync(home, 0o500);
      const through = (...argv: string[]) => asUser(54321, ...argv);
      const env = { DEVRIG_HOME: home };
      const { stdout, stderr } = endedWith(
        0,
        await world.devrig(["ps", "--all", "--json"], { through, env }),
      );
      expect(JSON.parse(stdout).instances).toEqual([]);
      expect(stderr).toContain("permission denied (EACCES); what is over stays in the registry");
    },
  );

  test("shows project, config, status and each service with pid, port, URL and age", async () => {
    const { web, udp } = await two();
    const { stdout } = endedWith(0, await world.devrig(["ps"], { cwd: "p" }));
    const services = world.state("p")?.services ?? {};
    const config = join(world.folder, "p", "devrig.toml");
    const [head, instance, ...rows] = stdout.split("\n").map((line) => line.split(/ {2,}/));
    expect(head).toEqual(["INSTANCE", "STATUS", "PORT", "PID", "UP", "WHERE"]);
    expect(instance).toEqual([
      expect.stringMatching(/^p-[0-9a-f]{8}$/),
      "running",
      expect.stringMatching(/^\d+ s$/),
      config,
    ]);
    const age = expect.stringMatching(/^\d+ s$/);
    const pid = (name: string) => String(services[name]?.pid);
    expect(rows).toEqual([
      ["", "web", "up", String(web), pid("web"), age, `https://localhost:${web}`],
      ["", "worker", "up", pid("worker"), age],
      ["", "stats", "up", String(udp), pid("stats"), age, `udp://localhost:${udp}`],
      [""],
    ]);
  });

  test("tells at once when a part, or all, has ended", async () => {
    await two();
    const services = world.state("p")?.services ?? {};
    const end = (name: string) => process.kill(services[name]?.pid as number, "SIGKILL");
    end("worker");
    const partly = await eventually("partly", async () => {
      const [entry] = await world.instances();
      return entry?.status === "partly" ? entry : null;
    });
    expect(partly.services["worker"]?.alive).toBe(false);
    expect(partly.services["web"]?.alive).toBe(true);
    const shown = endedWith(0, await world.devrig(["ps"], { cwd: "p" }));
    expect(shown.stdout).toMatch(/ {2}worker +ended/);
    end("web");
    end("stats");
    await eventually("stale", async () => (await world.instances())[0]?.status === "stale");
    // It stays listed until somebody stops it.
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(await world.instances()).toEqual([]);
  });

  test("names the holder of a claim, and puts back an entry that somebody dropped", async () => {
    const port = await freePort();
    world.project("p", `[project]\nname = "p"\n[services.web]\ncommand = "x"\nport = ${port}\n`);
    endedWith(0, await world.devrig(["claim", "--holder", String(process.pid)], { cwd: "p" }));
    const text = endedWith(0, await world.devrig(["ps"], { cwd: "p" })).stdout;
    expect(text).toMatch(/p-[0-9a-f]{8} +claimed/);
    expect(text).toMatch(new RegExp(`  web +claimed +${port} .*held by .*PID ${process.pid}`));
    writeFileSync(join(world.devrigHome, "instances.json"), '{"instances":[]}');
    expect(endedWith(0, await world.devrig(["ps"], { cwd: "p" })).stdout).toBe(text);
  });

  test("keeps what another namespace wrote and nobody here can see, as unreachable", async () => {
    const port = await freePort();
    world.project("p", `[project]\nname = "p"\n[services.web]\ncommand = "x"\nport = ${port}\n`);
    endedWith(0, await world.devrig(["claim", "--holder", String(process.pid)], { cwd: "p" }));
    const file = join(world.devrigHome, "instances.json");
    const text = readFileSync(file, "utf8").replace(/"ns":"[^"]+"/, '"ns":"1;2"');
    expect(text).toContain('"ns":"1;2"');
    writeFileSync(file, text);
    rmSync(join(world.folder, "p"), { recursive: true });
    const { stdout } = endedWith(0, await world.devrig(["ps", "--all"]));
    expect(stdout).toMatch(/p-[0-9a-f]{8} +unreachable/);
    // Nor does a change of the registry take it away.
    world.project("q", `[project]\nname = "q"\n[services.web]\ncommand = "x"\nport = "auto"\n`);
    endedWith(0, await world.devrig(["claim", "--holder", String(process.pid)], { cwd: "q" }));
    const statuses = (await world.instances()).map(({ status }) => status);
    expect(statuses).toEqual(["unreachable", "claimed"]);
  });

  test("watches: another picture when something has changed", async () => {
    await two();
    const watching = world.start(["ps", "--watch"], { cwd: "p" });
    await eventually("the first picture", () => watching.output().stdout.includes("running"));
    process.kill(world.state("p")?.services["worker"]?.pid as number, "SIGKILL");
    await eventually("the second picture", () => watching.output().stdout.includes("partly"));
    watching.signal("SIGINT");
    expect((await watching.finished).signal).toBe("SIGINT");
    endedWith(2, await world.devrig(["ps", "--watch", "--json"], { cwd: "p" }));
  });
});

describe("devrig ps --all with 200 instances", () => {
  /** As many projects, all held by this process. */
  function fill(count: number): void {
    const stat = readFileSync(`/proc/${process.pid}/stat`, "latin1");
    const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    const instances = Array.from({ length: count }, (_, at) => {
      const folder = join(world.folder, "many", String(at));
      mkdirSync(join(folder, ".devrig"), { recursive: true });
      const config_path = join(folder, "devrig.toml");
      const service = { pid: process.pid, start: null, port: 10_000 + at, port_auto: false };
      const entry = {
        slug: `p${at}-00000000`,
        config_path,
        services: { web: service },
        claims: [],
      };
      writeFileSync(join(folder, ".devrig", "state.json"), JSON.stringify(entry));
      return {
        ...entry,
        state_dir: join(folder, ".devrig"),
        started_at: `2026-01-01T00:00:00Z`,
        started,
      };
    });
    world.file("home/.devrig/instances.json", JSON.stringify({ instances }));
  }

  // Nothing runs that the end of the world would have to stop, one of 200 after the other.
  afterEach(() => void world.file("home/.devrig/instances.json", '{ "instances": [] }'));

  test("lists them all", async () => {
    fill(200);
    const listed = await world.instances();
    expect(listed).toHaveLength(200);
    expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(["running"]));
  });

  testWith(["strace"], "starts no other process for it", async () => {
    fill(200);
    const log = join(world.folder, "strace");
    const env = `HOME=${world.home} DEVRIG_HOME=${world.devrigHome}`;
    const traced = `${env} strace -f -e trace=execve -o '${log}' '${process.execPath}' '${CLI}' ps --all`;
    await output(["sh", "-c", traced]);
    expect(readFileSync(log, "utf8").match(/execve\(/g)).toHaveLength(1);
  });

  testWith(terminalNeeds, "watches in place on a terminal until Ctrl-C", async () => {
    fill(3);
    const terminal = openTerminal(world, "ps --all --watch");
    await eventually("two pictures", () => terminal.shown().split("\x1b[H\x1b[2J").length > 2);
    terminal.type("\x03");
    expect(await terminal.ended).toBe(130);
  });
});
