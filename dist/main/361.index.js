export const id = 361;
export const ids = [361];
export const modules = {

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseClaimedNames: () => (/* binding */ refuseClaimedNames),
/* harmony export */   refuseSharedNames: () => (/* binding */ refuseSharedNames)
/* harmony export */ });
/* harmony import */ var _config_duplicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2993);
/* harmony import */ var _ports_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);




function refuseSharedNames(declared, byHand) {
    const ports = [...declared];
    for (const port of byHand.filter(_ports_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev).map(asDeclared))
        if (!ports.some((it) => isSame(it, port)))
            ports.push(port);
    refuse((0,_config_duplicates_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedVariables */ .t_)(ports), named);
}
function refuseClaimedNames(claims, declared, byHand) {
    const earlier = claims
        .filter((claim) => (0,_ports_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(claim) && !declared.some((it) => it.resource === claim.resource))
        .map(asDeclared);
    const clashes = byHand
        .filter(_ports_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)
        .map(asDeclared)
        .filter((port) => !earlier.some((it) => isSame(it, port)))
        .flatMap((port) => (0,_config_duplicates_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedVariables */ .t_)([...earlier, port]).filter((it) => it.port === port));
    refuse(clashes, ({ resource }) => `'${resource}', which this job has set aside before,`);
}
function refuse(clashes, earlier) {
    if (clashes.length === 0)
        return;
    const told = clashes.map(({ variable, port, first }) => `${named(port)} and ${earlier(first)} both give the environment variable ${variable}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "port_name_taken", told.join("; "), {
        hint: "give each port a name of its own",
    });
}
function asDeclared({ resource, port, protocol }) {
    return {
        resource: `${resource}=${port}${protocol === "udp" ? "/udp" : ""}`,
        kind: "service",
        name: resource,
        portName: null,
        port,
        protocol,
        scheme: protocol,
        address: null,
        source: null,
    };
}
function isSame(a, b) {
    return (a.portName === b.portName &&
        (0,_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .inCapitals */ .t)(a.name) === (0,_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .inCapitals */ .t)(b.name) &&
        a.port === b.port &&
        a.protocol === b.protocol);
}
function named({ resource, source }) {
    return source === null ? `'${resource}'` : `'${resource}' (${source.file}:${source.line})`;
}
//# sourceMappingURL=by-hand.js.map

/***/ })

};
