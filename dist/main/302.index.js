export const id = 302;
export const ids = [302];
export const modules = {

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attribute: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/src/engine/foreign-text.js
var foreign_text = __webpack_require__(1453);
;// CONCATENATED MODULE: ./build/src/engine/program-name.js
const INTERPRETERS = [
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
];
/**
 * The base name of the program and, for an interpreter, of its script: `node server.js`, `python3 -m http.server`,
 * `java -jar app.jar`. Never another argument. A process that rewrote its own title (`nginx: master process`) has one
 * word left of it, its first.
 */
function programAndScript(argv) {
    const program = programName(argv[0] ?? "");
    const interpreter = INTERPRETERS.find((row) => row.name.test(program));
    if (interpreter === undefined || /\s/.test(argv[0] ?? ""))
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
/** A login shell is called `-bash`; a path's base name is what follows the last slash of either kind. */
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
/** deno and bun take scripts by URL, with a query that is nobody's business. */
function scriptName(word) {
    return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}
/** What follows a long option that we do not know may be its value: it counts only when it looks like a script. */
function isScript(word, before) {
    if (word === "")
        return false;
    const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
    return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
//# sourceMappingURL=program-name.js.map
;// CONCATENATED MODULE: ./build/src/engine/secret-shapes.js
// Secrets that tell themselves by their form. Every pattern runs in linear time: the text is somebody else's.
/** Prefixes that their makers chose so that scanners find them, and what may follow. */
const SHAPES = [
    /gh[pousr]_[A-Za-z0-9]{10,}/g, // GitHub
    /github_pat_\w{10,}/g,
    /gl(?:pat|ptt|rt|dt|cbt)-[\w-]{10,}/g, // GitLab
    /xox[a-z]-[\w-]{8,}/g, // Slack
    /(?:AKIA|ASIA)[A-Z0-9]{12,}/g, // AWS
    /eyJ[\w-]{14,}(?:\.[\w-]*)*/g, // JSON Web Token
    /[sr]k[-_](?:live|test|proj|ant)[-_][\w-]{10,}/g, // Stripe, OpenAI, Anthropic
    /sk-[A-Za-z0-9]{20,}/g,
    /npm_[A-Za-z0-9]{20,}/g,
    /pypi-[\w-]{20,}/g,
    /AIza[\w-]{30,}/g, // Google
    /ya29\.[\w-]{10,}/g,
    /hv[sbr]\.[\w-]{16,}/g, // Vault
    /do[oprt]_v1_[a-f0-9]{20,}/g, // DigitalOcean
    /SG\.[\w-]{16,}\.[\w-]{16,}/g, // SendGrid
    /-----BEGIN[^-]{0,40}PRIVATE KEY-----[^-]*/g,
];
/** Long hex or base64, not a path or file name, right after a word that names a secret: `--key 0f3a…`, `key:"…"`. */
const AFTER_KEY_WORD = /(key|token|secret|password|passwd|bearer|basic)(["']?[\s:=]{1,3}["']?)(?!\/)([A-Za-z0-9+/_=-]{16,})(?![A-Za-z0-9+/_=.-])/gi;
/** The text with everything that looks like a token as `***`. */
function redactShapes(text) {
    let redacted = text;
    for (const shape of SHAPES)
        redacted = redacted.replace(shape, "***");
    return redacted.replace(AFTER_KEY_WORD, "$1$2***");
}
/**
 * One word with the passwords of its URLs (`scheme://user:***@host`) and their parameters of secret names as `***`.
 * A name alone before the `@` stays, except over http, where it is a token.
 */
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
/** `user:password@host…`; passwords hold `@` and `/` at times, so the last `@` counts. */
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
;// CONCATENATED MODULE: ./build/src/engine/redact.js



/** What a JSON document carries at most, in code points; text for people shows far less. */
const LONGEST = 4096;
/** A kernel's limit for one argument (MAX_ARG_STRLEN, 32 pages): more than that is not worth looking at. */
const ENOUGH = 131_072;
const HIDDEN = "***";
/**
 * The command line of a process as others may see it: `full`, or with the values of secret-looking arguments, variables,
 * headers and URLs as `***`, or only the base names of program and script. Controls are escaped, at most 4,096 code points.
 * Redaction is a judgement by names and shapes: a secret in a plain argument of a program that we do not know stays.
 */
function describeCommand(argv, detail) {
    const words = withoutPadding(argv);
    if (detail === "names")
        return namesOf(cut(words));
    const told = detail === "full" ? words : redactArguments(cut(words));
    const text = told.join(" ");
    return (0,foreign_text/* shorten */.ml)((0,foreign_text/* escapeControls */.UN)(detail === "full" ? text : redactShapes(text)), LONGEST);
}
/** What the Action tells goes into a workflow log sooner or later, at the latest when somebody prints the report. */
function namesOf(argv) {
    return (0,foreign_text/* forLog */.Ig)(redactShapes(redactArgument(programAndScript(argv))), LONGEST);
}
/** A process that writes its own title over its arguments leaves empty ones behind. */
function withoutPadding(argv) {
    let end = argv.length;
    while (end > 1 && argv[end - 1] === "")
        end--;
    return argv.slice(0, end);
}
/** As many arguments as are worth a look; of the one that crosses the limit, only whole words: half a secret has no shape. */
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
    const flags = flagsOf(programAndScript(argv.slice(0, 1)), argv);
    const [first, ...rest] = argv;
    if (first === undefined)
        return [];
    return [redactArgument(first), ...rest.map(inSequence(flags, redactArgument))];
}
/** Judges words in their order: what follows `--token` is a secret whatever it looks like. */
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
/** Is the value of this bare option, header name or word (`--token`, `Authorization:`) a secret that comes next? */
function announcesSecret(word) {
    if (/^-{1,2}[^=\s]+$/.test(word))
        return isSecretName(word);
    return /^['"]?[\w-]+:$/.test(word) && isSecretName(word);
}
/** One argument: a whole `NAME=value` or header, else word by word, as a shell script or a rewritten title needs it. */
function redactArgument(argument) {
    const whole = hideAssignment(argument);
    if (whole !== argument)
        return whole;
    return /\s/.test(argument)
        ? argument.replace(WORD, inSequence(NO_FLAGS, redactPart))
        : redactWord(argument);
}
/** A word of a script: a quote at its start, or right after `=`, holds blanks together. */
const QUOTED = /(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/.source;
const WORD = new RegExp(`(?:${QUOTED}|\\S)(?:=${QUOTED}|\\S)*`, "g");
function redactPart(word) {
    const quote = /^["']/.exec(word)?.[0];
    if (quote !== undefined && /\s/.test(word))
        return `${quote}${redactArgument(word.slice(1))}`;
    const whole = hideAssignment(word);
    return whole === word ? redactWord(word) : whole;
}
/** `NAME=value`, `--name=value`, `Name: value` with a secret name: the value is everything up to the end. */
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
/** Does an option, variable, header or parameter of this name carry a secret, as far as its name tells? */
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
// EXTERNAL MODULE: ./build/src/engine/owners/ancestors.js
var ancestors = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/engine/owners/instances.js + 12 modules
var owners_instances = __webpack_require__(2077);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(5474);
;// CONCATENATED MODULE: ./build/src/engine/owners/users.js


/** Most lookups are answered by the file; LDAP and the like need `getent`, which is a process. */
const GETENT_TIMEOUT = 500;
/** uid -> user name, for the uids given; one that has no name is left out. */
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
/** Lines of `passwd(5)`: the name, the password's place, the uid, …; the first name of a uid wins. */
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
        // A container made from scratch has none.
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT" || (0,errors/* errorCode */.CA)(error) === "EACCES")
            return "";
        throw error;
    }
}
//# sourceMappingURL=users.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/attribute.js





/** Turns holders into the owners of a report: names, times and commands that may be told, and whom they belong to. */
async function attribute(system, ports, knowledge) {
    const uids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.uid ?? []));
    const users = await userNames(system, uids);
    const asking = { ...knowledge, jobs: new Map(), silent: new Set() };
    const attributed = [];
    for (const { port, protocol, holders, hidden } of ports) {
        const wanted = { port, protocol };
        const all = [];
        for (const holder of holders) {
            all.push(await attributeHolder(system, holder, wanted, asking, users));
        }
        const [first, ...others] = all;
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
async function attributeHolder(system, holder, port, knowledge, users) {
    const { pid } = holder;
    const { instances, self } = knowledge;
    const belonging = pid === null ? null : (0,owners_instances/* belongingOf */.BD)(system, instances, pid, port);
    const container = await containerOf(system, holder, port, knowledge.engines);
    const job = await jobOfHolder(system, pid, container, knowledge);
    const owner = ownerOf(holder, users, knowledge.detail);
    owner.instance = belonging === null ? null : (0,owners_instances/* ownerInstance */.T)(belonging);
    if (container !== null) {
        const { ownerContainer } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 5469));
        owner.container = ownerContainer(container);
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
        const { composeIsOf } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 5469));
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
async function containerOf(system, { pid, details, addresses }, port, engines) {
    if (system.platform !== "linux")
        return null;
    const cgroup = pid === null ? null : (0,ancestors/* readProcessText */.XJ)(system, pid, "cgroup");
    // Without an engine, only a container's own cgroup or a helper's name can tell.
    if (engines === null && !mayBeContained(cgroup, details?.argv ?? null))
        return null;
    const { containerOfPort, containerOfProcess } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 5469));
    const answer = engines ?? { containers: [], problem: null, forbidden: [] };
    const address = addresses[0]?.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
    const held = { ...port, ...(address === undefined ? {} : { address }) };
    if (pid === null)
        return containerOfPort(answer, held);
    const comm = (0,ancestors/* readProcessText */.XJ)(system, pid, "comm")?.trimEnd();
    const process = { argv: details?.argv ?? [], ...(comm && { comm }), ...(cgroup && { cgroup }) };
    const ownCgroup = (0,ancestors/* readProcessText */.XJ)(system, "self", "cgroup") ?? undefined;
    return containerOfProcess(answer, process, held, ownCgroup);
}
function mayBeContained(cgroup, argv) {
    if (cgroup !== null && /[0-9a-f]{32}/.test(cgroup))
        return true;
    return /docker-proxy|conmon|rootless|dockerd/.test(argv?.[0] ?? "");
}
/** A container tells by its own environment; what holds its port may be an engine's proxy, which knows of no job. */
async function jobOfHolder(system, pid, container, { job, instances, jobs, silent }) {
    const { livingJobs } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 3998));
    const isLivingJob = livingJobs(instances, job);
    if (container !== null) {
        const { jobOfContainer } = await __webpack_require__.e(/* import() */ 110).then(__webpack_require__.bind(__webpack_require__, 2110));
        const told = jobs.get(container.id) ?? (await jobOfContainer(system, container, job, isLivingJob, silent));
        jobs.set(container.id, told);
        if (told !== null)
            return told;
    }
    if (pid === null)
        return null;
    const { jobOfProcess } = await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 3017));
    return jobOfProcess(system, pid, job, isLivingJob);
}
//# sourceMappingURL=attribute.js.map

/***/ })

};
