"use strict";
exports.id = 211;
exports.ids = [211];
exports.modules = {

/***/ 9211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ps: () => (/* binding */ ps)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/damage.js
var damage = __webpack_require__(601);
// EXTERNAL MODULE: ./build/commonjs/src/engine/preflight/project.js
var preflight_project = __webpack_require__(2395);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/cleanup.js
var cleanup = __webpack_require__(6860);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/home.js
var state_home = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/living.js
var state_living = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/paths.js
var paths = __webpack_require__(6944);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/registry.js
var registry = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/instances.js








async function listInstances(system, which) {
    const project = which.all
        ? null
        : await (0,preflight_project/* findProject */.t1)(system, {
            ...(which.config === undefined ? {} : { config: which.config }),
            optional: false,
        });
    const warnings = [];
    const home = (0,state_home/* findHome */.r)(system);
    const content = home.exists ? (0,registry/* readRegistry */._5)(home) : { kind: "absent" };
    if (content.kind === "damaged" || content.kind === "foreign") {
        throw damaged((0,paths/* registryFile */.__)(home.path), content);
    }
    const entries = await (0,cleanup/* cleanup */.t)(system, home, (warning) => void warnings.push(warning));
    const wanted = entries.filter((entry) => project === null || entry.slug === project.slug);
    const instances = [];
    for (const entry of wanted) {
        const living = [];
        for (const claim of entry.claims)
            if (await (0,state_living/* isLiving */.O)(system, claim))
                living.push(claim);
        instances.push({ entry, status: await (0,state_living/* statusOf */.c2)(system, entry), living });
    }
    return { instances, warnings };
}
function damaged(file, content) {
    const copy = content.kind === "damaged" ? (0,damage/* setAside */.F)(file) : null;
    const kept = copy === null ? "" : `; a copy is kept as ${copy}`;
    return new errors/* DevrigError */.oX("machine", "registry_damaged", `${file} cannot be used: ${content.reason}${kept}`, {
        hint: "mend or remove the file; a command that writes (claim, start) goes on from what can be rebuilt",
    });
}
//# sourceMappingURL=instances.js.map
// EXTERNAL MODULE: ./build/commonjs/src/engine/foreign-text.js
var foreign_text = __webpack_require__(8368);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var render_style = __webpack_require__(7246);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/table.js
var table = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/time.js
var time = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/instances.js




function renderInstances(instances, view) {
    if (instances.length === 0)
        return "No instance.\n";
    const style = (0,render_style.styleFor)(view.color);
    const head = ["INSTANCE", "STATUS", "PORT", "PID", "SINCE", "WHERE"].map((text) => ({ text, paint: style.dim }));
    return (0,table/* renderTable */.b)([head, ...instances.flatMap((it) => rows(it, view))], view.columns);
}
function rows({ entry, status, living }, view) {
    const since = (0,time/* age */.K)(entry.started_at, view.now);
    const first = cells(entry.slug, status, "", "", since, entry.config_path);
    const services = [...entry.services].map(([name, { pid, port }]) => {
        const url = port === null ? "" : `http://localhost:${port}`;
        return cells(`  ${name}`, "", port === null ? "" : String(port), pid > 0 ? String(pid) : "", "", url);
    });
    const claims = living.map(({ resource, port, holder, claimed_at }) => {
        const label = holder.label === null ? "" : ` (${holder.label})`;
        const where = `held by PID ${holder.pid}${label}`;
        return cells(`  ${resource}`, "claimed", String(port), "", (0,time/* age */.K)(claimed_at, view.now), where);
    });
    return [first, ...services, ...claims];
}
function cells(...texts) {
    return texts.map((text) => ({
        text: text.startsWith("  ") ? `  ${(0,foreign_text/* forTerminal */.Qf)(text.slice(2))}` : (0,foreign_text/* forTerminal */.Qf)(text),
    }));
}
//# sourceMappingURL=instances.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/ps.js


const ps = {
    name: "ps",
    summary: "What this project runs and claims; with --all every instance on the machine.",
    usage: "[--all]",
    description: "",
    flags: [{ name: "all", text: "every instance on the machine" }],
    examples: [
        { command: "devrig ps", text: "this project" },
        { command: "devrig ps --all --json", text: "the whole machine, for a script" },
    ],
    exits: [
        { code: "0", text: "listed" },
        { code: "2", text: "wrong usage, configuration errors" },
        { code: "3", text: "the registry is damaged, or the machine said no" },
    ],
    words: "none",
    run: runPs,
};
async function runPs({ system, streams, invocation, json, color, file }) {
    const which = invocation.has("all")
        ? { all: true }
        : { all: false, ...(file === undefined ? {} : { config: file }) };
    const { instances, warnings } = await listInstances(system, which);
    for (const { message } of warnings)
        streams.err(`warning: ${(0,foreign_text/* forTerminal */.Qf)(message, 2000)}\n`);
    if (json)
        streams.out(`${JSON.stringify(ps_document(instances), null, 2)}\n`);
    else
        streams.out(renderInstances(instances, { columns: streams.columns, color, now: system.now() }));
    return 0;
}
function ps_document(instances) {
    const entries = instances.map(({ entry, status }) => ({ ...entry.raw, status }));
    return { version: 1, instances: entries };
}
//# sourceMappingURL=ps.js.map

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

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age)
/* harmony export */ });
const STEPS = [
    [90, 1, "s"],
    [90 * 60, 60, "min"],
    [36 * 3600, 3600, "h"],
    [Number.POSITIVE_INFINITY, 86_400, "d"],
];
function age(startedAt, now) {
    if (startedAt === null)
        return "";
    const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ }),

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withoutOver),
/* harmony export */   t: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7483);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6944);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2733);






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
    const over = [];
    for (const entry of entries)
        if (await isOver(system, entry))
            over.push(entry);
    return over;
}
async function isOver(system, entry) {
    if (!(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(entry.state_dir)))
        return !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnreachable */ .R0)(system, entry);
    const pureClaim = entry.claims.length > 0 && entry.services.size === 0;
    return pureClaim && (await (0,_living_js__WEBPACK_IMPORTED_MODULE_3__/* .livingClaims */ .dc)(system, [entry])).length === 0;
}
function dropAll(registry, over) {
    if (over.length === 0)
        return registry;
    const gone = new Set(over.map((entry) => JSON.stringify(entry.raw)));
    const entries = registry.entries.filter((entry) => !gone.has(JSON.stringify(entry.raw)));
    return { ...registry, entries };
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

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dc: () => (/* binding */ livingClaims)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9349);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(595);






