"use strict";
exports.id = 1092;
exports.ids = [1092];
exports.modules = {

/***/ 4569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  env: () => (/* binding */ env)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js
var environment = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/own-project.js
var own_project = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/read-instances.js
var read_instances = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/chosen.js
var chosen = __webpack_require__(9228);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/remembered-ports.js
var remembered_ports = __webpack_require__(9071);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/own-environment.js







async function currentEnvironment(system, { config, service }) {
    const project = await (0,own_project/* ownProject */.G)(system, config);
    if (project.config === null)
        throw new TypeError("a project by name alone has no environment");
    if (service !== null)
        known(Object.keys(project.config.data.services ?? {}), service);
    const instances = await (0,read_instances/* readInstances */.d)(system, project);
    const now = await (0,chosen/* chosenPorts */.t)(system, project, instances);
    const { ports, unclaimed } = withRemembered(project, now);
    const warnings = unclaimed.map(([resource, port]) => onlyRemembered(resource, port));
    if (instances.problem !== null)
        warnings.unshift(instances.problem);
    return { values: (0,environment/* environmentOf */.p)(system, project.config, ports, service), warnings };
}
function known(names, service) {
    if (names.includes(service))
        return;
    const near = (0,suggest/* suggest */.Z)(service, names);
    const all = names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
    throw new errors/* DevrigError */.oX("user", "unknown_service", `no service is called '${service}'`, {
        hint: near === null ? all : `did you mean '${near}'?`,
    });
}
function withRemembered({ config, state_dir }, now) {
    const ports = new Map(now);
    const auto = (config?.ports ?? []).filter(({ port, resource }) => port === null && !now.has(resource));
    const remembered = auto.length === 0 ? new Map() : (0,remembered_ports/* readRememberedPorts */.j)(state_dir);
    const unclaimed = [];
    for (const { resource } of auto) {
        const port = remembered.get(resource);
        if (port === undefined)
            throw notChosen(resource);
        ports.set(resource, port);
        unclaimed.push([resource, port]);
    }
    return { ports, unclaimed };
}
function notChosen(resource) {
    const message = `the port of '${resource}' is "auto" and not chosen yet`;
    return new errors/* DevrigError */.oX("user", "port_not_chosen", message, {
        hint: "choose it by: devrig claim; or run your command with it: devrig run -- COMMAND",
    });
}
function onlyRemembered(resource, port) {
    const message = `port ${port} of '${resource}' is the one of last time; nothing sets it aside now (devrig claim does)`;
    return { code: "port_not_claimed", message, resource, source: null };
}
//# sourceMappingURL=own-environment.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/environment.js

function renderEnvironment(values, format) {
    if (format === "json")
        return { text: (0,foreign_text/* forJson */.Cx)(values), leftOut: [] };
    const { name: possible, line } = format === "shell" ? SHELL : DOTENV;
    const entries = Object.entries(values);
    const leftOut = entries.map(([name]) => name).filter((name) => !possible.test(name));
    const told = entries.filter(([name]) => possible.test(name));
    return { text: told.map(([name, value]) => line(name, value)).join(""), leftOut };
}
const SHELL = {
    name: /^[A-Za-z_]\w*$/,
    line: (name, value) => `export ${name}=${shellWord(value)}\n`,
};
const DOTENV = {
    name: /^[A-Za-z_][\w.-]*$/,
    line: (name, value) => `${name}=${dotenvValue(value)}\n`,
};
const PLAIN = /^[\w./:@%+,-]+$/;
function shellWord(value) {
    if (PLAIN.test(value))
        return value;
    return `'${value.replace(/[\\']+/g, (run) => `'"${run.replaceAll("\\", "\\\\")}"'`)}'`;
}
const ESCAPES_QUOTE = /(?<!\\)\\(?:\\\\)*$/;
function dotenvValue(value) {
    if (value === "" || PLAIN.test(value))
        return value;
    if (!/['\r]/.test(value) && !ESCAPES_QUOTE.test(value))
        return `'${value}'`;
    const escaped = value
        .replace(/[\\"$]/g, "\\$&")
        .replace(/\n/g, "\\n")
        .replace(/\r/g, "\\r");
    return `"${escaped}"`;
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 1 modules
var show_report = __webpack_require__(9104);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/env.js



const FORMATS = ["dotenv", "json", "shell"];
const env = {
    name: "env",
    summary: "The environment that a service, or the project, gets.",
    usage: "[SERVICE] [--format {dotenv|json|shell}]",
    description: "Ports, hosts and URLs of every resource, with [env] and what its templates give. Automatic\nports are those set aside now, else those of last time.",
    flags: [
        {
            name: "format",
            value: "{dotenv|json|shell}",
            text: "dotenv is the default; json also by --json",
        },
    ],
    examples: [
        { command: "devrig env > .env", text: "for a tool that reads such a file" },
        { command: 'eval "$(devrig env --format shell)"', text: "into this shell" },
        { command: "devrig env web --format json", text: "what the service 'web' gets" },
    ],
    exits: [
        { code: "0", text: "printed" },
        { code: "2", text: "wrong usage, configuration errors, an auto port that is not chosen yet" },
        { code: "3", text: "the machine said no" },
    ],
    verbatim: true,
    run: runEnv,
};
async function runEnv(context) {
    const { system, streams, invocation, file } = context;
    const [service = null, ...more] = invocation.positionals;
    if (more.length > 0)
        throw usage("env takes one service at most");
    const format = formatOf(context);
    const { values, warnings } = await currentEnvironment(system, {
        ...(file === undefined ? {} : { config: file }),
        service,
    });
    const { text, leftOut } = renderEnvironment(values, format);
    await (0,show_report.showWarnings)(context, warnings);
    for (const name of leftOut)
        streams.err(`warning: ${(0,foreign_text/* forTerminal */.Qf)(name)} cannot be a name in this format; left out\n`);
    streams.out(text);
    return 0;
}
function formatOf({ invocation, json }) {
    const asked = invocation.value("format") ?? (json ? "json" : "dotenv");
    const format = FORMATS.find((it) => it === asked);
    if (format === undefined) {
        const near = (0,suggest/* suggest */.Z)(asked, [...FORMATS]);
        throw usage(`there is no format "${asked}"`, near === null ? `write one of ${FORMATS.join(", ")}` : `did you mean ${near}?`);
    }
    if (json && format !== "json")
        throw usage(`--json and --format ${format} exclude each other`);
    return format;
}
function usage(message, hint = "see devrig env --help") {
    return new errors/* DevrigError */.oX("user", "usage", message, { hint });
}
//# sourceMappingURL=env.js.map

/***/ }),

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

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownProject)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8307);
/* harmony import */ var _owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);




async function ownProject(system, config) {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = (await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_0__/* .findProject */ .t1)(system, which));
    return (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, project, await (0,_owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstances */ .d)(system, project), (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__/* .currentJob */ .bH)(system));
}
//# sourceMappingURL=own-project.js.map

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

