"use strict";
exports.id = 3578;
exports.ids = [3578,4180,1197];
exports.modules = {

/***/ 9317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderCollision)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(521);
/* harmony import */ var _owner_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4073);



function renderCollision(port, view, style) {
    const message = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(port.message, view.whole ? 5000 : 1000);
    const lines = facts(port, view).map(([label, text]) => label === "next"
        ? `  ${style.dim("next ")}  ${style.bold(text)}\n`
        : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .l)(`  ${label.padEnd(5)}  `, text, view.columns, style.dim));
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .l)("\u2717 ", message, view.columns, style.red) + lines.join("");
}
function facts(port, view) {
    const { source, owner, others, next } = port;
    const all = [];
    if (source !== null)
        all.push(["at", `${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(source.file, 1000)}:${source.line}:${source.column}`]);
    if (owner !== null)
        all.push(...(0,_owner_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerFacts */ .r)(owner, view.now));
    if (owner !== null && owner.addresses.length > 0)
        all.push(["open", owner.addresses.join(", ")]);
    for (const other of others)
        all.push(["also", alsoText(other, view)]);
    if (next !== null)
        all.push(["next", next]);
    const near = port.port === null ? undefined : view.nearby.get(port.port);
    if (near !== undefined)
        all.push(["or", `take port ${near}, which is free`]);
    return all;
}
function alsoText(other, { whole }) {
    const name = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerName */ .Hc)(other, whole), whole ? 5000 : 200);
    return `${name} ${other.addresses.join(", ")}`.trimEnd();
}
//# sourceMappingURL=collision.js.map

/***/ }),

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMine: () => (/* binding */ renderMine)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5912);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9067);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(521);
/* harmony import */ var _collision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4180);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9201);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7888);





function renderMine(report, view) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.styleFor)(view.color);
    const wrong = report.ports.filter((port) => !(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isMine */ .G)(port));
    const details = wrong.map((port) => (0,_collision_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCollision */ .H)(port, { ...view, ...MINE }, style));
    if (view.quiet)
        return details.join("\n");
    const table = report.ports.length === 0 ? "" : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTable */ .b)(rows(report, view, style), view.columns);
    return [table, ...details, verdict(report, wrong.length, style)].filter(Boolean).join("\n");
}
const MINE = { whole: false, nearby: new Map() };
const STATES = {
    own: "open",
    taken: "stranger",
    claimed: "nobody",
    free: "nobody",
};
function rows({ ports }, view, style) {
    const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
    const titles = head.map((text, at) => ({ text, paint: style.dim, right: at === 1 }));
    const body = ports.map((port) => [
        { text: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)(port.resource) },
        { text: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .portText */ .Z)(port), right: true },
        { text: STATES[port.status] ?? port.status, paint: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isMine */ .G)(port) ? style.green : style.red },
        { text: port.owner === null ? "" : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerName */ .Hc)(port.owner)) },
        { text: (0,_time_js__WEBPACK_IMPORTED_MODULE_7__/* .age */ .K)(port.owner?.started_at ?? null, view.now) },
    ]);
    return [titles, ...body];
}
function verdict({ ports }, wrong, style) {
    const all = ports.filter(({ port }) => port !== null).length;
    if (all === 0)
        return style.green("No fixed port to check.\n");
    if (wrong === 0) {
        const are = all === 1 ? "The port is" : `All ${all} ports are`;
        return style.green(`${are} open, and this project's own.\n`);
    }
    const are = wrong === 1 ? "is" : "are";
    return style.red(`${wrong} of ${all} ${all === 1 ? "port" : "ports"} ${are} not open by this project.\n`);
}
//# sourceMappingURL=mine.js.map

/***/ }),

/***/ 7460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownerFacts)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7888);


function ownerFacts(owner, now) {
    const facts = [];
    if (owner.pid !== null || owner.container !== null)
        facts.push(...startFacts(owner, now));
    else if (owner.started_at !== null)
        facts.push(["since", `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .K)(owner.started_at, now)} ago`]);
    const { instance, job } = owner;
    if (instance !== null) {
        facts.push(["of", (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(`${instance.config_path} (${instance.resource})`, 1000)]);
    }
    if (job !== null)
        facts.push(["job", (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(jobText(job), 1000)]);
    return facts;
}
function startFacts({ user, uid, started_at, cwd, container }, now) {
    const by = user ?? (uid === null ? null : `uid ${uid}`);
    const parts = [
        by === null || container !== null ? "" : `by ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(by)}`,
        started_at === null ? "" : `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .K)(started_at, now)} ago`,
        cwd === null || container !== null ? "" : `in ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(cwd, 1000)}`,
    ].filter(Boolean);
    return parts.length === 0 ? [] : [["start", parts.join(", ")]];
}
function jobText(job) {
    const { service, repository, job: name, run_id, runner, run_url, verdict, reason } = job;
    const parts = [
        [name, repository].filter(Boolean).join(" of ") || service,
        run_id === null ? "" : `run ${run_id}`,
        runner === null ? "" : `on ${runner}`,
        run_url ?? "",
    ].filter(Boolean);
    return `${parts.join(", ")}: ${verdict}, ${reason}`;
}
//# sourceMappingURL=owner-facts.js.map

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

/***/ 9201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

const GAP = "  ";
const LEAST = 8;
function renderTable(rows, columns) {
    const widths = narrowed(naturalWidths(rows), columns);
    return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.max(widths[at] ?? 0, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell.text + (cell.tail ?? "")));
        });
    }
    return widths;
}
function narrowed(widths, columns) {
    const total = () => widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
    while (total() > columns) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= LEAST)
            return widths;
        widths[widest] = widths[widest] - 1;
    }
    return widths;
}
function renderRow(row, widths) {
    const last = row.length - 1;
    const cells = row.map((cell, at) => {
        const width = widths[at];
        const shown = fitted(cell, width);
        const space = " ".repeat(Math.max(0, width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(shown)));
        const painted = cell.paint ? cell.paint(shown) : shown;
        if (cell.right)
            return space + painted;
        return at === last ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
}
function fitted({ text, tail = "" }, width) {
    const left = width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(tail);
    if ((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text) <= left)
        return text + tail;
    return left >= LEAST ? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text, left) + tail : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text + tail, width);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age)
/* harmony export */ });
const STEPS = [
    [90, 1, "s"],
    [90 * 60, 60, "min"],
    [36 * 3600, 3600, "h"],
    [Number.POSITIVE_INFINITY, 86_400, "d"],
];
function age(startedAt, now) {
    const started = Date.parse(startedAt ?? "");
    if (Number.isNaN(started))
        return "";
    const seconds = Math.max(0, Math.round((now - started) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ }),

/***/ 4073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ hang)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(/ (?!\d+\))/)) {
        if (line !== "" && (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(line) + 1 + (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
function hang(lead, text, columns, paint) {
    const indent = " ".repeat((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(lead));
    const lines = wrap(text, Math.max(20, columns - indent.length));
    const first = paint ? paint(lead) : lead;
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}\n`).join("");
}
//# sourceMappingURL=wrap.js.map

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

/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
function textWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = "";
    let width = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > columns - 1)
            return columns > 0 ? `${kept}\u2026` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (isMark(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return isWide(character) ? 2 : 1;
}
function isMark(character) {
    return /^[\p{Mn}\p{Me}]$/u.test(character);
}
function isWide(character) {
    return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u.test(character);
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;