"use strict";
exports.id = 1660;
exports.ids = [1660,9279];
exports.modules = {

/***/ 9279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attribute: () => (/* reexport */ attribute/* attribute */.l),
  findHolders: () => (/* reexport */ find/* findHolders */.Z),
  holdersOf: () => (/* reexport */ holdersOf),
  judge: () => (/* reexport */ judge),
  unseen: () => (/* reexport */ unseen/* unseen */.n)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/attribute.js + 10 modules
var attribute = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/find.js + 8 modules
var find = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/port-key.js
var port_key = __webpack_require__(416);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/probe.js + 1 modules
var probe = __webpack_require__(820);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/preflight/holders.js



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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/next.js
var engine_next = __webpack_require__(3103);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/kernel-limits.js
var kernel_limits = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/request.js
var request = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/answer.js
var answer = __webpack_require__(896);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/unseen.js
var unseen = __webpack_require__(5862);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/preflight/judge.js








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
    const message = (0,verdict/* sentence */.em)({ resource, port, status, owners, declared, denial, holder, whole });
    const collides = status === "taken" || status === "claimed" || status === "denied";
    const { entries } = evidence.instances;
    const engine = engineOf(known.owner, evidence);
    const next = collides ? (0,engine_next/* nextCommand */.h)(system, { port, ...known, holder, engine, entries }) : null;
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
        return { status: "taken", owners: (0,unseen/* unseen */.n)(system, port), holder: null };
    if (result?.state === "denied")
        return { status: "denied", owners: found, holder: null };
    return null;
}
async function claimed(claims, { project, job }, port) {
    const isOwn = ({ entry }) => project !== null && entry.slug === project.slug && entry.state_dir === project.state_dir;
    const foreign = claims.find((claim) => !isOwn(claim));
    if (foreign === undefined)
        return { status: claims.length > 0 ? "own" : "free", owners: null, holder: null };
    const { claimant } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(8131)]).then(__webpack_require__.bind(__webpack_require__, 512));
    return {
        status: "claimed",
        owners: { ...port, owner: claimant(foreign, job), others: [], owner_hidden: null },
        holder: foreign.claim.holder,
    };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/preflight/busy.js





//# sourceMappingURL=busy.js.map

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

/***/ })

};
;