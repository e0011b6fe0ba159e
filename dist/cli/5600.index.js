"use strict";
exports.id = 5600;
exports.ids = [5600,6892,9926,5685,3219];
exports.modules = {

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError),
/* harmony export */   s2: () => (/* binding */ isToldByDiagnostic)
/* harmony export */ });
const NAME = "DevrigError";
class DevrigError extends Error {
    name = NAME;
    kind;
    code;
    hint;
    diagnostics;
    warnings;
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
        this.warnings = facts.warnings ?? [];
    }
}
function isToldByDiagnostic({ message, diagnostics: [only, ...more], }) {
    return only !== undefined && more.length === 0 && message.endsWith(only.message);
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

/***/ 6892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeByPs: () => (/* binding */ describeByPs),
/* harmony export */   nothingKnown: () => (/* binding */ nothingKnown),
/* harmony export */   parsePs: () => (/* binding */ parsePs)
/* harmony export */ });
const TIMEOUT = 5_000;
const COLUMNS = ["pid=", "ppid=", "uid=", "lstart=", "command="].flatMap((it) => ["-o", it]);
async function describeByPs(system, pids) {
    if (pids.length === 0)
        return new Map();
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const which = pids === "all" ? ["-A"] : ["-p", pids.join(",")];
    const args = ["-ww", ...COLUMNS, ...which];
    const { code, stdout } = await system.run("ps", args, { timeout: TIMEOUT, env });
    return code === null ? nothingKnown(pids === "all" ? [] : pids) : parsePs(stdout);
}
function nothingKnown(pids) {
    const nothing = { parent: null, argv: null, uid: null, startedAt: null, cwd: null };
    return new Map(pids.map((pid) => [pid, { pid, ...nothing }]));
}
const ROW = /^\s*(\d{1,10})\s+(\d{1,10})\s+(-?\d{1,10})\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})(?:\s+(.*))?$/;
function parsePs(output) {
    const processes = new Map();
    for (const line of output.split(/\r?\n/)) {
        const found = ROW.exec(line);
        if (found === null)
            continue;
        const [, pid, parent, uid, started, command = ""] = found;
        const startedAt = Date.parse(`${started} UTC`);
        processes.set(Number(pid), {
            pid: Number(pid),
            parent: Number(parent),
            argv: command === "" ? null : argumentsOf(command),
            uid: Number(uid) < 0 ? Number(uid) + 2 ** 32 : Number(uid),
            startedAt: Number.isNaN(startedAt) ? null : startedAt,
            cwd: null,
        });
    }
    return processes;
}
function argumentsOf(command) {
    const bundle = /^\/.*?\.app\/Contents\/MacOS\/\S+(?: [A-Z(]\S*)*/.exec(command)?.[0] ?? "";
    const rest = command.slice(bundle.length).trim();
    const words = rest === "" ? [] : rest.split(/\s+/);
    return bundle === "" ? words : [bundle, ...words];
}
//# sourceMappingURL=ps.js.map

/***/ }),

/***/ 3389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ unseenSockets),
/* harmony export */   aX: () => (/* binding */ withoutSocket),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   nk: () => (/* binding */ unknownHolder),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _ports_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);


