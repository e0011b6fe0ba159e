"use strict";
exports.id = 7398;
exports.ids = [7398,4180,3268];
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

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   x: () => (/* binding */ BY_SIGNAL)
/* harmony export */ });
const COMMON_FLAGS = [
    {
        name: "file",
        short: "f",
        value: "FILE",
        text: "the config file (default: the nearest devrig.toml upwards)",
    },
    { name: "json", text: "one JSON document on standard output" },
    { name: "quiet", short: "q", text: "only what stands in the way" },
    { name: "no-color", text: "no colours (also NO_COLOR)" },
    { name: "help", short: "h", text: "show this help" },
    { name: "version", text: "show the version" },
];
const BY_SIGNAL = {
    code: "130",
    text: "ended by Ctrl-C (129: by a hangup, 143: by SIGTERM)",
};
//# sourceMappingURL=command.js.map

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
var find = __webpack_require__(1094);
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
            if ((await (0,identity.judge)(system, record)) === "dead")
                return "ended by itself meanwhile";
            if (!(await (0,identity.mayBeSignalled)(system, record)))
                return "its pid may be another process's by now";
            return holds ? null : "closed the port by itself meanwhile";
        },
    };
}
async function endService(system, { owner, config, name }, grace) {
    const { stopInstances } = await Promise.all(/* import() */[__webpack_require__.e(795), __webpack_require__.e(7281), __webpack_require__.e(3910), __webpack_require__.e(8492)]).then(__webpack_require__.bind(__webpack_require__, 8492));
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
async function lookAgain(system, { ports, detail }, ended) {
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
        looked.set(port, { owner, ...restarter(system, owner, port) });
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
function restarter(system, owner, before) {
    const nobody = { restarted_by: null, next: null };
    const pid = owner?.pid ?? null;
    const known = [before.owner, ...before.others].some((it) => it?.pid === pid);
    if (pid === null || known || owner?.container)
        return nobody;
    const parent = (0,ancestors/* kinOf */.ae)(system, pid)?.parent ?? 0;
    const program = parent > 1 ? (0,program_name/* programAndScript */.f)((0,ancestors/* argumentsOf */.aX)(system, parent)) : "";
    if (program !== "" && program !== "systemd")
        return { restarted_by: `${program} (PID ${parent})`, next: `kill ${parent} ${pid}` };
    const cgroup = (0,ancestors/* readProcessText */.XJ)(system, pid, "cgroup") ?? "";
    const unit = (0,containers_cgroup.systemdUnit)(cgroup);
    if (unit === null || !unit.endsWith(".service") || unit.startsWith("user@"))
        return nobody;
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
var attribute = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instance-view.js
var instance_view = __webpack_require__(542);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var published = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/read-instances.js
var read_instances = __webpack_require__(7372);
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
    const reason = hidden === null ? undefined : NOBODY[hidden.code];
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
        applies: ({ pid }, { programs }) => pid === 1 || listSockets(pid, programs) !== null,
        refuse: (owner, _, { programs }) => {
            const next = listSockets(owner.pid, programs);
            const reason = next === null
                ? "is the first process here: all others would end with it"
                : "holds the port for a unit, and all of its services would end with it";
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
        refuse: (owner) => ({
            reason: `${(0,verdict/* ownerName */.Hc)(owner)} is gone, or does not let itself be looked at`,
            next: null,
        }),
    },
];
function stopUnlisted(system, { container }) {
    const sudo = system.user === null || system.user.uid === 0 ? "" : "sudo ";
    return container && (0,stop_command/* stopContainerCommand */.R)(system, container, null, sudo);
}
function listSockets(pid, programs) {
    return (0,service_manager/* listSocketsCommand */.G)(pid, programs.get(pid ?? 0)?.[0] ?? "");
}
function isForeign({ container, uid }, { system: { user } }) {
    return container === null && user !== null && user.uid !== 0 && uid !== null && uid !== user.uid;
}
function userOf({ user, uid }) {
    return user === null ? `uid ${uid}` : `${user} (uid ${uid})`;
}
function sudo(port, { system }, helps) {
    if (!helps || system.user === null || system.user.uid === 0)
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
        planned.push(owners === undefined ? await unheld(system, port) : plan(owners, facts, targets));
    }
    return { ports: planned, detail, warnings: warningsOf(instances, engines) };
}
async function identitiesOf(system, ports) {
    const identities = new Map();
    for (const { pid } of ports.flatMap((port) => port.holders)) {
        if (pid !== null)
            identities.set(pid, await (0,identity.identityOf)(system, pid));
    }
    return identities;
}
function programsOf(ports) {
    const holders = ports.flatMap((port) => port.holders);
    return new Map(holders.flatMap(({ pid, details }) => (pid === null ? [] : [[pid, details?.argv ?? []]])));
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
    const ended = await endOwners(system, plan, grace);
    const looked = await lookAgain(system, plan, ended);
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
    const { style, safe } = view;
    const owners = [port.owner, ...port.others].filter((owner) => owner !== null);
    if (port.action === "none")
        return view.quiet ? "" : `${free_name(port)} is free already\n`;
    const lines = owners.map((owner) => `${free_name(port)}: ${ownerLine(owner, view)}\n`);
    if (port.action === "refused")
        return lines.join("");
    const job = port.owner?.job ?? null;
    const work = job === null ? "" : `  ${style.dim("job")}   ${safe(jobText(job))}\n`;
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
        owner.started_at === null ? null : `since ${(0,time/* age */.K)(owner.started_at, now)}`,
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
    const { style, safe, quiet } = view;
    const reason = safe(port.reason ?? "");
    if (port.status === "free")
        return reason === "" || quiet ? "" : `${reason}\n`;
    if (port.status === "freed")
        return quiet ? "" : `${style.green(`${free_name(port)} is free`)}\n`;
    if (port.status === "taken_again")
        return takenAgain(port, view);
    const near = view.nearby.get(port.port);
    const or = near === undefined ? "" : `  ${style.dim("or")}    take port ${near}, which is free\n`;
    return `${style.red(`${free_name(port)} is not freed`)}: ${reason}\n${or}`;
}
function takenAgain(port, { style, safe }) {
    const by = port.owner === null ? "" : ` by ${safe((0,verdict/* ownerName */.Hc)(port.owner))}`;
    const restart = port.restarted_by === null ? "" : `, started by ${safe(port.restarted_by)}`;
    return `${style.red(`${free_name(port)} is taken again`)}${by}${restart}\n`;
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
        command/* BY_SIGNAL */.x,
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
        streams.out(`${JSON.stringify({ version: 1, ok: isDone(freed), ports: freed }, null, 2)}\n`);
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
        throw new errors/* DevrigError */.oX("user", "confirmation", `nothing was ended: ${why}`, {
            hint: "add --yes to end the owners that are shown",
        });
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
    const { system, quiet, color } = context;
    const nearby = new Map();
    for (const { port, protocol, action } of ports) {
        if (action !== "refused" || protocol === "udp")
            continue;
        const near = await (0,ports_near/* freePortNear */.G)(system, port, new Set([...nearby.values(), port]));
        if (near !== null)
            nearby.set(port, near);
    }
    return { style: (0,style.styleFor)(color), quiet, now: system.now(), safe: (0,foreign/* safeText */.H)(system), nearby };
}
//# sourceMappingURL=free.js.map

/***/ }),

