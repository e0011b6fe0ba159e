import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  composeIsOf,
  containerOfProcess,
  isProxy,
  publishedWithoutSocket,
} from "../../../../src/engine/owners/containers.js";
import { image } from "../../../support/busybox.js";
import { eventually, output } from "../../../support/command.js";
import { dockerNeeds, type PrivateEngine, startDocker } from "../../../support/docker.js";
import { askEngines, inspectInside, stopInside } from "../../../support/engine-inside.js";
import { holdersOf, some } from "../../../support/holders.js";
import { describeWith, testWith } from "../../../support/needs.js";
import { asUser } from "../../../support/users.js";

describeWith(dockerNeeds, "a real Docker engine with its proxy", () => {
  let docker: PrivateEngine;
  beforeAll(async () => {
    docker = await startDocker();
  }, 60_000);
  afterAll(() => docker?.end(), 60_000);

  test("a published port is held by docker-proxy, the owner is the container", async () => {
    const id = await docker.start("--name", "shop-db-1", "-p", "5432:5432", image);
    const answer = await askEngines(docker);
    expect(answer.problem).toBeNull();
    const holders = await holdersOf(docker.namespace, 5432);
    expect(holders.map(({ comm, address }) => [comm, address]).sort()).toEqual([
      ["docker-proxy", "0.0.0.0"],
      ["docker-proxy", "::"],
    ]);
    for (const holder of holders) {
      expect(isProxy(holder.argv)).toBe(true);
      const held = { port: 5432, protocol: "tcp", address: holder.address } as const;
      const container = containerOfProcess(answer, holder, held);
      expect(container).toMatchObject({ id, name: "shop-db-1", image, kind: "docker" });
      expect(container?.engine).toBe("/var/run/docker.sock");
      expect(container?.on_this_host).toBe(true);
    }
  });

  test("two containers on one port of different addresses, and a UDP port, are told apart", async () => {
    await docker.start("--name", "one", "-p", "127.0.0.1:6000:5432", image);
    await docker.start("--name", "two", "-p", "127.0.0.2:6000:5432", image);
    await docker.start("--name", "dns", "-p", "127.0.0.1:6000:53/udp", image);
    const answer = await askEngines(docker);
    const holders = [
      ...(await holdersOf(docker.namespace, 6000)).map((holder) => ({
        holder,
        protocol: "tcp" as const,
      })),
      ...(await holdersOf(docker.namespace, 6000, "udp")).map((holder) => ({
        holder,
        protocol: "udp" as const,
      })),
    ];
    const named = holders.map(({ holder, protocol }) => [
      protocol,
      holder.address,
      containerOfProcess(answer, holder, { port: 6000, protocol, address: holder.address })?.name,
    ]);
    expect(named.sort()).toEqual([
      ["tcp", "127.0.0.1", "one"],
      ["tcp", "127.0.0.2", "two"],
      ["udp", "127.0.0.1", "dns"],
    ]);
  });

  test("a process on the host's network is told by its cgroup", async () => {
    const command = ["/bin/httpd", "-f", "-p", "7777"];
    const id = await docker.start("--name", "host-net", "--network", "host", image, ...command);
    const answer = await askEngines(docker);
    const [holder] = await eventually("the server listens", () =>
      some(holdersOf(docker.namespace, 7777)),
    );
    expect(holder && isProxy(holder.argv)).toBe(false);
    const held = { port: 7777, protocol: "tcp" } as const;
    const container = holder && containerOfProcess(answer, holder, held);
    expect(container).toMatchObject({ id, name: "host-net", network_mode: "host", published: [] });
    const detail = await inspectInside(docker, id, []);
    expect(detail?.pid).toBe(holder?.pid);
  });

  test("its environment is told by the allowed names only, with pid and start", async () => {
    const id = await docker.start("-e", "GITHUB_RUN_ID=9", "-e", "TOKEN=hunter2", image);
    const detail = await inspectInside(docker, id, ["GITHUB_RUN_ID", "RUNNER_NAME"]);
    expect(detail?.environment).toEqual({ GITHUB_RUN_ID: "9" });
    expect(detail?.pid).toBeGreaterThan(1);
    expect(Date.parse(detail?.started_at ?? "")).toBeGreaterThan(Date.now() - 60_000);
  });

  test("a published port whose proxy died has no socket and is its container's nevertheless", async () => {
    const id = await docker.start("--name", "no-socket", "-p", "5434:5432", image);
    for (const { pid } of await holdersOf(docker.namespace, 5434)) process.kill(pid, "SIGKILL");
    await eventually("the proxy is gone", async () => {
      return (await holdersOf(docker.namespace, 5434)).length === 0;
    });
    const held = { port: 5434, protocol: "tcp" } as const;
    expect(publishedWithoutSocket(await askEngines(docker), held)?.id).toBe(id);
  });

  testWith(
    ["open checkout"],
    "a user who may not ask the engine is told so, and that is no problem",
    async () => {
      const answer = await askEngines(docker, ...asUser(54321));
      expect(answer).toEqual({
        containers: [],
        problem: null,
        forbidden: ["/var/run/docker.sock"],
      });
    },
  );

  test("a container is stopped by its engine, and one that is gone counts as stopped", async () => {
    const id = await docker.start("--name", "to-stop", "-p", "5435:5432", image);
    expect(await stopInside(docker, id)).toEqual({ stopped: true, reason: null });
    expect(await holdersOf(docker.namespace, 5435)).toEqual([]);
    expect(await stopInside(docker, id)).toEqual({ stopped: true, reason: null });
    await docker.cli("rm", id);
    expect(await stopInside(docker, id)).toEqual({ stopped: true, reason: null });
    expect((await askEngines(docker)).containers.some((each) => each.id === id)).toBe(false);
  }, 30_000);
});

