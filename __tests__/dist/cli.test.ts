import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { COMMON_FLAGS } from "../../src/cli/command.js";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { type CliResult, openWorld, type World } from "../support/cli.js";
import { freePort, listenElsewhere } from "../support/listeners.js";
import { describeWith, testWith } from "../support/needs.js";

jest.setTimeout(60_000);

let world: World;

beforeEach(() => {
  world = openWorld();
});

afterEach(() => world.end());

const devrig = (...args: string[]) => world.devrig(args);
const NAMES = Object.keys(COMMANDS);
/** The help of a command: the same each time, for all that is asked of it. */
const helps = new Map<string, CliResult>();
async function helpOf(name: string): Promise<CliResult> {
  const help = helps.get(name) ?? (await devrig(name, "--help"));
  helps.set(name, help);
  return help;
}
const STACK = /^\s+at .*(\.js|node:)/m;

describe("devrig", () => {
  test("without arguments shows on standard error how it is used, exit 2", async () => {
    const { code, stdout, stderr } = await devrig();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: devrig COMMAND [flags]");
    for (const name of NAMES) expect(stderr).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  });

  test.each(["--help", "-h", "help"])("%s shows the same as the answer, exit 0", async (flag) => {
    const { code, stdout, stderr } = await devrig(flag);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe((await devrig()).stderr);
  });

  test("--version is the package's, with and without a command", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const args of [["--version"], ["check", "--version"], ["--version", "nonsense"]])
      expect(await devrig(...args)).toMatchObject({
        code: 0,
        stdout: `devrig-preflight ${version}\n`,
        stderr: "",
      });
  });
});

