"use strict";
exports.id = 7530;
exports.ids = [7530];
exports.modules = {

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ps: () => (/* binding */ ps)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/damage.js
var damage = __webpack_require__(7287);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/cleanup.js
var cleanup = __webpack_require__(518);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/home.js
var state_home = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/living.js
var state_living = __webpack_require__(637);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/paths.js
var paths = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/registry.js + 5 modules
var registry = __webpack_require__(6250);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/instances.js







async function listInstances(system, which) {
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const home = (0,state_home/* findHome */.r9)(system);
    const content = home.exists ? (0,registry/* readRegistry */._5)(home) : { kind: "absent" };
    if (content.kind === "damaged" || content.kind === "foreign") {
        throw damaged((0,paths/* registryFile */.__)(home.path), content);
    }
    const entries = await (0,cleanup/* cleanup */.t)(system, home, warn);
    const wanted = which.all
        ? await allEntries(system, home, entries, warn)
        : await ownEntries(system, home, entries, which.config, warn);
    const life = (0,state_living.lifeLook)(system);
    const instances = [];
    for (const entry of wanted)
        instances.push(await lookAt(system, entry, life));
    return { instances, warnings };
}
async function allEntries(system, home, entries, warn) {
    const { healHere } = await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 4185));
    const missing = await healHere(system, home, warn);
    return missing === null ? entries : [...entries, missing];
}
async function ownEntries(system, home, entries, config, warn) {
    const { entriesOf, healBeside, ownConfigPath } = await Promise.all(/* import() */[__webpack_require__.e(4143), __webpack_require__.e(8307), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 4185));
    const path = ownConfigPath(system, config, entries);
    const own = entriesOf(system, path, entries);
    if (own.length > 0)
        return own;
    const missing = await healBeside(system, home, path, warn);
    return missing === null ? [] : [missing];
}
async function lookAt(system, entry, life) {
    const status = await (0,state_living.statusOf)(system, entry, life);
    const services = [];
    for (const [name, service] of (0,state_living.servicesOf)(entry)) {
        const verdict = status === "unreachable" || service.pid === 0
            ? "unknown"
            : await life.service(entry.slug, name, service);
        const alive = verdict === "unknown" ? null : verdict === "alive";
        services.push({ ...service, name, alive, url: urlOf(service) });
    }
    const living = [];
    for (const claim of entry.claims)
        if (await life.claim(claim))
            living.push(claim);
    return { entry, status, services, living };
}
function urlOf({ port, protocol = "http" }) {
    if (port === null || !["http", "https", "tcp", "udp"].includes(protocol))
        return null;
    return `${protocol}://localhost:${port}`;
}
function damaged(file, content) {
    const copy = content.kind === "damaged" ? (0,damage/* setAside */.F)(file) : null;
    const kept = copy === null ? "" : `; a copy is kept as ${copy}`;
    return new errors/* DevrigError */.oX("machine", "registry_damaged", `${file} cannot be used: ${content.reason}${kept}`, {
        hint: "mend or remove the file; a command that writes (claim, start) goes on from what can be rebuilt",
    });
}
//# sourceMappingURL=instances.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/command.js
var command = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/flags.js
var flags = __webpack_require__(1527);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/start-label.js
var start_label = __webpack_require__(6443);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/port-text.js
var port_text = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var table = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/time.js
var time = __webpack_require__(7888);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/instances.js




function renderInstances(instances, view) {
    if (instances.length === 0)
        return "No instance.\n";
    const style = (0,render_style.styleFor)(view.color);
    const head = ["INSTANCE", "STATUS", "PORT", "PID", "UP", "WHERE"].map((text, at) => ({ text, paint: style.dim, right: isNumber(at) }));
    return (0,table/* renderTable */.b)([head, ...instances.flatMap((it) => rows(it, view, style))], view.columns);
}
function rows(instance, view, style) {
    const { entry, status, services } = instance;
    const since = status === "running" || status === "partly" ? entry.started_at : null;
    return [
        cells([entry.slug, status, "", "", (0,time/* age */.K)(since, view.now), entry.config_path], {
            first: style.bold,
            status: paintOf(status, style),
        }),
        ...services.map((service) => serviceRow(service, instance, view, style)),
        ...claimRows(instance, view, style),
    ];
}
function serviceRow({ name, pid, port, alive, url, started_at }, { entry, status }, view, style) {
    const state = stateOf(pid, alive, status);
    const since = alive ? (started_at ?? entry.started_at) : null;
    const texts = [name, state, port === null ? "" : String(port), pid > 0 ? String(pid) : ""];
    return cells([...texts, (0,time/* age */.K)(since, view.now), alive ? (url ?? "") : ""], {
        indent: true,
        status: state === "ended" ? style.red : style.green,
    });
}
function stateOf(pid, alive, status) {
    if (alive !== null)
        return alive ? "up" : "ended";
    return pid === 0 || status === "unreachable" ? "" : "unknown";
}
function claimRows({ living, services }, view, style) {
    const up = new Set(services.filter((it) => it.alive).map(({ name, port }) => `${name} ${port}`));
    const rows = new Map();
    for (const { resource, port, protocol, holder, claimed_at } of living) {
        if (holder.label === start_label/* START_LABEL */.Q && up.has(`${resource} ${port}`))
            continue;
        const number = (0,port_text/* portText */.Z)({ port, protocol });
        const texts = [resource, "claimed", number, "", (0,time/* age */.K)(claimed_at, view.now)];
        const row = rows.get(`${resource} ${number}`) ?? { texts, holders: new Map() };
        rows.set(`${resource} ${number}`, row);
        const label = holder.label ?? "";
        const pids = row.holders.get(label) ?? [];
        if (!pids.includes(holder.pid))
            row.holders.set(label, [...pids, holder.pid]);
    }
    return [...rows.values()].map(({ texts, holders }) => cells([...texts, `held by ${[...holders].map(holderName).join(", ")}`], {
        indent: true,
        status: style.yellow,
    }));
}
function holderName([label, pids]) {
    return label === "" ? `PID ${pids.join(", ")}` : `${label} (PID ${pids.join(", ")})`;
}
function paintOf(status, style) {
    if (status === "running")
        return style.green;
    return status === "stale" ? style.red : style.yellow;
}
function cells(texts, { indent = false, first, status }) {
    return texts.map((text, at) => {
        const shown = (0,foreign_text/* forTerminal */.Qf)(text, 4096);
        if (at === 0)
            return { text: indent ? `  ${shown}` : shown, ...(first && { paint: first }) };
        return { text: shown, right: isNumber(at), ...(at === 1 && { paint: status }) };
    });
}
function isNumber(column) {
    return column === 2 || column === 3;
}
//# sourceMappingURL=instances.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/ps.js