/***/ 4693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ problemView),
/* harmony export */   RY: () => (/* binding */ claimsOn),
/* harmony export */   T$: () => (/* binding */ NO_INSTANCES),
/* harmony export */   zj: () => (/* binding */ likelyOwners)
/* harmony export */ });
const NO_INSTANCES = { entries: [], living: [], problem: null };
function problemView(code, message) {
    return { ...NO_INSTANCES, problem: { code, message, resource: null, source: null } };
}
function claimsOn(view, { port, protocol }) {
    return view.living.filter(({ claim }) => claim.port === port && claim.protocol === protocol);
}
function likelyOwners(view, ports) {
    const wanted = new Set(ports.map((it) => it.port));
    const pids = view.entries.flatMap((entry) => [...entry.services.values()].filter((it) => wanted.has(it.port ?? 0)).map((it) => it.pid));
    return pids.filter((pid) => pid > 1);
}
//# sourceMappingURL=instance-view.js.map

/***/ }),

/***/ 1097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readInstances)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5934);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4693);




async function readInstances(system, own = null) {
    try {
        if (isAbsent((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system))) && !hasState(own))
            return _instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INSTANCES */ .T$;
        const { viewOfHome } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 512));
        return await viewOfHome(system, own);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX)
            return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .problemView */ .P5)(error.code, error.message);
        throw error;
    }
}
function isAbsent(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file);
        return false;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === "ENOENT";
    }
}
function hasState(own) {
    return own !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${own.state_dir}/state.json`);
}
//# sourceMappingURL=read-instances.js.map

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

/***/ 5934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   If: () => (/* binding */ stateDirOf),
/* harmony export */   __: () => (/* binding */ registryFile),
/* harmony export */   jP: () => (/* binding */ homePath),
/* harmony export */   v$: () => (/* binding */ jobsFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function homePath(system) {
    const explicit = system.env["DEVRIG_HOME"];
    if (explicit)
        return absolute("DEVRIG_HOME", explicit);
    const name = system.platform === "win32" ? "USERPROFILE" : "HOME";
    const home = system.env["HOME"] || system.env[name];
    if (home)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(absolute(name, home), ".devrig");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "no_home", `Neither DEVRIG_HOME nor ${name} is set`, {
        hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    });
}
function registryFile(home) {
    return `${home}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}instances.json`;
}
function jobsFolder(home) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, "jobs");
}
function stateDirOf(configFile) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(configFile), ".devrig");
}
function stateFile(stateDir) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "state.json");
}
function absolute(name, value) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(value) && !value.includes("\0"))
        return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "no_home", `${name} is not an absolute path: ${JSON.stringify(value)}`, {
        hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    });
}
//# sourceMappingURL=paths.js.map

/***/ })

};
;