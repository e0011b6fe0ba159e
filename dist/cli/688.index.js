"use strict";
exports.id = 688;
exports.ids = [688];
exports.modules = {

/***/ 688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims/claim-holder.js + 2 modules
var claim_holder = __webpack_require__(1588);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/claims.js + 2 modules
var claims = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/trusted.js
var trusted = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/own-project.js
var own_project = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/project.js
var project = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight.js
var preflight = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/start-label.js
var start_label = __webpack_require__(6443);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/invalid.js
var invalid = __webpack_require__(9936);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/dependencies.js
var dependencies = __webpack_require__(8790);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/start-order.js

function startOrder(config, names) {
    const nodes = (0,dependencies/* nodesOf */.Nh)(config.data);
    const services = nodes.filter(isService);
    const roots = names.length === 0 ? services : services.filter(({ name }) => names.includes(name));
    const order = dependenciesFirst(roots, (0,dependencies/* groupByName */.mV)(nodes));
    const chosen = order.filter(isService).map(({ name }) => name);
    const everything = names.length === 0;
    const wanted = new Set(order.flatMap((node) => [node.resource, ...node.wants]));
    const needed = config.ports.filter(({ kind, name, port }) => everything ||
        port === null ||
        wanted.has(kind === "docker" ? `docker:${name}` : name) ||
        (kind === "docker" && wanted.has(name)));
    return { services: chosen, resources: needed.map(({ resource }) => resource) };
}
function isService({ path }) {
    return path[0] === "services";
}
function dependenciesFirst(roots, byName) {
    const done = new Set();
    for (const root of roots) {
        const trail = [root];
        for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
            const next = (0,dependencies/* edgesOf */.q4)(node, byName).find(({ to }) => !done.has(to));
            if (next !== undefined)
                trail.push(next.to);
            else
                done.add(trail.pop());
        }
    }
    return [...done];
}
//# sourceMappingURL=start-order.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/toml/locator.js + 1 modules
var locator = __webpack_require__(5025);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js
var environment = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/plan.js








