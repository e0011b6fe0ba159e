"use strict";
exports.id = 7398;
exports.ids = [7398];
exports.modules = {

/***/ 6393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ canAsk),
/* harmony export */   P: () => (/* binding */ askYes)
/* harmony export */ });
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_0__);

function canAsk(streams) {
    return (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0) && streams.errIsTerminal;
}
async function askYes(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 23));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
        const answer = await new Promise((resolve) => {
            terminal.once("close", () => resolve(""));
            terminal.question(question, resolve);
        });
        return /^y(es)?$/i.test(answer.trim());
    }
    finally {
        terminal.close();
    }
}
//# sourceMappingURL=ask.js.map

/***/ }),

/***/ 7398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  free: () => (/* binding */ free)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/control.js
var control = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/find.js + 8 modules
var find = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/end-processes.js
var end_processes = __webpack_require__(2608);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/free/end.js





async function endOwners(system, { ports }, grace) {
    const targets = [...new Set(ports.flatMap((port) => port.targets))];
    const ended = new Map();
    const others = Promise.all(targets.map(async (target) => {
        if (target.kind === "service")
            ended.set(target, await endService(system, target, grace));
        if (target.kind === "container")
            ended.set(target, await endContainer(system, target, grace));
    }));
    await endPlain(system, targets.filter(isProcess), grace, ended);
    await others;
    return ended;
}
function isProcess(target) {
    return target.kind === "process";
}
async function endPlain(system, targets, grace, ended) {
    const outcomes = await (0,end_processes.endProcesses)(system, targets.map((it) => condemned(system, it)), grace);
    for (const target of targets) {
        const outcome = outcomes.get(target.record.pid) ?? { reason: "not looked at" };
        const { owner } = target;
        ended.set(target, "how" in outcome
            ? { owner, how: outcome.how, reason: null }
            : { owner, how: null, reason: outcome.reason });
    }
}
function condemned(system, { record, ports }) {
    return {
        record,
        async lack() {
            const held = await (0,find/* findHolders */.Z)(system, ports, { hints: [record.pid] });
            const holds = held.some(({ holders }) => holders.some(({ pid }) => pid === record.pid));
            if ((await (0,identity/* judge */.S4)(system, record)) === "dead")
                return "ended by itself meanwhile";
            if (!(await (0,identity/* mayBeSignalled */.OA)(system, record)))
                return "its pid may be another process's by now";
            return holds ? null : "closed the port by itself meanwhile";
        },
    };
}
async function endService(system, { owner, config, name }, grace) {
    const { stopInstances } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(3910), __webpack_require__.e(8492)]).then(__webpack_require__.bind(__webpack_require__, 8492));
    try {
        const { instances } = await stopInstances(system, {
            config,
            services: [name],
            all: false,
            grace,
        });
        const services = instances.flatMap((instance) => instance.services);
        const result = services.find((it) => it.service === name)?.result ?? "gone";
        if (["stopped", "killed", "gone"].includes(result))
            return { owner, how: "service_stopped", reason: null };
        const reason = result === "unproven" ? "its pid may be another process's by now" : "it lives on";
        return { owner, how: null, reason };
    }
    catch (error) {
        if (error instanceof errors/* DevrigError */.oX)
            return { owner, how: null, reason: error.message };
        throw error;
    }
}
async function endContainer(system, { owner, container }, grace) {
    const seconds = grace === undefined ? {} : { grace: Math.ceil(grace / 1000) };
    const { stopped, reason } = await (0,control/* stopContainer */.S)(system, container, seconds);
    if (stopped)
        return { owner, how: "container_stopped", reason: null };
    return { owner, how: null, reason: reason ?? "its engine did not stop it" };
}
//# sourceMappingURL=end.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/next.js
var next = __webpack_require__(3103);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/cgroup.js
var containers_cgroup = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/port-key.js
var port_key = __webpack_require__(416);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/program-name.js
var program_name = __webpack_require__(720);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/who.js
var who = __webpack_require__(7940);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/free/look-again.js









