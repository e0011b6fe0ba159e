"use strict";
exports.id = 2865;
exports.ids = [2865,4180,9104];
exports.modules = {

/***/ 6393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ canAsk),
/* harmony export */   P: () => (/* binding */ askYes)
/* harmony export */ });
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_0__);

function canAsk(streams) {
    return (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0) && streams.errIsTerminal;
}
async function askYes(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 23));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
        const answer = await new Promise((resolve) => {
            terminal.once("close", () => resolve(""));
            terminal.question(question, resolve);
        });
        return /^y(es)?$/i.test(answer.trim());
    }
    finally {
        terminal.close();
    }
}
//# sourceMappingURL=ask.js.map

/***/ }),

/***/ 2865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/discover.js
var discover = __webpack_require__(7716);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/load.js + 5 modules
var load = __webpack_require__(6480);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/read-text.js
var read_text = __webpack_require__(5507);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/init/port-of-command.js
const TOLD = [
    /(?:^|\s)PORT=\$\{PORT:-(\d{1,5})\}/,
    /(?:^|\s)PORT=["']?(\d{1,5})\b/,
    /(?:^|\s)--(?:[a-z]+-)?port[= ]\s*["']?(\d{1,5})\b/,
    /(?:^|\s)-p[= ]?\s*(?:\d+\.[\d.]+:)?(\d{1,5})(?=[\s:]|$)/,
    /(?:^|\s)(?:-l|--listen)[= ]\s*(?:tcp:\/\/)?(?:[\w.]+:)?(\d{1,5})\b/,
    /(?:^|\s)(?:-b|--bind|-S|--addr|--address|--urls)[= ]\s*(?:https?:\/\/)?(?:[\w.*]+|\[[\da-f:]+\])?:(\d{1,5})\b/,
    /\brunserver(?:_plus)?\s+(?:[\w.]+:)?(\d{1,5})\b/,
    /\bhttp\.server\s+(\d{1,5})\b/,
    /\$\{PORT:-(\d{1,5})\}/,
];
const ASKED = /\$PORT\b|\$\{PORT\}|%PORT%/;
const DEFAULTS = [
    [/\bvite\s+preview\b/, 4173],
    [/\bvite\b(?!\s+(?:build|optimize))|\bsvelte-kit\s+dev\b|\bremix\s+vite:dev\b/, 5173],
    [/\b(?:next|nuxt|nuxi)\s+(?:dev|start|preview)\b|\breact-scripts\s+start\b/, 3000],
    [/\bastro\s+(?:dev|preview)\b/, 4321],
    [/\bng\s+serve\b/, 4200],
    [/\b(?:vue-cli-service|webpack)\s+serve\b|\bwebpack-dev-server\b|\bhttp-server\b/, 8080],
    [/\bgatsby\s+develop\b/, 8000],
    [/\b(?:storybook\s+dev|start-storybook)\b/, 6006],
    [/\bparcel\b(?!\s+build)/, 1234],
    [/\bflask\s+run\b/, 5000],
    [
        /\b(?:uvicorn|gunicorn|hypercorn)\b|\brunserver\b|\bhttp\.server\b|\bfastapi\s+(?:dev|run)\b/,
        8000,
    ],
    [/\b(?:rails\s+s(?:erver)?|puma)\b|\bjson-server\b/, 3000],
];
function portOfCommand(command) {
    for (const pattern of TOLD) {
        const port = Number(pattern.exec(command)?.[1] ?? 0);
        if (port >= 1 && port <= 65_535)
            return port;
    }
    if (ASKED.test(command))
        return "auto";
    return DEFAULTS.find(([pattern]) => pattern.test(command))?.[1] ?? null;
}
//# sourceMappingURL=port-of-command.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/init/package-scripts.js



const MAIN = ["dev", "start:dev", "start", "serve"];
const PREFIXES = ["dev", "start", "serve"];
const VARIANT = /^(dev|prod|production|debug|watch|test|e2e|staging|local|ci|mock|https?|host|inspect|docker|all|storybook)$/;
const STARTS_OTHERS = /\b(?:concurrently|npm-run-all2?|run-p|run-s|turbo|lerna|nx|wireit)\b|\bnpm:/;
function packageScripts(folder, text) {
    const content = JSON.parse(text);
    const name = textOf(content, "name")?.replace(/^@[^/]*\//, "") ?? null;
    const scripts = scriptsOf(content);
    const run = runnerOf(folder, textOf(content, "packageManager"));
    const services = chosen(scripts).map(([service, script]) => ({
        name: service,
        command: `${run} ${script}`,
        port: portOfCommand(scripts.get(script) ?? ""),
        told: `${script}: ${scripts.get(script)}`,
    }));
    return { name, services };
}
function chosen(scripts) {
    const parts = partsOf(scripts);
    const main = MAIN.find((name) => scripts.has(name));
    const isWhole = main !== undefined && STARTS_OTHERS.test(scripts.get(main) ?? "");
    if (main === undefined || (isWhole && parts.length > 0))
        return parts;
    return [["web", main], ...parts.filter(([name]) => name !== "web")];
}
function partsOf(scripts) {
    for (const prefix of PREFIXES) {
        const parts = [...scripts.keys()].flatMap((script) => {
            const name = script.startsWith(`${prefix}:`) ? script.slice(prefix.length + 1) : "";
            return name === "" || VARIANT.test(name) ? [] : [[name, script]];
        });
        if (parts.length > 0)
            return parts;
    }
    return [];
}
function scriptsOf(content) {
    const scripts = fieldOf(content, "scripts");
    const entries = typeof scripts === "object" && scripts !== null ? Object.entries(scripts) : [];
    return new Map(entries.filter((entry) => typeof entry[1] === "string"));
}
function runnerOf(folder, packageManager) {
    const named = /^(pnpm|yarn|bun|npm)@/.exec(packageManager ?? "")?.[1];
    const has = (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file));
    if (named === "pnpm" || (!named && has("pnpm-lock.yaml")))
        return "pnpm run";
    if (named === "yarn" || (!named && has("yarn.lock")))
        return "yarn run";
    if (named === "bun" || (!named && (has("bun.lock") || has("bun.lockb"))))
        return "bun run";
    return "npm run";
}
function textOf(content, key) {
    const value = fieldOf(content, key);
    return typeof value === "string" && value.trim() !== "" ? value : null;
}
function fieldOf(content, key) {
    if (typeof content !== "object" || content === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(content, key)?.value;
}
//# sourceMappingURL=package-scripts.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/init/procfile.js

function procfileServices(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name, command] = /^([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
        if (name === undefined || command === undefined || name === "release")
            return [];
        return [{ name, command, port: portOfCommand(command), told: null }];
    });
}
//# sourceMappingURL=procfile.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/init/room.js





function refuseExisting(file) {
    const stats = ifThere(file, external_node_fs_.lstatSync);
    if (stats?.isDirectory())
        throw isFolder(file);
    if (stats !== null)
        throw exists(file);
    const folder = (0,external_node_path_.dirname)(file);
    if (!ifThere(folder, external_node_fs_.statSync)?.isDirectory())
        throw noFolder(folder);
}
function ifThere(file, look) {
    try {
        return look(file);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT" || (0,errors/* errorCode */.CA)(error) === "ENOTDIR")
            return null;
        throw unwritable(file, error);
    }
}
function exists(file) {
    return new errors/* DevrigError */.oX("user", "config_exists", `${file} is there already: it stays as it is`, {
        hint: `see what it says with devrig validate -f ${(0,foreign_text/* forShell */.uJ)(file)}, or name another file with -f`,
    });
}
function isFolder(file) {
    return new errors/* DevrigError */.oX("user", "config_exists", `${file} is a folder`, {
        hint: `-f takes the file that is to be written: -f ${(0,foreign_text/* forShell */.uJ)((0,external_node_path_.join)(file, discover/* CONFIG_NAME */.f))}`,
    });
}
function noFolder(folder) {
    return new errors/* DevrigError */.oX("user", "folder_not_found", `There is no folder ${folder}`, {
        hint: `make it first: mkdir -p ${(0,foreign_text/* forShell */.uJ)(folder)}`,
    });
}
function unwritable(file, error) {
    if ((0,errors/* errorCode */.CA)(error) === null)
        return error;
    return new errors/* DevrigError */.oX("machine", "config_unwritable", `Cannot write ${file}: ${(0,errors/* reasonOf */.A3)(error)}`, {
        cause: error,
    });
}
//# sourceMappingURL=room.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/init/toml-text.js

function tomlText(project) {
    const { name, sources, services, compose } = project;
    const from = sources.length === 0 ? "" : ` from ${sources.join(", ")}`;
    const taken = new Map([...project.composePorts].map((port) => [port, "compose"]));
    const tables = [
        `# Made by "devrig init"${from}; yours to change. docs: https://github.com/devrig/preflight/blob/main/docs/config.md`,
        `[project]\nname = ${toml_text_text(name)}`,
        ...services.map((service) => table(service, taken)),
        compose === null
            ? ""
            : `# The ports that it publishes count too.\n[compose]\nfile = ${toml_text_text(compose)}`,
        services.length === 0 && compose === null ? EXAMPLE : "",
    ];
    return `${tables.filter(Boolean).join("\n\n")}\n`;
}
const EXAMPLE = `# No server was found. A service looks like this:
# [services.web]
# command = "npm run dev"
# port = 3000`;
function table(service, taken) {
    const { name, command, told } = service;
    const lines = [
        ...(told === null ? [] : [`# ${(0,foreign_text/* shorten */.ml)((0,foreign_text/* escapeControls */.UN)(told), 100)}`]),
        `[services.${key(name)}]`,
        `command = ${toml_text_text(command)}`,
        ...portLines(service, taken),
    ];
    return lines.join("\n");
}
function portLines({ name, port }, taken) {
    if (port === null)
        return [];
    if (port === "auto")
        return ['port = "auto" # the server takes what PORT says'];
    const other = taken.get(port);
    if (other !== undefined)
        return [`# port = ${port}, which is that of ${key(other)} already`];
    taken.set(port, name);
    return [`port = ${port}`];
}
function toml_text_text(value) {
    return JSON.stringify(value.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("\x7f", "\\u007f");
}
function key(name) {
    return /^[\w-]+$/.test(name) ? name : toml_text_text(name);
}
//# sourceMappingURL=toml-text.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/init.js










const COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
const PROCFILES = ["Procfile.dev", "Procfile"];
async function planInit(system, file = discover/* CONFIG_NAME */.f) {
    const path = (0,external_node_path_.resolve)(system.cwd, file);
    refuseExisting(path);
    const warnings = [];
    const project = await findProject(system, (0,external_node_path_.dirname)(path), warnings);
    const text = tomlText(project);
    const config = await (0,load/* parseConfig */.o)(system, path, text);
    const services = project.services.length;
    warnings.push(...config.warnings);
    return { file: path, text, ports: config.ports.length, services, warnings };
}
function writeInit({ file, text }) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, "wx", 0o644);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "EEXIST")
            throw exists(file);
        throw unwritable(file, error);
    }
    try {
        (0,external_node_fs_.writeFileSync)(fd, text);
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(file, { force: true });
        throw unwritable(file, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function findProject(system, folder, warnings) {
    const sources = [];
    const read = (name) => {
        const text = textIfThere((0,external_node_path_.join)(folder, name), warnings);
        if (text !== null)
            sources.push(name);
        return text;
    };
    const manifest = readPackage(folder, read("package.json"), warnings);
    const procfile = PROCFILES.map(read).find((text) => text !== null);
    const compose = COMPOSE_FILES.find((name) => read(name) !== null) ?? null;
    const services = procfile === undefined ? manifest.services : procfileServices(procfile);
    return {
        name: usualName(manifest.name ?? (0,external_node_path_.basename)(folder)),
        sources,
        services: once(services),
        compose,
        composePorts: await publishedBy(system, folder, compose),
    };
}
function readPackage(folder, text, warnings) {
    if (text === null)
        return { name: null, services: [] };
    try {
        return packageScripts(folder, text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        warnings.push(warning(`${(0,external_node_path_.join)(folder, "package.json")} is not valid JSON: it was passed over`));
        return { name: null, services: [] };
    }
}
function once(services) {
    return [...new Map(services.map((service) => [service.name, service])).values()];
}
async function publishedBy(system, folder, file) {
    if (file === null)
        return new Set();
    const { composePorts } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 7791));
    const nowhere = () => ({ file: (0,external_node_path_.join)(folder, file), line: 1, column: 1 });
    const { ports } = composePorts(system, folder, { file }, nowhere);
    return new Set(ports.flatMap(({ port }) => (port === null ? [] : [port])));
}
function usualName(name) {
    const usual = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "");
    return usual.slice(0, 63) || "project";
}
function textIfThere(file, warnings) {
    try {
        return (0,read_text/* readText */.y)(file);
    }
    catch (error) {
        if (!(error instanceof errors/* DevrigError */.oX))
            throw error;
        if (error.code !== "config_not_found")
            warnings.push(warning(`${error.message}: passed over`));
        return null;
    }
}
function warning(message) {
    return { code: "passed_over", message, resource: null, source: null };
}
//# sourceMappingURL=init.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/cli/ask.js
var ask = __webpack_require__(6393);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/show-report.js + 1 modules
var show_report = __webpack_require__(9104);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/commands/init.js



