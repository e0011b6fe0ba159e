"use strict";
exports.id = 2554;
exports.ids = [2554,270];
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

/***/ }),

/***/ 2554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zshScript: () => (/* binding */ zshScript)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(270);

function zshScript(commands) {
    return `#compdef devrig devrig-preflight
# zsh completion for devrig: devrig completion zsh > ~/.zfunc/_devrig, with ~/.zfunc in fpath
_devrig() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${plain(summary)}`)}`).join("\n")}
  )
  _arguments -C '(-h --help)'{-h,--help}'[show the help]' '--version[show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $line[1] in
        help) _describe -t commands command commands ;;
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = _devrig ]; then _devrig "$@"; else compdef _devrig devrig devrig-preflight; fi
`;
}
function commandCase({ name, flags, choices }) {
    const word = choices.length === 0 ? "*: :_files" : `1: :(${choices.join(" ")})`;
    return `        ${name}) _arguments ${[...flags.map(argument), quoted(word)].join(" ")} ;;`;
}
function argument(flag) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.spellings)(flag);
    const text = `[${plain(flag.text)}]`;
    const value = flag.value === undefined ? "" : `:${plain(flag.value)}:${actionOf(flag)}`;
    const rest = quoted(`${text}${value}`);
    if (names.length === 1)
        return quoted(`${flag.multiple ? "*" : ""}${names[0]}${text}${value}`);
    return `'(${names.join(" ")})'{${names.join(",")}}${rest}`;
}
function actionOf(flag) {
    const choices = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.choicesOf)(flag.value);
    if (choices.length > 0)
        return `(${choices.join(" ")})`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__.takesFile)(flag) ? "_files" : " ";
}
function plain(text) {
    return text.replace(/[[\]:\\]/g, (character) => `\\${character}`);
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=zsh.js.map

/***/ })

};
;