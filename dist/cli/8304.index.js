"use strict";
exports.id = 8304;
exports.ids = [8304];
exports.modules = {

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError)
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

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findEngines),
/* harmony export */   i: () => (/* binding */ clientEngine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


const WINDOWS_PIPE = "\\\\.\\pipe\\docker_engine";
const USUAL_SOCKET = "/var/run/docker.sock";
function findEngines(system) {
    const engines = { addresses: [], problems: [], forbidden: [] };
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
function clientEngine({ env, platform }) {
    const named = { addresses: [], problems: [], forbidden: [] };
    if (env["DOCKER_HOST"])
        addNamed(named, "DOCKER_HOST", env["DOCKER_HOST"]);
    else if (!env["DOCKER_CONTEXT"] || env["DOCKER_CONTEXT"] === "default")
        return platform === "win32" ? WINDOWS_PIPE : USUAL_SOCKET;
    return named.addresses[0]?.name ?? null;
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

/***/ 1348:
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