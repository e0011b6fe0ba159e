"use strict";
exports.id = 56;
exports.ids = [56];
exports.modules = {

/***/ 5056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp),
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4219);

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

/***/ 4219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ hang)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9446);

function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
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

/***/ })

};
;