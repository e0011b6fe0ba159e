"use strict";
exports.id = 4232;
exports.ids = [4232];
exports.modules = {

/***/ 8307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ nearestWorker),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   bH: () => (/* binding */ currentJob),
/* harmony export */   bw: () => (/* binding */ ownerJob),
/* harmony export */   os: () => (/* binding */ hasWorkers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31);
/* harmony import */ var _ci_services_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9430);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3058);




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
    labels: {
        "com.buildkite.agent_name": "BUILDKITE_AGENT_NAME",
        "com.buildkite.build_number": "BUILDKITE_BUILD_NUMBER",
        "com.buildkite.job_id": "BUILDKITE_JOB_ID",
        "com.buildkite.job_label": "BUILDKITE_LABEL",
        "com.buildkite.pipeline_slug": "BUILDKITE_PIPELINE_SLUG",
        "com.buildkite.step_key": "BUILDKITE_STEP_KEY",
    },
    marks: { BUILDKITE: "true" },
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
    labels: {
        "io.drone.build.number": "DRONE_BUILD_NUMBER",
        "io.drone.repo.slug": "DRONE_REPO",
        "io.drone.stage.name": "DRONE_STAGE_NAME",
    },
    marks: { DRONE: "true" },
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
    labels: {
        "com.gitlab.gitlab-runner.job.id": "CI_JOB_ID",
        "com.gitlab.gitlab-runner.job.url": "CI_JOB_URL",
        "com.gitlab.gitlab-runner.pipeline.id": "CI_PIPELINE_ID",
        "com.gitlab.gitlab-runner.runner.id": "CI_RUNNER_ID",
    },
    marks: { GITLAB_CI: "true" },
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

/***/ 3058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ jobVariables),
  fR: () => (/* binding */ readJobEnvironment),
  z5: () => (/* binding */ serviceOf)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/marks.js
var marks = __webpack_require__(7555);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/services.js + 7 modules
var services = __webpack_require__(9430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/process-environment.js


const MOST_BYTES = 1024 * 1024;
const PIECE = 8 * 1024;
function readEnvironment(system, pid) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(`${system.procRoot}/${pid}/environ`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,ancestors/* isUnreadable */.GZ)(error))
            return Buffer.alloc(0);
        throw error;
    }
    try {
        return readAtMost(file, MOST_BYTES);
    }
    catch (error) {
        if ((0,ancestors/* isUnreadable */.GZ)(error))
            return Buffer.alloc(0);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readAtMost(file, most) {
    const pieces = [];
    let total = 0;
    while (total < most) {
        const piece = Buffer.allocUnsafe(Math.min(PIECE, most - total));
        const read = (0,external_node_fs_.readSync)(file, piece);
        if (read === 0)
            break;
        pieces.push(piece.subarray(0, read));
        total += read;
    }
    return Buffer.concat(pieces);
}
//# sourceMappingURL=process-environment.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/job-environment.js




const LONGEST_VALUE = 200;
function readJobEnvironment(system, pid, known = new Map()) {
    return (0,ancestors/* nearestInFamily */.Uc)(system, pid, known, (one) => ownEnvironment(system, one));
}
function ownEnvironment(system, pid) {
    if (system.platform !== "linux")
        return null;
    const bytes = readEnvironment(system, pid);
    if (!(0,marks/* mayNameService */.sF)(bytes.toString("latin1")))
        return null;
    const variables = allowed(entriesOf(bytes));
    return serviceOf(variables) === null ? null : { pid, variables };
}
function jobVariables(environment) {
    return allowed(Object.entries(environment).map(([name, value]) => [name, value ?? ""]));
}
function serviceOf(variables) {
    return services/* services */.$.find((service) => service.recognises(variables)) ?? null;
}
function allowed(entries) {
    const names = new Set(services/* services */.$.flatMap((service) => service.variables));
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
    if (/^[\x20-\x7e]*$/.test(value))
        return value.length <= LONGEST_VALUE;
    return ([...value].length <= LONGEST_VALUE &&
        !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u.test(value));
}
function* entriesOf(bytes) {
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
        const equals = bytes.indexOf(0x3d, start);
        if (equals > start && equals < end)
            yield [bytes.toString("latin1", start, equals), bytes.toString("utf8", equals + 1, end)];
        start = end + 1;
    }
}
//# sourceMappingURL=job-environment.js.map

