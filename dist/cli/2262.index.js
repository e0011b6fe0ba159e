"use strict";
exports.id = 2262;
exports.ids = [2262];
exports.modules = {

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attribute: () => (/* reexport safe */ _owners_attribute_js__WEBPACK_IMPORTED_MODULE_1__.l),
/* harmony export */   claimant: () => (/* reexport safe */ _owners_claimant_js__WEBPACK_IMPORTED_MODULE_2__.I),
/* harmony export */   findHolders: () => (/* reexport safe */ _owners_find_js__WEBPACK_IMPORTED_MODULE_3__.Z),
/* harmony export */   nextCommand: () => (/* reexport safe */ _next_js__WEBPACK_IMPORTED_MODULE_0__.h),
/* harmony export */   sentence: () => (/* reexport safe */ _verdict_js__WEBPACK_IMPORTED_MODULE_4__.em)
/* harmony export */ });
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _owners_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4451);
/* harmony import */ var _owners_claimant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3699);
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6215);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8986);





//# sourceMappingURL=busy.js.map

/***/ })

};
;