/***/ 6869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inWorkflowLog),
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);

function inWorkflowLog({ env }) {
    return env["GITHUB_ACTIONS"] === "true";
}
function safeText(system, max = 400) {
    return inWorkflowLog(system) ? (text) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text, max) : (text) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(text, max);
}
//# sourceMappingURL=foreign.js.map

/***/ }),

/***/ 4180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
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

/***/ 3268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containerIdOfCgroup: () => (/* binding */ containerIdOfCgroup),
/* harmony export */   containerIdsOfCgroup: () => (/* binding */ containerIdsOfCgroup),
/* harmony export */   engineOfCgroup: () => (/* binding */ engineOfCgroup),
/* harmony export */   systemdUnit: () => (/* binding */ systemdUnit)
/* harmony export */ });
function containerIdOfCgroup(text) {
    return containerIdsOfCgroup(text)[0] ?? null;
}
function containerIdsOfCgroup(text) {
    const ids = new Set();
    for (const path of pathsOf(text)) {
        for (const part of path.split("/").reverse()) {
            const id = /(?:^|[-:])([0-9a-f]{64})(?:\.scope)?$/.exec(part)?.[1];
            if (id !== undefined)
                ids.add(id);
        }
    }
    return [...ids];
}
function engineOfCgroup(text) {
    return /libpod[-_]/.test(text) ? "podman" : "docker";
}
function systemdUnit(text) {
    for (const path of pathsOf(text)) {
        const parts = path.split("/").reverse().map(unescaped);
        const unit = parts.find((part) => part.endsWith(".service")) ??
            parts.find((part) => part.endsWith(".scope") && part !== "init.scope");
        if (unit)
            return unit;
    }
    return null;
}
function pathsOf(text) {
    const lines = text.split("\n").flatMap((line) => {
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        return controllers === undefined || path === undefined ? [] : [{ controllers, path }];
    });
    const rank = (controllers) => controllers === "" ? 0 : controllers === "name=systemd" ? 1 : 2;
    return lines.sort((a, b) => rank(a.controllers) - rank(b.controllers)).map(({ path }) => path);
}
function unescaped(part) {
    return part.replace(/\\x([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
//# sourceMappingURL=cgroup.js.map

/***/ }),

/***/ 1770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ composeOf),
/* harmony export */   Q: () => (/* binding */ composeIsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const prefix = "com.docker.compose.";
const longestText = 4096;
function composeOf(labels) {
    const label = (name) => {
        const value = labels[prefix + name];
        return typeof value === "string" && value.length <= longestText ? value : null;
    };
    const project = label("project");
    if (!project)
        return null;
    return { project, service: label("service"), working_dir: label("project.working_dir") };
}
function composeIsOf(container, folder) {
    const made = container.compose?.working_dir;
    if (!made)
        return false;
    return made === folder || resolved(made) === resolved(folder);
}
function resolved(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === null || code === "ERR_INVALID_ARG_VALUE")
            return folder;
        if (["ENOENT", "ENOTDIR", "EACCES", "ELOOP", "ENAMETOOLONG"].includes(code))
            return folder;
        throw error;
    }
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stopContainer),
/* harmony export */   a: () => (/* binding */ inspectContainer)
/* harmony export */ });
/* harmony import */ var _engine_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3465);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);



