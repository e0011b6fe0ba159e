"use strict";
exports.id = 9645;
exports.ids = [9645];
exports.modules = {

/***/ 7968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ claimPorts)
});

// UNUSED EXPORTS: releaseClaims

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/probe.js + 1 modules
var probe = __webpack_require__(820);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/ports/auto.js



const TRIES = 100;
const PARK_PATIENCE = 1_000;
const DEFAULT_RANGE = { first: 20_000, last: 29_999 };
function autoRange(text) {
    if (text === undefined || text.trim() === "")
        return { range: DEFAULT_RANGE, byDefault: true };
    if (text.trim() === "0")
        return { range: null, byDefault: false };
    const found = /^\s*(\d{1,5})\s*-\s*(\d{1,5})\s*$/.exec(text);
    const first = Number(found?.[1]);
    const last = Number(found?.[2]);
    if (found !== null && first >= 1 && first <= last && last <= 65_535)
        return { range: { first, last }, byDefault: false };
    throw new errors/* DevrigError */.oX("user", "auto_range_invalid", `DEVRIG_AUTO_RANGE="${text}" is no range of ports`, {
        hint: "write 20000-29999, or 0 to let the system choose",
    });
}
async function portOfRange(system, range, protocol, seed, avoid) {
    const size = range.last - range.first + 1;
    const start = hash(seed) % size;
    for (let step = 0; step < size; step += 1) {
        const port = range.first + ((start + step) % size);
        if (avoid(port))
            continue;
        if ((await (0,probe/* probe */.d)(system, port, protocol)).state === "free")
            return port;
    }
    throw new errors/* DevrigError */.oX("machine", "no_free_port", `no port of ${range.first}-${range.last} is free`, {
        hint: "set DEVRIG_AUTO_RANGE to another range",
    });
}
async function portOfSystem(protocol, avoid, park) {
    const open = protocol === "tcp" ? listenOn : bindOn;
    const refused = [];
    try {
        for (let attempt = 0; attempt < TRIES; attempt += 1) {
            const bound = await open(0);
            if (avoid(bound.port)) {
                refused.push(bound);
                continue;
            }
            if (park)
                await bound.park();
            await bound.close();
            return bound.port;
        }
    }
    finally {
        for (const bound of refused)
            await bound.close();
    }
    throw new errors/* DevrigError */.oX("machine", "no_free_port", "the system offers no port that is not claimed");
}
async function reservePort(port) {
    let bound;
    try {
        bound = await listenOn(port);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return false;
    }
    await bound.park();
    await bound.close();
    return true;
}
function listenOn(port) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once("error", reject);
        server.listen({ port, exclusive: true }, () => {
            const bound = portOf(server);
            const close = () => new Promise((done) => server.close(() => done()));
            resolve({ port: bound, park: () => parkPort(server, bound), close });
        });
    });
}
async function bindOn(port) {
    const { createSocket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1314, 23));
    return new Promise((resolve, reject) => {
        const socket = createSocket("udp4");
        socket.once("error", reject);
        socket.bind({ port, exclusive: true }, () => {
            const close = () => new Promise((done) => socket.close(() => done()));
            resolve({ port: socket.address().port, park: async () => { }, close });
        });
    });
}
function parkPort(server, port) {
    return new Promise((resolve) => {
        const accepted = new Set();
        server.on("connection", (socket) => {
            accepted.add(socket);
            socket.on("error", () => { });
            socket.end();
        });
        const client = (0,external_node_net_.createConnection)({ port, host: "127.0.0.1" });
        client.setTimeout(PARK_PATIENCE, () => client.destroy());
        client.once("error", () => { });
        client.once("close", () => {
            for (const socket of accepted)
                socket.destroy();
            resolve();
        });
        client.resume();
    });
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === "string")
        throw new TypeError("not a TCP server");
    return address.port;
}
function hash(text) {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) {
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
    }
    return value;
}
//# sourceMappingURL=auto.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/kernel-limits.js
var kernel_limits = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/remembered-ports.js
var remembered_ports = __webpack_require__(9071);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/claims/auto-ports.js




