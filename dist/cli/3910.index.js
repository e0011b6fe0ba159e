"use strict";
exports.id = 3910;
exports.ids = [3910];
exports.modules = {

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

/***/ 3727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   Uu: () => (/* binding */ claimsOfOthers),
/* harmony export */   aH: () => (/* binding */ withoutHolders),
/* harmony export */   dL: () => (/* binding */ withoutClaimsOf)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
/* harmony import */ var _start_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6443);


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
        if (claim.holder.label === _start_label_js__WEBPACK_IMPORTED_MODULE_0__/* .START_LABEL */ .Q)
            continue;
        if ((await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(system, claim.holder)) !== "dead")
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
    return { pid, start, label: _start_label_js__WEBPACK_IMPORTED_MODULE_0__/* .START_LABEL */ .Q };
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

/***/ 4380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ listenerOf),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   h8: () => (/* binding */ waitUntilUp)
/* harmony export */ });
/* harmony import */ var _owners_ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31);
/* harmony import */ var _owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74);
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(341);
/* harmony import */ var _processes_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/* harmony import */ var _text_program_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(720);






const STEP = 50;
const SETTLING = 400;
const LETTING_GO = 500;
const STRANGER_STAYS = 1500;
async function waitUntilUp(system, service, patience) {
    const leader = { ending: null, ended: Promise.resolve() };
    leader.ended = service.group.ended.then((ending) => {
        leader.ending = ending;
    });
    const decided = await decide(system, service, leader, patience);
    if (!isDaemon(system, service, decided))
        return decided;
    await Promise.race([leader.ended, system.sleep(LETTING_GO)]);
    return { ...decided, ending: leader.ending };
}
async function decide(system, service, leader, { within, interrupt }) {
    const wait = { began: system.monotonic(), within, strangerSince: null };
    for (;;) {
        const { ending } = leader;
        if (interrupt?.aborted && ending === null)
            return { kind: "interrupted" };
        const decided = await look(system, service, ending, wait);
        if (decided !== null)
            return decided;
        if (interrupt?.aborted && ending === leader.ending)
            return { kind: "interrupted" };
        await pause(system, leader.ending === null ? leader.ended : null);
    }
}
function isDaemon(system, { group }, decided) {
    if (decided.kind !== "up" || decided.pid === null || decided.ending !== null)
        return false;
    const session = (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionOf */ .MC)(system, decided.pid);
    return session !== null && session !== group.pid;
}
async function look(system, service, ending, wait) {
    const gone = ending !== null && !(await isLeft(system, service, ending));
    const seen = service.port === null ? null : await listenerOf(system, service, service.port);
    if (seen?.kind === "own")
        return { kind: "up", pid: seen.pid, ending };
    const holder = seen?.kind === "stranger" ? seen.name : null;
    if (gone)
        return afterEnd(service, ending, holder);
    const now = system.monotonic();
    if (isStaying(holder, now, wait))
        return { kind: "stranger", holder: holder };
    const waited = now - wait.began;
    if (service.port === null && waited >= SETTLING)
        return { kind: "up", pid: null, ending };
    if (waited < wait.within)
        return null;
    return { kind: "late", elsewhere: await portsOf(system, service) };
}
function isStaying(holder, now, wait) {
    wait.strangerSince = holder === null ? null : (wait.strangerSince ?? now);
    return wait.strangerSince !== null && now - wait.strangerSince >= STRANGER_STAYS;
}
async function isLeft(system, { group, mark }, { code }) {
    if (await (0,_processes_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .isGroupAlive */ .J)(system, group, mark))
        return true;
    return code === 0 && (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarkCarried */ .Wt)(system, mark);
}
function afterEnd({ port }, ending, holder) {
    if (port === null && ending.code === 0)
        return { kind: "up", pid: null, ending };
    return { kind: "ended", ending, holder };
}
async function pause(system, ended) {
    const step = system.sleep(STEP);
    await (ended === null ? step : Promise.race([step, ended]));
}
async function listenerOf(system, service, port) {
    if (system.platform !== "linux") {
        return (await answers(port)) ? { kind: "own", pid: null } : null;
    }
    const wanted = [{ port, protocol: "tcp" }];
    const [found] = await (0,_owners_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findHolders */ .Z)(system, wanted, { hints: [service.group.pid] });
    if (found === undefined || (found.hidden !== null && !MAY_LISTEN.has(found.hidden.code)))
        return null;
    const own = found.holders.find((holder) => isOwn(system, service, holder));
    if (own !== undefined)
        return { kind: "own", pid: isStandIn(own) ? null : own.pid };
    const [stranger] = found.holders;
    return stranger === undefined ? null : { kind: "stranger", name: nameOf(stranger) };
}
const MAY_LISTEN = new Set(["other_user", "other_namespace"]);
function isOwn(system, { group, mark }, { pid, uid, details }) {
    if (pid === null)
        return uid === 0;
    if (pid === group.pid || (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(system, pid, group.pid, mark))
        return true;
    if ((0,_owners_ancestors_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .Ap)(system, pid).ancestors.some((kin) => kin.pid === group.pid))
        return true;
    return isStandIn({ details });
}
function isStandIn({ details }) {
    return (0,_owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .isProxy */ .ju)(details?.argv ?? []);
}
function nameOf({ pid, uid, details }) {
    if (pid === null)
        return `a process of uid ${uid}`;
    const program = (0,_text_program_name_js__WEBPACK_IMPORTED_MODULE_5__/* .programAndScript */ .f)(details?.argv ?? []);
    return `${program || "a process"} (PID ${pid})`;
}
async function portsOf(system, service) {
    if (system.platform !== "linux")
        return [];
    const all = await (0,_owners_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findHolders */ .Z)(system, null);
    return all
        .filter(({ protocol, hidden }) => protocol === "tcp" && hidden === null)
        .filter(({ holders }) => holders.some((it) => it.pid !== null && isOwn(system, service, it)))
        .map(({ port }) => port);
}
async function answers(port) {
    return (await connects(port, "127.0.0.1")) || connects(port, "::1");
}
async function connects(port, host) {
    const { createConnection } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 23));
    return new Promise((resolve) => {
        const socket = createConnection({ port, host });
        const done = (up) => {
            socket.destroy();
            resolve(up);
        };
        socket.setTimeout(500, () => done(false));
        socket.once("connect", () => done(true));
        socket.once("error", () => done(false));
    });
}
//# sourceMappingURL=ready.js.map

