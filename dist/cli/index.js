#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const fs = require("node:fs");
const vm = require("node:vm");
const BUNDLES = "256a4bfd54084758";
const { versions, platform, arch } = process;
const CACHES = `${__dirname}/cache/${BUNDLES}/${versions.v8}-${platform}-${arch}`;
const loaded = new Map();
function load(name) {
    const known = loaded.get(name);
    if (known !== undefined)
        return known.exports;
    const filename = `${__dirname}/${name}`;
    const cachedData = cacheOf(name);
    const options = cachedData === null ? { filename } : { filename, cachedData };
    const script = new vm.Script(fs.readFileSync(filename, "utf8"), options);
    const module = { exports: {} };
    loaded.set(name, module);
    script.runInThisContext()(module.exports, requireHere, module, filename, __dirname);
    return module.exports;
}
function cacheOf(name) {
    const cache = `${CACHES}/${name}.bin`;
    if (!fs.existsSync(cache))
        return null;
    try {
        return fs.readFileSync(cache);
    }
    catch {
        return null;
    }
}
function requireHere(id) {
    return id.startsWith("./") && id !== "./rest.js" ? load(id.slice(2)) : require(id);
}
const BUNDLE_OF = new Map([
    ["who", "who.js"],
    ["ps", "ps.js"],
    ["claim", "cli-claims.js"],
    ["env", "cli-claims.js"],
    ["release", "cli-claims.js"],
    ["run", "cli-claims.js"],
]);
load(BUNDLE_OF.get(process.argv[2] ?? "") ?? "check.js");
