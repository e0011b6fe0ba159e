"use strict";
exports.id = 1813;
exports.ids = [1813,8332];
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

/***/ 8347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenHolder: () => (/* binding */ chosenHolder),
/* harmony export */   claim: () => (/* binding */ claim),
/* harmony export */   claimDocument: () => (/* binding */ claimDocument)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1588);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7968);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5912);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9104);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1676);




const claim = {
    name: "claim",
    summary: "Set the project's ports aside without starting anything.",
    usage: "[--wait DURATION] [--holder PID]",
    description: "The claim lives as long as its holder: the CI job, or the nearest process that\noutlives this command. Auto ports are chosen now.",
    flags: [
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
        { name: "holder", value: "PID", text: "the process that the claim lives as long as" },
    ],
    examples: [
        { command: "devrig claim", text: "for the script or job that runs it" },
        { command: "devrig claim --holder $$ --wait 2m", text: "for this shell; wait for busy ports" },
    ],
    exits: [
        { code: "0", text: "every port is set aside" },
        { code: "1", text: "a port is taken or claimed; nothing was set aside" },
        { code: "2", text: "wrong usage, configuration errors, no holder found" },
        { code: "3", text: "the machine said no" },
        _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_SIGNAL */ .xO,
    ],
    words: "none",
    run: runClaim,
};
async function chosenHolder({ system, invocation }) {
    const text = invocation.value("holder");
    if (text === undefined)
        return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHolder */ .Mz)(system);
    if (!/^\d{1,10}$/.test(text)) {
        throw new _engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "usage", `--holder takes a pid, not "${text}"`, {
            hint: "see devrig claim --help",
        });
    }
    return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(system, Number(text));
}
async function runClaim(context) {
    const { system, streams, json, quiet, file } = context;
    const holder = await chosenHolder(context);
    const result = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .claimPorts */ .j)(system, {
        ...(file === undefined ? {} : { config: file }),
        ...(0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .e)(context),
        detail: "redacted",
        holder,
        auto: "range",
    });
    await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_5__.showWarnings)(context, result.warnings);
    if (json)
        streams.out((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .forJson */ .Cx)(claimDocument(result, holder)));
    else if (!result.claimed)
        await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_5__.showReport)(context, result.report);
    else if (!quiet)
        showClaims(context, result, holder);
    return result.claimed ? 0 : 1;
}
function claimDocument({ claimed, ports, report }, holder) {
    return { version: 1, claimed, holder, ports: Object.fromEntries(ports), report };
}
function showClaims({ streams }, { ports, project }, holder) {
    for (const [resource, port] of ports)
        streams.out(`${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(resource)} ${port}\n`);
    const pid = `PID ${holder.pid}`;
    const until = holder.label === null ? pid : `${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(holder.label)} (${pid})`;
    streams.err(`Set aside for ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(project.slug)} until ${until} ends.\n`);
}
//# sourceMappingURL=claim.js.map

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

/***/ 9837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ releaseClaims)
/* harmony export */ });
/* harmony import */ var _state_heal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1826);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(637);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6250);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4626);






async function releaseClaims(system, { project, holder }) {
    const { slug, state_dir } = project;
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_0__/* .findHome */ .r9)(system);
    if (!home.exists)
        return { released: 0, kept: [], warnings };
    const result = await (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .updateRegistry */ .p3)(system, home, warn, async (read) => {
        const registry = await (0,_state_heal_js__WEBPACK_IMPORTED_MODULE_2__/* .healed */ .s)(system, read, project);
        const entry = registry.find(slug, state_dir);
        const living = await livingOf(system, entry?.claims ?? []);
        const kept = holder === null ? [] : living.filter((claim) => !(0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .yW)(claim, holder));
        const result = { released: living.length - kept.length, kept };
        if (entry === null || kept.length === entry.claims.length)
            return { result };
        if (kept.length === 0 && entry.services.size === 0) {
            await (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .removeState */ .aF)(system, state_dir, warn);
            return { next: registry.without(slug, state_dir), result };
        }
        await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .writeClaims */ .x2)(system, home, project, kept, registry, warn);
        return { next: (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .putEntry */ .SP)(system, registry, { ...entry.fields, claims: kept }), result };
    });
    return { ...result, warnings };
}
async function livingOf(system, claims) {
    const living = [];
    for (const claim of claims)
        if (await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_5__.isLiving)(system, claim))
            living.push(claim);
    return living;
}
//# sourceMappingURL=release.js.map

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

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ STAT),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
const STAT = { state: 0, parent: 1, group: 2, session: 3, started: 19 };
function statFields(text) {
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function hasEnded(fields) {
    const state = fields[STAT.state];
    return state === undefined || state === "Z" || state === "X" || state === "x";
}
//# sourceMappingURL=stat.js.map

/***/ }),

/***/ 518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withoutOver),
/* harmony export */   t: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6673);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(637);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5934);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6250);






