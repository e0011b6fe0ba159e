"use strict";
exports.id = 2642;
exports.ids = [2642,8008];
exports.modules = {

/***/ 8347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenHolder: () => (/* binding */ chosenHolder),
/* harmony export */   claim: () => (/* binding */ claim),
/* harmony export */   claimDocument: () => (/* binding */ claimDocument)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7968);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(822);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5106);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3852);


const claim = {
    name: "claim",
    summary: "Set the project's ports aside without starting anything.",
    usage: "[--wait DURATION] [--holder PID]",
    description: "The claim lives as long as its holder: the CI job, or the nearest process that\noutlives this command. Auto ports are chosen now.",
    flags: [
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
        { name: "holder", value: "PID", text: "the process that the claim lives as long as" },
    ],
    examples: [
        { command: "devrig claim", text: "for the script or job that runs it" },
        { command: "devrig claim --holder $$ --wait 2m", text: "for this shell; wait for busy ports" },
    ],
    exits: [
        { code: "0", text: "every port is set aside" },
        { code: "1", text: "a port is taken or claimed; nothing was set aside" },
        { code: "2", text: "wrong usage, configuration errors, no holder found" },
        { code: "3", text: "the machine said no" },
    ],
    words: "none",
    run: runClaim,
};
async function chosenHolder({ system, invocation }) {
    const text = invocation.value("holder");
    if (text === undefined)
        return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultHolder */ .Mz)(system);
    if (!/^\d{1,10}$/.test(text)) {
        throw new _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "usage", `--holder takes a pid, not "${text}"`, {
            hint: "see devrig claim --help",
        });
    }
    return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(system, Number(text));
}
async function runClaim(context) {
    const { system, streams, invocation, json, quiet, file } = context;
    const holder = await chosenHolder(context);
    const result = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .claimPorts */ .j)(system, {
        ...(file === undefined ? {} : { config: file }),
        wait: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(invocation.value("wait") ?? "0s"),
        detail: "redacted",
        holder,
        auto: "range",
    });
    await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__/* .showWarnings */ .D)(context, result.warnings);
    if (json)
        streams.out(`${JSON.stringify(claimDocument(result, holder), null, 2)}\n`);
    else if (!result.claimed)
        await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__/* .showReport */ .U)(context, result.report);
    else if (!quiet)
        showClaims(context, result, holder);
    return result.claimed ? 0 : 1;
}
function claimDocument({ claimed, ports, report }, holder) {
    return { version: 1, claimed, holder, ports: Object.fromEntries(ports), report };
}
function showClaims({ streams }, { ports, project }, holder) {
    for (const [resource, port] of ports)
        streams.out(`${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(resource)} ${port}\n`);
    const pid = `PID ${holder.pid}`;
    const until = holder.label === null ? pid : `${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(holder.label)} (${pid})`;
    streams.err(`Set aside for ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(project.slug)} until ${until} ends.\n`);
}
//# sourceMappingURL=claim.js.map

/***/ }),

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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claim-holder.js + 3 modules
var claim_holder = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims.js + 2 modules
var claims = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/duration.js
var duration = __webpack_require__(822);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js + 3 modules
var environment = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(5106);
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
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 2 modules
var show_report = __webpack_require__(3852);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/commands/claim.js
var claim = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/run.js