/***/ }),

/***/ 2734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeRecord)
/* harmony export */ });
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8703);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
/* harmony import */ var _state_state_dir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7573);




async function changeRecord(system, { slug, config_path, state_dir }, warn, change) {
    const instance = { slug, config_path, state_dir };
    await (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .updateRegistryIfPossible */ .f)(system, warn, async (registry, home) => {
        const entry = registry.find(slug, state_dir);
        const after = await changeState(system, home, { instance, entry, warn, change });
        if (after !== null) {
            return { next: (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, registry, { ...instance, ...after }), result: undefined };
        }
        if (entry === null)
            return { result: undefined };
        return { next: registry.without(slug, state_dir), result: undefined };
    });
}
async function changeState(system, home, { instance, entry, warn, change }) {
    const { state_dir, config_path } = instance;
    const listed = { ...recordOf(entry), services: (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .servicesListed */ .uo)(home, entry) };
    if (!(0,_state_state_dir_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurFolder */ .L)(system, state_dir) && isEmpty(change(listed)))
        return null;
    return (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .updateState */ .$j)(system, state_dir, { warn, ...(0,_state_home_js__WEBPACK_IMPORTED_MODULE_3__/* .modesFor */ .Ug)(home, state_dir) }, (state) => {
        const own = state !== null && (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isStateOf */ .nK)(system, config_path, state) ? state : null;
        const after = change(own === null ? listed : recordOf(own));
        if (isEmpty(after))
            return { next: null, result: null };
        const { started_at, services, claims } = after;
        const { slug } = instance;
        const fields = { slug, config_path, started_at, services, claims };
        return { next: (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateWith */ .C$)(state, fields), result: { started_at, services, claims } };
    });
}
function recordOf(known) {
    if (known === null)
        return { started_at: null, services: new Map(), claims: [] };
    const { started_at, services, claims } = known;
    return { started_at, services, claims };
}
function isEmpty({ services, claims }) {
    return services.size === 0 && claims.length === 0;
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 3843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutServices),
/* harmony export */   N: () => (/* binding */ Session)
/* harmony export */ });
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(341);
/* harmony import */ var _claims_of_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3727);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4380);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2734);
/* harmony import */ var _stop_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6448);





