"use strict";
exports.id = 116;
exports.ids = [116,603];
exports.modules = {

/***/ 116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);
/* harmony import */ var _render_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5603);
/* harmony import */ var _render_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);



const validateCommand = {
    name: "validate",
    summary: "Is the config file right? Shows all errors and warnings, looks at no port.",
    usage: "[-f FILE]",
    description: "",
    flags: [],
    examples: [
        { command: "devrig validate", text: "the nearest devrig.toml" },
        { command: "devrig validate -f ci/devrig.toml --json", text: "for a script" },
    ],
    exits: [
        { code: "0", text: "no error; there may be warnings" },
        { code: "2", text: "configuration errors, or no config file" },
        { code: "3", text: "the machine said no" },
    ],
    run: runValidate,
};
async function runValidate({ system, streams, json, quiet, file }) {
    const { config_path, ports, warnings } = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .tf)(system, file);
    if (json) {
        const told = warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
        streams.out(`${JSON.stringify({ version: 1, ok: true, config_path, ports, warnings: told }, null, 2)}\n`);
        return 0;
    }
    const style = (0,_render_style_js__WEBPACK_IMPORTED_MODULE_2__.styleFor)(streams.colorErr);
    for (const warning of warnings)
        streams.err((0,_render_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.renderDiagnostic)(warning, "warning", style));
    const count = `${ports} ${ports === 1 ? "port" : "ports"}`;
    if (!quiet)
        streams.out(`${config_path} is valid: ${count}, ${warnings.length} warnings.\n`);
    return 0;
}
//# sourceMappingURL=validate.js.map

/***/ }),

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