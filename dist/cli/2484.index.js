"use strict";
exports.id = 2484;
exports.ids = [2484,4180];
exports.modules = {

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   x: () => (/* binding */ BY_SIGNAL)
/* harmony export */ });
const COMMON_FLAGS = [
    {
        name: "file",
        short: "f",
        value: "FILE",
        text: "the config file (default: the nearest devrig.toml upwards)",
    },
    { name: "json", text: "one JSON document on standard output" },
    { name: "quiet", short: "q", text: "only what stands in the way" },
    { name: "no-color", text: "no colours (also NO_COLOR)" },
    { name: "help", short: "h", text: "show this help" },
    { name: "version", text: "show the version" },
];
const BY_SIGNAL = {
    code: "130",
    text: "ended by Ctrl-C (129: by a hangup, 143: by SIGTERM)",
};
//# sourceMappingURL=command.js.map

/***/ }),

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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/container-jobs.js
var container_jobs = __webpack_require__(6391);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/control.js
var control = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/living-jobs.js
var living_jobs = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/read-instances.js
var read_instances = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-job.js
var process_job = __webpack_require__(2374);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/sweep/proof.js






async function lackOfProof(system, { record, job }, { action = false }) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    if (isOurs(system, record.pid))
        return "is an ancestor of this very command";
    const current = (0,ci_job/* currentJob */.bH)(system, { action });
    const now = (0,process_job/* jobOfProcess */.u)(system, record.pid, current, (0,living_jobs/* livingJobs */.o)(instances, current));
    if (!(await (0,identity.mayBeSignalled)(system, record)))
        return (0,identity.linuxIdentity)(system, record.pid) === null
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
var attribute = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/find.js + 8 modules
var find = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instance-view.js
var instance_view = __webpack_require__(542);
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
    return new Map(pids.map((pid) => [pid, (0,identity.linuxIdentity)(system, pid)]));
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
        const start = (0,identity.linuxIdentity)(system, pid);
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
        command/* BY_SIGNAL */.x,
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
    if (json)
        streams.out(`${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`);
    if (json)
        return;
    const safe = (0,foreign/* safeText */.H)(system);
    for (const { message } of quiet ? [] : answer.warnings)
        streams.err(`warning: ${safe(message)}\n`);
    streams.out(text());
}
//# sourceMappingURL=sweep.js.map

/***/ }),

/***/ 6869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inWorkflowLog),
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);

function inWorkflowLog({ env }) {
    return env["GITHUB_ACTIONS"] === "true";
}
function safeText(system, max = 400) {
    return inWorkflowLog(system) ? (text) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text, max) : (text) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(text, max);
}
//# sourceMappingURL=foreign.js.map

/***/ }),

/***/ 4180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFor: () => (/* binding */ styleFor)
/* harmony export */ });
function styleFor(color) {
    const paint = (open, close) => color ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(34, 39),
        magenta: paint(35, 39),
        cyan: paint(36, 39),
    };
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 2374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3058);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9118);




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

/***/ }),

/***/ 2608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcesses: () => (/* binding */ endProcesses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9318);


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
        else if (signal === "SIGKILL" && (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__.judge)(system, one.record)) === "dead")
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
            if ((await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__.judge)(system, one.record)) === "dead")
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

/***/ }),

/***/ 9318:
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

/***/ 7940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOwns)
/* harmony export */ });
/* harmony import */ var _owners_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6313);
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1094);
/* harmony import */ var _owners_instance_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(542);
/* harmony import */ var _owners_job_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6627);
/* harmony import */ var _owners_listen_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4314);
/* harmony import */ var _owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(416);
/* harmony import */ var _owners_published_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7187);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _preflight_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1403);
/* harmony import */ var _preflight_probes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5173);










async function whoOwns(system, wanted, detail, rows = (0,_owners_listen_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listenRowsAhead */ .gB)(system)) {
    const instances = await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstances */ .d)(system);
    const job = await (0,_owners_job_now_js__WEBPACK_IMPORTED_MODULE_2__/* .jobNow */ .g)(system);
    const asking = (0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .askEngines */ .dq)(system);
    let seen = await seenHolders(system, wanted, instances, rows);
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (system.monotonic() - lookedAt > _preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .STALE */ .yR)
        seen = await seenHolders(system, wanted, instances);
    const held = (0,_owners_published_js__WEBPACK_IMPORTED_MODULE_4__/* .withPublished */ .n)(engines, wanted, seen.holders);
    const knowledge = { detail, instances, engines, job, self: null };
    const found = (await (0,_owners_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .attribute */ .l)(system, held, knowledge)).map(withoutOwn);
    const warnings = instances.problem === null ? [] : [instances.problem];
    const owners = new Map(found.map((port) => [(0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port), port]));
    const claims = await claimants(instances, job);
    const ports = [];
    for (const port of wanted ?? []) {
        const held = owners.get((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port));
        ports.push(held ?? (await withoutHolder(system, port, claims(port), seen)));
    }
    return {
        ports: wanted === null ? found : ports,
        warnings: [...warnings, ...(0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .engineProblems */ .p7)(engines)],
    };
}
async function seenHolders(system, wanted, instances, rows = null) {
    const hints = (ports) => (0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_7__/* .likelyOwners */ .zj)(instances, ports);
    const first = await (0,_owners_find_js__WEBPACK_IMPORTED_MODULE_8__/* .findHolders */ .Z)(system, wanted, { hints: hints(wanted ?? []), rows });
    const holders = first.filter(({ hidden }) => hidden?.code !== "gone");
    const held = new Set(holders.map(_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l));
    const silent = (wanted ?? []).filter((port) => !held.has((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port)));
    const { results, holders: late } = await (0,_preflight_probes_js__WEBPACK_IMPORTED_MODULE_9__/* .probePorts */ .nc)(system, silent, hints);
    return { results, holders: [...holders, ...late] };
}
async function claimants(instances, job) {
    if (instances.living.length === 0)
        return () => [];
    const { claimant } = await Promise.all(/* import() */[__webpack_require__.e(795), __webpack_require__.e(7281), __webpack_require__.e(7811)]).then(__webpack_require__.bind(__webpack_require__, 192));
    return (port) => (0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_7__/* .claimsOn */ .RY)(instances, port).map((living) => claimant(living, job));
}
function withoutOwn({ port, protocol, owner, others, owner_hidden }) {
    return { port, protocol, owner, others, owner_hidden };
}
async function withoutHolder(system, port, [owner, ...others], { results }) {
    if (owner === undefined && results.get((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port))?.state === "busy") {
        const { unseen } = await __webpack_require__.e(/* import() */ 1660).then(__webpack_require__.bind(__webpack_require__, 9279));
        return unseen(system, port);
    }
    return {
        port: port.port,
        protocol: port.protocol,
        owner: owner ?? null,
        others,
        owner_hidden: null,
    };
}
//# sourceMappingURL=who.js.map

/***/ })

};
;