// A network and a process namespace of its own: the crowd is alone with what measures it, and all of it ends with the bench.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const INDEX = fileURLToPath(new URL("../index.mjs", import.meta.url));
const OWN = ["--net", "--pid", "--mount-proc", "--fork", "--kill-child"];

/** Runs the bench again inside; its exit status. Without the right to make namespaces: says so, 0. */
export function enter(args, say) {
  if (process.platform !== "linux") return skip(say, "it needs Linux");
  const own = [OWN, ["--user", "--map-root-user", ...OWN]].find(works);
  if (own === undefined)
    return skip(say, "this user may not make namespaces (unshare --net --pid)");
  const inside = 'ip link set lo up && exec "$0" "$@"';
  const command = [...own, "sh", "-c", inside, process.execPath, INDEX, ...args, "--inside"];
  return spawnSync("unshare", command, { stdio: ["ignore", "inherit", "inherit"] }).status ?? 1;
}

function works(options) {
  return spawnSync("unshare", [...options, "true"], { stdio: "ignore" }).status === 0;
}

function skip(say, reason) {
  say(`load bench skipped: ${reason}`);
  return 0;
}