/***/ }),

/***/ 9738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ viewOfHome),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6673);
/* harmony import */ var _state_heal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1826);
/* harmony import */ var _state_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);
/* harmony import */ var _state_living_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);
/* harmony import */ var _state_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);
/* harmony import */ var _state_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6250);
/* harmony import */ var _state_registry_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4753);
/* harmony import */ var _instance_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(542);








async function viewOfHome(system, own) {
    const { registry, problem } = registryOfHome(system);
    try {
        const whole = own === null ? registry : await (0,_state_heal_js__WEBPACK_IMPORTED_MODULE_0__/* .healed */ .s)(system, registry, own);
        return { ...(await viewOf(system, whole)), problem };
    }
    catch (error) {
        return problemOf(error);
    }
}
async function viewOf(system, registry) {
    const living = await (0,_state_living_js__WEBPACK_IMPORTED_MODULE_1__/* .livingClaims */ .dc)(system, registry.entries);
    return { entries: registry.entries, living, problem: null };
}
function registryOfHome(system) {
    const nothing = new _state_registry_document_js__WEBPACK_IMPORTED_MODULE_2__/* .Registry */ .O([]);
    try {
        const home = (0,_state_home_js__WEBPACK_IMPORTED_MODULE_3__/* .findHome */ .r9)(system);
        const content = (0,_state_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegistry */ ._5)(home);
        if (content.kind === "valid")
            return { registry: content.value, problem: null };
        if (content.kind === "absent")
            return { registry: nothing, problem: null };
        const reason = `${(0,_state_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .registryFile */ .__)(home.path)} cannot be used: ${content.reason}`;
        return { registry: nothing, problem: (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .problemView */ .P5)("registry_damaged", reason).problem };
    }
    catch (error) {
        return { registry: nothing, problem: problemOf(error).problem };
    }
}
function problemOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DevrigError */ .oX)
        return (0,_instance_view_js__WEBPACK_IMPORTED_MODULE_6__/* .problemView */ .P5)(error.code, error.message);
    throw error;
}
//# sourceMappingURL=registry-view.js.map

/***/ }),

/***/ 9318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identityOf: () => (/* binding */ identityOf),
  isPid: () => (/* reexport */ process_record/* isPid */.u),
  judge: () => (/* binding */ judge),
  judgeNow: () => (/* binding */ judgeNow),
  linuxHere: () => (/* binding */ linuxHere),
  linuxIdentity: () => (/* binding */ linuxIdentity),
  mayBeSignalled: () => (/* binding */ mayBeSignalled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/start-text.js
var start_text = __webpack_require__(4924);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/stat.js
var stat = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/tool-identity.js



async function toolIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const started = await startedBy(system, pid);
    if (started === null || started === "ended")
        return null;
    return (0,start_text/* startText */.q)({ started, boot: "-", namespace: "-", machine: (0,machine/* machineHash */.y)(system) });
}
async function toolJudge(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    const start = record.start === null ? null : (0,start_text/* parseStart */.o)(record.start);
    if (record.start !== null && start?.machine !== (0,machine/* machineHash */.y)(system))
        return "unknown";
    if (!(0,process_record/* pidExists */.O)(system, record.pid))
        return "dead";
    const started = await startedBy(system, record.pid);
    if (started === "ended")
        return "dead";
    if (start === null)
        return "alive";
    if (started === null)
        return (0,process_record/* pidExists */.O)(system, record.pid) ? "unknown" : "dead";
    return started === start.started ? "alive" : "dead";
}
async function startedBy(system, pid) {
    return system.platform === "win32" ? startedByPowerShell(system, pid) : startedByPs(system, pid);
}
async function startedByPs(system, pid) {
    const args = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const { code, stdout } = await system.run("ps", args, { timeout: 5_000, env });
    const found = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout);
    if (code !== 0 || found === null)
        return null;
    if (found[1]?.startsWith("Z"))
        return "ended";
    return found[2]?.replace(/[^A-Za-z0-9: ]/g, "").replace(/ +/g, " ") ?? null;
}
async function startedByPowerShell(system, pid) {
    const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const args = ["-NoProfile", "-NonInteractive", "-Command", script];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: 15_000 });
    const text = stdout.trim();
    return code === 0 && /^\d+$/.test(text) ? text : null;
}
//# sourceMappingURL=tool-identity.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/identity.js








