export const id = 280;
export const ids = [280];
export const modules = {

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attribute: () => (/* reexport */ attribute/* attribute */.l),
  findHolders: () => (/* reexport */ find/* findHolders */.Z),
  holdersOf: () => (/* reexport */ holdersOf),
  judge: () => (/* reexport */ judge/* judge */.S)
});

// EXTERNAL MODULE: ./build/src/engine/owners/attribute.js + 9 modules
var attribute = __webpack_require__(8611);
// EXTERNAL MODULE: ./build/src/engine/owners/find.js
var find = __webpack_require__(503);
// EXTERNAL MODULE: ./build/src/engine/owners/port-key.js
var port_key = __webpack_require__(1261);
// EXTERNAL MODULE: ./build/src/engine/ports/probe.js + 1 modules
var probe = __webpack_require__(7729);
;// CONCATENATED MODULE: ./build/src/engine/preflight/holders.js



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
// EXTERNAL MODULE: ./build/src/engine/preflight/judge.js + 4 modules
var judge = __webpack_require__(4065);
;// CONCATENATED MODULE: ./build/src/engine/preflight/busy.js




//# sourceMappingURL=busy.js.map

/***/ })

};
