import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Unmeasured } from "../support/measure.mjs";

const SOURCE = fileURLToPath(new URL("crowd.c", import.meta.url));

/** Compiles the crowd into `world`; returns how to start one there. Throws `skipped` without a C compiler. */
export function crowdIn(world) {
  const program = join(world.folder, "crowd");
  const done = spawnSync("cc", ["-O1", "-Wall", "-o", program, SOURCE], { encoding: "utf8" });
  if (done.error) throw new Unmeasured("skipped", `no C compiler: ${done.error.message}`);
  if (done.status !== 0) throw new Unmeasured("wrong", done.stderr.slice(0, 500));
  const start = (prefix, ...args) => {
    const [file, ...rest] = [...prefix, program, ...args.map(String)];
    return world.start(file, rest, { detached: true });
  };
  return {
    processes: (count, descriptors) => start([], "processes", count, descriptors),
    connections: (space, count, port) => start(space.enter, "connections", count, port),
    namespaces: (count, port) => start([], "namespaces", count, port),
    unowned: (port) => start([], "unowned", port),
  };
}

/** A network namespace that lasts as long as `world`; `enter` is the prefix of a command to run there. */
export async function namespaceIn(world) {
  const keeper = await world.start("unshare", [
    "--net",
    "sh",
    "-c",
    "ip link set lo up && echo ready && exec cat",
  ]);
  return { enter: ["nsenter", `--net=/proc/${keeper.pid}/ns/net`] };
}
