"use strict";
exports.id = 368;
exports.ids = [368,785];
exports.modules = {

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenHolder: () => (/* binding */ chosenHolder),
/* harmony export */   claim: () => (/* binding */ claim),
/* harmony export */   claimDocument: () => (/* binding */ claimDocument)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3197);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5778);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3708);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8368);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3906);


const claim = {
    name: "claim",
    summary: "Set the project's ports aside without starting anything.",
    usage: "[--wait DURATION] [--holder PID]",
    description: "The claim lives as long as its holder: the CI job, or the nearest process that\noutlives this command. Auto ports are chosen now.",
    flags: [
        { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
        { name: "holder", value: "PID", text: "the process that the claim lives as long as" },
    ],
    examples: [
        { command: "devrig claim", text: "for the script or job that runs it" },
        { command: "devrig claim --holder $$ --wait 2m", text: "for this shell; wait for busy ports" },
    ],
    exits: [
        { code: "0", text: "every port is set aside" },
        { code: "1", text: "a port is taken or claimed; nothing was set aside" },
        { code: "2", text: "wrong usage, configuration errors, no holder found" },
        { code: "3", text: "the machine said no" },
    ],
    words: "none",
    run: runClaim,
};
async function chosenHolder({ system, invocation }) {
    const text = invocation.value("holder");
    if (text === undefined)
        return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultHolder */ .Mz)(system);
    if (!/^\d{1,10}$/.test(text)) {
        throw new _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "usage", `--holder takes a pid, not "${text}"`, {
            hint: "see devrig claim --help",
        });
    }
    return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(system, Number(text));
}
async function runClaim(context) {
    const { system, streams, invocation, json, quiet, file } = context;
    const holder = await chosenHolder(context);
    const result = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .claimPorts */ .j)(system, {
        ...(file === undefined ? {} : { config: file }),
        wait: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(invocation.value("wait") ?? "0s"),
        detail: "redacted",
        holder,
        auto: "range",
    });
    await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__.showWarnings)(context, result.warnings);
    if (json)
        streams.out(`${JSON.stringify(claimDocument(result, holder), null, 2)}\n`);
    else if (!result.claimed)
        await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_4__.showReport)(context, result.report);
    else if (!quiet)
        showClaims(context, result, holder);
    return result.claimed ? 0 : 1;
}
function claimDocument({ claimed, ports, report }, holder) {
    return { version: 1, claimed, holder, ports: Object.fromEntries(ports), report };
}
function showClaims({ streams }, { ports, project }, holder) {
    for (const [resource, port] of ports)
        streams.out(`${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(resource)} ${port}\n`);
    const pid = `PID ${holder.pid}`;
    const until = holder.label === null ? pid : `${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(holder.label)} (${pid})`;
    streams.err(`Set aside for ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(project.slug)} until ${until} ends.\n`);
}
//# sourceMappingURL=claim.js.map

/***/ }),

/***/ 3368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9875);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3906);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);



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
        streams.out(`${JSON.stringify({ version: 1, released, kept: kept.length }, null, 2)}\n`);
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
        return await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__.chosenHolder)(context);
    }
    catch (error) {
        if (error instanceof _engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .DevrigError */ .oX && error.code === "no_holder")
            return { pid: 0, start: "" };
        throw error;
    }
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 9875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ releaseClaims)
/* harmony export */ });
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7483);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4993);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2733);
/* harmony import */ var _heal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1438);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8412);






async function releaseClaims(system, { project, holder }) {
    const { slug, state_dir } = project;
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_0__/* .findHome */ .r)(system);
    if (!home.exists)
        return { released: 0, kept: [], warnings };
    const result = await (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .updateRegistry */ .p3)(system, home, warn, async (read) => {
        const registry = await (0,_heal_js__WEBPACK_IMPORTED_MODULE_2__/* .healed */ .s)(system, read, project);
        const entry = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)(registry.entries, slug, state_dir);
        const living = await livingOf(system, entry?.claims ?? []);
        const kept = holder === null ? [] : living.filter((claim) => !(0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .yW)(claim, holder));
        const result = { released: living.length - kept.length, kept };
        if (entry === null || kept.length === entry.claims.length)
            return { result };
        if (kept.length === 0 && entry.services.size === 0) {
            await (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .removeState */ .aF)(system, state_dir, warn);
            return { next: (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .dropEntry */ .sT)(registry, slug, state_dir), result };
        }
        await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .writeClaims */ .x2)(system, home, project, kept, warn);
        const { raw: _raw, ns: _ns, ...fields } = entry;
        return { next: (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .putEntry */ .SP)(system, registry, { ...fields, claims: kept }), result };
    });
    return { ...result, warnings };
}
async function livingOf(system, claims) {
    const living = [];
    for (const claim of claims)
        if (await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_5__/* .isLiving */ .O)(system, claim))
            living.push(claim);
    return living;
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 6414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownProject)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7542);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4345);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5506);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);




async function ownProject(system, config) {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = (await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_0__/* .findProject */ .t1)(system, which));
    return (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, project, await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstances */ .d)(system), (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__/* .currentJob */ .bH)(system));
}
//# sourceMappingURL=own-project.js.map

/***/ })

};
;