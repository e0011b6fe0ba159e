import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadConfig } from "../../../src/engine/config/load.js";
import { testWith } from "../../support/needs.js";
import { folderWith, load, named, problems, refusal, systemWith, told } from "./project.js";

const CONFIG = named('[compose]\nfile = "compose.yml"\n');
const ref = (inside: string) => `$\{${inside}}`;

interface Around {
  config?: string;
  env?: Record<string, string>;
  files?: Record<string, string>;
}

/** `resource/protocol address line:column` of every port of this Compose file. */
async function ports(yaml: string, { config = CONFIG, env = {}, files = {} }: Around = {}) {
  const loaded = await load(config, { ...files, "compose.yml": yaml }, { env });
  return loaded.ports.map(
    ({ resource, protocol, address, source }) =>
      `${resource}/${protocol} ${address ?? "all"} ${source?.line}:${source?.column}`,
  );
}

/** The same without places. */
async function names(yaml: string, around?: Around): Promise<string[]> {
  return (await ports(yaml, around)).map((port) => port.split(" ")[0] ?? "");
}

test("ports are read in the short syntax", async () => {
  const yaml = `services:
  web:
    ports:
      - 3000
      - "3001-3002"
      - "8000:80"
      - '9090-9091:8080-8081'
      - 127.0.0.1:8001:8001/udp
      - "[::1]:6000:80"
      - 22:22
`;
  expect(await ports(yaml)).toEqual([
    "compose:web:8000/tcp all 6:9",
    "compose:web:9090/tcp all 7:9",
    "compose:web:9091/tcp all 7:9",
    "compose:web:8001/udp 127.0.0.1 8:9",
    "compose:web:6000/tcp ::1 9:9",
    "compose:web:22/tcp all 10:9",
  ]);
});

test("ports are read in the long syntax", async () => {
  const yaml = `services:
  web:
    ports:
      - target: 80
        published: "8080"
        host_ip: 127.0.0.1
        protocol: udp
        mode: host
      - { target: 81, published: 8081, name: admin, app_protocol: http }
      - { target: 82 }
      - { target: 83, published: 8090-8099 }
      - { target: 84, published: 8084, host_ip: "0.0.0.0" }
`;
  expect(await ports(yaml)).toEqual([
    "compose:web:8080/udp 127.0.0.1 4:9",
    "compose:web:8081/tcp all 9:9",
    "compose:web:8084/tcp all 12:9",
  ]);
});

describe("variables", () => {
  const yaml = `services: { db: { ports: ["${ref("P:-5432")}:5432"] } }`;

  test("have their default, or come from .env, or before that from the environment", async () => {
    const files = { ".env": "P=5433\n" };
    expect(await names(yaml)).toEqual(["compose:db:5432/tcp"]);
    expect(await names(yaml, { files })).toEqual(["compose:db:5433/tcp"]);
    expect(await names(yaml, { files, env: { P: "5434" } })).toEqual(["compose:db:5434/tcp"]);
  });

  test("come from compose.env_file instead of .env", async () => {
    const files = { ".env": "P=5433\n", "ci.env": "P=5435\n" };
    const config = `${CONFIG}env_file = "ci.env"\n`;
    expect(await names(yaml, { files, config })).toEqual(["compose:db:5435/tcp"]);
  });

  test("of .env are those beside the Compose file", async () => {
    const config = named('[compose]\nfile = "sub/compose.yml"\n');
    const files = { "sub/compose.yml": yaml, "sub/.env": "P=1\n", ".env": "P=2\n" };
    expect(await names("", { files, config })).toEqual(["compose:db:1/tcp"]);
  });

  test("without value leave the port to Docker, with a warning", async () => {
    const text = `services: { db: { ports: ["${ref("NOPE")}:5432"] } }`;
    const config = await load(CONFIG, { "compose.yml": text });
    expect(config.ports).toEqual([]);
    expect(told(config.warnings)).toEqual([
      "1:27 compose_unset_variable: The variable NOPE in the ports of 'db' is not set and has no default",
    ]);
  });
});

