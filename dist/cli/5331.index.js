"use strict";
exports.id = 5331;
exports.ids = [5331];
exports.modules = {

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError)
/* harmony export */ });
const NAME = "DevrigError";
class DevrigError extends Error {
    name = NAME;
    kind;
    code;
    hint;
    diagnostics;
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
    }
}
function errorCode(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return null;
    return typeof error.code === "string" ? error.code : null;
}
function reasonOf(error) {
    const [, code, words] = /^([A-Z0-9]+): ([^,]+)/.exec(messageOf(error)) ?? [];
    return code === undefined ? messageOf(error) : `${words} (${code})`;
}
function messageOf(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 3103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ nextCommand),
/* harmony export */   k: () => (/* binding */ isNoListener)
/* harmony export */ });
/* harmony import */ var _owners_containers_find_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9127);
/* harmony import */ var _owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74);
/* harmony import */ var _owners_service_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(924);
/* harmony import */ var _start_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6443);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);





function nextCommand(system, collision) {
    const { port, owner, owner_hidden } = collision;
    if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner))
        return null;
    return instanceCommand(owner.instance, collision) ?? ownerCommand(system, owner, port);
}
function instanceCommand(instance, { holder, entries }) {
    if (instance === null)
        return null;
    const project = `-f ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)(instance.config_path)}`;
    const started = holder === null ? isStarted(instance, entries) : holder.label === _start_label_js__WEBPACK_IMPORTED_MODULE_1__/* .START_LABEL */ .Q;
    if (started)
        return `devrig stop ${project}`;
    return holder === null ? null : `devrig release ${project} --holder ${holder.pid}`;
}
function isStarted(instance, entries) {
    const { slug, config_path, resource } = instance;
    const own = entries.filter((it) => it.slug === slug && it.config_path === config_path);
    return own.some(({ services }) => (services.get(resource)?.pid ?? 0) > 1);
}
function ownerCommand(system, owner, port) {
    const sudo = isForeign(system, owner) ? "sudo " : "";
    if (owner.container !== null)
        return stopContainer(owner.container, sudo);
    const program = owner.command?.split(" ", 1)[0] ?? "";
    if ((0,_owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .isProxy */ .ju)([program]))
        return (0,_owners_containers_find_command_js__WEBPACK_IMPORTED_MODULE_3__/* .findContainerCommand */ .W)(system, owner, program, port);
    if (owner.pid === null)
        return sudo === "" ? null : `sudo devrig who ${port}`;
    const listSockets = (0,_owners_service_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .listSocketsCommand */ .G)(owner.pid, program);
    if (listSockets !== null || owner.pid === 1)
        return listSockets;
    return system.platform === "win32" ? `taskkill /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
}
function isNoListener(hidden) {
    return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}
function isOfLivingJob({ pid, container, job }) {
    const isClaim = pid === null && container === null;
    return job !== null && (job.verdict === "neighbour" || isClaim);
}
function isForeign({ user }, { uid }) {
    return user !== null && user.uid !== 0 && uid !== user.uid;
}
function stopContainer({ engine, name, image }, sudo) {
    return `${image === null ? sudo : ""}${engine} stop ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)(name)}`;
}
//# sourceMappingURL=next.js.map

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

/***/ 9127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findContainerCommand)
/* harmony export */ });
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);


function findContainerCommand(system, { uid, user }, program, port) {
    const asker = system.user?.uid ?? null;
    const isOwn = asker === null || uid === null || uid === asker;
    const isRootless = !isOwn && uid !== 0 && system.platform === "linux";
    if (isRootless)
        return ofAnother({ uid, user }, program, port, asker === 0 ? "" : "sudo ");
    const sudo = isOwn || asker === 0 ? "" : "sudo ";
    return `${sudo}${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .helpedEngine */ .FG)(program) === "podman" ? "podman ps" : dockerPs(port)}`;
}
function ofAnother({ uid, user }, program, port, sudo) {
    const as = `sudo -u ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forShell */ .uJ)(user ?? `#${uid}`)}`;
    const engine = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .helpedEngine */ .FG)(program);
    if (engine === "podman")
        return `${as} podman ps`;
    if (engine !== "rootless docker")
        return `${as} ${dockerPs(port)}`;
    return `${sudo}${dockerPs(port, ` --host=unix:///run/user/${uid}/docker.sock`)}`;
}
function dockerPs(port, host = "") {
    return `docker${host} ps${port === null ? "" : ` --filter publish=${port}`}`;
}
//# sourceMappingURL=find-command.js.map

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
function programName([path = ""]) {
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

/***/ 542:
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

/***/ 7372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readInstances)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5934);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);




async function readInstances(system) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system))))
            return _instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INSTANCES */ .T$;
        const { viewOfHome } = await Promise.all(/* import() */[__webpack_require__.e(795), __webpack_require__.e(5224), __webpack_require__.e(285), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 192));
        return await viewOfHome(system);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX)
            return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .problemView */ .P5)(error.code, error.message);
        throw error;
    }
}
//# sourceMappingURL=read-instances.js.map

/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listSocketsCommand)
/* harmony export */ });
function listSocketsCommand(pid, program) {
    const name = program.slice(program.lastIndexOf("/") + 1);
    if (pid === 1 && (name === "init" || name === "systemd"))
        return "systemctl list-sockets";
    return pid !== null && name === "systemd" ? "systemctl --user list-sockets" : null;
}
//# sourceMappingURL=service-manager.js.map

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
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
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

/***/ 5384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isCollision),
/* harmony export */   t: () => (/* binding */ reportWith)
/* harmony export */ });
function reportWith(report, isWrong) {
    const collisions = report.ports.filter(isWrong).length;
    return { ...report, ok: collisions === 0, collisions };
}
function isCollision(port) {
    return port.status === "taken" || port.status === "claimed" || port.status === "denied";
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 6443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ START_LABEL)
/* harmony export */ });
const START_LABEL = "devrig start";
//# sourceMappingURL=start-label.js.map

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

/***/ }),

/***/ 2192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text),
/* harmony export */   L: () => (/* binding */ latin1Text)
/* harmony export */ });
function latin1Text(bytes, start, end) {
    return bytes.latin1Slice?.(start, end) ?? bytes.toString("latin1", start, end);
}
function utf8Text(bytes) {
    return bytes.utf8Slice?.(0, bytes.length) ?? bytes.toString("utf8");
}
//# sourceMappingURL=buffer-text.js.map

/***/ }),

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uJ: () => (/* binding */ forShell)
/* harmony export */ });
/* unused harmony exports forWorkflowLog, forMarkdown */
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeControls(text) {
    return PLAIN.test(text) ? text : text.replace(invisible(), escapeOne);
}
function invisible() {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
}
function escapeOne(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}
function shorten(text, codePoints) {
    if (text.length <= codePoints)
        return text;
    const start = text.slice(0, codePoints);
    if (!/[\ud800-\udfff]/.test(start))
        return `${start.slice(0, -1)}\u2026`;
    const kept = [];
    for (const character of text) {
        kept.push(character);
        if (kept.length > codePoints)
            return `${kept.slice(0, codePoints - 1).join("")}\u2026`;
    }
    return text;
}
function forTerminal(text, max = 200) {
    return shorten(escapeControls(head(text, max)), max);
}
function forLog(text, max = 200) {
    return shorten(withoutCommands(escapeControls(head(text, max))), max);
}
function forWorkflowLog(lines) {
    return lines.replaceAll("##[", "#\\u0023[").replace(/^(\s*):(?=:)/gm, "$1\\u003a");
}
function forMarkdown(text, max = 200) {
    const oneLine = head(text, max).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ");
    return shorten(escapeControls(oneLine), max)
        .replace(/[&<>"'|`\\*_~#@$^()[\]{}!]|:(?=\/\/|[\w+-]+:)/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    if (escapeControls(text) === text)
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `"$(printf %b '${Array.from(new TextEncoder().encode(text), octal).join("")}')"`;
}
function head(text, max) {
    return text.length > 2 * max + 2 ? text.slice(0, 2 * max + 2) : text;
}
function withoutCommands(text) {
    return text.replace(/^(\s*):/, "$1\\x3a").replace(/#(?=\[|$)/g, "\\x23");
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function octal(byte) {
    const character = String.fromCharCode(byte);
    return /[\w/.:@+, =-]/.test(character) ? character : `\\0${byte.toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=foreign-text.js.map

/***/ }),

/***/ 521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   IW: () => (/* binding */ ownerParts),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   w0: () => (/* binding */ portSubject)
/* harmony export */ });
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3103);
/* harmony import */ var _owners_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5000);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);



const SHOWN = 60;
function sentence(finding) {
    const { resource, port, status, owners, declared, holder, whole } = finding;
    const subject = portSubject(resource, port, declared);
    const owner = owners?.owner ?? null;
    if (status === "free")
        return `${subject} is free`;
    if (status === "denied")
        return `${subject} may not be bound by this user${denial(port, owners)}`;
    if (status === "claimed")
        return `${subject} is set aside by ${claimant(owner, holder)}`;
    if (status === "own") {
        if (owner === null)
            return `${subject} is set aside for this project`;
        return `${subject} is this project's own: open by ${ownerName(owner, whole)}`;
    }
    const who = owner === null ? "" : ` by ${ownerName(owner, whole)}`;
    const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
    return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}
function portSubject(resource, port, declared) {
    return declared ? `Port ${port} required by '${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(resource, SHOWN)}'` : `Port ${port}`;
}
function ownerName(owner, whole = false) {
    const { name, detail } = ownerParts(owner, whole);
    return detail === "" ? name : `${name} ${detail}`;
}
function isOpen({ addresses, container }) {
    return addresses.length > 0 || container !== null;
}
function ownerParts(owner, whole = false) {
    const { container, instance, command, pid, uid, user } = owner;
    if (container !== null) {
        const detail = container.image === null ? "" : `(${container.image})`;
        return { name: `container ${container.name}`, detail };
    }
    if (pid !== null)
        return { name: commandName(command, whole), detail: `(PID ${pid})` };
    if (instance !== null)
        return { name: instance.slug, detail: `(${instance.resource})` };
    if (uid === null)
        return { name: "an unknown process", detail: "" };
    if (user === null)
        return { name: `a process of uid ${uid}`, detail: "" };
    return { name: `a process of ${user}`, detail: `(uid ${uid})` };
}
function commandName(command, whole) {
    if (command === null)
        return "a process";
    return whole ? command : (0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(withoutFolder(command), SHOWN);
}
function withoutFolder(command) {
    if (!command.startsWith("/"))
        return command;
    const blank = command.indexOf(" ");
    const end = blank < 0 ? command.length : blank;
    let slash = command.lastIndexOf("/", end - 1);
    while (slash > 0 && (slash === end - 1 || command[slash + 1] === "/"))
        slash = command.lastIndexOf("/", slash - 1);
    return slash < 1 ? command : command.slice(slash + 1);
}
function denial(port, owners) {
    if (owners?.owner_hidden)
        return `: ${owners.owner_hidden.message}`;
    return port < 1024 ? ": ports below 1024 need a privilege; take a higher one or run as root" : "";
}
function claimant(owner, holder) {
    if (owner?.instance == null)
        return "another project";
    const { slug, resource } = owner.instance;
    const run = owner.job?.run_id ? `, run ${owner.job.run_id} of ${owner.job.repository}` : "";
    const name = `${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(slug, SHOWN)} (${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(resource, SHOWN)}${run})`;
    if (holder === null)
        return name;
    const process = holder.label === null
        ? `PID ${holder.pid}`
        : `${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(holder.label, SHOWN)} (PID ${holder.pid})`;
    return `${name} until ${process} ends`;
}
function elsewhere(owners, port) {
    if (owners === null || owners.owner === null || (0,_next_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoListener */ .k)(owners.owner_hidden))
        return "";
    const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
    if (addresses.length === 0 || addresses.some(_owners_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isInTheWay */ .M))
        return "";
    return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
;