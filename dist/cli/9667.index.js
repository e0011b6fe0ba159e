"use strict";
exports.id = 9667;
exports.ids = [9667];
exports.modules = {

/***/ 9667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attribute: () => (/* reexport */ attribute/* attribute */.l),
  findHolders: () => (/* reexport */ find/* findHolders */.Z),
  holdersOf: () => (/* reexport */ holdersOf),
  judge: () => (/* reexport */ judge/* judge */.S)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/attribute.js + 8 modules
var attribute = __webpack_require__(400);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/find.js + 8 modules
var find = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/port-key.js
var port_key = __webpack_require__(2131);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/probe.js + 1 modules
var probe = __webpack_require__(2173);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/preflight/holders.js



const SECOND_LOOKS = [5, 15, 40];
async function holdersOf(system, blocked, results, ahead) {
    const holders = await (0,find/* findHolders */.Z)(system, blocked, ahead);
    const last = await lookAgain(system, blocked, holders, results);
    return last.filter((it) => results.get((0,port_key/* portKey */.l)(it))?.state !== "free");
}
async function lookAgain(system, blocked, first, results) {
    let holders = first;
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
    for (const port of ports) {
        if (results.get((0,port_key/* portKey */.l)(port))?.state !== "busy")
            continue;
        results.set((0,port_key/* portKey */.l)(port), await (0,probe/* probe */.d)(system, port.port, port.protocol));
    }
}
function isDoubtful(port, holders, results) {
    if (results.get((0,port_key/* portKey */.l)(port))?.state !== "busy")
        return false;
    const found = holders.get((0,port_key/* portKey */.l)(port));
    return found === undefined || found.hidden?.code === "gone";
}
//# sourceMappingURL=holders.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/judge.js
var judge = __webpack_require__(708);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/preflight/busy.js




//# sourceMappingURL=busy.js.map

/***/ })

};
;