export const id = 548;
export const ids = [548];
export const modules = {

/***/ 7526:
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
;// CONCATENATED MODULE: ./build/src/engine/text/secret-names.js
const STRONG = "password passwd passphrase passcode secret token apikey accesskey privatekey signingkey encryptionkey masterkey accountkey authkey sharedkey licensekey connectionstring requirepass masterauth keypass storepass userpass passin passout setcookie rpcauth httpauth basicauth proxyauth".split(" ");
const LAST = "pass pat auth bearer cookie jwt pwd otp authorization credential dsn".split(" ");
const OFTEN_PATHS = ["pwd", "auth", "cookie", "credential"];
const ABOUT = "file path dir directory folder stdin prompt store provider policy manager command name length size count limit ttl timeout lifetime expiry expiration expire interval url uri endpoint type mode method format algorithm encryption header prefix field env backend less second budget".split(" ");
const COUNTS = ["max", "min", "num", "total", "per"];
const SWITCHED = ["no", "without", "skip", "disable", "enable", "allow"];
const LONGEST_NAME = 100;
function mayHoldSecretName(joined) {
    return [STRONG, LAST].some((parts) => parts.some((part) => joined.includes(part)));
}
function isSecretName(name) {
    if (name.length > LONGEST_NAME || !mayHoldSecretName(lettersOf(name)))
        return false;
    const behindLetter = /^-[A-Za-z](?=\w)/.test(name) ? wordsOf(name.slice(2)) : [];
    return areSecret(wordsOf(name)) || areSecret(behindLetter);
}
function isSecret(name, value) {
    if (!isSecretName(name))
        return false;
    if (/^["']?(true|false|yes|no|on|off|none|null|enabled|disabled)["']?$/i.test(value))
        return false;
    const last = wordsOf(name).at(-1) ?? "";
    if (last === "auth" && /^(basic|digest|password|token|oauth2?|ldap|sha\d+|md5)$/i.test(value))
        return false;
    return !(OFTEN_PATHS.includes(last) && /^["']?(~|\.{0,2}|[a-z]:)[/\\][^=;,\s]*$/i.test(value));
}
function areSecret(words) {
    const joined = words.join("");
    if (ABOUT.some((part) => joined.endsWith(part)))
        return false;
    if (SWITCHED.includes(words[0] ?? "") || words.some((word) => COUNTS.includes(word)))
        return false;
    return (LAST.includes(words.at(-1) ?? "") || words.some((_, at) => isStrong(words.slice(0, at + 1))));
}
function isStrong(words) {
    const joined = words.join("");
    return STRONG.some((part) => joined.endsWith(part));
}
function wordsOf(name) {
    const apart = name
        .replace(/[\d_.-]+$/, "")
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ");
    const words = apart.toLowerCase().split(/[^a-z0-9]+/);
    return words.filter((word) => word !== "").map((word) => word.replace(/(?<=[^s])s$/, ""));
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
;// CONCATENATED MODULE: ./build/src/engine/text/assignments.js


const HIDDEN = "***";
const START = (0,once/* once */.O)(() => /(--[\w.-]{1,50}:[\w.:-]{1,50}(?==[^=\s])|-{0,2}[\w.-]{1,100})(=|:\s*)(?=\S)/y);
function hideAssignment(text) {
    const start = START();
    for (let at = 0;; at = start.lastIndex) {
        start.lastIndex = at;
        const [all = "", name = "", separator = ""] = start.exec(text) ?? [];
        const value = at + all.length;
        if (all === "")
            return text;
        if (isSecretName(name) && !isAddress(separator, text, value)) {
            const [word = ""] = text.slice(value).split(/\s/, 1);
            return isSecret(name, word) ? text.slice(0, value) + HIDDEN : text;
        }
        if (separator !== "=")
            return text;
    }
}
const IN_WORD = (0,once/* once */.O)(() => /(?<![\w.-])([\w.-]{1,100})(\\?["'\]]{0,2}[=:]\\?["']?)(?=\S)/g);
const QUOTED = (0,once/* once */.O)(() => /(?<![\w.-])([\w.-]{1,100})(\\?["']\s{0,9}:\s{0,9}\\?["']?)(?=\S)/g);
function hideInWord(word) {
    return hideValues(word, IN_WORD());
}
function hideQuoted(text) {
    return hideValues(text, QUOTED());
}
function hideValues(text, pattern) {
    let told = "";
    let from = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const [all, name = "", separator = ""] = found;
        const start = found.index + all.length;
        if (!isSecretName(name) || isAddress(separator, text, start))
            continue;
        if (isFolder(separator, text, found.index, start))
            continue;
        const end = endOfValue(text, start, separator);
        pattern.lastIndex = Math.max(end, start);
        if (end === start || !isSecret(name, text.slice(start, end)))
            continue;
        told += text.slice(from, start) + HIDDEN;
        from = end;
    }
    return told + text.slice(from);
}
function isAddress(separator, text, value) {
    return separator === ":" && /^(?:\/\/|\d{1,5}(?!\w))/.test(text.slice(value, value + 6));
}
function isFolder(separator, text, name, value) {
    if (separator !== ":" || text[name - 1] !== "/")
        return false;
    return /^[\w.-]+\/$/.test(text.slice(value, value + 200));
}
const END = (0,once/* once */.O)(() => /[\s"']|[,;&](?=["']?[\w.-]{1,100}["']?[=:])|[}\])](?=[}\]),;"'\s]|$)/g);
function endOfValue(text, start, separator) {
    const quote = /(\\?)(["'])$/.exec(separator.replace(/^.*[=:]/s, ""));
    if (quote !== null)
        return endOfQuote(text, start, quote[2] ?? "", quote[1] !== "");
    const first = text[start];
    if (first === "[" || first === "{") {
        const close = text.indexOf(first === "[" ? "]" : "}", start);
        return close < 0 ? text.length : close;
    }
    const end = END();
    end.lastIndex = start;
    return end.exec(text)?.index ?? text.length;
}
function endOfQuote(text, start, quote, isEscaped) {
    for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
        const behindBackslash = at > start && text[at - 1] === "\\";
        if (!behindBackslash)
            return at;
        if (isEscaped)
            return at - 1;
    }
    return text.length;
}
//# sourceMappingURL=assignments.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/password-flags.js

const PASSWORD_FLAGS = [
    { program: "(mysql|mariadb).*", attached: "-p" },
    {
        program: "mongo(sh|dump|restore|export|import|stat|top|files)?",
        separate: "-p",
        attached: "-p",
    },
    { program: "(redis|valkey)-.*", separate: "-a" },
    { program: "cqlsh", separate: "-p" },
    { program: "influx", separate: "-t" },
    { program: "sqlcmd|bcp|osql", separate: "-P", attached: "-P" },
    { program: "sqlplus|sqlldr|expdp|impdp|rman", within: "^([^/@]+/)[^@]+" },
    {
        program: "curl",
        separate: "-u -U -b --user --proxy-user",
        attached: "-u -U --user=",
        switches: "#01236afgGijIkJlLnNOpqRsSvZ",
    },
    { program: "https?|xh", separate: "-a", attached: "-a" },
    { program: "lftp", separate: "-u", attached: "-u" },
    { program: "etcdctl", separate: "--user", attached: "--user=" },
    { program: "ldap.*", separate: "-w", attached: "-w" },
    { program: "smbclient|rpcclient", separate: "-U --user", attached: "-U --user=" },
    { program: "mosquitto_.*", separate: "-P" },
    { program: "docker|podman|helm|az|oc", behind: "login", separate: "-p", attached: "-p" },
    { program: "plink|pscp|psftp|putty", separate: "-pw" },
    { program: "sshpass", separate: "-p", attached: "-p" },
    { program: "ssh|scp|sftp|rsync" },
];
const LAUNCHERS = "sudo|sshpass|doas|gosu|su|su-exec|runuser|env|nice|ionice|timeout|nohup|setsid|setpriv|time|chrt|taskset|stdbuf|strace|ltrace|xargs|watch|chroot|unshare|nsenter|flock|tini|dumb-init|catatonit|docker|podman|nerdctl|kubectl|oc|ssh|systemd-run|parallel|busybox|script";
const BEFORE_NAMES = "-u -U -g -h -l -w -C --user --group --host --hostname --name --network --net --network-alias --link --container --namespace --label --chdir --workdir --volumes-from";
const FLAGS = (0,once/* once */.O)(() => {
    let all = "";
    for (const row of PASSWORD_FLAGS)
        all += `${row.separate ?? ""} ${row.attached ?? ""} `;
    return new Set(all.trim().split(/ +/));
});
const ROWS = (0,once/* once */.O)(() => PASSWORD_FLAGS.map(({ program, separate, attached, within, behind, switches }) => ({
    name: namePattern(program),
    flags: {
        separate: split(separate),
        attached: split(attached),
        within: within === undefined ? null : new RegExp(within),
        behind: behind ?? null,
        switches: switches ?? "",
    },
})));
const LAUNCHER = (0,once/* once */.O)(() => namePattern(LAUNCHERS));
const ANY = (0,once/* once */.O)(() => namePattern(PASSWORD_FLAGS.map(({ program }) => program).join("|")));
const NAMED = (0,once/* once */.O)(() => new Set(BEFORE_NAMES.split(" ")));
function mayBeFlag(argument) {
    if (!argument.startsWith("-"))
        return false;
    for (const flag of FLAGS())
        if (argument.startsWith(flag))
            return true;
    return false;
}
function joinsFlags(argument) {
    return argument.endsWith("curl") || argument.endsWith("curl.exe");
}
function switchesIn(word, { switches }) {
    let end = 1;
    while (switches !== "" && word[0] === "-" && switches.includes(word[end] ?? " "))
        end++;
    return end > 1 ? end : 0;
}
function flagsOf(program) {
    if (!ANY().test(program))
        return null;
    return ROWS().find(({ name }) => name.test(program))?.flags ?? null;
}
function isLauncher(program) {
    return LAUNCHER().test(program);
}
function announcesName(word) {
    return NAMED().has(word);
}
function namePattern(names) {
    return new RegExp(`^(?:${names})(?:\\.exe)?$`);
}
function split(flags) {
    return flags === undefined ? [] : flags.split(" ");
}
//# sourceMappingURL=password-flags.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/flags-in-force.js

class FlagsInForce {
    #flags = null;
    #before = "";
    #mayStart;
    constructor(mayStart) {
        this.#mayStart = mayStart;
    }
    get isIdle() {
        return this.#flags === null && !this.#mayStart;
    }
    start(program) {
        if (isLauncher(program))
            this.#mayStart = true;
        this.#flags = flagsOf(program) ?? this.#flags;
    }
    at(word) {
        const flags = this.#flags;
        if (flags !== null && word === flags.behind)
            this.#flags = { ...flags, behind: null };
        if (this.#mayStart && /^[|&;]{1,2}$/.test(word))
            this.#flags = null;
        if (this.#mayStart && !announcesName(this.#before))
            this.start(programIn(word));
        this.#before = word;
        return flags?.behind === null ? flags : null;
    }
}
function programIn(word) {
    return /^["']?(?:[^\s"']*[/\\])?(\w[\w.-]{0,40})$/.exec(word.slice(0, 300))?.[1] ?? "";
}
function hideByFlags(word, flags) {
    if (flags === null)
        return null;
    const { attached, within } = flags;
    const before = switchesIn(word, flags);
    const bare = bareFlag(word, before);
    const flag = attached.find((it) => bare.length > it.length && bare.startsWith(it));
    if (flag !== undefined)
        return `${before > 0 ? word.slice(0, before) + flag.slice(1) : flag}***`;
    const told = within === null ? word : word.replace(within, "$1***");
    return told === word ? null : told;
}
function announcesPassword(word, flags) {
    return flags.separate.includes(bareFlag(word, switchesIn(word, flags)));
}
function bareFlag(word, switches) {
    return switches > 0 ? `-${word.slice(switches)}` : word;
}
//# sourceMappingURL=flags-in-force.js.map
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
    const [first = ""] = argv;
    const path = pathOf(first);
    const program = programName(path);
    const name = program.replace(/\.exe$/i, "");
    const interpreter = INTERPRETERS().find((row) => row.name.test(name));
    if (interpreter === undefined || path !== first)
        return program;
    const script = scriptOf(argv.slice(1), interpreter);
    return script === null ? program : `${program} ${script}`;
}
function pathOf(first) {
    if (!/\s/.test(first))
        return first;
    return (/^[A-Za-z]:\\.{1,300}?\.exe(?=$|\s)/i.exec(first) ?? /\S+/.exec(first))?.[0] ?? "";
}
function programName(path) {
    return baseName(path.split("://", 1)[0] ?? "")
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
;// CONCATENATED MODULE: ./build/src/engine/text/secret-shapes.js

const SHAPES = [
    [["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "gh[pousr]_[A-Za-z0-9]{10,}"],
    [["github_pat_"], "github_pat_\\w{10,}"],
    [["glpat-", "glptt-", "glrt-", "gldt-", "glcbt-"], "gl(?:pat|ptt|rt|dt|cbt)-[\\w-]{10,}"],
    [["xox"], "xox[a-z]-[\\w-]{8,}"],
    [["akia", "asia"], "(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}"],
    [["eyj"], "(?<![A-Za-z0-9])eyJ[\\w-]{14,}(?:\\.[\\w-]*)*"],
    [
        ["sk-", "sk_", "rk-", "rk_"],
        "(?<![A-Za-z0-9])(?:[sr]k[-_](?:live|test|proj|ant)[-_][\\w-]{10,}|sk-[A-Za-z0-9]{20,})",
    ],
    [["npm_"], "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}"],
    [["pypi-"], "(?<![\\w-])pypi-(?=[a-z-]*[A-Z\\d])[\\w-]{20,}"],
    [["hf_"], "(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,}"],
    [["gsk_"], "(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{20,}"],
    [["dckr_pat_", "dckr_oat_"], "dckr_[po]at_[\\w-]{16,}"],
    [["shpat_", "shpca_", "shppa_", "shpss_"], "shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}"],
    [["glsa_", "glc_"], "(?<![A-Za-z0-9])gl(?:sa|c)_[\\w+/=-]{20,}"],
    [["sq0"], "(?<![A-Za-z0-9])sq0[a-z]{3}-[\\w-]{20,}"],
    [["lin_api_"], "lin_api_\\w{20,}"],
    [["whsec_"], "whsec_[\\w+/=-]{16,}"],
    [["tskey-"], "tskey-[\\w-]{16,}"],
    [["key-"], "(?<![\\w-])key-[a-f0-9]{32}(?!\\w)"],
    [["hooks.slack.com"], "(?<=hooks\\.slack\\.com/\\w{1,20}/)[\\w/]+"],
    [["/webhooks/"], "(?<=/webhooks/\\d{1,30}/)[\\w-]{30,}"],
    [["aiza"], "AIza[\\w-]{30,}"],
    [["ya29."], "ya29\\.[\\w-]{10,}"],
    [["hvs.", "hvb.", "hvr."], "hv[sbr]\\.[\\w-]{16,}"],
    [["_v1_"], "do[oprt]_v1_[a-f0-9]{20,}"],
    [["sg."], "(?<![A-Za-z0-9])SG\\.[\\w-]{16,}\\.[\\w-]{16,}"],
    [["-----begin"], "-----BEGIN[^-]{0,40}PRIVATE KEY[^-]{0,10}-----[^]*?(?=-----END|$)"],
];
const AFTER_SCHEME = (0,once/* once */.O)(() => /((?<![\w-])bearer|:\s?(?:basic|token))(\s{1,3})(?!-)[^\s"']+/gi);
const AFTER_KEY_WORD = (0,once/* once */.O)(() => /(key|token|secret|password|passwd|(?<![\w-])basic)(["']?[\s:=]{1,3}["']?)(?![/-])([A-Za-z0-9+/_=.-]{16,})/gi);
const KEY_WORDS = ["key", "token", "secret", "passw", "bearer", "basic"];
function redactShapes(text) {
    const small = text.toLowerCase();
    const holds = (sign) => small.includes(sign);
    let redacted = text;
    for (const row of SHAPES) {
        if (row[0].some(holds))
            redacted = redacted.replace(new RegExp(row[1], "g"), "***");
    }
    if (!KEY_WORDS.some(holds))
        return redacted;
    return redacted
        .replace(AFTER_SCHEME(), "$1$2***")
        .replace(AFTER_KEY_WORD(), (all, word, separator, value) => /\d/.test(value) && !value.includes(".") ? `${word}${separator}***` : all);
}
//# sourceMappingURL=secret-shapes.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/secret-urls.js

function redactUrls(word) {
    const told = word.includes("://") ? redactUserInfo(word) : redactOracle(redactDataSource(word));
    if (!/[?#]|:\/\//.test(told))
        return told;
    return told.replace(/([?&;#])([\w.%[\]-]{1,100})=([^&;#\s]*)/g, (all, mark, name) => (isSecretParameter(name) ? `${mark}${name}=***` : all));
}
function isSecretParameter(name) {
    return isSecretName(name) || /^(key|code|se)$|(^|[-_.])sig(nature)?$/i.test(name);
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
function redactDataSource(word) {
    const at = word.search(/@(?:tcp|udp|unix)[46]?\(/);
    const user = /^(?:-{0,2}[\w.-]{1,100}=)?[^:]*:/.exec(at < 0 ? "" : word.slice(0, at))?.[0];
    return user === undefined ? word : `${user}***${word.slice(at)}`;
}
function redactOracle(word) {
    const at = word.search(/jdbc:oracle:/i);
    const end = word.lastIndexOf("@");
    const slash = at < 0 ? -1 : word.indexOf("/", at);
    return slash < 0 || slash > end ? word : `${word.slice(0, slash)}/***${word.slice(end)}`;
}
//# sourceMappingURL=secret-urls.js.map
;// CONCATENATED MODULE: ./build/src/engine/text/redact.js









const LONGEST = 4096;
const ENOUGH = 8 * LONGEST;
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
            kept.push(`${wholeWords(argument.slice(0, left))}\u2026`);
            break;
        }
        kept.push(argument);
        left -= argument.length + 1;
    }
    return kept;
}
function wholeWords(text) {
    let end = text.length;
    while (end > 0 && /\S/.test(text[end - 1] ?? ""))
        end--;
    return text.slice(0, end);
}
function redactArguments(argv) {
    const [first, ...rest] = argv;
    if (first === undefined)
        return [];
    const mayHoldFlag = argv.some(mayBeFlag) || rest.some(hasAt) || argv.some(joinsFlags);
    const isLoud = argv.some(mayTell) || argv.some(setsName);
    if (!mayHoldFlag && !isLoud)
        return argv;
    const flags = new FlagsInForce(false);
    if (mayHoldFlag)
        flags.start(programAndScript([first]));
    if (flags.isIdle && !isLoud)
        return argv;
    const script = rest[scriptAt(argv) - 1];
    const redactOne = (word) => (word === script ? redactScript : redactArgument)(word);
    return [redactArgument(first), ...rest.map(inSequence(flags, redactOne))];
}
function scriptAt([first = "", ...rest]) {
    const at = first.endsWith("sh") ? rest.findIndex((word) => /^-[a-z]*c$/.test(word)) : -1;
    return at < 0 ? 0 : at + 2;
}
function hasAt(argument) {
    return argument.includes("@");
}
function mayTell(argument) {
    if (argument.length > SHORT)
        return true;
    if (!hasMark(argument))
        return false;
    if (argument.includes("://") || argument.includes("?") || hasAt(argument))
        return true;
    return argument.includes(" -") || mayHoldSecretName(lettersOf(argument));
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
function inSequence(inForce, redactOne) {
    let announced = null;
    const followsSet = nameIsNext();
    return (word) => {
        const mayBeName = followsSet(word);
        if (announced === null && inForce.isIdle && !mayBeName && !mayTell(word))
            return word;
        const flags = inForce.at(word);
        if (announced !== null && isScheme(word))
            return word;
        const isHidden = announced !== null && isAnnounced(announced, word);
        const hidden = isHidden ? HIDDEN : hideByFlags(word, flags);
        announced = hidden === null ? announcedBy(word, flags, mayBeName) : null;
        return hidden ?? redactOne(word);
    };
}
function setsName(word) {
    return word === "set" || word === "config";
}
function nameIsNext() {
    let isNext = false;
    return (word) => {
        const isName = isNext;
        isNext = setsName(word) || (isName && word.startsWith("-"));
        return isName;
    };
}
function isScheme(word) {
    return /^["']?(bearer|basic|token)$/i.test(word);
}
function isAnnounced(name, word) {
    return !/^--?[a-zA-Z]/.test(word) && isSecret(name, word);
}
function announcedBy(word, flags, mayBeName) {
    if (flags !== null && announcesPassword(word, flags))
        return "password";
    const isOption = /^-{1,2}[^=\s]+$/.test(word);
    const plain = mayBeName ? /([\w.-]+)$/ : /^['"{([]*([\w.-]+):$/;
    const name = isOption ? word : plain.exec(word)?.[1];
    return name !== undefined && isSecretName(name) ? name : null;
}
function redactArgument(argument) {
    const whole = hideAssignment(argument);
    if (whole !== argument)
        return whole;
    return /\s/.test(argument) ? redactScript(argument) : redactWord(argument);
}
function redactScript(argument) {
    return hideQuoted(argument).replace(WORD(), inSequence(new FlagsInForce(true), redactPart));
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
function redactWord(word) {
    return /[=:]/.test(word) ? hideInWord(redactUrls(word)) : word;
}
//# sourceMappingURL=redact.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/containers/proxy.js
var proxy = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/engine/owners/endpoint.js
var endpoint = __webpack_require__(3112);
// EXTERNAL MODULE: ./build/src/engine/owners/published.js
var owners_published = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/src/engine/owners/container-of.js




const NO_ENGINE = { containers: [], problem: null, forbidden: [] };
async function containerOfHolder(system, holder, port, { engines, ownCgroup, cgroups }) {
    if (holder.container !== undefined)
        return holder.container;
    if (system.platform !== "linux" && !(0,proxy/* isProxy */.ju)(holder.details?.argv ?? []))
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
// EXTERNAL MODULE: ./build/src/engine/owners/jobs/living-jobs.js
var living_jobs = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/engine/owners/ci-services/marks.js
var marks = __webpack_require__(9875);
;// CONCATENATED MODULE: ./build/src/engine/owners/jobs/marked.js


function isMarked(system, pid, parent, known) {
    const own = (one) => (0,marks/* mayNameService */.sF)((0,ancestors/* readProcessText */.XJ)(system, one, "environ") ?? "") || null;
    return (0,ancestors/* nearestInFamily */.Uc)(system, pid, known, own, parent) !== null;
}
//# sourceMappingURL=marked.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/users.js
var owners_users = __webpack_require__(1897);
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
    const owner = ownerOf(system, holder, users, knowledge);
    if (belonging !== null)
        owner.instance = ownerInstance(belonging);
    if (container !== null) {
        const { ownerContainer } = await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 9277));
        owner.container = ownerContainer(container);
        owner.addresses = addressesOf(container, holder, port);
        owner.started_at = later(owner.started_at, container.created_at);
    }
    owner.job = job;
    const found = { owner, own: await isOwn(self, belonging, container, job) };
    const nothingElse = instances.entries.length === 0 && engines === null && container === null;
    if (pid !== null && nothingElse)
        plain.set(pid, found);
    return found;
}
function later(started, created) {
    return started !== null && created !== null && created > started ? created : started;
}
async function belongingOfHolder(system, instances, pid, port) {
    if (pid === null || instances.entries.length === 0)
        return null;
    const { belongingOf } = await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 3607));
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
        return known || null;
    const command = describeCommand(argv, detail);
    commands.set(argv, command);
    return command || null;
}
function ownerOf(system, holder, users, knowledge) {
    const { detail } = knowledge;
    const { pid, addresses, details } = holder;
    const uid = (0,owners_users/* isOutside */._)(system, holder.uid, pid !== null) ? null : holder.uid;
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
        const { jobOfContainer } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 138));
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
    const { jobOfProcess } = await __webpack_require__.e(/* import() */ 830).then(__webpack_require__.bind(__webpack_require__, 1449));
    const found = jobOfProcess(system, pid, job, isLivingJob, environments);
    processJobs.set(pid, found);
    return found;
}
//# sourceMappingURL=attribute-holder.js.map
;// CONCATENATED MODULE: ./build/src/engine/owners/attribute.js





async function attribute(system, ports, knowledge) {
    const users = await (0,owners_users/* userNames */.c)(system, usersOf(ports));
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

/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findHolders)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3112);
/* harmony import */ var _linux_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(252);
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
        return _linux_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .linuxProc */ .f;
    if (platform === "win32")
        return (await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 9637))).windows;
    return (await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 8500))).lsof;
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
const ONE_PEER = {
    code: "outgoing_connection",
    message: "a UDP socket that hears one peer alone, a client's or a server's; take another port",
};
function notListening(sockets) {
    const told = sockets.map(({ hidden }) => hidden).find((hidden) => hidden !== null);
    if (told && sockets.every(({ pids }) => pids.length === 0))
        return told;
    if (sockets.every(({ protocol }) => protocol === "udp"))
        return ONE_PEER;
    const states = new Set(sockets.map(({ state }) => state));
    if (states.has("outgoing"))
        return connection("the source port of a connection");
    return states.has("connected")
        ? connection("the port of a connection, an outgoing one or one that a server left")
        : { code: "bound_not_listening", message: "bound by a socket that does not listen" };
}
function connection(what) {
    const message = `nobody listens there: it is ${what}; take another port`;
    return { code: "outgoing_connection", message };
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

/***/ 8926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ livingJobs)
/* harmony export */ });
/* harmony import */ var _job_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4617);
/* harmony import */ var _orphan_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(889);


function livingJobs({ living }, job) {
    const others = living.filter(({ claim }) => claim.holder.pid !== job?.holder.pid);
    const holders = new Set(others.map(({ claim }) => claim.holder.pid));
    return (ancestors, facts) => ancestors.some((kin) => holders.has(kin.pid)) ||
        (!isOfMyRunner(facts, job) && others.some(({ claim }) => isOfJob(claim, facts)));
}
function isOfMyRunner(facts, job) {
    const { runner, runner_folder } = facts;
    const isTold = job !== null && runner !== null && runner_folder !== null;
    return isTold && runner === job.facts.runner && runner_folder === job.facts.runner_folder;
}
function isOfJob({ holder, job }, facts) {
    if (job === undefined || facts.run_id === null || holder.label !== (0,_job_name_js__WEBPACK_IMPORTED_MODULE_0__/* .jobName */ .d)(facts))
        return false;
    const names = ["service", "attempt", "workspace"];
    return (names.every((name) => (job[name] ?? null) === facts[name]) &&
        !(0,_orphan_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .contradict */ .U1)(job["tracking_id"] ?? null, facts.tracking_id));
}
//# sourceMappingURL=living-jobs.js.map

/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   U1: () => (/* binding */ contradict),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2575);
/* harmony import */ var _ci_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7123);


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

/***/ })

};