describe.each(NAMES)("devrig %s --help", (name) => {
  test("shows usage, flags, two examples and exit codes, at most 100 columns wide", async () => {
    const { code, stdout, stderr } = await helpOf(name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const parts = stdout.split(/^(Usage|Flags|Examples|Exit codes):/m);
    expect(parts.filter((_, at) => at % 2 === 1)).toEqual([
      "Usage",
      "Flags",
      "Examples",
      "Exit codes",
    ]);
    expect(stdout).toMatch(new RegExp(`^Usage: devrig ${name}\\b`, "m"));
    expect(parts[6]?.match(/^ {2}(?=\S).*\bdevrig\b/gm)?.length).toBeGreaterThanOrEqual(2);
    for (const line of stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
    expect(stdout).toBe((await devrig("help", name)).stdout);
  });

  test("names in its usage and examples only flags that there are", async () => {
    const { stdout } = await helpOf(name);
    const command = await COMMANDS[name]?.();
    const known = [...(command?.flags ?? []), ...COMMON_FLAGS];
    const used = [command?.usage ?? "", ...(command?.examples ?? []).map((it) => it.command)];
    // What stands behind "--" is another program's.
    const flags = used.flatMap((it) => it.split(" -- ")[0]?.match(/(?<=[\s[])--?[a-z-]+/g) ?? []);
    for (const flag of flags)
      expect(known.flatMap((it) => [`--${it.name}`, `-${it.short}`])).toContain(flag);
    for (const flag of known) expect(stdout).toContain(`--${flag.name}`);
  });
});

test.each(["help", "check", "claim", "start", "stop", "delete", "free", "ps", "sweep"])(
  "devrig %s --help tells the exit codes of an end by signals",
  async (command) => {
    const { stdout } = await helpOf(command);
    // Others end by Ctrl-\ as the system has it.
    const quit = command === "start" ? " 131: by Ctrl-\\," : "";
    const told = stdout.split("\n").find((line) => line.startsWith("  130 "));
    expect(told).toContain(`ended by Ctrl-C (129: by a hangup,${quit} 143: by SIGTERM)`);
  },
);

describe("wrong usage is exit 2 with what is meant", () => {
  test.each([
    [["chekc"], "unknown command 'chekc'", "did you mean 'devrig check'?"],
    [["frobnicate"], "unknown command 'frobnicate'", "see devrig --help"],
    [["help", "chekc"], "unknown command 'chekc'", "did you mean 'devrig check'?"],
    [["__proto__"], "unknown command '__proto__'", "see devrig --help"],
    [["check", "--prot", "3000"], "unknown flag --prot", "did you mean --port?"],
    [["check", "-x"], "unknown flag -x", "see devrig check --help"],
    [["check", "--frobnicate"], "unknown flag --frobnicate", "see devrig check --help"],
    [
      ["check", "--port"],
      "--port needs a value: --port [NAME=]PORT[/udp]",
      "see devrig check --help",
    ],
    [["check", "--quiet=yes"], "--quiet takes no value", "see devrig check --help"],
    [["check", "--port", "0"], "port 0 is out of range", "ports go from 1 to 65535"],
    [["check", "--port", "70000"], "port 70000 is out of range", "ports go from 1 to 65535"],
    [["check", "--port", "autto"], '"autto" is not a port', "write 3000, db=5432 or dns=53/udp"],
    [["check", "--port", "-1"], '"-1" is not a port', "write 3000, db=5432 or dns=53/udp"],
    [
      ["check", "--port", "1", "--wait", "5"],
      '"5" is not a duration',
      "write 5s for seconds, 5m for minutes or 5ms for milliseconds",
    ],
    [
      ["check", "--port", "1", "--wait", "soon"],
      '"soon" is not a duration',
      "write a duration such as 500ms, 90s, 5m or 1h30m",
    ],
    [["who", "-1"], "unknown flag -1", "see devrig who --help"],
    [
      ["validate", "some.toml"],
      "validate takes no argument, but there is 'some.toml'",
      "see devrig validate --help",
    ],
    [
      ["ps", "--all", "-f", "x"],
      "--all lists everything: it takes no -f beside it",
      "leave one of them out",
    ],
    [["ps", "--", "x"], "ps takes no argument, but there is 'x'", "see devrig ps --help"],
    [["--quiet"], "--quiet needs a command", "see devrig --help"],
    [["--hlep"], "--hlep needs a command", "did you mean --help?"],
    [["-v"], "-v needs a command", "did you mean --version?"],
    [["version"], "unknown command 'version'", "did you mean 'devrig --version'?"],
    [
      ["check", "-f", ""],
      "-f needs the path of a file, and this one is empty",
      "see devrig check --help",
    ],
  ])("%j", async (args, message, hint) => {
    expect(await devrig(...args)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: `devrig: ${message}\nhint: ${hint}\n`,
    });
  });

  test("and a JSON document with --json, wherever that stands", async () => {
    for (const args of [
      ["check", "--wait", "5", "--json"],
      ["--json", "check", "--wait", "5"],
    ]) {
      const { code, stdout, stderr } = await devrig(...args);
      expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
      const document = {
        version: 1,
        error: {
          code: "duration_invalid",
          message: '"5" is not a duration',
          hint: "write 5s for seconds, 5m for minutes or 5ms for milliseconds",
          diagnostics: [],
        },
      };
      expect(stdout).toBe(`${JSON.stringify(document, null, 2)}\n`);
    }
    const unknown = await devrig("--json", "chekc");
    expect(JSON.parse(unknown.stdout).error.code).toBe("usage");
    expect(unknown.code).toBe(2);
  });

  test("with escapes in it shows them escaped", async () => {
    const { stderr } = await devrig("che\u001b[31mck\u202e\n::error::x");
    expect(stderr).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(stderr).toContain("unknown command 'che\\x1b[31mck\\u{202e}\\n::error::x'");
  });
});

test("flags of every command may stand before it", async () => {
  const config = world.file("a/devrig.toml", '[project]\nname = "shop"\n');
  expect(await devrig("-f", "a/devrig.toml", "validate")).toMatchObject({
    code: 0,
    stdout: `${config} is valid: 0 ports, 0 warnings.\n`,
  });
});

describe("a stack", () => {
  test("is shown with DEBUG=devrig, and with nothing else", async () => {
    for (const DEBUG of ["devrig", "*", "1", ""]) {
      const { code, stderr } = await world.devrig(["check", "--wait", "5"], { env: { DEBUG } });
      expect(code).toBe(2);
      if (DEBUG === "devrig") expect(stderr).toMatch(STACK);
      else expect(stderr).not.toMatch(STACK);
    }
  });

  test.each([
    ["in a call", 'require("fs").openSync = () => { throw new TypeError("boom"); };'],
    ["in a callback", 'setTimeout(() => { throw new TypeError("boom"); }, 0);'],
    [
      "in a promise nobody awaits",
      'setTimeout(() => { Promise.reject(new TypeError("boom")); }, 0);',
    ],
  ])("is not shown for a defect of ours %s: exit 3, a sentence, JSON", async (_where, code) => {
    world.file("devrig.toml", '[project]\nname = "shop"\n');
    const preload = world.file("preload.cjs", code);
    const port = (await listening()).ports[0];
    const args = ["check", "-f", "devrig.toml", "--port", String(port), "--wait", "20s"];
    const run = (env: Record<string, string>, ...more: string[]) =>
      world.devrig([...args, ...more], { env: { NODE_OPTIONS: `--require=${preload}`, ...env } });
    const { code: exit, stdout, stderr } = await run({});
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toMatch(/^devrig: boom\nhint: set DEBUG=devrig for details, .*\n$/m);
    expect(stderr).not.toMatch(STACK);
    expect((await run({ DEBUG: "devrig" })).stderr).toMatch(/TypeError: boom\n +at /);
    const json = await run({}, "--json");
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout).error).toMatchObject({ code: "unexpected", message: "boom" });
  });
});

