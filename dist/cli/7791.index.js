"use strict";
exports.id = 7791;
exports.ids = [7791,172];
exports.modules = {

/***/ 7791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composePorts: () => (/* binding */ composePorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/positions.js
var positions = __webpack_require__(1615);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/yaml-mistakes.js

function yamlMistakes(document) {
    const found = new Map();
    const add = (message, offset) => {
        if (!found.has(offset))
            found.set(offset, { message, offset });
    };
    for (const { message, pos } of document.errors)
        add(message, pos[0]);
    const anchors = new Set();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                if (!anchors.has(node.source))
                    add(`there is no anchor '&${node.source}' before this`, node.range?.[0] ?? 0);
            }
            else if (node.anchor !== undefined)
                anchors.add(node.anchor);
        },
    });
    return [...found.values()];
}
//# sourceMappingURL=yaml-mistakes.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/document.js



function readYaml(file, text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, OPTIONS);
    const [document = (0,dist/* parseDocument */.Tp)(text, OPTIONS), ...others] = documents;
    const find = (0,positions/* lineFinder */.z)(text);
    const pairs = pairReader(document);
    const place = (offset) => ({ file, ...find(offset) });
    const wrong = [document, ...others].flatMap(yamlMistakes);
    return {
        file,
        errors: wrong.map(({ message, offset }) => syntaxError(message, place(offset))),
        root: document.contents,
        further: others.flatMap(({ contents }) => contents ?? []),
        kind: (node) => kindOf(follow(document, node)),
        get: (node, key) => pairs(node).get(key) ?? null,
        replaces: (node) => node?.tag === "!reset" || node?.tag === "!override",
        entries: (node) => [...pairs(node)],
        items: (node) => {
            const list = follow(document, node);
            return (0,dist/* isSeq */.oP)(list) ? list.items.flatMap((item) => (isNode(item) ? [item] : [])) : [];
        },
        text: (node) => textOf(follow(document, node)),
        at: (node) => place(node?.range?.[0] ?? 0),
    };
}
const OPTIONS = { prettyErrors: false, logLevel: "silent" };
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return "table";
    if ((0,dist/* isSeq */.oP)(node))
        return "list";
    return (0,dist/* isScalar */.jn)(node) && node.value !== null ? "single value" : "nothing";
}
function textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return null;
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function syntaxError(message, source) {
    return { code: "yaml_syntax", message: `Not valid YAML: ${message}`, resource: null, source };
}
function pairReader(document) {
    const known = new Map();
    const read = (node) => {
        const table = follow(document, node);
        if (!(0,dist/* isMap */.jh)(table))
            return new Map();
        const found = known.get(table) ?? new Map();
        if (known.has(table))
            return found;
        known.set(table, found);
        const merged = mergedTables(document, table).map(read).reverse();
        const own = ownPairs(table).filter(([key]) => key !== "<<");
        for (const [key, value] of [...merged, own].flatMap((pairs) => [...pairs]))
            found.set(key, value);
        return found;
    };
    return read;
}
function mergedTables(document, table) {
    return ownPairs(table).flatMap(([key, value]) => {
        if (key !== "<<")
            return [];
        const merged = follow(document, value);
        return (0,dist/* isSeq */.oP)(merged) ? merged.items.filter(isNode) : [value];
    });
}
function ownPairs(table) {
    return table.items.flatMap(({ key, value }) => {
        const name = isNode(key) ? textOf(key) : null;
        return name !== null && isNode(value) ? [[name, value]] : [];
    });
}
function follow(document, node) {
    if (node?.tag === "!reset")
        return null;
    return (0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? null) : node;
}
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isAlias */.Vj)(value);
}
//# sourceMappingURL=document.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/declared-port.js
var declared_port = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/interpolate.js
var interpolate = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/port-spec.js
var port_spec = __webpack_require__(4166);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/extends.js
function* withBases(yaml, name) {
    const passed = new Set();
    for (let next = name; next !== null && !passed.has(next);) {
        const service = yaml.get(yaml.get(yaml.root, "services"), next);
        if (service === null)
            return;
        passed.add(next);
        yield service;
        const base = yaml.get(service, "extends");
        next = isElsewhere(yaml, base) ? null : yaml.text(yaml.get(base, "service") ?? base);
    }
}
function isElsewhere(yaml, node) {
    return yaml.get(node, "file") !== null;
}
function listOf(yaml, name, key) {
    const found = [];
    for (const service of withBases(yaml, name)) {
        const own = yaml.get(service, key);
        found.unshift(...yaml.items(own));
        if (yaml.replaces(own))
            break;
    }
    return found;
}
function extends_textOf(yaml, name, key) {
    for (const service of withBases(yaml, name)) {
        const own = yaml.get(service, key);
        if (own !== null)
            return yaml.text(own);
    }
    return null;
}
//# sourceMappingURL=extends.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/ports.js




