"use strict";
exports.id = 583;
exports.ids = [583];
exports.modules = {

/***/ 4569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  env: () => (/* binding */ env)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/environment.js + 3 modules
var environment = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/own-project.js
var own_project = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/read-instances.js
var read_instances = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/preflight/chosen.js
var chosen = __webpack_require__(9228);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/state/remembered-ports.js
var remembered_ports = __webpack_require__(9071);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/own-environment.js







async function currentEnvironment(system, { config, service }) {
    const project = await (0,own_project/* ownProject */.G)(system, config);
    if (project.config === null)
        throw new TypeError("a project by name alone has no environment");
    if (service !== null)
        known(Object.keys(project.config.data.services ?? {}), service);
    const instances = await (0,read_instances/* readInstances */.d)(system);
    const now = await (0,chosen/* chosenPorts */.t)(system, project, instances);
    const { ports, unclaimed } = withRemembered(project, now);
    const warnings = unclaimed.map(([resource, port]) => onlyRemembered(resource, port));
    if (instances.problem !== null)
        warnings.unshift(instances.problem);
    return { values: (0,environment/* environmentOf */.p)(system, project.config, ports, service), warnings };
}
function known(names, service) {
    if (names.includes(service))
        return;
    const near = (0,suggest/* suggest */.Z)(service, names);
    const all = names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
    throw new errors/* DevrigError */.oX("user", "unknown_service", `no service is called '${service}'`, {
        hint: near === null ? all : `did you mean '${near}'?`,
    });
}
function withRemembered({ config, state_dir }, now) {
    const ports = new Map(now);
    const auto = (config?.ports ?? []).filter(({ port, resource }) => port === null && !now.has(resource));
    const remembered = auto.length === 0 ? new Map() : (0,remembered_ports/* readRememberedPorts */.j)(state_dir);
    const unclaimed = [];
    for (const { resource } of auto) {
        const port = remembered.get(resource);
        if (port === undefined)
            throw notChosen(resource);
        ports.set(resource, port);
        unclaimed.push([resource, port]);
    }
    return { ports, unclaimed };
}
function notChosen(resource) {
    const message = `the port of '${resource}' is "auto" and not chosen yet`;
    return new errors/* DevrigError */.oX("user", "port_not_chosen", message, {
        hint: "choose it by: devrig claim; or run your command with it: devrig run -- COMMAND",
    });
}
function onlyRemembered(resource, port) {
    const message = `port ${port} of '${resource}' is the one of last time; nothing sets it aside now (devrig claim does)`;
    return { code: "port_not_claimed", message, resource, source: null };
}
//# sourceMappingURL=own-environment.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(5106);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/environment.js
function renderEnvironment(values, format) {
    if (format === "json")
        return { text: `${JSON.stringify(values, null, 2)}\n`, leftOut: [] };
    const { name: possible, line } = format === "shell" ? SHELL : DOTENV;
    const entries = Object.entries(values);
    const leftOut = entries.map(([name]) => name).filter((name) => !possible.test(name));
    const told = entries.filter(([name]) => possible.test(name));
    return { text: told.map(([name, value]) => line(name, value)).join(""), leftOut };
}
const SHELL = {
    name: /^[A-Za-z_]\w*$/,
    line: (name, value) => `export ${name}=${shellWord(value)}\n`,
};
const DOTENV = {
    name: /^[A-Za-z_][\w.-]*$/,
    line: (name, value) => `${name}=${dotenvValue(value)}\n`,
};
const PLAIN = /^[\w./:@%+,-]+$/;
function shellWord(value) {
    return PLAIN.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function dotenvValue(value) {
    if (value === "" || PLAIN.test(value))
        return value;
    if (!/['\r]/.test(value))
        return `'${value}'`;
    const escaped = value
        .replace(/[\\"$]/g, "\\$&")
        .replace(/\n/g, "\\n")
        .replace(/\r/g, "\\r");
    return `"${escaped}"`;
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 2 modules
var show_report = __webpack_require__(3852);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/env.js



const FORMATS = ["dotenv", "json", "shell"];
const env = {
    name: "env",
    summary: "The environment that a service, or the project, gets.",
    usage: "[SERVICE] [--format {dotenv|json|shell}]",
    description: "Ports, hosts and URLs of every resource, with [env] and what its templates give. Automatic\nports are those set aside now, else those of last time.",
    flags: [
        {
            name: "format",
            value: "{dotenv|json|shell}",
            text: "dotenv is the default; json also by --json",
        },
    ],
    examples: [
        { command: "devrig env > .env", text: "for a tool that reads such a file" },
        { command: 'eval "$(devrig env --format shell)"', text: "into this shell" },
        { command: "devrig env web --format json", text: "what the service 'web' gets" },
    ],
    exits: [
        { code: "0", text: "printed" },
        { code: "2", text: "wrong usage, configuration errors, an auto port that is not chosen yet" },
        { code: "3", text: "the machine said no" },
    ],
    verbatim: true,
    run: runEnv,
};
async function runEnv(context) {
    const { system, streams, invocation, file } = context;
    const [service = null, ...more] = invocation.positionals;
    if (more.length > 0)
        throw usage("env takes one service at most");
    const format = formatOf(context);
    const { values, warnings } = await currentEnvironment(system, {
        ...(file === undefined ? {} : { config: file }),
        service,
    });
    const { text, leftOut } = renderEnvironment(values, format);
    await (0,show_report.showWarnings)(context, warnings);
    for (const name of leftOut)
        streams.err(`warning: ${(0,foreign_text/* forTerminal */.Qf)(name)} cannot be a name in this format; left out\n`);
    streams.out(text);
    return 0;
}
function formatOf({ invocation, json }) {
    const asked = invocation.value("format") ?? (json ? "json" : "dotenv");
    const format = FORMATS.find((it) => it === asked);
    if (format === undefined) {
        const near = (0,suggest/* suggest */.Z)(asked, [...FORMATS]);
        throw usage(`there is no format "${asked}"`, near === null ? undefined : `did you mean ${near}?`);
    }
    if (json && format !== "json")
        throw usage(`--json and --format ${format} exclude each other`);
    return format;
}
function usage(message, hint = "see devrig env --help") {
    return new errors/* DevrigError */.oX("user", "usage", message, { hint });
}
//# sourceMappingURL=env.js.map

/***/ }),

/***/ 9525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseDotenv)
/* harmony export */ });
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6148);

const PAIR = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\r\n]*))/gms;
function parseDotenv(text, lookup = () => undefined) {
    const values = new Map();
    const known = (name) => lookup(name) ?? values.get(name);
    for (const [, name = "", literal, quoted, bare = ""] of text.matchAll(PAIR)) {
        if (literal !== undefined)
            values.set(name, literal);
        else if (quoted !== undefined)
            values.set(name, (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(withoutEscapes(quoted), known).text);
        else
            values.set(name, (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(withoutComment(bare), known).text);
    }
    return values;
}
const ESCAPES = { n: "\n", r: "\r", t: "\t", $: "$$" };
function withoutEscapes(text) {
    return text.replace(/\\(.)/gs, (_, char) => ESCAPES[char] ?? char);
}
function withoutComment(text) {
    return text.replace(/(^|\s)#.*$/, "").trim();
}
//# sourceMappingURL=dotenv.js.map

/***/ }),

/***/ 2725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerpt: () => (/* binding */ excerpt),
/* harmony export */   withExcerpt: () => (/* binding */ withExcerpt)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5106);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5520);


