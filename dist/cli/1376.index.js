"use strict";
exports.id = 1376;
exports.ids = [1376];
exports.modules = {

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteCommand: () => (/* binding */ deleteCommand)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8492);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5912);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);



const deleteCommand = {
    name: "delete",
    summary: "Stop the project and remove its whole .devrig folder: state, logs, remembered ports.",
    usage: "[--all]",
    description: "The folder stays where something of the project lives on.",
    flags: [{ name: "all", text: "every instance on the machine that is yours" }],
    examples: [
        { command: "devrig delete", text: "this project" },
        { command: "devrig delete --all", text: "as if nothing had ever been started" },
    ],
    exits: [
        { code: "0", text: "removed; also when there was nothing" },
        { code: "1", text: "something lives on; its folder was left" },
        { code: "2", text: "wrong usage, no config file" },
        { code: "3", text: "the machine said no" },
        _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_SIGNAL */ .xO,
    ],
    run: runDelete,
};
async function runDelete(context) {
    const { system, invocation, file } = context;
    const all = invocation.has("all");
    if (invocation.positionals.length > 0)
        throw wholeOnly(invocation.positionals[0]);
    if (all && file !== undefined)
        throw (0,_stop_js__WEBPACK_IMPORTED_MODULE_1__.notBoth)("-f");
    const report = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__.deleteInstances)(system, { all, config: file });
    return (0,_stop_js__WEBPACK_IMPORTED_MODULE_1__.tellStopped)(context, report, "Nothing to delete.");
}
function wholeOnly(service) {
    return new _engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("user", "usage", "delete takes no service: it removes the whole project", {
        hint: `to end one service: devrig stop ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .forShell */ .uJ)(service)}`,
    });
}
//# sourceMappingURL=delete.js.map

/***/ })

};
;