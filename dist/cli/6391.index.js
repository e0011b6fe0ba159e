"use strict";
exports.id = 6391;
exports.ids = [6391,8307,3268,8772];
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
    static [Symbol.hasInstance](value) {
        return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
    }
    constructor(kind, code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.code = code;
        this.hint = facts.hint ?? null;
        this.diagnostics = facts.diagnostics ?? [];
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/${pid}/${name}`, "latin1");
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

/***/ }),

/***/ 8307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentJob: () => (/* binding */ currentJob),
/* harmony export */   hasWorkers: () => (/* binding */ hasWorkers),
/* harmony export */   jobOf: () => (/* binding */ jobOf),
/* harmony export */   nearestWorker: () => (/* binding */ nearestWorker),
/* harmony export */   ownerJob: () => (/* binding */ ownerJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9430);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5446);




function jobOf(variables) {
    const service = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(variables);
    return service === null ? null : { service: service.name, ...service.facts(variables) };
}
function currentJob(system, { action = false } = {}) {
    const facts = jobOf((0,_job_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .jobVariables */ .BU)(system.env));
    return facts === null ? null : { facts, holder: holderOf(system, action) };
}
function nearestWorker(system, ancestors) {
    return ancestors.find((kin) => isWorker((0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(system, kin.pid))) ?? null;
}
function hasWorkers(serviceName) {
    return _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__/* .services */ .$.some((service) => service.name === serviceName && service.isWorker !== null);
}
function ownerJob(facts, { verdict, reason }) {
    const { workspace: _, runner_folder: __, ...told } = facts;
    return { ...told, verdict, reason };
}
function isWorker(argv) {
    return _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__/* .services */ .$.some((service) => service.isWorker?.(argv) === true);
}
function holderOf(system, action) {
    const ours = hasOwnProc(system);
    const worker = ours ? nearestWorker(system, (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(system, system.pid).ancestors) : null;
    if (worker !== null)
        return { pid: worker.pid, started: worker.started, kind: "worker" };
    if (system.ppid === 0)
        return { pid: 1, started: ours ? startOf(system, 1) : null, kind: "container" };
    return {
        pid: system.ppid,
        started: ours ? startOf(system, system.ppid) : null,
        kind: action ? "action_parent" : "parent",
    };
}
function startOf(system, pid) {
    return (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .kinOf */ .ae)(system, pid)?.started ?? null;
}
function hasOwnProc(system) {
    if (system.platform !== "linux")
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${system.procRoot}/self`) === String(system.pid);
    }
    catch (error) {
        if ((0,_ancestors_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error))
            return false;
        throw error;
    }
}
//# sourceMappingURL=ci-job.js.map

/***/ }),

