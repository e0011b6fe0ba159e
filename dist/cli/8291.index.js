"use strict";
exports.id = 8291;
exports.ids = [8291,8492];
exports.modules = {

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stop: () => (/* binding */ stop_stop),
  tellStopped: () => (/* binding */ tellStopped)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/stop.js + 3 modules
var stop = __webpack_require__(8492);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/command.js
var command = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/flags.js
var flags = __webpack_require__(1527);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var table = __webpack_require__(9201);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/stopped.js



const WORDS = {
    stopped: "stopped",
    killed: "ended by force",
    gone: "had ended already",
    unproven: "not signalled",
    refused: "lives on",
};
function renderStopped(report, view) {
    const style = (0,render_style.styleFor)(view.color);
    const several = report.instances.length > 1;
    const rows = report.instances.flatMap((instance) => rowsOf(instance, several, style));
    const removed = report.removed.map((folder) => `Removed ${(0,foreign_text/* forTerminal */.Qf)(folder, 1000)}\n`);
    const text = (0,table/* renderTable */.b)(rows, view.columns) + removed.join("");
    return text === "" ? `${view.nothing}\n` : text;
}
function stopRemarks(report) {
    return [
        ...report.warnings.map(({ message }) => `warning: ${message}`),
        ...report.untouched.map(({ slug, reason }) => `${slug} is left alone: ${reason}`),
        ...report.instances.flatMap(({ services }) => services.flatMap(remarksOn)),
        ...report.instances.flatMap(keptRemarks),
    ].map((line) => (0,foreign_text/* forTerminal */.Qf)(line, 2000));
}
function rowsOf({ slug, services, kept }, several, style) {
    const lead = several ? "  " : "";
    const rows = services.map(({ service, result, pid }) => [
        { text: lead + (0,foreign_text/* forTerminal */.Qf)(service), paint: style.bold },
        { text: WORDS[result], paint: result === "refused" ? style.red : style.green },
        { text: result === "gone" ? "" : `PID ${pid}` },
    ]);
    const alone = services.length === 0 && kept.length === 0;
    const state = { text: alone ? "nothing ran" : "" };
    return several || alone ? [[{ text: (0,foreign_text/* forTerminal */.Qf)(slug) }, state], ...rows] : rows;
}
function remarksOn({ service, pid, result, port_held_by }) {
    if (result === "unproven") {
        return [
            `'${service}': PID ${pid} is not proven to be a process that devrig started, so it was not signalled`,
        ];
    }
    if (result === "refused")
        return [`'${service}': PID ${pid} does not end, or is not ours to end`];
    if (port_held_by === null)
        return [];
    return [
        `The port of '${service}' is open by ${port_held_by.name}, which is not proven to be its process: not signalled`,
    ];
}
function keptRemarks({ slug, kept }) {
    const holders = new Map(kept.map(({ holder }) => [holder.pid, holder.label]));
    return [...holders].map(([pid, label]) => {
        const name = label === null ? `PID ${pid}` : `${label} (PID ${pid})`;
        return `${slug} keeps the ports that ${name} has set aside; devrig release --holder ${pid} drops them`;
    });
}
//# sourceMappingURL=stopped.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/stop.js




const stop_stop = {
    name: "stop",
    summary: "Stop what 'devrig start' started, and give its ports back.",
    usage: "[SERVICE\u2026] [--all]",
    description: "Asks each process group to end (TERM) and ends it by force after 10 s (KILL), last started first. A\nprocess that is not proven to be the one that was started is never signalled.",
    flags: [{ name: "all", text: "every instance on the machine that is yours" }],
    examples: [
        { command: "devrig stop", text: "this project" },
        { command: "devrig stop web", text: "one service" },
        { command: "devrig stop -f ../shop/devrig.toml", text: "another project" },
    ],
    exits: [
        { code: "0", text: "stopped; also when nothing ran" },
        { code: "1", text: "something lives on" },
        { code: "2", text: "wrong usage, no config file" },
        { code: "3", text: "the machine said no" },
        command/* BY_SIGNAL */.xO,
    ],
    run: runStop,
};
async function runStop(context) {
    const { system, invocation, file } = context;
    const all = invocation.has("all");
    const services = invocation.positionals;
    if (all && (services.length > 0 || file !== undefined))
        throw (0,flags/* notBesideAll */.P)("stops", services.length > 0 ? "services" : "-f");
    const report = await (0,stop.stopInstances)(system, { all, config: file, services });
    return tellStopped(context, report, "Nothing to stop.");
}
function tellStopped(context, report, nothing) {
    const { streams, json, quiet, color } = context;
    if (json) {
        streams.out((0,foreign_text/* forJson */.Cx)({ version: 1, ...report }));
        return report.ok ? 0 : 1;
    }
    if (!quiet || !report.ok)
        for (const remark of stopRemarks(report))
            streams.err(`${remark}\n`);
    if (!quiet)
        streams.out(renderStopped(report, { columns: streams.columns, color, nothing }));
    return report.ok ? 0 : 1;
}
//# sourceMappingURL=stop.js.map

/***/ }),

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

