"use strict";
exports.id = 4569;
exports.ids = [4569,4180,9104,6937];
exports.modules = {

/***/ 4569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  env: () => (/* binding */ env)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js
var environment = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/own-project.js
var own_project = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/read-instances.js
var read_instances = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/chosen.js
var chosen = __webpack_require__(9228);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/remembered-ports.js
var remembered_ports = __webpack_require__(9071);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/own-environment.js







async function currentEnvironment(system, { config, service }) {
    const project = await (0,own_project/* ownProject */.G)(system, config);
    if (project.config === null)
        throw new TypeError("a project by name alone has no environment");
    if (service !== null)
        known(Object.keys(project.config.data.services ?? {}), service);
    const instances = await (0,read_instances/* readInstances */.d)(system, project);
    const now = await (0,chosen/* chosenPorts */.t)(system, project, instances);
    const { ports, unclaimed } = withRemembered(project, now);
    const warnings = unclaimed.map(([resource, port]) => onlyRemembered(resource, port));
    if (instances.problem !== null)
        warnings.unshift(instances.problem);
    return { values: (0,environment/* environmentOf */.p)(system, project.config, ports, service), warnings };
}
function known(names, service) {
    if (names.includes(service))
        return;
    const near = (0,suggest/* suggest */.Z)(service, names);
    const all = names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
    throw new errors/* DevrigError */.oX("user", "unknown_service", `no service is called '${service}'`, {
        hint: near === null ? all : `did you mean '${near}'?`,
    });
}
function withRemembered({ config, state_dir }, now) {
    const ports = new Map(now);
    const auto = (config?.ports ?? []).filter(({ port, resource }) => port === null && !now.has(resource));
    const remembered = auto.length === 0 ? new Map() : (0,remembered_ports/* readRememberedPorts */.j)(state_dir);
    const unclaimed = [];
    for (const { resource } of auto) {
        const port = remembered.get(resource);
        if (port === undefined)
            throw notChosen(resource);
        ports.set(resource, port);
        unclaimed.push([resource, port]);
    }
    return { ports, unclaimed };
}
function notChosen(resource) {
    const message = `the port of '${resource}' is "auto" and not chosen yet`;
    return new errors/* DevrigError */.oX("user", "port_not_chosen", message, {
        hint: "choose it by: devrig claim; or run your command with it: devrig run -- COMMAND",
    });
}
function onlyRemembered(resource, port) {
    const message = `port ${port} of '${resource}' is the one of last time; nothing sets it aside now (devrig claim does)`;
    return { code: "port_not_claimed", message, resource, source: null };
}
//# sourceMappingURL=own-environment.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/environment.js
function renderEnvironment(values, format) {
    if (format === "json")
        return { text: `${JSON.stringify(values, null, 2)}\n`, leftOut: [] };
    const { name: possible, line } = format === "shell" ? SHELL : DOTENV;
    const entries = Object.entries(values);
    const leftOut = entries.map(([name]) => name).filter((name) => !possible.test(name));
    const told = entries.filter(([name]) => possible.test(name));
    return { text: told.map(([name, value]) => line(name, value)).join(""), leftOut };
}
const SHELL = {
    name: /^[A-Za-z_]\w*$/,
    line: (name, value) => `export ${name}=${shellWord(value)}\n`,
};
const DOTENV = {
    name: /^[A-Za-z_][\w.-]*$/,
    line: (name, value) => `${name}=${dotenvValue(value)}\n`,
};
const PLAIN = /^[\w./:@%+,-]+$/;
function shellWord(value) {
    return PLAIN.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function dotenvValue(value) {
    if (value === "" || PLAIN.test(value))
        return value;
    if (!/['\r]/.test(value))
        return `'${value}'`;
    const escaped = value
        .replace(/[\\"$]/g, "\\$&")
        .replace(/\n/g, "\\n")
        .replace(/\r/g, "\\r");
    return `"${escaped}"`;
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 1 modules
var show_report = __webpack_require__(9104);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/env.js



const FORMATS = ["dotenv", "json", "shell"];
const env = {
    name: "env",
    summary: "The environment that a service, or the project, gets.",
    usage: "[SERVICE] [--format {dotenv|json|shell}]",
    description: "Ports, hosts and URLs of every resource, with [env] and what its templates give. Automatic\nports are those set aside now, else those of last time.",
    flags: [
        {
            name: "format",
            value: "{dotenv|json|shell}",
            text: "dotenv is the default; json also by --json",
        },
    ],
    examples: [
        { command: "devrig env > .env", text: "for a tool that reads such a file" },
        { command: 'eval "$(devrig env --format shell)"', text: "into this shell" },
        { command: "devrig env web --format json", text: "what the service 'web' gets" },
    ],
    exits: [
        { code: "0", text: "printed" },
        { code: "2", text: "wrong usage, configuration errors, an auto port that is not chosen yet" },
        { code: "3", text: "the machine said no" },
    ],
    verbatim: true,
    run: runEnv,
};
async function runEnv(context) {
    const { system, streams, invocation, file } = context;
    const [service = null, ...more] = invocation.positionals;
    if (more.length > 0)
        throw usage("env takes one service at most");
    const format = formatOf(context);
    const { values, warnings } = await currentEnvironment(system, {
        ...(file === undefined ? {} : { config: file }),
        service,
    });
    const { text, leftOut } = renderEnvironment(values, format);
    await (0,show_report.showWarnings)(context, warnings);
    for (const name of leftOut)
        streams.err(`warning: ${(0,foreign_text/* forTerminal */.Qf)(name)} cannot be a name in this format; left out\n`);
    streams.out(text);
    return 0;
}
function formatOf({ invocation, json }) {
    const asked = invocation.value("format") ?? (json ? "json" : "dotenv");
    const format = FORMATS.find((it) => it === asked);
    if (format === undefined) {
        const near = (0,suggest/* suggest */.Z)(asked, [...FORMATS]);
        throw usage(`there is no format "${asked}"`, near === null ? undefined : `did you mean ${near}?`);
    }
    if (json && format !== "json")
        throw usage(`--json and --format ${format} exclude each other`);
    return format;
}
function usage(message, hint = "see devrig env --help") {
    return new errors/* DevrigError */.oX("user", "usage", message, { hint });
}
//# sourceMappingURL=env.js.map

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

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownProject)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8307);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);




async function ownProject(system, config) {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = (await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_0__/* .findProject */ .t1)(system, which));
    return (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, project, await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstances */ .d)(system, project), (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__/* .currentJob */ .bH)(system));
}
//# sourceMappingURL=own-project.js.map

/***/ }),

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Uc: () => (/* binding */ nearestInFamily),
/* harmony export */   XJ: () => (/* binding */ readProcessText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   "in": () => (/* binding */ soleUserOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _processes_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);



const MOST_STEPS = 64;
function kinOf(system, pid) {
    if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1)
        return null;
    const text = readProcessText(system, pid, "stat");
    if (text === null)
        return null;
    const fields = (0,_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .statFields */ .qV)(text);
    const parent = Number(fields[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]);
    const started = Number(fields[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.started]);
    return Number.isSafeInteger(parent) && Number.isSafeInteger(started)
        ? { pid, parent, started }
        : null;
}
function familyOf(system, pid) {
    const ancestors = [];
    let next = kinOf(system, pid)?.parent ?? null;
    while (next !== null && next > 1 && ancestors.length < MOST_STEPS) {
        const kin = kinOf(system, next);
        if (kin !== null)
            ancestors.push(kin);
        next = kin?.parent ?? null;
    }
    return { ancestors, complete: next === 0 || next === 1 };
}
function nearestInFamily(system, pid, known, own, parent = null) {
    const passed = [];
    let found = null;
    for (let next = pid; passed.length <= MOST_STEPS;) {
        const before = known.get(next);
        found = before === undefined ? own(next) : before;
        passed.push(next);
        if (found !== null || before !== undefined)
            break;
        next = (next === pid ? parent : null) ?? kinOf(system, next)?.parent ?? 0;
        if (next <= 1)
            break;
    }
    for (const one of passed)
        known.set(one, found);
    return found;
}
function argumentsOf(system, pid) {
    return (readProcessText(system, pid, "cmdline") ?? "").split("\0").slice(0, 8);
}
function soleUserOf(system, pid) {
    const status = readProcessText(system, pid, "status") ?? "";
    const [real, effective, saved] = /^Uid:\t(\d+)\t(\d+)\t(\d+)/m.exec(status)?.slice(1) ?? [];
    return real !== undefined && real === effective && real === saved ? Number(real) : null;
}
function readProcessText(system, pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/${pid}/${name}`, "utf8");
    }
    catch (error) {
        if (isUnreadable(error))
            return null;
        throw error;
    }
}
function isUnreadable(error) {
    return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? "");
}
//# sourceMappingURL=ancestors.js.map

/***/ }),

/***/ 8307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ nearestWorker),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   bH: () => (/* binding */ currentJob),
/* harmony export */   bw: () => (/* binding */ ownerJob),
/* harmony export */   os: () => (/* binding */ hasWorkers)
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

/***/ 7555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ mayRunInCi),
/* harmony export */   sF: () => (/* binding */ mayNameService)
/* harmony export */ });
/* unused harmony export MARKS */
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const MARKS = [
    "BUILDKITE",
    "CI",
    "CIRCLECI",
    "CI_SYSTEM_NAME",
    "DRONE",
    "GITHUB_ACTIONS",
    "GITHUB_RUN_ID",
    "GITLAB_CI",
    "JENKINS_HOME",
    "JENKINS_URL",
    "TF_BUILD",
];
function mayRunInCi(env) {
    return MARKS.some((name) => env[name] !== undefined);
}
const MARKED = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(`(?:^|\\0)(?:${MARKS.join("|")})=`));
function mayNameService(environment) {
    return MARKED().test(environment);
}
//# sourceMappingURL=marks.js.map

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

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ problemView),
/* harmony export */   RY: () => (/* binding */ claimsOn),
/* harmony export */   T$: () => (/* binding */ NO_INSTANCES),
/* harmony export */   zj: () => (/* binding */ likelyOwners)
/* harmony export */ });
const NO_INSTANCES = { entries: [], living: [], problem: null };
function problemView(code, message) {
    return { ...NO_INSTANCES, problem: { code, message, resource: null, source: null } };
}
function claimsOn(view, { port, protocol }) {
    return view.living.filter(({ claim }) => claim.port === port && claim.protocol === protocol);
}
function likelyOwners(view, ports) {
    const wanted = new Set(ports.map((it) => it.port));
    const pids = view.entries.flatMap((entry) => [...entry.services.values()].filter((it) => wanted.has(it.port ?? 0)).map((it) => it.pid));
    return pids.filter((pid) => pid > 1);
}
//# sourceMappingURL=instance-view.js.map

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
const PIECE = 8 * 1024;
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
        const piece = Buffer.allocUnsafe(Math.min(PIECE, most - total));
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
function readJobEnvironment(system, pid, known = new Map()) {
    return (0,ancestors/* nearestInFamily */.Uc)(system, pid, known, (one) => ownEnvironment(system, one));
}
function ownEnvironment(system, pid) {
    if (system.platform !== "linux")
        return null;
    const bytes = readEnvironment(system, pid);
    if (!(0,marks/* mayNameService */.sF)(bytes.toString("latin1")))
        return null;
    const variables = allowed(entriesOf(bytes));
    return serviceOf(variables) === null ? null : { pid, variables };
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
    if (/^[\x20-\x7e]*$/.test(value))
        return value.length <= LONGEST_VALUE;
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

/***/ 7372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readInstances)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5934);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);




async function readInstances(system, own = null) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system))) && !hasState(own))
            return _instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INSTANCES */ .T$;
        const { viewOfHome } = await Promise.all(/* import() */[__webpack_require__.e(795), __webpack_require__.e(7281), __webpack_require__.e(4232), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 192));
        return await viewOfHome(system, own);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX)
            return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .problemView */ .P5)(error.code, error.message);
        throw error;
    }
}
function hasState(own) {
    return own !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${own.state_dir}/state.json`);
}
//# sourceMappingURL=read-instances.js.map

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

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ reportProject),
/* harmony export */   dZ: () => (/* binding */ namedProject),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7716);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5931);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);






