"use strict";
exports.id = 6476;
exports.ids = [6476,4095];
exports.modules = {

/***/ 6476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/key-names.js
var key_names = __webpack_require__(4525);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/suggest.js
var suggest = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/schema.js



const foreign = schemas/* unknown */.L5J().optional();
const schema_text = schemas/* string */.YjP({ error: (issue) => `must be a text in quotes, not ${said(issue.input)}` });
const filled = schema_text.regex(/\S/, { error: "must not be blank" });
const flag = schemas/* boolean */.zMY({ error: (issue) => `must be true or false, not ${said(issue.input)}` });
const texts = list(schema_text);
const variables = table(schema_text);
const asPort = { error: (issue) => aboutPort(issue.input) };
const port = schemas/* union */.KCZ([schemas/* int */.Whr().min(1, asPort).max(65535, asPort), schemas/* literal */.euz("auto")], asPort);
const protocol = schemas/* enum */.k5n(["http", "https", "tcp", "udp"], {
    error: ({ input }) => {
        const near = typeof input === "string" ? (0,suggest/* suggest */.Z)(input, ["http", "https", "tcp", "udp"]) : null;
        const hint = near === null ? "" : `; did you mean "${near}"?`;
        return `must be "http", "https", "tcp" or "udp", not ${said(input)}${hint}`;
    },
});
const project = fields({
    name: filled,
    env_file: schema_text.optional(),
    auto_reserve: flag.optional(),
});
const service = fields({
    command: filled,
    path: schema_text.optional(),
    port: port.optional(),
    protocol: protocol.optional(),
    env: variables.optional(),
    env_file: schema_text.optional(),
    depends_on: texts.optional(),
    restart: fields({
        policy: foreign,
        max_restarts: foreign,
        startup_max_restarts: foreign,
        startup_grace_ms: foreign,
        initial_delay_ms: foreign,
        max_delay_ms: foreign,
    }).optional(),
});
const docker = fields({
    image: schema_text.optional(),
    port: port.optional(),
    ports: table(port).optional(),
    protocol: protocol.optional(),
    env: variables.optional(),
    depends_on: texts.optional(),
    volumes: foreign,
    command: foreign,
    entrypoint: foreign,
    ready_check: foreign,
    init: foreign,
    registry_auth: foreign,
});
const compose = fields({
    file: filled,
    services: texts.optional(),
    env_file: schema_text.optional(),
    ready_checks: foreign,
});
const dashboard = fields({
    port: port.optional(),
    enabled: flag.optional(),
    otel: fields({
        grpc_port: port.optional(),
        http_port: port.optional(),
        trace_buffer: foreign,
        metric_buffer: foreign,
        log_buffer: foreign,
        retention: foreign,
    }).optional(),
});
const built = fields({
    context: foreign,
    dockerfile: foreign,
    manifests: foreign,
    watch: foreign,
    depends_on: texts.optional(),
});
const addon = fields({
    type: foreign,
    chart: foreign,
    repo: foreign,
    namespace: foreign,
    version: foreign,
    values: foreign,
    values_files: foreign,
    path: foreign,
    depends_on: foreign,
    port_forward: table(schema_text).optional(),
});
const cluster = fields({
    ports: texts.optional(),
    image: table(built).optional(),
    deploy: table(built).optional(),
    addons: table(addon).optional(),
    name: foreign,
    agents: foreign,
    registry: foreign,
    registries: foreign,
    logs: foreign,
});
const configSchema = fields({
    project,
    services: table(service).optional(),
    docker: table(docker).optional(),
    compose: compose.optional(),
    dashboard: dashboard.optional(),
    cluster: cluster.optional(),
    env: variables.optional(),
    network: foreign,
});
function fields(shape) {
    return schemas/* looseObject */._H3(shape, { error: (issue) => `must be a table, not ${said(issue.input)}` });
}
function table(value) {
    return schemas/* record */.g1P(schemas/* string */.YjP(), value, {
        error: (issue) => `must be a table, not ${said(issue.input)}`,
    });
}
function list(item) {
    return schemas/* array */.YOg(item, { error: (issue) => `must be a list in [ ], not ${said(issue.input)}` });
}
function aboutPort(input) {
    const wanted = 'a port is a number from 1 to 65535 or "auto"';
    if (typeof input === "bigint" || Number.isInteger(input))
        return `${(0,foreign_text/* shorten */.ml)(String(input), 40)} is out of range: ${wanted}`;
    if (typeof input !== "string")
        return `${wanted}, not ${said(input)}`;
    if (/^\d+$/.test(input))
        return `"${input}" is a text: ${wanted}, so write ${input} without quotes`;
    const near = (0,suggest/* suggest */.Z)(input, ["auto"]) === null ? "" : '; did you mean "auto"?';
    return `"${(0,foreign_text/* shorten */.ml)(input, 40)}" is no port${near === "" ? `: ${wanted}` : near}`;
}
function said(value) {
    if (typeof value === "string")
        return `the text "${(0,foreign_text/* shorten */.ml)(value, 41)}"`;
    if (typeof value === "symbol")
        return value.description ?? "that";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a table";
    return String(value);
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/diagnose.js


function diagnose(data, locate) {
    const issues = configSchema.safeParse(data, { reportInput: true }).error?.issues ?? [];
    const problems = issues.map((issue) => toDiagnostic(issue, locate));
    issues.forEach(({ path }, at) => {
        takeOut(data, path, problems[at]?.code === "invalid_port");
    });
    return problems;
}
function toDiagnostic(issue, locate) {
    const path = issue.path;
    const missing = issue.input === undefined;
    return {
        code: missing ? "missing_key" : codeOf(path, issue),
        message: missing ? `${(0,key_names/* keyName */.x)(path)} is missing` : `${(0,key_names/* keyName */.x)(path)}: ${issue.message}`,
        resource: (0,key_names/* resourceOf */.K)(path),
        source: locate(path),
    };
}
const PORT_ISSUES = new Set(["invalid_union", "too_big", "too_small"]);
function codeOf(path, issue) {
    if (PORT_ISSUES.has(issue.code))
        return "invalid_port";
    if (issue.code === "invalid_format")
        return path.at(-1) === "command" ? "blank_command" : "blank";
    return issue.code === "invalid_value" ? "invalid_value" : "wrong_type";
}
function takeOut(data, path, isPort) {
    let at = data;
    for (const key of path.slice(0, -1)) {
        if (typeof at !== "object" || at === null)
            return;
        at = at[key];
    }
    const last = path.at(-1);
    if (typeof at !== "object" || at === null || last === undefined)
        return;
    if (isPort)
        at[last] = "auto";
    else
        delete at[last];
}
//# sourceMappingURL=diagnose.js.map

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

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uJ: () => (/* binding */ forShell)
/* harmony export */ });
/* unused harmony exports forWorkflowLog, forMarkdown */
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeControls(text) {
    return PLAIN.test(text) ? text : text.replace(invisible(), escapeOne);
}
function invisible() {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
}
function escapeOne(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}
function forJson(document) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (Buffer.byteLength(text) === text.length && !text.includes("\x7f"))
        return text;
    return text.replace(invisible(), (character) => (character === "\n" ? "\n" : inJson(character)));
}
function inJson(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function shorten(text, codePoints) {
    if (text.length <= codePoints)
        return text;
    const start = text.slice(0, codePoints);
    if (!/[\ud800-\udfff]/.test(start))
        return `${start.slice(0, -1)}\u2026`;
    const kept = [];
    for (const character of text) {
        kept.push(character);
        if (kept.length > codePoints)
            return `${kept.slice(0, codePoints - 1).join("")}\u2026`;
    }
    return text;
}
function forTerminal(text, max = 200) {
    return shorten(escapeControls(head(text, max)), max);
}
function forLog(text, max = 200) {
    return shorten(withoutCommands(escapeControls(head(text, max))), max);
}
function forWorkflowLog(lines) {
    return lines.replaceAll("##[", "#\\u0023[").replace(/^(\s*):(?=:)/gm, "$1\\u003a");
}
function forMarkdown(text, max = 200) {
    const oneLine = head(text, max).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ");
    return shorten(escapeControls(oneLine), max)
        .replace(/[&<>"'|`\\*_~#@$^()[\]{}!]|:(?=\/\/|[\w+-]+:)/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
const DRIVE_PATH = /^[A-Za-z]:(?:\\[^\\"$`%!]+)+$/;
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    const isPlain = escapeControls(text) === text;
    if (isPlain && DRIVE_PATH.test(text))
        return `"${text}"`;
    if (isPlain)
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `"$(printf %b '${Array.from(new TextEncoder().encode(text), octal).join("")}')"`;
}
function head(text, max) {
    return text.length > 2 * max + 2 ? text.slice(0, 2 * max + 2) : text;
}
function withoutCommands(text) {
    return text.replace(/^(\s*):/, "$1\\x3a").replace(/#(?=\[|$)/g, "\\x23");
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function octal(byte) {
    const character = String.fromCharCode(byte);
    return /[\w/.:@+, =-]/.test(character) ? character : `\\0${byte.toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=foreign-text.js.map

/***/ })

};
;