async function identityOf(system, pid) {
    return system.platform === "linux" ? linuxIdentity(system, pid) : toolIdentity(system, pid);
}
async function judge(system, record) {
    return system.platform === "linux" ? judgeNow(system, record) : toolJudge(system, record);
}
function judgeNow(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    if (system.platform !== "linux") {
        if (!(0,process_record/* pidExists */.O)(system, record.pid))
            return "dead";
        return record.start === null ? "alive" : "unknown";
    }
    return record.start === null
        ? judgeByPid(system, record.pid)
        : judgeByStart(system, record.pid, record.start);
}
async function mayBeSignalled(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid) || record.pid === 1 || record.pid === system.pid)
        return false;
    return record.start !== null && (await judge(system, record)) === "alive";
}
function linuxIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const here = linuxHere(system);
    const stat = here === null ? null : readStat(system, pid);
    if (here === null || stat === null || stat.ended)
        return null;
    return (0,start_text/* startText */.q)({ started: stat.started, ...here, machine: (0,machine/* machineHash */.y)(system) });
}
function linuxHere(system) {
    const known = places.get(system);
    if (known !== undefined)
        return known;
    const place = readPlace(system);
    places.set(system, place);
    return place;
}
const places = new WeakMap();
function readPlace(system) {
    try {
        if (external_node_fs_.readlinkSync(`${system.procRoot}/self`) !== String(system.pid))
            return null;
        const boot = external_node_fs_.readFileSync(`${system.procRoot}/sys/kernel/random/boot_id`, "utf8").trim();
        const namespace = external_node_fs_.readlinkSync(`${system.procRoot}/self/ns/pid`).slice("pid:[".length, -1);
        return namespace === "" || boot === "" ? null : { boot, namespace };
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function judgeByStart(system, pid, text) {
    const start = (0,start_text/* parseStart */.o)(text);
    const here = linuxHere(system);
    if (start === null || here === null)
        return "unknown";
    if (start.boot !== here.boot)
        return isEarlierBoot(system, start) ? "dead" : "unknown";
    if (start.namespace !== here.namespace)
        return "unknown";
    const stat = readStat(system, pid);
    if (stat === null)
        return (0,process_record/* pidExists */.O)(system, pid) ? "unknown" : "dead";
    return !stat.ended && stat.started === start.started ? "alive" : "dead";
}
function isEarlierBoot(system, start) {
    return start.boot !== "-" && start.machine !== "-" && start.machine === (0,machine/* machineHash */.y)(system);
}
function judgeByPid(system, pid) {
    if (!(0,process_record/* pidExists */.O)(system, pid))
        return "dead";
    const stat = linuxHere(system) === null ? null : readStat(system, pid);
    return stat?.ended === true ? "dead" : "alive";
}
function readStat(system, pid) {
    let text;
    try {
        text = external_node_fs_.readFileSync(`${system.procRoot}/${pid}/stat`, "utf8");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
    const fields = (0,stat/* statFields */.qV)(text);
    const started = fields[stat/* STAT */.Vb.started];
    return started === undefined ? null : { started, ended: (0,stat/* hasEnded */.hY)(fields) };
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 3939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ machineHash)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function machineHash(system) {
    const known = hashes.get(system);
    if (known !== undefined)
        return known;
    const id = system.platform === "linux" ? linuxMachineId() : hostName();
    const hash = id === "" ? "-" : shortHash(id);
    hashes.set(system, hash);
    return hash;
}
const hashes = new WeakMap();
function linuxMachineId() {
    try {
        const id = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync("/etc/machine-id", "utf8").trim();
        return id.length === 32 ? id : "";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null)
            throw error;
        return "";
    }
}
function hostName() {
    return process.getBuiltinModule("node:os").hostname();
}
function shortHash(id) {
    let one = 0x811c9dc5;
    let two = 0x64657672;
    for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x01000193);
    }
    return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
//# sourceMappingURL=machine.js.map

/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pidExists),
/* harmony export */   u: () => (/* binding */ isPid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);

