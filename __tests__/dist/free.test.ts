import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { openWorld, type World } from "../support/cli.js";
import { eventually } from "../support/command.js";
import { freePort, type Listener, listenElsewhere } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { answerOf, endedWith, openProjects } from "../support/projects.js";
import { openTerminal, terminalNeeds } from "../support/terminal.js";
import { asUser } from "../support/users.js";

jest.setTimeout(60_000);

let world: World;
let listener: Listener;

beforeEach(async () => {
  world = openWorld();
  listener = await listenElsewhere({ folder: world.folder });
});

afterEach(async () => {
  await listener.stop();
  await world.end();
});

/** Does the port still answer with its server's process? */
async function isHeld(): Promise<boolean> {
  const { code, stdout } = await world.devrig(["who", String(listener.ports[0]), "--json"]);
  return code === 0 && JSON.parse(stdout).ports[0].owner.pid === listener.pid;
}

describe("devrig free", () => {
  test("without a terminal to ask on, nothing is ended: exit 2, and how to go on", async () => {
    const { code, stdout, stderr } = await world.devrig(["free", String(listener.ports[0])]);
    expect(code).toBe(2);
    expect(stdout).toContain(`(PID ${listener.pid})`);
    expect(stderr).toContain("nothing was ended: there is no terminal to ask on");
    expect(stderr).toContain("--yes");
    const asJson = await world.devrig(["free", String(listener.ports[0]), "--json"]);
    expect(JSON.parse(asJson.stdout).error.hint).toContain("which devrig who --json shows");
    expect(await isHeld()).toBe(true);
  });

  test("with --yes it ends the owner, and says so as a document", async () => {
    const port = listener.ports[0];
    const { code, stdout } = await world.devrig(["free", String(port), "--yes", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      ok: true,
      ports: [{ port, protocol: "tcp", status: "freed" }],
    });
    expect(await isHeld()).toBe(false);
  });

  testWith(
    ["linux", "root", "open checkout", "setpriv"],
    "says whose it is and how its owner could end it, where it is another user's: exit 3",
    async () => {
      const stranger = openWorld({ open: true });
      const through = (...argv: string[]) => asUser(54321, ...argv);
      const env = { HOME: stranger.folder, DEVRIG_HOME: `${stranger.folder}/none` };
      const port = listener.ports[0];
      const { code, stdout } = await stranger.devrig(["free", `${port}`], { through, env });
      await stranger.end();
      expect(code).toBe(3);
      expect(stdout).toMatch(
        new RegExp(
          `^port ${port}: a process of root \\(uid 0\\)\nport ${port} is not freed: its process belongs to another user, root \\(uid 0\\)\n`,
        ),
      );
      expect(stdout).toContain(`  next  sudo devrig free ${port}\n`);
      expect(await isHeld()).toBe(true);
    },
  );

  testWith(
    terminalNeeds,
    "asks on a terminal; no, an empty line or Ctrl-D ends nothing",
    async () => {
      for (const keys of ["n\r", "\r", "\x04"]) {
        const terminal = openTerminal(world, `free ${listener.ports[0]}`);
        await eventually("it asks", () => terminal.shown().includes("[y/N] "));
        expect(terminal.shown()).toContain(`(PID ${listener.pid})`);
        terminal.type(keys);
        expect(await terminal.ended).toBe(1);
        expect(terminal.shown()).toContain("Nothing was ended.");
      }
      expect(await isHeld()).toBe(true);
    },
  );

  testWith(terminalNeeds, "ends the owner after a yes, and looks at the port again", async () => {
    const terminal = openTerminal(world, `free ${listener.ports[0]}`);
    await eventually("it asks", () => terminal.shown().includes("[y/N] "));
    terminal.type("y\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toContain(`port ${listener.ports[0]} is free`);
    expect(await isHeld()).toBe(false);
  });
});

describe("a service that devrig started", () => {
  test("is stopped as devrig stop does, by its name, and its neighbours run on", async () => {
    const projects = openProjects();
    try {
      const [web, api] = [await freePort(), await freePort()];
      const service = (name: string, port: number) =>
        `[services.${name}]\ncommand = "exec node server.js"\nport = ${port}\n`;
      projects.project("p", `[project]\nname = "p"\n${service("web", web)}${service("api", api)}`);
      endedWith(0, await projects.devrig(["start", "-d"], { cwd: "p" }));
      const { stdout } = endedWith(0, await projects.devrig(["free", `${web}`, "--yes", "--json"]));
      expect(JSON.parse(stdout).ports).toMatchObject([
        { port: web, status: "freed", ended: [{ how: "service_stopped" }] },
      ]);
      expect(await answerOf(web)).toBeNull();
      expect(await answerOf(api)).toBe("server");
      expect(Object.keys(projects.state("p")?.services ?? {})).toEqual(["api"]);
    } finally {
      await projects.end();
    }
  });

  test("is no server below 'devrig run': that one is a process like any other", async () => {
    const projects = openProjects();
    try {
      const port = await freePort();
      projects.project(
        "p",
        `[project]\nname = "p"\n[services.web]\ncommand = "x"\nport = ${port}\n`,
      );
      const running = projects.start(["run", "--", process.execPath, "server.js"], {
        cwd: "p",
        env: { PORT: `${port}` },
      });
      await eventually("it listens", async () => (await answerOf(port)) !== null);
      const { stdout } = endedWith(
        0,
        await projects.devrig(["free", `${port}`, "--yes", "--json"]),
      );
      expect(JSON.parse(stdout).ports).toMatchObject([
        { status: "freed", ended: [{ how: "stopped" }] },
      ]);
      await running.finished;
    } finally {
      await projects.end();
    }
  });
});
