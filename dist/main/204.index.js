export const id = 204;
export const ids = [204,126,496];
export const modules = {

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evictOrphans: () => (/* binding */ evictOrphans)
});

// EXTERNAL MODULE: ./build/src/engine/preflight.js
var preflight = __webpack_require__(3467);
// EXTERNAL MODULE: ./build/src/engine/report.js
var report = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/src/engine/preflight/wanted.js
var preflight_wanted = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-job.js
var ci_job = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/engine/owners/container-jobs.js
var container_jobs = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/control.js
var control = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/src/engine/owners/living-jobs.js
var living_jobs = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/src/engine/owners/read-instances.js
var read_instances = __webpack_require__(380);
// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var ancestors = __webpack_require__(2575);
// EXTERNAL MODULE: ./build/src/engine/owners/process-job.js
var process_job = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/src/engine/processes/identity.js + 2 modules
var identity = __webpack_require__(1456);
;// CONCATENATED MODULE: ./build/src/engine/sweep/proof.js






async function lackOfProof(system, { record, job }, { action = false }) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    if (isOurs(system, record.pid))
        return "is an ancestor of this very command";
    const current = (0,ci_job.currentJob)(system, { action });
    const now = (0,process_job.jobOfProcess)(system, record.pid, current, (0,living_jobs/* livingJobs */.o)(instances, current));
    if (!(await (0,identity/* mayBeSignalled */.OA)(system, record)))
        return (0,identity/* linuxIdentity */.LU)(system, record.pid) === null
            ? "ended by itself meanwhile"
            : "its pid is another process's by now";
    if (now === null)
        return "does not tell of a CI job any more";
    if (now.verdict !== "orphan")
        return now.reason;
    return isOfJob(now, job) ? null : "names another job than it did a moment ago";
}
function isOfJob(one, other) {
    const names = ["service", "repository", "run_id", "attempt", "job", "runner"];
    const { tracking_id: mark } = other;
    const contradicts = one.tracking_id !== null && mark !== null && one.tracking_id !== mark;
    return !contradicts && names.every((name) => one[name] === other[name]);
}
function isOurs(system, pid) {
    return (pid === system.pid || (0,ancestors/* familyOf */.Ap)(system, system.pid).ancestors.some((kin) => kin.pid === pid));
}
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/src/engine/sweep/end-container.js






async function endContainer(system, { container, job }, { action = false, grace }) {
    const current = (0,ci_job.currentJob)(system, { action });
    const isLiving = (0,living_jobs/* livingJobs */.o)(await (0,read_instances/* readInstances */.d)(system), current);
    const asked = { ...container, patience: null };
    const now = await (0,container_jobs.jobOfContainer)(system, asked, current, isLiving);
    if (now === null)
        return "does not tell of a CI job any more";
    if (now.verdict !== "orphan")
        return now.reason;
    if (!isOfJob(now, job))
        return "names another job than it did a moment ago";
    const seconds = grace === undefined ? {} : { grace: Math.ceil(grace / 1000) };
    const { stopped, reason } = await (0,control/* stopContainer */.S)(system, container, seconds);
    return stopped ? null : (reason ?? "its engine did not stop it");
}
//# sourceMappingURL=end-container.js.map
// EXTERNAL MODULE: ./build/src/engine/sweep/end-processes.js
var end_processes = __webpack_require__(6126);
// EXTERNAL MODULE: ./build/src/engine/owners/attribute.js + 6 modules
var attribute = __webpack_require__(4495);
// EXTERNAL MODULE: ./build/src/engine/owners/find.js
var find = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/engine/owners/instance-view.js
var instance_view = __webpack_require__(2574);
// EXTERNAL MODULE: ./build/src/engine/owners/published.js
var published = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/src/engine/preflight/look.js + 3 modules
var look = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/src/engine/sweep/leftovers.js









