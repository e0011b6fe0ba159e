export const id = 346;
export const ids = [346];
export const modules = {

/***/ 6346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   viewOfHome: () => (/* binding */ viewOfHome)
/* harmony export */ });
/* unused harmony export viewOf */
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(175);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9149);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3166);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7842);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);





async function viewOfHome(system) {
    const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_0__/* .findHome */ .r)(system);
    const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._5)(home);
    if (content.kind === "valid")
        return viewOf(system, content.value);
    if (content.kind === "absent")
        return _instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INSTANCES */ .T$;
    const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
    return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .problemView */ .P5)("registry_damaged", reason);
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_4__/* .livingClaims */ .dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
//# sourceMappingURL=registry-view.js.map

/***/ })

};
