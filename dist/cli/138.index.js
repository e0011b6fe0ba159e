"use strict";
exports.id = 138;
exports.ids = [138];
exports.modules = {

/***/ 8138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  who: () => (/* binding */ who)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/index.js + 50 modules
var engine = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var render_style = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/table.js
var table = __webpack_require__(8378);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/time.js
var time = __webpack_require__(5729);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/owners.js



const HEAD = ["PORT", "PID", "USER", "SINCE", "ADDRESS", "OWNER"];
/** One line an owner; the preferred one of a port first. */
function renderOwners(ports, view) {
    const style = (0,render_style.styleFor)(view.color);
    const head = HEAD.map((text, at) => ({ text, paint: style.dim, right: at < 2 }));
    const rows = ports.flatMap((port) => portRows(port, view));
    return (0,table/* renderTable */.b)([head, ...rows], view.columns);
}
function portRows(port, view) {
    const name = port.protocol === "udp" ? `${port.port}/udp` : String(port.port);
    if (port.owner === null) {
        const text = port.owner_hidden === null ? "nobody" : port.owner_hidden.message;
        return [cells(name, "", "", "", "", text)];
    }
    return [port.owner, ...port.others].map((owner, at) => cells(at === 0 ? name : "", owner.pid === null ? "" : String(owner.pid), owner.user ?? (owner.uid === null ? "" : `uid ${owner.uid}`), (0,time/* age */.K)(owner.started_at, view.now), owner.addresses.map((address) => address.slice(0, address.lastIndexOf(":"))).join(" "), ownerText(owner, port)));
}
function ownerText(owner, port) {
    const parts = [];
    if (owner.container !== null)
        parts.push(`container ${owner.container.name}`);
    if (owner.instance !== null)
        parts.push(`${owner.instance.slug} (${owner.instance.resource})`);
    if (owner.command !== null)
        parts.push(owner.command);
    else if (port.owner_hidden !== null)
        parts.push(port.owner_hidden.message);
    return parts.join(": ");
}
function cells(...texts) {
    return texts.map((text, at) => ({ text, right: at < 2 }));
}
//# sourceMappingURL=owners.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/who.js


const who = {
    name: "who",
    summary: "Who has these ports open, of whatever program? Without a port: every listener.",
    usage: "[PORT[/udp]…]",
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
async function runWho({ system, streams, invocation, json, quiet, color, }) {
    const wanted = invocation.positionals.map(wantedPort);
    const detail = invocation.has("no-redact") ? "full" : "redacted";
    const { ports, warnings } = await (0,engine/* whoOwns */.Op)(system, wanted.length === 0 ? null : wanted, detail);
    if (json)
        streams.out(`${JSON.stringify({ version: 1, ports }, null, 2)}\n`);
    else if (!quiet) {
        for (const { message } of warnings)
            streams.err(`warning: ${(0,engine/* forTerminal */.Qf)(message, 2000)}\n`);
        streams.out(renderOwners(ports, { columns: streams.columns, color, now: system.now() }));
    }
    return ports.every((port) => port.owner !== null) ? 0 : 1;
}
function wantedPort(text) {
    if (text.includes("=")) {
        throw new engine/* DevrigError */.oX("user", "port_invalid", `"${text}" is not a port`, {
            hint: "write 3000 or 53/udp",
        });
    }
    return (0,engine/* parsePortRequest */.An)(text);
}
//# sourceMappingURL=who.js.map

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