const servers: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function listening(options: Partial<Parameters<typeof listenElsewhere>[0]> = {}) {
  const listener = await listenElsewhere({ folder: world.folder, ...options });
  servers.push(listener);
  return listener;
}

describe("an unusual world", () => {
  test("without HOME: check and who work and say so, what keeps state is exit 2", async () => {
    const env = { HOME: undefined, DEVRIG_HOME: undefined };
    const port = String(await freePort());
    const checked = await world.devrig(["check", "--port", port], { env });
    expect(checked.code).toBe(0);
    expect(checked.stderr).toContain("Neither DEVRIG_HOME nor HOME is set");
    expect((await world.devrig(["who"], { env })).code).toBe(0);
    world.file("devrig.toml", `[project]\nname = "shop"\n`);
    for (const command of [
      ["ps", "--all"],
      ["claim", "--holder", String(process.pid)],
    ]) {
      const { code, stdout, stderr } = await world.devrig(command, { env });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toBe(
        "devrig: Neither DEVRIG_HOME nor HOME is set\nhint: Set DEVRIG_HOME to an absolute path of a folder of your own\n",
      );
    }
  });

  test("with a file as DEVRIG_HOME, or below one: exit 3, and what to set it to; check goes on with a warning", async () => {
    const file = world.file("a-file", "");
    world.file("devrig.toml", `[project]\nname = "shop"\n`);
    for (const [DEVRIG_HOME, reason] of [
      [file, "it is not a folder"],
      [`${file}/home`, "a part of its path is not a folder"],
    ] as const) {
      const claim = ["claim", "--holder", String(process.pid)];
      expect(await world.devrig(claim, { env: { DEVRIG_HOME } })).toMatchObject({
        code: 3,
        stdout: "",
        stderr: `devrig: ${DEVRIG_HOME} cannot be devrig's home: ${reason}\nhint: Set DEVRIG_HOME to a folder of your own, which need not exist, or unset it for ~/.devrig\n`,
      });
      expect(await world.devrig(["check"], { env: { DEVRIG_HOME } })).toMatchObject({
        code: 0,
        stderr: `warning: ${DEVRIG_HOME} cannot be devrig's home: ${reason}\n\n`,
      });
    }
  });

  testWith(
    ["linux"],
    "with its working directory removed says so, and needs none for who",
    async () => {
      world.file("gone/x", "");
      const through = (...argv: string[]) => [
        "sh",
        "-c",
        'rm -r "$PWD" && exec "$@"',
        "sh",
        ...argv,
      ];
      expect(await world.devrig(["check"], { cwd: "gone", through })).toMatchObject({
        code: 2,
        stdout: "",
        stderr:
          "devrig: The working directory does not exist any more\nhint: change to another folder and try again\n",
      });
      world.file("gone/x", "");
      expect((await world.devrig(["who"], { cwd: "gone", through })).code).toBe(0);
    },
  );

  testWith(
    ["linux"],
    "with a full disk behind standard output is exit 3 with the reason",
    async () => {
      const through = (...argv: string[]) => ["sh", "-c", 'exec "$@" >/dev/full', "sh", ...argv];
      for (const command of [["who"], ["who", "--json"], ["check", "--wait", "5", "--json"]]) {
        const { code, stderr } = await world.devrig(command, { through });
        expect(code).toBe(command.includes("--wait") ? 2 : 3);
        expect(stderr).not.toMatch(STACK);
        expect(stderr).toMatch(/^devrig: /);
      }
      const { stderr } = await world.devrig(["who"], { through });
      expect(stderr).toBe("devrig: Cannot write the output: no space left on device (ENOSPC)\n");
    },
  );

  testWith(["linux"], "with a pipe as slow as can be gets all of the output", async () => {
    const { ports } = await listening({ count: 300 });
    const file = `${world.folder}/answer.json`;
    const through = (...argv: string[]) => [
      "sh",
      "-c",
      `"$@" | { sleep 0.3; cat >'${file}'; }`,
      "sh",
      ...argv,
    ];
    await world.devrig(["who", "--json"], { through });
    const numbers = JSON.parse(readFileSync(file, "utf8")).ports.map(
      (it: { port: number }) => it.port,
    );
    expect(numbers).toEqual(expect.arrayContaining(ports));
  });
});

