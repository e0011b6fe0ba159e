"use strict";
exports.id = 1655;
exports.ids = [1655];
exports.modules = {

/***/ 1655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6074);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(822);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5384);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5106);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3852);


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
    ],
    run: runCheck,
};
async function runCheck(context) {
    const { system, streams, invocation, json, quiet, file } = context;
    const detail = invocation.has("no-redact") ? "full" : "redacted";
    const ask = invocation.has("mine") ? _engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMine */ .u : _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .preflight */ .Mz;
    const report = await ask(system, {
        ...(file === undefined ? {} : { config: file }),
        services: invocation.positionals,
        ports: invocation.values("port").map(_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePortRequest */ .A),
        wait: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(invocation.value("wait") ?? "0s"),
        detail,
        ...(json || quiet ? {} : { onWait: waitingNotice(context) }),
    });
    if (json) {
        streams.out(`${JSON.stringify(reportDocument(report), null, 2)}\n`);
    }
    else if (report.mine) {
        const { renderMine } = await __webpack_require__.e(/* import() */ 1197).then(__webpack_require__.bind(__webpack_require__, 3578));
        await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__/* .showWarnings */ .D)(context, report.warnings);
        streams.out(renderMine(report, { ...context, columns: streams.columns, now: system.now() }));
    }
    else {
        await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__/* .showReport */ .U)(context, report, { whole: detail === "full" });
    }
    return report.ok ? 0 : 1;
}
function waitingNotice({ streams }) {
    let shown = "";
    return (report) => {
        const notice = report.ports
            .filter((port) => (report.mine ? !(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isMine */ .G)(port) : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isCollision */ .R)(port)))
            .map((port) => `waiting: ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(port.message, 1000)}\n`)
            .join("");
        if (notice !== shown)
            streams.err(notice);
        shown = notice;
    };
}
function reportDocument(report) {
    const warnings = report.warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
    return { ...report, warnings };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 7460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownerFacts)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5106);
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

/***/ 9201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5520);

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
    if (startedAt === null)
        return "";
    const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
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
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5520);

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

/***/ 3852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ showReport),
  D: () => (/* binding */ showWarnings)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/report.js
var engine_report = __webpack_require__(5384);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/near.js
var near = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(5106);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/owner-facts.js
var owner_facts = __webpack_require__(7460);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/wrap.js
var wrap = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/collision.js



function renderCollision(port, view, style) {
    const message = (0,foreign_text/* forTerminal */.Qf)(port.message, view.whole ? 5000 : 1000);
    const lines = facts(port, view).map(([label, text]) => label === "next"
        ? `  ${style.dim("next ")}  ${style.bold(text)}\n`
        : (0,wrap/* hang */.l)(`  ${label.padEnd(5)}  `, text, view.columns, style.dim));
    return (0,wrap/* hang */.l)("\u2717 ", message, view.columns, style.red) + lines.join("");
}
function facts(port, view) {
    const { source, owner, others, next } = port;
    const all = [];
    if (source !== null)
        all.push(["at", `${(0,foreign_text/* forTerminal */.Qf)(source.file, 1000)}:${source.line}:${source.column}`]);
    if (owner !== null)
        all.push(...(0,owner_facts/* ownerFacts */.r)(owner, view.now));
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
    const name = (0,foreign_text/* forTerminal */.Qf)((0,verdict/* ownerName */.Hc)(other, whole), whole ? 5000 : 200);
    return `${name} ${other.addresses.join(", ")}`.trimEnd();
}
//# sourceMappingURL=collision.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var render_table = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/time.js
var time = __webpack_require__(7888);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/report.js





