"use strict";
exports.id = 230;
exports.ids = [230,5721];
exports.modules = {

/***/ 7849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellFailure: () => (/* binding */ tellFailure)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/diagnostic.js
var diagnostic = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/wrap.js
var wrap = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/error.js




function renderError(error, { columns, color }) {
    const style = (0,render_style.styleFor)(color);
    const parts = [
        ...error.warnings.map((it) => (0,diagnostic.renderDiagnostic)(it, "warning", style, columns)),
        ...error.diagnostics.map((it) => (0,diagnostic.renderDiagnostic)(it, "error", style, columns)),
    ];
    if (!(0,errors/* isToldByDiagnostic */.s2)(error))
        parts.push(line("devrig:", error.message, columns, style.red));
    const hint = error.hint === null ? "" : line("hint:", error.hint, columns, style.cyan);
    return parts.join("\n") + hint;
}
function line(label, text, columns, paint) {
    return (0,wrap/* hang */.l)(`${label} `, (0,foreign_text/* forTerminal */.Qf)(text, 2000), columns).replace(label, paint(label));
}
function errorDocument(error) {
    const { code, message, hint, diagnostics, warnings } = error;
    return {
        version: 1,
        error: { code, message, hint, diagnostics: diagnostics.map(told) },
        ...(warnings.length > 0 && { warnings: warnings.map(told) }),
    };
}
function told({ code, message, resource, source }) {
    return { code, message, resource, source };
}
//# sourceMappingURL=error.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/failure.js


const EXIT = { answer: 1, user: 2, machine: 3 };
function tellFailure(error, streams, { json, stack }) {
    const known = expected(error);
    try {
        tell(known, json, streams);
        if (stack && error instanceof Error)
            streams.err(`${error.stack}\n`);
    }
    catch {
    }
    return EXIT[known.kind];
}
function tell(error, json, streams) {
    const text = renderError(error, { columns: streams.columns, color: streams.colorErr });
    try {
        if (json && error.code !== "output_failed") {
            streams.out((0,foreign_text/* forJson */.Cx)(errorDocument(error)));
            return;
        }
    }
    catch {
    }
    streams.err(text);
}
function expected(error) {
    if (error instanceof errors/* DevrigError */.oX)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new errors/* DevrigError */.oX("machine", "unexpected", message, {
        hint: "set DEBUG=devrig for details, and please report it if it is not your machine's doing",
    });
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 8102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiagnostic: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4073);


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

/***/ })

};
;