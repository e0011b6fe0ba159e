import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { parseDotenv } from "../../src/engine/config/dotenv.js";
import { openWorld, type World } from "../support/cli.js";
import { ended } from "../support/command.js";
import { freePort } from "../support/listeners.js";
import { testWith } from "../support/needs.js";

jest.setTimeout(60_000);

let world: World;

beforeEach(() => {
  world = openWorld();
});

afterEach(() => world.end());

/** Values that quoting gets wrong, by name. */
const HARD: Readonly<Record<string, string>> = {
  PLAIN: "a-b/c:1,2@x%y+z.w",
  EMPTY: "",
  BLANKS: "  two  words ",
  HASH: "a #b",
  DOLLAR: `$HOME \${HOME} $$ $(id) \`id\``,
  DOUBLE: 'say "hi"',
  BACKSLASH: "c:\\new\\table\\\\",
  FOLDER: "c:\\new table\\",
  NEWLINES: "one\ntwo\n",
  UNICODE: "Grüße 日本 😀",
  EQUALS: "a=b=c",
  SINGLE: "it's",
  ALL: 'it\'s "$HOME" \\n `id`\n!',
};

function project(env: Readonly<Record<string, string>>, services: string): void {
  const lines = Object.entries(env).map(
    // $ begins a variable in [env], $$ is one.
    ([name, value]) => `${JSON.stringify(name)} = ${JSON.stringify(value.replaceAll("$", "$$$$"))}`,
  );
  world.file(
    "shop/devrig.toml",
    `[project]\nname = "shop"\n[env]\n${lines.join("\n")}\n${services}`,
  );
}

const web = (port: number | string) =>
  `[services.web]\ncommand = "true"\nport = ${JSON.stringify(port)}\n`;
const env = (...args: string[]) => world.devrig(["env", ...args], { cwd: "shop" });

describe("devrig env", () => {
  test("gives every value back byte for byte: by our parser, JSON and a real shell", async () => {
    const port = await freePort();
    project(HARD, web(port));
    const wanted = { ...HARD, DEVRIG_WEB_HOST: "localhost", DEVRIG_WEB_PORT: `${port}` };
    const dotenv = await env();
    expect(dotenv).toMatchObject({ code: 0, stderr: "" });
    expect(Object.fromEntries(parseDotenv(dotenv.stdout))).toMatchObject(wanted);
    expect(JSON.parse((await env("--format", "json")).stdout)).toMatchObject(wanted);
    expect((await env("--json")).stdout).toBe((await env("--format", "json")).stdout);

    const script = world.file("shop/env.sh", (await env("--format", "shell")).stdout);
    const print = `. ${script}; exec ${process.execPath} -p 'JSON.stringify(process.env)'`;
    for (const shell of ["sh", "bash"])
      expect(
        JSON.parse(
          execFileSync(shell, ["-c", print], {
            env: {},
            stdio: ["ignore", "pipe", "inherit"],
          }).toString(),
        ),
      ).toMatchObject(wanted);
  });

  for (const shell of ["zsh", "fish"])
    testWith(["linux", shell], `gives every value back byte for byte to ${shell}`, async () => {
      project(HARD, web(await freePort()));
      const script = world.file("shop/env.sh", (await env("--format", "shell")).stdout);
      const print = `. ${script}; exec ${process.execPath} -p 'JSON.stringify(process.env)'`;
      const read = execFileSync(shell, ["-c", print], { env: { HOME: world.home } });
      expect(JSON.parse(read.toString())).toMatchObject(HARD);
    });

  test("is read alike by Node's own --env-file, but for a value that needs escapes", async () => {
    project(HARD, web(await freePort()));
    const read = parseEnv((await env()).stdout);
    for (const [name, value] of Object.entries(HARD))
      if (name !== "ALL" && name !== "FOLDER") expect([name, read[name]]).toEqual([name, value]);
  });

  test("leaves out, and says so, what a format cannot name", async () => {
    project({ "a.b": "1", "a b": "2", OK: "3" }, web(await freePort()));
    const shell = await env("--format", "shell");
    expect(shell.stdout).not.toMatch(/a\.b|a b/);
    expect(shell.stderr).toMatch(/a\.b .*left out[\s\S]*a b .*left out/);
    const dotenv = await env();
    expect(dotenv.stdout).toContain("a.b=1\n");
    expect(dotenv.stderr).toMatch(/^warning: a b /);
    expect(JSON.parse((await env("--json")).stdout)).toMatchObject({ "a.b": "1", "a b": "2" });
  });

  test("of a service has its PORT and its own variables", async () => {
    const port = await freePort();
    project({ X: "1" }, `${web(port)}env = { X = "{{ services.web.port }}" }\n`);
    expect(JSON.parse((await env("web", "--json")).stdout)).toEqual({
      X: `${port}`,
      PORT: `${port}`,
      HOST: "localhost",
    });
    const unknown = await env("wbe", "--json");
    expect([unknown.code, JSON.parse(unknown.stdout)]).toMatchObject([
      2,
      { error: { code: "unknown_service", hint: "did you mean 'web'?" } },
    ]);
  });

  test("says what to do about an auto port that is not chosen, then tells it, then remembers it", async () => {
    project({}, web("auto"));
    const early = await env();
    expect([early.code, early.stdout, early.stderr]).toEqual([
      2,
      "",
      expect.stringMatching(/'web' .*not chosen[\s\S]*devrig claim.*devrig run/),
    ]);
    const holder = spawn("sleep", ["300"], { stdio: "ignore" });
    try {
      await world.devrig(["claim", "--holder", `${holder.pid}`], { cwd: "shop" });
      const ports = JSON.parse(readFileSync(join(world.folder, "shop/.devrig/ports.json"), "utf8"));
      const claimed = await env();
      expect([claimed.stderr, claimed.stdout]).toEqual([
        "",
        expect.stringContaining(`DEVRIG_WEB_PORT=${ports.ports.web}\n`),
      ]);
      await ended(holder, "SIGKILL");
      const remembered = await env();
      expect(remembered.stdout).toBe(claimed.stdout);
      expect(remembered.stderr).toMatch(/last time/);
    } finally {
      await ended(holder, "SIGKILL");
    }
  });

  test.each([
    [["--format", "jsn"], /did you mean json/],
    [["--format", "xml"], /write one of dotenv, json, shell/],
    [["--format", "shell", "--json"], /exclude/],
    [["web", "api"], /one service/],
  ])("refuses %j", async (args, message) => {
    project({}, web(await freePort()));
    const { code, stdout, stderr } = await env(...args);
    expect([code, stdout + stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
