import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { busyboxTar, image, importOptions } from "./busybox.js";
import { background, ended, eventually } from "./command.js";
import type { PrivateEngine } from "./docker.js";
import { type Namespace, openNamespace } from "./namespace.js";

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

/** What it must find for `startRootlessPodman`. */
export const rootlessNeeds = [
  ...podmanNeeds,
  "slirp4netns",
  "newuidmap",
  "/etc/subuid",
  "/etc/subgid",
  "/dev/net/tun",
];

/** The user of `startRootlessPodman`, and where the things of its session are. */
export const ROOTLESS = { uid: 54_320, runtime: "/run/user/54320" };

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

/** The same of a user without rights, whose ports a `rootlessport` holds, in namespaces of its own. */
export async function startRootlessPodman(): Promise<PrivateEngine> {
  const namespace = await openNamespace();
  const folder = mkdtempSync(join(tmpdir(), "preflight-rootless-"));
  chownSync(folder, ROOTLESS.uid, ROOTLESS.uid);
  await namespace.run("sh", "-ec", accountScript(folder));
  const { uid, runtime } = ROOTLESS;
  const as = ["setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--"];
  const env = ["env", `HOME=${folder}`, `XDG_RUNTIME_DIR=${runtime}`];
  const command = [...as, ...env, ...podmanIn(join(folder, "data"), `${runtime}/containers`)];
  // Its namespaces are kept by a process of its own.
  const end = async () => void (await namespace.run(...command, "system", "migrate"));
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

/** An account with user and group numbers of its own, and a TUN device that it may open, seen inside alone. */
function accountScript(home: string): string {
  const { uid, runtime } = ROOTLESS;
  return `
    mkdir -p /run/account ${runtime}/podman
    chown -R ${uid}:${uid} ${runtime}
    chmod 700 ${runtime}
    cp /etc/passwd /run/account/passwd
    echo "preflight:x:${uid}:${uid}::${home}:/bin/sh" >> /run/account/passwd
    for file in subuid subgid; do echo "preflight:2000000:65536" > /run/account/$file; done
    for file in passwd subuid subgid; do mount --bind /run/account/$file /etc/$file; done
    mknod --mode=666 /run/account/tun c 10 200
    mount --bind /run/account/tun /dev/net/tun`;
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

/** Podman raises limits that a container of its own may not raise; those of this process are always allowed. */
function startWith(cli: PrivateEngine["cli"]): PrivateEngine["start"] {
  const limits = ["--ulimit=nofile=1024:1024", "--ulimit=nproc=1024:1024"];
  return (...args) => cli("run", "-d", ...limits, ...args);
}