function planStart(system, config, names) {
    const known = config.data.services ?? {};
    for (const name of names)
        if (!Object.hasOwn(known, name))
            throw unknownService(config, name);
    const { services, resources } = startOrder(config, names);
    const planned = services.map((name) => plannedService(config, name));
    const missing = planned.flatMap((service) => missingFolder(config, service));
    if (missing.length > 0)
        throw (0,invalid.invalidUse)(config, missing);
    const ports = portsBeforeChoice(config);
    for (const { name } of planned)
        (0,environment/* environmentOf */.p)(system, config, ports, name);
    return { services: planned, resources, notStarted: notStarted(config, names, resources) };
}
function unknownService(config, name) {
    const services = Object.keys(config.data.services ?? {});
    const other = config.ports.some(({ resource }) => resource === name);
    const message = other
        ? `'${name}' is no service: devrig checks and claims its ports, but does not start it`
        : `There is no service '${name}'${(0,suggest/* didYouMean */.a)(name, services)}`;
    const hint = services.length === 0 ? "the config has none" : `there are: ${services.join(", ")}`;
    return new errors/* DevrigError */.oX("user", "unknown_service", message, { hint });
}
function plannedService(config, name) {
    const { command, path = "." } = config.data.services?.[name] ?? { command: "" };
    const declared = config.ports.find((port) => port.kind === "service" && port.name === name);
    return {
        name,
        command,
        cwd: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(config.file), path),
        declared: declared ?? null,
    };
}
function missingFolder(config, { name, cwd }) {
    if (isFolder(cwd))
        return [];
    const source = (0,locator/* tomlLocator */.B)(config.file, config.text)(["services", name, "path"]);
    const message = `'${name}' is to run in ${cwd}, which is no folder`;
    return [{ code: "path_not_found", message, resource: name, source }];
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return false;
    }
}
function portsBeforeChoice(config) {
    return new Map(config.ports.map(({ resource, port }) => [resource, port ?? 1]));
}
function notStarted({ data, ports }, names, resources) {
    const others = ports.filter(({ kind, resource }) => kind !== "service" && resources.includes(resource));
    const tables = names.length > 0 ? [] : Object.keys(data.docker ?? {}).map((it) => `docker:${it}`);
    return [...new Set([...tables, ...others.map(thingOf)])];
}
function thingOf({ kind, name, resource }) {
    if (kind === "cluster" || kind === "dashboard")
        return kind;
    return kind === "otel" ? resource : `${kind}:${name}`;
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/iso-time.js
var iso_time = __webpack_require__(2295);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/claims-of-start.js
var claims_of_start = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/members.js
var members = __webpack_require__(341);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/project-state.js
var project_state = __webpack_require__(8703);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/ready.js
var ready = __webpack_require__(4380);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var identity = __webpack_require__(9318);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/running.js





async function runningServices(system, project, report) {
    const running = new Map();
    const state = (0,project_state/* readOwnState */.Ou)(system, project);
    if (state === null)
        return running;
    const { slug } = state;
    for (const [name, record] of state.services) {
        const port = report.ports.find(({ resource }) => resource === name);
        const runs = record.start === null
            ? isOpenBy(name, record, port)
            : await lives(system, record, (0,members/* markOf */.Fg)(slug, name));
        if (runs)
            running.set(name, { record });
    }
    return running;
}
function recordedPids(system, project) {
    const services = (0,project_state/* readOwnState */.Ou)(system, project)?.services ?? new Map();
    return new Map([...services].map(([name, { pid }]) => [name, pid]));
}
async function strangersOnPorts(system, project, missing, report) {
    for (const { name, declared } of missing) {
        const port = report.ports.find(({ resource }) => resource === declared?.resource);
        const owner = port?.status === "own" ? port.owner : null;
        if (port === undefined || owner === null || owner.pid === null)
            continue;
        if ((await (0,identity/* judge */.S4)(system, { pid: owner.pid, start: null })) === "dead")
            continue;
        const whose = (0,members/* carries */.ED)(system, owner.pid, (0,members/* markOf */.Fg)(project.slug, name))
            ? "which is being stopped, or was left behind"
            : "which 'devrig start' did not start";
        const message = `Port ${port.port} of '${name}' is open already by ${(0,verdict/* ownerName */.Hc)(owner)}, ${whose}`;
        return { service: name, message, log_lines: [], log: null };
    }
    return null;
}
function editedPorts(services, running) {
    return services.flatMap(({ name, declared }) => {
        const now = running.get(name)?.record.port ?? null;
        const wanted = declared?.port ?? null;
        if (now === null || wanted === null || now === wanted)
            return [];
        return `'${name}' runs with port ${now}, the config says ${wanted} by now; it changes with: devrig stop ${(0,foreign_text/* forShell */.uJ)(name)} && devrig start ${(0,foreign_text/* forShell */.uJ)(name)}`;
    });
}
function isOpenBy(name, { pid }, port) {
    return pid > 1 && port?.status === "own" && port.owner?.instance?.resource === name;
}
async function lives(system, record, mark) {
    if (!(0,process_record/* isPid */.u)(record.pid) || record.pid === 1)
        return false;
    if ((await (0,identity/* judge */.S4)(system, record)) === "alive")
        return true;
    return (await (0,members/* sessionMembers */.c2)(system, record.pid, mark)).length > 0;
}
//# sourceMappingURL=running.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/join.js




const STEP = 50;
async function joinService(system, project, service, { within, interrupt }) {
    const deadline = system.monotonic() + within;
    for (;;) {
        const seen = await look(system, project, service);
        if (seen.kind === "up")
            return seen.record;
        if (seen.kind === "over")
            return failure(service, seen.how);
        if (interrupt?.aborted)
            return "interrupted";
        if (system.monotonic() >= deadline)
            return failure(service, "does not open its port");
        await system.sleep(STEP);
    }
}
async function look(system, project, { name, declared }) {
    const state = (0,project_state/* readOwnState */.Ou)(system, project);
    const record = state?.services.get(name);
    if (state === null || record === undefined)
        return { kind: "over", how: "was stopped meanwhile" };
    const mark = (0,members/* markOf */.Fg)(state.slug, name);
    const port = declared?.protocol === "tcp" ? record.port : null;
    if (port === null || (await isUp(system, mark, record, port)))
        return { kind: "up", record };
    const isThere = (await lives(system, record, mark)) || (0,members/* isMarkCarried */.Wt)(system, mark);
    return isThere
        ? { kind: "starting" }
        : { kind: "over", how: `ended before its port ${port} listened` };
}
async function isUp(system, mark, group, port) {
    return (await (0,ready/* listenerOf */.Al)(system, { group, mark }, port))?.kind === "own";
}
function failure({ name }, how) {
    const message = `'${name}', which another command had started, ${how}`;
    return { service: name, message, log_lines: [], log: null };
}
//# sourceMappingURL=join.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/record.js
var record = __webpack_require__(2734);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/start.js



async function startGroup(system, request) {
    const { spawn } = process.getBuiltinModule("node:child_process");
    const windows = system.platform === "win32";
    const [file, args] = windows ? windowsShell(request.command) : posixShell(request.command);
    const child = spawn(file, args, {
        cwd: request.cwd,
        env: { ...request.env },
        detached: true,
        stdio: ["ignore", request.output, request.output, windows ? "ignore" : "pipe"],
        windowsHide: true,
        windowsVerbatimArguments: windows,
    });
    const ended = new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve({ code, signal }));
    });
    const { pid } = child;
    if (pid === undefined) {
        return new Promise((_, reject) => child.once("error", reject));
    }
    child.on("error", (error) => {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
    });
    const leader = { pid, start: await (0,identity/* identityOf */.cu)(system, pid) };
    try {
        await request.record(leader);
    }
    catch (error) {
        abandon(child, windows);
        throw error;
    }
    gateOf(child)?.end("go\n");
    return { ...leader, ended, forget: () => child.unref() };
}
const HELD = 'read -r go <&3 && exec 3<&- && exec /bin/sh -c "$1"';
function posixShell(command) {
    return ["/bin/sh", ["-c", HELD, "sh", command]];
}
function windowsShell(command) {
    return ["cmd.exe", ["/d", "/s", "/c", `"${command}"`]];
}
function abandon(child, windows) {
    if (windows)
        child.kill();
    gateOf(child)?.end();
    child.unref();
}
function gateOf(child) {
    const gate = child.stdio[3];
    if (!(gate instanceof external_node_net_.Socket))
        return null;
    gate.on("error", (error) => {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
    });
    return gate.resume();
}
//# sourceMappingURL=start.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/atomic-write.js
var atomic_write = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/file-system.js
var file_system = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/state-dir.js
var state_dir = __webpack_require__(7573);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/logs.js






