"use strict";
exports.id = 8307;
exports.ids = [8307];
exports.modules = {

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Uc: () => (/* binding */ nearestInFamily),
/* harmony export */   XJ: () => (/* binding */ readProcessText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   "in": () => (/* binding */ soleUserOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _processes_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);



const MOST_STEPS = 64;
function kinOf(system, pid) {
    if (system.platform !== "linux" || !Number.isSafeInteger(pid) || pid < 1)
        return null;
    const text = readProcessText(system, pid, "stat");
    if (text === null)
        return null;
    const fields = (0,_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .statFields */ .qV)(text);
    const parent = Number(fields[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]);
    const started = Number(fields[_processes_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.started]);
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
function nearestInFamily(system, pid, known, own, parent = null) {
    const passed = [];
    let found = null;
    for (let next = pid; passed.length <= MOST_STEPS;) {
        const before = known.get(next);
        found = before === undefined ? own(next) : before;
        passed.push(next);
        if (found !== null || before !== undefined)
            break;
        next = (next === pid ? parent : null) ?? kinOf(system, next)?.parent ?? 0;
        if (next <= 1)
            break;
    }
    for (const one of passed)
        known.set(one, found);
    return found;
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${system.procRoot}/${pid}/${name}`, "utf8");
    }
    catch (error) {
        if (isUnreadable(error))
            return null;
        throw error;
    }
}
function isUnreadable(error) {
    return ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? "");
}
//# sourceMappingURL=ancestors.js.map

/***/ }),

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
/* harmony import */ var _jobs_job_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1803);




function jobOf(variables) {
    const service = (0,_jobs_job_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(variables);
    return service === null ? null : { service: service.name, ...service.facts(variables) };
}
function currentJob(system, { action = false } = {}) {
    const facts = jobOf((0,_jobs_job_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .jobVariables */ .BU)(system.env));
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

/***/ 1803:
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/jobs/process-environment.js


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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/jobs/job-environment.js




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

/***/ })

};
;