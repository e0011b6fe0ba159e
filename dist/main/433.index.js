export const id = 433;
export const ids = [433,814];
export const modules = {

/***/ 9433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attribute: () => (/* reexport */ attribute/* attribute */.l),
  findHolders: () => (/* reexport */ find/* findHolders */.Z),
  holdersOf: () => (/* reexport */ holdersOf),
  judge: () => (/* reexport */ judge),
  unseen: () => (/* reexport */ unseen)
});

// EXTERNAL MODULE: ./build/src/engine/owners/attribute.js + 11 modules
var attribute = __webpack_require__(7526);
// EXTERNAL MODULE: ./build/src/engine/owners/find.js
var find = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/engine/owners/port-key.js
var port_key = __webpack_require__(6496);
// EXTERNAL MODULE: ./build/src/engine/ports/probe.js + 1 modules
var probe = __webpack_require__(1407);
;// CONCATENATED MODULE: ./build/src/engine/preflight/holders.js



const SECOND_LOOKS = [5, 15, 40];
async function holdersOf(system, blocked, results, ahead) {
    let holders = await (0,find/* findHolders */.Z)(system, blocked, ahead);
    for (const pause of SECOND_LOOKS) {
        const found = new Map(holders.map((it) => [(0,port_key/* portKey */.l)(it), it]));
        const doubtful = blocked.filter((port) => isDoubtful(port, found, results));
        if (doubtful.length === 0)
            return holders;
        await system.sleep(pause);
        await probeAgain(system, doubtful, results);
        const keys = new Set(doubtful.map(port_key/* portKey */.l));
        const still = doubtful.filter((port) => results.get((0,port_key/* portKey */.l)(port))?.state === "busy");
        const again = still.length === 0 ? [] : await (0,find/* findHolders */.Z)(system, still);
        holders = [...holders.filter((found) => !keys.has((0,port_key/* portKey */.l)(found))), ...again];
    }
    return holders;
}
async function probeAgain(system, ports, results) {
    for (const port of ports)
        results.set((0,port_key/* portKey */.l)(port), await (0,probe/* probe */.d)(system, port.port, port.protocol));
}
function isDoubtful(port, holders, results) {
    if (results.get((0,port_key/* portKey */.l)(port))?.state !== "busy")
        return false;
    const found = holders.get((0,port_key/* portKey */.l)(port));
    return found === undefined || found.hidden?.code === "gone";
}
//# sourceMappingURL=holders.js.map
// EXTERNAL MODULE: ./build/src/engine/text/foreign-text.js
var foreign_text = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/proxy.js
var proxy = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/find-command.js


function findContainerCommand(system, { uid, user }, program, port) {
    const asker = system.user?.uid ?? null;
    const isOwn = asker === null || uid === null || uid === asker;
    const isRootless = !isOwn && uid !== 0 && system.platform === "linux";
    if (isRootless)
        return ofAnother({ uid, user }, program, port, asker === 0 ? "" : "sudo ");
    const sudo = isOwn || asker === 0 ? "" : "sudo ";
    return `${sudo}${(0,proxy/* helpedEngine */.FG)(program) === "podman" ? "podman ps" : dockerPs(port)}`;
}
function ofAnother({ uid, user }, program, port, sudo) {
    const as = `sudo -u ${(0,foreign_text/* forShell */.uJ)(user ?? `#${uid}`)}`;
    const engine = (0,proxy/* helpedEngine */.FG)(program);
    if (engine === "podman")
        return `${as} podman ps`;
    if (engine !== "rootless docker")
        return `${as} ${dockerPs(port)}`;
    return `${sudo}${dockerPs(port, ` --host=unix:///run/user/${uid}/docker.sock`)}`;
}
function dockerPs(port, host = "") {
    return `docker${host} ps${port === null ? "" : ` --filter publish=${port}`}`;
}
//# sourceMappingURL=find-command.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/docker-context.js
var docker_context = __webpack_require__(6562);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/engines.js
var engines = __webpack_require__(8761);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/stop-command.js





