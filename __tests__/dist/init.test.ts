import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CLI, openWorld, type World } from "../support/cli.js";
import { eventually, output } from "../support/command.js";
import { testWith } from "../support/needs.js";

jest.setTimeout(60_000);

let world: World;

beforeEach(() => {
  world = openWorld();
});

afterEach(() => world.end());

const config = () => join(world.folder, "shop/devrig.toml");

function put(files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files))
    world.file(`shop/${name}`, typeof content === "string" ? content : JSON.stringify(content));
}

const init = (...args: string[]) => world.devrig(["init", ...args], { cwd: "shop" });

/** What stands in the file but for the comment on top, after the written file was found valid. */
async function written(files: Readonly<Record<string, string | object>>): Promise<string> {
  put(files);
  const result = await init("--yes");
  const text = readFileSync(config(), "utf8");
  expect(result).toMatchObject({ code: 0, stdout: text });
  const validated = await world.devrig(["validate"], { cwd: "shop" });
  expect(validated).toMatchObject({ code: 0, stderr: "" });
  return text.split("\n").slice(2).join("\n");
}

describe("devrig init writes a valid config", () => {
  test("from the scripts of a package.json, by its package manager", async () => {
    const text = await written({
      "package.json": { name: "@acme/shop front", scripts: { build: "vite build", dev: "vite" } },
      "pnpm-lock.yaml": "",
    });
    expect(text).toBe(`[project]
name = "shop-front"

# dev: vite
[services.web]
command = "pnpm run dev"
port = 5173
`);
  });

  test("from several scripts, where one only starts the others; no port twice", async () => {
    const scripts = {
      dev: "concurrently npm:dev:*",
      "dev:web": "next dev",
      "dev:api": "PORT=3000 node api.js",
      "dev:jobs": "node worker.js",
      "dev:debug": "node --inspect api.js",
    };
    expect(await written({ "package.json": { scripts } })).toBe(`[project]
name = "shop"

# dev:web: next dev
[services.web]
command = "npm run dev:web"
port = 3000

# dev:api: PORT=3000 node api.js
[services.api]
command = "npm run dev:api"
# port = 3000, which is that of web already

# dev:jobs: node worker.js
[services.jobs]
command = "npm run dev:jobs"
`);
  });

  test("from a Procfile and a Compose file, whose published port no service takes", async () => {
    const text = await written({
      "package.json": { name: "shop", scripts: { start: "node server.js" } },
      Procfile:
        "web: bundle exec puma -p $PORT\r\napi: gunicorn app:app -b :8000\nrelease: rake db:migrate\n# x\n",
      "compose.yml": 'services:\n  api:\n    image: a\n    ports: ["8000:80"]\n',
    });
    expect(text).toBe(`[project]
name = "shop"

[services.web]
command = "bundle exec puma -p $PORT"
port = "auto" # the server takes what PORT says

[services.api]
command = "gunicorn app:app -b :8000"
# port = 8000, which is that of compose already

# The ports that it publishes count too.
[compose]
file = "compose.yml"
`);
  });

  test("from nothing, with an example to fill in", async () => {
    expect(await written({ "README.md": "" })).toContain("# No server was found.");
  });

  test("from names and commands of hostile files, shown escaped", async () => {
    const evil = "a\u001b[31m\n\u202e::error::\"'\\\u007f";
    put({
      "package.json": { name: evil, scripts: { dev: `PORT=3000 ${evil}`, [`dev:${evil}`]: evil } },
    });
    const { code, stdout } = await init("--yes");
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect((await world.devrig(["validate"], { cwd: "shop" })).code).toBe(0);
  });

  test("although its package.json is broken, which it says", async () => {
    put({ "package.json": "{", Procfile: "web: node server.js\n" });
    const { code, stderr } = await init("--yes");
    expect(code).toBe(0);
    expect(stderr).toContain("package.json is not valid JSON: it was passed over");
    expect(readFileSync(config(), "utf8")).toContain('command = "node server.js"');
  });

  test("elsewhere with -f, and says in JSON what it did", async () => {
    put({ Procfile: "web: PORT=3000 node server.js\n" });
    const { code, stdout, stderr } = await world.devrig(
      ["init", "--yes", "--json", "-f", "shop/ci.toml"],
      {},
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const file = join(world.folder, "shop/ci.toml");
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      config_path: file,
      services: 1,
      ports: 1,
      text: readFileSync(file, "utf8"),
    });
  });
});

