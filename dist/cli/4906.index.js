"use strict";
exports.id = 4906;
exports.ids = [4906,3268];
exports.modules = {

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

/***/ })

};
;