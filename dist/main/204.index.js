export const id = 204;
export const ids = [204,763,612,138];
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
// EXTERNAL MODULE: ./build/src/engine/owners/port-key.js
var port_key = __webpack_require__(6496);
// EXTERNAL MODULE: ./build/src/engine/processes/end-processes.js
var end_processes = __webpack_require__(1763);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-job.js
var ci_job = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/control.js
var control = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/src/engine/owners/instances/read-instances.js
var read_instances = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/src/engine/owners/jobs/container-jobs.js
var container_jobs = __webpack_require__(138);
// EXTERNAL MODULE: ./build/src/engine/owners/jobs/living-jobs.js
var living_jobs = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var ancestors = __webpack_require__(2575);
// EXTERNAL MODULE: ./build/src/engine/owners/jobs/process-job.js
var process_job = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/src/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/src/engine/sweep/proof.js






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
;// CONCATENATED MODULE: ./build/src/engine/sweep/end-container.js






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
// EXTERNAL MODULE: ./build/src/engine/owners/attribute.js + 11 modules
var attribute = __webpack_require__(7526);
// EXTERNAL MODULE: ./build/src/engine/owners/find.js
var find = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(6853);
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
// EXTERNAL MODULE: ./build/src/engine/owners/process-details.js
var process_details = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/src/engine/processes/stat.js
var stat = __webpack_require__(5462);
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
        const fields = (0,stat/* statFields */.qV)((0,ancestors/* readProcessText */.XJ)(system, pid, "stat") ?? "");
        return Number(fields[stat/* STAT */.Vb.group]) === group && !(0,stat/* hasEnded */.hY)(fields);
    });
}
//# sourceMappingURL=process-group.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/jobs/job-now.js
var job_now = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/engine/owners/linux/listen-rows.js
var listen_rows = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/src/engine/preflight/probes.js
var probes = __webpack_require__(7973);
;// CONCATENATED MODULE: ./build/src/engine/who.js










async function whoOwns(system, wanted, detail, rows = (0,listen_rows/* listenRowsAhead */.gB)(system)) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    const job = await (0,job_now/* jobNow */.g)(system);
    const asking = (0,look/* askEngines */.dq)(system);
    let seen = await seenHolders(system, wanted, instances, rows);
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (system.monotonic() - lookedAt > look/* STALE */.yR)
        seen = await seenHolders(system, wanted, instances);
    const held = (0,published/* withPublished */.n)(engines, wanted, seen.holders);
    const knowledge = { detail, instances, engines, job, self: null };
    const found = (await (0,attribute/* attribute */.l)(system, held, knowledge)).map(withoutOwn);
    const warnings = instances.problem === null ? [] : [instances.problem];
    const owners = new Map(found.map((port) => [(0,port_key/* portKey */.l)(port), port]));
    const claims = await claimants(instances, job);
    const ports = [];
    for (const port of wanted ?? []) {
        const held = owners.get((0,port_key/* portKey */.l)(port));
        ports.push(held ?? (await withoutHolder(system, port, claims(port), seen)));
    }
    return {
        ports: wanted === null ? found : ports,
        warnings: [...warnings, ...(0,look/* engineProblems */.p7)(engines)],
    };
}
async function seenHolders(system, wanted, instances, rows = null) {
    const hints = (ports) => (0,instance_view/* likelyOwners */.zj)(instances, ports);
    const first = await (0,find/* findHolders */.Z)(system, wanted, { hints: hints(wanted ?? []), rows });
    const holders = first.filter(({ hidden }) => hidden?.code !== "gone");
    const held = new Set(holders.map(port_key/* portKey */.l));
    const silent = (wanted ?? []).filter((port) => !held.has((0,port_key/* portKey */.l)(port)));
    const { results, holders: late } = await (0,probes/* probePorts */.nc)(system, silent, hints);
    return { results, holders: [...holders, ...late] };
}
async function claimants(instances, job) {
    if (instances.living.length === 0)
        return () => [];
    const { claimant } = await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 3607));
    return (port) => (0,instance_view/* claimsOn */.RY)(instances, port).map((living) => claimant(living, job));
}
function withoutOwn({ port, protocol, owner, others, owner_hidden }) {
    return { port, protocol, owner, others, owner_hidden };
}
async function withoutHolder(system, port, [owner, ...others], { results }) {
    if (owner === undefined && results.get((0,port_key/* portKey */.l)(port))?.state === "busy") {
        const { unseen } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 9433));
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
    const ports = new Map(ended.flatMap((it) => it.ports).map((port) => [(0,port_key/* portKey */.l)(port), port]));
    return (await whoOwns(system, [...ports.values()], detail)).ports;
}
//# sourceMappingURL=sweep.js.map
// EXTERNAL MODULE: ./build/src/engine/text/foreign-text.js
var foreign_text = __webpack_require__(6856);
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

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ containerIdsOfCgroup),
/* harmony export */   mn: () => (/* binding */ engineOfCgroup),
/* harmony export */   systemdUnit: () => (/* binding */ systemdUnit)
/* harmony export */ });
/* unused harmony export containerIdOfCgroup */
function containerIdOfCgroup(text) {
    return containerIdsOfCgroup(text)[0] ?? null;
}
function containerIdsOfCgroup(text) {
    const ids = new Set();
    for (const path of pathsOf(text)) {
        for (const part of path.split("/").reverse()) {
            const id = /(?:^|[-:])([0-9a-f]{64})(?:\.scope)?$/.exec(part)?.[1];
            if (id !== undefined)
                ids.add(id);
        }
    }
    return [...ids];
}
function engineOfCgroup(text) {
    return /libpod[-_]/.test(text) ? "podman" : "docker";
}
function systemdUnit(text) {
    for (const path of pathsOf(text)) {
        const parts = path.split("/").reverse().map(unescaped);
        const unit = parts.find((part) => part.endsWith(".service")) ??
            parts.find((part) => part.endsWith(".scope") && part !== "init.scope");
        if (unit)
            return unit;
    }
    return null;
}
function pathsOf(text) {
    const lines = text.split("\n").flatMap((line) => {
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        return controllers === undefined || path === undefined ? [] : [{ controllers, path }];
    });
    const rank = (controllers) => controllers === "" ? 0 : controllers === "name=systemd" ? 1 : 2;
    return lines.sort((a, b) => rank(a.controllers) - rank(b.controllers)).map(({ path }) => path);
}
function unescaped(part) {
    return part.replace(/\\x([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
//# sourceMappingURL=cgroup.js.map

/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stopContainer),
/* harmony export */   a: () => (/* binding */ inspectContainer)
/* harmony export */ });
/* harmony import */ var _docker_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6562);
/* harmony import */ var _engine_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8761);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6554);




