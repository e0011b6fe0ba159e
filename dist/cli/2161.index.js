"use strict";
exports.id = 2161;
exports.ids = [2161];
exports.modules = {

/***/ 2161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  choicesOf: () => (/* binding */ choicesOf),
  spellings: () => (/* binding */ spellings),
  takesFile: () => (/* binding */ takesFile),
  wordsOf: () => (/* binding */ wordsOf)
});

;// CONCATENATED MODULE: ./build/commonjs/rest/cli/command.js
const COMMON_FLAGS = [
    {
        name: "file",
        short: "f",
        value: "FILE",
        text: "the config file (default: the nearest devrig.toml upwards)",
    },
    { name: "json", text: "one JSON document on standard output" },
    { name: "quiet", short: "q", text: "only what stands in the way" },
    { name: "no-color", text: "no colours (also NO_COLOR)" },
    { name: "help", short: "h", text: "show this help" },
    { name: "version", text: "show the version" },
];
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/completion/words.js

function wordsOf(commands) {
    return commands.map(({ name, summary, flags, usage }) => ({
        name,
        summary,
        flags: [...flags, ...COMMON_FLAGS],
        choices: choicesOf(usage),
    }));
}
function choicesOf(notation) {
    return /^\{([\w|-]+)\}/.exec(notation ?? "")?.[1]?.split("|") ?? [];
}
function spellings({ name, short }) {
    return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}
function takesFile({ value }) {
    return value === "FILE";
}
//# sourceMappingURL=words.js.map

/***/ })

};
;