const run = {
    name: "run",
    summary: "Run a command with the project's ports set aside and in its environment.",
    usage: "[--wait DURATION] -- <COMMAND>…",
    description: "The claim lives as long as this command and is released when COMMAND ends. A second run beside\nit shares the ports. Signals are passed on.",
    flags: [
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
    ],
    examples: [
        { command: "devrig run -- npm test", text: "tests that find the ports as DEVRIG_NAME_PORT" },
        { command: "devrig run --wait 2m -- make e2e", text: "wait for a busy port first" },
    ],
    exits: [
        { code: "…", text: "that of COMMAND; 128 + N where signal N ended it" },
        { code: "1", text: "also: a port is taken or claimed; COMMAND was not run" },
        { code: "2", text: "also: wrong usage, configuration errors, a config of another user" },
        { code: "3", text: "also: the machine said no" },
        { code: "126", text: "COMMAND cannot be executed (127: it is not there)" },
    ],
    words: "command",
    run: runRun,
};
async function runRun(context) {
    const { system, streams, invocation, json, file } = context;
    const command = commandOf(context);
    const config = (0,trusted/* trustedConfig */.a)(system, file === undefined ? {} : { file });
    const holder = await (0,claim_holder/* holderOf */.Kd)(system, system.pid, command);
    const result = await (0,claims/* claimPorts */.j)(system, {
        config,
        wait: (0,duration/* parseDuration */.E)(invocation.value("wait") ?? "0s"),
        detail: "redacted",
        holder,
        auto: "park",
    });
    await (0,show_report/* showWarnings */.D)(context, result.warnings);
    if (!result.claimed) {
        if (json)
            streams.out(`${JSON.stringify((0,claim.claimDocument)(result, holder), null, 2)}\n`);
        else
            await (0,show_report/* showReport */.U)(toStandardError(context), result.report);
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
    throw new errors/* DevrigError */.oX("user", "usage", "run needs a command behind --", {
        hint: `devrig run -- ${[...early, ...(invocation.rest ?? [])].join(" ") || "COMMAND…"}`,
    });
}
async function runClaimed({ system, streams }, command, { project, ports }) {
    const own = project.config === null ? {} : (0,environment/* environmentOf */.p)(system, project.config, ports, null);
    try {
        return await runChild(system.platform, command, { ...system.env, ...own });
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === "ENOENT") {
            streams.err(`devrig: cannot run ${(0,foreign_text/* forTerminal */.Qf)(command[0])}: there is no such command\n`);
            return 127;
        }
        if (code !== "EACCES" && code !== "ENOEXEC" && code !== "ENOTDIR")
            throw error;
        streams.err(`devrig: cannot run ${(0,foreign_text/* forTerminal */.Qf)(command[0])}: it is not executable (${code})\n`);
        return 126;
    }
}
async function releaseAtEnd(context, { project }, holder) {
    try {
        const { warnings } = await (0,release/* releaseClaims */.p)(context.system, { project, holder });
        await (0,show_report/* showWarnings */.D)(context, warnings);
    }
    catch (error) {
        if (!(error instanceof errors/* DevrigError */.oX))
            throw error;
        await (0,show_report/* showWarnings */.D)(context, [
            { code: error.code, message: error.message, resource: null, source: null },
        ]);
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 1108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2879);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);



async function healed(system, registry, place) {
    if (registry.find(place.slug, place.state_dir) !== null)
        return registry;
    const fields = await livingState(system, place);
    return fields === null ? registry : (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, registry, fields);
}
async function heal(system, home, place, warn) {
    const fields = await livingState(system, place);
    return fields === null ? false : (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
}
async function livingState(system, place) {
    const { slug, config_path, state_dir } = place;
    const content = (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(state_dir);
    const state = content.kind === "valid" ? content.value : null;
    if (state === null || state.slug !== slug || state.config_path !== config_path)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { started_at, services } = state;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_2__.judge)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ }),

/***/ 9837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ releaseClaims)
/* harmony export */ });
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(637);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(437);
/* harmony import */ var _heal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1108);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4626);






async function releaseClaims(system, { project, holder }) {
    const { slug, state_dir } = project;
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_0__/* .findHome */ .r)(system);
    if (!home.exists)
        return { released: 0, kept: [], warnings };
    const result = await (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .updateRegistry */ .p3)(system, home, warn, async (read) => {
        const registry = await (0,_heal_js__WEBPACK_IMPORTED_MODULE_2__/* .healed */ .s)(system, read, project);
        const entry = registry.find(slug, state_dir);
        const living = await livingOf(system, entry?.claims ?? []);
        const kept = holder === null ? [] : living.filter((claim) => !(0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .yW)(claim, holder));
        const result = { released: living.length - kept.length, kept };
        if (entry === null || kept.length === entry.claims.length)
            return { result };
        if (kept.length === 0 && entry.services.size === 0) {
            await (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .removeState */ .aF)(system, state_dir, warn);
            return { next: registry.without(slug, state_dir), result };
        }
        await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .writeClaims */ .x2)(system, home, project, kept, warn);
        return { next: (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .putEntry */ .SP)(system, registry, { ...entry.fields, claims: kept }), result };
    });
    return { ...result, warnings };
}
async function livingOf(system, claims) {
    const living = [];
    for (const claim of claims)
        if (await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_5__/* .isLiving */ .O)(system, claim))
            living.push(claim);
    return living;
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 9525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseDotenv)
/* harmony export */ });
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6148);

