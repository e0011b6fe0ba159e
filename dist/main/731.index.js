export const id = 731;
export const ids = [731];
export const modules = {

/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attribute: () => (/* reexport */ attribute/* attribute */.l),
  claimant: () => (/* reexport */ claimant/* claimant */.I),
  findHolders: () => (/* reexport */ find/* findHolders */.Z),
  nextCommand: () => (/* reexport */ nextCommand),
  sentence: () => (/* reexport */ sentence)
});

// EXTERNAL MODULE: ./build/src/engine/foreign-text.js
var foreign_text = __webpack_require__(1453);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/proxy.js
var proxy = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/engine/next.js


function nextCommand(system, { port, owner, owner_hidden }) {
    if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner))
        return null;
    if (owner.instance !== null)
        return `devrig stop -f ${(0,foreign_text/* forShell */.uJ)(owner.instance.config_path)}`;
    const sudo = isForeign(system, owner) ? "sudo " : "";
    if (owner.container !== null)
        return stopContainer(owner.container, sudo);
    const program = owner.command?.split(" ")[0] ?? "";
    if ((0,proxy/* isProxy */.j)([program]))
        return `${sudo}${findContainer(program, port)}`;
    if (owner.pid === null)
        return sudo === "" ? null : `sudo devrig who ${port}`;
    return system.platform === "win32" ? `taskkill /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
}
function isNoListener(hidden) {
    return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}
function isOfLivingJob({ pid, container, job }) {
    const isClaim = pid === null && container === null;
    return job !== null && (job.verdict === "neighbour" || isClaim);
}
function isForeign({ user }, { uid }) {
    return user !== null && user.uid !== 0 && uid !== user.uid;
}
function stopContainer({ engine, name, image }, sudo) {
    return `${image === null ? sudo : ""}${engine} stop ${(0,foreign_text/* forShell */.uJ)(name)}`;
}
function findContainer(program, port) {
    return /(?:rootlessport|conmon|podman)$/.test(program)
        ? "podman ps"
        : `docker ps --filter publish=${port}`;
}
//# sourceMappingURL=next.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/attribute.js + 6 modules
var attribute = __webpack_require__(7903);
// EXTERNAL MODULE: ./build/src/engine/owners/claimant.js
var claimant = __webpack_require__(7849);
// EXTERNAL MODULE: ./build/src/engine/owners/find.js
var find = __webpack_require__(503);
// EXTERNAL MODULE: ./build/src/engine/owners/endpoint.js
var endpoint = __webpack_require__(4113);
;// CONCATENATED MODULE: ./build/src/engine/verdict.js



const SHOWN = 60;
function sentence(finding) {
    const { resource, port, status, owners, declared, holder, whole } = finding;
    const name = (0,foreign_text/* shorten */.ml)(resource, SHOWN);
    const subject = declared ? `Port ${port} required by '${name}'` : `Port ${port}`;
    const owner = owners?.owner ?? null;
    if (status === "free")
        return `${subject} is free`;
    if (status === "denied")
        return `${subject} may not be bound by this user${denial(port, owners)}`;
    if (status === "claimed")
        return `${subject} is set aside by ${verdict_claimant(owner, holder)}`;
    if (status === "own") {
        if (owner === null)
            return `${subject} is set aside for this project`;
        return `${subject} is this project's own: open by ${ownerName(owner, whole)}`;
    }
    const who = owner === null ? "" : ` by ${ownerName(owner, whole)}`;
    const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
    return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
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
    return whole ? command : (0,foreign_text/* shorten */.ml)(command.replace(/^\/\S*\/(?=[^\s/])/, ""), SHOWN);
}
function denial(port, owners) {
    if (owners?.owner_hidden)
        return `: ${owners.owner_hidden.message}`;
    return port < 1024 ? ": ports below 1024 need a privilege; take a higher one or run as root" : "";
}
function verdict_claimant(owner, holder) {
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
;// CONCATENATED MODULE: ./build/src/engine/preflight/busy.js





//# sourceMappingURL=busy.js.map

/***/ })

};