class Session {
    #system;
    #facts;
    #started = [];
    #noted = new Map();
    #endings = new Map();
    #broken = new AbortController();
    #watches = [];
    #over = false;
    #listener = () => { };
    constructor(system, facts) {
        this.#system = system;
        this.#facts = facts;
    }
    get broken() {
        return this.#broken.signal;
    }
    note(name, record) {
        this.#noted.set(name, record);
    }
    pidOf(name) {
        return this.#noted.get(name)?.pid;
    }
    add(service) {
        this.#started.push(service);
        this.#watches.push(this.#watch(service));
    }
    isEmpty() {
        return this.#started.length === 0;
    }
    firstBroken() {
        for (const service of this.#started) {
            const ending = this.#endings.get(service.name);
            if (ending !== undefined && ending.code !== 0)
                return { service, ending };
        }
        return null;
    }
    async allEnded(listener) {
        this.#listener = listener;
        await Promise.all(this.#watches);
        return this.firstBroken() === null;
    }
    forget() {
        this.#over = true;
        for (const { group } of this.#started)
            group.forget();
    }
    async end(hurry) {
        const { project, holder, warn, grace, on } = this.#facts;
        const ways = { grace, hurry, onStop: on };
        const stopped = await (0,_stop_services_js__WEBPACK_IMPORTED_MODULE_0__/* .stopServices */ .R)(this.#system, project.slug, this.#toStop(), ways);
        this.#over = true;
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRecord */ .U)(this.#system, project, warn, (before) => (0,_claims_of_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutClaimsOf */ .dL)(withoutServices(before, this.#noted), holder));
        return stopped;
    }
    #toStop() {
        return this.#started.flatMap(({ name, group, port }) => {
            const leader = { pid: group.pid, start: group.start, port, port_auto: false };
            const noted = this.#noted.get(name);
            const isLeader = noted === undefined || noted.pid === 0 || noted.pid === group.pid;
            return isLeader
                ? [[name, { ...noted, ...leader }]]
                : [
                    [name, noted],
                    [name, leader],
                ];
        });
    }
    async #watch(service) {
        const { name, group } = service;
        const ending = await group.ended;
        const awaited = { group, mark: (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(this.#facts.project.slug, name) };
        while (!this.#over && (await (0,_ready_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeft */ .OC)(this.#system, awaited, ending)))
            await this.#system.sleep(LOOK_EVERY);
        this.#endings.set(name, ending);
        if (ending.code !== 0)
            this.#broken.abort();
        this.#listener(name, ending);
    }
}
const LOOK_EVERY = 200;
function withoutServices(record, gone) {
    const services = [...record.services].filter(([name, { pid, start }]) => {
        const ours = gone.get(name);
        return ours?.pid !== pid || ours.start !== start;
    });
    return {
        ...record,
        services: new Map(services),
        claims: (0,_claims_of_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHolders */ .aH)(record.claims, gone),
    };
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 6448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stopServices)
/* harmony export */ });
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);
/* harmony import */ var _processes_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(341);
/* harmony import */ var _processes_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/* harmony import */ var _text_program_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(720);