function stopContainerCommand(system, { engine: kind, name, image }, engine, sudo) {
    const host = kind === "docker" && engine !== null ? hostOption(system, engine) : "";
    return `${image === null ? sudo : ""}${kind}${host} stop ${(0,foreign_text/* forShell */.uJ)(name)}`;
}
function hostOption(system, engine) {
    if (isSame(clientEngine(system), engine))
        return "";
    if (engine.startsWith("/"))
        return ` --host=${(0,foreign_text/* forShell */.uJ)(`unix://${engine}`)}`;
    if (engine.startsWith("\\\\"))
        return ` --host=npipe://${engine.replaceAll("\\", "/")}`;
    return ` --host=${(0,foreign_text/* forShell */.uJ)(`tcp://${engine}`)}`;
}
function clientEngine(system) {
    const host = system.env["DOCKER_HOST"];
    if (host)
        return (0,engines/* namedEngine */.ig)(host);
    const socket = (0,docker_context/* contextSocket */.v)(system);
    if (socket !== undefined)
        return socket;
    return system.platform === "win32" ? engines/* WINDOWS_PIPE */.tb : engines/* USUAL_SOCKET */.xV;
}
function isSame(client, engine) {
    if (client === engine)
        return true;
    const socket = client?.startsWith("/") ? socketOf(client) : null;
    return socket !== null && socket === socketOf(engine);
}
function socketOf(path) {
    try {
        const { dev, ino } = (0,external_node_fs_.statSync)(path);
        return `${dev}:${ino}`;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=stop-command.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/service-manager.js
const WINDOWS = 4;
function listSocketsCommand({ platform }, pid, program) {
    if (platform === "win32")
        return pid === WINDOWS ? "netsh http show servicestate" : null;
    const name = program.slice(program.lastIndexOf("/") + 1);
    if (pid === 1 && (name === "init" || name === "systemd"))
        return "systemctl list-sockets";
    return pid !== null && name === "systemd" ? "systemctl --user list-sockets" : null;
}
//# sourceMappingURL=service-manager.js.map
;// CONCATENATED MODULE: ./build/src/engine/start-label.js
const START_LABEL = "devrig start";
//# sourceMappingURL=start-label.js.map
;// CONCATENATED MODULE: ./build/src/engine/next.js






function nextCommand(system, collision) {
    const { owner, owner_hidden } = collision;
    if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner))
        return null;
    return instanceCommand(owner.instance, collision) ?? ownerCommand(system, owner, collision);
}
function instanceCommand(instance, { holder, entries }) {
    if (instance === null)
        return null;
    const project = `-f ${(0,foreign_text/* forShell */.uJ)(instance.config_path)}`;
    const started = holder === null ? isStarted(instance, entries) : holder.label === START_LABEL;
    if (started)
        return `devrig stop ${project}`;
    return holder === null ? null : `devrig release ${project} --holder ${holder.pid}`;
}
function isStarted(instance, entries) {
    const { slug, config_path, resource } = instance;
    const own = entries.filter((it) => it.slug === slug && it.config_path === config_path);
    return own.some(({ services }) => (services.get(resource)?.pid ?? 0) > 1);
}
function ownerCommand(system, owner, collision) {
    const { port, engine, owner_hidden: hidden } = collision;
    const sudo = isForeign(system, owner) ? "sudo " : "";
    if (owner.container !== null)
        return stopContainerCommand(system, owner.container, engine, sudo);
    const argv = owner.command?.split(" ") ?? [];
    const [program = ""] = argv;
    if ((0,proxy/* isProxy */.ju)(argv))
        return findContainerCommand(system, owner, program, port);
    if (owner.pid === null)
        return rootKnows(system, owner, hidden) ? `sudo devrig who ${port}` : null;
    const listSockets = listSocketsCommand(system, owner.pid, program);
    if (listSockets !== null || owner.pid === 1)
        return listSockets;
    return system.platform === "win32" ? `taskkill /F /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
}
function isNoListener(hidden) {
    return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}
function isOfLivingJob({ pid, container, job }) {
    const isClaim = pid === null && container === null;
    return job !== null && (job.verdict === "neighbour" || isClaim);
}
function rootKnows(system, owner, hidden) {
    if (!isOrdinary(system) || owner.uid === null)
        return false;
    return isForeign(system, owner) || hidden?.code === "other_user";
}
function isForeign(system, { uid }) {
    return isOrdinary(system) && uid !== system.user?.uid;
}
function isOrdinary({ user }) {
    return user !== null && user.uid !== 0;
}
//# sourceMappingURL=next.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(6853);
// EXTERNAL MODULE: ./build/src/engine/ports/kernel-limits.js
var kernel_limits = __webpack_require__(2039);
// EXTERNAL MODULE: ./build/src/engine/ports/request.js
var request = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/src/engine/owners/endpoint.js
var endpoint = __webpack_require__(3112);
;// CONCATENATED MODULE: ./build/src/engine/verdict.js



const SHOWN = 60;
function sentence(finding) {
    const { resource, port, status, owners, declared, denial, holder, whole } = finding;
    const subject = portSubject(resource, port, declared);
    const owner = owners?.owner ?? null;
    if (status === "free")
        return `${subject} is free`;
    if (status === "denied") {
        const reason = owners?.owner_hidden?.message ?? denial;
        return `${subject} may not be bound by this user${reason === null ? "" : `: ${reason}`}`;
    }
    if (status === "claimed")
        return `${subject} is set aside by ${claimant(owner, holder)}`;
    if (status === "own") {
        if (owner === null)
            return `${subject} is set aside for this project`;
        return `${subject} is this project's own: open by ${ownerName(owner, whole)}`;
    }
    const who = owner === null ? "" : ` by ${ownerName(owner, whole)}`;
    const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
    return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}
