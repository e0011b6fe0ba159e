"use strict";
exports.id = 5102;
exports.ids = [5102,4180,9104];
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/read-instances.js
var read_instances = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/registry-view.js
var registry_view = __webpack_require__(9738);
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
    const write = async (before) => {
        const registry = await (0,heal/* healed */.s)(system, await (0,cleanup/* withoutOver */.p)(system, before), project);
        const instances = await (0,registry_view/* viewOf */.d)(system, registry);
        const wanted = await (0,preflight_chosen/* withChosenPorts */.T)(system, ask.wanted, project, instances);
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
        const chosen = autoPorts(told);
        if (chosen.size > 0)
            await (0,remembered_ports/* rememberPorts */.M)(system, project.state_dir, chosen, { warn, mode: home.fileMode });
        return {
            next: (0,records/* registered */.HZ)(system, registry, project, claims),
            result: { report: told, claimed: true, ports: portsOf(told) },
        };
    };
    const result = request.goOn
        ? await (0,registry/* updateRegistryIfPossible */.f)(system, warn, write)
        : await (0,registry/* updateRegistry */.p3)(system, home, warn, write);
    return { ...result, project, warnings };
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

/***/ 9012:
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/job-name.js
function job_name_jobName({ service, repository, run_id, job, runner }) {
    const run = [run_id && `run ${run_id}`, repository && `of ${repository}`];
    const where = [job && `job ${job}`, runner && `on ${runner}`];
    const parts = [run, where].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
    return parts.length === 0 ? service : parts.join(", ");
}
//# sourceMappingURL=job-name.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/lineage.js


const MOST_STEPS = 64;
const FIRST_NAMESPACE = "4026531836";
async function lineageOf(system) {
    if (system.platform === "linux")
        return linuxLineage(system);
    const { describeByPs } = await __webpack_require__.e(/* import() */ 432).then(__webpack_require__.bind(__webpack_require__, 432));
    const { describeByPowerShell } = await __webpack_require__.e(/* import() */ 5644).then(__webpack_require__.bind(__webpack_require__, 5644));
    const describe = system.platform === "win32" ? describeByPowerShell : describeByPs;
    return climb(await describe(system, "all"), system.ppid);
}
function linuxLineage(system) {
    const here = (0,identity.linuxHere)(system);
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
    const start = (0,process_record/* isPid */.u)(pid) ? await (0,identity.identityOf)(system, pid) : null;
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
    return facts === undefined ? null : job_name_jobName(facts);
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
        if (!isRepeated(claim) && (await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiving */ .O)(system, claim)))
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
/* harmony export */   An: () => (/* binding */ parsePortRequest),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   pz: () => (/* binding */ parsePort)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _text_port_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);


const FORM = /^(?:([^=\s]+)=)?(\d{1,10})(?:\/(tcp|udp))?$/;
function isNamed(request) {
    return request.resource !== (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)(request);
}
function plainPort(text) {
    const port = Number(text);
    const isPlain = Number.isInteger(port) && port >= 1 && port <= 65_535 && String(port) === text;
    return isPlain ? { resource: text, port, protocol: "tcp" } : null;
}
function parsePortRequest(text) {
    return plainPort(text) ?? parseForm(text.trim(), "write 3000, db=5432 or dns=53/udp");
}
function parsePort(text) {
    const hint = "write 3000 or 53/udp";
    if (text.includes("="))
        throw notAPort(text, hint);
    return plainPort(text) ?? parseForm(text.trim(), hint);
}
function parseForm(text, hint) {
    const found = FORM.exec(text);
    if (found === null)
        throw notAPort(text, hint);
    const [, name, digits, protocol = "tcp"] = found;
    const port = Number(digits);
    if (port < 1 || port > 65_535) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "port_invalid", `port ${digits} is out of range`, {
            hint: "ports go from 1 to 65535",
        });
    }
    const resource = name ?? (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)({ port, protocol });
    return { resource, port, protocol: protocol };
}
function notAPort(text, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "port_invalid", `"${text}" is not a port`, { hint });
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
/* harmony import */ var _config_duplicates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6337);
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_job_now_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6627);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);
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
    const instances = await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstances */ .d)(system, ask.project);
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
        job: await (0,_owners_job_now_js__WEBPACK_IMPORTED_MODULE_6__/* .jobNow */ .g)(system, request.action === true),
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
    const { findHolders } = await Promise.all(/* import() */[__webpack_require__.e(5323), __webpack_require__.e(6313), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279));
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
    const { judge } = await __webpack_require__.e(/* import() */ 6937).then(__webpack_require__.bind(__webpack_require__, 9318));
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

/***/ 9071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rememberPorts),
/* harmony export */   j: () => (/* binding */ readRememberedPorts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(227);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6667);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(795);





function readRememberedPorts(stateDir) {
    try {
        const content = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .J)(fileIn(stateDir), format);
        return content.kind === "valid" ? content.value : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
async function rememberPorts(system, stateDir, chosen, options) {
    await (0,_files_update_js__WEBPACK_IMPORTED_MODULE_3__/* .update */ .y)(system, fileIn(stateDir), { format, ...options }, (known) => {
        const isKnown = [...chosen].every(([resource, port]) => known.get(resource) === port);
        if (isKnown)
            return { result: undefined };
        return { next: new Map([...known, ...chosen]), result: undefined };
    });
}
function fileIn(stateDir) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "ports.json");
}
const format = {
    limit: 1_048_576,
    empty: () => new Map(),
    parse: (document) => {
        const ports = (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(document) ? document["ports"] : null;
        if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(ports))
            return { wrong: "ports is not a table" };
        const entries = Object.entries(ports).filter((entry) => typeof entry[1] === "number" &&
            Number.isInteger(entry[1]) &&
            entry[1] >= 1 &&
            entry[1] <= 65_535);
        return { value: new Map(entries) };
    },
    document: (ports) => ({ ports: Object.fromEntries(ports) }),
};
//# sourceMappingURL=remembered-ports.js.map

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