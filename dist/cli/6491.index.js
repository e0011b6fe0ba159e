"use strict";
exports.id = 6491;
exports.ids = [6491];
exports.modules = {

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ claimedWithoutConfig),
/* harmony export */   I9: () => (/* binding */ jobStateDir),
/* harmony export */   dp: () => (/* binding */ atJobFolder),
/* harmony export */   t: () => (/* binding */ withStateDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
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
function claimedWithoutConfig(system, { living }, job) {
    if (job === null || living.length === 0)
        return null;
    const config = configOf(job.facts.workspace);
    const found = living.find(({ entry }) => entry.config_path === config &&
        entry.state_dir === jobStateDir((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .homePath */ .jP)(system), entry.slug, job));
    if (config === null || found === undefined)
        return null;
    const project = (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_3__/* .namedProject */ .dZ)(system, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(config)), config);
    return withStateDir(project, found.entry.state_dir);
}
function configOf(workspace) {
    if (workspace === null)
        return null;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(workspace), "devrig.toml");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
function withStateDir(project, stateDir) {
    return Object.create(project, { state_dir: { value: stateDir, enumerable: true } });
}
//# sourceMappingURL=job-folder.js.map

/***/ }),

/***/ 4185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf),
/* harmony export */   healBeside: () => (/* binding */ healBeside),
/* harmony export */   healHere: () => (/* binding */ healHere),
/* harmony export */   ownConfigPath: () => (/* binding */ ownConfigPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7716);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8307);
/* harmony import */ var _state_heal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1826);
/* harmony import */ var _state_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5564);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5934);
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
        return null;
    return (0,_state_heal_js__WEBPACK_IMPORTED_MODULE_9__/* .heal */ .R)(system, home, { config_path: configPath, state_dir }, warn);
}
async function healHere(system, home, warn) {
    try {
        return await healBeside(system, home, (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalPath */ .Op)((0,_config_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(system)), warn);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX))
            throw error;
        if (error.kind === "machine")
            warn({ code: error.code, message: error.message, resource: null, source: null });
        return null;
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

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ mayRunInCi),
/* harmony export */   sF: () => (/* binding */ mayNameService)
/* harmony export */ });
/* unused harmony export MARKS */
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const MARKS = [
    "BUILDKITE",
    "CI",
    "CIRCLECI",
    "CI_SYSTEM_NAME",
    "DRONE",
    "GITHUB_ACTIONS",
    "GITHUB_RUN_ID",
    "GITLAB_CI",
    "JENKINS_HOME",
    "JENKINS_URL",
    "TF_BUILD",
];
function mayRunInCi(env) {
    return MARKS.some((name) => env[name] !== undefined);
}
const MARKED = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(`(?:^|\\0)(?:${MARKS.join("|")})=`));
function mayNameService(environment) {
    return MARKED().test(environment);
}
//# sourceMappingURL=marks.js.map

/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ reportProject),
/* harmony export */   dZ: () => (/* binding */ namedProject),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7716);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6480);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);






async function findProject(system, which) {
    try {
        return projectOf(system, await configOf(system, which));
    }
    catch (error) {
        const missing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX && error.code === "config_not_found";
        if (missing && which.optional && which.config === undefined)
            return null;
        throw error;
    }
}
async function configOf(system, { config, ceiling }) {
    if (config === undefined)
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(system, (0,_config_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(system, ceiling === undefined ? {} : { ceiling }));
    try {
        return await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(system, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(system.cwd, config));
    }
    catch (error) {
        (0,_config_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(system, { file: config });
        throw error;
    }
}
function namedProject(system, name, configPath) {
    return identified(system, name, configPath, null);
}
function reportProject(project) {
    return {
        name: project.name,
        get slug() {
            return project.slug;
        },
        config_path: project.config_path,
        state_dir: project.state_dir,
    };
}
function projectOf(system, config) {
    return identified(system, config.data.project.name, config.file, config);
}
function identified(system, name, file, config) {
    let slug = null;
    return {
        name,
        get slug() {
            slug ??= (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .slugOf */ .tF)(name, file, system.platform);
            return slug;
        },
        config_path: file,
        get state_dir() {
            return (0,_state_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .stateDirOf */ .If)(file);
        },
        config,
        get folders() {
            return foldersOf(file, config);
        },
    };
}
function foldersOf(file, config) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    const compose = config?.data.compose?.file;
    return compose === undefined ? [folder] : [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(`${folder}/${compose}`)];
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5934);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
/* harmony import */ var _registry_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4753);






async function healed(system, registry, own) {
    if (registry.find(own.slug, own.state_dir) !== null)
        return registry;
    const fields = await livingState(system, own);
    return fields === null ? registry : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, withoutOldPlace(registry, fields), fields);
}
async function heal(system, home, where, warn) {
    const fields = await livingState(system, where);
    if (fields === null || !(await wasMissing(system, home, fields, warn)))
        return null;
    return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, new _registry_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Registry */ .O([]), fields).find(fields.slug, fields.state_dir);
}
async function wasMissing(system, home, fields, warn) {
    try {
        return await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
    }
    catch (error) {
        if (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriteFailure */ .Eg)(error))
            throw error;
        const message = `${error.message}; other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        return true;
    }
}
function withoutOldPlace(registry, { slug }) {
    const left = registry.entries.filter((entry) => entry.slug === slug && !(0,_living_js__WEBPACK_IMPORTED_MODULE_2__.isThere)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(entry.state_dir)));
    return left.reduce((kept, entry) => kept.without(slug, entry.state_dir), registry);
}
async function livingState(system, where) {
    const state = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnState */ .Ou)(system, where);
    if (state === null)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { slug, started_at, services } = state;
    const { config_path, state_dir } = where;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ })

};
;