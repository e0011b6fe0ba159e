export const id = 553;
export const ids = [553];
export const modules = {

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leakSummary: () => (/* binding */ leakSummary),
  lookForLeaks: () => (/* binding */ lookForLeaks),
  tellLeaks: () => (/* binding */ tellLeaks)
});

// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var owners_ancestors = __webpack_require__(2575);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-job.js
var ci_job = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-services/github.js
var github = __webpack_require__(5246);
;// CONCATENATED MODULE: ./build/src/engine/owners/endpoint.js
function endpoint(address, port) {
    return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
const LOOPBACK_OR_WILDCARD = new Set("0.0.0.0 127.0.0.1 [::] [::1] [::ffff:0.0.0.0] [::ffff:127.0.0.1]".split(" "));
function isInTheWay(endpoint) {
    return LOOPBACK_OR_WILDCARD.has(endpoint.slice(0, endpoint.lastIndexOf(":")));
}
//# sourceMappingURL=endpoint.js.map
// EXTERNAL MODULE: ./build/src/engine/text/foreign-text.js
var foreign_text = __webpack_require__(6856);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/proc-links.js


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
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/descriptor-table.js



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
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/working-folder.js



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
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/descriptors.js




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
// EXTERNAL MODULE: ./build/src/engine/processes/stat.js
var processes_stat = __webpack_require__(5462);
;// CONCATENATED MODULE: ./build/src/engine/owners/process-details.js



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
        parent: numberOf(stat[processes_stat/* STAT */.Vb.parent]),
        argv,
        uid,
        startedAt: startTime(Number(stat[processes_stat/* STAT */.Vb.started]), boot),
        cwd: process_details_linkTarget(`${procRoot}/${pid}/cwd`),
    };
}
function kinshipOf(procRoot, pid, stats) {
    const stat = fieldsOf(procRoot, pid, stats);
    const parent = numberOf(stat?.[processes_stat/* STAT */.Vb.parent]);
    return parent === null ? null : { parent, session: numberOf(stat?.[processes_stat/* STAT */.Vb.session]) ?? 0 };
}
function numberOf(field) {
    const number = Number(field);
    return field && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
function groupOf(procRoot, pid) {
    const stat = fieldsOf(procRoot, pid, new Map());
    return stat === null ? null : Number(stat[STAT.group]);
}
function fieldsOf(procRoot, pid, stats) {
    const known = stats.get(pid);
    if (known !== undefined)
        return known;
    const text = readProcess(procRoot, pid, "stat");
    if (text === null)
        return null;
    const fields = (0,processes_stat/* statFields */.qV)(text);
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
    const program = process_details_linkTarget(`${procRoot}/${pid}/exe`)?.replace(/ \(deleted\)$/, "");
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
        return (0,external_node_fs_.readdirSync)(`${procRoot}/${pid}/task`);
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
function process_details_linkTarget(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
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
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch (error) {
        return refusal(error);
    }
}
function refusal(error) {
    const code = (0,errors/* errorCode */.CA)(error);
    if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
        return null;
    throw error;
}
//# sourceMappingURL=process-details.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/family.js



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
        return kinshipOf(this.#procRoot, pid, this.#stats)?.parent || null;
    }
    children(pid) {
        return childrenIn(`${this.#procRoot}/${pid}/task/${pid}/children`);
    }
    childrenOfAllThreads(pid) {
        const task = `${this.#procRoot}/${pid}/task`;
        return namesIn(task).flatMap((thread) => childrenIn(`${task}/${thread}/children`));
    }
    siblings(pid) {
        const kinship = kinshipOf(this.#procRoot, pid, this.#stats);
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
        return kinshipOf(this.#procRoot, pid, this.#stats)?.session;
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
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/thread-tables.js


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
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/fd-scan.js





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
// EXTERNAL MODULE: ./build/src/engine/text/buffer-text.js
var buffer_text = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/listen-rows.js



const PAGE = 4096;
async function readListenRows(procRoot) {
    const tables = await Promise.all([
        readTable(procRoot, "tcp", socketsInUse(procRoot, "sockstat", "TCP"), ROWS_A_PAGE),
        readTable(procRoot, "tcp6", socketsInUse(procRoot, "sockstat6", "TCP6"), ROWS6_A_PAGE),
    ]);
    return tables.flat();
}
function listenRowsAhead({ platform, procRoot }) {
    if (platform !== "linux")
        return null;
    const rows = readListenRows(procRoot);
    rows.catch(() => { });
    return rows;
}
function localAt(table, start) {
    const colon = table.indexOf(":", start);
    return colon < 0 ? table.length : colon + 2;
}
function remoteAt(table, local) {
    return table.indexOf(" ", local) + 1;
}
function stateAt(local, remote) {
    return 2 * remote - local;
}
const LISTEN = "0A";
const ROWS_A_PAGE = 27;
const ROWS6_A_PAGE = 22;
const AT_ONCE = 8;
async function readTable(procRoot, name, inUse, rowsAPage) {
    const descriptor = inUse === 0 ? null : ofNet(procRoot, name, (file) => (0,external_node_fs_.openSync)(file, "r"));
    if (descriptor === null)
        return [];
    try {
        if (!Number.isFinite(inUse))
            return await readAll(descriptor);
        return await readCounted(descriptor, inUse, rowsAPage);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function readCounted(descriptor, inUse, rowsAPage) {
    const found = [];
    let rows = -1;
    for (;;) {
        const count = Math.min(AT_ONCE, Math.ceil((inUse - rows) / rowsAPage));
        const pages = await Promise.all(Array.from({ length: count }, () => readPage(descriptor)));
        found.push(...pages);
        for (const page of pages)
            rows += linesOf(page);
        if (rows >= inUse || pages.some((page) => page === "" || isPastListeners(page)))
            return found;
    }
}
async function readAll(descriptor) {
    let text = "";
    for (;;) {
        const page = await readPage(descriptor);
        text += page;
        if (page === "" || isPastListeners(text))
            return [text];
    }
}
function readPage(descriptor) {
    const buffer = Buffer.allocUnsafe(PAGE);
    return new Promise((resolve, reject) => {
        (0,external_node_fs_.read)(descriptor, buffer, 0, PAGE, null, (error, count) => {
            if (error === null)
                resolve((0,buffer_text/* latin1Text */.L)(buffer, 0, count));
            else
                reject(error);
        });
    });
}
function isPastListeners(text) {
    const end = text.lastIndexOf("\n");
    const local = localAt(text, text.lastIndexOf("\n", end - 1) + 1);
    return local < end && !text.startsWith(LISTEN, stateAt(local, remoteAt(text, local)));
}
function linesOf(text) {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}
function socketsInUse(procRoot, file, name) {
    const text = readIfThere(procRoot, file) ?? "";
    const mark = `${name}: inuse `;
    const at = text.indexOf(mark);
    const count = at < 0 ? Number.NaN : Number.parseInt(text.slice(at + mark.length), 10);
    return Number.isNaN(count) ? Number.POSITIVE_INFINITY : count;
}
function readIfThere(procRoot, name) {
    return ofNet(procRoot, name, (file) => (0,external_node_fs_.readFileSync)(file, "utf8"));
}
function hasTables(procRoot) {
    return ofNet(procRoot, "tcp", (file) => (0,external_node_fs_.statSync)(file)) !== null;
}
const FOLDERS = ["net", "self/net"];
function ofNet(procRoot, name, make) {
    for (const folder of FOLDERS) {
        try {
            return make(`${procRoot}/${folder}/${name}`);
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) !== "ENOENT")
                throw error;
        }
    }
    return null;
}
//# sourceMappingURL=listen-rows.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/kernel-address.js
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
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/listeners-here.js


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
        const local = localAt(table, start);
        const remote = remoteAt(table, local);
        if (!table.startsWith(LISTEN, stateAt(local, remote)))
            break;
        found.push(table.slice(local, remote - 1));
        start = table.indexOf("\n", remote) + 1;
    }
    return found;
}
//# sourceMappingURL=listeners-here.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/socket-table.js



async function listeningSockets(procRoot, protocol, ports = null, rows = null) {
    if (protocol === "tcp") {
        const tables = await (rows ?? readListenRows(procRoot));
        return tables.flatMap((table) => rowsIn(table, ports, LISTENERS));
    }
    return allSockets(procRoot, "udp", ports).filter((row) => row.state === "listening");
}
function allSockets(procRoot, protocol, ports = null) {
    const tables = [protocol, `${protocol}6`].map((name) => readIfThere(procRoot, name) ?? "");
    const kind = { protocol, isListened: listenersIn(tables) };
    return tables.flatMap((table) => rowsIn(table, ports, kind));
}
const LISTENERS = { protocol: "tcp", isListened: null };
function rowsIn(table, ports, kind) {
    const found = [];
    let start = 0;
    for (let end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
        const local = localAt(table, start);
        start = end + 1;
        if (local > end)
            continue;
        const remote = remoteAt(table, local);
        if (kind.isListened === null && !table.startsWith(LISTEN, stateAt(local, remote)))
            break;
        const port = Number.parseInt(table.slice(remote - 5, remote - 1), 16);
        if (ports === null || ports.has(port))
            found.push(rowOf(table, local, remote, kind));
    }
    return found;
}
function rowOf(table, local, remote, kind) {
    const state = stateAt(local, remote);
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
    if (table.startsWith(LISTEN, at))
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
;// CONCATENATED MODULE: ./build/src/engine/owners/users.js


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
        const name = names.has(uid) ? null : users_nameOf(text, uid);
        if (name !== null)
            names.set(uid, name);
    }
}
function users_nameOf(text, uid) {
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
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT" || (0,errors/* errorCode */.CA)(error) === "EACCES")
            return null;
        throw error;
    }
}
//# sourceMappingURL=users.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/linux/reason.js



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
            new Set(allSockets(procRoot, protocol, ports).map((row) => row.inode));
        inodes.set(protocol, known);
        return known.has(inode);
    };
}
function reason(system, row, scan, isOpen) {
    if (isOutside(system, row.uid, true)) {
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
        return (0,external_node_fs_.readlinkSync)(`${procRoot}/self/ns/pid`);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=reason.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/unseen.js + 2 modules
var unseen = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/src/engine/owners/linux-proc.js








const linuxProc = {
    async sockets(system, wanted, { hints = [], rows: begun = null, stats }) {
        const { procRoot } = system;
        const descriptors = new Descriptors(procRoot);
        const isTcp = wanted?.some(({ protocol }) => protocol === "tcp") ?? true;
        const reading = begun ?? (isTcp ? readListenRows(procRoot) : Promise.resolve([]));
        await lookAround(descriptors, reading);
        const rows = await blockingRows(procRoot, wanted, reading);
        if (rows.length === 0 && !hasTables(procRoot))
            return withoutTables(system, wanted);
        const readable = rows.filter((row) => row.inode !== 0 && mayLookInto(system, row));
        const inodes = new Set(readable.map((row) => row.inode));
        const scan = scanDescriptors(procRoot, inodes, hints, descriptors, stats);
        const reason = reasons(system, rows, scan);
        const sockets = rows.map((row) => heldSocket(row, scan, reason));
        return sockets.some(isOthers) ? withCgroups(system, rows, sockets) : sockets;
    },
    async describe(system, pids, stats) {
        const details = new Map();
        const boot = pids.length === 0 ? null : bootTime(system.procRoot, system.now());
        for (const pid of pids) {
            const found = processDetails(system.procRoot, pid, boot, stats);
            if (found !== null)
                details.set(pid, found);
        }
        return details;
    },
};
async function linux_proc_ownListeners(system) {
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
        ...(await listeningSockets(procRoot, "tcp", null, reading)),
        ...(await listeningSockets(procRoot, "udp")),
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
    const listening = await listeningSockets(procRoot, protocol, ports, reading);
    for (const row of listening)
        ports.delete(row.port);
    if (ports.size === 0)
        return listening;
    const others = allSockets(procRoot, protocol, ports);
    return [...listening, ...others.filter((row) => row.state !== "closing")];
}
function heldSocket(row, scan, reason) {
    const { protocol, address, port, state, uid, inode } = row;
    const pids = scan.pids.get(inode) ?? [];
    if (inode === 0)
        return { protocol, address, port, state, uid: null, pids, hidden: LET_GO };
    const hidden = pids.length > 0 ? null : reason(row);
    return { protocol, address, port, state, uid, pids, hidden };
}
function isOthers({ hidden, state }) {
    return hidden?.code === "other_user" && state === "listening";
}
async function withCgroups(system, rows, sockets) {
    const { socketCgroups } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 5731));
    const { systemdUnit } = await __webpack_require__.e(/* import() */ 612).then(__webpack_require__.bind(__webpack_require__, 2612));
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
//# sourceMappingURL=linux-proc.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/port-key.js
function portKey({ port, protocol }) {
    return 2 * port + (protocol === "tcp" ? 0 : 1);
}
//# sourceMappingURL=port-key.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/find.js



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
        return (await __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 5710))).windows;
    return (await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 8500))).lsof;
}
function byPort(sockets) {
    const groups = new Map();
    for (const socket of sockets) {
        const key = portKey(socket);
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
    const addresses = [endpoint(address, port)];
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
    const aside = (holder) => (holder.addresses.some(isInTheWay) ? 0 : 1);
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
// EXTERNAL MODULE: ./build/src/engine/owners/jobs/job-environment.js + 2 modules
var job_environment = __webpack_require__(9505);
;// CONCATENATED MODULE: ./build/src/engine/owners/jobs/orphan-proof.js


const doubts = [
    {
        applies: ({ current }) => current === null,
        reason: ({ facts }) => `this is no CI job, so nothing proves that ${runOf(facts)} is over`,
    },
    {
        applies: ({ facts, current }) => facts.service !== current?.facts.service,
        reason: ({ facts }) => `left or run by ${runOf(facts)} of another CI service`,
    },
    {
        applies: ({ facts }) => !(0,ci_job/* hasWorkers */.os)(facts.service),
        reason: ({ facts }) => `runners of this service may run several jobs at once, so nothing proves that ${runOf(facts)} is over`,
    },
    {
        applies: ({ facts, current }) => facts.runner === null || current?.facts.runner === null,
        reason: () => "the runner's name is not told, so nothing proves that its job is over",
    },
    {
        applies: ({ facts, current }) => facts.runner !== current?.facts.runner,
        reason: ({ facts }) => `left or run by ${runOf(facts)} of another runner`,
    },
    {
        applies: ({ facts, current }) => facts.runner_folder === null || facts.runner_folder !== current?.facts.runner_folder,
        reason: () => "the runner has this one's name, but not provably its work folder",
    },
    {
        applies: ({ ownEnvironment }) => !ownEnvironment,
        reason: ({ facts }) => `cleared its environment; only a process above it names ${runOf(facts)} of this runner`,
    },
    {
        applies: ({ system, owner, container }) => !container && (system.user === null || (0,owners_ancestors/* soleUserOf */["in"])(system, owner.pid) !== system.user.uid),
        reason: () => "another user's process",
    },
    {
        applies: ({ facts, current }) => !namesAnotherJob(facts, current?.facts ?? facts),
        reason: () => "its environment does not name another job than this one",
    },
    {
        applies: ({ current }) => !provesStart(current?.holder),
        reason: () => "this job's Worker process is not to be seen, so nothing tells what came before it",
    },
    {
        applies: ({ owner, current }) => owner.started >= (current?.holder.started ?? 0),
        reason: ({ facts }) => `names ${runOf(facts)} of this runner, but started after this job did`,
    },
    {
        applies: ({ family }) => !family.complete,
        reason: () => "not all processes above it can be seen, so one may be a living job's Worker",
    },
];
function contradict(one, other) {
    return one !== null && other !== null && one !== other;
}
function runOf({ run_id }) {
    return run_id !== null && /^[\w.-]{1,64}$/.test(run_id) ? `run ${run_id}` : "a run";
}
function provesStart(holder) {
    if (holder === undefined || holder.started === null)
        return false;
    return holder.kind === "worker" || holder.kind === "action_parent";
}
function namesAnotherJob(one, other) {
    const names = ["repository", "run_id", "attempt", "job", "tracking_id"];
    return one.run_id !== null && names.some((name) => contradict(one[name], other[name]));
}
//# sourceMappingURL=orphan-proof.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/jobs/job-verdict.js



function verdict(system, ownerPid, environment, current, isLivingJob, { container = false } = {}) {
    const facts = (0,ci_job/* jobOf */.Zw)(environment.variables);
    const owner = (0,owners_ancestors/* kinOf */.ae)(system, ownerPid);
    if (facts === null)
        return unknown("its environment names no CI service that is known");
    if (owner === null)
        return unknown("gone, or not to be looked at");
    const process = {
        system,
        owner,
        family: (0,owners_ancestors/* familyOf */.Ap)(system, ownerPid),
        facts,
        ownEnvironment: environment.pid === ownerPid,
        container,
        current,
        isLivingJob,
    };
    return byWorker(process) ?? byIdentity(process) ?? byClaims(process) ?? byElimination(process);
}
function byWorker({ system, family, current }) {
    const worker = (0,ci_job/* nearestWorker */.$_)(system, family.ancestors);
    if (worker === null)
        return null;
    return current !== null && isSame(worker, current.holder)
        ? mine("runs under this job's Worker")
        : neighbour(`runs under the Worker (PID ${worker.pid}) of another job that is still running`);
}
function byIdentity({ owner, facts, current }) {
    if (current === null || !isSameJob(facts, current.facts))
        return null;
    if (contradict(facts.tracking_id, current.facts.tracking_id))
        return null;
    const { kind, started } = current.holder;
    if (kind !== "parent" && started !== null)
        return owner.started < started ? null : mine("has this job's names, and started in it");
    const marked = facts.tracking_id !== null && facts.tracking_id === current.facts.tracking_id;
    return marked || !(0,ci_job/* hasWorkers */.os)(facts.service) ? mine("has this job's names and marks") : null;
}
function byClaims({ family, facts, isLivingJob }) {
    return isLivingJob(family.ancestors, facts)
        ? neighbour(`belongs to ${runOf(facts)}, which still holds a claim`)
        : null;
}
function byElimination(process) {
    const doubt = doubts.find((condition) => condition.applies(process));
    if (doubt !== undefined)
        return unknown(doubt.reason(process));
    return {
        verdict: "orphan",
        reason: `started before this job, by ${runOf(process.facts)} of this runner`,
    };
}
function isSameJob(one, other) {
    const told = one.run_id !== null && one.job !== null && one.workspace !== null;
    const names = [
        "service",
        "repository",
        "run_id",
        "attempt",
        "job",
        "workspace",
        "runner",
    ];
    return told && names.every((name) => one[name] === other[name]);
}
function isSame(kin, holder) {
    return kin.pid === holder.pid && kin.started === holder.started;
}
function mine(reason) {
    return { verdict: "mine", reason };
}
function neighbour(reason) {
    return { verdict: "neighbour", reason };
}
function unknown(reason) {
    return { verdict: "unknown", reason };
}
//# sourceMappingURL=job-verdict.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/jobs/process-job.js




function jobOfProcess(system, pid, current, isLivingJob, known = new Map()) {
    const environment = (0,job_environment/* readJobEnvironment */.fR)(system, pid, known);
    const facts = environment === null ? null : (0,ci_job/* jobOf */.Zw)(environment.variables);
    if (environment !== null && facts !== null)
        return (0,ci_job/* ownerJob */.bw)(facts, verdict(system, pid, environment, current, isLivingJob));
    return current !== null && runsUnder(system, pid, current)
        ? (0,ci_job/* ownerJob */.bw)(current.facts, { verdict: "mine", reason: "runs under this job's Worker" })
        : null;
}
function runsUnder(system, pid, { holder }) {
    const worker = (0,ci_job/* nearestWorker */.$_)(system, (0,owners_ancestors/* familyOf */.Ap)(system, pid).ancestors);
    return (holder.kind === "worker" && worker?.pid === holder.pid && worker.started === holder.started);
}
//# sourceMappingURL=process-job.js.map
// EXTERNAL MODULE: ./build/src/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/src/engine/once.js
var once = __webpack_require__(8547);
;// CONCATENATED MODULE: ./build/src/engine/text/secret-names.js
const STRONG = "password passwd passphrase passcode secret token apikey accesskey privatekey signingkey encryptionkey masterkey accountkey authkey sharedkey licensekey connectionstring requirepass masterauth keypass storepass userpass passin passout setcookie rpcauth httpauth basicauth proxyauth".split(" ");
const secret_names_LAST = "pass pat auth bearer cookie jwt pwd otp authorization credential dsn".split(" ");
const OFTEN_PATHS = ["pwd", "auth", "cookie", "credential"];
const ABOUT = "file path dir directory folder stdin prompt store provider policy manager command name length size count limit ttl timeout lifetime expiry expiration expire interval url uri endpoint type mode method format algorithm encryption header prefix field env backend less second budget".split(" ");
const COUNTS = ["max", "min", "num", "total", "per"];
const SWITCHED = ["no", "without", "skip", "disable", "enable", "allow"];
const LONGEST_NAME = 100;
function mayHoldSecretName(joined) {
    return [STRONG, secret_names_LAST].some((parts) => parts.some((part) => joined.includes(part)));
}
function isSecretName(name) {
    if (name.length > LONGEST_NAME || !mayHoldSecretName(lettersOf(name)))
        return false;
    const behindLetter = /^-[A-Za-z](?=\w)/.test(name) ? wordsOf(name.slice(2)) : [];
    return areSecret(wordsOf(name)) || areSecret(behindLetter);
}
function isSecret(name, value) {
    if (!isSecretName(name))
        return false;
    if (/^["']?(true|false|yes|no|on|off|none|null|enabled|disabled)["']?$/i.test(value))
        return false;
    const last = wordsOf(name).at(-1) ?? "";
    if (last === "auth" && /^(basic|digest|password|token|oauth2?|ldap|sha\d+|md5)$/i.test(value))
        return false;
    return !(OFTEN_PATHS.includes(last) && /^["']?(~|\.{0,2}|[a-z]:)[/\\][^=;,\s]*$/i.test(value));
}
function areSecret(words) {
    const joined = words.join("");
    if (ABOUT.some((part) => joined.endsWith(part)))
        return false;
    if (SWITCHED.includes(words[0] ?? "") || words.some((word) => COUNTS.includes(word)))
        return false;
    return (secret_names_LAST.includes(words.at(-1) ?? "") || words.some((_, at) => isStrong(words.slice(0, at + 1))));
}
function isStrong(words) {
    const joined = words.join("");
    return STRONG.some((part) => joined.endsWith(part));
}
function wordsOf(name) {
    const apart = name
        .replace(/[\d_.-]+$/, "")
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ");
    const words = apart.toLowerCase().split(/[^a-z0-9]+/);
    return words.filter((word) => word !== "").map((word) => word.replace(/(?<=[^s])s$/, ""));
}
function lettersOf(name) {
    let letters = "";
    for (const character of name.toLowerCase()) {
        const isLetter = character >= "a" && character <= "z";
        if (isLetter || (character >= "0" && character <= "9"))
            letters += character;
    }
    return letters;
}
//# sourceMappingURL=secret-names.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/assignments.js


const HIDDEN = "***";
const START = (0,once/* once */.O)(() => /(--[\w.-]{1,50}:[\w.:-]{1,50}(?==[^=\s])|-{0,2}[\w.-]{1,100})(=|:\s*)(?=\S)/y);
function hideAssignment(text) {
    const start = START();
    for (let at = 0;; at = start.lastIndex) {
        start.lastIndex = at;
        const [all = "", name = "", separator = ""] = start.exec(text) ?? [];
        const value = at + all.length;
        if (all === "")
            return text;
        if (isSecretName(name) && !isAddress(separator, text, value)) {
            const [word = ""] = text.slice(value).split(/\s/, 1);
            return isSecret(name, word) ? text.slice(0, value) + HIDDEN : text;
        }
        if (separator !== "=")
            return text;
    }
}
const IN_WORD = (0,once/* once */.O)(() => /(?<![\w.-])([\w.-]{1,100})(\\?["'\]]{0,2}[=:]\\?["']?)(?=\S)/g);
const QUOTED = (0,once/* once */.O)(() => /(?<![\w.-])([\w.-]{1,100})(\\?["']\s{0,9}:\s{0,9}\\?["']?)(?=\S)/g);
function hideInWord(word) {
    return hideValues(word, IN_WORD());
}
function hideQuoted(text) {
    return hideValues(text, QUOTED());
}
function hideValues(text, pattern) {
    let told = "";
    let from = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const [all, name = "", separator = ""] = found;
        const start = found.index + all.length;
        if (!isSecretName(name) || isAddress(separator, text, start))
            continue;
        if (isFolder(separator, text, found.index, start))
            continue;
        const end = endOfValue(text, start, separator);
        pattern.lastIndex = Math.max(end, start);
        if (end === start || !isSecret(name, text.slice(start, end)))
            continue;
        told += text.slice(from, start) + HIDDEN;
        from = end;
    }
    return told + text.slice(from);
}
function isAddress(separator, text, value) {
    return separator === ":" && /^(?:\/\/|\d{1,5}(?!\w))/.test(text.slice(value, value + 6));
}
function isFolder(separator, text, name, value) {
    if (separator !== ":" || text[name - 1] !== "/")
        return false;
    return /^[\w.-]+\/$/.test(text.slice(value, value + 200));
}
const END = (0,once/* once */.O)(() => /[\s"']|[,;&](?=["']?[\w.-]{1,100}["']?[=:])|[}\])](?=[}\]),;"'\s]|$)/g);
function endOfValue(text, start, separator) {
    const quote = /(\\?)(["'])$/.exec(separator.replace(/^.*[=:]/s, ""));
    if (quote !== null)
        return endOfQuote(text, start, quote[2] ?? "", quote[1] !== "");
    const first = text[start];
    if (first === "[" || first === "{") {
        const close = text.indexOf(first === "[" ? "]" : "}", start);
        return close < 0 ? text.length : close;
    }
    const end = END();
    end.lastIndex = start;
    return end.exec(text)?.index ?? text.length;
}
function endOfQuote(text, start, quote, isEscaped) {
    for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
        const behindBackslash = at > start && text[at - 1] === "\\";
        if (!behindBackslash)
            return at;
        if (isEscaped)
            return at - 1;
    }
    return text.length;
}
//# sourceMappingURL=assignments.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/password-flags.js

const PASSWORD_FLAGS = [
    { program: "(mysql|mariadb).*", attached: "-p" },
    {
        program: "mongo(sh|dump|restore|export|import|stat|top|files)?",
        separate: "-p",
        attached: "-p",
    },
    { program: "(redis|valkey)-.*", separate: "-a" },
    { program: "cqlsh", separate: "-p" },
    { program: "influx", separate: "-t" },
    { program: "sqlcmd|bcp|osql", separate: "-P", attached: "-P" },
    { program: "sqlplus|sqlldr|expdp|impdp|rman", within: "^([^/@]+/)[^@]+" },
    {
        program: "curl",
        separate: "-u -U -b --user --proxy-user",
        attached: "-u -U --user=",
        switches: "#01236afgGijIkJlLnNOpqRsSvZ",
    },
    { program: "https?|xh", separate: "-a", attached: "-a" },
    { program: "lftp", separate: "-u", attached: "-u" },
    { program: "etcdctl", separate: "--user", attached: "--user=" },
    { program: "ldap.*", separate: "-w", attached: "-w" },
    { program: "smbclient|rpcclient", separate: "-U --user", attached: "-U --user=" },
    { program: "mosquitto_.*", separate: "-P" },
    { program: "docker|podman|helm|az|oc", behind: "login", separate: "-p", attached: "-p" },
    { program: "plink|pscp|psftp|putty", separate: "-pw" },
    { program: "sshpass", separate: "-p", attached: "-p" },
    { program: "ssh|scp|sftp|rsync" },
];
const LAUNCHERS = "sudo|sshpass|doas|gosu|su|su-exec|runuser|env|nice|ionice|timeout|nohup|setsid|setpriv|time|chrt|taskset|stdbuf|strace|ltrace|xargs|watch|chroot|unshare|nsenter|flock|tini|dumb-init|catatonit|docker|podman|nerdctl|kubectl|oc|ssh|systemd-run|parallel|busybox|script";
const BEFORE_NAMES = "-u -U -g -h -l -w -C --user --group --host --hostname --name --network --net --network-alias --link --container --namespace --label --chdir --workdir --volumes-from";
const FLAGS = (0,once/* once */.O)(() => {
    let all = "";
    for (const row of PASSWORD_FLAGS)
        all += `${row.separate ?? ""} ${row.attached ?? ""} `;
    return new Set(all.trim().split(/ +/));
});
const ROWS = (0,once/* once */.O)(() => PASSWORD_FLAGS.map(({ program, separate, attached, within, behind, switches }) => ({
    name: namePattern(program),
    flags: {
        separate: split(separate),
        attached: split(attached),
        within: within === undefined ? null : new RegExp(within),
        behind: behind ?? null,
        switches: switches ?? "",
    },
})));
const LAUNCHER = (0,once/* once */.O)(() => namePattern(LAUNCHERS));
const ANY = (0,once/* once */.O)(() => namePattern(PASSWORD_FLAGS.map(({ program }) => program).join("|")));
const NAMED = (0,once/* once */.O)(() => new Set(BEFORE_NAMES.split(" ")));
function mayBeFlag(argument) {
    if (!argument.startsWith("-"))
        return false;
    for (const flag of FLAGS())
        if (argument.startsWith(flag))
            return true;
    return false;
}
function joinsFlags(argument) {
    return argument.endsWith("curl") || argument.endsWith("curl.exe");
}
function switchesIn(word, { switches }) {
    let end = 1;
    while (switches !== "" && word[0] === "-" && switches.includes(word[end] ?? " "))
        end++;
    return end > 1 ? end : 0;
}
function flagsOf(program) {
    if (!ANY().test(program))
        return null;
    return ROWS().find(({ name }) => name.test(program))?.flags ?? null;
}
function isLauncher(program) {
    return LAUNCHER().test(program);
}
function announcesName(word) {
    return NAMED().has(word);
}
function namePattern(names) {
    return new RegExp(`^(?:${names})(?:\\.exe)?$`);
}
function split(flags) {
    return flags === undefined ? [] : flags.split(" ");
}
//# sourceMappingURL=password-flags.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/flags-in-force.js

class FlagsInForce {
    #flags = null;
    #before = "";
    #mayStart;
    constructor(mayStart) {
        this.#mayStart = mayStart;
    }
    get isIdle() {
        return this.#flags === null && !this.#mayStart;
    }
    start(program) {
        if (isLauncher(program))
            this.#mayStart = true;
        this.#flags = flagsOf(program) ?? this.#flags;
    }
    at(word) {
        const flags = this.#flags;
        if (flags !== null && word === flags.behind)
            this.#flags = { ...flags, behind: null };
        if (this.#mayStart && /^[|&;]{1,2}$/.test(word))
            this.#flags = null;
        if (this.#mayStart && !announcesName(this.#before))
            this.start(programIn(word));
        this.#before = word;
        return flags?.behind === null ? flags : null;
    }
}
function programIn(word) {
    return /^["']?(?:[^\s"']*[/\\])?(\w[\w.-]{0,40})$/.exec(word.slice(0, 300))?.[1] ?? "";
}
function hideByFlags(word, flags) {
    if (flags === null)
        return null;
    const { attached, within } = flags;
    const before = switchesIn(word, flags);
    const bare = bareFlag(word, before);
    const flag = attached.find((it) => bare.length > it.length && bare.startsWith(it));
    if (flag !== undefined)
        return `${before > 0 ? word.slice(0, before) + flag.slice(1) : flag}***`;
    const told = within === null ? word : word.replace(within, "$1***");
    return told === word ? null : told;
}
function announcesPassword(word, flags) {
    return flags.separate.includes(bareFlag(word, switchesIn(word, flags)));
}
function bareFlag(word, switches) {
    return switches > 0 ? `-${word.slice(switches)}` : word;
}
//# sourceMappingURL=flags-in-force.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/program-name.js

const INTERPRETERS = (0,once/* once */.O)(() => [
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
    const path = program_name_pathOf(first);
    const program = programName(path);
    const name = program.replace(/\.exe$/i, "");
    const interpreter = INTERPRETERS().find((row) => row.name.test(name));
    if (interpreter === undefined || path !== first)
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function program_name_pathOf(first) {
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
;// CONCATENATED MODULE: ./build/src/engine/text/secret-shapes.js

const SHAPES = [
    [["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "gh[pousr]_[A-Za-z0-9]{10,}"],
    [["github_pat_"], "github_pat_\\w{10,}"],
    [["glpat-", "glptt-", "glrt-", "gldt-", "glcbt-"], "gl(?:pat|ptt|rt|dt|cbt)-[\\w-]{10,}"],
    [["xox"], "xox[a-z]-[\\w-]{8,}"],
    [["akia", "asia"], "(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}"],
    [["eyj"], "(?<![A-Za-z0-9])eyJ[\\w-]{14,}(?:\\.[\\w-]*)*"],
    [
        ["sk-", "sk_", "rk-", "rk_"],
        "(?<![A-Za-z0-9])(?:[sr]k[-_](?:live|test|proj|ant)[-_][\\w-]{10,}|sk-[A-Za-z0-9]{20,})",
    ],
    [["npm_"], "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}"],
    [["pypi-"], "(?<![\\w-])pypi-(?=[a-z-]*[A-Z\\d])[\\w-]{20,}"],
    [["hf_"], "(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,}"],
    [["gsk_"], "(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{20,}"],
    [["dckr_pat_", "dckr_oat_"], "dckr_[po]at_[\\w-]{16,}"],
    [["shpat_", "shpca_", "shppa_", "shpss_"], "shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}"],
    [["glsa_", "glc_"], "(?<![A-Za-z0-9])gl(?:sa|c)_[\\w+/=-]{20,}"],
    [["sq0"], "(?<![A-Za-z0-9])sq0[a-z]{3}-[\\w-]{20,}"],
    [["lin_api_"], "lin_api_\\w{20,}"],
    [["whsec_"], "whsec_[\\w+/=-]{16,}"],
    [["tskey-"], "tskey-[\\w-]{16,}"],
    [["key-"], "(?<![\\w-])key-[a-f0-9]{32}(?!\\w)"],
    [["hooks.slack.com"], "(?<=hooks\\.slack\\.com/\\w{1,20}/)[\\w/]+"],
    [["/webhooks/"], "(?<=/webhooks/\\d{1,30}/)[\\w-]{30,}"],
    [["aiza"], "AIza[\\w-]{30,}"],
    [["ya29."], "ya29\\.[\\w-]{10,}"],
    [["hvs.", "hvb.", "hvr."], "hv[sbr]\\.[\\w-]{16,}"],
    [["_v1_"], "do[oprt]_v1_[a-f0-9]{20,}"],
    [["sg."], "(?<![A-Za-z0-9])SG\\.[\\w-]{16,}\\.[\\w-]{16,}"],
    [["-----begin"], "-----BEGIN[^-]{0,40}PRIVATE KEY[^-]{0,10}-----[^]*?(?=-----END|$)"],
];
const AFTER_SCHEME = (0,once/* once */.O)(() => /((?<![\w-])bearer|:\s?(?:basic|token))(\s{1,3})(?!-)[^\s"']+/gi);
const AFTER_KEY_WORD = (0,once/* once */.O)(() => /(key|token|secret|password|passwd|(?<![\w-])basic)(["']?[\s:=]{1,3}["']?)(?![/-])([A-Za-z0-9+/_=.-]{16,})/gi);
const KEY_WORDS = ["key", "token", "secret", "passw", "bearer", "basic"];
function redactShapes(text) {
    const small = text.toLowerCase();
    const holds = (sign) => small.includes(sign);
    let redacted = text;
    for (const row of SHAPES) {
        if (row[0].some(holds))
            redacted = redacted.replace(new RegExp(row[1], "g"), "***");
    }
    if (!KEY_WORDS.some(holds))
        return redacted;
    return redacted
        .replace(AFTER_SCHEME(), "$1$2***")
        .replace(AFTER_KEY_WORD(), (all, word, separator, value) => /\d/.test(value) && !value.includes(".") ? `${word}${separator}***` : all);
}
//# sourceMappingURL=secret-shapes.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/secret-urls.js

function redactUrls(word) {
    const told = word.includes("://") ? redactUserInfo(word) : redactOracle(redactDataSource(word));
    if (!/[?#]|:\/\//.test(told))
        return told;
    return told.replace(/([?&;#])([\w.%[\]-]{1,100})=([^&;#\s]*)/g, (all, mark, name) => (isSecretParameter(name) ? `${mark}${name}=***` : all));
}
function isSecretParameter(name) {
    return isSecretName(name) || /^(key|code|se)$|(^|[-_.])sig(nature)?$/i.test(name);
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
function redactDataSource(word) {
    const at = word.search(/@(?:tcp|udp|unix)[46]?\(/);
    const user = /^(?:-{0,2}[\w.-]{1,100}=)?[^:]*:/.exec(at < 0 ? "" : word.slice(0, at))?.[0];
    return user === undefined ? word : `${user}***${word.slice(at)}`;
}
function redactOracle(word) {
    const at = word.search(/jdbc:oracle:/i);
    const end = word.lastIndexOf("@");
    const slash = at < 0 ? -1 : word.indexOf("/", at);
    return slash < 0 || slash > end ? word : `${word.slice(0, slash)}/***${word.slice(end)}`;
}
//# sourceMappingURL=secret-urls.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/redact.js









const LONGEST = 4096;
const ENOUGH = 8 * LONGEST;
function describeCommand(argv, detail) {
    const words = withoutPadding(argv);
    if (detail === "names")
        return namesOf(cut(words));
    const told = detail === "full" ? words : redactArguments(cut(words));
    const text = told.join(" ");
    return (0,foreign_text/* shorten */.ml)((0,foreign_text/* escapeControls */.UN)(detail === "full" ? text : redactShapes(text)), LONGEST);
}
function namesOf(argv) {
    return (0,foreign_text/* forLog */.Ig)(redactShapes(redactArgument(programAndScript(argv))), LONGEST);
}
function withoutPadding(argv) {
    let end = argv.length;
    while (end > 1 && argv[end - 1] === "")
        end--;
    return argv.slice(0, end);
}
function cut(argv) {
    let left = ENOUGH;
    const kept = [];
    for (const argument of argv) {
        if (argument.length > left) {
            kept.push(`${wholeWords(argument.slice(0, left))}\u2026`);
            break;
        }
        kept.push(argument);
        left -= argument.length + 1;
    }
    return kept;
}
function wholeWords(text) {
    let end = text.length;
    while (end > 0 && /\S/.test(text[end - 1] ?? ""))
        end--;
    return text.slice(0, end);
}
function redactArguments(argv) {
    const [first, ...rest] = argv;
    if (first === undefined)
        return [];
    const mayHoldFlag = argv.some(mayBeFlag) || rest.some(hasAt) || argv.some(joinsFlags);
    const isLoud = argv.some(mayTell) || argv.some(setsName);
    if (!mayHoldFlag && !isLoud)
        return argv;
    const flags = new FlagsInForce(false);
    if (mayHoldFlag)
        flags.start(programAndScript([first]));
    if (flags.isIdle && !isLoud)
        return argv;
    const script = rest[scriptAt(argv) - 1];
    const redactOne = (word) => (word === script ? redactScript : redactArgument)(word);
    return [redactArgument(first), ...rest.map(inSequence(flags, redactOne))];
}
function scriptAt([first = "", ...rest]) {
    const at = first.endsWith("sh") ? rest.findIndex((word) => /^-[a-z]*c$/.test(word)) : -1;
    return at < 0 ? 0 : at + 2;
}
function hasAt(argument) {
    return argument.includes("@");
}
function mayTell(argument) {
    if (argument.length > SHORT)
        return true;
    if (!hasMark(argument))
        return false;
    if (argument.includes("://") || argument.includes("?") || hasAt(argument))
        return true;
    return argument.includes(" -") || mayHoldSecretName(lettersOf(argument));
}
const SHORT = 256;
function hasMark(argument) {
    for (let at = 0; at < argument.length; at++) {
        const unit = argument.charCodeAt(at);
        const isMark = unit <= 32 || unit > 126 || unit === EQUALS || unit === COLON;
        if (isMark || (unit === DASH && at === 0))
            return true;
    }
    return false;
}
const [DASH, COLON, EQUALS] = [45, 58, 61];
function inSequence(inForce, redactOne) {
    let announced = null;
    const followsSet = nameIsNext();
    return (word) => {
        const mayBeName = followsSet(word);
        if (announced === null && inForce.isIdle && !mayBeName && !mayTell(word))
            return word;
        const flags = inForce.at(word);
        if (announced !== null && isScheme(word))
            return word;
        const isHidden = announced !== null && isAnnounced(announced, word);
        const hidden = isHidden ? HIDDEN : hideByFlags(word, flags);
        announced = hidden === null ? announcedBy(word, flags, mayBeName) : null;
        return hidden ?? redactOne(word);
    };
}
function setsName(word) {
    return word === "set" || word === "config";
}
function nameIsNext() {
    let isNext = false;
    return (word) => {
        const isName = isNext;
        isNext = setsName(word) || (isName && word.startsWith("-"));
        return isName;
    };
}
function isScheme(word) {
    return /^["']?(bearer|basic|token)$/i.test(word);
}
function isAnnounced(name, word) {
    return !/^--?[a-zA-Z]/.test(word) && isSecret(name, word);
}
function announcedBy(word, flags, mayBeName) {
    if (flags !== null && announcesPassword(word, flags))
        return "password";
    const isOption = /^-{1,2}[^=\s]+$/.test(word);
    const plain = mayBeName ? /([\w.-]+)$/ : /^['"{([]*([\w.-]+):$/;
    const name = isOption ? word : plain.exec(word)?.[1];
    return name !== undefined && isSecretName(name) ? name : null;
}
function redactArgument(argument) {
    const whole = hideAssignment(argument);
    if (whole !== argument)
        return whole;
    return /\s/.test(argument) ? redactScript(argument) : redactWord(argument);
}
function redactScript(argument) {
    return hideQuoted(argument).replace(WORD(), inSequence(new FlagsInForce(true), redactPart));
}
const WORD = (0,once/* once */.O)(() => {
    const quoted = /(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/.source;
    return new RegExp(`(?:${quoted}|\\S)(?:=${quoted}|\\S)*`, "g");
});
function redactPart(word) {
    const quote = /^["']/.exec(word)?.[0];
    if (quote !== undefined && /\s/.test(word))
        return `${quote}${redactArgument(word.slice(1))}`;
    const whole = hideAssignment(word);
    return whole === word ? redactWord(word) : whole;
}
function redactWord(word) {
    return /[=:]/.test(word) ? hideInWord(redactUrls(word)) : word;
}
//# sourceMappingURL=redact.js.map
;// CONCATENATED MODULE: ./build/src/engine/leaks.js










const LONGEST_MARK = 60_000;
async function listenersMark(system) {
    if (system.platform !== "linux")
        return null;
    const inodes = (await ownListeners(system)).map((row) => row.inode);
    let last = 0;
    const steps = inodes
        .sort((a, b) => a - b)
        .map((inode) => {
        const step = (inode - last).toString(36);
        last = inode;
        return step;
    });
    const mark = steps.join(".");
    return mark.length > LONGEST_MARK ? null : mark;
}
async function findLeaks(system, mark, detail) {
    const job = (0,ci_job/* currentJob */.bH)(system, { action: true });
    if (system.platform !== "linux" || job === null)
        return [];
    const before = inodesOf(mark);
    const ports = (await linux_proc_ownListeners(system)).filter((row) => !before.has(row.inode));
    if (ports.length === 0)
        return [];
    const held = await findHolders(system, ports.map(({ port, protocol }) => ({ port, protocol })));
    const ours = new Set([system.pid, ...(0,owners_ancestors/* familyOf */.Ap)(system, system.pid).ancestors.map(pidOf)]);
    const leaks = [];
    for (const port of held)
        for (const holder of port.holders)
            if (holder.pid !== null && !ours.has(holder.pid))
                leaks.push(...(await leakOf(system, job, port, holder, holder.pid, detail)));
    return leaks;
}
async function stopLeaks(system, leaks, { mark, detail, grace }) {
    const job = (0,ci_job/* currentJob */.bH)(system, { action: true });
    const processes = new Map(leaks.map(({ process }) => [process.pid, process]));
    const condemned = [...processes.values()].map((record) => ({
        record,
        lack: () => lackOfProof(system, job, record),
    }));
    const { endProcesses } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 1763));
    await endProcesses(system, condemned, grace);
    return findLeaks(system, mark, detail);
}
async function lackOfProof(system, job, record) {
    const verdict = jobOfProcess(system, record.pid, job, () => false)?.verdict;
    if (!(await (0,identity/* mayBeSignalled */.OA)(system, record)))
        return "is gone, or another process by now";
    return verdict === "mine" ? null : "is not this job's";
}
async function leakOf(system, job, { port, protocol }, { uid, details }, pid, detail) {
    const start = await (0,identity/* identityOf */.cu)(system, pid);
    if (start === null || jobOfProcess(system, pid, job, () => false)?.verdict !== "mine")
        return [];
    const environment = (0,job_environment/* readJobEnvironment */.fR)(system, pid);
    const users = await userNames(system, new Set(uid === null ? [] : [uid]));
    const leak = {
        port,
        protocol,
        process: { pid, start },
        command: (details?.argv && describeCommand(details.argv, detail)) || null,
        user: uid === null ? null : (users.get(uid) ?? `uid ${uid}`),
        step: environment === null ? null : (0,github/* stepOf */.cg)(environment.variables),
        launcher: launcherOf(system, job, pid, detail),
    };
    return [leak];
}
function launcherOf(system, job, pid, detail) {
    const { ancestors } = (0,owners_ancestors/* familyOf */.Ap)(system, pid);
    const end = ancestors.findIndex((kin) => kin.pid === job.holder.pid);
    const below = end === -1 ? ancestors : ancestors.slice(0, end);
    const top = below.findLast((kin) => (0,job_environment/* readJobEnvironment */.fR)(system, kin.pid)?.pid === kin.pid);
    return top === undefined ? null : describeCommand((0,owners_ancestors/* argumentsOf */.aX)(system, top.pid), detail) || null;
}
function inodesOf(mark) {
    const inodes = new Set();
    let last = 0;
    for (const step of mark.split(".")) {
        last += Number.parseInt(step, 36);
        if (Number.isSafeInteger(last))
            inodes.add(last);
    }
    return inodes;
}
function pidOf({ pid }) {
    return pid;
}
//# sourceMappingURL=leaks.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/port-text.js
function port_text_portText({ port, protocol }) {
    if (port === null)
        return "auto";
    return protocol === "udp" ? `${port}/udp` : String(port);
}
//# sourceMappingURL=port-text.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/action/annotations.js



const PER_STEP = 10;
const annotations_LONGEST = 4096;
function annotationsOf(report, onCollision) {
    const level = onCollision === "fail" ? "error" : "warning";
    const collisions = report.ports
        .filter(isCollision)
        .map((port) => ({ level, ...collisionText(port), source: port.source }));
    return [...collisions, ...report.warnings.map((warning) => diagnosticOf(warning, "warning"))];
}
function collisionText(port) {
    const job = port.owner?.job ?? null;
    const left = job === null ? "" : `\nJob: ${forLog(jobSentence(job), 1000)}`;
    return {
        title: `Port ${portText(port)} is ${port.status === "denied" ? "not allowed" : port.status}`,
        message: `${forLog(port.message, annotations_LONGEST - 1600)}${left}\nWhat to do: ${forLog(adviceText(port), 500)}`,
    };
}
function diagnosticOf(found, level) {
    const title = level === "error" ? "Configuration error" : "Preflight warning";
    return { level, title, message: forLog(found.message, annotations_LONGEST), source: found.source };
}
function annotate(core, annotations, workspace, limit = PER_STEP) {
    for (const level of ["error", "warning"]) {
        const kind = annotations.filter((annotation) => annotation.level === level);
        for (const { title, message, source } of folded(kind, limit))
            core[level](message, { title, ...placeOf(source, workspace) });
    }
}
function folded(annotations, limit) {
    if (annotations.length <= limit)
        return annotations;
    const [first, ...others] = annotations.slice(limit - 1);
    if (first === undefined)
        return annotations;
    const count = others.length + 1;
    const lines = [first, ...others].map(({ message }) => `- ${(0,foreign_text/* shorten */.ml)(message, 300)}`);
    return [
        ...annotations.slice(0, limit - 1),
        { ...first, title: `${count} more`, message: cutLines(lines) },
    ];
}
function cutLines(lines) {
    const kept = [];
    let length = 0;
    for (const line of lines) {
        length += line.length + 1;
        if (length > annotations_LONGEST - 40)
            return [...kept, `and ${lines.length - kept.length} more`].join("\n");
        kept.push(line);
    }
    return kept.join("\n");
}
function placeOf(source, workspace) {
    const file = source === null ? null : fileOf(source, workspace);
    if (source === null || file === null)
        return {};
    return { file, startLine: source.line, startColumn: source.column };
}
function fileOf({ file }, workspace) {
    const path = (0,external_node_path_.relative)(workspace, file);
    if (path === "" || path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path))
        return null;
    return path.split(external_node_path_.sep).join("/");
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./build/src/action/html.js

const MOST_BYTES = 600_000;
const MOST_LINES = 300;
function tableOf(titles, rows) {
    const head = titles.map((title) => `<th align="left" nowrap>${title}</th>`).join("");
    const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    const more = (left) => `<tr><td colspan="${titles.length}">and ${left} more</td></tr>`;
    return [
        "<table>",
        `<thead><tr>${head}</tr></thead>`,
        "<tbody>",
        ...fitting(lines, MOST_LINES, more),
        "</tbody></table>",
        "",
    ];
}
function listOf(items, most = 30) {
    if (items.length === 0)
        return [];
    const lines = items.map((item) => `<li>${item}</li>`);
    return ["<ul>", ...fitting(lines, most, (left) => `<li>and ${left} more</li>`), "</ul>", ""];
}
function code(text, max) {
    return text === "" ? "" : `<code>${(0,foreign_text/* forMarkdown */.Bm)(text, max)}</code>`;
}
function fitting(lines, most, rest) {
    let bytes = 0;
    const kept = lines.findIndex((line, index) => {
        bytes += Buffer.byteLength(line) + 1;
        return index >= most || bytes > MOST_BYTES;
    });
    return kept === -1 ? lines : [...lines.slice(0, kept), rest(lines.length - kept)];
}
//# sourceMappingURL=html.js.map
;// CONCATENATED MODULE: ./build/src/action/leaks.js



async function lookForLeaks(system, sockets, onLeaks) {
    const leaks = await findLeaks(system, sockets, "names");
    if (onLeaks !== "stop" || leaks.length === 0)
        return { leaks, left: null };
    return { leaks, left: await stopLeaks(system, leaks, { mark: sockets, detail: "names" }) };
}
function tellLeaks(core, report, onLeaks) {
    const level = onLeaks === "fail" ? "error" : "warning";
    const loud = report.left ?? report.leaks;
    const quiet = report.leaks.filter((leak) => isStopped(leak, report));
    for (const leak of quiet)
        core.info((0,foreign_text/* forLog */.Ig)(`Stopped ${sentenceOf(leak)}`, 500));
    const title = report.left === null ? "Still listening" : "Not stopped";
    annotate(core, loud.map((leak) => ({ level, title, message: (0,foreign_text/* forLog */.Ig)(sentenceOf(leak), 1000), source: null })), "");
}
function leakSummary(report, onLeaks) {
    const { leaks, left } = report;
    if (leaks.length === 0)
        return "";
    const rows = leaks.map((leak) => [
        `<code>${port_text_portText(leak)}</code>`,
        code(leaks_nameOf(leak), 200),
        (0,foreign_text/* forMarkdown */.Bm)(originOf(leak), 300),
        ...(left === null ? [] : [isStopped(leak, report) ? "\ud83d\udfe2&nbsp;stopped" : "\ud83d\udd34&nbsp;lives on"]),
    ]);
    const titles = ["Port", "Process", "Started by", ...(left === null ? [] : ["State"])];
    return [`### ${headingOf(report, onLeaks)}`, "", ...tableOf(titles, rows)].join("\n");
}
function headingOf({ leaks, left }, onLeaks) {
    const count = processesOf(leaks);
    const subject = `${count} process${count === 1 ? "" : "es"} of this job`;
    if (left === null)
        return `${onLeaks === "fail" ? "\u274c" : "\u26a0\ufe0f"} ${subject} still listen${count === 1 ? "s" : ""} at its end`;
    if (left.length === 0)
        return `\ud83e\uddf9 ${subject} still listened at its end and ${count === 1 ? "was" : "were"} stopped`;
    return `\u26a0\ufe0f ${processesOf(left)} of ${subject} could not be stopped`;
}
function processesOf(leaks) {
    return new Set(leaks.map(({ process }) => process.pid)).size;
}
function isStopped(leak, { left }) {
    return (left !== null &&
        !left.some((it) => it.process.pid === leak.process.pid && it.process.start === leak.process.start));
}
function sentenceOf(leak) {
    const origin = originOf(leak);
    return `${leaks_nameOf(leak)} on port ${port_text_portText(leak)}${origin === "" ? "" : `, started by ${origin}`}`;
}
function leaks_nameOf({ command, process, user }) {
    const facts = [`pid ${process.pid}`, user].filter((fact) => fact !== null);
    return `${command ?? "a process without a name"} (${facts.join(", ")})`;
}
function originOf({ step, launcher }) {
    return [launcher, step].filter((part) => part !== null).join(" in ");
}
//# sourceMappingURL=leaks.js.map

/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ub: () => (/* binding */ blocking),
  hU: () => (/* binding */ unavailable),
  nk: () => (/* binding */ unknownHolder),
  Fg: () => (/* binding */ unseenSockets),
  aX: () => (/* binding */ withoutSocket)
});

// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/engine/ports/bind-answer.js
var bind_answer = __webpack_require__(7735);
;// CONCATENATED MODULE: ./build/src/engine/ports/tcp-handle.js



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
;// CONCATENATED MODULE: ./build/src/engine/ports/probe.js

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
    const { bindDatagram, listen } = await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 9000));
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
;// CONCATENATED MODULE: ./build/src/engine/owners/unseen.js


async function unseenSockets(system, ports, hidden) {
    const sockets = [];
    for (const { port, protocol } of ports) {
        const { state, address } = await probe(system, port, protocol);
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
    return new errors/* DevrigError */.oX("machine", "owners_unavailable", message, { hint });
}
//# sourceMappingURL=unseen.js.map

/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ })

};
