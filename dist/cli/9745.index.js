"use strict";
exports.id = 9745;
exports.ids = [9745,6892];
exports.modules = {

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

/***/ })

};
;