import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { busyboxTar, image, importOptions } from "./busybox.js";
import { background, ended, eventually } from "./command.js";
import type { PrivateEngine } from "./docker.js";
import { openNamespace } from "./namespace.js";

/** What `describeWith` must find for `startPodman`. */
export const podmanNeeds = [
  "linux",
  "root",
  "podman",
  "conmon",
  "runc",
  "busybox",
  "iptables",
  "nsenter",
];

/** A real podman with its API service at /run/podman/podman.sock, in namespaces of its own, with the busybox image. */
export async function startPodman(): Promise<PrivateEngine> {
  const namespace = await openNamespace(["/var/lib"]);
  const folder = mkdtempSync(join(tmpdir(), "preflight-podman-"));
  const podman = [
    "podman",
    `--root=${join(folder, "root")}`,
    "--runroot=/run/podman-test",
    "--cgroup-manager=cgroupfs",
    "--events-backend=file",
    "--storage-driver=vfs",
    // crun 1.8 refuses a machine with controllers in both versions of cgroups.
    "--runtime=runc",
  ];
  await namespace.run("mkdir", "-p", "/run/podman");
  const service = background(
    namespace.command(...podman, "system", "service", "--time=0", "unix:///run/podman/podman.sock"),
  );
  const cli = async (...args: string[]) => (await namespace.run(...podman, ...args)).trim();
  const end = async () => {
    await cli("rm", "--force", "--all", "--time=0");
    await ended(service);
    await namespace.end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await eventually("podman's service has its socket", () =>
      namespace.run("test", "-S", "/run/podman/podman.sock").then(
        () => true,
        () => false,
      ),
    );
    await cli("import", ...importOptions, await busyboxTar(folder), image);
  } catch (error) {
    await end();
    throw error;
  }
  return { namespace, folder, pid: service.pid ?? 0, cli, start: startWith(cli), end };
}

/** Podman raises limits that a container of its own may not raise; those of this process are always allowed. */
function startWith(cli: PrivateEngine["cli"]): PrivateEngine["start"] {
  const limits = ["--ulimit=nofile=1024:1024", "--ulimit=nproc=1024:1024"];
  return (...args) => cli("run", "-d", ...limits, ...args);
}