const WATCH = 700;
const STEP = 50;
const SETTLE = 2_000;
const CLOCK = 50;
async function lookAgain(system, { ports, detail }, ended, since) {
    const touched = ports.filter(({ targets }) => targets.some((it) => ended.has(it)));
    const looked = new Map();
    if (touched.length === 0)
        return looked;
    if ([...ended.values()].some(({ how }) => how !== null))
        await settle(system, touched);
    const answer = await (0,who/* whoOwns */.O)(system, touched, detail);
    for (const port of touched) {
        const now = answer.ports.find((it) => (0,port_key/* portKey */.l)(it) === (0,port_key/* portKey */.l)(port))?.owner ?? null;
        const owner = now !== null && (0,verdict/* isOpen */.nT)(now) ? now : null;
        looked.set(port, { owner, ...restarter(system, owner, port, since) });
    }
    return looked;
}
async function settle(system, ports) {
    const start = system.monotonic();
    let freeSince = null;
    for (;;) {
        const held = await (0,find/* findHolders */.Z)(system, ports);
        const now = system.monotonic();
        if (held.length === 0)
            freeSince ??= now;
        else if (freeSince !== null || now - start > SETTLE)
            return;
        if (freeSince !== null && now - freeSince > WATCH)
            return;
        await system.sleep(STEP);
    }
}
function restarter(system, owner, before, since) {
    const nobody = { restarted_by: null, next: null };
    const pid = owner?.pid ?? null;
    const known = [before.owner, ...before.others].some((it) => it?.pid === pid);
    if (owner === null || pid === null || known || owner.container)
        return nobody;
    if (owner.started_at !== null && Date.parse(owner.started_at) < since - CLOCK) {
        const rest = { owner_hidden: null, holder: null, engine: null, entries: [] };
        return { ...nobody, next: (0,next/* nextCommand */.h)(system, { ...rest, port: before.port, owner }) };
    }
    return parentOf(system, pid) ?? unitOf(system, pid) ?? nobody;
}
function parentOf(system, pid) {
    const parent = (0,ancestors/* kinOf */.ae)(system, pid)?.parent ?? 0;
    const program = parent > 1 ? (0,program_name/* programAndScript */.f)((0,ancestors/* argumentsOf */.aX)(system, parent)) : "";
    if (program === "" || program === "systemd")
        return null;
    return { restarted_by: `${program} (PID ${parent})`, next: `kill ${parent} ${pid}` };
}
function unitOf(system, pid) {
    const cgroup = (0,ancestors/* readProcessText */.XJ)(system, pid, "cgroup") ?? "";
    const unit = (0,containers_cgroup.systemdUnit)(cgroup);
    if (unit === null || !unit.endsWith(".service") || unit.startsWith("user@"))
        return null;
    const user = cgroup.includes("/user@") ? " --user" : "";
    return { restarted_by: unit, next: `systemctl${user} stop ${(0,foreign_text/* forShell */.uJ)(unit)}` };
}
//# sourceMappingURL=look-again.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ancestor-pids.js

const MOST_STEPS = 64;
async function ancestorPids(system) {
    const ours = new Set([system.pid]);
    if (system.ppid > 1)
        ours.add(system.ppid);
    if (system.platform === "linux") {
        for (const { pid } of (0,ancestors/* familyOf */.Ap)(system, system.pid).ancestors)
            ours.add(pid);
        return ours;
    }
    if (system.platform === "win32")
        return ours;
    const parents = await parentsByPs(system);
    let next = parents.get(system.pid);
    for (let step = 0; next !== undefined && next > 1 && step < MOST_STEPS; step++) {
        ours.add(next);
        next = parents.get(next);
    }
    return ours;
}
async function parentsByPs(system) {
    const { stdout } = await system.run("ps", ["-A", "-o", "pid=", "-o", "ppid="], {
        timeout: 5_000,
    });
    const rows = stdout.split("\n").map((row) => row.trim().split(/\s+/).map(Number));
    return new Map(rows.flatMap(([pid, parent]) => (pid && parent ? [[pid, parent]] : [])));
}
//# sourceMappingURL=ancestor-pids.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/attribute.js + 10 modules
var attribute = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/read-instances.js
var read_instances = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var published = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/probe.js + 1 modules
var probe = __webpack_require__(820);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/look.js + 3 modules
var look = __webpack_require__(1403);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/unseen.js
var unseen = __webpack_require__(5862);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/find-command.js
var find_command = __webpack_require__(9127);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/stop-command.js
var stop_command = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/proxy.js
var proxy = __webpack_require__(74);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/service-manager.js
var service_manager = __webpack_require__(924);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/port-text.js
var port_text = __webpack_require__(9067);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/free/refusals.js






