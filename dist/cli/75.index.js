"use strict";
exports.id = 75;
exports.ids = [75];
exports.modules = {

/***/ 4075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attribute: () => (/* reexport safe */ _attribute_js__WEBPACK_IMPORTED_MODULE_0__.l),
/* harmony export */   findHolders: () => (/* reexport safe */ _find_js__WEBPACK_IMPORTED_MODULE_1__.Z)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(855);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3769);


//# sourceMappingURL=naming.js.map

/***/ })

};
;