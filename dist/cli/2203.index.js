"use strict";
exports.id = 2203;
exports.ids = [2203];
exports.modules = {

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError),
/* harmony export */   s2: () => (/* binding */ isToldByDiagnostic)
/* harmony export */ });
const NAME = "DevrigError";
class DevrigError extends Error {
    name = NAME;
    kind;
    code;
    hint;
    diagnostics;
    warnings;
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
        this.warnings = facts.warnings ?? [];
    }
}
function isToldByDiagnostic({ message, diagnostics: [only, ...more], }) {
    return only !== undefined && more.length === 0 && message.endsWith(only.message);
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
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) !== "ENOENT")
            throw error;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
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

/***/ 3103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ nextCommand),
/* harmony export */   k: () => (/* binding */ isNoListener)
/* harmony export */ });
/* harmony import */ var _owners_containers_find_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9127);
/* harmony import */ var _owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74);
/* harmony import */ var _owners_containers_stop_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5172);
/* harmony import */ var _owners_service_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(924);
/* harmony import */ var _start_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6443);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);






function nextCommand(system, collision) {
    const { owner, owner_hidden } = collision;
    if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner))
        return null;
    return instanceCommand(owner.instance, collision) ?? ownerCommand(system, owner, collision);
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
function ownerCommand(system, owner, collision) {
    const { port, engine, owner_hidden: hidden } = collision;
    const sudo = isForeign(system, owner) ? "sudo " : "";
    if (owner.container !== null)
        return (0,_owners_containers_stop_command_js__WEBPACK_IMPORTED_MODULE_2__/* .stopContainerCommand */ .R)(system, owner.container, engine, sudo);
    const argv = owner.command?.split(" ") ?? [];
    const [program = ""] = argv;
    if ((0,_owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .isProxy */ .ju)(argv))
        return (0,_owners_containers_find_command_js__WEBPACK_IMPORTED_MODULE_4__/* .findContainerCommand */ .W)(system, owner, program, port);
    if (owner.pid === null)
        return rootKnows(system, owner, hidden) ? `sudo devrig who ${port}` : null;
    const listSockets = (0,_owners_service_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .listSocketsCommand */ .G)(system, owner.pid, program);
    if (listSockets !== null || owner.pid === 1)
        return listSockets;
    return system.platform === "win32" ? `taskkill /F /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
}
function isNoListener(hidden) {
    return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}
function isOfLivingJob({ pid, container, job }) {
    const isClaim = pid === null && container === null;
    return job !== null && (job.verdict === "neighbour" || isClaim);
}
function rootKnows(system, owner, hidden) {
    if (!isOrdinary(system) || owner.uid === null)
        return false;
    return isForeign(system, owner) || hidden?.code === "other_user";
}
function isForeign(system, { uid }) {
    return isOrdinary(system) && uid !== system.user?.uid;
}
function isOrdinary({ user }) {
    return user !== null && user.uid !== 0;
}
//# sourceMappingURL=next.js.map

/***/ }),

/***/ 1770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ composeOf),
/* harmony export */   Q: () => (/* binding */ composeIsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const prefix = "com.docker.compose.";
const longestText = 4096;
function composeOf(labels) {
    const label = (name) => {
        const value = labels[prefix + name];
        return typeof value === "string" && value.length <= longestText ? value : null;
    };
    const project = label("project");
    if (!project)
        return null;
    return { project, service: label("service"), working_dir: label("project.working_dir") };
}
function composeIsOf(container, folder) {
    const made = container.compose?.working_dir;
    if (!made)
        return false;
    return made === folder || resolved(made) === resolved(folder);
}
function resolved(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === null || code === "ERR_INVALID_ARG_VALUE")
            return folder;
        if (["ENOENT", "ENOTDIR", "EACCES", "ELOOP", "ENAMETOOLONG"].includes(code))
            return folder;
        throw error;
    }
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 3602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contextSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5507);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6673);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5912);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2078);







function contextSocket(system) {
    const { env, platform } = system;
    if (env["DOCKER_HOST"])
        return undefined;
    const folder = (0,_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFolder */ .yJ)(system);
    const name = env["DOCKER_CONTEXT"] || (folder && currentContext(system, folder)) || "default";
    if (name === "default")
        return undefined;
    if (folder === null || platform === "win32")
        return null;
    const meta = ownDocument(system, `${folder}/contexts/meta/${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(name)}/meta.json`);
    const host = (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)((0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(meta["Endpoints"])["docker"])["Host"]) ?? "";
    const path = /^unix:\/\/(\/.+)$/.exec(host)?.[1] ?? null;
    return path !== null && path === (0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(path) ? path : null;
}
function currentContext(system, folder) {
    if (system.platform === "win32")
        return null;
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(ownDocument(system, `${folder}/config.json`)["currentContext"]);
}
function ownDocument({ user }, file) {
    try {
        const { uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (user !== null && uid !== user.uid && uid !== 0)
            return {};
        return (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(JSON.parse((0,_config_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file)));
    }
    catch (error) {
        const isKnown = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .DevrigError */ .oX || error instanceof SyntaxError;
        if (isKnown || (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .CA)(error) !== null)
            return {};
        throw error;
    }
}
//# sourceMappingURL=docker-context.js.map

/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ findEngines),
/* harmony export */   Rv: () => (/* binding */ mayHaveContext),
/* harmony export */   ig: () => (/* binding */ namedEngine),
/* harmony export */   tb: () => (/* binding */ WINDOWS_PIPE),
/* harmony export */   xV: () => (/* binding */ USUAL_SOCKET),
/* harmony export */   yJ: () => (/* binding */ clientFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const WINDOWS_PIPE = "\\\\.\\pipe\\docker_engine";
const USUAL_SOCKET = "/var/run/docker.sock";
function findEngines(system, context = null) {
    const engines = { addresses: [], problems: [], forbidden: [] };
    if (context !== null)
        engines.addresses.push(socketAt(context));
    for (const variable of ["DOCKER_HOST", "CONTAINER_HOST"]) {
        const url = system.env[variable];
        if (url)
            addNamed(engines, variable, url);
    }
    if (system.platform === "win32") {
        engines.addresses.push(socketAt(WINDOWS_PIPE));
        return engines;
    }
    for (const path of usualSockets(system))
        engines.addresses.push(socketAt(path));
    engines.addresses = existing(engines);
    return engines;
}
function namedEngine(url) {
    const named = { addresses: [], problems: [], forbidden: [] };
    addNamed(named, "DOCKER_HOST", url);
    return named.addresses[0]?.name ?? null;
}
function mayHaveContext(system) {
    const folder = clientFolder(system);
    return folder !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder);
}
function clientFolder({ env }) {
    return env["DOCKER_CONFIG"] || (env["HOME"] ? `${env["HOME"]}/.docker` : null);
}
function addNamed(engines, variable, url) {
    if (url.startsWith("unix://"))
        engines.addresses.push(socketAt(url.slice("unix://".length)));
    else if (url.startsWith("npipe://"))
        engines.addresses.push(socketAt(url.slice("npipe://".length).replaceAll("/", "\\")));
    else if (url.startsWith("tcp://") || url.startsWith("http://"))
        addTcp(engines, variable, url);
}
function addTcp(engines, variable, url) {
    const parts = URL.canParse(url) ? new URL(url) : null;
    const host = parts?.hostname.replace(/^\[|\]$/g, "") ?? "";
    if (!/^(localhost|127(\.\d+){3}|::1)$/.test(host))
        return;
    const port = Number(parts?.port) || 2375;
    if (port === 2376) {
        engines.problems.push(`the container engine at ${host}:${port} (${variable}) wants TLS: not asked`);
        return;
    }
    engines.addresses.push({ host, port, name: `${host}:${port}` });
}
function usualSockets({ env, user }) {
    const runtime = env["XDG_RUNTIME_DIR"] || (user ? `/run/user/${user.uid}` : null);
    const home = env["HOME"];
    return [
        USUAL_SOCKET,
        "/run/docker.sock",
        "/run/podman/podman.sock",
        ...(runtime ? [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`] : []),
        ...(home ? [`${home}/.docker/run/docker.sock`, `${home}/.docker/desktop/docker.sock`] : []),
    ];
}
function socketAt(path) {
    return { path, name: path };
}
function existing(engines) {
    const seen = new Set();
    return engines.addresses.filter((address) => {
        const identity = "path" in address ? socketIdentity(address.path, engines) : address.name;
        if (identity === null || seen.has(identity))
            return false;
        seen.add(identity);
        return true;
    });
}
function socketIdentity(path, engines) {
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        return facts ? `${facts.dev}:${facts.ino}` : null;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === "EACCES")
            engines.forbidden.push(path);
        else if (code !== "ENOTDIR")
            engines.problems.push(cannotBeReached(path, code));
        return null;
    }
}
function cannotBeReached(path, code) {
    return `the container engine at ${path} cannot be reached (${code ?? "unknown error"})`;
}
//# sourceMappingURL=engines.js.map

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

