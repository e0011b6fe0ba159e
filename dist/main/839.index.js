export const id = 839;
export const ids = [839];
export const modules = {

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var ancestors = __webpack_require__(2575);
// EXTERNAL MODULE: ./build/src/engine/iso-time.js
var iso_time = __webpack_require__(6391);
// EXTERNAL MODULE: ./build/src/engine/text/foreign-text.js
var foreign_text = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/src/engine/once.js
var once = __webpack_require__(8547);
;// CONCATENATED MODULE: ./build/src/engine/text/password-flags.js

const NO_FLAGS = { separate: [], attached: [] };
const PASSWORD_FLAGS = [
    { program: "^(mysql|mariadb)", separate: [], attached: ["-p"] },
    { program: "^sshpass$", separate: ["-p"], attached: ["-p"] },
    { program: "^(redis|valkey)-", separate: ["-a"], attached: [] },
    { program: "^mongo", separate: ["-p"], attached: ["-p"] },
    { program: "^(curl|wget)$", separate: ["-u", "-U", "--user", "--proxy-user"], attached: ["-u"] },
    { program: "^ldap", separate: ["-w"], attached: ["-w"] },
    { program: "^(smbclient|rpcclient)$", separate: ["-U"], attached: ["-U"] },
    { program: "^(docker|podman|helm|az|oc)$", with: "login", separate: ["-p"], attached: ["-p"] },
    { program: "^mosquitto_", separate: ["-P"], attached: [] },
];
function mayBeFlag(argument) {
    if (!argument.startsWith("-"))
        return false;
    for (const flag of FLAGS())
        if (argument.startsWith(flag))
            return true;
    return false;
}
const FLAGS = (0,once/* once */.O)(() => new Set(PASSWORD_FLAGS.flatMap(({ separate, attached }) => [...separate, ...attached])));
function flagsOf(program, argv) {
    const found = PASSWORD_FLAGS.find((row) => new RegExp(row.program).test(program) && (row.with === undefined || argv.includes(row.with)));
    return found ?? NO_FLAGS;
}
function isAttached(argument, flag) {
    return argument.length > flag.length && argument.startsWith(flag);
}
//# sourceMappingURL=password-flags.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/program-name.js

const INTERPRETERS = (0,once/* once */.O)(() => [
    {
        name: /^(node|nodejs|tsx|ts-node)$/,
        withValue: /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
        code: /^(-e|--eval|-p|--print|-pe|-i)$/,
    },
    {
        name: /^(bun|deno)$/,
        command: /^(run|serve|x)$/,
        withValue: /^(-r|--preload|--cwd|-c|--config|--import-map|--env-file)$/,
        code: /^(-e|--eval|-p|--print|eval|repl)$/,
    },
    { name: /^(python|pypy)[\d.]*$/, withValue: /^-[WXQ]$/, code: /^-\w*c$/, script: /^-m$/ },
    { name: /^ruby[\d.]*$/, withValue: /^-[IrEC]$/, code: /^-\w*e$/ },
    { name: /^perl[\d.]*$/, withValue: /^-[IMm]$/, code: /^-\w*[eE]$/ },
    { name: /^php[\d.]*$/, withValue: /^-[cdztS]$/, code: /^-[rBRE]$/, script: /^-f$/ },
    { name: /^(ba|da|z|k|a)?sh$/, withValue: /^[-+][oO]$/, code: /^-\w*c$/ },
    {
        name: /^java$/,
        withValue: /^(-cp|-classpath|--class-path|-p|--module-path|--add-\w+)$/,
        script: /^(-jar|-m|--module)$/,
    },
    { name: /^dotnet$/, script: /^exec$/ },
]);
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS().find((row) => row.name.test(program));
    if (interpreter === undefined || /\s/.test(argv[0] ?? ""))
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function programName(first) {
    const word = /^\s*(\S*)/.exec(first)?.[1] ?? "";
    return baseName(word.split("://", 1)[0] ?? "")
        .replace(/^-/, "")
        .replace(/:$/, "");
}
function baseName(path) {
    return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}
function scriptOf(args, interpreter) {
    const { code, script, withValue, command } = interpreter;
    if (command?.test(args[0] ?? ""))
        return scriptOf(args.slice(1), { ...interpreter, command: /^$/ });
    const at = args.findIndex((word, index) => !withValue?.test(args[index - 1] ?? "") &&
        (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)));
    const word = args[at];
    if (word === undefined || code?.test(word))
        return null;
    if (script?.test(word))
        return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
    return isScript(word, args[at - 1]) ? scriptName(word) : null;
}
function scriptName(word) {
    return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}
