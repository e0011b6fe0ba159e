"use strict";
exports.id = 537;
exports.ids = [537,906,148];
exports.modules = {

/***/ 7678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownerFacts)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);


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

/***/ 7246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 5875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9446);

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

/***/ 7554:
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

/***/ 4219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ hang)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9446);

function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
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

/***/ 3906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showReport: () => (/* binding */ showReport),
  showWarnings: () => (/* binding */ showWarnings)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/report.js
var engine_report = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/commonjs/src/engine/ports/near.js
var near = __webpack_require__(8359);
// EXTERNAL MODULE: ./build/commonjs/src/engine/foreign-text.js
var foreign_text = __webpack_require__(8368);
// EXTERNAL MODULE: ./build/commonjs/src/engine/verdict.js
var verdict = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/owner-facts.js
var owner_facts = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/wrap.js
var wrap = __webpack_require__(4219);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/collision.js



function renderCollision(port, view, style) {
    const message = (0,foreign_text/* forTerminal */.Qf)(port.message, view.whole ? 5000 : 1000);
    const lines = facts(port, view).map(([label, text]) => label === "next"
        ? `  ${style.dim("next ")}  ${style.bold(text)}\n`
        : (0,wrap/* hang */.l)(`  ${label.padEnd(5)}  `, text, view.columns, style.dim));
    return (0,wrap/* hang */.l)("✗ ", message, view.columns, style.red) + lines.join("");
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
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var render_style = __webpack_require__(7246);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/table.js
var render_table = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/time.js
var time = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/report.js





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
;// CONCATENATED MODULE: ./build/commonjs/src/cli/show-report.js


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
    const { renderDiagnostic } = await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 5244));
    const { styleFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7246));
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

/***/ 3197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ defaultHolder),
  Kd: () => (/* binding */ holderOf)
});

// UNUSED EXPORTS: jobHolder, jobLabel

// EXTERNAL MODULE: ./build/commonjs/src/engine/program-name.js
var program_name = __webpack_require__(88);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/claims/launchers.js

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
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/ancestors.js
var owners_ancestors = __webpack_require__(49);
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/ci-job.js
var ci_job = __webpack_require__(4345);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/job-name.js
function job_name_jobName({ service, repository, run_id, job, runner }) {
    const run = [run_id && `run ${run_id}`, repository && `of ${repository}`];
    const where = [job && `job ${job}`, runner && `on ${runner}`];
    const parts = [run, where].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
    return parts.length === 0 ? service : parts.join(", ");
}
//# sourceMappingURL=job-name.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/processes/identity.js + 2 modules
var identity = __webpack_require__(9349);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/owners/lineage.js


const MOST_STEPS = 64;
const FIRST_NAMESPACE = "4026531836";
async function lineageOf(system) {
    if (system.platform === "linux")
        return linuxLineage(system);
    const { describeByPs } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 2530));
    const { describeByPowerShell } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 1194));
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
// EXTERNAL MODULE: ./build/commonjs/src/engine/processes/process-record.js
var process_record = __webpack_require__(2031);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/claim-holder.js








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

/***/ 5778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ claimPorts)
});

// UNUSED EXPORTS: releaseClaims

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/commonjs/src/engine/ports/probe.js
var probe = __webpack_require__(4215);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/ports/auto.js



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
// EXTERNAL MODULE: ./build/commonjs/src/engine/ports/kernel-limits.js
var kernel_limits = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/remembered-ports.js
var remembered_ports = __webpack_require__(9897);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/claims/auto-ports.js




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
// EXTERNAL MODULE: ./build/commonjs/src/engine/claims/heal.js
var heal = __webpack_require__(1438);
// EXTERNAL MODULE: ./build/commonjs/src/engine/claims/records.js
var records = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/commonjs/src/engine/job-folder.js
var job_folder = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/ci-services/github.js
var github = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/read-instances.js
var read_instances = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/commonjs/src/engine/owners/registry-view.js
var registry_view = __webpack_require__(7148);
// EXTERNAL MODULE: ./build/commonjs/src/engine/preflight/chosen.js
var preflight_chosen = __webpack_require__(6);
// EXTERNAL MODULE: ./build/commonjs/src/engine/preflight/look.js + 3 modules
var look = __webpack_require__(4185);
// EXTERNAL MODULE: ./build/commonjs/src/engine/preflight/project.js
var project = __webpack_require__(2395);
// EXTERNAL MODULE: ./build/commonjs/src/engine/preflight.js
var preflight = __webpack_require__(5861);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/cleanup.js
var cleanup = __webpack_require__(6860);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/home.js
var state_home = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/registry.js
var registry = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/claims.js
















