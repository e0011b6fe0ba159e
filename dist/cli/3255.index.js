"use strict";
exports.id = 3255;
exports.ids = [3255,3268,4906];
exports.modules = {

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

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ mayRunInCi),
/* harmony export */   sF: () => (/* binding */ mayNameService)
/* harmony export */ });
/* unused harmony export MARKS */
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7363);

const MARKS = [
    "BUILDKITE",
    "CI",
    "CIRCLECI",
    "CI_SYSTEM_NAME",
    "DRONE",
    "GITHUB_ACTIONS",
    "GITHUB_RUN_ID",
    "GITLAB_CI",
    "JENKINS_HOME",
    "JENKINS_URL",
    "TF_BUILD",
];
function mayRunInCi(env) {
    return MARKS.some((name) => env[name] !== undefined);
}
const MARKED = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(`(?:^|\\0)(?:${MARKS.join("|")})=`));
function mayNameService(environment) {
    return MARKED().test(environment);
}
//# sourceMappingURL=marks.js.map

/***/ }),

/***/ 3268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containerIdOfCgroup: () => (/* binding */ containerIdOfCgroup),
/* harmony export */   containerIdsOfCgroup: () => (/* binding */ containerIdsOfCgroup),
/* harmony export */   engineOfCgroup: () => (/* binding */ engineOfCgroup),
/* harmony export */   systemdUnit: () => (/* binding */ systemdUnit)
/* harmony export */ });
function containerIdOfCgroup(text) {
    return containerIdsOfCgroup(text)[0] ?? null;
}
function containerIdsOfCgroup(text) {
    const ids = new Set();
    for (const path of pathsOf(text)) {
        for (const part of path.split("/").reverse()) {
            const id = /(?:^|[-:])([0-9a-f]{64})(?:\.scope)?$/.exec(part)?.[1];
            if (id !== undefined)
                ids.add(id);
        }
    }
    return [...ids];
}
function engineOfCgroup(text) {
    return /libpod[-_]/.test(text) ? "podman" : "docker";
}
function systemdUnit(text) {
    for (const path of pathsOf(text)) {
        const parts = path.split("/").reverse().map(unescaped);
        const unit = parts.find((part) => part.endsWith(".service")) ??
            parts.find((part) => part.endsWith(".scope") && part !== "init.scope");
        if (unit)
            return unit;
    }
    return null;
}
function pathsOf(text) {
    const lines = text.split("\n").flatMap((line) => {
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        return controllers === undefined || path === undefined ? [] : [{ controllers, path }];
    });
    const rank = (controllers) => controllers === "" ? 0 : controllers === "name=systemd" ? 1 : 2;
    return lines.sort((a, b) => rank(a.controllers) - rank(b.controllers)).map(({ path }) => path);
}
function unescaped(part) {
    return part.replace(/\\x([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
//# sourceMappingURL=cgroup.js.map

/***/ }),

/***/ 1770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ composeOf),
/* harmony export */   Q: () => (/* binding */ composeIsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const prefix = "com.docker.compose.";
const longestText = 4096;
function composeOf(labels) {
    const label = (name) => {
        const value = labels[prefix + name];
        return typeof value === "string" && value.length <= longestText ? value : null;
    };
    const project = label("project");
    if (!project)
        return null;
    return { project, service: label("service"), working_dir: label("project.working_dir") };
}
function composeIsOf(container, folder) {
    const made = container.compose?.working_dir;
    if (!made)
        return false;
    return made === folder || resolved(made) === resolved(folder);
}
function resolved(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === null || code === "ERR_INVALID_ARG_VALUE")
            return folder;
        if (["ENOENT", "ENOTDIR", "EACCES", "ELOOP", "ENAMETOOLONG"].includes(code))
            return folder;
        throw error;
    }
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stopContainer),
/* harmony export */   a: () => (/* binding */ inspectContainer)
/* harmony export */ });
/* harmony import */ var _docker_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3602);
/* harmony import */ var _engine_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3465);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);




