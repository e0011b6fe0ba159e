"use strict";
exports.id = 2592;
exports.ids = [2592];
exports.modules = {

/***/ 2592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/trusted.js
var trusted = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims/claim-holder.js + 2 modules
var claim_holder = __webpack_require__(1588);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims.js + 2 modules
var claims = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js
var environment = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims/release.js
var release = __webpack_require__(9837);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/windows-command.js
function windowsCommand([program, ...args], shell = "cmd.exe") {
    const words = [
        escaped(program.replaceAll("/", "\\")),
        ...args.map((it) => escaped(escaped(quoted(it)))),
    ];
    return [shell, "/d", "/s", "/c", `"${words.join(" ")}"`];
}
function quoted(word) {
    return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, "$1$1")}"`;
}
function escaped(text) {
    return text.replace(/[()\][%!^"`<>&|;, *?]/g, "^$&");
}
//# sourceMappingURL=windows-command.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/child.js





const PASSED_ON = ["SIGTERM", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGINT", "SIGQUIT"];
function runChild(platform, command, env) {
    const windows = platform === "win32" ? windowsCommand(command, env["ComSpec"]) : null;
    const [program, ...args] = windows ?? command;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        env: { ...env },
        stdio: "inherit",
        windowsVerbatimArguments: windows !== null,
    });
    const passOn = (signal) => {
        const isKey = signal === "SIGINT" || signal === "SIGQUIT";
        if (!isKey || !isInForeground(platform))
            child.kill(signal);
    };
    for (const signal of PASSED_ON)
        process.on(signal, passOn);
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code, signal) => resolve(code ?? 128 + numberOf(signal)));
    }).finally(() => {
        for (const signal of PASSED_ON)
            process.off(signal, passOn);
    });
}
function numberOf(signal) {
    return signal === null ? 0 : (external_node_os_.constants.signals[signal] ?? 0);
}
function isInForeground(platform) {
    if (platform !== "linux")
        return (0,external_node_tty_.isatty)(0) || (0,external_node_tty_.isatty)(2);
    const stat = (0,external_node_fs_.readFileSync)("/proc/self/stat", "latin1");
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return group === foreground;
}
//# sourceMappingURL=child.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 1 modules
var show_report = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/wait.js + 1 modules
var wait = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/commands/claim.js
var claim = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/run.js





const run = {
    name: "run",
    summary: "Run a command with the project's ports set aside and in its environment.",
    usage: "[--wait DURATION] -- <COMMAND>\u2026",
    description: "The claim lives as long as this command and is released when COMMAND ends. A second run beside\nit shares the ports. Signals are passed on.",
    flags: [
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
    ],
    examples: [
        { command: "devrig run -- npm test", text: "tests that find the ports as DEVRIG_NAME_PORT" },
        { command: "devrig run --wait 2m -- make e2e", text: "wait for a busy port first" },
    ],
    exits: [
        { code: "\u2026", text: "that of COMMAND; 128 + N where signal N ended it" },
        { code: "1", text: "also: a port is taken or claimed; COMMAND was not run" },
        { code: "2", text: "also: wrong usage, configuration errors, a config of another user" },
        { code: "3", text: "also: the machine said no" },
        { code: "126", text: "COMMAND cannot be executed (127: it is not there)" },
    ],
    words: "command",
    run: runRun,
};
async function runRun(context) {
    const { system, streams, json, file } = context;
    const command = commandOf(context);
    const config = (0,trusted/* trustedConfig */.a)(system, file === undefined ? {} : { file });
    const holder = await (0,claim_holder/* holderOf */.Kd)(system, system.pid, command);
    const result = await (0,claims/* claimPorts */.j)(system, {
        config,
        ...(0,wait/* waiting */.e)(context),
        detail: "redacted",
        holder,
        auto: "park",
    });
    await (0,show_report.showWarnings)(context, result.warnings);
    if (!result.claimed) {
        if (json)
            streams.out((0,foreign_text/* forJson */.Cx)((0,claim.claimDocument)(result, holder)));
        else
            await (0,show_report.showReport)(toStandardError(context), result.report);
        return 1;
    }
    try {
        return await runClaimed(context, command, result);
    }
    finally {
        await releaseAtEnd(context, result, holder);
    }
}
function toStandardError(context) {
    const { streams } = context;
    const color = streams.colorErr;
    return { ...context, color, streams: Object.create(streams, { out: { value: streams.err } }) };
}
function commandOf({ invocation }) {
    const [program, ...args] = invocation.rest ?? [];
    const early = invocation.positionals;
    if (early.length === 0 && program !== undefined && program !== "")
        return [program, ...args];
    const command = early.length === 0 ? ["COMMAND\u2026"] : early.map(foreign_text/* forShell */.uJ);
    throw new errors/* DevrigError */.oX("user", "usage", "run needs a command behind --", {
        hint: ["devrig run", ...given(invocation), "--", ...command].join(" "),
    });
}
function given({ value }) {
    const flags = [
        ["-f", value("file")],
        ["--wait", value("wait")],
    ];
    return flags.flatMap(([flag, text]) => (text === undefined ? [] : [flag, (0,foreign_text/* forShell */.uJ)(text)]));
}
async function runClaimed(context, command, { project, ports }) {
    const { system } = context;
    const own = project.config === null ? {} : (0,environment/* environmentOf */.p)(system, project.config, ports, null);
    try {
        return await runChild(system.platform, command, { ...system.env, ...own });
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === "ENOENT") {
            const message = `cannot run ${(0,foreign_text/* shorten */.ml)(command[0], 200)}: there is no such command`;
            return tellNotRun(context, "command_not_found", message, 127);
        }
        if (code !== "EACCES" && code !== "ENOEXEC" && code !== "ENOTDIR")
            throw error;
        const message = `cannot run ${(0,foreign_text/* shorten */.ml)(command[0], 200)}: it is not executable (${code})`;
        return tellNotRun(context, "command_not_executable", message, 126);
    }
}
async function tellNotRun({ streams, json }, code, message, exitCode) {
    const { tellFailure } = await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 7849));
    tellFailure(new errors/* DevrigError */.oX("user", code, message), streams, { json, stack: false });
    return exitCode;
}
async function releaseAtEnd(context, { project }, holder) {
    try {
        const { warnings } = await (0,release/* releaseClaims */.p)(context.system, { project, holder });
        await (0,show_report.showWarnings)(context, warnings);
    }
    catch (error) {
        if (!(error instanceof errors/* DevrigError */.oX))
            throw error;
        await (0,show_report.showWarnings)(context, [
            { code: error.code, message: error.message, resource: null, source: null },
        ]);
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ trustedConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5912);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7716);




function trustedConfig(system, where = {}) {
    const file = (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .findConfig */ .u)(system, where);
    if (where.file !== undefined || system.user === null)
        return file;
    const us = system.user.uid;
    const stranger = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).uid, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).uid].find((uid) => uid !== us && uid !== 0);
    if (stranger === undefined)
        return file;
    const message = `${file} belongs to uid ${stranger}: its commands are not run without your word`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_foreign", message, {
        hint: `look into it; if you trust it, name it: -f ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forShell */ .uJ)(file)}`,
    });
}
//# sourceMappingURL=trusted.js.map

/***/ })

};
;