const PAIR = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\r\n]*))/gms;
function parseDotenv(text, lookup = () => undefined) {
    const values = new Map();
    const known = (name) => lookup(name) ?? values.get(name);
    for (const [, name = "", literal, quoted, bare = ""] of text.matchAll(PAIR)) {
        if (literal !== undefined)
            values.set(name, literal);
        else if (quoted !== undefined)
            values.set(name, (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(withoutEscapes(quoted), known).text);
        else
            values.set(name, (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(withoutComment(bare), known).text);
    }
    return values;
}
const ESCAPES = { n: "\n", r: "\r", t: "\t", $: "$$" };
function withoutEscapes(text) {
    return text.replace(/\\(.)/gs, (_, char) => ESCAPES[char] ?? char);
}
function withoutComment(text) {
    return text.replace(/(^|\s)#.*$/, "").trim();
}
//# sourceMappingURL=dotenv.js.map

/***/ }),

/***/ 6148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TemplateError),
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
class TemplateError extends Error {
    name = "TemplateError";
}
function interpolate(template, lookup) {
    const unset = [];
    return { text: replace(template, lookup, unset), unset };
}
const PLAIN = /^\$([A-Za-z_]\w*)/;
const BRACED = /^([A-Za-z_]\w*)(?:(:?[-?+])(.*))?$/su;
function replace(template, lookup, unset) {
    let text = "";
    let rest = template;
    for (;;) {
        const at = rest.indexOf("$");
        if (at < 0)
            return text + rest;
        text += rest.slice(0, at);
        rest = rest.slice(at);
        const { value, length } = replaceFirst(rest, lookup, unset);
        text += value;
        rest = rest.slice(length);
    }
}
function replaceFirst(text, lookup, unset) {
    if (text.startsWith("$$"))
        return { value: "$", length: 2 };
    if (text.startsWith("${")) {
        const end = closingBrace(text);
        return { value: braced(text.slice(2, end), lookup, unset), length: end + 1 };
    }
    const name = PLAIN.exec(text)?.[1];
    if (name === undefined)
        throw new TemplateError("a '$' that is meant literally is written '$$'");
    return { value: lookUp(name, lookup, unset), length: name.length + 1 };
}
function braced(inside, lookup, unset) {
    const [, name, operator, rest = ""] = BRACED.exec(inside) ?? [];
    if (name === undefined)
        throw new TemplateError(`'\${${inside}}' is no variable`);
    if (operator === undefined)
        return lookUp(name, lookup, unset);
    const value = lookup(name);
    const missing = value === undefined || (operator.startsWith(":") && value === "");
    if (operator.endsWith("+"))
        return missing ? "" : replace(rest, lookup, unset);
    if (!missing)
        return value;
    if (operator.endsWith("-"))
        return replace(rest, lookup, unset);
    const said = replace(rest, lookup, unset);
    throw new TemplateError(`the variable ${name} is required${said === "" ? "" : `: ${said}`}`);
}
function lookUp(name, lookup, unset) {
    const value = lookup(name);
    if (value === undefined)
        unset.push(name);
    return value ?? "";
}
function closingBrace(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        if (text.startsWith("${", at))
            depth++;
        else if (text[at] === "}" && --depth === 0)
            return at;
    }
    throw new TemplateError(`'$' and '{' without the '}'`);
}
//# sourceMappingURL=interpolate.js.map

/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ trustedConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5106);
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
        hint: `look into it; if you trust it, name it: -f ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forShell */ .uJ)(file)}`,
    });
}
//# sourceMappingURL=trusted.js.map

/***/ }),

/***/ 822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const PARTS = /(\d+)(ms|s|m|h)/g;
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^(\d+(ms|s|m|h))+$/.test(trimmed)) {
        const total = [...trimmed.matchAll(PARTS)].reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
        if (total <= Number.MAX_SAFE_INTEGER)
            return total;
    }
    const hint = /^\d+$/.test(trimmed)
        ? `write ${trimmed}s for seconds, ${trimmed}m for minutes or ${trimmed}ms for milliseconds`
        : "write a duration such as 500ms, 90s, 5m or 1h30m";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevrigError */ .oX("user", "duration_invalid", `"${trimmed}" is not a duration`, { hint });
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf)
});

