"use strict";
exports.id = 534;
exports.ids = [534];
exports.modules = {

/***/ 2534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "0.1.0";
//# sourceMappingURL=version.js.map

/***/ })

};
;