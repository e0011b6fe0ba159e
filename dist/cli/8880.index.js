"use strict";
exports.id = 8880;
exports.ids = [8880];
exports.modules = {

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

/***/ 1012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ jobNow)
/* harmony export */ });
/* harmony import */ var _ci_services_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7555);

async function jobNow(system, action = false) {
    if (!(0,_ci_services_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .mayRunInCi */ .io)(system.env))
        return null;
    const { currentJob } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(254)]).then(__webpack_require__.bind(__webpack_require__, 5609));
    return currentJob(system, { action });
}
//# sourceMappingURL=job-now.js.map

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

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withPublished),
/* harmony export */   o: () => (/* binding */ publishedAt)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5000);
/* harmony import */ var _port_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);


function withPublished(engines, wanted, holders) {
    const containers = engines?.containers ?? [];
    if (containers.length === 0)
        return holders.toSorted(byPort);
    return withContainers(containers, wanted, holders).sort(byPort);
}
function withContainers(containers, wanted, holders) {
    const ports = new Map(holders.map((port) => [(0,_port_key_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .l)(port), port]));
    const asked = wanted === null ? null : new Set(wanted.map(_port_key_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .l));
    for (const container of containers) {
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
    return [...ports.values()];
}
function byPort(a, b) {
    return a.port - b.port || (a.protocol < b.protocol ? -1 : 1);
}
function publishedAt({ published }, { port, protocol }) {
    const entries = published.filter((it) => it.port === port && it.protocol === protocol);
    return [...new Set(entries.map(({ address }) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpoint */ .s)(address, port)))];
}
function portsOf({ published }) {
    return new Map(published.map((entry) => [(0,_port_key_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .l)(entry), entry]));
}
function publisher(container, port) {
    const addresses = publishedAt(container, port);
    return { pid: null, uid: null, addresses, details: null, container };
}
//# sourceMappingURL=published.js.map

/***/ }),

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ reservedRanges),
/* harmony export */   RC: () => (/* binding */ ephemeralRange),
/* harmony export */   X5: () => (/* binding */ privilegedBelow),
/* harmony export */   mo: () => (/* binding */ firstUnprivilegedPort),
/* harmony export */   wt: () => (/* binding */ privileged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const TIMEOUT = 5_000;
const RESERVED = 1024;
async function ephemeralRange(system) {
    if (system.platform === "linux")
        return rangeOf(readSetting(system, "ip_local_port_range"));
    if (system.platform === "win32") {
        const { dynamicRange } = await __webpack_require__.e(/* import() */ 5685).then(__webpack_require__.bind(__webpack_require__, 5685));
        return dynamicRange(system, "tcp");
    }
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
    if (system.user?.uid === 0 || mayBindAny(system))
        return 0;
    return privilegedBelow(system);
}
function privilegedBelow(system) {
    if (system.user === null)
        return 0;
    if (system.platform !== "linux")
        return RESERVED;
    const text = readSetting(system, "ip_unprivileged_port_start").trim();
    return /^\d+$/.test(text) ? Number(text) : RESERVED;
}
function privileged({ platform }) {
    return platform === "linux" ? "root or CAP_NET_BIND_SERVICE" : "root";
}
const NET_BIND_SERVICE = 1 << 10;
function mayBindAny(system) {
    if (system.platform !== "linux")
        return false;
    const [, ambient = "0"] = /^CapAmb:.*?([\da-f]{8})$/m.exec(readIfAllowed(`${system.procRoot}/self/status`)) ?? [];
    return (Number.parseInt(ambient, 16) & NET_BIND_SERVICE) !== 0;
}
function rangeOf(text) {
    const first = Number.parseInt(text, 10);
    const last = Number.parseInt(text.slice(String(first).length), 10);
    return first > 0 && last > 0 ? { first, last } : null;
}
function readSetting(system, name) {
    return readIfAllowed(`${system.procRoot}/sys/net/ipv4/${name}`);
}
function readIfAllowed(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR")
            return "";
        throw error;
    }
}
//# sourceMappingURL=kernel-limits.js.map

/***/ }),

/***/ 1604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   y: () => (/* binding */ EXCLUDED_RANGES_HINT)
/* harmony export */ });
function isWithin(port, { first, last }) {
    return port >= first && port <= last;
}
const EXCLUDED_RANGES_HINT = "netsh int ipv4 show excludedportrange protocol=tcp";
//# sourceMappingURL=port-range.js.map

