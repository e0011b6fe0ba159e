"use strict";
exports.id = 1065;
exports.ids = [1065];
exports.modules = {

/***/ 2306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makeHome),
/* harmony export */   r: () => (/* binding */ findHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1388);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1935);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);




function findHome(system, folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system)) {
    const stat = look(folder);
    if (stat === null)
        return homeAt(folder, false, false);
    if (!stat.isDirectory())
        throw refused(folder, "it is not a folder");
    return homeAt(folder, true, system.user !== null && judgeFolder(system.user, folder, stat));
}
function makeHome(system, folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system)) {
    const found = findHome(system, folder);
    if (found.exists)
        return found;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder, { recursive: true, mode: 0o700 });
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
function refused(folder, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("machine", "home_refused", `${folder} cannot be devrig's home: ${reason}`, {
        hint: "For users of one group: install -d -m 2770 -g ci /var/lib/devrig, then DEVRIG_HOME=/var/lib/devrig",
    });
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namespacesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);


function namespacesOf(system) {
    if (system.platform !== "linux")
        return null;
    try {
        const [pid, mount] = ["pid", "mnt"].map((kind) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(`${system.procRoot}/self/ns/${kind}`).replace(/\D/g, ""));
        return `${pid};${mount}`;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=namespaces.js.map

/***/ }),

/***/ 199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ parseClaims),
/* harmony export */   En: () => (/* binding */ parseServices),
/* harmony export */   I3: () => (/* binding */ servicesDocument),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   py: () => (/* binding */ claimsDocument)
/* harmony export */ });
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1736);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5424);


