export const id = 607;
export const ids = [607];
export const modules = {

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  belongingOf: () => (/* reexport */ belongingOf),
  claimant: () => (/* reexport */ claimant),
  viewOfHome: () => (/* reexport */ registry_view/* viewOfHome */.I)
});

// EXTERNAL MODULE: ./build/src/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var ancestors = __webpack_require__(2575);
// EXTERNAL MODULE: ./build/src/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(6853);
// EXTERNAL MODULE: ./build/src/engine/owners/process-details.js
var process_details = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/src/engine/owners/instances.js




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
// EXTERNAL MODULE: ./build/src/engine/owners/ci-job.js
var ci_job = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-services/web-url.js
var web_url = __webpack_require__(8175);
;// CONCATENATED MODULE: ./build/src/engine/owners/jobs/claimant.js


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
// EXTERNAL MODULE: ./build/src/engine/owners/instances/registry-view.js
var registry_view = __webpack_require__(6657);
;// CONCATENATED MODULE: ./build/src/engine/owners/instances/registered.js



//# sourceMappingURL=registered.js.map

/***/ })

};