/***/ 7070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ withCheckRun),
/* harmony export */   M: () => (/* binding */ github)
/* harmony export */ });
/* unused harmony export stepOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _web_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _worker_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);



const github = {
    name: "github",
    variables: [
        "GITHUB_ACTIONS",
        "GITHUB_REPOSITORY",
        "GITHUB_RUN_ID",
        "GITHUB_RUN_ATTEMPT",
        "GITHUB_JOB",
        "GITHUB_ACTION",
        "GITHUB_WORKFLOW",
        "GITHUB_WORKSPACE",
        "GITHUB_SERVER_URL",
        "RUNNER_NAME",
        "RUNNER_TRACKING_ID",
    ],
    recognises: (variables) => variables.get("GITHUB_ACTIONS") === "true" || variables.has("GITHUB_RUN_ID"),
    facts: (variables) => {
        const workspace = variables.get("GITHUB_WORKSPACE") ?? null;
        return {
            repository: variables.get("GITHUB_REPOSITORY") ?? null,
            workflow: variables.get("GITHUB_WORKFLOW") ?? null,
            job: variables.get("GITHUB_JOB") ?? null,
            run_id: variables.get("GITHUB_RUN_ID") ?? null,
            attempt: variables.get("GITHUB_RUN_ATTEMPT") ?? null,
            run_url: runUrl(variables),
            runner: variables.get("RUNNER_NAME") ?? null,
            tracking_id: trackingId(variables),
            check_run_id: null,
            workspace,
            runner_folder: workFolder(workspace),
        };
    },
    isWorker: (argv) => (0,_worker_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isDotnetProgram */ .b)(argv, "Runner.Worker"),
};
function withCheckRun(facts, checkRunId) {
    if (!/^[1-9]\d{0,19}$/.test(checkRunId))
        return facts;
    const run = facts.run_url?.replace(/\/attempts\/\d+$/, "") ?? null;
    return {
        ...facts,
        check_run_id: checkRunId,
        run_url: run === null ? null : `${run}/job/${checkRunId}`,
    };
}
function stepOf(variables) {
    const name = variables.get("GITHUB_ACTION") ?? "";
    const place = /^__run(?:_(\d{1,4}))?$/.exec(name);
    if (place !== null)
        return `run step ${place[1] ?? 1} of those without an id`;
    if (name === "")
        return null;
    return name.startsWith("__") ? `step of ${name.slice(2)}` : `step '${name}'`;
}
function runUrl(variables) {
    const server = (0,_web_url_js__WEBPACK_IMPORTED_MODULE_2__/* .webUrl */ .q)(variables.get("GITHUB_SERVER_URL"));
    const repository = variables.get("GITHUB_REPOSITORY") ?? "";
    const run = variables.get("GITHUB_RUN_ID") ?? "";
    const attempt = variables.get("GITHUB_RUN_ATTEMPT") ?? "";
    if (server === null || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(run))
        return null;
    const suffix = /^[1-9]\d*$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : "";
    return (0,_web_url_js__WEBPACK_IMPORTED_MODULE_2__/* .webUrl */ .q)(`${server.replace(/\/+$/, "")}/${repository}/actions/runs/${run}${suffix}`);
}
function trackingId(variables) {
    const mark = variables.get("RUNNER_TRACKING_ID") ?? "";
    return /^github_[0-9a-f-]{36}$/i.test(mark) ? mark : null;
}
function workFolder(workspace) {
    if (workspace === null || !node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.isAbsolute(workspace))
        return null;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(workspace)));
}
//# sourceMappingURL=github.js.map

/***/ }),

/***/ 9430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ services)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/web-url.js
var web_url = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/worker-name.js
var worker_name = __webpack_require__(5059);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/azure.js


const azure = {
    name: "azure",
    variables: [
        "TF_BUILD",
        "AGENT_NAME",
        "AGENT_WORKFOLDER",
        "BUILD_BUILDID",
        "BUILD_DEFINITIONNAME",
        "BUILD_REPOSITORY_NAME",
        "PIPELINE_WORKSPACE",
        "SYSTEM_COLLECTIONURI",
        "SYSTEM_JOBATTEMPT",
        "SYSTEM_JOBDISPLAYNAME",
        "SYSTEM_JOBID",
        "SYSTEM_TEAMPROJECT",
        "VSTS_PROCESS_LOOKUP_ID",
    ],
    recognises: (variables) => variables.get("TF_BUILD")?.toLowerCase() === "true",
    facts: (variables) => ({
        repository: variables.get("BUILD_REPOSITORY_NAME") ?? null,
        workflow: variables.get("BUILD_DEFINITIONNAME") ?? null,
        job: variables.get("SYSTEM_JOBDISPLAYNAME") ?? variables.get("SYSTEM_JOBID") ?? null,
        run_id: variables.get("BUILD_BUILDID") ?? null,
        attempt: variables.get("SYSTEM_JOBATTEMPT") ?? null,
        run_url: runUrl(variables),
        runner: variables.get("AGENT_NAME") ?? null,
        tracking_id: trackingId(variables),
        check_run_id: null,
        workspace: variables.get("PIPELINE_WORKSPACE") ?? null,
        runner_folder: variables.get("AGENT_WORKFOLDER") ?? null,
    }),
    isWorker: (argv) => (0,worker_name/* isDotnetProgram */.b)(argv, "Agent.Worker"),
};
function trackingId(variables) {
    const mark = variables.get("VSTS_PROCESS_LOOKUP_ID") ?? "";
    return /^vsts_[0-9a-f-]{36}$/i.test(mark) ? mark : null;
}
function runUrl(variables) {
    const collection = (0,web_url/* webUrl */.q)(variables.get("SYSTEM_COLLECTIONURI"));
    const project = variables.get("SYSTEM_TEAMPROJECT");
    const build = variables.get("BUILD_BUILDID") ?? "";
    if (collection === null || project === undefined || !/^\d+$/.test(build))
        return null;
    const base = collection.replace(/\/+$/, "");
    return (0,web_url/* webUrl */.q)(`${base}/${encodeURIComponent(project)}/_build/results?buildId=${build}`);
}
//# sourceMappingURL=azure.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/buildkite.js

