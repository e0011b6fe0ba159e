import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { portVariables } from "../../../src/engine/config/variables.js";
import { load, named } from "./project.js";

/** `resource port/protocol scheme line:column` of every port. */
async function ports(text: string): Promise<string[]> {
  const config = await load(named(text));
  return config.ports.map(
    ({ resource, port, protocol, scheme, source }) =>
      `${resource} ${port ?? "auto"}/${protocol} ${scheme} ${source?.line}:${source?.column}`,
  );
}

test("services want their port, by the transport of their protocol", async () => {
  const text = `[services.web]
command = "x"
port = 3000
[services.api]
command = "x"
port = "auto"
protocol = "https"
[services.dns]
command = "x"
protocol = "udp"
port = 53
[services.raw]
command = "x"
protocol = "tcp"
port = 3001
[services.worker]
command = "x"
`;
  expect(await ports(text)).toEqual([
    "web 3000/tcp http 5:8",
    "api auto/tcp https 8:8",
    "dns 53/udp udp 13:8",
    "raw 3001/tcp tcp 17:8",
  ]);
});

test("docker wants one port and named ones", async () => {
  const text = `[docker.mail]
image = "mailpit"
port = 8025
[docker.mail.ports]
smtp = 1025
"pop 3" = "auto"
[docker.dns]
protocol = "udp"
ports.a = 5353
`;
  expect(await ports(text)).toEqual([
    "docker:mail 8025/tcp tcp 5:8",
    "docker:mail:smtp 1025/tcp tcp 7:8",
    "docker:mail:pop 3 auto/tcp tcp 8:11",
    "docker:dns:a 5353/udp udp 11:11",
  ]);
});

describe("the dashboard", () => {
  test("wants its default ports where its table stands", async () => {
    expect(await ports("[dashboard]\n")).toEqual([
      "dashboard 4000/tcp http 3:2",
      "otel-grpc 4317/tcp http 3:2",
      "otel-http 4318/tcp http 3:2",
    ]);
  });

  test("wants what is written instead", async () => {
    const text = '[dashboard]\nport = 4001\nenabled = true\n[dashboard.otel]\ngrpc_port = "auto"\n';
    expect(await ports(text)).toEqual([
      "dashboard 4001/tcp http 4:8",
      "otel-grpc auto/tcp http 7:13",
      "otel-http 4318/tcp http 6:12",
    ]);
  });

  test("wants nothing where it is switched off or not there", async () => {
    expect(await ports("[dashboard]\nenabled = false\nport = 4001\n")).toEqual([]);
    expect(await ports("")).toEqual([]);
  });
});

test("the cluster wants the host side of its ports, as k3d reads them", async () => {
  const text = `[cluster]
ports = [
  "8080:80@loadbalancer",
  "127.0.0.1:8443:443@server:0",
  "9000-9001:9000-9001/udp@agent:0;agent:1",
  "80@loadbalancer",
  "0:81",
  "7000-7009:82",
  "132:132/sctp",
]
`;
  expect(await ports(text)).toEqual([
    "cluster:8080 8080/tcp tcp 5:3",
    "cluster:8443 8443/tcp tcp 6:3",
    "cluster:9000 9000/udp udp 7:3",
    "cluster:9001 9001/udp udp 7:3",
  ]);
});

test("addons want the local side of their port-forwards", async () => {
  const text = `[cluster.addons.traefik]
port_forward = { 9000 = "svc/traefik:9000" }
[cluster.addons.db.port_forward]
15432 = "svc/db:5432"
`;
  expect(await ports(text)).toEqual([
    "addon:traefik:9000 9000/tcp tcp 4:25",
    "addon:db:15432 15432/tcp tcp 6:9",
  ]);
});

test("every port carries its kind, its plain name and what tells it apart", async () => {
  const text = `docker.db.ports.x = 1
dashboard.enabled = true
cluster.ports = ["2:2"]
cluster.addons.a.port_forward.3 = "x"
services.web = { command = "x", port = 4 }
[project]
name = "x"
`;
  const config = await load(text);
  expect(config.ports.map(({ kind, name, portName }) => [kind, name, portName])).toEqual([
    ["service", "web", null],
    ["docker", "db", "x"],
    ["dashboard", "dashboard", null],
    ["otel", "otel-grpc", null],
    ["otel", "otel-http", null],
    ["cluster", "cluster", "2"],
    ["addon", "a", "3"],
  ]);
});

test("the shop example loads without a warning", async () => {
  const file = new URL("../../../../examples/shop/devrig.toml", import.meta.url);
  const config = await load(readFileSync(file, "utf8"));
  expect(config.warnings).toEqual([]);
  expect(config.ports.map(({ resource }) => resource)).toEqual([
    "web",
    "api",
    "stats",
    "mail",
    "docker:db",
    "docker:cache",
  ]);
});

test("environment variables are named after the table and the port", () => {
  expect(portVariables({ name: "my-db.1", portName: null })).toEqual({
    port: "DEVRIG_MY_DB_1_PORT",
    url: "DEVRIG_MY_DB_1_URL",
    host: "DEVRIG_MY_DB_1_HOST",
  });
  expect(portVariables({ name: "mail", portName: "smtp-tls" })).toEqual({
    port: "DEVRIG_MAIL_PORT_SMTP_TLS",
    url: null,
    host: "DEVRIG_MAIL_HOST",
  });
});
