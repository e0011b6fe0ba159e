import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { busyboxTar, image, importOptions } from "./busybox.js";
import { background, ended, eventually } from "./command.js";
import { type Namespace, openNamespace } from "./namespace.js";
import { openRootless, ROOTLESS } from "./rootless.js";

/** What `describeWith` must find for `startDocker`. */
export const dockerNeeds = ["linux", "root", "dockerd", "docker", "busybox", "iptables", "nsenter"];

/** A container engine that nobody else sees. */
export interface PrivateEngine {
  namespace: Namespace;
  /** The folder that holds all its data; removed at the end. */
  folder: string;
  pid: number;
  /** The engine's command line client, with its standard output, trimmed. */
  cli(...args: string[]): Promise<string>;
  /** Runs a container of the image in the background and gives its id. */
  start(...args: string[]): Promise<string>;
  end(): Promise<void>;
}

/** A real Docker engine in namespaces of its own, its socket at /var/run/docker.sock there, with the busybox image. */
export async function startDocker({ userlandProxy = true } = {}): Promise<PrivateEngine> {
  const namespace = await openNamespace(["/etc/docker"]);
  const folder = mkdtempSync(join(tmpdir(), "preflight-docker-"));
  const flags = [`--data-root=${join(folder, "root")}`, `--userland-proxy=${userlandProxy}`];
  return served({ namespace, folder, daemon: ["dockerd", ...flags], client: ["docker"] });
}

/** The same of a user without rights, whose ports a `rootlesskit` holds; its socket is where the user's session has it. */
export async function startRootlessDocker(): Promise<PrivateEngine> {
  const { namespace, folder, as, endAll } = await openRootless();
  const socket = `unix://${ROOTLESS.runtime}/docker.sock`;
  const dockerd = ["dockerd", `--data-root=${join(folder, "root")}`, "--storage-driver=vfs"];
  // What a rootless installation starts (moby: contrib/dockerd-rootless.sh): a copy of /run without the machine's own engine.
  const script = `rm -rf /run/docker /run/containerd; exec ${dockerd.join(" ")} --host=${socket}`;
  const net = ["--net=slirp4netns", "--disable-host-loopback", "--port-driver=builtin"];
  const copies = ["--copy-up=/etc", "--copy-up=/run", "--propagation=rslave"];
  const daemon = [...as, "rootlesskit", ...net, ...copies, "sh", "-c", script];
  const client = ["docker", `--host=${socket}`];
  return served({ namespace, folder, daemon, client, endAll });
}

interface Docker {
  namespace: Namespace;
  folder: string;
  daemon: string[];
  client: string[];
  /** Ends what is left behind the daemon. */
  endAll?(): Promise<void>;
}

async function served({
  namespace,
  folder,
  daemon,
  client,
  endAll,
}: Docker): Promise<PrivateEngine> {
  const engine = background(namespace.command(...daemon));
  const cli = async (...args: string[]) => (await namespace.run(...client, ...args)).trim();
  const end = async () => {
    await cli("ps", "-aq").then((ids) => ids && cli("rm", "-f", ...ids.split("\n")), ignoreGone);
    await ended(engine);
    await endAll?.();
    await namespace.end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await eventually("dockerd answers", () => {
      if (engine.exitCode !== null) throw new Error(`dockerd ended with ${engine.exitCode}`);
      return cli("version").then(
        () => true,
        () => false,
      );
    });
    await cli("import", ...importOptions, await busyboxTar(folder), image);
  } catch (error) {
    await end();
    throw error;
  }
  const start = (...args: string[]) => cli("run", "-d", ...args);
  return { namespace, folder, pid: engine.pid ?? 0, cli, start, end };
}

function ignoreGone(): void {
  // An engine that never came up has no containers to remove.
}
