"use strict";
exports.id = 4143;
exports.ids = [4143];
exports.modules = {

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

/***/ 8790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   WG: () => (/* binding */ dependencyProblems),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   q4: () => (/* binding */ edgesOf)
/* harmony export */ });
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1077);

function dependencyProblems(data, composeNames, locate) {
    const nodes = nodesOf(data);
    if (nodes.every(({ wants }) => wants.length === 0))
        return [];
    const byName = groupByName(nodes);
    const missing = composeNames === null
        ? []
        : missingNames(nodes, new Set([...byName.keys(), ...composeNames]), locate);
    return [...missing, ...cycles(nodes, byName, locate)];
}
function nodesOf(data) {
    const { cluster } = data;
    const tables = [
        [["services"], "", data.services ?? {}],
        [["docker"], "docker:", data.docker ?? {}],
        [["cluster", "image"], null, cluster?.image ?? {}],
        [["cluster", "deploy"], null, cluster?.deploy ?? {}],
    ];
    return tables.flatMap(([path, prefix, table]) => Object.entries(table).map(([name, entry]) => ({
        name,
        resource: prefix === null ? null : prefix + name,
        path: [...path, name, "depends_on"],
        wants: entry.depends_on ?? [],
    })));
}
function groupByName(nodes) {
    const byName = new Map();
    for (const node of nodes)
        byName.set(node.name, [...(byName.get(node.name) ?? []), node]);
    return byName;
}
const MOST_MEANT = 100;
function missingNames(nodes, known, locate) {
    let found = 0;
    return nodes.flatMap((node) => node.wants.flatMap((name, index) => {
        if (name === undefined || known.has(name))
            return [];
        found += 1;
        const others = found > MOST_MEANT ? [] : [...known].filter((other) => other !== node.name);
        return {
            code: "unknown_dependency",
            message: `'${node.name}' depends on '${name}', which does not exist${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, others)}`,
            resource: node.resource,
            source: locate([...node.path, index]),
        };
    }));
}
function cycles(nodes, byName, locate) {
    const done = new Set();
    return nodes.flatMap((start) => (done.has(start) ? [] : cyclesFrom(start, byName, done, locate)));
}
function cyclesFrom(start, byName, done, locate) {
    const found = [];
    const trail = [start];
    const open = new Map([[start, edgesOf(start, byName)]]);
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
        const edge = open.get(node)?.pop();
        if (edge === undefined) {
            done.add(node);
            open.delete(node);
            trail.pop();
        }
        else if (open.has(edge.to))
            found.push(cycle(trail, node, edge, locate));
        else if (!done.has(edge.to)) {
            trail.push(edge.to);
            open.set(edge.to, edgesOf(edge.to, byName));
        }
    }
    return found;
}
function edgesOf(node, byName) {
    return node.wants
        .flatMap((name, index) => {
        const named = byName.get(name) ?? [];
        const others = named.filter((other) => other !== node);
        return (others.length > 0 ? others : named).map((to) => ({ to, index }));
    })
        .reverse();
}
function cycle(trail, from, closing, locate) {
    const names = trail.slice(trail.indexOf(closing.to)).map(({ name }) => name);
    return {
        code: "dependency_cycle",
        message: `Dependency cycle: ${[...names, closing.to.name].join(" \u2192 ")}`,
        resource: from.resource,
        source: locate([...from.path, closing.index]),
    };
}
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 7716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CONFIG_NAME),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9304);