const WORTH_ASKING = 50;
async function inspectContainer(system, container, allowedVariables, { timeout = 2000 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return null;
    const path = `/containers/${container.id}/json`;
    const answer = await answerWithin(system, container.patience, address, path, timeout);
    if (answer?.status !== 200)
        return null;
    const facts = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(parsed(answer));
    const state = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(facts["State"]);
    return {
        pid: pidOf(state["Pid"]),
        started_at: timeOf(state["StartedAt"]),
        environment: allowedOf((0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(facts["Config"])["Env"], new Set(allowedVariables)),
    };
}
async function answerWithin(system, patience, address, path, timeout) {
    if (patience === null)
        return (await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "GET", path, timeout)).answer;
    const say = (what) => patience.problems.push(`the container engine at ${address.name} ${what}`);
    if (patience.left < WORTH_ASKING) {
        say("answers too slowly to be asked for the CI jobs of all containers");
        return null;
    }
    const start = system.monotonic();
    const time = Math.min(timeout, patience.left);
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "GET", path, time);
    patience.left -= system.monotonic() - start;
    if (failure?.kind === "failed")
        say(`${failure.reason} when asked for the CI job of a container`);
    return answer;
}
async function stopContainer(system, container, { grace = 10 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return { stopped: false, reason: "its engine is not known" };
    const path = `/containers/${container.id}/stop?t=${grace}`;
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(address, "POST", path, (grace + 5) * 1000);
    if (answer === null)
        return { stopped: false, reason: `its engine ${failure.reason}` };
    if ([204, 304, 404].includes(answer.status))
        return { stopped: true, reason: null };
    const message = (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(parsed(answer))["message"]);
    return { stopped: false, reason: message ?? `its engine answered with HTTP ${answer.status}` };
}
function addressOf(system, { id, engine }) {
    if (!/^[0-9a-f]{12,64}$/.test(id))
        return undefined;
    const context = (0,_docker_context_js__WEBPACK_IMPORTED_MODULE_2__/* .contextSocket */ .v)(system) ?? null;
    return (0,_engines_js__WEBPACK_IMPORTED_MODULE_3__/* .findEngines */ .Fk)(system, context).addresses.find(({ name }) => name === engine);
}
function parsed(answer) {
    try {
        return JSON.parse(answer.body.toString("utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function pidOf(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid > 1 ? pid : null;
}
function timeOf(text) {
    const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
    return time > 0 ? new Date(time).toISOString() : null;
}
function allowedOf(environment, allowed) {
    const kept = {};
    for (const entry of (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(environment)) {
        if (typeof entry !== "string")
            continue;
        const equals = entry.indexOf("=");
        const name = entry.slice(0, equals);
        if (equals > 0 && allowed.has(name))
            kept[name] = entry.slice(equals + 1, equals + 4097);
    }
    return kept;
}
//# sourceMappingURL=control.js.map

/***/ }),

/***/ 3602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contextSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5507);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6673);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5912);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2078);







