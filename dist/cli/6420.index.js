"use strict";
exports.id = 6420;
exports.ids = [6420];
exports.modules = {

/***/ 6420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMANDS: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(4664)]).then(__webpack_require__.bind(__webpack_require__, 4664))).check,
    who: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(8348), __webpack_require__.e(400), __webpack_require__.e(3242)]).then(__webpack_require__.bind(__webpack_require__, 3242))).who,
    ps: async () => (await Promise.all(/* import() */[__webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(4933)]).then(__webpack_require__.bind(__webpack_require__, 1644))).ps,
    start: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(8348), __webpack_require__.e(6981), __webpack_require__.e(9138), __webpack_require__.e(9014), __webpack_require__.e(1231), __webpack_require__.e(4039)]).then(__webpack_require__.bind(__webpack_require__, 4039))).start,
    stop: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(8348), __webpack_require__.e(9138), __webpack_require__.e(1673)]).then(__webpack_require__.bind(__webpack_require__, 6682))).stop,
    delete: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(8348), __webpack_require__.e(9138), __webpack_require__.e(1673), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617))).deleteCommand,
    claim: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(6981), __webpack_require__.e(9014), __webpack_require__.e(755)]).then(__webpack_require__.bind(__webpack_require__, 2768))).claim,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(6981), __webpack_require__.e(9014), __webpack_require__.e(1231), __webpack_require__.e(1648)]).then(__webpack_require__.bind(__webpack_require__, 7669))).run,
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(5210), __webpack_require__.e(4199)]).then(__webpack_require__.bind(__webpack_require__, 4199))).env,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(4294), __webpack_require__.e(8182), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(6981), __webpack_require__.e(9014), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 8685))).release,
    free: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(8348), __webpack_require__.e(400), __webpack_require__.e(6715)]).then(__webpack_require__.bind(__webpack_require__, 6715))).free,
    sweep: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(5210), __webpack_require__.e(7009), __webpack_require__.e(8348), __webpack_require__.e(9587), __webpack_require__.e(400), __webpack_require__.e(104), __webpack_require__.e(3519)]).then(__webpack_require__.bind(__webpack_require__, 3519))).sweep,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 1723))).init,
    completion: async () => (await __webpack_require__.e(/* import() */ 6408).then(__webpack_require__.bind(__webpack_require__, 6408))).completion,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(9133), __webpack_require__.e(6700)]).then(__webpack_require__.bind(__webpack_require__, 2754))).validateCommand,
};
//# sourceMappingURL=index.js.map

/***/ })

};
;