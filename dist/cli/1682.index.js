"use strict";
exports.id = 1682;
exports.ids = [1682,4180,3852,4683];
exports.modules = {

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  who: () => (/* binding */ who_who)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/who.js
var who = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/request.js
var request = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(5106);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/owner-facts.js
var owner_facts = __webpack_require__(7460);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var render_table = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/time.js
var time = __webpack_require__(7888);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/wrap.js
var wrap = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/owners.js






const HEAD = ["PORT", "PID", "USER", "SINCE", "ADDRESS", "OWNER"];
function renderOwners(ports, view) {
    if (ports.length === 0)
        return "Nobody listens on this machine.\n";
    const style = (0,render_style.styleFor)(view.color);
    const head = HEAD.map((text, at) => ({ text, paint: style.dim, right: at < 2 }));
    const rows = ports.flatMap((port) => portRows(port, view));
    const used = HEAD.map((_, at) => rows.some((row) => row[at]?.text !== ""));
    const table = [head, ...rows].map((row) => row.filter((_, at) => used[at]));
    const details = view.detailed ? ports.map((port) => portDetails(port, view)) : [];
    return [(0,render_table/* renderTable */.b)(table, view.columns), ...details].filter(Boolean).join("\n");
}
function portRows(port, view) {
    const name = portName(port);
    if (port.owner === null) {
        const text = port.owner_hidden === null ? "nobody" : (0,foreign_text/* forTerminal */.Qf)(port.owner_hidden.message);
        return [cells(name, "", "", "", "", text)];
    }
    return [port.owner, ...port.others].map((owner, at) => cells(at === 0 ? name : "", owner.pid === null ? "" : String(owner.pid), (0,foreign_text/* forTerminal */.Qf)(owner.user ?? (owner.uid === null ? "" : `uid ${owner.uid}`)), (0,time/* age */.K)(owner.started_at, view.now), owner.addresses.map((address) => address.slice(0, address.lastIndexOf(":"))).join(" "), ownerText(owner, port, view)));
}
function portName({ port, protocol }) {
    return protocol === "udp" ? `${port}/udp` : String(port);
}
function ownerText(owner, port, { whole }) {
    const { name, detail } = (0,verdict/* ownerParts */.IW)(owner, whole);
    if (owner.container !== null)
        return (0,foreign_text/* forTerminal */.Qf)(`${name} ${detail}`.trimEnd());
    if (owner.command !== null)
        return (0,foreign_text/* forTerminal */.Qf)(name, whole ? 5000 : 60);
    if (owner.pid === null && owner.instance !== null)
        return (0,foreign_text/* forTerminal */.Qf)(`set aside by ${name} ${detail}`);
    return (0,foreign_text/* forTerminal */.Qf)(port.owner_hidden?.message ?? name);
}
function portDetails(port, view) {
    const style = (0,render_style.styleFor)(view.color);
    const owners = port.owner === null ? [] : [port.owner, ...port.others];
    return owners
        .map((owner) => {
        const { name, detail } = (0,verdict/* ownerParts */.IW)(owner, view.whole);
        const title = `${portName(port)}: ${(0,foreign_text/* forTerminal */.Qf)(`${name} ${detail}`.trimEnd(), view.whole ? 5000 : 200)}`;
        const facts = (0,owner_facts/* ownerFacts */.r)(owner, view.now).map(([label, text]) => (0,wrap/* hang */.l)(`  ${label.padEnd(5)}  `, text, view.columns, style.dim));
        return (0,wrap/* hang */.l)("", title, view.columns) + facts.join("");
    })
        .join("");
}
function cells(...texts) {
    return texts.map((text, at) => ({ text, right: at < 2 }));
}
//# sourceMappingURL=owners.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 2 modules
var show_report = __webpack_require__(3852);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/who.js



const who_who = {
    name: "who",
    summary: "Who has these ports open, of whatever program? Without a port: every listener.",
    usage: "[PORT[/udp]\u2026]",
    description: "",
    flags: [{ name: "no-redact", text: "show whole command lines, secrets included" }],
    examples: [
        { command: "devrig who 3000", text: "who has port 3000?" },
        { command: "devrig who", text: "every listener of this machine" },
    ],
    exits: [
        { code: "0", text: "each of the ports has an owner" },
        { code: "1", text: "nobody has one of the ports" },
        { code: "2", text: "wrong usage" },
        { code: "3", text: "the machine said no" },
    ],
    run: runWho,
};
async function runWho(context) {
    const { system, streams, invocation, json, quiet, color } = context;
    const wanted = invocation.positionals.map(wantedPort);
    const detail = invocation.has("no-redact") ? "full" : "redacted";
    const { ports, warnings } = await (0,who/* whoOwns */.O)(system, wanted.length === 0 ? null : wanted, detail);
    if (json)
        streams.out(`${JSON.stringify({ version: 1, ports }, null, 2)}\n`);
    else if (!quiet) {
        await (0,show_report.showWarnings)(context, warnings);
        const view = { columns: streams.columns, color, now: system.now(), whole: detail === "full" };
        streams.out(renderOwners(ports, { ...view, detailed: wanted.length > 0 }));
    }
    return ports.every((port) => port.owner !== null) ? 0 : 1;
}
function wantedPort(text) {
    if (!/^\d+(\/(tcp|udp))?$/.test(text)) {
        throw new errors/* DevrigError */.oX("user", "port_invalid", `"${text}" is not a port`, {
            hint: "write 3000 or 53/udp",
        });
    }
    return (0,request/* parsePortRequest */.A)(text);
}
//# sourceMappingURL=who.js.map

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
  showReport: () => (/* binding */ showReport),
  showWarnings: () => (/* binding */ showWarnings)
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

/***/ 8307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentJob: () => (/* binding */ currentJob),
/* harmony export */   hasWorkers: () => (/* binding */ hasWorkers),
/* harmony export */   jobOf: () => (/* binding */ jobOf),
/* harmony export */   nearestWorker: () => (/* binding */ nearestWorker),
/* harmony export */   ownerJob: () => (/* binding */ ownerJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9430);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3058);