describe("colours", () => {
  const colored = /\p{Cc}\[/u;

  test("are off in a pipe, on with FORCE_COLOR, off with NO_COLOR and --no-color", async () => {
    const args = ["check", "--port", String(await freePort())];
    const run = async (env: Record<string, string>, ...more: string[]) =>
      (await world.devrig([...args, ...more], { env })).stdout;
    expect(await run({})).not.toMatch(colored);
    expect(await run({ FORCE_COLOR: "1" })).toMatch(colored);
    expect(await run({ FORCE_COLOR: "0" })).not.toMatch(colored);
    expect(await run({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toMatch(colored);
    expect(await run({ FORCE_COLOR: "1", NO_COLOR: "" })).toMatch(colored);
    expect(await run({ FORCE_COLOR: "1" }, "--no-color")).not.toMatch(colored);
  });

  test("of remarks and errors go by the same rules", async () => {
    world.file("devrig.toml", `[project]\nname = "shop"\nnaem = "x"\n`);
    const run = async (env: Record<string, string>, ...args: string[]) =>
      (await world.devrig(args, { env })).stderr;
    for (const command of [["validate"], ["chekc"]]) {
      expect(await run({}, ...command)).not.toMatch(colored);
      expect(await run({ FORCE_COLOR: "1" }, ...command)).toMatch(colored);
      expect(await run({ FORCE_COLOR: "1" }, ...command, "--no-color")).not.toMatch(colored);
    }
  });
});

describeWith(["linux"], "in a step of a workflow", () => {
  const GITHUB_ACTIONS = "true";

  test("no foreign text becomes a workflow command, and JSON stays the same data", async () => {
    const args = ["x".repeat(10), "::error::a", "##[error]b", "::error::c"];
    const { ports } = await listening({ args });
    const port = String(ports[0]);
    for (const command of [
      ["who", port],
      ["who"],
      ["check", "--port", port],
      ["check", "--port", port, "--wait", "1ms"],
      ["who", "--json", port],
      ["check", "--port", "##[error]c"],
    ]) {
      for (const COLUMNS of ["24", "60"]) {
        const { stdout, stderr } = await world.devrig(command, {
          env: { GITHUB_ACTIONS, COLUMNS },
        });
        expect(stdout + stderr).not.toContain("##[");
        expect(stdout + stderr).not.toMatch(/^\s*::/m);
      }
    }
    const { stdout } = await world.devrig(["who", "--json", port], { env: { GITHUB_ACTIONS } });
    expect(JSON.parse(stdout).ports[0].owner.command).toContain("##[error]b");
  });
});

describe("files as standard output", () => {
  test("get the whole answer, uncut", async () => {
    const { ports } = await listening({ args: ["a".repeat(40)] });
    const { stdout } = await devrig("who", String(ports[0]));
    expect(stdout.split("\n")[1]?.length).toBeGreaterThan(80);
    const narrow = await world.devrig(["who", String(ports[0])], { env: { COLUMNS: "60" } });
    expect(narrow.stdout.split("\n")[1]?.length).toBeLessThanOrEqual(60);
  });
});
