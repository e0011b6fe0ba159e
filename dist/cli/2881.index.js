"use strict";
exports.id = 2881;
exports.ids = [2881];
exports.modules = {

/***/ 4166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parsePublished),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   XZ: () => (/* binding */ parseClusterPort),
/* harmony export */   Xd: () => (/* binding */ hostPorts),
/* harmony export */   pz: () => (/* binding */ parsePort),
/* harmony export */   xu: () => (/* binding */ onlyAddress)
/* harmony export */ });
function parsePublished(spec) {
    const [ports = "", written = "", ...rest] = spec.split("/");
    const protocol = written.toLowerCase() || "tcp";
    if (rest.length > 0 || !isProtocol(protocol))
        return `'${written}' is no protocol: tcp, udp or sctp`;
    const parts = splitAddress(ports);
    const container = parseRange(parts.container);
    if (typeof container === "string")
        return container;
    const published = { host: null, address: parts.address, protocol };
    if (parts.host === "" || parts.host === "0")
        return published;
    const host = parseRange(parts.host);
    if (typeof host === "string")
        return host;
    const lengths = [host.last - host.first, container.last - container.first];
    if (lengths[0] === lengths[1])
        return { ...published, host };
    if (lengths[1] === 0)
        return published;
    return `the ranges '${parts.host}' and '${parts.container}' differ in length`;
}
function parseClusterPort(spec) {
    const [mapping = "", ...filters] = spec.split("@");
    if (filters.length > 1)
        return "more than one '@'";
    if (filters[0] === "")
        return "nothing behind '@'; 'loadbalancer' is usual";
    return parsePublished(mapping);
}
function* hostPorts({ host }) {
    if (host === null)
        return;
    for (let port = host.first; port <= host.last; port++)
        yield port;
}
function parsePort(text) {
    if (!/^\d{1,5}$/.test(text))
        return null;
    const port = Number(text);
    return port >= 1 && port <= 65535 ? port : null;
}
function parseRange(text) {
    const [from = "", to = from, ...rest] = text.split("-");
    const first = parsePort(from.trim());
    const last = parsePort(to.trim());
    if (first === null || last === null || rest.length > 0)
        return `'${text}' is no port from 1 to 65535 and no range of ports`;
    return first <= last ? { first, last } : `the range '${text}' runs backwards`;
}
function onlyAddress(text) {
    const address = text.replace(/^\[(.*)\]$/, "$1");
    return address === "" || address === "0.0.0.0" || address === "::" ? null : address;
}
function isProtocol(text) {
    return text === "tcp" || text === "udp" || text === "sctp";
}
function splitAddress(text) {
    const parts = text.split(":");
    const container = parts.pop() ?? "";
    const host = parts.pop() ?? "";
    return { address: onlyAddress(parts.join(":")), host, container };
}
//# sourceMappingURL=port-spec.js.map

/***/ }),

/***/ 2881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portTextProblems: () => (/* binding */ portTextProblems)
/* harmony export */ });
/* harmony import */ var _port_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4166);

function portTextProblems(data, locate) {
    return [...clusterPorts(data, locate), ...portForwards(data, locate)];
}
function clusterPorts({ cluster }, locate) {
    return (cluster?.ports ?? []).flatMap((spec, index) => {
        const wrong = typeof spec === "string" ? (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClusterPort */ .XZ)(spec) : "";
        if (typeof wrong !== "string" || wrong === "")
            return [];
        const example = '"8080:80@loadbalancer"';
        return problem(`"${spec}": ${wrong}; expected is the like of ${example}`, null, locate, [
            "cluster",
            "ports",
            index,
        ]);
    });
}
function portForwards({ cluster }, locate) {
    return Object.entries(cluster?.addons ?? {}).flatMap(([name, addon]) => Object.keys(addon.port_forward ?? {})
        .filter((local) => (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(local) === null)
        .map((local) => problem(`'${local}' is no local port from 1 to 65535; expected is the like of 8080 = "svc/web:80"`, `addon:${name}:${local}`, locate, ["cluster", "addons", name, "port_forward", local])));
}
function problem(message, resource, locate, path) {
    return { code: "invalid_port", message, resource, source: locate(path) };
}
//# sourceMappingURL=port-texts.js.map

/***/ })

};
;