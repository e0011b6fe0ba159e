export const id = 921;
export const ids = [921];
export const modules = {

/***/ 3921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   belongingOf: () => (/* binding */ belongingOf)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1456);
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/* harmony import */ var _process_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);




function belongingOf(system, view, pid, port) {
    if (view.entries.length === 0)
        return null;
    const line = new Set([pid, ...(0,_ancestors_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(system, pid).ancestors.map((kin) => kin.pid)]);
    const group = (0,_process_details_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(system.procRoot, pid);
    for (const entry of view.entries) {
        for (const [resource, service] of entry.services) {
            const led = service.pid > 1 && (line.has(service.pid) || group === service.pid);
            if (led && isTheSame(system, service, group))
                return { entry, resource };
        }
    }
    const claimed = (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOn */ .RY)(view, port).find(({ claim }) => line.has(claim.holder.pid));
    return claimed === undefined ? null : { entry: claimed.entry, resource: claimed.claim.resource };
}
function isTheSame(system, service, group) {
    const verdict = (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeNow */ .CS)(system, service);
    return (verdict === "alive" ||
        (verdict === "dead" && group === service.pid && !isThere(system, service.pid)));
}
function isThere(system, pid) {
    return (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeNow */ .CS)(system, { pid, start: null }) !== "dead";
}
//# sourceMappingURL=instances.js.map

/***/ })

};
