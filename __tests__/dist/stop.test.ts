import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { linuxIdentity } from "../../src/engine/processes/identity.js";
import { ended, eventually } from "../support/command.js";
import { freePort } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { answerOf, endedWith, exists, openProjects, type Projects } from "../support/projects.js";
import { systemWith } from "../support/system.js";

jest.setTimeout(60_000);

let world: Projects;
let bystander: ChildProcess;

beforeEach(() => {
  world = openProjects();
  bystander = spawn("sleep", ["600"], { stdio: "ignore" });
});

afterEach(async () => {
  await ended(bystander, "SIGKILL");
  await world.end();
});

const single = (name: string, port: number, command = "node server.js") =>
  `[project]\nname = "${name}"\n[services.web]\ncommand = "${command}"\nport = ${port}\n`;

/** A state file as it may come with a repository. */
function commitState(folder: string, services: object, more: object = {}): string {
  const state = {
    slug: "p-00000000",
    config_path: join(world.folder, folder, "devrig.toml"),
    started_at: "2025-01-15T10:30:00.123456789Z",
    services,
    ...more,
  };
  return world.file(join(folder, ".devrig", "state.json"), `${JSON.stringify(state, null, 2)}\n`);
}

describe("devrig stop", () => {
  test("ends the services, frees their ports and leaves the registry", async () => {
    const port = await freePort();
    world.project("p", single("p", port));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const pid = world.state("p")?.services["web"]?.pid ?? 0;
    const { stdout } = endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(stdout).toBe(`web  stopped  PID ${pid}\n`);
    expect(exists(pid)).toBe(false);
    expect(await answerOf(port)).toBeNull();
    expect(world.state("p")).toBeNull();
    expect(await world.instances()).toEqual([]);
    const again = endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(again.stdout).toBe("Nothing to stop.\n");
  });

  test("never signals a process that merely has the recorded pid", async () => {
    world.project("p", single("p", await freePort()));
    const pid = bystander.pid as number;
    const start = linuxIdentity(systemWith({}), pid)?.replace(/^\d+/, "17") ?? null;
    commitState("p", {
      plain: { pid, port: 3000, port_auto: false },
      reused: { pid, start, port: null, port_auto: false },
    });
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(exists(pid)).toBe(true);
    commitState("p", { plain: { pid, port: 3000, port_auto: false } });
    endedWith(0, await world.devrig(["delete"], { cwd: "p" }));
    expect(exists(pid)).toBe(true);
    expect(existsSync(join(world.folder, "p", ".devrig"))).toBe(false);
  });

  test.each([-1, 0, true, 1e9, 1, 1.5, "7", null])(
    "survives pid %j in a committed state.json",
    async (pid) => {
      world.project("p", single("p", await freePort()));
      commitState("p", { web: { pid, start: "1;2;3;4", port: 3000, port_auto: false } });
      endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
      expect(exists(bystander.pid as number)).toBe(true);
      expect(world.state("p")).toBeNull();
    },
  );

  test("is not kept from starting by such a file", async () => {
    const port = await freePort();
    world.project("p", single("p", port));
    commitState("p", { web: { pid: bystander.pid, port, port_auto: false } });
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    expect(await answerOf(port)).toBe("server");
    expect(exists(bystander.pid as number)).toBe(true);
  });

  test("ends the server that a dead shell left behind", async () => {
    const port = await freePort();
    world.project("p", single("p", port, "node server.js; echo never"));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    process.kill(world.state("p")?.services["web"]?.pid as number, "SIGKILL");
    expect(await answerOf(port)).toBe("server");
    const [entry] = await world.instances();
    expect(entry?.status).toBe("running");
    endedWith(0, await world.devrig(["check"], { cwd: "p" }));
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(await answerOf(port)).toBeNull();
  });

  testWith(["linux"], "ends a worker without a port whose shell has ended well", async () => {
    world.project(
      "p",
      `[project]\nname = "p"\n[services.worker]\ncommand = "sleep 600 & echo $!"\n[services.once]\ncommand = "true"\n`,
    );
    const started = endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const log = join(world.folder, "p", ".devrig", "logs", "worker.log");
    const pid = Number(readFileSync(log, "utf8"));
    expect(started.stdout).toMatch(new RegExp(`^worker +up +PID ${pid}\nonce +up *\n$`));
    expect(await world.instances()).toMatchObject([{ status: "running" }]);
    const again = endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    expect(again.stdout).toMatch(/^worker +runs already/);
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(exists(pid)).toBe(false);
  });

  test("ends a server that made itself a daemon", async () => {
    const port = await freePort();
    world.project("p", single("p", port, "setsid node server.js > daemon.log 2>&1 &"));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const [entry] = await world.instances();
    expect(entry?.status).toBe("running");
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(await answerOf(port)).toBeNull();
    expect(await world.instances()).toEqual([]);
  });

  test("from a copied folder, touches nothing of the original's; from a moved one it does", async () => {
    const command = "exec sleep 600";
    world.project("p", `[project]\nname = "p"\n[services.web]\ncommand = "${command}"\n`);
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const pid = world.state("p")?.services["web"]?.pid ?? 0;
    cpSync(join(world.folder, "p"), join(world.folder, "copy"), { recursive: true });
    const stopped = endedWith(0, await world.devrig(["stop"], { cwd: "copy" }));
    expect(stopped.stdout).toBe("Nothing to stop.\n");
    expect(exists(pid)).toBe(true);
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "copy" }));
    const copied = world.state("copy")?.services["web"]?.pid ?? 0;
    expect([0, pid]).not.toContain(copied);
    endedWith(0, await world.devrig(["stop"], { cwd: "copy" }));
    expect([exists(pid), exists(copied)]).toEqual([true, false]);
    renameSync(join(world.folder, "p"), join(world.folder, "moved"));
    endedWith(0, await world.devrig(["stop"], { cwd: "moved" }));
    expect(exists(pid)).toBe(false);
  });

  test("finds what runs in a folder that was moved, as ps and check do", async () => {
    const port = await freePort();
    world.project("p", single("p", port));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const slug = world.state("p")?.slug;
    renameSync(join(world.folder, "p"), join(world.folder, "moved"));
    const config = join(world.folder, "moved", "devrig.toml");
    const checked = endedWith(1, await world.devrig(["check", "--json"], { cwd: "moved" }));
    const [web] = JSON.parse(checked.stdout).ports;
    expect(web.owner.instance).toEqual({ slug, resource: "web", config_path: config });
    expect(web.next).toBe(`devrig stop -f ${config}`);
    for (const list of [["ps"], ["ps", "--all"]]) {
      const listed = endedWith(0, await world.devrig([...list, "--json"], { cwd: "moved" }));
      const { instances } = JSON.parse(listed.stdout);
      expect(instances).toMatchObject([{ slug, config_path: config, status: "running" }]);
    }
    endedWith(0, await world.devrig(["stop", "-f", config]));
    expect(await answerOf(port)).toBeNull();
    expect(await world.instances()).toEqual([]);
  });

  test("keeps what was claimed while the services ended", async () => {
    const command =
      "trap 'touch asked; while [ ! -e go ]; do sleep 0.1; done; exit 0' TERM; while :; do sleep 0.1; done";
    const port = await freePort();
    const toml = `[project]\nname = "p"\n[services.web]\ncommand = "${command}"\n[docker.db]\nimage = "x"\nport = ${port}\n`;
    world.project("p", toml);
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const stopping = world.devrig(["stop"], { cwd: "p" });
    await eventually("it is asked", () => existsSync(join(world.folder, "p", "asked")));
    const pid = bystander.pid as number;
    endedWith(0, await world.devrig(["claim", "--holder", String(pid)], { cwd: "p" }));
    world.file("p/go", "");
    endedWith(0, await stopping);
    const [entry] = await world.instances();
    expect(entry).toMatchObject({ status: "claimed", services: {} });
    expect(entry?.claims.map(({ holder }) => holder.pid)).toEqual([pid]);
  });

  test("ends what ran before state.json was damaged and claimed anew", async () => {
    const port = await freePort();
    world.project("p", single("p", port));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    world.file("p/.devrig/state.json", "{ cut");
    const pid = bystander.pid as number;
    endedWith(0, await world.devrig(["claim", "--holder", String(pid)], { cwd: "p" }));
    expect(Object.keys(world.state("p")?.services ?? {})).toEqual(["web"]);
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(await answerOf(port)).toBeNull();
  });

  test("works when the config is broken, renamed or gone", async () => {
    const port = await freePort();
    const file = world.project("p", single("p", port));
    const start = async () => endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    await start();
    writeFileSync(file, "this is [ no config");
    endedWith(0, await world.devrig(["ps"], { cwd: "p" }));
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    writeFileSync(file, single("p", port));
    await start();
    writeFileSync(file, single("another", port));
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    await start();
    const { rmSync } = await import("node:fs");
    rmSync(file);
    endedWith(0, await world.devrig(["stop", "-f", file]));
    expect(await answerOf(port)).toBeNull();
  });

  test("leaves other projects alone, also one of the same name", async () => {
    const [one, two, three] = [await freePort(), await freePort(), await freePort()];
    world.project("a/shop", single("shop", one));
    world.project("b/shop", single("shop", two));
    world.project("c", single("c", three));
    for (const cwd of ["a/shop", "b/shop", "c"])
      endedWith(0, await world.devrig(["start", "-d"], { cwd }));
    const before = await world.instances();
    expect(new Set(before.map(({ slug }) => slug)).size).toBe(3);
    expect(before.filter(({ slug }) => slug.startsWith("shop-"))).toHaveLength(2);
    endedWith(0, await world.devrig(["stop"], { cwd: "a/shop" }));
    expect(await Promise.all([one, two, three].map(answerOf))).toEqual([null, "server", "server"]);
    const after = await world.instances();
    expect(after).toEqual(before.filter(({ config_path }) => !config_path.includes("/a/shop/")));
    const all = endedWith(0, await world.devrig(["stop", "--all"]));
    expect(all.stdout.match(/stopped/g)).toHaveLength(2);
    expect(await world.instances()).toEqual([]);
    expect(await Promise.all([two, three].map(answerOf))).toEqual([null, null]);
  });

  test("leaves a claim of another holder, and says whose", async () => {
    world.project("p", single("p", await freePort()));
    const pid = bystander.pid as number;
    endedWith(0, await world.devrig(["claim", "--holder", String(pid)], { cwd: "p" }));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const { stderr } = endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
    expect(stderr).toContain(`devrig release --holder ${pid} drops them`);
    const [entry] = await world.instances();
    expect(entry).toMatchObject({ status: "claimed", services: {} });
    expect(entry?.claims.map(({ holder }) => holder.pid)).toEqual([pid]);
    const deleted = endedWith(0, await world.devrig(["delete"], { cwd: "p" }));
    expect(deleted.stdout + deleted.stderr).not.toContain("devrig release");
    expect(await world.instances()).toEqual([]);
  });

  test("has nothing to do for a service that does not run", async () => {
    world.project("p", `${single("p", await freePort())}[services.job]\ncommand = "true"\n`);
    const before = endedWith(0, await world.devrig(["stop", "web"], { cwd: "p" }));
    expect(before.stdout).toBe("Nothing to stop.\n");
    endedWith(0, await world.devrig(["start", "web", "-d"], { cwd: "p" }));
    const other = endedWith(0, await world.devrig(["stop", "job"], { cwd: "p" }));
    expect(other.stdout).toMatch(/^p-[0-9a-f]{8} +nothing ran\n$/);
    const both = endedWith(0, await world.devrig(["stop", "job", "web"], { cwd: "p" }));
    expect(both.stdout).toMatch(/^web +stopped +PID \d+\n$/);
  });

  test("refuses a service that there is not, and words that make no sense", async () => {
    world.project("p", single("p", await freePort()));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const unknown = endedWith(2, await world.devrig(["stop", "wbe"], { cwd: "p" }));
    expect(unknown.stderr).toContain("did you mean 'web'?");
    endedWith(2, await world.devrig(["stop", "web", "--all"], { cwd: "p" }));
    endedWith(2, await world.devrig(["delete", "web"], { cwd: "p" }));
  });

  testWith(
    ["root", "linux", "setpriv"],
    "touches nothing of another user's, and says that it was not done where it was asked for",
    async () => {
      const port = await freePort();
      world.project("p", single("p", port));
      endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
      const { chownSync } = await import("node:fs");
      const stateDir = join(world.folder, "p", ".devrig");
      chownSync(stateDir, 54321, 54321);
      const { stderr } = endedWith(0, await world.devrig(["stop", "--all"]));
      expect(stderr).toContain("is left alone");
      const config = join(world.folder, "p", "devrig.toml");
      const named = endedWith(1, await world.devrig(["stop", "-f", config]));
      expect(named.stderr).toContain("is left alone");
      endedWith(3, await world.devrig(["delete", "-f", config]));
      expect(await answerOf(port)).toBe("server");
      chownSync(stateDir, 0, 0);
    },
  );
});