const buildkite = {
    name: "buildkite",
    variables: [
        "BUILDKITE",
        "BUILDKITE_AGENT_NAME",
        "BUILDKITE_BUILD_CHECKOUT_PATH",
        "BUILDKITE_BUILD_NUMBER",
        "BUILDKITE_BUILD_URL",
        "BUILDKITE_JOB_ID",
        "BUILDKITE_LABEL",
        "BUILDKITE_PIPELINE_SLUG",
        "BUILDKITE_RETRY_COUNT",
        "BUILDKITE_STEP_KEY",
    ],
    recognises: (variables) => variables.get("BUILDKITE") === "true",
    facts: (variables) => ({
        repository: null,
        workflow: variables.get("BUILDKITE_PIPELINE_SLUG") ?? null,
        job: variables.get("BUILDKITE_STEP_KEY") ?? variables.get("BUILDKITE_LABEL") ?? null,
        run_id: variables.get("BUILDKITE_BUILD_NUMBER") ?? null,
        attempt: attempt(variables.get("BUILDKITE_RETRY_COUNT")),
        run_url: jobUrl(variables),
        runner: variables.get("BUILDKITE_AGENT_NAME") ?? null,
        tracking_id: variables.get("BUILDKITE_JOB_ID") ?? null,
        check_run_id: null,
        workspace: variables.get("BUILDKITE_BUILD_CHECKOUT_PATH") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
function jobUrl(variables) {
    const build = (0,web_url/* webUrl */.q)(variables.get("BUILDKITE_BUILD_URL"));
    const job = variables.get("BUILDKITE_JOB_ID");
    return build === null || job === undefined
        ? build
        : (0,web_url/* webUrl */.q)(`${build}#${encodeURIComponent(job)}`);
}
function attempt(retries) {
    return retries !== undefined && /^\d{1,6}$/.test(retries) ? String(Number(retries) + 1) : null;
}
//# sourceMappingURL=buildkite.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/circleci.js

const circleci = {
    name: "circleci",
    variables: [
        "CIRCLECI",
        "CIRCLE_BUILD_NUM",
        "CIRCLE_BUILD_URL",
        "CIRCLE_JOB",
        "CIRCLE_NODE_INDEX",
        "CIRCLE_PROJECT_REPONAME",
        "CIRCLE_PROJECT_USERNAME",
        "CIRCLE_WORKFLOW_ID",
        "CIRCLE_WORKFLOW_JOB_ID",
        "CIRCLE_WORKING_DIRECTORY",
    ],
    recognises: (variables) => variables.get("CIRCLECI") === "true",
    facts: (variables) => ({
        repository: repository(variables),
        workflow: null,
        job: variables.get("CIRCLE_JOB") ?? null,
        run_id: variables.get("CIRCLE_WORKFLOW_ID") ?? variables.get("CIRCLE_BUILD_NUM") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("CIRCLE_BUILD_URL")),
        runner: null,
        tracking_id: circleci_trackingId(variables),
        check_run_id: null,
        workspace: variables.get("CIRCLE_WORKING_DIRECTORY") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
function repository(variables) {
    const owner = variables.get("CIRCLE_PROJECT_USERNAME");
    const name = variables.get("CIRCLE_PROJECT_REPONAME");
    return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}
function circleci_trackingId(variables) {
    const job = variables.get("CIRCLE_WORKFLOW_JOB_ID");
    return job === undefined ? null : `${job}#${variables.get("CIRCLE_NODE_INDEX") ?? "0"}`;
}
//# sourceMappingURL=circleci.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/drone.js

const drone = {
    name: "drone",
    variables: [
        "DRONE",
        "DRONE_BUILD_LINK",
        "DRONE_BUILD_NUMBER",
        "DRONE_REPO",
        "DRONE_STAGE_MACHINE",
        "DRONE_STAGE_NAME",
        "DRONE_WORKSPACE",
    ],
    recognises: (variables) => variables.get("DRONE") === "true",
    facts: (variables) => ({
        repository: variables.get("DRONE_REPO") ?? null,
        workflow: null,
        job: variables.get("DRONE_STAGE_NAME") ?? null,
        run_id: variables.get("DRONE_BUILD_NUMBER") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("DRONE_BUILD_LINK")),
        runner: variables.get("DRONE_STAGE_MACHINE") ?? null,
        tracking_id: null,
        check_run_id: null,
        workspace: variables.get("DRONE_WORKSPACE") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=drone.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/github.js
var github = __webpack_require__(7070);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/gitlab.js

const gitlab = {
    name: "gitlab",
    variables: [
        "GITLAB_CI",
        "CI_PROJECT_PATH",
        "CI_PIPELINE_ID",
        "CI_JOB_ID",
        "CI_JOB_NAME",
        "CI_JOB_URL",
        "CI_PROJECT_DIR",
        "CI_RUNNER_ID",
        "CI_RUNNER_DESCRIPTION",
    ],
    recognises: (variables) => variables.get("GITLAB_CI") === "true",
    facts: (variables) => ({
        repository: variables.get("CI_PROJECT_PATH") ?? null,
        workflow: null,
        job: variables.get("CI_JOB_NAME") ?? null,
        run_id: variables.get("CI_PIPELINE_ID") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("CI_JOB_URL")),
        runner: variables.get("CI_RUNNER_DESCRIPTION") ?? variables.get("CI_RUNNER_ID") ?? null,
        tracking_id: variables.get("CI_JOB_ID") ?? null,
        check_run_id: null,
        workspace: variables.get("CI_PROJECT_DIR") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=gitlab.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/jenkins.js

const jenkins = {
    name: "jenkins",
    variables: [
        "JENKINS_URL",
        "JENKINS_HOME",
        "BUILD_NUMBER",
        "BUILD_TAG",
        "BUILD_URL",
        "JOB_NAME",
        "NODE_NAME",
        "WORKSPACE",
    ],
    recognises: (variables) => (variables.has("JENKINS_URL") || variables.has("JENKINS_HOME")) &&
        variables.has("JOB_NAME") &&
        variables.has("BUILD_NUMBER"),
    facts: (variables) => ({
        repository: null,
        workflow: null,
        job: variables.get("JOB_NAME") ?? null,
        run_id: variables.get("BUILD_NUMBER") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("BUILD_URL")),
        runner: variables.get("NODE_NAME") ?? null,
        tracking_id: variables.get("BUILD_TAG") ?? null,
        check_run_id: null,
        workspace: variables.get("WORKSPACE") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=jenkins.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/woodpecker.js

const woodpecker = {
    name: "woodpecker",
    variables: [
        "CI",
        "CI_SYSTEM_NAME",
        "CI_PIPELINE_NUMBER",
        "CI_PIPELINE_URL",
        "CI_REPO",
        "CI_WORKFLOW_NAME",
        "CI_WORKSPACE",
    ],
    recognises: (variables) => variables.get("CI") === "woodpecker" || variables.get("CI_SYSTEM_NAME") === "woodpecker",
    facts: (variables) => ({
        repository: variables.get("CI_REPO") ?? null,
        workflow: null,
        job: variables.get("CI_WORKFLOW_NAME") ?? null,
        run_id: variables.get("CI_PIPELINE_NUMBER") ?? null,
        attempt: null,
        run_url: (0,web_url/* webUrl */.q)(variables.get("CI_PIPELINE_URL")),
        runner: null,
        tracking_id: null,
        check_run_id: null,
        workspace: variables.get("CI_WORKSPACE") ?? null,
        runner_folder: null,
    }),
    isWorker: null,
};
//# sourceMappingURL=woodpecker.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/ci-services/services.js








const services = [
    github/* github */.M,
    gitlab,
    buildkite,
    circleci,
    azure,
    woodpecker,
    drone,
    jenkins,
];
//# sourceMappingURL=services.js.map

/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ webUrl)
/* harmony export */ });
const LONGEST = 1_000;
function webUrl(text) {
    if (text === null || text === undefined || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const opens = url.protocol === "https:" || url.protocol === "http:";
    if (!opens || url.username !== "" || url.password !== "")
        return null;
    return url.href.length > LONGEST ? null : url.href;
}
//# sourceMappingURL=web-url.js.map

/***/ }),

/***/ 5059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isDotnetProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isDotnetProgram(argv, name) {
    const [program = "", library = ""] = argv.map((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(text));
    return program === name || (program === "dotnet" && library === `${name}.dll`);
}
//# sourceMappingURL=worker-name.js.map

/***/ }),

/***/ 6391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOfContainer: () => (/* binding */ jobOfContainer)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8307);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9430);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5191);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3268);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5446);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3178);






