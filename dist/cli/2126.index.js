"use strict";
exports.id = 2126;
exports.ids = [2126,6892,9745];
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

/***/ 2126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lsof: () => (/* binding */ lsof)
});

;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/darwin/lsof-output.js
const LSOF_FIELDS = "pufPtTn";
function parseLsof(output) {
    const rows = [];
    let process = new Map();
    let file = new Map();
    const finish = () => {
        const row = rowOf(process, file);
        if (row !== null)
            rows.push(row);
        file = new Map();
    };
    for (const line of output.split(/\r?\n/)) {
        const letter = line.slice(0, 1);
        if (letter === "p" || letter === "f")
            finish();
        if (letter === "p")
            process = new Map();
        const fields = letter === "p" || letter === "u" ? process : file;
        fields.set(letter === "T" ? line.slice(0, line.indexOf("=") + 1) : letter, line);
    }
    finish();
    return rows;
}
function rowOf(process, file) {
    const pid = numberOf(process, "p");
    const protocol = fieldOf(file, "P")?.toLowerCase();
    if (protocol !== "tcp" && protocol !== "udp")
        return null;
    const [local = "", remote] = (fieldOf(file, "n") ?? "").split("->");
    const place = /^(?:\[(.+)\]|([^[\]]+)):(\d+)$/.exec(local);
    if (place === null || pid === null)
        return null;
    return {
        pid,
        uid: numberOf(process, "u"),
        protocol,
        address: addressOf(place[1] ?? place[2] ?? "", fieldOf(file, "t")),
        port: Number(place[3]),
        state: stateOf(protocol, fieldOf(file, "TST="), remote),
    };
}
function numberOf(fields, key) {
    const text = fieldOf(fields, key);
    return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
function fieldOf(fields, key) {
    return fields.get(key)?.slice(key.length) ?? null;
}
function addressOf(address, type) {
    if (address !== "*")
        return address;
    return type === "IPv6" ? "::" : "0.0.0.0";
}
function stateOf(protocol, state, remote) {
    if (protocol === "udp")
        return remote === undefined ? "listening" : "outgoing";
    if (state === "LISTEN")
        return "listening";
    if (state === "TIME_WAIT")
        return "closing";
    return remote === undefined ? "bound" : "connected";
}
//# sourceMappingURL=lsof-output.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/darwin/netstat.js
function parseDarwinNetstat(output) {
    const rows = [];
    let plain = THIRD;
    for (const line of output.split(/\r?\n/)) {
        if (line.startsWith("Proto "))
            plain = /\srxbytes\s/.test(line) ? FIFTH : THIRD;
        const row = parseRow(line, plain);
        if (row !== null)
            rows.push(row);
    }
    return rows;
}
const ROW = /^(tcp|udp)(4|6|46)\s+\d+\s+\d+\s+(\S+)\.(\d+)\s+(\S+)\.(\d+|\*)\s+(?:([A-Z][A-Z_0-9]+)\s+)?(.*)$/;
const NAMED = /^(?:\d+\s+){4}\S.*:(\d{1,10})(?:\s|$)/;
const THIRD = /^(?:\d+\s+){2}(\d{1,10})(?:\s|$)/;
const FIFTH = /^(?:\d+\s+){4}(\d{1,10})(?:\s|$)/;
function parseRow(line, plain) {
    const found = ROW.exec(line);
    if (found === null)
        return null;
    const [, protocol, family, local = "", port, , remotePort, state, rest = ""] = found;
    const pid = Number((NAMED.exec(rest) ?? plain.exec(rest))?.[1] ?? 0);
    return {
        pid,
        uid: null,
        protocol: protocol,
        address: local === "*" ? (family === "4" ? "0.0.0.0" : "::") : local,
        port: Number(port),
        state: netstat_stateOf(state, remotePort === "*"),
    };
}
function netstat_stateOf(state, alone) {
    if (state === "LISTEN" || (state === undefined && alone))
        return "listening";
    if (state === "TIME_WAIT")
        return "closing";
    return alone ? "bound" : "connected";
}
//# sourceMappingURL=netstat.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/darwin/ps.js
var ps = __webpack_require__(6892);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/unseen.js
var unseen = __webpack_require__(3389);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/lsof.js




const TIMEOUT = 10_000;
const MOST_PORTS = 100;
const HINT = "install lsof, or name the ports you ask about";
const lsof = {
    async sockets(system, wanted) {
        if (wanted?.length === 0)
            return [];
        const shown = await rowsByLsof(system, wanted);
        const sockets = (0,unseen/* blocking */.ub)(mergeRows(shown.rows), wanted);
        const known = await addOthers(system, wanted, sockets, shown.failure);
        if (wanted === null)
            return known;
        const missing = (0,unseen/* withoutSocket */.aX)(wanted, known);
        return [...known, ...(await (0,unseen/* unseenSockets */.Fg)(system, missing, reason(system, shown.failure)))];
    },
    describe: ps.describeByPs,
};
async function rowsByLsof(system, wanted) {
    const args = ["-nP", "-w", ...selection(wanted), `-F${LSOF_FIELDS}`];
    const { code, stdout, stderr, error } = await system.run("lsof", args, { timeout: TIMEOUT });
    if (code === null)
        return { rows: [], failure: `lsof could not be run (${error})` };
    const failed = code !== 0 && stdout === "" && stderr.trim() !== "";
    return { rows: parseLsof(stdout), failure: failed ? `lsof failed with exit code ${code}` : null };
}
function selection(wanted) {
    if (wanted === null || wanted.length > MOST_PORTS)
        return ["-iTCP", "-iUDP"];
    return ["tcp", "udp"].flatMap((protocol) => {
        const ports = wanted.filter((it) => it.protocol === protocol).map((it) => it.port);
        return ports.length === 0 ? [] : [`-i${protocol.toUpperCase()}:${ports.join(",")}`];
    });
}
function mergeRows(rows) {
    const sockets = new Map();
    for (const { pid, uid, ...row } of rows) {
        const key = `${row.protocol} ${row.address} ${row.port} ${row.state}`;
        const socket = sockets.get(key) ?? { ...row, uid, pids: [], hidden: null };
        if (pid > 0 && !socket.pids.includes(pid))
            socket.pids.push(pid);
        sockets.set(key, socket);
    }
    return [...sockets.values()];
}
async function addOthers(system, wanted, sockets, failure) {
    const complete = failure === null && system.user?.uid === 0;
    const listeners = sockets.filter(({ state }) => state === "listening");
    const found = wanted !== null && (0,unseen/* withoutSocket */.aX)(wanted, listeners).length === 0;
    if (complete || found)
        return sockets;
    const others = system.platform === "darwin" ? await rowsByNetstat(system) : null;
    if (others === null && failure !== null && wanted === null)
        throw (0,unseen/* unavailable */.hU)(failure, HINT);
    const theirs = (0,unseen/* withoutSocket */.aX)(mergeRows(others ?? []), listeners);
    const hidden = reason(system, failure);
    return (0,unseen/* blocking */.ub)([...sockets, ...theirs.map((it) => named(it, hidden))], wanted);
}
async function rowsByNetstat(system) {
    const { code, stdout } = await system.run("netstat", ["-anlv"], { timeout: TIMEOUT });
    return code === 0 ? parseDarwinNetstat(stdout) : null;
}
function named(socket, hidden) {
    return socket.pids.length > 0 ? socket : { ...socket, hidden };
}
function reason(system, failure) {
    if (failure !== null)
        return { code: "other_user", message: `${failure}: nobody can be named` };
    return system.user?.uid === 0
        ? { code: "bound_not_listening", message: "busy, but lsof shows no process that has it open" }
        : { code: "other_user", message: "lsof shows only this user's processes; root can name it" };
}
//# sourceMappingURL=lsof.js.map

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

/***/ })

};
;