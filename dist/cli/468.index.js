"use strict";
exports.id = 468;
exports.ids = [468];
exports.modules = {

/***/ 2901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notBoth: () => (/* binding */ notBoth),
  stop: () => (/* binding */ stop_stop),
  tellStopped: () => (/* binding */ tellStopped)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/lifecycle/stop.js + 1 modules
var stop = __webpack_require__(607);
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/commonjs/src/engine/foreign-text.js
var foreign_text = __webpack_require__(8368);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var render_style = __webpack_require__(7246);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/table.js
var table = __webpack_require__(5875);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/stopped.js



const WORDS = {
    stopped: "stopped",
    killed: "ended by force",
    gone: "had ended already",
    unproven: "not signalled",
    refused: "lives on",
};
function renderStopped(report, view) {
    const style = (0,render_style.styleFor)(view.color);
    const several = report.instances.length > 1;
    const rows = report.instances.flatMap((instance) => rowsOf(instance, several, style));
    const removed = report.removed.map((folder) => `Removed ${(0,foreign_text/* forTerminal */.Qf)(folder, 1000)}\n`);
    const text = (0,table/* renderTable */.b)(rows, view.columns) + removed.join("");
    return text === "" ? `${view.nothing}\n` : text;
}
function stopRemarks(report) {
    return [
        ...report.warnings.map(({ message }) => `warning: ${message}`),
        ...report.untouched.map(({ slug, reason }) => `${slug} is left alone: ${reason}`),
        ...report.instances.flatMap(({ services }) => services.flatMap(remarksOn)),
        ...report.instances.flatMap(keptRemarks),
    ].map((line) => (0,foreign_text/* forTerminal */.Qf)(line, 2000));
}
function rowsOf({ slug, services, kept }, several, style) {
    const lead = several ? "  " : "";
    const rows = services.map(({ service, result, pid }) => [
        { text: lead + (0,foreign_text/* forTerminal */.Qf)(service), paint: style.bold },
        { text: WORDS[result], paint: result === "refused" ? style.red : style.green },
        { text: result === "gone" ? "" : `PID ${pid}` },
    ]);
    const alone = services.length === 0 && kept.length === 0;
    const state = { text: alone ? "nothing ran" : "" };
    return several || alone ? [[{ text: (0,foreign_text/* forTerminal */.Qf)(slug) }, state], ...rows] : rows;
}
function remarksOn({ service, pid, result, port_held_by }) {
    if (result === "unproven") {
        return [
            `'${service}': PID ${pid} is not proven to be a process that devrig started, so it was not signalled`,
        ];
    }
    if (result === "refused")
        return [`'${service}': PID ${pid} does not end, or is not ours to end`];
    if (port_held_by === null)
        return [];
    return [
        `The port of '${service}' is open by ${port_held_by}, which is not proven to be its process: not signalled`,
    ];
}
function keptRemarks({ slug, kept }) {
    const holders = new Map(kept.map(({ holder }) => [holder.pid, holder.label]));
    return [...holders].map(([pid, label]) => {
        const name = label === null ? `PID ${pid}` : `${label} (PID ${pid})`;
        return `${slug} keeps the ports that ${name} has set aside; devrig release --holder ${pid} drops them`;
    });
}
//# sourceMappingURL=stopped.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/stop.js


const stop_stop = {
    name: "stop",
    summary: "Stop what 'devrig start' started, and give its ports back.",
    usage: "[SERVICE…] [--all]",
    description: "Asks each process group to end (TERM) and ends it by force after 10 s (KILL), last started first. A\nprocess that is not proven to be the one that was started is never signalled.",
    flags: [{ name: "all", text: "every instance on the machine that is yours" }],
    examples: [
        { command: "devrig stop", text: "this project" },
        { command: "devrig stop web", text: "one service" },
        { command: "devrig stop -f ../shop/devrig.toml", text: "another project" },
    ],
    exits: [
        { code: "0", text: "stopped; also when nothing ran" },
        { code: "1", text: "something lives on" },
        { code: "2", text: "wrong usage, no config file" },
        { code: "3", text: "the machine said no" },
    ],
    run: runStop,
};
async function runStop(context) {
    const { system, invocation, file } = context;
    const all = invocation.has("all");
    const services = invocation.positionals;
    if (all && (services.length > 0 || file !== undefined))
        throw notBoth(services.length > 0 ? "services" : "-f");
    const report = await (0,stop.stopInstances)(system, { all, config: file, services });
    return tellStopped(context, report, "Nothing to stop.");
}
function tellStopped(context, report, nothing) {
    const { streams, json, quiet, color } = context;
    if (json) {
        streams.out(`${JSON.stringify({ version: 1, ...report }, null, 2)}\n`);
        return report.ok ? 0 : 1;
    }
    if (!quiet || !report.ok)
        for (const remark of stopRemarks(report))
            streams.err(`${remark}\n`);
    if (!quiet)
        streams.out(renderStopped(report, { columns: streams.columns, color, nothing }));
    return report.ok ? 0 : 1;
}
function notBoth(what) {
    return new errors/* DevrigError */.oX("user", "usage", `--all stops everything: it takes no ${what} beside it`, {
        hint: "leave one of them out",
    });
}
//# sourceMappingURL=stop.js.map

/***/ }),

