export const id = 389;
export const ids = [389];
export const modules = {

/***/ 7389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  viewOfHome: () => (/* reexport */ viewOfHome)
});

// UNUSED EXPORTS: belongingOf, claimant

// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/src/engine/state/heal.js
var heal = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/src/engine/state/home.js
var state_home = __webpack_require__(175);
// EXTERNAL MODULE: ./build/src/engine/state/living.js
var state_living = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/src/engine/state/paths.js
var paths = __webpack_require__(3166);
// EXTERNAL MODULE: ./build/src/engine/state/registry.js + 6 modules
var registry = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/src/engine/state/registry-document.js
var registry_document = __webpack_require__(7393);
// EXTERNAL MODULE: ./build/src/engine/owners/instances/instance-view.js
var instance_view = __webpack_require__(6853);
;// CONCATENATED MODULE: ./build/src/engine/owners/instances/registry-view.js








async function viewOfHome(system, own) {
    const { registry, problem } = registryOfHome(system);
    try {
        const whole = own === null ? registry : await (0,heal/* healed */.s)(system, registry, own);
        return { ...(await viewOf(system, whole)), problem };
    }
    catch (error) {
        return problemOf(error);
    }
}
async function viewOf(system, registry) {
    const living = await (0,state_living/* livingClaims */.dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
function registryOfHome(system) {
    const nothing = new registry_document/* Registry */.O([]);
    try {
        const home = (0,state_home/* findHome */.r9)(system);
        const content = (0,registry/* readRegistry */._5)(home);
        if (content.kind === "valid")
            return { registry: content.value, problem: null };
        if (content.kind === "absent")
            return { registry: nothing, problem: null };
        const reason = `${(0,paths/* registryFile */.__)(home.path)} cannot be used: ${content.reason}`;
        return { registry: nothing, problem: (0,instance_view/* problemView */.P5)("registry_damaged", reason).problem };
    }
    catch (error) {
        return { registry: nothing, problem: problemOf(error).problem };
    }
}
function problemOf(error) {
    if (error instanceof errors/* DevrigError */.oX)
        return (0,instance_view/* problemView */.P5)(error.code, error.message);
    throw error;
}
//# sourceMappingURL=registry-view.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/instances/registered.js



//# sourceMappingURL=registered.js.map

/***/ })

};
