"use strict";
exports.id = 9738;
exports.ids = [9738,2879,7357,5260];
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

/***/ 9738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   viewOf: () => (/* binding */ viewOf),
/* harmony export */   viewOfHome: () => (/* binding */ viewOfHome)
/* harmony export */ });
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(637);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5934);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(437);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);





async function viewOfHome(system) {
    const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_0__/* .findHome */ .r)(system);
    const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._5)(home);
    if (content.kind === "valid")
        return viewOf(system, content.value);
    if (content.kind === "absent")
        return _instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INSTANCES */ .T$;
    const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
    return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .problemView */ .P5)("registry_damaged", reason);
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_4__/* .livingClaims */ .dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
//# sourceMappingURL=registry-view.js.map

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

/***/ 341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ leadsGroup),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   OD: () => (/* binding */ pidsBySession),
/* harmony export */   Wt: () => (/* binding */ isMarkCarried),
/* harmony export */   c2: () => (/* binding */ sessionMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3301);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2879);



const MARK = "DEVRIG_SERVICE_OF";
function markOf(slug, service) {
    return `${slug} ${service}`;
}
async function sessionMembers(system, leader, mark) {
    if (system.platform !== "linux" || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(leader))
        return [];
    const members = [];
    for (const pid of sessionPids(system, leader)) {
        if (pid === system.pid || (mark !== null && !carries(system, pid, mark)))
            continue;
        const start = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.identityOf)(system, pid);
        if (start !== null)
            members.push({ pid, start });
    }
    return members;
}
function isMember(system, pid, leader, mark) {
    if (system.platform !== "linux")
        return false;
    return statOf(system, pid)?.session === leader || carries(system, pid, mark);
}
function pidsBySession(system) {
    const sessions = new Map();
    if (system.platform !== "linux")
        return sessions;
    for (const pid of allPids(system)) {
        const session = statOf(system, pid)?.session;
        if (session !== undefined)
            sessions.set(session, [...(sessions.get(session) ?? []), pid]);
    }
    return sessions;
}
function sessionOf(system, pid) {
    return system.platform === "linux" ? (statOf(system, pid)?.session ?? null) : null;
}
function leadsGroup(system, pid) {
    return system.platform !== "linux" || statOf(system, pid)?.group === pid;
}
function carries(system, pid, mark) {
    const environment = read(`${system.procRoot}/${pid}/environ`)?.split("\0") ?? [];
    return environment.includes(`${MARK}=${mark}`);
}
function isMarkCarried(system, mark) {
    if (system.platform !== "linux")
        return false;
    return allPids(system).some((pid) => carries(system, pid, mark));
}
function sessionPids(system, leader) {
    return allPids(system).filter((pid) => statOf(system, pid)?.session === leader);
}
function allPids(system) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(system.procRoot).filter(isNumber).map(Number);
}
function isNumber(name) {
    return /^\d+$/.test(name);
}
function statOf(system, pid) {
    const text = read(`${system.procRoot}/${pid}/stat`);
    if (text === null)
        return null;
    const [state = "X", , group, session] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return /[ZXx]/.test(state) ? null : { group: Number(group), session: Number(session) };
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=members.js.map

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

/***/ 637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   V8: () => (/* binding */ judgeOnce),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dc: () => (/* binding */ livingClaims),
/* harmony export */   sV: () => (/* binding */ lifeLook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6673);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2879);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(341);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5564);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8703);







const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
async function livingClaims(system, entries, ask = judgeOnce(system)) {
    const living = [];
    for (const entry of entries) {
        for (const claim of entry.claims)
            if (await counts(system, ask, claim))
                living.push({ entry, claim });
    }
    return living;
}
async function isLiving(system, claim) {
    return counts(system, judgeOnce(system), claim);
}
function lifeLook(system) {
    const ask = judgeOnce(system);
    let bySession = null;
    return {
        claim: (claim) => counts(system, ask, claim),
        service: async (slug, name, service) => {
            const verdict = await ask(service);
            if (verdict !== "dead" || service.start === null || service.pid <= 1)
                return verdict;
            bySession ??= (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .pidsBySession */ .OD)(system);
            const left = bySession.get(service.pid) ?? [];
            return left.some((pid) => (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .ED)(system, pid, (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(slug, name))) ? "alive" : "dead";
        },
    };
}
async function statusOf(system, entry, life = lifeLook(system)) {
    if (isUnreachable(system, entry))
        return "unreachable";
    const started = [...servicesOf(entry)].filter(([, { pid }]) => pid > 0);
    const asking = started.map(([name, service]) => life.service(entry.slug, name, service));
    const verdicts = await Promise.all(asking);
    const alive = verdicts.filter((verdict) => verdict === "alive").length;
    if (alive > 0)
        return alive === verdicts.length ? "running" : "partly";
    if (verdicts.includes("unknown"))
        return "unreachable";
    for (const claim of entry.claims)
        if (await life.claim(claim))
            return "claimed";
    return "stale";
}
function servicesOf(entry) {
    return "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
}
function isUnreachable(system, entry) {
    if (entry.ns === null || entry.ns === (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .G)(system))
        return false;
    return !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry.state_dir));
}
function isThere(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || file.includes("\0"))
        return true;
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file))
        return true;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return code !== "ENOENT" && code !== "ENOTDIR";
    }
}
function judgeOnce(system) {
    const known = new Map();
    return (record) => {
        const key = `${record.pid} ${record.start ?? ""}`;
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__.judge)(system, record);
        known.set(key, verdict);
        return verdict;
    };
}
async function counts(system, ask, claim) {
    const verdict = await ask(claim.holder);
    if (verdict !== "unknown")
        return verdict === "alive";
    const claimed = Date.parse(claim.claimed_at ?? "");
    return !Number.isNaN(claimed) && system.now() - claimed < UNKNOWN_HOLDER_COUNTS;
}
function servicesOfState(stateDir) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stateDir) || stateDir.includes("\0"))
        return new Map();
    try {
        const content = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(stateDir);
        return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=living.js.map

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