import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";

/** Left in every container by Docker and by podman, systemd-free both. */
const MARKERS = [".dockerenv", "run/.containerenv"];

/**
 * Whether we run in a container with a network of its own, where the host's listeners cannot be seen. With `--network host` the
 * machine's network cards are there: only those have a `device` in sysfs, a container's veth has none. A container that was
 * given a card of its own counts as seeing the host: a needless warning is worse than none.
 * @param root where the file system begins, for tests
 */
export function isCutOffFromHost(system: System, root = "/"): boolean {
  if (system.platform !== "linux" || !isContainer(system, root)) return false;
  const cards = join(root, "sys/class/net");
  return namesIn(cards).every((name) => !existsSync(join(cards, name, "device")));
}

/** Kubernetes leaves no marker file, but names its API server in every pod's environment. */
function isContainer(system: System, root: string): boolean {
  const { KUBERNETES_SERVICE_HOST: kubernetes } = system.env;
  if (kubernetes !== undefined) return true;
  return MARKERS.some((marker) => existsSync(join(root, marker)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") return [];
    throw error;
  }
}
