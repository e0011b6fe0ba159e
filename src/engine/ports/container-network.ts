import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";

/** Left in every container by Docker and by podman, systemd-free both. */
const MARKERS = [".dockerenv", "run/.containerenv"];

/** What hides the machine's listeners: a container's own network, or another one than that of the process that started us. */
export type NetworkLimit = "container" | "namespace";

/**
 * Whether we run where the host's listeners cannot be seen, null where we can see them. With `--network host` the machine's network
 * cards are there: only those have a `device` in sysfs, a container's veth has none. A container that was
 * given a card of its own counts as seeing the host: a needless warning is worse than none.
 * @param root the folder before every path, for tests
 */
export function networkLimit(system: System, root = ""): NetworkLimit | null {
  if (system.platform !== "linux") return null;
  if (isApartFromParent(system)) return "namespace";
  return isContainer(system, root) && !hasCards(system, root) ? "container" : null;
}

/**
 * Kubernetes leaves no marker file, but names its API server in every pod's environment. Who is not the first process of its pid
 * namespace and has no parent there was put in from outside, as the runner does it with the steps of a job container.
 */
function isContainer({ env, pid, ppid }: System, root: string): boolean {
  const { KUBERNETES_SERVICE_HOST: kubernetes } = env;
  if (kubernetes !== undefined || (ppid === 0 && pid !== 1)) return true;
  return MARKERS.some((marker) => existsSync(`${root}/${marker}`));
}

/** A sysfs that was mounted elsewhere shows the cards of that network: only those that the kernel names to us are ours. */
function hasCards(system: System, root: string): boolean {
  const cards = `${root}/sys/class/net`;
  const names = ownCards(system) ?? namesIn(cards);
  return names.some((name) => name !== "lo" && existsSync(`${cards}/${name}/device`));
}

/** The names of `/proc/net/dev`, which stand before a colon; null where it cannot be read. */
function ownCards({ procRoot }: System): string[] | null {
  const text = ifReadable(() => readFileSync(`${procRoot}/self/net/dev`, "utf8"));
  if (text === null) return null;
  const lines = text.split("\n").filter((line) => line.includes(":"));
  return lines.map((line) => line.slice(0, line.indexOf(":")).trim());
}

function isApartFromParent({ procRoot, ppid }: System): boolean {
  const [ours, parents] = ["self", ppid].map((process) =>
    ifReadable(() => readlinkSync(`${procRoot}/${process}/ns/net`)),
  );
  return ours != null && parents != null && ours !== parents;
}

function namesIn(folder: string): string[] {
  return ifReadable(() => readdirSync(folder)) ?? [];
}

function ifReadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null; // Not there, or not for us to see: nothing is known then.
  }
}
