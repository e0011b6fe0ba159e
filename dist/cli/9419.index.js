"use strict";
exports.id = 9419;
exports.ids = [9419,1800];
exports.modules = {

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError),
/* harmony export */   s2: () => (/* binding */ isToldByDiagnostic)
/* harmony export */ });
const NAME = "DevrigError";
class DevrigError extends Error {
    name = NAME;
    kind;
    code;
    hint;
    diagnostics;
    warnings;
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
        this.warnings = facts.warnings ?? [];
    }
}
function isToldByDiagnostic({ message, diagnostics: [only, ...more], }) {
    return only !== undefined && more.length === 0 && message.endsWith(only.message);
}
function errorCode(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return null;
    return typeof error.code === "string" ? error.code : null;
}
function reasonOf(error) {
    const [, code, words] = /^([A-Z0-9]+): ([^,]+)/.exec(messageOf(error)) ?? [];
    return code === undefined ? messageOf(error) : `${words} (${code})`;
}
function messageOf(error) {
    return typeof error === "object" && error !== null && "message" in error
        ? String(error.message)
        : String(error);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
const ANSWERS = new Set(["EADDRINUSE", "EACCES", "EPERM"]);
const ABSENT = new Set(["EADDRNOTAVAIL", "EINVAL", "EAFNOSUPPORT"]);
function answerOf(code) {
    if (code === null)
        return null;
    if (ANSWERS.has(code))
        return code;
    return ABSENT.has(code) ? "absent" : null;
}
//# sourceMappingURL=bind-answer.js.map

/***/ }),

/***/ 1800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bindDatagram: () => (/* binding */ bindDatagram),
/* harmony export */   listen: () => (/* binding */ listen)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1314);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dgram__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _bind_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);




function listen(port, address) {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once("error", (error) => settle(error, resolve, reject));
        server.once("listening", () => server.close(() => resolve(null)));
        const where = address === undefined ? { port } : { port, host: address, ipv6Only: address === "::" };
        server.listen({ ...where, exclusive: true });
    });
}
async function bindDatagram(port, address) {
    const code = await bindOne(port, address);
    return code === "absent" && address === undefined ? bindOne(port, "0.0.0.0") : code;
}
function bindOne(port, address) {
    return new Promise((resolve, reject) => {
        const dual = address === undefined;
        const type = dual || address.includes(":") ? "udp6" : "udp4";
        const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)({ type, ipv6Only: !dual && type === "udp6" });
        socket.once("error", (error) => {
            socket.close();
            settle(error, resolve, reject);
        });
        socket.bind({ port, address: address ?? "::", exclusive: true }, () => {
            socket.close(() => resolve(null));
        });
    });
}
function settle(error, resolve, reject) {
    const answer = (0,_bind_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .u)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error));
    if (answer === null)
        reject(error);
    else
        resolve(answer);
}
//# sourceMappingURL=listen.js.map

/***/ })

};
;