const WORTH_ASKING = 50;
async function inspectContainer(system, container, allowedVariables, { timeout = 2000 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return null;
    const path = `/containers/${container.id}/json`;
    const answer = await answerWithin(system, container.patience, address, path, timeout);
    if (answer?.status !== 200)
        return null;
    const facts = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(parsed(answer));
    const state = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(facts["State"]);
    return {
        pid: pidOf(state["Pid"]),
        started_at: timeOf(state["StartedAt"]),
        environment: allowedOf((0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(facts["Config"])["Env"], new Set(allowedVariables)),
    };
}
async function answerWithin(system, patience, address, path, timeout) {
    if (patience === null)
        return (await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "GET", path, timeout)).answer;
    const say = (what) => patience.problems.push(`the container engine at ${address.name} ${what}`);
    if (patience.left < WORTH_ASKING) {
        say("answers too slowly to be asked for the CI jobs of all containers");
        return null;
    }
    const start = system.monotonic();
    const time = Math.min(timeout, patience.left);
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "GET", path, time);
    patience.left -= system.monotonic() - start;
    if (failure?.kind === "failed")
        say(`${failure.reason} when asked for the CI job of a container`);
    return answer;
}
async function stopContainer(system, container, { grace = 10 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return { stopped: false, reason: "its engine is not known" };
    const path = `/containers/${container.id}/stop?t=${grace}`;
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "POST", path, (grace + 5) * 1000);
    if (answer === null)
        return { stopped: false, reason: `its engine ${failure.reason}` };
    if ([204, 304, 404].includes(answer.status))
        return { stopped: true, reason: null };
    const message = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(parsed(answer))["message"]);
    return { stopped: false, reason: message ?? `its engine answered with HTTP ${answer.status}` };
}
function addressOf(system, { id, engine }) {
    if (!/^[0-9a-f]{12,64}$/.test(id))
        return undefined;
    return (0,_engines_js__WEBPACK_IMPORTED_MODULE_2__/* .findEngines */ .F)(system).addresses.find(({ name }) => name === engine);
}
function parsed(answer) {
    try {
        return JSON.parse(answer.body.toString("utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function pidOf(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid > 1 ? pid : null;
}
function timeOf(text) {
    const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
    return time > 0 ? new Date(time).toISOString() : null;
}
function allowedOf(environment, allowed) {
    const kept = {};
    for (const entry of (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(environment)) {
        if (typeof entry !== "string")
            continue;
        const equals = entry.indexOf("=");
        const name = entry.slice(0, equals);
        if (equals > 0 && allowed.has(name))
            kept[name] = entry.slice(equals + 1, equals + 4097);
    }
    return kept;
}
//# sourceMappingURL=control.js.map

/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askEngine)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/pipe-handle.js


const END = -4095;
function pipeStream(path, request, events) {
    const wraps = findWraps();
    if (wraps === null)
        return null;
    const handle = new wraps.Pipe(wraps.constants.SOCKET);
    let isOpen = true;
    const hangUp = () => {
        if (isOpen)
            handle.close();
        isOpen = false;
    };
    const fail = (status) => {
        if (!isOpen)
            return;
        hangUp();
        events.failed((0,external_node_util_.getSystemErrorName)(status));
    };
    const doneBy = (done, then) => {
        done.oncomplete = (status) => {
            if (status < 0)
                fail(status);
            else if (isOpen)
                then();
        };
        return done;
    };
    handle.onread = (bytes) => {
        if (!isOpen)
            return;
        const { streamBaseState, kReadBytesOrError, kArrayBufferOffset } = wraps;
        const count = streamBaseState[kReadBytesOrError] ?? 0;
        if (count > 0 && bytes !== undefined) {
            events.data(Buffer.from(bytes, streamBaseState[kArrayBufferOffset], count));
        }
        else if (count === END) {
            hangUp();
            events.end();
        }
        else if (count < 0)
            fail(count);
    };
    const send = () => {
        const writing = doneBy(new wraps.WriteWrap(), () => { });
        const status = handle.readStart() || handle.writeLatin1String(writing, request);
        if (status < 0)
            fail(status);
    };
    const status = handle.connect(doneBy(new wraps.PipeConnectWrap(), send), path) ?? 0;
    if (status < 0)
        process.nextTick(fail, status);
    return hangUp;
}
function findWraps() {
    try {
        const { binding } = process;
        const found = { ...binding?.("pipe_wrap"), ...binding?.("stream_wrap") };
        return isWhole(found) ? found : null;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function isWhole(found) {
    const calls = [found.Pipe, found.PipeConnectWrap, found.WriteWrap];
    const numbers = [found.constants?.SOCKET, found.kReadBytesOrError, found.kArrayBufferOffset];
    return (calls.every((it) => typeof it === "function") &&
        numbers.every((it) => typeof it === "number") &&
        found.streamBaseState !== undefined);
}
//# sourceMappingURL=pipe-handle.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/engine-stream.js


function openStream(address, request, events) {
    const isUnix = "path" in address && address.path.startsWith("/");
    const pipe = isUnix ? pipeStream(address.path, request, events) : null;
    return pipe ?? netStream(address, request, events);
}
function netStream(address, request, events) {
    const { createConnection } = process.getBuiltinModule("node:net");
    const socket = createConnection({ ...address });
    socket.on("connect", () => socket.write(request, "latin1"));
    socket.on("data", events.data);
    socket.on("end", events.end);
    socket.on("error", (error) => events.failed((0,errors/* errorCode */.CA)(error) ?? error.message));
    return () => void socket.destroy();
}
//# sourceMappingURL=engine-stream.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/buffer-text.js
var buffer_text = __webpack_require__(2192);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/http-answer.js

class BadAnswer extends Error {
}
const emptyLine = Buffer.from("\r\n\r\n");
function readAnswer(bytes, ended) {
    const head = headOf(bytes);
    if (head === null) {
        if (ended || bytes.length > 65_536)
            throw new BadAnswer("no HTTP answer");
        return null;
    }
    const { status, headers } = head;
    const body = bodyOf(bytes.subarray(head.size), head, ended);
    if (body === null && ended)
        throw new BadAnswer("an answer cut short");
    return body && { status, headers, body };
}
function mayBeWhole(first, last, size) {
    const head = headOf(first);
    if (head === null || isEmpty(head))
        return true;
    if (isChunked(head))
        return last.at(-1) === 0x0a;
    const length = head.headers.get("content-length");
    return length !== undefined && !(size < head.size + Number(length));
}
function headOf(bytes) {
    const end = bytes.indexOf(emptyLine);
    if (end < 0)
        return null;
    const [statusLine = "", ...lines] = (0,buffer_text/* latin1Text */.L)(bytes, 0, end).split("\r\n");
    const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1];
    if (status === undefined)
        throw new BadAnswer("no HTTP answer");
    return {
        status: Number(status),
        headers: new Map(lines.map(headerOf)),
        size: end + emptyLine.length,
    };
}
function headerOf(line) {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
function bodyOf(rest, head, ended) {
    if (isEmpty(head))
        return Buffer.alloc(0);
    if (isChunked(head))
        return unchunked(rest);
    const length = head.headers.get("content-length");
    if (length === undefined)
        return ended ? rest : null;
    if (!/^\d{1,15}$/.test(length))
        throw new BadAnswer("a Content-Length that is no number");
    return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
}
function isEmpty({ status }) {
    return status === 204 || status === 304;
}
function isChunked({ headers }) {
    const coding = headers.get("transfer-encoding");
    return coding !== undefined && /\bchunked$/i.test(coding);
}
function unchunked(bytes) {
    const chunks = [];
    let at = 0;
    for (;;) {
        const lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return null;
        const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec((0,buffer_text/* latin1Text */.L)(bytes, at, lineEnd))?.[1];
        if (size === undefined)
            throw new BadAnswer("a chunk without a size");
        const length = Number.parseInt(size, 16);
        if (length === 0)
            return Buffer.concat(chunks);
        const start = lineEnd + 2;
        if (bytes.length < start + length + 2)
            return null;
        chunks.push(bytes.subarray(start, start + length));
        at = start + length + 2;
    }
}
//# sourceMappingURL=http-answer.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/engine-api.js


const biggestAnswer = 16 * 1024 * 1024;
function askEngine(address, method, path, timeout) {
    return new Promise((resolve) => {
        const received = [];
        let size = 0;
        const timer = setTimeout(() => settle(failed(`did not answer within ${Number((timeout / 1000).toFixed(1))} s`)), timeout);
        const settle = (reply) => {
            clearTimeout(timer);
            hangUp();
            resolve(reply);
        };
        const tryRead = (ended) => {
            const reply = replyOf(received, size, ended);
            if (reply)
                settle(reply);
        };
        const hangUp = openStream(address, requestText(method, path), {
            data(bytes) {
                received.push(bytes);
                size += bytes.length;
                if (size > biggestAnswer)
                    settle(failed("answered with more than 16 MiB"));
                else
                    tryRead(false);
            },
            end: () => tryRead(true),
            failed: (code) => settle(replyOfError(code)),
        });
    });
}
function requestText(method, path) {
    return `${method} ${path} HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\nContent-Length: 0\r\n\r\n`;
}
function replyOf(received, size, ended) {
    try {
        const [first = Buffer.alloc(0)] = received;
        const last = received.at(-1) ?? first;
        if (last !== first && !ended && !mayBeWhole(first, last, size))
            return null;
        const bytes = last === first ? first : Buffer.concat(received);
        received.splice(0, received.length, bytes);
        const answer = readAnswer(bytes, ended);
        return answer && { answer, failure: null };
    }
    catch (error) {
        if (error instanceof BadAnswer)
            return failed(`answered with ${error.message}`);
        throw error;
    }
}
function replyOfError(code) {
    if (code === "ENOENT" || code === "ECONNREFUSED" || code === "ENOTSOCK")
        return { answer: null, failure: { kind: "absent", reason: "is not running" } };
    if (code === "EACCES" || code === "EPERM")
        return {
            answer: null,
            failure: { kind: "forbidden", reason: "may not be asked by this user" },
        };
    return failed(`cannot be asked (${code})`);
}
function failed(reason) {
    return { answer: null, failure: { kind: "failed", reason } };
}
//# sourceMappingURL=engine-api.js.map

/***/ }),

/***/ 2078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ listOf),
  vS: () => (/* binding */ readListing),
  zv: () => (/* binding */ recordOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/compose.js
var compose = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/job-labels.js
const prefixes = [
    "com.gitlab.gitlab-runner.",
    "com.buildkite.",
    "io.drone.",
    "woodpecker-ci.org/",
];
const longestText = 512;
function jobLabels(labels) {
    const kept = {};
    for (const [name, value] of Object.entries(labels)) {
        if (typeof value !== "string" || value.length > longestText)
            continue;
        if (prefixes.some((prefix) => name.startsWith(prefix)))
            kept[name] = value;
    }
    return kept;
}
//# sourceMappingURL=job-labels.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/listing.js


function readListing(json, source) {
    if (!Array.isArray(json))
        return null;
    return json.flatMap((entry) => containerOf(recordOf(entry), source) ?? []);
}
function containerOf(entry, source) {
    const id = textOf(entry["Id"]);
    if (id === null || !/^[0-9a-f]{12,64}$/.test(id))
        return null;
    const labels = recordOf(entry["Labels"]);
    return {
        id,
        name: nameOf(entry["Names"]) ?? id.slice(0, 12),
        image: textOf(entry["Image"]),
        created_at: timeOf(entry["Created"]),
        kind: source.kind,
        engine: source.engine,
        published: listOf(entry["Ports"]).flatMap((port) => publishedPort(recordOf(port)) ?? []),
        network_mode: textOf(recordOf(entry["HostConfig"])["NetworkMode"]),
        on_this_host: gatewaysOf(entry).some((gateway) => source.localAddresses().has(gateway)),
        compose: (0,compose/* composeOf */.O)(labels),
        labels: jobLabels(labels),
        pid: null,
        patience: source.patience,
    };
}
function nameOf(names) {
    for (const name of listOf(names)) {
        const match = typeof name === "string" && /^\/?([a-zA-Z0-9][a-zA-Z0-9_.-]{0,254})$/.exec(name);
        if (match)
            return match[1] ?? null;
    }
    return null;
}
function timeOf(seconds) {
    if (typeof seconds !== "number" || !(seconds > 0 && seconds < 1e11))
        return null;
    return new Date(seconds * 1000).toISOString();
}
function publishedPort(port) {
    const { PublicPort: hostPort, PrivatePort: containerPort, Type: protocol, IP: address } = port;
    if (!isPort(hostPort) || !isPort(containerPort))
        return null;
    if (protocol !== "tcp" && protocol !== "udp")
        return null;
    return {
        address: textOf(address) || "0.0.0.0",
        port: hostPort,
        protocol,
        container_port: containerPort,
    };
}
function isPort(value) {
    return Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536;
}
function gatewaysOf(entry) {
    const networks = recordOf(recordOf(entry["NetworkSettings"])["Networks"]);
    return Object.values(networks).flatMap((network) => {
        const { Gateway, IPv6Gateway } = recordOf(network);
        return [textOf(Gateway), textOf(IPv6Gateway)].filter((gateway) => gateway !== null);
    });
}
function recordOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value.slice(0, 512) : null;
}
//# sourceMappingURL=listing.js.map

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
/* harmony import */ var _owners_linux_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8596);
/* harmony import */ var _owners_socket_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4401);


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