async function claimPorts(system, request) {
    const asked = await (0,preflight/* question */.b1)(system, request);
    const found = asked.project ?? fallbackProject(system, request);
    const home = request.goOn ? (0,state_home/* findHome */.r)(system) : (0,state_home/* makeHome */.o)(system);
    const project = placed(system, found, request, home, asked.job, await (0,read_instances/* readInstances */.d)(system));
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
        const instances = await (0,read_instances/* readInstances */.d)(system);
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
        await (0,records/* writeClaims */.x2)(system, home, project, claims, warn);
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

/***/ 1438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);



async function healed(system, registry, place) {
    if ((0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(registry.entries, place.slug, place.state_dir) !== null)
        return registry;
    const fields = await livingState(system, place);
    return fields === null ? registry : (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, registry, fields);
}
async function heal(system, home, place, warn) {
    const fields = await livingState(system, place);
    return fields === null ? false : (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
}
async function livingState(system, place) {
    const { slug, config_path, state_dir } = place;
    const content = (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(state_dir);
    const state = content.kind === "valid" ? content.value : null;
    if (state === null || state.slug !== slug || state.config_path !== config_path)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { started_at, services } = state;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ }),

/***/ 8412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ registered),
/* harmony export */   mD: () => (/* binding */ claimsAfter),
/* harmony export */   x2: () => (/* binding */ writeClaims),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7483);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4993);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);



async function claimsAfter(system, { slug, state_dir }, report, registry, { holder, job }) {
    const old = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(registry.entries, slug, state_dir)?.claims ?? [];
    const now = new Date(system.now()).toISOString();
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
async function writeClaims(system, home, { slug, config_path, state_dir }, claims, warn) {
    const { fileMode, folderMode } = home;
    const modes = home.shared && state_dir.startsWith(`${home.path}/`) ? { fileMode, folderMode } : {};
    await (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .updateState */ .$j)(system, state_dir, { warn, ...modes }, (before) => ({
        next: (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateWith */ .C$)(before, {
            slug,
            config_path,
            started_at: before?.started_at ?? new Date(system.now()).toISOString(),
            services: before?.services ?? new Map(),
            claims,
        }),
        result: undefined,
    }));
}
function registered(system, registry, { slug, config_path, state_dir }, claims) {
    const before = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(registry.entries, slug, state_dir);
    const state = (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(state_dir);
    const known = state.kind === "valid" ? state.value : null;
    const services = before?.services ?? known?.services ?? new Map();
    const started_at = before?.started_at ?? known?.started_at ?? new Date(system.now()).toISOString();
    return (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, registry, { slug, config_path, state_dir, started_at, services, claims });
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 7148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   viewOfHome: () => (/* binding */ viewOfHome)
/* harmony export */ });
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7483);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);




async function viewOfHome(system, home) {
    const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistry */ ._5)(home);
    if (content.kind === "valid")
        return viewOf(system, content.value);
    if (content.kind === "absent")
        return _instance_view_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_INSTANCES */ .T$;
    const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
    return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_1__/* .problemView */ .P5)("registry_damaged", reason);
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_3__/* .livingClaims */ .dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
//# sourceMappingURL=registry-view.js.map

/***/ }),

/***/ 8359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ freePortNear)
/* harmony export */ });
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);

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

/***/ 2299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ leadsGroup),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   OD: () => (/* binding */ pidsBySession),
/* harmony export */   Wt: () => (/* binding */ isMarkCarried),
/* harmony export */   c2: () => (/* binding */ sessionMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);



