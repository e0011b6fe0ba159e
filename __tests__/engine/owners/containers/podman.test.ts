import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { containerOfProcess, isProxy } from "../../../../src/engine/owners/containers.js";
import { image } from "../../../support/busybox.js";
import { eventually } from "../../../support/command.js";
import type { PrivateEngine } from "../../../support/docker.js";
import { askEngines, inspectInside, stopInside } from "../../../support/engine-inside.js";
import { holdersOf, some } from "../../../support/holders.js";
import { describeWith } from "../../../support/needs.js";
import { podmanNeeds, startPodman } from "../../../support/podman.js";

describeWith(podmanNeeds, "a real podman, as root", () => {
  let podman: PrivateEngine;
  beforeAll(async () => {
    podman = await startPodman();
  }, 60_000);
  afterAll(() => podman?.end(), 60_000);

  test("a published port is held by conmon, the owner is the container", async () => {
    const id = await podman.start(
      "--name",
      "db",
      "-p",
      "5432:5432",
      "-p",
      "127.0.0.1:5433:53/udp",
      image,
    );
    const answer = await askEngines(podman);
    expect(answer.problem).toBeNull();
    for (const [port, protocol] of [
      [5432, "tcp"],
      [5433, "udp"],
    ] as const) {
      const [holder] = await holdersOf(podman.namespace, port, protocol);
      expect(holder?.comm).toBe("conmon");
      expect(holder && isProxy(holder.argv)).toBe(true);
      const held = { port, protocol, address: holder?.address ?? "" };
      const container = holder && containerOfProcess(answer, holder, held);
      expect(container).toMatchObject({ id, name: "db", kind: "podman", on_this_host: true });
    }
  }, 30_000);

  test("without an answer its conmon still names the container's id", async () => {
    const id = await podman.start("-p", "5434:5432", image);
    const [holder] = await holdersOf(podman.namespace, 5434);
    const held = { port: 5434, protocol: "tcp" } as const;
    expect(holder && containerOfProcess({ containers: [] }, holder, held)).toMatchObject({
      id,
      engine: null,
    });
  }, 30_000);

  test("a process on the host's network is told by its cgroup, and stopped by the engine", async () => {
    const command = ["/bin/httpd", "-f", "-p", "7777"];
    const id = await podman.start(
      "--network",
      "host",
      "-e",
      "CI_JOB_ID=7",
      "-e",
      "A=b",
      image,
      ...command,
    );
    const [holder] = await eventually("the server listens", () =>
      some(holdersOf(podman.namespace, 7777)),
    );
    const held = { port: 7777, protocol: "tcp" } as const;
    expect(holder && containerOfProcess(await askEngines(podman), holder, held)?.id).toBe(id);
    expect(await inspectInside(podman, id, ["CI_JOB_ID"])).toMatchObject({
      pid: holder?.pid,
      environment: { CI_JOB_ID: "7" },
    });
    expect(await stopInside(podman, id)).toEqual({ stopped: true, reason: null });
    expect(await holdersOf(podman.namespace, 7777)).toEqual([]);
  }, 30_000);
});
