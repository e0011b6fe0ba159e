import type { Protocol } from "../../config/declared-port.js";
import type { System } from "../../system.js";

const TIMEOUT = 1_000;

/**
 * inode -> path of the control group (cgroup v2) in which the listening socket was made. The kernel tells it of every user's
 * sockets by netlink alone (`INET_DIAG_CGROUP_ID`), which Node does not speak and ss(8) does. Empty where ss is not there.
 */
export async function socketCgroups(
  system: System,
  protocol: Protocol,
): Promise<Map<number, string>> {
  const cgroups = new Map<number, string>();
  const args = [protocol === "tcp" ? "-Hlnte" : "-Hlnue"];
  const { stdout } = await system.run("ss", args, { timeout: TIMEOUT });
  for (const line of stdout.split("\n")) {
    const inode = / ino:(\d+) /.exec(line)?.[1];
    const path = / cgroup:(\/\S*)/.exec(line)?.[1];
    if (inode !== undefined && path !== undefined) cgroups.set(Number(inode), path);
  }
  return cgroups;
}