function openLog(system, stateDir, service) {
    (0,state_dir/* makeStateDir */.H)(system, stateDir);
    const folder = external_node_path_.join(stateDir, "logs");
    (0,state_dir/* makeStateDir */.H)(system, folder);
    const file = external_node_path_.join(folder, `${fileName(service)}.log`);
    const fresh = `${file}.new-${system.pid}`;
    const guarded = (change) => {
        try {
            return change();
        }
        catch (error) {
            throw (0,file_system/* fileError */.zS)("write", file, error);
        }
    };
    const open = () => {
        (0,atomic_write/* unlinkIfThere */.Tp)(external_node_fs_, fresh);
        const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = external_node_fs_.constants;
        return external_node_fs_.openSync(fresh, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o600);
    };
    const place = () => {
        moveAway(file);
        external_node_fs_.renameSync(fresh, file);
        removeOthers(folder, `${external_node_path_.basename(file)}.new-`);
    };
    const drop = () => guarded(() => (0,atomic_write/* unlinkIfThere */.Tp)(external_node_fs_, fresh));
    return { file, fd: guarded(open), place: () => guarded(place), drop };
}
function removeOthers(folder, prefix) {
    for (const name of external_node_fs_.readdirSync(folder))
        if (name.startsWith(prefix))
            (0,atomic_write/* unlinkIfThere */.Tp)(external_node_fs_, external_node_path_.join(folder, name));
}
function lastLines(file, count) {
    const follower = new LogFollower(file, TAIL);
    try {
        return [...follower.read(), ...follower.rest()].filter((line) => line !== "").slice(-count);
    }
    finally {
        follower.close();
    }
}
const TAIL = 65_536;
const A_LOOK = 16 * TAIL;
const LONGEST = 16_384;
class LogFollower {
    #fd;
    #decoder = new TextDecoder();
    #position = 0;
    #partial = "";
    constructor(file, fromEnd = null) {
        this.#fd = openIfThere(file);
        if (this.#fd === null || fromEnd === null)
            return;
        this.#position = Math.max(0, external_node_fs_.fstatSync(this.#fd).size - fromEnd);
    }
    read() {
        if (this.#fd === null)
            return [];
        if (external_node_fs_.fstatSync(this.#fd).size < this.#position)
            this.#beginAgain();
        const chunk = Buffer.allocUnsafe(TAIL);
        const lines = [];
        for (const end = this.#position + A_LOOK; this.#position < end;) {
            const length = external_node_fs_.readSync(this.#fd, chunk, 0, chunk.length, this.#position);
            if (length === 0)
                break;
            this.#position += length;
            lines.push(...this.#linesWith(chunk.subarray(0, length)));
        }
        return lines;
    }
    #beginAgain() {
        this.#position = 0;
        this.#partial = "";
        this.#decoder = new TextDecoder();
    }
    #linesWith(bytes) {
        this.#partial += this.#decoder.decode(bytes, { stream: true });
        const lines = this.#partial.split(/\r?\n/);
        this.#partial = lines.pop() ?? "";
        if (this.#partial.length > LONGEST)
            lines.push(...this.rest());
        return lines;
    }
    rest() {
        const left = this.#partial;
        this.#partial = "";
        return left === "" ? [] : [left];
    }
    close() {
        if (this.#fd !== null)
            external_node_fs_.closeSync(this.#fd);
    }
}
function openIfThere(file) {
    try {
        return external_node_fs_.openSync(file, file_system/* READ_SAFELY */.Ku);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function moveAway(file) {
    try {
        external_node_fs_.renameSync(file, `${file}.old`);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== "ENOENT")
            throw error;
    }
}
function fileName(service) {
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(service))
        return service;
    const { createHash } = process.getBuiltinModule("node:crypto");
    const hash = createHash("sha256").update(service).digest("hex").slice(0, 8);
    return `${service.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 60)}-${hash}`;
}
//# sourceMappingURL=logs.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/service.js









const LINES = 10;
async function startService(system, work, { name, command, cwd, declared }) {
    const { project, config, ports } = work;
    const own = (0,environment/* environmentOf */.p)(system, config, ports, name);
    const env = { ...system.env, ...own, [members/* MARK */.M$]: (0,members/* markOf */.Fg)(project.slug, name) };
    const port = declared === null ? null : (ports.get(declared.resource) ?? declared.port);
    const log = openLog(system, project.state_dir, name);
    const facts = {
        port,
        port_auto: declared !== null && declared.port === null,
        started_at: (0,iso_time/* isoTime */.L)(system.now()),
        ...(declared !== null && { protocol: declared.scheme }),
    };
    const record = async (leader) => {
        await work.record(name, { ...leader, ...facts });
        log.place();
    };
    try {
        const group = await startGroup(system, { command, cwd, env, output: log.fd, record });
        return { name, group, port, log: log.file };
    }
    finally {
        (0,external_node_fs_.closeSync)(log.fd);
        log.drop();
    }
}
async function awaitService(system, work, planned, started, patience) {
    const { group, name } = started;
    const tcp = planned.declared?.protocol === "tcp";
    const awaited = {
        group,
        mark: (0,members/* markOf */.Fg)(work.project.slug, name),
        port: tcp ? started.port : null,
    };
    const readiness = await (0,ready/* waitUntilUp */.h8)(system, awaited, patience);
    if (readiness.kind === "interrupted")
        return "interrupted";
    if (readiness.kind !== "up")
        return failureOf(started, readiness, patience);
    if (readiness.ending !== null)
        await recordHeir(system, work, planned, started, readiness.pid);
    return null;
}
function service_notStarted(service, error) {
    const code = (0,errors/* errorCode */.CA)(error);
    if (code === null)
        throw error;
    const message = `'${service}' could not be started: ${error.message}`;
    return { service, message, log_lines: [], log: null };
}
function endedEarly(started, ending) {
    return told(started, `'${started.name}' ${endingText(ending)} while others were starting`);
}
function endingText({ code, signal }) {
    return signal === null ? `ended with exit ${code}` : `was ended by ${signal}`;
}
async function recordHeir(system, work, { declared }, { group, name, port }, listener) {
    const start = listener === null ? null : await (0,identity/* identityOf */.cu)(system, listener);
    const [left] = await (0,members/* sessionMembers */.c2)(system, group.pid, (0,members/* markOf */.Fg)(work.project.slug, name));
    const heir = start === null ? left : { pid: listener, start };
    const port_auto = declared !== null && declared.port === null;
    await work.record(name, { ...(heir ?? { pid: 0, start: null }), port, port_auto });
}
function failureOf(started, readiness, { within }) {
    const { name, port } = started;
    if (readiness.kind === "ended") {
        const before = port === null ? "" : ` before its port ${port} listened`;
        const holder = readiness.holder === null ? "" : `; ${readiness.holder} has that port open`;
        return told(started, `'${name}' ${endingText(readiness.ending)}${before}${holder}`);
    }
    if (readiness.kind === "stranger") {
        const whose = `${readiness.holder}, which is no process of this service`;
        return told(started, `Port ${port} of '${name}' is open by ${whose}`);
    }
    const { elsewhere } = readiness;
    const instead = elsewhere.length === 0
        ? ""
        : `; it listens on ${elsewhere.join(", ")} instead: let it take its port from $PORT`;
    return told(started, `'${name}' did not open port ${port} within ${within / 1000} s${instead}`);
}
function told({ name, log }, message) {
    return { service: name, message, log_lines: lastLines(log, LINES), log };
}
//# sourceMappingURL=service.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/lifecycle/session.js
var session = __webpack_require__(3843);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/start-services.js








const READY_WITHIN = 60_000;
function startServices(system, request, plan, ground) {
    return new Start(system, request, plan, ground).run();
}
class Start {
    #system;
    #request;
    #plan;
    #ground;
    #session;
    #work;
    #views = [];
    #recorded = new Map();
    constructor(system, request, plan, ground) {
        const { project, holder, ports, on, warn } = ground;
        this.#system = system;
        this.#request = request;
        this.#plan = plan;
        this.#ground = ground;
        this.#session = new session/* Session */.N(system, { project, holder, warn, grace: request.grace, on });
        const record = (name, service) => this.#record(name, service);
        this.#work = { project, config: project.config, ports, record };
    }
    async run() {
        try {
            const failed = await this.#startAll();
            if (failed === null)
                return await this.#up();
            await this.#session.end(this.#request.hurry);
            return failed === "interrupted" ? { kind: failed } : { kind: "failed", failure: failed };
        }
        catch (error) {
            await this.#session.end(this.#request.hurry);
            throw error;
        }
    }
    async #startAll() {
        const { project, report, ports, on } = this.#ground;
        const { notStarted: not_started, services } = this.#plan;
        this.#recorded = recordedPids(this.#system, project);
        const running = await runningServices(this.#system, project, report);
        for (const [name, { record }] of running)
            if (record.port !== null)
                ports.set(name, record.port);
        const missing = services.filter(({ name }) => !running.has(name));
        for (const message of editedPorts(services, running))
            on({ kind: "warning", message });
        const stranger = await strangersOnPorts(this.#system, project, missing, report);
        if (stranger !== null)
            return stranger;
        on({ kind: "plan", services: services.map(({ name }) => name), not_started });
        for (const service of services) {
            const failure = await this.#startOne(service, running.get(service.name));
            if (failure !== null)
                return failure;
        }
        return this.#interrupted() ? "interrupted" : this.#brokenMeanwhile();
    }
    async #startOne(service, running) {
        if (running !== undefined)
            return this.#join(service);
        if (this.#interrupted())
            return "interrupted";
        const started = await this.#launch(service);
        if (started === null)
            return this.#join(service);
        if ("message" in started)
            return started;
        const { group, port, log } = started;
        const view = viewOf(service, group.pid, port, log);
        this.#ground.on({ kind: "starting", service: view });
        const failure = await this.#await(service, started);
        if (failure !== null)
            return failure;
        this.#tell("up", { ...view, pid: this.#session.pidOf(service.name) ?? view.pid });
        return null;
    }
    async #launch(service) {
        try {
            const started = await startService(this.#system, this.#work, service);
            this.#session.add(started);
            return started;
        }
        catch (error) {
            if (error instanceof StartedByAnother)
                return null;
            if (error instanceof errors/* DevrigError */.oX)
                throw error;
            return service_notStarted(service.name, error);
        }
    }
    async #await(service, started) {
        const patience = this.#patience();
        const failure = await awaitService(this.#system, this.#work, service, started, patience);
        return failure === "interrupted" ? this.#whyInterrupted() : failure;
    }
    async #join(service) {
        const { project, ports } = this.#ground;
        const joined = await joinService(this.#system, project, service, this.#patience());
        if (joined === "interrupted")
            return this.#whyInterrupted();
        if ("message" in joined)
            return joined;
        if (joined.port !== null)
            ports.set(service.name, joined.port);
        this.#tell("running", viewOf(service, joined.pid, joined.port, null));
        return null;
    }
    #patience() {
        const { readyWithin: within = READY_WITHIN, interrupt } = this.#request;
        const signals = [this.#session.broken, ...(interrupt === undefined ? [] : [interrupt])];
        return { within, interrupt: AbortSignal.any(signals) };
    }
    #whyInterrupted() {
        return this.#interrupted() ? "interrupted" : this.#brokenMeanwhile();
    }
    #brokenMeanwhile() {
        const broken = this.#session.firstBroken();
        return broken === null ? null : endedEarly(broken.service, broken.ending);
    }
    async #up() {
        const { project, holder, warn } = this.#ground;
        const services = this.#views;
        if (this.#request.detach) {
            await (0,record/* changeRecord */.U)(this.#system, project, warn, (record) => (0,claims_of_start/* handOver */.Cl)(record, holder));
            this.#session.forget();
            return { kind: "up", project, services, session: null };
        }
        if (this.#session.isEmpty()) {
            await (0,record/* changeRecord */.U)(this.#system, project, warn, (record) => (0,claims_of_start/* withoutClaimsOf */.dL)(record, holder));
            return { kind: "up", project, services, session: null };
        }
        return { kind: "up", project, services, session: this.#session };
    }
    #tell(kind, service) {
        this.#views.push(service);
        this.#ground.on({ kind, service });
    }
    #interrupted() {
        return this.#request.interrupt?.aborted === true;
    }
    async #record(name, service) {
        const { project, warn } = this.#ground;
        const first = this.#session.isEmpty();
        const expected = this.#session.pidOf(name) ?? this.#recorded.get(name);
        await (0,record/* changeRecord */.U)(this.#system, project, warn, (before) => {
            const there = before.services.get(name);
            if (there !== undefined && there.pid > 0 && there.pid !== expected)
                throw new StartedByAnother();
            this.#session.note(name, service);
            const others = [...before.services].filter(([known]) => known !== name);
            const started_at = others.length === 0 && first ? null : before.started_at;
            return {
                started_at: started_at ?? (0,iso_time/* isoTime */.L)(this.#system.now()),
                services: new Map([...others, [name, { ...before.services.get(name), ...service }]]),
                claims: before.claims,
            };
        });
    }
}
class StartedByAnother extends Error {
}
function viewOf({ name, declared }, pid, port, log) {
    const scheme = declared?.scheme ?? "http";
    const url = port === null ? null : `${scheme}://localhost:${port}`;
    return { name, pid, port, url, log };
}
//# sourceMappingURL=start-services.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/lifecycle/start.js









async function startProject(system, request) {
    const on = request.on ?? (() => { });
    const warn = warnOnce(on);
    const file = (0,trusted/* trustedConfig */.a)(system, request.config === undefined ? {} : { file: request.config });
    const found = (await (0,project/* findProject */.t1)(system, { config: file, optional: false }));
    const plan = planStart(system, found.config, request.services ?? []);
    const ground = await claimGround(system, request, plan, file, warn);
    if ("collision" in ground)
        return { kind: "collision", report: ground.collision };
    return startServices(system, request, plan, { ...ground, on, warn });
}
async function claimGround(system, { services = [], detail }, { resources }, config, warn) {
    const holder = { ...(await (0,claim_holder/* holderOf */.Kd)(system, system.pid)), label: start_label/* START_LABEL */.Q };
    if (services.length > 0 && resources.length === 0)
        return { project: await (0,own_project/* ownProject */.G)(system, config), report: NOTHING, holder, ports: new Map() };
    const asked = { config, detail, ...(services.length > 0 && { services: resources }) };
    const before = await (0,preflight/* preflight */.Mz)(system, asked);
    if (!before.ok)
        return { collision: before };
    const claim = await (0,claims/* claimPorts */.j)(system, { ...asked, holder, auto: "park", goOn: true });
    for (const warning of claim.warnings)
        warn(warning);
    if (!claim.claimed)
        return { collision: claim.report };
    const { project, report } = claim;
    return { project, report, holder, ports: new Map(claim.ports) };
}
const NOTHING = {
    ...{ version: 1, ok: true, collisions: 0, project: null },
    ports: [],
    warnings: [],
};
function warnOnce(on) {
    const said = new Set();
    return ({ code, message }) => {
        const key = code === "registry_not_written" ? code : message;
        if (said.has(key))
            return;
        said.add(key);
        on({ kind: "warning", message });
    };
}
//# sourceMappingURL=start.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/interrupts.js

const HEARD = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
function hearInterrupts() {
    const [first, second] = [new AbortController(), new AbortController()];
    let code = null;
    let tell = () => { };
    const heard = new Promise((resolve) => {
        tell = resolve;
    });
    const hear = (signal) => {
        if (code !== null)
            second.abort();
        code ??= 128 + external_node_os_.constants.signals[signal];
        first.abort();
        tell();
    };
    for (const signal of HEARD)
        process.on(signal, hear);
    return {
        interrupt: first.signal,
        hurry: second.signal,
        heard,
        exitCode: () => code,
        dispose: () => {
            for (const signal of HEARD)
                process.off(signal, hear);
        },
    };
}
//# sourceMappingURL=interrupts.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/service-line.js

const service_line_LONGEST = 16_384;
const ESC = "\u001b";
const SGR = new RegExp(`(${ESC}\\[[0-9;:]*m)`, "g");
const OTHER_SEQUENCES = new RegExp(`${ESC}\\[[0-9;:?]*[@-ln-~]|${ESC}\\][^\\u0007${ESC}]*(?:\\u0007|${ESC}\\\\)`, "g");
function renderServiceLine(name, line, view) {
    const label = view.paint(`${(0,foreign_text/* forLog */.Ig)(name).padEnd(view.width)} |`);
    return `${label} ${shownLine(line, view.color)}\n`;
}
function shownLine(line, color) {
    const last = line.split("\r").findLast((part) => part !== "") ?? "";
    const parts = last.replace(OTHER_SEQUENCES, "").replaceAll("\t", "    ").split(SGR);
    const shown = parts.map((part, at) => {
        if (at % 2 === 0)
            return (0,foreign_text/* forLog */.Ig)(part, service_line_LONGEST);
        return color ? part : "";
    });
    return shown.join("") + (color && parts.length > 1 ? `${ESC}[0m` : "");
}
//# sourceMappingURL=service-line.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/wrap.js
var wrap = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/start-failure.js



function renderFailure(failure, { columns, style }) {
    const { service, message, log_lines, log } = failure;
    const head = (0,wrap/* hang */.l)("devrig: ", (0,foreign_text/* forTerminal */.Qf)(message, 2000), columns).replace("devrig:", style.red("devrig:"));
    const view = { width: 0, paint: style.dim, color: false };
    const lines = log_lines.map((line) => renderServiceLine(service, line, view));
    const end = log === null ? "" : (0,wrap/* hang */.l)("hint: ", `its whole log: ${(0,foreign_text/* forTerminal */.Qf)(log, 2000)}`, columns);
    return [head, ...lines, end.replace("hint:", style.cyan("hint:"))].join("");
}
function failureDocument({ service, message, log_lines, log }) {
    const hint = log === null ? null : `its whole log: ${log}`;
    const error = { code: "service_failed", message, hint, diagnostics: [] };
    return { version: 1, error: { ...error, service, log_lines } };
}
//# sourceMappingURL=start-failure.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var table = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 1 modules
var show_report = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/text-width.js
var text_width = __webpack_require__(206);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/service-logs.js


const EVERY = 60;
const LAST_LOOKS = 64;
class ServiceLogs {
    #view;
    #logs = new Map();
    #width = 0;
    #timer = null;
    constructor(view) {
        this.#view = view;
    }
    expect(names) {
        this.#width = Math.max(0, ...names.map(text_width/* textWidth */.s));
    }
    add(name, file) {
        const paint = this.#view.paints[this.#logs.size % this.#view.paints.length];
        this.#logs.set(name, { follower: new LogFollower(file), file, paint });
        this.#timer ??= setInterval(() => this.#show(), EVERY);
    }
    end() {
        if (this.#timer !== null)
            clearInterval(this.#timer);
        this.#timer = null;
        let isBehind = true;
        for (let looks = 0; isBehind && looks < LAST_LOOKS; looks++)
            isBehind = this.#show();
        for (const [name, { follower, file, paint }] of this.#logs) {
            const isMore = isBehind && follower.read().length > 0;
            this.#write(name, isMore ? [`(there is more in ${file})`] : follower.rest(), paint);
            follower.close();
        }
        this.#logs.clear();
    }
    #show() {
        let some = false;
        for (const [name, { follower, paint }] of this.#logs) {
            const lines = follower.read();
            this.#write(name, lines, paint);
            some ||= lines.length > 0;
        }
        return some;
    }
    #write(name, lines, paint) {
        const { color, write } = this.#view;
        if (lines.length === 0)
            return;
        const style = { width: this.#width, paint, color };
        write(lines.map((line) => renderServiceLine(name, line, style)).join(""));
    }
}
//# sourceMappingURL=service-logs.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/start-talk.js



class StartTalk {
    logs;
    #unheard = new AbortController();
    #context;
    #detach;
    constructor(context, detach) {
        const { streams, json } = context;
        const color = json ? streams.colorErr : context.color;
        const { cyan, yellow, green, magenta, blue } = (0,render_style.styleFor)(color);
        const write = json ? streams.err : streams.out;
        const paints = [cyan, yellow, green, magenta, blue];
        this.logs = new ServiceLogs({ color, write: (text) => this.say(write, text), paints });
        this.#context = context;
        this.#detach = detach;
    }
    get unheard() {
        return this.#unheard.signal;
    }
    say(write, text) {
        if (this.unheard.aborted)
            return;
        try {
            write(text);
        }
        catch (error) {
            this.#unheard.abort(error);
        }
    }
    hear(event) {
        if (event.kind === "plan")
            this.#tellPlan(event.services, event.not_started);
        else if (event.kind === "starting")
            this.#follow(event.service);
        else if (event.kind === "up")
            this.#tellUp(event.service, "is up");
        else if (event.kind === "running")
            this.#tellUp(event.service, "runs already");
        else if (event.kind === "forcing")
            this.remark(`${(0,foreign_text/* forTerminal */.Qf)(event.service)} does not end; ending it by force`);
        else if (event.kind === "warning")
            this.#err(`warning: ${(0,foreign_text/* forTerminal */.Qf)(event.message, 2000)}`);
    }
    remark(text) {
        if (!this.#context.quiet)
            this.#err(text);
    }
    #err(line) {
        this.say(this.#context.streams.err, `${line}\n`);
    }
    #tellPlan(services, things) {
        this.logs.expect(services);
        if (things.length === 0)
            return;
        const names = things.map((name) => (0,foreign_text/* forTerminal */.Qf)(name)).join(", ");
        this.remark(`Checked and set aside, not started: ${names}`);
    }
    #follow({ name, log }) {
        if (!this.#detach && log !== null)
            this.logs.add(name, log);
        else
            this.remark(`${(0,foreign_text/* forTerminal */.Qf)(name)} is starting`);
    }
    #tellUp({ name, url }, how) {
        const where = url === null ? "" : ` at ${(0,foreign_text/* forTerminal */.Qf)(url)}`;
        if (!this.#detach)
            this.remark(`${(0,foreign_text/* forTerminal */.Qf)(name)} ${how}${where}`);
    }
}
//# sourceMappingURL=start-talk.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/start.js







const start = {
    name: "start",
    summary: "Check and claim the ports, then start the services, each after those it depends on.",
    usage: "[SERVICE\u2026] [--detach]",
    description: "Goes on to the next service when the TCP port of the one before listens (60 s at most). Shows their\nlogs until Ctrl-C stops them. What runs already stays as it is; on a collision nothing is started.",
    flags: [{ name: "detach", short: "d", text: "leave them running; logs in .devrig/logs" }],
    examples: [
        { command: "devrig start", text: "everything, with logs, until Ctrl-C" },
        { command: "devrig start web", text: "'web' and what it depends on" },
        { command: "devrig start --detach", text: "in the background, until 'devrig stop'" },
    ],
    exits: [
        { code: "0", text: "every service is up, or has ended well" },
        { code: "1", text: "a port is not free, or a service did not come up; all was stopped again" },
        { code: "2", text: "wrong usage, configuration errors, a config of another user" },
        { code: "3", text: "the machine said no" },
        {
            code: "130",
            text: "ended by Ctrl-C (129: by a hangup, 131: by Ctrl-\\, 143: by SIGTERM), the services with it",
        },
    ],
    run: runStart,
};
async function runStart(context) {
    const { system, invocation, file } = context;
    const detach = invocation.has("detach");
    const interrupts = hearInterrupts();
    const talk = new StartTalk(context, detach);
    try {
        const result = await startProject(system, {
            ...(file === undefined ? {} : { config: file }),
            services: invocation.positionals,
            detach,
            detail: "redacted",
            interrupt: AbortSignal.any([interrupts.interrupt, talk.unheard]),
            hurry: interrupts.hurry,
            on: (event) => talk.hear(event),
        });
        return await conclude(context, result, talk, interrupts);
    }
    finally {
        talk.logs.end();
        interrupts.dispose();
    }
}
async function conclude(context, result, talk, interrupts) {
    if (result.kind === "collision") {
        if (context.json)
            print(context, { version: 1, started: false, report: result.report });
        else
            await (0,show_report.showReport)(context, result.report);
        return 1;
    }
    if (result.kind === "interrupted")
        return endedBy(interrupts, talk) ?? 1;
    if (result.kind === "failed") {
        talk.logs.end();
        return fail(context, result.failure);
    }
    const { session } = result;
    if (session === null) {
        tellUp(context, result);
        return 0;
    }
    if (context.json)
        talk.say(context.streams.out, (0,foreign_text/* forJson */.Cx)(upDocument(result)));
    return stay(session, talk, interrupts);
}
function tellUp(context, result) {
    if (context.json)
        print(context, upDocument(result));
    else if (!context.quiet)
        showServices(context, result.services);
}
function upDocument({ project, services }) {
    const { name, slug, config_path, state_dir } = project;
    const told = { name, slug, config_path, state_dir };
    return { version: 1, started: true, project: told, services };
}
async function stay(session, talk, interrupts) {
    const ended = session.allEnded((service, ending) => {
        if (interrupts.exitCode() === null)
            talk.remark(`${(0,foreign_text/* forTerminal */.Qf)(service)} ${endingText(ending)}`);
    });
    await Promise.race([ended, interrupts.heard, aborted(talk.unheard)]);
    if (interrupts.exitCode() !== null)
        talk.remark("Stopping. Once more ends by force.");
    await session.end(interrupts.hurry);
    return endedBy(interrupts, talk) ?? ((await ended) ? 0 : 1);
}
function endedBy(interrupts, { unheard }) {
    const code = interrupts.exitCode();
    if (code === null)
        unheard.throwIfAborted();
    return code;
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener("abort", () => resolve(), { once: true });
    });
}
function fail(context, failure) {
    const { streams, json } = context;
    if (json)
        print(context, failureDocument(failure));
    else
        streams.err(renderFailure(failure, { columns: streams.columns, style: (0,render_style.styleFor)(streams.colorErr) }));
    return 1;
}
function showServices({ streams, color }, services) {
    const style = (0,render_style.styleFor)(color);
    const rows = services.map(({ name, pid, url, log }) => [
        { text: (0,foreign_text/* forTerminal */.Qf)(name), paint: style.bold },
        { text: log === null ? "runs already" : "up", paint: style.green },
        { text: url === null ? "" : (0,foreign_text/* forTerminal */.Qf)(url) },
        { text: pid > 0 ? `PID ${pid}` : "" },
    ]);
    streams.out((0,table/* renderTable */.b)(rows, streams.columns));
}
function print({ streams }, document) {
    streams.out((0,foreign_text/* forJson */.Cx)(document));
}
//# sourceMappingURL=start.js.map

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

/***/ }),

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownProject)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8307);
/* harmony import */ var _owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);




async function ownProject(system, config) {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = (await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_0__/* .findProject */ .t1)(system, which));
    return (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, project, await (0,_owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstances */ .d)(system, project), (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__/* .currentJob */ .bH)(system));
}
//# sourceMappingURL=own-project.js.map

/***/ })

};
;