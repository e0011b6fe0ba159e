// A script as the CLI is shipped: bundled with what it imports, minified, and run by a code cache.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { wrapped } from "../../scripts/wrap.mjs";
import { cache, root } from "./cache.mjs";
import { Unmeasured } from "./measure.mjs";

const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
/** As `src/cli/launch.cts`, but a cache that V8 refuses is an error here. */
const LAUNCHER = `
const fs = require("node:fs");
const vm = require("node:vm");
const filename = __dirname + "/script.js";
const cachedData = fs.readFileSync(__dirname + "/" + process.versions.v8 + "/script.js.bin");
const script = new vm.Script(fs.readFileSync(filename, "utf8"), { filename, cachedData });
if (script.cachedDataRejected) throw new Error("the code cache was refused");
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, require, module_, filename, __dirname);
`;
const bundled = new Map();

/** Bundles a script of `bench/rows` once and makes its code cache for this Node; the path of what is to be run. */
export function shipped(script, node) {
  if (!existsSync(join(root, "build", "src")))
    throw new Unmeasured("missing", 'no build; "npm run compile" first');
  const folder = bundled.get(script) ?? bundle(script);
  bundled.set(script, folder);
  const v8 = execFileSync(node.path, ["-p", "process.versions.v8"], { encoding: "utf8" }).trim();
  const maker = join(root, "scripts", "code-cache.cjs");
  execFileSync(node.path, ["--random-seed=1", maker, folder, join(folder, v8), "script.js"], {
    env: {},
  });
  return join(folder, "launcher.cjs");
}

function bundle(script) {
  const folder = join(cache, basename(script, ".mjs"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "bench", "rows"), { recursive: true });
  // ncc chooses the module format from the nearest package.json: one without "type" makes CommonJS.
  writeFileSync(join(folder, "package.json"), '{ "sideEffects": false }\n');
  cpSync(join(root, "build", "src"), join(folder, "build", "src"), { recursive: true });
  const entry = join(folder, "bench", "rows", "entry.js");
  cpSync(script, entry);
  const words = [
    "build",
    entry,
    "--out",
    join(folder, "out"),
    "--minify",
    "--no-cache",
    "--quiet",
    "--target",
    "es2022",
  ];
  execFileSync(process.execPath, [ncc, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const code = readFileSync(join(folder, "out", "index.js"), "utf8");
  writeFileSync(join(folder, "script.js"), wrapped(code));
  writeFileSync(join(folder, "launcher.cjs"), LAUNCHER);
  return folder;
}