async function chooseAutoPorts(system, { project, wanted }, instances, mode) {
    const chosen = new Map();
    const missing = wanted.filter((it) => it.port === null);
    if (missing.length === 0)
        return chosen;
    const taken = new Set([
        ...instances.living.map(({ claim }) => claim.port),
        ...[...wanted, ...(project.config?.ports ?? [])].map((it) => it.port),
    ]);
    const isTaken = (port) => taken.has(port);
    const source = await sourceOf(system, project, mode);
    const remembered = (0,remembered_ports/* readRememberedPorts */.j)(project.state_dir);
    for (const { resource, protocol } of missing) {
        const want = { protocol, seed: `${project.slug}:${resource}`, isTaken };
        const before = remembered.get(resource);
        const again = before !== undefined && !isTaken(before) && (await isFree(system, before, protocol, source));
        const port = again ? before : await choose(system, source, want);
        taken.add(port);
        chosen.set(resource, port);
    }
    return chosen;
}
async function sourceOf(system, project, mode) {
    const nothing = () => false;
    const park = mode === "park" && project.config?.data.project.auto_reserve !== false;
    if (mode === "park")
        return { range: null, isLeftOut: nothing, park };
    const { range, byDefault } = autoRange(system.env["DEVRIG_AUTO_RANGE"]);
    if (range === null || !byDefault)
        return { range, isLeftOut: nothing, park };
    const ephemeral = await (0,kernel_limits/* ephemeralRange */.RC)(system);
    if (ephemeral === null)
        return { range, isLeftOut: nothing, park };
    if (ephemeral.first <= range.first && ephemeral.last >= range.last)
        return { range: null, isLeftOut: nothing, park };
    const { first, last } = ephemeral;
    return { range, isLeftOut: (port) => port >= first && port <= last, park };
}
function choose(system, source, { protocol, seed, isTaken }) {
    if (source.range === null)
        return portOfSystem(protocol, isTaken, source.park);
    const avoid = (port) => isTaken(port) || source.isLeftOut(port);
    return portOfRange(system, source.range, protocol, seed, avoid);
}
async function isFree(system, port, protocol, { park }) {
    if ((await (0,probe/* probe */.d)(system, port, protocol)).state !== "free")
        return false;
    return park && protocol === "tcp" ? reservePort(port) : true;
}
//# sourceMappingURL=auto-ports.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims/records.js
var records = __webpack_require__(4626);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/job-folder.js
var job_folder = __webpack_require__(8284);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/github.js
var github = __webpack_require__(7070);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/read-instances.js
var read_instances = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/registry-view.js
var registry_view = __webpack_require__(3441);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/chosen.js
var preflight_chosen = __webpack_require__(9228);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/look.js + 3 modules
var look = __webpack_require__(1403);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/project.js
var project = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight.js
var preflight = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/cleanup.js
var cleanup = __webpack_require__(518);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/heal.js
var heal = __webpack_require__(1826);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/home.js
var state_home = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/registry.js + 5 modules
var registry = __webpack_require__(6250);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/claims.js
















