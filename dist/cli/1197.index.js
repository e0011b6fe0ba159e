"use strict";
exports.id = 1197;
exports.ids = [1197,4180];
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