const init = {
    name: "init",
    summary: "Write a devrig.toml from what is here: package.json scripts, Compose file, Procfile.",
    usage: "[--yes] [-f FILE]",
    description: "Shows the file and asks before it is written, to the working directory or -f FILE; never writes over\none that is there. A Procfile tells all services; without one the scripts of package.json do. Ports\ncome from the commands (PORT=3000, --port 5173, -p 8080) or are those that known development servers\ntake.",
    flags: [
        { name: "yes", short: "y", text: "write it without asking" },
        {
            name: "file",
            short: "f",
            value: "FILE",
            text: "the file to write (default: devrig.toml here)",
        },
    ],
    examples: [
        { command: "devrig init", text: "show, ask, write" },
        { command: "devrig init --yes && devrig check", text: "in a script" },
    ],
    exits: [
        { code: "0", text: "written" },
        { code: "1", text: "the answer was no: nothing was written" },
        { code: "2", text: "there is a config already, or nobody to ask and no --yes" },
        { code: "3", text: "the machine said no" },
    ],
    words: "none",
    run: runInit,
};
async function runInit(context) {
    const { system, streams, invocation, json, quiet, file } = context;
    const sure = invocation.has("yes");
    const plan = await planInit(system, file);
    await (0,show_report.showWarnings)(context, plan.warnings);
    if (!json && !(quiet && sure))
        streams.out(shown(plan.text));
    if (!sure && !(await agreed(context, plan.file)))
        return 1;
    writeInit(plan);
    const { text, services, ports } = plan;
    if (json) {
        const document = { version: 1, config_path: plan.file, services, ports, text };
        streams.out((0,foreign_text/* forJson */.Cx)(document));
    }
    else if (!quiet) {
        streams.err(`Written: ${(0,foreign_text/* forTerminal */.Qf)(plan.file, 1000)}. Next: devrig check\n`);
    }
    return 0;
}
function shown(text) {
    return `${text
        .trimEnd()
        .split("\n")
        .map((line) => (0,foreign_text/* forTerminal */.Qf)(line, 500))
        .join("\n")}\n`;
}
async function agreed({ streams, json }, file) {
    if (!json && (0,ask/* canAsk */.G)(streams))
        return (0,ask/* askYes */.P)(`Write ${(0,foreign_text/* forTerminal */.Qf)(file, 1000)}? [y/N] `);
    throw new errors/* DevrigError */.oX("user", "not_confirmed", "Nobody is here to be asked: nothing was written", {
        hint: "say --yes to write it",
    });
}
//# sourceMappingURL=init.js.map

