"use strict";
exports.id = 107;
exports.ids = [107];
exports.modules = {

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp),
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/** The help of one command: usage, what it does, flags, examples, exit codes. */
function renderHelp(command, common) {
    return [
        `${command.summary}\n`,
        `Usage: devrig ${command.name} ${command.usage}`.trimEnd(),
        command.description === "" ? "" : `\n${command.description}`,
        section("Flags", [...command.flags, ...common].map(flagLine)),
        section("Examples", command.examples.map(({ command: line, text }) => [line, text])),
        section("Exit codes", command.exits.map(({ code, text }) => [code, text])),
    ]
        .filter(Boolean)
        .join("\n")
        .concat("\n");
}
/** The help of the whole. */
function renderOverview(commands, common) {
    return [
        "Who has my port? Settles the TCP ports of a project before anything starts.\n",
        "Usage: devrig COMMAND [flags]",
        section("Commands", commands.map(({ name, summary }) => [name, lowerFirst(summary)])),
        section("Flags of every command", common.map(flagLine)),
        section("Examples", [
            ["devrig check", "is every port of this project free, and who has those that are not?"],
            ["devrig who 3000", "who has port 3000, of whatever program?"],
        ]),
        section("Exit codes", [
            ["0", "done"],
            ["1", "the answer is no: a collision, nobody there"],
            ["2", "yours to mend: usage, no config file, configuration errors"],
            ["3", "the machine said no: permission, disk, lock, damaged file"],
        ]),
        "\nMore about a command: devrig COMMAND --help\n",
    ].join("\n");
}
function flagLine({ name, short, value, text }) {
    const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return [short === undefined ? `    ${long}` : `-${short}, ${long}`, text];
}
function section(title, rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
    return `\n${title}:\n${lines.join("\n")}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
//# sourceMappingURL=help.js.map

/***/ })

};
;