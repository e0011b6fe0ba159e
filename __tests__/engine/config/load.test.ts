import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadConfig } from "../../../src/engine/config/load.js";
import { folderWith, load, named, problems, refusal, systemWith, told } from "./project.js";

describe("a config of nearly a megabyte", () => {
  const many = (count: number, table: (index: number) => string) =>
    named(Array.from({ length: count }, (_, index) => `${table(index)}\n`).join(""));

  test("full of unknown keys is told of a hundred of them, in seconds", async () => {
    const text = many(10_000, (at) => `[services.s${at}]\ncommand = "x"\nprot = 1`);
    const { warnings } = await load(text);
    expect(warnings).toHaveLength(100);
    expect(warnings[99]?.excerpt).toContain("prot = 1");
  }, 30_000);

  test("full of dependencies that do not exist is told of them in seconds", async () => {
    const text = many(
      4000,
      (at) => `[services.s${at}]\ncommand = "x"\ndepends_on = ["t${at + 1}"]`,
    );
    const { diagnostics } = await refusal(load(text));
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics[0]?.message).toContain("which does not exist; did you mean");
  }, 30_000);

  test("all in one line has the right places, in seconds", async () => {
    const text = named(`[cluster]\nports = [${'"é😀",'.repeat(100_000)}]`);
    const { diagnostics } = await refusal(load(text));
    expect(diagnostics.slice(0, 3).map(({ source }) => source?.column)).toEqual([10, 15, 20]);
  }, 30_000);
});

describe("a file that is no config", () => {
  const at = (file: string) => refusal(loadConfig(systemWith(), file));

  test("is told when it does not exist", async () => {
    const folder = folderWith();
    expect(await at(join(folder, "x", "devrig.toml"))).toMatchObject({ code: "config_not_found" });
  });

  test("is told when it is a folder or a pipe, without waiting", async () => {
    const folder = folderWith({ "sub/x": "" });
    expect((await at(join(folder, "sub"))).message).toContain("is not a regular file");
    expect(spawnSync("mkfifo", [join(folder, "pipe")]).status).toBe(0);
    expect((await at(join(folder, "pipe"))).message).toContain("is not a regular file");
    expect((await at("/dev/zero")).message).toContain("is not a regular file");
  });

  test("is told when it is binary or not UTF-8, with the line", async () => {
    const binary = await refusal(load(new Uint8Array([0x7f, 0x45, 0, 1])));
    expect(binary).toMatchObject({ kind: "user", code: "config_invalid" });
    expect(binary.message).toContain("is not a text file: byte 3 is NUL");
    const latin = await refusal(load(Buffer.from("a = 1\nb = '\xe9'\n", "latin1")));
    expect(latin.message).toContain("line 2 is not valid UTF-8");
  });

  test("is told when it is larger than 1 MiB", async () => {
    const error = await refusal(load(`# ${"x".repeat(1024 * 1024)}`));
    expect(error.message).toContain("is larger than 1 MiB");
    const largest = named("#".repeat(1024 * 1024 - named("").length));
    expect((await load(largest)).ports).toEqual([]);
  });

  test.each(["", " \n\t\r\n"])("is told when it is empty", async (text) => {
    const [problem] = await problems(text);
    expect(problem).toMatch(/^1:1 empty: The file is empty; the least is \[project\]/);
  });

  test("is told when this user may not read it", async () => {
    const folder = folderWith({ "devrig.toml": named("") });
    const file = join(folder, "devrig.toml");
    chmodSync(file, 0);
    chmodSync(folder, 0o755);
    // Root may read everything, so there another user looks.
    const module = new URL("../../../src/engine/config/load.js", import.meta.url).href;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", UNPRIVILEGED], {
      env: { MODULE: module, FILE: file },
    });
    expect(String(stdout)).toBe(
      `machine config_unreadable Cannot read ${file}: permission denied (EACCES)`,
    );
  });
});

/** The module is read before the process gives up its rights: it may lie where others cannot read. */
const UNPRIVILEGED = `
  const { loadConfig } = await import(process.env.MODULE);
  if (process.getuid() === 0) process.seteuid(65534);
  const error = await loadConfig({ env: {} }, process.env.FILE).catch((error) => error);
  process.stdout.write([error.kind, error.code, error.message].join(" "));
`;

