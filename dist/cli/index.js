#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 9658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ MOST_PORTS),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   g5: () => (/* binding */ withSource)
/* harmony export */ });
/* harmony import */ var _port_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6240);

/** No project has so many; a range by mistake may have. */
const MOST_PORTS = 5000;
/** All ports of a `devrig.toml` but those of its Compose file, in the order of the contract's table, up to MOST_PORTS. */
function portsOf(data, locate) {
    const found = [];
    const add = (facts, path) => {
        const room = found.length < MOST_PORTS;
        if (room)
            found.push(withSource(facts, () => locate(path)));
        return room;
    };
    addServices(data, add);
    addDocker(data, add);
    addDashboard(data, add);
    addCluster(data, add);
    addAddons(data, add);
    return found;
}
/** The port with a `source` that is worked out when somebody asks. */
function withSource(facts, source) {
    return Object.defineProperty({ ...facts, source: null }, "source", {
        enumerable: true,
        get: source,
    });
}
function addServices({ services = {} }, add) {
    for (const [name, { port, protocol: scheme = "http" }] of Object.entries(services)) {
        if (port === undefined)
            continue;
        add({
            ...facts("service", name, null, port),
            resource: name,
            scheme,
            protocol: transport(scheme),
        }, ["services", name, "port"]);
    }
}
function addDocker({ docker = {} }, add) {
    for (const [name, { port, ports = {}, protocol: scheme = "tcp" }] of Object.entries(docker)) {
        const spoken = { scheme, protocol: transport(scheme) };
        if (port !== undefined)
            add({ ...facts("docker", name, null, port), ...spoken }, ["docker", name, "port"]);
        for (const [portName, value] of Object.entries(ports))
            add({ ...facts("docker", name, portName, value), ...spoken }, [
                "docker",
                name,
                "ports",
                portName,
            ]);
    }
}
/** Ports that the existing devrig opens unless told otherwise, as soon as `[dashboard]` stands. */
const DASHBOARD_PORT = 4000;
const OTEL_GRPC_PORT = 4317;
const OTEL_HTTP_PORT = 4318;
function addDashboard({ dashboard }, add) {
    if (dashboard === undefined || dashboard.enabled === false)
        return;
    const { port = DASHBOARD_PORT, otel = {} } = dashboard;
    const { grpc_port: grpc = OTEL_GRPC_PORT, http_port: http = OTEL_HTTP_PORT } = otel;
    const named = (name) => ({ resource: name, name, scheme: "http" });
    add({ ...facts("dashboard", "dashboard", null, port), ...named("dashboard") }, [
        "dashboard",
        "port",
    ]);
    add({ ...facts("otel", "", null, grpc), ...named("otel-grpc") }, [
        "dashboard",
        "otel",
        "grpc_port",
    ]);
    add({ ...facts("otel", "", null, http), ...named("otel-http") }, [
        "dashboard",
        "otel",
        "http_port",
    ]);
}
function addCluster({ cluster }, add) {
    for (const [index, spec] of (cluster?.ports ?? []).entries()) {
        const published = typeof spec === "string" ? (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClusterPort */ .XZ)(spec) : "";
        if (typeof published === "string" || published.protocol === "sctp")
            continue;
        const { address, protocol } = published;
        const spoken = { address, protocol, scheme: protocol };
        for (const port of (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPorts */ .Xd)(published)) {
            const named = { ...facts("cluster", "cluster", String(port), port), ...spoken };
            if (!add({ ...named, resource: `cluster:${port}` }, ["cluster", "ports", index]))
                return;
        }
    }
}
function addAddons({ cluster }, add) {
    for (const [name, addon] of Object.entries(cluster?.addons ?? {})) {
        for (const local of Object.keys(addon.port_forward ?? {})) {
            const port = (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(local);
            if (port !== null)
                add(facts("addon", name, String(port), port), [
                    "cluster",
                    "addons",
                    name,
                    "port_forward",
                    local,
                ]);
        }
    }
}
function facts(kind, name, portName, port) {
    return {
        resource: portName === null ? `${kind}:${name}` : `${kind}:${name}:${portName}`,
        kind,
        name,
        portName,
        port: port === "auto" ? null : port,
        protocol: "tcp",
        scheme: "tcp",
        address: null,
    };
}
function transport(scheme) {
    return scheme === "udp" ? "udp" : "tcp";
}
//# sourceMappingURL=declared-ports.js.map

/***/ }),

/***/ 4939:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resourceOf),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/** A key path as one writes it in TOML: `services.web.port`, `cluster.ports[0]`. */
function keyName(path) {
    let name = "";
    for (const key of path) {
        if (typeof key === "number")
            name += `[${key}]`;
        else
            name += `${name === "" ? "" : "."}${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)}`;
    }
    return name;
}
/** The resource that a key belongs to, null for keys of the project as a whole. */
function resourceOf(path) {
    const [table, name, key, port] = path.map(String);
    if (name === undefined)
        return table === "dashboard" ? table : null;
    if (table === "services")
        return name;
    if (table === "docker")
        return key === "ports" && port !== undefined ? `docker:${name}:${port}` : `docker:${name}`;
    if (table !== "dashboard")
        return null;
    if (key === "grpc_port")
        return "otel-grpc";
    return key === "http_port" ? "otel-http" : "dashboard";
}
//# sourceMappingURL=key-names.js.map

/***/ }),

/***/ 6240:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parsePublished),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   XZ: () => (/* binding */ parseClusterPort),
/* harmony export */   Xd: () => (/* binding */ hostPorts),
/* harmony export */   pz: () => (/* binding */ parsePort),
/* harmony export */   xu: () => (/* binding */ onlyAddress)
/* harmony export */ });
/**
 * Reads `[[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]`, where HOST and CONTAINER are ports or ranges, as Docker does for `-p`:
 * https://docs.docker.com/reference/compose-file/services/#ports. A HOST range for a single container port means "one of
 * these", so nothing fixed. Returns what is wrong, in words, for text that Docker would refuse.
 */
function parsePublished(spec) {
    const [ports = "", protocol = "tcp", ...rest] = spec.split("/");
    if (rest.length > 0 || !isProtocol(protocol))
        return `'${protocol}' is no protocol: tcp, udp or sctp`;
    const parts = splitAddress(ports);
    const container = parseRange(parts.container);
    if (typeof container === "string")
        return container;
    const published = { host: null, address: parts.address, protocol };
    if (parts.host === "" || parts.host === "0")
        return published;
    const host = parseRange(parts.host);
    if (typeof host === "string")
        return host;
    const lengths = [host.last - host.first, container.last - container.first];
    if (lengths[0] === lengths[1])
        return { ...published, host };
    if (lengths[1] === 0)
        return published;
    return `the ranges '${parts.host}' and '${parts.container}' differ in length`;
}
/**
 * Reads one of `cluster.ports`: Docker's syntax and k3d's node filter behind `@`
 * (https://k3d.io/stable/usage/exposing_services/).
 */
function parseClusterPort(spec) {
    const [mapping = "", ...filters] = spec.split("@");
    if (filters.length > 1)
        return "more than one '@'";
    if (filters[0] === "")
        return "nothing behind '@'; 'loadbalancer' is usual";
    return parsePublished(mapping);
}
/** The fixed host ports of a mapping, one by one. */
function* hostPorts({ host }) {
    if (host === null)
        return;
    for (let port = host.first; port <= host.last; port++)
        yield port;
}
/** A whole number from 1 to 65535, or null. */
function parsePort(text) {
    if (!/^\d{1,5}$/.test(text))
        return null;
    const port = Number(text);
    return port >= 1 && port <= 65535 ? port : null;
}
/** `8080` or `8080-8090`, or what is wrong with it. */
function parseRange(text) {
    const [from = "", to = from, ...rest] = text.split("-");
    const first = parsePort(from.trim());
    const last = parsePort(to.trim());
    if (first === null || last === null || rest.length > 0)
        return `'${text}' is no port from 1 to 65535 and no range of ports`;
    return first <= last ? { first, last } : `the range '${text}' runs backwards`;
}
/** The address, without brackets; null for one that means all. */
function onlyAddress(text) {
    const address = text.replace(/^\[(.*)\]$/, "$1");
    return address === "" || address === "0.0.0.0" || address === "::" ? null : address;
}
function isProtocol(text) {
    return text === "tcp" || text === "udp" || text === "sctp";
}
/** Only the last two colons part ports; what stands before them is an address, maybe IPv6. */
function splitAddress(text) {
    const parts = text.split(":");
    const container = parts.pop() ?? "";
    const host = parts.pop() ?? "";
    return { address: onlyAddress(parts.join(":")), host, container };
}
//# sourceMappingURL=port-spec.js.map

/***/ }),

/***/ 6912:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kb: () => (/* binding */ excerpt),
  ze: () => (/* binding */ lineFinder),
  Bk: () => (/* binding */ tomlLocator)
});

