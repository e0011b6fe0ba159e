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

type Load = (
  exports: unknown,
  require: (id: string) => unknown,
  module: object,
  filename: string,
  dirname: string,
) => void;

const loaded = new Map<string, { exports: unknown }>();

/** The exports of a bundle beside this file, which the build wrapped as Node wraps a CommonJS module. */
function load(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const filename = `${__dirname}/${name}`;
  const cachedData = cacheOf(name);
  const options = cachedData === null ? { filename } : { filename, cachedData };
  const script = new vm.Script(fs.readFileSync(filename, "utf8"), options);
  const module = { exports: {} };
  loaded.set(name, module);
  (script.runInThisContext() as Load)(module.exports, requireHere, module, filename, __dirname);
  return module.exports;
}

/** More than any cache has, bytes: a file read into that need not be measured first. */
const ENOUGH = 1_048_576;

/** Null where there is none, or it cannot be read. V8 passes over one that was read in part. */
function cacheOf(name: string): Buffer | null {
  try {
    const file = fs.openSync(`${CACHES}/${name}.bin`, "r");
    const buffer = Buffer.allocUnsafeSlow(ENOUGH);
    const length = fs.readSync(file, buffer, 0, ENOUGH, 0);
    fs.closeSync(file);
    return buffer.subarray(0, length);
  } catch {
    return null;
  }
}

/** Bundles ask for each other as `./busy.js`; the rest, with its chunks, is a module as any other. */
function requireHere(id: string): unknown {
  return id.startsWith("./") && id !== "./rest.js" ? load(id.slice(2)) : require(id);
}

/** The bundles of the commands that scripts ask for most; that of `check` has the way to all others. */
const BUNDLE_OF = new Map([
  ["who", "who.js"],
  ["ps", "ps.js"],
  ["claim", "cli-claims.js"],
  ["env", "cli-claims.js"],
  ["release", "cli-claims.js"],
  ["run", "cli-claims.js"],
]);
load(BUNDLE_OF.get(process.argv[2] ?? "") ?? "check.js");