function portSubject(resource, port, declared) {
    return declared ? `Port ${port} required by '${(0,foreign_text/* shorten */.ml)(resource, SHOWN)}'` : `Port ${resource}`;
}
function ownerName(owner, whole = false) {
    const { name, detail } = ownerParts(owner, whole);
    return detail === "" ? name : `${name} ${detail}`;
}
function isOpen({ addresses, container }) {
    return addresses.length > 0 || container !== null;
}
function ownerParts(owner, whole = false) {
    const { container, instance, command, pid, uid, user } = owner;
    if (container !== null) {
        const detail = container.image === null ? "" : `(${container.image})`;
        return { name: `container ${container.name}`, detail };
    }
    if (pid !== null)
        return { name: commandName(command, whole), detail: `(PID ${pid})` };
    if (instance !== null)
        return { name: instance.slug, detail: `(${instance.resource})` };
    if (uid === null)
        return { name: "an unknown process", detail: "" };
    if (user === null)
        return { name: `a process of uid ${uid}`, detail: "" };
    return { name: `a process of ${user}`, detail: `(uid ${uid})` };
}
function commandName(command, whole) {
    if (command === null)
        return "a process";
    return whole ? command : (0,foreign_text/* shorten */.ml)(withoutFolder(command), SHOWN);
}
function withoutFolder(command) {
    if (!command.startsWith("/"))
        return command;
    const blank = command.indexOf(" ");
    const end = blank < 0 ? command.length : blank;
    let slash = command.lastIndexOf("/", end - 1);
    while (slash > 0 && (slash === end - 1 || command[slash + 1] === "/"))
        slash = command.lastIndexOf("/", slash - 1);
    return slash < 1 ? command : command.slice(slash + 1);
}
function claimant(owner, holder) {
    if (owner?.instance == null)
        return "another project";
    const { slug, resource } = owner.instance;
    const run = owner.job?.run_id ? `, run ${owner.job.run_id} of ${owner.job.repository}` : "";
    const name = `${(0,foreign_text/* shorten */.ml)(slug, SHOWN)} (${(0,foreign_text/* shorten */.ml)(resource, SHOWN)}${run})`;
    if (holder === null)
        return name;
    const process = holder.label === null
        ? `PID ${holder.pid}`
        : `${(0,foreign_text/* shorten */.ml)(holder.label, SHOWN)} (PID ${holder.pid})`;
    return `${name} until ${process} ends`;
}
function elsewhere(owners, port) {
    if (owners === null || owners.owner === null || isNoListener(owners.owner_hidden))
        return "";
    const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
    if (addresses.length === 0 || addresses.some(endpoint/* isInTheWay */.M))
        return "";
    return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
//# sourceMappingURL=verdict.js.map
// EXTERNAL MODULE: ./build/src/engine/preflight/answer.js
var answer = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/src/engine/owners/linux/reason.js
var reason = __webpack_require__(9734);
// EXTERNAL MODULE: ./build/src/engine/owners/socket-table.js + 2 modules
var socket_table = __webpack_require__(9849);
;// CONCATENATED MODULE: ./build/src/engine/preflight/unseen.js


function unseen(system, { port, protocol }) {
    const owner_hidden = isLetGo(system, port, protocol)
        ? reason/* LET_GO */.NS
        : {
            code: "bound_not_listening",
            message: "no socket table shows it: bound by a socket that does not listen, or held outside this system",
        };
    return { port, protocol, owner: null, others: [], owner_hidden };
}
function isLetGo({ platform, procRoot }, port, protocol) {
    if (platform !== "linux")
        return false;
    return (0,socket_table/* allSockets */.u)(procRoot, protocol, new Set([port])).some(({ state }) => state === "closing");
}
//# sourceMappingURL=unseen.js.map
;// CONCATENATED MODULE: ./build/src/engine/preflight/judge.js








function judge(system, wanted, evidence) {
    const port = { port: wanted.port, protocol: wanted.protocol };
    const decision = decide(system, port, evidence);
    if (decision !== null)
        return worded(system, wanted, evidence, decision);
    return claimed((0,instance_view/* claimsOn */.RY)(evidence.instances, port), evidence, port).then((decision) => worded(system, wanted, evidence, decision));
}
function worded(system, wanted, evidence, { status, owners, holder }) {
    const { resource } = wanted;
    const port = wanted.port;
    const declared = wanted.declared !== null || (0,request/* isNamed */.ev)({ ...wanted, port });
    const known = {
        owner: owners?.owner ?? null,
        others: owners?.others ?? [],
        owner_hidden: owners?.owner_hidden ?? null,
    };
    const whole = evidence.detail === "full";
    const denial = status === "denied" ? denialOf(system, port) : null;
    const message = sentence({ resource, port, status, owners, declared, denial, holder, whole });
    const collides = status === "taken" || status === "claimed" || status === "denied";
    const { entries } = evidence.instances;
    const engine = engineOf(known.owner, evidence);
    const next = collides ? nextCommand(system, { port, ...known, holder, engine, entries }) : null;
    return (0,answer/* answer */.Z)(wanted, status, message, { ...known, next });
}
function engineOf(owner, { engines }) {
    const id = owner?.container?.id;
    return engines?.containers.find((it) => it.id === id)?.engine ?? null;
}
function denialOf(system, port) {
    const limit = (0,kernel_limits/* privilegedBelow */.X5)(system);
    if (port >= limit)
        return null;
    return `ports below ${limit} need a privilege (${(0,kernel_limits/* privileged */.wt)(system)}); take a higher one`;
}
function decide(system, port, evidence) {
    const result = evidence.results.get((0,port_key/* portKey */.l)(port));
    const found = evidence.owners.get((0,port_key/* portKey */.l)(port)) ?? null;
    if (found !== null && (found.owner !== null || result?.state === "busy")) {
        const inTheWay = found.owner_hidden?.code === "outgoing_connection";
        return { status: found.own && !inTheWay ? "own" : "taken", owners: found, holder: null };
    }
    if (result?.state === "busy")
        return { status: "taken", owners: unseen(system, port), holder: null };
    if (result?.state === "denied")
        return { status: "denied", owners: found, holder: null };
    return null;
}
async function claimed(claims, { project, job }, port) {
    const isOwn = ({ entry }) => project !== null && entry.slug === project.slug && entry.state_dir === project.state_dir;
    const foreign = claims.find((claim) => !isOwn(claim));
    if (foreign === undefined)
        return { status: claims.length > 0 ? "own" : "free", owners: null, holder: null };
    const { claimant } = await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 3607));
    return {
        status: "claimed",
        owners: { ...port, owner: claimant(foreign, job), others: [], owner_hidden: null },
        holder: foreign.claim.holder,
    };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/src/engine/preflight/busy.js





//# sourceMappingURL=busy.js.map

/***/ })

};
