import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { image } from "../support/busybox.js";
import { openWorld, type World } from "../support/cli.js";
import { eventually, output } from "../support/command.js";
import { dockerNeeds, startDocker } from "../support/docker.js";
import { freePort } from "../support/listeners.js";
import { testWith } from "../support/needs.js";
import { socketHolders } from "../support/socket-holders.js";

jest.setTimeout(60_000);

const holders = socketHolders();
let world: World;

beforeEach(() => {
  world = openWorld();
});
afterEach(async () => {
  await holders.endAll();
  await world.end();
});

const project = (ports: Readonly<Record<string, string>>) =>
  world.file(
    "devrig.toml",
    `[project]\nname = "shop"\n${Object.entries(ports)
      .map(([name, port]) => `[services.${name}]\ncommand = "true"\nport = ${port}\n`)
      .join("")}`,
  );

describe("devrig check --mine", () => {
  test("nobody answers: exit 1, and the document says of which port", async () => {
    const port = await freePort();
    project({ web: String(port) });
    const { code, stdout } = await world.devrig(["check", "--mine", "--json"]);
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report).toMatchObject({ mine: true, ok: false, collisions: 1 });
    expect(report.ports).toMatchObject([
      { port, status: "free", owner: null, message: `Nobody answers on port ${port} of 'web'` },
    ]);
    const config = report.project.config_path;
    expect(report.ports[0]).toMatchObject({
      source: { file: config, line: 5, column: 8 },
      next: `devrig start -f ${config} web`,
    });
    const text = (await world.devrig(["check", "--mine"])).stdout;
    expect(text).toContain(
      `✗ Nobody answers on port ${port} of 'web'\n  at     ${config}:5:8\n  next   devrig start -f ${config} web\n`,
    );
  });

  test("a stranger answers: exit 1, with its name", async () => {
    const { pid, ports } = await holders.hold([{ address: "127.0.0.1" }]);
    const port = ports[0] as number;
    project({ web: String(port) });
    const { code, stdout } = await world.devrig(["check", "--mine"]);
    expect(code).toBe(1);
    expect(stdout).toContain(`Port ${port} of 'web' is open by a stranger: python3`);
    expect(stdout).toContain(`(PID ${pid})`);
    expect(stdout).toContain(`/devrig.toml:5:8\n`);
    expect(stdout).toContain(`\n  next   kill ${pid}\n`);
    expect(stdout).toContain("1 of 1 port is not open by this project.");
  });

  test("one's own server, below the holder of the claim, is mine, by TCP and by UDP", async () => {
    const [tcp, udp] = [await freePort(), await freePort()];
    project({ web: String(tcp), dns: `${udp}\nprotocol = "udp"` });
    const holder = String(process.pid);
    expect((await world.devrig(["claim", "--holder", holder])).code).toBe(0);
    const before = await world.devrig(["check", "--mine", "--json"]);
    expect(JSON.parse(before.stdout)).toMatchObject({ ok: false, collisions: 2 });
    await holders.hold([
      { address: "127.0.0.1", port: tcp },
      { address: "127.0.0.1", port: udp, kind: "udp" },
    ]);
    const { code, stdout } = await world.devrig(["check", "--mine"]);
    expect(stdout).toContain("All 2 ports are open, and this project's own.");
    expect(code).toBe(0);
  });

  test("--wait waits until all are open and ours", async () => {
    const port = await freePort();
    project({ web: String(port) });
    await world.devrig(["claim", "--holder", String(process.pid)]);
    const waiting = world.start(["check", "--mine", "--wait", "30s"]);
    await eventually("it waits", () => waiting.output().stderr.includes("waiting: Nobody answers"));
    await holders.hold([{ address: "127.0.0.1", port }]);
    const { code, stdout } = await waiting.finished;
    expect(code).toBe(0);
    expect(stdout).toContain("The port is open, and this project's own.");
  });

  test("what another project set aside and nobody opened is nobody's", async () => {
    const port = await freePort();
    world.file(
      "other/devrig.toml",
      `[project]\nname = "other"\n[services.api]\ncommand = "true"\nport = ${port}\n`,
    );
    await world.devrig(["claim", "--holder", String(process.pid)], { cwd: "other" });
    project({ '"this is it"': String(port) });
    const { code, stdout } = await world.devrig(["check", "--mine", "--json"]);
    expect(code).toBe(1);
    const message = `Nobody answers on port ${port} of 'this is it'; it is set aside by other-`;
    expect(JSON.parse(stdout).ports).toMatchObject([
      {
        status: "claimed",
        message: expect.stringMatching(new RegExp(`^${message}`)),
      },
    ]);
  });

  testWith(
    [...dockerNeeds, "docker-compose"],
    "a container of its Compose file is mine, once it is up",
    async () => {
      const docker = await startDocker();
      try {
        const toml = '[project]\nname = "shop"\n[compose]\nfile = "compose.yml"\n';
        const ask = ["check", "--mine", "-f", world.file("devrig.toml", toml)];
        const service = `{ image: "${image}", network_mode: bridge, ports: ["5497:5432"] }`;
        const file = world.file("compose.yml", `version: "3"\nservices:\n  db: ${service}\n`);
        const through = (...argv: string[]) => docker.namespace.command(...argv);
        const before = await world.devrig(ask, { through });
        expect(before.stdout).toContain("Nobody answers on port 5497 of 'compose:db:5497'");
        expect(before.code).toBe(1);
        await output(through("docker-compose", "-f", file, "up", "-d"));
        const up = await world.devrig(ask, { through });
        expect(up.stdout).toContain("open, and this project's own.");
        expect(up.code).toBe(0);
      } finally {
        await docker.end();
      }
    },
  );
});
