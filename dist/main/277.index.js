export const id = 277;
export const ids = [277,612,658];
export const modules = {

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeIsOf: () => (/* reexport */ compose/* composeIsOf */.Q),
  containerOfProcess: () => (/* reexport */ containerOfProcess),
  contextSocket: () => (/* reexport */ docker_context/* contextSocket */.v),
  ownerContainer: () => (/* reexport */ ownerContainer),
  publishedPorts: () => (/* reexport */ publishedPorts),
  publishedWithoutSocket: () => (/* reexport */ publishedWithoutSocket)
});

// UNUSED EXPORTS: containerIdOfCgroup, containerIdsOfCgroup, containerOfPort, inspectContainer, isProxy, proxyTarget, stopContainer, systemdUnit

// EXTERNAL MODULE: ./build/src/engine/owners/containers/compose.js
var compose = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/container.js
function ownerContainer(container) {
    const { id, name, image, created_at, kind, compose } = container;
    return { id, name, image, created_at, engine: kind, compose };
}
function unlistedContainer(id, kind) {
    return {
        id,
        name: id.slice(0, 12),
        image: null,
        created_at: null,
        kind,
        engine: null,
        published: [],
        network_mode: null,
        on_this_host: false,
        compose: null,
        labels: {},
        pid: null,
        patience: null,
    };
}
//# sourceMappingURL=container.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/containers/docker-context.js
var docker_context = __webpack_require__(6562);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/cgroup.js
var cgroup = __webpack_require__(2612);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/proxy.js
var proxy = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/match.js



function containerOfPort({ containers }, { port, protocol, address }) {
    const published = containers.flatMap((container) => container.published
        .filter((entry) => entry.port === port && entry.protocol === protocol)
        .map((entry) => ({ container, address: plain(entry.address) })));
    if (address === undefined)
        return published[0]?.container ?? null;
    const wanted = plain(address);
    const match = published.find((entry) => entry.address === wanted) ??
        published.find((entry) => isWildcard(entry.address)) ??
        (isWildcard(wanted) ? published[0] : undefined);
    return match?.container ?? null;
}
function publishedWithoutSocket({ containers }, wanted) {
    return containerOfPort({ containers: containers.filter((each) => each.on_this_host) }, wanted);
}
function containerOfProcess(answer, holder, held, ownCgroup = "") {
    if ((0,proxy/* isProxy */.ju)(holder.argv) || (0,proxy/* isProxy */.ju)(holder.comm ?? ""))
        return containerOfProxy(answer, holder.argv, held);
    const own = (0,cgroup/* containerIdsOfCgroup */.Lg)(ownCgroup);
    const ids = (0,cgroup/* containerIdsOfCgroup */.Lg)(holder.cgroup ?? "").filter((id) => !own.includes(id));
    for (const id of ids) {
        const listed = byId(answer, id);
        if (listed)
            return listed;
    }
    return ids[0] === undefined
        ? null
        : unlistedContainer(ids[0], (0,cgroup/* engineOfCgroup */.mn)(holder.cgroup ?? ""));
}
function containerOfProxy(answer, argv, held) {
    const target = (0,proxy/* proxyTarget */.sK)(argv);
    if (target?.container_id) {
        const listed = byId(answer, target.container_id);
        if (!listed)
            return unlistedContainer(target.container_id, "podman");
        return containerOfPort({ containers: [listed] }, held);
    }
    const address = target?.host_port === held.port ? target.host_address : null;
    return containerOfPort(answer, address === null ? held : { ...held, address });
}
function byId({ containers }, id) {
    return containers.find((container) => container.id === id);
}
function isWildcard(address) {
    return address === "0.0.0.0" || address === "::";
}
function plain(address) {
    return address.replace(/^\[|\]$/g, "").replace(/^::ffff:(?=\d+\.)/i, "");
}
//# sourceMappingURL=match.js.map
// EXTERNAL MODULE: ./build/src/engine/once.js
var once = __webpack_require__(8547);
// EXTERNAL MODULE: ./build/src/engine/text/buffer-text.js
var buffer_text = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/engine-api.js + 3 modules
var engine_api = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/engines.js
var containers_engines = __webpack_require__(8761);
// EXTERNAL MODULE: ./build/src/engine/owners/containers/listing.js + 1 modules
var listing = __webpack_require__(6554);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/published-ports.js