describe("TOML that cannot be parsed", () => {
  test("is told with its line, its column in characters, and an excerpt", async () => {
    const error = await refusal(load("[project]\nname = 'é🎉' x\n"));
    const [diagnostic] = error.diagnostics;
    expect(diagnostic).toMatchObject({ code: "toml_syntax", source: { line: 2, column: 13 } });
    expect(diagnostic?.excerpt).toBe("1 | [project]\n2 | name = 'é🎉' x\n  |              ^\n3 |");
    expect(error.message).toContain("devrig.toml: Not valid TOML: each key-value declaration");
  });

  test("says of a bare word that a text stands in quotes", async () => {
    expect(await problems("[project]\nname = shop\n")).toEqual([
      "2:8 toml_syntax: Not valid TOML: invalid value; a text stands in quotes",
    ]);
  });

  test.each([
    ["a = ", "toml_syntax"],
    ["[a]\n[a]", "toml_syntax"],
    ["a = 1\na = 2", "toml_syntax"],
    ["a = 'x", "toml_syntax"],
    [`a = ${"[".repeat(200)}${"]".repeat(200)}`, "toml_syntax"],
    [`a = ${"[".repeat(100_000)}`, "toml_syntax"],
    [`${"a.".repeat(100)}a = 1`, "too_deep"],
    [`${"a.".repeat(100_000)}a = 1`, "too_deep"],
  ])("%.20s", async (text, code) => {
    expect((await problems(text))[0]).toContain(` ${code}: `);
  });
});