async function claimPorts(system, request) {
    const asked = await (0,preflight/* question */.b1)(system, request);
    const found = asked.project ?? fallbackProject(system, request);
    const home = request.goOn ? (0,state_home/* findHome */.r9)(system) : (0,state_home/* makeHome */.o1)(system);
    const project = placed(system, found, request, home, asked.job, await (0,read_instances/* readInstances */.d)(system, found));
    const ask = { ...asked, project, job: withLink(asked.job, request) };
    const deadline = system.monotonic() + (request.wait ?? 0);
    for (;;) {
        const result = await claimOnce(system, home, ask, request);
        if (result.claimed || !(await claims_isFree(system, ask, result.report, deadline, request.onWait)))
            return result;
    }
}
function withLink(job, { checkRunId }) {
    if (job === null || !checkRunId)
        return job;
    return { ...job, facts: (0,github/* withCheckRun */.GM)(job.facts, checkRunId) };
}
function fallbackProject(system, { fallback }) {
    const { name, configPath } = fallback ?? {
        name: "ports",
        configPath: `${system.cwd}/devrig.toml`,
    };
    return (0,project/* namedProject */.dZ)(system, name, configPath);
}
function placed(system, project, request, home, job, instances) {
    if (request.jobFolder && job !== null) {
        return (0,job_folder/* withStateDir */.t)(project, (0,job_folder/* jobStateDir */.I9)(home.path, project.slug, job));
    }
    return (0,job_folder/* atJobFolder */.dp)(system, project, instances, job);
}
async function claims_isFree(system, ask, first, deadline, onWait) {
    let report = first;
    while (!report.ok) {
        if (!(await (0,preflight/* waitForChange */.X4)(system, report, deadline, onWait)))
            return false;
        const instances = await (0,read_instances/* readInstances */.d)(system, ask.project);
        const wanted = await (0,preflight_chosen/* withChosenPorts */.T)(system, ask.wanted, ask.project, instances);
        report = await (0,look/* look */.Op)(system, { ...ask, wanted, instances });
    }
    return true;
}
async function claimOnce(system, home, ask, request) {
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const { project } = ask;
    const engines = await (0,look/* askEngines */.dq)(system);
    let before = null;
    const write = async (read) => {
        const registry = await (0,heal/* healed */.s)(system, await (0,cleanup/* withoutOver */.p)(system, read), project);
        const instances = await (0,registry_view/* viewOf */.d)(system, registry);
        const wanted = await (0,preflight_chosen/* withChosenPorts */.T)(system, ask.wanted, project, instances);
        await refuseRenamed(registry, ask, request);
        const report = await (0,look/* look */.Op)(system, { ...ask, wanted, instances, engines });
        if (!report.ok && !request.tolerateCollisions) {
            return { result: { report, claimed: false, ports: new Map() } };
        }
        const fresh = await chooseAutoPorts(system, { project, wanted }, instances, request.auto);
        const told = withFresh(report, fresh);
        const claims = await (0,records/* claimsAfter */.mD)(system, project, told, registry, {
            holder: request.holder,
            job: ask.job,
        });
        await (0,records/* writeClaims */.x2)(system, home, project, claims, registry, warn);
        before ??= registry.find(project.slug, project.state_dir)?.claims ?? [];
        const chosen = autoPorts(told);
        if (chosen.size > 0)
            await (0,remembered_ports/* rememberPorts */.M)(system, project.state_dir, chosen, { warn, mode: home.fileMode });
        return {
            next: (0,records/* registered */.HZ)(system, registry, project, claims),
            result: { report: told, claimed: true, ports: portsOf(told) },
        };
    };
    try {
        const result = request.goOn
            ? await (0,registry/* updateRegistryIfPossible */.f)(system, warn, write)
            : await (0,registry/* updateRegistry */.p3)(system, home, warn, write);
        return { ...result, project, warnings };
    }
    catch (error) {
        if (before === null)
            throw error;
        const { takeBack } = await __webpack_require__.e(/* import() */ 5629).then(__webpack_require__.bind(__webpack_require__, 5629));
        throw await takeBack(system, home, project, { holder: request.holder, before }, error);
    }
}
async function refuseRenamed(registry, { project }, { holder, ports = [] }) {
    const claims = registry.find(project.slug, project.state_dir)?.claims ?? [];
    const ours = claims.filter((claim) => (0,records/* isOf */.yW)(claim, holder));
    if (ours.length === 0 || ports.length === 0)
        return;
    const { refuseClaimedNames } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 9));
    refuseClaimedNames(ours, project.config?.ports ?? [], ports);
}
function withFresh(report, chosen) {
    for (const port of report.ports) {
        const number = chosen.get(port.resource);
        if (port.port !== null || number === undefined)
            continue;
        port.port = number;
        port.message = `Port ${number} was chosen for '${port.resource}'`;
    }
    return report;
}
function autoPorts({ ports }) {
    return portsOf({ ports: ports.filter(({ auto }) => auto) });
}
function portsOf({ ports }) {
    return new Map(ports.flatMap(({ resource, port }) => (port === null ? [] : [[resource, port]])));
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ defaultHolder),
  Kd: () => (/* binding */ holderOf)
});

