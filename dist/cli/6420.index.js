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
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(2297), __webpack_require__.e(1475), __webpack_require__.e(4664)]).then(__webpack_require__.bind(__webpack_require__, 4664))).check,
    who: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(2297), __webpack_require__.e(1475), __webpack_require__.e(5616), __webpack_require__.e(8474), __webpack_require__.e(3242)]).then(__webpack_require__.bind(__webpack_require__, 3242))).who,
    ps: async () => (await Promise.all(/* import() */[__webpack_require__.e(4294), __webpack_require__.e(7097), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 1644))).ps,
    start: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(2297), __webpack_require__.e(7097), __webpack_require__.e(1475), __webpack_require__.e(5616), __webpack_require__.e(7140), __webpack_require__.e(3032), __webpack_require__.e(4657), __webpack_require__.e(1706), __webpack_require__.e(1120)]).then(__webpack_require__.bind(__webpack_require__, 1120))).start,
    stop: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(7097), __webpack_require__.e(5616), __webpack_require__.e(7140), __webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__, 6682))).stop,
    delete: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(7097), __webpack_require__.e(5616), __webpack_require__.e(7140), __webpack_require__.e(6058), __webpack_require__.e(7617)]).then(__webpack_require__.bind(__webpack_require__, 7617))).deleteCommand,
    claim: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(2297), __webpack_require__.e(7097), __webpack_require__.e(1475), __webpack_require__.e(3032), __webpack_require__.e(4657), __webpack_require__.e(2588)]).then(__webpack_require__.bind(__webpack_require__, 2768))).claim,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(2297), __webpack_require__.e(7097), __webpack_require__.e(1475), __webpack_require__.e(3032), __webpack_require__.e(4657), __webpack_require__.e(1706), __webpack_require__.e(8795), __webpack_require__.e(7669)]).then(__webpack_require__.bind(__webpack_require__, 7669))).run,
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(2297), __webpack_require__.e(3032), __webpack_require__.e(1706), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 4199))).env,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(4294), __webpack_require__.e(2297), __webpack_require__.e(7097), __webpack_require__.e(1475), __webpack_require__.e(3032), __webpack_require__.e(4657), __webpack_require__.e(8795), __webpack_require__.e(8685)]).then(__webpack_require__.bind(__webpack_require__, 8685))).release,
    free: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(2297), __webpack_require__.e(1475), __webpack_require__.e(5616), __webpack_require__.e(8474), __webpack_require__.e(6715)]).then(__webpack_require__.bind(__webpack_require__, 6715))).free,
    sweep: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(832), __webpack_require__.e(2297), __webpack_require__.e(1475), __webpack_require__.e(5616), __webpack_require__.e(8474), __webpack_require__.e(104), __webpack_require__.e(3519)]).then(__webpack_require__.bind(__webpack_require__, 3519))).sweep,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(2297), __webpack_require__.e(4651)]).then(__webpack_require__.bind(__webpack_require__, 4651))).init,
    completion: async () => (await __webpack_require__.e(/* import() */ 6408).then(__webpack_require__.bind(__webpack_require__, 6408))).completion,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(679), __webpack_require__.e(2297), __webpack_require__.e(2660)]).then(__webpack_require__.bind(__webpack_require__, 2660))).validateCommand,
};
//# sourceMappingURL=index.js.map

/***/ })

};
;