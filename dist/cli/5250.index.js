"use strict";
exports.id = 5250;
exports.ids = [5250,947,1819];
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

/***/ 5250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help),
  overview: () => (/* binding */ overview)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/command.js
var cli_command = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/commands/index.js
var cli_commands = __webpack_require__(947);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/commands/load.js
var load = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/wrap.js
var wrap = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/help.js


const WIDEST = 100;
function renderHelp(command, columns) {
    const width = Math.min(columns, WIDEST);
    return [
        paragraph(command.summary, width),
        usage(command, width),
        command.description === "" ? "" : paragraph(command.description, width),
        section("Flags", (0,cli_command/* flagsOf */.Zo)(command).map(flagRow), width),
        section("Examples", command.examples.map(({ command: line, text }) => [line, text]), width),
        section("Exit codes", command.exits.map(({ code, text }) => [code, text]), width),
    ]
        .filter(Boolean)
        .join("\n");
}
function renderOverview(commands, common, columns) {
    const width = Math.min(columns, WIDEST);
    return [
        paragraph("Who has my port? Settles the ports of a project before anything starts.", width),
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
    [cli_command/* BY_SIGNAL */.xO.code, cli_command/* BY_SIGNAL */.xO.text],
];
function paragraph(text, width) {
    return `${text
        .split("\n")
        .flatMap((line) => (0,wrap/* wrap */.L)(line, width))
        .join("\n")}\n`;
}
function usage(command, width) {
    return (0,wrap/* hang */.l)(`Usage: devrig ${command.name} `, command.usage, width).replace(/ +$/gm, "");
}
function flagRow({ name, short, value, text }) {
    const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return [short === undefined ? `    ${long}` : `-${short}, ${long}`, text];
}
function section(title, rows, width) {
    const left = Math.max(...rows.map(([text]) => text.length));
    const below = width - left - 4 < 24;
    const lines = rows.map(([text, meaning]) => below
        ? `  ${text}\n${(0,wrap/* hang */.l)("      ", meaning, width)}`
        : (0,wrap/* hang */.l)(`  ${text.padEnd(left)}  `, meaning, width));
    return `${title}:\n${lines.join("")}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
//# sourceMappingURL=help.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/overview.js





function help(command, streams) {
    streams.out(renderHelp(command, streams.columns));
    return 0;
}
async function overview(argv, streams) {
    const topic = argv.includes("help") ? argv.at(argv.indexOf("help") + 1) : undefined;
    if (topic !== undefined && !topic.startsWith("-"))
        return help(await (0,load.loadCommand)(topic), streams);
    const commands = await Promise.all(Object.values(cli_commands.COMMANDS).map((load) => load()));
    const text = renderOverview(commands, cli_command/* COMMON_FLAGS */.gd, streams.columns);
    if (argv.some((argument) => ["-h", "--help", "help"].includes(argument))) {
        streams.out(text);
        return 0;
    }
    const flag = argv.find((argument) => argument.startsWith("-"));
    if (flag !== undefined)
        throw alone(flag);
    streams.err(text);
    return 2;
}
function alone(flag) {
    const name = flag.replace(/^-+|=.*$/g, "");
    const isKnown = cli_command/* COMMON_FLAGS */.gd.some((it) => it.name === name || it.short === name);
    const names = cli_command/* COMMON_FLAGS */.gd.map((it) => it.name);
    const near = /^v$/i.test(name) ? "version" : (0,suggest/* suggest */.Z)(name, names);
    const hint = isKnown || near === null ? "see devrig --help" : `did you mean --${near}?`;
    return new errors/* DevrigError */.oX("user", "usage", `${flag} needs a command`, { hint });
}
//# sourceMappingURL=overview.js.map

/***/ }),

/***/ 4073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ hang)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

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

/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
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
            return columns > 0 ? `${kept}\u2026` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (isMark(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return isWide(character) ? 2 : 1;
}
function isMark(character) {
    return /^[\p{Mn}\p{Me}]$/u.test(character);
}
function isWide(character) {
    return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u.test(character);
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;