describe("of several services", () => {
  const yaml = `services:
  db: { ports: ["1:1"], depends_on: [log] }
  log: { ports: ["2:2"], depends_on: { deep: { condition: service_started } } }
  deep: { ports: ["3:3"] }
  debug: { ports: ["4:4"], profiles: [debug, all] }
  other: { ports: ["5:5"] }
`;
  const only = (...wanted: string[]) => `${CONFIG}services = ${JSON.stringify(wanted)}\n`;

  test("all count without a list, or with an empty one, but inactive profiles", async () => {
    const all = ["db:1", "log:2", "deep:3", "other:5"].map((name) => `compose:${name}/tcp`);
    expect(await names(yaml)).toEqual(all);
    expect(await names(yaml, { config: only() })).toEqual(all);
  });

  test("the listed ones count, and what they depend on", async () => {
    expect(await names(yaml, { config: only("db") })).toEqual([
      "compose:db:1/tcp",
      "compose:log:2/tcp",
      "compose:deep:3/tcp",
    ]);
  });

  test("a profile is active by COMPOSE_PROFILES or by naming its service", async () => {
    expect(await names(yaml, { env: { COMPOSE_PROFILES: "x,debug" } })).toHaveLength(5);
    expect(await names(yaml, { env: { COMPOSE_PROFILES: "*" } })).toHaveLength(5);
    expect(await names(yaml, { config: only("debug") })).toEqual(["compose:debug:4/tcp"]);
  });

  test("one that does not exist is an error with the nearest name", async () => {
    expect(await problems(only("dbb"), { "compose.yml": yaml })).toEqual([
      expect.stringMatching(
        /^5:13 unknown_compose_service: .*compose\.yml has no service 'dbb'; did you mean 'db'\?$/,
      ),
    ]);
  });

  test("any may be depended on", async () => {
    const config = (name: string) =>
      `${CONFIG}[services.web]\ncommand = "x"\ndepends_on = ["${name}"]\n`;
    expect((await load(config("other"), { "compose.yml": yaml })).warnings).toEqual([]);
    expect(await problems(config("othr"), { "compose.yml": yaml })).toEqual([
      "7:15 unknown_dependency: 'web' depends on 'othr', which does not exist; did you mean 'other'?",
    ]);
  });
});

test("profiles and the network are taken over by extends too", async () => {
  const yaml = `services:
  host: { network_mode: host, ports: ["1:1"] }
  a: { extends: host, ports: ["2:2"] }
  b: { extends: host, network_mode: bridge, ports: ["3:3"] }
  dev: { profiles: [dev], ports: ["4:4"] }
  c: { extends: dev, ports: ["5:5"] }
  d: { extends: dev, profiles: !reset [], ports: ["6:6"] }
  e: { extends: dev, profiles: [more], ports: !reset [] }
  f: { extends: e, ports: ["7:7"] }
`;
  const always = ["b:1", "b:3", "d:4", "d:6"].map((name) => `compose:${name}/tcp`);
  expect(await names(yaml)).toEqual(always);
  expect(await names(yaml, { env: { COMPOSE_PROFILES: "more" } })).toEqual([
    ...always,
    "compose:f:7/tcp",
  ]);
});

test("aliases, merge keys and extends are followed", async () => {
  const yaml = `x-web: &web
  ports: &ports ["1:1"]
services:
  a: { <<: *web }
  b: { <<: [{ ports: ["2:2"] }, *web] }
  c: { <<: *web, ports: ["3:3"], profiles: [base] }
  d: { extends: { service: c }, profiles: !reset [], ports: ["4:4"] }
  e: { extends: e, ports: ["5:5"] }
`;
  expect(await names(yaml)).toEqual([
    "compose:a:1/tcp",
    "compose:b:2/tcp",
    "compose:d:3/tcp",
    "compose:d:4/tcp",
    "compose:e:5/tcp",
  ]);
});

test("!reset and !override put ports in place of those of the extended service", async () => {
  const yaml = `services:
  a: { ports: ["1:1"] }
  b: { extends: a, ports: !reset [] }
  c: { extends: { service: a }, ports: !override ["2:2"] }
`;
  expect(await names(yaml)).toEqual(["compose:a:1/tcp", "compose:c:2/tcp"]);
});

