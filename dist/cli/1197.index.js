"use strict";
exports.id = 1197;
exports.ids = [1197];
exports.modules = {

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMine: () => (/* binding */ renderMine)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5106);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(521);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4180);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9201);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7888);




function renderMine(report, view) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.styleFor)(view.color);
    const wrong = report.ports.filter((port) => !(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isMine */ .G)(port));
    const details = wrong.map((port) => `${style.red("\u2717")} ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(port.message, 2000)}\n`);
    if (view.quiet)
        return details.join("");
    const table = report.ports.length === 0 ? "" : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTable */ .b)(rows(report, view, style), view.columns);
    return [table, details.join(""), verdict(report, wrong.length, style)].filter(Boolean).join("\n");
}
const STATES = {
    own: "open",
    taken: "stranger",
    claimed: "nobody",
    free: "nobody",
};
function rows({ ports }, view, style) {
    const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
    const titles = head.map((text, at) => ({ text, paint: style.dim, right: at === 1 }));
    const body = ports.map((port) => [
        { text: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(port.resource) },
        { text: portText(port), right: true },
        { text: STATES[port.status] ?? port.status, paint: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isMine */ .G)(port) ? style.green : style.red },
        { text: port.owner === null ? "" : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerName */ .Hc)(port.owner)) },
        { text: (0,_time_js__WEBPACK_IMPORTED_MODULE_5__/* .age */ .K)(port.owner?.started_at ?? null, view.now) },
    ]);
    return [titles, ...body];
}
function portText({ port, protocol }) {
    if (port === null)
        return "auto";
    return protocol === "udp" ? `${port}/udp` : String(port);
}
function verdict({ ports }, wrong, style) {
    const all = ports.filter(({ port }) => port !== null).length;
    if (all === 0)
        return style.green("No fixed port to check.\n");
    if (wrong === 0) {
        const are = all === 1 ? "The port is" : `All ${all} ports are`;
        return style.green(`${are} open, and this project's own.\n`);
    }
    const are = wrong === 1 ? "is" : "are";
    return style.red(`${wrong} of ${all} ${all === 1 ? "port" : "ports"} ${are} not open by this project.\n`);
}
//# sourceMappingURL=mine.js.map

/***/ })

};
;