// UNUSED EXPORTS: devrigVariables

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/dotenv.js
var dotenv = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/interpolate.js
var interpolate = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/positions.js + 1 modules
var positions = __webpack_require__(106);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/read-text.js
var read_text = __webpack_require__(5507);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/variables.js
var variables = __webpack_require__(7306);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment/urls.js
function urlOf({ services = {}, docker = {} }, { kind, name }, port, containerEnv) {
    const place = `localhost:${port}`;
    const container = kind === "docker" ? docker[name] : undefined;
    const image = (container?.image ?? "").replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
    if (image.startsWith("postgres"))
        return `postgres://${credentials(containerEnv())}@${place}`;
    if (image.startsWith("redis"))
        return `redis://${place}`;
    const protocol = kind === "service" ? services[name]?.protocol : container?.protocol;
    return `${protocol ?? "http"}://${place}`;
}
function credentials(env) {
    const user = encodeURIComponent(env.get("POSTGRES_USER") ?? "postgres");
    const password = env.get("POSTGRES_PASSWORD");
    return password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
}
//# sourceMappingURL=urls.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment/template-names.js
function templateNames({ data, ports: declared }, ports) {
    const names = new Map([["project.name", data.project.name]]);
    for (const port of declared) {
        const value = ports.get(port.resource) ?? port.port;
        for (const name of namesOf(port))
            if (!names.has(name))
                names.set(name, value === null ? null : String(value));
    }
    return names;
}
function namesOf({ kind, name, portName, resource }) {
    switch (kind) {
        case "service":
            return [`services.${name}.port`];
        case "docker":
            return portName === null
                ? [`docker.${name}.port`]
                : [`docker.${name}.ports.${portName}`, `docker.${name}.port_${portName}`];
        case "compose":
            return [`compose.${name}.port`, `compose.${name}.ports.${portName}`];
        case "dashboard":
            return ["dashboard.port"];
        case "otel":
            return [`dashboard.otel.${resource.replace("otel-", "")}_port`];
        default:
            return [];
    }
}
//# sourceMappingURL=template-names.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment/values.js


function resolveTable(table, resolving) {
    const values = new Map();
    for (const [key, value] of Object.entries(table)) {
        if (!isPossible(key, value)) {
            const message = `${JSON.stringify(key)} cannot be an environment variable of this value`;
            resolving.problem("invalid_variable", message, key);
            continue;
        }
        const resolved = resolve(value, key, resolving);
        if (resolved !== null)
            values.set(key, resolved);
    }
    return values;
}
function isPossible(key, value) {
    return key !== "" && !/[=\0]/.test(key) && !value.includes("\0");
}
const PARTS = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)|\{\{\s*(.*?)\s*\}\}/gs;
function resolve(value, key, resolving) {
    let whole = true;
    const text = value.replace(PARTS, (part, braced, plain, template) => {
        if (part === "$$")
            return "$";
        const name = braced ?? plain;
        const found = name === undefined
            ? templateValue(template ?? "", key, resolving)
            : variable(name, key, resolving);
        if (found === null)
            whole = false;
        return found ?? "";
    });
    return whole ? text : null;
}
function variable(name, key, { lookup, problem }) {
    const value = lookup(name);
    if (value !== undefined)
        return value;
    problem("unknown_variable", `The environment variable ${name} is not set ($$ is a $)`, key);
    return null;
}
function templateValue(name, key, resolving) {
    const known = templateNames(resolving.config, resolving.ports);
    const value = known.get(name);
    if (typeof value === "string")
        return value;
    const message = value === null
        ? `{{ ${name} }} is an "auto" port, which is chosen at start or claim`
        : `There is no {{ ${name} }}${(0,suggest/* didYouMean */.a)(name, known.keys())}`;
    resolving.problem(value === null ? "port_not_chosen" : "unknown_template", message, key);
    return null;
}
//# sourceMappingURL=values.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment.js









