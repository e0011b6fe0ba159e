"use strict";
exports.id = 341;
exports.ids = [341];
exports.modules = {

/***/ 1341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lsof: () => (/* binding */ lsof)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(4364);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/darwin-netstat.js
/**
 * The sockets in the output of macOS' `netstat -anv`, which names the pids of all users' sockets, where lsof without root shows
 * our own alone. Older releases print the pid as the third number after the addresses and the state, newer ones `process:pid`
 * behind four numbers; a process name may hold blanks. A pid of 0 is "not known".
 */
function parseDarwinNetstat(output) {
    const rows = [];
    for (const line of output.split(/\r?\n/)) {
        const row = parseRow(line);
        if (row !== null)
            rows.push(row);
    }
    return rows;
}
const ROW = /^(tcp|udp)(4|6|46)\s+\d+\s+\d+\s+(\S+)\.(\d+)\s+(\S+)\.(\d+|\*)\s+(?:([A-Z][A-Z_0-9]+)\s+)?(.*)$/;
const NAMED = /^(?:\d+\s+){4}\S.*?:(\d+)(?:\s|$)/;
const PLAIN = /^\d+\s+\d+\s+(\d+)(?:\s|$)/;
function parseRow(line) {
    const found = ROW.exec(line);
    if (found === null)
        return null;
    const [, protocol, family, local = "", port, , remotePort, state, rest = ""] = found;
    const pid = Number((NAMED.exec(rest) ?? PLAIN.exec(rest))?.[1] ?? 0);
    return {
        pid,
        uid: null,
        protocol: protocol,
        address: local === "*" ? (family === "4" ? "0.0.0.0" : "::") : local,
        port: Number(port),
        state: stateOf(state, remotePort === "*"),
    };
}
function stateOf(state, alone) {
    if (state === "LISTEN" || (state === undefined && alone))
        return "listening";
    if (state === "TIME_WAIT")
        return "closing";
    return alone ? "bound" : "connected";
}
//# sourceMappingURL=darwin-netstat.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/lsof-output.js
/** The fields to ask for: pid, uid, descriptor, type, protocol, TCP state, name. */
const LSOF_FIELDS = "pufPtTn";
/**
 * The Internet sockets in the output of `lsof -nP -FpufPtTn`: a line is one letter and a value, `p` begins a process and `f` a
 * file of it (lsof(8), "OUTPUT FOR OTHER PROGRAMS"). Lines and rows that say something else are passed over.
 */
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
        // `T` comes several times, one for each fact: `TST=LISTEN`, `TQR=0`.
        fields.set(letter === "T" ? line.slice(0, line.indexOf("=") + 1) : letter, line);
    }
    finish();
    return rows;
}
function rowOf(process, file) {
    const pid = Number(fieldOf(process, "p"));
    const uid = fieldOf(process, "u");
    const protocol = fieldOf(file, "P")?.toLowerCase();
    if (protocol !== "tcp" && protocol !== "udp")
        return null;
    const [local = "", remote] = (fieldOf(file, "n") ?? "").split("->");
    const place = /^(?:\[(.+)\]|([^[\]]+)):(\d+)$/.exec(local);
    if (place === null || !Number.isInteger(pid))
        return null;
    return {
        pid,
        uid: uid === null ? null : Number(uid),
        protocol,
        address: addressOf(place[1] ?? place[2] ?? "", fieldOf(file, "t")),
        port: Number(place[3]),
        state: lsof_output_stateOf(protocol, fieldOf(file, "TST="), remote),
    };
}
function fieldOf(fields, key) {
    return fields.get(key)?.slice(key.length) ?? null;
}
function addressOf(address, type) {
    if (address !== "*")
        return address;
    return type === "IPv6" ? "::" : "0.0.0.0";
}
function lsof_output_stateOf(protocol, state, remote) {
    if (protocol === "udp")
        return remote === undefined ? "listening" : "connected";
    if (state === "LISTEN")
        return "listening";
    if (state === "TIME_WAIT")
        return "closing";
    return remote === undefined ? "bound" : "connected";
}
//# sourceMappingURL=lsof-output.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/ps.js
var ps = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/unseen.js
var unseen = __webpack_require__(7806);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/lsof.js