function jobOf(variables) {
    const service = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(variables);
    return service === null ? null : { service: service.name, ...service.facts(variables) };
}
function currentJob(system, { action = false } = {}) {
    const facts = jobOf((0,_job_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .jobVariables */ .BU)(system.env));
    return facts === null ? null : { facts, holder: holderOf(system, action) };
}
function nearestWorker(system, ancestors) {
    return ancestors.find((kin) => isWorker((0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(system, kin.pid))) ?? null;
}
function hasWorkers(serviceName) {
    return _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__/* .services */ .$.some((service) => service.name === serviceName && service.isWorker !== null);
}
function ownerJob(facts, { verdict, reason }) {
    const { workspace: _, runner_folder: __, ...told } = facts;
    return { ...told, verdict, reason };
}
function isWorker(argv) {
    return _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__/* .services */ .$.some((service) => service.isWorker?.(argv) === true);
}
function holderOf(system, action) {
    const ours = hasOwnProc(system);
    const worker = ours ? nearestWorker(system, (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(system, system.pid).ancestors) : null;
    if (worker !== null)
        return { pid: worker.pid, started: worker.started, kind: "worker" };
    if (system.ppid === 0)
        return { pid: 1, started: ours ? startOf(system, 1) : null, kind: "container" };
    return {
        pid: system.ppid,
        started: ours ? startOf(system, system.ppid) : null,
        kind: action ? "action_parent" : "parent",
    };
}
function startOf(system, pid) {
    return (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .kinOf */ .ae)(system, pid)?.started ?? null;
}
function hasOwnProc(system) {
    if (system.platform !== "linux")
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${system.procRoot}/self`) === String(system.pid);
    }
    catch (error) {
        if ((0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error))
            return false;
        throw error;
    }
}
//# sourceMappingURL=ci-job.js.map

/***/ }),

/***/ 7070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ withCheckRun),
/* harmony export */   M: () => (/* binding */ github)
/* harmony export */ });
/* unused harmony export stepOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _web_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _worker_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);



const github = {
    name: "github",
    variables: [
        "GITHUB_ACTIONS",
        "GITHUB_REPOSITORY",
        "GITHUB_RUN_ID",
        "GITHUB_RUN_ATTEMPT",
        "GITHUB_JOB",
        "GITHUB_ACTION",
        "GITHUB_WORKFLOW",
        "GITHUB_WORKSPACE",
        "GITHUB_SERVER_URL",
        "RUNNER_NAME",
        "RUNNER_TRACKING_ID",
    ],
    recognises: (variables) => variables.get("GITHUB_ACTIONS") === "true" || variables.has("GITHUB_RUN_ID"),
    facts: (variables) => {
        const workspace = variables.get("GITHUB_WORKSPACE") ?? null;
        return {
            repository: variables.get("GITHUB_REPOSITORY") ?? null,
            workflow: variables.get("GITHUB_WORKFLOW") ?? null,
            job: variables.get("GITHUB_JOB") ?? null,
            run_id: variables.get("GITHUB_RUN_ID") ?? null,
            attempt: variables.get("GITHUB_RUN_ATTEMPT") ?? null,
            run_url: runUrl(variables),
            runner: variables.get("RUNNER_NAME") ?? null,
            tracking_id: trackingId(variables),
            check_run_id: null,
            workspace,
            runner_folder: workFolder(workspace),
        };
    },
    isWorker: (argv) => (0,_worker_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isDotnetProgram */ .b)(argv, "Runner.Worker"),
};
function withCheckRun(facts, checkRunId) {
    if (!/^[1-9]\d{0,19}$/.test(checkRunId))
        return facts;
    const run = facts.run_url?.replace(/\/attempts\/\d+$/, "") ?? null;
    return {
        ...facts,
        check_run_id: checkRunId,
        run_url: run === null ? null : `${run}/job/${checkRunId}`,
    };
}
function stepOf(variables) {
    const name = variables.get("GITHUB_ACTION") ?? "";
    const place = /^__run(?:_(\d{1,4}))?$/.exec(name);
    if (place !== null)
        return `run step ${place[1] ?? 1} of those without an id`;
    if (name === "")
        return null;
    return name.startsWith("__") ? `step of ${name.slice(2)}` : `step '${name}'`;
}
function runUrl(variables) {
    const server = (0,_web_url_js__WEBPACK_IMPORTED_MODULE_2__/* .webUrl */ .q)(variables.get("GITHUB_SERVER_URL"));
    const repository = variables.get("GITHUB_REPOSITORY") ?? "";
    const run = variables.get("GITHUB_RUN_ID") ?? "";
    const attempt = variables.get("GITHUB_RUN_ATTEMPT") ?? "";
    if (server === null || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(run))
        return null;
    const suffix = /^[1-9]\d*$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : "";
    return (0,_web_url_js__WEBPACK_IMPORTED_MODULE_2__/* .webUrl */ .q)(`${server.replace(/\/+$/, "")}/${repository}/actions/runs/${run}${suffix}`);
}
function trackingId(variables) {
    const mark = variables.get("RUNNER_TRACKING_ID") ?? "";
    return /^github_[0-9a-f-]{36}$/i.test(mark) ? mark : null;
}
function workFolder(workspace) {
    if (workspace === null || !node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.isAbsolute(workspace))
        return null;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(workspace)));
}
//# sourceMappingURL=github.js.map

/***/ }),

/***/ 9430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ services)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/web-url.js
var web_url = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/worker-name.js
var worker_name = __webpack_require__(5059);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/azure.js


const azure = {
    name: "azure",
    variables: [
        "TF_BUILD",
        "AGENT_NAME",
        "AGENT_WORKFOLDER",
        "BUILD_BUILDID",
        "BUILD_DEFINITIONNAME",
        "BUILD_REPOSITORY_NAME",
        "PIPELINE_WORKSPACE",
        "SYSTEM_COLLECTIONURI",
        "SYSTEM_JOBATTEMPT",
        "SYSTEM_JOBDISPLAYNAME",
        "SYSTEM_JOBID",
        "SYSTEM_TEAMPROJECT",
        "VSTS_PROCESS_LOOKUP_ID",
    ],
    recognises: (variables) => variables.get("TF_BUILD")?.toLowerCase() === "true",
    facts: (variables) => ({
        repository: variables.get("BUILD_REPOSITORY_NAME") ?? null,
        workflow: variables.get("BUILD_DEFINITIONNAME") ?? null,
        job: variables.get("SYSTEM_JOBDISPLAYNAME") ?? variables.get("SYSTEM_JOBID") ?? null,
        run_id: variables.get("BUILD_BUILDID") ?? null,
        attempt: variables.get("SYSTEM_JOBATTEMPT") ?? null,
        run_url: runUrl(variables),
        runner: variables.get("AGENT_NAME") ?? null,
        tracking_id: trackingId(variables),
        check_run_id: null,
        workspace: variables.get("PIPELINE_WORKSPACE") ?? null,
        runner_folder: variables.get("AGENT_WORKFOLDER") ?? null,
    }),
    isWorker: (argv) => (0,worker_name/* isDotnetProgram */.b)(argv, "Agent.Worker"),
};
function trackingId(variables) {
    const mark = variables.get("VSTS_PROCESS_LOOKUP_ID") ?? "";
    return /^vsts_[0-9a-f-]{36}$/i.test(mark) ? mark : null;
}
function runUrl(variables) {
    const collection = (0,web_url/* webUrl */.q)(variables.get("SYSTEM_COLLECTIONURI"));
    const project = variables.get("SYSTEM_TEAMPROJECT");
    const build = variables.get("BUILD_BUILDID") ?? "";
    if (collection === null || project === undefined || !/^\d+$/.test(build))
        return null;
    const base = collection.replace(/\/+$/, "");
    return (0,web_url/* webUrl */.q)(`${base}/${encodeURIComponent(project)}/_build/results?buildId=${build}`);
}
//# sourceMappingURL=azure.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/buildkite.js

const buildkite = {
    name: "buildkite",
    variables: [
        "BUILDKITE",
        "BUILDKITE_AGENT_NAME",
        "BUILDKITE_BUILD_CHECKOUT_PATH",
        "BUILDKITE_BUILD_NUMBER",
        "BUILDKITE_BUILD_URL",
        "BUILDKITE_JOB_ID",
        "BUILDKITE_LABEL",
        "BUILDKITE_PIPELINE_SLUG",
        "BUILDKITE_RETRY_COUNT",
        "BUILDKITE_STEP_KEY",
    ],
    labels: {
        "com.buildkite.agent_name": "BUILDKITE_AGENT_NAME",
        "com.buildkite.build_number": "BUILDKITE_BUILD_NUMBER",
        "com.buildkite.job_id": "BUILDKITE_JOB_ID",
        "com.buildkite.job_label": "BUILDKITE_LABEL",
        "com.buildkite.pipeline_slug": "BUILDKITE_PIPELINE_SLUG",
        "com.buildkite.step_key": "BUILDKITE_STEP_KEY",
    },
    marks: { BUILDKITE: "true" },
    recognises: (variables) => variables.get("BUILDKITE") === "true",
    facts: (variables) => ({
        repository: null,
        workflow: variables.get("BUILDKITE_PIPELINE_SLUG") ?? null,
        job: variables.get("BUILDKITE_STEP_KEY") ?? variables.get("BUILDKITE_LABEL") ?? null,
        run_id: variables.get("BUILDKITE_BUILD_NUMBER") ?? null,
        attempt: attempt(variables.get("BUILDKITE_RETRY_COUNT")),
        run_url: jobUrl(variables),
        runner: variables.get("BUILDKITE_AGENT_NAME") ?? null,
        tracking_id: variables.get("BUILDKITE_JOB_ID") ?? null,
        check_run_id: null,
        workspace: variables.get("BUILDKITE_BUILD_CHECKOUT_PATH") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
function jobUrl(variables) {
    const build = (0,web_url/* webUrl */.q)(variables.get("BUILDKITE_BUILD_URL"));
    const job = variables.get("BUILDKITE_JOB_ID");
    return build === null || job === undefined
        ? build
        : (0,web_url/* webUrl */.q)(`${build}#${encodeURIComponent(job)}`);
}
function attempt(retries) {
    return retries !== undefined && /^\d{1,6}$/.test(retries) ? String(Number(retries) + 1) : null;
}
//# sourceMappingURL=buildkite.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/circleci.js

const circleci = {
    name: "circleci",
    variables: [
        "CIRCLECI",
        "CIRCLE_BUILD_NUM",
        "CIRCLE_BUILD_URL",
        "CIRCLE_JOB",
        "CIRCLE_NODE_INDEX",
        "CIRCLE_PROJECT_REPONAME",
        "CIRCLE_PROJECT_USERNAME",
        "CIRCLE_WORKFLOW_ID",
        "CIRCLE_WORKFLOW_JOB_ID",
        "CIRCLE_WORKING_DIRECTORY",
    ],
    recognises: (variables) => variables.get("CIRCLECI") === "true",
    facts: (variables) => ({
        repository: repository(variables),
        workflow: null,
        job: variables.get("CIRCLE_JOB") ?? null,
        run_id: variables.get("CIRCLE_WORKFLOW_ID") ?? variables.get("CIRCLE_BUILD_NUM") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("CIRCLE_BUILD_URL")),
        runner: null,
        tracking_id: circleci_trackingId(variables),
        check_run_id: null,
        workspace: variables.get("CIRCLE_WORKING_DIRECTORY") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
function repository(variables) {
    const owner = variables.get("CIRCLE_PROJECT_USERNAME");
    const name = variables.get("CIRCLE_PROJECT_REPONAME");
    return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}
function circleci_trackingId(variables) {
    const job = variables.get("CIRCLE_WORKFLOW_JOB_ID");
    return job === undefined ? null : `${job}#${variables.get("CIRCLE_NODE_INDEX") ?? "0"}`;
}
//# sourceMappingURL=circleci.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/drone.js

const drone = {
    name: "drone",
    variables: [
        "DRONE",
        "DRONE_BUILD_LINK",
        "DRONE_BUILD_NUMBER",
        "DRONE_REPO",
        "DRONE_STAGE_MACHINE",
        "DRONE_STAGE_NAME",
        "DRONE_WORKSPACE",
    ],
    labels: {
        "io.drone.build.number": "DRONE_BUILD_NUMBER",
        "io.drone.repo.slug": "DRONE_REPO",
        "io.drone.stage.name": "DRONE_STAGE_NAME",
    },
    marks: { DRONE: "true" },
    recognises: (variables) => variables.get("DRONE") === "true",
    facts: (variables) => ({
        repository: variables.get("DRONE_REPO") ?? null,
        workflow: null,
        job: variables.get("DRONE_STAGE_NAME") ?? null,
        run_id: variables.get("DRONE_BUILD_NUMBER") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("DRONE_BUILD_LINK")),
        runner: variables.get("DRONE_STAGE_MACHINE") ?? null,
        tracking_id: null,
        check_run_id: null,
        workspace: variables.get("DRONE_WORKSPACE") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=drone.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/github.js
var github = __webpack_require__(7070);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/gitlab.js

const gitlab = {
    name: "gitlab",
    variables: [
        "GITLAB_CI",
        "CI_PROJECT_PATH",
        "CI_PIPELINE_ID",
        "CI_JOB_ID",
        "CI_JOB_NAME",
        "CI_JOB_URL",
        "CI_PROJECT_DIR",
        "CI_RUNNER_ID",
        "CI_RUNNER_DESCRIPTION",
    ],
    labels: {
        "com.gitlab.gitlab-runner.job.id": "CI_JOB_ID",
        "com.gitlab.gitlab-runner.job.url": "CI_JOB_URL",
        "com.gitlab.gitlab-runner.pipeline.id": "CI_PIPELINE_ID",
        "com.gitlab.gitlab-runner.runner.id": "CI_RUNNER_ID",
    },
    marks: { GITLAB_CI: "true" },
    recognises: (variables) => variables.get("GITLAB_CI") === "true",
    facts: (variables) => ({
        repository: variables.get("CI_PROJECT_PATH") ?? null,
        workflow: null,
        job: variables.get("CI_JOB_NAME") ?? null,
        run_id: variables.get("CI_PIPELINE_ID") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("CI_JOB_URL")),
        runner: variables.get("CI_RUNNER_DESCRIPTION") ?? variables.get("CI_RUNNER_ID") ?? null,
        tracking_id: variables.get("CI_JOB_ID") ?? null,
        check_run_id: null,
        workspace: variables.get("CI_PROJECT_DIR") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=gitlab.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/jenkins.js

const jenkins = {
    name: "jenkins",
    variables: [
        "JENKINS_URL",
        "JENKINS_HOME",
        "BUILD_NUMBER",
        "BUILD_TAG",
        "BUILD_URL",
        "JOB_NAME",
        "NODE_NAME",
        "WORKSPACE",
    ],
    recognises: (variables) => (variables.has("JENKINS_URL") || variables.has("JENKINS_HOME")) &&
        variables.has("JOB_NAME") &&
        variables.has("BUILD_NUMBER"),
    facts: (variables) => ({
        repository: null,
        workflow: null,
        job: variables.get("JOB_NAME") ?? null,
        run_id: variables.get("BUILD_NUMBER") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("BUILD_URL")),
        runner: variables.get("NODE_NAME") ?? null,
        tracking_id: variables.get("BUILD_TAG") ?? null,
        check_run_id: null,
        workspace: variables.get("WORKSPACE") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=jenkins.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/woodpecker.js

const woodpecker = {
    name: "woodpecker",
    variables: [
        "CI",
        "CI_SYSTEM_NAME",
        "CI_PIPELINE_NUMBER",
        "CI_PIPELINE_URL",
        "CI_REPO",
        "CI_WORKFLOW_NAME",
        "CI_WORKSPACE",
    ],
    recognises: (variables) => variables.get("CI") === "woodpecker" || variables.get("CI_SYSTEM_NAME") === "woodpecker",
    facts: (variables) => ({
        repository: variables.get("CI_REPO") ?? null,
        workflow: null,
        job: variables.get("CI_WORKFLOW_NAME") ?? null,
        run_id: variables.get("CI_PIPELINE_NUMBER") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("CI_PIPELINE_URL")),
        runner: null,
        tracking_id: null,
        check_run_id: null,
        workspace: variables.get("CI_WORKSPACE") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=woodpecker.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/services.js








const services = [
    github/* github */.M,
    gitlab,
    buildkite,
    circleci,
    azure,
    woodpecker,
    drone,
    jenkins,
];
//# sourceMappingURL=services.js.map

/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ webUrl)
/* harmony export */ });
const LONGEST = 1_000;
function webUrl(text) {
    if (text === null || text === undefined || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const opens = url.protocol === "https:" || url.protocol === "http:";
    if (!opens || url.username !== "" || url.password !== "")
        return null;
    return url.href.length > LONGEST ? null : url.href;
}
//# sourceMappingURL=web-url.js.map

/***/ }),

/***/ 5059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isDotnetProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isDotnetProgram(argv, name) {
    const [program = "", library = ""] = argv.map((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(text));
    return program === name || (program === "dotnet" && library === `${name}.dll`);
}
//# sourceMappingURL=worker-name.js.map

/***/ }),

/***/ 7064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimant: () => (/* binding */ claimant)
/* harmony export */ });
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _ci_services_web_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);


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
        ? (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(facts, { verdict: "mine", reason: "this job holds the claim" })
        : (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(facts, { verdict: "neighbour", reason: "its job holds a living claim" });
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

/***/ 3058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ jobVariables),
  fR: () => (/* binding */ readJobEnvironment),
  z5: () => (/* binding */ serviceOf)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/marks.js
var marks = __webpack_require__(7555);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/services.js + 7 modules
var services = __webpack_require__(9430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/process-environment.js


const MOST_BYTES = 1024 * 1024;
function readEnvironment(system, pid) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(`${system.procRoot}/${pid}/environ`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,ancestors/* isUnreadable */.GZ)(error))
            return Buffer.alloc(0);
        throw error;
    }
    try {
        return readAtMost(file, MOST_BYTES);
    }
    catch (error) {
        if ((0,ancestors/* isUnreadable */.GZ)(error))
            return Buffer.alloc(0);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readAtMost(file, most) {
    const pieces = [];
    let total = 0;
    while (total < most) {
        const piece = Buffer.allocUnsafe(Math.min(64 * 1024, most - total));
        const read = (0,external_node_fs_.readSync)(file, piece);
        if (read === 0)
            break;
        pieces.push(piece.subarray(0, read));
        total += read;
    }
    return Buffer.concat(pieces);
}
//# sourceMappingURL=process-environment.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/job-environment.js




const LONGEST_VALUE = 200;
function readJobEnvironment(system, pid) {
    const chain = [pid, ...(0,ancestors/* familyOf */.Ap)(system, pid).ancestors.map((kin) => kin.pid)];
    for (const candidate of chain) {
        const bytes = readEnvironment(system, candidate);
        if (!(0,marks/* mayNameService */.sF)(bytes.toString("latin1")))
            continue;
        const variables = allowed(entriesOf(bytes));
        if (serviceOf(variables) !== null)
            return { pid: candidate, variables };
    }
    return null;
}
function jobVariables(environment) {
    return allowed(Object.entries(environment).map(([name, value]) => [name, value ?? ""]));
}
function serviceOf(variables) {
    return services/* services */.$.find((service) => service.recognises(variables)) ?? null;
}
function allowed(entries) {
    const names = new Set(services/* services */.$.flatMap((service) => service.variables));
    const variables = new Map();
    for (const [name, value] of entries) {
        if (names.has(name) && !variables.has(name) && isPlain(value))
            variables.set(name, value);
    }
    return variables;
}
function isPlain(value) {
    if (value === "" || value.length > LONGEST_VALUE * 2)
        return false;
    return ([...value].length <= LONGEST_VALUE &&
        !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u.test(value));
}
function* entriesOf(bytes) {
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
        const equals = bytes.indexOf(0x3d, start);
        if (equals > start && equals < end)
            yield [bytes.toString("latin1", start, equals), bytes.toString("utf8", equals + 1, end)];
        start = end + 1;
    }
}
//# sourceMappingURL=job-environment.js.map

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

/***/ }),

/***/ 7940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOwns)
/* harmony export */ });
/* harmony import */ var _owners_attribute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8743);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _owners_claimant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7064);
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3964);
/* harmony import */ var _owners_instance_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(542);
/* harmony import */ var _owners_published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7187);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);
/* harmony import */ var _preflight_judge_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2399);
/* harmony import */ var _preflight_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1403);
/* harmony import */ var _preflight_probes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5173);
/* harmony import */ var _preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3869);











