export const id = 505;
export const ids = [505];
export const modules = {

/***/ 3505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attribute: () => (/* reexport safe */ _attribute_js__WEBPACK_IMPORTED_MODULE_0__.l),
/* harmony export */   findHolders: () => (/* reexport safe */ _find_js__WEBPACK_IMPORTED_MODULE_1__.Z)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3544);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(186);


//# sourceMappingURL=naming.js.map

/***/ })

};
