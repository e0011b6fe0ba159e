export const id = 204;
export const ids = [204,126,777];
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
// EXTERNAL MODULE: ./build/src/engine/owners/instances.js
var owners_instances = __webpack_require__(3921);
// EXTERNAL MODULE: ./build/src/engine/owners/living-jobs.js
var living_jobs = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var ancestors = __webpack_require__(2575);
// EXTERNAL MODULE: ./build/src/engine/owners/process-job.js
var process_job = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/src/engine/processes/identity.js + 2 modules
var identity = __webpack_require__(1456);
;// CONCATENATED MODULE: ./build/src/engine/sweep/proof.js






/**
 * The whole proof, from nothing: what it lacks, in words that follow the process's name, or null where it holds. Asked
 * immediately before each signal: the verdict of a moment ago is of a program that may have replaced itself meanwhile.
 */
async function lackOfProof(system, { record, job }, { action = false }) {
    const instances = await (0,owners_instances/* readInstances */.dX)(system);
    if (isOurs(system, record.pid))
        return "is an ancestor of this very command";
    const current = (0,ci_job/* currentJob */.bH)(system, { action });
    const now = (0,process_job.jobOfProcess)(system, record.pid, current, (0,living_jobs.livingJobs)(instances, current));
    // After the environment was read, so that it was this process's.
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
/** Do both name one job? A process may have cleared its tracking id, so that only two different ones contradict. */
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






/** Has its engine stop the container, after the whole proof once more. Null where it is stopped, else why it is not. */
async function endContainer(system, { container, job }, { action = false, grace }) {
    const current = (0,ci_job/* currentJob */.bH)(system, { action });
    const isLiving = (0,living_jobs.livingJobs)(await (0,owners_instances/* readInstances */.dX)(system), current);
    const now = await (0,container_jobs.jobOfContainer)(system, container, current, isLiving);
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
// EXTERNAL MODULE: ./build/src/engine/owners/attribute.js + 4 modules
var attribute = __webpack_require__(6486);
// EXTERNAL MODULE: ./build/src/engine/owners/find.js
var find = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/engine/preflight/look.js + 6 modules
var look = __webpack_require__(9883);
;// CONCATENATED MODULE: ./build/src/engine/sweep/leftovers.js







/** All owners of the ports, sorted by what may be done to them. Identities are taken here, before anything is judged. */
async function leftovers_findLeftovers(system, request) {
    const instances = await (0,owners_instances/* readInstances */.dX)(system);
    const hints = request.ports === null ? [] : (0,owners_instances/* likelyOwners */.zj)(instances, request.ports);
    const asking = (0,look/* askEngines */.dq)(system);
    const holders = await (0,find/* findHolders */.Z)(system, request.ports, hints);
    // Before the attribution: who is judged there and replaced meanwhile is not the process that was written down.
    const starts = identities(system, holders);
    const engines = await asking;
    const all = (0,look/* withPublished */.nd)(engines, portsOf(engines, request), holders);
    const job = (0,ci_job/* currentJob */.bH)(system, { action: request.action === true });
    const knowledge = { detail: request.detail, instances, engines, job, self: null };
    const owners = byOwner(await (0,attribute.attribute)(system, all, knowledge));
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
/** Of a sweep over everything: all ports that a container publishes. */
function portsOf(engines, { ports }) {
    return ports ?? (engines?.containers ?? []).flatMap((container) => container.published);
}
function identities(system, ports) {
    const pids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.pid ?? []));
    return new Map(pids.map((pid) => [pid, (0,identity/* linuxIdentity */.LU)(system, pid)]));
}
/** One entry an owner: a container by its id, a process by its pid. */
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
    // On a whole machine most listeners are nobody's business here.
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
    // What devrig started by name is ended by name: `devrig stop`.
    return instance === null
        ? null
        : `belongs to the instance ${instance.slug} (${instance.resource})`;
}
/** Puts an orphan among those that may be ended; the reason where it cannot be. */
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





/**
 * The process and all others of its process group, where each of them is proven to be a leftover of the very same job; else
 * the process alone: whoever else is in there is none of our business.
 */
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
            continue; // It ended while we looked.
        const member = { record: { pid, start }, job: suspect.job };
        if ((await lackOfProof(system, member, how)) !== null)
            return [suspect];
        members.push(member);
    }
    return members;
}
/** Fields 3 (state) and 5 (pgrp) of proc_pid_stat(5), counted after the last parenthesis; zombies have ended. */
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
;// CONCATENATED MODULE: ./build/src/engine/who.js







/**
 * Who has these ports open or claims them, of whatever program; every listener of the machine where `wanted` is null. A port
 * without an owner stands in the answer with `owner: null`.
 */