function publishedPorts(yaml, services, lookup, found) {
    const seen = new Set();
    for (const service of services) {
        const reading = { yaml, service, lookup, found };
        for (const item of portItems(reading)) {
            const published = readItem(reading, item);
            if (published !== null)
                addPorts(reading, published, item, seen);
        }
    }
}
function portItems({ yaml, service, found }) {
    if (extends_textOf(yaml, service, "network_mode") === "host")
        return [];
    for (const each of withBases(yaml, service)) {
        if (yaml.replaces(yaml.get(each, "ports")))
            break;
        const base = yaml.get(each, "extends");
        if (!isElsewhere(yaml, base))
            continue;
        found.warnings.push({
            code: "compose_not_followed",
            message: `Ports that '${service}' takes over from another file are not known to devrig`,
            resource: null,
            source: yaml.at(base),
        });
    }
    return listOf(yaml, service, "ports");
}
function readItem(reading, item) {
    try {
        const short = filled(reading, item);
        const published = short === null ? readLong(reading, item) : (0,port_spec/* parsePublished */.O7)(short);
        if (typeof published !== "string")
            return published;
        tell(reading, item, published);
    }
    catch (error) {
        if (!(error instanceof interpolate/* TemplateError */.$))
            throw error;
        tell(reading, item, error.message);
    }
    return null;
}
function readLong(reading, item) {
    const { yaml } = reading;
    const part = (key) => filled(reading, yaml.get(item, key));
    const target = part("target");
    if (target === null)
        return "an entry of 'ports' is a text like \"8080:80\" or has a 'target'";
    const container = (0,port_spec/* parseRange */.RC)(target);
    if (typeof container === "string")
        return `target: ${container}`;
    const ports = `${part("published") ?? ""}:${target}/${part("protocol") ?? "tcp"}`;
    const published = (0,port_spec/* parsePublished */.O7)(ports);
    if (typeof published === "string")
        return published;
    return { ...published, address: (0,port_spec/* onlyAddress */.xu)(part("host_ip") ?? "") };
}
function filled({ yaml, found, service, lookup }, node) {
    const template = yaml.text(node);
    if (template === null)
        return null;
    const { text, unset } = (0,interpolate/* interpolate */.G)(template, lookup);
    for (const name of unset)
        found.warnings.push({
            code: "compose_unset_variable",
            message: `The variable ${name} in the ports of '${service}' is not set and has no default`,
            resource: null,
            source: yaml.at(node),
        });
    return text;
}
function tell({ yaml, service, found }, item, message) {
    found.errors.push({
        code: "invalid_port",
        message: `Ports of the compose service '${service}': ${message}`,
        resource: null,
        source: yaml.at(item),
    });
}
function addPorts(reading, published, item, seen) {
    const { yaml, service, found } = reading;
    const { protocol, address } = published;
    if (protocol === "sctp")
        return;
    for (const port of (0,port_spec/* hostPorts */.Xd)(published)) {
        const resource = `compose:${service}:${port}`;
        const key = `${resource}/${protocol}`;
        if (seen.has(key))
            continue;
        if (found.ports.length >= declared_port/* MOST_PORTS */.D)
            return;
        seen.add(key);
        const facts = {
            ...{ resource, kind: "compose", name: service, portName: String(port) },
            ...{ port, protocol, scheme: protocol, address },
        };
        found.ports.push({
            ...facts,
            get source() {
                return yaml.at(item);
            },
        });
    }
}
//# sourceMappingURL=ports.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/services.js