function environmentOf(system, config, ports, service) {
    const problems = [];
    const read = new Reader(system, config, ports, problems);
    const own = service === null ? null : (config.data.services?.[service] ?? null);
    const projectFile = read.file(config.data.project.env_file, ["project", "env_file"]);
    const serviceFile = read.file(own?.env_file, ["services", service ?? "", "env_file"]);
    const lookup = (name) => serviceFile.get(name) ?? projectFile.get(name);
    const layers = [
        projectFile,
        read.table(config.data.env, ["env"], lookup),
        serviceFile,
        ...portLayers(config, ports, service, read, lookup),
        read.table(own?.env, ["services", service ?? "", "env"], lookup),
    ];
    if (problems.length > 0)
        throw invalid(config, problems);
    return Object.fromEntries(layers.flatMap((layer) => [...layer]));
}
function devrigVariables(system, config, ports) {
    const problems = [];
    const read = new Reader(system, config, ports, problems);
    let file = null;
    const layers = portLayers(config, ports, null, read, (name) => {
        file ??= read.file(config.data.project.env_file, ["project", "env_file"]);
        return file.get(name);
    });
    if (problems.length > 0)
        throw invalid(config, problems);
    return Object.fromEntries(layers.flatMap((layer) => [...layer]));
}
function portLayers(config, ports, service, read, lookup) {
    const layers = [];
    for (const declared of config.ports) {
        const port = portOf(declared, ports);
        if (port === null)
            continue;
        if (declared.kind === "service" && declared.name === service)
            layers.push(new Map([["PORT", String(port)]]));
        else
            layers.push(variablesOf(config, declared, port, read, lookup));
    }
    return service === null ? layers : [...layers, new Map([["HOST", "localhost"]])];
}
function variablesOf(config, declared, port, read, lookup) {
    const names = (0,variables/* portVariables */.$)(declared);
    const values = new Map([
        [names.host, "localhost"],
        [names.port, String(port)],
    ]);
    if (names.url === null)
        return values;
    const { docker = {} } = config.data;
    const env = () => read.table(docker[declared.name]?.env, ["docker", declared.name, "env"], lookup);
    return values.set(names.url, urlOf(config.data, declared, port, env));
}
function portOf(declared, ports) {
    return ports.get(declared.resource) ?? declared.port;
}
class Reader {
    #system;
    #config;
    #ports;
    #problems;
    #locate;
    constructor(system, config, ports, problems) {
        this.#system = system;
        this.#config = config;
        this.#ports = ports;
        this.#problems = problems;
        this.#locate = (0,positions/* tomlLocator */.Bk)(config.file, config.text);
    }
    file(name, path) {
        if (name === undefined)
            return new Map();
        try {
            const text = (0,read_text/* readText */.y)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(this.#config.file), name));
            return (0,dotenv/* parseDotenv */.q)(text, (variable) => this.#system.env[variable]);
        }
        catch (error) {
            const unreadable = error instanceof errors/* DevrigError */.oX && error.kind === "user";
            if (!unreadable && !(error instanceof interpolate/* TemplateError */.$))
                throw error;
            const message = unreadable ? error.message : `${name}: ${error.message}`;
            this.#problem("env_file_unreadable", message, path);
            return new Map();
        }
    }
    table(table, path, lookup) {
        const known = new Map();
        for (const declared of this.#config.ports)
            known.set(declared.resource, portOf(declared, this.#ports));
        return resolveTable(table ?? {}, {
            config: this.#config,
            ports: known,
            lookup: (name) => lookup(name) ?? this.#system.env[name],
            problem: (code, message, key) => this.#problem(code, message, [...path, key]),
        });
    }
    #problem(code, message, path) {
        const source = this.#locate(path);
        const shown = (0,positions/* excerpt */.Kb)(this.#config.text, source);
        this.#problems.push({ code, message, resource: null, source, excerpt: shown });
    }
}
function invalid(config, found) {
    const places = new Set();
    const diagnostics = found.filter(({ message, source }) => {
        const key = `${source?.line}:${source?.column} ${message}`;
        return places.size < places.add(key).size;
    });
    diagnostics.sort(byPlace);
    const message = diagnostics.length === 1
        ? `${config.file}: ${diagnostics[0]?.message}`
        : `${config.file} has ${diagnostics.length} problems`;
    return new errors/* DevrigError */.oX("user", "config_invalid", message, { diagnostics });
}
function byPlace({ source: a }, { source: b }) {
    return a === null || b === null ? 0 : a.line - b.line || a.column - b.column;
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ jobStateDir),
/* harmony export */   dp: () => (/* binding */ atJobFolder),
/* harmony export */   t: () => (/* binding */ withStateDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3005);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5934);



const PLAIN_SLUG = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}-[0-9a-f]{8}$/;
function jobStateDir(home, slug, job) {
    const { runner, workspace } = job.facts;
    const hash = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`${runner ?? ""}\n${workspace ?? ""}`);
    const safe = PLAIN_SLUG.test(slug) ? slug : slug.slice(-8);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsFolder */ .v$)(home), `${safe}-${hash.slice(0, 8)}`);
}
function atJobFolder(system, project, { living }, job) {
    if (job === null || living.length === 0)
        return project;
    const folder = jobStateDir((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .homePath */ .jP)(system), project.slug, job);
    const claimed = living.some(({ entry }) => entry.slug === project.slug && entry.state_dir === folder);
    return claimed ? withStateDir(project, folder) : project;
}
function withStateDir(project, stateDir) {
    return Object.create(project, { state_dir: { value: stateDir, enumerable: true } });
}
//# sourceMappingURL=job-folder.js.map

