// Bundles build/src into dist/: the Action's entries as ES modules, the CLI as CommonJS, which starts faster.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  for (const name of readdirSync(out).filter((it) => it.endsWith(".js"))) toAscii(join(out, name));
  writeFileSync(join(out, "licenses.txt"), licensesOf(JSON.parse(readFileSync(stats, "utf8"))));
  rmSync(scratch, { recursive: true, force: true });
}

/** Node reads, keeps and parses a file of ASCII in half the memory and less time. The others stand in literals: escapes mean the same. */
function toAscii(file) {
  const text = readFileSync(file, "utf8");
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (escaped !== text) writeFileSync(file, escaped);
}

rmSync("dist", { recursive: true, force: true });
withSlimCore(() => {
  bundle("build/src/action/main.js", "dist/main");
  bundle("build/src/action/post.js", "dist/post");
});
bundleCli(bundle);
