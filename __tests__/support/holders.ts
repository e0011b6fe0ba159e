import { readFileSync } from "node:fs";
import type { Namespace } from "./namespace.js";

export interface Holder {
  pid: number;
  argv: string[];
  comm: string;
  cgroup: string;
  /** The local address of its socket, without brackets. */
  address: string;
}

/** The processes that hold a port inside a namespace, as `ss` tells them: another source than the one under test. */
export async function holdersOf(
  namespace: Namespace,
  port: number,
  protocol: "tcp" | "udp" = "tcp",
): Promise<Holder[]> {
  const rows = await namespace.run(
    "ss",
    protocol === "tcp" ? "-Hlntp" : "-Hlnup",
    `sport = :${port}`,
  );
  return rows.split("\n").flatMap((row) => {
    const address = addressOf(row.split(/\s+/)[3] ?? "");
    return [...row.matchAll(/pid=(\d+)/g)].map(([, pid]) => ({
      ...processOf(Number(pid)),
      address,
    }));
  });
}

/** The holders, or null while there are none: for `eventually`, because a server listens only some time after its start. */
export async function some(holders: Promise<Holder[]>): Promise<Holder[] | null> {
  const found = await holders;
  return found.length > 0 ? found : null;
}

function processOf(pid: number): Omit<Holder, "address"> {
  const file = (name: string) => readFileSync(`/proc/${pid}/${name}`, "utf8");
  const argv = file("cmdline").split("\0").slice(0, -1);
  return { pid, argv, comm: file("comm").trim(), cgroup: file("cgroup") };
}

/** `ss` writes `*:80` for the dual-stack wildcard, `[::]:80` for the v6-only one. */
function addressOf(local: string): string {
  const address = local.slice(0, local.lastIndexOf(":")).replace(/^\[|\]$/g, "");
  return address === "*" ? "::" : address;
}