const MARK = "DEVRIG_SERVICE_OF";
function markOf(slug, service) {
    return `${slug} ${service}`;
}
async function sessionMembers(system, leader, mark) {
    if (system.platform !== "linux" || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(leader))
        return [];
    const members = [];
    for (const pid of sessionPids(system, leader)) {
        if (pid === system.pid || (mark !== null && !carries(system, pid, mark)))
            continue;
        const start = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(system, pid);
        if (start !== null)
            members.push({ pid, start });
    }
    return members;
}
function isMember(system, pid, leader, mark) {
    if (system.platform !== "linux")
        return false;
    return statOf(system, pid)?.session === leader || carries(system, pid, mark);
}
function pidsBySession(system) {
    const sessions = new Map();
    if (system.platform !== "linux")
        return sessions;
    for (const pid of allPids(system)) {
        const session = statOf(system, pid)?.session;
        if (session !== undefined)
            sessions.set(session, [...(sessions.get(session) ?? []), pid]);
    }
    return sessions;
}
function sessionOf(system, pid) {
    return system.platform === "linux" ? (statOf(system, pid)?.session ?? null) : null;
}
function leadsGroup(system, pid) {
    return system.platform !== "linux" || statOf(system, pid)?.group === pid;
}
function carries(system, pid, mark) {
    const environment = read(`${system.procRoot}/${pid}/environ`)?.split("\0") ?? [];
    return environment.includes(`${MARK}=${mark}`);
}
function isMarkCarried(system, mark) {
    if (system.platform !== "linux")
        return false;
    return allPids(system).some((pid) => carries(system, pid, mark));
}
function sessionPids(system, leader) {
    return allPids(system).filter((pid) => statOf(system, pid)?.session === leader);
}
function allPids(system) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(system.procRoot).filter(isNumber).map(Number);
}
function isNumber(name) {
    return /^\d+$/.test(name);
}
function statOf(system, pid) {
    const text = read(`${system.procRoot}/${pid}/stat`);
    if (text === null)
        return null;
    const [state = "X", , group, session] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return /[ZXx]/.test(state) ? null : { group: Number(group), session: Number(session) };
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=members.js.map

/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ programAndScript)
/* harmony export */ });
const INTERPRETERS = [
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
];
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS.find((row) => row.name.test(program));
    if (interpreter === undefined || /\s/.test(argv[0] ?? ""))
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function programName(first) {
    const word = /^\s*(\S*)/.exec(first)?.[1] ?? "";
    return baseName(word.split("://", 1)[0] ?? "")
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

/***/ }),

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withoutOver),
/* harmony export */   t: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7483);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6944);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2733);






async function cleanup(system, home, warn) {
    const content = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._5)(home);
    if (content.kind !== "valid")
        return [];
    const over = await findOver(system, content.value.entries);
    if (over.length === 0)
        return content.value.entries;
    return (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .updateRegistry */ .p3)(system, home, warn, (registry) => {
        const next = dropAll(registry, over);
        for (const entry of over)
            if (!next.entries.some((kept) => kept.state_dir === entry.state_dir))
                removeJobFolder(system, home, entry.state_dir);
        return { next, result: next.entries };
    });
}
async function withoutOver(system, registry) {
    return dropAll(registry, await findOver(system, registry.entries));
}
async function findOver(system, entries) {
    const over = [];
    for (const entry of entries)
        if (await isOver(system, entry))
            over.push(entry);
    return over;
}
async function isOver(system, entry) {
    if (!(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(entry.state_dir)))
        return !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnreachable */ .R0)(system, entry);
    const pureClaim = entry.claims.length > 0 && entry.services.size === 0;
    return pureClaim && (await (0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .livingClaims */ .dc)(system, [entry])).length === 0;
}
function dropAll(registry, over) {
    if (over.length === 0)
        return registry;
    const gone = new Set(over.map((entry) => JSON.stringify(entry.raw)));
    const entries = registry.entries.filter((entry) => !gone.has(JSON.stringify(entry.raw)));
    return { ...registry, entries };
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

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dc: () => (/* binding */ livingClaims),
/* harmony export */   sV: () => (/* binding */ lifeLook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9349);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2299);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4993);







const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
async function livingClaims(system, entries) {
    const ask = judgeOnce(system);
    const living = [];
    for (const entry of entries) {
        for (const claim of entry.claims)
            if (await counts(system, ask, claim))
                living.push({ entry, claim });
    }
    return living;
}
async function isLiving(system, claim) {
    return counts(system, judgeOnce(system), claim);
}
function lifeLook(system) {
    const ask = judgeOnce(system);
    let bySession = null;
    return {
        claim: (claim) => counts(system, ask, claim),
        service: async (slug, name, service) => {
            const verdict = await ask(service);
            if (verdict !== "dead" || service.start === null || service.pid <= 1)
                return verdict;
            bySession ??= (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .pidsBySession */ .OD)(system);
            const left = bySession.get(service.pid) ?? [];
            return left.some((pid) => (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .ED)(system, pid, (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(slug, name))) ? "alive" : "dead";
        },
    };
}
async function statusOf(system, entry, life = lifeLook(system)) {
    if (isUnreachable(system, entry))
        return "unreachable";
    const started = [...servicesOf(entry)].filter(([, { pid }]) => pid > 0);
    const asking = started.map(([name, service]) => life.service(entry.slug, name, service));
    const verdicts = await Promise.all(asking);
    const alive = verdicts.filter((verdict) => verdict === "alive").length;
    if (alive > 0)
        return alive === verdicts.length ? "running" : "partly";
    if (verdicts.includes("unknown"))
        return "unreachable";
    for (const claim of entry.claims)
        if (await life.claim(claim))
            return "claimed";
    return "stale";
}
function servicesOf(entry) {
    return "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
}
function isUnreachable(system, entry) {
    if (entry.ns === null || entry.ns === (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .G)(system))
        return false;
    return !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry.state_dir));
}
function isThere(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || file.includes("\0"))
        return true;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return code !== "ENOENT" && code !== "ENOTDIR";
    }
}
function judgeOnce(system) {
    const known = new Map();
    return (record) => {
        const key = `${record.pid} ${record.start ?? ""}`;
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(system, record);
        known.set(key, verdict);
        return verdict;
    };
}
async function counts(system, ask, claim) {
    const verdict = await ask(claim.holder);
    if (verdict !== "unknown")
        return verdict === "alive";
    const claimed = Date.parse(claim.claimed_at ?? "");
    return !Number.isNaN(claimed) && system.now() - claimed < UNKNOWN_HOLDER_COUNTS;
}
function servicesOfState(stateDir) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stateDir) || stateDir.includes("\0"))
        return new Map();
    try {
        const content = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(stateDir);
        return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=living.js.map

/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ updateState),
/* harmony export */   C$: () => (/* binding */ stateWith),
/* harmony export */   aF: () => (/* binding */ removeState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2537);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(616);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8968);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(114);
/* harmony import */ var _state_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);







