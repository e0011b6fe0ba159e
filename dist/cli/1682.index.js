"use strict";
exports.id = 1682;
exports.ids = [1682,4180,9104];
exports.modules = {

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  who: () => (/* binding */ who_who)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/request.js
var request = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/who.js
var who = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/port-text.js
var port_text = __webpack_require__(9067);
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
    const name = (0,port_text/* portText */.Z)(port);
    if (port.owner === null) {
        const text = port.owner_hidden === null ? "nobody" : (0,foreign_text/* forTerminal */.Qf)(port.owner_hidden.message);
        return [cells(name, "", "", "", "", text)];
    }
    return [port.owner, ...port.others].map((owner, at) => cells(at === 0 ? name : "", owner.pid === null ? "" : String(owner.pid), (0,foreign_text/* forTerminal */.Qf)(owner.user ?? (owner.uid === null ? "" : `uid ${owner.uid}`)), (0,time/* age */.K)(owner.started_at, view.now), owner.addresses.map((address) => address.slice(0, address.lastIndexOf(":"))).join(" "), ownerText(owner, port, view)));
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
        const title = `${(0,port_text/* portText */.Z)(port)}: ${(0,foreign_text/* forTerminal */.Qf)(`${name} ${detail}`.trimEnd(), view.whole ? 5000 : 200)}`;
        const facts = (0,owner_facts/* ownerFacts */.r)(owner, view.now).map(([label, text]) => (0,wrap/* hang */.l)(`  ${label.padEnd(5)}  `, text, view.columns, style.dim));
        return (0,wrap/* hang */.l)("", title, view.columns) + facts.join("");
    })
        .join("");
}
function cells(...texts) {
    return texts.map((text, at) => ({ text, right: at < 2 }));
}
//# sourceMappingURL=owners.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 1 modules
var show_report = __webpack_require__(9104);
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
    const { system, streams, invocation, json, quiet, color, rows } = context;
    const wanted = uniquePorts(invocation.positionals.map(request/* parsePort */.pz));
    const detail = invocation.has("no-redact") ? "full" : "redacted";
    const asked = wanted.length === 0 ? null : wanted;
    const { ports, warnings } = await (0,who/* whoOwns */.O)(system, asked, detail, rows ?? undefined);
    if (json)
        streams.out((0,foreign_text/* forJson */.Cx)({ version: 1, ports }));
    else if (!quiet) {
        await (0,show_report.showWarnings)(context, warnings);
        const view = { columns: streams.columns, color, now: system.now(), whole: detail === "full" };
        streams.out(renderOwners(ports, { ...view, detailed: wanted.length > 0 }));
    }
    return ports.every((port) => port.owner !== null) ? 0 : 1;
}
function uniquePorts(ports) {
    return [...new Map(ports.map((port) => [(0,port_text/* portText */.Z)(port), port])).values()];
}
//# sourceMappingURL=who.js.map

/***/ }),

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

/***/ 9104:
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/port-text.js
var port_text = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/collision.js
var collision = __webpack_require__(9317);
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
        .map((port) => (0,collision/* renderCollision */.H)(port, view, style));
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
    return [
        { text: (0,foreign_text/* forTerminal */.Qf)(port.resource) },
        { text: (0,port_text/* portText */.Z)(port), right: true },
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

/***/ }),

/***/ 7940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOwns)
/* harmony export */ });
/* harmony import */ var _owners_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2994);
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8325);
/* harmony import */ var _owners_instances_instance_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4693);
/* harmony import */ var _owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
/* harmony import */ var _owners_jobs_job_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _owners_linux_listen_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(416);
/* harmony import */ var _owners_published_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7187);
/* harmony import */ var _preflight_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1403);
/* harmony import */ var _preflight_probes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5173);










async function whoOwns(system, wanted, detail, rows = (0,_owners_linux_listen_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listenRowsAhead */ .gB)(system)) {
    const instances = await (0,_owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstances */ .d)(system);
    const job = await (0,_owners_jobs_job_now_js__WEBPACK_IMPORTED_MODULE_2__/* .jobNow */ .g)(system);
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
    const hints = (ports) => (0,_owners_instances_instance_view_js__WEBPACK_IMPORTED_MODULE_7__/* .likelyOwners */ .zj)(instances, ports);
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
    const { claimant } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(8131)]).then(__webpack_require__.bind(__webpack_require__, 512));
    return (port) => (0,_owners_instances_instance_view_js__WEBPACK_IMPORTED_MODULE_7__/* .claimsOn */ .RY)(instances, port).map((living) => claimant(living, job));
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