const CONTEXT = 1;
const WIDTH = 160;
function excerpt(text, position) {
    const lines = text.split(/\r?\n/);
    const first = Math.max(1, position.line - CONTEXT);
    const last = Math.min(lines.length, position.line + CONTEXT);
    const digits = String(last).length;
    const shown = [];
    for (let number = first; number <= last; number++) {
        const { line, caret } = clip(lines[number - 1] ?? "", position.column);
        shown.push(`${String(number).padStart(digits)} | ${line}`.trimEnd());
        if (number === position.line)
            shown.push(`${" ".repeat(digits)} | ${caret}`);
    }
    return shown.join("\n");
}
function clip(line, column) {
    const start = column > WIDTH ? column - WIDTH / 2 : 0;
    const piece = [...line].slice(start, start + WIDTH).map(visible);
    const before = piece.slice(0, column - 1 - start).map(blank);
    return { line: piece.join(""), caret: `${before.join("")}^` };
}
function visible(character) {
    return character === "\t" || (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(character) === character ? character : "\uFFFD";
}
function blank(character) {
    return character === "\t" ? "\t" : " ".repeat((0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .s)(character));
}
function withExcerpt(problem, texts) {
    const { source } = problem;
    const text = source === null ? undefined : texts.get(source.file);
    if (source === null || text === undefined)
        return problem;
    return { ...problem, excerpt: excerpt(text, source) };
}
//# sourceMappingURL=excerpt.js.map

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
        throw new TemplateError("a '$' that is meant literally is written '$$'");
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

/***/ 4439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ tomlLocator)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/positions.js
var positions = __webpack_require__(1615);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml-places.js
function tomlPlaces(text) {
    const cursor = { text, at: 0 };
    const root = newPlace(0);
    let table = root;
    for (;;) {
        skip(cursor, BLANK);
        if (cursor.at >= text.length)
            return root;
        if (text[cursor.at] === "[")
            table = readHeader(cursor, root);
        else
            readPair(cursor, table);
    }
}
const BLANK = /(?:[\s\uFEFF]|#[^\n]*)*/y;
const SPACE = /[ \t]*/y;
const BARE_KEY = /[^\s.=\]"'#]+/y;
const BARE_VALUE = /[^,\]}\n#]*/y;
const STRINGS = [
    /"""(?:[^\\]|\\.)*?"{3,5}/sy,
    /'''.*?'{3,5}/sy,
    /"(?:[^"\\\n]|\\.)*"/y,
    /'[^'\n]*'/y,
];
function newPlace(offset) {
    return { offset, below: new Map(), list: false };
}
function skip(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const matched = pattern.exec(cursor.text)?.[0] ?? "";
    cursor.at += matched.length;
    return matched;
}
function readHeader(cursor, root) {
    const list = cursor.text[cursor.at + 1] === "[";
    cursor.at += list ? 2 : 1;
    const keys = readKeys(cursor);
    cursor.at += list ? 2 : 1;
    const last = keys.pop();
    if (last === undefined)
        return root;
    const place = child(descend(root, keys), last.name, last.offset);
    if (!list) {
        place.offset = last.offset;
        return place;
    }
    place.list = true;
    return child(place, place.below.size, last.offset);
}
function readPair(cursor, table) {
    const keys = readKeys(cursor);
    const last = keys.pop();
    skip(cursor, SPACE);
    cursor.at++;
    skip(cursor, SPACE);
    if (last !== undefined) {
        const place = child(descend(table, keys), last.name, cursor.at);
        readValue(cursor, place);
    }
}
function readKeys(cursor) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const offset = cursor.at;
        const quoted = readString(cursor);
        const name = quoted === null ? skip(cursor, BARE_KEY) : unquote(quoted);
        if (cursor.at === offset)
            return keys;
        keys.push({ name, offset });
        skip(cursor, SPACE);
        if (cursor.text[cursor.at] !== ".")
            return keys;
        cursor.at++;
    }
}
function readValue(cursor, place) {
    place.offset = cursor.at;
    const first = cursor.text[cursor.at];
    if (first === "[")
        readArray(cursor, place);
    else if (first === "{")
        readInlineTable(cursor, place);
    else if (readString(cursor) === null)
        skip(cursor, BARE_VALUE);
}
function readArray(cursor, place) {
    cursor.at++;
    for (let index = 0;; index++) {
        skip(cursor, BLANK);
        if (closes(cursor, "]"))
            return;
        readValue(cursor, child(place, index, cursor.at));
        skip(cursor, BLANK);
        if (cursor.text[cursor.at] === ",")
            cursor.at++;
    }
}
function readInlineTable(cursor, place) {
    cursor.at++;
    for (;;) {
        skip(cursor, BLANK);
        if (closes(cursor, "}"))
            return;
        readPair(cursor, place);
        skip(cursor, BLANK);
        if (cursor.text[cursor.at] === ",")
            cursor.at++;
    }
}
function closes(cursor, bracket) {
    if (cursor.at >= cursor.text.length)
        return true;
    if (cursor.text[cursor.at] !== bracket)
        return false;
    cursor.at++;
    return true;
}
function readString(cursor) {
    const first = cursor.text[cursor.at];
    if (first !== '"' && first !== "'")
        return null;
    for (const pattern of STRINGS) {
        const matched = skip(cursor, pattern);
        if (matched !== "")
            return matched;
    }
    return null;
}
function descend(from, keys) {
    let place = from;
    for (const key of keys) {
        place = child(place, key.name, key.offset);
        if (place.list)
            place = place.below.get(place.below.size - 1) ?? place;
    }
    return place;
}
function child(place, key, offset) {
    const known = place.below.get(key);
    if (known !== undefined)
        return known;
    const made = newPlace(offset);
    place.below.set(key, made);
    return made;
}
const ESCAPES = {
    b: "\b",
    t: "\t",
    n: "\n",
    f: "\f",
    r: "\r",
    e: "\u001B",
};
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith("'"))
        return inner;
    return inner.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi, (_, x, u, long, char) => char === undefined
        ? String.fromCodePoint(Number.parseInt(x ?? u ?? long, 16))
        : (ESCAPES[char] ?? char));
}
//# sourceMappingURL=toml-places.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml-locator.js


function tomlLocator(file, text) {
    return (0,positions/* locatorOf */.e)(file, text, () => tomlPlaces(text));
}
//# sourceMappingURL=toml-locator.js.map

/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf)
});

// UNUSED EXPORTS: devrigVariables

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/dotenv.js
var dotenv = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/excerpt.js
var excerpt = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/interpolate.js
var interpolate = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/read-text.js
var read_text = __webpack_require__(5507);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/toml-locator.js + 1 modules
var toml_locator = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/variables.js
var variables = __webpack_require__(7306);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment/urls.js
function urlOf({ services = {}, docker = {} }, { kind, name }, port, containerEnv) {
    const place = `localhost:${port}`;
    const container = kind === "docker" ? docker[name] : undefined;
    const image = (container?.image ?? "").replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
    if (image.startsWith("postgres"))
        return `postgres://${credentials(containerEnv())}@${place}`;
    if (image.startsWith("redis"))
        return `redis://${place}`;
    const protocol = kind === "service" ? services[name]?.protocol : container?.protocol;
    return `${protocol ?? "http"}://${place}`;
}
function credentials(env) {
    const user = encodeURIComponent(env.get("POSTGRES_USER") ?? "postgres");
    const password = env.get("POSTGRES_PASSWORD");
    return password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
}
//# sourceMappingURL=urls.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment/template-names.js
function templateNames({ data, ports: declared }, ports) {
    const names = new Map([["project.name", data.project.name]]);
    for (const port of declared) {
        const value = ports.get(port.resource) ?? port.port;
        for (const name of namesOf(port))
            if (!names.has(name))
                names.set(name, value === null ? null : String(value));
    }
    return names;
}
function namesOf({ kind, name, portName, resource }) {
    switch (kind) {
        case "service":
            return [`services.${name}.port`];
        case "docker":
            return portName === null
                ? [`docker.${name}.port`]
                : [`docker.${name}.ports.${portName}`, `docker.${name}.port_${portName}`];
        case "compose":
            return [`compose.${name}.port`, `compose.${name}.ports.${portName}`];
        case "dashboard":
            return ["dashboard.port"];
        case "otel":
            return [`dashboard.otel.${resource.replace("otel-", "")}_port`];
        default:
            return [];
    }
}
//# sourceMappingURL=template-names.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment/values.js


function resolveTable(table, resolving) {
    const values = new Map();
    for (const [key, value] of Object.entries(table)) {
        if (!isPossible(key, value)) {
            const message = `${JSON.stringify(key)} cannot be an environment variable of this value`;
            resolving.problem("invalid_variable", message, key);
            continue;
        }
        const resolved = resolve(value, key, resolving);
        if (resolved !== null)
            values.set(key, resolved);
    }
    return values;
}
function isPossible(key, value) {
    return key !== "" && !/[=\0]/.test(key) && !value.includes("\0");
}
const PARTS = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)|\{\{\s*(.*?)\s*\}\}/gs;
function resolve(value, key, resolving) {
    let whole = true;
    const text = value.replace(PARTS, (part, braced, plain, template) => {
        if (part === "$$")
            return "$";
        const name = braced ?? plain;
        const found = name === undefined
            ? templateValue(template ?? "", key, resolving)
            : variable(name, key, resolving);
        if (found === null)
            whole = false;
        return found ?? "";
    });
    return whole ? text : null;
}
function variable(name, key, { lookup, problem }) {
    const value = lookup(name);
    if (value !== undefined)
        return value;
    problem("unknown_variable", `The environment variable ${name} is not set ($$ is a $)`, key);
    return null;
}
function templateValue(name, key, resolving) {
    const known = templateNames(resolving.config, resolving.ports);
    const value = known.get(name);
    if (typeof value === "string")
        return value;
    const message = value === null
        ? `{{ ${name} }} is an "auto" port, which is chosen at start or claim`
        : `There is no {{ ${name} }}${(0,suggest/* didYouMean */.a)(name, known.keys())}`;
    resolving.problem(value === null ? "port_not_chosen" : "unknown_template", message, key);
    return null;
}
//# sourceMappingURL=values.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/environment.js










function environmentOf(system, config, ports, service) {
    const problems = [];
    const read = new Reader(system, config, ports, problems);
    const own = service === null ? null : (config.data.services?.[service] ?? null);
    const projectFile = read.file(config.data.project.env_file, ["project", "env_file"]);
    const serviceFile = read.file(own?.env_file, ["services", service ?? "", "env_file"]);
    const lookup = (name) => serviceFile.get(name) ?? projectFile.get(name);
    const layers = [
        projectFile,
        read.table(config.data.env, ["env"], lookup),
        serviceFile,
        ...portLayers(config, ports, service, read, lookup),
        read.table(own?.env, ["services", service ?? "", "env"], lookup),
    ];
    if (problems.length > 0)
        throw invalid(config, problems);
    return Object.fromEntries(layers.flatMap((layer) => [...layer]));
}
function devrigVariables(system, config, ports) {
    const problems = [];
    const read = new Reader(system, config, ports, problems);
    let file = null;
    const layers = portLayers(config, ports, null, read, (name) => {
        file ??= read.file(config.data.project.env_file, ["project", "env_file"]);
        return file.get(name);
    });
    if (problems.length > 0)
        throw invalid(config, problems);
    return Object.fromEntries(layers.flatMap((layer) => [...layer]));
}
function portLayers(config, ports, service, read, lookup) {
    const layers = [];
    for (const declared of config.ports) {
        const port = portOf(declared, ports);
        if (port === null)
            continue;
        if (declared.kind === "service" && declared.name === service)
            layers.push(new Map([["PORT", String(port)]]));
        else
            layers.push(variablesOf(config, declared, port, read, lookup));
    }
    return service === null ? layers : [...layers, new Map([["HOST", "localhost"]])];
}
function variablesOf(config, declared, port, read, lookup) {
    const names = (0,variables/* portVariables */.$)(declared);
    const values = new Map([
        [names.host, "localhost"],
        [names.port, String(port)],
    ]);
    if (names.url === null)
        return values;
    const { docker = {} } = config.data;
    const env = () => read.table(docker[declared.name]?.env, ["docker", declared.name, "env"], lookup);
    return values.set(names.url, urlOf(config.data, declared, port, env));
}
function portOf(declared, ports) {
    return ports.get(declared.resource) ?? declared.port;
}
class Reader {
    #system;
    #config;
    #ports;
    #problems;
    #locate;
    constructor(system, config, ports, problems) {
        this.#system = system;
        this.#config = config;
        this.#ports = ports;
        this.#problems = problems;
        this.#locate = (0,toml_locator/* tomlLocator */.B)(config.file, config.text);
    }
    file(name, path) {
        if (name === undefined)
            return new Map();
        try {
            const text = (0,read_text/* readText */.y)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(this.#config.file), name));
            return (0,dotenv/* parseDotenv */.q)(text, (variable) => this.#system.env[variable]);
        }
        catch (error) {
            const unreadable = error instanceof errors/* DevrigError */.oX && error.kind === "user";
            if (!unreadable && !(error instanceof interpolate/* TemplateError */.$))
                throw error;
            const message = unreadable ? error.message : `${name}: ${error.message}`;
            this.#problem("env_file_unreadable", message, path);
            return new Map();
        }
    }
    table(table, path, lookup) {
        const known = new Map();
        for (const declared of this.#config.ports)
            known.set(declared.resource, portOf(declared, this.#ports));
        return resolveTable(table ?? {}, {
            config: this.#config,
            ports: known,
            lookup: (name) => lookup(name) ?? this.#system.env[name],
            problem: (code, message, key) => this.#problem(code, message, [...path, key]),
        });
    }
    #problem(code, message, path) {
        const source = this.#locate(path);
        const shown = (0,excerpt.excerpt)(this.#config.text, source);
        this.#problems.push({ code, message, resource: null, source, excerpt: shown });
    }
}
function invalid(config, found) {
    const places = new Set();
    const diagnostics = found.filter(({ message, source }) => {
        const key = `${source?.line}:${source?.column} ${message}`;
        return places.size < places.add(key).size;
    });
    diagnostics.sort(byPlace);
    const message = diagnostics.length === 1
        ? `${config.file}: ${diagnostics[0]?.message}`
        : `${config.file} has ${diagnostics.length} problems`;
    return new errors/* DevrigError */.oX("user", "config_invalid", message, { diagnostics });
}
function byPlace({ source: a }, { source: b }) {
    return a === null || b === null ? 0 : a.line - b.line || a.column - b.column;
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownProject)
/* harmony export */ });
/* harmony import */ var _job_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8284);
/* harmony import */ var _owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8307);
/* harmony import */ var _owners_read_instances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _preflight_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);




async function ownProject(system, config) {
    const which = { ...(config === undefined ? {} : { config }), optional: false };
    const project = (await (0,_preflight_project_js__WEBPACK_IMPORTED_MODULE_0__/* .findProject */ .t1)(system, which));
    return (0,_job_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .atJobFolder */ .dp)(system, project, await (0,_owners_read_instances_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstances */ .d)(system), (0,_owners_ci_job_js__WEBPACK_IMPORTED_MODULE_3__.currentJob)(system));
}
//# sourceMappingURL=own-project.js.map

/***/ }),

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   XJ: () => (/* binding */ readProcessText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   "in": () => (/* binding */ soleUserOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const MOST_STEPS = 64;
function kinOf(system, pid) {
    if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1)
        return null;
    const text = readProcessText(system, pid, "stat");
    if (text === null)
        return null;
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const parent = Number(fields[1]);
    const started = Number(fields[19]);
    return Number.isSafeInteger(parent) && Number.isSafeInteger(started)
        ? { pid, parent, started }
        : null;
}
function familyOf(system, pid) {
    const ancestors = [];
    let next = kinOf(system, pid)?.parent ?? null;
    while (next !== null && next > 1 && ancestors.length < MOST_STEPS) {
        const kin = kinOf(system, next);
        if (kin !== null)
            ancestors.push(kin);
        next = kin?.parent ?? null;
    }
    return { ancestors, complete: next === 0 || next === 1 };
}
function argumentsOf(system, pid) {
    return (readProcessText(system, pid, "cmdline") ?? "").split("\0").slice(0, 8);
}
function soleUserOf(system, pid) {
    const status = readProcessText(system, pid, "status") ?? "";
    const [real, effective, saved] = /^Uid:\t(\d+)\t(\d+)\t(\d+)/m.exec(status)?.slice(1) ?? [];
    return real !== undefined && real === effective && real === saved ? Number(real) : null;
}
function readProcessText(system, pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/${pid}/${name}`, "utf8");
    }
    catch (error) {
        if (isUnreadable(error))
            return null;
        throw error;
    }
}
function isUnreadable(error) {
    return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? "");
}
//# sourceMappingURL=ancestors.js.map

/***/ })

};
;