export const id = 734;
export const ids = [734];
export const modules = {

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  viewOfHome: () => (/* reexport */ viewOfHome)
});

// UNUSED EXPORTS: belongingOf, claimant

// EXTERNAL MODULE: ./build/src/engine/state/home.js
var state_home = __webpack_require__(175);
// EXTERNAL MODULE: ./build/src/engine/state/living.js
var state_living = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/src/engine/state/paths.js
var paths = __webpack_require__(3166);
// EXTERNAL MODULE: ./build/src/engine/state/registry.js + 8 modules
var registry = __webpack_require__(545);
// EXTERNAL MODULE: ./build/src/engine/owners/instance-view.js
var instance_view = __webpack_require__(2574);
;// CONCATENATED MODULE: ./build/src/engine/owners/registry-view.js





async function viewOfHome(system) {
    const home = (0,state_home/* findHome */.r9)(system);
    const content = (0,registry/* readRegistry */._5)(home);
    if (content.kind === "valid")
        return viewOf(system, content.value);
    if (content.kind === "absent")
        return instance_view/* NO_INSTANCES */.T$;
    const reason = `${(0,paths/* registryFile */.__)(home.path)} cannot be used: ${content.reason}`;
    return (0,instance_view/* problemView */.P5)("registry_damaged", reason);
}
async function viewOf(system, registry) {
    const living = await (0,state_living/* livingClaims */.dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
//# sourceMappingURL=registry-view.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/registered.js



//# sourceMappingURL=registered.js.map

/***/ })

};