// UNUSED EXPORTS: jobHolder, jobLabel

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var owners_ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/jobs/job-name.js
var job_name = __webpack_require__(5289);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/lineage.js


const MOST_STEPS = 64;
const FIRST_NAMESPACE = "4026531836";
async function lineageOf(system) {
    if (system.platform === "linux")
        return linuxLineage(system);
    const { describeByPs } = await __webpack_require__.e(/* import() */ 6892).then(__webpack_require__.bind(__webpack_require__, 6892));
    const { describeByPowerShell } = await __webpack_require__.e(/* import() */ 9926).then(__webpack_require__.bind(__webpack_require__, 7545));
    const describe = system.platform === "win32" ? describeByPowerShell : describeByPs;
    return climb(await describe(system, "all"), system.ppid);
}
function linuxLineage(system) {
    const here = (0,identity/* linuxHere */.L_)(system);
    if (here === null)
        return [];
    const { ancestors, complete } = (0,owners_ancestors/* familyOf */.Ap)(system, system.pid);
    const pids = ancestors.map(({ pid }) => pid);
    if (complete && here.namespace !== FIRST_NAMESPACE && system.pid !== 1)
        pids.push(1);
    return pids.map((pid) => ({ pid, argv: (0,owners_ancestors/* argumentsOf */.aX)(system, pid) }));
}
function climb(all, first) {
    const line = [];
    let child = null;
    for (let at = all.get(first); at !== undefined; at = all.get(at.parent ?? 0)) {
        const isReal = (at.startedAt ?? 0) <= (child?.startedAt ?? Number.POSITIVE_INFINITY);
        if (at.pid <= 1 || !isReal || line.length >= MOST_STEPS)
            break;
        line.push({ pid: at.pid, argv: at.argv ?? [] });
        child = at;
    }
    return line;
}
//# sourceMappingURL=lineage.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/program-name.js
var program_name = __webpack_require__(720);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/claims/launchers.js

const SHELLS = /^(?:ba|da|z|k|a|fi)?sh$/;
const LAUNCHERS = /^(?:npm|npx|pnpm|pnpx|yarn|yarnpkg|corepack|bunx|env|sudo|su|doas|runuser|timeout|time|nice|nohup|strace)$/;
const LAUNCHER_SCRIPT = /^(?:npm|npx|pnpm|pnpx|yarn|corepack)(?:-cli|-[\d.]+)?(?:\.c?js)?$/;
const WITH_VALUE = /^(?:[-+][oO]|--rcfile|--init-file)$/;
function isLauncher(argv) {
    const [first = "", ...args] = argv;
    const program = (0,program_name/* programAndScript */.f)([first]).replace(/\.(?:exe|cmd)$/i, "");
    if (LAUNCHERS.test(program))
        return true;
    if (SHELLS.test(program))
        return runsCommand(args);
    if (program === "busybox")
        return runsCommand(args.slice(1));
    if (program === "cmd")
        return args.some((arg) => /^\/c$/i.test(arg));
    if (/^(?:powershell|pwsh)$/i.test(program))
        return args.some((arg) => /^-c(?:ommand)?$/i.test(arg));
    if (program === "bun")
        return args[0] === "run" || args[0] === "x";
    return program === "node" && LAUNCHER_SCRIPT.test((0,program_name/* programAndScript */.f)(["node", ...args]).slice(5));
}
function runsCommand(args) {
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? "";
        if (WITH_VALUE.test(arg))
            at++;
        else if (/^-[A-Za-z]*c[A-Za-z]*$/.test(arg))
            return true;
        else if (!/^[-+]/.test(arg) || arg === "--" || arg === "-")
            return false;
    }
    return false;
}
//# sourceMappingURL=launchers.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/claims/claim-holder.js