/***/ 2608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcesses: () => (/* binding */ endProcesses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9318);


const GRACE = 10_000;
const AFTER_FORCE = 5_000;
const STEP = 40;
async function endProcesses(system, condemned, grace = GRACE) {
    const outcomes = new Map();
    const asked = await signalEach(system, condemned, "SIGTERM", outcomes);
    const stubborn = await waitFor(system, asked, grace, "stopped", outcomes);
    const forced = await signalEach(system, stubborn, "SIGKILL", outcomes);
    for (const { record } of await waitFor(system, forced, AFTER_FORCE, "killed", outcomes))
        outcomes.set(record.pid, { reason: "lives on although it was killed: the kernel holds it" });
    return outcomes;
}
async function signalEach(system, condemned, signal, outcomes) {
    const signalled = [];
    for (const one of condemned) {
        const reason = (await one.lack()) ?? send(system, one.record.pid, signal);
        if (reason === null)
            signalled.push(one);
        else if (signal === "SIGKILL" && (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__.judge)(system, one.record)) === "dead")
            outcomes.set(one.record.pid, { how: "stopped" });
        else
            outcomes.set(one.record.pid, { reason: told(reason, signal) });
    }
    return signalled;
}
function told(reason, signal) {
    return signal === "SIGTERM" ? reason : `did not end when asked, and was not forced: ${reason}`;
}
function send(system, pid, signal) {
    try {
        system.kill(pid, signal);
        return null;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === "ESRCH")
            return "ended by itself meanwhile";
        if (code === "EPERM")
            return "may not be signalled by this user";
        throw error;
    }
}
async function waitFor(system, condemned, within, how, outcomes) {
    const deadline = system.monotonic() + within;
    let left = [...condemned];
    for (;;) {
        const still = [];
        for (const one of left) {
            if ((await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__.judge)(system, one.record)) === "dead")
                outcomes.set(one.record.pid, { how });
            else
                still.push(one);
        }
        left = still;
        const time = deadline - system.monotonic();
        if (left.length === 0 || time <= 0)
            return left;
        await system.sleep(Math.min(STEP, time));
    }
}
//# sourceMappingURL=end-processes.js.map

