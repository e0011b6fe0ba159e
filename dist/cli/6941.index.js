"use strict";
exports.id = 6941;
exports.ids = [6941];
exports.modules = {

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

/***/ 5106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerpt: () => (/* binding */ excerpt),
/* harmony export */   withExcerpts: () => (/* binding */ withExcerpts)
/* harmony export */ });
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);
/* harmony import */ var _text_text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);


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
    return character === "\t" || (0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(character) === character ? character : "\uFFFD";
}
function blank(character) {
    return character === "\t" ? "\t" : " ".repeat((0,_text_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .s)(character));
}
const MOST = 100;
function withExcerpts(found, texts) {
    return found.slice(0, MOST).map((problem) => withExcerpt(problem, texts));
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

/***/ 9936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   invalidConfig: () => (/* binding */ invalidConfig),
/* harmony export */   invalidUse: () => (/* binding */ invalidUse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5106);


function invalidConfig(file, problems, warnings, texts) {
    const shown = (found) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.withExcerpts)([...found].sort(byPlace), texts);
    const diagnostics = shown(problems);
    const first = diagnostics[0]?.message ?? "";
    const message = problems.length === 1 ? `${file}: ${first}` : `${file} has ${problems.length} problems`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "config_invalid", message, {
        diagnostics,
        warnings: shown(warnings),
    });
}
function invalidUse({ file, text }, problems) {
    const once = new Map(problems.map((it) => [`${it.source?.line}:${it.source?.column} ${it.message}`, it]));
    return invalidConfig(file, [...once.values()], [], new Map([[file, text]]));
}
function byPlace({ source: a }, { source: b }) {
    if (a === null || b === null || a.file !== b.file)
        return 0;
    return a.line - b.line || a.column - b.column;
}
//# sourceMappingURL=invalid.js.map

/***/ }),

/***/ 5025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ tomlLocator)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/positions.js
var positions = __webpack_require__(1615);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/places.js
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
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/locator.js


function tomlLocator(file, text) {
    return (0,positions/* locatorOf */.e)(file, text, () => tomlPlaces(text));
}
//# sourceMappingURL=locator.js.map

/***/ }),

/***/ 6941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export devrigVariables */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_dotenv_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9525);
/* harmony import */ var _config_interpolate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6148);
/* harmony import */ var _config_invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9936);
/* harmony import */ var _config_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5507);
/* harmony import */ var _config_toml_locator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5025);
/* harmony import */ var _config_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7306);
/* harmony import */ var _environment_template_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4271);
/* harmony import */ var _environment_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
/* harmony import */ var _environment_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1622);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6673);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7363);












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
        throw (0,_config_invalid_js__WEBPACK_IMPORTED_MODULE_1__.invalidUse)(config, problems);
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
        throw invalidUse(config, problems);
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
    const names = (0,_config_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .portVariables */ .$)(declared);
    const values = new Map([
        [names.host, "localhost"],
        [names.port, String(port)],
    ]);
    if (names.url === null)
        return values;
    const { docker = {} } = config.data;
    const env = () => read.table(docker[declared.name]?.env, ["docker", declared.name, "env"], lookup);
    return values.set(names.url, (0,_environment_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOf */ .r)(config.data, declared, port, env));
}
function portOf(declared, ports) {
    return ports.get(declared.resource) ?? declared.port;
}
class Reader {
    #system;
    #config;
    #problems;
    #locate;
    #names;
    constructor(system, config, ports, problems) {
        this.#system = system;
        this.#config = config;
        this.#problems = problems;
        this.#locate = (0,_config_toml_locator_js__WEBPACK_IMPORTED_MODULE_4__/* .tomlLocator */ .B)(config.file, config.text);
        this.#names = (0,_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => (0,_environment_template_names_js__WEBPACK_IMPORTED_MODULE_6__/* .templateNames */ .V)(config, ports));
    }
    file(name, path) {
        if (name === undefined)
            return new Map();
        try {
            const text = (0,_config_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(this.#config.file), name));
            return (0,_config_dotenv_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDotenv */ .q)(text, (variable) => this.#system.env[variable]);
        }
        catch (error) {
            const unreadable = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .DevrigError */ .oX && error.kind === "user";
            if (!unreadable && !(error instanceof _config_interpolate_js__WEBPACK_IMPORTED_MODULE_10__/* .TemplateError */ .$))
                throw error;
            const message = unreadable ? error.message : `${name}: ${error.message}`;
            this.#problem("env_file_unreadable", message, path);
            return new Map();
        }
    }
    table(table, path, lookup) {
        return (0,_environment_values_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveTable */ .N)(table ?? {}, {
            names: this.#names,
            lookup: (name) => lookup(name) ?? this.#system.env[name],
            problem: (code, message, key) => this.#problem(code, message, [...path, key]),
        });
    }
    #problem(code, message, path) {
        const source = this.#locate(path);
        this.#problems.push({ code, message, resource: null, source });
    }
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 4271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ templateNames)
/* harmony export */ });
function templateNames({ data, ports: declared }, ports) {
    const names = new Map([["project.name", data.project?.name ?? null]]);
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

/***/ }),

/***/ 2538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ urlOf)
/* harmony export */ });
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

/***/ }),

/***/ 1622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ resolveTable)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1077);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);


function resolveTable(table, resolving) {
    const values = new Map();
    for (const [key, value] of Object.entries(table)) {
        const reason = impossible(key, value);
        if (reason !== null) {
            resolving.problem("invalid_variable", reason, key);
            continue;
        }
        const resolved = resolve(value, key, resolving);
        if (resolved !== null)
            values.set(key, resolved);
    }
    return values;
}
function impossible(key, value) {
    if (key === "")
        return "An environment variable needs a name";
    const shown = JSON.stringify((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(key, 60));
    const wrong = ["=", "\0"].find((character) => key.includes(character));
    if (wrong !== undefined)
        return `${shown} cannot be the name of an environment variable: it holds ${wrong === "=" ? "'='" : "a NUL"}`;
    return value.includes("\0")
        ? `The value of ${shown} holds a NUL, which no program can be given`
        : null;
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
    const known = resolving.names();
    const value = known.get(name);
    if (typeof value === "string")
        return value;
    const message = value === null
        ? `{{ ${name} }} is an "auto" port, which is chosen at start or claim`
        : `There is no {{ ${name} }}${(0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known.keys())}`;
    resolving.problem(value === null ? "port_not_chosen" : "unknown_template", message, key);
    return null;
}
//# sourceMappingURL=values.js.map

/***/ })

};
;