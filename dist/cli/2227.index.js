"use strict";
exports.id = 2227;
exports.ids = [2227,4180];
exports.modules = {

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   gd: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   xO: () => (/* binding */ BY_SIGNAL)
/* harmony export */ });
const COMMON_FLAGS = [
    {
        name: "file",
        short: "f",
        value: "FILE",
        text: "the config file (default: the nearest devrig.toml upwards)",
    },
    { name: "json", text: "one JSON document on standard output" },
    { name: "quiet", short: "q", text: "only what stands in the way" },
    { name: "no-color", text: "no colours (also NO_COLOR)" },
    { name: "help", short: "h", text: "show this help" },
    { name: "version", text: "show the version" },
];
function flagsOf({ flags }) {
    const own = new Set(flags.map(({ name }) => name));
    return [...flags, ...COMMON_FLAGS.filter(({ name }) => !own.has(name))];
}
const BY_SIGNAL = {
    code: "130",
    text: "ended by Ctrl-C (129: by a hangup, 143: by SIGTERM)",
};
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 1527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ notBesideAll)
/* harmony export */ });
/* unused harmony export parseFlags */
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);


function parseFlags(args, { name: command, flags: own, words = "some" }) {
    const { values, bare, rest } = readWords(args, flagsOf({ flags: own }), command, words);
    const positionals = words === "command" ? bare : [...bare, ...(rest ?? [])];
    if (words === "none" && positionals.length > 0) {
        throw usage(`${command} takes no argument, but there is '${positionals[0]}'`, command);
    }
    return {
        positionals,
        rest: words === "command" ? rest : null,
        has: (name) => values.has(name),
        value: (name) => values.get(name)?.at(-1),
        values: (name) => values.get(name) ?? [],
    };
}
function readWords(args, flags, command, words) {
    const values = new Map();
    const bare = [];
    const left = args.toReversed();
    let rest = null;
    for (let word = left.pop(); word !== undefined; word = left.pop()) {
        if (word === "--")
            rest = left.splice(0).reverse();
        else if (word.startsWith("-") && word !== "-")
            takeFlag(word, left, flags, command, values);
        else if (words === "command")
            bare.push(word, ...left.splice(0).reverse());
        else
            bare.push(word);
    }
    return { values, bare, rest };
}
function takeFlag(word, left, flags, command, values) {
    const { written, flag, value, next } = split(word, flags);
    if (flag === undefined)
        throw unknownFlag(written, flags, command);
    if (next !== undefined)
        left.push(next);
    const given = flag.value !== undefined && value === undefined ? left.pop() : value;
    store(values, flag, written, given, command);
}
function split(word, flags) {
    if (word.startsWith("--")) {
        const equals = word.indexOf("=", 3);
        const written = equals < 0 ? word : word.slice(0, equals);
        const flag = flags.find((it) => it.name === written.slice(2));
        return equals < 0 ? { written, flag } : { written, flag, value: word.slice(equals + 1) };
    }
    const letter = String.fromCodePoint(word.codePointAt(1) ?? 0);
    const behind = word.slice(1 + letter.length);
    const written = `-${letter}`;
    const flag = flags.find((it) => it.short === letter);
    if (behind === "" || flag === undefined)
        return { written, flag };
    return flag.value === undefined
        ? { written, flag, next: `-${behind}` }
        : { written, flag, value: behind };
}
function store(values, flag, written, value, command) {
    if (flag.value === undefined && value !== undefined)
        throw usage(`${written} takes no value`, command);
    if (flag.value !== undefined && value === undefined)
        throw usage(`${written} needs a value: ${written} ${flag.value}`, command);
    if (flag.name === "file" && value === "")
        throw usage(`${written} needs the path of a file, and this one is empty`, command);
    values.set(flag.name, [...(values.get(flag.name) ?? []), value ?? ""]);
}
function unknownFlag(written, flags, command) {
    const names = flags.map((flag) => flag.name);
    const near = nearest(written.replace(/^-+/, ""), names);
    return new DevrigError("user", "usage", `unknown flag ${written}`, {
        hint: near === null ? `see devrig ${command} --help` : `did you mean --${near}?`,
    });
}
function usage(message, command) {
    return new DevrigError("user", "usage", message, { hint: `see devrig ${command} --help` });
}
function notBesideAll(does, what) {
    return new _engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DevrigError */ .oX("user", "usage", `--all ${does} everything: it takes no ${what} beside it`, {
        hint: "leave one of them out",
    });
}
//# sourceMappingURL=flags.js.map

