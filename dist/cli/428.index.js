"use strict";
exports.id = 428;
exports.ids = [428,603];
exports.modules = {

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiagnostic: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);

/** A diagnostic as compilers write it: what, where, the lines around it. */
function renderDiagnostic({ message, source, excerpt }, kind, style) {
    const label = kind === "error" ? style.red("error:") : style.yellow("warning:");
    let text = `${label} ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(message, 2000)}\n`;
    if (source !== null) {
        text += `  ${style.dim("-->")} ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(source.file, 1000)}:${source.line}:${source.column}\n`;
    }
    if (excerpt)
        text += `${excerpt.replace(/\n$/, "")}\n`;
    return text;
}
//# sourceMappingURL=diagnostic.js.map

/***/ }),

/***/ 7428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorDocument: () => (/* binding */ errorDocument),
/* harmony export */   renderError: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5603);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);



/** An error for people: every diagnostic, or the one sentence, then what to do. */
function renderError(error, color) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__.styleFor)(color);
    const parts = error.diagnostics.map((it) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.renderDiagnostic)(it, "error", style));
    const hint = error.hint === null ? "" : `${style.cyan("hint:")} ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(error.hint, 2000)}\n`;
    const summary = `${style.red("devrig:")} ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(error.message, 2000)}\n`;
    return [...parts, summary + hint].join(parts.length > 0 ? "\n" : "");
}
/** The error as the contract's JSON document. */
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

/***/ })

};
;