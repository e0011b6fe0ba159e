export const id = 636;
export const ids = [636];
export const modules = {

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addAddons: () => (/* binding */ addAddons),
/* harmony export */   addCluster: () => (/* binding */ addCluster)
/* harmony export */ });
/* harmony import */ var _declared_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7565);
/* harmony import */ var _port_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5078);


function addCluster({ ports }, add) {
    for (const [index, spec] of (ports ?? []).entries()) {
        const published = typeof spec === "string" ? (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClusterPort */ .XZ)(spec) : "";
        if (typeof published === "string" || published.protocol === "sctp")
            continue;
        const { address, protocol } = published;
        const spoken = { address, protocol, scheme: protocol };
        for (const port of (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPorts */ .Xd)(published)) {
            const named = { ...(0,_declared_port_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .I)("cluster", "cluster", String(port), port), ...spoken };
            if (!add({ ...named, resource: `cluster:${port}` }, ["cluster", "ports", index]))
                return;
        }
    }
}
function addAddons({ addons = {} }, add) {
    for (const [name, addon] of Object.entries(addons)) {
        for (const local of Object.keys(addon.port_forward ?? {})) {
            const port = (0,_port_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(local);
            if (port !== null)
                add((0,_declared_port_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .I)("addon", name, String(port), port), [
                    "cluster",
                    "addons",
                    name,
                    "port_forward",
                    local,
                ]);
        }
    }
}
//# sourceMappingURL=cluster-ports.js.map

/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ })

};
