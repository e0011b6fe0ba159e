"use strict";
exports.id = 7281;
exports.ids = [7281];
exports.modules = {

/***/ 341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ leadsGroup),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   OD: () => (/* binding */ pidsBySession),
/* harmony export */   Wt: () => (/* binding */ isMarkCarried),
/* harmony export */   c2: () => (/* binding */ sessionMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3301);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2262);




const MARK = "DEVRIG_SERVICE_OF";
function markOf(slug, service) {
    return `${slug} ${service}`;
}
async function sessionMembers(system, leader, mark) {
    if (system.platform !== "linux" || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(leader))
        return [];
    const members = [];
    for (const pid of sessionPids(system, leader)) {
        if (pid === system.pid || (mark !== null && !carries(system, pid, mark)))
            continue;
        const start = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(system, pid);
        if (start !== null)
            members.push({ pid, start });
    }
    return members;
}
function isMember(system, pid, leader, mark) {
    if (system.platform !== "linux")
        return false;
    return statOf(system, pid)?.session === leader || carries(system, pid, mark);
}
function pidsBySession(system) {
    const sessions = new Map();
    if (system.platform !== "linux")
        return sessions;
    for (const pid of allPids(system)) {
        const session = statOf(system, pid)?.session;
        if (session !== undefined)
            sessions.set(session, [...(sessions.get(session) ?? []), pid]);
    }
    return sessions;
}
function sessionOf(system, pid) {
    return system.platform === "linux" ? (statOf(system, pid)?.session ?? null) : null;
}
function leadsGroup(system, pid) {
    return system.platform !== "linux" || statOf(system, pid)?.group === pid;
}
function carries(system, pid, mark) {
    const environment = read(`${system.procRoot}/${pid}/environ`)?.split("\0") ?? [];
    return environment.includes(`${MARK}=${mark}`);
}
function isMarkCarried(system, mark) {
    if (system.platform !== "linux")
        return false;
    return allPids(system).some((pid) => carries(system, pid, mark));
}
function sessionPids(system, leader) {
    return allPids(system).filter((pid) => statOf(system, pid)?.session === leader);
}
function allPids(system) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(system.procRoot).filter(isNumber).map(Number);
}
function isNumber(name) {
    return /^\d+$/.test(name);
}
function statOf(system, pid) {
    const text = read(`${system.procRoot}/${pid}/stat`);
    if (text === null)
        return null;
    const fields = (0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .statFields */ .qV)(text);
    if ((0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .hY)(fields))
        return null;
    return { group: Number(fields[_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .STAT */ .Vb.group]), session: Number(fields[_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .STAT */ .Vb.session]) };
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=members.js.map

/***/ }),

/***/ 1599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ modesFor),
/* harmony export */   o1: () => (/* binding */ makeHome),
/* harmony export */   r9: () => (/* binding */ findHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3728);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5934);