const UNKNOWN_HOLDER_COUNTS = 6 * 3_600_000;
async function livingClaims(system, entries) {
    const ask = judgeOnce(system);
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
async function statusOf(system, entry) {
    if (isUnreachable(system, entry))
        return "unreachable";
    const ask = judgeOnce(system);
    const verdicts = await Promise.all(startedServices(entry).map((service) => ask(service)));
    const alive = verdicts.filter((verdict) => verdict === "alive").length;
    if (alive > 0)
        return alive === verdicts.length ? "running" : "partly";
    if (verdicts.includes("unknown"))
        return "unreachable";
    for (const claim of entry.claims)
        if (await counts(system, ask, claim))
            return "claimed";
    return "stale";
}
function isUnreachable(system, entry) {
    if (entry.ns === null || entry.ns === (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesOf */ .G)(system))
        return false;
    return !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry.state_dir));
}
function isThere(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || file.includes("\0"))
        return true;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        return code !== "ENOENT" && code !== "ENOTDIR";
    }
}
function judgeOnce(system) {
    const known = new Map();
    return (record) => {
        const key = `${record.pid} ${record.start ?? ""}`;
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(system, record);
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
function startedServices(entry) {
    const services = "services" in entry.raw ? entry.services : servicesOfState(entry.state_dir);
    return [...services.values()].filter((service) => service.pid > 0);
}
function servicesOfState(stateDir) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(stateDir) || stateDir.includes("\0"))
        return new Map();
    try {
        const content = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(stateDir);
        return content.kind === "valid" && content.value !== null ? content.value.services : new Map();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=living.js.map

/***/ }),

