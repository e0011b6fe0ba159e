export const id = 631;
export const ids = [631];
export const modules = {

/***/ 9631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   invalidConfig: () => (/* binding */ invalidConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5474);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);


const MOST = 100;
function invalidConfig(file, problems, texts) {
    const sorted = [...problems].sort(byPlace);
    const diagnostics = sorted.slice(0, MOST).map((problem) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.withExcerpt)(problem, texts));
    const first = diagnostics[0]?.message ?? "";
    const message = problems.length === 1 ? `${file}: ${first}` : `${file} has ${problems.length} problems`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "config_invalid", message, { diagnostics });
}
function byPlace({ source: a }, { source: b }) {
    if (a === null || b === null || a.file !== b.file)
        return 0;
    return a.line - b.line || a.column - b.column;
}
//# sourceMappingURL=invalid.js.map

/***/ })

};
