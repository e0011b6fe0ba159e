import { describe, expect, test } from "@jest/globals";
import type { Config } from "../../src/engine/config/load.js";
import { resolveTable } from "../../src/engine/environment/values.js";
import { devrigVariables, environmentOf } from "../../src/engine/environment.js";
import { load, named, refusal, systemWith, told } from "./config/project.js";

const AUTO = new Map([["api", 41_000]]);

const SHOP = named(`env_file = "project.env"
[env]
GREETING = "hello \${NAME_OF_FILE} $HOST_VALUE $$5"
WHERE = "{{ project.name }} {{services.api.port}} {{ docker.db.port }} {{ docker.mail.ports.smtp }}"
SHARED = "env"
[services.web]
command = "x"
port = 3000
protocol = "https"
env_file = "web.env"
env = { SHARED = "service", OWN = "$FROM_WEB", DEVRIG_API_HOST = "elsewhere" }
[services.api]
command = "x"
port = "auto"
[services.worker]
command = "x"
[services.my-stats]
command = "x"
port = 8125
protocol = "udp"
[docker.db]
image = "postgres:16-alpine"
port = 5432
env = { POSTGRES_USER = "shop", POSTGRES_PASSWORD = "p@ss" }
[docker.cache]
image = "docker.io/library/redis:7"
port = 6379
[docker.mail]
image = "mailhog"
[docker.mail.ports]
smtp = 1025
`);

const FILES = {
  "project.env": "NAME_OF_FILE=file\nSHARED=project file\nPORT=1\n# a remark\n",
  "web.env": "export FROM_WEB='web file'\nSHARED=web file\nDEVRIG_DB_PORT=1\n",
};

const shop = () => load(SHOP, FILES);

function environment(config: Config, service: string | null, ports = AUTO) {
  return environmentOf(systemWith({ env: { HOST_VALUE: "there" } }), config, ports, service);
}

describe("the environment of a service", () => {
  test("tells its own PORT and HOST, and port, host and URL of every other resource", async () => {
    const env = environment(await shop(), "web");
    expect(env).toMatchObject({
      PORT: "3000",
      HOST: "localhost",
      DEVRIG_API_PORT: "41000",
      DEVRIG_API_URL: "http://localhost:41000",
      DEVRIG_MY_STATS_PORT: "8125",
      DEVRIG_MY_STATS_URL: "udp://localhost:8125",
      DEVRIG_DB_HOST: "localhost",
      DEVRIG_DB_URL: "postgres://shop:p%40ss@localhost:5432",
      DEVRIG_CACHE_URL: "redis://localhost:6379",
      DEVRIG_MAIL_PORT_SMTP: "1025",
    });
    expect(env).not.toHaveProperty("DEVRIG_WEB_PORT");
  });

  test("resolves templates and variables, those of files and of our own environment", async () => {
    const env = environment(await shop(), "api");
    expect(env["GREETING"]).toBe("hello file there $5");
    expect(env["WHERE"]).toBe("shop 41000 5432 1025");
    expect(env["DEVRIG_WEB_URL"]).toBe("https://localhost:3000");
    expect(env["PORT"]).toBe("41000");
  });

  test("lets [env] win over files, devrig over both, and the service's own env over all", async () => {
    const web = environment(await shop(), "web");
    expect(web["SHARED"]).toBe("service");
    expect(web["OWN"]).toBe("web file");
    expect(web["DEVRIG_DB_PORT"]).toBe("5432");
    expect(web["DEVRIG_API_HOST"]).toBe("elsewhere");
    expect(environment(await shop(), "api")["SHARED"]).toBe("env");
  });

  test("gives one without a port no PORT of devrig's, and an auto port only once it is chosen", async () => {
    const plain = named(
      `[services.worker]\ncommand = "x"\n[services.api]\ncommand = "x"\nport = "auto"\n`,
    );
    const env = environment(await load(plain), "worker", new Map());
    expect(env).toEqual({ HOST: "localhost" });
  });

  test("is the project's without a service: every resource has its variables", async () => {
    const env = environment(await shop(), null);
    expect(env["DEVRIG_WEB_PORT"]).toBe("3000");
    expect(env["PORT"]).toBe("1");
    expect(env).not.toHaveProperty("HOST");
    const exported = devrigVariables(systemWith(), await shop(), AUTO);
    expect(Object.keys(exported).every((name) => name.startsWith("DEVRIG_"))).toBe(true);
    expect(exported["DEVRIG_DB_URL"]).toBe("postgres://shop:p%40ss@localhost:5432");
  });

  test("tells everything that is wrong at once, each at its place", async () => {
    const config = await load(
      named(`[env]
A = "{{ services.wbe.port }}"
B = "$NOT_SET_ANYWHERE"
C = "{{ services.web.port }}"
[services.web]
command = "x"
port = "auto"
env_file = "missing.env"
env = { "bad=name" = "x" }
`),
    );
    const failing = (async () => environment(config, "web", new Map()))();
    const error = await refusal(failing);
    expect(error.code).toBe("config_invalid");
    expect(told(error.diagnostics).map((line) => line.replace(/ \/\S*\//, " "))).toEqual([
      "4:5 unknown_template: There is no {{ services.wbe.port }}; did you mean 'services.web.port'?",
      "5:5 unknown_variable: The environment variable NOT_SET_ANYWHERE is not set ($$ is a $)",
      '6:5 port_not_chosen: {{ services.web.port }} is an "auto" port, which is chosen at start or claim',
      "10:12 env_file_unreadable: There is no file missing.env",
      expect.stringMatching(/^11:\d+ invalid_variable: "bad=name"/),
    ]);
  });
});

describe("a value", () => {
  const resolved = (table: Record<string, string>) => {
    const problems: string[] = [];
    const values = resolveTable(table, {
      names: () => new Map([["project.name", "$A {{ project.name }}"]]),
      lookup: (name) => ({ A: "$B", B: "b" })[name],
      problem: (code, _, key) => problems.push(`${code} ${JSON.stringify(key)}`),
    });
    return { values: Object.fromEntries(values), problems };
  };

  test("is replaced once: what it brings in is not looked at again, and digits are no name", () => {
    const { values, problems } = resolved({
      X: `$A \${B}c $$B $5 \${6} $`,
      Y: "{{project.name}}",
    });
    expect(values).toEqual({ X: `$B bc $B $5 \${6} $`, Y: "$A {{ project.name }}" });
    expect(problems).toEqual([]);
  });

  test("with a problem is left out, the others stay", () => {
    const table = {
      "": "x",
      "a=b": "x",
      "a\0": "x",
      N: "x\0",
      V: "a$NONE",
      T: "{{ a\nb }}",
      O: "o",
    };
    const { values, problems } = resolved(table);
    expect(values).toEqual({ O: "o" });
    expect(problems).toEqual([
      'invalid_variable ""',
      'invalid_variable "a=b"',
      'invalid_variable "a\\u0000"',
      'invalid_variable "N"',
      'unknown_variable "V"',
      'unknown_template "T"',
    ]);
  });
});
