"use strict";
exports.id = 324;
exports.ids = [324];
exports.modules = {

/***/ 5324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ps: () => (/* binding */ ps)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/index.js + 81 modules
var engine = __webpack_require__(912);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var render_style = __webpack_require__(7246);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/table.js
var table = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/time.js
var time = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/instances.js




/** One line an instance, then one for each of its services and claims. */
function renderInstances(instances, view) {
    if (instances.length === 0)
        return "No instance.\n";
    const style = (0,render_style.styleFor)(view.color);
    const head = ["INSTANCE", "STATUS", "PORT", "PID", "SINCE", "WHERE"].map((text) => ({ text, paint: style.dim }));
    return (0,table/* renderTable */.b)([head, ...instances.flatMap((it) => rows(it, view))], view.columns);
}
function rows({ entry, status, living }, view) {
    const since = (0,time/* age */.K)(entry.started_at, view.now);
    const first = cells(entry.slug, status, "", "", since, entry.config_path);
    const services = [...entry.services].map(([name, { pid, port }]) => {
        const url = port === null ? "" : `http://localhost:${port}`;
        return cells(`  ${name}`, "", port === null ? "" : String(port), pid > 0 ? String(pid) : "", "", url);
    });
    const claims = living.map(({ resource, port, holder, claimed_at }) => {
        const label = holder.label === null ? "" : ` (${holder.label})`;
        const where = `held by PID ${holder.pid}${label}`;
        return cells(`  ${resource}`, "claimed", String(port), "", (0,time/* age */.K)(claimed_at, view.now), where);
    });
    return [first, ...services, ...claims];
}
function cells(...texts) {
    return texts.map((text) => ({
        text: text.startsWith("  ") ? `  ${(0,engine/* forTerminal */.Qf)(text.slice(2))}` : (0,engine/* forTerminal */.Qf)(text),
    }));
}
//# sourceMappingURL=instances.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/ps.js


const ps = {
    name: "ps",
    summary: "What this project runs and claims; with --all every instance on the machine.",
    usage: "[--all]",
    description: "",
    flags: [{ name: "all", text: "every instance on the machine" }],
    examples: [
        { command: "devrig ps", text: "this project" },
        { command: "devrig ps --all --json", text: "the whole machine, for a script" },
    ],
    exits: [
        { code: "0", text: "listed" },
        { code: "2", text: "wrong usage, configuration errors" },
        { code: "3", text: "the registry is damaged, or the machine said no" },
    ],
    words: "none",
    run: runPs,
};
async function runPs({ system, streams, invocation, json, color, file }) {
    const which = invocation.has("all")
        ? { all: true }
        : { all: false, ...(file === undefined ? {} : { config: file }) };
    const { instances, warnings } = await (0,engine/* listInstances */.ND)(system, which);
    for (const { message } of warnings)
        streams.err(`warning: ${(0,engine/* forTerminal */.Qf)(message, 2000)}\n`);
    if (json)
        streams.out(`${JSON.stringify(ps_document(instances), null, 2)}\n`);
    else
        streams.out(renderInstances(instances, { columns: streams.columns, color, now: system.now() }));
    return 0;
}
function ps_document(instances) {
    const entries = instances.map(({ entry, status }) => ({ ...entry.raw, status }));
    return { version: 1, instances: entries };
}
//# sourceMappingURL=ps.js.map

/***/ }),

/***/ 7246:
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

/***/ 5875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(912);

const GAP = "  ";
/** No column is cut below this. */
const LEAST = 8;
/** Rows as aligned lines of at most `columns` columns: where they do not fit, the widest cells are cut with an ellipsis. */
function renderTable(rows, columns) {
    const widths = narrowed(naturalWidths(rows), columns);
    return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.max(widths[at] ?? 0, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(cell.text + (cell.tail ?? "")));
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
        const space = " ".repeat(Math.max(0, width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(shown)));
        const painted = cell.paint ? cell.paint(shown) : shown;
        if (cell.right)
            return space + painted;
        return at === last ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
}
/** A tail stays whole where at least a few characters of the text can stand before it. */
function fitted({ text, tail = "" }, width) {
    const left = width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(tail);
    if ((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text) <= left)
        return text + tail;
    return left >= LEAST ? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G1)(text, left) + tail : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G1)(text + tail, width);
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