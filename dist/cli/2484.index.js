"use strict";
exports.id = 2484;
exports.ids = [2484];
exports.modules = {

/***/ 2484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/port-key.js
var port_key = __webpack_require__(416);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/end-processes.js
var end_processes = __webpack_require__(2608);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/control.js
var control = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/read-instances.js
var read_instances = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/jobs/container-jobs.js
var container_jobs = __webpack_require__(4906);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/jobs/living-jobs.js
var living_jobs = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/jobs/process-job.js
var process_job = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/sweep/proof.js






async function lackOfProof(system, { record, job }, { action = false }) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    if (isOurs(system, record.pid))
        return "is an ancestor of this very command";
    const current = (0,ci_job/* currentJob */.bH)(system, { action });
    const now = (0,process_job/* jobOfProcess */.u)(system, record.pid, current, (0,living_jobs/* livingJobs */.o)(instances, current));
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/sweep/end-container.js






async function endContainer(system, { container, job }, { action = false, grace }) {
    const current = (0,ci_job/* currentJob */.bH)(system, { action });
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/attribute.js + 10 modules
var attribute = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/find.js + 8 modules
var find = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var published = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/look.js + 3 modules
var look = __webpack_require__(1403);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/sweep/leftovers.js









async function findLeftovers(system, request) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    const hints = request.ports === null ? [] : (0,instance_view/* likelyOwners */.zj)(instances, request.ports);
    const asking = (0,look/* askEngines */.dq)(system);
    const holders = await (0,find/* findHolders */.Z)(system, request.ports, { hints });
    const starts = identities(system, holders);
    const engines = await asking;
    const all = (0,published/* withPublished */.n)(engines, request.ports, holders);
    const job = (0,ci_job/* currentJob */.bH)(system, { action: request.action === true });
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
    return [...new Map(ports.map((port) => [(0,port_key/* portKey */.l)(port), port])).values()];
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-details.js
var process_details = __webpack_require__(5159);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/stat.js
var stat = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/sweep/process-group.js






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
        const fields = (0,stat/* statFields */.qV)((0,ancestors/* readProcessText */.XJ)(system, pid, "stat") ?? "");
        return Number(fields[stat/* STAT */.Vb.group]) === group && !(0,stat/* hasEnded */.hY)(fields);
    });
}
//# sourceMappingURL=process-group.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/who.js
var who = __webpack_require__(7940);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/sweep.js







async function findOrphans(system, request) {
    const { job, processes, containers, kept, warnings } = await findLeftovers(system, request);
    const orphans = [...processes, ...containers].map(({ leftover }) => leftover);
    return { job, orphans, kept, warnings };
}
async function endOrphans(system, request) {
    const { job, processes, containers, kept, warnings } = await findLeftovers(system, request);
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
    const ports = new Map(ended.flatMap((it) => it.ports).map((port) => [(0,port_key/* portKey */.l)(port), port]));
    return (await (0,who/* whoOwns */.O)(system, [...ports.values()], detail)).ports;
}
//# sourceMappingURL=sweep.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/command.js
var command = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/foreign.js
var foreign = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/port-text.js
var port_text = __webpack_require__(9067);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/sweep.js

function renderOrphans({ job, orphans, kept }, view) {
    const lines = [
        ...orphans.flatMap((it) => [head("leftover", it, view), ...jobLines(it, view)]),
        ...keptLines(kept, view),
    ];
    if (orphans.length === 0)
        lines.push(nothing(job, view));
    else if (!view.quiet)
        lines.push(`${leftovers(orphans.length)}. End: ${view.style.bold("devrig sweep --yes")}`);
    return textOf(lines);
}
function renderSweep({ job, ended, kept, after }, view) {
    const lines = [
        ...ended.flatMap((it) => [head(WORDS[it.how], it, view), ...jobLines(it, view)]),
        ...keptLines(kept, view),
        ...after.flatMap((port) => stillTaken(port, view)),
    ];
    if (ended.length === 0)
        lines.push(nothing(job, view));
    else if (!view.quiet)
        lines.push(`${leftovers(ended.length)} ended.`);
    return textOf(lines);
}
const WORDS = {
    stopped: "ended",
    killed: "killed",
    container_stopped: "stopped",
};
function head(word, leftover, { style, safe }) {
    return `${style.bold(word)}: ${safe(`${(0,verdict/* ownerName */.Hc)(leftover.owner)}, ${portsText(leftover)}`)}`;
}
function jobLines({ owner: { job } }, { quiet, style, safe }) {
    if (job === null || quiet)
        return [];
    const name = [
        job.repository && `of ${job.repository}`,
        job.job && `job ${job.job}`,
        job.workflow && `workflow ${job.workflow}`,
    ].filter(Boolean);
    return [
        `  ${safe([job.reason, ...name].join(", "))}`,
        ...(job.run_url === null ? [] : [`  ${style.dim(safe(job.run_url))}`]),
    ];
}
function keptLines(kept, view) {
    if (view.quiet)
        return [];
    return kept.map((it) => `${head("left alone", it, view)}\n  ${view.safe(it.reason)}`);
}
function stillTaken(port, { style, safe }) {
    if (port.owner === null)
        return [];
    const text = `port ${(0,port_text/* portText */.Z)(port)} is open still or again, by ${(0,verdict/* ownerName */.Hc)(port.owner)}`;
    return [`${style.red("taken")}: ${safe(text)}`];
}
function nothing(job, { quiet, safe }) {
    if (quiet)
        return "";
    if (job === null)
        return "This is no CI job, so nothing can be proven to be a leftover of one.";
    const runner = job.runner === null ? "this runner" : safe(job.runner);
    return `No leftovers of finished jobs of ${runner}.`;
}
function leftovers(count) {
    return `${count} ${count === 1 ? "leftover" : "leftovers"} of finished jobs`;
}
function portsText({ ports }) {
    const texts = ports.map(port_text/* portText */.Z);
    const shown = texts.slice(0, 5).join(", ");
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
    return `${texts.length === 1 ? "port" : "ports"} ${shown}${more}`;
}
function textOf(lines) {
    const text = lines.filter((line) => line !== "").join("\n");
    return text === "" ? "" : `${text}\n`;
}
//# sourceMappingURL=sweep.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/sweep.js





