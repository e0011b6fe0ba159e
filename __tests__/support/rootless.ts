import { chownSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "./command.js";
import { type Namespace, openNamespace } from "./namespace.js";

/** The user of a rootless engine, and where the things of its session are. */
export const ROOTLESS = { name: "preflight", uid: 54_320, runtime: "/run/user/54320" };

/** What a machine must have for one, beside the engine. */
export const rootlessNeeds = [
  "slirp4netns",
  "newuidmap",
  "/etc/subuid",
  "/etc/subgid",
  "/dev/net/tun",
];

export interface RootlessPlace {
  namespace: Namespace;
  /** The user's home. */
  folder: string;
  /** The start of what the user runs. */
  as: string[];
  /** Ends what still has the home in its command line: podman's service is a child of what was started, and may outlive it. */
  endAll(): Promise<void>;
}

/** Namespaces in which a user without rights may have a container engine: with an account, numbers of its own and a TUN device. */
export async function openRootless(): Promise<RootlessPlace> {
  const namespace = await openNamespace();
  const folder = mkdtempSync(join(tmpdir(), "preflight-rootless-"));
  const { uid, runtime } = ROOTLESS;
  chownSync(folder, uid, uid);
  await namespace.run("sh", "-ec", accountScript(folder));
  // Another user's process forgets whose end is its own: it is told again.
  const identity = [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--pdeathsig=TERM"];
  const env = ["env", `HOME=${folder}`, `XDG_RUNTIME_DIR=${runtime}`];
  const as = ["setpriv", ...identity, "--", ...env];
  const endAll = async () => {
    await eventually(`nothing runs in ${folder}`, () => {
      const left = readdirSync("/proc").filter((pid) => isIn(folder, pid));
      for (const pid of left) signal(Number(pid));
      return left.length === 0;
    });
  };
  return { namespace, folder, as, endAll };
}

/** The folder is nobody else's: its name is random. */
function isIn(folder: string, pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
  } catch {
    return false; // No process, or gone.
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, "SIGTERM");
  } catch {
    // It has ended meanwhile.
  }
}

function accountScript(home: string): string {
  const { name, uid, runtime } = ROOTLESS;
  return `
    mkdir -p /run/account ${runtime}/podman
    chown -R ${uid}:${uid} ${runtime}
    chmod 700 ${runtime}
    cp /etc/passwd /run/account/passwd
    echo "${name}:x:${uid}:${uid}::${home}:/bin/sh" >> /run/account/passwd
    for file in subuid subgid; do echo "${name}:2000000:65536" > /run/account/$file; done
    for file in passwd subuid subgid; do mount --bind /run/account/$file /etc/$file; done
    mknod --mode=666 /run/account/tun c 10 200
    mount --bind /run/account/tun /dev/net/tun`;
}