async function leftovers_findLeftovers(system, request) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    const hints = request.ports === null ? [] : (0,instance_view/* likelyOwners */.zj)(instances, request.ports);
    const asking = (0,look/* askEngines */.dq)(system);
    const holders = await (0,find/* findHolders */.Z)(system, request.ports, { hints });
    const starts = identities(system, holders);
    const engines = await asking;
    const all = (0,published/* withPublished */.n)(engines, request.ports, holders);
    const job = (0,ci_job.currentJob)(system, { action: request.action === true });
    const knowledge = { detail: request.detail, instances, engines, job, self: null };
    const owners = byOwner(await (0,attribute/* attribute */.l)(system, all, knowledge));
    const found = {
        job: askingJob(job),
        processes: [],
        containers: [],
        kept: [],
        warnings: [],
    };
    for (const leftover of owners)
        sort(leftover, { found, starts, engines, request });
    if (instances.problem !== null)
        found.warnings.push(instances.problem);
    if (engines?.problem)
        found.warnings.push(engineProblem(engines.problem));
    return found;
}
function askingJob(current) {
    if (current === null)
        return null;
    const { service, repository, job, run_id, runner } = current.facts;
    return { service, repository, job, run_id, runner };
}
function engineProblem(message) {
    return { code: "container_engine", message, resource: null, source: null };
}
function identities(system, ports) {
    const pids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.pid ?? []));
    return new Map(pids.map((pid) => [pid, (0,identity/* linuxIdentity */.LU)(system, pid)]));
}
function byOwner(ports) {
    const leftovers = new Map();
    for (const { port, protocol, owner, others } of ports) {
        for (const one of owner === null ? [] : [owner, ...others]) {
            const known = leftovers.get(keyOf(one));
            if (known === undefined)
                leftovers.set(keyOf(one), { ports: [{ port, protocol }], owner: one });
            else
                known.ports.push({ port, protocol });
        }
    }
    for (const leftover of leftovers.values())
        leftover.ports = unique(leftover.ports);
    return [...leftovers.values()];
}
function keyOf({ container, pid, uid }) {
    return container?.id ?? (pid === null ? `uid ${uid}` : String(pid));
}
function unique(ports) {
    return [...new Map(ports.map((port) => [(0,preflight_wanted/* portKey */.ls)(port), port])).values()];
}
function sort(leftover, sorting) {
    const { found, request } = sorting;
    const { job } = leftover.owner;
    const reason = reasonToKeep(leftover.owner) ?? condemn(leftover, sorting);
    const worthTelling = request.ports !== null || (job !== null && TOLD.includes(job.verdict));
    if (reason !== null && worthTelling)
        found.kept.push({ ...leftover, reason });
}
const TOLD = ["unknown", "orphan"];
function reasonToKeep({ job, instance }) {
    if (job === null)
        return "nothing tells of a CI job that left or runs it";
    if (job.verdict !== "orphan")
        return job.reason;
    return instance === null
        ? null
        : `belongs to the instance ${instance.slug} (${instance.resource})`;
}
function condemn(leftover, { found, starts, engines }) {
    const { job, pid, container: told } = leftover.owner;
    if (job === null)
        return null;
    if (told !== null) {
        const container = engines?.containers.find((it) => it.id === told.id);
        if (container === undefined)
            return "its container engine cannot be asked";
        found.containers.push({ leftover, container, job });
        return null;
    }
    const start = pid === null ? null : (starts.get(pid) ?? null);
    if (pid === null || start === null)
        return "gone, or not to be looked at";
    found.processes.push({ leftover, suspect: { record: { pid, start }, job } });
    return null;
}
//# sourceMappingURL=leftovers.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engine/owners/process-details.js
var process_details = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/src/engine/sweep/process-group.js





async function lonelyGroup(system, suspect, how) {
    const group = (0,process_details/* groupOf */.F8)(system.procRoot, suspect.record.pid);
    if (group === null || group < 2 || group === (0,process_details/* groupOf */.F8)(system.procRoot, system.pid))
        return [suspect];
    const members = [suspect];
    for (const pid of membersOf(system, group)) {
        if (pid === suspect.record.pid)
            continue;
        const start = (0,identity/* linuxIdentity */.LU)(system, pid);
        if (start === null)
            continue;
        const member = { record: { pid, start }, job: suspect.job };
        if ((await lackOfProof(system, member, how)) !== null)
            return [suspect];
        members.push(member);
    }
    return members;
}
function membersOf(system, group) {
    const pids = (0,external_node_fs_.readdirSync)(system.procRoot)
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
    return pids.filter((pid) => {
        const stat = (0,ancestors/* readProcessText */.XJ)(system, pid, "stat") ?? "";
        const [state = "Z", , pgrp] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return Number(pgrp) === group && !/[ZXx]/.test(state);
    });
}
//# sourceMappingURL=process-group.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/claimant.js
var claimant = __webpack_require__(7496);
// EXTERNAL MODULE: ./build/src/engine/preflight/judge.js + 3 modules
var judge = __webpack_require__(9779);
// EXTERNAL MODULE: ./build/src/engine/preflight/probes.js
var probes = __webpack_require__(7973);
;// CONCATENATED MODULE: ./build/src/engine/who.js











