"use strict";
exports.id = 148;
exports.ids = [148];
exports.modules = {

/***/ 7148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   viewOfHome: () => (/* binding */ viewOfHome)
/* harmony export */ });
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7483);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);




async function viewOfHome(system, home) {
    const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistry */ ._5)(home);
    if (content.kind === "valid")
        return viewOf(system, content.value);
    if (content.kind === "absent")
        return _instance_view_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_INSTANCES */ .T$;
    const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
    return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_1__/* .problemView */ .P5)("registry_damaged", reason);
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_3__/* .livingClaims */ .dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
//# sourceMappingURL=registry-view.js.map

/***/ }),

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dc: () => (/* binding */ livingClaims)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9349);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(595);






const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
async function livingClaims(system, entries) {
    const ask = judgeOnce(system);
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
async function statusOf(system, entry) {
    if (isUnreachable(system, entry))
        return "unreachable";
    const ask = judgeOnce(system);
    const verdicts = await Promise.all(startedServices(entry).map((service) => ask(service)));
    const alive = verdicts.filter((verdict) => verdict === "alive").length;
    if (alive > 0)
        return alive === verdicts.length ? "running" : "partly";
    if (verdicts.includes("unknown"))
        return "unreachable";
    for (const claim of entry.claims)
        if (await counts(system, ask, claim))
            return "claimed";
    return "stale";
}
function isUnreachable(system, entry) {
    if (entry.ns === null || entry.ns === (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesOf */ .G)(system))
        return false;
    return !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry.state_dir));
}
function isThere(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || file.includes("\0"))
        return true;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return code !== "ENOENT" && code !== "ENOTDIR";
    }
}
function judgeOnce(system) {
    const known = new Map();
    return (record) => {
        const key = `${record.pid} ${record.start ?? ""}`;
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(system, record);
        known.set(key, verdict);
        return verdict;
    };
}
async function counts(system, ask, claim) {
    const verdict = await ask(claim.holder);
    if (verdict !== "unknown")
        return verdict === "alive";
    const claimed = Date.parse(claim.claimed_at ?? "");
    return !Number.isNaN(claimed) && system.now() - claimed < UNKNOWN_HOLDER_COUNTS;
}
function startedServices(entry) {
    const services = "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
    return [...services.values()].filter((service) => service.pid > 0);
}
function servicesOfState(stateDir) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stateDir) || stateDir.includes("\0"))
        return new Map();
    try {
        const content = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(stateDir);
        return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=living.js.map

/***/ }),

/***/ 595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ readState),
  aF: () => (/* binding */ removeState),
  C$: () => (/* binding */ stateWith),
  $j: () => (/* binding */ updateState)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/json-file.js
var json_file = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/read-file.js
var read_file = __webpack_require__(616);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/update.js + 3 modules
var update = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/paths.js
var paths = __webpack_require__(6944);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/records.js
var records = __webpack_require__(114);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/file-system.js
var file_system = __webpack_require__(8110);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/state/state-dir.js




function makeStateDir(system, stateDir, mode = 0o700) {
    if (!isOurFolder(system, stateDir)) {
        make(stateDir, mode);
        isOurFolder(system, stateDir);
    }
    try {
        external_node_fs_.writeFileSync(external_node_path_.join(stateDir, ".gitignore"), "*\n", { flag: "wx", mode: mode & 0o666 });
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== "EEXIST")
            throw (0,file_system/* fileError */.zS)("write into", stateDir, error);
    }
}
function isOurFolder(system, stateDir) {
    let stat;
    try {
        stat = external_node_fs_.lstatSync(stateDir);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return false;
        throw (0,file_system/* fileError */.zS)("look at", stateDir, error);
    }
    if (!stat.isDirectory())
        throw foreign(stateDir, "it is not a folder");
    if (system.user !== null && stat.uid !== system.user.uid)
        throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
    return true;
}
function make(stateDir, mode) {
    try {
        const first = external_node_fs_.mkdirSync(stateDir, { recursive: true, mode });
        if ((mode & 0o077) === 0 || first === undefined)
            return;
        for (let folder = stateDir; folder.startsWith(first); folder = external_node_path_.dirname(folder))
            external_node_fs_.chmodSync(folder, mode);
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("make the folder", stateDir, error);
    }
}
function foreign(stateDir, reason) {
    return new errors/* DevrigError */.oX("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${stateDir}`,
    });
}
//# sourceMappingURL=state-dir.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/state/project-state.js







function readState(stateDir) {
    return (0,read_file/* readJsonFile */.J)((0,paths/* stateFile */.Ed)(stateDir), stateFormat);
}
async function updateState(system, stateDir, options, mutate) {
    makeStateDir(system, stateDir, options.folderMode ?? 0o700);
    const file = external_node_path_.join(stateDir, "state.json");
    const { warn, fileMode = 0o600 } = options;
    return (0,update/* update */.yo)(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}
async function removeState(system, stateDir, warn) {
    if (!isOurFolder(system, stateDir))
        return;
    await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}
function stateWith(before, fields) {
    const { services, claims, raw: _raw, ...plain } = fields;
    const old = before?.raw ?? {};
    const raw = {
        ...old,
        ...plain,
        services: (0,records/* servicesDocument */.I3)(services, old["services"]),
        claims: (0,records/* claimsDocument */.py)(claims, old["claims"]),
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
    if (!(0,json_file/* isObject */.G)(raw))
        return { wrong: "it is not a JSON object" };
    const slug = (0,records/* text */.Qq)(raw["slug"]);
    const config_path = (0,records/* text */.Qq)(raw["config_path"]);
    if (slug === null)
        return { wrong: "it has no slug" };
    if (config_path === null)
        return { wrong: "it has no config_path" };
    if (!(0,json_file/* isObject */.G)(raw["services"]))
        return { wrong: "services is not a table" };
    const value = {
        slug,
        config_path,
        started_at: (0,records/* text */.Qq)(raw["started_at"]),
        services: (0,records/* parseServices */.En)(raw["services"]),
        claims: (0,records/* parseClaims */.Df)(raw["claims"]),
        raw,
    };
    return { value };
}
//# sourceMappingURL=project-state.js.map

/***/ })

};
;