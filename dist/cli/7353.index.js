"use strict";
exports.id = 7353;
exports.ids = [7353];
exports.modules = {

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(9023);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/program-name.js
var program_name = __webpack_require__(8303);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/secret-shapes.js
const SHAPES = [
    /gh[pousr]_[A-Za-z0-9]{10,}/g,
    /github_pat_\w{10,}/g,
    /gl(?:pat|ptt|rt|dt|cbt)-[\w-]{10,}/g,
    /xox[a-z]-[\w-]{8,}/g,
    /(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
    /eyJ[\w-]{14,}(?:\.[\w-]*)*/g,
    /[sr]k[-_](?:live|test|proj|ant)[-_][\w-]{10,}/g,
    /sk-[A-Za-z0-9]{20,}/g,
    /npm_[A-Za-z0-9]{20,}/g,
    /pypi-[\w-]{20,}/g,
    /AIza[\w-]{30,}/g,
    /ya29\.[\w-]{10,}/g,
    /hv[sbr]\.[\w-]{16,}/g,
    /do[oprt]_v1_[a-f0-9]{20,}/g,
    /SG\.[\w-]{16,}\.[\w-]{16,}/g,
    /-----BEGIN[^-]{0,40}PRIVATE KEY-----[^-]*/g,
];
const AFTER_KEY_WORD = /(key|token|secret|password|passwd|bearer|basic)(["']?[\s:=]{1,3}["']?)(?!\/)([A-Za-z0-9+/_=-]{16,})(?![A-Za-z0-9+/_=.-])/gi;
function redactShapes(text) {
    let redacted = text;
    for (const shape of SHAPES)
        redacted = redacted.replace(shape, "***");
    return redacted.replace(AFTER_KEY_WORD, "$1$2***");
}
function redactUrls(word, isSecretName) {
    if (!word.includes("://"))
        return word;
    return redactUserInfo(word).replace(/([?&;#])([\w.%[\]-]{1,100})=([^&;#\s]*)/g, (all, mark, name) => isSecretName(name) || /^(key|code|sig|se)$/i.test(name) ? `${mark}${name}=***` : all);
}
function redactUserInfo(word) {
    const [before = "", ...urls] = word.split("://");
    let told = before;
    let scheme = before;
    for (const [index, url] of urls.entries()) {
        const isLast = index === urls.length - 1;
        told += `://${hideUser(url, isLast, /https?$/i.test(scheme))}`;
        scheme = url;
    }
    return told;
}
function hideUser(url, isLast, isHttp) {
    const at = url.lastIndexOf("@");
    if (at < 0 || /^(\[[^\]]*\]|[^:@/?#[\]]*)(:\d{1,5})?[/?#]/.test(url))
        return url;
    const host = url.slice(at);
    const colon = url.indexOf(":");
    if (colon >= 0 && colon < at)
        return `${url.slice(0, colon)}:***${host}`;
    return isHttp && isLast ? `***${host}` : url;
}
//# sourceMappingURL=secret-shapes.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/redact.js



const LONGEST = 4096;
const ENOUGH = 131_072;
const HIDDEN = "***";
function describeCommand(argv, detail) {
    const words = withoutPadding(argv);
    if (detail === "names")
        return namesOf(cut(words));
    const told = detail === "full" ? words : redactArguments(cut(words));
    const text = told.join(" ");
    return (0,foreign_text/* shorten */.ml)((0,foreign_text/* escapeControls */.UN)(detail === "full" ? text : redactShapes(text)), LONGEST);
}
function namesOf(argv) {
    return (0,foreign_text/* forLog */.Ig)(redactShapes(redactArgument((0,program_name/* programAndScript */.f)(argv))), LONGEST);
}
function withoutPadding(argv) {
    let end = argv.length;
    while (end > 1 && argv[end - 1] === "")
        end--;
    return argv.slice(0, end);
}
function cut(argv) {
    let left = ENOUGH;
    const kept = [];
    for (const argument of argv) {
        if (argument.length > left) {
            kept.push(`${argument.slice(0, left).replace(/\S+$/, "")}…`);
            break;
        }
        kept.push(argument);
        left -= argument.length + 1;
    }
    return kept;
}
function redactArguments(argv) {
    const flags = flagsOf((0,program_name/* programAndScript */.f)(argv.slice(0, 1)), argv);
    const [first, ...rest] = argv;
    if (first === undefined)
        return [];
    return [redactArgument(first), ...rest.map(inSequence(flags, redactArgument))];
}
function inSequence(flags, redactOne) {
    let secretNext = false;
    return (word) => {
        if (secretNext && !/^--?[a-zA-Z]/.test(word)) {
            secretNext = /^["']?(bearer|basic|token)$/i.test(word);
            return secretNext ? word : HIDDEN;
        }
        const attached = flags.attached.find((flag) => isAttached(word, flag));
        if (attached !== undefined)
            return `${attached}${HIDDEN}`;
        secretNext = flags.separate.includes(word) || announcesSecret(word);
        return redactOne(word);
    };
}
const NO_FLAGS = { separate: [], attached: [] };
const PASSWORD_FLAGS = [
    { program: /^(mysql|mariadb)/, separate: [], attached: ["-p"] },
    { program: /^sshpass$/, separate: ["-p"], attached: ["-p"] },
    { program: /^(redis|valkey)-/, separate: ["-a"], attached: [] },
    { program: /^mongo/, separate: ["-p"], attached: ["-p"] },
    { program: /^(curl|wget)$/, separate: ["-u", "-U", "--user", "--proxy-user"], attached: ["-u"] },
    { program: /^ldap/, separate: ["-w"], attached: ["-w"] },
    { program: /^(smbclient|rpcclient)$/, separate: ["-U"], attached: ["-U"] },
    { program: /^(docker|podman|helm|az|oc)$/, with: "login", separate: ["-p"], attached: ["-p"] },
    { program: /^mosquitto_/, separate: ["-P"], attached: [] },
];
function flagsOf(program, argv) {
    const found = PASSWORD_FLAGS.find((row) => row.program.test(program) && (row.with === undefined || argv.includes(row.with)));
    return found ?? NO_FLAGS;
}
function isAttached(argument, flag) {
    return argument.length > flag.length && argument.startsWith(flag);
}
function announcesSecret(word) {
    if (/^-{1,2}[^=\s]+$/.test(word))
        return isSecretName(word);
    return /^['"]?[\w-]+:$/.test(word) && isSecretName(word);
}
function redactArgument(argument) {
    const whole = hideAssignment(argument);
    if (whole !== argument)
        return whole;
    return /\s/.test(argument)
        ? argument.replace(WORD, inSequence(NO_FLAGS, redactPart))
        : redactWord(argument);
}
const QUOTED = /(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/.source;
const WORD = new RegExp(`(?:${QUOTED}|\\S)(?:=${QUOTED}|\\S)*`, "g");
function redactPart(word) {
    const quote = /^["']/.exec(word)?.[0];
    if (quote !== undefined && /\s/.test(word))
        return `${quote}${redactArgument(word.slice(1))}`;
    const whole = hideAssignment(word);
    return whole === word ? redactWord(word) : whole;
}
function hideAssignment(text) {
    const [, name, separator] = /^(-{0,2}[\w.-]{1,100})(=|:\s*)(?=\S)/.exec(text) ?? [];
    if (name === undefined || separator === undefined || text.startsWith("://", name.length))
        return text;
    return isSecretName(name) ? `${name}${separator}${HIDDEN}` : text;
}
function redactWord(word) {
    if (!/[=:]/.test(word))
        return word;
    return redactUrls(word, isSecretName).replace(/(?<![\w.-])([\w.-]+)(["']?[=:]["']?)([^\s,;&"'}]+)/g, (all, name, separator, value) => isSecretName(name) && !(separator === ":" && value.startsWith("//"))
        ? `${name}${separator}${HIDDEN}`
        : all);
}
const SECRET_WORDS = new Set("pass pat auth bearer cookie jwt pwd otp sig signature authorization credential credentials dsn".split(" "));
const SECRET_ENDINGS = /(password|passwd|passphrase|passcode|secret|secrets|token|apikey|accesskey|secretkey|privatekey|signingkey|encryptionkey|masterkey|accountkey|authkey|sharedkey|licensekey|connectionstring|requirepass|masterauth|keypass|storepass|userpass|credentials|passin|passout)$/;
const SECRET_ANYWHERE = /(password|passwd|awssecret|secretaccess|clientsecret|privatetoken)/;
const HARMLESS_ENDINGS = /(file|path|dir|stdin|prompt)$/;
function isSecretName(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    const joined = words.join("");
    if (words[0] === "no" || HARMLESS_ENDINGS.test(joined))
        return false;
    return (SECRET_ENDINGS.test(joined) ||
        SECRET_ANYWHERE.test(joined) ||
        SECRET_WORDS.has(words.at(-1) ?? ""));
}
//# sourceMappingURL=redact.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(5262);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/endpoint.js
var endpoint = __webpack_require__(6255);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var owners_published = __webpack_require__(9326);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/container-of.js



const NO_ENGINE = { containers: [], problem: null, forbidden: [] };
async function containerOfHolder(system, holder, port, engines) {
    if (holder.container !== undefined)
        return holder.container;
    if (system.platform !== "linux")
        return null;
    const process = processOf(system, holder);
    const ownCgroup = (0,ancestors/* readProcessText */.XJ)(system, "self", "cgroup") ?? undefined;
    if (engines === null && !mayBeContained(process, ownCgroup))
        return null;
    const { containerOfProcess, publishedWithoutSocket } = await __webpack_require__.e(/* import() */ 6561).then(__webpack_require__.bind(__webpack_require__, 8942));
    const answer = engines ?? NO_ENGINE;
    const held = heldPort(holder, port);
    const container = containerOfProcess(answer, process, held, ownCgroup);
    if (container !== null || holder.pid !== null || holder.uid !== 0)
        return container;
    return publishedWithoutSocket(answer, held);
}
function addressesOf(container, { addresses }, port) {
    const published = (0,owners_published/* publishedAt */.o)(container, port);
    const its = addresses.filter((address) => published.includes(address));
    return its.length === 0 ? addresses : its;
}
function processOf(system, { pid, details, cgroup }) {
    if (pid === null)
        return { argv: [], cgroup: cgroup ?? null };
    return {
        argv: details?.argv ?? [],
        comm: (0,ancestors/* readProcessText */.XJ)(system, pid, "comm")?.trimEnd() ?? null,
        cgroup: (0,ancestors/* readProcessText */.XJ)(system, pid, "cgroup"),
    };
}
function mayBeContained({ cgroup, argv }, ownCgroup) {
    if (cgroup && cgroup !== ownCgroup && /[0-9a-f]{32}/.test(cgroup))
        return true;
    return /docker-proxy|conmon|rootless|dockerd/.test(argv[0] ?? "");
}
function heldPort({ addresses }, { port, protocol }) {
    const address = (addresses.find(endpoint/* isInTheWay */.M) ?? addresses[0])
        ?.replace(/:\d+$/, "")
        .replace(/^\[|\]$/g, "");
    return { port, protocol, ...(address === undefined ? {} : { address }) };
}
//# sourceMappingURL=container-of.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/proxy.js
var proxy = __webpack_require__(6237);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 2 modules
var identity = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/instance-view.js
var instance_view = __webpack_require__(1371);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-details.js
var process_details = __webpack_require__(3842);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/instances.js




function belongingOf(system, view, pid, port) {
    if (view.entries.length === 0)
        return null;
    const line = new Set([pid, ...(0,ancestors/* familyOf */.Ap)(system, pid).ancestors.map((kin) => kin.pid)]);
    const group = (0,process_details/* groupOf */.F8)(system.procRoot, pid);
    for (const entry of view.entries) {
        for (const [resource, service] of entry.services) {
            const led = service.pid > 1 && (line.has(service.pid) || group === service.pid);
            if (led && isTheSame(system, service, group))
                return { entry, resource };
        }
    }
    const claimed = (0,instance_view/* claimsOn */.RY)(view, port).find(({ claim }) => line.has(claim.holder.pid));
    return claimed === undefined ? null : { entry: claimed.entry, resource: claimed.claim.resource };
}
function ownerInstance({ entry, resource }) {
    return { slug: entry.slug, resource, config_path: entry.config_path };
}
function isTheSame(system, service, group) {
    const verdict = (0,identity.judgeNow)(system, service);
    return (verdict === "alive" ||
        (verdict === "dead" && group === service.pid && !isThere(system, service.pid)));
}
function isThere(system, pid) {
    return (0,identity.judgeNow)(system, { pid, start: null }) !== "dead";
}
//# sourceMappingURL=instances.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/living-jobs.js
var living_jobs = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/process-job.js
var process_job = __webpack_require__(2895);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(1388);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/users.js


const GETENT_TIMEOUT = 500;
async function userNames(system, uids) {
    const names = new Map();
    const wanted = new Set(uids);
    if (wanted.size === 0 || system.user === null)
        return names;
    takeNames(passwd(), wanted, names);
    const unknown = [...wanted].filter((uid) => !names.has(uid)).map(String);
    if (unknown.length > 0) {
        const answer = await system.run("getent", ["passwd", ...unknown], { timeout: GETENT_TIMEOUT });
        takeNames(answer.stdout, wanted, names);
    }
    return names;
}
function takeNames(text, wanted, names) {
    for (const line of text.split("\n")) {
        const [name, , uid] = line.split(":", 3);
        const number = Number(uid);
        if (name && uid && wanted.has(number) && !names.has(number))
            names.set(number, name);
    }
}
function passwd() {
    try {
        return (0,external_node_fs_.readFileSync)("/etc/passwd", "utf8");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT" || (0,errors/* errorCode */.CA)(error) === "EACCES")
            return "";
        throw error;
    }
}
//# sourceMappingURL=users.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/attribute.js









async function attribute(system, ports, knowledge) {
    const uids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.uid ?? []));
    const users = await userNames(system, uids);
    const asking = {
        ...knowledge,
        jobs: new Map(),
        processJobs: new Map(),
        silent: new Set(),
    };
    const attributed = [];
    for (const { port, protocol, holders, hidden } of ports) {
        const wanted = { port, protocol };
        const all = [];
        for (const holder of holders) {
            if (isTold(holder, all))
                continue;
            const found = await attributeHolder(system, holder, wanted, asking, users);
            if (!isSecondProxy(holder, found, all))
                all.push(found);
        }
        const [first, ...others] = inTheWayFirst(all);
        attributed.push({
            ...wanted,
            owner: first?.owner ?? null,
            others: others.map((it) => it.owner),
            owner_hidden: hidden,
            own: first !== undefined && all.every((it) => it.own),
        });
    }
    return attributed;
}
function isTold({ container }, all) {
    return container !== undefined && all.some(({ owner }) => owner.container?.id === container.id);
}
function isSecondProxy({ details }, { owner }, all) {
    const { container, addresses } = owner;
    if (container === null || !(0,proxy/* isProxy */.j)(details?.argv ?? []))
        return false;
    const first = all.find((it) => it.owner.container?.id === container.id)?.owner;
    first?.addresses.push(...addresses.filter((address) => !first.addresses.includes(address)));
    return first !== undefined;
}
function inTheWayFirst(all) {
    const aside = ({ owner }) => (owner.addresses.some(endpoint/* isInTheWay */.M) ? 0 : 1);
    return all.toSorted((a, b) => aside(a) - aside(b));
}
async function attributeHolder(system, holder, port, knowledge, users) {
    const { pid } = holder;
    const { instances, self } = knowledge;
    const belonging = pid === null ? null : belongingOf(system, instances, pid, port);
    const container = await containerOfHolder(system, holder, port, knowledge.engines);
    const job = await jobOfHolder(system, pid, container, knowledge);
    const owner = ownerOf(holder, users, knowledge.detail);
    owner.instance = belonging === null ? null : ownerInstance(belonging);
    if (container !== null) {
        const { ownerContainer } = await __webpack_require__.e(/* import() */ 6561).then(__webpack_require__.bind(__webpack_require__, 8942));
        owner.container = ownerContainer(container);
        owner.addresses = addressesOf(container, holder, port);
    }
    owner.job = job;
    return { owner, own: await isOwn(self, belonging, container, job) };
}
async function isOwn(self, belonging, container, job) {
    if (self !== null && belonging !== null) {
        return belonging.entry.slug === self.slug && belonging.entry.state_dir === self.state_dir;
    }
    if (belonging !== null)
        return false;
    if (self !== null && container?.compose) {
        const { composeIsOf } = await __webpack_require__.e(/* import() */ 6561).then(__webpack_require__.bind(__webpack_require__, 8942));
        if (self.folders.some((folder) => composeIsOf(container, folder)))
            return true;
    }
    return job?.verdict === "mine";
}
function ownerOf(holder, users, detail) {
    const { pid, uid, addresses, details } = holder;
    const user = uid === null ? undefined : users.get(uid);
    const startedAt = details?.startedAt ?? null;
    return {
        pid,
        command: details?.argv ? describeCommand(details.argv, detail) : null,
        user: user === undefined ? null : (0,foreign_text/* escapeControls */.UN)(user),
        uid,
        started_at: startedAt === null ? null : new Date(startedAt).toISOString(),
        addresses,
        cwd: details?.cwd && detail !== "names" ? (0,foreign_text/* escapeControls */.UN)(details.cwd) : null,
        instance: null,
        container: null,
        job: null,
    };
}
async function jobOfHolder(system, pid, container, { job, instances, jobs, processJobs, silent }) {
    const isLivingJob = (0,living_jobs/* livingJobs */.o)(instances, job);
    if (container !== null) {
        const { jobOfContainer } = await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.bind(__webpack_require__, 104));
        const told = jobs.get(container.id) ?? (await jobOfContainer(system, container, job, isLivingJob, silent));
        jobs.set(container.id, told);
        if (told !== null)
            return told;
    }
    if (pid === null)
        return null;
    const known = processJobs.get(pid);
    if (known !== undefined)
        return known;
    const found = (0,process_job/* jobOfProcess */.u)(system, pid, job, isLivingJob);
    processJobs.set(pid, found);
    return found;
}
//# sourceMappingURL=attribute.js.map

/***/ }),

/***/ 3699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimant)
/* harmony export */ });
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _ci_services_web_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);


function claimant({ entry, claim }, current) {
    return {
        pid: null,
        command: null,
        user: null,
        uid: null,
        started_at: claim.claimed_at,
        addresses: [],
        cwd: null,
        instance: { slug: entry.slug, resource: claim.resource, config_path: entry.config_path },
        container: null,
        job: jobOfClaim(claim, current),
    };
}
function jobOfClaim({ job, holder }, current) {
    const service = job?.["service"];
    if (job === undefined || typeof service !== "string")
        return null;
    const known = Object.keys(NOTHING).map((name) => [name, job[name] ?? null]);
    const told = { ...NOTHING, ...Object.fromEntries(known), service };
    const facts = { ...told, run_url: (0,_ci_services_web_url_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .q)(told.run_url) };
    return current?.holder.pid === holder.pid && current.facts.run_id === facts.run_id
        ? (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(facts, { verdict: "mine", reason: "this job holds the claim" })
        : (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(facts, { verdict: "neighbour", reason: "its job holds a living claim" });
}
const NOTHING = {
    service: "",
    repository: null,
    workflow: null,
    job: null,
    run_id: null,
    attempt: null,
    run_url: null,
    runner: null,
    tracking_id: null,
    check_run_id: null,
    workspace: null,
    runner_folder: null,
};
//# sourceMappingURL=claimant.js.map

/***/ }),

/***/ 9587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ verdict)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(5262);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-job.js
var ci_job = __webpack_require__(832);
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

/***/ }),

