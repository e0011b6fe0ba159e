"use strict";
exports.id = 838;
exports.ids = [838];
exports.modules = {

/***/ 838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9837);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5912);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6673);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8347);



const release = {
    name: "release",
    summary: "Drop the claims that 'devrig claim' made for the same holder.",
    usage: "[--holder PID]",
    description: "",
    flags: [{ name: "holder", value: "PID", text: "the holder given to 'devrig claim'" }],
    examples: [
        { command: "devrig release", text: "at the end of a script" },
        { command: "devrig release --holder $$", text: "the claims of this shell" },
    ],
    exits: [
        { code: "0", text: "released; also when there was nothing to release" },
        { code: "2", text: "wrong usage, configuration errors" },
        { code: "3", text: "the machine said no" },
    ],
    words: "none",
    run: runRelease,
};
async function runRelease(context) {
    const { system, streams, json, quiet, file } = context;
    const project = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ownProject */ .G)(system, file);
    const holder = await holderIfAny(context);
    const { released, kept, warnings } = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseClaims */ .p)(system, { project, holder });
    await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_2__.showWarnings)(context, warnings);
    if (json) {
        streams.out((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .forJson */ .Cx)({ version: 1, released, kept: kept.length }));
        return 0;
    }
    if (!quiet)
        streams.out(`${released} ${released === 1 ? "claim" : "claims"} released.\n`);
    const others = [...new Set(kept.map((claim) => claim.holder.pid))];
    if (!quiet && others.length > 0) {
        const stay = kept.length === 1 ? "1 claim stays" : `${kept.length} claims stay`;
        streams.err(`${stay}: held by PID ${others.join(", ")} (--holder names it).\n`);
    }
    return 0;
}
async function holderIfAny(context) {
    try {
        return await (0,_claim_js__WEBPACK_IMPORTED_MODULE_4__.chosenHolder)(context);
    }
    catch (error) {
        if (error instanceof _engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .DevrigError */ .oX && error.code === "no_holder")
            return { pid: 0, start: "" };
        throw error;
    }
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownProject)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8307);
/* harmony import */ var _owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);




async function ownProject(system, config) {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = (await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_0__/* .findProject */ .t1)(system, which));
    return (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, project, await (0,_owners_instances_read_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstances */ .d)(system, project), (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__/* .currentJob */ .bH)(system));
}
//# sourceMappingURL=own-project.js.map

/***/ })

};
;