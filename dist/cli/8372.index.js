"use strict";
exports.id = 8372;
exports.ids = [8372];
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