function renderReport(report, view) {
    const style = (0,render_style.styleFor)(view.color);
    const details = report.ports
        .filter(engine_report/* isCollision */.R)
        .map((port) => renderCollision(port, view, style));
    if (view.quiet)
        return details.join("\n");
    const table = report.ports.length === 0 ? "" : (0,render_table/* renderTable */.b)(rows(report, view, style), view.columns);
    return [table, ...details, report_verdict(report, style)].filter(Boolean).join("\n");
}
function rows(report, view, style) {
    const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
    const body = report.ports.map((port) => row(port, view, style));
    const used = head.map((_, at) => at < 3 || body.some((cells) => cells[at]?.text !== ""));
    const titles = head.map((text, at) => ({ text, paint: style.dim, right: at === 1 }));
    return [titles, ...body].map((cells) => cells.filter((_, at) => used[at]));
}
function row(port, view, style) {
    const protocol = port.protocol === "udp" ? "/udp" : "";
    return [
        { text: (0,foreign_text/* forTerminal */.Qf)(port.resource) },
        { text: port.port === null ? "auto" : `${port.port}${protocol}`, right: true },
        { text: port.status, paint: paintOf(port, style) },
        ownerCell(port),
        { text: (0,time/* age */.K)(port.owner?.started_at ?? null, view.now) },
    ];
}
function ownerCell({ status, owner, owner_hidden }) {
    if (owner === null) {
        if (status === "own")
            return { text: "set aside for this project" };
        return { text: status === "taken" ? (0,foreign_text/* forTerminal */.Qf)(owner_hidden?.message ?? "unknown") : "" };
    }
    const { name, detail } = (0,verdict/* ownerParts */.IW)(owner);
    const user = owner.pid === null || owner.user === null ? "" : `, ${(0,foreign_text/* forTerminal */.Qf)(owner.user)}`;
    const tail = `${detail === "" ? "" : ` ${(0,foreign_text/* forTerminal */.Qf)(detail, 60)}`}${user}`;
    return { text: (0,foreign_text/* forTerminal */.Qf)(name, 60), tail };
}
function paintOf(port, style) {
    if ((0,engine_report/* isCollision */.R)(port))
        return style.red;
    return port.status === "auto" ? style.dim : style.green;
}
function report_verdict(report, style) {
    const fixed = report.ports.filter((port) => port.port !== null);
    const paint = report.ok ? style.green : style.red;
    return `${paint(report.ok ? goodNews(fixed) : badNews(report.collisions, fixed.length))}\n`;
}
function badNews(collisions, fixed) {
    if (fixed === 1)
        return "The port is not free.";
    return `${collisions} of ${fixed} ports ${collisions === 1 ? "is" : "are"} not free.`;
}
function goodNews(fixed) {
    const own = fixed.filter((port) => port.status === "own").length;
    const free = fixed.length - own;
    if (fixed.length === 0)
        return "No fixed port to check.";
    if (own === 0)
        return fixed.length === 1 ? "The port is free." : `All ${free} ports are free.`;
    const ours = "this project's own";
    if (free === 0)
        return own === 1 ? `The port is ${ours} already.` : `All ${own} ports are ${ours} already.`;
    const are = (count) => `${count} ${count === 1 ? "port is" : "ports are"}`;
    return `Nothing stands in the way: ${are(own)} ${ours} already, ${are(free)} free.`;
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/show-report.js


async function showReport(context, report, { whole = false } = {}) {
    const { streams, color, quiet, system } = context;
    await showWarnings(context, report.warnings);
    const nearby = await nearbyPorts(context, report);
    const { columns } = streams;
    streams.out(renderReport(report, { columns, color, quiet, whole, nearby, now: system.now() }));
}
async function showWarnings({ quiet, streams }, warnings) {
    if (quiet || warnings.length === 0)
        return;
    const { renderDiagnostic } = await __webpack_require__.e(/* import() */ 5721).then(__webpack_require__.bind(__webpack_require__, 8102));
    const { styleFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4180));
    const style = styleFor(streams.colorErr);
    const { columns } = streams;
    const texts = warnings.map((warning) => renderDiagnostic(warning, "warning", style, columns));
    streams.err(`${texts.join("\n")}\n`);
}
async function nearbyPorts({ system }, report) {
    const nearby = new Map();
    const avoid = new Set(report.ports.map((port) => port.port ?? 0));
    for (const { port, protocol, status } of report.ports.filter(engine_report/* isCollision */.R)) {
        if (port === null || protocol === "udp")
            continue;
        const free = await (0,near/* freePortNear */.G)(system, status === "denied" ? port + 8000 : port, avoid);
        if (free === null)
            continue;
        avoid.add(free);
        nearby.set(port, free);
    }
    return nearby;
}
//# sourceMappingURL=show-report.js.map

/***/ }),

/***/ 822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevrigError */ .oX("user", "duration_invalid", `"${trimmed}" is not a duration`, { hint });
}
//# sourceMappingURL=duration.js.map

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
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5384);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);



