"use strict";
exports.id = 5721;
exports.ids = [5721];
exports.modules = {

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