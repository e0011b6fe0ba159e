"use strict";
exports.id = 6996;
exports.ids = [6996,2161];
exports.modules = {

/***/ 6996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fishScript: () => (/* binding */ fishScript)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2161);

function fishScript(commands) {
    const names = commands.map(({ name }) => name).join(" ");
    const lines = ["devrig", "devrig-preflight"].flatMap((program) => [
        `complete -c ${program} -n '__fish_use_subcommand' -f -a help -d 'show the help of a command'`,
        `complete -c ${program} -n '__fish_seen_subcommand_from help' -f -a '${names}'`,
        ...commands.flatMap((command) => commandLines(program, command)),
    ]);
    return `# fish completion for devrig: devrig completion fish > ~/.config/fish/completions/devrig.fish\n${lines.join("\n")}\n`;
}
function commandLines(program, { name, summary, flags, choices }) {
    const start = `complete -c ${program} -n`;
    const seen = `${start} '__fish_seen_subcommand_from ${name}'`;
    return [
        `${start} '__fish_use_subcommand' -f -a ${name} -d ${quoted(summary)}`,
        ...(choices.length === 0 ? [] : [`${seen} -f -a '${choices.join(" ")}'`]),
        ...flags.map((flag) => `${seen} ${flagWords(flag)}`),
    ];
}
function flagWords(flag) {
    const choices = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.choicesOf)(flag.value);
    const value = choices.length > 0 ? ` -x -a '${choices.join(" ")}'` : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.takesFile)(flag) ? " -r" : " -x";
    const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
    return `-l ${flag.name}${short}${flag.value === undefined ? "" : value} -d ${quoted(flag.text)}`;
}
function quoted(text) {
    return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
//# sourceMappingURL=fish.js.map

/***/ }),

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