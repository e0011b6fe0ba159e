"use strict";
exports.id = 1080;
exports.ids = [1080];
exports.modules = {

/***/ 1080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "0.1.0";
//# sourceMappingURL=version.js.map

/***/ })

};
;