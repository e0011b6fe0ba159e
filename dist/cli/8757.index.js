"use strict";
exports.id = 8757;
exports.ids = [8757,270];
exports.modules = {

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   gd: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   xO: () => (/* binding */ BY_SIGNAL)
/* harmony export */ });
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
function flagsOf({ flags }) {
    const own = new Set(flags.map(({ name }) => name));
    return [...flags, ...COMMON_FLAGS.filter(({ name }) => !own.has(name))];
}
const BY_SIGNAL = {
    code: "130",
    text: "ended by Ctrl-C (129: by a hangup, 143: by SIGTERM)",
};
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 8757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bashScript: () => (/* binding */ bashScript)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(270);

function bashScript(commands) {
    return `# bash completion for devrig: source <(devrig completion bash)
_devrig() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -f|--file) ((i++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command:$prev in
${valueCases(commands)}
  esac
  case $command in
    '') words='${commands.map(({ name }) => name).join(" ")} help --help --version' ;;
    help) words='${commands.map(({ name }) => name).join(" ")}' ;;
${commands.map(commandCase).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _devrig devrig devrig-preflight
`;
}
function valueCases(commands) {
    const files = '    *:-f|*:--file) COMPREPLY=($(compgen -f -- "$cur")); return ;;';
    const others = commands.flatMap(({ name, flags }) => flags
        .filter((flag) => flag.value !== undefined && !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.takesFile)(flag))
        .map((flag) => {
        const at = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.spellings)(flag)
            .map((word) => `${name}:${word}`)
            .join("|");
        const choices = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.choicesOf)(flag.value).join(" ");
        const reply = choices === "" ? "" : ` COMPREPLY=($(compgen -W '${choices}' -- "$cur"));`;
        return `    ${at})${reply} return ;;`;
    }));
    return [files, ...others].join("\n");
}
function commandCase({ name, flags, choices }) {
    return `    ${name}) words='${[...choices, ...flags.flatMap(_words_js__WEBPACK_IMPORTED_MODULE_0__.spellings)].join(" ")}' ;;`;
}
//# sourceMappingURL=bash.js.map

/***/ }),

/***/ 270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choicesOf: () => (/* binding */ choicesOf),
/* harmony export */   spellings: () => (/* binding */ spellings),
/* harmony export */   takesFile: () => (/* binding */ takesFile),
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);

function wordsOf(commands) {
    return commands.map((command) => ({
        name: command.name,
        summary: command.summary,
        flags: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)(command),
        choices: choicesOf(command.usage),
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