"use strict";
exports.id = 4422;
exports.ids = [4422,6420];
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

/***/ }),

/***/ 4422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCommand: () => (/* binding */ loadCommand)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3676);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1388);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6420);


function loadCommand(name) {
    const load = Object.hasOwn(_index_js__WEBPACK_IMPORTED_MODULE_0__.COMMANDS, name) ? _index_js__WEBPACK_IMPORTED_MODULE_0__.COMMANDS[name] : undefined;
    if (load !== undefined)
        return load();
    const near = name === "version" ? "--version" : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, Object.keys(_index_js__WEBPACK_IMPORTED_MODULE_0__.COMMANDS));
    throw new _engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "usage", `unknown command '${name}'`, {
        hint: near === null ? "see devrig --help" : `did you mean 'devrig ${near}'?`,
    });
}
//# sourceMappingURL=load.js.map

/***/ }),

/***/ 3676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function suggest(given, known) {
    let best = null;
    let least = given.length <= 4 ? 1.5 : 2.5;
    for (const name of known) {
        if (Math.abs(name.length - given.length) > 2)
            continue;
        const distance = editDistance(given.toLowerCase(), name.toLowerCase());
        if (distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}
function didYouMean(given, known) {
    const name = suggest(given, known);
    return name === null ? "" : `; did you mean '${name}'?`;
}
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(at(row, j - 1) + (same ? 0 : 1), at(row, j) + 1, at(next, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(before, j - 2) + 1);
            next.push(cost);
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? 0;
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 1388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError)
/* harmony export */ });
const NAME = "DevrigError";
class DevrigError extends Error {
    name = NAME;
    kind;
    code;
    hint;
    diagnostics;
    warnings;
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
        this.warnings = facts.warnings ?? [];
    }
}
function errorCode(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return null;
    return typeof error.code === "string" ? error.code : null;
}
function reasonOf(error) {
    const [, code, words] = /^([A-Z0-9]+): ([^,]+)/.exec(messageOf(error)) ?? [];
    return code === undefined ? messageOf(error) : `${words} (${code})`;
}
function messageOf(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}
//# sourceMappingURL=errors.js.map

/***/ })

};
;