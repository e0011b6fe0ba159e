"use strict";
exports.id = 1819;
exports.ids = [1819,947];
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

/***/ }),

/***/ 1819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCommand: () => (/* binding */ loadCommand)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1077);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);


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

/***/ 1077:
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

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError),
/* harmony export */   s2: () => (/* binding */ isToldByDiagnostic)
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
function isToldByDiagnostic({ message, diagnostics: [only, ...more], }) {
    return only !== undefined && more.length === 0 && message.endsWith(only.message);
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