/***/ }),

/***/ 4180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFor: () => (/* binding */ styleFor)
/* harmony export */ });
function styleFor(color) {
    const paint = (open, close) => color ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(34, 39),
        magenta: paint(35, 39),
        cyan: paint(36, 39),
    };
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 9201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

const GAP = "  ";
const LEAST = 8;
function renderTable(rows, columns) {
    const widths = narrowed(naturalWidths(rows), columns);
    return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.max(widths[at] ?? 0, (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell.text + (cell.tail ?? "")));
        });
    }
    return widths;
}
function narrowed(widths, columns) {
    const total = () => widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
    while (total() > columns) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= LEAST)
            return widths;
        widths[widest] = widths[widest] - 1;
    }
    return widths;
}
function renderRow(row, widths) {
    const last = row.length - 1;
    const cells = row.map((cell, at) => {
        const width = widths[at];
        const shown = fitted(cell, width);
        const space = " ".repeat(Math.max(0, width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(shown)));
        const painted = cell.paint ? cell.paint(shown) : shown;
        if (cell.right)
            return space + painted;
        return at === last ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
}
function fitted({ text, tail = "" }, width) {
    const left = width - (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(tail);
    if ((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text) <= left)
        return text + tail;
    return left >= LEAST ? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text, left) + tail : (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(text + tail, width);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   oX: () => (/* binding */ DevrigError),
/* harmony export */   s2: () => (/* binding */ isToldByDiagnostic)
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
function isToldByDiagnostic({ message, diagnostics: [only, ...more], }) {
    return only !== undefined && more.length === 0 && message.endsWith(only.message);
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

/***/ 9304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* unused harmony export hashedPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6673);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);




function slugOf(name, canonicalFile, platform = process.platform) {
    return `${name}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(hashedPath(canonicalFile, platform)).slice(0, 8)}`;
}
function canonicalPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) !== "ENOENT")
            throw error;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
function hashedPath(canonical, platform) {
    if (platform !== "win32" || canonical.startsWith("\\\\?\\"))
        return canonical;
    if (canonical.startsWith("\\\\"))
        return `\\\\?\\UNC\\${canonical.slice(2)}`;
    return `\\\\?\\${canonical}`;
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 9318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ identityOf),
  S4: () => (/* binding */ judge),
  CS: () => (/* binding */ judgeNow),
  L_: () => (/* binding */ linuxHere),
  LU: () => (/* binding */ linuxIdentity),
  OA: () => (/* binding */ mayBeSignalled)
});

// UNUSED EXPORTS: isPid

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

/***/ 3005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const bytes = Buffer.from(text, "utf8");
    const state = [...START];
    const words = [];
    const end = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
    for (let at = 0; at < end; at += BLOCK) {
        for (let i = 0; i < WORDS; i++)
            words[i] = wordAt(bytes, at + 4 * i, end);
        extend(words);
        compress(state, words);
    }
    let hex = "";
    for (const word of state)
        hex += (word >>> 0).toString(16).padStart(8, "0");
    return hex;
}
const BLOCK = 64;
const WORDS = 16;
const LENGTH_BYTES = 8;
const START = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
const ROUNDS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
function wordAt(bytes, at, end) {
    const { length } = bytes;
    if (at === end - 4)
        return length * 8;
    let word = 0;
    for (let i = at; i < at + 4; i++)
        word = (word << 8) | (i < length ? bytes[i] : i === length ? 0x80 : 0);
    return word;
}
function extend(words) {
    for (let i = WORDS; i < ROUNDS.length; i++) {
        const x = words[i - 15];
        const y = words[i - 2];
        const early = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
        const late = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
        words[i] = (words[i - 16] + early + words[i - 7] + late) | 0;
    }
}
function compress(state, words) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < ROUNDS.length; i++) {
        const fromE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = (e & f) ^ (~e & g);
        const first = h + fromE + choice + ROUNDS[i] + words[i];
        const fromA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + fromA + majority) | 0;
    }
    const added = [a, b, c, d, e, f, g, h];
    for (let i = 0; i < added.length; i++)
        state[i] = (state[i] + added[i]) | 0;
}
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 6443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ START_LABEL)
/* harmony export */ });
const START_LABEL = "devrig start";
//# sourceMappingURL=start-label.js.map