/***/ 2078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ listOf),
  vS: () => (/* binding */ readListing),
  zv: () => (/* binding */ recordOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/compose.js
var compose = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/job-labels.js
const prefixes = [
    "com.gitlab.gitlab-runner.",
    "com.buildkite.",
    "io.drone.",
    "woodpecker-ci.org/",
];
const longestText = 512;
function jobLabels(labels) {
    const kept = {};
    for (const [name, value] of Object.entries(labels)) {
        if (typeof value !== "string" || value.length > longestText)
            continue;
        if (prefixes.some((prefix) => name.startsWith(prefix)))
            kept[name] = value;
    }
    return kept;
}
//# sourceMappingURL=job-labels.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/listing.js


function readListing(json, source) {
    if (!Array.isArray(json))
        return null;
    return json.flatMap((entry) => containerOf(recordOf(entry), source) ?? []);
}
function containerOf(entry, source) {
    const id = textOf(entry["Id"]);
    if (id === null || !/^[0-9a-f]{12,64}$/.test(id))
        return null;
    const labels = recordOf(entry["Labels"]);
    return {
        id,
        name: nameOf(entry["Names"]) ?? id.slice(0, 12),
        image: textOf(entry["Image"]),
        created_at: timeOf(entry["Created"]),
        kind: source.kind,
        engine: source.engine,
        published: listOf(entry["Ports"]).flatMap((port) => publishedPort(recordOf(port)) ?? []),
        network_mode: textOf(recordOf(entry["HostConfig"])["NetworkMode"]),
        on_this_host: gatewaysOf(entry).some((gateway) => source.localAddresses().has(gateway)),
        compose: (0,compose/* composeOf */.O)(labels),
        labels: jobLabels(labels),
        pid: null,
        patience: source.patience,
    };
}
function nameOf(names) {
    for (const name of listOf(names)) {
        const match = typeof name === "string" && /^\/?([a-zA-Z0-9][a-zA-Z0-9_.-]{0,254})$/.exec(name);
        if (match)
            return match[1] ?? null;
    }
    return null;
}
function timeOf(seconds) {
    if (typeof seconds !== "number" || !(seconds > 0 && seconds < 1e11))
        return null;
    return new Date(seconds * 1000).toISOString();
}
function publishedPort(port) {
    const { PublicPort: hostPort, PrivatePort: containerPort, Type: protocol, IP: address } = port;
    if (!isPort(hostPort) || !isPort(containerPort))
        return null;
    if (protocol !== "tcp" && protocol !== "udp")
        return null;
    return {
        address: textOf(address) || "0.0.0.0",
        port: hostPort,
        protocol,
        container_port: containerPort,
    };
}
function isPort(value) {
    return Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536;
}
function gatewaysOf(entry) {
    const networks = recordOf(recordOf(entry["NetworkSettings"])["Networks"]);
    return Object.values(networks).flatMap((network) => {
        const { Gateway, IPv6Gateway } = recordOf(network);
        return [textOf(Gateway), textOf(IPv6Gateway)].filter((gateway) => gateway !== null);
    });
}
function recordOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value.slice(0, 512) : null;
}
//# sourceMappingURL=listing.js.map

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

