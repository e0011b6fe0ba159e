"use strict";
exports.id = 3655;
exports.ids = [3655,1388];
exports.modules = {

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ MOST_PORTS),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   g5: () => (/* binding */ withSource)
/* harmony export */ });
/* harmony import */ var _port_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);

const MOST_PORTS = 5000;
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

/***/ 1075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parsePublished),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   XZ: () => (/* binding */ parseClusterPort),
/* harmony export */   Xd: () => (/* binding */ hostPorts),
/* harmony export */   pz: () => (/* binding */ parsePort),
/* harmony export */   xu: () => (/* binding */ onlyAddress)
/* harmony export */ });
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
function parseClusterPort(spec) {
    const [mapping = "", ...filters] = spec.split("@");
    if (filters.length > 1)
        return "more than one '@'";
    if (filters[0] === "")
        return "nothing behind '@'; 'loadbalancer' is usual";
    return parsePublished(mapping);
}
function* hostPorts({ host }) {
    if (host === null)
        return;
    for (let port = host.first; port <= host.last; port++)
        yield port;
}
function parsePort(text) {
    if (!/^\d{1,5}$/.test(text))
        return null;
    const port = Number(text);
    return port >= 1 && port <= 65535 ? port : null;
}
function parseRange(text) {
    const [from = "", to = from, ...rest] = text.split("-");
    const first = parsePort(from.trim());
    const last = parsePort(to.trim());
    if (first === null || last === null || rest.length > 0)
        return `'${text}' is no port from 1 to 65535 and no range of ports`;
    return first <= last ? { first, last } : `the range '${text}' runs backwards`;
}
function onlyAddress(text) {
    const address = text.replace(/^\[(.*)\]$/, "$1");
    return address === "" || address === "0.0.0.0" || address === "::" ? null : address;
}
function isProtocol(text) {
    return text === "tcp" || text === "udp" || text === "sctp";
}
function splitAddress(text) {
    const parts = text.split(":");
    const container = parts.pop() ?? "";
    const host = parts.pop() ?? "";
    return { address: onlyAddress(parts.join(":")), host, container };
}
//# sourceMappingURL=port-spec.js.map

/***/ }),

/***/ 1793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kb: () => (/* binding */ excerpt),
  ze: () => (/* binding */ lineFinder),
  Bk: () => (/* binding */ tomlLocator)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(9023);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text-width.js
var text_width = __webpack_require__(6069);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml-places.js
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/positions.js



function tomlLocator(file, text) {
    let scanned = null;
    return (path) => {
        scanned ??= { root: tomlPlaces(text), at: lineFinder(text) };
        return { file, ...scanned.at(nearest(scanned.root, path).offset) };
    };
}
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = countUpTo(starts, offset);
        return { line, column: [...text.slice(starts[line - 1], offset)].length + 1 };
    };
}
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
function clip(line, column) {
    const start = column > WIDTH ? column - WIDTH / 2 : 0;
    const piece = [...line].slice(start, start + WIDTH).map(visible);
    const before = piece.slice(0, column - 1 - start).map(blank);
    return { line: piece.join(""), caret: `${before.join("")}^` };
}
function visible(character) {
    return character === "\t" || (0,foreign_text/* escapeControls */.UN)(character) === character ? character : "\uFFFD";
}
function blank(character) {
    return character === "\t" ? "\t" : " ".repeat((0,text_width/* textWidth */.s)(character));
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

/***/ 5046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1388);



const LIMIT = 1024 * 1024;
function readText(file) {
    const bytes = readBytes(file);
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_invalid", `${file} is not a text file: ${notText(bytes)}`, {
            hint: "A config is text in UTF-8",
        });
    }
    const text = bytes.toString("utf8");
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function readBytes(file) {
    const fd = open(file);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_invalid", `${file} is not a regular file`);
        if (stats.size > LIMIT)
            throw tooLarge(file);
        return readUpTo(fd, LIMIT + 1, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function open(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_not_found", `There is no file ${file}`, {
                cause: error,
            });
        throw unreadable(file, error, "This user must be allowed to read it");
    }
}
function readUpTo(fd, most, file) {
    const buffer = Buffer.allocUnsafe(Math.min(most, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).size + 1));
    let length = 0;
    for (;;) {
        const count = readOnce(fd, buffer, length, file);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length === buffer.length)
            throw tooLarge(file);
    }
}
function readOnce(fd, buffer, offset, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, offset, buffer.length - offset, null);
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function unreadable(file, error, hint) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === null)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "config_unreadable", `Cannot read ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`, {
        ...(hint === undefined ? {} : { hint }),
        cause: error,
    });
}
function tooLarge(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_invalid", `${file} is larger than 1 MiB, or growing`, {
        hint: "A config is a small text file; is this the right one?",
    });
}
function notText(bytes) {
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return `byte ${nul + 1} is NUL, as in binary files`;
    let valid = 0;
    let line = 1;
    for (;;) {
        const end = bytes.indexOf(10, valid);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(valid, end)))
            return `line ${line} is not valid UTF-8`;
        valid = end + 1;
        line++;
    }
}
//# sourceMappingURL=read-text.js.map

/***/ }),

/***/ 3676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
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
function didYouMean(given, known) {
    const name = suggest(given, known);
    return name === null ? "" : `; did you mean '${name}'?`;
}
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

/***/ 1388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError)
/* harmony export */ });
const NAME = "DevrigError";
class DevrigError extends Error {
    name = NAME;
    kind;
    code;
    hint;
    diagnostics;
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
    }
}
function errorCode(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return null;
    return typeof error.code === "string" ? error.code : null;
}
function reasonOf(error) {
    const [, code, words] = /^([A-Z0-9]+): ([^,]+)/.exec(messageOf(error)) ?? [];
    return code === undefined ? messageOf(error) : `${words} (${code})`;
}
function messageOf(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 9023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uJ: () => (/* binding */ forShell)
/* harmony export */ });
/* unused harmony exports forWorkflowLog, forMarkdown */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
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
function forTerminal(text, max = 200) {
    return shorten(escapeControls(head(text, max)), max);
}
function forLog(text, max = 200) {
    return shorten(withoutCommands(escapeControls(head(text, max))), max);
}
function forWorkflowLog(lines) {
    return lines.replaceAll("##[", "#\\u0023[").replace(/^(\s*):(?=:)/gm, "$1\\u003a");
}
function forMarkdown(text, max = 200) {
    const oneLine = head(text, max).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ");
    return shorten(escapeControls(oneLine), max)
        .replace(/[&<>"'|`\\*_~#@$^()[\]{}!]|:(?=\/\/|[\w+-]+:)/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    if (escapeControls(text) === text)
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `"$(printf %b '${Array.from(new TextEncoder().encode(text), octal).join("")}')"`;
}
function head(text, max) {
    return text.length > 2 * max + 2 ? text.slice(0, 2 * max + 2) : text;
}
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

/***/ }),

/***/ 6069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u;
function textWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = "";
    let width = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > columns - 1)
            return columns > 0 ? `${kept}…` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (MARK.test(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return WIDE.test(character) ? 2 : 1;
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;