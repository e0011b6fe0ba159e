"use strict";
exports.id = 8131;
exports.ids = [8131];
exports.modules = {

/***/ 512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  belongingOf: () => (/* reexport */ belongingOf),
  claimant: () => (/* reexport */ claimant),
  viewOfHome: () => (/* reexport */ registry_view/* viewOfHome */.I)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-details.js
var process_details = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/instances.js




function belongingOf(system, view, pid, port) {
    if (view.entries.length === 0)
        return null;
    const line = new Set([pid, ...(0,ancestors/* familyOf */.Ap)(system, pid).ancestors.map((kin) => kin.pid)]);
    const group = (0,process_details/* groupOf */.F8)(system.procRoot, pid);
    for (const entry of view.entries) {
        for (const [resource, service] of entry.services) {
            const led = service.pid > 1 && (line.has(service.pid) || group === service.pid);
            if (led && isTheSame(system, service, group))
                return { entry, resource };
        }
    }
    const claimed = (0,instance_view/* claimsOn */.RY)(view, port).find(({ claim }) => line.has(claim.holder.pid));
    return claimed === undefined ? null : { entry: claimed.entry, resource: claimed.claim.resource };
}
function isTheSame(system, service, group) {
    const verdict = (0,identity/* judgeNow */.CS)(system, service);
    return (verdict === "alive" ||
        (verdict === "dead" && group === service.pid && !isThere(system, service.pid)));
}
function isThere(system, pid) {
    return (0,identity/* judgeNow */.CS)(system, { pid, start: null }) !== "dead";
}
//# sourceMappingURL=instances.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/web-url.js
var web_url = __webpack_require__(4031);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/jobs/claimant.js


function claimant({ entry, claim }, current) {
    return {
        pid: null,
        command: null,
        user: null,
        uid: null,
        started_at: claim.claimed_at,
        addresses: [],
        cwd: null,
        instance: { slug: entry.slug, resource: claim.resource, config_path: entry.config_path },
        container: null,
        job: jobOfClaim(claim, current),
    };
}
function jobOfClaim({ job, holder }, current) {
    const service = job?.["service"];
    if (job === undefined || typeof service !== "string")
        return null;
    const known = Object.keys(NOTHING).map((name) => [name, job[name] ?? null]);
    const told = { ...NOTHING, ...Object.fromEntries(known), service };
    const facts = { ...told, run_url: (0,web_url/* webUrl */.q)(told.run_url) };
    return current?.holder.pid === holder.pid && current.facts.run_id === facts.run_id
        ? (0,ci_job/* ownerJob */.bw)(facts, { verdict: "mine", reason: "this job holds the claim" })
        : (0,ci_job/* ownerJob */.bw)(facts, { verdict: "neighbour", reason: "its job holds a living claim" });
}
const NOTHING = {
    service: "",
    repository: null,
    workflow: null,
    job: null,
    run_id: null,
    attempt: null,
    run_url: null,
    runner: null,
    tracking_id: null,
    check_run_id: null,
    workspace: null,
    runner_folder: null,
};
//# sourceMappingURL=claimant.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/registry-view.js
var registry_view = __webpack_require__(3441);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/instances/registered.js



//# sourceMappingURL=registered.js.map

/***/ }),

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ viewOfHome),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6673);
/* harmony import */ var _state_heal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1826);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6250);
/* harmony import */ var _state_registry_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4753);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4693);








async function viewOfHome(system, own) {
    const { registry, problem } = registryOfHome(system);
    try {
        const whole = own === null ? registry : await (0,_state_heal_js__WEBPACK_IMPORTED_MODULE_0__/* .healed */ .s)(system, registry, own);
        return { ...(await viewOf(system, whole)), problem };
    }
    catch (error) {
        return problemOf(error);
    }
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_1__.livingClaims)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
function registryOfHome(system) {
    const nothing = new _state_registry_document_js__WEBPACK_IMPORTED_MODULE_2__/* .Registry */ .O([]);
    try {
        const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_3__/* .findHome */ .r9)(system);
        const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegistry */ ._5)(home);
        if (content.kind === "valid")
            return { registry: content.value, problem: null };
        if (content.kind === "absent")
            return { registry: nothing, problem: null };
        const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
        return { registry: nothing, problem: (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .problemView */ .P5)("registry_damaged", reason).problem };
    }
    catch (error) {
        return { registry: nothing, problem: problemOf(error).problem };
    }
}
function problemOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DevrigError */ .oX)
        return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .problemView */ .P5)(error.code, error.message);
    throw error;
}
//# sourceMappingURL=registry-view.js.map

/***/ }),

/***/ 9318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ identityOf),
  S4: () => (/* binding */ judge),
  CS: () => (/* binding */ judgeNow),
  L_: () => (/* binding */ linuxHere),
  LU: () => (/* binding */ linuxIdentity),
  OA: () => (/* binding */ mayBeSignalled)
});

// UNUSED EXPORTS: isPid

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/start-text.js
var start_text = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/stat.js
var stat = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/tool-identity.js



async function toolIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const started = await startedBy(system, pid);
    if (started === null || started === "ended")
        return null;
    return (0,start_text/* startText */.q)({ started, boot: "-", namespace: "-", machine: (0,machine/* machineHash */.y)(system) });
}
async function toolJudge(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    const start = record.start === null ? null : (0,start_text/* parseStart */.o)(record.start);
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
    return (0,start_text/* startText */.q)({ started: stat.started, ...here, machine: (0,machine/* machineHash */.y)(system) });
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
    const start = (0,start_text/* parseStart */.o)(text);
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
    const fields = (0,stat/* statFields */.qV)(text);
    const started = fields[stat/* STAT */.Vb.started];
    return started === undefined ? null : { started, ended: (0,stat/* hasEnded */.hY)(fields) };
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
        return id.length === 32 ? id : "";
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
    let one = 0x811c9dc5;
    let two = 0x64657672;
    for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x01000193);
    }
    return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
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

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseStart),
/* harmony export */   q: () => (/* binding */ startText)
/* harmony export */ });
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