const CONFIG_NAME = "devrig.toml";
function findConfig(system, where = {}) {
    if (where.file !== undefined)
        return namedConfig((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(system.cwd, where.file));
    const { start, top } = stretch(system.cwd, where.ceiling);
    const passedOver = [];
    for (const folder of foldersUpwards(start, top)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIG_NAME);
        const stats = ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate), candidate);
        if (stats?.isFile())
            return candidate;
        if (stats !== null)
            passedOver.push(`${candidate} is ${kindOf(stats)}, not a file`);
    }
    const seen = passedOver.length === 0 ? "" : ` (${passedOver.join("; ")})`;
    throw noneFound(`No ${CONFIG_NAME} in ${whereSought(system.cwd, start, top)}${seen}`);
}
function whereSought(cwd, start, top) {
    if (start === top)
        return cwd;
    return `${cwd} or a folder above it${top === null ? "" : `, up to ${top}`}`;
}
function noneFound(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_not_found", message, {
        hint: 'Make one with "devrig init", or name one with "-f FILE"',
    });
}
function namedConfig(file) {
    const stats = ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file), file);
    if (stats?.isFile())
        return file;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("user", "config_not_found", whyNot(file, stats), {
        hint: `"-f" takes the path of a ${CONFIG_NAME}`,
    });
}
function whyNot(file, stats) {
    if (stats !== null)
        return `${file} is ${kindOf(stats)}, not a config file`;
    const isLink = ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file), file)?.isSymbolicLink();
    return isLink ? `${file} is a link to a file that does not exist` : `There is no file ${file}`;
}
function kindOf(stats) {
    if (stats.isDirectory())
        return "a folder";
    if (stats.isFIFO())
        return "a pipe";
    return stats.isSocket() ? "a socket" : "a device";
}
function stretch(cwd, ceiling) {
    if (ceiling === undefined)
        return { start: cwd, top: null };
    const start = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(cwd);
    const top = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(ceiling);
    if (isInside(start, top))
        return { start, top };
    throw noneFound(`No ${CONFIG_NAME} is looked for in ${start}, which is outside of ${top}`);
}
function* foldersUpwards(start, top) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        yield folder;
        if (folder === top || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return;
    }
}
function isInside(folder, top) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (at === top)
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return false;
    }
}
function ifThere(look, file) {
    try {
        return look();
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === null)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "config_unreadable", `Cannot look at ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`, {
            hint: hintOf(code),
            cause: error,
        });
    }
}
function hintOf(code) {
    return code === "ELOOP"
        ? "Symbolic links lead in a circle there"
        : "Its folder, or one above, may not be read by this user";
}
//# sourceMappingURL=discover.js.map

/***/ }),

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

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resourceOf),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);

const SHOWN = 60;
function keyName(path) {
    let name = "";
    for (const key of path) {
        if (typeof key === "number")
            name += `[${key}]`;
        else
            name += `${name === "" ? "" : "."}${writtenKey((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(key, SHOWN))}`;
    }
    return name;
}
function writtenKey(key) {
    return /^[\w-]+\u2026?$/.test(key) ? key : JSON.stringify(key);
}
function resourceOf(path) {
    const [table, name, key, port] = path.map(String);
    if (name === undefined)
        return table === "dashboard" ? table : null;
    if (table === "services")
        return name;
    if (table === "docker")
        return key === "ports" && port !== undefined ? `docker:${name}:${port}` : `docker:${name}`;
    if (table !== "dashboard")
        return null;
    if (key === "grpc_port")
        return "otel-grpc";
    return key === "http_port" ? "otel-http" : "dashboard";
}
//# sourceMappingURL=key-names.js.map

/***/ }),

/***/ 6480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/identity.js
var identity = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/declared-port.js
var declared_port = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/declared-ports.js