function isPid(pid) {
    return typeof pid === "number" && Number.isInteger(pid) && pid >= 1 && pid <= 0x7fff_ffff;
}
function pidExists(system, pid) {
    try {
        system.kill(pid, 0);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "ESRCH")
            return false;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "EPERM")
            return true;
        throw error;
    }
}
//# sourceMappingURL=process-record.js.map

/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseStart),
/* harmony export */   q: () => (/* binding */ startText)
/* harmony export */ });
function startText(parts) {
    return `${parts.started};${parts.boot};${parts.namespace};${parts.machine}`;
}
function parseStart(text) {
    if (text.length > 300)
        return null;
    const [started, boot, namespace, machine, ...rest] = text.split(";");
    if (!started || !boot || !namespace || !machine || rest.length > 0 || started === "-")
        return null;
    return { started, boot, namespace, machine };
}
//# sourceMappingURL=start-text.js.map

/***/ }),

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heal),
/* harmony export */   s: () => (/* binding */ healed)
/* harmony export */ });
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _living_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5934);
/* harmony import */ var _project_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
/* harmony import */ var _registry_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4753);






async function healed(system, registry, own) {
    if (registry.find(own.slug, own.state_dir) !== null)
        return registry;
    const fields = await livingState(system, own);
    return fields === null ? registry : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, withoutOldPlace(registry, fields), fields);
}
async function heal(system, home, where, warn) {
    const fields = await livingState(system, where);
    if (fields === null || !(await wasMissing(system, home, fields, warn)))
        return null;
    return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)(system, new _registry_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Registry */ .O([]), fields).find(fields.slug, fields.state_dir);
}
async function wasMissing(system, home, fields, warn) {
    try {
        return await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRegistered */ .Bj)(system, home, warn, fields);
    }
    catch (error) {
        if (!(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriteFailure */ .Eg)(error))
            throw error;
        const message = `${error.message}; other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        return true;
    }
}
function withoutOldPlace(registry, { slug, state_dir }) {
    const left = registry.entries.filter((entry) => entry.slug === slug && entry.state_dir !== state_dir && !(0,_living_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(entry.state_dir)));
    return left.reduce((kept, entry) => kept.without(slug, entry.state_dir), registry);
}
async function livingState(system, where) {
    const state = (0,_project_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnState */ .Ou)(system, where);
    if (state === null)
        return null;
    const claims = [];
    for (const claim of state.claims)
        if (await isProven(system, claim.holder))
            claims.push(claim);
    let lives = claims.length > 0;
    for (const service of state.services.values())
        lives ||= await isProven(system, service);
    const { slug, started_at, services } = state;
    const { config_path, state_dir } = where;
    return lives ? { slug, config_path, state_dir, started_at, services, claims } : null;
}
async function isProven(system, record) {
    return record.start !== null && (await (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_5__.judge)(system, record)) === "alive";
}
//# sourceMappingURL=heal.js.map

/***/ })

};
;