const sweep = {
    name: "sweep",
    summary: "Leftovers of finished CI jobs of this runner that still listen: show them, or end them.",
    usage: "[--yes]",
    description: "Ends only what is proven to be left by an earlier job of this very runner, and\nsays of everything else of a CI job why not. Made for the runner's hook\nACTIONS_RUNNER_HOOK_JOB_STARTED; outside of a job nothing can be proven.",
    flags: [{ name: "yes", short: "y", text: "end them; without it they are only shown" }],
    examples: [
        { command: "devrig sweep", text: "what an earlier job left, and what would be ended" },
        { command: "devrig sweep --yes", text: "before a job, by the runner's hook" },
    ],
    exits: [
        { code: "0", text: "shown, or all ended; also when there was nothing to do" },
        { code: "1", text: "a leftover could not be ended" },
        { code: "2", text: "wrong usage" },
        { code: "3", text: "the machine said no" },
        command/* BY_SIGNAL */.xO,
    ],
    words: "none",
    run: runSweep,
};
async function runSweep(context) {
    const { system, invocation, quiet, color } = context;
    const detail = (0,foreign/* inWorkflowLog */.F)(system) ? "names" : "redacted";
    const request = { ports: null, detail };
    const view = { style: (0,style.styleFor)(color), quiet, safe: (0,foreign/* safeText */.H)(system) };
    if (!invocation.has("yes")) {
        const found = await findOrphans(system, request);
        show(context, found, () => renderOrphans(found, view));
        return 0;
    }
    const result = await endOrphans(system, request);
    show(context, result, () => renderSweep(result, view));
    return result.kept.some(({ owner }) => owner.job?.verdict === "orphan") ? 1 : 0;
}
function show({ streams, system, json, quiet }, answer, text) {
    if (json) {
        streams.out((0,foreign_text/* forJson */.Cx)({ version: 1, ...answer }));
        return;
    }
    const safe = (0,foreign/* safeText */.H)(system);
    for (const { message } of quiet ? [] : answer.warnings)
        streams.err(`warning: ${safe(message)}\n`);
    streams.out(text());
}
//# sourceMappingURL=sweep.js.map

/***/ }),

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfContainer: () => (/* binding */ jobOfContainer)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5191);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3268);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1803);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9289);






const TIMEOUT = 1_000;
async function jobOfContainer(system, container, current, isLivingJob, silent = new Set()) {
    const detail = await detailOf(system, container, silent);
    const variables = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .jobVariables */ .BU)({ ...labelled(container), ...detail?.environment });
    const facts = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(variables);
    if (facts === null)
        return null;
    const pid = detail?.pid ?? null;
    return (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerJob */ .bw)(facts, judgement(system, container, pid, variables, current, isLivingJob));
}
async function detailOf(system, container, silent) {
    const { engine } = container;
    if (engine === null || silent.has(engine))
        return null;
    const allowed = _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.flatMap((service) => service.variables);
    const detail = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectContainer */ .a)(system, container, allowed, { timeout: TIMEOUT });
    if (detail === null)
        silent.add(engine);
    return detail;
}
function labelled({ labels }) {
    const variables = {};
    for (const { labels: known = {}, marks } of _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$) {
        for (const [label, variable] of Object.entries(known)) {
            const value = labels[label];
            if (value !== undefined)
                Object.assign(variables, marks, { [variable]: value });
        }
    }
    return variables;
}
function judgement(system, container, pid, variables, current, isLivingJob) {
    if (pid === null || !isOfContainer(system, pid, container.id))
        return { verdict: "unknown", reason: "its first process is not to be seen from here" };
    const environment = { pid, variables };
    return (0,_job_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .W)(system, pid, environment, current, isLivingJob, { container: true });
}
function isOfContainer(system, pid, id) {
    const cgroup = (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_5__/* .readProcessText */ .XJ)(system, pid, "cgroup");
    return cgroup !== null && (0,_containers_js__WEBPACK_IMPORTED_MODULE_6__.containerIdsOfCgroup)(cgroup).includes(id);
}
//# sourceMappingURL=container-jobs.js.map

/***/ }),

/***/ 9289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8307);
/* harmony import */ var _orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);



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

/***/ 6537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1803);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9289);




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
;