/***/ 74:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ helpedEngine),
/* harmony export */   ju: () => (/* binding */ isProxy),
/* harmony export */   sK: () => (/* binding */ proxyTarget)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const helpers = new Map([
    ["docker-proxy", "docker"],
    ["rootlesskit-docker-proxy", "rootless docker"],
    ["dockerd", "rootless docker"],
    ["rootlesskit", "rootless docker"],
    ["conmon", "podman"],
    ["conmonrs", "podman"],
    ["rootlessport", "podman"],
    ["rootlessport-child", "podman"],
    ["slirp4netns", "podman"],
    ["pasta", "podman"],
    ["pasta.avx2", "podman"],
    ["passt", "podman"],
    ["podman", "podman"],
    ["gvproxy", "podman"],
    ["containerd", "docker"],
    ["containerd-shim", "docker"],
    ["containerd-shim-runc-v1", "docker"],
    ["containerd-shim-runc-v2", "docker"],
    ["vpnkit", "docker"],
    ["vpnkit-bridge", "docker"],
    ["com.docker.backend", "docker"],
    ["com.docker.vpnkit", "docker"],
    ["OrbStack", "docker"],
    ["OrbStack Helper", "docker"],
    ["limactl", "docker"],
    ["wslrelay", "docker"],
]);
const shortHelpers = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Map([...helpers].map(([name, engine]) => [name.slice(0, 15), engine])));
function isProxy(program) {
    if (typeof program === "string")
        return shortHelpers().has(program.trim());
    return helpers.has(programName(program));
}
function helpedEngine(program) {
    const name = programName([program]);
    return helpers.get(name) ?? shortHelpers().get(name) ?? null;
}
function proxyTarget(argv) {
    const program = programName(argv);
    if (program.endsWith("docker-proxy"))
        return {
            protocol: protocolOf(option(argv, "proto")),
            host_address: option(argv, "host-ip"),
            host_port: Number(option(argv, "host-port")) || null,
            container_address: option(argv, "container-ip"),
            container_id: null,
        };
    if (program !== "conmon")
        return null;
    const id = option(argv, "c") ?? option(argv, "cid");
    return {
        protocol: null,
        host_address: null,
        host_port: null,
        container_address: null,
        container_id: id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null,
    };
}
const LIMAS_SSH = /^ssh: .*\/[._]?lima\/[^/]+\/ssh\.sock \[mux\]$/;
function programName(argv) {
    const [path = ""] = argv;
    if (path.startsWith("ssh:") && LIMAS_SSH.test(argv.join(" ").trim()))
        return "limactl";
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    return name.toLowerCase().endsWith(".exe") ? name.slice(0, -4) : name;
}
function option(argv, name) {
    for (const [index, argument] of argv.entries()) {
        const bare = argument.replace(/^--?/, "");
        if (bare === argument)
            continue;
        if (bare === name)
            return argv[index + 1] ?? null;
        if (bare.startsWith(`${name}=`))
            return bare.slice(name.length + 1);
    }
    return null;
}
function protocolOf(text) {
    return text === "tcp" || text === "udp" ? text : null;
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 5000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isInTheWay),
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
function endpoint(address, port) {
    return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
const LOOPBACK_OR_WILDCARD = new Set("0.0.0.0 127.0.0.1 [::] [::1] [::ffff:0.0.0.0] [::ffff:127.0.0.1]".split(" "));
function isInTheWay(endpoint) {
    return LOOPBACK_OR_WILDCARD.has(endpoint.slice(0, endpoint.lastIndexOf(":")));
}
//# sourceMappingURL=endpoint.js.map

/***/ }),

/***/ 2815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ LISTEN),
/* harmony export */   HK: () => (/* binding */ stateAt),
/* harmony export */   Z_: () => (/* binding */ localAt),
/* harmony export */   dn: () => (/* binding */ readListenRows),
/* harmony export */   eT: () => (/* binding */ remoteAt),
/* harmony export */   gB: () => (/* binding */ listenRowsAhead),
/* harmony export */   q5: () => (/* binding */ hasTables),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _text_buffer_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2192);



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
    const descriptor = inUse === 0 ? null : ofNet(procRoot, name, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r"));
    if (descriptor === null)
        return [];
    try {
        if (!Number.isFinite(inUse))
            return await readAll(descriptor);
        return await readCounted(descriptor, inUse, rowsAPage);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(descriptor, buffer, 0, PAGE, null, (error, count) => {
            if (error === null)
                resolve((0,_text_buffer_text_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1Text */ .L)(buffer, 0, count));
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
    return ofNet(procRoot, name, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
}
function hasTables(procRoot) {
    return ofNet(procRoot, "tcp", (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file)) !== null;
}
const FOLDERS = ["net", "self/net"];
function ofNet(procRoot, name, make) {
    for (const folder of FOLDERS) {
        try {
            return make(`${procRoot}/${folder}/${name}`);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "ENOENT")
                throw error;
        }
    }
    return null;
}
//# sourceMappingURL=listen-rows.js.map

/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ portKey)
/* harmony export */ });
function portKey({ port, protocol }) {
    return 2 * port + (protocol === "tcp" ? 0 : 1);
}
//# sourceMappingURL=port-key.js.map

/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ }),

/***/ 820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/bind-answer.js
var bind_answer = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/tcp-handle.js



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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/probe.js

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
    const { bindDatagram, listen } = await __webpack_require__.e(/* import() */ 1800).then(__webpack_require__.bind(__webpack_require__, 1800));
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

/***/ })

};
;