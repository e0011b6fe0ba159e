/**
 * What `devrig` starts: it loads the code of the command line, by a code cache where the build made one for this very Node. V8
 * then neither parses nor compiles, which is most of what a short run does; everywhere else the code is loaded as ever. A cache
 * that V8 finds fault with (other flags, a cut file) is passed over.
 */
const fs = require("node:fs") as typeof import("node:fs");
const vm = require("node:vm") as typeof import("node:vm");

/** The build puts a hash of the bundles here. V8 only compares the length of a text with its cache's. */
const BUNDLES = "%BUNDLES%";
const { versions, platform, arch } = process;
const CACHES = `${__dirname}/cache/${BUNDLES}/${versions.v8}-${platform}-${arch}`;

/** As Node wraps a CommonJS module; scripts/code-cache.cjs makes the caches of the same words. */
const HEAD = "(function (exports, require, module, __filename, __dirname) {";
type Load = (
  exports: unknown,
  require: (id: string) => unknown,
  module: object,
  filename: string,
  dirname: string,
) => void;

const loaded = new Map<string, { exports: unknown }>();

/** The exports of a bundle beside this file. */
function load(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const filename = `${__dirname}/${name}`;
  const script = cachedScript(name, filename);
  if (script === null) return require(filename);
  const module = { exports: {} };
  loaded.set(name, module);
  (script.runInThisContext() as Load)(module.exports, requireHere, module, filename, __dirname);
  return module.exports;
}

/** Null where there is no cache, or it cannot be read. */
function cachedScript(name: string, filename: string): import("node:vm").Script | null {
  const cache = `${CACHES}/${name}.bin`;
  if (!fs.existsSync(cache)) return null;
  try {
    const cachedData = fs.readFileSync(cache);
    return new vm.Script(`${HEAD}${fs.readFileSync(filename, "utf8")}\n})`, {
      filename,
      cachedData,
    });
  } catch {
    return null;
  }
}

/** Bundles ask for each other as `./busy.js`. */
function requireHere(id: string): unknown {
  return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

load("main.js");
