"use strict";
exports.id = 228;
exports.ids = [228,2374];
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

/***/ 7555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ mayRunInCi),
/* harmony export */   sF: () => (/* binding */ mayNameService)
/* harmony export */ });
/* unused harmony export MARKS */
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
const MARKED = new RegExp(`(?:^|\\0)(?:${MARKS.join("|")})=`);
function mayNameService(environment) {
    return MARKED.test(environment);
}
//# sourceMappingURL=marks.js.map

/***/ }),

/***/ 2374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfProcess: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3058);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);




function jobOfProcess(system, pid, current, isLivingJob) {
    const environment = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readJobEnvironment */ .fR)(system, pid);
    const facts = environment === null ? null : (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.jobOf)(environment.variables);
    if (environment !== null && facts !== null)
        return (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(facts, (0,_job_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .W)(system, pid, environment, current, isLivingJob));
    return current !== null && runsUnder(system, pid, current)
        ? (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(current.facts, { verdict: "mine", reason: "runs under this job's Worker" })
        : null;
}
function runsUnder(system, pid, { holder }) {
    const worker = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.nearestWorker)(system, (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .Ap)(system, pid).ancestors);
    return (holder.kind === "worker" && worker?.pid === holder.pid && worker.started === holder.started);
}
//# sourceMappingURL=process-job.js.map

/***/ })

};
;