/***/ 5172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stopContainerCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6673);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _docker_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3602);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3465);





function stopContainerCommand(system, { engine: kind, name, image }, engine, sudo) {
    const host = kind === "docker" && engine !== null ? hostOption(system, engine) : "";
    return `${image === null ? sudo : ""}${kind}${host} stop ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forShell */ .uJ)(name)}`;
}
function hostOption(system, engine) {
    if (isSame(clientEngine(system), engine))
        return "";
    if (engine.startsWith("/"))
        return ` --host=${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forShell */ .uJ)(`unix://${engine}`)}`;
    if (engine.startsWith("\\\\"))
        return ` --host=npipe://${engine.replaceAll("\\", "/")}`;
    return ` --host=${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .forShell */ .uJ)(`tcp://${engine}`)}`;
}
function clientEngine(system) {
    const host = system.env["DOCKER_HOST"];
    if (host)
        return (0,_engines_js__WEBPACK_IMPORTED_MODULE_2__/* .namedEngine */ .ig)(host);
    const socket = (0,_docker_context_js__WEBPACK_IMPORTED_MODULE_3__/* .contextSocket */ .v)(system);
    if (socket !== undefined)
        return socket;
    return system.platform === "win32" ? _engines_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_PIPE */ .tb : _engines_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_SOCKET */ .xV;
}
function isSame(client, engine) {
    if (client === engine)
        return true;
    const socket = client?.startsWith("/") ? socketOf(client) : null;
    return socket !== null && socket === socketOf(engine);
}
function socketOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return `${dev}:${ino}`;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=stop-command.js.map

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

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listSocketsCommand)
/* harmony export */ });
const WINDOWS = 4;
function listSocketsCommand({ platform }, pid, program) {
    if (platform === "win32")
        return pid === WINDOWS ? "netsh http show servicestate" : null;
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

/***/ 3005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const bytes = Buffer.from(text, "utf8");
    const state = [...START];
    const words = [];
    const end = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
    for (let at = 0; at < end; at += BLOCK) {
        for (let i = 0; i < WORDS; i++)
            words[i] = wordAt(bytes, at + 4 * i, end);
        extend(words);
        compress(state, words);
    }
    let hex = "";
    for (const word of state)
        hex += (word >>> 0).toString(16).padStart(8, "0");
    return hex;
}
const BLOCK = 64;
const WORDS = 16;
const LENGTH_BYTES = 8;
const START = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
const ROUNDS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
function wordAt(bytes, at, end) {
    const { length } = bytes;
    if (at === end - 4)
        return length * 8;
    let word = 0;
    for (let i = at; i < at + 4; i++)
        word = (word << 8) | (i < length ? bytes[i] : i === length ? 0x80 : 0);
    return word;
}
function extend(words) {
    for (let i = WORDS; i < ROUNDS.length; i++) {
        const x = words[i - 15];
        const y = words[i - 2];
        const early = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
        const late = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
        words[i] = (words[i - 16] + early + words[i - 7] + late) | 0;
    }
}
function compress(state, words) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < ROUNDS.length; i++) {
        const fromE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = (e & f) ^ (~e & g);
        const first = h + fromE + choice + ROUNDS[i] + words[i];
        const fromA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + fromA + majority) | 0;
    }
    const added = [a, b, c, d, e, f, g, h];
    for (let i = 0; i < added.length; i++)
        state[i] = (state[i] + added[i]) | 0;
}
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 6443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ START_LABEL)
/* harmony export */ });
const START_LABEL = "devrig start";
//# sourceMappingURL=start-label.js.map

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
/* harmony export */   Cx: () => (/* binding */ forJson),
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
function forJson(document) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (Buffer.byteLength(text) === text.length && !text.includes("\x7f"))
        return text;
    return text.replace(invisible(), (character) => (character === "\n" ? "\n" : inJson(character)));
}
function inJson(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
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
const DRIVE_PATH = /^[A-Za-z]:(?:\\[^\\"$`%!]+)+$/;
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    const isPlain = escapeControls(text) === text;
    if (isPlain && DRIVE_PATH.test(text))
        return `"${text}"`;
    if (isPlain)
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

/***/ 9067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText)
/* harmony export */ });
function portText({ port, protocol }) {
    if (port === null)
        return "auto";
    return protocol === "udp" ? `${port}/udp` : String(port);
}
//# sourceMappingURL=port-text.js.map

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
    const { resource, port, status, owners, declared, denial, holder, whole } = finding;
    const subject = portSubject(resource, port, declared);
    const owner = owners?.owner ?? null;
    if (status === "free")
        return `${subject} is free`;
    if (status === "denied") {
        const reason = owners?.owner_hidden?.message ?? denial;
        return `${subject} may not be bound by this user${reason === null ? "" : `: ${reason}`}`;
    }
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
    return declared ? `Port ${port} required by '${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(resource, SHOWN)}'` : `Port ${resource}`;
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