function readState(stateDir) {
    return (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .J)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFile */ .Ed)(stateDir), stateFormat);
}
async function updateState(system, stateDir, options, mutate) {
    (0,_state_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStateDir */ .H)(system, stateDir, options.folderMode ?? 0o700);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "state.json");
    const { warn, fileMode = 0o600 } = options;
    return (0,_files_update_js__WEBPACK_IMPORTED_MODULE_4__/* .update */ .yo)(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}
async function removeState(system, stateDir, warn) {
    if (!(0,_state_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurFolder */ .L)(system, stateDir))
        return;
    await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}
function stateWith(before, fields) {
    const { services, claims, raw: _raw, ...plain } = fields;
    const old = before?.raw ?? {};
    const raw = {
        ...old,
        ...plain,
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .servicesDocument */ .I3)(services, old["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .claimsDocument */ .py)(claims, old["claims"]),
    };
    return { ...fields, raw };
}
const stateFormat = {
    limit: 1_048_576,
    empty: () => null,
    parse: parseState,
    document: (state) => state?.raw,
};
function parseState(raw) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(raw))
        return { wrong: "it is not a JSON object" };
    const slug = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["slug"]);
    const config_path = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["config_path"]);
    if (slug === null)
        return { wrong: "it has no slug" };
    if (config_path === null)
        return { wrong: "it has no config_path" };
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(raw["services"]))
        return { wrong: "services is not a table" };
    const value = {
        slug,
        config_path,
        started_at: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["started_at"]),
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServices */ .En)(raw["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .parseClaims */ .Df)(raw["claims"]),
        raw,
    };
    return { value };
}
//# sourceMappingURL=project-state.js.map

/***/ }),

/***/ 9897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rememberPorts),
/* harmony export */   j: () => (/* binding */ readRememberedPorts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2537);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(616);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8968);




function readRememberedPorts(stateDir) {
    const content = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .J)(fileIn(stateDir), format);
    return content.kind === "valid" ? content.value : new Map();
}
async function rememberPorts(system, stateDir, chosen, options) {
    await (0,_files_update_js__WEBPACK_IMPORTED_MODULE_2__/* .update */ .yo)(system, fileIn(stateDir), { format, ...options }, (known) => {
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
        const ports = (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(document) ? document["ports"] : null;
        if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(ports))
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

/***/ 5971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makeStateDir),
/* harmony export */   L: () => (/* binding */ isOurFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8110);




function makeStateDir(system, stateDir, mode = 0o700) {
    if (!isOurFolder(system, stateDir)) {
        make(stateDir, mode);
        isOurFolder(system, stateDir);
    }
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateDir, ".gitignore"), "*\n", { flag: "wx", mode: mode & 0o666 });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "EEXIST")
            throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("write into", stateDir, error);
    }
}
function isOurFolder(system, stateDir) {
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(stateDir);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ENOENT")
            return false;
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("look at", stateDir, error);
    }
    if (!stat.isDirectory())
        throw foreign(stateDir, "it is not a folder");
    if (system.user !== null && stat.uid !== system.user.uid)
        throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
    return true;
}
function make(stateDir, mode) {
    try {
        const first = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(stateDir, { recursive: true, mode });
        if ((mode & 0o077) === 0 || first === undefined)
            return;
        for (let folder = stateDir; folder.startsWith(first); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(folder, mode);
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("make the folder", stateDir, error);
    }
}
function foreign(stateDir, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${stateDir}`,
    });
}
//# sourceMappingURL=state-dir.js.map

/***/ })

};
;