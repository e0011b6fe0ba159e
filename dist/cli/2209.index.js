"use strict";
exports.id = 2209;
exports.ids = [2209];
exports.modules = {

/***/ 2209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1077);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);

const SHELLS = {
    bash: async () => (await __webpack_require__.e(/* import() */ 8757).then(__webpack_require__.bind(__webpack_require__, 8757))).bashScript,
    zsh: async () => (await __webpack_require__.e(/* import() */ 2554).then(__webpack_require__.bind(__webpack_require__, 2554))).zshScript,
    fish: async () => (await __webpack_require__.e(/* import() */ 5689).then(__webpack_require__.bind(__webpack_require__, 5689))).fishScript,
};
const completion = {
    name: "completion",
    summary: "A completion script for your shell.",
    usage: "{bash|zsh|fish}",
    description: "Completes commands, their flags and the values that a flag knows.",
    flags: [],
    examples: [
        { command: "source <(devrig completion bash)", text: "in ~/.bashrc" },
        {
            command: "devrig completion zsh > ~/.zfunc/_devrig",
            text: "once, ~/.zfunc being there and in fpath",
        },
        {
            command: "devrig completion fish > ~/.config/fish/completions/devrig.fish",
            text: "once, the folder being there",
        },
    ],
    exits: [
        { code: "0", text: "printed" },
        { code: "2", text: "wrong usage, or another shell" },
    ],
    verbatim: true,
    run: runCompletion,
};
async function runCompletion({ streams, invocation, json, commands: all, }) {
    const [shell, ...more] = invocation.positionals;
    if (json)
        throw usage("completion has no JSON");
    if (shell === undefined || more.length > 0)
        throw usage("completion takes one shell");
    const load = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
    if (load === undefined) {
        const near = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(shell, Object.keys(SHELLS));
        throw usage(`there is no completion for '${shell}'`, near === null ? undefined : `did you mean ${near}?`);
    }
    const { wordsOf } = await __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 270));
    const commands = await Promise.all(Object.values(await all()).map((command) => command()));
    streams.out((await load())(wordsOf(commands)));
    return 0;
}
function usage(message, hint = "devrig completion {bash|zsh|fish}") {
    return new _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "usage", message, { hint });
}
//# sourceMappingURL=completion.js.map

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