async function cleanup(system, home, warn) {
    const content = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._5)(home);
    if (content.kind !== "valid")
        return [];
    const over = await findOver(system, content.value.entries);
    if (over.length === 0)
        return content.value.entries;
    try {
        return await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .updateRegistry */ .p3)(system, home, warn, (registry) => {
            const next = dropAll(registry, over);
            for (const entry of over)
                if (!next.entries.some((kept) => kept.state_dir === entry.state_dir))
                    removeJobFolder(system, home, entry.state_dir);
            return { next, result: next.entries };
        });
    }
    catch (error) {
        if (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriteFailure */ .Eg)(error))
            throw error;
        const message = `${error.message}; what is over stays in the registry`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        return dropAll(content.value, over).entries;
    }
}
async function withoutOver(system, registry) {
    return dropAll(registry, await findOver(system, registry.entries));
}
async function findOver(system, entries) {
    const ask = (0,_living_js__WEBPACK_IMPORTED_MODULE_3__.judgeOnce)(system);
    const over = [];
    for (const entry of entries) {
        const isGone = !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__.isThere)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(entry.state_dir)) && !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__.isUnreachable)(system, entry);
        if (isGone || (isPureClaim(entry) && (await isVoid(system, entry, ask))))
            over.push(entry);
    }
    return over;
}
function isPureClaim({ claims, services }) {
    return claims.length > 0 && services.size === 0;
}
async function isVoid(system, entry, ask) {
    return (await (0,_living_js__WEBPACK_IMPORTED_MODULE_3__.livingClaims)(system, [entry], ask)).length === 0;
}
function dropAll(registry, over) {
    if (over.length === 0)
        return registry;
    const slugs = new Set(over.map(({ slug }) => slug));
    const gone = new Set(over.map((entry) => JSON.stringify(entry.raw)));
    const entries = registry.entries.filter((entry) => !slugs.has(entry.slug) || !gone.has(JSON.stringify(entry.raw)));
    return registry.of(entries);
}
function removeJobFolder(system, home, stateDir) {
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stateDir) !== stateDir || node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(stateDir) !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .jobsFolder */ .v$)(home.path))
        return;
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(stateDir);
        if (!stat.isDirectory() || (system.user !== null && stat.uid !== system.user.uid))
            return;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(stateDir, { recursive: true, force: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === null)
            throw error;
    }
}
//# sourceMappingURL=cleanup.js.map

/***/ }),

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5934);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
/* harmony import */ var _registry_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4753);






async function healed(system, registry, own) {
    if (registry.find(own.slug, own.state_dir) !== null)
        return registry;
    const fields = await livingState(system, own);
    return fields === null ? registry : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, withoutOldPlace(registry, fields), fields);
}
async function heal(system, home, where, warn) {
    const fields = await livingState(system, where);
    if (fields === null || !(await wasMissing(system, home, fields, warn)))
        return null;
    return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, new _registry_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Registry */ .O([]), fields).find(fields.slug, fields.state_dir);
}
async function wasMissing(system, home, fields, warn) {
    try {
        return await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
    }
    catch (error) {
        if (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriteFailure */ .Eg)(error))
            throw error;
        const message = `${error.message}; other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        return true;
    }
}
function withoutOldPlace(registry, { slug }) {
    const left = registry.entries.filter((entry) => entry.slug === slug && !(0,_living_js__WEBPACK_IMPORTED_MODULE_2__.isThere)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(entry.state_dir)));
    return left.reduce((kept, entry) => kept.without(slug, entry.state_dir), registry);
}
async function livingState(system, where) {
    const state = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnState */ .Ou)(system, where);
    if (state === null)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { slug, started_at, services } = state;
    const { config_path, state_dir } = where;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ }),

/***/ 720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ programAndScript)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const INTERPRETERS = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => [
    {
        name: /^(node|nodejs|tsx|ts-node)$/,
        withValue: /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
        code: /^(-e|--eval|-p|--print|-pe|-i)$/,
    },
    {
        name: /^(bun|deno)$/,
        command: /^(run|serve|x)$/,
        withValue: /^(-r|--preload|--cwd|-c|--config|--import-map|--env-file)$/,
        code: /^(-e|--eval|-p|--print|eval|repl)$/,
    },
    { name: /^(python|pypy)[\d.]*$/, withValue: /^-[WXQ]$/, code: /^-\w*c$/, script: /^-m$/ },
    { name: /^ruby[\d.]*$/, withValue: /^-[IrEC]$/, code: /^-\w*e$/ },
    { name: /^perl[\d.]*$/, withValue: /^-[IMm]$/, code: /^-\w*[eE]$/ },
    { name: /^php[\d.]*$/, withValue: /^-[cdztS]$/, code: /^-[rBRE]$/, script: /^-f$/ },
    { name: /^(ba|da|z|k|a)?sh$/, withValue: /^[-+][oO]$/, code: /^-\w*c$/ },
    {
        name: /^java$/,
        withValue: /^(-cp|-classpath|--class-path|-p|--module-path|--add-\w+)$/,
        script: /^(-jar|-m|--module)$/,
    },
    { name: /^dotnet$/, script: /^exec$/ },
]);
function programAndScript(argv) {
    const [first = ""] = argv;
    const path = pathOf(first);
    const program = programName(path);
    const name = program.replace(/\.exe$/i, "");
    const interpreter = INTERPRETERS().find((row) => row.name.test(name));
    if (interpreter === undefined || path !== first)
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function pathOf(first) {
    if (!/\s/.test(first))
        return first;
    return (/^[A-Za-z]:\\.{1,300}?\.exe(?=$|\s)/i.exec(first) ?? /\S+/.exec(first))?.[0] ?? "";
}
function programName(path) {
    return baseName(path.split("://", 1)[0] ?? "")
        .replace(/^-/, "")
        .replace(/:$/, "");
}
function baseName(path) {
    return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}
function scriptOf(args, interpreter) {
    const { code, script, withValue, command } = interpreter;
    if (command?.test(args[0] ?? ""))
        return scriptOf(args.slice(1), { ...interpreter, command: /^$/ });
    const at = args.findIndex((word, index) => !withValue?.test(args[index - 1] ?? "") &&
        (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)));
    const word = args[at];
    if (word === undefined || code?.test(word))
        return null;
    if (script?.test(word))
        return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
    return isScript(word, args[at - 1]) ? scriptName(word) : null;
}
function scriptName(word) {
    return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}
function isScript(word, before) {
    if (word === "")
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map

/***/ })

};
;