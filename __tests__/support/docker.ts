import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { busyboxTar, image, importOptions } from "./busybox.js";
import { background, ended, eventually } from "./command.js";
import { type Namespace, openNamespace } from "./namespace.js";

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
  const engine = background(
    namespace.command(
      "dockerd",
      `--data-root=${join(folder, "root")}`,
      `--userland-proxy=${userlandProxy}`,
    ),
  );
  const cli = async (...args: string[]) => (await namespace.run("docker", ...args)).trim();
  const end = async () => {
    await cli("ps", "-aq").then((ids) => ids && cli("rm", "-f", ...ids.split("\n")), ignoreGone);
    await ended(engine);
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