function chooseServices(yaml, names, wanted, lookup) {
    const profiles = new Set((lookup("COMPOSE_PROFILES") ?? "").split(","));
    const first = names.filter((name) => wanted.length > 0 ? wanted.includes(name) : isActive(yaml, name, profiles));
    const chosen = new Set(first);
    for (const name of chosen)
        for (const other of dependencies(yaml, name))
            chosen.add(other);
    return names.filter((name) => chosen.has(name));
}
function isActive(yaml, name, active) {
    const profiles = listOf(yaml, name, "profiles").map(yaml.text);
    if (profiles.length === 0 || active.has("*"))
        return true;
    return profiles.some((profile) => profile !== null && active.has(profile));
}
function dependencies(yaml, name) {
    const needs = serviceKey(yaml, name, "depends_on");
    const listed = yaml.items(needs).map(yaml.text);
    return [...listed.filter((other) => other !== null), ...yaml.entries(needs).map(([key]) => key)];
}
function serviceKey(yaml, name, key) {
    return yaml.get(yaml.get(yaml.get(yaml.root, "services"), name), key);
}
//# sourceMappingURL=services.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/shape.js
function shapeProblems(yaml) {
    const { root } = yaml;
    if (yaml.kind(root) === "nothing")
        return [problem(yaml, root, "The Compose file is empty")];
    const found = [];
    const expect = (node, kind, what) => {
        const seen = yaml.kind(node);
        if (seen === kind || seen === "nothing")
            return;
        found.push(problem(yaml, node, `${what} must be a ${kind}, not a ${seen}`));
    };
    expect(root, "table", "The Compose file");
    const services = yaml.get(root, "services");
    expect(services, "table", "'services' of the Compose file");
    for (const [name, service] of yaml.entries(services)) {
        expect(service, "table", `The compose service '${name}'`);
        expect(yaml.get(service, "ports"), "list", `'ports' of the compose service '${name}'`);
    }
    return found;
}
function problem(yaml, node, message) {
    return { code: "compose_invalid", message, resource: null, source: yaml.at(node) };
}
//# sourceMappingURL=shape.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/dotenv.js
var dotenv = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/read-text.js
var read_text = __webpack_require__(5507);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose/variables.js





function composeVariables(system, folders, envFile, locate) {
    const path = envFile === undefined ? (0,external_node_path_.join)(folders.compose, ".env") : (0,external_node_path_.resolve)(folders.config, envFile);
    const fromEnvironment = (name) => system.env[name];
    try {
        const values = (0,dotenv/* parseDotenv */.q)((0,read_text/* readText */.y)(path), fromEnvironment);
        return { lookup: (name) => fromEnvironment(name) ?? values.get(name), errors: [] };
    }
    catch (error) {
        const missing = error instanceof errors/* DevrigError */.oX && error.code === "config_not_found";
        if (envFile === undefined && missing)
            return { lookup: fromEnvironment, errors: [] };
        const message = reason(error, path);
        const source = locate(["compose", envFile === undefined ? "file" : "env_file"]);
        const problem = { code: "env_file_unreadable", message, resource: null, source };
        return { lookup: fromEnvironment, errors: [problem] };
    }
}
function reason(error, path) {
    if (error instanceof errors/* DevrigError */.oX && error.kind === "user")
        return error.message;
    if (error instanceof interpolate/* TemplateError */.$)
        return `${path}: ${error.message}`;
    throw error;
}
//# sourceMappingURL=variables.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/compose.js









function composePorts(system, folder, compose, locate) {
    const path = (0,external_node_path_.resolve)(folder, compose.file);
    const found = { ports: [], names: null, errors: [], warnings: [], texts: [] };
    const text = readComposeText(path, found, locate);
    if (text === null)
        return found;
    found.texts.push([path, text]);
    const yaml = readYaml(path, text);
    const folders = { config: folder, compose: (0,external_node_path_.dirname)(path) };
    const variables = composeVariables(system, folders, compose.env_file, locate);
    const wrong = yaml.errors.length > 0 ? yaml.errors : shapeProblems(yaml);
    found.errors.push(...wrong, ...variables.errors);
    if (found.errors.length > 0)
        return found;
    const services = new Map(yaml.entries(yaml.get(yaml.root, "services")));
    found.names = [...services.keys()];
    found.errors.push(...unknownServices(compose, found.names, path, locate));
    found.warnings.push(...notFollowed(yaml));
    const chosen = chooseServices(yaml, found.names, compose.services ?? [], variables.lookup);
    publishedPorts(yaml, chosen, variables.lookup, found);
    return found;
}
function readComposeText(path, found, locate) {
    try {
        return (0,read_text/* readText */.y)(path);
    }
    catch (error) {
        if (!(error instanceof errors/* DevrigError */.oX) || error.kind !== "user")
            throw error;
        const { message } = error;
        const source = locate(["compose", "file"]);
        found.errors.push({ code: "compose_file_unreadable", message, resource: null, source });
        return null;
    }
}
function unknownServices(compose, names, path, locate) {
    return (compose.services ?? []).flatMap((name, index) => {
        if (name === undefined || names.includes(name))
            return [];
        return {
            code: "unknown_compose_service",
            message: `${path} has no service '${name}'${(0,suggest/* didYouMean */.a)(name, names)}`,
            resource: null,
            source: locate(["compose", "services", index]),
        };
    });
}
function notFollowed(yaml) {
    const include = yaml.get(yaml.root, "include");
    const further = yaml.further.find((node) => yaml.kind(node) !== "nothing");
    const where = [
        [include, "files named by 'include'"],
        [further, "further documents of the file, behind '---',"],
    ];
    return where.flatMap(([node, place]) => {
        if (node == null)
            return [];
        const message = `Ports published in ${place} are not known to devrig`;
        return { code: "compose_not_followed", message, resource: null, source: yaml.at(node) };
    });
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 5565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MOST_PORTS),
/* harmony export */   I: () => (/* binding */ facts)
/* harmony export */ });
const MOST_PORTS = 5000;
function facts(kind, name, portName, port) {
    return {
        resource: portName === null ? `${kind}:${name}` : `${kind}:${name}:${portName}`,
        kind,
        name,
        portName,
        port: port === "auto" ? null : port,
        protocol: "tcp",
        scheme: "tcp",
        address: null,
    };
}
//# sourceMappingURL=declared-port.js.map

