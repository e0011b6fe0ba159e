import { describe, expect, test } from "@jest/globals";
import {
  containerIdOfCgroup,
  containerIdsOfCgroup,
  systemdUnit,
} from "../../../../src/engine/owners/containers.js";

const id = "b8839f5f7e6918afdd5dc9309fb60bf4510bb53deb35bf0d8fba7b64b6a628a6";
const other = "a41213f167fa7105dbc0ffe0af024b0088614bce7f2f572db602cc373c02fd31";

describe("the container's id in /proc/PID/cgroup", () => {
  test.each([
    [
      "docker, cgroup v1",
      `9:name=systemd:/docker/${id}\n4:memory:/docker/${id}\n0::/docker/${id}\n`,
    ],
    ["docker, cgroup v2 by systemd", `0::/system.slice/docker-${id}.scope\n`],
    [
      "docker, rootless",
      `0::/user.slice/user-1000.slice/user@1000.service/user.slice/docker-${id}.scope\n`,
    ],
    [
      "podman, cgroupfs",
      `9:name=systemd:/libpod_parent/libpod-${id}\n0::/libpod_parent/libpod-${id}\n`,
    ],
    ["podman, systemd", `0::/machine.slice/libpod-${id}.scope/container\n`],
    [
      "podman, rootless",
      `0::/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-${id}.scope\n`,
    ],
    ["podman's conmon", `0::/machine.slice/libpod-conmon-${id}.scope\n`],
    [
      "containerd through CRI",
      `0::/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod1f_2.slice/cri-containerd-${id}.scope\n`,
    ],
    [
      "CRI, as containerd writes it without systemd",
      `0::/system.slice/containerd.service/kubepods-burstable-pod1f.slice:cri-containerd:${id}\n`,
    ],
    ["CRI-O", `0::/kubepods.slice/kubepods-pod1f.slice/crio-${id}.scope\n`],
    ["Kubernetes, cgroup v1", `11:cpu:/kubepods/burstable/pod1f2e/${id}\n`],
    ["containerd's own namespaces", `0::/default/${id}\n`],
    ["only one of the hierarchies", `9:name=systemd:/\n8:pids:/docker/${id}\n0::/\n`],
  ])("%s", (_, text) => {
    expect(containerIdOfCgroup(text)).toBe(id);
  });

  test.each([
    ["the host", "9:name=systemd:/\n0::/\n"],
    ["a service", "0::/system.slice/docker.service\n"],
    ["a name of 64 digits that is part of a longer one", `0::/docker/${id}0\n`],
    ["podman's conmon by cgroupfs", "8:pids:/libpod_parent/conmon\n0::/\n"],
    ["nothing", ""],
    ["nonsense", "::::\n\0\n"],
  ])("none in %s", (_, text) => {
    expect(containerIdOfCgroup(text)).toBeNull();
  });

  test("of a container in a container it is the inner one, and both are told", () => {
    const text = `0::/docker/${other}/docker/${id}\n`;
    expect(containerIdOfCgroup(text)).toBe(id);
    expect(containerIdsOfCgroup(text)).toEqual([id, other]);
  });
});

describe("the systemd unit in /proc/PID/cgroup", () => {
  test.each([
    [
      "0::/system.slice/system-postgresql.slice/postgresql@15-main.service\n",
      "postgresql@15-main.service",
    ],
    ["0::/user.slice/user-1000.slice/user@1000.service/app.slice/vite.service\n", "vite.service"],
    ["0::/user.slice/user-1000.slice/session-3.scope\n", "session-3.scope"],
    [
      "4:memory:/user.slice\n1:name=systemd:/system.slice/redis-server.service\n0::/\n",
      "redis-server.service",
    ],
    [
      "0::/system.slice/system-serial\\x2dgetty.slice/serial\\x2dgetty@ttyS0.service\n",
      "serial-getty@ttyS0.service",
    ],
    ["0::/init.scope\n", null],
    ["0::/\n", null],
  ])("%j is %s", (text, unit) => {
    expect(systemdUnit(text)).toBe(unit);
  });
});