describe("every error is told at once", () => {
  test("in the order of the file, each at its value", async () => {
    const found = await problems(`[project]
name = ""
[services.web]
command = "  "
port = 70000
[services.api]
port = "autto"
depends_on = ["wbe", 3]
[docker.db]
port = -1
ports = { smtp = "25", http = 8080.0, all = 0 }
[cluster]
ports = ["x:1"]
`);
    expect(found).toEqual([
      "2:8 blank: project.name: must not be blank",
      "4:11 blank_command: services.web.command: must not be blank",
      '5:8 invalid_port: services.web.port: 70000 is out of range: a port is a number from 1 to 65535 or "auto"',
      "6:11 missing_key: services.api.command is missing",
      '7:8 invalid_port: services.api.port: "autto" is no port; did you mean "auto"?',
      "8:15 unknown_dependency: 'api' depends on 'wbe', which does not exist; did you mean 'web'?",
      "8:22 wrong_type: services.api.depends_on[1]: must be a text in quotes, not 3",
      '10:8 invalid_port: docker.db.port: -1 is out of range: a port is a number from 1 to 65535 or "auto"',
      '11:18 invalid_port: docker.db.ports.smtp: "25" is a text: a port is a number from 1 to 65535 or "auto", so write 25 without quotes',
      '11:31 invalid_port: docker.db.ports.http: a port is a number from 1 to 65535 or "auto", not the decimal 8080.0',
      '11:45 invalid_port: docker.db.ports.all: 0 is out of range: a port is a number from 1 to 65535 or "auto"',
      `13:10 invalid_port: "x:1": 'x' is no port from 1 to 65535 and no range of ports; expected is the like of "8080:80@loadbalancer"`,
    ]);
  });

  test("with resource, place and excerpt in each", async () => {
    const error = await refusal(load(named('[services.web]\ncommand = "x"\nport = 0\n')));
    expect(error.diagnostics).toEqual([
      {
        code: "invalid_port",
        message: expect.stringContaining("services.web.port: 0 is out of range"),
        resource: "web",
        source: { file: expect.stringMatching(/devrig\.toml$/), line: 5, column: 8 },
        excerpt: '4 | command = "x"\n5 | port = 0\n  |        ^\n6 |',
      },
    ]);
  });

  test.each([
    ["services = 1", "services: must be a table, not 1"],
    ["services.web = 'x'", 'services.web: must be a table, not the text "x"'],
    [
      "[services.web]\ncommand = ['x']",
      "services.web.command: must be a text in quotes, not a list",
    ],
    ["[services.web]\ncommand = {}", "services.web.command: must be a text in quotes, not a table"],
    ["dashboard = 1979-05-27", "dashboard: must be a table, not a date or time"],
    ["dashboard.enabled = 'no'", 'dashboard.enabled: must be true or false, not the text "no"'],
    ["[env]\nA = 1", "env.A: must be a text in quotes, not 1"],
    ["[services.web]\ncommand = 'x'\ndepends_on = 'api'", "must be a list in [ ], not the text"],
    ["docker.db.port = 3000.5", "not 3000.5"],
    ["docker.db.port = 99999999999999999999", "99999999999999999999 is out of range"],
    ["docker.db.port = inf", "not Infinity"],
    ["docker.db.port = true", "not true"],
    [
      "docker.db.protocol = 'htpp'",
      'must be "http", "https", "tcp" or "udp", not the text "htpp"; did you mean "http"?',
    ],
    ["[[services]]\ncommand = 'x'", "services: must be a table, not a list"],
    ["[compose]", "compose.file is missing"],
    ["[__proto__]\nx = 1", "'__proto__' cannot be a name"],
    ["[services.__proto__]\ncommand = 'x'", "'__proto__' cannot be a name"],
  ])("wrong types: %s", async (text, message) => {
    const found = await problems(`${text}\n[project]\nname = "x"\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test("but no more than a hundred are shown of a file that is wrong all over", async () => {
    const text = Array.from({ length: 2000 }, (_, index) => `[services.s${index}]\nport = 0`);
    const error = await refusal(load(named(text.join("\n"))));
    expect(error.message).toContain("has 4000 problems");
    expect(error.diagnostics).toHaveLength(100);
  });
});

describe("ports and names of one project", () => {
  test("must differ: the second is told, with the place of the first", async () => {
    const found = await problems(
      named(`[services.web]
command = "x"
port = 3000
[services.dns]
command = "x"
port = 3000
protocol = "udp"
[docker.db]
port = 3000
[cluster]
ports = ["3000:80@loadbalancer"]
`),
    );
    expect(found).toEqual([
      "11:8 duplicate_port: Port 3000 of 'docker:db' is wanted by 'web' too (line 5)",
      "13:10 duplicate_port: Port 3000 of 'cluster:3000' is wanted by 'web' too (line 5)",
    ]);
  });

  test("must differ from the dashboard's defaults too", async () => {
    const text = '[services.web]\ncommand = "x"\nport = 4318\n[dashboard]\n';
    expect(await problems(named(text))).toEqual([
      "6:2 duplicate_port: Port 4318 of 'otel-http' is wanted by 'web' too (line 5)",
    ]);
  });

  test.each([
    ["[services.a-b]\ncommand='x'\nport=1\n[services.a_b]\ncommand='x'\nport=2", "DEVRIG_A_B_PORT"],
    ["[services.db]\ncommand='x'\nport=1\n[docker.db]\nport=2", "DEVRIG_DB_PORT"],
    ["[services.db-port]\ncommand='x'\nport=1\n[docker.db.ports]\nhost=2", "DEVRIG_DB_PORT_HOST"],
  ])("must not give one environment variable: %s", async (text, variable) => {
    const found = await problems(named(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`both give the environment variable ${variable}; rename one`);
  });

  test("may share a table's host variable, and auto ports never clash", async () => {
    const config = await load(named('[docker.db]\nport = 1\nports = { a = "auto", b = "auto" }\n'));
    expect(config.ports).toHaveLength(3);
  });

  test("are bounded, so that a range by mistake does no harm", async () => {
    expect((await problems(named('[cluster]\nports = ["1-65535:1-65535"]')))[0]).toContain(
      "5000 ports or more",
    );
  });
});

describe("dependencies", () => {
  const service = (name: string, ...needs: string[]) =>
    `[services.${name}]\ncommand = "x"\ndepends_on = ${JSON.stringify(needs)}\n`;

  test("may be services, docker, cluster images and deploys", async () => {
    const rest = "[docker.db]\nimage = 'x'\n[cluster.image.job]\n[cluster.deploy.app]\n";
    const config = await load(
      named(service("web", "api", "db", "job", "app") + service("api") + rest),
    );
    expect(config.warnings).toEqual([]);
  });

  test("that do not exist are told with the nearest name, from every table", async () => {
    const rest = "[docker.db]\ndepends_on = ['wbe']\n[cluster.deploy.app]\ndepends_on = ['dbb']\n";
    expect(await problems(named(service("web", "nothing-like-it") + rest))).toEqual([
      "5:15 unknown_dependency: 'web' depends on 'nothing-like-it', which does not exist",
      "7:15 unknown_dependency: 'db' depends on 'wbe', which does not exist; did you mean 'web'?",
      "9:15 unknown_dependency: 'app' depends on 'dbb', which does not exist; did you mean 'db'?",
    ]);
  });

  test("in a circle are named whole, at the link that closes it", async () => {
    const text = service("a", "b") + service("b", "c") + service("c", "d", "a") + service("d");
    expect(await problems(named(text))).toEqual([
      "11:19 dependency_cycle: Dependency cycle: a → b → c → a",
    ]);
  });

  test("on itself are a circle, on a namesake are not", async () => {
    expect(await problems(named(service("a", "a")))).toEqual([
      "5:15 dependency_cycle: Dependency cycle: a → a",
    ]);
    expect((await load(named(`${service("db", "db")}[docker.db]\n`))).warnings).toEqual([]);
  });

  test("may be a chain as long as the file", async () => {
    const links = Array.from({ length: 5_000 }, (_, index) =>
      service(`s${index}`, `s${index + 1}`),
    );
    expect((await load(named(links.join("") + service("s5000")))).ports).toEqual([]);
    const found = await problems(named(links.join("") + service("s5000", "s0")));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("Dependency cycle: s0 → s1 → ");
  });
});

describe("warnings", () => {
  const warned = async (text: string) => told((await load(text)).warnings);

  test("tell a near miss of a known key", async () => {
    const text = "[services.web]\ncommand = 'x'\nprot = 3000\n[service.api]\n[dashboard.otell]\n";
    expect(await warned(named(text))).toEqual([
      "5:8 near_miss_key: Unknown key 'services.web.prot' is ignored; did you mean 'port'?",
      "6:2 near_miss_key: Unknown key 'service' is ignored; did you mean 'services'?",
      "7:12 near_miss_key: Unknown key 'dashboard.otell' is ignored; did you mean 'otel'?",
    ]);
  });

  test("stay warnings beside an error, and are not counted with it", async () => {
    const text = "[services.web]\ncommand = 'x'\nprot = 3000\nport = 70000\n";
    const error = await refusal(load(named(text)));
    expect(told(error.diagnostics)).toEqual([expect.stringContaining("6:8 invalid_port: ")]);
    expect(told(error.warnings)).toEqual([expect.stringContaining("5:8 near_miss_key: ")]);
    expect(error.warnings[0]?.excerpt).toContain("5 | prot = 3000");
    expect(error.message).toMatch(/devrig\.toml: services\.web\.port: 70000 is out of range/);
  });

  test("carry an excerpt", async () => {
    const { warnings } = await load(named("[services.web]\ncommand = 'x'\nprot = 3000\n"));
    expect(warnings[0]?.excerpt).toContain("5 | prot = 3000");
  });

  test("stay silent about unknown keys and every key of the existing devrig", async () => {
    const text = `[project]
name = "x"
env_file = ".env"
[deployments.prod]
region = "x"
[network]
name = "n"
[services.web]
command = "x"
labels = ["a"]
[services.web.restart]
policy = "always"
max_restarts = 1
startup_max_restarts = 1
startup_grace_ms = 1
initial_delay_ms = 1
max_delay_ms = 1
[docker.db]
image = "x"
volumes = []
command = ["x"]
entrypoint = "x"
ready_check = { type = "tcp" }
init = []
registry_auth = { username = "x", password = "y" }
[dashboard]
[dashboard.otel]
trace_buffer = 1
metric_buffer = 1
log_buffer = 1
retention = "1h"
[cluster]
name = "x"
agents = 1
registry = true
registries = []
logs = { enabled = false }
[cluster.image.x]
context = "."
dockerfile = "D"
watch = true
[cluster.deploy.y]
context = "."
manifests = "k8s"
[cluster.addons.z]
type = "helm"
chart = "c"
repo = "r"
namespace = "n"
version = "1"
values = { a = 1 }
values_files = []
port_forward = { 8080 = "svc/x:80" }
`;
    expect(await warned(text)).toEqual([]);
  });

  test("tell a project name that other tools would not take", async () => {
    const text = (name: string) => `[project]\nname = "${name}"\n`;
    expect((await warned(text("my shop")))[0]).toContain("2:8 unusual_project_name");
    expect(await warned(text("a".repeat(64)))).toHaveLength(1);
    expect(await warned(text("Shop_1.2-x"))).toEqual([]);
  });
});

test("a byte order mark and Windows line ends are no matter", async () => {
  const config = await load(
    '\uFEFF[project]\r\nname = "x"\r\n[services.web]\r\ncommand = "x"\r\nport = 1\r\n',
  );
  expect(config.ports[0]?.source).toMatchObject({ line: 5, column: 8 });
});

test("names that objects have by nature are names like others", async () => {
  const config = await load(
    named(`[services.constructor]
command = "x"
port = 1
[services.toString]
command = "x"
depends_on = ["constructor", "hasOwnProperty"]
[docker.hasOwnProperty.ports]
valueOf = 2
`),
  );
  expect(config.ports.map(({ resource }) => resource)).toEqual([
    "constructor",
    "docker:hasOwnProperty:valueOf",
  ]);
});

test("the file's path is canonical", async () => {
  const folder = folderWith({ "real/devrig.toml": named("") });
  symlinkSync("real", join(folder, "link"));
  const config = await loadConfig(systemWith(), join(folder, "link", "devrig.toml"));
  expect(config.file).toBe(join(folder, "real", "devrig.toml"));
});

test("the modules that every load needs are neither zod nor yaml nor smol-toml nor the schema", () => {
  const seen = new Set<string>();
  const visit = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    for (const [, name = ""] of readFileSync(url, "utf8").matchAll(
      /^import .*?from "(.*?)";$/gms,
    )) {
      if (name.startsWith(".")) visit(new URL(name, url));
      else seen.add(name);
    }
  };
  visit(new URL("../../../src/engine/config/load.js", import.meta.url));
  const packages = [...seen].filter((name) => !name.startsWith("file:"));
  expect(packages.sort()).toEqual(["node:buffer", "node:fs", "node:path"]);
});
