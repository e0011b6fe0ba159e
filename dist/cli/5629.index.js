"use strict";
exports.id = 5629;
exports.ids = [5629];
exports.modules = {

/***/ 5629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeBack: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1599);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5934);
/* harmony import */ var _state_project_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8703);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4626);





async function takeBack(system, home, { state_dir }, { holder, before }, failure) {
    const had = before.filter((claim) => (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(claim, holder));
    const options = { warn: () => { }, ...(0,_state_home_js__WEBPACK_IMPORTED_MODULE_1__/* .modesFor */ .Ug)(home, state_dir) };
    try {
        await (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .updateState */ .$j)(system, state_dir, options, (state) => {
            if (state === null)
                return { result: undefined };
            const claims = [...state.claims.filter((claim) => !(0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(claim, holder)), ...had];
            const isEmpty = claims.length === 0 && state.services.size === 0;
            return { next: isEmpty ? null : (0,_state_project_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateWith */ .C$)(state, { ...state, claims }), result: undefined };
        });
        return failure;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX && failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX))
            throw error;
        const { kind, code, message } = failure;
        const stands = `${message}; the claim stands in ${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed)(state_dir)} all the same`;
        const hint = `drop it when that is mended: devrig release --holder ${holder.pid}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX(kind, code, stands, { hint, cause: error });
    }
}
//# sourceMappingURL=take-back.js.map

/***/ })

};
;