import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { busyboxTar, image, importOptions } from "./busybox.js";
import { background, ended, eventually } from "./command.js";
import type { PrivateEngine } from "./docker.js";
import { type Namespace, openNamespace } from "./namespace.js";
import { openRootless, ROOTLESS } from "./rootless.js";

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

interface Podman {
  namespace: Namespace;
  folder: string;
  /** The start of its command lines. */
  command: string[];
  socket: string;
  /** Ends what is left behind the service. */
  end(): Promise<void>;
}

/** A real podman with its API service at /run/podman/podman.sock, in namespaces of its own, with the busybox image. */
export async function startPodman(): Promise<PrivateEngine> {
  const namespace = await openNamespace(["/var/lib"]);
  const folder = mkdtempSync(join(tmpdir(), "preflight-podman-"));
  await namespace.run("mkdir", "-p", "/run/podman");
  const command = podmanIn(folder, "/run/podman-test");
  return served({ namespace, folder, command, socket: "/run/podman/podman.sock", end: nothing });
}

/** The same of a user without rights, whose ports a `rootlessport` holds. */
export async function startRootlessPodman(): Promise<PrivateEngine> {
  const { namespace, folder, as, endAll } = await openRootless();
  const { runtime } = ROOTLESS;
  const command = [...as, ...podmanIn(join(folder, "data"), `${runtime}/containers`)];
  // Its namespaces are kept by a process of its own.
  const end = async () => {
    await namespace.run(...command, "system", "migrate");
    await endAll();
  };
  const socket = `${runtime}/podman/podman.sock`;
  return served({ namespace, folder, command, socket, end });
}

function podmanIn(folder: string, state: string): string[] {
  return [
    "podman",
    `--root=${join(folder, "root")}`,
    `--runroot=${state}`,
    "--cgroup-manager=cgroupfs",
    "--events-backend=file",
    "--storage-driver=vfs",
    // crun 1.8 refuses a machine with controllers in both versions of cgroups.
    "--runtime=runc",
  ];
}

async function nothing(): Promise<void> {}

/** With its service, and the busybox image. */
async function served(podman: Podman): Promise<PrivateEngine> {
  const { namespace, folder, command, socket } = podman;
  const service = background(
    namespace.command(...command, "system", "service", "--time=0", `unix://${socket}`),
  );
  const cli = async (...args: string[]) => (await namespace.run(...command, ...args)).trim();
  const end = async () => {
    await cli("rm", "--force", "--all", "--time=0");
    await ended(service);
    await podman.end();
    await namespace.end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await eventually("podman's service has its socket", () =>
      namespace.run("test", "-S", socket).then(
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

/**
 * Podman raises limits that a container of its own may not raise; those of this process are always allowed. Who removes a container
 * need not wait ten seconds for a server that hears no SIGTERM.
 */
function startWith(cli: PrivateEngine["cli"]): PrivateEngine["start"] {
  const limits = ["--ulimit=nofile=1024:1024", "--ulimit=nproc=1024:1024"];
  return (...args) => cli("run", "-d", "--stop-timeout=0", ...limits, ...args);
}
