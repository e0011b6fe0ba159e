"use strict";
exports.id = 8492;
exports.ids = [8492];
exports.modules = {

/***/ 8492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteInstances: () => (/* binding */ deleteInstances),
  stopInstances: () => (/* binding */ stopInstances)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/claims-of-start.js
var claims_of_start = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/project.js
var preflight_project = __webpack_require__(7005);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/known-services.js



async function mustBeKnown(system, { services: names = [], config }, targets) {
    const started = new Set(targets.flatMap(({ services }) => [...services.keys()]));
    if (names.every((name) => started.has(name)))
        return;
    const known = [...new Set([...started, ...(await servicesOfConfig(system, config))])];
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    const near = (0,suggest/* suggest */.Z)(unknown, known);
    const listed = known.length === 0 ? "nothing runs" : `there are: ${known.join(", ")}`;
    throw new errors/* DevrigError */.oX("user", "unknown_service", `There is no service '${unknown}'`, {
        hint: near === null ? listed : `did you mean '${near}'?`,
    });
}
async function servicesOfConfig(system, config) {
    try {
        const which = { ...(config === undefined ? {} : { config }), optional: false };
        const project = await (0,preflight_project/* findProject */.t1)(system, which);
        return Object.keys(project?.config?.data.services ?? {});
    }
    catch (error) {
        if (error instanceof errors/* DevrigError */.oX)
            return [];
        throw error;
    }
}
//# sourceMappingURL=known-services.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/record.js
var record = __webpack_require__(2734);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/file-system.js
var file_system = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/home.js
var state_home = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/paths.js
var paths = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/project-state.js
var project_state = __webpack_require__(8703);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/registry.js + 5 modules
var registry = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/state-dir.js
var state_state_dir = __webpack_require__(7573);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/remove-folder.js









async function removeUnused(system, folder, warn) {
    if (!(0,state_state_dir/* isOurFolder */.L)(system, folder.state_dir))
        return false;
    const remove = () => {
        const state = (0,project_state/* readOwnState */.Ou)(system, folder);
        const isUsed = state !== null && state.services.size + state.claims.length > 0;
        return !isUsed && removeFolder(system, folder.state_dir);
    };
    if (!isHomeUsable(system))
        return remove();
    return (0,registry/* updateRegistryIfPossible */.f)(system, warn, () => ({ result: remove() }));
}
function isHomeUsable(system) {
    try {
        (0,state_home/* findHome */.r9)(system);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* DevrigError */.oX)
            return false;
        throw error;
    }
}
function removeFolder(system, folder) {
    const isHome = (0,external_node_fs_.realpathSync)(folder) === realpathOf((0,paths/* homePath */.jP)(system));
    const gone = isHome ? PROJECT_FILES.map((name) => (0,external_node_path_.join)(folder, name)) : [folder];
    try {
        for (const path of gone)
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        return true;
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("remove", folder, error);
    }
}
const PROJECT_FILES = ["state.json", "ports.json", "logs"];
function realpathOf(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=remove-folder.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/session.js
var session = __webpack_require__(3843);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/stop-services.js
var stop_services = __webpack_require__(6448);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/own-instances.js
var own_instances = __webpack_require__(4185);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/cleanup.js
var cleanup = __webpack_require__(518);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/living.js
var living = __webpack_require__(637);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/targets.js










async function findTargets(system, which, warn) {
    const entries = await knownEntries(system, which.all, warn);
    if (which.all)
        return { ...sorted(system, entries), beside: null };
    const configPath = (0,own_instances.ownConfigPath)(system, which.config, entries);
    const own = (0,own_instances.entriesOf)(system, configPath, entries);
    const beside = (0,paths/* stateDirOf */.If)(configPath);
    const found = sorted(system, own);
    if (!own.some(({ state_dir }) => state_dir === beside)) {
        const unlisted = targetBeside(system, configPath);
        if (unlisted !== null)
            found.targets.push(unlisted);
    }
    return { ...found, beside: { state_dir: beside, config_path: configPath } };
}
async function knownEntries(system, all, warn) {
    try {
        const home = (0,state_home/* findHome */.r9)(system);
        if (!home.exists)
            return [];
        const content = (0,registry/* readRegistry */._5)(home);
        if (content.kind !== "valid" && content.kind !== "absent")
            warn(remark("registry_damaged", `The registry cannot be used: ${content.reason}`));
        return await (0,cleanup/* cleanup */.t)(system, home, warn);
    }
    catch (error) {
        if (all || !(error instanceof errors/* DevrigError */.oX) || error.kind !== "machine")
            throw error;
        warn(remark(error.code, error.message));
        return [];
    }
}
function sorted(system, entries) {
    const targets = [];
    const untouched = [];
    for (const entry of entries) {
        const reason = whyNot(system, entry);
        const { slug, config_path } = entry;
        if (reason === null)
            targets.push(targetOf(system, entry));
        else
            untouched.push({ slug, config_path, reason });
    }
    return { targets, untouched };
}
function whyNot(system, entry) {
    const { state_dir, config_path } = entry;
    if ((0,living.isUnreachable)(system, entry))
        return "it is not to be reached from here";
    const isProjects = state_dir === (0,paths/* stateDirOf */.If)(config_path);
    const isJobs = (0,external_node_path_.dirname)(state_dir) === (0,paths/* jobsFolder */.v$)((0,state_home/* findHome */.r9)(system).path);
    if (!isProjects && !isJobs)
        return `${state_dir} is no folder of a project's state`;
    try {
        return (0,state_state_dir/* isOurFolder */.L)(system, state_dir) ? null : `${state_dir} is not there`;
    }
    catch (error) {
        if (error instanceof errors/* DevrigError */.oX)
            return error.message;
        throw error;
    }
}
function targetOf(system, entry) {
    const { slug, config_path, state_dir } = entry;
    const name = { slug, config_path, state_dir };
    const state = (0,project_state/* readOwnState */.Ou)(system, name);
    const { services, claims } = state ?? {
        services: (0,registry/* servicesListed */.uo)((0,state_home/* findHome */.r9)(system), entry),
        claims: entry.claims,
    };
    return { ...name, services, claims, entry };
}
function targetBeside(system, configPath) {
    const state_dir = (0,paths/* stateDirOf */.If)(configPath);
    if (!(0,state_state_dir/* isOurFolder */.L)(system, state_dir))
        return null;
    const state = (0,project_state/* readOwnState */.Ou)(system, { state_dir, config_path: configPath });
    if (state === null)
        return null;
    const { slug, services, claims } = state;
    return { slug, config_path: configPath, state_dir, services, claims, entry: null };
}
function remark(code, message) {
    return { code, message, resource: null, source: null };
}
//# sourceMappingURL=targets.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/stop.js







async function stopInstances(system, request) {
    const { warnings, warn } = remarks();
    const { targets, untouched } = await findTargets(system, request, warn);
    const { services = [] } = request;
    await mustBeKnown(system, request, targets);
    const instances = [];
    for (const target of targets)
        instances.push(await stopTarget(system, target, services, request, warn));
    const ok = isDone(request, instances, untouched);
    return { ok, instances, untouched, removed: [], warnings };
}
async function deleteInstances(system, request) {
    const { warnings, warn } = remarks();
    const { targets, untouched, beside } = await findTargets(system, request, warn);
    const instances = [];
    const folders = new Map(beside === null ? [] : [[beside.state_dir, beside]]);
    for (const target of targets) {
        const stopped = await stopTarget(system, target, [], request, warn);
        if (isStopped(stopped)) {
            await forget(system, target, warn);
            instances.push({ ...stopped, kept: [] });
            folders.set(target.state_dir, target);
        }
        else {
            instances.push(stopped);
            folders.delete(target.state_dir);
        }
    }
    const removed = [];
    for (const folder of folders.values())
        if (await removeUnused(system, folder, warn))
            removed.push(folder.state_dir);
    return { ok: isDone(request, instances, untouched), instances, untouched, removed, warnings };
}
async function stopTarget(system, target, names, ways, warn) {
    const chosen = [...target.services].filter(([name]) => names.length === 0 || names.includes(name));
    const running = chosen.filter(([, { pid }]) => pid > 0);
    const services = await (0,stop_services/* stopServices */.R)(system, target.slug, running, ways);
    const living = new Set(services.filter((it) => !isGone(it)).map(({ service }) => service));
    const gone = new Map(chosen.filter(([name]) => !living.has(name)));
    const kept = await (0,claims_of_start/* claimsOfOthers */.Uu)(system, target.claims);
    await (0,record/* changeRecord */.U)(system, target, warn, (before) => {
        const after = (0,session/* withoutServices */.$)(before, gone);
        if (after.services.size > 0)
            return after;
        const stay = after.claims.filter((it) => !isAmong(it, target.claims) || isAmong(it, kept));
        return { ...after, claims: stay };
    });
    const { slug, config_path } = target;
    return { slug, config_path, services, kept };
}
function isGone({ result, pid, port_held_by }) {
    if (result === "refused")
        return false;
    return result !== "unproven" || port_held_by?.pid !== pid;
}
function isDone({ all }, instances, untouched) {
    return instances.every(isStopped) && (all || untouched.length === 0);
}
function isStopped({ services }) {
    return services.every(isGone);
}
function isAmong(claim, kept) {
    return kept.some(({ holder, resource, port }) => holder.pid === claim.holder.pid &&
        holder.start === claim.holder.start &&
        resource === claim.resource &&
        port === claim.port);
}
async function forget(system, target, warn) {
    const known = target.entry === null ? [target] : [target, target.entry];
    await (0,record/* changeRecord */.U)(system, target, warn, (before) => {
        let after = before;
        for (const { services } of known)
            after = (0,session/* withoutServices */.$)(after, services);
        const seen = known.flatMap(({ claims }) => claims);
        return { ...after, claims: after.claims.filter((it) => !isAmong(it, seen)) };
    });
}
function remarks() {
    const warnings = [];
    const warn = (warning) => {
        if (!warnings.some(({ message }) => message === warning.message))
            warnings.push(warning);
    };
    return { warnings, warn };
}
//# sourceMappingURL=stop.js.map

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

/***/ })

};
;