/***/ }),

/***/ 6074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ parsePortRequest),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   pz: () => (/* binding */ parsePort)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _text_port_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);


const FORM = /^(?:([^=\s]+)=)?(\d{1,10})(?:\/(tcp|udp))?$/;
function isNamed(request) {
    return request.resource !== (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)(request);
}
function plainPort(text) {
    const port = Number(text);
    const isPlain = Number.isInteger(port) && port >= 1 && port <= 65_535 && String(port) === text;
    return isPlain ? { resource: text, port, protocol: "tcp" } : null;
}
function parsePortRequest(text) {
    return plainPort(text) ?? parseForm(text.trim(), "write 3000, db=5432 or dns=53/udp");
}
function parsePort(text) {
    const hint = "write 3000 or 53/udp";
    if (text.includes("="))
        throw notAPort(text, hint);
    return plainPort(text) ?? parseForm(text.trim(), hint);
}
function parseForm(text, hint) {
    const found = FORM.exec(text);
    if (found === null)
        throw notAPort(text, hint);
    const [, name, digits, protocol = "tcp"] = found;
    const port = Number(digits);
    if (port < 1 || port > 65_535) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "port_invalid", `port ${digits} is out of range`, {
            hint: "ports go from 1 to 65535",
        });
    }
    const resource = name ?? (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)({ port, protocol });
    return { resource, port, protocol: protocol };
}
function notAPort(text, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "port_invalid", `"${text}" is not a port`, { hint });
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ usualAnswer),
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _owners_instances_instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4693);
/* harmony import */ var _owners_port_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(416);
/* harmony import */ var _ports_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6074);



const SHOWN = 60;
function usualAnswer(wanted, evidence) {
    const { resource, port, protocol, declared } = wanted;
    if (port === null)
        return answer(wanted, "auto", `A port for '${resource}' is chosen at start or claim`);
    const known = declared !== null || (0,_ports_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)({ resource, port, protocol });
    if (!known || resource.length > SHOWN || !isFree({ port, protocol }, evidence))
        return null;
    return answer(wanted, "free", `Port ${port} required by '${resource}' is free`);
}
function isFree(port, { results, owners, instances }) {
    const key = (0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_1__/* .portKey */ .l)(port);
    return (results.get(key)?.state === "free" &&
        !owners.has(key) &&
        (instances.living.length === 0 || (0,_owners_instances_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOn */ .RY)(instances, port).length === 0));
}
function answer({ resource, port, protocol, declared }, status, message, finding = null) {
    return {
        resource,
        port,
        protocol,
        auto: declared !== null && declared.port === null,
        status,
        source: declared?.source ?? null,
        message,
        owner: finding?.owner ?? null,
        others: finding?.others ?? [],
        owner_hidden: finding?.owner_hidden ?? null,
        next: finding?.next ?? null,
    };
}
//# sourceMappingURL=answer.js.map

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
var containers_engines = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/port-key.js
var port_key = __webpack_require__(416);
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/container-network.js