/***/ }),

/***/ 341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ leadsGroup),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   OD: () => (/* binding */ pidsBySession),
/* harmony export */   Wt: () => (/* binding */ isMarkCarried),
/* harmony export */   c2: () => (/* binding */ sessionMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3301);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2879);



const MARK = "DEVRIG_SERVICE_OF";
function markOf(slug, service) {
    return `${slug} ${service}`;
}
async function sessionMembers(system, leader, mark) {
    if (system.platform !== "linux" || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(leader))
        return [];
    const members = [];
    for (const pid of sessionPids(system, leader)) {
        if (pid === system.pid || (mark !== null && !carries(system, pid, mark)))
            continue;
        const start = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.identityOf)(system, pid);
        if (start !== null)
            members.push({ pid, start });
    }
    return members;
}
function isMember(system, pid, leader, mark) {
    if (system.platform !== "linux")
        return false;
    return statOf(system, pid)?.session === leader || carries(system, pid, mark);
}
function pidsBySession(system) {
    const sessions = new Map();
    if (system.platform !== "linux")
        return sessions;
    for (const pid of allPids(system)) {
        const session = statOf(system, pid)?.session;
        if (session !== undefined)
            sessions.set(session, [...(sessions.get(session) ?? []), pid]);
    }
    return sessions;
}
function sessionOf(system, pid) {
    return system.platform === "linux" ? (statOf(system, pid)?.session ?? null) : null;
}
function leadsGroup(system, pid) {
    return system.platform !== "linux" || statOf(system, pid)?.group === pid;
}
function carries(system, pid, mark) {
    const environment = read(`${system.procRoot}/${pid}/environ`)?.split("\0") ?? [];
    return environment.includes(`${MARK}=${mark}`);
}
function isMarkCarried(system, mark) {
    if (system.platform !== "linux")
        return false;
    return allPids(system).some((pid) => carries(system, pid, mark));
}
function sessionPids(system, leader) {
    return allPids(system).filter((pid) => statOf(system, pid)?.session === leader);
}
function allPids(system) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(system.procRoot).filter(isNumber).map(Number);
}
function isNumber(name) {
    return /^\d+$/.test(name);
}
function statOf(system, pid) {
    const text = read(`${system.procRoot}/${pid}/stat`);
    if (text === null)
        return null;
    const [state = "X", , group, session] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return /[ZXx]/.test(state) ? null : { group: Number(group), session: Number(session) };
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=members.js.map

/***/ }),

/***/ 518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withoutOver),
/* harmony export */   t: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6673);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(637);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5934);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(437);






