"use strict";
exports.id = 1655;
exports.ids = [1655];
exports.modules = {

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   gd: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   xO: () => (/* binding */ BY_SIGNAL)
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
function flagsOf({ flags }) {
    const own = new Set(flags.map(({ name }) => name));
    return [...flags, ...COMMON_FLAGS.filter(({ name }) => !own.has(name))];
}
const BY_SIGNAL = {
    code: "130",
    text: "ended by Ctrl-C (129: by a hangup, 143: by SIGTERM)",
};
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 1655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6074);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5912);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1676);



const check = {
    name: "check",
    summary: "Is every fixed port of this project free, and who has those that are not?",
    usage: "[SERVICE\u2026] [--port [NAME=]PORT[/udp]]\u2026 [--wait DURATION] [--mine]",
    description: "Tries each port by binding it for a moment. Reads, never writes. With --mine it asks\nthe opposite, and binds nothing: is every port open, by this project or this CI job?",
    flags: [
        {
            name: "port",
            value: "[NAME=]PORT[/udp]",
            multiple: true,
            text: "check this port too; enough without a config file",
        },
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
        { name: "mine", text: "is every port open, and by this project or this CI job?" },
        { name: "no-redact", text: "show the owners' whole command lines, secrets included" },
    ],
    examples: [
        { command: "devrig check", text: "all ports of the nearest devrig.toml" },
        { command: "devrig check web --wait 30s", text: "wait until the port of 'web' is free" },
        {
            command: "devrig check --mine --wait 30s",
            text: "before tests: all servers are up, and ours",
        },
        { command: "devrig check --port 3000 --port db=5432", text: "without any config file" },
    ],
    exits: [
        { code: "0", text: "every port is free, or the project's own (--mine: open and ours)" },
        {
            code: "1",
            text: "a port is taken, claimed or not permitted (--mine: a stranger's, or nobody's)",
        },
        { code: "2", text: "wrong usage, no config file, configuration errors" },
        { code: "3", text: "the machine said no" },
        _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_SIGNAL */ .xO,
    ],
    run: runCheck,
};
async function runCheck(context) {
    const { system, streams, invocation, json, file } = context;
    const detail = invocation.has("no-redact") ? "full" : "redacted";
    const ask = invocation.has("mine") ? _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMine */ .u : _engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .preflight */ .Mz;
    const report = await ask(system, {
        ...(file === undefined ? {} : { config: file }),
        services: invocation.positionals,
        ports: invocation.values("port").map(_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePortRequest */ .An),
        ...(0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .e)(context),
        detail,
    });
    if (json) {
        streams.out((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forJson */ .Cx)(reportDocument(report)));
    }
    else if (report.mine) {
        const { showWarnings } = await __webpack_require__.e(/* import() */ 9104).then(__webpack_require__.bind(__webpack_require__, 9104));
        const { renderMine } = await __webpack_require__.e(/* import() */ 1197).then(__webpack_require__.bind(__webpack_require__, 3578));
        await showWarnings(context, report.warnings);
        streams.out(renderMine(report, { ...context, columns: streams.columns, now: system.now() }));
    }
    else {
        const { showReport } = await __webpack_require__.e(/* import() */ 9104).then(__webpack_require__.bind(__webpack_require__, 9104));
        await showReport(context, report, { whole: detail === "full" });
    }
    return report.ok ? 0 : 1;
}
function reportDocument(report) {
    const warnings = report.warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
    return { ...report, warnings };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 1676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ waiting)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/duration.js

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const PARTS = /(\d+)(ms|s|m|h)/g;
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^(\d+(ms|s|m|h))+$/.test(trimmed)) {
        const total = [...trimmed.matchAll(PARTS)].reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
        if (total <= Number.MAX_SAFE_INTEGER)
            return total;
    }
    const hint = /^\d+$/.test(trimmed)
        ? `write ${trimmed}s for seconds, ${trimmed}m for minutes or ${trimmed}ms for milliseconds`
        : "write a duration such as 500ms, 90s, 5m or 1h30m";
    throw new errors/* DevrigError */.oX("user", "duration_invalid", `"${trimmed}" is not a duration`, { hint });
}
//# sourceMappingURL=duration.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/mine.js
var engine_mine = __webpack_require__(57);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/report.js
var report = __webpack_require__(5384);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/wait.js

function waiting({ invocation, streams, quiet }) {
    const text = invocation.value("wait");
    const wait = text === undefined ? 0 : parseDuration(text);
    if (wait === 0 || quiet)
        return { wait };
    let shown = "";
    return {
        wait,
        onWait: (report) => {
            const notice = noticeOf(report);
            if (notice !== shown)
                streams.err(notice);
            shown = notice;
        },
    };
}
function noticeOf({ ports, mine }) {
    return ports
        .filter((port) => (mine ? !(0,engine_mine/* isMine */.G)(port) : (0,report/* isCollision */.R)(port)))
        .map((port) => `waiting: ${(0,foreign_text/* forTerminal */.Qf)(port.message, 1000)}\n`)
        .join("");
}
//# sourceMappingURL=wait.js.map

/***/ }),

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ claimedWithoutConfig),
/* harmony export */   I9: () => (/* binding */ jobStateDir),
/* harmony export */   dp: () => (/* binding */ atJobFolder),
/* harmony export */   t: () => (/* binding */ withStateDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3005);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5934);