function isScript(word, before) {
    if (word === "")
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/secret-names.js
const SECRET_WORDS = "pass pat auth bearer cookie jwt pwd otp sig signature authorization credential credentials dsn".split(" ");
const SECRET_ENDINGS = "password passwd passphrase passcode secret secrets token apikey accesskey secretkey privatekey signingkey encryptionkey masterkey accountkey authkey sharedkey licensekey connectionstring requirepass masterauth keypass storepass userpass credentials passin passout".split(" ");
const SECRET_ANYWHERE = "password passwd awssecret secretaccess clientsecret privatetoken".split(" ");
const HARMLESS_ENDINGS = ["file", "path", "dir", "stdin", "prompt"];
function mayHoldSecretName(joined) {
    return [SECRET_WORDS, SECRET_ENDINGS, SECRET_ANYWHERE].some((parts) => parts.some((part) => joined.includes(part)));
}
function isSecretName(name) {
    const joined = lettersOf(name);
    const ends = (parts) => parts.some((part) => joined.endsWith(part));
    if (ends(HARMLESS_ENDINGS))
        return false;
    const words = wordsOf(name);
    if (words[0] === "no")
        return false;
    return (ends(SECRET_ENDINGS) ||
        SECRET_ANYWHERE.some((part) => joined.includes(part)) ||
        SECRET_WORDS.includes(words.at(-1) ?? ""));
}
function wordsOf(name) {
    const apart = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
    return apart.split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function lettersOf(name) {
    let letters = "";
    for (const character of name.toLowerCase()) {
        const isLetter = character >= "a" && character <= "z";
        if (isLetter || (character >= "0" && character <= "9"))
            letters += character;
    }
    return letters;
}
//# sourceMappingURL=secret-names.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/secret-shapes.js

const SHAPES = (0,once/* once */.O)(() => [
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
]);
const AFTER_KEY_WORD = (0,once/* once */.O)(() => /(key|token|secret|password|passwd|bearer|basic)(["']?[\s:=]{1,3}["']?)(?!\/)([A-Za-z0-9+/_=-]{16,})(?![A-Za-z0-9+/_=.-])/gi);
const SIGNS = "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- glptt- glrt- gldt- glcbt- xox akia asia eyj sk- sk_ rk- rk_ npm_ pypi- aiza ya29 hvs. hvb. hvr. _v1_ sg. key token secret passw bearer basic".split(" ");
function redactShapes(text) {
    const small = text.toLowerCase();
    if (!SIGNS.some((sign) => small.includes(sign)))
        return text;
    let redacted = text;
    for (const shape of SHAPES())
        redacted = redacted.replace(shape, "***");
    return redacted.replace(AFTER_KEY_WORD(), "$1$2***");
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
;// CONCATENATED MODULE: ./build/src/engine/text/redact.js






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
    return (0,foreign_text/* forLog */.Ig)(redactShapes(redactArgument(programAndScript(argv))), LONGEST);
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
            kept.push(`${argument.slice(0, left).replace(/\S+$/, "")}\u2026`);
            break;
        }
        kept.push(argument);
        left -= argument.length + 1;
    }
    return kept;
}
function redactArguments(argv) {
    const flags = argv.some(mayBeFlag) ? flagsOf(programAndScript(argv.slice(0, 1)), argv) : NO_FLAGS;
    if (flags === NO_FLAGS && !argv.some(mayTell))
        return argv;
    const [first, ...rest] = argv;
    if (first === undefined)
        return [];
    return [redactArgument(first), ...rest.map(inSequence(flags, redactArgument))];
}
function mayTell(argument) {
    if (argument.length > SHORT)
        return true;
    return hasMark(argument) && (argument.includes("://") || mayHoldSecretName(lettersOf(argument)));
}
const SHORT = 256;
function hasMark(argument) {
    for (let at = 0; at < argument.length; at++) {
        const unit = argument.charCodeAt(at);
        const isMark = unit <= 32 || unit > 126 || unit === EQUALS || unit === COLON;
        if (isMark || (unit === DASH && at === 0))
            return true;
    }
    return false;
}
const [DASH, COLON, EQUALS] = [45, 58, 61];
function inSequence(flags, redactOne) {
    let secretNext = false;
    return (word) => {
        if (!secretNext && flags === NO_FLAGS && !mayTell(word))
            return word;
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
        ? argument.replace(WORD(), inSequence(NO_FLAGS, redactPart))
        : redactWord(argument);
}
const WORD = (0,once/* once */.O)(() => {
    const quoted = /(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/.source;
    return new RegExp(`(?:${quoted}|\\S)(?:=${quoted}|\\S)*`, "g");
});
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
//# sourceMappingURL=redact.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/endpoint.js
var endpoint = __webpack_require__(3112);
// EXTERNAL MODULE: ./build/src/engine/owners/published.js
var owners_published = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/src/engine/owners/container-of.js



const NO_ENGINE = { containers: [], problem: null, forbidden: [] };
async function containerOfHolder(system, holder, port, { engines, ownCgroup, cgroups }) {
    if (holder.container !== undefined)
        return holder.container;
    if (system.platform !== "linux")
        return null;
    const cgroup = cgroupOf(system, holder, cgroups);
    if (engines === null && !mayBeContained(cgroup, holder, ownCgroup))
        return null;
    const { containerOfProcess, publishedWithoutSocket } = await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 9277));
    const answer = engines ?? NO_ENGINE;
    const held = heldPort(holder, port);
    const process = processOf(system, holder, cgroup);
    const container = containerOfProcess(answer, process, held, ownCgroup ?? undefined);
    if (container !== null || holder.pid !== null || holder.uid !== 0)
        return container;
    return publishedWithoutSocket(answer, held);
}
function addressesOf(container, { addresses }, port) {
    const published = (0,owners_published/* publishedAt */.o)(container, port);
    const its = addresses.filter((address) => published.includes(address));
    return its.length === 0 ? addresses : its;
}
function cgroupOf(system, { pid, cgroup }, cgroups) {
    if (pid === null)
        return cgroup ?? null;
    const known = cgroups.get(pid);
    const own = known === undefined ? (0,ancestors/* readProcessText */.XJ)(system, pid, "cgroup") : known;
    cgroups.set(pid, own);
    return own;
}
function processOf(system, { pid, details }, cgroup) {
    if (pid === null)
        return { argv: [], cgroup };
    return {
        argv: details?.argv ?? [],
        get comm() {
            return (0,ancestors/* readProcessText */.XJ)(system, pid, "comm")?.trimEnd() ?? null;
        },
        cgroup,
    };
}
const HELPERS = ["docker-proxy", "conmon", "rootless", "dockerd"];
function mayBeContained(cgroup, { pid, details }, ownCgroup) {
    if (cgroup && cgroup !== ownCgroup && /[0-9a-f]{32}/.test(cgroup))
        return true;
    const program = pid === null ? undefined : details?.argv?.[0];
    return HELPERS.some((name) => program?.includes(name));
}
function heldPort({ addresses }, { port, protocol }) {
    const address = (addresses.find(endpoint/* isInTheWay */.M) ?? addresses[0])
        ?.replace(/:\d+$/, "")
        .replace(/^\[|\]$/g, "");
    return { port, protocol, ...(address === undefined ? {} : { address }) };
}
//# sourceMappingURL=container-of.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/living-jobs.js
var living_jobs = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-services/marks.js
var marks = __webpack_require__(9875);
;// CONCATENATED MODULE: ./build/src/engine/owners/marked.js


function isMarked(system, pid, parent, known) {
    const own = (one) => (0,marks/* mayNameService */.sF)((0,ancestors/* readProcessText */.XJ)(system, one, "environ") ?? "") || null;
    return (0,ancestors/* nearestInFamily */.Uc)(system, pid, known, own, parent) !== null;
}
//# sourceMappingURL=marked.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/attribute-holder.js






function plainHolder({ pid, addresses }, { plain }) {
    const known = pid === null ? undefined : plain.get(pid);
    return known === undefined ? null : { owner: { ...known.owner, addresses }, own: known.own };
}
async function attributeHolder(system, holder, port, knowledge, users) {
    const { pid } = holder;
    const { instances, engines, plain, self } = knowledge;
    const belonging = await belongingOfHolder(system, instances, pid, port);
    const container = await containerOfHolder(system, holder, port, knowledge);
    const job = await jobOfHolder(system, holder, container, knowledge);
    const owner = ownerOf(holder, users, knowledge);
    if (belonging !== null)
        owner.instance = ownerInstance(belonging);
    if (container !== null) {
        const { ownerContainer } = await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 9277));
        owner.container = ownerContainer(container);
        owner.addresses = addressesOf(container, holder, port);
    }
    owner.job = job;
    const found = { owner, own: await isOwn(self, belonging, container, job) };
    const nothingElse = instances.entries.length === 0 && engines === null && container === null;
    if (pid !== null && nothingElse)
        plain.set(pid, found);
    return found;
}
async function belongingOfHolder(system, instances, pid, port) {
    if (pid === null || instances.entries.length === 0)
        return null;
    const { belongingOf } = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.bind(__webpack_require__, 7059));
    return belongingOf(system, instances, pid, port);
}
function ownerInstance({ entry, resource }) {
    return { slug: entry.slug, resource, config_path: entry.config_path };
}
async function isOwn(self, belonging, container, job) {
    if (self !== null && belonging !== null) {
        return belonging.entry.slug === self.slug && belonging.entry.state_dir === self.state_dir;
    }
    if (belonging !== null)
        return false;
    if (self !== null && container?.compose) {
        const { composeIsOf } = await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 9277));
        if (self.folders.some((folder) => composeIsOf(container, folder)))
            return true;
    }
    return job?.verdict === "mine";
}
function commandOf(argv, { commands, detail }) {
    const known = commands.get(argv);
    if (known !== undefined)
        return known;
    const command = describeCommand(argv, detail);
    commands.set(argv, command);
    return command;
}
function ownerOf(holder, users, knowledge) {
    const { detail } = knowledge;
    const { pid, uid, addresses, details } = holder;
    const user = uid === null ? undefined : users.get(uid);
    const startedAt = details?.startedAt ?? null;
    return {
        pid,
        command: details?.argv ? commandOf(details.argv, knowledge) : null,
        user: user === undefined ? null : (0,foreign_text/* escapeControls */.UN)(user),
        uid,
        started_at: startedAt === null ? null : (0,iso_time/* isoTime */.L)(startedAt),
        addresses,
        cwd: details?.cwd && detail !== "names" ? (0,foreign_text/* escapeControls */.UN)(details.cwd) : null,
        instance: null,
        container: null,
        job: null,
    };
}
async function jobOfHolder(system, { pid, details }, container, { job, instances, jobs, processJobs, environments, marked, silent }) {
    const isLivingJob = (0,living_jobs/* livingJobs */.o)(instances, job);
    if (container !== null) {
        const { jobOfContainer } = await __webpack_require__.e(/* import() */ 327).then(__webpack_require__.bind(__webpack_require__, 4327));
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
    if (job === null && !isMarked(system, pid, details?.parent ?? null, marked))
        return null;
    const { jobOfProcess } = await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 1449));
    const found = jobOfProcess(system, pid, job, isLivingJob, environments);
    processJobs.set(pid, found);
    return found;
}
//# sourceMappingURL=attribute-holder.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/containers/proxy.js
var proxy = __webpack_require__(1866);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
;// CONCATENATED MODULE: ./build/src/engine/owners/users.js