async function defaultHolder(system) {
    const line = await lineageOf(system);
    const found = workerOf(system) ?? line.find(({ argv }) => !isLauncher(argv))?.pid;
    if (found === undefined) {
        throw new errors/* DevrigError */.oX("user", "no_holder", "no process was found that outlives this command to hold the claim", { hint: "name one with --holder PID, or run your command by: devrig run -- COMMAND" });
    }
    const argv = line.find(({ pid }) => pid === found)?.argv;
    return holderOf(system, found, argv);
}
async function holderOf(system, pid, argv = (0,owners_ancestors/* argumentsOf */.aX)(system, pid)) {
    const start = (0,process_record/* isPid */.u)(pid) ? await (0,identity/* identityOf */.cu)(system, pid) : null;
    if (start === null) {
        throw new errors/* DevrigError */.oX("user", "no_holder", `there is no process ${pid} to hold the claim`, {
            hint: "give the pid of a process that lives as long as the claim shall",
        });
    }
    return { pid, start, label: jobLabel(system) ?? ((0,program_name/* programAndScript */.f)(argv) || null) };
}
async function jobHolder(system) {
    const job = currentJob(system, { action: true });
    const pid = job?.holder.pid ?? Math.max(system.ppid, 1);
    const start = await identityOf(system, pid);
    if (start === null) {
        throw new DevrigError("machine", "no_holder", `nothing can be told of process ${pid}, which would hold the claim until the job ends`, { hint: "check the ports without setting them aside: claim: false" });
    }
    return { pid, start, label: job === null ? null : jobName(job.facts) };
}
function jobLabel(system) {
    const facts = (0,ci_job/* currentJob */.bH)(system)?.facts;
    return facts === undefined ? null : (0,job_name/* jobName */.d)(facts);
}
function workerOf(system) {
    const worker = (0,ci_job/* nearestWorker */.$_)(system, (0,owners_ancestors/* familyOf */.Ap)(system, system.pid).ancestors);
    if (worker !== null)
        return worker.pid;
    const holder = (0,ci_job/* currentJob */.bH)(system)?.holder;
    return holder?.kind === "container" ? holder.pid : undefined;
}
//# sourceMappingURL=claim-holder.js.map

/***/ }),

/***/ 4626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ registered),
/* harmony export */   mD: () => (/* binding */ claimsAfter),
/* harmony export */   x2: () => (/* binding */ writeClaims),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2295);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6250);





