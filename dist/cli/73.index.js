"use strict";
exports.id = 73;
exports.ids = [73,244];
exports.modules = {

/***/ 5244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiagnostic: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4219);


function renderDiagnostic({ message, source, excerpt }, kind, style, columns) {
    const label = kind === "error" ? style.red("error:") : style.yellow("warning:");
    const lines = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .hang */ .l)(`${kind}: `, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(message, 2000), columns);
    let text = lines.replace(`${kind}:`, label);
    if (source !== null) {
        text += `  ${style.dim("-->")} ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(source.file, 1000)}:${source.line}:${source.column}\n`;
    }
    if (excerpt)
        text += `${excerpt.replace(/\n$/, "")}\n`;
    return text;
}
//# sourceMappingURL=diagnostic.js.map

/***/ }),

/***/ 5073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorDocument: () => (/* binding */ errorDocument),
/* harmony export */   renderError: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8368);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7246);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4219);




function renderError(error, { columns, color }) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.styleFor)(color);
    const parts = error.diagnostics.map((it) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.renderDiagnostic)(it, "error", style, columns));
    if (!isToldAlready(error))
        parts.push(line("devrig:", error.message, columns, style.red));
    const hint = error.hint === null ? "" : line("hint:", error.hint, columns, style.cyan);
    return parts.join("\n") + hint;
}
function isToldAlready({ message, diagnostics: [only, ...more] }) {
    return only !== undefined && more.length === 0 && message.endsWith(only.message);
}
function line(label, text, columns, paint) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .hang */ .l)(`${label} `, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(text, 2000), columns).replace(label, paint(label));
}
function errorDocument({ code, message, hint, diagnostics }) {
    return {
        version: 1,
        error: {
            code,
            message,
            hint,
            diagnostics: diagnostics.map((it) => ({
                code: it.code,
                message: it.message,
                resource: it.resource,
                source: it.source,
            })),
        },
    };
}
//# sourceMappingURL=error.js.map

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

/***/ })

};
;