function parseServices(value) {
    const services = new Map();
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return services;
    for (const name of Object.keys(value)) {
        const record = value[name];
        if ((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(record))
            services.set(name, parseService(record));
    }
    return services;
}
function parseClaims(value) {
    return Array.isArray(value) ? value.map(parseClaim).filter((claim) => claim !== null) : [];
}
function servicesDocument(services, before) {
    const old = (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(before) ? before : {};
    const merged = [];
    for (const [name, record] of services) {
        const known = Object.hasOwn(old, name) ? old[name] : null;
        merged.push([name, (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(known) ? serviceOver(known, record) : record]);
    }
    return Object.fromEntries(merged);
}
function serviceOver(known, record) {
    const same = JSON.stringify(parseService(known)) === JSON.stringify(record);
    return same ? known : { ...known, ...record };
}
function claimsDocument(claims, before) {
    const old = Array.isArray(before) ? before : [];
    return claims.map((claim) => {
        const known = old.find((item) => isSameClaim(parseClaim(item), claim));
        return (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(known) ? { ...known, ...claim } : claim;
    });
}
function text(value) {
    return typeof value === "string" ? value : null;
}
function parseService(record) {
    const { pid, start, port, port_auto, started_at, protocol } = record;
    return {
        pid: (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(pid) ? pid : 0,
        start: text(start),
        port: isPort(port) ? port : null,
        port_auto: port_auto === true,
        ...(typeof started_at === "string" && { started_at }),
        ...(typeof protocol === "string" && { protocol }),
    };
}
function parseClaim(value) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return null;
    const { resource, port, protocol, auto, holder, claimed_at, job } = value;
    if (typeof resource !== "string" || !isPort(port))
        return null;
    return {
        resource,
        port,
        protocol: protocol === "udp" ? "udp" : "tcp",
        auto: auto === true,
        holder: parseHolder(holder),
        claimed_at: text(claimed_at),
        ...((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(job) ? { job: textsOf(job) } : {}),
    };
}
function textsOf(value) {
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, text(it)]));
}
function parseHolder(value) {
    const { pid, start, label } = ((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value : {});
    return { pid: (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(pid) ? pid : 0, start: text(start), label: text(label) };
}
function isSameClaim(one, other) {
    return (one !== null &&
        one.resource === other.resource &&
        one.port === other.port &&
        one.protocol === other.protocol &&
        one.holder.pid === other.holder.pid &&
        one.holder.start === other.holder.start);
}
function isPort(port) {
    return typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= 65_535;
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 3446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dropEntry: () => (/* binding */ dropEntry),
/* harmony export */   ensureRegistered: () => (/* binding */ ensureRegistered),
/* harmony export */   findEntry: () => (/* binding */ findEntry),
/* harmony export */   putEntry: () => (/* binding */ putEntry),
/* harmony export */   readRegistry: () => (/* binding */ readRegistry),
/* harmony export */   updateRegistry: () => (/* binding */ updateRegistry),
/* harmony export */   updateRegistryIfPossible: () => (/* binding */ updateRegistryIfPossible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1388);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1736);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3900);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2306);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5501);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(199);








function readRegistry(home) {
    return (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFile */ .J)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)(home.path), registryFormat);
}
async function updateRegistry(system, home, warn, mutate) {
    const { path, fileMode } = home.exists ? home : (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHome */ .o)(system, home.path);
    const options = { format: registryFormat, warn, mode: fileMode };
    return (0,_files_update_js__WEBPACK_IMPORTED_MODULE_3__/* .update */ .yo)(system, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)(path), options, mutate);
}
async function updateRegistryIfPossible(system, warn, mutate) {
    const found = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .findHome */ .r)(system);
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
        const home = found.exists ? found : (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHome */ .o)(system);
        return await updateRegistry(system, home, warn, (registry) => watched(home, registry));
    }
    catch (error) {
        if (inside || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DevrigError */ .oX) || !WRITE_FAILURES.has(error.code))
            throw error;
        const message = `${error.message}; going on without the registry: other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        done ??= await watched(found, readable(found));
        return done.result;
    }
}
const WRITE_FAILURES = new Set(["file_failed", "lock_held", "lock_lost"]);
function readable(home) {
    try {
        const content = readRegistry(home);
        if (content.kind === "valid")
            return content.value;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
    }
    return registryFormat.empty();
}
function findEntry(entries, slug, stateDir) {
    return entries.find((entry) => entry.slug === slug && entry.state_dir === stateDir) ?? null;
}
function putEntry(system, registry, fields) {
    const before = findEntry(registry.entries, fields.slug, fields.state_dir);
    const entry = entryWith(system, before, fields);
    const entries = before === null
        ? [...registry.entries, entry]
        : registry.entries.map((old) => (old === before ? entry : old));
    return { ...registry, entries };
}
function dropEntry(registry, slug, stateDir) {
    const entries = registry.entries.filter((entry) => entry.slug !== slug || entry.state_dir !== stateDir);
    return { ...registry, entries };
}
async function ensureRegistered(system, home, warn, fields) {
    const content = readRegistry(home);
    const known = content.kind === "valid" ? content.value.entries : [];
    if (findEntry(known, fields.slug, fields.state_dir) !== null)
        return false;
    return updateRegistry(system, home, warn, (registry) => findEntry(registry.entries, fields.slug, fields.state_dir) === null
        ? { next: putEntry(system, registry, fields), result: true }
        : { result: false });
}
function entryWith(system, before, fields) {
    const { services, claims, raw: _raw, ns: _ns, ...plain } = fields;
    const old = before?.raw ?? {};
    const ns = (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .namespacesOf */ .G)(system);
    const raw = {
        ...old,
        ...plain,
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .servicesDocument */ .I3)(services, old["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDocument */ .py)(claims, old["claims"]),
        ...(ns === null ? {} : { ns }),
    };
    return { ...fields, ns, raw };
}
const registryFormat = {
    limit: 16 * 1_048_576,
    empty: () => ({ entries: [], rest: {}, others: [] }),
    parse: parseRegistry,
    document: ({ entries, rest, others }) => ({
        ...rest,
        instances: [...entries.map((entry) => entry.raw), ...others],
    }),
};
function parseRegistry(document) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .G)(document))
        return { wrong: "it is not a JSON object" };
    const instances = document["instances"];
    if (!Array.isArray(instances))
        return { wrong: "instances is not a list" };
    const entries = [];
    const others = [];
    for (const item of instances) {
        const entry = parseEntry(item);
        if (entry === null)
            others.push(item);
        else
            entries.push(entry);
    }
    return { value: { entries, rest: document, others } };
}
function parseEntry(raw) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .G)(raw))
        return null;
    const slug = raw["slug"];
    const config_path = raw["config_path"];
    const state_dir = raw["state_dir"];
    if (typeof slug !== "string" || typeof config_path !== "string" || typeof state_dir !== "string")
        return null;
    return {
        slug,
        config_path,
        state_dir,
        started_at: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(raw["started_at"]),
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .parseServices */ .En)(raw["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .parseClaims */ .Df)(raw["claims"]),
        ns: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(raw["ns"]),
        raw,
    };
}
//# sourceMappingURL=registry.js.map

/***/ })

};
;