async function unseenSockets(system, ports, hidden) {
    const sockets = [];
    for (const { port, protocol } of ports) {
        const { state, address } = await (0,_ports_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .d)(system, port, protocol);
        if (state === "busy") {
            sockets.push(unknownHolder({ port, protocol }, address ?? "::", hidden));
        }
    }
    return sockets;
}
function unknownHolder(wanted, address, hidden) {
    return { ...wanted, address, state: "listening", uid: null, pids: [], hidden };
}
function withoutSocket(wanted, sockets) {
    return wanted.filter(({ port, protocol }) => !sockets.some((it) => it.port === port && it.protocol === protocol));
}
function blocking(sockets, wanted) {
    const listeners = sockets.filter((it) => it.state === "listening");
    if (wanted === null)
        return listeners;
    const quiet = withoutSocket(wanted, listeners);
    const has = (ports, { port, protocol }) => ports.some((it) => it.port === port && it.protocol === protocol);
    return [
        ...listeners.filter((it) => has(wanted, it)),
        ...sockets.filter((it) => it.state !== "listening" && it.state !== "closing" && has(quiet, it)),
    ];
}
function unavailable(failure, hint) {
    const message = `the listeners cannot be told: ${failure}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("machine", "owners_unavailable", message, { hint });
}
//# sourceMappingURL=unseen.js.map

/***/ }),

/***/ 5600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  windows: () => (/* binding */ windows)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/port-range.js
var port_range = __webpack_require__(1604);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/windows-ranges.js
var windows_ranges = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/unseen.js
var unseen = __webpack_require__(3389);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/windows/netstat.js
function parseNetstat(output) {
    const rows = [];
    for (const line of output.split(/\r?\n/)) {
        const row = parseRow(line.trim().split(/\s+/));
        if (row !== null)
            rows.push(row);
    }
    return rows;
}
function parseRow(words) {
    const protocol = words[0]?.toLowerCase();
    const place = /^(?:\[([^\]]+)\]|([\d.]+)):(\d{1,5})$/.exec(words[1] ?? "");
    const pid = words.at(-1) ?? "";
    if ((protocol !== "tcp" && protocol !== "udp") || place === null || words.length < 4)
        return null;
    if (!/^\d{1,10}$/.test(pid))
        return null;
    return {
        protocol,
        address: place[1] ?? place[2] ?? "",
        port: Number(place[3]),
        state: stateOf(words[2] ?? "", Number(pid)),
        pid: Number(pid),
    };
}
const NOBODY = new Set(["0.0.0.0:0", "[::]:0", "*:*"]);
function stateOf(foreign, pid) {
    if (NOBODY.has(foreign))
        return "listening";
    return pid === 0 ? "closing" : "connected";
}
//# sourceMappingURL=netstat.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/windows/processes.js
var processes = __webpack_require__(7545);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/windows.js






const TIMEOUT = 10_000;
const windows = {
    async sockets(system, wanted) {
        if (wanted?.length === 0)
            return [];
        const rows = await netstat(system);
        if (rows === null && wanted === null) {
            throw new errors/* DevrigError */.oX("machine", "owners_unavailable", "netstat could not be run");
        }
        const sockets = (0,unseen/* blocking */.ub)((rows ?? []).map(heldSocket), wanted);
        if (wanted === null)
            return sockets;
        const excluded = await excludedPorts(system, (0,unseen/* withoutSocket */.aX)(wanted, sockets));
        const missing = (0,unseen/* withoutSocket */.aX)(wanted, [...sockets, ...excluded]);
        const message = rows === null
            ? "netstat could not be run: nobody can be named"
            : "busy, but netstat shows no process that has it open";
        const hidden = { code: "bound_not_listening", message };
        return [...sockets, ...excluded, ...(await (0,unseen/* unseenSockets */.Fg)(system, missing, hidden))];
    },
    describe: processes.describeByPowerShell,
};
async function netstat(system) {
    const { code, stdout } = await system.run("netstat", ["-ano"], { timeout: TIMEOUT });
    return code === 0 ? parseNetstat(stdout) : null;
}
function heldSocket({ pid, ...row }) {
    return { ...row, uid: null, pids: pid === 0 ? [] : [pid], hidden: null };
}
async function excludedPorts(system, ports) {
    const sockets = [];
    for (const protocol of ["tcp", "udp"]) {
        const asked = ports.filter((it) => it.protocol === protocol);
        const ranges = asked.length === 0 ? [] : await (0,windows_ranges.excludedRanges)(system, protocol);
        for (const port of asked) {
            const range = ranges.find((it) => (0,port_range/* isWithin */.U)(port.port, it));
            if (range === undefined)
                continue;
            const hint = port_range/* EXCLUDED_RANGES_HINT */.y.replace("tcp", protocol);
            const message = `Windows keeps ${range.first}-${range.last} for itself (Hyper-V and the like); see: ${hint}`;
            sockets.push((0,unseen/* unknownHolder */.nk)(port, "0.0.0.0", { code: "excluded_range", message }));
        }
    }
    return sockets;
}
//# sourceMappingURL=windows.js.map

/***/ }),

/***/ 7545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeByPowerShell: () => (/* binding */ describeByPowerShell),
/* harmony export */   parseProcesses: () => (/* binding */ parseProcesses),
/* harmony export */   splitCommandLine: () => (/* binding */ splitCommandLine)
/* harmony export */ });
/* harmony import */ var _darwin_ps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6892);

const TIMEOUT = 15_000;
async function describeByPowerShell(system, pids) {
    if (pids.length === 0)
        return new Map();
    const args = ["-NoProfile", "-NonInteractive", "-Command", script(pids)];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: TIMEOUT });
    const found = code === 0 ? parseProcesses(stdout) : null;
    return found ?? (0,_darwin_ps_js__WEBPACK_IMPORTED_MODULE_0__.nothingKnown)(pids === "all" ? [] : pids);
}
function script(pids) {
    const filter = pids === "all" ? "" : ` -Filter "${pids.map((pid) => `ProcessId=${pid}`).join(" or ")}"`;
    return [
        "[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)",
        `$found = @(Get-CimInstance Win32_Process${filter} | Select-Object ProcessId, ParentProcessId, Name, CommandLine, CreationDate)`,
        "ConvertTo-Json -Compress -InputObject $found",
    ].join("; ");
}
function parseProcesses(json) {
    const value = parseJson(json.replace(/^\uFEFF/, ""));
    if (value === null || typeof value !== "object")
        return null;
    const processes = new Map();
    for (const row of Array.isArray(value) ? value : [value]) {
        const found = detailsOf(row);
        if (found !== null)
            processes.set(found.pid, found);
    }
    return processes;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function detailsOf(row) {
    if (row === null || typeof row !== "object")
        return null;
    const fields = new Map(Object.entries(row));
    const pid = fields.get("ProcessId");
    if (!isNumber(pid))
        return null;
    const parent = fields.get("ParentProcessId");
    return {
        pid,
        parent: isNumber(parent) ? parent : null,
        argv: argvOf(fields.get("CommandLine"), fields.get("Name")),
        uid: null,
        startedAt: timeOf(fields.get("CreationDate")),
        cwd: null,
    };
}
function isNumber(pid) {
    return Number.isInteger(pid) && pid >= 0 && pid < 2 ** 32;
}
function argvOf(command, name) {
    if (typeof command === "string" && command.trim() !== "")
        return splitCommandLine(command);
    return typeof name === "string" && name !== "" ? [name] : null;
}
function splitCommandLine(command) {
    const words = command.trim().match(/(?:\\"|"(?:\\"|[^"])*(?:"|$)|[^\s"])+/g) ?? [];
    return words.map((word) => word.replace(/(\\")|"/g, (_all, escaped) => (escaped ? '"' : "")));
}
function timeOf(value) {
    if (value !== null && typeof value === "object" && "value" in value)
        return timeOf(value.value);
    if (typeof value !== "string")
        return null;
    const milliseconds = /^\/Date\((-?\d+)/.exec(value)?.[1];
    const time = milliseconds === undefined ? Date.parse(value) : Number(milliseconds);
    return Number.isNaN(new Date(time).valueOf()) ? null : time;
}
//# sourceMappingURL=processes.js.map

/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
const ANSWERS = new Set(["EADDRINUSE", "EACCES", "EPERM"]);
const ABSENT = new Set(["EADDRNOTAVAIL", "EINVAL", "EAFNOSUPPORT"]);
function answerOf(code) {
    if (code === null)
        return null;
    if (ANSWERS.has(code))
        return code;
    return ABSENT.has(code) ? "absent" : null;
}
//# sourceMappingURL=bind-answer.js.map

/***/ }),

/***/ 1604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   y: () => (/* binding */ EXCLUDED_RANGES_HINT)
/* harmony export */ });
function isWithin(port, { first, last }) {
    return port >= first && port <= last;
}
const EXCLUDED_RANGES_HINT = "netsh int ipv4 show excludedportrange protocol=tcp";
//# sourceMappingURL=port-range.js.map

/***/ }),

/***/ 820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/bind-answer.js
var bind_answer = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/tcp-handle.js



const BACKLOG = 511;
function tcpHandles() {
    const wrap = tcpWrap();
    if (wrap === null)
        return null;
    return {
        listenEverywhere(port) {
            const code = listenOn(wrap, port, "::");
            return code === "absent" ? listenOn(wrap, port, "0.0.0.0") : code;
        },
    };
}
let known;
function tcpWrap() {
    if (known === undefined)
        known = findTcpWrap();
    return known;
}
function findTcpWrap() {
    try {
        const { binding } = process;
        const found = binding?.("tcp_wrap");
        return typeof found?.TCP === "function" ? found : null;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
const NAMES = new Map([
    [-98, "EADDRINUSE"],
    [-13, "EACCES"],
    [-1, "EPERM"],
]);
function nameOf(status) {
    return NAMES.get(status) ?? (0,external_node_util_.getSystemErrorName)(status);
}
function listenOn({ TCP, constants }, port, address) {
    const handle = new TCP(constants.SERVER);
    const bound = address === "::" ? handle.bind6(address, port, 0) : handle.bind(address, port);
    const status = bound === 0 ? handle.listen(BACKLOG) : bound;
    handle.close();
    if (status === 0)
        return null;
    const code = nameOf(status);
    const answer = (0,bind_answer/* answerOf */.u)(code);
    if (answer === null)
        throw Object.assign(new Error(`listen ${code}: port ${port} of ${address}`), { code });
    return answer;
}
//# sourceMappingURL=tcp-handle.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/probe.js

const EVERYWHERE = [undefined];
const EACH = ["127.0.0.1", "::1", "0.0.0.0", "::"];
function probe(system, port, protocol) {
    const handles = system.platform === "linux" && protocol === "tcp" ? tcpHandles() : null;
    if (handles === null)
        return tryEach(system, port, protocol);
    const code = handles.listenEverywhere(port);
    const state = stateOf(code);
    return state === "free" ? FREE : { state, address: "::" };
}
function stateOf(code) {
    if (code === "EADDRINUSE")
        return "busy";
    return code === "EACCES" || code === "EPERM" ? "denied" : "free";
}
const FREE = { state: "free", address: null };
async function tryEach(system, port, protocol) {
    const { bindDatagram, listen } = await __webpack_require__.e(/* import() */ 1800).then(__webpack_require__.bind(__webpack_require__, 1800));
    const bind = protocol === "tcp" ? listen : bindDatagram;
    let denied = null;
    for (const address of system.platform === "linux" ? EVERYWHERE : EACH) {
        const state = stateOf(await bind(port, address));
        if (state === "busy")
            return { state, address: address ?? "::" };
        if (state === "denied")
            denied = address ?? "::";
    }
    return denied === null ? FREE : { state: "denied", address: denied };
}
//# sourceMappingURL=probe.js.map

/***/ }),

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dynamicRange: () => (/* binding */ dynamicRange),
/* harmony export */   excludedRanges: () => (/* binding */ excludedRanges),
/* harmony export */   parseDynamicRange: () => (/* binding */ parseDynamicRange),
/* harmony export */   parseExcludedRanges: () => (/* binding */ parseExcludedRanges)
/* harmony export */ });
const TIMEOUT = 10_000;
async function excludedRanges(system, protocol) {
    return parseExcludedRanges(await netsh(system, "excludedportrange", `protocol=${protocol}`));
}
async function dynamicRange(system, protocol) {
    return parseDynamicRange(await netsh(system, "dynamicport", protocol));
}
async function netsh(system, what, protocol) {
    const args = ["int", "ipv4", "show", what, protocol];
    const { code, stdout } = await system.run("netsh", args, { timeout: TIMEOUT });
    return code === 0 ? stdout : "";
}
function parseExcludedRanges(output) {
    const ranges = [];
    for (const line of output.split(/\r?\n/)) {
        const [, first, last] = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(line) ?? [];
        if (first !== undefined)
            ranges.push({ first: Number(first), last: Number(last) });
    }
    return ranges;
}
function parseDynamicRange(output) {
    const numbers = [...output.matchAll(/[:\uff1a]\s*(\d{1,5})\s*$/gm)].map((it) => Number(it[1]));
    const [first, count] = numbers;
    if (first === undefined || count === undefined)
        return null;
    return { first, last: first + count - 1 };
}
//# sourceMappingURL=windows-ranges.js.map

/***/ })

};
;