/***/ }),

/***/ 9317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderCollision)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(521);
/* harmony import */ var _owner_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4073);



function renderCollision(port, view, style) {
    const message = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(port.message, view.whole ? 5000 : 1000);
    const lines = facts(port, view).map(([label, text]) => label === "next"
        ? `  ${style.dim("next ")}  ${style.bold(text)}\n`
        : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .l)(`  ${label.padEnd(5)}  `, text, view.columns, style.dim));
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .l)("\u2717 ", message, view.columns, style.red) + lines.join("");
}
function facts(port, view) {
    const { source, owner, others, next } = port;
    const all = [];
    if (source !== null)
        all.push(["at", `${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(source.file, 1000)}:${source.line}:${source.column}`]);
    if (owner !== null)
        all.push(...(0,_owner_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerFacts */ .r)(owner, view.now));
    if (owner !== null && owner.addresses.length > 0)
        all.push(["open", owner.addresses.join(", ")]);
    for (const other of others)
        all.push(["also", alsoText(other, view)]);
    if (next !== null)
        all.push(["next", next]);
    const near = port.port === null ? undefined : view.nearby.get(port.port);
    if (near !== undefined)
        all.push(["or", `take port ${near}, which is free`]);
    return all;
}
function alsoText(other, { whole }) {
    const name = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerName */ .Hc)(other, whole), whole ? 5000 : 200);
    return `${name} ${other.addresses.join(", ")}`.trimEnd();
}
//# sourceMappingURL=collision.js.map