const STAGGER = 2000;
async function stopServices(system, slug, services, ways = {}) {
    const stopping = [];
    for (const [name, record] of [...services].reverse()) {
        const stopped = stopService(system, (0,_processes_members_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(slug, name), name, record, ways);
        stopping.push(stopped);
        await withPatience(system, stopped);
    }
    return Promise.all(stopping);
}
async function withPatience(system, stopped) {
    let ended = false;
    const done = stopped.then(() => {
        ended = true;
    });
    const deadline = system.monotonic() + STAGGER;
    while (!ended && system.monotonic() < deadline)
        await Promise.race([done, system.sleep(STEP)]);
}
const STEP = 40;
async function stopService(system, mark, service, record, { grace, hurry, onStop }) {
    const options = {
        ...(grace !== undefined && { grace }),
        ...(hurry !== undefined && { hurry }),
        onForce: () => onStop?.({ kind: "forcing", service }),
    };
    onStop?.({ kind: "stopping", service });
    const first = await (0,_processes_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .g)(system, record, mark, options);
    const left = await leftBehind(system, mark, record);
    let result = first;
    for (const server of left.ours)
        result = worse(result, await (0,_processes_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .g)(system, server, mark, options));
    onStop?.({ kind: "stopped", service });
    return { service, pid: record.pid, result, port_held_by: left.stranger };
}
const CLOSING = 1000;
async function leftBehind(system, mark, record) {
    const deadline = system.monotonic() + CLOSING;
    for (;;) {
        const left = await holdersLeft(system, mark, record);
        if (left.stranger === null || system.monotonic() >= deadline)
            return left;
        await system.sleep(STEP);
    }
}
async function holdersLeft(system, mark, { port, protocol }) {
    const left = { ours: [], stranger: null };
    if (port === null)
        return left;
    const transport = protocol === "udp" ? "udp" : "tcp";
    const [found] = await (0,_owners_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findHolders */ .Z)(system, [{ port, protocol: transport }]);
    if (found === undefined || found.hidden?.code === "outgoing_connection")
        return left;
    for (const holder of found.holders)
        await sortIn(system, mark, holder, left);
    return left;
}
async function sortIn(system, mark, holder, left) {
    const { pid, uid, details } = holder;
    if (pid === null) {
        left.stranger = { pid, name: `a process of uid ${uid}` };
        return;
    }
    const start = await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(system, pid);
    if (start === null)
        return;
    if ((0,_processes_members_js__WEBPACK_IMPORTED_MODULE_0__/* .carries */ .ED)(system, pid, mark))
        left.ours.push({ pid, start });
    else {
        const program = (0,_text_program_name_js__WEBPACK_IMPORTED_MODULE_4__/* .programAndScript */ .f)(details?.argv ?? []) || "a process";
        left.stranger = { pid, name: `${program} (PID ${pid})` };
    }
}
const ORDER = ["gone", "stopped", "killed", "unproven", "refused"];
function worse(one, other) {
    return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}
//# sourceMappingURL=stop-services.js.map

/***/ }),

/***/ 8404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isGroupAlive),
/* harmony export */   g: () => (/* binding */ stopGroup)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9318);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(341);



