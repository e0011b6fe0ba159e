export const id = 496;
export const ids = [496];
export const modules = {

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimant: () => (/* binding */ claimant)
/* harmony export */ });
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7123);
/* harmony import */ var _ci_services_web_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8175);


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
    const facts = { ...told, run_url: (0,_ci_services_web_url_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .q)(told.run_url) };
    return current?.holder.pid === holder.pid && current.facts.run_id === facts.run_id
        ? (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerJob */ .bw)(facts, { verdict: "mine", reason: "this job holds the claim" })
        : (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerJob */ .bw)(facts, { verdict: "neighbour", reason: "its job holds a living claim" });
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

/***/ })

};
