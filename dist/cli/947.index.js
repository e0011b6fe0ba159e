"use strict";
exports.id = 947;
exports.ids = [947];
exports.modules = {

/***/ 947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMANDS: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(2203), __webpack_require__.e(8880), __webpack_require__.e(1655)]).then(__webpack_require__.bind(__webpack_require__, 1655))).check,
    who: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(2203), __webpack_require__.e(8880), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(1682)]).then(__webpack_require__.bind(__webpack_require__, 1682))).who,
    ps: async () => (await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(2227), __webpack_require__.e(7530)]).then(__webpack_require__.bind(__webpack_require__, 7061))).ps,
    start: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(2203), __webpack_require__.e(7281), __webpack_require__.e(8880), __webpack_require__.e(5044), __webpack_require__.e(3910), __webpack_require__.e(2824), __webpack_require__.e(9645), __webpack_require__.e(6941), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 688))).start,
    stop: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(5044), __webpack_require__.e(3910), __webpack_require__.e(2227), __webpack_require__.e(8291)]).then(__webpack_require__.bind(__webpack_require__, 11))).stop,
    delete: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(5044), __webpack_require__.e(3910), __webpack_require__.e(2227), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 1376))).deleteCommand,
    claim: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(2203), __webpack_require__.e(7281), __webpack_require__.e(8880), __webpack_require__.e(2824), __webpack_require__.e(9645), __webpack_require__.e(8332)]).then(__webpack_require__.bind(__webpack_require__, 8347))).claim,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(2203), __webpack_require__.e(7281), __webpack_require__.e(8880), __webpack_require__.e(2824), __webpack_require__.e(9645), __webpack_require__.e(6941), __webpack_require__.e(1813), __webpack_require__.e(2592)]).then(__webpack_require__.bind(__webpack_require__, 2592))).run,
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(2203), __webpack_require__.e(2824), __webpack_require__.e(6941), __webpack_require__.e(1092)]).then(__webpack_require__.bind(__webpack_require__, 4569))).env,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(7880), __webpack_require__.e(2203), __webpack_require__.e(7281), __webpack_require__.e(8880), __webpack_require__.e(2824), __webpack_require__.e(9645), __webpack_require__.e(1813), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 838))).release,
    free: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(2203), __webpack_require__.e(8880), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(5484), __webpack_require__.e(7398)]).then(__webpack_require__.bind(__webpack_require__, 7398))).free,
    sweep: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(2203), __webpack_require__.e(8880), __webpack_require__.e(5044), __webpack_require__.e(2994), __webpack_require__.e(5484), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 2484))).sweep,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(2203), __webpack_require__.e(2865)]).then(__webpack_require__.bind(__webpack_require__, 2865))).init,
    completion: async () => (await __webpack_require__.e(/* import() */ 2209).then(__webpack_require__.bind(__webpack_require__, 2209))).completion,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(2203), __webpack_require__.e(3318)]).then(__webpack_require__.bind(__webpack_require__, 3318))).validateCommand,
};
//# sourceMappingURL=index.js.map

/***/ })

};
;