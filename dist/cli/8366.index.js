"use strict";
exports.id = 8366;
exports.ids = [8366];
exports.modules = {

/***/ 2295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
const DAY = 86_400_000;
const ERA = 146_097;
const EPOCH = 719_468;
const YEAR_10000 = 253_402_300_800_000;
function isoTime(time) {
    if (!(time >= 0 && time < YEAR_10000))
        return new Date(time).toISOString();
    const { year, month, day } = dateOf(Math.floor(time / DAY));
    const inDay = time % DAY;
    const seconds = Math.floor(inDay / 1000);
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((it) => padded(it, 2));
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${clock.join(":")}.${padded(inDay % 1000, 3)}Z`;
}
function dateOf(days) {
    const shifted = days + EPOCH;
    const era = Math.floor(shifted / ERA);
    const dayOfEra = shifted % ERA;
    const yearOfEra = Math.floor((dayOfEra -
        Math.floor(dayOfEra / 1460) +
        Math.floor(dayOfEra / 36_524) -
        Math.floor(dayOfEra / 146_096)) /
        365);
    const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
    const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
function padded(value, width) {
    return String(Math.floor(value)).padStart(width, "0");
}
//# sourceMappingURL=iso-time.js.map

/***/ }),

/***/ 8366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ancestors.js
var ancestors = __webpack_require__(31);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/iso-time.js
var iso_time = __webpack_require__(2295);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/once.js
var once = __webpack_require__(7363);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/password-flags.js

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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/program-name.js
var program_name = __webpack_require__(720);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/secret-names.js
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/secret-shapes.js

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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/redact.js






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
            kept.push(`${argument.slice(0, left).replace(/\S+$/, "")}\u2026`);
            break;
        }
        kept.push(argument);
        left -= argument.length + 1;
    }
    return kept;
}
function redactArguments(argv) {
    const flags = argv.some(mayBeFlag) ? flagsOf((0,program_name/* programAndScript */.f)(argv.slice(0, 1)), argv) : NO_FLAGS;
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/endpoint.js
var endpoint = __webpack_require__(5000);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var owners_published = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/container-of.js



const NO_ENGINE = { containers: [], problem: null, forbidden: [] };
async function containerOfHolder(system, holder, port, { engines, ownCgroup, cgroups }) {
    if (holder.container !== undefined)
        return holder.container;
    if (system.platform !== "linux")
        return null;
    const cgroup = cgroupOf(system, holder, cgroups);
    if (engines === null && !mayBeContained(cgroup, holder, ownCgroup))
        return null;
    const { containerOfProcess, publishedWithoutSocket } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/living-jobs.js
var living_jobs = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/marks.js
var marks = __webpack_require__(7555);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/marked.js


function isMarked(system, pid, parent, known) {
    const own = (one) => (0,marks/* mayNameService */.sF)((0,ancestors/* readProcessText */.XJ)(system, one, "environ") ?? "") || null;
    return (0,ancestors/* nearestInFamily */.Uc)(system, pid, known, own, parent) !== null;
}
//# sourceMappingURL=marked.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/attribute-holder.js






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
        const { ownerContainer } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
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
    const { belongingOf } = await Promise.all(/* import() */[__webpack_require__.e(795), __webpack_require__.e(7281), __webpack_require__.e(4232), __webpack_require__.e(7811)]).then(__webpack_require__.bind(__webpack_require__, 192));
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
        const { composeIsOf } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
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
        const { jobOfContainer } = await Promise.all(/* import() */[__webpack_require__.e(3178), __webpack_require__.e(6391)]).then(__webpack_require__.bind(__webpack_require__, 6391));
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
    const { jobOfProcess } = await Promise.all(/* import() */[__webpack_require__.e(3178), __webpack_require__.e(7990)]).then(__webpack_require__.bind(__webpack_require__, 5609));
    const found = jobOfProcess(system, pid, job, isLivingJob, environments);
    processJobs.set(pid, found);
    return found;
}
//# sourceMappingURL=attribute-holder.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/proxy.js
var proxy = __webpack_require__(74);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/users.js


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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/attribute.js





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

/***/ 8801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
;