export const id = 998;
export const ids = [998];
export const modules = {

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   livingJobs: () => (/* binding */ livingJobs)
/* harmony export */ });
/** Does somebody among a process's ancestors hold a living claim? Not our own holder: legs of a matrix have equal names. */
function livingJobs({ living }, job) {
    const mine = job?.holder.pid;
    const holders = new Set(living.map(({ claim }) => claim.holder.pid).filter((holder) => holder !== mine));
    return (_facts, ancestors) => ancestors.some((kin) => holders.has(kin.pid));
}
//# sourceMappingURL=living-jobs.js.map

/***/ })

};