const WORTH_ASKING = 50;
async function inspectContainer(system, container, allowedVariables, { timeout = 2000 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return null;
    const path = `/containers/${container.id}/json`;
    const answer = await answerWithin(system, container.patience, address, path, timeout);
    if (answer?.status !== 200)
        return null;
    const facts = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(parsed(answer));
    const state = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(facts["State"]);
    return {
        pid: pidOf(state["Pid"]),
        started_at: timeOf(state["StartedAt"]),
        environment: allowedOf((0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(facts["Config"])["Env"], new Set(allowedVariables)),
    };
}
async function answerWithin(system, patience, address, path, timeout) {
    if (patience === null)
        return (await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "GET", path, timeout)).answer;
    const say = (what) => patience.problems.push(`the container engine at ${address.name} ${what}`);
    if (patience.left < WORTH_ASKING) {
        say("answers too slowly to be asked for the CI jobs of all containers");
        return null;
    }
    const start = system.monotonic();
    const time = Math.min(timeout, patience.left);
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "GET", path, time);
    patience.left -= system.monotonic() - start;
    if (failure?.kind === "failed")
        say(`${failure.reason} when asked for the CI job of a container`);
    return answer;
}
async function stopContainer(system, container, { grace = 10 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return { stopped: false, reason: "its engine is not known" };
    const path = `/containers/${container.id}/stop?t=${grace}`;
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "POST", path, (grace + 5) * 1000);
    if (answer === null)
        return { stopped: false, reason: `its engine ${failure.reason}` };
    if ([204, 304, 404].includes(answer.status))
        return { stopped: true, reason: null };
    const message = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(parsed(answer))["message"]);
    return { stopped: false, reason: message ?? `its engine answered with HTTP ${answer.status}` };
}
function addressOf(system, { id, engine }) {
    if (!/^[0-9a-f]{12,64}$/.test(id))
        return undefined;
    const context = (0,_docker_context_js__WEBPACK_IMPORTED_MODULE_2__/* .contextSocket */ .v)(system) ?? null;
    return (0,_engines_js__WEBPACK_IMPORTED_MODULE_3__/* .findEngines */ .Fk)(system, context).addresses.find(({ name }) => name === engine);
}
function parsed(answer) {
    try {
        return JSON.parse(answer.body.toString("utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function pidOf(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid > 1 ? pid : null;
}
function timeOf(text) {
    const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
    return time > 0 ? new Date(time).toISOString() : null;
}
function allowedOf(environment, allowed) {
    const kept = {};
    for (const entry of (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(environment)) {
        if (typeof entry !== "string")
            continue;
        const equals = entry.indexOf("=");
        const name = entry.slice(0, equals);
        if (equals > 0 && allowed.has(name))
            kept[name] = entry.slice(equals + 1, equals + 4097);
    }
    return kept;
}
//# sourceMappingURL=control.js.map

/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askEngine)
});

// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/pipe-handle.js


const END = -4095;
function pipeStream(path, request, events) {
    const wraps = findWraps();
    if (wraps === null)
        return null;
    const handle = new wraps.Pipe(wraps.constants.SOCKET);
    let isOpen = true;
    const hangUp = () => {
        if (isOpen)
            handle.close();
        isOpen = false;
    };
    const fail = (status) => {
        if (!isOpen)
            return;
        hangUp();
        events.failed((0,external_node_util_.getSystemErrorName)(status));
    };
    const doneBy = (done, then) => {
        done.oncomplete = (status) => {
            if (status < 0)
                fail(status);
            else if (isOpen)
                then();
        };
        return done;
    };
    handle.onread = (bytes) => {
        if (!isOpen)
            return;
        const { streamBaseState, kReadBytesOrError, kArrayBufferOffset } = wraps;
        const count = streamBaseState[kReadBytesOrError] ?? 0;
        if (count > 0 && bytes !== undefined) {
            events.data(Buffer.from(bytes, streamBaseState[kArrayBufferOffset], count));
        }
        else if (count === END) {
            hangUp();
            events.end();
        }
        else if (count < 0)
            fail(count);
    };
    const send = () => {
        const writing = doneBy(new wraps.WriteWrap(), () => { });
        const status = handle.readStart() || handle.writeLatin1String(writing, request);
        if (status < 0)
            fail(status);
    };
    const status = handle.connect(doneBy(new wraps.PipeConnectWrap(), send), path) ?? 0;
    if (status < 0)
        process.nextTick(fail, status);
    return hangUp;
}
function findWraps() {
    try {
        const { binding } = process;
        const found = { ...binding?.("pipe_wrap"), ...binding?.("stream_wrap") };
        return isWhole(found) ? found : null;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function isWhole(found) {
    const calls = [found.Pipe, found.PipeConnectWrap, found.WriteWrap];
    const numbers = [found.constants?.SOCKET, found.kReadBytesOrError, found.kArrayBufferOffset];
    return (calls.every((it) => typeof it === "function") &&
        numbers.every((it) => typeof it === "number") &&
        found.streamBaseState !== undefined);
}
//# sourceMappingURL=pipe-handle.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/engine-stream.js


function openStream(address, request, events) {
    const isUnix = "path" in address && address.path.startsWith("/");
    const pipe = isUnix ? pipeStream(address.path, request, events) : null;
    return pipe ?? netStream(address, request, events);
}
function netStream(address, request, events) {
    const { createConnection } = process.getBuiltinModule("node:net");
    const socket = createConnection({ ...address });
    socket.on("connect", () => socket.write(request, "latin1"));
    socket.on("data", events.data);
    socket.on("end", events.end);
    socket.on("error", (error) => events.failed((0,errors/* errorCode */.CA)(error) ?? error.message));
    return () => void socket.destroy();
}
//# sourceMappingURL=engine-stream.js.map
// EXTERNAL MODULE: ./build/src/engine/text/buffer-text.js
var buffer_text = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/http-answer.js

class BadAnswer extends Error {
}
const emptyLine = Buffer.from("\r\n\r\n");
function readAnswer(bytes, ended) {
    const head = headOf(bytes);
    if (head === null) {
        if (ended || bytes.length > 65_536)
            throw new BadAnswer("no HTTP answer");
        return null;
    }
    const { status, headers } = head;
    const body = bodyOf(bytes.subarray(head.size), head, ended);
    if (body === null && ended)
        throw new BadAnswer("an answer cut short");
    return body && { status, headers, body };
}
function mayBeWhole(first, last, size) {
    const head = headOf(first);
    if (head === null || isEmpty(head))
        return true;
    if (isChunked(head))
        return last.length < emptyLine.length || endsWithEmptyLine(last);
    const length = head.headers.get("content-length");
    return length !== undefined && !(size < head.size + Number(length));
}
function endsWithEmptyLine(piece) {
    return piece.subarray(-emptyLine.length).equals(emptyLine);
}
function headOf(bytes) {
    const end = bytes.indexOf(emptyLine);
    if (end < 0)
        return null;
    const [statusLine = "", ...lines] = (0,buffer_text/* latin1Text */.L)(bytes, 0, end).split("\r\n");
    const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1];
    if (status === undefined)
        throw new BadAnswer("no HTTP answer");
    return {
        status: Number(status),
        headers: new Map(lines.map(headerOf)),
        size: end + emptyLine.length,
    };
}
function headerOf(line) {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
function bodyOf(rest, head, ended) {
    if (isEmpty(head))
        return Buffer.alloc(0);
    if (isChunked(head))
        return unchunked(rest);
    const length = head.headers.get("content-length");
    if (length === undefined)
        return ended ? rest : null;
    if (!/^\d{1,15}$/.test(length))
        throw new BadAnswer("a Content-Length that is no number");
    return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
}
function isEmpty({ status }) {
    return status === 204 || status === 304;
}
function isChunked({ headers }) {
    const coding = headers.get("transfer-encoding");
    return coding !== undefined && /\bchunked$/i.test(coding);
}
function unchunked(bytes) {
    const chunks = [];
    let at = 0;
    for (;;) {
        const lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return null;
        const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec((0,buffer_text/* latin1Text */.L)(bytes, at, lineEnd))?.[1];
        if (size === undefined)
            throw new BadAnswer("a chunk without a size");
        const length = Number.parseInt(size, 16);
        if (length === 0)
            return Buffer.concat(chunks);
        const start = lineEnd + 2;
        if (bytes.length < start + length + 2)
            return null;
        chunks.push(bytes.subarray(start, start + length));
        at = start + length + 2;
    }
}
//# sourceMappingURL=http-answer.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/engine-api.js


const biggestAnswer = 16 * 1024 * 1024;
function askEngine(address, method, path, timeout) {
    return new Promise((resolve) => {
        const received = [];
        let size = 0;
        const timer = setTimeout(() => settle(failed(`did not answer within ${Number((timeout / 1000).toFixed(1))} s`)), timeout);
        const settle = (reply) => {
            clearTimeout(timer);
            hangUp();
            resolve(reply);
        };
        const tryRead = (ended) => {
            const reply = replyOf(received, size, ended);
            if (reply)
                settle(reply);
        };
        const hangUp = openStream(address, requestText(method, path), {
            data(bytes) {
                received.push(bytes);
                size += bytes.length;
                if (size > biggestAnswer)
                    settle(failed("answered with more than 16 MiB"));
                else
                    tryRead(false);
            },
            end: () => tryRead(true),
            failed: (code) => settle(replyOfError(code)),
        });
    });
}
function requestText(method, path) {
    return `${method} ${path} HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\nContent-Length: 0\r\n\r\n`;
}
function replyOf(received, size, ended) {
    try {
        const [first = Buffer.alloc(0)] = received;
        const last = received.at(-1) ?? first;
        if (last !== first && !ended && !mayBeWhole(first, last, size))
            return null;
        const bytes = last === first ? first : Buffer.concat(received);
        received.splice(0, received.length, bytes);
        const answer = readAnswer(bytes, ended);
        return answer && { answer, failure: null };
    }
    catch (error) {
        if (error instanceof BadAnswer)
            return failed(`answered with ${error.message}`);
        throw error;
    }
}
function replyOfError(code) {
    if (code === "ENOENT" || code === "ECONNREFUSED" || code === "ENOTSOCK")
        return { answer: null, failure: { kind: "absent", reason: "is not running" } };
    if (code === "EACCES" || code === "EPERM")
        return {
            answer: null,
            failure: { kind: "forbidden", reason: "may not be asked by this user" },
        };
    return failed(`cannot be asked (${code})`);
}
function failed(reason) {
    return { answer: null, failure: { kind: "failed", reason } };
}
//# sourceMappingURL=engine-api.js.map

/***/ }),

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfContainer: () => (/* binding */ jobOfContainer)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7123);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8151);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2612);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4551);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6761);






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
    return cgroup !== null && (0,_containers_js__WEBPACK_IMPORTED_MODULE_6__/* .containerIdsOfCgroup */ .Lg)(cgroup).includes(id);
}
//# sourceMappingURL=container-jobs.js.map

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

/***/ }),

/***/ 1763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcesses: () => (/* binding */ endProcesses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2993);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);


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
        else if (signal === "SIGKILL" && (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(system, one.record)) === "dead")
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
            if ((await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(system, one.record)) === "dead")
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