/***/ }),

/***/ 9318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identityOf: () => (/* binding */ identityOf),
  isPid: () => (/* reexport */ process_record/* isPid */.u),
  judge: () => (/* binding */ judge),
  judgeNow: () => (/* binding */ judgeNow),
  linuxHere: () => (/* binding */ linuxHere),
  linuxIdentity: () => (/* binding */ linuxIdentity),
  mayBeSignalled: () => (/* binding */ mayBeSignalled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/start-text.js
var start_text = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/stat.js
var stat = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/tool-identity.js



async function toolIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const started = await startedBy(system, pid);
    if (started === null || started === "ended")
        return null;
    return (0,start_text/* startText */.q)({ started, boot: "-", namespace: "-", machine: (0,machine/* machineHash */.y)(system) });
}
async function toolJudge(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    const start = record.start === null ? null : (0,start_text/* parseStart */.o)(record.start);
    if (record.start !== null && start?.machine !== (0,machine/* machineHash */.y)(system))
        return "unknown";
    if (!(0,process_record/* pidExists */.O)(system, record.pid))
        return "dead";
    const started = await startedBy(system, record.pid);
    if (started === "ended")
        return "dead";
    if (start === null)
        return "alive";
    if (started === null)
        return (0,process_record/* pidExists */.O)(system, record.pid) ? "unknown" : "dead";
    return started === start.started ? "alive" : "dead";
}
async function startedBy(system, pid) {
    return system.platform === "win32" ? startedByPowerShell(system, pid) : startedByPs(system, pid);
}
async function startedByPs(system, pid) {
    const args = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const { code, stdout } = await system.run("ps", args, { timeout: 5_000, env });
    const found = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout);
    if (code !== 0 || found === null)
        return null;
    if (found[1]?.startsWith("Z"))
        return "ended";
    return found[2]?.replace(/[^A-Za-z0-9: ]/g, "").replace(/ +/g, " ") ?? null;
}
async function startedByPowerShell(system, pid) {
    const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const args = ["-NoProfile", "-NonInteractive", "-Command", script];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: 15_000 });
    const text = stdout.trim();
    return code === 0 && /^\d+$/.test(text) ? text : null;
}
//# sourceMappingURL=tool-identity.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/identity.js








