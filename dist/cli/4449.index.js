"use strict";
exports.id = 4449;
exports.ids = [4449,2879,5260,6830];
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

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   XJ: () => (/* binding */ readProcessText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   "in": () => (/* binding */ soleUserOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const MOST_STEPS = 64;
function kinOf(system, pid) {
    if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1)
        return null;
    const text = readProcessText(system, pid, "stat");
    if (text === null)
        return null;
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const parent = Number(fields[1]);
    const started = Number(fields[19]);
    return Number.isSafeInteger(parent) && Number.isSafeInteger(started)
        ? { pid, parent, started }
        : null;
}
function familyOf(system, pid) {
    const ancestors = [];
    let next = kinOf(system, pid)?.parent ?? null;
    while (next !== null && next > 1 && ancestors.length < MOST_STEPS) {
        const kin = kinOf(system, next);
        if (kin !== null)
            ancestors.push(kin);
        next = kin?.parent ?? null;
    }
    return { ancestors, complete: next === 0 || next === 1 };
}
function argumentsOf(system, pid) {
    return (readProcessText(system, pid, "cmdline") ?? "").split("\0").slice(0, 8);
}
function soleUserOf(system, pid) {
    const status = readProcessText(system, pid, "status") ?? "";
    const [real, effective, saved] = /^Uid:\t(\d+)\t(\d+)\t(\d+)/m.exec(status)?.slice(1) ?? [];
    return real !== undefined && real === effective && real === saved ? Number(real) : null;
}
function readProcessText(system, pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/${pid}/${name}`, "utf8");
    }
    catch (error) {
        if (isUnreadable(error))
            return null;
        throw error;
    }
}
function isUnreadable(error) {
    return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? "");
}
//# sourceMappingURL=ancestors.js.map

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

/***/ 4449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   belongingOf: () => (/* binding */ belongingOf)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2879);
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _process_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5159);




function belongingOf(system, view, pid, port) {
    if (view.entries.length === 0)
        return null;
    const line = new Set([pid, ...(0,_ancestors_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(system, pid).ancestors.map((kin) => kin.pid)]);
    const group = (0,_process_details_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(system.procRoot, pid);
    for (const entry of view.entries) {
        for (const [resource, service] of entry.services) {
            const led = service.pid > 1 && (line.has(service.pid) || group === service.pid);
            if (led && isTheSame(system, service, group))
                return { entry, resource };
        }
    }
    const claimed = (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOn */ .RY)(view, port).find(({ claim }) => line.has(claim.holder.pid));
    return claimed === undefined ? null : { entry: claimed.entry, resource: claimed.claim.resource };
}
function isTheSame(system, service, group) {
    const verdict = (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_3__.judgeNow)(system, service);
    return (verdict === "alive" ||
        (verdict === "dead" && group === service.pid && !isThere(system, service.pid)));
}
function isThere(system, pid) {
    return (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_3__.judgeNow)(system, { pid, start: null }) !== "dead";
}
//# sourceMappingURL=instances.js.map

/***/ }),

/***/ 5159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ bootTime),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   G5: () => (/* binding */ kinshipOf),
/* harmony export */   Mt: () => (/* binding */ processDetails)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const TICKS_PER_SECOND = 100;
function processDetails(procRoot, pid, boot, stats = new Map()) {
    const stat = statFields(procRoot, pid, stats);
    if (stat === null)
        return null;
    const argv = commandLine(procRoot, pid);
    const uid = effectiveUid(procRoot, pid);
    if (argv === null && uid === null)
        return null;
    return {
        pid,
        parent: numberOf(stat[1]),
        argv,
        uid,
        startedAt: startTime(Number(stat[19]), boot),
        cwd: linkTarget(`${procRoot}/${pid}/cwd`),
    };
}
function kinshipOf(procRoot, pid, stats) {
    const stat = statFields(procRoot, pid, stats);
    const parent = numberOf(stat?.[1]);
    return parent === null ? null : { parent, session: numberOf(stat?.[3]) ?? 0 };
}
function numberOf(field) {
    return field !== undefined && /^\d+$/.test(field) ? Number(field) : null;
}
function groupOf(procRoot, pid) {
    const stat = statFields(procRoot, pid, new Map());
    return stat === null ? null : Number(stat[2]);
}
function statFields(procRoot, pid, stats) {
    const known = stats.get(pid);
    if (known !== undefined)
        return known;
    const text = readProcess(procRoot, pid, "stat");
    if (text === null)
        return null;
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    stats.set(pid, fields);
    return fields;
}
function commandLine(procRoot, pid) {
    const text = readProcess(procRoot, pid, "cmdline");
    if (text === null)
        return null;
    const argv = argumentsIn(text);
    if (argv.length > 1 || argv[0] !== "")
        return argv;
    return argumentsOfThread(procRoot, pid) ?? nameInBrackets(procRoot, pid);
}
function argumentsOfThread(procRoot, pid) {
    for (const thread of threadsOf(procRoot, pid)) {
        const text = readFile(`${procRoot}/${pid}/task/${thread}/cmdline`);
        const argv = argumentsIn(text ?? "");
        if (argv[0])
            return argv;
    }
    return null;
}
function argumentsIn(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(0, end).split("\0");
}
function threadsOf(procRoot, pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${procRoot}/${pid}/task`);
    }
    catch (error) {
        return refusal(error) ?? [];
    }
}
function nameInBrackets(procRoot, pid) {
    const name = readProcess(procRoot, pid, "comm")?.trimEnd();
    if (name)
        return [`[${name}]`];
    const program = linkTarget(`${procRoot}/${pid}/exe`);
    return program === null ? null : [`[${program.slice(program.lastIndexOf("/") + 1)}]`];
}
function effectiveUid(procRoot, pid) {
    const found = /^Uid:\t\d+\t(\d+)/m.exec(readProcess(procRoot, pid, "status") ?? "");
    return found === null ? null : Number(found[1]);
}
function startTime(ticks, boot) {
    if (boot === null || Number.isNaN(ticks))
        return null;
    return Math.round(boot + (ticks * 1000) / TICKS_PER_SECOND);
}
function bootTime(procRoot, now) {
    const uptime = Number.parseFloat(readFile(`${procRoot}/uptime`) ?? "");
    return Number.isNaN(uptime) ? null : now - uptime * 1000;
}
function linkTarget(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
    }
    catch (error) {
        return refusal(error);
    }
}
function readProcess(procRoot, pid, name) {
    return readFile(`${procRoot}/${pid}/${name}`);
}
function readFile(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (error) {
        return refusal(error);
    }
}
function refusal(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
    if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
        return null;
    throw error;
}
//# sourceMappingURL=process-details.js.map

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

/***/ })

};
;