"use strict";
exports.id = 785;
exports.ids = [785];
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

/***/ })

};
;