/***/ 7246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFor: () => (/* binding */ styleFor)
/* harmony export */ });
function styleFor(color) {
    const paint = (open, close) => color ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(34, 39),
        magenta: paint(35, 39),
        cyan: paint(36, 39),
    };
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 5875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9446);

const GAP = "  ";
const LEAST = 8;
function renderTable(rows, columns) {
    const widths = narrowed(naturalWidths(rows), columns);
    return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.max(widths[at] ?? 0, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell.text + (cell.tail ?? "")));
        });
    }
    return widths;
}
function narrowed(widths, columns) {
    const total = () => widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
    while (total() > columns) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= LEAST)
            return widths;
        widths[widest] = widths[widest] - 1;
    }
    return widths;
}
function renderRow(row, widths) {
    const last = row.length - 1;
    const cells = row.map((cell, at) => {
        const width = widths[at];
        const shown = fitted(cell, width);
        const space = " ".repeat(Math.max(0, width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(shown)));
        const painted = cell.paint ? cell.paint(shown) : shown;
        if (cell.right)
            return space + painted;
        return at === last ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
}
function fitted({ text, tail = "" }, width) {
    const left = width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(tail);
    if ((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text) <= left)
        return text + tail;
    return left >= LEAST ? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text, left) + tail : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text + tail, width);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ programAndScript)
/* harmony export */ });
const INTERPRETERS = [
    {
        name: /^(node|nodejs|tsx|ts-node)$/,
        withValue: /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
        code: /^(-e|--eval|-p|--print|-pe|-i)$/,
    },
    {
        name: /^(bun|deno)$/,
        command: /^(run|serve|x)$/,
        withValue: /^(-r|--preload|--cwd|-c|--config|--import-map|--env-file)$/,
        code: /^(-e|--eval|-p|--print|eval|repl)$/,
    },
    { name: /^(python|pypy)[\d.]*$/, withValue: /^-[WXQ]$/, code: /^-\w*c$/, script: /^-m$/ },
    { name: /^ruby[\d.]*$/, withValue: /^-[IrEC]$/, code: /^-\w*e$/ },
    { name: /^perl[\d.]*$/, withValue: /^-[IMm]$/, code: /^-\w*[eE]$/ },
    { name: /^php[\d.]*$/, withValue: /^-[cdztS]$/, code: /^-[rBRE]$/, script: /^-f$/ },
    { name: /^(ba|da|z|k|a)?sh$/, withValue: /^[-+][oO]$/, code: /^-\w*c$/ },
    {
        name: /^java$/,
        withValue: /^(-cp|-classpath|--class-path|-p|--module-path|--add-\w+)$/,
        script: /^(-jar|-m|--module)$/,
    },
    { name: /^dotnet$/, script: /^exec$/ },
];
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS.find((row) => row.name.test(program));
    if (interpreter === undefined || /\s/.test(argv[0] ?? ""))
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function programName(first) {
    const word = /^\s*(\S*)/.exec(first)?.[1] ?? "";
    return baseName(word.split("://", 1)[0] ?? "")
        .replace(/^-/, "")
        .replace(/:$/, "");
}
function baseName(path) {
    return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}
function scriptOf(args, interpreter) {
    const { code, script, withValue, command } = interpreter;
    if (command?.test(args[0] ?? ""))
        return scriptOf(args.slice(1), { ...interpreter, command: /^$/ });
    const at = args.findIndex((word, index) => !withValue?.test(args[index - 1] ?? "") &&
        (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)));
    const word = args[at];
    if (word === undefined || code?.test(word))
        return null;
    if (script?.test(word))
        return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
    return isScript(word, args[at - 1]) ? scriptName(word) : null;
}
function scriptName(word) {
    return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}
function isScript(word, before) {
    if (word === "")
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map

/***/ })

};
;