"use strict";
exports.id = 2135;
exports.ids = [2135];
exports.modules = {

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findEngines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function findEngines(system) {
    const engines = { addresses: [], problems: [], forbidden: [] };
    for (const variable of ["DOCKER_HOST", "CONTAINER_HOST"]) {
        const url = system.env[variable];
        if (url)
            addNamed(engines, variable, url);
    }
    if (system.platform === "win32") {
        engines.addresses.push(socketAt("\\\\.\\pipe\\docker_engine"));
        return engines;
    }
    for (const path of usualSockets(system))
        engines.addresses.push(socketAt(path));
    engines.addresses = existing(engines);
    return engines;
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
        "/var/run/docker.sock",
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

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withPublished),
/* harmony export */   o: () => (/* binding */ publishedAt)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5000);

function withPublished(engines, wanted, holders) {
    const ports = new Map(holders.map((port) => [keyOf(port), port]));
    const asked = wanted === null ? null : new Set(wanted.map(keyOf));
    for (const container of engines?.containers ?? []) {
        if (!container.on_this_host)
            continue;
        for (const [key, { port, protocol }] of portsOf(container)) {
            if (asked !== null && !asked.has(key))
                continue;
            const found = ports.get(key) ?? { port, protocol, holders: [], hidden: null };
            const holder = publisher(container, { port, protocol });
            ports.set(key, { ...found, holders: [...found.holders, holder] });
        }
    }
    return [...ports.values()].sort((a, b) => a.port - b.port || (a.protocol < b.protocol ? -1 : 1));
}
function publishedAt({ published }, { port, protocol }) {
    const entries = published.filter((it) => it.port === port && it.protocol === protocol);
    return [...new Set(entries.map(({ address }) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpoint */ .s)(address, port)))];
}
function portsOf({ published }) {
    return new Map(published.map((entry) => [keyOf(entry), entry]));
}
function publisher(container, port) {
    const addresses = publishedAt(container, port);
    return { pid: null, uid: null, addresses, details: null, container };
}
function keyOf({ port, protocol }) {
    return `${port}/${protocol}`;
}
//# sourceMappingURL=published.js.map

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
        const { viewOfHome } = await Promise.all(/* import() */[__webpack_require__.e(5053), __webpack_require__.e(3295), __webpack_require__.e(7357)]).then(__webpack_require__.bind(__webpack_require__, 9738));
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

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ reservedRanges),
/* harmony export */   RC: () => (/* binding */ ephemeralRange),
/* harmony export */   mo: () => (/* binding */ firstUnprivilegedPort)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _windows_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);



