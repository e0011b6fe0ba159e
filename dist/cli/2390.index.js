"use strict";
exports.id = 2390;
exports.ids = [2390,9];
exports.modules = {

/***/ 6337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ duplicateVariables),
/* harmony export */   f4: () => (/* binding */ differByName),
/* harmony export */   mz: () => (/* binding */ duplicatePorts),
/* harmony export */   t_: () => (/* binding */ sharedVariables)
/* harmony export */ });
/* harmony import */ var _text_port_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7306);


function duplicatePorts(ports) {
    const seen = new Map();
    const found = [];
    for (const port of ports) {
        if (port.port === null)
            continue;
        const key = (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)(port);
        const earlier = seen.get(key) ?? [];
        seen.set(key, earlier);
        const first = earlier.find((other) => sameAddress(other, port));
        if (first === undefined)
            earlier.push(port);
        else
            found.push(clash("duplicate_port", port, first, (other, place) => other === port.resource
                ? `Port ${key} stands twice in '${other}' (${place})`
                : `Port ${key} of '${port.resource}' is wanted by '${other}' too (${place})`));
    }
    return found;
}
function duplicateVariables(ports) {
    return sharedVariables(ports).map(({ variable, port, first }) => sameVariable(variable, port, first));
}
function sharedVariables(ports) {
    if (differByName(ports))
        return [];
    const givers = new Map();
    return ports.flatMap((port) => {
        const names = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariables */ .$)(port);
        const given = [names.port, names.url, names.host].filter((name) => name !== null);
        for (const variable of given) {
            const giver = { port, isHost: variable === names.host };
            const earlier = givers.get(variable) ?? giver;
            givers.set(variable, earlier);
            if (disagree(earlier, giver))
                return [{ variable, port, first: earlier.port }];
        }
        return [];
    });
}
function differByName(ports) {
    const names = new Set();
    for (const { name, portName } of ports) {
        if (portName !== null)
            return false;
        names.add((0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inCapitals */ .t)(name));
    }
    return names.size === ports.length;
}
function disagree(a, b) {
    return a.port.resource !== b.port.resource && !(a.isHost && b.isHost);
}
function sameVariable(variable, port, first) {
    return clash("duplicate_variable", port, first, (other, place) => `'${port.resource}' and '${other}' (${place}) both give the environment variable ${variable}; rename one`);
}
function clash(code, port, first, say) {
    const { source } = port;
    const message = say(first.resource, placeOf(first.source, source));
    return { code, message, resource: port.resource, source };
}
function placeOf(place, from) {
    if (place === null)
        return "elsewhere";
    return place.file === from?.file ? `line ${place.line}` : `${place.file}:${place.line}`;
}
function sameAddress(a, b) {
    return a.address === null || b.address === null || a.address === b.address;
}
//# sourceMappingURL=duplicates.js.map

/***/ }),

/***/ 7306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ portVariables),
/* harmony export */   t: () => (/* binding */ inCapitals)
/* harmony export */ });
function portVariables(port) {
    const prefix = `DEVRIG_${inCapitals(port.name)}`;
    const host = `${prefix}_HOST`;
    if (port.portName === null)
        return { port: `${prefix}_PORT`, url: `${prefix}_URL`, host };
    return { port: `${prefix}_PORT_${inCapitals(port.portName)}`, url: null, host };
}
function inCapitals(name) {
    const capitals = name.toUpperCase();
    return isPlain(capitals) ? capitals : capitals.replace(/[^A-Z0-9]/gu, "_");
}
function isPlain(capitals) {
    for (let at = 0; at < capitals.length; at++) {
        const unit = capitals.charCodeAt(at);
        const isDigit = unit >= 48 && unit <= 57;
        if (!isDigit && (unit < 65 || unit > 90))
            return false;
    }
    return true;
}
//# sourceMappingURL=variables.js.map

/***/ }),

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

/***/ 6074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ parsePortRequest),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   pz: () => (/* binding */ parsePort)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _text_port_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);


const FORM = /^(?:([^=\s]+)=)?(\d{1,10})(?:\/(tcp|udp))?$/;
function isNamed(request) {
    return request.resource !== (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)(request);
}
function plainPort(text) {
    const port = Number(text);
    const isPlain = Number.isInteger(port) && port >= 1 && port <= 65_535 && String(port) === text;
    return isPlain ? { resource: text, port, protocol: "tcp" } : null;
}
function parsePortRequest(text) {
    return plainPort(text) ?? parseForm(text.trim(), "write 3000, db=5432 or dns=53/udp");
}
function parsePort(text) {
    const hint = "write 3000 or 53/udp";
    if (text.includes("="))
        throw notAPort(text, hint);
    return plainPort(text) ?? parseForm(text.trim(), hint);
}
function parseForm(text, hint) {
    const found = FORM.exec(text);
    if (found === null)
        throw notAPort(text, hint);
    const [, name, digits, protocol = "tcp"] = found;
    const port = Number(digits);
    if (port < 1 || port > 65_535) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "port_invalid", `port ${digits} is out of range`, {
            hint: "ports go from 1 to 65535",
        });
    }
    const resource = name ?? (0,_text_port_text_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)({ port, protocol });
    return { resource, port, protocol: protocol };
}
function notAPort(text, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "port_invalid", `"${text}" is not a port`, { hint });
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 9:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseClaimedNames: () => (/* binding */ refuseClaimedNames),
/* harmony export */   refuseSharedNames: () => (/* binding */ refuseSharedNames)
/* harmony export */ });
/* harmony import */ var _config_duplicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6337);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _ports_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6074);




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

/***/ }),

/***/ 9067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText)
/* harmony export */ });
function portText({ port, protocol }) {
    if (port === null)
        return "auto";
    return protocol === "udp" ? `${port}/udp` : String(port);
}
//# sourceMappingURL=port-text.js.map

/***/ })

};
;