async function identityOf(system, pid) {
    return system.platform === "linux" ? linuxIdentity(system, pid) : toolIdentity(system, pid);
}
async function judge(system, record) {
    return system.platform === "linux" ? judgeNow(system, record) : toolJudge(system, record);
}
function judgeNow(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    if (system.platform !== "linux") {
        if (!(0,process_record/* pidExists */.O)(system, record.pid))
            return "dead";
        return record.start === null ? "alive" : "unknown";
    }
    return record.start === null
        ? judgeByPid(system, record.pid)
        : judgeByStart(system, record.pid, record.start);
}
async function mayBeSignalled(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid) || record.pid === 1 || record.pid === system.pid)
        return false;
    return record.start !== null && (await judge(system, record)) === "alive";
}
function linuxIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const here = linuxHere(system);
    const stat = here === null ? null : readStat(system, pid);
    if (here === null || stat === null || stat.ended)
        return null;
    return (0,start_text/* startText */.q)({ started: stat.started, ...here, machine: (0,machine/* machineHash */.y)(system) });
}
function linuxHere(system) {
    const known = places.get(system);
    if (known !== undefined)
        return known;
    const place = readPlace(system);
    places.set(system, place);
    return place;
}
const places = new WeakMap();
function readPlace(system) {
    try {
        if (external_node_fs_.readlinkSync(`${system.procRoot}/self`) !== String(system.pid))
            return null;
        const boot = external_node_fs_.readFileSync(`${system.procRoot}/sys/kernel/random/boot_id`, "utf8").trim();
        const namespace = external_node_fs_.readlinkSync(`${system.procRoot}/self/ns/pid`).slice("pid:[".length, -1);
        return namespace === "" || boot === "" ? null : { boot, namespace };
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function judgeByStart(system, pid, text) {
    const start = (0,start_text/* parseStart */.o)(text);
    const here = linuxHere(system);
    if (start === null || here === null)
        return "unknown";
    if (start.boot !== here.boot)
        return isEarlierBoot(system, start) ? "dead" : "unknown";
    if (start.namespace !== here.namespace)
        return "unknown";
    const stat = readStat(system, pid);
    if (stat === null)
        return (0,process_record/* pidExists */.O)(system, pid) ? "unknown" : "dead";
    return !stat.ended && stat.started === start.started ? "alive" : "dead";
}
function isEarlierBoot(system, start) {
    return start.boot !== "-" && start.machine !== "-" && start.machine === (0,machine/* machineHash */.y)(system);
}
function judgeByPid(system, pid) {
    if (!(0,process_record/* pidExists */.O)(system, pid))
        return "dead";
    const stat = linuxHere(system) === null ? null : readStat(system, pid);
    return stat?.ended === true ? "dead" : "alive";
}
function readStat(system, pid) {
    let text;
    try {
        text = external_node_fs_.readFileSync(`${system.procRoot}/${pid}/stat`, "utf8");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
    const fields = (0,stat/* statFields */.qV)(text);
    const started = fields[stat/* STAT */.Vb.started];
    return started === undefined ? null : { started, ended: (0,stat/* hasEnded */.hY)(fields) };
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 3939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ machineHash)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function machineHash(system) {
    const known = hashes.get(system);
    if (known !== undefined)
        return known;
    const id = system.platform === "linux" ? linuxMachineId() : hostName();
    const hash = id === "" ? "-" : shortHash(id);
    hashes.set(system, hash);
    return hash;
}
const hashes = new WeakMap();
function linuxMachineId() {
    try {
        const id = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync("/etc/machine-id", "utf8").trim();
        return id.length === 32 ? id : "";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null)
            throw error;
        return "";
    }
}
function hostName() {
    return process.getBuiltinModule("node:os").hostname();
}
function shortHash(id) {
    let one = 0x811c9dc5;
    let two = 0x64657672;
    for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x01000193);
    }
    return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
//# sourceMappingURL=machine.js.map

/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pidExists),
/* harmony export */   u: () => (/* binding */ isPid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

function isPid(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid >= 1 && pid <= 0x7fff_ffff;
}
function pidExists(system, pid) {
    try {
        system.kill(pid, 0);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "ESRCH")
            return false;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "EPERM")
            return true;
        throw error;
    }
}
//# sourceMappingURL=process-record.js.map

