import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { quietEnv, Unmeasured } from "./measure.mjs";

/** Throws `missing` where the bundle, or this command of it, is not built yet. */
export function requireCommand(node, cli, name) {
  if (!existsSync(cli)) throw new Unmeasured("missing", `no bundle at ${cli}`);
  const help = spawnSync(node.path, [cli, name, "--help"], { env: quietEnv() });
  if (help.status !== 0) throw new Unmeasured("missing", `no command "${name}" yet`);
}