/***/ }),

/***/ 9525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseDotenv)
/* harmony export */ });
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6148);

const PAIR = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\r\n]*))/gms;
function parseDotenv(text, lookup = () => undefined) {
    const values = new Map();
    const known = (name) => lookup(name) ?? values.get(name);
    for (const [, name = "", literal, quoted, bare = ""] of text.matchAll(PAIR)) {
        if (literal !== undefined)
            values.set(name, withoutQuotes(literal));
        else if (quoted !== undefined)
            values.set(name, (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(withoutEscapes(quoted), known).text);
        else
            values.set(name, (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(withoutComment(bare), known).text);
    }
    return values;
}
const ESCAPES = {
    ...{ n: "\n", r: "\r", t: "\t", $: "$$", '"': '"', "\\": "\\" },
    ...{ a: "\u0007", b: "\b", f: "\f", v: "\v" },
};
function withoutEscapes(text) {
    return text.replace(/\\(.)/gs, (all, char) => ESCAPES[char] ?? all);
}
function withoutQuotes(literal) {
    return literal.replace(/\\(.)/gs, (all, char) => (char === "'" ? char : all));
}
function withoutComment(text) {
    return text.replace(/\s#.*$/, "").trim();
}
//# sourceMappingURL=dotenv.js.map

/***/ }),

/***/ 6148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TemplateError),
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
class TemplateError extends Error {
    name = "TemplateError";
}
function interpolate(template, lookup) {
    const unset = [];
    return { text: replace(template, lookup, unset), unset };
}
const PLAIN = /^\$([A-Za-z_]\w*)/;
const BRACED = /^([A-Za-z_]\w*)(?:(:?[-?+])(.*))?$/su;
function replace(template, lookup, unset) {
    let text = "";
    let rest = template;
    for (;;) {
        const at = rest.indexOf("$");
        if (at < 0)
            return text + rest;
        text += rest.slice(0, at);
        rest = rest.slice(at);
        const { value, length } = replaceFirst(rest, lookup, unset);
        text += value;
        rest = rest.slice(length);
    }
}
function replaceFirst(text, lookup, unset) {
    if (text.startsWith("$$"))
        return { value: "$", length: 2 };
    if (text.startsWith("${")) {
        const end = closingBrace(text);
        return { value: braced(text.slice(2, end), lookup, unset), length: end + 1 };
    }
    const name = PLAIN.exec(text)?.[1];
    if (name === undefined)
        return { value: "$", length: 1 };
    return { value: lookUp(name, lookup, unset), length: name.length + 1 };
}
function braced(inside, lookup, unset) {
    const [, name, operator, rest = ""] = BRACED.exec(inside) ?? [];
    if (name === undefined)
        throw new TemplateError(`'\${${inside}}' is no variable`);
    if (operator === undefined)
        return lookUp(name, lookup, unset);
    const value = lookup(name);
    const missing = value === undefined || (operator.startsWith(":") && value === "");
    if (operator.endsWith("+"))
        return missing ? "" : replace(rest, lookup, unset);
    if (!missing)
        return value;
    if (operator.endsWith("-"))
        return replace(rest, lookup, unset);
    const said = replace(rest, lookup, unset);
    throw new TemplateError(`the variable ${name} is required${said === "" ? "" : `: ${said}`}`);
}
function lookUp(name, lookup, unset) {
    const value = lookup(name);
    if (value === undefined)
        unset.push(name);
    return value ?? "";
}
function closingBrace(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        if (text.startsWith("${", at))
            depth++;
        else if (text[at] === "}" && --depth === 0)
            return at;
    }
    throw new TemplateError(`'$' and '{' without the '}'`);
}
//# sourceMappingURL=interpolate.js.map