/***/ 595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ readState),
  aF: () => (/* binding */ removeState),
  C$: () => (/* binding */ stateWith),
  $j: () => (/* binding */ updateState)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/json-file.js
var json_file = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/read-file.js
var read_file = __webpack_require__(616);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/update.js + 3 modules
var update = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/paths.js
var paths = __webpack_require__(6944);
// EXTERNAL MODULE: ./build/commonjs/src/engine/state/records.js
var records = __webpack_require__(114);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/src/engine/errors.js
var errors = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/commonjs/src/engine/files/file-system.js
var file_system = __webpack_require__(8110);
;// CONCATENATED MODULE: ./build/commonjs/src/engine/state/state-dir.js




function makeStateDir(system, stateDir, mode = 0o700) {
    if (!isOurFolder(system, stateDir)) {
        make(stateDir, mode);
        isOurFolder(system, stateDir);
    }
    try {
        external_node_fs_.writeFileSync(external_node_path_.join(stateDir, ".gitignore"), "*\n", { flag: "wx", mode: mode & 0o666 });
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== "EEXIST")
            throw (0,file_system/* fileError */.zS)("write into", stateDir, error);
    }
}
function isOurFolder(system, stateDir) {
    let stat;
    try {
        stat = external_node_fs_.lstatSync(stateDir);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return false;
        throw (0,file_system/* fileError */.zS)("look at", stateDir, error);
    }
    if (!stat.isDirectory())
        throw foreign(stateDir, "it is not a folder");
    if (system.user !== null && stat.uid !== system.user.uid)
        throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
    return true;
}
function make(stateDir, mode) {
    try {
        const first = external_node_fs_.mkdirSync(stateDir, { recursive: true, mode });
        if ((mode & 0o077) === 0 || first === undefined)
            return;
        for (let folder = stateDir; folder.startsWith(first); folder = external_node_path_.dirname(folder))
            external_node_fs_.chmodSync(folder, mode);
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("make the folder", stateDir, error);
    }
}
function foreign(stateDir, reason) {
    return new errors/* DevrigError */.oX("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${stateDir}`,
    });
}
//# sourceMappingURL=state-dir.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/engine/state/project-state.js







function readState(stateDir) {
    return (0,read_file/* readJsonFile */.J)((0,paths/* stateFile */.Ed)(stateDir), stateFormat);
}
async function updateState(system, stateDir, options, mutate) {
    makeStateDir(system, stateDir, options.folderMode ?? 0o700);
    const file = external_node_path_.join(stateDir, "state.json");
    const { warn, fileMode = 0o600 } = options;
    return (0,update/* update */.yo)(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}
async function removeState(system, stateDir, warn) {
    if (!isOurFolder(system, stateDir))
        return;
    await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}
function stateWith(before, fields) {
    const { services, claims, raw: _raw, ...plain } = fields;
    const old = before?.raw ?? {};
    const raw = {
        ...old,
        ...plain,
        services: (0,records/* servicesDocument */.I3)(services, old["services"]),
        claims: (0,records/* claimsDocument */.py)(claims, old["claims"]),
    };
    return { ...fields, raw };
}
const stateFormat = {
    limit: 1_048_576,
    empty: () => null,
    parse: parseState,
    document: (state) => state?.raw,
};
function parseState(raw) {
    if (!(0,json_file/* isObject */.G)(raw))
        return { wrong: "it is not a JSON object" };
    const slug = (0,records/* text */.Qq)(raw["slug"]);
    const config_path = (0,records/* text */.Qq)(raw["config_path"]);
    if (slug === null)
        return { wrong: "it has no slug" };
    if (config_path === null)
        return { wrong: "it has no config_path" };
    if (!(0,json_file/* isObject */.G)(raw["services"]))
        return { wrong: "services is not a table" };
    const value = {
        slug,
        config_path,
        started_at: (0,records/* text */.Qq)(raw["started_at"]),
        services: (0,records/* parseServices */.En)(raw["services"]),
        claims: (0,records/* parseClaims */.Df)(raw["claims"]),
        raw,
    };
    return { value };
}
//# sourceMappingURL=project-state.js.map

/***/ })

};
;