async function whoOwns(system, wanted, detail) {
    const instances = await (0,owners_instances/* readInstances */.dX)(system);
    const [engines, holders] = await Promise.all([
        (0,look/* askEngines */.dq)(system),
        (0,find/* findHolders */.Z)(system, wanted, wanted === null ? [] : (0,owners_instances/* likelyOwners */.zj)(instances, wanted)),
    ]);
    const all = (0,look/* withPublished */.nd)(engines, wanted ?? [], holders);
    const job = (0,ci_job/* currentJob */.bH)(system);
    const knowledge = { detail, instances, engines, job, self: null };
    const found = (await (0,attribute.attribute)(system, all, knowledge)).map(({ own: _own, ...port }) => port);
    const warnings = instances.problem === null ? [] : [instances.problem];
    if (engines?.problem) {
        warnings.push({
            code: "container_engine",
            message: engines.problem,
            resource: null,
            source: null,
        });
    }
    if (wanted === null)
        return { ports: found, warnings };
    const ports = wanted.map((port) => found.find((it) => (0,preflight_wanted/* portKey */.ls)(it) === (0,preflight_wanted/* portKey */.ls)(port)) ?? withClaimants(port));
    return { ports, warnings };
    function withClaimants({ port, protocol }) {
        const [owner, ...others] = (0,owners_instances/* claimsOn */.RY)(instances, { port, protocol }).map((living) => (0,claimant/* claimant */.I)(living, job));
        return { port, protocol, owner: owner ?? null, others, owner_hidden: null };
    }
}
//# sourceMappingURL=who.js.map
;// CONCATENATED MODULE: ./build/src/engine/sweep.js







/**
 * The leftovers of finished jobs of this runner among the owners of these ports, and the owners that are none. Where all ports
 * are meant, of those that are none only the ones of some CI job are told.
 */
async function findOrphans(system, request) {
    const { job, processes, containers, kept, warnings } = await findLeftovers(system, request);
    const orphans = [...processes, ...containers].map(({ leftover }) => leftover);
    return { job, orphans, kept, warnings };
}
/**
 * Ends the leftovers that `findOrphans` finds, and nothing else. Each is judged anew, by its environment and its ancestors,
 * immediately before it is asked to end (TERM, a container by its engine) and again before it is forced (KILL after `grace`);
 * whatever the proof lacks then keeps it alive. Never throws for what could not be ended: it is among the `kept`.
 *
 * The race that remains: between proof and signal lie microseconds in which the process could end and its pid be given to
 * another, or run another program; only a pidfd, which Node has not, would close the first, nothing the second.
 */
async function endOrphans(system, request) {
    const { job, processes, containers, kept, warnings } = await leftovers_findLeftovers(system, request);
    const stopped = Promise.all(containers.map((it) => stopContainer(system, it, request)));
    const results = [...(await endAll(system, processes, request)), ...(await stopped)];
    const ended = results.filter(isEnded);
    const alive = results.filter((result) => !isEnded(result));
    const after = await portsAfter(system, ended, request);
    return { job, ended, kept: [...alive, ...kept], after, warnings };
}
/** All at once, because each may take its ten seconds; two owners of one process group get one signal. */
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


/**
 * Ends the leftovers of this runner's earlier, finished jobs on the wanted ports, and says so. Other owners are left alone; of
 * those that are not proven to be leftovers the verdict tells afterwards.
 */
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
/** `node server.js (pid 7) on port 3000`. Holds foreign text. */
function leftoverText({ owner, ports }) {
    return `${(0,words/* commandName */.p6)(owner)} on ${(0,words/* portList */.a5)(ports)}`;
}
//# sourceMappingURL=evict.js.map

/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   livingJobs: () => (/* binding */ livingJobs)
/* harmony export */ });
/** Does somebody among a process's ancestors hold a living claim? Not our own holder: legs of a matrix have equal names. */
function livingJobs({ living }, job) {
    const mine = job?.holder.pid;
    const holders = new Set(living.map(({ claim }) => claim.holder.pid).filter((holder) => holder !== mine));
    return (_facts, ancestors) => ancestors.some((kin) => holders.has(kin.pid));
}
//# sourceMappingURL=living-jobs.js.map

/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfProcess: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7123);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6614);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5553);




/**
 * The CI job that left or runs a process, with the verdict; null where nothing tells of one. A process whose whole family
 * cleared its environment is still ours when it runs under our Worker.
 */
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
/** How long the kernel may take to end what was killed, ms. */
const AFTER_FORCE = 5_000;
const STEP = 40;
/** Asks all of them to end (TERM), waits `grace` ms, forces the rest (KILL). The outcomes are told by pid. */
async function endProcesses(system, condemned, grace = GRACE) {
    const outcomes = new Map();
    const asked = await signalEach(system, condemned, "SIGTERM", outcomes);
    const stubborn = await waitFor(system, asked, grace, "stopped", outcomes);
    const forced = await signalEach(system, stubborn, "SIGKILL", outcomes);
    for (const { record } of await waitFor(system, forced, AFTER_FORCE, "killed", outcomes))
        outcomes.set(record.pid, { reason: "lives on although it was killed: the kernel holds it" });
    return outcomes;
}
/** Those that were signalled. */
async function signalEach(system, condemned, signal, outcomes) {
    const signalled = [];
    for (const one of condemned) {
        const reason = (await one.lack()) ?? send(system, one.record.pid, signal);
        if (reason === null)
            signalled.push(one);
        else if (signal === "SIGKILL" && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(system, one.record)) === "dead")
            outcomes.set(one.record.pid, { how: "stopped" });
        else
            outcomes.set(one.record.pid, { reason: told(reason, signal) });
    }
    return signalled;
}
function told(reason, signal) {
    return signal === "SIGTERM" ? reason : `did not end when asked, and was not forced: ${reason}`;
}
/** Why the signal could not be sent. */
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
/** Those that are still there after so many ms. */
async function waitFor(system, condemned, within, how, outcomes) {
    const deadline = system.monotonic() + within;
    let left = [...condemned];
    for (;;) {
        const still = [];
        for (const one of left) {
            if ((await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(system, one.record)) === "dead")
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