/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseStart),
/* harmony export */   q: () => (/* binding */ startText)
/* harmony export */ });
function startText(parts) {
    return `${parts.started};${parts.boot};${parts.namespace};${parts.machine}`;
}
function parseStart(text) {
    if (text.length > 300)
        return null;
    const [started, boot, namespace, machine, ...rest] = text.split(";");
    if (!started || !boot || !namespace || !machine || rest.length > 0 || started === "-")
        return null;
    return { started, boot, namespace, machine };
}
//# sourceMappingURL=start-text.js.map

/***/ }),

/***/ 7940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOwns)
/* harmony export */ });
/* harmony import */ var _owners_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6313);
/* harmony import */ var _owners_find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1094);
/* harmony import */ var _owners_instance_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(542);
/* harmony import */ var _owners_job_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6627);
/* harmony import */ var _owners_listen_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4314);
/* harmony import */ var _owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(416);
/* harmony import */ var _owners_published_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7187);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _preflight_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1403);
/* harmony import */ var _preflight_probes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5173);










async function whoOwns(system, wanted, detail, rows = (0,_owners_listen_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listenRowsAhead */ .gB)(system)) {
    const instances = await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstances */ .d)(system);
    const job = await (0,_owners_job_now_js__WEBPACK_IMPORTED_MODULE_2__/* .jobNow */ .g)(system);
    const asking = (0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .askEngines */ .dq)(system);
    let seen = await seenHolders(system, wanted, instances, rows);
    const lookedAt = system.monotonic();
    const engines = await asking;
    if (system.monotonic() - lookedAt > _preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .STALE */ .yR)
        seen = await seenHolders(system, wanted, instances);
    const held = (0,_owners_published_js__WEBPACK_IMPORTED_MODULE_4__/* .withPublished */ .n)(engines, wanted, seen.holders);
    const knowledge = { detail, instances, engines, job, self: null };
    const found = (await (0,_owners_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .attribute */ .l)(system, held, knowledge)).map(withoutOwn);
    const warnings = instances.problem === null ? [] : [instances.problem];
    const owners = new Map(found.map((port) => [(0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port), port]));
    const claims = await claimants(instances, job);
    const ports = [];
    for (const port of wanted ?? []) {
        const held = owners.get((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port));
        ports.push(held ?? (await withoutHolder(system, port, claims(port), seen)));
    }
    return {
        ports: wanted === null ? found : ports,
        warnings: [...warnings, ...(0,_preflight_look_js__WEBPACK_IMPORTED_MODULE_3__/* .engineProblems */ .p7)(engines)],
    };
}
async function seenHolders(system, wanted, instances, rows = null) {
    const hints = (ports) => (0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_7__/* .likelyOwners */ .zj)(instances, ports);
    const first = await (0,_owners_find_js__WEBPACK_IMPORTED_MODULE_8__/* .findHolders */ .Z)(system, wanted, { hints: hints(wanted ?? []), rows });
    const holders = first.filter(({ hidden }) => hidden?.code !== "gone");
    const held = new Set(holders.map(_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l));
    const silent = (wanted ?? []).filter((port) => !held.has((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port)));
    const { results, holders: late } = await (0,_preflight_probes_js__WEBPACK_IMPORTED_MODULE_9__/* .probePorts */ .nc)(system, silent, hints);
    return { results, holders: [...holders, ...late] };
}
async function claimants(instances, job) {
    if (instances.living.length === 0)
        return () => [];
    const { claimant } = await Promise.all(/* import() */[__webpack_require__.e(795), __webpack_require__.e(7281), __webpack_require__.e(7811)]).then(__webpack_require__.bind(__webpack_require__, 192));
    return (port) => (0,_owners_instance_view_js__WEBPACK_IMPORTED_MODULE_7__/* .claimsOn */ .RY)(instances, port).map((living) => claimant(living, job));
}
function withoutOwn({ port, protocol, owner, others, owner_hidden }) {
    return { port, protocol, owner, others, owner_hidden };
}
async function withoutHolder(system, port, [owner, ...others], { results }) {
    if (owner === undefined && results.get((0,_owners_port_key_js__WEBPACK_IMPORTED_MODULE_6__/* .portKey */ .l)(port))?.state === "busy") {
        const { unseen } = await __webpack_require__.e(/* import() */ 1660).then(__webpack_require__.bind(__webpack_require__, 9279));
        return unseen(system, port);
    }
    return {
        port: port.port,
        protocol: port.protocol,
        owner: owner ?? null,
        others,
        owner_hidden: null,
    };
}
//# sourceMappingURL=who.js.map

/***/ })

};
;