const PATIENCE = 1_900;
async function publishedPorts(system, { timeout = PATIENCE, engines = (0,containers_engines/* findEngines */.Fk)(system), } = {}) {
    const { addresses, problems, forbidden } = engines;
    const start = system.monotonic();
    const patience = { left: timeout, problems };
    const lists = addresses.map((address) => listContainers(address, timeout, patience));
    const found = new Map();
    for (const list of await Promise.all(lists)) {
        for (const container of list.containers)
            found.set(container.id, container);
        if (list.problem)
            problems.push(list.problem);
        forbidden.push(...list.forbidden);
    }
    patience.left = timeout - (system.monotonic() - start);
    return {
        containers: [...found.values()],
        get problem() {
            return problems.length > 0 ? problems.join("; ") : null;
        },
        forbidden,
    };
}
async function listContainers(address, timeout, patience) {
    const { answer, failure } = await (0,engine_api/* askEngine */.s)(address, "GET", "/containers/json", timeout);
    if (answer === null) {
        const nothing = { containers: [], problem: null, forbidden: [] };
        if (failure.kind === "forbidden")
            return { ...nothing, forbidden: [address.name] };
        return failure.kind === "absent" ? nothing : wrong(address, failure.reason);
    }
    if (answer.status !== 200)
        return wrong(address, `answered with HTTP status ${answer.status}`);
    const json = jsonOf(answer);
    const containers = (0,listing/* readListing */.vS)(json, {
        kind: kindOf(answer),
        engine: address.name,
        localAddresses: (0,once/* once */.O)(localAddresses),
        patience,
    });
    if (containers === null)
        return wrong(address, "answered with something else than containers");
    return { containers, problem: null, forbidden: [] };
}
function wrong(address, what) {
    const problem = `the container engine at ${address.name} ${what}`;
    return { containers: [], problem, forbidden: [] };
}
function jsonOf(answer) {
    try {
        return JSON.parse((0,buffer_text/* utf8Text */.H)(answer.body));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function kindOf({ headers }) {
    return headers.has("libpod-api-version") ? "podman" : "docker";
}
function localAddresses() {
    const interfaces = Object.values(process.getBuiltinModule("node:os").networkInterfaces());
    return new Set(interfaces.flatMap((list) => list?.map(({ address }) => address) ?? []));
}
//# sourceMappingURL=published-ports.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/containers.js








//# sourceMappingURL=containers.js.map

/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ containerIdsOfCgroup),
/* harmony export */   mn: () => (/* binding */ engineOfCgroup),
/* harmony export */   systemdUnit: () => (/* binding */ systemdUnit)
/* harmony export */ });
/* unused harmony export containerIdOfCgroup */
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

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ composeOf),
/* harmony export */   Q: () => (/* binding */ composeIsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2993);


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

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contextSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _config_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(915);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2993);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9549);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6554);







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

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askEngine)
});

// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/pipe-handle.js


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
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/engine-stream.js


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
// EXTERNAL MODULE: ./build/src/engine/text/buffer-text.js
var buffer_text = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/http-answer.js

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
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/engine-api.js


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

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ listOf),
  vS: () => (/* binding */ readListing),
  zv: () => (/* binding */ recordOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/src/engine/owners/containers/compose.js
var compose = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/job-labels.js
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
;// CONCATENATED MODULE: ./build/src/engine/owners/containers/listing.js


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

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ helpedEngine),
/* harmony export */   ju: () => (/* binding */ isProxy),
/* harmony export */   sK: () => (/* binding */ proxyTarget)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8547);

const helpers = new Map([
    ["docker-proxy", "docker"],
    ["rootlesskit-docker-proxy", "rootless docker"],
    ["dockerd", "rootless docker"],
    ["rootlesskit", "rootless docker"],
    ["conmon", "podman"],
    ["conmonrs", "podman"],
    ["rootlessport", "podman"],
    ["rootlessport-child", "podman"],
    ["slirp4netns", "podman"],
    ["pasta", "podman"],
    ["pasta.avx2", "podman"],
    ["passt", "podman"],
    ["podman", "podman"],
    ["gvproxy", "podman"],
    ["containerd", "docker"],
    ["containerd-shim", "docker"],
    ["containerd-shim-runc-v1", "docker"],
    ["containerd-shim-runc-v2", "docker"],
    ["vpnkit", "docker"],
    ["vpnkit-bridge", "docker"],
    ["com.docker.backend", "docker"],
    ["com.docker.vpnkit", "docker"],
    ["OrbStack", "docker"],
    ["OrbStack Helper", "docker"],
    ["limactl", "docker"],
    ["wslrelay", "docker"],
]);
const shortHelpers = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Map([...helpers].map(([name, engine]) => [name.slice(0, 15), engine])));
function isProxy(program) {
    if (typeof program === "string")
        return shortHelpers().has(program.trim());
    return helpers.has(programName(program));
}
function helpedEngine(program) {
    const name = programName([program]);
    return helpers.get(name) ?? shortHelpers().get(name) ?? null;
}
function proxyTarget(argv) {
    const program = programName(argv);
    if (program.endsWith("docker-proxy"))
        return {
            protocol: protocolOf(option(argv, "proto")),
            host_address: option(argv, "host-ip"),
            host_port: Number(option(argv, "host-port")) || null,
            container_address: option(argv, "container-ip"),
            container_id: null,
        };
    if (program !== "conmon")
        return null;
    const id = option(argv, "c") ?? option(argv, "cid");
    return {
        protocol: null,
        host_address: null,
        host_port: null,
        container_address: null,
        container_id: id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null,
    };
}
const LIMAS_SSH = /^ssh: .*\/[._]?lima\/[^/]+\/ssh\.sock \[mux\]$/;
function programName(argv) {
    const [path = ""] = argv;
    if (path.startsWith("ssh:") && LIMAS_SSH.test(argv.join(" ").trim()))
        return "limactl";
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    return name.toLowerCase().endsWith(".exe") ? name.slice(0, -4) : name;
}
function option(argv, name) {
    for (const [index, argument] of argv.entries()) {
        const bare = argument.replace(/^--?/, "");
        if (bare === argument)
            continue;
        if (bare === name)
            return argv[index + 1] ?? null;
        if (bare.startsWith(`${name}=`))
            return bare.slice(name.length + 1);
    }
    return null;
}
function protocolOf(text) {
    return text === "tcp" || text === "udp" ? text : null;
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