async function whoOwns(system, wanted, detail) {
    const instances = await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstances */ .d)(system);
    const job = (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.currentJob)(system);
    const asking = (0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_2__/* .askEngines */ .dq)(system);
    let seen = await seenHolders(system, wanted, instances);
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (system.monotonic() - lookedAt > _preflight_look_js__WEBPACK_IMPORTED_MODULE_2__/* .STALE */ .yR)
        seen = await seenHolders(system, wanted, instances);
    const held = (0,_owners_published_js__WEBPACK_IMPORTED_MODULE_3__/* .withPublished */ .n)(engines, wanted, seen.holders);
    const knowledge = { detail, instances, engines, job, self: null };
    const found = (await (0,_owners_attribute_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .l)(system, held, knowledge)).map(({ own: _own, ...port }) => port);
    const warnings = instances.problem === null ? [] : [instances.problem];
    const ports = wanted?.map((port) => found.find((it) => (0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .portKey */ .ls)(it) === (0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .portKey */ .ls)(port)) ??
        withoutHolder(port, claimants(instances, port, job), seen));
    return { ports: ports ?? found, warnings: [...warnings, ...(0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_2__/* .engineProblems */ .p7)(engines)] };
}
async function seenHolders(system, wanted, instances) {
    const hints = (ports) => (0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .likelyOwners */ .zj)(instances, ports);
    const first = await (0,_owners_find_js__WEBPACK_IMPORTED_MODULE_7__/* .findHolders */ .Z)(system, wanted, wanted === null ? {} : { hints: hints(wanted) });
    const holders = first.filter(({ hidden }) => hidden?.code !== "gone");
    const silent = (wanted ?? []).filter((port) => !has(holders, port));
    const { results, holders: late } = await (0,_preflight_probes_js__WEBPACK_IMPORTED_MODULE_8__/* .probePorts */ .n)(system, silent, hints);
    return { results, holders: [...holders, ...late] };
}
function has(holders, port) {
    return holders.some((it) => (0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .portKey */ .ls)(it) === (0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .portKey */ .ls)(port));
}
function claimants(instances, port, job) {
    return (0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsOn */ .RY)(instances, port).map((living) => (0,_owners_claimant_js__WEBPACK_IMPORTED_MODULE_9__.claimant)(living, job));
}
function withoutHolder(port, [owner, ...others], { results }) {
    if (owner === undefined && results.get((0,_preflight_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .portKey */ .ls)(port))?.state === "busy")
        return (0,_preflight_judge_js__WEBPACK_IMPORTED_MODULE_10__/* .unseen */ .n)(port);
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