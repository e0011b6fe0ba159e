// Bundles build/src into dist/: the Action's entries as ES modules, the CLI as CommonJS, which starts faster.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCli } from "./bundle-cli.mjs";
import { licensesOf } from "./licenses.mjs";
import { withSlimCore } from "./slim-core.mjs";

const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
const options = ["--minify", "--no-cache", "--quiet", "--target", "es2022"];

/** @param {string[]} external requests that stay as they are: files beside the bundle */
function bundle(entry, out, external = []) {
  if (!existsSync(entry))
    throw new Error(`nothing to bundle at ${entry}; run "npm run compile" first`);
  const scratch = mkdtempSync(join(tmpdir(), "devrig-bundle-"));
  const stats = join(scratch, "stats.json");
  const words = ["build", entry, "--out", out, "--stats-out", stats, ...options];
  for (const request of external) words.push("--external", request);
  execFileSync(process.execPath, [ncc, ...words], { stdio: "inherit" });
  writeFileSync(join(out, "licenses.txt"), licensesOf(JSON.parse(readFileSync(stats, "utf8"))));
  rmSync(scratch, { recursive: true, force: true });
}

rmSync("dist", { recursive: true, force: true });
withSlimCore(() => {
  bundle("build/src/action/main.js", "dist/main");
  bundle("build/src/action/post.js", "dist/post");
});
bundleCli(bundle);
