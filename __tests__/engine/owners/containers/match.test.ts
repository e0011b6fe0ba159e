import { expect, test } from "@jest/globals";
import { unlistedContainer } from "../../../../src/engine/owners/containers/container.js";
import {
  type Container,
  containerOfPort,
  containerOfProcess,
  publishedWithoutSocket,
} from "../../../../src/engine/owners/containers.js";

const db = published("d", "db", "127.0.0.1", 5432);
const web = published("e", "web", "0.0.0.0", 5432);
const answer = { containers: [db, web] };
const tcp = { port: 5432, protocol: "tcp" } as const;

test("a container published on that very address comes before one published on all", () => {
  expect(containerOfPort(answer, { ...tcp, address: "127.0.0.1" })?.name).toBe("db");
  expect(containerOfPort(answer, { ...tcp, address: "::ffff:127.0.0.1" })?.name).toBe("db");
  expect(containerOfPort(answer, { ...tcp, address: "10.0.0.7" })?.name).toBe("web");
  expect(containerOfPort(answer, { ...tcp, address: "[::]" })?.name).toBe("web");
});

test("a container published on another address, port or protocol is none", () => {
  expect(containerOfPort({ containers: [db] }, { ...tcp, address: "10.0.0.7" })).toBeNull();
  expect(containerOfPort(answer, { ...tcp, port: 543 })).toBeNull();
  expect(containerOfPort(answer, { ...tcp, protocol: "udp" })).toBeNull();
});

test("a wildcard socket may serve a container that is published on one address", () => {
  expect(containerOfPort({ containers: [db] }, { ...tcp, address: "0.0.0.0" })?.name).toBe("db");
});

test("a port without a socket is taken only by an engine of this machine", () => {
  expect(publishedWithoutSocket(answer, tcp)).toBeNull();
  const here = { ...web, on_this_host: true };
  expect(publishedWithoutSocket({ containers: [db, here] }, tcp)?.name).toBe("web");
});

test("a docker-proxy stands for the container of its own address", () => {
  const argv = ["docker-proxy", "-host-ip", "127.0.0.1", "-host-port", "5432"];
  expect(containerOfProcess(answer, { argv }, tcp)?.name).toBe("db");
});

test("a process that only calls itself a proxy gets no container that does not publish the port", () => {
  const conmon = { argv: ["conmon", "-c", db.id] };
  expect(containerOfProcess(answer, conmon, { ...tcp, port: 3000 })).toBeNull();
  const proxy = { argv: ["docker-proxy", "-host-ip", "127.0.0.1", "-host-port", "5432"] };
  expect(containerOfProcess(answer, proxy, { ...tcp, port: 3000 })).toBeNull();
});

test("a process in a container that no engine lists is told by the container's id", () => {
  const id = "f".repeat(64);
  const holder = { argv: ["postgres"], cgroup: `0::/machine.slice/libpod-${id}.scope\n` };
  const found = containerOfProcess(answer, holder, tcp);
  expect(found).toMatchObject({ id, name: "ffffffffffff", kind: "podman", engine: null });
});

test("a process of our own container is no container's, one of a container inside it is", () => {
  const own = `0::/docker/${web.id}\n`;
  expect(containerOfProcess(answer, { argv: ["node"], cgroup: own }, tcp, own)).toBeNull();
  const inner = `0::/docker/${web.id}/docker/${db.id}\n`;
  expect(containerOfProcess(answer, { argv: ["node"], cgroup: inner }, tcp, own)?.name).toBe("db");
});

test("a plain process is no container's, also on a published port", () => {
  expect(containerOfProcess(answer, { argv: ["node"], cgroup: "0::/\n" }, tcp)).toBeNull();
});

function published(digit: string, name: string, address: string, port: number): Container {
  const entry = { address, port, protocol: "tcp", container_port: 80 } as const;
  return { ...unlistedContainer(digit.repeat(64), "docker"), name, published: [entry] };
}
