import { expect, test } from "@jest/globals";
import { nextCommand } from "../../src/engine/next.js";
import type { Owner } from "../../src/engine/owners/owner.js";
import { ownerOf } from "../support/report.js";
import { realSystem } from "../support/socket-holders.js";

const ROOT = realSystem({ platform: "linux", user: { uid: 0, gid: 0, groups: [0] } });
const ALICE = realSystem({ platform: "linux", user: { uid: 1000, gid: 1000, groups: [1000] } });

const NOTHING_ELSE = { owner_hidden: null, holder: null, engine: null, entries: [] };

const db = {
  id: "c".repeat(64),
  name: "db",
  image: "postgres:16",
  created_at: null,
  compose: null,
};
const docker: Partial<Owner> = { container: { ...db, engine: "docker" }, uid: 0, pid: 77 };
const unlisted = { ...db, name: "cccccccccccc", image: null };

test.each<[string, typeof ROOT, Partial<Owner>, string | null]>([
  ["one's own process", ALICE, { uid: 1000 }, "kill 4242"],
  ["another user's", ALICE, { uid: 1001 }, "sudo kill 4242"],
  ["systemd", ALICE, { uid: 0, pid: 1, command: "/sbin/init splash" }, "systemctl list-sockets"],
  [
    "a user's systemd",
    ALICE,
    { uid: 1000, command: "/usr/lib/systemd/systemd --user" },
    "systemctl --user list-sockets",
  ],
  ["a container's first process, seen from inside", ROOT, { pid: 1, command: "node a.js" }, null],
  [
    "another user's, unknown",
    ALICE,
    { uid: 1001, pid: null, command: null },
    "sudo devrig who 3000",
  ],
  [
    "one of a user that our root does not know",
    ALICE,
    { uid: null, pid: null, command: null },
    null,
  ],
  ["a container", ROOT, docker, "docker stop db"],
  ["a container whose engine answers its user", ALICE, docker, "docker stop db"],
  ["a podman container", ROOT, { container: { ...db, engine: "podman" } }, "podman stop db"],
  [
    "a container that only its cgroup tells of",
    ALICE,
    { pid: null, uid: 0, container: { ...unlisted, engine: "docker" } },
    "sudo docker stop cccccccccccc",
  ],
  [
    "a published port without a socket",
    ALICE,
    { pid: null, uid: null, command: null, container: { ...db, engine: "docker" } },
    "docker stop db",
  ],
  [
    "a proxy whose engine does not answer",
    ROOT,
    { command: "/usr/bin/docker-proxy -proto tcp -host-port 3000", uid: 0 },
    "docker ps --filter publish=3000",
  ],
  ["dockerd itself", ALICE, { command: "dockerd", uid: 0 }, "sudo docker ps --filter publish=3000"],
  ["rootlesskit", ALICE, { command: "rootlesskit --net=x" }, "docker ps --filter publish=3000"],
  ["rootlessport", ALICE, { command: "rootlessport" }, "podman ps"],
  ["the machine of podman", ALICE, { command: "/opt/podman/bin/gvproxy -mtu 1500" }, "podman ps"],
  [
    "another's rootlessport",
    ROOT,
    { command: "rootlessport", user: "bob" },
    "sudo -u bob podman ps",
  ],
  [
    "the pasta of somebody without a name",
    ALICE,
    { command: "/usr/bin/pasta --config-net", uid: 1001, user: null },
    "sudo -u '#1001' podman ps",
  ],
  [
    "another's rootlesskit",
    ROOT,
    { command: "rootlesskit --net=x" },
    "docker --host=unix:///run/user/1000/docker.sock ps --filter publish=3000",
  ],
  [
    "another's rootlesskit, without root's rights",
    ALICE,
    { command: "rootlesskit --net=x", uid: 1001 },
    "sudo docker --host=unix:///run/user/1001/docker.sock ps --filter publish=3000",
  ],
  [
    "another's Docker Desktop",
    ROOT,
    { command: "/opt/docker-desktop/bin/com.docker.backend", user: "bob" },
    "sudo -u bob docker ps --filter publish=3000",
  ],
  ["root's conmon", ALICE, { command: "conmon -c x", uid: 0 }, "sudo podman ps"],
  ["conmon", ROOT, { command: "/usr/bin/conmon --api-version 1", uid: 0 }, "podman ps"],
])("%s", (_, system, owner, expected) => {
  const known = { ...NOTHING_ELSE, port: 3000, owner: ownerOf({ uid: 1000, ...owner }) };
  expect(nextCommand(system, known)).toBe(expected);
});

test("root is asked for one's own process that does not let itself be looked into", () => {
  const owner_hidden = {
    code: "other_user",
    message: "does not let itself be looked into",
  } as const;
  const owner = ownerOf({ uid: 1000, pid: null, command: null });
  const known = { ...NOTHING_ELSE, port: 80, owner, owner_hidden };
  expect(nextCommand(ALICE, known)).toBe("sudo devrig who 80");
  expect(nextCommand(ROOT, known)).toBe(null);
  const gone = { ...owner_hidden, code: "gone" } as const;
  expect(nextCommand(ALICE, { ...known, owner_hidden: gone })).toBe(null);
});