const NOBODY = {
    outgoing_connection: "nobody listens there: it is the port of a connection (outgoing, or left by a server), and free again when that ends; take another port",
    kernel: "no process has it open: the kernel itself holds it (NFS, a tunnel)",
    other_namespace: "the process lives in a pid namespace that is not visible from here; end it from in there",
    excluded_range: "the system has set its range aside, no process has it open; take another port",
};
function refusalOf(port, facts) {
    const { owner, others, owner_hidden: hidden } = port;
    const reason = nobodyIn(port);
    if (reason !== undefined)
        return { reason, denied: false, next: null };
    if (owner === null)
        return {
            reason: hidden?.message ?? "nobody is known",
            denied: hidden?.code === "other_user",
            next: sudo(port, facts, hidden?.code === "other_user"),
        };
    for (const one of [owner, ...others]) {
        const rule = RULES.find((it) => it.applies(one, facts));
        if (rule !== undefined)
            return { denied: false, ...rule.refuse(one, port, facts) };
    }
    return null;
}
function nobodyIn({ protocol, owner_hidden: hidden }) {
    if (protocol === "udp" && hidden?.code === "outgoing_connection")
        return hidden.message;
    return hidden === null ? undefined : NOBODY[hidden.code];
}
const RULES = [
    {
        applies: ({ container }, { engines }) => container !== null && engines?.containers.every((it) => it.id !== container.id) !== false,
        refuse: (owner, _, { system }) => ({
            reason: `${(0,verdict/* ownerName */.Hc)(owner)} can only be stopped by its engine, which does not answer this user`,
            denied: true,
            next: stopUnlisted(system, owner),
        }),
    },
    {
        applies: ({ container, pid }, { programs }) => container === null && pid !== null && (0,proxy/* isProxy */.ju)(programs.get(pid) ?? []),
        refuse: (owner, { port }, { system, programs }) => ({
            reason: `${(0,verdict/* ownerName */.Hc)(owner)} holds it for a container (or is an engine itself), and no engine that answers names which`,
            next: (0,find_command/* findContainerCommand */.W)(system, owner, programs.get(owner.pid ?? 0)?.[0] ?? "", port),
        }),
    },
    {
        applies: ({ pid }, facts) => pid === 1 || listSockets(pid, facts) !== null,
        refuse: (owner, _, facts) => {
            const next = listSockets(owner.pid, facts);
            const manager = facts.system.platform === "win32"
                ? "is Windows itself, which serves HTTP for other programs"
                : "holds the port for a unit, and all of its services would end with it";
            const reason = next === null ? "is the first process here: all others would end with it" : manager;
            return { reason: `${(0,verdict/* ownerName */.Hc)(owner)} ${reason}`, next };
        },
    },
    {
        applies: ({ pid }, { ours }) => pid !== null && ours.has(pid),
        refuse: (owner) => ({
            reason: `${(0,verdict/* ownerName */.Hc)(owner)} is this command itself, or stands above it (your shell, say)`,
            next: null,
        }),
    },
    {
        applies: (owner, facts) => isForeign(owner, facts),
        refuse: (owner, port, facts) => ({
            reason: owner.pid === null
                ? `its process belongs to another user, ${userOf(owner)}`
                : `${(0,verdict/* ownerName */.Hc)(owner)} belongs to ${userOf(owner)}`,
            denied: true,
            next: sudo(port, facts, true),
        }),
    },
    {
        applies: ({ container, pid }, { identities }) => container === null && (pid === null || identities.get(pid) == null),
        refuse: (owner, port, facts) => {
            const isClosed = owner.pid === null && port.owner_hidden?.code === "other_user" && !isRoot(facts);
            return {
                reason: `${(0,verdict/* ownerName */.Hc)(owner)} is gone, or does not let itself be looked at`,
                denied: isClosed,
                next: sudo(port, facts, isClosed),
            };
        },
    },
];
function stopUnlisted(system, { container }) {
    const sudo = system.user === null || system.user.uid === 0 ? "" : "sudo ";
    return container && (0,stop_command/* stopContainerCommand */.R)(system, container, null, sudo);
}
function listSockets(pid, { system, programs }) {
    return (0,service_manager/* listSocketsCommand */.G)(system, pid, programs.get(pid ?? 0)?.[0] ?? "");
}
function isForeign({ container, uid }, { system: { user } }) {
    return container === null && user !== null && user.uid !== 0 && uid !== null && uid !== user.uid;
}
function isRoot({ system: { user } }) {
    return user === null || user.uid === 0;
}
function userOf({ user, uid }) {
    return user === null ? `uid ${uid}` : `${user} (uid ${uid})`;
}
function sudo(port, { system }, helps) {
    if (!helps || isRoot({ system }))
        return null;
    return `sudo devrig free ${(0,port_text/* portText */.Z)(port)}`;
}
//# sourceMappingURL=refusals.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/free/plan.js













