"use strict";
exports.id = 2994;
exports.ids = [2994];
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

/***/ 2994:
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/secret-names.js
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/assignments.js


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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/password-flags.js

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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/flags-in-force.js

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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/program-name.js
var program_name = __webpack_require__(720);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/secret-shapes.js

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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/secret-urls.js

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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/text/redact.js









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
        flags.start((0,program_name/* programAndScript */.f)([first]));
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/containers/proxy.js
var proxy = __webpack_require__(74);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/endpoint.js
var endpoint = __webpack_require__(5000);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/published.js
var owners_published = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/container-of.js




const NO_ENGINE = { containers: [], problem: null, forbidden: [] };
async function containerOfHolder(system, holder, port, { engines, ownCgroup, cgroups }) {
    if (holder.container !== undefined)
        return holder.container;
    if (system.platform !== "linux" && !(0,proxy/* isProxy */.ju)(holder.details?.argv ?? []))
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/jobs/living-jobs.js
var living_jobs = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/ci-services/marks.js
var marks = __webpack_require__(7555);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/jobs/marked.js


function isMarked(system, pid, parent, known) {
    const own = (one) => (0,marks/* mayNameService */.sF)((0,ancestors/* readProcessText */.XJ)(system, one, "environ") ?? "") || null;
    return (0,ancestors/* nearestInFamily */.Uc)(system, pid, known, own, parent) !== null;
}
//# sourceMappingURL=marked.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/owners/users.js
var owners_users = __webpack_require__(7497);
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
    const owner = ownerOf(system, holder, users, knowledge);
    if (belonging !== null)
        owner.instance = ownerInstance(belonging);
    if (container !== null) {
        const { ownerContainer } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
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
    const { belongingOf } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(7281), __webpack_require__.e(8131)]).then(__webpack_require__.bind(__webpack_require__, 512));
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
        const { jobOfContainer } = await __webpack_require__.e(/* import() */ 4906).then(__webpack_require__.bind(__webpack_require__, 4906));
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
    const { jobOfProcess } = await __webpack_require__.e(/* import() */ 5609).then(__webpack_require__.bind(__webpack_require__, 5609));
    const found = jobOfProcess(system, pid, job, isLivingJob, environments);
    processJobs.set(pid, found);
    return found;
}
//# sourceMappingURL=attribute-holder.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/owners/attribute.js





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

/***/ 5289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobName)
/* harmony export */ });
function jobName({ service, repository, run_id, job, runner }) {
    const run = [run_id && `run ${run_id}`, repository && `of ${repository}`];
    const where = [job && `job ${job}`, runner && `on ${runner}`];
    const parts = [run, where].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
    return parts.length === 0 ? service : parts.join(", ");
}
//# sourceMappingURL=job-name.js.map

/***/ }),

/***/ 6174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ livingJobs)
/* harmony export */ });
/* harmony import */ var _job_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5289);
/* harmony import */ var _orphan_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);


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

/***/ 153:
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

/***/ })

};
;