/***/ }),

/***/ 7460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownerFacts)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7888);


function ownerFacts(owner, now) {
    const facts = [];
    if (owner.pid !== null || owner.container !== null)
        facts.push(...startFacts(owner, now));
    else if (owner.started_at !== null)
        facts.push(["since", `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .K)(owner.started_at, now)} ago`]);
    const { instance, job } = owner;
    if (instance !== null) {
        facts.push(["of", (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(`${instance.config_path} (${instance.resource})`, 1000)]);
    }
    if (job !== null)
        facts.push(["job", (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(jobText(job), 1000)]);
    return facts;
}
function startFacts({ user, uid, started_at, cwd, container }, now) {
    const by = user ?? (uid === null ? null : `uid ${uid}`);
    const parts = [
        by === null || container !== null ? "" : `by ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(by)}`,
        started_at === null ? "" : `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .K)(started_at, now)} ago`,
        cwd === null || container !== null ? "" : `in ${(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(cwd, 1000)}`,
    ].filter(Boolean);
    return parts.length === 0 ? [] : [["start", parts.join(", ")]];
}
function jobText(job) {
    const { service, repository, job: name, run_id, runner, run_url, verdict, reason } = job;
    const parts = [
        [name, repository].filter(Boolean).join(" of ") || service,
        run_id === null ? "" : `run ${run_id}`,
        runner === null ? "" : `on ${runner}`,
        run_url ?? "",
    ].filter(Boolean);
    return `${parts.join(", ")}: ${verdict}, ${reason}`;
}
//# sourceMappingURL=owner-facts.js.map

/***/ }),