const TIMEOUT = 1_000;
async function jobOfContainer(system, container, current, isLivingJob, silent = new Set()) {
    const engine = container.engine;
    if (engine === null || silent.has(engine))
        return null;
    const allowed = _ci_services_services_js__WEBPACK_IMPORTED_MODULE_0__/* .services */ .$.flatMap((service) => service.variables);
    const detail = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectContainer */ .a)(system, container, allowed, { timeout: TIMEOUT });
    if (detail === null)
        silent.add(engine);
    const variables = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .jobVariables */ .BU)(detail?.environment ?? {});
    const facts = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_3__.jobOf)(variables);
    if (facts === null)
        return null;
    const pid = detail?.pid ?? null;
    return (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_3__.ownerJob)(facts, judgement(system, container, pid, variables, current, isLivingJob));
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
/* harmony import */ var _engine_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7517);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3465);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2078);



async function inspectContainer(system, container, allowedVariables, { timeout = 2000 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return null;
    const path = `/containers/${container.id}/json`;
    const { answer } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_0__/* .askEngine */ .s)(address, "GET", path, timeout);
    if (answer?.status !== 200)
        return null;
    const facts = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(parsed(answer));
    const state = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(facts["State"]);
    return {
        pid: pidOf(state["Pid"]),
        started_at: timeOf(state["StartedAt"]),
        environment: allowedOf((0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(facts["Config"])["Env"], new Set(allowedVariables)),
    };
}
async function stopContainer(system, container, { grace = 10 } = {}) {
    const address = addressOf(system, container);
    if (!address)
        return { stopped: false, reason: "its engine is not known" };
    const path = `/containers/${container.id}/stop?t=${grace}`;
    const { answer, failure } = await (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_0__/* .askEngine */ .s)(address, "POST", path, (grace + 5) * 1000);
    if (answer === null)
        return { stopped: false, reason: `its engine ${failure.reason}` };
    if ([204, 304, 404].includes(answer.status))
        return { stopped: true, reason: null };
    const message = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(parsed(answer))["message"]);
    return { stopped: false, reason: message ?? `its engine answered with HTTP ${answer.status}` };
}
function addressOf(system, { id, engine }) {
    if (!/^[0-9a-f]{12,64}$/.test(id))
        return undefined;
    return (0,_engines_js__WEBPACK_IMPORTED_MODULE_2__/* .findEngines */ .F)(system).addresses.find(({ name }) => name === engine);
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
    for (const entry of (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(environment)) {
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

/***/ 7517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askEngine)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
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
        return last.at(-1) === 0x0a;
    const length = head.headers.get("content-length");
    return length !== undefined && !(size < head.size + Number(length));
}
function headOf(bytes) {
    const end = bytes.indexOf(emptyLine);
    if (end < 0)
        return null;
    const [statusLine = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
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
    return /\bchunked$/i.test(headers.get("transfer-encoding") ?? "");
}
function unchunked(bytes) {
    const chunks = [];
    let at = 0;
    for (;;) {
        const lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return null;
        const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString("latin1", at, lineEnd))?.[1];
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
        const socket = (0,external_node_net_.createConnection)({ ...address });
        const timer = setTimeout(() => settle(failed(`did not answer within ${timeout / 1000} s`)), timeout);
        const settle = (reply) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(reply);
        };
        const tryRead = (ended) => {
            const reply = replyOf(received, size, ended);
            if (reply)
                settle(reply);
        };
        socket.on("connect", () => socket.write(requestText(method, path)));
        socket.on("error", (error) => settle(replyOfError(error)));
        socket.on("end", () => tryRead(true));
        socket.on("data", (bytes) => {
            received.push(bytes);
            size += bytes.length;
            if (size > biggestAnswer)
                settle(failed("answered with more than 16 MiB"));
            else
                tryRead(false);
        });
    });
}
function requestText(method, path) {
    return `${method} ${path} HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\nContent-Length: 0\r\n\r\n`;
}
function replyOf(received, size, ended) {
    try {
        const [first, last] = [received[0], received.at(-1)];
        if (!ended && first && last && !mayBeWhole(first, last, size))
            return null;
        const bytes = Buffer.concat(received);
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
function replyOfError(error) {
    const code = (0,errors/* errorCode */.CA)(error);
    if (code === "ENOENT" || code === "ECONNREFUSED" || code === "ENOTSOCK")
        return { answer: null, failure: { kind: "absent", reason: "is not running" } };
    if (code === "EACCES" || code === "EPERM")
        return {
            answer: null,
            failure: { kind: "forbidden", reason: "may not be asked by this user" },
        };
    return failed(`cannot be asked (${code ?? error.message})`);
}
function failed(reason) {
    return { answer: null, failure: { kind: "failed", reason } };
}
//# sourceMappingURL=engine-api.js.map

/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findEngines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function findEngines(system) {
    const engines = { addresses: [], problems: [], forbidden: [] };
    for (const variable of ["DOCKER_HOST", "CONTAINER_HOST"]) {
        const url = system.env[variable];
        if (url)
            addNamed(engines, variable, url);
    }
    if (system.platform === "win32") {
        engines.addresses.push(socketAt("\\\\.\\pipe\\docker_engine"));
        return engines;
    }
    for (const path of usualSockets(system))
        engines.addresses.push(socketAt(path));
    engines.addresses = existing(engines);
    return engines;
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
        "/var/run/docker.sock",
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
        on_this_host: gatewaysOf(entry).some((gateway) => source.localAddresses.has(gateway)),
        compose: (0,compose/* composeOf */.O)(labels),
        labels: jobLabels(labels),
        pid: null,
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

/***/ 5446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ jobVariables),
/* harmony export */   fR: () => (/* binding */ readJobEnvironment),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);



const MOST_BYTES = 1024 * 1024;
const LONGEST_VALUE = 200;
function readJobEnvironment(system, pid) {
    const chain = [pid, ...(0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(system, pid).ancestors.map((kin) => kin.pid)];
    for (const candidate of chain) {
        const variables = allowed(environmentEntries(system, candidate));
        if (serviceOf(variables) !== null)
            return { pid: candidate, variables };
    }
    return null;
}
function jobVariables(environment) {
    return allowed(Object.entries(environment).map(([name, value]) => [name, value ?? ""]));
}
function serviceOf(variables) {
    return _ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.find((service) => service.recognises(variables)) ?? null;
}
function allowed(entries) {
    const names = new Set(_ci_services_services_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.flatMap((service) => service.variables));
    const variables = new Map();
    for (const [name, value] of entries) {
        if (names.has(name) && !variables.has(name) && isPlain(value))
            variables.set(name, value);
    }
    return variables;
}
function isPlain(value) {
    if (value === "" || value.length > LONGEST_VALUE * 2)
        return false;
    return ([...value].length <= LONGEST_VALUE &&
        !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u.test(value));
}
function* environmentEntries(system, pid) {
    const bytes = readEnvironment(system, pid);
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
        const equals = bytes.indexOf(0x3d, start);
        if (equals > start && equals < end)
            yield [bytes.toString("latin1", start, equals), bytes.toString("utf8", equals + 1, end)];
        start = end + 1;
    }
}
function readEnvironment(system, pid) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${system.procRoot}/${pid}/environ`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(error))
            return Buffer.alloc(0);
        throw error;
    }
    try {
        return readAtMost(file, MOST_BYTES);
    }
    catch (error) {
        if ((0,_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(error))
            return Buffer.alloc(0);
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readAtMost(file, most) {
    const pieces = [];
    let total = 0;
    while (total < most) {
        const piece = Buffer.allocUnsafe(Math.min(64 * 1024, most - total));
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece);
        if (read === 0)
            break;
        pieces.push(piece.subarray(0, read));
        total += read;
    }
    return Buffer.concat(pieces);
}
//# sourceMappingURL=job-environment.js.map

/***/ }),

/***/ 3178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ verdict)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(8307);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/orphan-proof.js


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
        applies: ({ facts }) => !(0,ci_job.hasWorkers)(facts.service),
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
        applies: ({ system, owner, container }) => !container && (system.user === null || (0,ancestors/* soleUserOf */["in"])(system, owner.pid) !== system.user.uid),
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/job-verdict.js



function verdict(system, ownerPid, environment, current, isLivingJob, { container = false } = {}) {
    const facts = (0,ci_job.jobOf)(environment.variables);
    const owner = (0,ancestors/* kinOf */.ae)(system, ownerPid);
    if (facts === null)
        return unknown("its environment names no CI service that is known");
    if (owner === null)
        return unknown("gone, or not to be looked at");
    const process = {
        system,
        owner,
        family: (0,ancestors/* familyOf */.Ap)(system, ownerPid),
        facts,
        ownEnvironment: environment.pid === ownerPid,
        container,
        current,
        isLivingJob,
    };
    return byWorker(process) ?? byIdentity(process) ?? byClaims(process) ?? byElimination(process);
}
function byWorker({ system, family, current }) {
    const worker = (0,ci_job.nearestWorker)(system, family.ancestors);
    if (worker === null)
        return null;
    return current?.holder.kind === "worker" && isSame(worker, current.holder)
        ? mine("runs under this job's Worker")
        : neighbour(`runs under the Worker (PID ${worker.pid}) of another job that is still running`);
}
function byIdentity({ owner, facts, current }) {
    if (current === null || !isSameJob(facts, current.facts))
        return null;
    if (contradict(facts.tracking_id, current.facts.tracking_id))
        return null;
    const { kind, started } = current.holder;
    if (kind !== "parent" && started !== null)
        return owner.started < started ? null : mine("has this job's names, and started in it");
    const marked = facts.tracking_id !== null && facts.tracking_id === current.facts.tracking_id;
    return marked || !(0,ci_job.hasWorkers)(facts.service) ? mine("has this job's names and marks") : null;
}
function byClaims({ family, facts, isLivingJob }) {
    return isLivingJob(facts, family.ancestors)
        ? neighbour(`belongs to ${runOf(facts)}, which still holds a claim`)
        : null;
}
function byElimination(process) {
    const doubt = doubts.find((condition) => condition.applies(process));
    if (doubt !== undefined)
        return unknown(doubt.reason(process));
    return {
        verdict: "orphan",
        reason: `started before this job, by ${runOf(process.facts)} of this runner`,
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