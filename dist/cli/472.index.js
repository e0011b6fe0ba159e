"use strict";
exports.id = 472;
exports.ids = [472];
exports.modules = {

/***/ 4472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3904);


const check = {
    name: "check",
    summary: "Is every fixed port of this project free, and who has those that are not?",
    usage: "[SERVICE…] [--port [NAME=]PORT[/udp]]… [--wait DURATION]",
    description: "Tries each port by binding it for a moment. Reads, never writes.",
    flags: [
        {
            name: "port",
            value: "[NAME=]PORT[/udp]",
            multiple: true,
            text: "check this port too; enough without a config file",
        },
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
        { name: "no-redact", text: "show the owners' whole command lines, secrets included" },
    ],
    examples: [
        { command: "devrig check", text: "all ports of the nearest devrig.toml" },
        { command: "devrig check web --wait 30s", text: "wait until the port of 'web' is free" },
        { command: "devrig check --port 3000 --port db=5432", text: "without any config file" },
    ],
    exits: [
        { code: "0", text: "every port is free, or the project's own" },
        { code: "1", text: "at least one port is taken, claimed or not permitted" },
        { code: "2", text: "wrong usage, no config file, configuration errors" },
        { code: "3", text: "the machine said no" },
    ],
    run: runCheck,
};
async function runCheck(context) {
    const { system, streams, invocation, json, quiet, file } = context;
    const report = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .tc)(system, {
        ...(file === undefined ? {} : { config: file }),
        services: invocation.positionals,
        ports: invocation.values("port").map(_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePortRequest */ .An),
        wait: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(invocation.value("wait") ?? "0s"),
        detail: invocation.has("no-redact") ? "full" : "redacted",
        ...(json || quiet ? {} : { onWait: waitingNotice(context) }),
    });
    if (json) {
        streams.out(`${JSON.stringify(reportDocument(report), null, 2)}\n`);
    }
    else {
        await showWarnings(context, report);
        streams.out((0,_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(report, {
            columns: streams.columns,
            color: context.color,
            quiet,
            now: system.now(),
            nearby: await nearbyPorts(context, report),
        }));
    }
    return report.ok ? 0 : 1;
}
/** What is shown when the wait begins, and whenever what is waited for changes. */
function waitingNotice({ streams }) {
    let shown = "";
    return (report) => {
        const notice = report.ports
            .filter(_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollision */ .RB)
            .map((port) => `waiting: ${port.message}\n`)
            .join("");
        if (notice !== shown)
            streams.err(notice);
        shown = notice;
    };
}
async function showWarnings({ quiet, streams }, report) {
    if (quiet || report.warnings.length === 0)
        return;
    const { renderDiagnostic } = await __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 5603));
    const { styleFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6367));
    const style = styleFor(streams.colorErr);
    for (const warning of report.warnings)
        streams.err(renderDiagnostic(warning, "warning", style));
}
async function nearbyPorts({ system }, report) {
    const nearby = new Map();
    const avoid = new Set(report.ports.map((port) => port.port ?? 0));
    for (const { port, protocol, status } of report.ports.filter(_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollision */ .RB)) {
        if (port === null || protocol === "udp")
            continue;
        const free = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .freePortNear */ .GR)(system, status === "denied" ? port + 8000 : port, avoid);
        if (free === null)
            continue;
        avoid.add(free);
        nearby.set(port, free);
    }
    return nearby;
}
/** Excerpts are for people. */
function reportDocument(report) {
    const warnings = report.warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
    return { ...report, warnings };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/index.js + 50 modules
var engine = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var render_style = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/table.js
var render_table = __webpack_require__(8378);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/time.js
var time = __webpack_require__(5729);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/wrap.js
/** Breaks a text at blanks into lines of at most `width` code points; a longer word stands on a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && [...line].length + 1 + [...word].length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
/** The lines of a wrapped text, the first behind `lead`, the others indented as far. */
function hang(lead, text, columns) {
    const indent = " ".repeat([...lead].length);
    const lines = wrap(text, Math.max(20, columns - indent.length));
    return lines.map((line, at) => `${at === 0 ? lead : indent}${line}\n`).join("");
}
//# sourceMappingURL=wrap.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/report.js





/** The report for people: one line a port, then for each collision what is the matter and what to do. */
function renderReport(report, view) {
    const style = (0,render_style.styleFor)(view.color);
    const details = report.ports
        .filter(engine/* isCollision */.RB)
        .map((port) => renderCollision(port, view, style));
    if (view.quiet)
        return details.join("");
    const table = report.ports.length === 0 ? "" : (0,render_table/* renderTable */.b)(rows(report, view, style), view.columns);
    return [table, ...details, verdict(report, style)].filter(Boolean).join("\n");
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
    const owner = port.owner;
    const by = owner === null ? "" : (0,engine/* ownerName */.Hc)(owner) + (owner.user === null ? "" : `, ${owner.user}`);
    return [
        { text: (0,engine/* forTerminal */.Qf)(port.resource) },
        { text: port.port === null ? "auto" : `${port.port}${protocol}`, right: true },
        { text: port.status, paint: paintOf(port, style) },
        { text: by },
        { text: (0,time/* age */.K)(owner?.started_at ?? null, view.now) },
    ];
}
function paintOf(port, style) {
    if ((0,engine/* isCollision */.RB)(port))
        return style.red;
    return port.status === "auto" ? style.dim : style.green;
}
function renderCollision(port, view, style) {
    const lines = [
        hang("✗ ", (0,engine/* forTerminal */.Qf)(port.message, 2000), view.columns).replace("✗", style.red("✗")),
    ];
    if (port.source !== null) {
        const { file, line, column } = port.source;
        lines.push(`  ${style.dim("at")}    ${(0,engine/* forTerminal */.Qf)(file, 1000)}:${line}:${column}\n`);
    }
    const where = port.owner?.addresses.join(", ");
    if (where)
        lines.push(hang("  open  ", where, view.columns).replace("open", style.dim("open")));
    for (const other of port.others) {
        const also = `${(0,engine/* ownerName */.Hc)(other)} ${other.addresses.join(", ")}`;
        lines.push(hang("  also  ", (0,engine/* shorten */.ml)(also, 200), view.columns).replace("also", style.dim("also")));
    }
    if (port.next !== null)
        lines.push(`  ${style.dim("next")}  ${style.bold(port.next)}\n`);
    const near = port.port === null ? undefined : view.nearby.get(port.port);
    if (near !== undefined)
        lines.push(`  ${style.dim("or")}    take port ${near}, which is free\n`);
    return lines.join("");
}
function verdict(report, style) {
    const fixed = report.ports.filter((port) => port.port !== null).length;
    if (report.ok) {
        if (fixed === 0)
            return style.green("No fixed port to check.\n");
        return style.green(`${fixed === 1 ? "The port is" : `All ${fixed} ports are`} free.\n`);
    }
    const are = `${fixed === 1 ? "port" : "ports"} ${report.collisions === 1 ? "is" : "are"}`;
    return style.red(`${report.collisions} of ${fixed} ${are} not free.\n`);
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 6367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFor: () => (/* binding */ styleFor)
/* harmony export */ });
/** ANSI colours, or none of them. */
function styleFor(color) {
    const paint = (open, close) => color ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        cyan: paint(36, 39),
    };
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);

const GAP = "  ";
/** No column is cut below this. */
const LEAST = 8;
/**
 * Rows as aligned lines of at most `columns` characters: where they do not fit, the widest columns are cut with an ellipsis.
 * Widths count code points.
 */
function renderTable(rows, columns) {
    const widths = narrowed(naturalWidths(rows), columns);
    return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.max(widths[at] ?? 0, widthOf(cell.text));
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
    const cells = row.map(({ text, paint, right }, at) => {
        const width = widths[at];
        const shown = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, width);
        const space = " ".repeat(Math.max(0, width - widthOf(shown)));
        const painted = paint ? paint(shown) : shown;
        if (right)
            return space + painted;
        return at === last ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
}
function widthOf(text) {
    return [...text].length;
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 5729:
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
/** How long ago a moment was, `5 s`, `12 min`, `3 h`, `9 d`; an empty text where it is not known. */
function age(startedAt, now) {
    if (startedAt === null)
        return "";
    const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ })

};
;