"use strict";
exports.id = 5044;
exports.ids = [5044];
exports.modules = {

/***/ 8325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ findHolders)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/endpoint.js
var endpoint = __webpack_require__(5000);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/proc-links.js


function linkTarget(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        if (isClosed(code))
            return undefined;
        if (isGone(code))
            return null;
        throw error;
    }
}
function withoutStacks(look) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        look();
    }
    finally {
        Error.stackTraceLimit = before;
    }
}
function processIds(procRoot) {
    const pids = [];
    for (const name of namesIn(procRoot)) {
        const first = name.charCodeAt(0);
        if (first >= 49 && first <= 57)
            pids.push(Number(name));
    }
    return pids.reverse().sort((a, b) => b - a);
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
function isGoneOrClosed(error) {
    const code = (0,errors/* errorCode */.CA)(error);
    return isGone(code) || isClosed(code);
}
function isClosed(code) {
    return code === "EACCES" || code === "EPERM";
}
function isGone(code) {
    return code === "ENOENT" || code === "ESRCH" || code === "ENOTDIR" || code === "EINVAL";
}
//# sourceMappingURL=proc-links.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/descriptor-table.js



const LAST = 4;
const A_MISS = 8;
const MANY = 16;
class DescriptorTable {
    isClosed = false;
    size;
    #pid;
    #folder;
    #next = 0;
    #top;
    #missing;
    #misses = 0;
    constructor(pid, folder, size) {
        this.#pid = pid;
        this.#folder = folder;
        this.size = size;
        this.#top = size;
        this.#missing = size;
    }
    last(see) {
        if (this.#top < this.size)
            return;
        for (let left = LAST; left > 0 && this.#top > this.#next && !this.isClosed;) {
            this.#top -= 1;
            const target = this.#look(`${this.#folder}/`, this.#top, see);
            if (target === null || !target.startsWith("socket:"))
                left -= 1;
        }
    }
    below(end, see, enter = null) {
        const prefix = this.#prefix(Math.min(end - this.#next, this.#missing), enter);
        while (!this.isClosed && this.#misses * A_MISS <= this.#missing && this.#missing > 0) {
            if (this.#next === this.#top)
                this.#next = this.size;
            if (this.#next >= end)
                return;
            if (this.#look(prefix, this.#next, see) === null)
                this.#misses += 1;
            this.#next += 1;
        }
    }
    rest(see, enter = null) {
        if (this.isClosed || this.#next === Number.POSITIVE_INFINITY)
            return;
        const names = this.#list();
        const prefix = this.#prefix(names.length, enter);
        for (let at = 0; at < names.length && !this.isClosed; at += 1) {
            const number = Number(names[at]);
            if (!this.#isKnown(number))
                this.#look(prefix, number, see);
        }
        this.#next = Number.POSITIVE_INFINITY;
    }
    at(number, see) {
        if (!this.isClosed && !this.#isKnown(number))
            this.#look(`${this.#folder}/`, number, see);
    }
    #isKnown(number) {
        return number < this.#next || (number >= this.#top && number < this.size);
    }
    #prefix(looks, enter) {
        return looks >= MANY && enter?.(this.#folder) === true ? "" : `${this.#folder}/`;
    }
    #look(prefix, number, see) {
        const target = linkTarget(prefix + number);
        if (target === undefined)
            this.isClosed = true;
        if (target == null)
            return null;
        this.#missing -= 1;
        see(this.#pid, target, number);
        return target;
    }
    #list() {
        try {
            return (0,external_node_fs_.readdirSync)(this.#folder);
        }
        catch (error) {
            const code = (0,errors/* errorCode */.CA)(error);
            if (isClosed(code))
                this.isClosed = true;
            else if (!isGone(code))
                throw error;
            return [];
        }
    }
}
//# sourceMappingURL=descriptor-table.js.map
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/working-folder.js



function withWorkingFolders(look) {
    let home;
    const enter = (folder) => {
        if (home === undefined)
            home = openHome();
        return home !== null && go(folder);
    };
    try {
        return look(enter);
    }
    finally {
        if (typeof home === "number")
            leaveFor(home);
    }
}
function openHome() {
    let home;
    try {
        home = (0,external_node_fs_.openSync)(".", external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
    if (go(pathOf(home)))
        return home;
    (0,external_node_fs_.closeSync)(home);
    return null;
}
function leaveFor(home) {
    try {
        (0,external_node_process_.chdir)(pathOf(home));
    }
    finally {
        (0,external_node_fs_.closeSync)(home);
    }
}
function pathOf(fd) {
    return `/proc/self/fd/${fd}`;
}
function go(folder) {
    try {
        (0,external_node_process_.chdir)(folder);
        return true;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return false;
    }
}
//# sourceMappingURL=working-folder.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/descriptors.js




const SMALL = 64;
const A_TURN = 4;
const NOBODY = new Map();
class Descriptors {
    unreadable = 0;
    #procRoot;
    #processes = null;
    #tables = new Map();
    #counted = null;
    #early = new Set();
    #holders = new Map();
    #enter = null;
    constructor(procRoot) {
        this.#procRoot = procRoot;
    }
    processes() {
        this.#processes ??= processIds(this.#procRoot);
        return this.#processes;
    }
    kind(pid) {
        const { size } = this.#tableOf(pid);
        if (size === 0)
            return "bare";
        return size > SMALL ? "big" : "small";
    }
    #tableOf(pid) {
        let table = this.#tables.get(pid);
        if (table === undefined) {
            table = new DescriptorTable(pid, `${this.#procRoot}/${pid}/fd`, this.#countOf(pid));
            this.#tables.set(pid, table);
        }
        return table;
    }
    #countOf(pid) {
        this.#counted ??= this.#sizeOf("self") > 0;
        if (this.#counted)
            return this.#sizeOf(pid);
        return (0,external_node_fs_.existsSync)(`${this.#procRoot}/${pid}/exe`)
            ? namesIn(`${this.#procRoot}/${pid}/fd`).length
            : 0;
    }
    #sizeOf(pid) {
        try {
            return (0,external_node_fs_.statSync)(`${this.#procRoot}/${pid}/fd`, { throwIfNoEntry: false })?.size ?? 0;
        }
        catch (error) {
            if (isGoneOrClosed(error))
                return 0;
            throw error;
        }
    }
    lastOfSmall(see, isOver) {
        for (const pid of this.processes()) {
            if (isOver())
                return;
            if (this.kind(pid) === "small")
                this.#last(pid, see);
        }
    }
    #last(pid, see) {
        this.#lookInto(this.#tableOf(pid), (table) => table.last(see));
    }
    below(pid, end, see) {
        this.#lookInto(this.#tableOf(pid), (table) => table.below(end, see, this.#enter));
    }
    rest(pid, see) {
        this.#lookInto(this.#tableOf(pid), (table) => table.rest(see, this.#enter));
    }
    at(pid, number, see) {
        this.#lookInto(this.#tableOf(pid), (table) => table.at(number, see));
    }
    #lookInto(table, look) {
        if (table.isClosed)
            return;
        look(table);
        if (table.isClosed)
            this.unreadable += 1;
    }
    nearby(look) {
        withWorkingFolders((enter) => {
            this.#enter = enter;
            try {
                look();
            }
            finally {
                this.#enter = null;
            }
        });
    }
    #note = (pid, target, number) => {
        if (!target.startsWith("socket:"))
            return;
        const holders = this.#holders.get(target);
        if (holders === undefined)
            this.#holders.set(target, new Map([[pid, number]]));
        else
            holders.set(pid, number);
    };
    holdersOf(socket) {
        return this.#holders.get(socket) ?? NOBODY;
    }
    async readAhead(isOver) {
        const looks = this.#looksAhead();
        for (let done = false; !done;) {
            await new Promise((resolve) => setImmediate(resolve));
            if (isOver())
                return;
            withoutStacks(() => {
                for (let turn = 0; turn < A_TURN && !done; turn++)
                    done = looks.next().done === true;
            });
        }
    }
    *#looksAhead() {
        for (const pid of this.processes()) {
            if (this.kind(pid) !== "small")
                continue;
            this.#early.add(pid);
            yield this.#last(pid, this.#note);
        }
        for (const pid of this.#early)
            yield this.below(pid, SMALL, this.#note);
    }
    forgetEarly() {
        for (const pid of this.#early)
            this.#tables.delete(pid);
        this.#processes = processIds(this.#procRoot);
        return this.#processes.filter((pid) => !this.#tables.has(pid));
    }
}
//# sourceMappingURL=descriptors.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-details.js
var process_details = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/family.js



const FEW = 32;
class Families {
    #procRoot;
    #stats;
    #siblings = new Map();
    constructor(procRoot, stats) {
        this.#procRoot = procRoot;
        this.#stats = stats;
    }
    parent(pid) {
        return (0,process_details/* kinshipOf */.G5)(this.#procRoot, pid, this.#stats)?.parent || null;
    }
    children(pid) {
        return childrenIn(`${this.#procRoot}/${pid}/task/${pid}/children`);
    }
    childrenOfAllThreads(pid) {
        const task = `${this.#procRoot}/${pid}/task`;
        return namesIn(task).flatMap((thread) => childrenIn(`${task}/${thread}/children`));
    }
    siblings(pid) {
        const kinship = (0,process_details/* kinshipOf */.G5)(this.#procRoot, pid, this.#stats);
        if (kinship === null || kinship.parent === 0)
            return [];
        const { parent, session } = kinship;
        const family = `${parent} ${session}`;
        let siblings = this.#siblings.get(family);
        if (siblings === undefined) {
            siblings = this.childrenOfAllThreads(parent);
            if (siblings.length > FEW && this.#sessionOf(parent) !== session)
                siblings = siblings.filter((it) => this.#sessionOf(it) === session);
            this.#siblings.set(family, siblings);
        }
        return siblings;
    }
    #sessionOf(pid) {
        return (0,process_details/* kinshipOf */.G5)(this.#procRoot, pid, this.#stats)?.session;
    }
}
function childrenIn(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").split(" ").filter(Boolean).map(Number);
    }
    catch (error) {
        if (isGoneOrClosed(error))
            return [];
        throw error;
    }
}
//# sourceMappingURL=family.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/thread-tables.js


function tablesOfThreads(procRoot, pid) {
    const task = `${procRoot}/${pid}/task`;
    if ((statOf(task)?.nlink ?? 0) <= 3)
        return [];
    const own = statOf(`${procRoot}/${pid}/fd`)?.size ?? 0;
    const others = namesIn(task).filter((thread) => thread !== String(pid));
    return others.map((thread) => {
        const folder = `${task}/${thread}/fd`;
        const size = statOf(folder)?.size ?? 0;
        return { pid, folder, size, isAlike: size === own && size > 0 };
    });
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
//# sourceMappingURL=thread-tables.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/fd-scan.js





const MOST_LOOKS = 5_000;
function scanDescriptors(procRoot, inodes, hints = [], descriptors = new Descriptors(procRoot), stats = new Map()) {
    const scan = new Scan(procRoot, inodes, hints, descriptors, stats);
    withoutStacks(() => {
        descriptors.nearby(() => {
            scan.seenBefore();
            scan.hinted();
            scan.tiers();
            scan.families();
            scan.threads();
        });
    });
    return { pids: scan.found, unreadable: descriptors.unreadable, isCutShort: scan.isCutShort };
}
class Scan {
    found = new Map();
    isCutShort = false;
    #procRoot;
    #wanted;
    #descriptors;
    #hints;
    #stats;
    #holders = new Map();
    #sharing = new Set();
    constructor(procRoot, inodes, hints, descriptors, stats) {
        this.#procRoot = procRoot;
        this.#hints = hints;
        this.#stats = stats;
        this.#wanted = new Map([...inodes].map((inode) => [`socket:[${inode}]`, inode]));
        this.#descriptors = descriptors;
    }
    done() {
        return this.found.size === this.#wanted.size;
    }
    seenBefore() {
        for (const target of this.#wanted.keys()) {
            for (const [pid, number] of this.#descriptors.holdersOf(target))
                this.#see(pid, target, number);
        }
    }
    hinted() {
        this.likely(this.#hints);
        this.wholly(this.#hints);
    }
    tiers() {
        if (this.done())
            return;
        this.#descriptors.lastOfSmall(this.#see, () => this.done());
        if (this.done())
            return;
        const kinds = { small: [], big: [], bare: [] };
        for (const pid of this.#descriptors.processes())
            kinds[this.#descriptors.kind(pid)].push(pid);
        this.likely(kinds.small);
        this.likely(kinds.big);
        for (const pids of [kinds.small, kinds.big, kinds.bare])
            this.wholly(pids);
        if (!this.done())
            this.wholly(this.#descriptors.forgetEarly());
    }
    likely(pids) {
        for (const pid of pids) {
            if (this.done())
                return;
            this.#descriptors.below(pid, SMALL, this.#see);
        }
    }
    wholly(pids) {
        for (const pid of pids) {
            if (this.done())
                return;
            this.#descriptors.rest(pid, this.#see);
        }
    }
    #see = (pid, target, number) => {
        const inode = this.#wanted.get(target);
        if (inode === undefined)
            return;
        if (!this.#holders.has(pid))
            this.#holders.set(pid, number);
        const pids = this.found.get(inode);
        if (pids === undefined)
            this.found.set(inode, [pid]);
        else if (!pids.includes(pid)) {
            pids.push(pid);
            for (const one of pids)
                this.#sharing.add(one);
        }
    };
    families() {
        const families = new Families(this.#procRoot, this.#stats);
        const seen = new Set();
        const queue = [...this.#holders.keys()];
        for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
            if (seen.has(pid))
                continue;
            seen.add(pid);
            const relatives = this.#elders(families, pid).concat(this.#forked(families, pid));
            if (this.#sharing.has(pid))
                this.#descriptors.rest(pid, this.#see);
            queue.push(...relatives.filter((it) => this.#holders.has(it)));
        }
    }
    #elders(families, pid) {
        const parent = families.parent(pid);
        if (parent !== null)
            this.#lookIntoRelative(parent);
        const siblings = families.siblings(pid).filter((it) => it !== pid);
        for (const sibling of siblings) {
            this.#descriptors.at(sibling, this.#holders.get(pid), this.#see);
            if (this.#sharing.has(sibling))
                this.#lookIntoRelative(sibling);
        }
        return parent === null ? siblings : [parent, ...siblings];
    }
    #forked(families, pid) {
        const mayBeMore = this.#sharing.has(pid) || this.#hints.includes(pid);
        const children = mayBeMore ? families.childrenOfAllThreads(pid) : families.children(pid);
        for (const child of children)
            this.#lookIntoRelative(child);
        return children;
    }
    #lookIntoRelative(pid) {
        this.#descriptors.rest(pid, this.#see);
        if (this.#descriptors.kind(pid) !== "bare")
            return;
        for (const table of tablesOfThreads(this.#procRoot, pid))
            this.#lookIntoThread(table);
    }
    threads() {
        const alike = [];
        for (const pid of this.done() ? [] : this.#descriptors.processes()) {
            for (const table of tablesOfThreads(this.#procRoot, pid)) {
                if (table.isAlike)
                    alike.push(table);
                else
                    this.#lookIntoThread(table);
                if (this.done())
                    return;
            }
        }
        this.#threadsAlike(alike);
    }
    #threadsAlike(tables) {
        let looks = 0;
        for (const table of this.done() ? [] : tables) {
            looks += table.size;
            this.isCutShort = looks > MOST_LOOKS;
            if (this.isCutShort)
                return;
            this.#lookIntoThread(table);
            if (this.done())
                return;
        }
    }
    #lookIntoThread({ pid, folder }) {
        new DescriptorTable(pid, folder, 0).rest(this.#see);
    }
}
//# sourceMappingURL=fd-scan.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/linux/listen-rows.js
var listen_rows = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/linux/reason.js
var linux_reason = __webpack_require__(4310);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/socket-table.js + 2 modules
var socket_table = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/unseen.js
var unseen = __webpack_require__(3389);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux-proc.js








const linuxProc = {
    async sockets(system, wanted, { hints = [], rows: begun = null, stats }) {
        const { procRoot } = system;
        const descriptors = new Descriptors(procRoot);
        const isTcp = wanted?.some(({ protocol }) => protocol === "tcp") ?? true;
        const reading = begun ?? (isTcp ? (0,listen_rows/* readListenRows */.dn)(procRoot) : Promise.resolve([]));
        await lookAround(descriptors, reading);
        const rows = await blockingRows(procRoot, wanted, reading);
        if (rows.length === 0 && !(0,listen_rows/* hasTables */.q5)(procRoot))
            return withoutTables(system, wanted);
        const readable = rows.filter((row) => row.inode !== 0 && (0,linux_reason/* mayLookInto */.lH)(system, row));
        const inodes = new Set(readable.map((row) => row.inode));
        const scan = scanDescriptors(procRoot, inodes, hints, descriptors, stats);
        const reason = (0,linux_reason/* reasons */.Ot)(system, rows, scan);
        const sockets = rows.map((row) => heldSocket(row, scan, reason));
        return sockets.some(isOthers) ? withCgroups(system, rows, sockets) : sockets;
    },
    async describe(system, pids, stats) {
        const details = new Map();
        const boot = pids.length === 0 ? null : (0,process_details/* bootTime */.A7)(system.procRoot, system.now());
        for (const pid of pids) {
            const found = (0,process_details/* processDetails */.Mt)(system.procRoot, pid, boot, stats);
            if (found !== null)
                details.set(pid, found);
        }
        return details;
    },
};
async function ownListeners(system) {
    const rows = await allListeners(system.procRoot, readListenRows(system.procRoot));
    return rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
}
function withoutTables(system, wanted) {
    const failure = "the kernel's socket tables are not to be seen here (/proc/net)";
    if (wanted === null)
        throw (0,unseen/* unavailable */.hU)(failure, "mount /proc, or name the ports you ask about");
    return (0,unseen/* unseenSockets */.Fg)(system, wanted, {
        code: "other_user",
        message: `${failure}: nobody can be named`,
    });
}
async function lookAround(descriptors, reading) {
    let isRead = false;
    const end = () => {
        isRead = true;
    };
    reading.then(end, end);
    await descriptors.readAhead(() => isRead);
}
async function allListeners(procRoot, reading) {
    return [
        ...(await (0,socket_table/* listeningSockets */.O)(procRoot, "tcp", null, reading)),
        ...(await (0,socket_table/* listeningSockets */.O)(procRoot, "udp")),
    ];
}
async function blockingRows(procRoot, wanted, reading) {
    if (wanted === null)
        return allListeners(procRoot, reading);
    const rows = [];
    for (const protocol of ["tcp", "udp"]) {
        const ports = new Set(wanted.filter((it) => it.protocol === protocol).map((it) => it.port));
        if (ports.size > 0)
            rows.push(...(await rowsOfPorts(procRoot, protocol, ports, reading)));
    }
    return rows;
}
async function rowsOfPorts(procRoot, protocol, ports, reading) {
    const listening = await (0,socket_table/* listeningSockets */.O)(procRoot, protocol, ports, reading);
    for (const row of listening)
        ports.delete(row.port);
    if (ports.size === 0)
        return listening;
    const others = (0,socket_table/* allSockets */.u)(procRoot, protocol, ports);
    return [...listening, ...others.filter((row) => row.state !== "closing")];
}
function heldSocket(row, scan, reason) {
    const { protocol, address, port, state, uid, inode } = row;
    const pids = scan.pids.get(inode) ?? [];
    if (inode === 0)
        return { protocol, address, port, state, uid: null, pids, hidden: linux_reason/* LET_GO */.NS };
    const hidden = pids.length > 0 ? null : reason(row);
    return { protocol, address, port, state, uid, pids, hidden };
}
function isOthers({ hidden, state }) {
    return hidden?.code === "other_user" && state === "listening";
}
async function withCgroups(system, rows, sockets) {
    const { socketCgroups } = await __webpack_require__.e(/* import() */ 5715).then(__webpack_require__.bind(__webpack_require__, 5715));
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
            : `a process of the unit ${(0,foreign_text/* escapeControls */.UN)(unit)}, which belongs to ${linux_reason/* OF_ANOTHER */.iU}`;
        return { ...socket, cgroup, hidden: { ...socket.hidden, message } };
    });
}
//# sourceMappingURL=linux-proc.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/port-key.js
var port_key = __webpack_require__(416);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/find.js



const SHELLS = new Set(["sh", "bash", "dash", "zsh", "fish", "ksh", "ash"]);
async function findHolders(system, wanted, ahead = {}) {
    const source = await sourceOf(system.platform);
    const stats = new Map();
    const sockets = await source.sockets(system, wanted, { ...ahead, stats });
    const pids = new Set(sockets.flatMap((socket) => socket.pids));
    const details = await source.describe(system, [...pids], stats);
    return byPort(sockets).map((group) => portHolders(group, details));
}
async function sourceOf(platform) {
    if (platform === "linux")
        return linuxProc;
    if (platform === "win32")
        return (await __webpack_require__.e(/* import() */ 3219).then(__webpack_require__.bind(__webpack_require__, 5600))).windows;
    return (await __webpack_require__.e(/* import() */ 9745).then(__webpack_require__.bind(__webpack_require__, 2126))).lsof;
}
function byPort(sockets) {
    const groups = new Map();
    for (const socket of sockets) {
        const key = (0,port_key/* portKey */.l)(socket);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [socket]);
        else
            group.push(socket);
    }
    return [...groups].sort((a, b) => a[0] - b[0]).map((group) => group[1]);
}
function portHolders(sockets, details) {
    const sole = sockets.length === 1 ? soleHolder(sockets[0], details) : null;
    if (sole !== null)
        return sole;
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
function soleHolder({ port, protocol, address, state, uid, pids, hidden, cgroup }, details) {
    const pid = pids[0];
    const known = pid === undefined ? undefined : details.get(pid);
    if (pid === undefined || known === undefined || pids.length > 1)
        return null;
    if (state !== "listening" || hidden !== null || cgroup !== undefined)
        return null;
    const addresses = [(0,endpoint/* endpoint */.s)(address, port)];
    const holder = { pid, uid: known.uid ?? uid, addresses, details: known };
    return { port, protocol, holders: [holder], hidden: null };
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
const ONE_PEER = {
    code: "outgoing_connection",
    message: "a UDP socket that hears one peer alone, a client's or a server's; take another port",
};
function notListening(sockets) {
    const told = sockets.map(({ hidden }) => hidden).find((hidden) => hidden !== null);
    if (told && sockets.every(({ pids }) => pids.length === 0))
        return told;
    if (sockets.every(({ protocol }) => protocol === "udp"))
        return ONE_PEER;
    const states = new Set(sockets.map(({ state }) => state));
    if (states.has("outgoing"))
        return connection("the source port of a connection");
    return states.has("connected")
        ? connection("the port of a connection, an outgoing one or one that a server left")
        : { code: "bound_not_listening", message: "bound by a socket that does not listen" };
}
function connection(what) {
    const message = `nobody listens there: it is ${what}; take another port`;
    return { code: "outgoing_connection", message };
}
function preferredFirst(holders) {
    if (holders.length < 2)
        return holders;
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

/***/ 4310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ LET_GO),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   iU: () => (/* binding */ OF_ANOTHER),
/* harmony export */   lH: () => (/* binding */ mayLookInto)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _socket_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7497);



const FIRST_PID_NAMESPACE = "pid:[4026531836]";
const OF_ANOTHER = "another user; root can name it";
const LET_GO = {
    code: "outgoing_connection",
    message: "nobody listens there: it is the port of a connection that is being closed, and free again within a minute",
};
function mayLookInto(system, row) {
    return system.user === null || system.user.uid === 0 || system.user.uid === row.uid;
}
function reasons(system, rows, scan) {
    const isOpen = stillOpen(system.procRoot, rows);
    return (row) => reason(system, row, scan, isOpen);
}
function stillOpen(procRoot, rows) {
    const ports = new Set(rows.map(({ port }) => port));
    const inodes = new Map();
    return ({ protocol, inode }) => {
        const known = inodes.get(protocol) ??
            new Set((0,_socket_table_js__WEBPACK_IMPORTED_MODULE_1__/* .allSockets */ .u)(procRoot, protocol, ports).map((row) => row.inode));
        inodes.set(protocol, known);
        return known.has(inode);
    };
}
function reason(system, row, scan, isOpen) {
    if ((0,_users_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._)(system, row.uid, true)) {
        const message = "the process belongs to a user outside of this user namespace";
        return { code: "other_user", message };
    }
    if (!mayLookInto(system, row)) {
        return { code: "other_user", message: `the process belongs to ${OF_ANOTHER}` };
    }
    if (!isOpen(row))
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
    const but = scan.isCutShort ? ", or a thread with descriptors of its own" : "";
    return {
        code: "kernel",
        message: `no process has the socket open: the kernel itself holds it${but}`,
    };
}
function pidNamespace(procRoot) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${procRoot}/self/ns/pid`);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=reason.js.map

/***/ }),

/***/ 5159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ bootTime),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   G5: () => (/* binding */ kinshipOf),
/* harmony export */   Mt: () => (/* binding */ processDetails)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _processes_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);



const TICKS_PER_SECOND = 100;
function processDetails(procRoot, pid, boot, stats = new Map()) {
    const stat = fieldsOf(procRoot, pid, stats);
    if (stat === null)
        return null;
    const argv = commandLine(procRoot, pid);
    const uid = effectiveUid(procRoot, pid);
    if (argv === null && uid === null)
        return null;
    return {
        pid,
        parent: numberOf(stat[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]),
        argv,
        uid,
        startedAt: startTime(Number(stat[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.started]), boot),
        cwd: linkTarget(`${procRoot}/${pid}/cwd`),
    };
}
function kinshipOf(procRoot, pid, stats) {
    const stat = fieldsOf(procRoot, pid, stats);
    const parent = numberOf(stat?.[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]);
    return parent === null ? null : { parent, session: numberOf(stat?.[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.session]) ?? 0 };
}
function numberOf(field) {
    const number = Number(field);
    return field && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
function groupOf(procRoot, pid) {
    const stat = fieldsOf(procRoot, pid, new Map());
    return stat === null ? null : Number(stat[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.group]);
}
function fieldsOf(procRoot, pid, stats) {
    const known = stats.get(pid);
    if (known !== undefined)
        return known;
    const text = readProcess(procRoot, pid, "stat");
    if (text === null)
        return null;
    const fields = (0,_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .statFields */ .qV)(text);
    stats.set(pid, fields);
    return fields;
}
function commandLine(procRoot, pid) {
    const text = readProcess(procRoot, pid, "cmdline");
    if (text === null)
        return null;
    const argv = argumentsIn(text);
    if (!NAMELESS.includes(argv[0]?.trim() ?? ""))
        return argv;
    if (argv.length > 1)
        return [programOf(procRoot, pid) ?? "", ...argv.slice(1)];
    return argumentsOfThread(procRoot, pid) ?? nameInBrackets(procRoot, pid);
}
const NAMELESS = ["", "-", "/", ":"];
function programOf(procRoot, pid) {
    const program = linkTarget(`${procRoot}/${pid}/exe`)?.replace(/ \(deleted\)$/, "");
    return program?.slice(program.lastIndexOf("/") + 1) ?? nameOf(procRoot, pid);
}
function nameOf(procRoot, pid) {
    return readProcess(procRoot, pid, "comm")?.trimEnd() || null;
}
function argumentsOfThread(procRoot, pid) {
    for (const thread of threadsOf(procRoot, pid)) {
        const text = readFile(`${procRoot}/${pid}/task/${thread}/cmdline`);
        const argv = argumentsIn(text ?? "");
        if (argv[0])
            return argv;
    }
    return null;
}
function argumentsIn(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(0, end).split("\0");
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
    const name = nameOf(procRoot, pid) ?? programOf(procRoot, pid);
    return name === null ? null : [`[${name}]`];
}
const UID = "\nUid:\t";
function effectiveUid(procRoot, pid) {
    const status = readProcess(procRoot, pid, "status") ?? "";
    const real = status.indexOf(UID);
    return real < 0
        ? null
        : Number.parseInt(status.slice(status.indexOf("\t", real + UID.length)), 10);
}
function startTime(ticks, boot) {
    if (boot === null || Number.isNaN(ticks))
        return null;
    return Math.round(boot + (ticks * 1000) / TICKS_PER_SECOND);
}
function bootTime(procRoot, now) {
    const uptime = Number.parseFloat(readFile(`${procRoot}/uptime`) ?? "");
    return Number.isNaN(uptime) ? null : now - uptime * 1000;
}
function linkTarget(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
    }
    catch (error) {
        return refusal(error);
    }
}
function readProcess(procRoot, pid, name) {
    return readFile(`${procRoot}/${pid}/${name}`);
}
function readFile(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (error) {
        return refusal(error);
    }
}
function refusal(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
    if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
        return null;
    throw error;
}
//# sourceMappingURL=process-details.js.map

/***/ }),

/***/ 9579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ allSockets),
  O: () => (/* binding */ listeningSockets)
});

;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/kernel-address.js
const known = new Map();
const MOST_KNOWN = 100;
function addressOf(hex) {
    const before = known.get(hex);
    if (before !== undefined)
        return before;
    const address = parseAddress(hex);
    if (known.size < MOST_KNOWN)
        known.set(hex, address);
    return address;
}
function parseAddress(hex) {
    if (Number.parseInt(hex, 16) === 0)
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
//# sourceMappingURL=kernel-address.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/linux/listen-rows.js
var listen_rows = __webpack_require__(2815);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/linux/listeners-here.js


const WILDCARDS = ["0".repeat(8), "0".repeat(32)];
function listenersIn(tables) {
    let endpoints = null;
    return (remote) => {
        endpoints ??= new Set(tables.flatMap(listeners));
        const colon = remote.indexOf(":");
        const places = placesOf(remote.slice(0, colon));
        return places.some((it) => endpoints?.has(it + remote.slice(colon)));
    };
}
function placesOf(digits) {
    const address = addressOf(digits);
    const places = [digits];
    if (address.startsWith("::ffff:"))
        places.push(digits.slice(-8));
    if (/^(::1$|(::ffff:)?127\.)/.test(address))
        places.push(...WILDCARDS);
    return places;
}
function listeners(table) {
    const found = [];
    let start = table.indexOf("\n") + 1;
    while (start < table.length) {
        const local = (0,listen_rows/* localAt */.Z_)(table, start);
        const remote = (0,listen_rows/* remoteAt */.eT)(table, local);
        if (!table.startsWith(listen_rows/* LISTEN */.C5, (0,listen_rows/* stateAt */.HK)(local, remote)))
            break;
        found.push(table.slice(local, remote - 1));
        start = table.indexOf("\n", remote) + 1;
    }
    return found;
}
//# sourceMappingURL=listeners-here.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/socket-table.js



async function listeningSockets(procRoot, protocol, ports = null, rows = null) {
    if (protocol === "tcp") {
        const tables = await (rows ?? (0,listen_rows/* readListenRows */.dn)(procRoot));
        return tables.flatMap((table) => rowsIn(table, ports, LISTENERS));
    }
    return allSockets(procRoot, "udp", ports).filter((row) => row.state === "listening");
}
function allSockets(procRoot, protocol, ports = null) {
    const tables = [protocol, `${protocol}6`].map((name) => (0,listen_rows/* readIfThere */.qC)(procRoot, name) ?? "");
    const kind = { protocol, isListened: listenersIn(tables) };
    return tables.flatMap((table) => rowsIn(table, ports, kind));
}
const LISTENERS = { protocol: "tcp", isListened: null };
function rowsIn(table, ports, kind) {
    const found = [];
    let start = 0;
    for (let end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
        const local = (0,listen_rows/* localAt */.Z_)(table, start);
        start = end + 1;
        if (local > end)
            continue;
        const remote = (0,listen_rows/* remoteAt */.eT)(table, local);
        if (kind.isListened === null && !table.startsWith(listen_rows/* LISTEN */.C5, (0,listen_rows/* stateAt */.HK)(local, remote)))
            break;
        const port = Number.parseInt(table.slice(remote - 5, remote - 1), 16);
        if (ports === null || ports.has(port))
            found.push(rowOf(table, local, remote, kind));
    }
    return found;
}
function rowOf(table, local, remote, kind) {
    const state = (0,listen_rows/* stateAt */.HK)(local, remote);
    const uid = fieldsOn(table, state, 4);
    const inode = fieldsOn(table, uid, 2);
    return {
        protocol: kind.protocol,
        address: addressOf(table.slice(local, remote - 6)),
        port: Number.parseInt(table.slice(remote - 5, remote - 1), 16),
        state: stateOf(table, remote, state, kind),
        uid: Number.parseInt(table.slice(uid, inode), 10),
        inode: Number.parseInt(table.slice(inode, table.indexOf(" ", inode)), 10),
    };
}
function fieldsOn(table, start, count) {
    let at = start;
    for (let left = count; left > 0; left--) {
        at = table.indexOf(" ", at) + 1;
        while (table.charCodeAt(at) === BLANK)
            at += 1;
    }
    return at;
}
const BLANK = 32;
function stateOf(table, remote, at, { protocol, isListened }) {
    if (protocol === "udp")
        return table.startsWith(":0000", at - 6) ? "listening" : "outgoing";
    if (table.startsWith(listen_rows/* LISTEN */.C5, at))
        return "listening";
    if (table.startsWith("07", at))
        return "bound";
    if (table.startsWith("06", at))
        return "closing";
    if (table.startsWith("02", at))
        return "outgoing";
    return isListened?.(table.slice(remote, at - 1)) ? "outgoing" : "connected";
}
//# sourceMappingURL=socket-table.js.map

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

/***/ 7497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   c: () => (/* binding */ userNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const GETENT_TIMEOUT = 500;
async function userNames(system, wanted) {
    const names = new Map();
    if (wanted.size === 0 || system.user === null)
        return names;
    takeNames(readIfAllowed("/etc/passwd") ?? "", wanted, names);
    const unknown = [...wanted].filter((uid) => !names.has(uid)).map(String);
    if (unknown.length > 0) {
        const answer = await system.run("getent", ["passwd", ...unknown], { timeout: GETENT_TIMEOUT });
        takeNames(answer.stdout, wanted, names);
    }
    return names;
}
const OVERFLOW = 65_534;
const ALL = 4_294_967_295;
function isOutside({ platform, procRoot }, uid, isSeen) {
    if (platform !== "linux" || uid !== OVERFLOW)
        return false;
    const ranges = mappedRanges(procRoot);
    if (ranges.some(({ count }) => count === ALL))
        return false;
    return !isSeen || !ranges.some(({ first, count }) => uid >= first && uid < first + count);
}
function mappedRanges(procRoot) {
    const text = readIfAllowed(`${procRoot}/self/uid_map`) ?? `0 0 ${ALL}`;
    return text.split("\n").flatMap((line) => {
        const [first, , count] = line.trim().split(/\s+/).map(Number);
        return first === undefined || count === undefined ? [] : [{ first, count }];
    });
}
function takeNames(text, wanted, names) {
    for (const uid of wanted) {
        const name = names.has(uid) ? null : nameOf(text, uid);
        if (name !== null)
            names.set(uid, name);
    }
}
function nameOf(text, uid) {
    const field = `:${uid}:`;
    for (let at = text.indexOf(field); at >= 0; at = text.indexOf(field, at + 1)) {
        const before = text.slice(text.lastIndexOf("\n", at) + 1, at).split(":");
        if (before.length === 2 && before[0])
            return before[0];
    }
    return null;
}
function readIfAllowed(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === "EACCES")
            return null;
        throw error;
    }
}
//# sourceMappingURL=users.js.map

/***/ }),

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ STAT),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
const STAT = { state: 0, parent: 1, group: 2, session: 3, started: 19 };
function statFields(text) {
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function hasEnded(fields) {
    const state = fields[STAT.state];
    return state === undefined || state === "Z" || state === "X" || state === "x";
}
//# sourceMappingURL=stat.js.map

/***/ }),

/***/ 720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ programAndScript)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const INTERPRETERS = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => [
    {
        name: /^(node|nodejs|tsx|ts-node)$/,
        withValue: /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
        code: /^(-e|--eval|-p|--print|-pe|-i)$/,
    },
    {
        name: /^(bun|deno)$/,
        command: /^(run|serve|x)$/,
        withValue: /^(-r|--preload|--cwd|-c|--config|--import-map|--env-file)$/,
        code: /^(-e|--eval|-p|--print|eval|repl)$/,
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
]);
function programAndScript(argv) {
    const [first = ""] = argv;
    const path = pathOf(first);
    const program = programName(path);
    const name = program.replace(/\.exe$/i, "");
    const interpreter = INTERPRETERS().find((row) => row.name.test(name));
    if (interpreter === undefined || path !== first)
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function pathOf(first) {
    if (!/\s/.test(first))
        return first;
    return (/^[A-Za-z]:\\.{1,300}?\.exe(?=$|\s)/i.exec(first) ?? /\S+/.exec(first))?.[0] ?? "";
}
function programName(path) {
    return baseName(path.split("://", 1)[0] ?? "")
        .replace(/^-/, "")
        .replace(/:$/, "");
}
function baseName(path) {
    return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}
function scriptOf(args, interpreter) {
    const { code, script, withValue, command } = interpreter;
    if (command?.test(args[0] ?? ""))
        return scriptOf(args.slice(1), { ...interpreter, command: /^$/ });
    const at = args.findIndex((word, index) => !withValue?.test(args[index - 1] ?? "") &&
        (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)));
    const word = args[at];
    if (word === undefined || code?.test(word))
        return null;
    if (script?.test(word))
        return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
    return isScript(word, args[at - 1]) ? scriptName(word) : null;
}
function scriptName(word) {
    return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}
function isScript(word, before) {
    if (word === "")
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map

/***/ })

};
;