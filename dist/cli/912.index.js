"use strict";
exports.id = 912;
exports.ids = [912];
exports.modules = {

/***/ 8912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ choicesOf),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   rt: () => (/* binding */ takesFile),
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4895);

function wordsOf(commands) {
    return commands.map(({ name, summary, flags, usage }) => ({
        name,
        summary,
        flags: [...flags, ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_FLAGS */ .g],
        choices: choicesOf(usage),
    }));
}
function choicesOf(notation) {
    return /^\{([\w|-]+)\}/.exec(notation ?? "")?.[1]?.split("|") ?? [];
}
function spellings({ name, short }) {
    return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}
function takesFile({ value }) {
    return value === "FILE";
}
//# sourceMappingURL=words.js.map

/***/ })

};
;