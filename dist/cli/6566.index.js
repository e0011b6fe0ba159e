"use strict";
exports.id = 6566;
exports.ids = [6566];
exports.modules = {

/***/ 1108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2879);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);



async function healed(system, registry, place) {
    if (registry.find(place.slug, place.state_dir) !== null)
        return registry;
    const fields = await livingState(system, place);
    return fields === null ? registry : (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, registry, fields);
}
async function heal(system, home, place, warn) {
    const fields = await livingState(system, place);
    return fields === null ? false : (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
}
async function livingState(system, place) {
    const { slug, config_path, state_dir } = place;
    const content = (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(state_dir);
    const state = content.kind === "valid" ? content.value : null;
    if (state === null || state.slug !== slug || state.config_path !== config_path)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { started_at, services } = state;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_2__.judge)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ }),

/***/ 7716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CONFIG_NAME),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9304);




const CONFIG_NAME = "devrig.toml";
function findConfig(system, where = {}) {
    if (where.file !== undefined)
        return namedConfig((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(system.cwd, where.file));
    const passedOver = [];
    for (const folder of foldersUpwards(system.cwd, where.ceiling)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIG_NAME);
        const stats = ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate), candidate);
        if (stats?.isFile())
            return candidate;
        if (stats !== null)
            passedOver.push(`${candidate} is ${kindOf(stats)}, not a file`);
    }
    const seen = passedOver.length === 0 ? "" : ` (${passedOver.join("; ")})`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_not_found", `No ${CONFIG_NAME} in ${system.cwd} or a folder above it${seen}`, { hint: 'Make one with "devrig init", or name one with "-f FILE"' });
}
function namedConfig(file) {
    const stats = ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file), file);
    if (stats?.isFile())
        return file;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_not_found", whyNot(file, stats), {
        hint: `"-f" takes the path of a ${CONFIG_NAME}`,
    });
}
function whyNot(file, stats) {
    if (stats !== null)
        return `${file} is ${kindOf(stats)}, not a config file`;
    const isLink = ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file), file)?.isSymbolicLink();
    return isLink ? `${file} is a link to a file that does not exist` : `There is no file ${file}`;
}
function kindOf(stats) {
    if (stats.isDirectory())
        return "a folder";
    if (stats.isFIFO())
        return "a pipe";
    return stats.isSocket() ? "a socket" : "a device";
}
function* foldersUpwards(start, ceiling) {
    const top = ceiling === undefined ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(ceiling);
    let folder = top === null ? start : (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(start);
    if (top !== null && !isInside(folder, top)) {
        yield folder;
        return;
    }
    for (;;) {
        yield folder;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (folder === top || parent === folder)
            return;
        folder = parent;
    }
}
function isInside(folder, top) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (at === top)
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return false;
    }
}
function ifThere(look, file) {
    try {
        return look();
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === null)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "config_unreadable", `Cannot look at ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`, {
            hint: "Its folder, or one above, may not be read by this user",
            cause: error,
        });
    }
}
//# sourceMappingURL=discover.js.map

/***/ }),

/***/ 9304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* unused harmony export hashedPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);




function slugOf(name, canonicalFile, platform = process.platform) {
    return `${name}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(hashedPath(canonicalFile, platform)).slice(0, 8)}`;
}
function canonicalPath(file) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) !== "ENOENT")
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
function hashedPath(canonical, platform) {
    if (platform !== "win32" || canonical.startsWith("\\\\?\\"))
        return canonical;
    if (canonical.startsWith("\\\\"))
        return `\\\\?\\UNC\\${canonical.slice(2)}`;
    return `\\\\?\\${canonical}`;
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ jobStateDir),
/* harmony export */   dp: () => (/* binding */ atJobFolder),
/* harmony export */   t: () => (/* binding */ withStateDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3005);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5934);



const PLAIN_SLUG = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}-[0-9a-f]{8}$/;
function jobStateDir(home, slug, job) {
    const { runner, workspace } = job.facts;
    const hash = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`${runner ?? ""}\n${workspace ?? ""}`);
    const safe = PLAIN_SLUG.test(slug) ? slug : slug.slice(-8);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsFolder */ .v$)(home), `${safe}-${hash.slice(0, 8)}`);
}
function atJobFolder(system, project, { living }, job) {
    if (job === null || living.length === 0)
        return project;
    const folder = jobStateDir((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .homePath */ .jP)(system), project.slug, job);
    const claimed = living.some(({ entry }) => entry.slug === project.slug && entry.state_dir === folder);
    return claimed ? withStateDir(project, folder) : project;
}
function withStateDir(project, stateDir) {
    return Object.create(project, { state_dir: { value: stateDir, enumerable: true } });
}
//# sourceMappingURL=job-folder.js.map

/***/ }),

/***/ 4185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf),
/* harmony export */   healBeside: () => (/* binding */ healBeside),
/* harmony export */   healHere: () => (/* binding */ healHere),
/* harmony export */   ownConfigPath: () => (/* binding */ ownConfigPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claims_heal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1108);
/* harmony import */ var _config_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7716);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8307);
/* harmony import */ var _state_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5564);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5934);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8703);
/* harmony import */ var _state_state_dir_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7573);











function ownConfigPath(system, file, entries) {
    try {
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalPath */ .Op)((0,_config_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(system, file === undefined ? {} : { file }));
    }
    catch (error) {
        const missing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX && error.code === "config_not_found";
        if (!missing || file === undefined)
            throw error;
        const path = pathOfMissing(system, file);
        if (entries.some((entry) => entry.config_path === path))
            return path;
        throw error;
    }
}
function entriesOf(system, configPath, entries) {
    const own = entries.filter((entry) => entry.config_path === configPath);
    if (own.length === 0)
        return own;
    const job = (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_4__.currentJob)(system);
    if (job === null) {
        const here = (0,_state_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .namespacesOf */ .G)(system);
        return own.filter(({ ns, state_dir }) => ns === null || ns === here || isBeside(state_dir));
    }
    const home = (0,_state_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .homePath */ .jP)(system);
    return own.filter(({ slug, state_dir }) => isBeside(state_dir) || state_dir === (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .jobStateDir */ .I9)(home, slug, job));
    function isBeside(stateDir) {
        return stateDir === (0,_state_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .stateDirOf */ .If)(configPath);
    }
}
async function healBeside(system, home, configPath, warn) {
    const state_dir = (0,_state_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .stateDirOf */ .If)(configPath);
    if (!(0,_state_state_dir_js__WEBPACK_IMPORTED_MODULE_8__/* .isOurFolder */ .L)(system, state_dir))
        return false;
    const content = (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(state_dir);
    if (content.kind !== "valid" || content.value === null)
        return false;
    return (0,_claims_heal_js__WEBPACK_IMPORTED_MODULE_10__/* .heal */ .R)(system, home, { slug: content.value.slug, config_path: configPath, state_dir }, warn);
}
async function healHere(system, home, warn) {
    try {
        await healBeside(system, home, (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalPath */ .Op)((0,_config_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(system)), warn);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX))
            throw error;
        if (error.kind === "machine")
            warn({ code: error.code, message: error.message, resource: null, source: null });
    }
}
function pathOfMissing(system, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(system.cwd, file);
    try {
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalPath */ .Op)(path);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return path;
    }
}
//# sourceMappingURL=own-instances.js.map

/***/ })

};
;