const GETENT_TIMEOUT = 500;
async function userNames(system, wanted) {
    const names = new Map();
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
    for (const uid of wanted) {
        const name = names.has(uid) ? null : nameOf(text, uid);
        if (name !== null)
            names.set(uid, name);
    }
}
function nameOf(text, uid) {
    const field = `:${uid}:`;
    for (let at = text.indexOf(field); at >= 0; at = text.indexOf(field, at + 1)) {
        const before = text.slice(text.lastIndexOf("\n", at) + 1, at).split(":");
        if (before.length === 2 && before[0])
            return before[0];
    }
    return null;
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
;// CONCATENATED MODULE: ./build/src/engine/owners/attribute.js





async function attribute(system, ports, knowledge) {
    const users = await userNames(system, usersOf(ports));
    const asking = {
        ...knowledge,
        jobs: new Map(),
        processJobs: new Map(),
        environments: new Map(),
        marked: new Map(),
        plain: new Map(),
        cgroups: new Map(),
        commands: new Map(),
        ownCgroup: system.platform === "linux" ? (0,ancestors/* readProcessText */.XJ)(system, "self", "cgroup") : null,
        silent: new Set(),
    };
    const attributed = [];
    for (const held of ports) {
        attributed.push(solePort(held, asking) ?? (await attributePort(system, held, asking, users)));
    }
    return attributed;
}
function usersOf(ports) {
    const uids = new Set();
    for (const { holders } of ports) {
        for (const { uid } of holders)
            if (uid !== null)
                uids.add(uid);
    }
    return uids;
}
function solePort({ port, protocol, holders, hidden }, asking) {
    const sole = holders.length === 1 ? plainHolder(holders[0], asking) : null;
    if (sole === null)
        return null;
    return { port, protocol, owner: sole.owner, others: [], owner_hidden: hidden, own: sole.own };
}
async function attributePort(system, { port, protocol, holders, hidden }, asking, users) {
    const wanted = { port, protocol };
    const all = inTheWayFirst(await attributeAll(system, holders, wanted, asking, users));
    return {
        ...wanted,
        owner: all[0]?.owner ?? null,
        others: all.slice(1).map((it) => it.owner),
        owner_hidden: hidden,
        own: all.length > 0 && all.every((it) => it.own),
    };
}
async function attributeAll(system, holders, wanted, asking, users) {
    const all = [];
    for (const holder of holders) {
        if (isTold(holder, all))
            continue;
        const found = plainHolder(holder, asking) ?? (await attributeHolder(system, holder, wanted, asking, users));
        if (!isSecondProxy(holder, found, all))
            all.push(found);
    }
    return all;
}
function isTold({ container }, all) {
    return container !== undefined && all.some(({ owner }) => owner.container?.id === container.id);
}
function isSecondProxy({ details }, { owner }, all) {
    const { container, addresses } = owner;
    if (container === null || !(0,proxy/* isProxy */.ju)(details?.argv ?? []))
        return false;
    const first = all.find((it) => it.owner.container?.id === container.id)?.owner;
    first?.addresses.push(...addresses.filter((address) => !first.addresses.includes(address)));
    return first !== undefined;
}
function inTheWayFirst(all) {
    if (all.length < 2)
        return all;
    const aside = ({ owner }) => (owner.addresses.some(endpoint/* isInTheWay */.M) ? 0 : 1);
    return all.toSorted((a, b) => aside(a) - aside(b));
}
//# sourceMappingURL=attribute.js.map

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
function programName([path = ""]) {
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

/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findHolders)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3112);
/* harmony import */ var _linux_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
/* harmony import */ var _port_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);