const MARKERS = [".dockerenv", "run/.containerenv"];
function networkLimit(system, root = "") {
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
    return MARKERS.some((marker) => (0,external_node_fs_.existsSync)(`${root}/${marker}`));
}
function hasCards(system, root) {
    const cards = `${root}/sys/class/net`;
    const names = ownCards(system) ?? namesIn(cards);
    return names.some((name) => name !== "lo" && (0,external_node_fs_.existsSync)(`${cards}/${name}/device`));
}
function ownCards({ procRoot }) {
    const text = ifReadable(() => (0,external_node_fs_.readFileSync)(`${procRoot}/self/net/dev`, "utf8"));
    if (text === null)
        return null;
    const lines = text.split("\n").filter((line) => line.includes(":"));
    return lines.map((line) => line.slice(0, line.indexOf(":")).trim());
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/port-range.js
var port_range = __webpack_require__(1604);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/warnings.js




async function portWarnings(system, ports, root = "") {
    const fixed = ports.filter((it) => it.port !== null);
    if (fixed.length === 0)
        return [];
    const facts = await factsFor(system, fixed);
    const warnings = [];
    const rules = RULES.filter((rule) => rule.applies(facts));
    for (const port of fixed) {
        for (const { code, say } of rules) {
            const message = say(port, facts);
            if (message !== null)
                warnings.push(diagnostic(code, message, port));
        }
    }
    const limit = networkLimit(system, root);
    if (limit !== null)
        warnings.push(networkWarning(limit));
    return warnings;
}
async function factsFor(system, ports) {
    const ephemeral = await (0,kernel_limits/* ephemeralRange */.RC)(system);
    const inRange = ports.some((it) => ephemeral !== null && (0,port_range/* isWithin */.U)(it.port, ephemeral));
    const low = ports.some((it) => it.port < 1024);
    return {
        platform: system.platform,
        ephemeral,
        inEphemeral: inRange,
        reserved: inRange ? (0,kernel_limits/* reservedRanges */.$6)(system) : [],
        unprivileged: low ? (0,kernel_limits/* firstUnprivilegedPort */.mo)(system) : 0,
        privileged: (0,kernel_limits/* privileged */.wt)(system),
        excluded: system.platform === "win32" ? await excludedFor(system, ports) : NOTHING_EXCLUDED,
    };
}
const NOTHING_EXCLUDED = { tcp: [], udp: [] };
async function excludedFor(system, ports) {
    const { excludedRanges } = await __webpack_require__.e(/* import() */ 5685).then(__webpack_require__.bind(__webpack_require__, 5685));
    const excluded = async (protocol) => ports.some((it) => it.protocol === protocol) ? excludedRanges(system, protocol) : [];
    const [tcp, udp] = await Promise.all([excluded("tcp"), excluded("udp")]);
    return { tcp, udp };
}
const RULES = [
    {
        code: "excluded_port",
        applies: ({ platform }) => platform === "win32",
        say: ({ port, resource, protocol }, { excluded }) => {
            const range = excluded[protocol].find((it) => (0,port_range/* isWithin */.U)(port, it));
            if (range === undefined)
                return null;
            return `${subject(port, resource)} lies in ${span(range)}, which Windows keeps for itself: ${port_range/* EXCLUDED_RANGES_HINT */.y.replace("tcp", protocol)}`;
        },
    },
    {
        code: "ephemeral_port",
        applies: ({ inEphemeral }) => inEphemeral,
        say: ({ port, resource }, { ephemeral, reserved }) => ephemeral === null ||
            !(0,port_range/* isWithin */.U)(port, ephemeral) ||
            reserved.some((range) => (0,port_range/* isWithin */.U)(port, range))
            ? null
            : `${subject(port, resource)} lies in ${span(ephemeral)}, from which the system takes ports for outgoing connections: now and then one of them will have it`,
    },
    {
        code: "privileged_port",
        applies: ({ unprivileged }) => unprivileged > 0,
        say: ({ port, resource }, { unprivileged, privileged }) => port < unprivileged
            ? `${subject(port, resource)} is below ${unprivileged}: to bind it takes ${privileged}`
            : null,
    },
    {
        code: "browser_blocked_port",
        applies: () => true,
        say: ({ port, resource, scheme, protocol }) => protocol === "tcp" && (scheme === "http" || scheme === "https") && isBlockedByBrowsers(port)
            ? `${subject(port, resource)} is one that browsers refuse to open (ERR_UNSAFE_PORT)`
            : null,
    },
    {
        code: "airplay_port",
        applies: ({ platform }) => platform === "darwin",
        say: ({ port, resource, protocol }) => protocol === "tcp" && (port === 5000 || port === 7000)
            ? `${subject(port, resource)} is taken by AirPlay Receiver on a Mac that has it switched on (System Settings, General, AirDrop & Handoff)`
            : null,
    },
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
        source: port.source,
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/answer.js
var answer = __webpack_require__(896);
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
    const fixed = (0,preflight_wanted/* fixedPorts */.h)(wanted);
    const hints = (ports) => (0,instance_view/* likelyOwners */.zj)(instances, ports);
    const trying = async () => (question.probe === false ? null : (0,probes/* tryPorts */.q$)(system, fixed));
    const tried = await trying();
    const isFree = tried?.blocked.length === 0;
    const asking = begun(question.engines === undefined ? askEngines(system, isFree) : question.engines);
    const warning = begun(portWarnings(system, project?.config?.ports ?? []));
    let { results, holders } = await seen(system, fixed, tried, hints);
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (holders.length > 0 && system.monotonic() - lookedAt > STALE) {
        ({ results, holders } = await seen(system, fixed, await trying(), hints));
    }
    const owners = await attributed(system, holders, fixed, question, engines);
    const evidence = { ...question, engines, results, owners };
    const ports = await judged(system, wanted, evidence);
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
            ...(await warning),
        ],
    };
    return (0,engine_report/* reportWith */.t)(report, engine_report/* isCollision */.R);
}
async function seen(system, ports, tried, hints) {
    if (tried !== null)
        return { results: tried.results, holders: await (0,probes/* holdersOfTried */.Lu)(system, tried, hints) };
    const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279));
    return {
        results: new Map(),
        holders: await findHolders(system, ports, { hints: hints(ports) }),
    };
}
function begun(work) {
    const promise = Promise.resolve(work);
    promise.catch(() => { });
    return promise;
}
async function judged(system, wanted, evidence) {
    const usual = wanted.map((port) => (0,answer/* usualAnswer */.X)(port, evidence));
    const ports = usual.filter((port) => port !== null);
    if (ports.length === usual.length)
        return ports;
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279));
    return Promise.all(wanted.map((port, at) => usual[at] ?? judge(system, port, evidence)));
}
async function askEngines(system, isFree = false) {
    const engines = (0,containers_engines/* findEngines */.Fk)(system, isFree ? null : await contextOf(system));
    if (engines.addresses.length === 0 && engines.problems.length === 0)
        return null;
    const { publishedPorts } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
    return publishedPorts(system, { engines });
}
async function contextOf(system) {
    if (!(0,containers_engines/* mayHaveContext */.Rv)(system))
        return null;
    const { contextSocket } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
    return contextSocket(system) ?? null;
}
async function attributed(system, holders, fixed, question, engines) {
    const held = (0,published/* withPublished */.n)(engines, fixed, holders);
    if (held.length === 0)
        return new Map();
    const { attribute } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279));
    const { project, instances, detail, job } = question;
    const knowledge = { detail, instances, engines, job, self: project };
    const found = await attribute(system, held, knowledge);
    return new Map(found.map((port) => [(0,port_key/* portKey */.l)(port), port]));
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
/* harmony export */   Lu: () => (/* binding */ holdersOfTried),
/* harmony export */   nc: () => (/* binding */ probePorts),
/* harmony export */   q$: () => (/* binding */ tryPorts)
/* harmony export */ });
/* harmony import */ var _owners_linux_listen_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _owners_port_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(416);
/* harmony import */ var _ports_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);