async function cleanup(system, home, warn) {
    const content = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._5)(home);
    if (content.kind !== "valid")
        return [];
    const over = await findOver(system, content.value.entries);
    if (over.length === 0)
        return content.value.entries;
    return (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .updateRegistry */ .p3)(system, home, warn, (registry) => {
        const next = dropAll(registry, over);
        for (const entry of over)
            if (!next.entries.some((kept) => kept.state_dir === entry.state_dir))
                removeJobFolder(system, home, entry.state_dir);
        return { next, result: next.entries };
    });
}
async function withoutOver(system, registry) {
    return dropAll(registry, await findOver(system, registry.entries));
}
async function findOver(system, entries) {
    const ask = (0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOnce */ .V8)(system);
    const over = [];
    for (const entry of entries) {
        if (!(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(entry.state_dir))) {
            if (!(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnreachable */ .R0)(system, entry))
                over.push(entry);
        }
        else if (isPureClaim(entry) && (await isVoid(system, entry, ask))) {
            over.push(entry);
        }
    }
    return over;
}
function isPureClaim({ claims, services }) {
    return claims.length > 0 && services.size === 0;
}
async function isVoid(system, entry, ask) {
    return (await (0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .livingClaims */ .dc)(system, [entry], ask)).length === 0;
}
function dropAll(registry, over) {
    if (over.length === 0)
        return registry;
    const slugs = new Set(over.map(({ slug }) => slug));
    const gone = new Set(over.map((entry) => JSON.stringify(entry.raw)));
    const entries = registry.entries.filter((entry) => !slugs.has(entry.slug) || !gone.has(JSON.stringify(entry.raw)));
    return registry.of(entries);
}
function removeJobFolder(system, home, stateDir) {
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stateDir) !== stateDir || node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(stateDir) !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .jobsFolder */ .v$)(home.path))
        return;
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(stateDir);
        if (!stat.isDirectory() || (system.user !== null && stat.uid !== system.user.uid))
            return;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(stateDir, { recursive: true, force: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === null)
            throw error;
    }
}
//# sourceMappingURL=cleanup.js.map

/***/ }),

/***/ 637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   V8: () => (/* binding */ judgeOnce),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dc: () => (/* binding */ livingClaims),
/* harmony export */   sV: () => (/* binding */ lifeLook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6673);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2879);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(341);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5564);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8703);







const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
async function livingClaims(system, entries, ask = judgeOnce(system)) {
    const living = [];
    for (const entry of entries) {
        for (const claim of entry.claims)
            if (await counts(system, ask, claim))
                living.push({ entry, claim });
    }
    return living;
}
async function isLiving(system, claim) {
    return counts(system, judgeOnce(system), claim);
}
function lifeLook(system) {
    const ask = judgeOnce(system);
    let bySession = null;
    return {
        claim: (claim) => counts(system, ask, claim),
        service: async (slug, name, service) => {
            const verdict = await ask(service);
            if (verdict !== "dead" || service.start === null || service.pid <= 1)
                return verdict;
            bySession ??= (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .pidsBySession */ .OD)(system);
            const left = bySession.get(service.pid) ?? [];
            return left.some((pid) => (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .ED)(system, pid, (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(slug, name))) ? "alive" : "dead";
        },
    };
}
async function statusOf(system, entry, life = lifeLook(system)) {
    if (isUnreachable(system, entry))
        return "unreachable";
    const started = [...servicesOf(entry)].filter(([, { pid }]) => pid > 0);
    const asking = started.map(([name, service]) => life.service(entry.slug, name, service));
    const verdicts = await Promise.all(asking);
    const alive = verdicts.filter((verdict) => verdict === "alive").length;
    if (alive > 0)
        return alive === verdicts.length ? "running" : "partly";
    if (verdicts.includes("unknown"))
        return "unreachable";
    for (const claim of entry.claims)
        if (await life.claim(claim))
            return "claimed";
    return "stale";
}
function servicesOf(entry) {
    return "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
}
function isUnreachable(system, entry) {
    if (entry.ns === null || entry.ns === (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .G)(system))
        return false;
    return !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry.state_dir));
}
function isThere(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || file.includes("\0"))
        return true;
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file))
        return true;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return code !== "ENOENT" && code !== "ENOTDIR";
    }
}
function judgeOnce(system) {
    const known = new Map();
    return (record) => {
        const key = `${record.pid} ${record.start ?? ""}`;
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__.judge)(system, record);
        known.set(key, verdict);
        return verdict;
    };
}
async function counts(system, ask, claim) {
    const verdict = await ask(claim.holder);
    if (verdict !== "unknown")
        return verdict === "alive";
    const claimed = Date.parse(claim.claimed_at ?? "");
    return !Number.isNaN(claimed) && system.now() - claimed < UNKNOWN_HOLDER_COUNTS;
}
function servicesOfState(stateDir) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stateDir) || stateDir.includes("\0"))
        return new Map();
    try {
        const content = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(stateDir);
        return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=living.js.map

/***/ })

};
;