"use strict";
exports.id = 192;
exports.ids = [192,7811];
exports.modules = {

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Uc: () => (/* binding */ nearestInFamily),
/* harmony export */   XJ: () => (/* binding */ readProcessText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   "in": () => (/* binding */ soleUserOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _processes_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);



const MOST_STEPS = 64;
function kinOf(system, pid) {
    if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1)
        return null;
    const text = readProcessText(system, pid, "stat");
    if (text === null)
        return null;
    const fields = (0,_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .statFields */ .qV)(text);
    const parent = Number(fields[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]);
    const started = Number(fields[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.started]);
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
function nearestInFamily(system, pid, known, own, parent = null) {
    const passed = [];
    let found = null;
    for (let next = pid; passed.length <= MOST_STEPS;) {
        const before = known.get(next);
        found = before === undefined ? own(next) : before;
        passed.push(next);
        if (found !== null || before !== undefined)
            break;
        next = (next === pid ? parent : null) ?? kinOf(system, next)?.parent ?? 0;
        if (next <= 1)
            break;
    }
    for (const one of passed)
        known.set(one, found);
    return found;
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
    return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? "");
}
//# sourceMappingURL=ancestors.js.map

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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _processes_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);



const TICKS_PER_SECOND = 100;
function processDetails(procRoot, pid, boot, stats = new Map()) {
    const stat = fieldsOf(procRoot, pid, stats);
    if (stat === null)
        return null;
    const argv = commandLine(procRoot, pid);
    const uid = effectiveUid(procRoot, pid);
    if (argv === null && uid === null)
        return null;
    return {
        pid,
        parent: numberOf(stat[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]),
        argv,
        uid,
        startedAt: startTime(Number(stat[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.started]), boot),
        cwd: linkTarget(`${procRoot}/${pid}/cwd`),
    };
}
function kinshipOf(procRoot, pid, stats) {
    const stat = fieldsOf(procRoot, pid, stats);
    const parent = numberOf(stat?.[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]);
    return parent === null ? null : { parent, session: numberOf(stat?.[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.session]) ?? 0 };
}
function numberOf(field) {
    const number = Number(field);
    return field && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
function groupOf(procRoot, pid) {
    const stat = fieldsOf(procRoot, pid, new Map());
    return stat === null ? null : Number(stat[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.group]);
}
function fieldsOf(procRoot, pid, stats) {
    const known = stats.get(pid);
    if (known !== undefined)
        return known;
    const text = readProcess(procRoot, pid, "stat");
    if (text === null)
        return null;
    const fields = (0,_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .statFields */ .qV)(text);
    stats.set(pid, fields);
    return fields;
}
function commandLine(procRoot, pid) {
    const text = readProcess(procRoot, pid, "cmdline");
    if (text === null)
        return null;
    const argv = argumentsIn(text);
    if (!NAMELESS.includes(argv[0]?.trim() ?? ""))
        return argv;
    if (argv.length > 1)
        return [programOf(procRoot, pid) ?? "", ...argv.slice(1)];
    return argumentsOfThread(procRoot, pid) ?? nameInBrackets(procRoot, pid);
}
const NAMELESS = ["", "-", "/", ":"];
function programOf(procRoot, pid) {
    const program = linkTarget(`${procRoot}/${pid}/exe`)?.replace(/ \(deleted\)$/, "");
    return program?.slice(program.lastIndexOf("/") + 1) ?? nameOf(procRoot, pid);
}
function nameOf(procRoot, pid) {
    return readProcess(procRoot, pid, "comm")?.trimEnd() || null;
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
    const name = nameOf(procRoot, pid) ?? programOf(procRoot, pid);
    return name === null ? null : [`[${name}]`];
}
const UID = "\nUid:\t";
function effectiveUid(procRoot, pid) {
    const status = readProcess(procRoot, pid, "status") ?? "";
    const real = status.indexOf(UID);
    return real < 0
        ? null
        : Number.parseInt(status.slice(status.indexOf("\t", real + UID.length)), 10);
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
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
    if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
        return null;
    throw error;
}
//# sourceMappingURL=process-details.js.map

/***/ }),

/***/ 192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  belongingOf: () => (/* reexport */ belongingOf),
  claimant: () => (/* reexport */ claimant),
  viewOfHome: () => (/* reexport */ registry_view/* viewOfHome */.I)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/web-url.js
var web_url = __webpack_require__(4031);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/claimant.js


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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instance-view.js
var instance_view = __webpack_require__(542);
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
    const verdict = (0,identity.judgeNow)(system, service);
    return (verdict === "alive" ||
        (verdict === "dead" && group === service.pid && !isThere(system, service.pid)));
}
function isThere(system, pid) {
    return (0,identity.judgeNow)(system, { pid, start: null }) !== "dead";
}
//# sourceMappingURL=instances.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/registry-view.js
var registry_view = __webpack_require__(9738);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/registered.js



//# sourceMappingURL=registered.js.map

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

/***/ })

};
;