async function findProject(system, which) {
    try {
        return projectOf(system, await configOf(system, which));
    }
    catch (error) {
        const missing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX && error.code === "config_not_found";
        if (missing && which.optional && which.config === undefined)
            return null;
        throw error;
    }
}
async function configOf(system, { config, ceiling }) {
    if (config === undefined)
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(system, (0,_config_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(system, ceiling === undefined ? {} : { ceiling }));
    try {
        return await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(system, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(system.cwd, config));
    }
    catch (error) {
        (0,_config_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(system, { file: config });
        throw error;
    }
}
function namedProject(system, name, configPath) {
    return identified(system, name, configPath, null);
}
function reportProject(project) {
    return {
        name: project.name,
        get slug() {
            return project.slug;
        },
        config_path: project.config_path,
        state_dir: project.state_dir,
    };
}
function projectOf(system, config) {
    return identified(system, config.data.project.name, config.file, config);
}
function identified(system, name, file, config) {
    let slug = null;
    return {
        name,
        get slug() {
            slug ??= (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .slugOf */ .tF)(name, file, system.platform);
            return slug;
        },
        config_path: file,
        get state_dir() {
            return (0,_state_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .stateDirOf */ .If)(file);
        },
        config,
        get folders() {
            return foldersOf(file, config);
        },
    };
}
function foldersOf(file, config) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    const compose = config?.data.compose?.file;
    return compose === undefined ? [folder] : [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(`${folder}/${compose}`)];
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 9318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identityOf: () => (/* binding */ identityOf),
  isPid: () => (/* reexport */ process_record/* isPid */.u),
  judge: () => (/* binding */ judge),
  judgeNow: () => (/* binding */ judgeNow),
  linuxHere: () => (/* binding */ linuxHere),
  linuxIdentity: () => (/* binding */ linuxIdentity),
  mayBeSignalled: () => (/* binding */ mayBeSignalled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/start-text.js
var start_text = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/stat.js
var stat = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/tool-identity.js



async function toolIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const started = await startedBy(system, pid);
    if (started === null || started === "ended")
        return null;
    return (0,start_text/* startText */.q)({ started, boot: "-", namespace: "-", machine: (0,machine/* machineHash */.y)(system) });
}
async function toolJudge(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    const start = record.start === null ? null : (0,start_text/* parseStart */.o)(record.start);
    if (record.start !== null && start?.machine !== (0,machine/* machineHash */.y)(system))
        return "unknown";
    if (!(0,process_record/* pidExists */.O)(system, record.pid))
        return "dead";
    const started = await startedBy(system, record.pid);
    if (started === "ended")
        return "dead";
    if (start === null)
        return "alive";
    if (started === null)
        return (0,process_record/* pidExists */.O)(system, record.pid) ? "unknown" : "dead";
    return started === start.started ? "alive" : "dead";
}
async function startedBy(system, pid) {
    return system.platform === "win32" ? startedByPowerShell(system, pid) : startedByPs(system, pid);
}
async function startedByPs(system, pid) {
    const args = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const { code, stdout } = await system.run("ps", args, { timeout: 5_000, env });
    const found = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout);
    if (code !== 0 || found === null)
        return null;
    if (found[1]?.startsWith("Z"))
        return "ended";
    return found[2]?.replace(/[^A-Za-z0-9: ]/g, "").replace(/ +/g, " ") ?? null;
}
async function startedByPowerShell(system, pid) {
    const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const args = ["-NoProfile", "-NonInteractive", "-Command", script];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: 15_000 });
    const text = stdout.trim();
    return code === 0 && /^\d+$/.test(text) ? text : null;
}
//# sourceMappingURL=tool-identity.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/identity.js