async function tryPorts(system, ports) {
    const results = new Map();
    const blocked = [];
    let rows = null;
    for (const port of ports) {
        const probing = (0,_ports_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .d)(system, port.port, port.protocol);
        const result = probing instanceof Promise ? await probing : probing;
        results.set((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_1__/* .portKey */ .l)(port), result);
        if (result.state === "free")
            continue;
        blocked.push(port);
        if (port.protocol === "tcp")
            rows ??= (0,_owners_linux_listen_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .listenRowsAhead */ .gB)(system);
    }
    return { results, blocked, rows };
}
async function holdersOfTried(system, { results, blocked, rows }, hints) {
    if (blocked.length === 0)
        return [];
    const { holdersOf } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279));
    return holdersOf(system, blocked, results, { hints: hints(blocked), rows });
}
async function probePorts(system, ports, hints) {
    const tried = await tryPorts(system, ports);
    return { results: tried.results, holders: await holdersOfTried(system, tried, hints) };
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

/***/ 3869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wantedPorts),
/* harmony export */   h: () => (/* binding */ fixedPorts)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1077);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _owners_port_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);



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
            ports.set((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_0__/* .portKey */ .l)({ port, protocol }), { port, protocol });
    }
    return [...ports.values()];
}
function chooseServices(declared, names) {
    if (names.length === 0)
        return declared;
    const known = new Set(declared.map((it) => it.resource));
    for (const name of names) {
        if (known.has(name))
            continue;
        const near = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, [...known]);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "unknown_service", `no resource with a port is called '${name}'`, {
            hint: near === null ? whatThereIs([...known]) : `did you mean '${near}'?`,
        });
    }
    return declared.filter((it) => names.includes(it.resource));
}
function whatThereIs(names) {
    return names.length === 0 ? "the config declares no port" : `there are: ${names.join(", ")}`;
}
//# sourceMappingURL=wanted.js.map

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