describe("devrig delete", () => {
  test("stops and removes the whole folder, the remembered ports too", async () => {
    const port = await freePort();
    world.project("p", single("p", port));
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const { stdout } = endedWith(0, await world.devrig(["delete"], { cwd: "p" }));
    expect(stdout).toContain(`Removed ${join(world.folder, "p", ".devrig")}\n`);
    expect(await answerOf(port)).toBeNull();
    expect(existsSync(join(world.folder, "p", ".devrig"))).toBe(false);
    const again = endedWith(0, await world.devrig(["delete"], { cwd: "p" }));
    expect(again.stdout).toBe("Nothing to delete.\n");
  });

  test("leaves what another command started meanwhile, written down", async () => {
    const asked =
      "trap 'touch asked; while [ ! -e go ]; do sleep 0.1; done; exit 0' TERM; while :; do sleep 0.1; done";
    const port = await freePort();
    const later = `[services.later]\ncommand = "node server.js"\nport = ${port}\n`;
    world.project("p", `[project]\nname = "p"\n[services.slow]\ncommand = "${asked}"\n${later}`);
    endedWith(0, await world.devrig(["start", "-d", "slow"], { cwd: "p" }));
    const deleting = world.devrig(["delete"], { cwd: "p" });
    await eventually("it is asked", () => existsSync(join(world.folder, "p", "asked")));
    endedWith(0, await world.devrig(["start", "-d", "later"], { cwd: "p" }));
    world.file("p/go", "");
    expect(endedWith(0, await deleting).stdout).not.toContain("Removed");
    expect(await answerOf(port)).toBe("server");
    const [entry] = await world.instances();
    expect(entry).toMatchObject({ status: "running", services: { later: { port } } });
    expect(Object.keys(entry?.services ?? {})).toEqual(["later"]);
    const again = endedWith(0, await world.devrig(["delete"], { cwd: "p" }));
    expect(again.stdout).toContain("Removed");
    expect(await answerOf(port)).toBeNull();
  });

  test("removes the folder of what never ran also where the registry's folder is refused", async () => {
    world.project("p", single("p", await freePort()));
    world.file("p/.devrig/ports.json", "{}");
    world.file("home/.devrig", "no folder");
    const { stdout, stderr } = endedWith(0, await world.devrig(["delete"], { cwd: "p" }));
    expect(stderr).toContain("it is not a folder");
    expect(stdout).toBe(`Removed ${join(world.folder, "p", ".devrig")}\n`);
  });

  test("of a project in the user's own home folder leaves the registry there", async () => {
    world.project("p", single("p", await freePort()));
    world.project("other", single("other", await freePort()));
    const env = { DEVRIG_HOME: join(world.folder, "p", ".devrig") };
    const pid = String(bystander.pid);
    for (const cwd of ["p", "other"])
      endedWith(0, await world.devrig(["claim", "--holder", pid], { cwd, env }));
    endedWith(0, await world.devrig(["delete"], { cwd: "p", env }));
    expect(world.state("p")).toBeNull();
    const { stdout } = endedWith(0, await world.devrig(["ps", "--all", "--json"], { env }));
    const { instances } = JSON.parse(stdout);
    expect(instances).toMatchObject([{ status: "claimed" }]);
    expect(instances[0].slug).toMatch(/^other-/);
  });

  test("follows no link", async () => {
    world.project("p", single("p", await freePort()));
    const precious = world.file("precious/file", "x");
    symlinkSync(join(world.folder, "precious"), join(world.folder, "p", ".devrig"));
    endedWith(3, await world.devrig(["delete"], { cwd: "p" }));
    endedWith(3, await world.devrig(["start", "-d"], { cwd: "p" }));
    expect(existsSync(precious)).toBe(true);
  });

  test("removes no folder that an entry merely names", async () => {
    const precious = world.file("precious/state.json", "{}");
    const entry = {
      slug: "x-00000000",
      config_path: "/x/devrig.toml",
      state_dir: join(world.folder, "precious"),
      services: {},
    };
    world.file("home/.devrig/instances.json", JSON.stringify({ instances: [entry] }));
    endedWith(0, await world.devrig(["delete", "--all"]));
    expect(existsSync(precious)).toBe(true);
  });
});

