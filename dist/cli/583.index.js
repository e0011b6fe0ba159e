"use strict";
exports.id = 583;
exports.ids = [583];
exports.modules = {

/***/ 1438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);



async function healed(system, registry, place) {
    if ((0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(registry.entries, place.slug, place.state_dir) !== null)
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
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ }),

/***/ 2583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf),
/* harmony export */   healBeside: () => (/* binding */ healBeside),
/* harmony export */   ownConfigPath: () => (/* binding */ ownConfigPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claims_heal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1438);
/* harmony import */ var _config_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9502);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3014);
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7542);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4345);
/* harmony import */ var _state_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9526);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6944);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4993);
/* harmony import */ var _state_state_dir_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5971);











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
    const job = (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_4__/* .currentJob */ .bH)(system);
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