async function identityOf(system, pid) {
    return system.platform === "linux" ? linuxIdentity(system, pid) : toolIdentity(system, pid);
}
async function judge(system, record) {
    return system.platform === "linux" ? judgeNow(system, record) : toolJudge(system, record);
}
function judgeNow(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    if (system.platform !== "linux") {
        if (!(0,process_record/* pidExists */.O)(system, record.pid))
            return "dead";
        return record.start === null ? "alive" : "unknown";
    }
    return record.start === null
        ? judgeByPid(system, record.pid)
        : judgeByStart(system, record.pid, record.start);
}
async function mayBeSignalled(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid) || record.pid === 1 || record.pid === system.pid)
        return false;
    return record.start !== null && (await judge(system, record)) === "alive";
}
function linuxIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const here = linuxHere(system);
    const stat = here === null ? null : readStat(system, pid);
    if (here === null || stat === null || stat.ended)
        return null;
    return (0,start_text/* startText */.q)({ started: stat.started, ...here, machine: (0,machine/* machineHash */.y)(system) });
}
function linuxHere(system) {
    const known = places.get(system);
    if (known !== undefined)
        return known;
    const place = readPlace(system);
    places.set(system, place);
    return place;
}
const places = new WeakMap();
function readPlace(system) {
    try {
        if (external_node_fs_.readlinkSync(`${system.procRoot}/self`) !== String(system.pid))
            return null;
        const boot = external_node_fs_.readFileSync(`${system.procRoot}/sys/kernel/random/boot_id`, "utf8").trim();
        const namespace = external_node_fs_.readlinkSync(`${system.procRoot}/self/ns/pid`).slice("pid:[".length, -1);
        return namespace === "" || boot === "" ? null : { boot, namespace };
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function judgeByStart(system, pid, text) {
    const start = (0,start_text/* parseStart */.o)(text);
    const here = linuxHere(system);
    if (start === null || here === null)
        return "unknown";
    if (start.boot !== here.boot)
        return isEarlierBoot(system, start) ? "dead" : "unknown";
    if (start.namespace !== here.namespace)
        return "unknown";
    const stat = readStat(system, pid);
    if (stat === null)
        return (0,process_record/* pidExists */.O)(system, pid) ? "unknown" : "dead";
    return !stat.ended && stat.started === start.started ? "alive" : "dead";
}
function isEarlierBoot(system, start) {
    return start.boot !== "-" && start.machine !== "-" && start.machine === (0,machine/* machineHash */.y)(system);
}
function judgeByPid(system, pid) {
    if (!(0,process_record/* pidExists */.O)(system, pid))
        return "dead";
    const stat = linuxHere(system) === null ? null : readStat(system, pid);
    return stat?.ended === true ? "dead" : "alive";
}
function readStat(system, pid) {
    let text;
    try {
        text = external_node_fs_.readFileSync(`${system.procRoot}/${pid}/stat`, "utf8");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
    const fields = (0,stat/* statFields */.qV)(text);
    const started = fields[stat/* STAT */.Vb.started];
    return started === undefined ? null : { started, ended: (0,stat/* hasEnded */.hY)(fields) };
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 3939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ machineHash)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function machineHash(system) {
    const known = hashes.get(system);
    if (known !== undefined)
        return known;
    const id = system.platform === "linux" ? linuxMachineId() : hostName();
    const hash = id === "" ? "-" : shortHash(id);
    hashes.set(system, hash);
    return hash;
}
const hashes = new WeakMap();
function linuxMachineId() {
    try {
        const id = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync("/etc/machine-id", "utf8").trim();
        return id.length === 32 ? id : "";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null)
            throw error;
        return "";
    }
}
function hostName() {
    return process.getBuiltinModule("node:os").hostname();
}
function shortHash(id) {
    let one = 0x811c9dc5;
    let two = 0x64657672;
    for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x01000193);
    }
    return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
//# sourceMappingURL=machine.js.map

/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pidExists),
/* harmony export */   u: () => (/* binding */ isPid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

function isPid(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid >= 1 && pid <= 0x7fff_ffff;
}
function pidExists(system, pid) {
    try {
        system.kill(pid, 0);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "ESRCH")
            return false;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "EPERM")
            return true;
        throw error;
    }
}
//# sourceMappingURL=process-record.js.map