/***/ }),

/***/ 5934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   If: () => (/* binding */ stateDirOf),
/* harmony export */   __: () => (/* binding */ registryFile),
/* harmony export */   jP: () => (/* binding */ homePath),
/* harmony export */   v$: () => (/* binding */ jobsFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);


function homePath(system) {
    const explicit = system.env["DEVRIG_HOME"];
    if (explicit)
        return absolute("DEVRIG_HOME", explicit);
    const name = system.platform === "win32" ? "USERPROFILE" : "HOME";
    const home = system.env["HOME"] || system.env[name];
    if (home)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(absolute(name, home), ".devrig");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "no_home", `Neither DEVRIG_HOME nor ${name} is set`, {
        hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    });
}
function registryFile(home) {
    return `${home}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}instances.json`;
}
function jobsFolder(home) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, "jobs");
}
function stateDirOf(configFile) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(configFile), ".devrig");
}
function stateFile(stateDir) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "state.json");
}
function absolute(name, value) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(value) && !value.includes("\0"))
        return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("user", "no_home", `${name} is not an absolute path: ${JSON.stringify(value)}`, {
        hint: "Set DEVRIG_HOME to an absolute path of a folder of your own",
    });
}
//# sourceMappingURL=paths.js.map

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

/***/ }),

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uJ: () => (/* binding */ forShell)
/* harmony export */ });
/* unused harmony exports forWorkflowLog, forMarkdown */
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeControls(text) {
    return PLAIN.test(text) ? text : text.replace(invisible(), escapeOne);
}
function invisible() {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
}
function escapeOne(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}
function forJson(document) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (Buffer.byteLength(text) === text.length && !text.includes("\x7f"))
        return text;
    return text.replace(invisible(), (character) => (character === "\n" ? "\n" : inJson(character)));
}
function inJson(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function shorten(text, codePoints) {
    if (text.length <= codePoints)
        return text;
    const start = text.slice(0, codePoints);
    if (!/[\ud800-\udfff]/.test(start))
        return `${start.slice(0, -1)}\u2026`;
    const kept = [];
    for (const character of text) {
        kept.push(character);
        if (kept.length > codePoints)
            return `${kept.slice(0, codePoints - 1).join("")}\u2026`;
    }
    return text;
}
function forTerminal(text, max = 200) {
    return shorten(escapeControls(head(text, max)), max);
}
function forLog(text, max = 200) {
    return shorten(withoutCommands(escapeControls(head(text, max))), max);
}
function forWorkflowLog(lines) {
    return lines.replaceAll("##[", "#\\u0023[").replace(/^(\s*):(?=:)/gm, "$1\\u003a");
}
function forMarkdown(text, max = 200) {
    const oneLine = head(text, max).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ");
    return shorten(escapeControls(oneLine), max)
        .replace(/[&<>"'|`\\*_~#@$^()[\]{}!]|:(?=\/\/|[\w+-]+:)/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
const DRIVE_PATH = /^[A-Za-z]:(?:\\[^\\"$`%!]+)+$/;
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    const isPlain = escapeControls(text) === text;
    if (isPlain && DRIVE_PATH.test(text))
        return `"${text}"`;
    if (isPlain)
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `"$(printf %b '${Array.from(new TextEncoder().encode(text), octal).join("")}')"`;
}
function head(text, max) {
    return text.length > 2 * max + 2 ? text.slice(0, 2 * max + 2) : text;
}
function withoutCommands(text) {
    return text.replace(/^(\s*):/, "$1\\x3a").replace(/#(?=\[|$)/g, "\\x23");
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function octal(byte) {
    const character = String.fromCharCode(byte);
    return /[\w/.:@+, =-]/.test(character) ? character : `\\0${byte.toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=foreign-text.js.map

/***/ }),

/***/ 9067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portText)
/* harmony export */ });
function portText({ port, protocol }) {
    if (port === null)
        return "auto";
    return protocol === "udp" ? `${port}/udp` : String(port);
}
//# sourceMappingURL=port-text.js.map

/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
function textWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = "";
    let width = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > columns - 1)
            return columns > 0 ? `${kept}\u2026` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (isMark(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return isWide(character) ? 2 : 1;
}
function isMark(character) {
    return /^[\p{Mn}\p{Me}]$/u.test(character);
}
function isWide(character) {
    return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u.test(character);
}
//# sourceMappingURL=text-width.js.map

/***/ })

};
;