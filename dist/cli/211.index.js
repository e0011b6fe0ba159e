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
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const home = (0,state_home/* findHome */.r)(system);
    const content = home.exists ? (0,registry/* readRegistry */._5)(home) : { kind: "absent" };
    if (content.kind === "damaged" || content.kind === "foreign") {
        throw damaged((0,paths/* registryFile */.__)(home.path), content);
    }
    const entries = await (0,cleanup/* cleanup */.t)(system, home, warn);
    const wanted = which.all ? entries : await ownEntries(system, home, entries, which.config, warn);
    const life = (0,state_living/* lifeLook */.sV)(system);
    const instances = [];
    for (const entry of wanted)
        instances.push(await lookAt(system, entry, life));
    return { instances, warnings };
}
async function ownEntries(system, home, entries, config, warn) {
    const { entriesOf, healBeside, ownConfigPath } = await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 2583));
    const path = ownConfigPath(system, config, entries);
    const own = entriesOf(system, path, entries);
    if (own.length > 0 || !(await healBeside(system, home, path, warn)))
        return own;
    const content = (0,registry/* readRegistry */._5)(home);
    return content.kind === "valid" ? entriesOf(system, path, content.value.entries) : [];
}
async function lookAt(system, entry, life) {
    const status = await (0,state_living/* statusOf */.c2)(system, entry, life);
    const services = [];
    for (const [name, service] of (0,state_living/* servicesOf */.Yj)(entry)) {
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
// EXTERNAL MODULE: ./build/commonjs/src/engine/foreign-text.js
var foreign_text = __webpack_require__(8368);
// EXTERNAL MODULE: ./build/commonjs/src/engine/lifecycle/claims-of-start.js
var claims_of_start = __webpack_require__(6949);
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
        if (holder.label === claims_of_start/* START_LABEL */.QW && up.has(`${resource} ${port}`))
            continue;
        const number = protocol === "udp" ? `${port}/udp` : String(port);
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
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/ps.js


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
        { code: "130", text: "--watch was ended by Ctrl-C" },
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
        streams.out(`${JSON.stringify(ps_document(instances), null, 2)}\n`);
    else
        streams.out(rendered(context, instances));
    return 0;
}
async function list({ system, streams, invocation, file }) {
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

/***/ 6949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   QW: () => (/* binding */ START_LABEL),
/* harmony export */   Uu: () => (/* binding */ claimsOfOthers),
/* harmony export */   aH: () => (/* binding */ withoutHolders),
/* harmony export */   dL: () => (/* binding */ withoutClaimsOf)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);

const START_LABEL = "devrig start";
function handOver(record, from) {
    const living = [...record.services].filter(([, { pid, start }]) => pid > 1 && start !== null);
    const claims = record.claims.flatMap((claim) => {
        if (!isHeldBy(claim, from))
            return [claim];
        const own = living.filter(([name]) => name === claim.resource);
        const heirs = own.length > 0 || record.services.has(claim.resource) ? own : living;
        return heirs.map(([, service]) => ({ ...claim, holder: holderOf(service) }));
    });
    return { ...record, claims: withoutRepeats(claims) };
}
function withoutClaimsOf(record, holder) {
    return { ...record, claims: record.claims.filter((claim) => !isHeldBy(claim, holder)) };
}
async function claimsOfOthers(system, claims) {
    const kept = [];
    for (const claim of claims) {
        if (claim.holder.label === START_LABEL)
            continue;
        if ((await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(system, claim.holder)) !== "dead")
            kept.push(claim);
    }
    return kept;
}
function withoutHolders(claims, stopped) {
    const gone = [...stopped.values()];
    return claims.filter(({ holder }) => !gone.some(({ pid, start }) => pid === holder.pid && start === holder.start));
}
function isHeldBy({ holder }, { pid, start }) {
    return holder.pid === pid && holder.start === start;
}
function holderOf({ pid, start }) {
    return { pid, start, label: START_LABEL };
}
function withoutRepeats(claims) {
    const seen = new Map();
    for (const claim of claims) {
        const { resource, port, protocol, holder } = claim;
        seen.set(JSON.stringify([resource, port, protocol, holder.pid, holder.start]), claim);
    }
    return [...seen.values()];
}
//# sourceMappingURL=claims-of-start.js.map

/***/ }),

/***/ 2299:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);



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
        const start = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(system, pid);
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
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dc: () => (/* binding */ livingClaims),
/* harmony export */   sV: () => (/* binding */ lifeLook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9349);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2299);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4993);







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
        const verdict = known.get(key) ?? (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(system, record);
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

/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ updateState),
/* harmony export */   C$: () => (/* binding */ stateWith),
/* harmony export */   aF: () => (/* binding */ removeState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2537);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(616);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8968);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(114);
/* harmony import */ var _state_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);







function readState(stateDir) {
    return (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .J)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFile */ .Ed)(stateDir), stateFormat);
}
async function updateState(system, stateDir, options, mutate) {
    (0,_state_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStateDir */ .H)(system, stateDir, options.folderMode ?? 0o700);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "state.json");
    const { warn, fileMode = 0o600 } = options;
    return (0,_files_update_js__WEBPACK_IMPORTED_MODULE_4__/* .update */ .yo)(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}
async function removeState(system, stateDir, warn) {
    if (!(0,_state_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurFolder */ .L)(system, stateDir))
        return;
    await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}
function stateWith(before, fields) {
    const { services, claims, raw: _raw, ...plain } = fields;
    const old = before?.raw ?? {};
    const raw = {
        ...old,
        ...plain,
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .servicesDocument */ .I3)(services, old["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .claimsDocument */ .py)(claims, old["claims"]),
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
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(raw))
        return { wrong: "it is not a JSON object" };
    const slug = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["slug"]);
    const config_path = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["config_path"]);
    if (slug === null)
        return { wrong: "it has no slug" };
    if (config_path === null)
        return { wrong: "it has no config_path" };
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(raw["services"]))
        return { wrong: "services is not a table" };
    const value = {
        slug,
        config_path,
        started_at: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["started_at"]),
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServices */ .En)(raw["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .parseClaims */ .Df)(raw["claims"]),
        raw,
    };
    return { value };
}
//# sourceMappingURL=project-state.js.map

/***/ }),

/***/ 5971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makeStateDir),
/* harmony export */   L: () => (/* binding */ isOurFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8110);




function makeStateDir(system, stateDir, mode = 0o700) {
    if (!isOurFolder(system, stateDir)) {
        make(stateDir, mode);
        isOurFolder(system, stateDir);
    }
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateDir, ".gitignore"), "*\n", { flag: "wx", mode: mode & 0o666 });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "EEXIST")
            throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("write into", stateDir, error);
    }
}
function isOurFolder(system, stateDir) {
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(stateDir);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ENOENT")
            return false;
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("look at", stateDir, error);
    }
    if (!stat.isDirectory())
        throw foreign(stateDir, "it is not a folder");
    if (system.user !== null && stat.uid !== system.user.uid)
        throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
    return true;
}
function make(stateDir, mode) {
    try {
        const first = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(stateDir, { recursive: true, mode });
        if ((mode & 0o077) === 0 || first === undefined)
            return;
        for (let folder = stateDir; folder.startsWith(first); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(folder, mode);
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("make the folder", stateDir, error);
    }
}
function foreign(stateDir, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${stateDir}`,
    });
}
//# sourceMappingURL=state-dir.js.map

/***/ })

};
;