test("on macOS the helper of a virtual machine with an engine is never ended", () => {
  const mac = realSystem({ platform: "darwin", user: { uid: 501, gid: 20, groups: [20] } });
  for (const command of [
    "/Applications/Docker.app/Contents/MacOS/com.docker.backend services",
    "/Applications/OrbStack.app/Contents/MacOS/../Frameworks/OrbStack Helper.app/Contents/MacOS/OrbStack Helper vmgr",
    "ssh: /Users/ann/.colima/_lima/colima/ssh.sock [mux]",
  ]) {
    const owner = ownerOf({ uid: 501, command });
    expect(nextCommand(mac, { ...NOTHING_ELSE, port: 80, owner })).toBe(
      "docker ps --filter publish=80",
    );
  }
});

test("on Windows a process is ended by its own command, Docker's backend never", () => {
  const windows = realSystem({ platform: "win32", user: null });
  const ask = (owner: Partial<Owner>) =>
    nextCommand(windows, { ...NOTHING_ELSE, port: 80, owner: ownerOf(owner) });
  expect(ask({ uid: null })).toBe("taskkill /F /PID 4242");
  expect(ask({ pid: 4, command: "System" })).toBe("netsh http show servicestate");
  expect(ask({ pid: 4, command: null })).toBe("netsh http show servicestate");
  expect(ask({ command: "C:\\x\\com.docker.backend.exe run" })).toBe(
    "docker ps --filter publish=80",
  );
});

test.each<[Record<string, string>, string, string]>([
  [{}, "/var/run/docker.sock", ""],
  [{ DOCKER_HOST: "unix:///tmp/d.sock" }, "/tmp/d.sock", ""],
  [{ DOCKER_HOST: "tcp://localhost:2375" }, "localhost:2375", ""],
  [{ DOCKER_CONTEXT: "default" }, "/var/run/docker.sock", ""],
  [{ DOCKER_HOST: "ssh://prod" }, "/var/run/docker.sock", " --host=unix:///var/run/docker.sock"],
  [{ DOCKER_CONTEXT: "prod" }, "/var/run/docker.sock", " --host=unix:///var/run/docker.sock"],
  [{}, "/run/user/1000/docker.sock", " --host=unix:///run/user/1000/docker.sock"],
  [{}, "/home/a b/docker.sock", " --host='unix:///home/a b/docker.sock'"],
  [{}, "127.0.0.1:2375", " --host=tcp://127.0.0.1:2375"],
])("with %j the engine at %s is asked by: docker%s stop", (env, engine, host) => {
  const system = realSystem({ platform: "linux", user: ROOT.user, env });
  const known = { ...NOTHING_ELSE, port: 3000, engine, owner: ownerOf(docker) };
  expect(nextCommand(system, known)).toBe(`docker${host} stop db`);
  const podman = ownerOf({ container: { ...db, engine: "podman" } });
  expect(nextCommand(system, { ...known, owner: podman })).toBe("podman stop db");
});

test("on Windows Docker's usual pipe needs no word, another does", () => {
  const windows = realSystem({ platform: "win32", user: null, env: {} });
  const stop = (engine: string) =>
    nextCommand(windows, { ...NOTHING_ELSE, port: 80, engine, owner: ownerOf(docker) });
  expect(stop("\\\\.\\pipe\\docker_engine")).toBe("docker stop db");
  expect(stop("\\\\.\\pipe\\other")).toBe("docker --host=npipe:////./pipe/other stop db");
});

const job: NonNullable<Owner["job"]> = {
  service: "github",
  repository: "octo/shop",
  workflow: "ci",
  job: "build",
  run_id: "41",
  attempt: "1",
  run_url: null,
  runner: "runner-1",
  tracking_id: null,
  check_run_id: null,
  verdict: "unknown",
  reason: "",
};
const instance = { slug: "shop-a1b2c3d4", resource: "web", config_path: "/shop/devrig.toml" };
const claimed: Partial<Owner> = { pid: null, uid: null, command: null, instance };
const holder = { pid: 77, start: "s", label: "bash ci.sh" };

test.each<[string, Partial<Owner>, Partial<Parameters<typeof nextCommand>[1]>]>([
  ["what runs in a living job", { job: { ...job, verdict: "neighbour" } }, {}],
  ["a container of a living job", { ...docker, job: { ...job, verdict: "neighbour" } }, {}],
  ["what a job has set aside", { ...claimed, job }, { holder }],
  [
    "the port of a connection",
    {},
    { owner_hidden: { code: "outgoing_connection", message: "source port" } },
  ],
  [
    "a port that is bound and does not listen",
    {},
    { owner_hidden: { code: "bound_not_listening", message: "bound" } },
  ],
])("nothing is offered against %s", (_, owner, changes) => {
  const known = { ...NOTHING_ELSE, port: 3000, owner: ownerOf(owner), ...changes };
  expect(nextCommand(ROOT, known)).toBe(null);
});

test("a leftover, and what nobody proves to be of a living job, may be ended", () => {
  for (const verdict of ["orphan", "unknown"] as const) {
    const owner = ownerOf({ job: { ...job, verdict } });
    expect(nextCommand(ROOT, { ...NOTHING_ELSE, port: 3000, owner })).toBe("kill 4242");
    const container = ownerOf({ ...docker, pid: null, job: { ...job, verdict } });
    expect(nextCommand(ROOT, { ...NOTHING_ELSE, port: 3000, owner: container })).toBe(
      "docker stop db",
    );
  }
});

test("a claim that no job made is released by its holder", () => {
  const known = { ...NOTHING_ELSE, port: 3000, owner: ownerOf(claimed), holder };
  expect(nextCommand(ALICE, known)).toBe("devrig release -f /shop/devrig.toml --holder 77");
});