const PLAIN_SLUG = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}-[0-9a-f]{8}$/;
function jobStateDir(home, slug, job) {
    const { runner, workspace } = job.facts;
    const hash = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`${runner ?? ""}\n${workspace ?? ""}`);
    const safe = PLAIN_SLUG.test(slug) ? slug : slug.slice(-8);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsFolder */ .v$)(home), `${safe}-${hash.slice(0, 8)}`);
}
function atJobFolder(system, project, { living }, job) {
    if (job === null || living.length === 0)
        return project;
    const folder = jobStateDir((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .homePath */ .jP)(system), project.slug, job);
    const claimed = living.some(({ entry }) => entry.slug === project.slug && entry.state_dir === folder);
    return claimed ? withStateDir(project, folder) : project;
}
function claimedWithoutConfig(system, { living }, job) {
    if (job === null || living.length === 0)
        return null;
    const config = configOf(job.facts.workspace);
    const found = living.find(({ entry }) => entry.config_path === config &&
        entry.state_dir === jobStateDir((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .homePath */ .jP)(system), entry.slug, job));
    if (config === null || found === undefined)
        return null;
    const project = (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_3__/* .namedProject */ .dZ)(system, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(config)), config);
    return withStateDir(project, found.entry.state_dir);
}
function configOf(workspace) {
    if (workspace === null)
        return null;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(workspace), "devrig.toml");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
function withStateDir(project, stateDir) {
    return Object.create(project, { state_dir: { value: stateDir, enumerable: true } });
}
//# sourceMappingURL=job-folder.js.map

/***/ }),

/***/ 57:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isMine),
/* harmony export */   u: () => (/* binding */ checkMine)
/* harmony export */ });
/* harmony import */ var _ports_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6074);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5384);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5912);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);





const WAIT_STEP = 200;
async function checkMine(system, request) {
    const ask = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .question */ .b1)(system, request);
    const deadline = system.monotonic() + (request.wait ?? 0);
    for (;;) {
        const looked = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .lookNow */ .w6)(system, { ...ask, probe: false });
        for (const port of looked.ports)
            answer(port, ask.project);
        const report = { ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWith */ .t)(looked, (port) => !isMine(port)), mine: true };
        const left = deadline - system.monotonic();
        if (report.ok || left <= 0)
            return report;
        request.onWait?.(report);
        await system.sleep(Math.min(WAIT_STEP, left));
    }
}
function isMine({ status }) {
    return status === "own" || status === "auto";
}
function answer(report, project) {
    const { port, status, owner, owner_hidden: hidden } = report;
    if (port === null)
        return;
    const subject = subjectOf(report, port);
    const isQuiet = hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
    if (owner === null || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(owner) || isQuiet) {
        if (status !== "claimed") {
            const next = isQuiet ? null : startCommand(report, project);
            Object.assign(report, { status: "free", owner: null, others: [], next });
        }
        report.message = nobody(report, port, subject);
        return;
    }
    const whose = status === "own" ? "this project" : "a stranger";
    report.message = `${capital(subject)} is open by ${whose}: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerName */ .Hc)(owner)}`;
    if (status === "own")
        report.next = null;
}
function subjectOf({ resource, protocol }, port) {
    return (0,_ports_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .ev)({ resource, port, protocol })
        ? `port ${port} of '${resource}'`
        : `port ${resource}`;
}
function nobody({ message, protocol, resource, status }, port, subject) {
    const verb = protocol === "udp" ? "has" : "answers on";
    const aside = status === "claimed" ? `; it${predicate(message, resource, port)}` : "";
    return `Nobody ${verb} ${subject}${aside}`;
}
function startCommand({ resource, source }, project) {
    const services = project?.config?.data.services ?? {};
    if (project === null || source === null || !Object.hasOwn(services, resource))
        return null;
    return `devrig start -f ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .forShell */ .uJ)(project.config_path)} ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .forShell */ .uJ)(resource)}`;
}
function predicate(message, resource, port) {
    const declared = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .portSubject */ .w0)(resource, port, true);
    const subject = message.startsWith(declared) ? declared : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .portSubject */ .w0)(resource, port, false);
    return message.slice(subject.length);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
//# sourceMappingURL=mine.js.map

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

/***/ }),

/***/ 9228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withChosenPorts),
/* harmony export */   t: () => (/* binding */ chosenPorts)
/* harmony export */ });
async function withChosenPorts(system, wanted, project, instances) {
    if (project === null || instances.entries.length === 0)
        return wanted;
    if (wanted.every(({ port }) => port !== null))
        return wanted;
    const chosen = await chosenPorts(system, project, instances);
    return wanted.map((it) => ({ ...it, port: it.port ?? chosen.get(it.resource) ?? null }));
}
async function chosenPorts(system, { slug, state_dir }, { entries, living }) {
    const { lifeLook } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 637));
    const life = lifeLook(system);
    const chosen = new Map();
    const services = entries.find((entry) => entry.isOf(slug, state_dir))?.services ?? new Map();
    for (const [name, service] of services) {
        if (service.port === null || !service.port_auto)
            continue;
        if ((await life.service(slug, name, service)) === "alive")
            chosen.set(name, service.port);
    }
    for (const { entry, claim } of living) {
        if (claim.auto && entry.isOf(slug, state_dir))
            chosen.set(claim.resource, claim.port);
    }
    return chosen;
}
//# sourceMappingURL=chosen.js.map

/***/ })

};
;