const SHELLS = new Set(["sh", "bash", "dash", "zsh", "fish", "ksh", "ash"]);
async function findHolders(system, wanted, ahead = {}) {
    const source = await sourceOf(system.platform);
    const stats = new Map();
    const sockets = await source.sockets(system, wanted, { ...ahead, stats });
    const pids = new Set(sockets.flatMap((socket) => socket.pids));
    const details = await source.describe(system, [...pids], stats);
    return byPort(sockets).map((group) => portHolders(group, details));
}
async function sourceOf(platform) {
    if (platform === "linux")
        return _linux_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .linuxProc */ .fH;
    if (platform === "win32")
        return (await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 7179))).windows;
    return (await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 1779))).lsof;
}
function byPort(sockets) {
    const groups = new Map();
    for (const socket of sockets) {
        const key = (0,_port_key_js__WEBPACK_IMPORTED_MODULE_1__/* .portKey */ .l)(socket);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [socket]);
        else
            group.push(socket);
    }
    return [...groups].sort((a, b) => a[0] - b[0]).map((group) => group[1]);
}
function portHolders(sockets, details) {
    const sole = sockets.length === 1 ? soleHolder(sockets[0], details) : null;
    if (sole !== null)
        return sole;
    const { port, protocol } = sockets[0];
    const holders = new Map();
    for (const socket of sockets) {
        for (const pid of socket.pids)
            addAddress(holders, socket, pid, details);
        if (socket.pids.length === 0 && socket.uid !== null)
            addAddress(holders, socket, null, details);
    }
    return {
        port,
        protocol,
        holders: preferredFirst([...holders.values()]),
        hidden: hiddenOf(sockets, details),
    };
}
function soleHolder({ port, protocol, address, state, uid, pids, hidden, cgroup }, details) {
    const pid = pids[0];
    const known = pid === undefined ? undefined : details.get(pid);
    if (pid === undefined || known === undefined || pids.length > 1)
        return null;
    if (state !== "listening" || hidden !== null || cgroup !== undefined)
        return null;
    const addresses = [(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .endpoint */ .s)(address, port)];
    const holder = { pid, uid: known.uid ?? uid, addresses, details: known };
    return { port, protocol, holders: [holder], hidden: null };
}
function addAddress(holders, socket, pid, details) {
    const key = pid === null ? `uid ${socket.uid} ${socket.cgroup ?? ""}` : String(pid);
    const known = pid === null ? null : (details.get(pid) ?? null);
    const holder = holders.get(key) ?? {
        pid,
        uid: known?.uid ?? socket.uid,
        addresses: [],
        details: known,
        ...(socket.cgroup === undefined ? {} : { cgroup: socket.cgroup }),
    };
    const address = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .endpoint */ .s)(socket.address, socket.port);
    if (!holder.addresses.includes(address))
        holder.addresses.push(address);
    holders.set(key, holder);
}
function hiddenOf(sockets, details) {
    if (sockets.every((socket) => socket.state !== "listening"))
        return notListening(sockets);
    const hidden = sockets.find((socket) => socket.hidden !== null)?.hidden ?? null;
    const lost = sockets.some((socket) => socket.pids.some((pid) => !details.has(pid)));
    return hidden ?? (lost ? { code: "gone", message: "the process ended while we looked" } : null);
}
function notListening(sockets) {
    const told = sockets.map(({ hidden }) => hidden).find((hidden) => hidden !== null);
    if (told && sockets.every(({ pids }) => pids.length === 0))
        return told;
    return sockets.some((socket) => socket.state === "connected")
        ? {
            code: "outgoing_connection",
            message: "nobody listens there: it is the source port of a connection; take another port",
        }
        : { code: "bound_not_listening", message: "bound by a socket that does not listen" };
}
function preferredFirst(holders) {
    if (holders.length < 2)
        return holders;
    const pids = new Set(holders.map((holder) => holder.pid));
    const rank = (holder) => {
        if (holder.pid === null)
            return 3;
        if (holder.pid === 1 || isShell(holder))
            return 2;
        const parent = holder.details?.parent ?? 0;
        return parent > 1 && pids.has(parent) ? 1 : 0;
    };
    const start = (holder) => holder.details?.startedAt ?? 0;
    const aside = (holder) => (holder.addresses.some(_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isInTheWay */ .M) ? 0 : 1);
    return holders.sort((a, b) => aside(a) - aside(b) ||
        rank(a) - rank(b) ||
        start(a) - start(b) ||
        (a.pid ?? 0) - (b.pid ?? 0));
}
function isShell(holder) {
    const program = holder.details?.argv?.[0] ?? "";
    return SHELLS.has(program.slice(program.lastIndexOf("/") + 1).replace(/^-/, ""));
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ livingJobs)
/* harmony export */ });
function livingJobs({ living }, job) {
    const mine = job?.holder.pid;
    const holders = new Set(living.map(({ claim }) => claim.holder.pid).filter((holder) => holder !== mine));
    return (ancestors) => ancestors.some((kin) => holders.has(kin.pid));
}
//# sourceMappingURL=living-jobs.js.map

/***/ })

};
