export const id = 0;
export const ids = [0];
export const modules = {

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bindDatagram: () => (/* binding */ bindDatagram),
/* harmony export */   listen: () => (/* binding */ listen)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1314);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2993);
/* harmony import */ var _bind_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7735);




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
