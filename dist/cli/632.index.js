"use strict";
exports.id = 632;
exports.ids = [632];
exports.modules = {

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenHolder: () => (/* binding */ chosenHolder),
/* harmony export */   claim: () => (/* binding */ claim)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3904);


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
    ],
    run: runClaim,
};
/** The holder that `--holder` names, else the one found. */
async function chosenHolder({ system, invocation }) {
    const text = invocation.value("holder");
    if (text === undefined)
        return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultHolder */ .Mz)(system);
    if (!/^\d{1,10}$/.test(text)) {
        throw new _engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DevrigError */ .oX("user", "usage", `--holder takes a pid, not "${text}"`, {
            hint: "see devrig claim --help",
        });
    }
    return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(system, Number(text));
}
async function runClaim(context) {
    const { system, streams, invocation, json, file } = context;
    const holder = await chosenHolder(context);
    const result = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .claimPorts */ .j$)(system, {
        ...(file === undefined ? {} : { config: file }),
        wait: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(invocation.value("wait") ?? "0s"),
        detail: "redacted",
        holder,
        auto: "range",
    });
    for (const { message } of result.warnings)
        streams.err(`warning: ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(message, 2000)}\n`);
    if (json)
        streams.out(`${JSON.stringify(document(result, holder), null, 2)}\n`);
    else if (!result.claimed)
        showCollisions(context, result);
    else if (!context.quiet)
        showClaims(context, result, holder);
    return result.claimed ? 0 : 1;
}
function document({ claimed, ports, report }, holder) {
    return { version: 1, claimed, holder, ports: Object.fromEntries(ports), report };
}
function showCollisions({ streams, color, quiet, system }, { report }) {
    const view = { columns: streams.columns, color, quiet, now: system.now(), nearby: new Map() };
    streams.out((0,_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(report, view));
}
function showClaims({ streams }, { ports, project }, holder) {
    for (const [resource, port] of ports)
        streams.out(`${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(resource)} ${port}\n`);
    const label = holder.label === null ? "" : `${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(holder.label)}, `;
    streams.err(`Set aside for ${project.slug} until ${label}PID ${holder.pid} ends.\n`);
}
//# sourceMappingURL=claim.js.map

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