describe("devrig init leaves alone", () => {
  test("a config that is there, a link to nowhere too: exit 2", async () => {
    put({ "devrig.toml": "mine" });
    for (const args of [["--yes"], []]) {
      expect(await init(...args)).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringContaining(`${config()} is there already: it stays as it is\n`),
      });
    }
    expect(readFileSync(config(), "utf8")).toBe("mine");
    symlinkSync("elsewhere", join(world.folder, "shop/link.toml"));
    expect((await init("--yes", "-f", "link.toml")).code).toBe(2);
    expect(existsSync(join(world.folder, "shop/elsewhere"))).toBe(false);
  });

  test.each([
    [
      "sub",
      /sub is a folder\nhint: -f takes the file that is to be written: -f \S+sub\/devrig\.toml\n/,
    ],
    [
      "no/where/devrig.toml",
      /There is no folder \S+no\/where\nhint: make it first: mkdir -p \S+no\/where\n/,
    ],
    [
      "sub/x.toml",
      /x\.toml is there already.*\nhint: see what it says with devrig validate -f \S+x\.toml, or/,
    ],
  ])("what -f %s names, before anything is shown: exit 2, and what to do", async (file, said) => {
    put({ "sub/x.toml": "mine" });
    expect(await init("-f", file)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(said),
    });
  });

  test("everything where nobody can be asked and --yes is not said: exit 2", async () => {
    put({ Procfile: "web: node x.js\n" });
    const { code, stdout, stderr } = await init();
    expect(code).toBe(2);
    expect(stdout).toContain("[services.web]");
    expect(stderr).toBe(
      "devrig: Nobody is here to be asked: nothing was written\nhint: say --yes to write it\n",
    );
    expect(existsSync(config())).toBe(false);
  });

  test("everything where the Compose file is not right, with the place", async () => {
    put({ "compose.yml": "services:\n  db:\n    ports: [70000]\n" });
    const { code, stderr } = await init("--yes");
    expect(code).toBe(2);
    expect(stderr).toContain("compose.yml:3:");
    expect(existsSync(config())).toBe(false);
  });

  testWith(["tmux"], "everything until the terminal says yes", async () => {
    put({ Procfile: "web: PORT=3000 node server.js\n" });
    const answer = async (text: string, then: string) => {
      const socket = join(world.folder, `tmux-${text}`);
      const tmux = (...args: string[]) =>
        output(["tmux", "-S", socket, "-f", "/dev/null", ...args]);
      const screen = () => tmux("capture-pane", "-p", "-t", "t");
      writeFileSync(
        join(world.folder, "run.sh"),
        `'${process.execPath}' '${CLI}' init; echo "exit $?"; exec cat\n`,
      );
      await tmux(
        "new-session",
        "-d",
        "-s",
        "t",
        "-x",
        "200",
        "-y",
        "30",
        "-c",
        join(world.folder, "shop"),
        `HOME='${world.home}' sh '${world.folder}/run.sh'`,
      );
      try {
        await eventually("it asks", async () => (await screen()).includes("devrig.toml? [y/N]"));
        expect(await screen()).toContain("port = 3000");
        expect(existsSync(config())).toBe(false);
        await tmux("send-keys", "-t", "t", text, "Enter");
        await eventually("it ends", async () => (await screen()).includes(then));
      } finally {
        await tmux("kill-server");
      }
    };
    await answer("n", "exit 1");
    expect(existsSync(config())).toBe(false);
    await answer("y", "exit 0");
    expect(existsSync(config())).toBe(true);
  });
});