const WAIT_STEP = 200;
async function checkMine(system, request) {
    const ask = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .question */ .b1)(system, request);
    const deadline = system.monotonic() + (request.wait ?? 0);
    for (;;) {
        const looked = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .lookNow */ .w6)(system, { ...ask, probe: false });
        for (const port of looked.ports)
            answer(port);
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
function answer(report) {
    const { port, protocol, resource, status, owner, owner_hidden: hidden } = report;
    if (port === null)
        return;
    const subject = resource === String(port) ? `port ${port}` : `port ${port} of '${resource}'`;
    const quiet = hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
    if (owner !== null && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(owner) && !quiet) {
        const whose = status === "own" ? "this project" : "a stranger";
        report.message = `${capital(subject)} is open by ${whose}: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerName */ .Hc)(owner)}`;
        if (status === "own")
            report.next = null;
        return;
    }
    if (status !== "claimed")
        Object.assign(report, { status: "free", owner: null, others: [] });
    const verb = protocol === "udp" ? "has" : "answers on";
    const aside = status === "claimed" ? `; ${report.message.replace(/^Port .*? is /, "it is ")}` : "";
    report.message = `Nobody ${verb} ${subject}${aside}`;
    report.next = null;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
//# sourceMappingURL=mine.js.map

/***/ }),

/***/ 4093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ freePortNear)
/* harmony export */ });
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);

const REACH = 50;
async function freePortNear(system, wanted, avoid) {
    for (let port = wanted + 1; port <= Math.min(wanted + REACH, 65_535); port += 1) {
        if (avoid.has(port))
            continue;
        if ((await (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .d)(system, port, "tcp")).state === "free")
            return port;
    }
    return null;
}
//# sourceMappingURL=near.js.map

/***/ }),

/***/ 6074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePortRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

const FORM = /^(?:([^=\s]+)=)?(\d{1,10})(?:\/(tcp|udp))?$/;
function parsePortRequest(text) {
    const trimmed = text.trim();
    const found = FORM.exec(trimmed);
    if (found === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevrigError */ .oX("user", "port_invalid", `"${trimmed}" is not a port`, {
            hint: "write 3000, db=5432 or dns=53/udp",
        });
    }
    const [, name, digits, protocol = "tcp"] = found;
    const port = Number(digits);
    if (port < 1 || port > 65_535) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevrigError */ .oX("user", "port_invalid", `port ${digits} is out of range`, {
            hint: "ports go from 1 to 65535",
        });
    }
    const written = protocol === "udp" ? `${port}/udp` : String(port);
    return { resource: name ?? written, port, protocol: protocol };
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 3387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ preflight),
/* harmony export */   X4: () => (/* binding */ waitForChange),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   w6: () => (/* binding */ lookNow)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_services_marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7555);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);
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
    const instances = await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstances */ .d)(system);
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
    const wanted = (0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedPorts */ .ah)(project?.config?.ports ?? [], services, ports);
    return {
        project,
        wanted,
        detail: request.detail,
        job: await jobOf(system, request.action === true),
    };
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
async function jobOf(system, action) {
    if (!(0,_owners_ci_services_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .mayRunInCi */ .io)(system.env))
        return null;
    const { currentJob } = await __webpack_require__.e(/* import() */ 688).then(__webpack_require__.bind(__webpack_require__, 8307));
    return currentJob(system, { action });
}
async function changed(system, report, deadline) {
    const taken = report.ports.filter((port) => port.status === "taken" && port.owner?.pid != null);
    const ports = taken.map(({ port, protocol }) => ({ port: port, protocol }));
    const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(8566), __webpack_require__.e(605), __webpack_require__.e(1543)]).then(__webpack_require__.bind(__webpack_require__, 1543));
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
    const { judge } = await __webpack_require__.e(/* import() */ 5260).then(__webpack_require__.bind(__webpack_require__, 2879));
    const chosen = new Map();
    const services = entries.find((entry) => entry.isOf(slug, state_dir))?.services ?? new Map();
    for (const [name, service] of services) {
        if (service.port === null || !service.port_auto)
            continue;
        if ((await judge(system, service)) === "alive")
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

/***/ 5520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u;
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
    if (MARK.test(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return WIDE.test(character) ? 2 : 1;
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;