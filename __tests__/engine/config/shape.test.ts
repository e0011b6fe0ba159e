import { describe, expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import { configSchema } from "../../../src/engine/config/schema.js";
import { CONFIG_SHAPE } from "../../../src/engine/config/shape.generated.js";
import { fits } from "../../../src/engine/config/shape.js";
import { shapeOfSchema } from "../../../src/engine/config/shape-of-schema.js";
import { makePlain } from "../../../src/engine/config/toml/plain.js";

test('shape.generated.ts is what "npm run shape" makes of the schema', () => {
  expect(CONFIG_SHAPE).toEqual(shapeOfSchema());
});

const FULL = `
[project]
name = "shop"
env_file = ".env"
auto_reserve = false
[env]
A = "b"
[services.web]
command = "node server.js"
path = "web"
port = 3000
protocol = "https"
env_file = ".env"
depends_on = ["api", "db"]
env = { B = "c" }
restart = { policy = "always" }
[services.api]
command = "x"
port = "auto"
[docker.db]
image = "postgres"
port = 5432
protocol = "tcp"
ports = { smtp = 25, http = "auto" }
env = { POSTGRES_USER = "x" }
depends_on = []
[compose]
file = "compose.yml"
services = ["a"]
env_file = ".env"
[dashboard]
port = "auto"
enabled = true
otel = { grpc_port = 1, http_port = 65535, retention = "1h" }
[cluster]
ports = ["8080:80@loadbalancer"]
image.job = { context = ".", depends_on = ["db"] }
deploy.app = { manifests = "k8s", depends_on = ["db"] }
[cluster.addons.x]
type = "helm"
port_forward = { 8080 = "svc/x:80" }
[unknown]
list = [1, 2.0, 1979-05-27]
`;

function read(text: string): Record<string, unknown> {
  const data = parse(text, { integersAsBigInt: true });
  makePlain(data);
  return data;
}

/** Both answers to one document. */
function answers(data: unknown): [quick: boolean, zod: boolean] {
  return [fits(CONFIG_SHAPE, data), configSchema.safeParse(data).success];
}

describe("the quick check and zod give the same answer", () => {
  test.each<[string, boolean]>([
    [FULL, true],
    ["", false],
    ["project = 1", false],
    ["project = []", false],
    ["project = 1979-05-27", false],
    ["[project]", false],
    ["project.name = ''", false],
    ["project.name = '\u2003'", false],
    ["project.name = 'x'", true],
    ["project.name = 'x'\nservices = {}", true],
    ["project.name = 'x'\ndashboard = 1.0", false],
    ["project.name = 'x'\nservices.constructor = { command = 'x' }", true],
    ["project.name = 'x'\nservices.constructor = { port = 1 }", false],
    ["project.name = 'x'\nservices.prototype.command.x = 1", false],
    ["project.name = 'x'\nconstructor = 1\ntoString = 'x'", true],
    ["project.name = 'x'\ndocker.hasOwnProperty.port = 'auto'", true],
    ["project.name = 'x'\ndocker.db.port = 1_0", true],
    ["project.name = 'x'\ndocker.db.port = 0x10", true],
    ["project.name = 'x'\ndocker.db.port = -0", false],
    ["project.name = 'x'\ndocker.db.port = 1e3", false],
    ["project.name = 'x'\ndocker.db.port = nan", false],
    ["project.name = 'x'\ndocker.db.port = 9007199254740993", false],
    ["project.name = 'x'\ndocker.db.port = 'Auto'", false],
    ["project.name = 'x'\ndocker.db.volumes = 1979-05-27", true],
  ])("for %.60s", (text, expected) => {
    expect(answers(read(text))).toEqual([expected, expected]);
  });

  test("for thousands of files with something changed at random", () => {
    const random = seeded(20261124);
    let accepted = 0;
    for (let round = 0; round < 2500; round++) {
      const data = read(FULL);
      const changes = 1 + Math.floor(random() * 2);
      const said = Array.from({ length: changes }, () => mutate(data, random));
      const [quick, zod] = answers(data);
      if (quick !== zod) throw new Error(`quick: ${quick}, zod: ${zod}, after ${said.join(", ")}`);
      if (quick) accepted++;
    }
    // The changes must be neither all harmless nor all fatal, or nothing is compared.
    expect(accepted).toBeGreaterThan(200);
    expect(accepted).toBeLessThan(2300);
  });
});

type Random = () => number;

function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const VALUES: readonly (() => unknown)[] = [
  ...["", " ", "x", "auto", "autto", "http", "udp", "3000", "\n", "\u00A0"].map(
    (text) => () => text,
  ),
  ...[0, -0, 1, -1, 65535, 65536, 1.5, Number.NaN, Infinity, 2 ** 53].map((number) => () => number),
  ...[true, false, 2n ** 70n].map((value) => () => value),
  () => Symbol("the decimal 3000.0"),
  () => [],
  () => ["x"],
  () => [1],
  () => [undefined, "x"].slice(1),
  () => ({}),
  () => Object.create(null),
  () => ({ port: 1 }),
  () => ({ command: "x" }),
  () => ({ x: "y" }),
  () => ({ x: { command: "x", constructor: 1 } }),
];

/** Replaces, removes or adds something somewhere; returns what, in words. */
function mutate(data: Record<string, unknown>, random: Random): string {
  const places = placesIn(data);
  const [holder, key, path] = pick(places, random);
  const kind = random();
  if (kind < 0.2 && !Array.isArray(holder)) {
    delete holder[key];
    return `without ${path}`;
  }
  const value = pick(VALUES, random)();
  const name = kind < 0.35 ? `${key}x` : key;
  if (!Array.isArray(holder)) holder[name] = value;
  else holder[Number(key)] = value;
  return `${path} (${name}) = ${String(typeof value === "object" ? JSON.stringify(value) : String(value))}`;
}

type Where = [holder: Record<string, unknown>, key: string, path: string];

function placesIn(value: unknown, path = ""): Where[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key): Where[] => {
    const below = `${path}/${key}`;
    return [[holder, key, below], ...placesIn(holder[key], below)];
  });
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