/***/ }),

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

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ locatorOf),
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
function locatorOf(file, text, places) {
    let scanned = null;
    return (path) => {
        scanned ??= { root: places(), at: lineFinder(text) };
        return { file, ...scanned.at(nearest(scanned.root, path).offset) };
    };
}
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    let [lastLine, lastOffset, lastColumn] = [0, 0, 0];
    return (offset) => {
        const line = countUpTo(starts, offset);
        const isBehind = line === lastLine && offset >= lastOffset;
        const from = isBehind ? lastOffset : (starts[line - 1] ?? 0);
        const column = (isBehind ? lastColumn : 1) + codePoints(text, from, offset);
        [lastLine, lastOffset, lastColumn] = [line, offset, column];
        return { line, column };
    };
}
function codePoints(text, start, end) {
    let count = end - start;
    for (let at = start + 1; at < end; at++)
        if ((text.codePointAt(at - 1) ?? 0) > 0xffff)
            count -= 1;
    return count;
}
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function nearest(root, path) {
    let place = root;
    for (const key of path) {
        const next = place.below.get(key);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
//# sourceMappingURL=positions.js.map

/***/ }),

/***/ 5507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _text_buffer_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2192);




const LIMIT = 1024 * 1024;
function readText(file) {
    const bytes = readBytes(file);
    const text = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? (0,_text_buffer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Text */ .H)(bytes) : null;
    if (text === null || text.includes("\0")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("user", "config_invalid", `${file} is not a text file: ${notText(bytes)}`, {
            hint: "A config is text in UTF-8",
        });
    }
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function readBytes(file) {
    const fd = open(file);
    try {
        return readSmall(fd) ?? readAny(fd, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
const SMALL = 16_384;
function readSmall(fd) {
    const buffer = Buffer.allocUnsafe(SMALL);
    try {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, SMALL, 0);
        if (count === 0 || count === SMALL)
            return null;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, count, SMALL - count, count) === 0
            ? buffer.subarray(0, count)
            : null;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
function readAny(fd, file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("user", "config_invalid", `${file} is not a regular file`);
    if (stats.size > LIMIT)
        throw tooLarge(file);
    return readUpTo(fd, stats.size + 1, file);
}
function open(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("user", "config_not_found", `There is no file ${file}`, {
                cause: error,
            });
        throw unreadable(file, error, "This user must be allowed to read it");
    }
}
function readUpTo(fd, most, file) {
    const buffer = Buffer.allocUnsafe(most);
    let length = 0;
    for (;;) {
        const count = readOnce(fd, buffer, length, file);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length === buffer.length)
            throw tooLarge(file);
    }
}
function readOnce(fd, buffer, offset, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, offset, buffer.length - offset, null);
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function unreadable(file, error, hint) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === null)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("machine", "config_unreadable", `Cannot read ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}`, {
        ...(hint === undefined ? {} : { hint }),
        cause: error,
    });
}
function tooLarge(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("user", "config_invalid", `${file} is larger than 1 MiB, or growing`, {
        hint: "A config is a small text file; is this the right one?",
    });
}
function notText(bytes) {
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return `byte ${nul + 1} is NUL, as in binary files`;
    let valid = 0;
    let line = 1;
    for (;;) {
        const end = bytes.indexOf(10, valid);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(valid, end)))
            return `line ${line} is not valid UTF-8`;
        valid = end + 1;
        line++;
    }
}
//# sourceMappingURL=read-text.js.map

/***/ }),

/***/ 1077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function suggest(given, known) {
    let best = null;
    let least = given.length <= 4 ? 1.5 : 2.5;
    for (const name of known) {
        if (Math.abs(name.length - given.length) > 2)
            continue;
        const distance = editDistance(given.toLowerCase(), name.toLowerCase());
        if (distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}
function didYouMean(given, known) {
    const name = suggest(given, known);
    return name === null ? "" : `; did you mean '${name}'?`;
}
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(at(row, j - 1) + (same ? 0 : 1), at(row, j) + 1, at(next, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(before, j - 2) + 1);
            next.push(cost);
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? 0;
}
//# sourceMappingURL=suggest.js.map

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

/***/ 2192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text),
/* harmony export */   L: () => (/* binding */ latin1Text)
/* harmony export */ });
function latin1Text(bytes, start, end) {
    return bytes.latin1Slice?.(start, end) ?? bytes.toString("latin1", start, end);
}
function utf8Text(bytes) {
    return bytes.utf8Slice?.(0, bytes.length) ?? bytes.toString("utf8");
}
//# sourceMappingURL=buffer-text.js.map

/***/ })

};
;