const GRACE = 10_000;
const AFTER_FORCE = 5_000;
const STEP = 40;
async function stopGroup(system, leader, mark, { grace = GRACE, onForce, hurry } = {}) {
    const group = await look(system, leader, mark);
    if (group.members.length === 0)
        return (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(system, leader)) === "dead" ? "gone" : "unproven";
    await signal(system, group, "SIGTERM");
    if (await ends(system, group, grace, hurry))
        return "stopped";
    onForce?.();
    await signal(system, group, "SIGKILL");
    return (await ends(system, group, AFTER_FORCE)) ? "killed" : "refused";
}
async function isGroupAlive(system, leader, mark) {
    if (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSignalled */ .OA)(system, leader))
        return true;
    return (await (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMembers */ .c2)(system, leader.pid, mark)).length > 0;
}
async function look(system, leader, mark) {
    if (!(await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSignalled */ .OA)(system, leader))) {
        const members = await (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMembers */ .c2)(system, leader.pid, mark);
        return { leader, mark, session: leader.pid, led: false, members };
    }
    const session = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .MC)(system, leader.pid) ?? leader.pid;
    const members = await (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMembers */ .c2)(system, session, session === leader.pid ? null : mark);
    const others = members.filter(({ pid }) => pid !== leader.pid);
    return { leader, mark, session, led: true, members: [leader, ...others] };
}
async function signal(system, { leader, mark, session, led, members }, name) {
    const lives = (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSignalled */ .OA)(system, leader)) && (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsGroup */ .BN)(system, leader.pid);
    if (lives && system.platform === "win32")
        await taskkill(system, leader.pid, name === "SIGKILL");
    else if (lives || (led && hasOnlyGroups(system)))
        send(system, -leader.pid, name);
    if (lives && name === "SIGTERM")
        return;
    const late = await (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMembers */ .c2)(system, session, mark);
    const all = new Map([...members, ...late].map((member) => [member.pid, member]));
    for (const member of all.values())
        if (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSignalled */ .OA)(system, member))
            send(system, member.pid, name);
}
function hasOnlyGroups(system) {
    return system.platform !== "linux" && system.platform !== "win32";
}
function send(system, target, name) {
    try {
        system.kill(target, name);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code !== "ESRCH" && code !== "EPERM")
            throw error;
        return code === "EPERM";
    }
}
async function taskkill(system, pid, force) {
    const args = ["/PID", String(pid), "/T", ...(force ? ["/F"] : [])];
    await system.run("taskkill.exe", args, { timeout: 10_000 });
}
async function ends(system, group, within, hurry) {
    const deadline = system.monotonic() + within;
    for (;;) {
        if (!(await isAnyLeft(system, group)))
            return true;
        const left = deadline - system.monotonic();
        if (left <= 0 || hurry?.aborted)
            return false;
        await system.sleep(Math.min(STEP, left));
    }
}
async function isAnyLeft(system, group) {
    const { leader, mark, session, led, members } = group;
    for (const member of members)
        if (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSignalled */ .OA)(system, member))
            return true;
    if (led && hasOnlyGroups(system))
        return send(system, -leader.pid, 0);
    return (await (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionMembers */ .c2)(system, session, mark)).length > 0;
}
//# sourceMappingURL=stop.js.map

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

/***/ }),

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5934);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
/* harmony import */ var _registry_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4753);






async function healed(system, registry, own) {
    if (registry.find(own.slug, own.state_dir) !== null)
        return registry;
    const fields = await livingState(system, own);
    return fields === null ? registry : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, withoutOldPlace(registry, fields), fields);
}
async function heal(system, home, where, warn) {
    const fields = await livingState(system, where);
    if (fields === null || !(await wasMissing(system, home, fields, warn)))
        return null;
    return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, new _registry_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Registry */ .O([]), fields).find(fields.slug, fields.state_dir);
}
async function wasMissing(system, home, fields, warn) {
    try {
        return await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
    }
    catch (error) {
        if (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriteFailure */ .Eg)(error))
            throw error;
        const message = `${error.message}; other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        return true;
    }
}
function withoutOldPlace(registry, { slug }) {
    const left = registry.entries.filter((entry) => entry.slug === slug && !(0,_living_js__WEBPACK_IMPORTED_MODULE_2__.isThere)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(entry.state_dir)));
    return left.reduce((kept, entry) => kept.without(slug, entry.state_dir), registry);
}
async function livingState(system, where) {
    const state = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnState */ .Ou)(system, where);
    if (state === null)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { slug, started_at, services } = state;
    const { config_path, state_dir } = where;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ })

};
;