async function portsOf(data, locate) {
    const found = [];
    const add = (facts, path) => {
        const room = found.length < declared_port/* MOST_PORTS */.D;
        if (room)
            found.push(located(facts, locate, path));
        return room;
    };
    if (data.services !== undefined)
        addServices(data.services, add);
    if (data.docker !== undefined)
        addDocker(data.docker, add);
    if (data.dashboard !== undefined)
        addDashboard(data.dashboard, add);
    if (data.cluster !== undefined) {
        const { addCluster, addAddons } = await __webpack_require__.e(/* import() */ 5519).then(__webpack_require__.bind(__webpack_require__, 7900));
        addCluster(data.cluster, add);
        addAddons(data.cluster, add);
    }
    return found;
}
function located(facts, locate, path) {
    return { ...facts, source: locate(path) };
}
function addServices(services, add) {
    for (const [name, { port, protocol: scheme = "http" }] of Object.entries(services)) {
        if (port === undefined)
            continue;
        const found = (0,declared_port/* facts */.I)("service", name, null, port);
        found.resource = name;
        found.scheme = scheme;
        found.protocol = transport(scheme);
        add(found, ["services", name, "port"]);
    }
}
function addDocker(docker, add) {
    for (const [name, { port, ports = {}, protocol: scheme = "tcp" }] of Object.entries(docker)) {
        const spoken = { scheme, protocol: transport(scheme) };
        if (port !== undefined)
            add({ ...(0,declared_port/* facts */.I)("docker", name, null, port), ...spoken }, ["docker", name, "port"]);
        for (const [portName, value] of Object.entries(ports))
            add({ ...(0,declared_port/* facts */.I)("docker", name, portName, value), ...spoken }, [
                "docker",
                name,
                "ports",
                portName,
            ]);
    }
}
const DASHBOARD_PORT = 4000;
const OTEL_GRPC_PORT = 4317;
const OTEL_HTTP_PORT = 4318;
function addDashboard(dashboard, add) {
    if (dashboard.enabled === false)
        return;
    const { port = DASHBOARD_PORT, otel = {} } = dashboard;
    const { grpc_port: grpc = OTEL_GRPC_PORT, http_port: http = OTEL_HTTP_PORT } = otel;
    const named = (name) => ({ resource: name, name, scheme: "http" });
    add({ ...(0,declared_port/* facts */.I)("dashboard", "dashboard", null, port), ...named("dashboard") }, [
        "dashboard",
        "port",
    ]);
    add({ ...(0,declared_port/* facts */.I)("otel", "", null, grpc), ...named("otel-grpc") }, [
        "dashboard",
        "otel",
        "grpc_port",
    ]);
    add({ ...(0,declared_port/* facts */.I)("otel", "", null, http), ...named("otel-http") }, [
        "dashboard",
        "otel",
        "http_port",
    ]);
}
function transport(scheme) {
    return scheme === "udp" ? "udp" : "tcp";
}
//# sourceMappingURL=declared-ports.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/dependencies.js
var dependencies = __webpack_require__(8790);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/duplicates.js
var duplicates = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/key-names.js
var key_names = __webpack_require__(4525);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/shape.js
function fits(shape, value) {
    if (shape.anyOf !== undefined)
        return shape.anyOf.some((option) => fits(option, value));
    switch (shape.type) {
        case "object":
            return isTable(value) && fitsTable(shape, value);
        case "array":
            return Array.isArray(value) && value.every((item) => fits(shape.items ?? {}, item));
        case "string":
            return typeof value === "string" && fitsText(shape, value);
        case "integer":
            return Number.isInteger(value) && isWithin(shape, value);
        case "boolean":
            return typeof value === "boolean";
        default:
            return true;
    }
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fitsTable(shape, value) {
    if (shape.required?.some((key) => !Object.hasOwn(value, key)))
        return false;
    const known = shape.properties ?? {};
    const other = shape.additionalProperties ?? {};
    for (const key of Object.keys(value)) {
        const part = Object.hasOwn(known, key) ? known[key] : other;
        if (part !== undefined && !fits(part, value[key]))
            return false;
    }
    return true;
}
function fitsText(shape, value) {
    if (shape.const !== undefined)
        return value === shape.const;
    if (shape.enum !== undefined)
        return shape.enum.includes(value);
    return shape.notBlank === undefined || value.trim() !== "";
}
function isWithin(shape, value) {
    return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
}
//# sourceMappingURL=shape.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/near-misses.js



const USUAL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
function nearMisses(shape, data, locate) {
    const found = [];
    walk(shape, data, [], (path, known) => {
        found.push({
            code: "near_miss_key",
            message: `Unknown key '${(0,key_names/* keyName */.x)(path)}' is ignored; did you mean '${known}'?`,
            resource: (0,key_names/* resourceOf */.K)(path),
            source: locate(path),
        });
    });
    return found;
}
function unusualName(data, locate) {
    const name = data.project?.name;
    if (name === undefined || USUAL_NAME.test(name))
        return [];
    return [
        {
            code: "unusual_project_name",
            message: "project.name should begin with a letter or digit and hold only letters, digits, '.', '_' and '-', 63 at most",
            resource: null,
            source: locate(["project", "name"]),
        },
    ];
}
function walk(shape, value, path, miss) {
    if (!isTable(value))
        return;
    const known = shape.properties ?? {};
    for (const key of Object.keys(value)) {
        const below = Object.hasOwn(known, key) ? known[key] : shape.additionalProperties;
        path.push(key);
        if (below !== undefined)
            walk(below, value[key], path, miss);
        else {
            const near = (0,suggest/* suggest */.Z)(key, Object.keys(known));
            if (near !== null)
                miss([...path], near);
        }
        path.pop();
    }
}
//# sourceMappingURL=near-misses.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/positions.js
var positions = __webpack_require__(1615);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/read-text.js
var read_text = __webpack_require__(5507);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/shape.generated.js
const CONFIG_SHAPE = {
    type: "object",
    required: ["project"],
    properties: {
        project: {
            type: "object",
            required: ["name"],
            properties: {
                name: {
                    type: "string",
                    notBlank: true,
                },
                env_file: {
                    type: "string",
                },
                auto_reserve: {
                    type: "boolean",
                },
            },
        },
        services: {
            type: "object",
            additionalProperties: {
                type: "object",
                required: ["command"],
                properties: {
                    command: {
                        type: "string",
                        notBlank: true,
                    },
                    path: {
                        type: "string",
                    },
                    port: {
                        anyOf: [
                            {
                                type: "integer",
                                minimum: 1,
                                maximum: 65535,
                            },
                            {
                                type: "string",
                                const: "auto",
                            },
                        ],
                    },
                    protocol: {
                        type: "string",
                        enum: ["http", "https", "tcp", "udp"],
                    },
                    env: {
                        type: "object",
                        additionalProperties: {
                            type: "string",
                        },
                    },
                    env_file: {
                        type: "string",
                    },
                    depends_on: {
                        type: "array",
                        items: {
                            type: "string",
                        },
                    },
                    restart: {
                        type: "object",
                        properties: {
                            policy: {},
                            max_restarts: {},
                            startup_max_restarts: {},
                            startup_grace_ms: {},
                            initial_delay_ms: {},
                            max_delay_ms: {},
                        },
                    },
                },
            },
        },
        docker: {
            type: "object",
            additionalProperties: {
                type: "object",
                properties: {
                    image: {
                        type: "string",
                    },
                    port: {
                        anyOf: [
                            {
                                type: "integer",
                                minimum: 1,
                                maximum: 65535,
                            },
                            {
                                type: "string",
                                const: "auto",
                            },
                        ],
                    },
                    ports: {
                        type: "object",
                        additionalProperties: {
                            anyOf: [
                                {
                                    type: "integer",
                                    minimum: 1,
                                    maximum: 65535,
                                },
                                {
                                    type: "string",
                                    const: "auto",
                                },
                            ],
                        },
                    },
                    protocol: {
                        type: "string",
                        enum: ["http", "https", "tcp", "udp"],
                    },
                    env: {
                        type: "object",
                        additionalProperties: {
                            type: "string",
                        },
                    },
                    depends_on: {
                        type: "array",
                        items: {
                            type: "string",
                        },
                    },
                    volumes: {},
                    command: {},
                    entrypoint: {},
                    ready_check: {},
                    init: {},
                    registry_auth: {},
                },
            },
        },
        compose: {
            type: "object",
            required: ["file"],
            properties: {
                file: {
                    type: "string",
                    notBlank: true,
                },
                services: {
                    type: "array",
                    items: {
                        type: "string",
                    },
                },
                env_file: {
                    type: "string",
                },
                ready_checks: {},
            },
        },
        dashboard: {
            type: "object",
            properties: {
                port: {
                    anyOf: [
                        {
                            type: "integer",
                            minimum: 1,
                            maximum: 65535,
                        },
                        {
                            type: "string",
                            const: "auto",
                        },
                    ],
                },
                enabled: {
                    type: "boolean",
                },
                otel: {
                    type: "object",
                    properties: {
                        grpc_port: {
                            anyOf: [
                                {
                                    type: "integer",
                                    minimum: 1,
                                    maximum: 65535,
                                },
                                {
                                    type: "string",
                                    const: "auto",
                                },
                            ],
                        },
                        http_port: {
                            anyOf: [
                                {
                                    type: "integer",
                                    minimum: 1,
                                    maximum: 65535,
                                },
                                {
                                    type: "string",
                                    const: "auto",
                                },
                            ],
                        },
                        trace_buffer: {},
                        metric_buffer: {},
                        log_buffer: {},
                        retention: {},
                    },
                },
            },
        },
        cluster: {
            type: "object",
            properties: {
                ports: {
                    type: "array",
                    items: {
                        type: "string",
                    },
                },
                image: {
                    type: "object",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            context: {},
                            dockerfile: {},
                            manifests: {},
                            watch: {},
                            depends_on: {
                                type: "array",
                                items: {
                                    type: "string",
                                },
                            },
                        },
                    },
                },
                deploy: {
                    type: "object",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            context: {},
                            dockerfile: {},
                            manifests: {},
                            watch: {},
                            depends_on: {
                                type: "array",
                                items: {
                                    type: "string",
                                },
                            },
                        },
                    },
                },
                addons: {
                    type: "object",
                    additionalProperties: {
                        type: "object",
                        properties: {
                            type: {},
                            chart: {},
                            repo: {},
                            namespace: {},
                            version: {},
                            values: {},
                            values_files: {},
                            path: {},
                            depends_on: {},
                            port_forward: {
                                type: "object",
                                additionalProperties: {
                                    type: "string",
                                },
                            },
                        },
                    },
                },
                name: {},
                agents: {},
                registry: {},
                registries: {},
                logs: {},
            },
        },
        env: {
            type: "object",
            additionalProperties: {
                type: "string",
            },
        },
        network: {},
    },
};
//# sourceMappingURL=shape.generated.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/plain-toml.js
function readPlainToml(text) {
    const data = newTable();
    const places = newPlace(0, new Map());
    const reading = {
        text,
        at: 0,
        data,
        places,
        table: data,
        place: places,
        made: new Map(),
    };
    while (reading.at < text.length) {
        if (!readLine(reading))
            return null;
    }
    return Object.keys(data).length > 0 ? { data, places } : null;
}
const STRING = /"([\t !#-[\]-~\x80-\uffff]*)"(?!")|'([\t -&(-~\x80-\uffff]*)'(?!')/.source;
const WORD = /(true|false)|(0|[1-9]\d{0,14})(?![\w.:+-])/.source;
const REST = /(?:#[\t -~\x80-\uffff]*)?(?:\r?\n|$)/.source;
const LINE = new RegExp(`[ \\t]*(?:(?:\\[([\\w-]+(?:\\.[\\w-]+)*)\\]|([\\w-]+)([ \\t]*=[ \\t]*)(?:${STRING}|${WORD}))[ \\t]*)?${REST}`, "y");
const KEY = /[ \t]*([\w-]+)[ \t]*=[ \t]*/y;
const VALUE = new RegExp(`${STRING}|${WORD}`, "y");
const LINE_END = new RegExp(`[ \\t]*${REST}`, "y");
const BLANK = /(?:[ \t\n]|\r\n|#[\t -~\x80-\uffff]*(?=\r?\n))*/y;
const SPACE = /[ \t]*/y;
const DEEPEST = 8;
function readLine(reading) {
    const { text, at } = reading;
    LINE.lastIndex = at;
    const match = LINE.exec(text);
    if (match === null)
        return readLongPair(reading);
    const header = match[1];
    const key = match[2];
    const equals = match[3] ?? "";
    reading.at = at + match[0].length;
    if (header !== undefined)
        return openTable(reading, header, text.indexOf("[", at) + 1);
    if (key === undefined)
        return true;
    if (key in reading.table || key === "__proto__")
        return false;
    reading.table[key] = scalar(match, 4);
    const offset = text.indexOf(key, at) + key.length + equals.length;
    reading.place.below.set(key, newPlace(offset));
    return true;
}
function openTable(reading, header, start) {
    if (header.length > LONGEST)
        return false;
    const { made } = reading;
    let { data: table, places: place } = reading;
    let offset = start;
    let last = start;
    for (const key of header.split(".")) {
        if (key === "__proto__")
            return false;
        let next = table[key];
        if (next === undefined) {
            next = table[key] = newTable();
            place.below.set(key, newPlace(offset, new Map()));
            made.set(next, false);
        }
        else if (!made.has(next))
            return false;
        table = next;
        place = place.below.get(key);
        last = offset;
        offset += key.length + 1;
    }
    if (made.get(table) === true)
        return false;
    made.set(table, true);
    place.offset = last;
    reading.table = table;
    reading.place = place;
    return true;
}
const LONGEST = 100;
function readLongPair(reading) {
    if (!readPair(reading, reading.table, reading.place, 0))
        return false;
    const end = match(reading, LINE_END);
    reading.at += end?.[0].length ?? 0;
    return end !== null;
}
function readPair(reading, table, place, depth) {
    const [start, key] = match(reading, KEY) ?? [];
    if (start === undefined || key === undefined)
        return false;
    if (key in table || key === "__proto__")
        return false;
    reading.at += start.length;
    const below = newPlace(reading.at, new Map());
    const value = readValue(reading, below, depth);
    if (value === undefined)
        return false;
    table[key] = value;
    place.below.set(key, below);
    return true;
}
function readValue(reading, place, depth) {
    const word = match(reading, VALUE);
    if (word !== null) {
        reading.at += word[0].length;
        return scalar(word, 1);
    }
    if (depth > DEEPEST)
        return undefined;
    if (takes(reading, "["))
        return readArray(reading, place, depth);
    return takes(reading, "{") ? readInlineTable(reading, place, depth) : undefined;
}
function readArray(reading, place, depth) {
    const items = [];
    for (;;) {
        skip(reading, BLANK);
        if (takes(reading, "]"))
            return items;
        const below = newPlace(reading.at, new Map());
        const item = readValue(reading, below, depth + 1);
        if (item === undefined)
            return undefined;
        place.below.set(items.length, below);
        items.push(item);
        skip(reading, BLANK);
        if (!takes(reading, ","))
            return takes(reading, "]") ? items : undefined;
    }
}
function readInlineTable(reading, place, depth) {
    const table = newTable();
    skip(reading, SPACE);
    if (takes(reading, "}"))
        return table;
    for (;;) {
        if (!readPair(reading, table, place, depth + 1))
            return undefined;
        skip(reading, SPACE);
        if (!takes(reading, ","))
            return takes(reading, "}") ? table : undefined;
    }
}
function match({ text, at }, pattern) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function skip(reading, pattern) {
    reading.at += match(reading, pattern)?.[0].length ?? 0;
}
function takes(reading, character) {
    if (reading.text[reading.at] !== character)
        return false;
    reading.at += 1;
    return true;
}
function scalar(match, first) {
    const digits = match[first + 3];
    if (digits !== undefined)
        return Number(digits);
    return match[first] ?? match[first + 1] ?? match[first + 2] === "true";
}
function newTable() {
    return Object.create(null);
}
const NOTHING = new Map();
function newPlace(offset, below = NOTHING) {
    return { offset, below, list: false };
}
//# sourceMappingURL=plain-toml.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/load.js












async function loadConfig(system, file, judge) {
    const text = (0,read_text/* readText */.y)(file);
    return parseConfig(system, (0,identity/* canonicalPath */.Op)(file), text, judge);
}
async function parseConfig(system, canonical, text, judge = () => []) {
    const { data, problems, locate } = await parsed(canonical, text);
    if (problems.length > 0)
        throw await invalid(canonical, problems, [], new Map([[canonical, text]]));
    const shape = fits(CONFIG_SHAPE, data) ? [] : await diagnoseShape(data, locate);
    const sound = data;
    const compose = await readCompose(system, canonical, sound, locate);
    const ports = [...(await portsOf(sound, locate)), ...compose.ports];
    const errors = [
        ...shape,
        ...compose.errors,
        ...tooMany(ports, canonical),
        ...(await portTexts(sound, locate)),
        ...(0,duplicates/* duplicatePorts */.mz)(ports),
        ...(0,duplicates/* duplicateVariables */.R9)(ports),
        ...(0,dependencies/* dependencyProblems */.WG)(sound, compose.names, locate),
        ...judge({ data: sound, ports, composeKnown: compose.errors.length === 0, locate }),
    ];
    const texts = new Map([[canonical, text], ...compose.texts]);
    const misses = nearMisses(CONFIG_SHAPE, data, locate);
    const warnings = [...misses, ...unusualName(sound, locate), ...compose.warnings];
    if (errors.length > 0)
        throw await invalid(canonical, errors, warnings, texts);
    return {
        file: canonical,
        text,
        data: sound,
        ports,
        warnings: await warningsWithExcerpts(warnings, texts),
    };
}
async function parsed(file, text) {
    const plain = readPlainToml(text);
    if (plain !== null) {
        return { data: plain.data, problems: [], locate: (0,positions/* locatorOf */.e)(file, text, () => plain.places) };
    }
    const { parseToml } = await Promise.all(/* import() */[__webpack_require__.e(7740), __webpack_require__.e(9304)]).then(__webpack_require__.bind(__webpack_require__, 6923));
    return parseToml(file, text);
}
async function warningsWithExcerpts(warnings, texts) {
    if (warnings.length === 0)
        return warnings;
    const { withExcerpts } = await __webpack_require__.e(/* import() */ 5106).then(__webpack_require__.bind(__webpack_require__, 5106));
    return withExcerpts(warnings, texts);
}
async function invalid(file, problems, warnings, texts) {
    const { invalidConfig } = await __webpack_require__.e(/* import() */ 7555).then(__webpack_require__.bind(__webpack_require__, 9936));
    return invalidConfig(file, problems, warnings, texts);
}
async function portTexts(data, locate) {
    if (data.cluster === undefined)
        return [];
    const { portTextProblems } = await __webpack_require__.e(/* import() */ 2881).then(__webpack_require__.bind(__webpack_require__, 2881));
    return portTextProblems(data, locate);
}
async function diagnoseShape(data, locate) {
    const { diagnose } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(4095)]).then(__webpack_require__.bind(__webpack_require__, 6476));
    return diagnose(data, locate);
}
async function readCompose(system, file, { compose }, locate) {
    if (compose?.file === undefined)
        return {
            ports: [],
            names: compose === undefined ? [] : null,
            errors: [],
            warnings: [],
            texts: [],
        };
    const { composePorts } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 7791));
    return composePorts(system, (0,external_node_path_.dirname)(file), compose, locate);
}
function tooMany(ports, file) {
    if (ports.length < declared_port/* MOST_PORTS */.D)
        return [];
    const message = `The project wants ${declared_port/* MOST_PORTS */.D} ports or more; is a range too wide?`;
    return [
        { code: "too_many_ports", message, resource: null, source: { file, line: 1, column: 1 } },
    ];
}
//# sourceMappingURL=load.js.map

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

/***/ 7363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
//# sourceMappingURL=once.js.map

/***/ })

};
;