import { expect, test } from "@jest/globals";
import {
  type Container,
  type PublishedPort,
  unlistedContainer,
} from "../../../src/engine/owners/containers/container.js";
import type { PortHolders } from "../../../src/engine/owners/find.js";
import { publishedAt, withPublished } from "../../../src/engine/owners/published.js";

const published = (port: number, more: Partial<PublishedPort> = {}): PublishedPort => ({
  address: "0.0.0.0",
  port,
  protocol: "tcp",
  container_port: 80,
  ...more,
});

const container = (name: string, ports: PublishedPort[], here = true): Container => ({
  ...unlistedContainer("a".repeat(64), "docker"),
  name,
  published: ports,
  on_this_host: here,
});

const held = (port: number, protocol: "tcp" | "udp" = "tcp"): PortHolders => ({
  port,
  protocol,
  holders: [{ pid: port, uid: 0, addresses: [], details: null }],
  hidden: null,
});

/** `port/protocol: holders` of each port. */
function told(
  containers: readonly Container[],
  wanted: readonly number[] | null,
  holders: PortHolders[],
): string[] {
  const asked = wanted?.map((port) => ({ port, protocol: "tcp" as const })) ?? null;
  const engines = { containers: [...containers], problem: null, forbidden: [] };
  return withPublished(engines, asked, holders).map(
    (it) =>
      `${it.port}/${it.protocol}: ${it.holders.map((by) => by.container?.name ?? by.pid).join(" ")}`,
  );
}

test("a container stands beside who has its port open, on the ports that are asked about", () => {
  const db = container("db", [published(20), published(30), published(20, { protocol: "udp" })]);
  expect(told([db], [10, 20], [held(20), held(10)])).toEqual(["10/tcp: 10", "20/tcp: 20 db"]);
  expect(told([db], null, [])).toEqual(["20/tcp: db", "20/udp: db", "30/tcp: db"]);
});

test("a container of another machine, or of a virtual one, publishes nothing here", () => {
  expect(told([container("db", [published(20)], false)], [20], [])).toEqual([]);
});

test("the ports are in order, tcp first, with containers and without", () => {
  const holders = [held(30), held(20, "udp"), held(20)];
  const order = ["20/tcp: 20", "20/udp: 20", "30/tcp: 30"];
  expect(told([], null, holders)).toEqual(order);
  expect(told([container("x", [])], null, holders)).toEqual(order);
});

test("a port is published at each of its addresses once, and not at another protocol's", () => {
  const ports = [
    published(20),
    published(20, { container_port: 81 }),
    published(20, { address: "::" }),
    published(20, { address: "10.0.0.1", protocol: "udp" }),
  ];
  const wanted = { port: 20, protocol: "tcp" } as const;
  expect(publishedAt({ published: ports }, wanted)).toEqual(["0.0.0.0:20", "[::]:20"]);
});