/***/ 4180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFor: () => (/* binding */ styleFor)
/* harmony export */ });
function styleFor(color) {
    const paint = (open, close) => color ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(34, 39),
        magenta: paint(35, 39),
        cyan: paint(36, 39),
    };
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 9201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

const GAP = "  ";
const LEAST = 8;
function renderTable(rows, columns) {
    const widths = narrowed(naturalWidths(rows), columns);
    return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.max(widths[at] ?? 0, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell.text + (cell.tail ?? "")));
        });
    }
    return widths;
}
function narrowed(widths, columns) {
    const total = () => widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
    while (total() > columns) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= LEAST)
            return widths;
        widths[widest] = widths[widest] - 1;
    }
    return widths;
}
function renderRow(row, widths) {
    const last = row.length - 1;
    const cells = row.map((cell, at) => {
        const width = widths[at];
        const shown = fitted(cell, width);
        const space = " ".repeat(Math.max(0, width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(shown)));
        const painted = cell.paint ? cell.paint(shown) : shown;
        if (cell.right)
            return space + painted;
        return at === last ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
}
function fitted({ text, tail = "" }, width) {
    const left = width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(tail);
    if ((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text) <= left)
        return text + tail;
    return left >= LEAST ? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text, left) + tail : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text + tail, width);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age)