async function whoOwns(system, wanted, detail) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    const job = (0,ci_job.currentJob)(system);
    const asking = (0,look/* askEngines */.dq)(system);
    let seen = await seenHolders(system, wanted, instances);
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (system.monotonic() - lookedAt > look/* STALE */.yR)
        seen = await seenHolders(system, wanted, instances);
    const held = (0,published/* withPublished */.n)(engines, wanted, seen.holders);
    const knowledge = { detail, instances, engines, job, self: null };
    const found = (await (0,attribute/* attribute */.l)(system, held, knowledge)).map(({ own: _own, ...port }) => port);
    const warnings = instances.problem === null ? [] : [instances.problem];
    const ports = wanted?.map((port) => found.find((it) => (0,preflight_wanted/* portKey */.ls)(it) === (0,preflight_wanted/* portKey */.ls)(port)) ??
        withoutHolder(port, claimants(instances, port, job), seen));
    return { ports: ports ?? found, warnings: [...warnings, ...(0,look/* engineProblems */.p7)(engines)] };
}
async function seenHolders(system, wanted, instances) {
    const hints = (ports) => (0,instance_view/* likelyOwners */.zj)(instances, ports);
    const first = await (0,find/* findHolders */.Z)(system, wanted, wanted === null ? {} : { hints: hints(wanted) });
    const holders = first.filter(({ hidden }) => hidden?.code !== "gone");
    const silent = (wanted ?? []).filter((port) => !has(holders, port));
    const { results, holders: late } = await (0,probes/* probePorts */.n)(system, silent, hints);
    return { results, holders: [...holders, ...late] };
}
function has(holders, port) {
    return holders.some((it) => (0,preflight_wanted/* portKey */.ls)(it) === (0,preflight_wanted/* portKey */.ls)(port));
}
function claimants(instances, port, job) {
    return (0,instance_view/* claimsOn */.RY)(instances, port).map((living) => (0,claimant.claimant)(living, job));
}
function withoutHolder(port, [owner, ...others], { results }) {
    if (owner === undefined && results.get((0,preflight_wanted/* portKey */.ls)(port))?.state === "busy")
        return (0,judge/* unseen */.n)(port);
    return {
        port: port.port,
        protocol: port.protocol,
        owner: owner ?? null,
        others,
        owner_hidden: null,
    };
}
//# sourceMappingURL=who.js.map
;// CONCATENATED MODULE: ./build/src/engine/sweep.js







async function findOrphans(system, request) {
    const { job, processes, containers, kept, warnings } = await findLeftovers(system, request);
    const orphans = [...processes, ...containers].map(({ leftover }) => leftover);
    return { job, orphans, kept, warnings };
}
async function endOrphans(system, request) {
    const { job, processes, containers, kept, warnings } = await leftovers_findLeftovers(system, request);
    const stopped = Promise.all(containers.map((it) => stopContainer(system, it, request)));
    const results = [...(await endAll(system, processes, request)), ...(await stopped)];
    const ended = results.filter(isEnded);
    const alive = results.filter((result) => !isEnded(result));
    const after = await portsAfter(system, ended, request);
    return { job, ended, kept: [...alive, ...kept], after, warnings };
}
async function endAll(system, targets, request) {
    const groups = new Map();
    const suspects = new Map();
    for (const target of targets) {
        const group = await lonelyGroup(system, target.suspect, request);
        groups.set(target, group);
        for (const suspect of group)
            suspects.set(suspect.record.pid, suspect);
    }
    const condemned = [...suspects.values()].map((suspect) => ({
        record: suspect.record,
        lack: () => lackOfProof(system, suspect, request),
    }));
    const outcomes = await (0,end_processes.endProcesses)(system, condemned, request.grace);
    return targets.map((target) => {
        const pids = (groups.get(target) ?? []).map(({ record }) => record.pid);
        const outcome = outcomes.get(target.suspect.record.pid);
        if (outcome === undefined || "reason" in outcome)
            return { ...target.leftover, reason: outcome?.reason ?? "not looked at" };
        const signalled = pids.filter((pid) => "how" in (outcomes.get(pid) ?? {}));
        return { ...target.leftover, how: outcome.how, reason: reasonOf(target), pids: signalled };
    });
}
function isEnded(result) {
    return "how" in result;
}
async function stopContainer(system, target, request) {
    const failure = await endContainer(system, target, request);
    return failure === null
        ? { ...target.leftover, how: "container_stopped", reason: reasonOf(target), pids: [] }
        : { ...target.leftover, reason: failure };
}
function reasonOf({ leftover }) {
    return leftover.owner.job?.reason ?? "";
}
async function portsAfter(system, ended, { detail }) {
    if (ended.length === 0)
        return [];
    const ports = new Map(ended.flatMap((it) => it.ports).map((port) => [(0,preflight_wanted/* portKey */.ls)(port), port]));
    return (await whoOwns(system, [...ports.values()], detail)).ports;
}
//# sourceMappingURL=sweep.js.map
// EXTERNAL MODULE: ./build/src/engine/foreign-text.js
var foreign_text = __webpack_require__(2066);
// EXTERNAL MODULE: ./build/src/action/words.js
var words = __webpack_require__(8389);
;// CONCATENATED MODULE: ./build/src/action/evict.js