/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseStart),
/* harmony export */   q: () => (/* binding */ startText)
/* harmony export */ });
function startText(parts) {
    return `${parts.started};${parts.boot};${parts.namespace};${parts.machine}`;
}
function parseStart(text) {
    if (text.length > 300)
        return null;
    const [started, boot, namespace, machine, ...rest] = text.split(";");
    if (!started || !boot || !namespace || !machine || rest.length > 0 || started === "-")
        return null;
    return { started, boot, namespace, machine };
}
//# sourceMappingURL=start-text.js.map

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

/***/ 5934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   If: () => (/* binding */ stateDirOf),
/* harmony export */   __: () => (/* binding */ registryFile),
/* harmony export */   jP: () => (/* binding */ homePath),
/* harmony export */   v$: () => (/* binding */ jobsFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function homePath(system) {
    const explicit = system.env["DEVRIG_HOME"];
    if (explicit)
        return absolute("DEVRIG_HOME", explicit);
    const name = system.platform === "win32" ? "USERPROFILE" : "HOME";
    const home = system.env["HOME"] || system.env[name];
    if (home)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(absolute(name, home), ".devrig");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "no_home", `Neither DEVRIG_HOME nor ${name} is set`, {
        hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    });
}
function registryFile(home) {
    return `${home}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}instances.json`;
}
function jobsFolder(home) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, "jobs");
}
function stateDirOf(configFile) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(configFile), ".devrig");
}
function stateFile(stateDir) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "state.json");
}
function absolute(name, value) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(value) && !value.includes("\0"))
        return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "no_home", `${name} is not an absolute path: ${JSON.stringify(value)}`, {
        hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    });
}
//# sourceMappingURL=paths.js.map

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