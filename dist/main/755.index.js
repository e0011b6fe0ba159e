export const id = 755;
export const ids = [755];
export const modules = {

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/src/engine/config/key-names.js
var key_names = __webpack_require__(7965);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/engine/text/foreign-text.js
var foreign_text = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/src/engine/config/suggest.js
var suggest = __webpack_require__(3477);
;// CONCATENATED MODULE: ./build/src/engine/config/schema.js



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
;// CONCATENATED MODULE: ./build/src/engine/config/diagnose.js


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

/***/ })

};