const ps = {
    name: "ps",
    summary: "What this project runs and claims; with --all every instance on the machine.",
    usage: "[--all] [--watch]",
    description: "running: all services live; partly: some; claimed: ports set aside, nothing started; stale: nothing\nlives any more; unreachable: of another namespace or machine.",
    flags: [
        { name: "all", text: "every instance on the machine" },
        { name: "watch", short: "w", text: "look again every second, until Ctrl-C" },
    ],
    examples: [
        { command: "devrig ps", text: "this project" },
        { command: "devrig ps --all --json", text: "the whole machine, for a script" },
        { command: "devrig ps --all --watch", text: "the whole machine, live" },
    ],
    exits: [
        { code: "0", text: "listed" },
        { code: "2", text: "wrong usage, no config file" },
        { code: "3", text: "the registry is damaged, or the machine said no" },
        command/* BY_SIGNAL */.xO,
    ],
    words: "none",
    run: runPs,
};
async function runPs(context) {
    const { streams, invocation, json } = context;
    if (invocation.has("watch"))
        return watch(context);
    const instances = await list(context);
    if (json)
        streams.out((0,foreign_text/* forJson */.Cx)(ps_document(instances)));
    else
        streams.out(rendered(context, instances));
    return 0;
}
async function list({ system, streams, invocation, file }) {
    if (invocation.has("all") && file !== undefined)
        throw (0,flags/* notBesideAll */.P)("lists", "-f");
    const which = invocation.has("all")
        ? { all: true }
        : { all: false, ...(file === undefined ? {} : { config: file }) };
    const { instances, warnings } = await listInstances(system, which);
    for (const { message } of warnings)
        streams.err(`warning: ${(0,foreign_text/* forTerminal */.Qf)(message, 2000)}\n`);
    return instances;
}
function rendered({ system, streams, color }, instances) {
    return renderInstances(instances, { columns: streams.columns, color, now: system.now() });
}
const EVERY = 1000;
const AFRESH = "\u001b[H\u001b[2J";
async function watch(context) {
    const { system, streams, json } = context;
    if (json) {
        throw new errors/* DevrigError */.oX("user", "usage", "--watch shows a picture: it gives no JSON", {
            hint: "call devrig ps --json again and again",
        });
    }
    for (let shown = "";;) {
        const picture = rendered(context, await list(context));
        if (streams.outIsTerminal)
            streams.out(AFRESH + picture);
        else if (picture !== shown)
            streams.out(shown === "" ? picture : `\n${picture}`);
        shown = picture;
        await system.sleep(EVERY);
    }
}
function ps_document(instances) {
    const entries = instances.map(({ entry, status, services }) => {
        const seen = services.map(({ name, alive, url, ...service }) => {
            const known = entry.raw["services"]?.[name];
            return [name, { ...service, ...known, alive, url }];
        });
        return { ...entry.raw, services: Object.fromEntries(seen), status };
    });
    return { version: 1, instances: entries };
}
//# sourceMappingURL=ps.js.map

/***/ }),

/***/ 7888:
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
    const started = Date.parse(startedAt ?? "");
    if (Number.isNaN(started))
        return "";
    const seconds = Math.max(0, Math.round((now - started) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ }),

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ STAT),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
const STAT = { state: 0, parent: 1, group: 2, session: 3, started: 19 };
function statFields(text) {
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function hasEnded(fields) {
    const state = fields[STAT.state];
    return state === undefined || state === "Z" || state === "X" || state === "x";
}
//# sourceMappingURL=stat.js.map

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
    const ask = (0,_living_js__WEBPACK_IMPORTED_MODULE_3__.judgeOnce)(system);
    const over = [];
    for (const entry of entries) {
        const isGone = !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__.isThere)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(entry.state_dir)) && !(0,_living_js__WEBPACK_IMPORTED_MODULE_3__.isUnreachable)(system, entry);
        if (isGone || (isPureClaim(entry) && (await isVoid(system, entry, ask))))
            over.push(entry);
    }
    return over;
}
function isPureClaim({ claims, services }) {
    return claims.length > 0 && services.size === 0;
}
async function isVoid(system, entry, ask) {
    return (await (0,_living_js__WEBPACK_IMPORTED_MODULE_3__.livingClaims)(system, [entry], ask)).length === 0;
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

/***/ })

};
;