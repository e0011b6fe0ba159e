import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { openWorld, type World } from "../support/cli.js";
import { describeWith, testWith } from "../support/needs.js";
import { asUser } from "../support/users.js";

jest.setTimeout(60_000);

let world: World;

beforeEach(() => {
  world = openWorld({ open: true });
});

afterEach(() => world.end());

const write = (content: string | Uint8Array) => world.file("devrig.toml", content);
const COMMANDS = ["validate", "check"] as const;

/** A stack has lines that begin like this. */
const STACK = /^\s+at .*(\.js|node:)/m;

/** All that stands on the screen. No character of it may act on a terminal or hide. */
function expectOnlyPlainText(text: string): void {
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
}

describe("validate", () => {
  test("counts ports and warnings of a valid file, found upwards", async () => {
    const config = write(
      `[project]\nname = "shop"\n[services.web]\ncommand = "x"\nport = 3000\nprot = 3\n`,
    );
    mkdirSync(join(world.folder, "a/b"), { recursive: true });
    const result = await world.devrig(["validate"], { cwd: "a/b" });
    expect(result).toMatchObject({
      code: 0,
      stdout: `${config} is valid: 1 port, 1 warning.\n`,
    });
    expect(result.stderr).toBe(
      [
        "warning: Unknown key 'services.web.prot' is ignored; did you mean 'port'?",
        `  --> ${config}:6:8`,
        "5 | port = 3000",
        "6 | prot = 3",
        "  |        ^",
        "7 |",
        "",
        "",
      ].join("\n"),
    );
  });

  test("says nothing with -q, and the same in JSON", async () => {
    const config = write(`[project]\nname = "shop"\n`);
    expect(await world.devrig(["validate", "-q"])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const { stdout } = await world.devrig(["validate", "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      ok: true,
      config_path: config,
      ports: 0,
      warnings: [],
    });
  });

  test("tells every mistake at once, each with its place, in the order of the file", async () => {
    const config = write(`[project]
name = 5
[services.a]
command = 3
port = "autto"
[services.b]
command = "x"
port = 0
depends_on = ["c", "aa"]
[services.c]
command = "  "
port = 70000
[services.d]
command = "x"
port = -1
depends_on = "a"
`);
    const { code, stdout, stderr } = await world.devrig(["validate"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.match(/^error: .*$/gm)).toEqual([
      "error: project.name: must be a text in quotes, not 5",
      "error: services.a.command: must be a text in quotes, not 3",
      'error: services.a.port: "autto" is no port; did you mean "auto"?',
      'error: services.b.port: 0 is out of range: a port is a number from 1 to 65535 or "auto"',
      "error: 'b' depends on 'aa', which does not exist; did you mean 'a'?",
      "error: services.c.command: must not be blank",
      'error: services.c.port: 70000 is out of range: a port is a number from 1 to 65535 or "auto"',
      'error: services.d.port: -1 is out of range: a port is a number from 1 to 65535 or "auto"',
      'error: services.d.depends_on: must be a list in [ ], not the text "a"',
    ]);
    expect(stderr).toContain(
      `  --> ${config}:5:8\n4 | command = 3\n5 | port = "autto"\n  |        ^\n6 | [services.b]\n`,
    );
    expect(stderr.endsWith(`\ndevrig: ${config} has 9 problems\n`)).toBe(true);
  });
});

describe("a warning beside an error", () => {
  const TEXT = `[project]
name = "shop"
[services.web]
command = "x"
port = 70000
prot = 3000
`;

  test("is shown as a warning and not counted", async () => {
    const config = write(TEXT);
    const { code, stderr } = await world.devrig(["validate"]);
    expect(code).toBe(2);
    expect(stderr.match(/^(error|warning|devrig|hint):.*/gm)).toEqual([
      "warning: Unknown key 'services.web.prot' is ignored; did you mean 'port'?",
      'error: services.web.port: 70000 is out of range: a port is a number from 1 to 65535 or "auto"',
    ]);
    expect(stderr).toContain(`  --> ${config}:6:8\n`);
    write(TEXT.replace('"x"', '""'));
    const two = await world.devrig(["check"]);
    expect(two.stderr.endsWith(`\ndevrig: ${config} has 2 problems\n`)).toBe(true);
  });

  test("stands beside the error in JSON", async () => {
    const file = write(TEXT);
    const { code, stdout, stderr } = await world.devrig(["validate", "--json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    const { error, warnings } = JSON.parse(stdout);
    expect(error.diagnostics).toMatchObject([{ code: "invalid_port" }]);
    expect(warnings).toEqual([
      {
        code: "near_miss_key",
        message: "Unknown key 'services.web.prot' is ignored; did you mean 'port'?",
        resource: "web",
        source: { file, line: 6, column: 8 },
      },
    ]);
  });
});

test("validate tells an unknown template, which check does not need", async () => {
  const config = write('[project]\nname = "shop"\n[env]\nA = "{{ services.nope.port }}"\n');
  const { code, stdout, stderr } = await world.devrig(["validate"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    `error: There is no {{ services.nope.port }}\n  --> ${config}:4:5\n3 | [env]\n4 | A = "{{ services.nope.port }}"\n  |     ^\n5 |\n`,
  );
  expect((await world.devrig(["check"])).code).toBe(0);
});

/** What stands in place of the config, and what is said about it. */
const UNUSABLE: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["an empty file", "", 'error: The file is empty; the least is [project] and name = "myapp"'],
  [
    "a binary file",
    Uint8Array.from([0x5b, 0x00, 0x01, 0xff]),
    "devrig: FILE is not a text file: byte 2 is NUL, as in binary files",
  ],
  [
    "text that is no UTF-8",
    Uint8Array.from(Buffer.from('[project]\nname = "caf\xe9"\n', "latin1")),
    "devrig: FILE is not a text file: line 2 is not valid UTF-8",
  ],
  ["a huge file", "a".repeat(1_100_000), "devrig: FILE is larger than 1 MiB, or growing"],
  ["broken TOML", '[project\nname = "x"\n', "error: Not valid TOML: illegal character in key"],
  ["TOML with a key twice", '[project]\nname = "x"\nname = "y"\n', "error: Not valid TOML: "],
  ["no project", '[services.web]\ncommand = "x"\n', "error: project is missing"],
];

describe.each(COMMANDS)("devrig %s", (command) => {
  test.each(UNUSABLE)("refuses %s with a sentence and no stack", async (_what, content, said) => {
    const config = write(content);
    const { code, stdout, stderr } = await world.devrig([command]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replaceAll(config, "FILE")).toContain(said);
    expect(
      stderr.match(new RegExp(said.slice(0, 30).replace(/^error: |^devrig: FILE/, ""), "g")),
    ).toHaveLength(1);
    expect(stderr).not.toMatch(STACK);
  });

  test("tells an error as JSON with the same exit code", async () => {
    const config = write(`[project]\nname = "shop"\n[services.web]\ncommand = "x"\nport = 70000\n`);
    const { code, stdout, stderr } = await world.devrig([command, "--json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    const message =
      'services.web.port: 70000 is out of range: a port is a number from 1 to 65535 or "auto"';
    const expected = {
      version: 1,
      error: {
        code: "config_invalid",
        message: `${config}: ${message}`,
        hint: null,
        diagnostics: [
          {
            code: "invalid_port",
            message,
            resource: "web",
            source: { file: config, line: 5, column: 8 },
          },
        ],
      },
    };
    expect(stdout).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  test("says what to do where there is no config file", async () => {
    expect(await world.devrig([command])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^devrig: No devrig\.toml in .* or a folder above it\nhint: .*devrig init.*\n$/,
      ),
    });
    const named = await world.devrig([command, "-f", "nowhere.toml"]);
    expect(named.code).toBe(2);
    expect(named.stderr).toBe(
      `devrig: There is no file ${world.folder}/nowhere.toml\nhint: "-f" takes the path of a devrig.toml\n`,
    );
  });

  test("says what stands in the config's place: a folder, a link to nowhere", async () => {
    const folder = await world.devrig([command, "-f", "."]);
    expect(folder).toMatchObject({ code: 2, stdout: "" });
    expect(folder.stderr).toContain(`${world.folder} is a folder, not a config file`);
    const link = join(world.folder, "link.toml");
    symlinkSync("nowhere", link);
    const { code, stderr } = await world.devrig([command, "-f", "link.toml"]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${link} is a link to a file that does not exist`);
  });

  testWith(["mkfifo"], "does not hang on a pipe in the config's place", async () => {
    spawnSync("mkfifo", [join(world.folder, "devrig.toml")]);
    const { code, stderr } = await world.devrig([command, "-f", "devrig.toml"]);
    expect(code).toBe(2);
    expect(stderr).toContain("devrig.toml is a pipe, not a config file");
  });
});

describeWith(
  ["linux", "root", "open checkout", "setpriv"],
  "a config that this user may not read",
  () => {
    const through = (...argv: string[]) => asUser(54321, ...argv);

    test("is exit 3 with the reason", async () => {
      const config = write('[project]\nname = "shop"\n');
      chmodSync(config, 0o600);
      expect(await world.devrig(["validate"], { through })).toMatchObject({
        code: 3,
        stdout: "",
        stderr: `devrig: Cannot read ${config}: permission denied (EACCES)\nhint: This user must be allowed to read it\n`,
      });
    });

    test("in a folder that he may not enter is exit 3 too", async () => {
      world.file("closed/devrig.toml", "");
      chmodSync(join(world.folder, "closed"), 0o700);
      const result = await world.devrig(["validate", "-f", "closed/devrig.toml"], { through });
      expect(result.code).toBe(3);
      expect(result.stderr).toMatch(/^devrig: Cannot look at .*: permission denied \(EACCES\)\n/);
    });
  },
);

describe("hostile text of a config", () => {
  const ESCAPES = "\\u001b[31mred\\u0007\\n::error::x\\u202egnp\\u200b##[warning]";
  const RAW = "\u202ereversed\u200b\u2028::error::line";

  test("in keys and values is shown escaped", async () => {
    write(
      `[project]\nname = "a${ESCAPES}"\n[services."w${ESCAPES}"]\ncommand = "x" # ${RAW}\nport = "${ESCAPES}"\ndepends_on = ["${ESCAPES}"]\n[docker."${RAW}"]\nport = 70000\n`,
    );
    const { code, stderr } = await world.devrig(["check"]);
    expect(code).toBe(2);
    expect(stderr).toContain("\\u{202e}");
    expectOnlyPlainText(stderr);
    expect(stderr).not.toMatch(/^\s*::/m);
  });

  test("of a valid file is shown escaped in tables and sentences", async () => {
    const name = `w${ESCAPES}`;
    write(
      `[project]\nname = "a${ESCAPES}"\n[services."${name}"]\ncommand = "x" # ${RAW}\nport = 1\nprot = "${RAW}"\n`,
    );
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await world.devrig([command]);
      expect(code).toBe(0);
      expectOnlyPlainText(stdout);
      expectOnlyPlainText(stderr);
      expect(stderr).not.toMatch(/^\s*::/m);
    }
  });

  test("keeps the caret below what is meant, behind characters of two columns", async () => {
    write(`[project]\nname = "x"\n[services.a]\n"名前🎉" = 1 ; port = 2\n`);
    const { stderr } = await world.devrig(["validate"]);
    expect(stderr).toContain('4 | "名前🎉" = 1 ; port = 2\n  |              ^\n');
  });

  test("of 100 kB is cut, in names, values and excerpts", async () => {
    const long = "n".repeat(100_000);
    write(
      `[project]\nname = "${long}"\n[services.${long}]\ncommand = "x"\nport = "${long}"\nprot = 3\n`,
    );
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await world.devrig([command]);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr.length).toBeLessThan(4000);
      expect(stderr).toContain(`"${"n".repeat(39)}…" is no port`);
    }
  });
});
