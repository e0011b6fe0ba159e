"use strict";
exports.id = 7990;
exports.ids = [7990];
exports.modules = {

/***/ 7990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp),
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4073);

const WIDEST = 100;
function renderHelp(command, common, columns) {
    const width = Math.min(columns, WIDEST);
    return [
        paragraph(command.summary, width),
        usage(command, width),
        command.description === "" ? "" : paragraph(command.description, width),
        section("Flags", [...command.flags, ...common].map(flagRow), width),
        section("Examples", command.examples.map(({ command: line, text }) => [line, text]), width),
        section("Exit codes", command.exits.map(({ code, text }) => [code, text]), width),
    ]
        .filter(Boolean)
        .join("\n");
}
function renderOverview(commands, common, columns) {
    const width = Math.min(columns, WIDEST);
    return [
        paragraph("Who has my port? Settles the TCP ports of a project before anything starts.", width),
        "Usage: devrig COMMAND [flags]\n",
        section("Commands", commands.map(({ name, summary }) => [name, lowerFirst(summary)]), width),
        section("Flags of every command", common.map(flagRow), width),
        section("Examples", OVERVIEW_EXAMPLES, width),
        section("Exit codes", OVERVIEW_EXITS, width),
        "More about a command: devrig COMMAND --help\n",
    ].join("\n");
}
const OVERVIEW_EXAMPLES = [
    ["devrig check", "is every port of this project free, and who has those that are not?"],
    ["devrig who 3000", "who has port 3000, of whatever program?"],
];
const OVERVIEW_EXITS = [
    ["0", "done"],
    ["1", "the answer is no: a collision, nobody there"],
    ["2", "yours to mend: usage, no config file, configuration errors"],
    ["3", "the machine said no: permission, disk, lock, damaged file"],
];
function paragraph(text, width) {
    return `${text
        .split("\n")
        .flatMap((line) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line, width))
        .join("\n")}\n`;
}
function usage(command, width) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .hang */ .l)(`Usage: devrig ${command.name} `, command.usage, width).replace(/ +$/gm, "");
}
function flagRow({ name, short, value, text }) {
    const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return [short === undefined ? `    ${long}` : `-${short}, ${long}`, text];
}
function section(title, rows, width) {
    const left = Math.max(...rows.map(([text]) => text.length));
    const below = width - left - 4 < 24;
    const lines = rows.map(([text, meaning]) => below
        ? `  ${text}\n${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .hang */ .l)("      ", meaning, width)}`
        : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .hang */ .l)(`  ${text.padEnd(left)}  `, meaning, width));
    return `${title}:\n${lines.join("")}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
//# sourceMappingURL=help.js.map

/***/ }),

/***/ 4073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ hang)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5520);

function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(/ (?!\d+\))/)) {
        if (line !== "" && (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(line) + 1 + (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
function hang(lead, text, columns, paint) {
    const indent = " ".repeat((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(lead));
    const lines = wrap(text, Math.max(20, columns - indent.length));
    const first = paint ? paint(lead) : lead;
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}\n`).join("");
}
//# sourceMappingURL=wrap.js.map

/***/ }),

/***/ 5520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u;
function textWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = "";
    let width = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > columns - 1)
            return columns > 0 ? `${kept}…` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (MARK.test(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return WIDE.test(character) ? 2 : 1;
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;