test("what stands in other files is told as not followed", async () => {
  const yaml = `include: [other.yml]
services:
  a: { extends: { service: x, file: other.yml }, ports: ["1:1"] }
`;
  const config = await load(CONFIG, { "compose.yml": yaml });
  expect(config.ports).toHaveLength(1);
  expect(told(config.warnings)).toEqual([
    "1:10 compose_not_followed: Ports published in files named by 'include' are not known to devrig",
    "3:17 compose_not_followed: Ports that 'a' takes over from another file are not known to devrig",
  ]);
});

test("with the host's network nothing is published", async () => {
  expect(await names('services: { a: { network_mode: host, ports: ["1:1"] } }')).toEqual([]);
});

test("one service may publish a port on several addresses, two may on different ones", async () => {
  const yaml = `services:
  a: { ports: ["127.0.0.1:80:80", "[::1]:80:80"] }
  b: { ports: ["127.0.0.2:80:80"] }
`;
  expect(await names(yaml)).toEqual(["compose:a:80/tcp", "compose:b:80/tcp"]);
});

test("ports clash with the rest of the project and with each other", async () => {
  const config = `${CONFIG}[services.web]\ncommand = "x"\nport = 80\n`;
  const yaml =
    'services:\n  a: { ports: ["127.0.0.1:80:80"] }\n  b: { ports: ["81:81"] }\n  c: { ports: ["81:1"] }\n';
  expect(await problems(config, { "compose.yml": yaml })).toEqual([
    expect.stringMatching(
      /^2:16 duplicate_port: Port 80 of 'compose:a:80' is wanted by 'web' too \(.*devrig\.toml:7\)$/,
    ),
    "4:16 duplicate_port: Port 81 of 'compose:c:81' is wanted by 'compose:b:81' too (line 3)",
  ]);
});

describe("errors", () => {
  test("are told at their place in the YAML file, with an excerpt", async () => {
    const yaml = `services:
  a:
    ports:
      - "70000:1"
      - "${ref("X:?tell me")}:1"
      - "$"
      - { published: 3 }
      - "80:80/http"
      - { target: x, published: 4 }
`;
    const error = await refusal(load(CONFIG, { "compose.yml": yaml }));
    const service = "Ports of the compose service 'a'";
    expect(told(error.diagnostics)).toEqual([
      `4:9 invalid_port: ${service}: '70000' is no port from 1 to 65535 and no range of ports`,
      `5:9 invalid_port: ${service}: the variable X is required: tell me`,
      `6:9 invalid_port: ${service}: '$' is no port from 1 to 65535 and no range of ports`,
      `7:9 invalid_port: ${service}: an entry of 'ports' is a text like "8080:80" or has a 'target'`,
      `8:9 invalid_port: ${service}: 'http' is no protocol: tcp, udp or sctp`,
      `9:9 invalid_port: ${service}: target: 'x' is no port from 1 to 65535 and no range of ports`,
    ]);
    expect(error.diagnostics[0]?.source?.file).toMatch(/compose\.yml$/);
    expect(error.diagnostics[0]?.excerpt).toContain('4 |       - "70000:1"\n  |         ^');
  });

  test("of syntax are told with line and column", async () => {
    const [first] = await problems(CONFIG, { "compose.yml": "services:\n  a: [\n" });
    expect(first).toMatch(/^3:1 yaml_syntax: Not valid YAML: /);
  });

  test("come together with those of the TOML", async () => {
    const found = await problems(`${CONFIG}[docker.db]\nport = 0\n`, { "compose.yml": "a: [" });
    expect(found).toHaveLength(2);
  });

  test("say that the file is missing, a folder or binary, at compose.file", async () => {
    expect(await problems(CONFIG)).toEqual([
      expect.stringMatching(/^4:8 compose_file_unreadable: There is no file .*compose\.yml$/),
    ]);
    const folder = named('[compose]\nfile = "sub"\n');
    expect((await problems(folder, { "sub/x": "" }))[0]).toContain("is not a regular file");
    expect((await problems(CONFIG, { "compose.yml": "\0" }))[0]).toContain("is not a text file");
  });

  test("say that a named env file is missing or broken", async () => {
    const config = `${CONFIG}env_file = "ci.env"\n`;
    const yaml = { "compose.yml": "services: {}" };
    expect((await problems(config, yaml))[0]).toMatch(
      /^5:12 env_file_unreadable: There is no file/,
    );
    const broken = await problems(config, { ...yaml, "ci.env": `A=${ref("B")}\nC=$\{\n` });
    expect(broken[0]).toContain("env_file_unreadable");
  });

  testWith(["an ordinary user"], "of permission are the machine's", async () => {
    const folder = folderWith({ "devrig.toml": CONFIG });
    writeFileSync(join(folder, "compose.yml"), "");
    chmodSync(join(folder, "compose.yml"), 0);
    const error = await refusal(loadConfig(systemWith(), join(folder, "devrig.toml")));
    expect(error.kind).toBe("machine");
  });
});

