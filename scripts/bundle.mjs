// Bundles build/src into dist/: the Action's two entries as ES modules, the CLI as CommonJS, which starts faster.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { licensesOf } from "./licenses.mjs";

const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
const options = ["--minify", "--no-cache", "--quiet", "--target", "es2022"];

function bundle(entry, out) {
  if (!existsSync(entry))
    throw new Error(`nothing to bundle at ${entry}; run "npm run compile" first`);
  const scratch = mkdtempSync(join(tmpdir(), "devrig-bundle-"));
  const stats = join(scratch, "stats.json");
  const words = ["build", entry, "--out", out, "--stats-out", stats, ...options];
  execFileSync(process.execPath, [ncc, ...words], { stdio: "inherit" });
  writeFileSync(join(out, "licenses.txt"), licensesOf(JSON.parse(readFileSync(stats, "utf8"))));
  rmSync(scratch, { recursive: true, force: true });
}

/** Copies a package beside the code, with the word that its modules have no side effects: what nobody imports stays out then. */
function leaveOutUnused(name) {
  const copy = `build/commonjs/node_modules/${name}`;
  cpSync(`node_modules/${name}`, copy, { recursive: true, dereference: true });
  const manifest = JSON.parse(readFileSync(`${copy}/package.json`, "utf8"));
  writeFileSync(`${copy}/package.json`, JSON.stringify({ ...manifest, sideEffects: false }));
}

rmSync("dist", { recursive: true, force: true });
bundle("build/src/action/main.js", "dist/main");
if (existsSync("build/src/action/post.js")) bundle("build/src/action/post.js", "dist/post");

// ncc chooses the module format from the nearest package.json: a copy of the code in a folder without "type" becomes CommonJS.
rmSync("build/commonjs", { recursive: true, force: true });
cpSync("build/src", "build/commonjs/src", { recursive: true });
writeFileSync("build/commonjs/package.json", '{ "sideEffects": false }\n');
leaveOutUnused("smol-toml");
bundle("build/commonjs/src/cli/main.js", "dist/cli");
writeFileSync("dist/cli/package.json", '{\n  "type": "commonjs"\n}\n');
rmSync("build/commonjs", { recursive: true, force: true });