describeWith(dockerNeeds, "a real Docker engine without proxy", () => {
  let docker: PrivateEngine;
  beforeAll(async () => {
    docker = await startDocker({ userlandProxy: false });
  }, 60_000);
  afterAll(() => docker?.end(), 60_000);

  test("a published port is held by dockerd itself, the owner is the container", async () => {
    const id = await docker.start("--name", "db", "-p", "5432:5432", image);
    const other = await docker.start("--name", "other", "-p", "5433:5432", image);
    const answer = await askEngines(docker);
    for (const [port, owner] of [
      [5432, id],
      [5433, other],
    ] as const) {
      const holders = await holdersOf(docker.namespace, port);
      expect(holders.map(({ comm }) => comm)).toContain("dockerd");
      for (const holder of holders) {
        expect(isProxy(holder.argv)).toBe(true);
        const held = { port, protocol: "tcp", address: holder.address } as const;
        expect(containerOfProcess(answer, holder, held)?.id).toBe(owner);
      }
      expect(publishedWithoutSocket(answer, { port, protocol: "tcp" })?.id).toBe(owner);
    }
  });

  test("from another network the same engine says nothing about our ports", async () => {
    const answer = await askEngines(docker, "unshare", "--net");
    expect(answer.containers.length).toBeGreaterThan(0);
    expect(answer.containers.some((each) => each.on_this_host)).toBe(false);
    expect(publishedWithoutSocket(answer, { port: 5432, protocol: "tcp" })).toBeNull();
  });
});

describeWith([...dockerNeeds, "docker-compose"], "a real Compose project", () => {
  let docker: PrivateEngine;
  beforeAll(async () => {
    docker = await startDocker();
  }, 60_000);
  afterAll(() => docker?.end(), 60_000);

  test("its containers tell project, service and folder, so that the project knows them as its own", async () => {
    const folder = join(realpathSync(docker.folder), "shop");
    mkdirSync(folder);
    const file = join(folder, "docker-compose.yml");
    writeFileSync(
      file,
      `version: "3"\nservices:\n  db:\n    image: ${image}\n    network_mode: bridge\n    ports: ["5499:5432"]\n`,
    );
    await output(docker.namespace.command("docker-compose", "-f", file, "up", "-d"));
    const { containers } = await askEngines(docker);
    expect(containers).toHaveLength(1);
    const [container] = containers;
    expect(container?.compose).toEqual({ project: "shop", service: "db", working_dir: folder });
    expect(container && composeIsOf(container, folder)).toBe(true);
    expect(container && composeIsOf(container, docker.folder)).toBe(false);
  }, 60_000);
});
