"use strict";
exports.id = 5407;
exports.ids = [5407,8372];
exports.modules = {

/***/ 8347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenHolder: () => (/* binding */ chosenHolder),
/* harmony export */   claim: () => (/* binding */ claim),
/* harmony export */   claimDocument: () => (/* binding */ claimDocument)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9012);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7968);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5912);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3852);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1676);



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
        wait: (0,_wait_js__WEBPACK_IMPORTED_MODULE_3__/* .waitOf */ .p)(invocation),
        detail: "redacted",
        holder,
        auto: "range",
    });
    await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__.showWarnings)(context, result.warnings);
    if (json)
        streams.out(`${JSON.stringify(claimDocument(result, holder), null, 2)}\n`);
    else if (!result.claimed)
        await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__.showReport)(context, result.report);
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims/claim-holder.js + 3 modules
var claim_holder = __webpack_require__(9012);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims.js + 2 modules
var claims = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js + 3 modules
var environment = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
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
    const { system, streams, invocation, json, file } = context;
    const command = commandOf(context);
    const config = (0,trusted/* trustedConfig */.a)(system, file === undefined ? {} : { file });
    const holder = await (0,claim_holder/* holderOf */.Kd)(system, system.pid, command);
    const result = await (0,claims/* claimPorts */.j)(system, {
        config,
        wait: (0,wait/* waitOf */.p)(invocation),
        detail: "redacted",
        holder,
        auto: "park",
    });
    await (0,show_report.showWarnings)(context, result.warnings);
    if (!result.claimed) {
        if (json)
            streams.out(`${JSON.stringify((0,claim.claimDocument)(result, holder), null, 2)}\n`);
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
    throw new errors/* DevrigError */.oX("user", "usage", "run needs a command behind --", {
        hint: `devrig run -- ${[...early, ...(invocation.rest ?? [])].join(" ") || "COMMAND\u2026"}`,
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

/***/ 1676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ waitOf)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/duration.js

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
    throw new errors/* DevrigError */.oX("user", "duration_invalid", `"${trimmed}" is not a duration`, { hint });
}
//# sourceMappingURL=duration.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/wait.js

function waitOf(invocation) {
    const text = invocation.value("wait");
    return text === undefined ? 0 : parseDuration(text);
}
//# sourceMappingURL=wait.js.map

/***/ }),

/***/ 9837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ releaseClaims)
/* harmony export */ });
/* harmony import */ var _state_heal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1826);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(637);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6250);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4626);






async function releaseClaims(system, { project, holder }) {
    const { slug, state_dir } = project;
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_0__/* .findHome */ .r9)(system);
    if (!home.exists)
        return { released: 0, kept: [], warnings };
    const result = await (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .updateRegistry */ .p3)(system, home, warn, async (read) => {
        const registry = await (0,_state_heal_js__WEBPACK_IMPORTED_MODULE_2__/* .healed */ .s)(system, read, project);
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
        await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .writeClaims */ .x2)(system, home, project, kept, registry, warn);
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

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ claimedWithoutConfig),
/* harmony export */   I9: () => (/* binding */ jobStateDir),
/* harmony export */   dp: () => (/* binding */ atJobFolder),
/* harmony export */   t: () => (/* binding */ withStateDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
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
function claimedWithoutConfig(system, { living }, job) {
    if (job === null || living.length === 0)
        return null;
    const config = configOf(job.facts.workspace);
    const found = living.find(({ entry }) => entry.config_path === config &&
        entry.state_dir === jobStateDir((0,_state_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .homePath */ .jP)(system), entry.slug, job));
    if (config === null || found === undefined)
        return null;
    const project = (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_3__/* .namedProject */ .dZ)(system, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(config)), config);
    return withStateDir(project, found.entry.state_dir);
}
function configOf(workspace) {
    if (workspace === null)
        return null;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(workspace), "devrig.toml");
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
function withStateDir(project, stateDir) {
    return Object.create(project, { state_dir: { value: stateDir, enumerable: true } });
}
//# sourceMappingURL=job-folder.js.map

/***/ }),

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Uc: () => (/* binding */ nearestInFamily),
/* harmony export */   XJ: () => (/* binding */ readProcessText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   "in": () => (/* binding */ soleUserOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const MOST_STEPS = 64;
function kinOf(system, pid) {
    if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1)
        return null;
    const text = readProcessText(system, pid, "stat");
    if (text === null)
        return null;
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const parent = Number(fields[1]);
    const started = Number(fields[19]);
    return Number.isSafeInteger(parent) && Number.isSafeInteger(started)
        ? { pid, parent, started }
        : null;
}
function familyOf(system, pid) {
    const ancestors = [];
    let next = kinOf(system, pid)?.parent ?? null;
    while (next !== null && next > 1 && ancestors.length < MOST_STEPS) {
        const kin = kinOf(system, next);
        if (kin !== null)
            ancestors.push(kin);
        next = kin?.parent ?? null;
    }
    return { ancestors, complete: next === 0 || next === 1 };
}
function nearestInFamily(system, pid, known, own, parent = null) {
    const passed = [];
    let found = null;
    for (let next = pid; passed.length <= MOST_STEPS;) {
        const before = known.get(next);
        found = before === undefined ? own(next) : before;
        passed.push(next);
        if (found !== null || before !== undefined)
            break;
        next = (next === pid ? parent : null) ?? kinOf(system, next)?.parent ?? 0;
        if (next <= 1)
            break;
    }
    for (const one of passed)
        known.set(one, found);
    return found;
}
function argumentsOf(system, pid) {
    return (readProcessText(system, pid, "cmdline") ?? "").split("\0").slice(0, 8);
}
function soleUserOf(system, pid) {
    const status = readProcessText(system, pid, "status") ?? "";
    const [real, effective, saved] = /^Uid:\t(\d+)\t(\d+)\t(\d+)/m.exec(status)?.slice(1) ?? [];
    return real !== undefined && real === effective && real === saved ? Number(real) : null;
}
function readProcessText(system, pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/${pid}/${name}`, "utf8");
    }
    catch (error) {
        if (isUnreadable(error))
            return null;
        throw error;
    }
}
function isUnreadable(error) {
    return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? "");
}
//# sourceMappingURL=ancestors.js.map

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
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6250);






async function cleanup(system, home, warn) {
    const content = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._5)(home);
    if (content.kind !== "valid")
        return [];
    const over = await findOver(system, content.value.entries);
    if (over.length === 0)
        return content.value.entries;
    try {
        return await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .updateRegistry */ .p3)(system, home, warn, (registry) => {
            const next = dropAll(registry, over);
            for (const entry of over)
                if (!next.entries.some((kept) => kept.state_dir === entry.state_dir))
                    removeJobFolder(system, home, entry.state_dir);
            return { next, result: next.entries };
        });
    }
    catch (error) {
        if (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriteFailure */ .Eg)(error))
            throw error;
        const message = `${error.message}; what is over stays in the registry`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        return dropAll(content.value, over).entries;
    }
}
async function withoutOver(system, registry) {
    return dropAll(registry, await findOver(system, registry.entries));
}
async function findOver(system, entries) {
    const ask = (0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOnce */ .V8)(system);
    const over = [];
    for (const entry of entries) {
        const isGone = !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(entry.state_dir)) && !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnreachable */ .R0)(system, entry);
        if (isGone || (isPureClaim(entry) && (await isVoid(system, entry, ask))))
            over.push(entry);
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

/***/ 720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ programAndScript)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const INTERPRETERS = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => [
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
]);
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS().find((row) => row.name.test(program));
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