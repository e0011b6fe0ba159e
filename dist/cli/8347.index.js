"use strict";
exports.id = 8347;
exports.ids = [8347];
exports.modules = {

/***/ 728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ findHolders)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/endpoint.js
var endpoint = __webpack_require__(5000);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(5106);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-details.js
var process_details = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/fd-scan.js



const SMALL = 64;
const CROWD = 256;
function scanDescriptors(procRoot, inodes, hints = []) {
    const scan = new Scan(procRoot, inodes);
    const silent = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        for (const pid of hints)
            scan.process(pid, 0, Number.POSITIVE_INFINITY);
        if (!scan.done())
            scanInTiers(scan, processIds(procRoot));
        scan.families();
        if (!scan.done())
            scan.threads(processIds(procRoot));
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
            const code = (0,errors/* errorCode */.CA)(error);
            if (code === "EACCES" || code === "EPERM")
                this.unreadable += 1;
            else if (!isGone(code))
                throw error;
            return [];
        }
    }
    process(pid, from, to) {
        const names = this.descriptors(pid);
        const end = Math.min(names.length, to);
        for (let at = from; at < end; at += 1)
            this.#look(pid, `${pid}/fd/${names[at]}`);
    }
    #look(pid, link) {
        const inode = this.#inodeAt(`${this.#procRoot}/${link}`);
        if (inode !== null)
            this.#add(inode, pid);
    }
    #inodeAt(link) {
        try {
            return this.#wanted.get((0,external_node_fs_.readlinkSync)(link)) ?? null;
        }
        catch (error) {
            if (isGoneOrClosed(error))
                return null;
            throw error;
        }
    }
    #add(inode, pid) {
        const pids = this.found.get(inode);
        if (pids === undefined)
            this.found.set(inode, [pid]);
        else if (!pids.includes(pid))
            pids.push(pid);
    }
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
        const parent = (0,process_details/* parentOf */.gN)(this.#procRoot, pid);
        const children = this.#children(pid);
        return parent === null || parent === 0 ? children : [parent, ...children];
    }
    #children(pid) {
        try {
            const text = (0,external_node_fs_.readFileSync)(`${this.#procRoot}/${pid}/task/${pid}/children`, "latin1");
            return text.split(" ").filter(Boolean).map(Number);
        }
        catch (error) {
            if (isGoneOrClosed(error))
                return [];
            throw error;
        }
    }
    threads(pids) {
        for (const pid of pids) {
            if (this.done())
                return;
            for (const table of this.#tablesOfThreads(pid)) {
                for (const name of namesIn(`${this.#procRoot}/${table}`))
                    this.#look(pid, `${table}/${name}`);
            }
        }
    }
    #tablesOfThreads(pid) {
        const task = `${this.#procRoot}/${pid}/task`;
        if ((statOf(task)?.nlink ?? 0) <= 3)
            return [];
        const own = statOf(`${this.#procRoot}/${pid}/fd`)?.size ?? 0;
        return namesIn(task)
            .filter((thread) => {
            const size = statOf(`${task}/${thread}/fd`)?.size ?? 0;
            return thread !== String(pid) && (size !== own || size === 0);
        })
            .map((thread) => `${pid}/task/${thread}/fd`);
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (isGoneOrClosed(error))
            return [];
        throw error;
    }
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch (error) {
        if (isGoneOrClosed(error))
            return null;
        throw error;
    }
}
function isGoneOrClosed(error) {
    const code = (0,errors/* errorCode */.CA)(error);
    return isGone(code) || code === "EACCES" || code === "EPERM";
}
function isGone(code) {
    return code === "ENOENT" || code === "ESRCH" || code === "ENOTDIR" || code === "EINVAL";
}
//# sourceMappingURL=fd-scan.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/socket-table.js


const CHUNK = 600;
const ROW = 190;
const FEW = 20;
const LISTEN = "0A";
function socket_table_listeningSockets(procRoot, protocol) {
    if (protocol === "udp")
        return allSockets(procRoot, "udp").filter((row) => row.state === "listening");
    return [
        ...listenRows(`${procRoot}/net/tcp`, socketsInUse(`${procRoot}/net/sockstat`, "TCP")),
        ...listenRows(`${procRoot}/net/tcp6`, socketsInUse(`${procRoot}/net/sockstat6`, "TCP6")),
    ];
}
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
    const size = inUse <= FEW ? ROW * (inUse + 1) : CHUNK;
    const buffer = Buffer.allocUnsafe(size);
    let rest = "";
    try {
        while (rows.length < inUse) {
            const count = (0,external_node_fs_.readSync)(descriptor, buffer, 0, size, null);
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
function socketsInUse(file, name) {
    const text = readIfThere(file);
    const found = text === null ? null : new RegExp(`^${name}: inuse (\\d+)`, "m").exec(text);
    return found === null ? Number.POSITIVE_INFINITY : Number(found[1]);
}
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
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return null;
        throw error;
    }
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "latin1");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return null;
        throw error;
    }
}
//# sourceMappingURL=socket-table.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux-proc.js