const TIMEOUT = 10_000;
/** lsof(8): "multiple addresses (up to a limit of 100)"; every port counts as one, more is an error. */
const MOST_PORTS = 100;
/**
 * macOS and every other Unix without Linux' `/proc`: sockets and their processes from one call of lsof for all ports. Without
 * root lsof shows our own processes only; on macOS `netstat -anv` knows the others' pids.
 */
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
    describe: ps/* describeByPs */.I$,
};
async function rowsByLsof(system, wanted) {
    const args = ["-nP", "-w", ...selection(wanted), `-F${LSOF_FIELDS}`];
    const { code, stdout, stderr, error } = await system.run("lsof", args, { timeout: TIMEOUT });
    if (code === null)
        return { rows: [], failure: `lsof could not be run (${error})` };
    // It ends with 1 for "found nothing" and for any error; -w keeps mere warnings quiet.
    const failed = code !== 0 && stdout === "" && stderr.trim() !== "";
    return { rows: parseLsof(stdout), failure: failed ? `lsof failed with exit code ${code}` : null };
}
/** All states: a port without a listener may be the source of a connection. */
function selection(wanted) {
    if (wanted === null || wanted.length > MOST_PORTS)
        return ["-iTCP", "-iUDP"];
    return ["tcp", "udp"].flatMap((protocol) => {
        const ports = wanted.filter((it) => it.protocol === protocol).map((it) => it.port);
        return ports.length === 0 ? [] : [`-i${protocol.toUpperCase()}:${ports.join(",")}`];
    });
}
/** One socket for what several processes have open. */
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
/** Adds what lsof may not see: on macOS the sockets of other users' processes. */
async function addOthers(system, wanted, sockets, failure) {
    const complete = failure === null && system.user?.uid === 0;
    const found = wanted !== null && (0,unseen/* withoutSocket */.aX)(wanted, sockets).length === 0;
    if (complete || found)
        return sockets;
    const others = system.platform === "darwin" ? await rowsByNetstat(system) : null;
    if (others === null && failure !== null && wanted === null)
        throw unavailable(failure);
    const theirs = (0,unseen/* withoutSocket */.aX)((0,unseen/* blocking */.ub)(mergeRows(others ?? []), wanted), sockets);
    return [...sockets, ...theirs.map((it) => named(it, reason(system, failure)))];
}
async function rowsByNetstat(system) {
    const { code, stdout } = await system.run("netstat", ["-anv"], { timeout: TIMEOUT });
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
function unavailable(failure) {
    return new errors/* DevrigError */.oX("machine", "owners_unavailable", `the listeners cannot be told: ${failure}`, {
        hint: "install lsof, or name the ports you ask about",
    });
}
//# sourceMappingURL=lsof.js.map

/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ nothingKnown),
/* harmony export */   I$: () => (/* binding */ describeByPs)
/* harmony export */ });
/* unused harmony export parsePs */
const TIMEOUT = 5_000;
/** POSIX lets everything behind a `=` be the heading, so each column needs an option of its own. */
const COLUMNS = ["pid=", "ppid=", "uid=", "lstart=", "command="].flatMap((it) => ["-o", it]);
/**
 * The details of these processes by one call of ps(1); one that is gone is left out. Where ps itself cannot be run, all are
 * there with nothing known: a missing tool is no proof that a process ended.
 */
async function describeByPs(system, pids) {
    if (pids.length === 0)
        return new Map();
    // The start time is written in the language and the time zone of the environment.
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const args = ["-ww", ...COLUMNS, "-p", pids.join(",")];
    const { code, stdout } = await system.run("ps", args, { timeout: TIMEOUT, env });
    return code === null ? nothingKnown(pids) : parsePs(stdout);
}
/** The processes, with nothing known of them but their pids. */
function nothingKnown(pids) {
    const nothing = { parent: null, argv: null, uid: null, startedAt: null, cwd: null };
    return new Map(pids.map((pid) => [pid, { pid, ...nothing }]));
}
const ROW = /^\s*(\d+)\s+(\d+)\s+(-?\d+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})(?:\s+(.*))?$/;
/** The rows of `ps -o pid= -o ppid= -o uid= -o lstart= -o command=`. */
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
            // `nobody` is -2 on macOS, which ps prints as it is.
            uid: Number(uid) < 0 ? Number(uid) + 2 ** 32 : Number(uid),
            startedAt: Number.isNaN(startedAt) ? null : startedAt,
            cwd: null,
        });
    }
    return processes;
}
/** ps joins the arguments by blanks, so these are guesses; the program of an application bundle is the case that matters. */
function argumentsOf(command) {
    const bundle = /^\/.*?\.app\/Contents\/MacOS\/.*?(?=\s+-|$)/.exec(command)?.[0] ?? "";
    const rest = command.slice(bundle.length).trim();
    const words = rest === "" ? [] : rest.split(/\s+/);
    return bundle === "" ? words : [bundle, ...words];
}
//# sourceMappingURL=ps.js.map

/***/ }),

/***/ 7806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ unseenSockets),
/* harmony export */   aX: () => (/* binding */ withoutSocket),
/* harmony export */   nk: () => (/* binding */ unknownHolder),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
/* harmony import */ var _ports_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9130);

/**
 * Sockets for those of the ports that nothing shows and that are busy all the same, with the reason why nobody is named. A tool
 * that is missing, or sees our own processes only, never makes a port free.
 */
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
/** A socket, or what blocks a port like one, of which nobody is known. */
function unknownHolder(wanted, address, hidden) {
    return { ...wanted, address, state: "listening", uid: null, pids: [], hidden };
}
/** Those of the wanted ports, or of other sockets, whose port no socket has. */
function withoutSocket(wanted, sockets) {
    return wanted.filter(({ port, protocol }) => !sockets.some((it) => it.port === port && it.protocol === protocol));
}
/** The listeners of each port; what else blocks it where it has none. Without `wanted`, every listener. */
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
//# sourceMappingURL=unseen.js.map

/***/ })

};
;