// A network and a process namespace of its own: the crowd is alone with what measures it, and all of it ends with the bench.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const INDEX = fileURLToPath(new URL("../index.mjs", import.meta.url));
const OWN = ["--net", "--pid", "--mount-proc", "--fork", "--kill-child"];

/** The descriptor by which the bench inside hands out the lines of its table, as JSON. */
export const LINES = 3;

/** Runs the bench again inside; the lines of its table. Without the right to make namespaces: says so, none. */
export function enter(args, say) {
  if (process.platform !== "linux") return skip(say, "it needs Linux");
  const own = [OWN, ["--user", "--map-root-user", ...OWN]].find(works);
  if (own === undefined)
    return skip(say, "this user may not make namespaces (unshare --net --pid)");
  const inside = 'ip link set lo up && exec "$0" "$@"';
  const command = [...own, "sh", "-c", inside, process.execPath, INDEX, ...args, "--inside"];
  const done = spawnSync("unshare", command, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  if (done.status !== 0) throw new Error(`the load bench ended with ${done.status ?? done.signal}`);
  return JSON.parse(done.output[LINES].toString());
}

function works(options) {
  return spawnSync("unshare", [...options, "true"], { stdio: "ignore" }).status === 0;
}

function skip(say, reason) {
  say(`load bench skipped: ${reason}`);
  return [];
}