const FIRST_PID_NAMESPACE = "pid:[4026531836]";
const OF_ANOTHER = "another user; root can name it";
const LET_GO = {
    code: "outgoing_connection",
    message: "nobody listens there: it was the source port of a connection that is being closed, and is free again within a minute",
};
const linuxProc = {
    async sockets(system, wanted, hints) {
        const rows = blockingRows(system.procRoot, wanted);
        const readable = rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
        const inodes = new Set(readable.map((row) => row.inode));
        const scan = scanDescriptors(system.procRoot, inodes, hints);
        const sockets = rows.map((row) => heldSocket(system, row, scan));
        return sockets.some(isOthers) ? withCgroups(system, rows, sockets) : sockets;
    },
    async describe(system, pids) {
        const details = new Map();
        const now = system.now();
        for (const pid of pids) {
            const found = (0,process_details/* processDetails */.Mt)(system.procRoot, pid, now);
            if (found !== null)
                details.set(pid, found);
        }
        return details;
    },
};
function ownListeners(system) {
    const rows = [
        ...listeningSockets(system.procRoot, "tcp"),
        ...listeningSockets(system.procRoot, "udp"),
    ];
    return rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
}
function blockingRows(procRoot, wanted) {
    if (wanted === null) {
        return [...socket_table_listeningSockets(procRoot, "tcp"), ...socket_table_listeningSockets(procRoot, "udp")];
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
    const listening = socket_table_listeningSockets(procRoot, protocol).filter((row) => ports.has(row.port));
    for (const row of listening)
        ports.delete(row.port);
    if (ports.size === 0)
        return listening;
    const others = allSockets(procRoot, protocol).filter((row) => ports.has(row.port));
    return [...listening, ...others.filter((row) => row.state !== "closing")];
}
function mayLookInto(system, row) {
    return system.user === null || system.user.uid === 0 || system.user.uid === row.uid;
}
function heldSocket(system, row, scan) {
    const pids = scan.pids.get(row.inode) ?? [];
    const { inode, ...socket } = row;
    if (inode === 0)
        return { ...socket, uid: null, pids, hidden: LET_GO };
    return { ...socket, pids, hidden: pids.length > 0 ? null : reason(system, row, scan) };
}
function isOthers({ hidden, state }) {
    return hidden?.code === "other_user" && state === "listening";
}
async function withCgroups(system, rows, sockets) {
    const { socketCgroups } = await __webpack_require__.e(/* import() */ 9220).then(__webpack_require__.bind(__webpack_require__, 9220));
    const { systemdUnit } = await __webpack_require__.e(/* import() */ 3268).then(__webpack_require__.bind(__webpack_require__, 3268));
    const cgroups = new Map();
    for (const protocol of new Set(sockets.filter(isOthers).map((socket) => socket.protocol))) {
        for (const [inode, path] of await socketCgroups(system, protocol))
            cgroups.set(inode, path);
    }
    return sockets.map((socket, at) => {
        const path = cgroups.get(rows[at]?.inode ?? 0);
        if (path === undefined || path === "/" || socket.hidden === null || !isOthers(socket))
            return socket;
        const cgroup = `0::${path}`;
        const unit = systemdUnit(cgroup);
        const message = unit === null
            ? socket.hidden.message
            : `a process of the unit ${(0,foreign_text/* escapeControls */.UN)(unit)}, which belongs to ${OF_ANOTHER}`;
        return { ...socket, cgroup, hidden: { ...socket.hidden, message } };
    });
}
function reason(system, row, scan) {
    if (!mayLookInto(system, row)) {
        return { code: "other_user", message: `the process belongs to ${OF_ANOTHER}` };
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
    if (scan.unreadable > 0) {
        const who = system.user?.uid === 0 ? "" : "; root can name it";
        const message = `the process changed its user or does not let itself be looked into${who}`;
        return { code: "other_user", message };
    }
    return { code: "kernel", message: "no process has the socket open: the kernel itself holds it" };
}
function pidNamespace(procRoot) {
    try {
        return (0,external_node_fs_.readlinkSync)(`${procRoot}/self/ns/pid`);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=linux-proc.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/find.js


const SHELLS = new Set(["sh", "bash", "dash", "zsh", "fish", "ksh", "ash"]);
async function findHolders(system, wanted, hints = []) {
    const source = await sourceOf(system.platform);
    const sockets = await source.sockets(system, wanted, hints);
    const pids = new Set(sockets.flatMap((socket) => socket.pids));
    const details = await source.describe(system, [...pids]);
    return [...byPort(sockets).values()].map((group) => portHolders(group, details));
}
async function sourceOf(platform) {
    if (platform === "linux")
        return linuxProc;
    if (platform === "win32")
        return (await __webpack_require__.e(/* import() */ 12).then(__webpack_require__.bind(__webpack_require__, 7631))).windows;
    return (await __webpack_require__.e(/* import() */ 7265).then(__webpack_require__.bind(__webpack_require__, 9646))).lsof;
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
        for (const pid of socket.pids)
            addAddress(holders, socket, pid, details);
        if (socket.pids.length === 0 && socket.uid !== null)
            addAddress(holders, socket, null, details);
    }
    return {
        port,
        protocol,
        holders: preferredFirst([...holders.values()]),
        hidden: hiddenOf(sockets, details),
    };
}
function addAddress(holders, socket, pid, details) {
    const key = pid === null ? `uid ${socket.uid} ${socket.cgroup ?? ""}` : String(pid);
    const known = pid === null ? null : (details.get(pid) ?? null);
    const holder = holders.get(key) ?? {
        pid,
        uid: known?.uid ?? socket.uid,
        addresses: [],
        details: known,
        ...(socket.cgroup === undefined ? {} : { cgroup: socket.cgroup }),
    };
    const address = (0,endpoint/* endpoint */.s)(socket.address, socket.port);
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
    const told = sockets.map(({ hidden }) => hidden).find((hidden) => hidden !== null);
    if (told && sockets.every(({ pids }) => pids.length === 0))
        return told;
    return sockets.some((socket) => socket.state === "connected")
        ? {
            code: "outgoing_connection",
            message: "nobody listens there: it is the source port of a connection; take another port",
        }
        : { code: "bound_not_listening", message: "bound by a socket that does not listen" };
}
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
    const aside = (holder) => (holder.addresses.some(endpoint/* isInTheWay */.M) ? 0 : 1);
    return holders.sort((a, b) => aside(a) - aside(b) ||
        rank(a) - rank(b) ||
        start(a) - start(b) ||
        (a.pid ?? 0) - (b.pid ?? 0));
}
function isShell(holder) {
    const program = holder.details?.argv?.[0] ?? "";
    return SHELLS.has(program.slice(program.lastIndexOf("/") + 1).replace(/^-/, ""));
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 5159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Mt: () => (/* binding */ processDetails),
/* harmony export */   gN: () => (/* binding */ parentOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const TICKS_PER_SECOND = 100;
function processDetails(procRoot, pid, now) {
    const stat = statFields(procRoot, pid);
    if (stat === null)
        return null;
    return {
        pid,
        parent: numberOf(stat[1]),
        argv: commandLine(procRoot, pid),
        uid: effectiveUid(procRoot, pid),
        startedAt: startTime(procRoot, Number(stat[19]), now),
        cwd: linkTarget(`${procRoot}/${pid}/cwd`),
    };
}
function parentOf(procRoot, pid) {
    const stat = statFields(procRoot, pid);
    return stat === null ? null : numberOf(stat[1]);
}
function numberOf(field) {
    return field !== undefined && /^\d+$/.test(field) ? Number(field) : null;
}
function groupOf(procRoot, pid) {
    const stat = statFields(procRoot, pid);
    return stat === null ? null : Number(stat[2]);
}
function statFields(procRoot, pid) {
    const text = readProcess(procRoot, pid, "stat");
    return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function commandLine(procRoot, pid) {
    const text = readProcess(procRoot, pid, "cmdline", "utf8");
    if (text === null)
        return null;
    const argv = text.replace(/\0+$/, "").split("\0");
    if (argv.length > 1 || argv[0] !== "")
        return argv;
    return argumentsOfThread(procRoot, pid) ?? nameInBrackets(procRoot, pid);
}
function argumentsOfThread(procRoot, pid) {
    for (const thread of threadsOf(procRoot, pid)) {
        const text = readFile(`${procRoot}/${pid}/task/${thread}/cmdline`, "utf8");
        const argv = text?.replace(/\0+$/, "").split("\0") ?? [];
        if (argv[0])
            return argv;
    }
    return null;
}
function threadsOf(procRoot, pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${procRoot}/${pid}/task`);
    }
    catch (error) {
        return refusal(error) ?? [];
    }
}
function nameInBrackets(procRoot, pid) {
    const name = readProcess(procRoot, pid, "comm", "utf8")?.trimEnd();
    if (name)
        return [`[${name}]`];
    const program = linkTarget(`${procRoot}/${pid}/exe`);
    return program === null ? null : [`[${program.slice(program.lastIndexOf("/") + 1)}]`];
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, encoding);
    }
    catch (error) {
        return refusal(error);
    }
}
function refusal(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
    if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
        return null;
    throw error;
}
//# sourceMappingURL=process-details.js.map

/***/ })

};
;