const TIMEOUT = 5_000;
const RESERVED = 1024;
async function ephemeralRange(system) {
    if (system.platform === "linux")
        return rangeOf(readSetting(system, "ip_local_port_range"));
    if (system.platform === "win32")
        return (0,_windows_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .dynamicRange */ .XG)(system, "tcp");
    if (system.platform !== "darwin")
        return null;
    const names = ["net.inet.ip.portrange.first", "net.inet.ip.portrange.last"];
    const { code, stdout } = await system.run("sysctl", ["-n", ...names], { timeout: TIMEOUT });
    return code === 0 ? rangeOf(stdout) : null;
}
function reservedRanges(system) {
    if (system.platform !== "linux")
        return [];
    const text = readSetting(system, "ip_local_reserved_ports").trim();
    return text.split(",").flatMap((part) => {
        const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
        return first === undefined ? [] : [{ first: Number(first), last: Number(last ?? first) }];
    });
}
function firstUnprivilegedPort(system) {
    if (system.user === null || system.user.uid === 0)
        return 0;
    if (system.platform !== "linux")
        return RESERVED;
    const text = readSetting(system, "ip_unprivileged_port_start").trim();
    return /^\d+$/.test(text) ? Number(text) : RESERVED;
}
function rangeOf(text) {
    const [, first, last] = /^(\d+)\s+(\d+)\s*$/.exec(text.trim()) ?? [];
    return first === undefined ? null : { first: Number(first), last: Number(last) };
}
function readSetting(system, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/sys/net/ipv4/${name}`, "latin1");
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR")
            return "";
        throw error;
    }
}
//# sourceMappingURL=kernel-limits.js.map

/***/ }),

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   XG: () => (/* binding */ dynamicRange),
/* harmony export */   XX: () => (/* binding */ excludedRanges),
/* harmony export */   yt: () => (/* binding */ EXCLUDED_RANGES_HINT)
/* harmony export */ });
/* unused harmony exports parseExcludedRanges, parseDynamicRange */
const EXCLUDED_RANGES_HINT = "netsh int ipv4 show excludedportrange protocol=tcp";
const TIMEOUT = 10_000;
async function excludedRanges(system, protocol) {
    return parseExcludedRanges(await netsh(system, "excludedportrange", `protocol=${protocol}`));
}
async function dynamicRange(system, protocol) {
    return parseDynamicRange(await netsh(system, "dynamicport", protocol));
}
async function netsh(system, what, protocol) {
    const args = ["int", "ipv4", "show", what, protocol];
    const { code, stdout } = await system.run("netsh", args, { timeout: TIMEOUT });
    return code === 0 ? stdout : "";
}
function parseExcludedRanges(output) {
    const ranges = [];
    for (const line of output.split(/\r?\n/)) {
        const [, first, last] = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(line) ?? [];
        if (first !== undefined)
            ranges.push({ first: Number(first), last: Number(last) });
    }
    return ranges;
}
function parseDynamicRange(output) {
    const numbers = [...output.matchAll(/[:：]\s*(\d{1,5})\s*$/gm)].map((it) => Number(it[1]));
    const [first, count] = numbers;
    if (first === undefined || count === undefined)
        return null;
    return { first, last: first + count - 1 };
}
function isWithin(port, { first, last }) {
    return port >= first && port <= last;
}
//# sourceMappingURL=windows-ranges.js.map

/***/ }),

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
/* harmony import */ var _owners_instance_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3869);


async function judge(system, wanted, evidence) {
    const { resource, port, protocol } = wanted;
    if (port === null) {
        const message = `A port for '${resource}' is chosen at start or claim`;
        return reported(wanted, { status: "auto", message, ...NOBODY, next: null });
    }
    const { status, owners, holder = null } = await decide({ port, protocol }, evidence);
    const declared = wanted.declared !== null || resource !== String(port);
    if (status === "free" && declared && resource.length <= SHOWN) {
        const message = `Port ${port} required by '${resource}' is free`;
        return reported(wanted, { status, message, ...NOBODY, next: null });
    }
    const known = {
        owner: owners?.owner ?? null,
        others: owners?.others ?? [],
        owner_hidden: owners?.owner_hidden ?? null,
    };
    const { nextCommand, sentence } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(3532), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
    const whole = evidence.detail === "full";
    const message = sentence({ resource, port, status, owners, declared, holder, whole });
    const collides = status === "taken" || status === "claimed" || status === "denied";
    const next = collides ? nextCommand(system, { port, ...known }) : null;
    return reported(wanted, { status, message, ...known, next });
}
const SHOWN = 60;
const NOBODY = { owner: null, others: [], owner_hidden: null };
function reported(wanted, { status, ...judgement }) {
    const { resource, port, protocol, declared } = wanted;
    const base = {
        resource,
        port,
        protocol,
        auto: declared !== null && declared.port === null,
        status,
        get source() {
            return declared?.source ?? null;
        },
    };
    return Object.assign(base, judgement);
}
async function decide(port, evidence) {
    const result = evidence.results.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port));
    const found = evidence.owners.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port)) ?? null;
    if (found !== null && (found.owner !== null || result?.state === "busy")) {
        const inTheWay = found.owner_hidden?.code === "outgoing_connection";
        return { status: found.own && !inTheWay ? "own" : "taken", owners: found };
    }
    if (result?.state === "busy")
        return { status: "taken", owners: unseen(port) };
    if (result?.state === "denied")
        return { status: "denied", owners: found };
    return claimed((0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOn */ .RY)(evidence.instances, port), evidence, port);
}
async function claimed(claims, { project, job }, port) {
    const isOwn = ({ entry }) => project !== null && entry.slug === project.slug && entry.state_dir === project.state_dir;
    const foreign = claims.find((claim) => !isOwn(claim));
    if (foreign === undefined)
        return { status: claims.length > 0 ? "own" : "free", owners: null };
    const { claimant } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(3532), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
    return {
        status: "claimed",
        owners: { ...port, owner: claimant(foreign, job), others: [], owner_hidden: null },
        holder: foreign.claim.holder,
    };
}
function unseen(port) {
    return {
        ...port,
        owner: null,
        others: [],
        owner_hidden: {
            code: "bound_not_listening",
            message: "no socket table shows it: bound by a socket that does not listen, or held outside this system",
        },
    };
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 1403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yR: () => (/* binding */ STALE),
  dq: () => (/* binding */ askEngines),
  p7: () => (/* binding */ engineProblems),
  Op: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/engines.js
var engines = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instance-view.js
var instance_view = __webpack_require__(542);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var published = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/browser-blocked.js
const BLOCKED = new Set([
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102,
    103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465,
    512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993,
    995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
    6669, 6679, 6697, 10_080,
]);
function isBlockedByBrowsers(port) {
    return BLOCKED.has(port);
}
//# sourceMappingURL=browser-blocked.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/container-network.js



const MARKERS = [".dockerenv", "run/.containerenv"];
function networkLimit(system, root = "/") {
    if (system.platform !== "linux")
        return null;
    if (isApartFromParent(system))
        return "namespace";
    return isContainer(system, root) && !hasCards(system, root) ? "container" : null;
}
function isContainer({ env, pid, ppid }, root) {
    const { KUBERNETES_SERVICE_HOST: kubernetes } = env;
    if (kubernetes !== undefined || (ppid === 0 && pid !== 1))
        return true;
    return MARKERS.some((marker) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, marker)));
}
function hasCards(system, root) {
    const cards = (0,external_node_path_.join)(root, "sys/class/net");
    const ours = ownCards(system);
    return namesIn(cards).some((name) => (ours?.has(name) ?? true) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cards, name, "device")));
}
function ownCards({ procRoot }) {
    const text = ifReadable(() => (0,external_node_fs_.readFileSync)(`${procRoot}/self/net/dev`, "latin1"));
    return text === null ? null : new Set(text.match(/[^\s|:]+(?=:)/g));
}
function isApartFromParent({ procRoot, ppid }) {
    const [ours, parents] = ["self", ppid].map((process) => ifReadable(() => (0,external_node_fs_.readlinkSync)(`${procRoot}/${process}/ns/net`)));
    return ours != null && parents != null && ours !== parents;
}
function namesIn(folder) {
    return ifReadable(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
}
function ifReadable(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=container-network.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/kernel-limits.js
var kernel_limits = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/windows-ranges.js
var windows_ranges = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/warnings.js




async function portWarnings(system, ports, root = "/") {
    const fixed = ports.filter((it) => it.port !== null);
    if (fixed.length === 0)
        return [];
    const facts = await factsFor(system, fixed);
    const warnings = fixed.flatMap((port) => RULES.flatMap(([code, rule]) => {
        const message = rule(port, facts);
        return message === null ? [] : [diagnostic(code, message, port)];
    }));
    const limit = networkLimit(system, root);
    return limit === null ? warnings : [...warnings, networkWarning(limit)];
}
async function factsFor(system, ports) {
    const excluded = async (protocol) => system.platform === "win32" && ports.some((it) => it.protocol === protocol)
        ? (0,windows_ranges/* excludedRanges */.XX)(system, protocol)
        : [];
    const [ephemeral, tcp, udp] = await Promise.all([
        (0,kernel_limits/* ephemeralRange */.RC)(system),
        excluded("tcp"),
        excluded("udp"),
    ]);
    const inRange = ports.some((it) => ephemeral !== null && (0,windows_ranges/* isWithin */.UO)(it.port, ephemeral));
    const low = ports.some((it) => it.port < 1024);
    return {
        platform: system.platform,
        ephemeral,
        reserved: inRange ? (0,kernel_limits/* reservedRanges */.$6)(system) : [],
        unprivileged: low ? (0,kernel_limits/* firstUnprivilegedPort */.mo)(system) : 0,
        excluded: { tcp, udp },
    };
}
const RULES = [
    [
        "excluded_port",
        ({ port, resource, protocol }, { excluded }) => {
            const range = excluded[protocol].find((it) => (0,windows_ranges/* isWithin */.UO)(port, it));
            if (range === undefined)
                return null;
            return `${subject(port, resource)} lies in ${span(range)}, which Windows keeps for itself: ${windows_ranges/* EXCLUDED_RANGES_HINT */.yt.replace("tcp", protocol)}`;
        },
    ],
    [
        "ephemeral_port",
        ({ port, resource }, { ephemeral, reserved }) => ephemeral === null ||
            !(0,windows_ranges/* isWithin */.UO)(port, ephemeral) ||
            reserved.some((range) => (0,windows_ranges/* isWithin */.UO)(port, range))
            ? null
            : `${subject(port, resource)} lies in ${span(ephemeral)}, from which the system takes ports for outgoing connections: now and then one of them will have it`,
    ],
    [
        "privileged_port",
        ({ port, resource }, { unprivileged }) => port < unprivileged
            ? `${subject(port, resource)} is below ${unprivileged}: only root may bind it`
            : null,
    ],
    [
        "browser_blocked_port",
        ({ port, resource, scheme, protocol }) => protocol === "tcp" && /^https?$/.test(scheme ?? "") && isBlockedByBrowsers(port)
            ? `${subject(port, resource)} is one that browsers refuse to open (ERR_UNSAFE_PORT)`
            : null,
    ],
    [
        "airplay_port",
        ({ port, resource, protocol }, { platform }) => platform === "darwin" && protocol === "tcp" && (port === 5000 || port === 7000)
            ? `${subject(port, resource)} is taken by AirPlay Receiver on a Mac that has it switched on (System Settings, General, AirDrop & Handoff)`
            : null,
    ],
];
function subject(port, resource) {
    return resource === String(port) ? `port ${port}` : `port ${port} of '${resource}'`;
}
function span({ first, last }) {
    return `${first}-${last}`;
}
function diagnostic(code, message, port) {
    return {
        code,
        message,
        resource: port.resource,
        get source() {
            return port.source;
        },
    };
}
const NETWORKS = {
    container: "this is a container with a network of its own: what listens on the host cannot be seen from here",
    namespace: "this runs in a network of its own: what listens in the machine's cannot be seen from here",
};
function networkWarning(limit) {
    return {
        code: "container_network",
        message: NETWORKS[limit],
        resource: null,
        source: null,
    };
}
//# sourceMappingURL=warnings.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/report.js
var engine_report = __webpack_require__(5384);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/judge.js
var judge = __webpack_require__(2399);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/probes.js
var probes = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/project.js
var preflight_project = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/wanted.js
var preflight_wanted = __webpack_require__(3869);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/preflight/look.js









const STALE = 100;
async function look(system, question) {
    const { project, wanted, instances } = question;
    const fixed = (0,preflight_wanted/* fixedPorts */.h$)(wanted);
    const asking = question.engines === undefined ? askEngines(system) : question.engines;
    const hints = (ports) => (0,instance_view/* likelyOwners */.zj)(instances, ports);
    const probing = async () => {
        if (question.probe !== false)
            return (0,probes/* probePorts */.n)(system, fixed, hints);
        const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(3532), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
        return { results: new Map(), holders: await findHolders(system, fixed, hints(fixed)) };
    };
    let { results, holders } = await probing();
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (holders.length > 0 && system.monotonic() - lookedAt > STALE) {
        ({ results, holders } = await probing());
    }
    const held = (0,published/* withPublished */.n)(engines, fixed, holders);
    const owners = await attributed(system, held, question, engines);
    const evidence = { ...question, results, owners };
    const ports = [];
    for (const port of wanted)
        ports.push(await (0,judge/* judge */.S)(system, port, evidence));
    const report = {
        version: 1,
        ok: true,
        collisions: 0,
        project: project === null ? null : (0,preflight_project/* reportProject */.An)(project),
        ports,
        warnings: [
            ...(project?.config?.warnings ?? []),
            ...(instances.problem === null ? [] : [instances.problem]),
            ...engineProblems(engines),
            ...(await portWarnings(system, project?.config?.ports ?? [])),
        ],
    };
    return (0,engine_report/* reportWith */.t)(report, engine_report/* isCollision */.R);
}
async function askEngines(system) {
    const { addresses, problems } = (0,engines/* findEngines */.F)(system);
    if (addresses.length === 0 && problems.length === 0)
        return null;
    const { publishedPorts } = await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 8053));
    return publishedPorts(system);
}
async function attributed(system, holders, question, engines) {
    if (holders.length === 0)
        return new Map();
    const { attribute } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(3532), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
    const { project, instances, detail, job } = question;
    const knowledge = { detail, instances, engines, job, self: project };
    const found = await attribute(system, holders, knowledge);
    return new Map(found.map((port) => [(0,preflight_wanted/* portKey */.ls)(port), port]));
}
function engineProblems(engines) {
    const message = engines?.problem ?? null;
    if (message === null)
        return [];
    return [{ code: "container_engine", message, resource: null, source: null }];
}
//# sourceMappingURL=look.js.map

/***/ }),

/***/ 5173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ probePorts)
/* harmony export */ });
/* harmony import */ var _ports_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3869);


const SECOND_LOOKS = [5, 15, 40];
async function probePorts(system, ports, hints) {
    const results = new Map();
    for (const port of ports)
        results.set((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port), await (0,_ports_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probe */ .d)(system, port.port, port.protocol));
    const blocked = ports.filter((port) => results.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port))?.state !== "free");
    if (blocked.length === 0)
        return { results, holders: [] };
    const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(3532), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
    const holders = await findHolders(system, blocked, hints(blocked));
    const last = await lookAgain(system, blocked, holders, results);
    return { results, holders: last.filter((it) => results.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(it))?.state !== "free") };
}
async function lookAgain(system, blocked, first, results) {
    const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(3532), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
    let holders = first;
    for (const pause of SECOND_LOOKS) {
        const found = new Map(holders.map((it) => [(0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(it), it]));
        const doubtful = blocked.filter((port) => isDoubtful(port, found, results));
        if (doubtful.length === 0)
            return holders;
        await system.sleep(pause);
        await probeAgain(system, doubtful, results);
        const keys = new Set(doubtful.map(_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls));
        const still = doubtful.filter((port) => results.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port))?.state === "busy");
        const again = still.length === 0 ? [] : await findHolders(system, still);
        holders = [...holders.filter((found) => !keys.has((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(found))), ...again];
    }
    return holders;
}
async function probeAgain(system, ports, results) {
    for (const port of ports) {
        if (results.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port))?.state !== "busy")
            continue;
        results.set((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port), await (0,_ports_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probe */ .d)(system, port.port, port.protocol));
    }
}
function isDoubtful(port, holders, results) {
    if (results.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port))?.state !== "busy")
        return false;
    const found = holders.get((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .ls)(port));
    return found === undefined || found.hidden?.code === "gone";
}
//# sourceMappingURL=probes.js.map

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
/* harmony import */ var _config_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7716);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);






async function findProject(system, which) {
    try {
        const file = (0,_config_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .findConfig */ .u)(system, {
            ...(which.config === undefined ? {} : { file: which.config }),
            ...(which.ceiling === undefined ? {} : { ceiling: which.ceiling }),
        });
        return projectOf(system, await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(system, file));
    }
    catch (error) {
        const missing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX && error.code === "config_not_found";
        if (missing && which.optional && which.config === undefined)
            return null;
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
        state_dir: (0,_state_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .stateDirOf */ .If)(file),
        config,
        folders: foldersOf(file, config),
    };
}
function foldersOf(file, config) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    const compose = config?.data.compose?.file;
    return compose === undefined ? [folder] : [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(`${folder}/${compose}`)];
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 3869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ wantedPorts),
/* harmony export */   h$: () => (/* binding */ fixedPorts),
/* harmony export */   ls: () => (/* binding */ portKey)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1077);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function wantedPorts(declared, services, byHand) {
    const wanted = chooseServices(declared, services).map((it) => ({
        resource: it.resource,
        port: it.port,
        protocol: it.protocol,
        declared: it,
    }));
    for (const extra of byHand) {
        const known = wanted.some((it) => it.port === extra.port && it.protocol === extra.protocol);
        if (!known)
            wanted.push({ ...extra, declared: null });
    }
    return wanted;
}
function fixedPorts(wanted) {
    const ports = new Map();
    for (const { port, protocol } of wanted) {
        if (port !== null)
            ports.set(portKey({ port, protocol }), { port, protocol });
    }
    return [...ports.values()];
}
function portKey({ port, protocol }) {
    return `${port}/${protocol}`;
}
function chooseServices(declared, names) {
    if (names.length === 0)
        return declared;
    const known = new Set(declared.map((it) => it.resource));
    for (const name of names) {
        if (known.has(name))
            continue;
        const near = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, [...known]);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "unknown_service", `no resource with a port is called '${name}'`, {
            hint: near === null ? `there are: ${[...known].join(", ")}` : `did you mean '${near}'?`,
        });
    }
    return declared.filter((it) => names.includes(it.resource));
}
//# sourceMappingURL=wanted.js.map

/***/ }),

/***/ 2879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identityOf: () => (/* binding */ identityOf),
  isPid: () => (/* reexport */ process_record/* isPid */.u),
  judge: () => (/* binding */ judge),
  judgeNow: () => (/* binding */ judgeNow),
  linuxHere: () => (/* binding */ linuxHere),
  linuxIdentity: () => (/* binding */ linuxIdentity),
  mayBeSignalled: () => (/* binding */ mayBeSignalled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/start-text.js
function startText(parts) {
    return `${parts.started};${parts.boot};${parts.namespace};${parts.machine}`;
}
function parseStart(text) {
    if (text.length > 300)
        return null;
    const [started, boot, namespace, machine, ...rest] = text.split(";");
    if (!started || !boot || !namespace || !machine || rest.length > 0 || started === "-")
        return null;
    return { started, boot, namespace, machine };
}
//# sourceMappingURL=start-text.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/tool-identity.js



async function toolIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const started = await startedBy(system, pid);
    if (started === null || started === "ended")
        return null;
    return startText({ started, boot: "-", namespace: "-", machine: (0,machine/* machineHash */.y)(system) });
}
async function toolJudge(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    const start = record.start === null ? null : parseStart(record.start);
    if (record.start !== null && start?.machine !== (0,machine/* machineHash */.y)(system))
        return "unknown";
    if (!(0,process_record/* pidExists */.O)(system, record.pid))
        return "dead";
    const started = await startedBy(system, record.pid);
    if (started === "ended")
        return "dead";
    if (start === null)
        return "alive";
    if (started === null)
        return (0,process_record/* pidExists */.O)(system, record.pid) ? "unknown" : "dead";
    return started === start.started ? "alive" : "dead";
}
async function startedBy(system, pid) {
    return system.platform === "win32" ? startedByPowerShell(system, pid) : startedByPs(system, pid);
}
async function startedByPs(system, pid) {
    const args = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const { code, stdout } = await system.run("ps", args, { timeout: 5_000, env });
    const found = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout);
    if (code !== 0 || found === null)
        return null;
    if (found[1]?.startsWith("Z"))
        return "ended";
    return found[2]?.replace(/[^A-Za-z0-9: ]/g, "").replace(/ +/g, " ") ?? null;
}
async function startedByPowerShell(system, pid) {
    const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const args = ["-NoProfile", "-NonInteractive", "-Command", script];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: 15_000 });
    const text = stdout.trim();
    return code === 0 && /^\d+$/.test(text) ? text : null;
}
//# sourceMappingURL=tool-identity.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/identity.js







async function identityOf(system, pid) {
    return system.platform === "linux" ? linuxIdentity(system, pid) : toolIdentity(system, pid);
}
async function judge(system, record) {
    return system.platform === "linux" ? judgeNow(system, record) : toolJudge(system, record);
}
function judgeNow(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    if (system.platform !== "linux") {
        if (!(0,process_record/* pidExists */.O)(system, record.pid))
            return "dead";
        return record.start === null ? "alive" : "unknown";
    }
    return record.start === null
        ? judgeByPid(system, record.pid)
        : judgeByStart(system, record.pid, record.start);
}
async function mayBeSignalled(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid) || record.pid === 1 || record.pid === system.pid)
        return false;
    return record.start !== null && (await judge(system, record)) === "alive";
}
function linuxIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const here = linuxHere(system);
    const stat = here === null ? null : readStat(system, pid);
    if (here === null || stat === null || stat.ended)
        return null;
    return startText({ started: stat.started, ...here, machine: (0,machine/* machineHash */.y)(system) });
}
function linuxHere(system) {
    const known = places.get(system);
    if (known !== undefined)
        return known;
    const place = readPlace(system);
    places.set(system, place);
    return place;
}
const places = new WeakMap();
function readPlace(system) {
    try {
        if (external_node_fs_.readlinkSync(`${system.procRoot}/self`) !== String(system.pid))
            return null;
        const boot = external_node_fs_.readFileSync(`${system.procRoot}/sys/kernel/random/boot_id`, "utf8").trim();
        const namespace = external_node_fs_.readlinkSync(`${system.procRoot}/self/ns/pid`).slice("pid:[".length, -1);
        return namespace === "" || boot === "" ? null : { boot, namespace };
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function judgeByStart(system, pid, text) {
    const start = parseStart(text);
    const here = linuxHere(system);
    if (start === null || here === null)
        return "unknown";
    if (start.boot !== here.boot)
        return isEarlierBoot(system, start) ? "dead" : "unknown";
    if (start.namespace !== here.namespace)
        return "unknown";
    const stat = readStat(system, pid);
    if (stat === null)
        return (0,process_record/* pidExists */.O)(system, pid) ? "unknown" : "dead";
    return !stat.ended && stat.started === start.started ? "alive" : "dead";
}
function isEarlierBoot(system, start) {
    return start.boot !== "-" && start.machine !== "-" && start.machine === (0,machine/* machineHash */.y)(system);
}
function judgeByPid(system, pid) {
    if (!(0,process_record/* pidExists */.O)(system, pid))
        return "dead";
    const stat = linuxHere(system) === null ? null : readStat(system, pid);
    return stat?.ended === true ? "dead" : "alive";
}
function readStat(system, pid) {
    let text;
    try {
        text = external_node_fs_.readFileSync(`${system.procRoot}/${pid}/stat`, "utf8");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const state = fields[0] ?? "";
    const started = fields[19];
    if (started === undefined)
        return null;
    return { started, ended: state === "Z" || state === "X" || state === "x" };
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 3939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ machineHash)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);



function machineHash(system) {
    const known = hashes.get(system);
    if (known !== undefined)
        return known;
    const id = system.platform === "linux" ? linuxMachineId() : hostName();
    const hash = id === "" ? "-" : shortHash(id);
    hashes.set(system, hash);
    return hash;
}
const hashes = new WeakMap();
function linuxMachineId() {
    try {
        const id = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync("/etc/machine-id", "utf8").trim();
        return /^[0-9a-f]{32}$/.test(id) ? id : "";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null)
            throw error;
        return "";
    }
}
function hostName() {
    return process.getBuiltinModule("node:os").hostname();
}
function shortHash(id) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`devrig machine ${id}`).slice(0, 16);
}
//# sourceMappingURL=machine.js.map

/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pidExists),
/* harmony export */   u: () => (/* binding */ isPid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

function isPid(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid >= 1 && pid <= 0x7fff_ffff;
}
function pidExists(system, pid) {
    try {
        system.kill(pid, 0);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "ESRCH")
            return false;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "EPERM")
            return true;
        throw error;
    }
}
//# sourceMappingURL=process-record.js.map

/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ programAndScript)
/* harmony export */ });
const INTERPRETERS = [
    {
        name: /^(node|nodejs|tsx|ts-node)$/,
        withValue: /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
        code: /^(-e|--eval|-p|--print|-pe|-i)$/,
    },
    {
        name: /^(bun|deno)$/,
        command: /^(run|serve|x)$/,
        withValue: /^(-r|--preload|--cwd|-c|--config|--import-map|--env-file)$/,
        code: /^(-e|--eval|-p|--print|eval|repl)$/,
    },
    { name: /^(python|pypy)[\d.]*$/, withValue: /^-[WXQ]$/, code: /^-\w*c$/, script: /^-m$/ },
    { name: /^ruby[\d.]*$/, withValue: /^-[IrEC]$/, code: /^-\w*e$/ },
    { name: /^perl[\d.]*$/, withValue: /^-[IMm]$/, code: /^-\w*[eE]$/ },
    { name: /^php[\d.]*$/, withValue: /^-[cdztS]$/, code: /^-[rBRE]$/, script: /^-f$/ },
    { name: /^(ba|da|z|k|a)?sh$/, withValue: /^[-+][oO]$/, code: /^-\w*c$/ },
    {
        name: /^java$/,
        withValue: /^(-cp|-classpath|--class-path|-p|--module-path|--add-\w+)$/,
        script: /^(-jar|-m|--module)$/,
    },
    { name: /^dotnet$/, script: /^exec$/ },
];
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS.find((row) => row.name.test(program));
    if (interpreter === undefined || /\s/.test(argv[0] ?? ""))
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function programName(first) {
    const word = /^\s*(\S*)/.exec(first)?.[1] ?? "";
    return baseName(word.split("://", 1)[0] ?? "")
        .replace(/^-/, "")
        .replace(/:$/, "");
}
function baseName(path) {
    return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}
function scriptOf(args, interpreter) {
    const { code, script, withValue, command } = interpreter;
    if (command?.test(args[0] ?? ""))
        return scriptOf(args.slice(1), { ...interpreter, command: /^$/ });
    const at = args.findIndex((word, index) => !withValue?.test(args[index - 1] ?? "") &&
        (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)));
    const word = args[at];
    if (word === undefined || code?.test(word))
        return null;
    if (script?.test(word))
        return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
    return isScript(word, args[at - 1]) ? scriptName(word) : null;
}
function scriptName(word) {
    return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}
function isScript(word, before) {
    if (word === "")
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map

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
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, "instances.json");
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