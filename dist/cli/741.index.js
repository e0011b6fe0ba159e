"use strict";
exports.id = 741;
exports.ids = [741];
exports.modules = {

/***/ 741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The package's version; a test holds it against package.json. */
const VERSION = "0.1.0";
//# sourceMappingURL=version.js.map

/***/ })

};
;