async function planOf(system, { ports, detail }) {
    const instances = await (0,read_instances/* readInstances */.d)(system);
    const asking = (0,look/* askEngines */.dq)(system);
    const holders = await (0,find/* findHolders */.Z)(system, ports, { hints: (0,instance_view/* likelyOwners */.zj)(instances, ports) });
    const identities = await identitiesOf(system, holders);
    const engines = await asking;
    const knowledge = { detail, instances, engines, job: (0,ci_job/* currentJob */.bH)(system), self: null };
    const found = await (0,attribute/* attribute */.l)(system, (0,published/* withPublished */.n)(engines, ports, holders), knowledge);
    const programs = programsOf(holders);
    const ours = await ancestorPids(system);
    const facts = { system, instances, engines, identities, programs, ours };
    const targets = new Map();
    const planned = [];
    for (const port of ports) {
        const owners = found.find((it) => (0,port_key/* portKey */.l)(it) === (0,port_key/* portKey */.l)(port));
        const nobody = owners === undefined || (await isLetGo(system, owners));
        planned.push(nobody ? await unheld(system, port) : plan(owners, facts, targets));
    }
    return { ports: planned, detail, warnings: warningsOf(instances, engines) };
}
async function identitiesOf(system, ports) {
    const identities = new Map();
    for (const { pid } of ports.flatMap((port) => port.holders)) {
        if (pid !== null)
            identities.set(pid, await (0,identity/* identityOf */.cu)(system, pid));
    }
    return identities;
}
function programsOf(ports) {
    const holders = ports.flatMap((port) => port.holders);
    return new Map(holders.flatMap(({ pid, details }) => (pid === null ? [] : [[pid, details?.argv ?? []]])));
}
async function isLetGo(system, { port, protocol, owner, owner_hidden }) {
    if (owner !== null || owner_hidden?.code !== "outgoing_connection")
        return false;
    return (await (0,probe/* probe */.d)(system, port, protocol)).state === "free";
}
async function unheld(system, { port, protocol }) {
    const { state } = await (0,probe/* probe */.d)(system, port, protocol);
    const rest = { actions: [], denied: false, next: null, targets: [] };
    if (state === "busy") {
        const nobody = (0,unseen/* unseen */.n)(system, { port, protocol });
        const reason = nobody.owner_hidden?.message ?? null;
        return { ...nobody, ...rest, action: "refused", reason };
    }
    const nobody = { port, protocol, owner: null, others: [], owner_hidden: null };
    return { ...nobody, ...rest, action: "none", reason: null };
}
function plan(port, facts, targets) {
    const { port: number, protocol, owner, others, owner_hidden } = port;
    const base = { port: number, protocol, owner, others, owner_hidden };
    const refusal = refusalOf(port, facts);
    if (refusal !== null)
        return { ...base, ...refusal, action: "refused", actions: [], targets: [] };
    const owners = owner === null ? [] : [owner, ...others];
    const all = owners.map((one) => targetOf(one, port, facts, targets));
    const actions = all.map(({ kind }) => ACTIONS[kind]);
    const rest = { reason: null, denied: false, next: null, targets: [...new Set(all)] };
    return { ...base, action: actions[0] ?? "none", actions, ...rest };
}
const ACTIONS = {
    service: "stop_service",
    container: "stop_container",
    process: "end_process",
};
function targetOf(owner, { port, protocol }, facts, known) {
    const { instance, container, pid } = owner;
    const service = container === null ? serviceOf(owner, facts.instances) : null;
    const key = keyOf(owner, service);
    const target = known.get(key) ?? newTarget();
    if (target.kind === "process")
        target.ports.push({ port, protocol });
    known.set(key, target);
    return target;
    function newTarget() {
        if (service !== null && instance !== null)
            return {
                kind: "service",
                owner,
                config: instance.config_path,
                name: instance.resource,
                record: service,
            };
        const listed = facts.engines?.containers.find((it) => it.id === container?.id);
        if (listed !== undefined)
            return { kind: "container", owner, container: listed };
        const record = { pid: pid ?? 0, start: facts.identities.get(pid ?? 0) ?? null };
        return { kind: "process", owner, record, ports: [] };
    }
}
function keyOf({ container, instance, pid }, service) {
    if (container !== null)
        return container.id;
    return service === null ? String(pid) : `${instance?.slug} ${instance?.resource}`;
}
function serviceOf({ instance }, { entries }) {
    if (instance === null)
        return null;
    const entry = entries.find(({ slug, config_path }) => slug === instance.slug && config_path === instance.config_path);
    const record = entry?.services.get(instance.resource) ?? null;
    return record !== null && record.pid > 1 && record.start !== null ? record : null;
}
function warningsOf(instances, engines) {
    const warnings = instances.problem === null ? [] : [instances.problem];
    const message = engines?.problem ?? null;
    if (message === null)
        return warnings;
    return [...warnings, { code: "container_engine", message, resource: null, source: null }];
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/free.js



function planFree(system, request) {
    return planOf(system, request);
}
async function freePorts(system, plan, { grace } = {}) {
    const since = system.now();
    const ended = await endOwners(system, plan, grace);
    const looked = await lookAgain(system, plan, ended, since);
    return plan.ports.map((port) => {
        const { protocol } = port;
        const freed = port.targets.flatMap((target) => ended.get(target) ?? []);
        const now = looked.get(port) ?? { owner: port.owner, restarted_by: null, next: null };
        const { status, reason } = judged(port, freed, now);
        const next = now.next ?? port.next;
        return { port: port.port, protocol, status, ended: freed, reason, ...now, next };
    });
}
function judged({ action, reason, denied }, freed, now) {
    if (action === "none")
        return { status: "free", reason };
    if (action === "refused")
        return { status: denied ? "denied" : "kept", reason };
    if (now.owner === null)
        return { status: "freed", reason: null };
    const failed = freed.find((it) => it.reason !== null);
    if (failed !== undefined)
        return { status: "kept", reason: failed.reason };
    return { status: "taken_again", reason: null };
}
//# sourceMappingURL=free.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/request.js
var request = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/near.js
var ports_near = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/ask.js
var ask = __webpack_require__(6393);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/command.js
var command = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/foreign.js
var foreign = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/time.js
var time = __webpack_require__(7888);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/wrap.js
var wrap = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/free.js



const WHAT = {
    none: "",
    stop_service: "stopped as devrig stop does",
    stop_container: "stopped by its engine",
    end_process: "asked to end (TERM), killed after 10 s",
    refused: "",
};
function renderPlan({ ports }, view) {
    return ports.map((port) => planLines(port, view)).join("");
}
function renderFreed(ports, view) {
    return ports.map((port) => freedLines(port, view)).join("");
}
function planLines(port, view) {
    const { style, safe, columns } = view;
    const owners = [port.owner, ...port.others].filter((owner) => owner !== null);
    if (port.action === "none")
        return view.quiet ? "" : `${free_name(port)} is free already\n`;
    const lines = owners.map((owner) => (0,wrap/* hang */.l)(`${free_name(port)}: `, ownerLine(owner, view), columns));
    if (port.action === "refused")
        return lines.join("");
    const job = port.owner?.job ?? null;
    const work = job === null ? "" : (0,wrap/* hang */.l)("  job   ", safe(jobText(job)), columns, style.dim);
    if (new Set(port.actions).size > 1) {
        const [first, ...others] = lines.map((line, at) => [
            line,
            will(port.actions[at] ?? port.action, view),
        ]);
        return [first?.join(work), ...others.flat()].join("");
    }
    return `${lines.join("")}${work}${will(port.action, view)}`;
}
function will(action, { style }) {
    return `  ${style.dim("will")}  be ${WHAT[action]}\n`;
}
function ownerLine(owner, { safe, now }) {
    const facts = [
        owner.pid === null && owner.container === null
            ? null
            : (owner.user ?? (owner.uid === null ? null : `uid ${owner.uid}`)),
        owner.started_at === null ? null : `started ${(0,time/* age */.K)(owner.started_at, now)} ago`,
        owner.instance === null ? null : `${owner.instance.slug} (${owner.instance.resource})`,
        owner.cwd === null || owner.container !== null ? null : `in ${owner.cwd}`,
    ].filter((fact) => fact !== null);
    return safe([(0,verdict/* ownerName */.Hc)(owner), ...facts].join(", "));
}
function jobText({ run_id, repository, job, runner, reason }) {
    const names = [
        run_id && `run ${run_id}`,
        repository,
        job && `job ${job}`,
        runner && `on ${runner}`,
    ];
    return `${names.filter(Boolean).join(", ")}: ${reason}`;
}
const HOW = {
    service_stopped: "was stopped",
    container_stopped: "was stopped by its engine",
    stopped: "ended",
    killed: "did not end when asked and was killed",
};
function freedLines(port, view) {
    const { style, safe, quiet } = view;
    const ended = port.ended.flatMap(({ owner, how }) => how === null || quiet ? [] : [`${safe((0,verdict/* ownerName */.Hc)(owner))} ${HOW[how]}\n`]);
    return `${ended.join("")}${free_verdict(port, view)}${port.next === null ? "" : `  ${style.dim("next")}  ${style.bold(safe(port.next))}\n`}`;
}
function free_verdict(port, view) {
    const { style, safe, quiet, columns } = view;
    const reason = safe(port.reason ?? "");
    if (port.status === "free")
        return reason === "" || quiet ? "" : `${reason}\n`;
    if (port.status === "freed")
        return quiet ? "" : `${style.green(`${free_name(port)} is free`)}\n`;
    if (port.status === "taken_again")
        return takenAgain(port, view);
    const near = view.nearby.get(port.port);
    const or = near === undefined ? "" : `  ${style.dim("or")}    take port ${near}, which is free\n`;
    const kept = `${free_name(port)} is not freed`;
    const lines = (0,wrap/* wrap */.L)(`${kept}: ${reason}`, columns).join("\n");
    return `${lines.replace(kept, () => style.red(kept))}\n${or}`;
}
function takenAgain(port, { style, safe }) {
    const by = port.owner === null ? "" : ` by ${safe((0,verdict/* ownerName */.Hc)(port.owner))}`;
    const restart = port.restarted_by === null ? "" : `, started by ${safe(port.restarted_by)}`;
    const again = restart === "" ? "" : " again";
    return `${style.red(`${free_name(port)} is taken${again}`)}${by}${restart}\n`;
}
function free_name(port) {
    return `port ${(0,port_text/* portText */.Z)(port)}`;
}
//# sourceMappingURL=free.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var style = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/free.js






const free = {
    name: "free",
    summary: "End the owner of a port, after showing it and asking.",
    usage: "<PORT[/udp]>\u2026 [--yes]",
    description: "A process is asked to end (TERM) and killed after 10 s, a container is stopped by\nits engine and never its proxy killed, a service of devrig is stopped. Then looks\nat the port again. Never ends another user's process, pid 1, or your own shell.",
    flags: [
        { name: "yes", short: "y", text: "do not ask; needed where there is no terminal" },
        { name: "no-redact", text: "show the owners' whole command lines, secrets included" },
    ],
    examples: [
        { command: "devrig free 3000", text: "who has port 3000? End it, after asking" },
        { command: "devrig free 3000 5432 --yes", text: "in a script" },
    ],
    exits: [
        { code: "0", text: "each of the ports is free" },
        { code: "1", text: "a port is not free: refused, declined, or taken again" },
        { code: "2", text: "wrong usage; no terminal to ask on and no --yes" },
        { code: "3", text: "the machine said no: another user's process, say" },
        command/* BY_SIGNAL */.xO,
    ],
    run: runFree,
};
async function runFree(context) {
    const { system, streams, invocation, json } = context;
    const ports = wantedPorts(invocation.positionals);
    const redacted = (0,foreign/* inWorkflowLog */.F)(system) ? "names" : "redacted";
    const detail = invocation.has("no-redact") ? "full" : redacted;
    const plan = await planFree(system, { ports, detail });
    const view = await viewOf(context, plan);
    if (!json) {
        for (const { message } of plan.warnings)
            streams.err(`warning: ${view.safe(message)}\n`);
        streams.out(renderPlan(plan, view));
    }
    const isToEnd = plan.ports.some(({ targets }) => targets.length > 0);
    if (isToEnd && !invocation.has("yes") && !(await mayEnd(context)))
        return 1;
    const freed = await freePorts(system, plan);
    if (json)
        streams.out((0,foreign_text/* forJson */.Cx)({ version: 1, ok: isDone(freed), ports: freed }));
    else
        streams.out(renderFreed(freed, view));
    if (isDone(freed))
        return 0;
    return freed.some(({ status }) => status === "denied") ? 3 : 1;
}
function isDone(freed) {
    return freed.every(({ status }) => status === "free" || status === "freed");
}
async function mayEnd({ streams, json }) {
    if (json || !(0,ask/* canAsk */.G)(streams)) {
        const why = json ? "--json cannot ask" : "there is no terminal to ask on";
        const hint = json
            ? "add --yes to end the owners, which devrig who --json shows"
            : "add --yes to end the owners that are shown";
        throw new errors/* DevrigError */.oX("user", "confirmation", `nothing was ended: ${why}`, { hint });
    }
    if (await (0,ask/* askYes */.P)("End what has the port? [y/N] "))
        return true;
    streams.err("Nothing was ended.\n");
    return false;
}
function wantedPorts(texts) {
    if (texts.length === 0)
        throw new errors/* DevrigError */.oX("user", "usage", "which port?", { hint: "devrig free 3000, or 53/udp" });
    const wanted = texts.map(request/* parsePort */.pz);
    return [...new Map(wanted.map((it) => [`${it.port}/${it.protocol}`, it])).values()];
}
async function viewOf(context, { ports }) {
    const { system, streams, quiet, color } = context;
    const { columns } = streams;
    const nearby = new Map();
    for (const { port, protocol, action } of ports) {
        if (action !== "refused" || protocol === "udp")
            continue;
        const near = await (0,ports_near/* freePortNear */.G)(system, port, new Set([...nearby.values(), port]));
        if (near !== null)
            nearby.set(port, near);
    }
    const safe = (0,foreign/* safeText */.H)(system);
    return { columns, style: (0,style.styleFor)(color), quiet, now: system.now(), safe, nearby };
}
//# sourceMappingURL=free.js.map

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

/***/ 4093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ freePortNear)
/* harmony export */ });
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);

const REACH = 50;
async function freePortNear(system, wanted, avoid) {
    for (let port = wanted + 1; port <= Math.min(wanted + REACH, 65_535); port += 1) {
        if (avoid.has(port))
            continue;
        if ((await (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .d)(system, port, "tcp")).state === "free")
            return port;
    }
    return null;
}
//# sourceMappingURL=near.js.map

/***/ }),

/***/ 5862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
/* harmony import */ var _owners_linux_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4310);
/* harmony import */ var _owners_socket_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);


function unseen(system, { port, protocol }) {
    const owner_hidden = isLetGo(system, port, protocol)
        ? _owners_linux_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .LET_GO */ .NS
        : {
            code: "bound_not_listening",
            message: "no socket table shows it: bound by a socket that does not listen, or held outside this system",
        };
    return { port, protocol, owner: null, others: [], owner_hidden };
}
function isLetGo({ platform, procRoot }, port, protocol) {
    if (platform !== "linux")
        return false;
    return (0,_owners_socket_table_js__WEBPACK_IMPORTED_MODULE_1__/* .allSockets */ .u)(procRoot, protocol, new Set([port])).some(({ state }) => state === "closing");
}
//# sourceMappingURL=unseen.js.map

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