function findHome(system, folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system)) {
    const stat = look(folder);
    if (stat === null)
        return homeAt(folder, false, false);
    if (!stat.isDirectory())
        throw refused(folder, "it is not a folder", OTHER_FOLDER);
    return homeAt(folder, true, system.user !== null && judgeFolder(system.user, folder, stat));
}
function makeHome(system, folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system)) {
    const found = findHome(system, folder);
    if (found.exists)
        return found;
    try {
        (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder, 0o700);
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)("make the folder", folder, error);
    }
    return findHome(system, folder);
}
function homeAt(path, exists, shared) {
    const modes = shared
        ? { fileMode: 0o660, folderMode: 0o2770 }
        : { fileMode: 0o600, folderMode: 0o700 };
    return { path, exists, shared, ...modes };
}
function look(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === "ENOENT")
            return null;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === "ENOTDIR")
            throw refused(folder, "a part of its path is not a folder", OTHER_FOLDER);
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)("look at", folder, error);
    }
}
function judgeFolder(user, folder, { uid, gid, mode }) {
    const everybody = (mode & 0o002) !== 0;
    const sticky = (mode & 0o1000) !== 0;
    const forGroup = (mode & 0o2020) === 0o2020;
    const mine = uid === user.uid;
    const ourGroup = gid === user.gid || user.groups.includes(gid);
    if (everybody)
        throw refused(folder, "everybody may write into it");
    if (!mine && !ourGroup)
        throw refused(folder, "it is neither ours nor our group's");
    if (!mine && !forGroup)
        throw refused(folder, `it belongs to uid ${uid} and is not made for its group`);
    if (forGroup && sticky)
        throw refused(folder, "its sticky bit keeps its users from each other's files");
    return forGroup;
}
const OTHER_FOLDER = "Set DEVRIG_HOME to a folder of your own, which need not exist, or unset it for ~/.devrig";
const SHARED_FOLDER = "For users of one group: install -d -m 2770 -g ci /var/lib/devrig, then DEVRIG_HOME=/var/lib/devrig";
function refused(folder, reason, hint = SHARED_FOLDER) {
    const message = `${folder} cannot be devrig's home: ${reason}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("machine", "home_refused", message, { hint });
}
function modesFor(home, stateDir) {
    if (!home.shared || !stateDir.startsWith(`${home.path}/`))
        return {};
    return { fileMode: home.fileMode, folderMode: home.folderMode };
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLiving: () => (/* binding */ isLiving),
/* harmony export */   isThere: () => (/* binding */ isThere),
/* harmony export */   isUnreachable: () => (/* binding */ isUnreachable),
/* harmony export */   judgeOnce: () => (/* binding */ judgeOnce),
/* harmony export */   lifeLook: () => (/* binding */ lifeLook),
/* harmony export */   livingClaims: () => (/* binding */ livingClaims),
/* harmony export */   servicesOf: () => (/* binding */ servicesOf),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6673);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(341);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5564);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8703);







const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
const CLOCKS_DIFFER = 5 * 60_000;
async function livingClaims(system, entries, ask = judgeOnce(system)) {
    const living = [];
    for (const entry of entries) {
        for (const claim of entry.claims)
            if (await counts(system, ask, claim))
                living.push({ entry, claim });
    }
    return living;
}
async function isLiving(system, claim) {
    return counts(system, judgeOnce(system), claim);
}
function lifeLook(system) {
    const ask = judgeOnce(system);
    let bySession = null;
    return {
        claim: (claim) => counts(system, ask, claim),
        service: async (slug, name, service) => {
            const verdict = await ask(service);
            if (verdict !== "dead" || service.start === null || service.pid <= 1)
                return verdict;
            bySession ??= (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .pidsBySession */ .OD)(system);
            const left = bySession.get(service.pid) ?? [];
            return left.some((pid) => (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .ED)(system, pid, (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(slug, name))) ? "alive" : "dead";
        },
    };
}
async function statusOf(system, entry, life = lifeLook(system)) {
    if (isUnreachable(system, entry))
        return "unreachable";
    const started = [...servicesOf(entry)].filter(([, { pid }]) => pid > 0);
    const asking = started.map(([name, service]) => life.service(entry.slug, name, service));
    const verdicts = await Promise.all(asking);
    const alive = verdicts.filter((verdict) => verdict === "alive").length;
    if (alive > 0)
        return alive === verdicts.length ? "running" : "partly";
    if (verdicts.includes("unknown"))
        return "unreachable";
    for (const claim of entry.claims)
        if (await life.claim(claim))
            return "claimed";
    return "stale";
}
function servicesOf(entry) {
    return "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
}
function isUnreachable(system, entry) {
    if (entry.ns === null || entry.ns === (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .G)(system))
        return false;
    return !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry.state_dir));
}
function isThere(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || file.includes("\0"))
        return true;
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file))
        return true;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return code !== "ENOENT" && code !== "ENOTDIR";
    }
}
function judgeOnce(system) {
    const known = new Map();
    return (record) => {
        const key = `${record.pid} ${record.start ?? ""}`;
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(system, record);
        known.set(key, verdict);
        return verdict;
    };
}
async function counts(system, ask, claim) {
    const verdict = await ask(claim.holder);
    if (verdict !== "unknown")
        return verdict === "alive";
    const claimed = Date.parse(claim.claimed_at ?? "");
    const age = system.now() - claimed;
    return age >= -CLOCKS_DIFFER && age < UNKNOWN_HOLDER_COUNTS;
}
function servicesOfState(stateDir) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stateDir) || stateDir.includes("\0"))
        return new Map();
    try {
        const content = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(stateDir);
        return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=living.js.map

/***/ }),

/***/ 5564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namespacesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);



function namespacesOf(system) {
    if (system.platform !== "linux")
        return null;
    const known = places.get(system);
    if (known !== undefined)
        return known;
    const place = readNamespaces(system);
    places.set(system, place);
    return place;
}
const places = new WeakMap();
function readNamespaces(system) {
    try {
        const pid = (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .linuxHere */ .L_)(system)?.namespace ?? inode(system, "pid");
        return `${pid};${inode(system, "mnt")}`;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
function inode(system, kind) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(`${system.procRoot}/self/ns/${kind}`).slice(kind.length + ":[".length, -1);
}
//# sourceMappingURL=namespaces.js.map

/***/ }),

/***/ 8703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ updateState),
/* harmony export */   C$: () => (/* binding */ stateWith),
/* harmony export */   Ou: () => (/* binding */ readOwnState),
/* harmony export */   aF: () => (/* binding */ removeState),
/* harmony export */   nK: () => (/* binding */ isStateOf),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3728);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(227);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6667);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1241);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9304);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5934);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2512);
/* harmony import */ var _state_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7573);










function readState(stateDir) {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFile */ .Ed)(stateDir);
    try {
        return (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonFile */ .J)(file, stateFormat);
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_4__/* .fileError */ .zS)("read", file, error);
    }
}
async function updateState(system, stateDir, options, mutate) {
    (0,_state_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .makeStateDir */ .H)(system, stateDir, options.folderMode ?? 0o700);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateDir, "state.json");
    const { warn, fileMode = 0o600 } = options;
    return (0,_files_update_js__WEBPACK_IMPORTED_MODULE_6__/* .update */ .y)(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}
async function removeState(system, stateDir, warn) {
    if (!(0,_state_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurFolder */ .L)(system, stateDir))
        return;
    await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}
function isStateOf({ platform }, configPath, { slug, config_path }) {
    if (config_path === configPath)
        return true;
    return slug.endsWith((0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .slugOf */ .tF)("", config_path, platform)) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(config_path);
}
function readOwnState(system, { state_dir, config_path }) {
    const content = readState(state_dir);
    const state = content.kind === "valid" ? content.value : null;
    return state !== null && isStateOf(system, config_path, state) ? state : null;
}
function stateWith(before, fields) {
    const { services, claims, raw: _raw, ...plain } = fields;
    const old = before?.raw ?? {};
    const raw = {
        ...old,
        ...plain,
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .servicesDocument */ .I3)(services, old["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .claimsDocument */ .py)(claims, old["claims"]),
    };
    return { ...fields, raw };
}
const stateFormat = {
    limit: 1_048_576,
    empty: () => null,
    parse: parseState,
    document: (state) => state?.raw,
};
function parseState(raw) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(raw))
        return { wrong: "it is not a JSON object" };
    const slug = (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(raw["slug"]);
    const config_path = (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(raw["config_path"]);
    if (slug === null)
        return { wrong: "it has no slug" };
    if (config_path === null)
        return { wrong: "it has no config_path" };
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(raw["services"]))
        return { wrong: "services is not a table" };
    const value = {
        slug,
        config_path,
        started_at: (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(raw["started_at"]),
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .parseServices */ .En)(raw["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .parseClaims */ .Df)(raw["claims"]),
        raw,
    };
    return { value };
}
//# sourceMappingURL=project-state.js.map

/***/ }),

/***/ 4753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Registry)
/* harmony export */ });
/* harmony import */ var _registry_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);

class Registry {
    parts;
    rest;
    others;
    #entries = null;
    constructor(parts, rest = {}, others = []) {
        this.parts = parts;
        this.rest = rest;
        this.others = others;
    }
    get entries() {
        this.#entries ??= this.parts.flatMap((part) => part instanceof _registry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryEntry */ .I ? [part] : part.entries());
        return this.#entries;
    }
    find(slug, stateDir) {
        for (const part of this.parts) {
            const found = findIn(part, slug, stateDir);
            if (found !== null)
                return found;
        }
        return null;
    }
    with(entry) {
        const replaced = this.#replace(entry.slug, entry.state_dir, [entry]);
        return replaced ?? this.of([...this.parts, entry]);
    }
    without(slug, stateDir) {
        let left = this;
        for (;;) {
            const less = left.#replace(slug, stateDir, []);
            if (less === null)
                return left;
            left = less;
        }
    }
    of(parts) {
        return new Registry(parts, this.rest, this.others);
    }
    #replace(slug, stateDir, by) {
        for (const [at, part] of this.parts.entries()) {
            const found = findIn(part, slug, stateDir);
            if (found === null)
                continue;
            const around = part instanceof _registry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryEntry */ .I ? [[], []] : part.around(found);
            const parts = [...this.parts];
            parts.splice(at, 1, ...around[0], ...by, ...around[1]);
            return this.of(parts);
        }
        return null;
    }
}
function findIn(part, slug, stateDir) {
    if (!(part instanceof _registry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryEntry */ .I))
        return part.find(slug, stateDir);
    return part.isOf(slug, stateDir) ? part : null;
}
//# sourceMappingURL=registry-document.js.map

/***/ }),

/***/ 6198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RegistryEntry),
/* harmony export */   T: () => (/* binding */ isEntry)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2512);

class RegistryEntry {
    source;
    start;
    end;
    #known;
    constructor(raw, source, start, end) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.#known = raw === null ? null : { raw, services: null, claims: null };
    }
    static of(raw) {
        return new RegistryEntry(raw, null, 0, 0);
    }
    static at(source, start, end, raw = null) {
        return new RegistryEntry(raw, source, start, end);
    }
    get text() {
        return this.source?.slice(this.start, this.end) ?? `    ${JSON.stringify(this.raw)}`;
    }
    get raw() {
        return this.#parsed().raw;
    }
    get slug() {
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(this.raw["slug"]) ?? "";
    }
    get config_path() {
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(this.raw["config_path"]) ?? "";
    }
    get state_dir() {
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(this.raw["state_dir"]) ?? "";
    }
    get started_at() {
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(this.raw["started_at"]);
    }
    get ns() {
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(this.raw["ns"]);
    }
    get services() {
        const known = this.#parsed();
        known.services ??= (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .parseServices */ .En)(known.raw["services"]);
        return known.services;
    }
    get claims() {
        const known = this.#parsed();
        known.claims ??= (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClaims */ .Df)(known.raw["claims"]);
        return known.claims;
    }
    get fields() {
        const { slug, config_path, state_dir, started_at, services, claims } = this;
        return { slug, config_path, state_dir, started_at, services, claims };
    }
    isOf(slug, stateDir) {
        return this.slug === slug && this.state_dir === stateDir;
    }
    #parsed() {
        this.#known ??= {
            raw: JSON.parse(this.text),
            services: null,
            claims: null,
        };
        return this.#known;
    }
}
function isEntry({ slug, config_path, state_dir }) {
    return (typeof slug === "string" && typeof config_path === "string" && typeof state_dir === "string");
}
//# sourceMappingURL=registry-entry.js.map

/***/ }),

/***/ 6250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bj: () => (/* binding */ ensureRegistered),
  Eg: () => (/* binding */ isWriteFailure),
  SP: () => (/* binding */ putEntry),
  _5: () => (/* binding */ readRegistry),
  uo: () => (/* binding */ servicesListed),
  p3: () => (/* binding */ updateRegistry),
  f: () => (/* binding */ updateRegistryIfPossible)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/file-system.js
var file_system = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/json-file.js
var json_file = __webpack_require__(227);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/read-file.js + 1 modules
var read_file = __webpack_require__(6667);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/update.js + 5 modules
var update = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/home.js
var state_home = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/namespaces.js
var namespaces = __webpack_require__(5564);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/paths.js
var paths = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/records.js
var records = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/registry-document.js
var registry_document = __webpack_require__(4753);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/registry-entry.js
var registry_entry = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/state/entry-pattern.js
const STRING = '"[^"\\\\\\u0000-\\u001f]*"';
const VALUE = `(?:${STRING}|0|[1-9][0-9]*|true|false|null|\\{\\}|\\[\\])`;
function plainLine() {
    plain ??= new RegExp(entry(inLine, false), "y");
    return plain;
}
function line() {
    full ??= new RegExp(entry(inLine, true), "y");
    return full;
}
function indented() {
    old ??= new RegExp(entry(inLines, true), "y");
    return old;
}
let plain = null;
let full = null;
let old = null;
const inLine = () => ({ before: "", end: "", colon: ":" });
const inLines = (level) => ({
    before: `\\n {${2 * level + 2}}`,
    end: `\\n {${2 * level}}`,
    colon: ": ",
});
function entry(layout, withClaims) {
    const { before, end, colon } = layout(2);
    const names = ["slug", "config_path", "state_dir"].map((name) => `${before}"${name}"${colon}${STRING}`);
    const services = table(layout, 3, either(VALUE, table(layout, 4, VALUE)));
    const claims = () => list(layout, 3, table(layout, 4, either(VALUE, table(layout, 5, VALUE))));
    const values = withClaims ? [VALUE, services, claims()] : [VALUE, services];
    const more = `(?:,${before}${STRING}${colon}${either(...values)})*`;
    return ` {4}\\{${names.join(",")}${more}${end}\\}`;
}
function table(layout, level, value) {
    const { before, end, colon } = layout(level);
    return `\\{${several(`${before}${STRING}${colon}${value}`)}${end}\\}`;
}
function list(layout, level, item) {
    const { before, end } = layout(level);
    return `\\[${several(`${before}${item}`)}${end}\\]`;
}
function several(item) {
    return `${item}(?:,${item})*`;
}
function either(...choices) {
    return `(?:${choices.join("|")})`;
}
//# sourceMappingURL=entry-pattern.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/state/entry-text.js



const BETWEEN = ",\n";
const OPEN = "    {\n";
const CLOSE = "\n    }";
const ENTRY_DEPTH = json_file/* MAX_DEPTH */.lr - 2;
function* placesOf(source, slug, start, end) {
    const name = JSON.stringify(slug);
    for (const words of [`    {"slug":${name},`, `${OPEN}      "slug": ${name},\n`])
        for (let at = start - 1;;) {
            at = source.indexOf(words, at + 1);
            if (at === -1 || at >= end)
                break;
            yield at;
        }
}
function passUsual(text, start, starts) {
    if (text.charAt(start + OPEN.length - 1) === "\n")
        return pass(indented(), text, start, starts);
    return pass(plainLine(), text, start, starts) || pass(line(), text, start, starts);
}
function pass(pattern, text, start, starts) {
    let end = 0;
    try {
        for (let at = start;; at = end + BETWEEN.length) {
            pattern.lastIndex = at;
            if (!pattern.test(text))
                return end;
            starts.push(at);
            end = pattern.lastIndex;
            if (!text.startsWith(BETWEEN, end))
                return end;
        }
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return end;
    }
}
function parseEntry(source, start) {
    const end = endOfEntry(source, start);
    try {
        const raw = JSON.parse(source.slice(start, end));
        const fits = (0,json_file/* isObject */.Gv)(raw) && (0,registry_entry/* isEntry */.T)(raw) && (0,json_file/* fitsDepth */.u7)(raw, ENTRY_DEPTH);
        return fits ? registry_entry/* RegistryEntry */.I.at(source, start, end, raw) : null;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return null;
    }
}
function endOfEntry(source, start) {
    if (source.has(OPEN, start)) {
        const close = source.indexOf(CLOSE, start);
        return close === -1 ? source.length : close + CLOSE.length;
    }
    const line = source.indexOf("\n", start);
    if (line === -1)
        return source.length;
    return source.has(BETWEEN, line - 1) ? line - 1 : line;
}
//# sourceMappingURL=entry-text.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/state/entry-stretch.js
var _a;

class Stretch {
    frame;
    start;
    end;
    constructor(frame, start, end) {
        this.frame = frame;
        this.start = start;
        this.end = end;
    }
    entries() {
        return this.frame.entries(this.start, this.end);
    }
    find(slug, stateDir) {
        return this.frame.find(slug, stateDir, this.start, this.end);
    }
    around({ start, end }) {
        return [
            this.#part(this.start, start - BETWEEN.length),
            this.#part(end + BETWEEN.length, this.end),
        ];
    }
    #part(start, end) {
        return start < end ? [new _a(this.frame, start, end)] : [];
    }
}
_a = Stretch;
//# sourceMappingURL=entry-stretch.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/state/registry-frame.js



const HEAD = '{\n  "instances": [\n';
const TAIL = "\n  ]\n}\n";
const SHORT = 32_768;
class RegistryFrame {
    source;
    start = HEAD.length;
    end;
    #proof = undefined;
    #found = null;
    #seen = [];
    constructor(source, end) {
        this.source = source;
        this.end = end;
    }
    static of(source) {
        if (!source.has(HEAD, 0))
            return null;
        for (const tail of [TAIL, TAIL.slice(0, -1)]) {
            const end = source.length - tail.length;
            if (end > HEAD.length && source.has(tail, end))
                return new RegistryFrame(source, end);
        }
        return null;
    }
    prove() {
        if (this.#proof === undefined) {
            const proof = this.#look();
            this.#proof = this.#seen.every((at) => proof?.starts.includes(at)) ? proof : null;
        }
        return this.#proof !== null;
    }
    entries(start, end) {
        const { starts, parsed } = this.#proven();
        const entries = [];
        for (const [index, at] of starts.entries()) {
            if (at < start || at >= end)
                continue;
            const next = starts[index + 1];
            const close = next === undefined ? this.end : next - BETWEEN.length;
            entries.push(parsed.get(at) ?? registry_entry/* RegistryEntry */.I.at(this.source, at, close));
        }
        return entries;
    }
    find(slug, stateDir, start, end) {
        const is = (entry) => entry.start >= start && entry.start < end && entry.isOf(slug, stateDir);
        if (this.#found !== null && is(this.#found))
            return this.#found;
        for (const at of placesOf(this.source, slug, start, end)) {
            const entry = this.#mayBegin(at) ? parseEntry(this.source, at) : null;
            if (entry === null || !is(entry))
                continue;
            this.#seen.push(at);
            this.#found = entry;
            return entry;
        }
        return [...this.#proven().parsed.values()].find(is) ?? null;
    }
    #mayBegin(at) {
        return !this.#proof || this.#proof.starts.includes(at);
    }
    #proven() {
        if (!this.prove())
            throw new json_file/* Unproven */.kw();
        return this.#proof;
    }
    #look() {
        const { text } = this.source;
        const isShort = text.length < SHORT;
        const starts = [];
        const parsed = new Map();
        for (let at = this.start;;) {
            let end = isShort ? 0 : passUsual(text, at, starts);
            if (end === 0) {
                const entry = parseEntry(this.source, at);
                if (entry === null)
                    return null;
                starts.push(at);
                parsed.set(at, entry);
                end = entry.end;
            }
            if (end === this.end)
                return { starts, parsed };
            if (!text.startsWith(BETWEEN, end))
                return null;
            at = end + BETWEEN.length;
        }
    }
}
//# sourceMappingURL=registry-frame.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/state/registry-text.js




function scanRegistry(source) {
    const frame = RegistryFrame.of(source);
    if (frame === null)
        return null;
    const whole = new Stretch(frame, frame.start, frame.end);
    return { value: new registry_document/* Registry */.O([whole]), prove: () => frame.prove() };
}
function rewriteRegistry({ parts }, before) {
    const runs = runsOf(parts);
    const pieces = [];
    let words = HEAD;
    for (const [index, run] of runs.entries()) {
        if (index > 0)
            words += BETWEEN;
        if (typeof run === "string")
            words += run;
        else {
            pieces.push(words, run.source.piece(run.start, run.end));
            words = "";
        }
    }
    pieces.push(words + TAIL);
    return { pieces, changed: !isWhole(runs, before) };
}
function runsOf(parts) {
    const runs = [];
    let last = null;
    for (const part of parts) {
        const source = part instanceof Stretch ? part.frame.source : part.source;
        if (source === null) {
            last = null;
            runs.push(part.text);
        }
        else if (last?.source === source && part.start === last.end + BETWEEN.length) {
            last.end = part.end;
        }
        else {
            last = { source, start: part.start, end: part.end };
            runs.push(last);
        }
    }
    return runs;
}
function isWhole(runs, before) {
    const [run, ...more] = runs;
    if (typeof run !== "object" || more.length > 0 || run.source !== before)
        return false;
    return run.start === HEAD.length && run.end + TAIL.length === before.length;
}
//# sourceMappingURL=registry-text.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/state/registry.js












function readRegistry(home) {
    const file = (0,paths/* registryFile */.__)(home.path);
    try {
        return (0,read_file/* readJsonFile */.J)(file, registryFormat);
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("read", file, error);
    }
}
async function updateRegistry(system, home, warn, mutate) {
    const { path, fileMode } = home.exists ? home : (0,state_home/* makeHome */.o1)(system, home.path);
    const options = { format: registryFormat, warn, mode: fileMode };
    return (0,update/* update */.y)(system, (0,paths/* registryFile */.__)(path), options, mutate);
}
async function updateRegistryIfPossible(system, warn, mutate) {
    const found = (0,state_home/* findHome */.r9)(system);
    let inside = false;
    let done = null;
    const watched = async (home, registry) => {
        inside = true;
        const change = await mutate(registry, home);
        inside = false;
        done = { result: change.result };
        return change;
    };
    try {
        const home = found.exists ? found : (0,state_home/* makeHome */.o1)(system);
        return await updateRegistry(system, home, warn, (registry) => watched(home, registry));
    }
    catch (error) {
        if (inside || !isWriteFailure(error))
            throw error;
        const message = `${error.message}; going on without the registry: other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        done ??= await watched(found, readable(found));
        return done.result;
    }
}
function isWriteFailure(error) {
    return error instanceof errors/* DevrigError */.oX && WRITE_FAILURES.has(error.code);
}
const WRITE_FAILURES = new Set(["file_failed", "lock_held", "lock_lost"]);
function readable(home) {
    try {
        const content = readRegistry(home);
        if (content.kind === "valid")
            return content.value;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
    }
    return registryFormat.empty();
}
function servicesListed({ shared }, entry) {
    return shared || entry === null ? new Map() : entry.services;
}
function putEntry(system, registry, fields) {
    const before = registry.find(fields.slug, fields.state_dir);
    const raw = rawWith(system, before, fields);
    const isSame = before !== null && JSON.stringify(before.raw) === JSON.stringify(raw);
    return isSame ? registry : registry.with(registry_entry/* RegistryEntry */.I.of(raw));
}
async function ensureRegistered(system, home, warn, fields) {
    const content = readRegistry(home);
    const known = content.kind === "valid" ? content.value : registryFormat.empty();
    if (known.find(fields.slug, fields.state_dir) !== null)
        return false;
    return updateRegistry(system, home, warn, (registry) => registry.find(fields.slug, fields.state_dir) === null
        ? { next: putEntry(system, registry, fields), result: true }
        : { result: false });
}
function rawWith(system, before, { slug, config_path, state_dir, started_at, services, claims }) {
    const old = before?.raw ?? {};
    const ns = (0,namespaces/* namespacesOf */.G)(system);
    return {
        ...old,
        slug,
        config_path,
        state_dir,
        started_at,
        services: (0,records/* servicesDocument */.I3)(services, old["services"]),
        claims: (0,records/* claimsDocument */.py)(claims, old["claims"]),
        ...(ns === null ? {} : { ns }),
    };
}
const registryFormat = {
    limit: 16 * 1_048_576,
    empty: () => new registry_document/* Registry */.O([]),
    parse: parseRegistry,
    document: ({ entries, rest, others }) => ({
        ...rest,
        instances: [...entries.map((entry) => entry.raw), ...others],
    }),
    scan: scanRegistry,
    rewrite: (registry, before) => {
        const { parts, rest, others } = registry;
        const hasMore = others.length > 0 || Object.keys(rest).some((key) => key !== "instances");
        return hasMore || parts.length === 0 ? null : rewriteRegistry(registry, before);
    },
};
function parseRegistry(document) {
    if (!(0,json_file/* isObject */.Gv)(document))
        return { wrong: "it is not a JSON object" };
    const instances = document["instances"];
    if (!Array.isArray(instances))
        return { wrong: "instances is not a list" };
    const entries = [];
    const others = [];
    for (const item of instances) {
        if ((0,json_file/* isObject */.Gv)(item) && (0,registry_entry/* isEntry */.T)(item))
            entries.push(registry_entry/* RegistryEntry */.I.of(item));
        else
            others.push(item);
    }
    return { value: new registry_document/* Registry */.O(entries, document, others) };
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 7573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makeStateDir),
/* harmony export */   L: () => (/* binding */ isOurFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);




function makeStateDir(system, stateDir, mode = 0o700) {
    if (!isOurFolder(system, stateDir)) {
        make(stateDir, mode);
        isOurFolder(system, stateDir);
    }
    const ignore = node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateDir, ".gitignore");
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(ignore, "*\n", { flag: "wx", mode: mode & 0o666 });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "EEXIST")
            return;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(ignore, { force: true });
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("write into", stateDir, error);
    }
}
function isOurFolder(system, stateDir) {
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(stateDir);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ENOENT")
            return false;
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("look at", stateDir, error);
    }
    if (!stat.isDirectory())
        throw foreign(stateDir, "it is not a folder");
    if (system.user !== null && stat.uid !== system.user.uid)
        throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
    return true;
}
function make(stateDir, mode) {
    try {
        const first = (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(stateDir, mode);
        if ((mode & 0o077) === 0 || first === undefined)
            return;
        for (let folder = stateDir; folder.startsWith(first); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(folder, mode);
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("make the folder", stateDir, error);
    }
}
function foreign(stateDir, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${stateDir}`,
    });
}
//# sourceMappingURL=state-dir.js.map

/***/ })

};
;