;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/toml-places.js
/** Where every key of a TOML text stands. The text must have been parsed before: errors are not looked for. */
function tomlPlaces(text) {
    const cursor = { text, at: 0 };
    const root = newPlace(0);
    let table = root;
    for (;;) {
        skip(cursor, BLANK);
        if (cursor.at >= text.length)
            return root;
        if (text[cursor.at] === "[")
            table = readHeader(cursor, root);
        else
            readPair(cursor, table);
    }
}
const BLANK = /(?:[\s\uFEFF]|#[^\n]*)*/y;
const SPACE = /[ \t]*/y;
const BARE_KEY = /[^\s.=\]"'#]+/y;
const BARE_VALUE = /[^,\]}\n#]*/y;
const STRINGS = [
    /"""(?:[^\\]|\\.)*?"{3,5}/sy,
    /'''.*?'{3,5}/sy,
    /"(?:[^"\\\n]|\\.)*"/y,
    /'[^'\n]*'/y,
];
function newPlace(offset) {
    return { offset, below: new Map(), list: false };
}
function skip(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const matched = pattern.exec(cursor.text)?.[0] ?? "";
    cursor.at += matched.length;
    return matched;
}
function readHeader(cursor, root) {
    const list = cursor.text[cursor.at + 1] === "[";
    cursor.at += list ? 2 : 1;
    const keys = readKeys(cursor);
    cursor.at += list ? 2 : 1;
    const last = keys.pop();
    if (last === undefined)
        return root;
    const place = child(descend(root, keys), last.name, last.offset);
    if (!list) {
        place.offset = last.offset;
        return place;
    }
    place.list = true;
    return child(place, place.below.size, last.offset);
}
function readPair(cursor, table) {
    const keys = readKeys(cursor);
    const last = keys.pop();
    skip(cursor, SPACE);
    // "=", or anything else, so that we always move on.
    cursor.at++;
    skip(cursor, SPACE);
    if (last !== undefined) {
        const place = child(descend(table, keys), last.name, cursor.at);
        readValue(cursor, place);
    }
}
function readKeys(cursor) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const offset = cursor.at;
        const quoted = readString(cursor);
        const name = quoted === null ? skip(cursor, BARE_KEY) : unquote(quoted);
        if (cursor.at === offset)
            return keys;
        keys.push({ name, offset });
        skip(cursor, SPACE);
        if (cursor.text[cursor.at] !== ".")
            return keys;
        cursor.at++;
    }
}
function readValue(cursor, place) {
    place.offset = cursor.at;
    const first = cursor.text[cursor.at];
    if (first === "[")
        readArray(cursor, place);
    else if (first === "{")
        readInlineTable(cursor, place);
    else if (readString(cursor) === null)
        skip(cursor, BARE_VALUE);
}
function readArray(cursor, place) {
    cursor.at++;
    for (let index = 0;; index++) {
        skip(cursor, BLANK);
        if (closes(cursor, "]"))
            return;
        readValue(cursor, child(place, index, cursor.at));
        skip(cursor, BLANK);
        if (cursor.text[cursor.at] === ",")
            cursor.at++;
    }
}
function readInlineTable(cursor, place) {
    cursor.at++;
    for (;;) {
        skip(cursor, BLANK);
        if (closes(cursor, "}"))
            return;
        readPair(cursor, place);
        skip(cursor, BLANK);
        if (cursor.text[cursor.at] === ",")
            cursor.at++;
    }
}
function closes(cursor, bracket) {
    if (cursor.at >= cursor.text.length)
        return true;
    if (cursor.text[cursor.at] !== bracket)
        return false;
    cursor.at++;
    return true;
}
/** The string literal that begins here, with its quotes, or null. */
function readString(cursor) {
    const first = cursor.text[cursor.at];
    if (first !== '"' && first !== "'")
        return null;
    for (const pattern of STRINGS) {
        const matched = skip(cursor, pattern);
        if (matched !== "")
            return matched;
    }
    return null;
}
function descend(from, keys) {
    let place = from;
    for (const key of keys) {
        place = child(place, key.name, key.offset);
        if (place.list)
            place = place.below.get(place.below.size - 1) ?? place;
    }
    return place;
}
function child(place, key, offset) {
    const known = place.below.get(key);
    if (known !== undefined)
        return known;
    const made = newPlace(offset);
    place.below.set(key, made);
    return made;
}
const ESCAPES = {
    b: "\b",
    t: "\t",
    n: "\n",
    f: "\f",
    r: "\r",
    e: "\u001B",
};
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith("'"))
        return inner;
    return inner.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi, (_, x, u, long, char) => char === undefined
        ? String.fromCodePoint(Number.parseInt(x ?? u ?? long, 16))
        : (ESCAPES[char] ?? char));
}
//# sourceMappingURL=toml-places.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/positions.js

/** A locator for one TOML file. The text is scanned at the first question, not before. */
function tomlLocator(file, text) {
    let scanned = null;
    return (path) => {
        scanned ??= { root: tomlPlaces(text), at: lineFinder(text) };
        return { file, ...scanned.at(nearest(scanned.root, path).offset) };
    };
}
/**
 * Turns offsets of a text (UTF-16 units) into lines and columns, both from 1. Columns count characters (Unicode code
 * points, a tab is one), as vim and compilers do.
 */
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = countUpTo(starts, offset);
        return { line, column: [...text.slice(starts[line - 1], offset)].length + 1 };
    };
}
/** How many of the ascending numbers are at most the limit. */
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const CONTEXT = 1;
const WIDTH = 160;
/** The line of the position and its neighbours with their numbers, and a caret below the column. */
function excerpt(text, position) {
    const lines = text.split(/\r?\n/);
    const first = Math.max(1, position.line - CONTEXT);
    const last = Math.min(lines.length, position.line + CONTEXT);
    const digits = String(last).length;
    const shown = [];
    for (let number = first; number <= last; number++) {
        const { line, caret } = clip(lines[number - 1] ?? "", position.column);
        shown.push(`${String(number).padStart(digits)} | ${line}`.trimEnd());
        if (number === position.line)
            shown.push(`${" ".repeat(digits)} | ${caret}`);
    }
    return shown.join("\n");
}
/** A piece of at most WIDTH characters around the column. Control characters are not shown, tabs are kept for the caret. */
function clip(line, column) {
    const characters = [...line.replace(/[^\P{Cc}\t]/gu, "\uFFFD")];
    const start = column > WIDTH ? column - WIDTH / 2 : 0;
    const piece = characters.slice(start, start + WIDTH);
    const before = characters.slice(start, column - 1).map((char) => (char === "\t" ? "\t" : " "));
    return { line: piece.join(""), caret: `${before.join("")}^` };
}
function nearest(root, path) {
    let place = root;
    for (const key of path) {
        const next = place.below.get(key);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
//# sourceMappingURL=positions.js.map

/***/ }),

/***/ 5039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readText)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __nccwpck_require__(2311);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/read-text.js



const LIMIT = 1024 * 1024;
/**
 * The text of a configuration file, without its byte order mark. A pipe or device in its place does not hang us.
 * Throws `config_not_found`, `config_unreadable` (machine) or `config_invalid` (not a file, over 1 MiB, not UTF-8 text).
 */
function readText(file) {
    const bytes = readBytes(file);
    if (bytes.includes(0) || !(0,external_node_buffer_namespaceObject.isUtf8)(bytes)) {
        throw new errors/* DevrigError */.o("user", "config_invalid", `${file} is not a text file: ${notText(bytes)}`, {
            hint: "A config is text in UTF-8",
        });
    }
    const text = bytes.toString("utf8");
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function readBytes(file) {
    const fd = read_text_open(file);
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!stats.isFile())
            throw new errors/* DevrigError */.o("user", "config_invalid", `${file} is not a regular file`);
        if (stats.size > LIMIT)
            throw tooLarge(file);
        return readUpTo(fd, LIMIT + 1, file);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Non-blocking, because opening a pipe without a writer waits for ever. */
function read_text_open(file) {
    try {
        return (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const code = (0,errors/* errorCode */.C)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            throw new errors/* DevrigError */.o("user", "config_not_found", `There is no file ${file}`, {
                cause: error,
            });
        throw new errors/* DevrigError */.o("machine", "config_unreadable", `Cannot read ${file} (${code})`, {
            hint: "This user must be allowed to read it",
            cause: error,
        });
    }
}
function readUpTo(fd, most, file) {
    const buffer = Buffer.allocUnsafe(Math.min(most, (0,external_node_fs_.fstatSync)(fd).size + 1));
    let length = 0;
    for (;;) {
        const count = readOnce(fd, buffer, length, file);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        // It grew while we read: what we have would be half a file.
        if (length === buffer.length)
            throw tooLarge(file);
    }
}
function readOnce(fd, buffer, offset, file) {
    try {
        return (0,external_node_fs_.readSync)(fd, buffer, offset, buffer.length - offset, null);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.C)(error);
        throw new errors/* DevrigError */.o("machine", "config_unreadable", `Cannot read ${file} (${code})`, {
            cause: error,
        });
    }
}
function tooLarge(file) {
    return new errors/* DevrigError */.o("user", "config_invalid", `${file} is larger than 1 MiB, or growing`, {
        hint: "A config is a small text file; is this the right one?",
    });
}
function notText(bytes) {
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return `byte ${nul + 1} is NUL, as in binary files`;
    let valid = 0;
    let line = 1;
    // The longest valid head, line by line: enough to name the line.
    for (;;) {
        const end = bytes.indexOf(10, valid);
        if (end < 0 || !(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(valid, end)))
            return `line ${line} is not valid UTF-8`;
        valid = end + 1;
        line++;
    }
}
//# sourceMappingURL=read-text.js.map

/***/ }),

/***/ 511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The known name that the given one was probably meant to be, or null where none is near. */
function suggest(given, known) {
    let best = null;
    let least = given.length <= 4 ? 1.5 : 2.5;
    for (const name of known) {
        if (Math.abs(name.length - given.length) > 2)
            continue;
        const distance = editDistance(given.toLowerCase(), name.toLowerCase());
        if (distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}
/** `; did you mean 'port'?`, or nothing, to be added to a sentence. */
function didYouMean(given, known) {
    const name = suggest(given, known);
    return name === null ? "" : `; did you mean '${name}'?`;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(at(row, j - 1) + (same ? 0 : 1), at(row, j) + 1, at(next, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(before, j - 2) + 1);
            next.push(cost);
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? 0;
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 2311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   o: () => (/* binding */ DevrigError)
/* harmony export */ });
/** Every failure that devrig expects. The message says what happened and where, the hint what to do. */
class DevrigError extends Error {
    name = "DevrigError";
    kind;
    code;
    hint;
    diagnostics;
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
    }
}
/** The `code` of a Node system error (`ENOENT`), or null for anything else. Not by `instanceof`: another realm has another `Error`. */
function errorCode(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return null;
    return typeof error.code === "string" ? error.code : null;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 2635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oX: () => (/* reexport */ errors/* DevrigError */.o),
  mW: () => (/* reexport */ createSystem),
  Qf: () => (/* reexport */ forTerminal),
  GR: () => (/* reexport */ freePortNear),
  RB: () => (/* reexport */ isCollision),
  pA: () => (/* reexport */ suggest/* suggest */.Z),
  Hc: () => (/* reexport */ ownerName),
  E9: () => (/* reexport */ parseDuration),
  An: () => (/* reexport */ parsePortRequest),
  Mz: () => (/* reexport */ preflight),
  ml: () => (/* reexport */ shorten),
  tf: () => (/* reexport */ validate),
  Op: () => (/* reexport */ whoOwns)
});

// UNUSED EXPORTS: errorCode, escapeControls, forLog, forMarkdown, forShell

// EXTERNAL MODULE: ./build/commonjs/src/engine/config/suggest.js
var suggest = __nccwpck_require__(511);
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __nccwpck_require__(2311);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/duration.js

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const PARTS = /(\d+)(ms|s|m|h)/g;
/**
 * `500ms`, `90s`, `5m`, `1h30m` in ms.
 * @throws DevrigError `duration_invalid` for anything else; a number without a unit is answered with what may be meant
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^(\d+(ms|s|m|h))+$/.test(trimmed)) {
        const total = [...trimmed.matchAll(PARTS)].reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
        if (total <= Number.MAX_SAFE_INTEGER)
            return total;
    }
    const hint = /^\d+$/.test(trimmed)
        ? `write ${trimmed}s for seconds, ${trimmed}m for minutes or ${trimmed}ms for milliseconds`
        : "write a duration such as 500ms, 90s, 5m or 1h30m";
    throw new errors/* DevrigError */.o("user", "duration_invalid", `"${trimmed}" is not a duration`, { hint });
}
//# sourceMappingURL=duration.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/foreign-text.js
// The one gate through which text that somebody else chose (names and arguments of processes, keys and values of a
// TOML file, file names) reaches a terminal, the workflow log, an annotation, Markdown or a ready command.
/**
 * Controls (C0, C1 with U+0085), line and paragraph separators, format characters (bidi, zero width, soft hyphen, tags),
 * everything else that Unicode lets a renderer ignore, and lone surrogates. The runner compares by culture, which skips
 * ignorable characters: `:<U+200B>:` is `::` to it, so none may stay.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** The text with every control and every invisible character as a visible escape: `\n`, `\x1b`, `\u{202e}`. */
function escapeControls(text) {
    return PLAIN.test(text) ? text : text.replace(INVISIBLE, escapeOne);
}
function escapeOne(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}
/** At most that many code points, the last of them an ellipsis where something was cut. */
function shorten(text, codePoints) {
    if (text.length <= codePoints)
        return text;
    const kept = [];
    for (const character of text) {
        kept.push(character);
        if (kept.length > codePoints)
            return `${kept.slice(0, codePoints - 1).join("")}…`;
    }
    return text;
}
/** One line for a terminal, at most `max` code points. */
function forTerminal(text, max = 200) {
    return shorten(escapeControls(head(text, max)), max);
}
/**
 * One line for the workflow log, at most `max` code points: wherever it stands in a line, beside whatever other text,
 * the runner finds no command. It knows `::name::` after the blanks of a line's start, and `##[name]` anywhere.
 */
function forLog(text, max = 200) {
    return shorten(withoutCommands(escapeControls(head(text, max))), max);
}
/**
 * Text for a table cell, a paragraph or an HTML element of a GitHub summary, at most `max` code points before they become
 * entities. Put it into `<code>` as well: GitHub links `@name` and `#1` after entities are decoded, but never in there.
 */
function forMarkdown(text, max = 200) {
    const oneLine = head(text, max).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ");
    return shorten(escapeControls(oneLine), max)
        .replace(/[&<>"'|`\\*_~#@$^()[\]{}!]|:(?=\/\/|[\w+-]+:)/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
/**
 * One word of a POSIX shell, ready to paste. Control characters, which a terminal would act on, come by way of `printf`.
 */
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    if (escapeControls(text) === text)
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `"$(printf %b '${Array.from(new TextEncoder().encode(text), octal).join("")}')"`;
}
/** Enough of the text to fill `max` code points: nobody escapes 100 kB to show 60 characters. */
function head(text, max) {
    return text.length > 2 * max + 2 ? text.slice(0, 2 * max + 2) : text;
}
/** No colon begins the text and no `#` stands before `[` or at the end, so that texts side by side form no command either. */
function withoutCommands(text) {
    return text.replace(/^(\s*):/, "$1\\x3a").replace(/#(?=\[|$)/g, "\\x23");
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function octal(byte) {
    const character = String.fromCharCode(byte);
    return /[\w/.:@+, =-]/.test(character) ? character : `\\0${byte.toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=foreign-text.js.map
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: ./build/commonjs/src/engine/ports/probe.js


/** Linux lets a dual-stack wildcard fail where any wildcard, loopback or other local address of the port is taken. */
const EVERYWHERE = [undefined];
/** Elsewhere SO_REUSEADDR lets a wildcard stand beside a loopback listener: each address is tried. */
const EACH = ["127.0.0.1", "::1", "0.0.0.0", "::"];
/**
 * Tells whether a server of this user could listen on the port at every loopback and wildcard address. Node can only bind
 * and listen at once, so the probe is a listener for some microseconds: whoever probes at that moment sees us. That race
 * cannot be closed, so callers probe again before they judge.
 * @throws the system error of bind that is neither "in use", "not permitted" nor "no such address family"
 */
async function probe(system, port, protocol) {
    const bind = protocol === "tcp" ? listen : await udpBind();
    let denied = null;
    for (const address of system.platform === "linux" ? EVERYWHERE : EACH) {
        const code = await bind(port, address);
        if (code === "EADDRINUSE")
            return { state: "busy", address: address ?? "::" };
        if (code === "EACCES" || code === "EPERM")
            denied = address ?? "::";
    }
    return denied === null ? { state: "free", address: null } : { state: "denied", address: denied };
}
/** Resolves to the error code that stands in the way, null when it worked. `exclusive` keeps `cluster` workers apart. */
function listen(port, address) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_namespaceObject.createServer)();
        server.once("error", (error) => settle(error, resolve, reject));
        const where = address === undefined ? { port } : { port, host: address, ipv6Only: address === "::" };
        server.listen({ ...where, exclusive: true }, () => server.close(() => resolve(null)));
    });
}
async function udpBind() {
    const { createSocket } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1314, 23));
    const bindOne = (port, address) => new Promise((resolve, reject) => {
        const dual = address === undefined;
        const type = dual || address.includes(":") ? "udp6" : "udp4";
        const socket = createSocket({ type, ipv6Only: !dual && type === "udp6" });
        socket.once("error", (error) => {
            socket.close();
            settle(error, resolve, reject);
        });
        socket.bind({ port, address: address ?? "::", exclusive: true }, () => {
            socket.close(() => resolve(null));
        });
    });
    return async (port, address) => {
        const code = await bindOne(port, address);
        // A machine without IPv6 has no dual-stack socket.
        return code === "absent" && address === undefined ? bindOne(port, "0.0.0.0") : code;
    };
}
function settle(error, resolve, reject) {
    const code = (0,errors/* errorCode */.C)(error);
    if (code === "EADDRINUSE" || code === "EACCES" || code === "EPERM")
        resolve(code);
    else if (code === "EADDRNOTAVAIL" || code === "EINVAL" || code === "EAFNOSUPPORT")
        resolve("absent");
    else
        reject(error);
}
//# sourceMappingURL=probe.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/ports/near.js

const REACH = 50;
/** A free TCP port close above the wanted one that is not in `avoid`; null where none of the next 50 is free. */
async function freePortNear(system, wanted, avoid) {
    for (let port = wanted + 1; port <= Math.min(wanted + REACH, 65_535); port += 1) {
        if (avoid.has(port))
            continue;
        if ((await probe(system, port, "tcp")).state === "free")
            return port;
    }
    return null;
}
//# sourceMappingURL=near.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/ports/request.js

const FORM = /^(?:([^=\s]+)=)?(\d{1,10})(?:\/(tcp|udp))?$/;
/**
 * `3000`, `db=5432`, `dns=53/udp`.
 * @throws DevrigError `port_invalid`
 */
function parsePortRequest(text) {
    const trimmed = text.trim();
    const found = FORM.exec(trimmed);
    if (found === null) {
        throw new errors/* DevrigError */.o("user", "port_invalid", `"${trimmed}" is not a port`, {
            hint: "write 3000, db=5432 or dns=53/udp",
        });
    }
    const [, name, digits, protocol = "tcp"] = found;
    const port = Number(digits);
    if (port < 1 || port > 65_535) {
        throw new errors/* DevrigError */.o("user", "port_invalid", `port ${digits} is out of range`, {
            hint: "ports go from 1 to 65535",
        });
    }
    const written = protocol === "udp" ? `${port}/udp` : String(port);
    return { resource: name ?? written, port, protocol: protocol };
}
//# sourceMappingURL=request.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/identity.js



/**
 * `{name}-{first 8 hex of SHA-256(path)}`: which project this is, on this machine. `canonicalFile` is what
 * `canonicalPath` gave; the platform only matters on Windows (see `hashedPath`).
 */
function slugOf(name, canonicalFile, platform = process.platform) {
    const { createHash } = process.getBuiltinModule("node:crypto");
    const digest = createHash("sha256").update(hashedPath(canonicalFile, platform)).digest("hex");
    return `${name}-${digest.slice(0, 8)}`;
}
/**
 * The absolute path of a file as the operating system writes it: links, `.` and `..` resolved, letter case as stored.
 * A file that does not exist yet gets the canonical path of its folder. Throws Node's error where the folder does not exist.
 */
function canonicalPath(file) {
    const absolute = (0,external_node_path_.resolve)(file);
    try {
        return external_node_fs_.realpathSync.native(absolute);
    }
    catch (error) {
        if ((0,errors/* errorCode */.C)(error) !== "ENOENT")
            throw error;
        return (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(absolute)), (0,external_node_path_.basename)(absolute));
    }
}
/**
 * The text that is hashed. The existing devrig hashes what Rust's `std::fs::canonicalize` gives, which on Windows is the
 * extended form `\\?\C:\…` (shares: `\\?\UNC\server\share\…`); Node gives the plain one. Elsewhere both are the same.
 */
function hashedPath(canonical, platform) {
    if (platform !== "win32" || canonical.startsWith("\\\\?\\"))
        return canonical;
    if (canonical.startsWith("\\\\"))
        return `\\\\?\\UNC\\${canonical.slice(2)}`;
    return `\\\\?\\${canonical}`;
}
//# sourceMappingURL=identity.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/discover.js




const CONFIG_NAME = "devrig.toml";
/**
 * The absolute path of the config: the named file, or the nearest `devrig.toml` from the working directory up.
 * Throws `config_not_found` (user) or, where a folder on the way may not be read, `config_unreadable` (machine).
 */
function findConfig(system, where = {}) {
    if (where.file !== undefined)
        return namedConfig((0,external_node_path_.resolve)(system.cwd, where.file));
    const passedOver = [];
    for (const folder of foldersUpwards(system.cwd, where.ceiling)) {
        const candidate = (0,external_node_path_.join)(folder, CONFIG_NAME);
        const stats = statIfThere(candidate);
        if (stats?.isFile())
            return candidate;
        if (stats !== null)
            passedOver.push(`${candidate} is ${kindOf(stats)}, not a file`);
    }
    const seen = passedOver.length === 0 ? "" : ` (${passedOver.join("; ")})`;
    throw new errors/* DevrigError */.o("user", "config_not_found", `No ${CONFIG_NAME} in ${system.cwd} or a folder above it${seen}`, { hint: 'Make one with "devrig init", or name one with "-f FILE"' });
}
/**
 * True where the file belongs to another user than us or root: what it says must not be executed unless the user named it.
 * Throws Node's error where the file cannot be looked at. Always false on Windows, where files have no uid.
 */
function isForeign(system, file) {
    if (system.user === null)
        return false;
    const { uid } = statSync(file);
    return uid !== system.user.uid && uid !== 0;
}
function namedConfig(file) {
    const stats = statIfThere(file);
    if (stats?.isFile())
        return file;
    throw new errors/* DevrigError */.o("user", "config_not_found", whyNot(file, stats), {
        hint: `"-f" takes the path of a ${CONFIG_NAME}`,
    });
}
function whyNot(file, stats) {
    if (stats !== null)
        return `${file} is ${kindOf(stats)}, not a config file`;
    const link = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink();
    return link ? `${file} is a link to a file that does not exist` : `There is no file ${file}`;
}
function kindOf(stats) {
    if (stats.isDirectory())
        return "a folder";
    if (stats.isFIFO())
        return "a pipe";
    return stats.isSocket() ? "a socket" : "a device";
}
function* foldersUpwards(start, ceiling) {
    const top = ceiling === undefined ? null : canonicalPath(ceiling);
    let folder = top === null ? start : canonicalPath(start);
    if (top !== null && !isInside(folder, top)) {
        yield folder;
        return;
    }
    for (;;) {
        yield folder;
        const parent = (0,external_node_path_.dirname)(folder);
        if (folder === top || parent === folder)
            return;
        folder = parent;
    }
}
function isInside(folder, top) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (at === top)
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}
function statIfThere(file) {
    try {
        return (0,external_node_fs_.statSync)(file);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.C)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw new errors/* DevrigError */.o("machine", "config_unreadable", `Cannot look at ${file} (${code})`, {
            hint: "Its folder, or one above, may not be read by this user",
            cause: error,
        });
    }
}
//# sourceMappingURL=discover.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/config/declared-ports.js
var declared_ports = __nccwpck_require__(9658);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/dependencies.js

/**
 * Dependencies that do not exist, and cycles. `composeNames` are the services of the Compose file, null where they are not
 * known: then no name can be said not to exist.
 */
function dependencyProblems(data, composeNames, locate) {
    const nodes = nodesOf(data);
    const byName = new Map();
    for (const node of nodes)
        byName.set(node.name, [...(byName.get(node.name) ?? []), node]);
    const missing = composeNames === null
        ? []
        : missingNames(nodes, new Set([...byName.keys(), ...composeNames]), locate);
    return [...missing, ...cycles(nodes, byName, locate)];
}
function nodesOf(data) {
    const { cluster } = data;
    const tables = [
        [["services"], "", data.services ?? {}],
        [["docker"], "docker:", data.docker ?? {}],
        [["cluster", "image"], null, cluster?.image ?? {}],
        [["cluster", "deploy"], null, cluster?.deploy ?? {}],
    ];
    return tables.flatMap(([path, prefix, table]) => Object.entries(table).map(([name, entry]) => ({
        name,
        resource: prefix === null ? null : prefix + name,
        path: [...path, name, "depends_on"],
        wants: entry.depends_on ?? [],
    })));
}
function missingNames(nodes, known, locate) {
    return nodes.flatMap((node) => node.wants.flatMap((name, index) => {
        // A list with a wrong value in it has a hole there, told elsewhere.
        if (name === undefined || known.has(name))
            return [];
        const others = [...known].filter((other) => other !== node.name);
        return {
            code: "unknown_dependency",
            message: `'${node.name}' depends on '${name}', which does not exist${(0,suggest/* didYouMean */.a)(name, others)}`,
            resource: node.resource,
            source: locate([...node.path, index]),
        };
    }));
}
/** Depth first, without recursion: a chain may be as long as the file allows. */
function cycles(nodes, byName, locate) {
    const done = new Set();
    return nodes.flatMap((start) => (done.has(start) ? [] : cyclesFrom(start, byName, done, locate)));
}
function cyclesFrom(start, byName, done, locate) {
    const found = [];
    const trail = [start];
    const open = new Map([[start, edgesOf(start, byName)]]);
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
        const edge = open.get(node)?.pop();
        if (edge === undefined) {
            done.add(node);
            open.delete(node);
            trail.pop();
        }
        else if (open.has(edge.to))
            found.push(cycle(trail, node, edge, locate));
        else if (!done.has(edge.to)) {
            trail.push(edge.to);
            open.set(edge.to, edgesOf(edge.to, byName));
        }
    }
    return found;
}
/** Last first, to be taken from the end. A name that two tables bear means the other one, when one of them uses it. */
function edgesOf(node, byName) {
    return node.wants
        .flatMap((name, index) => {
        const named = byName.get(name) ?? [];
        const others = named.filter((other) => other !== node);
        return (others.length > 0 ? others : named).map((to) => ({ to, index }));
    })
        .reverse();
}
function cycle(trail, from, closing, locate) {
    const names = trail.slice(trail.indexOf(closing.to)).map(({ name }) => name);
    return {
        code: "dependency_cycle",
        message: `Dependency cycle: ${[...names, closing.to.name].join(" → ")}`,
        resource: from.resource,
        source: locate([...from.path, closing.index]),
    };
}
//# sourceMappingURL=dependencies.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/variables.js
/** Their names, as the contract builds them from the table's name without prefix. */
function portVariables(port) {
    const prefix = `DEVRIG_${inCapitals(port.name)}`;
    const host = `${prefix}_HOST`;
    if (port.portName === null)
        return { port: `${prefix}_PORT`, url: `${prefix}_URL`, host };
    return { port: `${prefix}_PORT_${inCapitals(port.portName)}`, url: null, host };
}
function inCapitals(name) {
    return name.toUpperCase().replace(/[^A-Z0-9]/gu, "_");
}
//# sourceMappingURL=variables.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/duplicates.js

/** Fixed ports that two resources want at once, told at the second. */
function duplicatePorts(ports) {
    const seen = new Map();
    const found = [];
    for (const port of ports) {
        if (port.port === null)
            continue;
        const key = port.protocol === "udp" ? `${port.port}/udp` : String(port.port);
        const earlier = seen.get(key) ?? [];
        seen.set(key, earlier);
        const first = earlier.find((other) => sameAddress(other, port));
        if (first === undefined)
            earlier.push(port);
        else
            found.push(clash("duplicate_port", port, first, (other, place) => other === port.resource
                ? `Port ${key} stands twice in '${other}' (${place})`
                : `Port ${key} of '${port.resource}' is wanted by '${other}' too (${place})`));
    }
    return found;
}
/** Resources whose names give the same environment variable, told at the second. */
function duplicateVariables(ports) {
    const givers = new Map();
    return ports.flatMap((port) => {
        const names = portVariables(port);
        const given = [names.port, names.url, names.host].filter((name) => name !== null);
        for (const variable of given) {
            const giver = { port, isHost: variable === names.host };
            const earlier = givers.get(variable) ?? giver;
            givers.set(variable, earlier);
            if (disagree(earlier, giver))
                return [sameVariable(variable, port, earlier.port)];
        }
        return [];
    });
}
function disagree(a, b) {
    return a.port.resource !== b.port.resource && !(a.isHost && b.isHost);
}
function sameVariable(variable, port, first) {
    return clash("duplicate_variable", port, first, (other, place) => `'${port.resource}' and '${other}' (${place}) both give the environment variable ${variable}; rename one`);
}
function clash(code, port, first, say) {
    const { source } = port;
    const message = say(first.resource, placeOf(first.source, source));
    return { code, message, resource: port.resource, source };
}
function placeOf(place, from) {
    if (place === null)
        return "elsewhere";
    return place.file === from?.file ? `line ${place.line}` : `${place.file}:${place.line}`;
}
function sameAddress(a, b) {
    return a.address === null || b.address === null || a.address === b.address;
}
//# sourceMappingURL=duplicates.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/config/key-names.js
var key_names = __nccwpck_require__(4939);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/shape.js
/** Whether a parsed TOML value has the shape: the same answer as zod's for the schema that the shape was made of. */
function fits(shape, value) {
    if (shape.anyOf !== undefined)
        return shape.anyOf.some((option) => fits(option, value));
    switch (shape.type) {
        case "object":
            return isTable(value) && fitsTable(shape, value);
        case "array":
            return Array.isArray(value) && value.every((item) => fits(shape.items ?? {}, item));
        case "string":
            return typeof value === "string" && fitsText(shape, value);
        case "integer":
            return Number.isInteger(value) && isWithin(shape, value);
        case "boolean":
            return typeof value === "boolean";
        default:
            return true;
    }
}
/** A TOML table, as opposed to a list or a single value. */
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fitsTable(shape, value) {
    if (shape.required?.some((key) => !Object.hasOwn(value, key)))
        return false;
    const known = shape.properties ?? {};
    const other = shape.additionalProperties ?? {};
    for (const key of Object.keys(value)) {
        const part = Object.hasOwn(known, key) ? known[key] : other;
        if (part !== undefined && !fits(part, value[key]))
            return false;
    }
    return true;
}
function fitsText(shape, value) {
    if (shape.const !== undefined)
        return value === shape.const;
    if (shape.enum !== undefined)
        return shape.enum.includes(value);
    return shape.pattern === undefined || new RegExp(shape.pattern).test(value);
}
function isWithin(shape, value) {
    return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
}
//# sourceMappingURL=shape.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/near-misses.js



const USUAL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** Unknown keys that look like a known one. Other unknown keys are nobody's business: the format may grow. */
function nearMisses(shape, data, locate) {
    const found = [];
    walk(shape, data, [], (path, known) => {
        found.push({
            code: "near_miss_key",
            message: `Unknown key '${(0,key_names/* keyName */.x)(path)}' is ignored; did you mean '${known}'?`,
            resource: (0,key_names/* resourceOf */.K)(path),
            source: locate(path),
        });
    });
    return found;
}
/** A warning for a project name that other tools (Docker, file systems) would not take. */
function unusualName(data, locate) {
    const name = data.project?.name;
    if (name === undefined || USUAL_NAME.test(name))
        return [];
    return [
        {
            code: "unusual_project_name",
            message: "project.name should begin with a letter or digit and hold only letters, digits, '.', '_' and '-', 63 at most",
            resource: null,
            source: locate(["project", "name"]),
        },
    ];
}
function walk(shape, value, path, miss) {
    if (!isTable(value))
        return;
    const known = shape.properties ?? {};
    for (const key of Object.keys(value)) {
        const below = Object.hasOwn(known, key) ? known[key] : shape.additionalProperties;
        if (below !== undefined)
            walk(below, value[key], [...path, key], miss);
        else {
            const near = (0,suggest/* suggest */.Z)(key, Object.keys(known));
            if (near !== null)
                miss([...path, key], near);
        }
    }
}
//# sourceMappingURL=near-misses.js.map
;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/plain.js
const DEEPEST = 64;
/**
 * Makes a TOML value (parsed with integers as bigint) plain, in place: integers become numbers where they are exact;
 * floats that look whole (`3000.0`) and dates become symbols that describe them, because a number or an object would
 * pass for something else. Returns what is too deep (64 levels) or named `__proto__`.
 */
function makePlain(document) {
    const unfit = [];
    plain_walk(document, [], unfit);
    return unfit;
}
function plain_walk(table, path, unfit) {
    for (const key of Object.keys(table)) {
        const value = table[key];
        if (typeof value !== "object" || value === null || value instanceof Date) {
            table[key] = plainValue(value);
            continue;
        }
        const below = [...path, Array.isArray(table) ? Number(key) : key];
        if (below.length > DEEPEST)
            unfit.push({ code: "too_deep", message: `more than ${DEEPEST} levels deep`, path: below });
        else
            plain_walk(value, below, unfit);
    }
    if (Object.hasOwn(table, "__proto__"))
        unfit.push({
            code: "forbidden_name",
            message: "'__proto__' cannot be a name",
            path: [...path, "__proto__"],
        });
}
function plainValue(value) {
    if (typeof value === "bigint")
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === "number" && Number.isInteger(value))
        return Symbol(`the decimal ${value}.0`);
    if (value instanceof Date)
        return Symbol("a date or time");
    return value;
}
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/parse-toml.js



/** The tables of a TOML text, plain (see `makePlain`), or why it is none. */
function parseToml(file, text, locate) {
    if (text.trim() === "")
        return { data: {}, problems: [problem("empty", emptyMessage, { file, line: 1, column: 1 })] };
    try {
        const data = parse(text, { integersAsBigInt: true, maxDepth: 64 });
        const problems = makePlain(data).map(({ code, message, path }) => problem(code, `${(0,key_names/* keyName */.x)(path.slice(0, 4))}: ${message}`, locate(path)));
        return { data, problems };
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        return { data: {}, problems: [syntaxError(error, file, text)] };
    }
}
const emptyMessage = 'The file is empty; the least is [project] and name = "myapp"';
function syntaxError(error, file, text) {
    const [said = ""] = error.message.split("\n");
    const line = text.split("\n")[error.line - 1] ?? "";
    // The parser counts UTF-16 units, we count characters.
    const column = [...line.slice(0, error.column - 1)].length + 1;
    const message = `Not valid TOML: ${said.replace(/^Invalid TOML document: /, "")}`;
    return problem("toml_syntax", message, { file, line: error.line, column });
}
function problem(code, message, source) {
    return { code, message, resource: null, source };
}
//# sourceMappingURL=parse-toml.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/config/port-spec.js
var port_spec = __nccwpck_require__(6240);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/port-texts.js

/** What is wrong with the ports that stand inside of texts and keys: `cluster.ports` and port-forwards of addons. */
function portTextProblems(data, locate) {
    return [...clusterPorts(data, locate), ...portForwards(data, locate)];
}
function clusterPorts({ cluster }, locate) {
    return (cluster?.ports ?? []).flatMap((spec, index) => {
        const wrong = typeof spec === "string" ? (0,port_spec/* parseClusterPort */.XZ)(spec) : "";
        if (typeof wrong !== "string" || wrong === "")
            return [];
        const example = '"8080:80@loadbalancer"';
        return port_texts_problem(`"${spec}": ${wrong}; expected is the like of ${example}`, null, locate, [
            "cluster",
            "ports",
            index,
        ]);
    });
}
function portForwards({ cluster }, locate) {
    return Object.entries(cluster?.addons ?? {}).flatMap(([name, addon]) => Object.keys(addon.port_forward ?? {})
        .filter((local) => (0,port_spec/* parsePort */.pz)(local) === null)
        .map((local) => port_texts_problem(`'${local}' is no local port from 1 to 65535; expected is the like of 8080 = "svc/web:80"`, `addon:${name}:${local}`, locate, ["cluster", "addons", name, "port_forward", local])));
}
function port_texts_problem(message, resource, locate, path) {
    return { code: "invalid_port", message, resource, source: locate(path) };
}
//# sourceMappingURL=port-texts.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/config/positions.js + 1 modules
var positions = __nccwpck_require__(6912);
// EXTERNAL MODULE: ./build/commonjs/src/engine/config/read-text.js + 1 modules
var read_text = __nccwpck_require__(5039);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/shape.generated.js
const CONFIG_SHAPE = {
    type: "object",
    required: ["project"],
    properties: {
        project: {
            type: "object",
            required: ["name"],
            properties: {
                name: {
                    type: "string",
                    pattern: "\\S",
                },
                env_file: {
                    type: "string",
                },
                auto_reserve: {
                    type: "boolean",
                },
            },
        },
        services: {
            type: "object",
            additionalProperties: {
                type: "object",
                required: ["command"],
                properties: {
                    command: {
                        type: "string",
                        pattern: "\\S",
                    },
                    path: {
                        type: "string",
                    },
                    port: {
                        anyOf: [
                            {
                                type: "integer",
                                minimum: 1,
                                maximum: 65535,
                            },
                            {
                                type: "string",
                                const: "auto",
                            },
                        ],
                    },
                    protocol: {
                        type: "string",
                        enum: ["http", "https", "tcp", "udp"],
                    },
                    env: {
                        type: "object",
                        additionalProperties: {
                            type: "string",
                        },
                    },
                    env_file: {
                        type: "string",
                    },
                    depends_on: {
                        type: "array",
                        items: {
                            type: "string",
                        },
                    },
                    restart: {
                        type: "object",
                        properties: {
                            policy: {},
                            max_restarts: {},
                            startup_max_restarts: {},
                            startup_grace_ms: {},
                            initial_delay_ms: {},
                            max_delay_ms: {},
                        },
                    },
                },
            },
        },
        docker: {
            type: "object",
            additionalProperties: {
                type: "object",
                properties: {
                    image: {
                        type: "string",
                    },
                    port: {
                        anyOf: [
                            {
                                type: "integer",
                                minimum: 1,
                                maximum: 65535,
                            },
                            {
                                type: "string",
                                const: "auto",
                            },
                        ],
                    },
                    ports: {
                        type: "object",
                        additionalProperties: {
                            anyOf: [
                                {
                                    type: "integer",
                                    minimum: 1,
                                    maximum: 65535,
                                },
                                {
                                    type: "string",
                                    const: "auto",
                                },
                            ],
                        },
                    },
                    protocol: {
                        type: "string",
                        enum: ["http", "https", "tcp", "udp"],
                    },
                    env: {
                        type: "object",
                        additionalProperties: {
                            type: "string",
                        },
                    },
                    depends_on: {
                        type: "array",
                        items: {
                            type: "string",
                        },
                    },
                    volumes: {},
                    command: {},
                    entrypoint: {},
                    ready_check: {},
                    init: {},
                    registry_auth: {},
                },
            },
        },
        compose: {
            type: "object",
            required: ["file"],
            properties: {
                file: {
                    type: "string",
                    pattern: "\\S",
                },
                services: {
                    type: "array",
                    items: {
                        type: "string",
                    },
                },
                env_file: {
                    type: "string",
                },
                ready_checks: {},
            },
        },
        dashboard: {
            type: "object",
            properties: {
                port: {
                    anyOf: [
                        {
                            type: "integer",
                            minimum: 1,
                            maximum: 65535,
                        },
                        {
                            type: "string",
                            const: "auto",
                        },
                    ],
                },
                enabled: {
                    type: "boolean",
                },
                otel: {
                    type: "object",
                    properties: {
                        grpc_port: {
                            anyOf: [
                                {
                                    type: "integer",
                                    minimum: 1,
                                    maximum: 65535,
                                },
                                {
                                    type: "string",
                                    const: "auto",
                                },
                            ],
                        },
                        http_port: {
                            anyOf: [
                                {
                                    type: "integer",
                                    minimum: 1,
                                    maximum: 65535,
                                },
                                {
                                    type: "string",
                                    const: "auto",
                                },
                            ],
                        },
                        trace_buffer: {},
                        metric_buffer: {},
                        log_buffer: {},
                        retention: {},
                    },
                },
            },
        },
        cluster: {
            type: "object",
            properties: {
                ports: {
                    type: "array",
                    items: {
                        type: "string",
                    },
                },
                image: {
                    type: "object",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            context: {},
                            dockerfile: {},
                            manifests: {},
                            watch: {},
                            depends_on: {
                                type: "array",
                                items: {
                                    type: "string",
                                },
                            },
                        },
                    },
                },
                deploy: {
                    type: "object",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            context: {},
                            dockerfile: {},
                            manifests: {},
                            watch: {},
                            depends_on: {
                                type: "array",
                                items: {
                                    type: "string",
                                },
                            },
                        },
                    },
                },
                addons: {
                    type: "object",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            type: {},
                            chart: {},
                            repo: {},
                            namespace: {},
                            version: {},
                            values: {},
                            values_files: {},
                            path: {},
                            depends_on: {},
                            port_forward: {
                                type: "object",
                                additionalProperties: {
                                    type: "string",
                                },
                            },
                        },
                    },
                },
                name: {},
                agents: {},
                registry: {},
                registries: {},
                logs: {},
            },
        },
        env: {
            type: "object",
            additionalProperties: {
                type: "string",
            },
        },
        network: {},
    },
};
//# sourceMappingURL=shape.generated.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/config/load.js













/**
 * Reads and judges a devrig.toml. Throws `config_not_found`, `config_unreadable` (machine), or `config_invalid` with every
 * diagnostic at once, each with its place and an excerpt.
 */
async function loadConfig(system, file) {
    const text = (0,read_text/* readText */.y)(file);
    const canonical = canonicalPath(file);
    const locate = (0,positions/* tomlLocator */.Bk)(canonical, text);
    const { data, problems } = parseToml(canonical, text, locate);
    if (problems.length > 0)
        throw invalid(canonical, problems, new Map([[canonical, text]]));
    const shape = fits(CONFIG_SHAPE, data) ? [] : await diagnoseShape(data, locate);
    // From here on every value that is there is of the right type, but something may be missing.
    const sound = data;
    const compose = await readCompose(system, canonical, sound, locate);
    const ports = [...(0,declared_ports/* portsOf */.a5)(sound, locate), ...compose.ports];
    const errors = [
        ...shape,
        ...compose.errors,
        ...tooMany(ports, canonical),
        ...portTextProblems(sound, locate),
        ...duplicatePorts(ports),
        ...duplicateVariables(ports),
        ...dependencyProblems(sound, compose.names, locate),
    ];
    const texts = new Map([[canonical, text], ...compose.texts]);
    const misses = nearMisses(CONFIG_SHAPE, data, locate);
    const warnings = [...misses, ...unusualName(sound, locate), ...compose.warnings];
    if (errors.length > 0)
        throw invalid(canonical, [...errors, ...misses], texts);
    return {
        file: canonical,
        text,
        data: sound,
        ports,
        warnings: warnings.map((warning) => withExcerpt(warning, texts)),
    };
}
async function diagnoseShape(data, locate) {
    const { diagnose } = await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(370)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2370));
    return diagnose(data, locate);
}
async function readCompose(system, file, { compose }, locate) {
    if (compose?.file === undefined)
        return {
            ports: [],
            names: compose === undefined ? [] : null,
            errors: [],
            warnings: [],
            texts: [],
        };
    const { composePorts } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(333)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2333));
    return composePorts(system, (0,external_node_path_.dirname)(file), compose, locate);
}
function tooMany(ports, file) {
    if (ports.length < declared_ports/* MOST_PORTS */.D1)
        return [];
    const message = `The project wants ${declared_ports/* MOST_PORTS */.D1} ports or more; is a range too wide?`;
    return [
        { code: "too_many_ports", message, resource: null, source: { file, line: 1, column: 1 } },
    ];
}
/** More than this help nobody, and each costs a look through the file. */
const MOST = 100;
function invalid(file, problems, texts) {
    const sorted = [...problems].sort(byPlace);
    const diagnostics = sorted.slice(0, MOST).map((problem) => withExcerpt(problem, texts));
    const first = diagnostics[0]?.message ?? "";
    const message = problems.length === 1 ? `${file}: ${first}` : `${file} has ${problems.length} problems`;
    return new errors/* DevrigError */.o("user", "config_invalid", message, { diagnostics });
}
function byPlace({ source: a }, { source: b }) {
    if (a === null || b === null || a.file !== b.file)
        return 0;
    return a.line - b.line || a.column - b.column;
}
function withExcerpt(problem, texts) {
    const { source } = problem;
    const text = source === null ? undefined : texts.get(source.file);
    if (source === null || text === undefined)
        return problem;
    return { ...problem, excerpt: (0,positions/* excerpt */.Kb)(text, source) };
}
//# sourceMappingURL=load.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/program-name.js
const INTERPRETERS = [
    {
        name: /^(node|nodejs|bun|deno|tsx|ts-node)$/,
        withValue: /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
        code: /^(-e|--eval|-p|--print|-pe|-i|eval|repl)$/,
    },
    { name: /^(python|pypy)[\d.]*$/, withValue: /^-[WXQ]$/, code: /^-\w*c$/, script: /^-m$/ },
    { name: /^ruby[\d.]*$/, withValue: /^-[IrEC]$/, code: /^-\w*e$/ },
    { name: /^perl[\d.]*$/, withValue: /^-[IMm]$/, code: /^-\w*[eE]$/ },
    { name: /^php[\d.]*$/, withValue: /^-[cdztS]$/, code: /^-[rBRE]$/, script: /^-f$/ },
    { name: /^(ba|da|z|k|a)?sh$/, withValue: /^[-+][oO]$/, code: /^-\w*c$/ },
    {
        name: /^java$/,
        withValue: /^(-cp|-classpath|--class-path|-p|--module-path|--add-\w+)$/,
        script: /^(-jar|-m|--module)$/,
    },
    { name: /^dotnet$/, script: /^exec$/ },
];
/**
 * The base name of the program and, for an interpreter, of its script: `node server.js`, `python3 -m http.server`,
 * `java -jar app.jar`. Never another argument. A process that rewrote its own title (`nginx: master process`) has one
 * word left of it, its first.
 */
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS.find((row) => row.name.test(program));
    if (interpreter === undefined || /\s/.test(argv[0] ?? ""))
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
/** A login shell is called `-bash`; a path's base name is what follows the last slash of either kind. */
function programName(first) {
    const word = /^\s*(\S*)/.exec(first)?.[1] ?? "";
    return baseName(word.split("://", 1)[0] ?? "")
        .replace(/^-/, "")
        .replace(/:$/, "");
}
function baseName(path) {
    return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}
function scriptOf(args, interpreter) {
    const { code, script, withValue } = interpreter;
    const at = args.findIndex((word, index) => !withValue?.test(args[index - 1] ?? "") &&
        (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)));
    const word = args[at];
    if (word === undefined || code?.test(word))
        return null;
    if (script?.test(word))
        return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
    return isScript(word, args[at - 1]) ? baseName(word) : null;
}
/** What follows a long option that we do not know may be its value: it counts only when it looks like a script. */
function isScript(word, before) {
    if (word === "" || /[=?]/.test(word))
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/secret-shapes.js
// Secrets that tell themselves by their form. Every pattern runs in linear time: the text is somebody else's.
/** Prefixes that their makers chose so that scanners find them, and what may follow. */
const SHAPES = [
    /gh[pousr]_[A-Za-z0-9]{10,}/g, // GitHub
    /github_pat_\w{10,}/g,
    /gl(?:pat|ptt|rt|dt|cbt)-[\w-]{10,}/g, // GitLab
    /xox[a-z]-[\w-]{8,}/g, // Slack
    /(?:AKIA|ASIA)[A-Z0-9]{12,}/g, // AWS
    /eyJ[\w-]{14,}(?:\.[\w-]*)*/g, // JSON Web Token
    /[sr]k[-_](?:live|test|proj|ant)[-_][\w-]{10,}/g, // Stripe, OpenAI, Anthropic
    /sk-[A-Za-z0-9]{20,}/g,
    /npm_[A-Za-z0-9]{20,}/g,
    /pypi-[\w-]{20,}/g,
    /AIza[\w-]{30,}/g, // Google
    /ya29\.[\w-]{10,}/g,
    /hv[sbr]\.[\w-]{16,}/g, // Vault
    /do[oprt]_v1_[a-f0-9]{20,}/g, // DigitalOcean
    /SG\.[\w-]{16,}\.[\w-]{16,}/g, // SendGrid
    /-----BEGIN[^-]{0,40}PRIVATE KEY-----[^-]*/g,
];
/** Long hex or base64, not a path or file name, right after a word that names a secret: `--key 0f3a…`, `key:"…"`. */
const AFTER_KEY_WORD = /(key|token|secret|password|passwd|bearer|basic)(["']?[\s:=]{1,3}["']?)(?!\/)([A-Za-z0-9+/_=-]{16,})(?![A-Za-z0-9+/_=.-])/gi;
/** The text with everything that looks like a token as `***`. */
function redactShapes(text) {
    let redacted = text;
    for (const shape of SHAPES)
        redacted = redacted.replace(shape, "***");
    return redacted.replace(AFTER_KEY_WORD, "$1$2***");
}
/**
 * One word with the passwords of its URLs (`scheme://user:***@host`) and their parameters of secret names as `***`.
 * A name alone before the `@` stays, except over http, where it is a token.
 */
function redactUrls(word, isSecretName) {
    if (!word.includes("://"))
        return word;
    return redactUserInfo(word).replace(/([?&;#])([\w.%[\]-]{1,100})=([^&;#\s]*)/g, (all, mark, name) => isSecretName(name) || /^(key|code|sig|se)$/i.test(name) ? `${mark}${name}=***` : all);
}
function redactUserInfo(word) {
    const [before = "", ...urls] = word.split("://");
    let told = before;
    let scheme = before;
    for (const [index, url] of urls.entries()) {
        const isLast = index === urls.length - 1;
        told += `://${hideUser(url, isLast, /https?$/i.test(scheme))}`;
        scheme = url;
    }
    return told;
}
/** `user:password@host…`; passwords hold `@` and `/` at times, so the last `@` counts. */
function hideUser(url, isLast, isHttp) {
    const at = url.lastIndexOf("@");
    if (at < 0 || /^(\[[^\]]*\]|[^:@/?#[\]]*)(:\d{1,5})?[/?#]/.test(url))
        return url;
    const host = url.slice(at);
    const colon = url.indexOf(":");
    if (colon >= 0 && colon < at)
        return `${url.slice(0, colon)}:***${host}`;
    return isHttp && isLast ? `***${host}` : url;
}
//# sourceMappingURL=secret-shapes.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/redact.js



/** What a JSON document carries at most, in code points; text for people shows far less. */
const LONGEST = 4096;
/** A kernel's limit for one argument (MAX_ARG_STRLEN, 32 pages): more than that is not worth looking at. */
const ENOUGH = 131_072;
const HIDDEN = "***";
/**
 * The command line of a process as others may see it: `full`, or with the values of secret-looking arguments, variables,
 * headers and URLs as `***`, or only the base names of program and script. Controls are escaped, at most 4,096 code points.
 * Redaction is a judgement by names and shapes: a secret in a plain argument of a program that we do not know stays.
 */
function describeCommand(argv, detail) {
    const words = withoutPadding(argv);
    if (detail === "names")
        return namesOf(cut(words));
    const told = detail === "full" ? words : redactArguments(cut(words));
    const text = told.join(" ");
    return shorten(escapeControls(detail === "full" ? text : redactShapes(text)), LONGEST);
}
/** What the Action tells goes into a workflow log sooner or later, at the latest when somebody prints the report. */
function namesOf(argv) {
    return forLog(redactShapes(hideAssignment(programAndScript(argv))), LONGEST);
}
/** A process that writes its own title over its arguments leaves empty ones behind. */
function withoutPadding(argv) {
    let end = argv.length;
    while (end > 1 && argv[end - 1] === "")
        end--;
    return argv.slice(0, end);
}
/** As many arguments as are worth a look; of the one that crosses the limit, only whole words: half a secret has no shape. */
function cut(argv) {
    let left = ENOUGH;
    const kept = [];
    for (const argument of argv) {
        if (argument.length > left) {
            kept.push(`${argument.slice(0, left).replace(/\S+$/, "")}…`);
            break;
        }
        kept.push(argument);
        left -= argument.length + 1;
    }
    return kept;
}
function redactArguments(argv) {
    const flags = flagsOf(programAndScript(argv.slice(0, 1)), argv);
    const [first, ...rest] = argv;
    if (first === undefined)
        return [];
    return [redactArgument(first), ...rest.map(inSequence(flags, redactArgument))];
}
/** Judges words in their order: what follows `--token` is a secret whatever it looks like. */
function inSequence(flags, redactOne) {
    let secretNext = false;
    return (word) => {
        if (secretNext && !/^--?[a-zA-Z]/.test(word)) {
            secretNext = /^["']?(bearer|basic|token)$/i.test(word);
            return secretNext ? word : HIDDEN;
        }
        const attached = flags.attached.find((flag) => isAttached(word, flag));
        if (attached !== undefined)
            return `${attached}${HIDDEN}`;
        secretNext = flags.separate.includes(word) || announcesSecret(word);
        return redactOne(word);
    };
}
const NO_FLAGS = { separate: [], attached: [] };
const PASSWORD_FLAGS = [
    { program: /^(mysql|mariadb)/, separate: [], attached: ["-p"] },
    { program: /^sshpass$/, separate: ["-p"], attached: ["-p"] },
    { program: /^(redis|valkey)-/, separate: ["-a"], attached: [] },
    { program: /^mongo/, separate: ["-p"], attached: ["-p"] },
    { program: /^(curl|wget)$/, separate: ["-u", "-U", "--user", "--proxy-user"], attached: ["-u"] },
    { program: /^ldap/, separate: ["-w"], attached: ["-w"] },
    { program: /^(smbclient|rpcclient)$/, separate: ["-U"], attached: ["-U"] },
    { program: /^(docker|podman|helm|az|oc)$/, with: "login", separate: ["-p"], attached: ["-p"] },
    { program: /^mosquitto_/, separate: ["-P"], attached: [] },
];
function flagsOf(program, argv) {
    const found = PASSWORD_FLAGS.find((row) => row.program.test(program) && (row.with === undefined || argv.includes(row.with)));
    return found ?? NO_FLAGS;
}
function isAttached(argument, flag) {
    return argument.length > flag.length && argument.startsWith(flag);
}
/** Is the value of this bare option, header name or word (`--token`, `Authorization:`) a secret that comes next? */
function announcesSecret(word) {
    if (/^-{1,2}[^=\s]+$/.test(word))
        return isSecretName(word);
    return /^['"]?[\w-]+:$/.test(word) && isSecretName(word);
}
/** One argument: a whole `NAME=value` or header, else word by word, as a shell script or a rewritten title needs it. */
function redactArgument(argument) {
    const whole = hideAssignment(argument);
    if (whole !== argument)
        return whole;
    return /\s/.test(argument)
        ? argument.replace(WORD, inSequence(NO_FLAGS, redactPart))
        : redactWord(argument);
}
/** A word of a script: a quote at its start, or right after `=`, holds blanks together. */
const WORD = /(?:"[^"]*(?:"|$)|'[^']*(?:'|$))?(?:=(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|\S)+/g;
function redactPart(word) {
    const quote = /^["']/.exec(word)?.[0];
    if (quote !== undefined && /\s/.test(word))
        return `${quote}${redactArgument(word.slice(1))}`;
    const whole = hideAssignment(word);
    return whole === word ? redactWord(word) : whole;
}
/** `NAME=value`, `--name=value`, `Name: value` with a secret name: the value is everything up to the end. */
function hideAssignment(text) {
    const [, name, separator] = /^(-{0,2}[\w.-]{1,100})(=|:\s*)(?=\S)/.exec(text) ?? [];
    if (name === undefined || separator === undefined || text.startsWith("://", name.length))
        return text;
    return isSecretName(name) ? `${name}${separator}${HIDDEN}` : text;
}
function redactWord(word) {
    if (!/[=:]/.test(word))
        return word;
    return redactUrls(word, isSecretName).replace(/(?<![\w.-])([\w.-]+)(["']?[=:]["']?)([^\s,;&"'}]+)/g, (all, name, separator, value) => isSecretName(name) && !(separator === ":" && value.startsWith("//"))
        ? `${name}${separator}${HIDDEN}`
        : all);
}
const SECRET_WORDS = new Set("pass pat auth bearer cookie jwt pwd otp sig signature authorization credential credentials dsn".split(" "));
const SECRET_ENDINGS = /(password|passwd|passphrase|passcode|secret|secrets|token|apikey|accesskey|secretkey|privatekey|signingkey|encryptionkey|masterkey|accountkey|authkey|sharedkey|licensekey|connectionstring|requirepass|masterauth|keypass|storepass|userpass|credentials|passin|passout)$/;
const SECRET_ANYWHERE = /(password|passwd|awssecret|secretaccess|clientsecret|privatetoken)/;
const HARMLESS_ENDINGS = /(file|path|dir|stdin|prompt)$/;
/** Does an option, variable, header or parameter of this name carry a secret, as far as its name tells? */
function isSecretName(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    const joined = words.join("");
    if (words[0] === "no" || HARMLESS_ENDINGS.test(joined))
        return false;
    return (SECRET_ENDINGS.test(joined) ||
        SECRET_ANYWHERE.test(joined) ||
        SECRET_WORDS.has(words.at(-1) ?? ""));
}
//# sourceMappingURL=redact.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/users.js


/** Most lookups are answered by the file; LDAP and the like need `getent`, which is a process. */
const GETENT_TIMEOUT = 500;
/** uid -> user name, for the uids given; one that has no name is left out. */
async function userNames(system, uids) {
    const names = new Map();
    const wanted = new Set(uids);
    if (wanted.size === 0 || system.user === null)
        return names;
    takeNames(passwd(), wanted, names);
    const unknown = [...wanted].filter((uid) => !names.has(uid)).map(String);
    if (unknown.length > 0) {
        const answer = await system.run("getent", ["passwd", ...unknown], { timeout: GETENT_TIMEOUT });
        takeNames(answer.stdout, wanted, names);
    }
    return names;
}
/** Lines of `passwd(5)`: the name, the password's place, the uid, …; the first name of a uid wins. */
function takeNames(text, wanted, names) {
    for (const line of text.split("\n")) {
        const [name, , uid] = line.split(":", 3);
        const number = Number(uid);
        if (name && uid && wanted.has(number) && !names.has(number))
            names.set(number, name);
    }
}
function passwd() {
    try {
        return (0,external_node_fs_.readFileSync)("/etc/passwd", "utf8");
    }
    catch (error) {
        // A container made from scratch has none.
        if ((0,errors/* errorCode */.C)(error) === "ENOENT" || (0,errors/* errorCode */.C)(error) === "EACCES")
            return "";
        throw error;
    }
}
//# sourceMappingURL=users.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/attribute.js



/** Turns holders into the owners of a report: names, times and commands that may be told. */
async function attribute(system, ports, detail) {
    const uids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.uid ?? []));
    const users = await userNames(system, uids);
    return ports.map(({ port, protocol, holders, hidden }) => {
        const [owner, ...others] = holders.map((holder) => ownerOf(holder, users, detail));
        return { port, protocol, owner: owner ?? null, others, owner_hidden: hidden };
    });
}
function ownerOf(holder, users, detail) {
    const { pid, uid, addresses, details } = holder;
    const user = uid === null ? undefined : users.get(uid);
    const startedAt = details?.startedAt ?? null;
    return {
        pid,
        command: details?.argv ? describeCommand(details.argv, detail) : null,
        user: user === undefined ? null : escapeControls(user),
        uid,
        started_at: startedAt === null ? null : new Date(startedAt).toISOString(),
        addresses,
        cwd: details?.cwd && detail !== "names" ? escapeControls(details.cwd) : null,
        instance: null,
        container: null,
        job: null,
    };
}
//# sourceMappingURL=attribute.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/process-details.js


/** The unit of field 22; 100 on every Linux that Node runs on (`getconf CLK_TCK`). */
const TICKS_PER_SECOND = 100;
/**
 * The details of a process, null when it is gone. Never throws for a process that vanishes or refuses.
 * @param now wall clock in ms, to place the start, which the kernel counts from boot
 */
function processDetails(procRoot, pid, now) {
    const stat = statFields(procRoot, pid);
    if (stat === null)
        return null;
    return {
        pid,
        parent: Number(stat[1]),
        argv: commandLine(procRoot, pid),
        uid: effectiveUid(procRoot, pid),
        startedAt: startTime(procRoot, Number(stat[19]), now),
        cwd: linkTarget(`${procRoot}/${pid}/cwd`),
    };
}
/** The parent's pid, 0 for a process without one in our pid namespace, null when the process is gone. */
function parentOf(procRoot, pid) {
    const stat = statFields(procRoot, pid);
    return stat === null ? null : Number(stat[1]);
}
/** The fields from 3 (state) on. The name in field 2 may hold blanks and parentheses: cut after the last one (`proc(5)`). */
function statFields(procRoot, pid) {
    const text = readProcess(procRoot, pid, "stat");
    return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
}
/** A program that rewrites its command line leaves one text without ends; a kernel thread has none: its name in brackets. */
function commandLine(procRoot, pid) {
    const text = readProcess(procRoot, pid, "cmdline", "utf8");
    if (text === null)
        return null;
    const argv = text.replace(/\0+$/, "").split("\0");
    if (argv.length > 1 || argv[0] !== "")
        return argv;
    const name = readProcess(procRoot, pid, "comm", "utf8")?.trimEnd();
    return name === undefined ? null : [`[${name}]`];
}
function effectiveUid(procRoot, pid) {
    const found = /^Uid:\t\d+\t(\d+)/m.exec(readProcess(procRoot, pid, "status") ?? "");
    return found === null ? null : Number(found[1]);
}
function startTime(procRoot, ticks, now) {
    const uptime = Number.parseFloat(readFile(`${procRoot}/uptime`, "latin1") ?? "");
    if (Number.isNaN(uptime) || Number.isNaN(ticks))
        return null;
    return Math.round(now - uptime * 1000 + (ticks * 1000) / TICKS_PER_SECOND);
}
function linkTarget(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
    }
    catch (error) {
        return refusal(error);
    }
}
function readProcess(procRoot, pid, name, encoding = "latin1") {
    return readFile(`${procRoot}/${pid}/${name}`, encoding);
}
function readFile(file, encoding) {
    try {
        return (0,external_node_fs_.readFileSync)(file, encoding);
    }
    catch (error) {
        return refusal(error);
    }
}
/** Gone between two reads (ENOENT, ESRCH) or another user's (EACCES, EPERM): both are normal, anything else is not. */
function refusal(error) {
    const code = (0,errors/* errorCode */.C)(error);
    if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
        return null;
    throw error;
}
//# sourceMappingURL=process-details.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/fd-scan.js



/** Most processes have fewer descriptors than this; a server's listener is nearly always among the first ones. */
const SMALL = 64;
/** On a machine with at most so many processes the scan goes on for sockets passed to strangers; it costs a few ms. */
const CROWD = 256;
/**
 * One pass over `/proc/PID/fd` for all inodes. A readlink costs 4–5 µs, so the scan goes from the likely to the unlikely and
 * stops when each inode has a holder: the `hints` first, then processes with few descriptors (newest first), then the first
 * descriptors of the big ones, then the rest. Whoever inherited the socket by a fork is found through the family of the
 * holder. What may be missed on a crowded machine is a second holder that is no relative (a socket passed over a Unix socket).
 */
function scanDescriptors(procRoot, inodes, hints = []) {
    const scan = new Scan(procRoot, inodes);
    const silent = Error.stackTraceLimit;
    // Processes vanish and refuse by the hundred: an error without a stack trace costs a third.
    Error.stackTraceLimit = 0;
    try {
        for (const pid of hints)
            scan.process(pid, 0, Number.POSITIVE_INFINITY);
        if (!scan.done())
            scanInTiers(scan, processIds(procRoot));
        scan.families();
    }
    finally {
        Error.stackTraceLimit = silent;
    }
    return { pids: scan.found, unreadable: scan.unreadable };
}
function scanInTiers(scan, pids) {
    const thorough = pids.length <= CROWD;
    const enough = () => scan.done() && !thorough;
    const big = [];
    for (const pid of pids) {
        if (enough())
            return;
        if (scan.descriptors(pid).length > SMALL)
            big.push(pid);
        else
            scan.process(pid, 0, SMALL);
    }
    for (const pid of big) {
        if (enough())
            return;
        scan.process(pid, 0, SMALL);
    }
    for (const pid of big) {
        if (scan.done())
            return;
        scan.process(pid, SMALL, Number.POSITIVE_INFINITY);
    }
}
/** All process ids, newest first as far as the numbers tell. */
function processIds(procRoot) {
    const pids = [];
    for (const name of (0,external_node_fs_.readdirSync)(procRoot)) {
        const first = name.charCodeAt(0);
        if (first >= 49 && first <= 57)
            pids.push(Number(name));
    }
    return pids.reverse().sort((a, b) => b - a);
}
class Scan {
    found = new Map();
    unreadable = 0;
    #procRoot;
    #wanted;
    #descriptors = new Map();
    constructor(procRoot, inodes) {
        this.#procRoot = procRoot;
        this.#wanted = new Map([...inodes].map((inode) => [`socket:[${inode}]`, inode]));
    }
    done() {
        return this.found.size === this.#wanted.size;
    }
    /** The names in `/proc/PID/fd`; empty where the process is gone or closed to us. */
    descriptors(pid) {
        let names = this.#descriptors.get(pid);
        if (names === undefined) {
            names = this.#readDescriptors(pid);
            this.#descriptors.set(pid, names);
        }
        return names;
    }
    #readDescriptors(pid) {
        try {
            return (0,external_node_fs_.readdirSync)(`${this.#procRoot}/${pid}/fd`);
        }
        catch (error) {
            const code = (0,errors/* errorCode */.C)(error);
            if (code === "EACCES" || code === "EPERM")
                this.unreadable += 1;
            else if (!isGone(code))
                throw error;
            return [];
        }
    }
    /** Looks at the descriptors `from` to `to` of a process, by their place in its list. */
    process(pid, from, to) {
        const names = this.descriptors(pid);
        const end = Math.min(names.length, to);
        let holds = false;
        for (let at = from; at < end; at += 1) {
            const inode = this.#inodeAt(pid, names[at]);
            if (inode !== null)
                holds = this.#add(inode, pid) || holds;
        }
        return holds;
    }
    #inodeAt(pid, descriptor) {
        try {
            return this.#wanted.get((0,external_node_fs_.readlinkSync)(`${this.#procRoot}/${pid}/fd/${descriptor}`)) ?? null;
        }
        catch (error) {
            const code = (0,errors/* errorCode */.C)(error);
            if (isGone(code) || code === "EACCES" || code === "EPERM")
                return null;
            throw error;
        }
    }
    #add(inode, pid) {
        const pids = this.found.get(inode);
        if (pids === undefined)
            this.found.set(inode, [pid]);
        else if (pids.includes(pid))
            return false;
        else
            pids.push(pid);
        return true;
    }
    /** Parents and children of every holder, as far as they hold a wanted socket too. */
    families() {
        const seen = new Set();
        const queue = [...new Set([...this.found.values()].flat())];
        for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
            if (seen.has(pid))
                continue;
            seen.add(pid);
            for (const relative of this.#relatives(pid)) {
                this.process(relative, 0, Number.POSITIVE_INFINITY);
                if (this.#holdsAny(relative))
                    queue.push(relative);
            }
        }
    }
    #holdsAny(pid) {
        for (const pids of this.found.values())
            if (pids.includes(pid))
                return true;
        return false;
    }
    #relatives(pid) {
        const parent = parentOf(this.#procRoot, pid);
        const children = this.#children(pid);
        return parent === null || parent === 0 ? children : [parent, ...children];
    }
    /** Children of the main thread; other threads rarely fork. Empty without CONFIG_PROC_CHILDREN. */
    #children(pid) {
        try {
            const text = (0,external_node_fs_.readFileSync)(`${this.#procRoot}/${pid}/task/${pid}/children`, "latin1");
            return text.split(" ").filter(Boolean).map(Number);
        }
        catch (error) {
            const code = (0,errors/* errorCode */.C)(error);
            if (isGone(code) || code === "EACCES" || code === "EPERM")
                return [];
            throw error;
        }
    }
}
function isGone(code) {
    return code === "ENOENT" || code === "ESRCH" || code === "ENOTDIR" || code === "EINVAL";
}
//# sourceMappingURL=fd-scan.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/socket-table.js


/**
 * A row has 150 bytes in `tcp` and 178 in `tcp6`. The kernel walks its table only as far as the bytes asked for reach, so a small
 * read stops before the walk over all connections (ms), which a large one pays (`net/ipv4/tcp_ipv4.c`, `fs/seq_file.c`).
 */
const CHUNK = 600;
const LISTEN = "0A";
/**
 * The listening TCP sockets of our network namespace, or the bound UDP ones: the kernel prints LISTEN rows first, and
 * `sockstat` tells how many sockets there are, so that the end of the listeners is seen without a walk over the connections.
 * @throws the system error where `/proc/net` cannot be read.
 */
function listeningSockets(procRoot, protocol) {
    if (protocol === "udp")
        return allSockets(procRoot, "udp").filter((row) => row.state === "listening");
    return [
        ...listenRows(`${procRoot}/net/tcp`, socketsInUse(`${procRoot}/net/sockstat`, "TCP")),
        ...listenRows(`${procRoot}/net/tcp6`, socketsInUse(`${procRoot}/net/sockstat6`, "TCP6")),
    ];
}
/** Every row of the table, connections too: a walk of some ms, for ports that are busy without a listener. */
function allSockets(procRoot, protocol) {
    const rows = [];
    for (const file of [`${procRoot}/net/${protocol}`, `${procRoot}/net/${protocol}6`]) {
        for (const line of (readIfThere(file) ?? "").split("\n")) {
            const row = parseRow(line, protocol);
            if (row !== null)
                rows.push(row);
        }
    }
    return rows;
}
function listenRows(file, inUse) {
    const rows = [];
    if (inUse === 0)
        return rows;
    const descriptor = openIfThere(file);
    if (descriptor === null)
        return rows;
    const buffer = Buffer.allocUnsafe(CHUNK);
    let rest = "";
    try {
        while (rows.length < inUse) {
            const count = (0,external_node_fs_.readSync)(descriptor, buffer, 0, CHUNK, null);
            if (count === 0)
                break;
            const lines = (rest + buffer.toString("latin1", 0, count)).split("\n");
            rest = lines.pop() ?? "";
            if (!takeListenRows(lines, rows))
                break;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return rows;
}
/** Adds the rows that listen; false at the first that does not, behind which there are no more. */
function takeListenRows(lines, into) {
    for (const line of lines) {
        const row = parseRow(line, "tcp");
        if (row === null)
            continue;
        if (row.state !== "listening")
            return false;
        into.push(row);
    }
    return true;
}
/** The number of sockets in use, `Infinity` where the kernel does not tell. */
function socketsInUse(file, name) {
    const text = readIfThere(file);
    const found = text === null ? null : new RegExp(`^${name}: inuse (\\d+)`, "m").exec(text);
    return found === null ? Number.POSITIVE_INFINITY : Number(found[1]);
}
/** `sl local remote st tx:rx tr:when retrnsmt uid timeout inode …` (`Documentation/networking/proc_net_tcp.rst`). */
function parseRow(line, protocol) {
    const fields = line.trim().split(/ +/, 10);
    const [, local, remote, state, , , , uid, , inode] = fields;
    if (inode === undefined || local === undefined || remote === undefined || local[0] === "l")
        return null;
    const colon = local.lastIndexOf(":");
    return {
        protocol,
        address: parseAddress(local.slice(0, colon)),
        port: Number.parseInt(local.slice(colon + 1), 16),
        state: stateOf(state ?? "", remote, protocol),
        uid: Number(uid),
        inode: Number(inode),
    };
}
/** TCP states of `include/net/tcp_states.h`; an unconnected UDP socket (07, CLOSE) is what a listener is for TCP. */
function stateOf(state, remote, protocol) {
    if (protocol === "udp")
        return remote.endsWith(":0000") ? "listening" : "connected";
    if (state === LISTEN)
        return "listening";
    if (state === "07")
        return "bound";
    if (state === "06")
        return "closing";
    return "connected";
}
/** The kernel prints each 32-bit word of an address in the machine's own byte order. */
function parseAddress(hex) {
    if (/^0+$/.test(hex))
        return hex.length === 8 ? "0.0.0.0" : "::";
    const bytes = Buffer.from(hex, "hex");
    if (isLittleEndian())
        bytes.swap32();
    return bytes.length === 4 ? bytes.join(".") : shortIpv6(bytes);
}
function isLittleEndian() {
    return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}
/** The short form of RFC 5952, as the URL standard writes it; IPv4-mapped addresses with their dotted tail. */
function shortIpv6(bytes) {
    if (bytes.readBigUInt64BE(0) === 0n && bytes.readUInt32BE(8) === 0xffff) {
        return `::ffff:${bytes.subarray(12).join(".")}`;
    }
    const groups = [];
    for (let at = 0; at < 16; at += 2)
        groups.push(bytes.readUInt16BE(at).toString(16));
    return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
function openIfThere(file) {
    try {
        return (0,external_node_fs_.openSync)(file, "r");
    }
    catch (error) {
        // A kernel without IPv6 has no tcp6.
        if ((0,errors/* errorCode */.C)(error) === "ENOENT")
            return null;
        throw error;
    }
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "latin1");
    }
    catch (error) {
        if ((0,errors/* errorCode */.C)(error) === "ENOENT")
            return null;
        throw error;
    }
}
//# sourceMappingURL=socket-table.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/linux-proc.js




/** The inode number of the first pid namespace (`include/linux/proc_ns.h`, PROC_PID_INIT_INO). */
const FIRST_PID_NAMESPACE = "pid:[4026531836]";
/** Sockets from `/proc/net`, their processes from one pass over `/proc/PID/fd`. */
const linuxProc = {
    async sockets(system, wanted, hints) {
        const rows = blockingRows(system.procRoot, wanted);
        const readable = rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
        const inodes = new Set(readable.map((row) => row.inode));
        const scan = scanDescriptors(system.procRoot, inodes, hints);
        return rows.map((row) => heldSocket(system, row, scan));
    },
    async describe(system, pids) {
        const details = new Map();
        const now = system.now();
        for (const pid of pids) {
            const found = processDetails(system.procRoot, pid, now);
            if (found !== null)
                details.set(pid, found);
        }
        return details;
    },
};
/** The listeners of the wanted ports; where a port has none, what else keeps it: connections, bound sockets. */
function blockingRows(procRoot, wanted) {
    if (wanted === null) {
        return [...listeningSockets(procRoot, "tcp"), ...listeningSockets(procRoot, "udp")];
    }
    const rows = [];
    for (const protocol of ["tcp", "udp"]) {
        const ports = new Set(wanted.filter((it) => it.protocol === protocol).map((it) => it.port));
        if (ports.size > 0)
            rows.push(...rowsOfPorts(procRoot, protocol, ports));
    }
    return rows;
}
function rowsOfPorts(procRoot, protocol, ports) {
    const listening = listeningSockets(procRoot, protocol).filter((row) => ports.has(row.port));
    for (const row of listening)
        ports.delete(row.port);
    if (ports.size === 0)
        return listening;
    const others = allSockets(procRoot, protocol).filter((row) => ports.has(row.port));
    // A listener may have come between the two reads. TIME_WAIT (inode 0) blocks nobody.
    return [...listening, ...others.filter((row) => row.inode !== 0 || row.state === "listening")];
}
/** Other users' descriptors are closed to us (`proc(5)`, PTRACE_MODE_READ): the table's uid spares the walk. */
function mayLookInto(system, row) {
    return system.user === null || system.user.uid === 0 || system.user.uid === row.uid;
}
function heldSocket(system, row, scan) {
    const pids = scan.pids.get(row.inode) ?? [];
    const { inode: _inode, ...socket } = row;
    return { ...socket, pids, hidden: pids.length > 0 ? null : reason(system, row, scan) };
}
function reason(system, row, scan) {
    if (!mayLookInto(system, row)) {
        return { code: "other_user", message: "the process belongs to another user; root can name it" };
    }
    const still = allSockets(system.procRoot, row.protocol).some((now) => now.inode === row.inode && now.port === row.port);
    if (!still)
        return { code: "gone", message: "the socket was closed while we looked" };
    if (pidNamespace(system.procRoot) !== FIRST_PID_NAMESPACE) {
        return {
            code: "other_namespace",
            message: "the process lives in a pid namespace that is not visible from here",
        };
    }
    if (scan.unreadable > 0 && system.user?.uid !== 0) {
        return {
            code: "other_user",
            message: "the process changed its user or does not let itself be looked into; root can name it",
        };
    }
    return { code: "kernel", message: "no process has the socket open: the kernel itself holds it" };
}
function pidNamespace(procRoot) {
    try {
        return (0,external_node_fs_.readlinkSync)(`${procRoot}/self/ns/pid`);
    }
    catch {
        // Whatever the reason, a namespace that cannot be read cannot be told to be the first one.
        return null;
    }
}
//# sourceMappingURL=linux-proc.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/find.js

const SHELLS = new Set(["sh", "bash", "dash", "zsh", "fish", "ksh", "ash"]);
/**
 * Who has these ports open, or all listeners of the machine where `wanted` is null; one pass for all ports. The result has an
 * entry for each wanted port that something holds, in the order of the ports.
 */
async function findHolders(system, wanted, hints = []) {
    const source = await sourceOf(system.platform);
    const sockets = await source.sockets(system, wanted, hints);
    const pids = new Set(sockets.flatMap((socket) => socket.pids));
    const details = await source.describe(system, [...pids]);
    return [...byPort(sockets).values()].map((group) => portHolders(group, details));
}
/** Address and port as a person writes them. */
function endpoint(address, port) {
    return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
async function sourceOf(_platform) {
    return linuxProc;
}
function byPort(sockets) {
    const groups = new Map();
    for (const socket of sockets) {
        const key = `${String(socket.port).padStart(5, "0")}/${socket.protocol}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [socket]);
        else
            group.push(socket);
    }
    return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function portHolders(sockets, details) {
    const { port, protocol } = sockets[0];
    const holders = new Map();
    for (const socket of sockets) {
        const pids = socket.pids.length > 0 ? socket.pids : [null];
        for (const pid of pids)
            addAddress(holders, socket, pid, details);
    }
    return {
        port,
        protocol,
        holders: preferredFirst([...holders.values()]),
        hidden: hiddenOf(sockets, details),
    };
}
function addAddress(holders, socket, pid, details) {
    const key = pid === null ? `uid ${socket.uid}` : String(pid);
    const known = pid === null ? null : (details.get(pid) ?? null);
    const holder = holders.get(key) ?? {
        pid,
        uid: known?.uid ?? socket.uid,
        addresses: [],
        details: known,
    };
    const address = endpoint(socket.address, socket.port);
    if (!holder.addresses.includes(address))
        holder.addresses.push(address);
    holders.set(key, holder);
}
function hiddenOf(sockets, details) {
    if (sockets.every((socket) => socket.state !== "listening"))
        return notListening(sockets);
    const hidden = sockets.find((socket) => socket.hidden !== null)?.hidden ?? null;
    const lost = sockets.some((socket) => socket.pids.some((pid) => !details.has(pid)));
    return hidden ?? (lost ? { code: "gone", message: "the process ended while we looked" } : null);
}
function notListening(sockets) {
    return sockets.some((socket) => socket.state === "connected")
        ? {
            code: "outgoing_connection",
            message: "nobody listens there: it is the source port of a connection; take another port",
        }
        : { code: "bound_not_listening", message: "bound by a socket that does not listen" };
}
/**
 * Known before unknown; a process before pid 1 and shells, which only passed the socket on; a parent before the children that
 * inherited it; then the older one.
 */
function preferredFirst(holders) {
    const pids = new Set(holders.map((holder) => holder.pid));
    const rank = (holder) => {
        if (holder.pid === null)
            return 3;
        if (holder.pid === 1 || isShell(holder))
            return 2;
        const parent = holder.details?.parent ?? 0;
        return parent > 1 && pids.has(parent) ? 1 : 0;
    };
    const start = (holder) => holder.details?.startedAt ?? 0;
    return holders.sort((a, b) => rank(a) - rank(b) || start(a) - start(b) || (a.pid ?? 0) - (b.pid ?? 0));
}
function isShell(holder) {
    const program = holder.details?.argv?.[0] ?? "";
    return SHELLS.has(program.slice(program.lastIndexOf("/") + 1).replace(/^-/, ""));
}
//# sourceMappingURL=find.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/report.js
/** Whether a port of the report stands in the way. */
function isCollision(port) {
    return port.status === "taken" || port.status === "claimed" || port.status === "denied";
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/verdict.js

/** Code points of a command that a sentence shows. */
const SHOWN = 60;
/** The sentence that says what is the matter with a port. */
function sentence({ resource, port, status, owners, declared }) {
    const subject = declared ? `Port ${port} required by '${resource}'` : `Port ${port}`;
    if (status === "free")
        return `${subject} is free`;
    if (status === "own")
        return `${subject} is this project's own`;
    if (status === "denied")
        return `${subject} may not be bound by this user${denial(port)}`;
    const owner = owners?.owner ?? null;
    if (status === "claimed")
        return `${subject} is set aside by ${claimant(owner)}`;
    const who = owner === null ? "" : ` by ${ownerName(owner)}`;
    const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
    return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}
/** `node server.js (PID 4242)`, `container shop-db-1 (postgres:16)`, `a process of postgres (uid 114)`. */
function ownerName(owner) {
    if (owner.container !== null) {
        const image = owner.container.image === null ? "" : ` (${owner.container.image})`;
        return `container ${owner.container.name}${image}`;
    }
    if (owner.pid !== null)
        return `${shorten(owner.command ?? "a process", SHOWN)} (PID ${owner.pid})`;
    if (owner.uid === null)
        return "an unknown process";
    return owner.user === null
        ? `a process of uid ${owner.uid}`
        : `a process of ${owner.user} (uid ${owner.uid})`;
}
/** The command that would free the port, ready to paste; null where none is known or none would be right. */
function nextCommand(system, port) {
    const { owner } = port;
    if (owner === null || isNoListener(port.owner_hidden))
        return null;
    if (owner.instance !== null)
        return `devrig stop -f ${forShell(owner.instance.config_path)}`;
    if (owner.container !== null)
        return `docker stop ${forShell(owner.container.name)}`;
    if (system.platform === "win32")
        return owner.pid === null ? null : `taskkill /PID ${owner.pid}`;
    const foreign = system.user !== null && system.user.uid !== 0 && owner.uid !== system.user.uid;
    if (owner.pid === null)
        return foreign ? `sudo devrig who ${port.port}` : null;
    return `${foreign ? "sudo " : ""}kill ${owner.pid}`;
}
function isNoListener(hidden) {
    return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}
function denial(port) {
    return port < 1024 ? ": ports below 1024 need a privilege; take a higher one or run as root" : "";
}
function claimant(owner) {
    if (owner?.instance == null)
        return "another project";
    const holder = owner.job?.run_id ? `, run ${owner.job.run_id} of ${owner.job.repository}` : "";
    return `${owner.instance.slug} (${owner.instance.resource}${holder})`;
}
const verdict_EVERYWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|\[::\]|\[::1\]|\[::ffff:[0-9.]+\]):/;
/** A listener on some other address only does not disturb a server on 127.0.0.1. */
function elsewhere(owners, port) {
    if (owners === null || owners.owner === null || isNoListener(owners.owner_hidden))
        return "";
    const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
    if (addresses.length === 0 || addresses.some((address) => verdict_EVERYWHERE.test(address)))
        return "";
    return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/preflight.js











/** Busy without a living listener may be another's probe that closes this very moment: look again after these ms. */
const SECOND_LOOKS = [5, 15, 40];
/** Pause between two looks while waiting, ms. */
const WAIT_STEP = 100;
/**
 * Are the project's fixed ports free, and who has those that are not? Reads only.
 * @throws DevrigError for a config that is not there or not valid, and for unknown services
 */
async function preflight(system, request) {
    const config = await configOf(system, request);
    const wanted = wantedPorts(config?.ports ?? [], request);
    const deadline = system.monotonic() + (request.wait ?? 0);
    for (;;) {
        const report = await look(system, request.detail, config, wanted);
        if (!isWorthWaiting(report) || system.monotonic() >= deadline)
            return report;
        request.onWait?.(report);
        await changed(system, report, deadline);
    }
}
async function configOf(system, request) {
    const byHand = (request.ports?.length ?? 0) > 0 && (request.services?.length ?? 0) === 0;
    try {
        const file = findConfig(system, {
            ...(request.config === undefined ? {} : { file: request.config }),
            ...(request.ceiling === undefined ? {} : { ceiling: request.ceiling }),
        });
        return await loadConfig(system, file);
    }
    catch (error) {
        const missing = error instanceof errors/* DevrigError */.o && error.code === "config_not_found";
        if (missing && byHand && request.config === undefined)
            return null;
        throw error;
    }
}
function wantedPorts(declared, request) {
    const chosen = chooseServices(declared, request.services ?? []);
    const wanted = chosen.map((it) => ({
        resource: it.resource,
        port: it.port,
        protocol: it.protocol,
        declared: it,
    }));
    for (const extra of request.ports ?? []) {
        const known = wanted.some((it) => it.port === extra.port && it.protocol === extra.protocol);
        if (!known)
            wanted.push({ ...extra, declared: null });
    }
    return wanted;
}
function chooseServices(declared, names) {
    if (names.length === 0)
        return declared;
    const known = new Set(declared.map((it) => it.resource));
    for (const name of names) {
        if (known.has(name))
            continue;
        const near = (0,suggest/* suggest */.Z)(name, [...known]);
        throw new errors/* DevrigError */.o("user", "unknown_service", `no resource with a port is called '${name}'`, {
            hint: near === null ? `there are: ${[...known].join(", ")}` : `did you mean '${near}'?`,
        });
    }
    return declared.filter((it) => names.includes(it.resource));
}
async function look(system, detail, config, wanted) {
    const fixed = uniquePorts(wanted);
    const results = await probeAll(system, fixed);
    const blocked = fixed.filter((port) => results.get(key(port))?.state !== "free");
    const holders = blocked.length === 0 ? [] : await holdersOf(system, blocked, results);
    const owners = new Map();
    for (const found of await attribute(system, holders, detail))
        owners.set(key(found), found);
    const ports = wanted.map((port) => judge(system, port, results, owners));
    const collisions = ports.filter(isCollision).length;
    return {
        version: 1,
        ok: collisions === 0,
        collisions,
        project: config === null ? null : projectOf(config),
        ports,
        warnings: [...(config?.warnings ?? [])],
    };
}
function key({ port, protocol }) {
    return `${port}/${protocol}`;
}
function uniquePorts(wanted) {
    const ports = new Map();
    for (const { port, protocol } of wanted) {
        if (port !== null)
            ports.set(`${port}/${protocol}`, { port, protocol });
    }
    return [...ports.values()];
}
/** One after the other: as fast as all at once, and no two probes of ours meet. */
async function probeAll(system, ports) {
    const results = new Map();
    for (const port of ports)
        results.set(key(port), await probe(system, port.port, port.protocol));
    return results;
}
/** The holders of the blocked ports. A port that turns out free on a second look is marked so in `results`. */
async function holdersOf(system, blocked, results) {
    let holders = await findHolders(system, blocked);
    await probeAgain(system, blocked, results);
    for (const pause of SECOND_LOOKS) {
        const doubtful = blocked.filter((port) => isDoubtful(port, holders, results));
        if (doubtful.length === 0)
            return holders;
        await system.sleep(pause);
        await probeAgain(system, doubtful, results);
        const still = doubtful.filter((port) => results.get(key(port))?.state === "busy");
        const again = still.length === 0 ? [] : await findHolders(system, still);
        holders = [
            ...holders.filter((found) => !doubtful.some((port) => key(port) === key(found))),
            ...again,
        ];
    }
    return holders;
}
async function probeAgain(system, ports, results) {
    for (const port of ports) {
        if (results.get(key(port))?.state === "busy") {
            results.set(key(port), await probe(system, port.port, port.protocol));
        }
    }
}
function isDoubtful(port, holders, results) {
    if (results.get(key(port))?.state !== "busy")
        return false;
    const found = holders.find((it) => key(it) === key(port));
    return found === undefined || found.hidden?.code === "gone";
}
function judge(system, wanted, results, owners) {
    const { resource, port, protocol, declared } = wanted;
    const base = {
        resource,
        port,
        protocol,
        auto: port === null,
        get source() {
            return declared?.source ?? null;
        },
    };
    if (port === null) {
        const message = `A port for '${resource}' is chosen at start or claim`;
        return withSource(base, {
            status: "auto",
            message,
            owner: null,
            others: [],
            owner_hidden: null,
            next: null,
        });
    }
    const result = results.get(`${port}/${protocol}`);
    const found = result?.state === "free" ? null : (owners.get(`${port}/${protocol}`) ?? null);
    const status = statusOf(result, found);
    const known = {
        owner: found?.owner ?? null,
        others: found?.others ?? [],
        owner_hidden: found?.owner_hidden ?? (status === "taken" && !found ? unseen() : null),
    };
    const finding = {
        resource,
        port,
        status,
        owners: found,
        declared: declared !== null || resource !== String(port),
    };
    return withSource(base, {
        status,
        message: sentence(finding),
        ...known,
        next: nextCommand(system, { port, ...known }),
    });
}
/** Spreading would call the lazy `source`, whose position is looked up only when somebody asks. */
function withSource(base, rest) {
    return Object.assign(base, rest);
}
/** A port below the limit that somebody listens on is taken, whoever may bind it. */
function statusOf(result, found) {
    if (result === undefined || result.state === "free")
        return "free";
    if (result.state === "denied")
        return found?.owner ? "taken" : "denied";
    return "taken";
}
function unseen() {
    return {
        code: "bound_not_listening",
        message: "no socket table shows it: bound by a socket that does not listen, or held outside this system",
    };
}
function projectOf(config) {
    const name = config.data.project.name;
    return {
        name,
        // Hashing loads crypto, which nobody pays for who does not look at the slug.
        get slug() {
            return slugOf(name, config.file);
        },
        config_path: config.file,
        state_dir: (0,external_node_path_.join)((0,external_node_path_.dirname)(config.file), ".devrig"),
    };
}
function isWorthWaiting(report) {
    return !report.ok && report.ports.every((port) => port.status !== "denied");
}
/** Resolves when a look is worth while: a socket of a busy port is gone, or time is up. Binds nothing meanwhile. */
async function changed(system, report, deadline) {
    const taken = report.ports.filter((port) => port.status === "taken" && port.owner !== null);
    const ports = taken.map(({ port, protocol }) => ({ port: port, protocol }));
    for (;;) {
        const left = deadline - system.monotonic();
        if (left <= 0)
            return;
        await system.sleep(Math.min(WAIT_STEP, left));
        if (ports.length === 0 || taken.length < report.collisions)
            return;
        const held = await findHolders(system, ports);
        if (held.length < ports.length)
            return;
    }
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/system.js
/** The real outside, made of Node's `process` and the caller's own way to run commands. */
function createSystem(process, run) {
    const uid = process.geteuid?.();
    const gid = process.getegid?.();
    return {
        env: process.env,
        cwd: process.cwd(),
        platform: process.platform,
        user: uid === undefined || gid === undefined
            ? null
            : { uid, gid, groups: process.getgroups?.() ?? [gid] },
        pid: process.pid,
        ppid: process.ppid,
        procRoot: "/proc",
        now: () => Date.now(),
        monotonic: () => performance.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        kill: (pid, signal) => {
            process.kill(pid, signal);
        },
        run,
    };
}
//# sourceMappingURL=system.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/validate.js


/**
 * Reads the config and all that it names.
 * @throws DevrigError with every diagnostic where something is wrong
 */
async function validate(system, file) {
    const config = await loadConfig(system, findConfig(system, file === undefined ? {} : { file }));
    return { config_path: config.file, ports: config.ports.length, warnings: config.warnings };
}
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/who.js


/**
 * Who has these ports open, of whatever program; every listener of the machine where `wanted` is null. A port without an owner
 * stands in the answer with `owner: null`.
 */
async function whoOwns(system, wanted, detail) {
    const found = await attribute(system, await findHolders(system, wanted), detail);
    if (wanted === null)
        return found;
    return wanted.map(({ port, protocol }) => found.find((it) => it.port === port && it.protocol === protocol) ?? {
        port,
        protocol,
        owner: null,
        others: [],
        owner_hidden: null,
    });
}
//# sourceMappingURL=who.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/index.js
/** The only door into the engine: what the CLI and the Action may use. */












//# sourceMappingURL=index.js.map

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = require("node:dgram");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/commonjs/src/engine/index.js + 43 modules
var engine = __nccwpck_require__(2635);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/command.js
/** Flags that every command has. */
const COMMON_FLAGS = [
    {
        name: "file",
        short: "f",
        value: "FILE",
        text: "the config file (default: the nearest devrig.toml upwards)",
    },
    { name: "json", text: "one JSON document on standard output" },
    { name: "quiet", short: "q", text: "only what stands in the way" },
    { name: "no-color", text: "no colours (also NO_COLOR)" },
    { name: "help", short: "h", text: "show this help" },
    { name: "version", text: "show the version" },
];
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/index.js
/** Every command, loaded when it is asked for. */
const COMMANDS = {
    check: async () => (await __nccwpck_require__.e(/* import() */ 122).then(__nccwpck_require__.bind(__nccwpck_require__, 1122))).check,
    who: async () => (await __nccwpck_require__.e(/* import() */ 164).then(__nccwpck_require__.bind(__nccwpck_require__, 3164))).who,
    validate: async () => (await __nccwpck_require__.e(/* import() */ 859).then(__nccwpck_require__.bind(__nccwpck_require__, 9859))).validateCommand,
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/commonjs/src/cli/flags.js



/**
 * The arguments behind the command's name.
 * @throws DevrigError `usage` for an unknown flag (with the one that may be meant), a missing or a needless value
 */
function parseFlags(args, own, command) {
    const flags = [...own, ...COMMON_FLAGS];
    const options = Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)]));
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, strict: false, tokens: true });
    const values = new Map();
    const positionals = [];
    let rest = null;
    for (const token of tokens) {
        if (token.kind === "option-terminator")
            rest = [...args.slice(token.index + 1)];
        else if (rest !== null)
            continue;
        else if (token.kind === "positional")
            positionals.push(token.value);
        else
            take(token, flags, command, values);
    }
    return {
        positionals,
        rest,
        has: (name) => values.has(name),
        value: (name) => values.get(name)?.at(-1),
        values: (name) => values.get(name) ?? [],
    };
}
function optionOf(flag) {
    const type = flag.value === undefined ? "boolean" : "string";
    return { type, multiple: true, ...(flag.short && { short: flag.short }) };
}
function take(token, flags, command, into) {
    const flag = flags.find((it) => it.name === token.name);
    if (flag === undefined)
        throw unknownFlag(token.rawName, flags, command);
    if (flag.value === undefined && token.value !== undefined) {
        throw usage(`${token.rawName} takes no value`, command);
    }
    if (flag.value !== undefined && token.value === undefined) {
        throw usage(`${token.rawName} needs a value: ${token.rawName} ${flag.value}`, command);
    }
    into.set(flag.name, [...(into.get(flag.name) ?? []), token.value ?? ""]);
}
function unknownFlag(rawName, flags, command) {
    const near = (0,engine/* nearest */.pA)(rawName.replace(/^-+/, ""), flags.map((flag) => flag.name));
    return new engine/* DevrigError */.oX("user", "usage", `unknown flag ${rawName}`, {
        hint: near === null ? `see devrig ${command} --help` : `did you mean --${near}?`,
    });
}
function usage(message, command) {
    return new engine/* DevrigError */.oX("user", "usage", message, { hint: `see devrig ${command} --help` });
}
//# sourceMappingURL=flags.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/run.js




/** Exit codes by who can mend it; see the contract's table. */
const EXIT = { answer: 1, user: 2, machine: 3 };
/** Runs one command line. The only place where errors become exit codes. */
async function run(argv, system, streams) {
    try {
        return await dispatch(argv, system, streams);
    }
    catch (error) {
        const known = await expected(error);
        const { renderError, errorDocument } = await __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 5073));
        if (asksForJson(argv))
            streams.out(`${JSON.stringify(errorDocument(known), null, 2)}\n`);
        else
            streams.err(renderError(known, streams.colorErr && !argv.includes("--no-color")));
        if (system.env["DEBUG"] === "devrig" && error instanceof Error)
            streams.err(`${error.stack}\n`);
        return EXIT[known.kind];
    }
}
async function dispatch(argv, system, streams) {
    const at = argv.findIndex((argument) => !argument.startsWith("-"));
    const before = at === -1 ? argv : argv.slice(0, at);
    if (before.some((argument) => argument === "--version"))
        return version(streams);
    const name = at === -1 ? undefined : argv[at];
    if (name === undefined || name === "help")
        return overview(argv, streams);
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
        throw unknownCommand(name);
    return runCommand(await load(), [...before, ...argv.slice(at + 1)], system, streams);
}
async function runCommand(command, args, system, streams) {
    const invocation = parseFlags(args, command.flags, command.name);
    if (invocation.has("version"))
        return version(streams);
    if (invocation.has("help")) {
        const { renderHelp } = await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 5056));
        streams.out(renderHelp(command, COMMON_FLAGS));
        return 0;
    }
    const context = {
        system,
        streams,
        invocation,
        json: invocation.has("json"),
        quiet: invocation.has("quiet"),
        color: streams.colorOut && !invocation.has("no-color"),
        file: invocation.value("file"),
    };
    return command.run(context);
}
async function overview(argv, streams) {
    const { renderOverview } = await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 5056));
    const topic = argv[argv.indexOf("help") + 1];
    if (argv.includes("help") && topic !== undefined && Object.hasOwn(COMMANDS, topic)) {
        const { renderHelp } = await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 5056));
        const command = await COMMANDS[topic]();
        streams.out(renderHelp(command, COMMON_FLAGS));
        return 0;
    }
    const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
    const text = renderOverview(commands, COMMON_FLAGS);
    if (argv.length > 0 && argv.every((argument) => ["-h", "--help", "help"].includes(argument))) {
        streams.out(text);
        return 0;
    }
    const flag = argv.find((argument) => argument.startsWith("-"));
    if (flag !== undefined) {
        throw new engine/* DevrigError */.oX("user", "usage", `${flag} needs a command`, {
            hint: "see devrig --help",
        });
    }
    streams.err(text);
    return 2;
}
async function version(streams) {
    const { VERSION } = await __nccwpck_require__.e(/* import() */ 534).then(__nccwpck_require__.bind(__nccwpck_require__, 2534));
    streams.out(`devrig-preflight ${VERSION}\n`);
    return 0;
}
function unknownCommand(name) {
    const near = (0,engine/* nearest */.pA)(name, Object.keys(COMMANDS));
    return new engine/* DevrigError */.oX("user", "usage", `unknown command '${name}'`, {
        hint: near === null ? "see devrig --help" : `did you mean 'devrig ${near}'?`,
    });
}
/** A failure of the system (EMFILE, EIO) is the machine's; its message already names call and path. */
async function expected(error) {
    if (error instanceof engine/* DevrigError */.oX)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new engine/* DevrigError */.oX("machine", "unexpected", message, {
        hint: "set DEBUG=devrig for details, and please report it if it is not your machine's doing",
    });
}
function asksForJson(argv) {
    const end = argv.indexOf("--");
    return (end === -1 ? argv : argv.slice(0, end)).includes("--json");
}
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = require("node:tty");
;// CONCATENATED MODULE: ./build/commonjs/src/cli/streams.js


/** The process's own streams. Synchronous writes start faster than `process.stdout` and are complete when we exit. */
function openStreams(process) {
    const outIsTerminal = (0,external_node_tty_namespaceObject.isatty)(1);
    const errIsTerminal = (0,external_node_tty_namespaceObject.isatty)(2);
    return {
        out: (text) => writeAll(1, text),
        err: (text) => writeAll(2, text),
        get columns() {
            const asked = Number(process.env["COLUMNS"]);
            const known = outIsTerminal ? process.stdout.columns : asked;
            return Number.isInteger(known) && known > 0 ? known : 80;
        },
        outIsTerminal,
        errIsTerminal,
        colorOut: wantsColor(process.env, outIsTerminal),
        colorErr: wantsColor(process.env, errIsTerminal),
    };
}
/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` count when they are set and not empty; `FORCE_COLOR=0` is no. */
function wantsColor(env, terminal) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"])
        return env["FORCE_COLOR"] !== "0";
    return terminal && env["TERM"] !== "dumb";
}
/** Loops over short writes and full pipes. A reader that closed its end has seen enough: no failure. */
function writeAll(descriptor, text) {
    let bytes = Buffer.from(text);
    while (bytes.length > 0) {
        try {
            bytes = bytes.subarray((0,external_node_fs_.writeSync)(descriptor, bytes));
        }
        catch (error) {
            const code = error.code;
            if (code === "EPIPE")
                return;
            if (code !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
        }
    }
}
//# sourceMappingURL=streams.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/system.js

/** The System of the command line: commands run by Node's own `child_process`, loaded when the first one runs. */
function cliSystem(process) {
    return (0,engine/* createSystem */.mW)(process, system_runCommand);
}
const MAX_OUTPUT = 64 * 1024 * 1024;
const system_runCommand = async (command, args, options = {}) => {
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23));
    return new Promise((resolve) => {
        const { timeout = 0, env } = options;
        execFile(command, [...args], {
            timeout,
            killSignal: "SIGKILL",
            maxBuffer: MAX_OUTPUT,
            windowsHide: true,
            ...(env && { env }),
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr, error: null });
            else if (typeof error.code === "number")
                resolve({ code: error.code, stdout, stderr, error: null });
            else
                resolve({
                    code: null,
                    stdout,
                    stderr,
                    error: error.killed ? "ETIMEDOUT" : (error.code ?? "EIO"),
                });
        });
    });
};
//# sourceMappingURL=system.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/main.js



const streams = openStreams(process);
run(process.argv.slice(2), cliSystem(process), streams).then((exitCode) => {
    process.exitCode = exitCode;
}, (error) => {
    // Only a defect of ours gets here: run() answers every failure it knows.
    streams.err(`devrig: ${String(error)}\n`);
    process.exitCode = 3;
});
//# sourceMappingURL=main.js.map
module.exports = __webpack_exports__;
/******/ })()
;