function contextSocket(system) {
    const { env, platform } = system;
    if (env["DOCKER_HOST"])
        return undefined;
    const folder = (0,_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFolder */ .yJ)(system);
    const name = env["DOCKER_CONTEXT"] || (folder && currentContext(system, folder)) || "default";
    if (name === "default")
        return undefined;
    if (folder === null || platform === "win32")
        return null;
    const meta = ownDocument(system, `${folder}/contexts/meta/${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(name)}/meta.json`);
    const host = (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)((0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(meta["Endpoints"])["docker"])["Host"]) ?? "";
    const path = /^unix:\/\/(\/.+)$/.exec(host)?.[1] ?? null;
    return path !== null && path === (0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(path) ? path : null;
}
function currentContext(system, folder) {
    if (system.platform === "win32")
        return null;
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(ownDocument(system, `${folder}/config.json`)["currentContext"]);
}
function ownDocument({ user }, file) {
    try {
        const { uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (user !== null && uid !== user.uid && uid !== 0)
            return {};
        return (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(JSON.parse((0,_config_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file)));
    }
    catch (error) {
        const isKnown = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .DevrigError */ .oX || error instanceof SyntaxError;
        if (isKnown || (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .CA)(error) !== null)
            return {};
        throw error;
    }
}
//# sourceMappingURL=docker-context.js.map

/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askEngine)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/pipe-handle.js


const END = -4095;
function pipeStream(path, request, events) {
    const wraps = findWraps();
    if (wraps === null)
        return null;
    const handle = new wraps.Pipe(wraps.constants.SOCKET);
    let isOpen = true;
    const hangUp = () => {
        if (isOpen)
            handle.close();
        isOpen = false;
    };
    const fail = (status) => {
        if (!isOpen)
            return;
        hangUp();
        events.failed((0,external_node_util_.getSystemErrorName)(status));
    };
    const doneBy = (done, then) => {
        done.oncomplete = (status) => {
            if (status < 0)
                fail(status);
            else if (isOpen)
                then();
        };
        return done;
    };
    handle.onread = (bytes) => {
        if (!isOpen)
            return;
        const { streamBaseState, kReadBytesOrError, kArrayBufferOffset } = wraps;
        const count = streamBaseState[kReadBytesOrError] ?? 0;
        if (count > 0 && bytes !== undefined) {
            events.data(Buffer.from(bytes, streamBaseState[kArrayBufferOffset], count));
        }
        else if (count === END) {
            hangUp();
            events.end();
        }
        else if (count < 0)
            fail(count);
    };
    const send = () => {
        const writing = doneBy(new wraps.WriteWrap(), () => { });
        const status = handle.readStart() || handle.writeLatin1String(writing, request);
        if (status < 0)
            fail(status);
    };
    const status = handle.connect(doneBy(new wraps.PipeConnectWrap(), send), path) ?? 0;
    if (status < 0)
        process.nextTick(fail, status);
    return hangUp;
}
function findWraps() {
    try {
        const { binding } = process;
        const found = { ...binding?.("pipe_wrap"), ...binding?.("stream_wrap") };
        return isWhole(found) ? found : null;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function isWhole(found) {
    const calls = [found.Pipe, found.PipeConnectWrap, found.WriteWrap];
    const numbers = [found.constants?.SOCKET, found.kReadBytesOrError, found.kArrayBufferOffset];
    return (calls.every((it) => typeof it === "function") &&
        numbers.every((it) => typeof it === "number") &&
        found.streamBaseState !== undefined);
}
//# sourceMappingURL=pipe-handle.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/engine-stream.js


function openStream(address, request, events) {
    const isUnix = "path" in address && address.path.startsWith("/");
    const pipe = isUnix ? pipeStream(address.path, request, events) : null;
    return pipe ?? netStream(address, request, events);
}
function netStream(address, request, events) {
    const { createConnection } = process.getBuiltinModule("node:net");
    const socket = createConnection({ ...address });
    socket.on("connect", () => socket.write(request, "latin1"));
    socket.on("data", events.data);
    socket.on("end", events.end);
    socket.on("error", (error) => events.failed((0,errors/* errorCode */.CA)(error) ?? error.message));
    return () => void socket.destroy();
}
//# sourceMappingURL=engine-stream.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/buffer-text.js
var buffer_text = __webpack_require__(2192);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/http-answer.js

class BadAnswer extends Error {
}
const emptyLine = Buffer.from("\r\n\r\n");
function readAnswer(bytes, ended) {
    const head = headOf(bytes);
    if (head === null) {
        if (ended || bytes.length > 65_536)
            throw new BadAnswer("no HTTP answer");
        return null;
    }
    const { status, headers } = head;
    const body = bodyOf(bytes.subarray(head.size), head, ended);
    if (body === null && ended)
        throw new BadAnswer("an answer cut short");
    return body && { status, headers, body };
}
function mayBeWhole(first, last, size) {
    const head = headOf(first);
    if (head === null || isEmpty(head))
        return true;
    if (isChunked(head))
        return last.length < emptyLine.length || endsWithEmptyLine(last);
    const length = head.headers.get("content-length");
    return length !== undefined && !(size < head.size + Number(length));
}
function endsWithEmptyLine(piece) {
    return piece.subarray(-emptyLine.length).equals(emptyLine);
}
function headOf(bytes) {
    const end = bytes.indexOf(emptyLine);
    if (end < 0)
        return null;
    const [statusLine = "", ...lines] = (0,buffer_text/* latin1Text */.L)(bytes, 0, end).split("\r\n");
    const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1];
    if (status === undefined)
        throw new BadAnswer("no HTTP answer");
    return {
        status: Number(status),
        headers: new Map(lines.map(headerOf)),
        size: end + emptyLine.length,
    };
}
function headerOf(line) {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
function bodyOf(rest, head, ended) {
    if (isEmpty(head))
        return Buffer.alloc(0);
    if (isChunked(head))
        return unchunked(rest);
    const length = head.headers.get("content-length");
    if (length === undefined)
        return ended ? rest : null;
    if (!/^\d{1,15}$/.test(length))
        throw new BadAnswer("a Content-Length that is no number");
    return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
}
function isEmpty({ status }) {
    return status === 204 || status === 304;
}
function isChunked({ headers }) {
    const coding = headers.get("transfer-encoding");
    return coding !== undefined && /\bchunked$/i.test(coding);
}
function unchunked(bytes) {
    const chunks = [];
    let at = 0;
    for (;;) {
        const lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return null;
        const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec((0,buffer_text/* latin1Text */.L)(bytes, at, lineEnd))?.[1];
        if (size === undefined)
            throw new BadAnswer("a chunk without a size");
        const length = Number.parseInt(size, 16);
        if (length === 0)
            return Buffer.concat(chunks);
        const start = lineEnd + 2;
        if (bytes.length < start + length + 2)
            return null;
        chunks.push(bytes.subarray(start, start + length));
        at = start + length + 2;
    }
}
//# sourceMappingURL=http-answer.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/engine-api.js


const biggestAnswer = 16 * 1024 * 1024;
function askEngine(address, method, path, timeout) {
    return new Promise((resolve) => {
        const received = [];
        let size = 0;
        const timer = setTimeout(() => settle(failed(`did not answer within ${Number((timeout / 1000).toFixed(1))} s`)), timeout);
        const settle = (reply) => {
            clearTimeout(timer);
            hangUp();
            resolve(reply);
        };
        const tryRead = (ended) => {
            const reply = replyOf(received, size, ended);
            if (reply)
                settle(reply);
        };
        const hangUp = openStream(address, requestText(method, path), {
            data(bytes) {
                received.push(bytes);
                size += bytes.length;
                if (size > biggestAnswer)
                    settle(failed("answered with more than 16 MiB"));
                else
                    tryRead(false);
            },
            end: () => tryRead(true),
            failed: (code) => settle(replyOfError(code)),
        });
    });
}
function requestText(method, path) {
    return `${method} ${path} HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\nContent-Length: 0\r\n\r\n`;
}
function replyOf(received, size, ended) {
    try {
        const [first = Buffer.alloc(0)] = received;
        const last = received.at(-1) ?? first;
        if (last !== first && !ended && !mayBeWhole(first, last, size))
            return null;
        const bytes = last === first ? first : Buffer.concat(received);
        received.splice(0, received.length, bytes);
        const answer = readAnswer(bytes, ended);
        return answer && { answer, failure: null };
    }
    catch (error) {
        if (error instanceof BadAnswer)
            return failed(`answered with ${error.message}`);
        throw error;
    }
}
function replyOfError(code) {
    if (code === "ENOENT" || code === "ECONNREFUSED" || code === "ENOTSOCK")
        return { answer: null, failure: { kind: "absent", reason: "is not running" } };
    if (code === "EACCES" || code === "EPERM")
        return {
            answer: null,
            failure: { kind: "forbidden", reason: "may not be asked by this user" },
        };
    return failed(`cannot be asked (${code})`);
}
function failed(reason) {
    return { answer: null, failure: { kind: "failed", reason } };
}
//# sourceMappingURL=engine-api.js.map

/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ findEngines),
/* harmony export */   Rv: () => (/* binding */ mayHaveContext),
/* harmony export */   ig: () => (/* binding */ namedEngine),
/* harmony export */   tb: () => (/* binding */ WINDOWS_PIPE),
/* harmony export */   xV: () => (/* binding */ USUAL_SOCKET),
/* harmony export */   yJ: () => (/* binding */ clientFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const WINDOWS_PIPE = "\\\\.\\pipe\\docker_engine";
const USUAL_SOCKET = "/var/run/docker.sock";
function findEngines(system, context = null) {
    const engines = { addresses: [], problems: [], forbidden: [] };
    if (context !== null)
        engines.addresses.push(socketAt(context));
    for (const variable of ["DOCKER_HOST", "CONTAINER_HOST"]) {
        const url = system.env[variable];
        if (url)
            addNamed(engines, variable, url);
    }
    if (system.platform === "win32") {
        engines.addresses.push(socketAt(WINDOWS_PIPE));
        return engines;
    }
    for (const path of usualSockets(system))
        engines.addresses.push(socketAt(path));
    engines.addresses = existing(engines);
    return engines;
}
function namedEngine(url) {
    const named = { addresses: [], problems: [], forbidden: [] };
    addNamed(named, "DOCKER_HOST", url);
    return named.addresses[0]?.name ?? null;
}
function mayHaveContext(system) {
    const folder = clientFolder(system);
    return folder !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder);
}
function clientFolder({ env }) {
    return env["DOCKER_CONFIG"] || (env["HOME"] ? `${env["HOME"]}/.docker` : null);
}
function addNamed(engines, variable, url) {
    if (url.startsWith("unix://"))
        engines.addresses.push(socketAt(url.slice("unix://".length)));
    else if (url.startsWith("npipe://"))
        engines.addresses.push(socketAt(url.slice("npipe://".length).replaceAll("/", "\\")));
    else if (url.startsWith("tcp://") || url.startsWith("http://"))
        addTcp(engines, variable, url);
}
function addTcp(engines, variable, url) {
    const parts = URL.canParse(url) ? new URL(url) : null;
    const host = parts?.hostname.replace(/^\[|\]$/g, "") ?? "";
    if (!/^(localhost|127(\.\d+){3}|::1)$/.test(host))
        return;
    const port = Number(parts?.port) || 2375;
    if (port === 2376) {
        engines.problems.push(`the container engine at ${host}:${port} (${variable}) wants TLS: not asked`);
        return;
    }
    engines.addresses.push({ host, port, name: `${host}:${port}` });
}
function usualSockets({ env, user }) {
    const runtime = env["XDG_RUNTIME_DIR"] || (user ? `/run/user/${user.uid}` : null);
    const home = env["HOME"];
    return [
        USUAL_SOCKET,
        "/run/docker.sock",
        "/run/podman/podman.sock",
        ...(runtime ? [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`] : []),
        ...(home ? [`${home}/.docker/run/docker.sock`, `${home}/.docker/desktop/docker.sock`] : []),
    ];
}
function socketAt(path) {
    return { path, name: path };
}
function existing(engines) {
    const seen = new Set();
    return engines.addresses.filter((address) => {
        const identity = "path" in address ? socketIdentity(address.path, engines) : address.name;
        if (identity === null || seen.has(identity))
            return false;
        seen.add(identity);
        return true;
    });
}
function socketIdentity(path, engines) {
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        return facts ? `${facts.dev}:${facts.ino}` : null;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === "EACCES")
            engines.forbidden.push(path);
        else if (code !== "ENOTDIR")
            engines.problems.push(cannotBeReached(path, code));
        return null;
    }
}
function cannotBeReached(path, code) {
    return `the container engine at ${path} cannot be reached (${code ?? "unknown error"})`;
}
//# sourceMappingURL=engines.js.map

/***/ }),

/***/ 2078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ listOf),
  vS: () => (/* binding */ readListing),
  zv: () => (/* binding */ recordOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/compose.js
var compose = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/job-labels.js
const prefixes = [
    "com.gitlab.gitlab-runner.",
    "com.buildkite.",
    "io.drone.",
    "woodpecker-ci.org/",
];
const longestText = 512;
function jobLabels(labels) {
    const kept = {};
    for (const [name, value] of Object.entries(labels)) {
        if (typeof value !== "string" || value.length > longestText)
            continue;
        if (prefixes.some((prefix) => name.startsWith(prefix)))
            kept[name] = value;
    }
    return kept;
}
//# sourceMappingURL=job-labels.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/containers/listing.js


function readListing(json, source) {
    if (!Array.isArray(json))
        return null;
    return json.flatMap((entry) => containerOf(recordOf(entry), source) ?? []);
}
function containerOf(entry, source) {
    const id = textOf(entry["Id"]);
    if (id === null || !/^[0-9a-f]{12,64}$/.test(id))
        return null;
    const labels = recordOf(entry["Labels"]);
    return {
        id,
        name: nameOf(entry["Names"]) ?? id.slice(0, 12),
        image: textOf(entry["Image"]),
        created_at: timeOf(entry["Created"]),
        kind: source.kind,
        engine: source.engine,
        published: listOf(entry["Ports"]).flatMap((port) => publishedPort(recordOf(port)) ?? []),
        network_mode: textOf(recordOf(entry["HostConfig"])["NetworkMode"]),
        on_this_host: gatewaysOf(entry).some((gateway) => source.localAddresses().has(gateway)),
        compose: (0,compose/* composeOf */.O)(labels),
        labels: jobLabels(labels),
        pid: null,
        patience: source.patience,
    };
}
function nameOf(names) {
    for (const name of listOf(names)) {
        const match = typeof name === "string" && /^\/?([a-zA-Z0-9][a-zA-Z0-9_.-]{0,254})$/.exec(name);
        if (match)
            return match[1] ?? null;
    }
    return null;
}
function timeOf(seconds) {
    if (typeof seconds !== "number" || !(seconds > 0 && seconds < 1e11))
        return null;
    return new Date(seconds * 1000).toISOString();
}
function publishedPort(port) {
    const { PublicPort: hostPort, PrivatePort: containerPort, Type: protocol, IP: address } = port;
    if (!isPort(hostPort) || !isPort(containerPort))
        return null;
    if (protocol !== "tcp" && protocol !== "udp")
        return null;
    return {
        address: textOf(address) || "0.0.0.0",
        port: hostPort,
        protocol,
        container_port: containerPort,
    };
}
function isPort(value) {
    return Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536;
}
function gatewaysOf(entry) {
    const networks = recordOf(recordOf(entry["NetworkSettings"])["Networks"]);
    return Object.values(networks).flatMap((network) => {
        const { Gateway, IPv6Gateway } = recordOf(network);
        return [textOf(Gateway), textOf(IPv6Gateway)].filter((gateway) => gateway !== null);
    });
}
function recordOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value.slice(0, 512) : null;
}
//# sourceMappingURL=listing.js.map

/***/ }),

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfContainer: () => (/* binding */ jobOfContainer)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5191);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3268);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1803);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9289);






const TIMEOUT = 1_000;
async function jobOfContainer(system, container, current, isLivingJob, silent = new Set()) {
    const detail = await detailOf(system, container, silent);
    const variables = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .jobVariables */ .BU)({ ...labelled(container), ...detail?.environment });
    const facts = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(variables);
    if (facts === null)
        return null;
    const pid = detail?.pid ?? null;
    return (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerJob */ .bw)(facts, judgement(system, container, pid, variables, current, isLivingJob));
}
async function detailOf(system, container, silent) {
    const { engine } = container;
    if (engine === null || silent.has(engine))
        return null;
    const allowed = _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.flatMap((service) => service.variables);
    const detail = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectContainer */ .a)(system, container, allowed, { timeout: TIMEOUT });
    if (detail === null)
        silent.add(engine);
    return detail;
}
function labelled({ labels }) {
    const variables = {};
    for (const { labels: known = {}, marks } of _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$) {
        for (const [label, variable] of Object.entries(known)) {
            const value = labels[label];
            if (value !== undefined)
                Object.assign(variables, marks, { [variable]: value });
        }
    }
    return variables;
}
function judgement(system, container, pid, variables, current, isLivingJob) {
    if (pid === null || !isOfContainer(system, pid, container.id))
        return { verdict: "unknown", reason: "its first process is not to be seen from here" };
    const environment = { pid, variables };
    return (0,_job_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .W)(system, pid, environment, current, isLivingJob, { container: true });
}
function isOfContainer(system, pid, id) {
    const cgroup = (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_5__/* .readProcessText */ .XJ)(system, pid, "cgroup");
    return cgroup !== null && (0,_containers_js__WEBPACK_IMPORTED_MODULE_6__.containerIdsOfCgroup)(cgroup).includes(id);
}
//# sourceMappingURL=container-jobs.js.map

/***/ }),

/***/ 9289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8307);
/* harmony import */ var _orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);



function verdict(system, ownerPid, environment, current, isLivingJob, { container = false } = {}) {
    const facts = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(environment.variables);
    const owner = (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .kinOf */ .ae)(system, ownerPid);
    if (facts === null)
        return unknown("its environment names no CI service that is known");
    if (owner === null)
        return unknown("gone, or not to be looked at");
    const process = {
        system,
        owner,
        family: (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(system, ownerPid),
        facts,
        ownEnvironment: environment.pid === ownerPid,
        container,
        current,
        isLivingJob,
    };
    return byWorker(process) ?? byIdentity(process) ?? byClaims(process) ?? byElimination(process);
}
function byWorker({ system, family, current }) {
    const worker = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWorker */ .$_)(system, family.ancestors);
    if (worker === null)
        return null;
    return current !== null && isSame(worker, current.holder)
        ? mine("runs under this job's Worker")
        : neighbour(`runs under the Worker (PID ${worker.pid}) of another job that is still running`);
}
function byIdentity({ owner, facts, current }) {
    if (current === null || !isSameJob(facts, current.facts))
        return null;
    if ((0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .contradict */ .U1)(facts.tracking_id, current.facts.tracking_id))
        return null;
    const { kind, started } = current.holder;
    if (kind !== "parent" && started !== null)
        return owner.started < started ? null : mine("has this job's names, and started in it");
    const marked = facts.tracking_id !== null && facts.tracking_id === current.facts.tracking_id;
    return marked || !(0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorkers */ .os)(facts.service) ? mine("has this job's names and marks") : null;
}
function byClaims({ family, facts, isLivingJob }) {
    return isLivingJob(family.ancestors, facts)
        ? neighbour(`belongs to ${(0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)(facts)}, which still holds a claim`)
        : null;
}
function byElimination(process) {
    const doubt = _orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .doubts */ .OD.find((condition) => condition.applies(process));
    if (doubt !== undefined)
        return unknown(doubt.reason(process));
    return {
        verdict: "orphan",
        reason: `started before this job, by ${(0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)(process.facts)} of this runner`,
    };
}
function isSameJob(one, other) {
    const told = one.run_id !== null && one.job !== null && one.workspace !== null;
    const names = [
        "service",
        "repository",
        "run_id",
        "attempt",
        "job",
        "workspace",
        "runner",
    ];
    return told && names.every((name) => one[name] === other[name]);
}
function isSame(kin, holder) {
    return kin.pid === holder.pid && kin.started === holder.started;
}
function mine(reason) {
    return { verdict: "mine", reason };
}
function neighbour(reason) {
    return { verdict: "neighbour", reason };
}
function unknown(reason) {
    return { verdict: "unknown", reason };
}
//# sourceMappingURL=job-verdict.js.map

/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   U1: () => (/* binding */ contradict),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8307);


const doubts = [
    {
        applies: ({ current }) => current === null,
        reason: ({ facts }) => `this is no CI job, so nothing proves that ${runOf(facts)} is over`,
    },
    {
        applies: ({ facts, current }) => facts.service !== current?.facts.service,
        reason: ({ facts }) => `left or run by ${runOf(facts)} of another CI service`,
    },
    {
        applies: ({ facts }) => !(0,_ci_job_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWorkers */ .os)(facts.service),
        reason: ({ facts }) => `runners of this service may run several jobs at once, so nothing proves that ${runOf(facts)} is over`,
    },
    {
        applies: ({ facts, current }) => facts.runner === null || current?.facts.runner === null,
        reason: () => "the runner's name is not told, so nothing proves that its job is over",
    },
    {
        applies: ({ facts, current }) => facts.runner !== current?.facts.runner,
        reason: ({ facts }) => `left or run by ${runOf(facts)} of another runner`,
    },
    {
        applies: ({ facts, current }) => facts.runner_folder === null || facts.runner_folder !== current?.facts.runner_folder,
        reason: () => "the runner has this one's name, but not provably its work folder",
    },
    {
        applies: ({ ownEnvironment }) => !ownEnvironment,
        reason: ({ facts }) => `cleared its environment; only a process above it names ${runOf(facts)} of this runner`,
    },
    {
        applies: ({ system, owner, container }) => !container && (system.user === null || (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .soleUserOf */ ["in"])(system, owner.pid) !== system.user.uid),
        reason: () => "another user's process",
    },
    {
        applies: ({ facts, current }) => !namesAnotherJob(facts, current?.facts ?? facts),
        reason: () => "its environment does not name another job than this one",
    },
    {
        applies: ({ current }) => !provesStart(current?.holder),
        reason: () => "this job's Worker process is not to be seen, so nothing tells what came before it",
    },
    {
        applies: ({ owner, current }) => owner.started >= (current?.holder.started ?? 0),
        reason: ({ facts }) => `names ${runOf(facts)} of this runner, but started after this job did`,
    },
    {
        applies: ({ family }) => !family.complete,
        reason: () => "not all processes above it can be seen, so one may be a living job's Worker",
    },
];
function contradict(one, other) {
    return one !== null && other !== null && one !== other;
}
function runOf({ run_id }) {
    return run_id !== null && /^[\w.-]{1,64}$/.test(run_id) ? `run ${run_id}` : "a run";
}
function provesStart(holder) {
    if (holder === undefined || holder.started === null)
        return false;
    return holder.kind === "worker" || holder.kind === "action_parent";
}
function namesAnotherJob(one, other) {
    const names = ["repository", "run_id", "attempt", "job", "tracking_id"];
    return one.run_id !== null && names.some((name) => contradict(one[name], other[name]));
}
//# sourceMappingURL=orphan-proof.js.map

/***/ }),

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ STAT),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
const STAT = { state: 0, parent: 1, group: 2, session: 3, started: 19 };
function statFields(text) {
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function hasEnded(fields) {
    const state = fields[STAT.state];
    return state === undefined || state === "Z" || state === "X" || state === "x";
}
//# sourceMappingURL=stat.js.map

/***/ }),

/***/ 3005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const bytes = Buffer.from(text, "utf8");
    const state = [...START];
    const words = [];
    const end = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
    for (let at = 0; at < end; at += BLOCK) {
        for (let i = 0; i < WORDS; i++)
            words[i] = wordAt(bytes, at + 4 * i, end);
        extend(words);
        compress(state, words);
    }
    let hex = "";
    for (const word of state)
        hex += (word >>> 0).toString(16).padStart(8, "0");
    return hex;
}
const BLOCK = 64;
const WORDS = 16;
const LENGTH_BYTES = 8;
const START = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
const ROUNDS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
function wordAt(bytes, at, end) {
    const { length } = bytes;
    if (at === end - 4)
        return length * 8;
    let word = 0;
    for (let i = at; i < at + 4; i++)
        word = (word << 8) | (i < length ? bytes[i] : i === length ? 0x80 : 0);
    return word;
}
function extend(words) {
    for (let i = WORDS; i < ROUNDS.length; i++) {
        const x = words[i - 15];
        const y = words[i - 2];
        const early = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
        const late = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
        words[i] = (words[i - 16] + early + words[i - 7] + late) | 0;
    }
}
function compress(state, words) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < ROUNDS.length; i++) {
        const fromE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = (e & f) ^ (~e & g);
        const first = h + fromE + choice + ROUNDS[i] + words[i];
        const fromA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + fromA + majority) | 0;
    }
    const added = [a, b, c, d, e, f, g, h];
    for (let i = 0; i < added.length; i++)
        state[i] = (state[i] + added[i]) | 0;
}
//# sourceMappingURL=sha256.js.map

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