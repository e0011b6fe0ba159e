import { expect, test } from "@jest/globals";
import { helpedEngine } from "../../../../src/engine/owners/containers/proxy.js";
import { isProxy, proxyTarget } from "../../../../src/engine/owners/containers.js";

const docker =
  "/usr/sbin/docker-proxy -proto tcp -host-ip 127.0.0.1 -host-port 5432 -container-ip 172.17.0.2 -container-port 80 -use-listen-fd".split(
    " ",
  );
const id = "a41213f167fa7105dbc0ffe0af024b0088614bce7f2f572db602cc373c02fd31";

test("every helper of a container engine is a proxy, by its arguments and by its short name", () => {
  const programs = [
    "/usr/bin/dockerd",
    "rootlesskit",
    "rootlessport",
    "rootlessport-child",
    "/usr/bin/conmon",
  ];
  programs.push(
    "slirp4netns",
    "/usr/bin/pasta.avx2",
    "containerd-shim-runc-v2",
    "com.docker.backend.exe",
  );
  for (const program of [...programs, "C:\\Docker\\com.docker.backend.exe", "vpnkit"])
    expect([program, isProxy([program, "-x"])]).toEqual([program, true]);
  for (const comm of ["docker-proxy\n", "containerd-shim", "com.docker.back", "rootlesskit-doc"])
    expect([comm, isProxy(comm)]).toEqual([comm, true]);
});

test("what runs or forwards for the virtual machine of an engine is a proxy", () => {
  for (const argv of [
    ["/opt/homebrew/bin/limactl", "hostagent", "--pidfile", "/Users/ann/.lima/colima/ha.pid"],
    ["ssh:", "/Users/ann/.colima/_lima/colima/ssh.sock", "[mux]"],
    ["ssh: /home/ann/.lima/colima-fresh/ssh.sock [mux]"],
    "ssh: /Users/ann/Library/Application Support/rancher-desktop/lima/0/ssh.sock [mux]".split(" "),
    ["/Applications/OrbStack.app/Contents/MacOS/OrbStack Helper", "vmgr"],
  ])
    expect([argv, isProxy(argv)]).toEqual([argv, true]);
  expect(isProxy(["ssh:", "/home/ann/.ssh/ctl-host", "[mux]"])).toBe(false);
  expect(isProxy(["ssh", "-L", "80:x:80", "/.lima/x/ssh.sock", "[mux]"])).toBe(false);
});

test("other programs are none, whatever their arguments say", () => {
  for (const argv of [
    ["node", "docker-proxy"],
    ["/opt/docker-proxy/bin/node"],
    ["dockerd2"],
    [""],
    [],
  ])
    expect([argv, isProxy(argv)]).toEqual([argv, false]);
  expect(isProxy("")).toBe(false);
  expect(isProxy("node")).toBe(false);
});

test.each([
  ["/usr/bin/pasta.avx2", "podman"],
  ["rootlessport-ch", "podman"], // As much of it as the kernel keeps.
  ["C:\\Podman\\gvproxy.exe", "podman"],
  ["/usr/bin/rootlesskit", "rootless docker"],
  ["rootlesskit-doc", "rootless docker"],
  ["docker-proxy", "docker"],
  ["node", null],
  ["", null],
])("%j helps %j", (program, engine) => expect(helpedEngine(program)).toBe(engine));

test("a docker-proxy names its host port and its container's address", () => {
  expect(proxyTarget(docker)).toEqual({
    protocol: "tcp",
    host_address: "127.0.0.1",
    host_port: 5432,
    container_address: "172.17.0.2",
    container_id: null,
  });
});

test("a conmon names its container", () => {
  expect(
    proxyTarget(["/usr/bin/conmon", "--api-version", "1", "-c", id, "-n", "db"])?.container_id,
  ).toBe(id);
  expect(proxyTarget(["/usr/bin/conmon", `--cid=${id}`])?.container_id).toBe(id);
  expect(proxyTarget(["/usr/bin/conmon", "-c", "../x"])?.container_id).toBeNull();
  expect(proxyTarget(["/usr/bin/dockerd", "-c", id])).toBeNull();
});
