"use strict";
exports.id = 167;
exports.ids = [167];
exports.modules = {

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);

const SHELLS = {
    bash: async () => (await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 7115))).bashScript,
    zsh: async () => (await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 3428))).zshScript,
    fish: async () => (await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 3199))).fishScript,
};
const completion = {
    name: "completion",
    summary: "A completion script for your shell.",
    usage: "{bash|zsh|fish}",
    description: "Completes commands, their flags and the values that a flag knows.",
    flags: [],
    examples: [
        { command: "source <(devrig completion bash)", text: "in ~/.bashrc" },
        { command: "devrig completion zsh > ~/.zfunc/_devrig", text: "once, ~/.zfunc being in fpath" },
        { command: "devrig completion fish > ~/.config/fish/completions/devrig.fish", text: "once" },
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
    const { wordsOf } = await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 8912));
    const commands = await Promise.all(Object.values(all).map((command) => command()));
    streams.out((await load())(wordsOf(commands)));
    return 0;
}
function usage(message, hint = "devrig completion {bash|zsh|fish}") {
    return new _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "usage", message, { hint });
}
//# sourceMappingURL=completion.js.map

/***/ })

};
;