describe("what docker compose refuses before it looks at any port", () => {
  const refused = (yaml: string) => problems(CONFIG, { "compose.yml": yaml });

  test.each([
    ["", "1:1 compose_invalid: The Compose file is empty"],
    ["# nothing\n", "1:1 compose_invalid: The Compose file is empty"],
    ["[1]", "1:1 compose_invalid: The Compose file must be a table, not a list"],
    ["x", "1:1 compose_invalid: The Compose file must be a table, not a single value"],
    [
      "services: []",
      "1:11 compose_invalid: 'services' of the Compose file must be a table, not a list",
    ],
    [
      "services: { a: 5 }",
      "1:16 compose_invalid: The compose service 'a' must be a table, not a single value",
    ],
    [
      "services: { a: { ports: 5 } }",
      "1:25 compose_invalid: 'ports' of the compose service 'a' must be a list, not a single value",
    ],
    [
      "services:\n  a:\n    profiles: [x]\n    ports: { b: 1 }\n",
      "4:12 compose_invalid: 'ports' of the compose service 'a' must be a list, not a table",
    ],
    ["services:\n  a: {}\n  a: {}\n", "3:3 yaml_syntax: Not valid YAML: Map keys must be unique"],
    [
      "services:\n  a: { ports: *x }\n",
      "2:15 yaml_syntax: Not valid YAML: there is no anchor '&x' before this",
    ],
    [
      "services:\n\ta: {}\n",
      "2:1 yaml_syntax: Not valid YAML: Tabs are not allowed as indentation",
    ],
  ])("is an error at its place: %j", async (yaml, said) => {
    expect(await refused(yaml)).toEqual([said]);
  });

  test("is told once where all is open at the end of the file", async () => {
    expect(await refused("services: {web: {ports: [5\n")).toHaveLength(1);
  });

  test("is looked for behind --- too, where otherwise only a warning says that nothing is read", async () => {
    const first = 'services: { a: { ports: ["1:1"] } }\n---\n';
    expect(await refused(`${first}b: [`)).toEqual([expect.stringContaining("yaml_syntax")]);
    const config = await load(CONFIG, { "compose.yml": `${first}services: {}\n` });
    expect(config.ports).toHaveLength(1);
    expect(told(config.warnings)).toEqual([
      "3:1 compose_not_followed: Ports published in further documents of the file, behind '---', are not known to devrig",
    ]);
    expect((await load(CONFIG, { "compose.yml": first })).warnings).toEqual([]);
  });
});

test.each([
  "services:",
  "services: { a: }",
  "services: { a: { ports: } }",
  "services: { a: { ports: !reset [1] } }",
  "services: { a: { ports: !reset null } }",
  "services: !override { a: { ports: !override [] } }",
  "x-nothing: [&a 1, *a]",
])("a Compose file that publishes nothing is no error: %s", async (yaml) => {
  expect(await names(yaml)).toEqual([]);
});

test("towers and circles of merge keys come to an end", async () => {
  const tower = Array.from(
    { length: 60 },
    (_, index) => `l${index + 1}: &l${index + 1} { <<: [*l${index}, *l${index}] }`,
  );
  const yaml = `l0: &l0 { ports: ["1:1"] }\n${tower.join("\n")}\nc: &c { <<: *c }\nservices: { a: *l60, b: *c }\n`;
  expect(await names(yaml)).toEqual(["compose:a:1/tcp"]);
});