async function evictOrphans(core, system, request) {
    const { onWait: _onWait, ...now } = { ...request, wait: 0 };
    const { ports } = await (0,preflight/* preflight */.Mz)(system, now);
    const wanted = ports.flatMap((port) => {
        const { owner, others, port: number, protocol } = port;
        const orphaned = [owner, ...others].some((it) => it?.job?.verdict === "orphan");
        return (0,report/* isCollision */.R)(port) && orphaned && number !== null ? [{ port: number, protocol }] : [];
    });
    if (wanted.length === 0)
        return { ended: [], kept: [] };
    const { ended, kept } = await endOrphans(system, {
        ports: wanted,
        detail: request.detail,
        action: true,
    });
    for (const line of evictionLines({ ended, kept }))
        core.info(line);
    return { ended, kept };
}
function evictionLines({ ended, kept }) {
    return [
        ...ended.map((it) => (0,foreign_text/* forLog */.Ig)(`Ended ${leftoverText(it)}: ${it.reason}`, 500)),
        ...kept.map((it) => (0,foreign_text/* forLog */.Ig)(`Not ended: ${leftoverText(it)}: ${it.reason}`, 500)),
    ];
}
function leftoverText({ owner, ports }) {
    return `${(0,words/* commandName */.p6)(owner)} on ${(0,words/* portList */.a5)(ports)}`;
}
//# sourceMappingURL=evict.js.map

/***/ }),

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

/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfProcess: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7123);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5669);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5553);




function jobOfProcess(system, pid, current, isLivingJob) {
    const environment = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readJobEnvironment */ .fR)(system, pid);
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

/***/ }),

/***/ 6126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcesses: () => (/* binding */ endProcesses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2993);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1456);


const GRACE = 10_000;
const AFTER_FORCE = 5_000;
const STEP = 40;
async function endProcesses(system, condemned, grace = GRACE) {
    const outcomes = new Map();
    const asked = await signalEach(system, condemned, "SIGTERM", outcomes);
    const stubborn = await waitFor(system, asked, grace, "stopped", outcomes);
    const forced = await signalEach(system, stubborn, "SIGKILL", outcomes);
    for (const { record } of await waitFor(system, forced, AFTER_FORCE, "killed", outcomes))
        outcomes.set(record.pid, { reason: "lives on although it was killed: the kernel holds it" });
    return outcomes;
}
async function signalEach(system, condemned, signal, outcomes) {
    const signalled = [];
    for (const one of condemned) {
        const reason = (await one.lack()) ?? send(system, one.record.pid, signal);
        if (reason === null)
            signalled.push(one);
        else if (signal === "SIGKILL" && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_0__.judge)(system, one.record)) === "dead")
            outcomes.set(one.record.pid, { how: "stopped" });
        else
            outcomes.set(one.record.pid, { reason: told(reason, signal) });
    }
    return signalled;
}
function told(reason, signal) {
    return signal === "SIGTERM" ? reason : `did not end when asked, and was not forced: ${reason}`;
}
function send(system, pid, signal) {
    try {
        system.kill(pid, signal);
        return null;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === "ESRCH")
            return "ended by itself meanwhile";
        if (code === "EPERM")
            return "may not be signalled by this user";
        throw error;
    }
}
async function waitFor(system, condemned, within, how, outcomes) {
    const deadline = system.monotonic() + within;
    let left = [...condemned];
    for (;;) {
        const still = [];
        for (const one of left) {
            if ((await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_0__.judge)(system, one.record)) === "dead")
                outcomes.set(one.record.pid, { how });
            else
                still.push(one);
        }
        left = still;
        const time = deadline - system.monotonic();
        if (left.length === 0 || time <= 0)
            return left;
        await system.sleep(Math.min(STEP, time));
    }
}
//# sourceMappingURL=end-processes.js.map

/***/ })

};