describe("files of the existing devrig", () => {
  test("are listed and survive a rewrite byte for byte where it does not touch them", async () => {
    const port = await freePort();
    world.project("p", single("p", port));
    const alien = {
      docker: {
        db: { container_id: "abc", container_name: "p-db", port: 5432, image: "postgres:16" },
      },
      compose_services: { mail: { container_id: "def", port: 1025 } },
      dashboard: { pid: 4000000, port: 4000, grpc_port: 4317 },
      cluster: {
        name: "p",
        kubeconfig: "/x",
        deployed: { api: { image_tag: "1", last_deployed: "2025" } },
      },
    };
    const old = { pid: 0, port: null, port_auto: false, phase: "crashed", exit_code: 1 };
    commitState("p", { "old one": old }, alien);
    mkdirSync(world.devrigHome, { recursive: true });
    const listed = {
      slug: "p-00000000",
      config_path: join(world.folder, "p", "devrig.toml"),
      state_dir: join(world.folder, "p", ".devrig"),
      started_at: "2025-01-15T10:30:00.123456789Z",
    };
    const other = { ...listed, slug: "other-11111111", extra: { a: [1, { b: null }] } };
    const registry = join(world.devrigHome, "instances.json");
    writeFileSync(registry, JSON.stringify({ instances: [listed, other], version: 7 }));
    expect((await world.instances()).map(({ slug, status }) => [slug, status])).toEqual([
      ["p-00000000", "stale"],
      ["other-11111111", "stale"],
    ]);
    endedWith(0, await world.devrig(["start", "-d"], { cwd: "p" }));
    const state = readFileSync(join(world.folder, "p", ".devrig", "state.json"), "utf8");
    for (const [key, value] of Object.entries({ ...alien, "old one": old }))
      expect(compact(state)).toContain(`${JSON.stringify(key)}:${JSON.stringify(value)}`);
    const after = JSON.parse(readFileSync(registry, "utf8"));
    expect(after.version).toBe(7);
    expect(after.instances[1]).toEqual(other);
    await eventually("answers", async () => (await answerOf(port)) === "server");
    endedWith(0, await world.devrig(["stop"], { cwd: "p" }));
  });
});

/** JSON text without the blanks of its layout. */
function compact(text: string): string {
  return JSON.stringify(JSON.parse(text));
}