async function claimsAfter(system, { slug, state_dir }, report, registry, { holder, job }) {
    const old = registry.find(slug, state_dir)?.claims ?? [];
    const now = (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(system.now());
    const fresh = report.ports.flatMap(({ resource, port, protocol, auto, status }) => {
        if (port === null || !["free", "own", "auto"].includes(status))
            return [];
        const claim = { resource, port, protocol, auto, holder, claimed_at: now };
        return [job === null ? claim : { ...claim, job: { ...job.facts } }];
    });
    const isRepeated = (claim) => isOf(claim, holder) && fresh.some((it) => it.resource === claim.resource);
    const kept = [];
    for (const claim of old)
        if (!isRepeated(claim) && (await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_1__.isLiving)(system, claim)))
            kept.push(claim);
    return [...kept, ...fresh];
}
function isOf({ holder }, { pid, start }) {
    return holder.pid === pid && holder.start === start;
}
async function writeClaims(system, home, { slug, config_path, state_dir }, claims, registry, warn) {
    const listed = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesListed */ .uo)(home, registry.find(slug, state_dir));
    await (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_3__/* .updateState */ .$j)(system, state_dir, { warn, ...(0,_state_home_js__WEBPACK_IMPORTED_MODULE_4__/* .modesFor */ .Ug)(home, state_dir) }, (before) => {
        const own = before !== null && (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isStateOf */ .nK)(system, config_path, before) ? before : null;
        const started_at = own?.started_at ?? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(system.now());
        const services = own?.services ?? listed;
        const fields = { slug, config_path, started_at, services, claims };
        return { next: (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWith */ .C$)(before, fields), result: undefined };
    });
}
function registered(system, registry, { slug, config_path, state_dir }, claims) {
    const before = registry.find(slug, state_dir);
    const state = (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(state_dir);
    const known = state.kind === "valid" ? state.value : null;
    const services = before?.services ?? known?.services ?? new Map();
    const started_at = before?.started_at ?? known?.started_at ?? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(system.now());
    return (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .putEntry */ .SP)(system, registry, { slug, config_path, state_dir, started_at, services, claims });
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 2295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
const DAY = 86_400_000;
const ERA = 146_097;
const EPOCH = 719_468;
const YEAR_10000 = 253_402_300_800_000;
function isoTime(time) {
    if (!(time >= 0 && time < YEAR_10000))
        return new Date(time).toISOString();
    const { year, month, day } = dateOf(Math.floor(time / DAY));
    const inDay = time % DAY;
    const seconds = Math.floor(inDay / 1000);
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((it) => padded(it, 2));
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${clock.join(":")}.${padded(inDay % 1000, 3)}Z`;
}
function dateOf(days) {
    const shifted = days + EPOCH;
    const era = Math.floor(shifted / ERA);
    const dayOfEra = shifted % ERA;
    const yearOfEra = Math.floor((dayOfEra -
        Math.floor(dayOfEra / 1460) +
        Math.floor(dayOfEra / 36_524) -
        Math.floor(dayOfEra / 146_096)) /
        365);
    const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
    const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
function padded(value, width) {
    return String(Math.floor(value)).padStart(width, "0");
}
//# sourceMappingURL=iso-time.js.map

/***/ }),

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ viewOfHome),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6673);
/* harmony import */ var _state_heal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1826);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6250);
/* harmony import */ var _state_registry_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4753);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4693);








async function viewOfHome(system, own) {
    const { registry, problem } = registryOfHome(system);
    try {
        const whole = own === null ? registry : await (0,_state_heal_js__WEBPACK_IMPORTED_MODULE_0__/* .healed */ .s)(system, registry, own);
        return { ...(await viewOf(system, whole)), problem };
    }
    catch (error) {
        return problemOf(error);
    }
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_1__.livingClaims)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
function registryOfHome(system) {
    const nothing = new _state_registry_document_js__WEBPACK_IMPORTED_MODULE_2__/* .Registry */ .O([]);
    try {
        const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_3__/* .findHome */ .r9)(system);
        const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegistry */ ._5)(home);
        if (content.kind === "valid")
            return { registry: content.value, problem: null };
        if (content.kind === "absent")
            return { registry: nothing, problem: null };
        const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
        return { registry: nothing, problem: (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .problemView */ .P5)("registry_damaged", reason).problem };
    }
    catch (error) {
        return { registry: nothing, problem: problemOf(error).problem };
    }
}
function problemOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DevrigError */ .oX)
        return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .problemView */ .P5)(error.code, error.message);
    throw error;
}
//# sourceMappingURL=registry-view.js.map

/***/ }),

/***/ 5289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobName)
/* harmony export */ });
function jobName({ service, repository, run_id, job, runner }) {
    const run = [run_id && `run ${run_id}`, repository && `of ${repository}`];
    const where = [job && `job ${job}`, runner && `on ${runner}`];
    const parts = [run, where].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
    return parts.length === 0 ? service : parts.join(", ");
}
//# sourceMappingURL=job-name.js.map

/***/ }),

/***/ 3387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ preflight),
/* harmony export */   X4: () => (/* binding */ waitForChange),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   w6: () => (/* binding */ lookNow)
/* harmony export */ });
/* harmony import */ var _config_duplicates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6337);
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1097);
/* harmony import */ var _owners_jobs_job_now_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1012);
/* harmony import */ var _ports_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6074);
/* harmony import */ var _preflight_chosen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9228);
/* harmony import */ var _preflight_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1403);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7005);
/* harmony import */ var _preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3869);









const WAIT_STEP = 100;
async function preflight(system, request) {
    const ask = await question(system, request);
    const deadline = system.monotonic() + (request.wait ?? 0);
    for (;;) {
        const report = await lookNow(system, ask);
        if (!(await waitForChange(system, report, deadline, request.onWait)))
            return report;
    }
}
async function lookNow(system, ask) {
    const instances = await (0,_owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstances */ .d)(system, ask.project);
    const project = ask.project === null
        ? (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedWithoutConfig */ .GC)(system, instances, ask.job)
        : (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, ask.project, instances, ask.job);
    const wanted = await (0,_preflight_chosen_js__WEBPACK_IMPORTED_MODULE_2__/* .withChosenPorts */ .T)(system, ask.wanted, project, instances);
    const report = await (0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .look */ .Op)(system, { ...ask, wanted, project, instances });
    return ask.project === null ? { ...report, project: null } : report;
}
async function question(system, request) {
    const { services = [], ports = [] } = request;
    const project = await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_4__/* .findProject */ .t1)(system, {
        ...(request.config === undefined ? {} : { config: request.config }),
        ...(request.ceiling === undefined ? {} : { ceiling: request.ceiling }),
        optional: ports.length > 0 && services.length === 0,
    });
    const wanted = (0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedPorts */ .a)(project?.config?.ports ?? [], services, ports);
    await refuseClashes(wanted, ports);
    return {
        project,
        wanted,
        detail: request.detail,
        job: await (0,_owners_jobs_job_now_js__WEBPACK_IMPORTED_MODULE_6__/* .jobNow */ .g)(system, request.action === true),
    };
}
async function refuseClashes(wanted, byHand) {
    const named = byHand.filter(_ports_request_js__WEBPACK_IMPORTED_MODULE_7__/* .isNamed */ .ev).map(({ resource }) => ({ name: resource, portName: null }));
    const declared = wanted.flatMap((it) => it.declared ?? []);
    if (named.length === 0 || (0,_config_duplicates_js__WEBPACK_IMPORTED_MODULE_8__/* .differByName */ .f4)([...declared, ...named]))
        return;
    const { refuseSharedNames } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 9));
    refuseSharedNames(declared, byHand);
}
async function waitForChange(system, report, deadline, onWait) {
    if (report.ok || report.ports.some((port) => port.status === "denied"))
        return false;
    if (system.monotonic() >= deadline)
        return false;
    onWait?.(report);
    await changed(system, report, deadline);
    return true;
}
async function changed(system, report, deadline) {
    const taken = report.ports.filter((port) => port.status === "taken" && port.owner?.pid != null);
    const ports = taken.map(({ port, protocol }) => ({ port: port, protocol }));
    const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(8307), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279));
    for (;;) {
        const left = deadline - system.monotonic();
        if (left <= 0)
            return;
        await system.sleep(Math.min(WAIT_STEP, left));
        if (taken.length < report.collisions)
            return;
        const held = await findHolders(system, ports);
        if (held.length < ports.length)
            return;
    }
}
//# sourceMappingURL=preflight.js.map

/***/ })

};
;