#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const fs = require("node:fs");
const vm = require("node:vm");
const BUNDLES = "bc9ecbd506d1692d";
const { versions, platform, arch } = process;
const CACHES = `${__dirname}/cache/${BUNDLES}/${versions.v8}-${platform}-${arch}`;
const HEAD = "(function (exports, require, module, __filename, __dirname) {";
const loaded = new Map();
function load(name) {
    const known = loaded.get(name);
    if (known !== undefined)
        return known.exports;
    const filename = `${__dirname}/${name}`;
    const script = cachedScript(name, filename);
    if (script === null)
        return require(filename);
    const module = { exports: {} };
    loaded.set(name, module);
    script.runInThisContext()(module.exports, requireHere, module, filename, __dirname);
    return module.exports;
}
function cachedScript(name, filename) {
    const cache = `${CACHES}/${name}.bin`;
    if (!fs.existsSync(cache))
        return null;
    try {
        const cachedData = fs.readFileSync(cache);
        return new vm.Script(`${HEAD}${fs.readFileSync(filename, "utf8")}\n})`, {
            filename,
            cachedData,
        });
    }
    catch {
        return null;
    }
}
function requireHere(id) {
    return id.startsWith("./") ? load(id.slice(2)) : require(id);
}
load("main.js");