/***/ 7608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ livingJobs)
/* harmony export */ });
function livingJobs({ living }, job) {
    const mine = job?.holder.pid;
    const holders = new Set(living.map(({ claim }) => claim.holder.pid).filter((holder) => holder !== mine));
    return (_facts, ancestors) => ancestors.some((kin) => holders.has(kin.pid));
}
//# sourceMappingURL=living-jobs.js.map

/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jobOfProcess)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5262);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7839);
/* harmony import */ var _job_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9587);




function jobOfProcess(system, pid, current, isLivingJob) {
    const environment = (0,_job_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readJobEnvironment */ .fR)(system, pid);
    const facts = environment === null ? null : (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.jobOf)(environment.variables);
    if (environment !== null && facts !== null)
        return (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(facts, (0,_job_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .W)(system, pid, environment, current, isLivingJob));
    return current !== null && runsUnder(system, pid, current)
        ? (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.ownerJob)(current.facts, { verdict: "mine", reason: "runs under this job's Worker" })
        : null;
}
function runsUnder(system, pid, { holder }) {
    const worker = (0,_ci_job_js__WEBPACK_IMPORTED_MODULE_1__.nearestWorker)(system, (0,_ancestors_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .Ap)(system, pid).ancestors);
    return (holder.kind === "worker" && worker?.pid === holder.pid && worker.started === holder.started);
}
//# sourceMappingURL=process-job.js.map

/***/ })

};
;