/* harmony export */ });
const STEPS = [
    [90, 1, "s"],
    [90 * 60, 60, "min"],
    [36 * 3600, 3600, "h"],
    [Number.POSITIVE_INFINITY, 86_400, "d"],
];
function age(startedAt, now) {
    const started = Date.parse(startedAt ?? "");
    if (Number.isNaN(started))
        return "";
    const seconds = Math.max(0, Math.round((now - started) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ }),

/***/ 4073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ hang)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(/ (?!\d+\))/)) {
        if (line !== "" && (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(line) + 1 + (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
function hang(lead, text, columns, paint) {
    const indent = " ".repeat((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(lead));
    const lines = wrap(text, Math.max(20, columns - indent.length));
    const first = paint ? paint(lead) : lead;
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}\n`).join("");
}
//# sourceMappingURL=wrap.js.map

/***/ }),

/***/ 9104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showReport: () => (/* binding */ showReport),
  showWarnings: () => (/* binding */ showWarnings)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/report.js
var engine_report = __webpack_require__(5384);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/ports/near.js
var near = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/port-text.js
var port_text = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/collision.js
var collision = __webpack_require__(9317);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var render_table = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/time.js
var time = __webpack_require__(7888);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/report.js





function renderReport(report, view) {
    const style = (0,render_style.styleFor)(view.color);
    const details = report.ports
        .filter(engine_report/* isCollision */.R)
        .map((port) => (0,collision/* renderCollision */.H)(port, view, style));
    if (view.quiet)
        return details.join("\n");
    const table = report.ports.length === 0 ? "" : (0,render_table/* renderTable */.b)(rows(report, view, style), view.columns);
    return [table, ...details, report_verdict(report, style)].filter(Boolean).join("\n");
}
function rows(report, view, style) {
    const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
    const body = report.ports.map((port) => row(port, view, style));
    const used = head.map((_, at) => at < 3 || body.some((cells) => cells[at]?.text !== ""));
    const titles = head.map((text, at) => ({ text, paint: style.dim, right: at === 1 }));
    return [titles, ...body].map((cells) => cells.filter((_, at) => used[at]));
}
function row(port, view, style) {
    return [
        { text: (0,foreign_text/* forTerminal */.Qf)(port.resource) },
        { text: (0,port_text/* portText */.Z)(port), right: true },
        { text: port.status, paint: paintOf(port, style) },
        ownerCell(port),
        { text: (0,time/* age */.K)(port.owner?.started_at ?? null, view.now) },
    ];
}
function ownerCell({ status, owner, owner_hidden }) {
    if (owner === null) {
        if (status === "own")
            return { text: "set aside for this project" };
        return { text: status === "taken" ? (0,foreign_text/* forTerminal */.Qf)(owner_hidden?.message ?? "unknown") : "" };
    }
    const { name, detail } = (0,verdict/* ownerParts */.IW)(owner);
    const user = owner.pid === null || owner.user === null ? "" : `, ${(0,foreign_text/* forTerminal */.Qf)(owner.user)}`;
    const tail = `${detail === "" ? "" : ` ${(0,foreign_text/* forTerminal */.Qf)(detail, 60)}`}${user}`;
    return { text: (0,foreign_text/* forTerminal */.Qf)(name, 60), tail };
}
function paintOf(port, style) {
    if ((0,engine_report/* isCollision */.R)(port))
        return style.red;
    return port.status === "auto" ? style.dim : style.green;
}
function report_verdict(report, style) {
    const fixed = report.ports.filter((port) => port.port !== null);
    const paint = report.ok ? style.green : style.red;
    return `${paint(report.ok ? goodNews(fixed) : badNews(report.collisions, fixed.length))}\n`;
}
function badNews(collisions, fixed) {
    if (fixed === 1)
        return "The port is not free.";
    return `${collisions} of ${fixed} ports ${collisions === 1 ? "is" : "are"} not free.`;
}
function goodNews(fixed) {
    const own = fixed.filter((port) => port.status === "own").length;
    const free = fixed.length - own;
    if (fixed.length === 0)
        return "No fixed port to check.";
    if (own === 0)
        return fixed.length === 1 ? "The port is free." : `All ${free} ports are free.`;
    const ours = "this project's own";
    if (free === 0)
        return own === 1 ? `The port is ${ours} already.` : `All ${own} ports are ${ours} already.`;
    const are = (count) => `${count} ${count === 1 ? "port is" : "ports are"}`;
    return `Nothing stands in the way: ${are(own)} ${ours} already, ${are(free)} free.`;
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/show-report.js


async function showReport(context, report, { whole = false } = {}) {
    const { streams, color, quiet, system } = context;
    await showWarnings(context, report.warnings);
    const nearby = await nearbyPorts(context, report);
    const { columns } = streams;
    streams.out(renderReport(report, { columns, color, quiet, whole, nearby, now: system.now() }));
}
async function showWarnings({ quiet, streams }, warnings) {
    if (quiet || warnings.length === 0)
        return;
    const { renderDiagnostic } = await __webpack_require__.e(/* import() */ 5721).then(__webpack_require__.bind(__webpack_require__, 8102));
    const { styleFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4180));
    const style = styleFor(streams.colorErr);
    const { columns } = streams;
    const texts = warnings.map((warning) => renderDiagnostic(warning, "warning", style, columns));
    streams.err(`${texts.join("\n")}\n`);
}
async function nearbyPorts({ system }, report) {
    const nearby = new Map();
    const avoid = new Set(report.ports.map((port) => port.port ?? 0));
    for (const { port, protocol, status } of report.ports.filter(engine_report/* isCollision */.R)) {
        if (port === null || protocol === "udp")
            continue;
        const free = await (0,near/* freePortNear */.G)(system, status === "denied" ? port + 8000 : port, avoid);
        if (free === null)
            continue;
        avoid.add(free);
        nearby.set(port, free);
    }
    return nearby;
}
//# sourceMappingURL=show-report.js.map

/***/ }),

/***/ 4093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ freePortNear)
/* harmony export */ });
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);

const REACH = 50;
async function freePortNear(system, wanted, avoid) {
    for (let port = wanted + 1; port <= Math.min(wanted + REACH, 65_535); port += 1) {
        if (avoid.has(port))
            continue;
        if ((await (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .d)(system, port, "tcp")).state === "free")
            return port;
    }
    return null;
}
//# sourceMappingURL=near.js.map

/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
function textWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = "";
    let width = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > columns - 1)
            return columns > 0 ? `${kept}\u2026` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (isMark(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return isWide(character) ? 2 : 1;
}
function isMark(character) {
    return /^[\p{Mn}\p{Me}]$/u.test(character);
}
function isWide(character) {
    return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u.test(character);
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;