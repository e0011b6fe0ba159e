export const id = 449;
export const ids = [449,830];
export const modules = {

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentJob: () => (/* reexport safe */ _ci_job_js__WEBPACK_IMPORTED_MODULE_0__.bH),
/* harmony export */   jobOfProcess: () => (/* reexport safe */ _jobs_process_job_js__WEBPACK_IMPORTED_MODULE_1__.u)
/* harmony export */ });
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7123);
/* harmony import */ var _jobs_process_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);


//# sourceMappingURL=jobs.js.map

/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7123);
/* harmony import */ var _orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(889);



function verdict(system, ownerPid, environment, current, isLivingJob, { container = false } = {}) {
    const facts = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(environment.variables);
    const owner = (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .kinOf */ .ae)(system, ownerPid);
    if (facts === null)
        return unknown("its environment names no CI service that is known");
    if (owner === null)
        return unknown("gone, or not to be looked at");
    const process = {
        system,
        owner,
        family: (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(system, ownerPid),
        facts,
        ownEnvironment: environment.pid === ownerPid,
        container,
        current,
        isLivingJob,
    };
    return byWorker(process) ?? byIdentity(process) ?? byClaims(process) ?? byElimination(process);
}
function byWorker({ system, family, current }) {
    const worker = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWorker */ .$_)(system, family.ancestors);
    if (worker === null)
        return null;
    return current !== null && isSame(worker, current.holder)
        ? mine("runs under this job's Worker")
        : neighbour(`runs under the Worker (PID ${worker.pid}) of another job that is still running`);
}
function byIdentity({ owner, facts, current }) {
    if (current === null || !isSameJob(facts, current.facts))
        return null;
    if ((0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .contradict */ .U1)(facts.tracking_id, current.facts.tracking_id))
        return null;
    const { kind, started } = current.holder;
    if (kind !== "parent" && started !== null)
        return owner.started < started ? null : mine("has this job's names, and started in it");
    const marked = facts.tracking_id !== null && facts.tracking_id === current.facts.tracking_id;
    return marked || !(0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorkers */ .os)(facts.service) ? mine("has this job's names and marks") : null;
}
function byClaims({ family, facts, isLivingJob }) {
    return isLivingJob(family.ancestors, facts)
        ? neighbour(`belongs to ${(0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)(facts)}, which still holds a claim`)
        : null;
}
function byElimination(process) {
    const doubt = _orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD.find((condition) => condition.applies(process));
    if (doubt !== undefined)
        return unknown(doubt.reason(process));
    return {
        verdict: "orphan",
        reason: `started before this job, by ${(0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)(process.facts)} of this runner`,
    };
}
function isSameJob(one, other) {
    const told = one.run_id !== null && one.job !== null && one.workspace !== null;
    const names = [
        "service",
        "repository",
        "run_id",
        "attempt",
        "job",
        "workspace",
        "runner",
    ];
    return told && names.every((name) => one[name] === other[name]);
}
function isSame(kin, holder) {
    return kin.pid === holder.pid && kin.started === holder.started;
}
function mine(reason) {
    return { verdict: "mine", reason };
}
function neighbour(reason) {
    return { verdict: "neighbour", reason };
}
function unknown(reason) {
    return { verdict: "unknown", reason };
}
//# sourceMappingURL=job-verdict.js.map

/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   U1: () => (/* binding */ contradict),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7123);


const doubts = [
    {
        applies: ({ current }) => current === null,
        reason: ({ facts }) => `this is no CI job, so nothing proves that ${runOf(facts)} is over`,
    },
    {
        applies: ({ facts, current }) => facts.service !== current?.facts.service,
        reason: ({ facts }) => `left or run by ${runOf(facts)} of another CI service`,
    },
    {
        applies: ({ facts }) => !(0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorkers */ .os)(facts.service),
        reason: ({ facts }) => `runners of this service may run several jobs at once, so nothing proves that ${runOf(facts)} is over`,
    },
    {
        applies: ({ facts, current }) => facts.runner === null || current?.facts.runner === null,
        reason: () => "the runner's name is not told, so nothing proves that its job is over",
    },
    {
        applies: ({ facts, current }) => facts.runner !== current?.facts.runner,
        reason: ({ facts }) => `left or run by ${runOf(facts)} of another runner`,
    },
    {
        applies: ({ facts, current }) => facts.runner_folder === null || facts.runner_folder !== current?.facts.runner_folder,
        reason: () => "the runner has this one's name, but not provably its work folder",
    },
    {
        applies: ({ ownEnvironment }) => !ownEnvironment,
        reason: ({ facts }) => `cleared its environment; only a process above it names ${runOf(facts)} of this runner`,
    },
    {
        applies: ({ system, owner, container }) => !container && (system.user === null || (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .soleUserOf */ ["in"])(system, owner.pid) !== system.user.uid),
        reason: () => "another user's process",
    },
    {
        applies: ({ facts, current }) => !namesAnotherJob(facts, current?.facts ?? facts),
        reason: () => "its environment does not name another job than this one",
    },
    {
        applies: ({ current }) => !provesStart(current?.holder),
        reason: () => "this job's Worker process is not to be seen, so nothing tells what came before it",
    },
    {
        applies: ({ owner, current }) => owner.started >= (current?.holder.started ?? 0),
        reason: ({ facts }) => `names ${runOf(facts)} of this runner, but started after this job did`,
    },
    {
        applies: ({ family }) => !family.complete,
        reason: () => "not all processes above it can be seen, so one may be a living job's Worker",
    },
];
function contradict(one, other) {
    return one !== null && other !== null && one !== other;
}
function runOf({ run_id }) {
    return run_id !== null && /^[\w.-]{1,64}$/.test(run_id) ? `run ${run_id}` : "a run";
}
function provesStart(holder) {
    if (holder === undefined || holder.started === null)
        return false;
    return holder.kind === "worker" || holder.kind === "action_parent";
}
function namesAnotherJob(one, other) {
    const names = ["repository", "run_id", "attempt", "job", "tracking_id"];
    return one.run_id !== null && names.some((name) => contradict(one[name], other[name]));
}
//# sourceMappingURL=orphan-proof.js.map

/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7123);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4551);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6761);




function jobOfProcess(system, pid, current, isLivingJob, known = new Map()) {
    const environment = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readJobEnvironment */ .fR)(system, pid, known);
    const facts = environment === null ? null : (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(environment.variables);
    if (environment !== null && facts !== null)
        return (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerJob */ .bw)(facts, (0,_job_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .W)(system, pid, environment, current, isLivingJob));
    return current !== null && runsUnder(system, pid, current)
        ? (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerJob */ .bw)(current.facts, { verdict: "mine", reason: "runs under this job's Worker" })
        : null;
}
function runsUnder(system, pid, { holder }) {
    const worker = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWorker */ .$_)(system, (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .Ap)(system, pid).ancestors);
    return (holder.kind === "worker" && worker?.pid === holder.pid && worker.started === holder.started);
}
//# sourceMappingURL=process-job.js.map

/***/ })

};
