import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asUser } from "./users.js";

/** What a machine must have for a test: root's rights or none (nothing is closed to root), files that other users may read (not below `/root`), a path or a command. */
export type Need = "root" | "an ordinary user" | "linux" | "open checkout" | (string & {});

/** Those needs that this machine does not fill. */
export function missing(needs: readonly Need[]): string[] {
  return needs.filter((need) => !has(need));
}

function has(need: Need): boolean {
  if (need === "root") return process.geteuid?.() === 0;
  if (need === "an ordinary user") return process.geteuid?.() !== 0;
  if (need === "linux") return process.platform === "linux";
  if (need === "open checkout") return isReadableForOthers();
  if (need.startsWith("/")) return existsSync(need);
  // No command's own flag: some of them take none without doing something.
  return spawnSync("sh", ["-c", 'command -v "$1"', "sh", need], sbin()).status === 0;
}

function isReadableForOthers(): boolean {
  const files = [fileURLToPath(import.meta.url), process.execPath];
  return files.every((file) => {
    const [command = "", ...args] = asUser(54321, "test", "-r", file);
    return spawnSync(command, args, sbin()).status === 0;
  });
}

/** `dockerd`, `iptables` and `ip` stand where a plain PATH may not look. */
export function sbin(): { env: NodeJS.ProcessEnv } {
  const { PATH = "", ...env } = process.env;
  for (const name of ["DOCKER_HOST", "CONTAINER_HOST"]) delete env[name];
  return { env: { ...env, PATH: `/usr/sbin:/usr/bin:/sbin:/bin:${PATH}` } };
}
