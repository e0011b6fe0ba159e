"use strict";
exports.id = 3446;
exports.ids = [3446,1388,9258,1065];
exports.modules = {

/***/ 1388:
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

/***/ 2858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside),
/* harmony export */   u: () => (/* binding */ damageWarning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);
/* harmony import */ var _file_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1935);


function setAside(file, fs = _file_system_js__WEBPACK_IMPORTED_MODULE_0__/* .realFileSystem */ .yn) {
    const fd = fs.openSync(file, _file_system_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_SAFELY */ .Ku);
    try {
        const copy = `${file}.corrupt-${hashOf(fs, fd)}`;
        keep(fs, file, fd, copy);
        return copy;
    }
    catch (error) {
        throw (0,_file_system_js__WEBPACK_IMPORTED_MODULE_0__/* .fileError */ .zS)("keep a copy of", file, error);
    }
    finally {
        fs.closeSync(fd);
    }
}
function damageWarning(file, reason, copy) {
    const message = `${file} is damaged (${reason}); a copy is kept as ${copy}`;
    return { code: "file_damaged", message, resource: null, source: null };
}
function keep(fs, file, fd, copy) {
    try {
        fs.linkSync(file, copy);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (code === "EEXIST")
            return;
        if (code !== "EPERM" && code !== "EOPNOTSUPP" && code !== "ENOTSUP" && code !== "ENOSYS")
            throw error;
        copyBytes(fs, fd, copy);
    }
}
function hashOf(fs, fd) {
    const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
    for (const chunk of chunksOf(fs, fd))
        hash.update(chunk);
    return hash.digest("hex").slice(0, 12);
}
function copyBytes(fs, from, copy) {
    let to;
    try {
        to = fs.openSync(copy, "wx", 0o600);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === "EEXIST")
            return;
        throw error;
    }
    try {
        for (const chunk of chunksOf(fs, from))
            fs.writeFileSync(to, chunk);
        fs.fsyncSync(to);
    }
    catch (error) {
        fs.unlinkSync(copy);
        throw error;
    }
    finally {
        fs.closeSync(to);
    }
}
function* chunksOf(fs, fd) {
    const chunk = Buffer.allocUnsafe(65_536);
    for (let position = 0;;) {
        const read = fs.readSync(fd, chunk, 0, chunk.length, position);
        if (read === 0)
            return;
        position += read;
        yield chunk.subarray(0, read);
    }
}
//# sourceMappingURL=damage.js.map

/***/ }),

/***/ 1935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ READ_SAFELY),
/* harmony export */   yn: () => (/* binding */ realFileSystem),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);


const realFileSystem = node_fs__WEBPACK_IMPORTED_MODULE_0__;
const READ_SAFELY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY |
    (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) |
    (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const CAUSES = new Map([
    ["EACCES", "permission denied"],
    ["EPERM", "not permitted"],
    ["EROFS", "the file system is read-only"],
    ["ENOSPC", "no space left on the device"],
    ["EDQUOT", "the disk quota is used up"],
    ["EMFILE", "too many open files in this process"],
    ["ENFILE", "too many open files on this machine"],
    ["EIO", "input/output error"],
    ["ELOOP", "it is a symbolic link, or behind a loop of them"],
    ["ENOTDIR", "a part of the path is not a folder"],
    ["EISDIR", "it is a folder"],
    ["ENAMETOOLONG", "the name is too long"],
    ["ESTALE", "the network file system has lost it"],
]);
function fileError(doing, path, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX)
        return error;
    const code = nameOf(error);
    const cause = CAUSES.get(code);
    const words = cause === undefined ? code : `${cause} (${code})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevrigError */ .oX("machine", "file_failed", `Cannot ${doing} ${path}: ${words}`, {
        cause: error,
    });
}
function nameOf({ code = "", errno }) {
    const unknown = code.startsWith("Unknown system error");
    return unknown && (errno === -122 || errno === -69) ? "EDQUOT" : code;
}
//# sourceMappingURL=file-system.js.map

/***/ }),

/***/ 1736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   u: () => (/* binding */ fitsDepth)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fitsDepth(value, depth) {
    if (typeof value !== "object" || value === null)
        return true;
    if (depth === 0)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!fitsDepth(item, depth - 1))
                return false;
        return true;
    }
    for (const key in value)
        if (!fitsDepth(value[key], depth - 1))
            return false;
    return true;
}
//# sourceMappingURL=json-file.js.map

/***/ }),

/***/ 1454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1388);
/* harmony import */ var _file_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1935);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1736);




const MAX_DEPTH = 64;
function readJsonFile(file, format, fs = _file_system_js__WEBPACK_IMPORTED_MODULE_1__/* .realFileSystem */ .yn) {
    const opened = openSafely(fs, file);
    if (typeof opened === "object")
        return opened;
    try {
        const stat = fs.fstatSync(opened);
        if (!stat.isFile())
            return { kind: "foreign", reason: "it is not a regular file" };
        if (stat.size > format.limit)
            return tooLarge(format.limit);
        const bytes = readAll(fs, opened, Math.max(stat.size, 0), format.limit);
        return bytes === null ? tooLarge(format.limit) : parse(bytes, format);
    }
    finally {
        fs.closeSync(opened);
    }
}
function openSafely(fs, file) {
    try {
        return fs.openSync(file, _file_system_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_SAFELY */ .Ku);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "absent" };
        if (code === "ELOOP" || code === "EMLINK")
            return { kind: "foreign", reason: "it is a symbolic link" };
        if (code === "ENXIO")
            return { kind: "foreign", reason: "it is not a regular file" };
        throw error;
    }
}
function readAll(fs, fd, size, limit) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const read = fs.readSync(fd, buffer, length, buffer.length - length, null);
        length += read;
        if (length > limit)
            return null;
        if (read === 0)
            return buffer.subarray(0, length);
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function parse(bytes, format) {
    if (bytes.length === 0)
        return { kind: "damaged", reason: "it is empty" };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: "damaged", reason: "it is not UTF-8 text" };
    const text = bytes.toString("utf8");
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { kind: "damaged", reason: "it is not JSON" };
    }
    if (!(0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsDepth */ .u)(document, MAX_DEPTH))
        return { kind: "damaged", reason: "it is nested too deep" };
    const parsed = format.parse(document);
    if ("wrong" in parsed)
        return { kind: "damaged", reason: parsed.wrong };
    return { kind: "valid", value: parsed.value, text };
}
function tooLarge(limit) {
    return { kind: "damaged", reason: `it is larger than ${limit / 1_048_576} MiB` };
}
//# sourceMappingURL=read-file.js.map

/***/ }),

/***/ 3900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ update)
});

// UNUSED EXPORTS: foreignError, updateWith

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(1388);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/file-system.js
var file_system = __webpack_require__(1935);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/atomic-write.js



const RENAME_PATIENCE = 2_000;
function writeTemporary(fs, file, text, mode) {
    const temporary = `${temporaryPrefix(file)}${nonce()}.tmp`;
    let fd;
    try {
        fd = fs.openSync(temporary, "wx", mode);
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("write", file, error);
    }
    try {
        fill(fs, fd, text, mode);
    }
    catch (error) {
        removeTemporary(fs, temporary);
        throw (0,file_system/* fileError */.zS)("write", file, error);
    }
    return temporary;
}
function removeTemporaries(fs, file) {
    const folder = external_node_path_.dirname(file);
    const prefix = external_node_path_.basename(temporaryPrefix(file));
    for (const name of fs.readdirSync(folder)) {
        if (name.startsWith(prefix) && name.endsWith(".tmp"))
            unlinkIfThere(fs, `${folder}/${name}`);
    }
}
async function renameOver(system, fs, from, to) {
    const start = system.monotonic();
    for (;;) {
        try {
            fs.renameSync(from, to);
            return;
        }
        catch (error) {
            const code = (0,errors/* errorCode */.CA)(error);
            const busy = code === "EPERM" || code === "EBUSY" || code === "EACCES";
            if (system.platform !== "win32" || !busy)
                throw error;
            if (system.monotonic() - start > RENAME_PATIENCE)
                throw error;
        }
        await system.sleep(5 + Math.random() * 20);
    }
}
function removeTemporary(fs, temporary) {
    try {
        fs.unlinkSync(temporary);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
    }
}
function unlinkIfThere(fs, file) {
    try {
        fs.unlinkSync(file);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== "ENOENT")
            throw error;
    }
}
function fill(fs, fd, text, mode) {
    try {
        fs.writeFileSync(fd, text);
        if ((mode & 0o077) !== 0)
            fs.fchmodSync(fd, mode);
        fs.fsyncSync(fd);
    }
    finally {
        fs.closeSync(fd);
    }
}
function temporaryPrefix(file) {
    return external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.`);
}
function nonce() {
    return process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex");
}
//# sourceMappingURL=atomic-write.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/damage.js
var damage = __webpack_require__(2858);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 2 modules
var identity = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/lock-name.js


const MAX_LENGTH = 1_024;
function createLock(fs, lock, text) {
    try {
        fs.symlinkSync(text, lock);
        return true;
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === "EEXIST")
            return false;
        if (code === "EPERM" || code === "EOPNOTSUPP" || code === "ENOTSUP" || code === "ENOSYS")
            return createFile(fs, lock, text);
        throw error;
    }
}
function readLock(fs, lock) {
    try {
        return fs.readlinkSync(lock);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === "ENOENT")
            return null;
        if (code === "EINVAL" || code === "UNKNOWN")
            return readFile(fs, lock);
        throw error;
    }
}
function createFile(fs, lock, text) {
    let fd;
    try {
        fd = fs.openSync(lock, "wx", 0o600);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "EEXIST")
            return false;
        throw error;
    }
    try {
        fs.writeFileSync(fd, text);
        fs.closeSync(fd);
        return true;
    }
    catch (error) {
        fs.unlinkSync(lock);
        throw error;
    }
}
function readFile(fs, lock) {
    let fd;
    try {
        fd = fs.openSync(lock, file_system/* READ_SAFELY */.Ku);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return null;
        throw error;
    }
    try {
        if (!fs.fstatSync(fd).isFile())
            return "?";
        const buffer = Buffer.alloc(MAX_LENGTH);
        const length = fs.readSync(fd, buffer, 0, MAX_LENGTH, 0);
        return buffer.toString("utf8", 0, length) || "?";
    }
    finally {
        fs.closeSync(fd);
    }
}
//# sourceMappingURL=lock-name.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/lock.js







const PATIENCE = 30_000;
const UNKNOWN_PATIENCE = 10_000;
async function acquire(system, file, options = {}) {
    const fs = options.fs ?? file_system/* realFileSystem */.yn;
    const lock = { path: `${file}.lk`, id: await lockText(system) };
    try {
        await wait(system, fs, lock, options.judge ?? identity.judge);
        return lock;
    }
    catch (error) {
        abandoned.add(lock.id);
        throw (0,file_system/* fileError */.zS)("lock", file, error);
    }
}
function isStillOurs(lock, fs = file_system/* realFileSystem */.yn) {
    return readLock(fs, lock.path) === lock.id;
}
function release(lock, fs = file_system/* realFileSystem */.yn) {
    try {
        if (isStillOurs(lock, fs))
            unlinkIfThere(fs, lock.path);
    }
    catch (error) {
        abandoned.add(lock.id);
        throw error;
    }
}
const abandoned = new Set();
async function wait(system, fs, lock, judge) {
    const start = system.monotonic();
    let seen = { holder: null, since: start, times: 0 };
    while (!createHere(fs, lock)) {
        const holder = readLock(fs, lock.path);
        if (holder === lock.id)
            return;
        const now = system.monotonic();
        seen = look(seen, holder, now);
        if (await mayTake(system, judge, seen, now)) {
            if (readLock(fs, lock.path) === holder)
                unlinkIfThere(fs, lock.path);
            continue;
        }
        if (now - start > PATIENCE)
            throw heldError(system, fs, lock, holder);
        await system.sleep(1 + Math.random() * 11);
    }
}
function look(before, holder, now) {
    if (holder === before.holder)
        return { ...before, times: before.times + 1 };
    return { holder, since: now, times: 1 };
}
function createHere(fs, lock) {
    try {
        return createLock(fs, lock.path, lock.id);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== "ENOENT")
            throw error;
        fs.mkdirSync(external_node_path_.dirname(lock.path), { recursive: true, mode: 0o700 });
        return createLock(fs, lock.path, lock.id);
    }
}
async function mayTake(system, judge, { holder, since, times }, now) {
    if (holder === null || times < 2)
        return false;
    if (abandoned.has(holder))
        return true;
    const record = parseLockText(holder);
    const verdict = record === null ? "unknown" : await judge(system, record);
    return verdict === "unknown" ? now - since >= UNKNOWN_PATIENCE : verdict === "dead";
}
function heldError(system, fs, lock, holder) {
    const pid = holder === null ? null : parseLockText(holder)?.pid;
    const who = (0,process_record/* isPid */.u)(pid) ? `the living process ${pid}` : "another process";
    let age = "";
    try {
        const made = fs.lstatSync(lock.path).mtimeMs;
        age = `, for ${Math.max(0, Math.round((system.now() - made) / 1000))} s`;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
    }
    const message = `The lock ${lock.path} is held by ${who}${age}; gave up after ${PATIENCE / 1000} s`;
    return new errors/* DevrigError */.oX("machine", "lock_held", message, {
        hint: (0,process_record/* isPid */.u)(pid) ? `See what it does: ps -p ${pid}` : "Try again",
    });
}
async function lockText(system) {
    if (mine === null || mine.system !== system) {
        const start = (await (0,identity.identityOf)(system, system.pid)) ?? `-;-;-;${(0,machine/* machineHash */.y)(system)}`;
        mine = { system, prefix: `1;${system.pid};${start}` };
    }
    const random = process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex");
    return `${mine.prefix};${random}`;
}
let mine = null;
function parseLockText(text) {
    const fields = text.split(";");
    const pid = Number(fields[1]);
    if (fields.length !== 7 || fields[0] !== "1" || !(0,process_record/* isPid */.u)(pid))
        return null;
    return { pid, start: fields.slice(2, 6).join(";") };
}
//# sourceMappingURL=lock.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/read-file.js
var read_file = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/update.js






const MAX_ROUNDS = 50;
function update(system, file, options, mutate) {
    return updateWith(system, file, options, mutate, { fences: { a: true, b: true } });
}
async function updateWith(system, file, options, mutate, seam) {
    const fs = options.fs ?? file_system/* realFileSystem */.yn;
    const warn = warnOnce(options.warn);
    const lockOptions = seam.judge === undefined ? { fs } : { fs, judge: seam.judge };
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const lock = await acquire(system, file, lockOptions);
        try {
            const done = await change(system, file, { ...options, fs, warn }, mutate, lock, seam);
            if (done !== null)
                return done.result;
        }
        finally {
            giveBack(fs, lock, warn);
        }
    }
    const message = `${file} could not be written: other processes took the lock ${MAX_ROUNDS} times`;
    throw new errors/* DevrigError */.oX("machine", "lock_lost", message, { hint: "Try again" });
}
async function change(system, file, options, mutate, lock, seam) {
    const { fs } = options;
    const current = readCurrent(fs, file, options, seam.fences.a);
    const { next, result } = await mutate(current.value);
    if (next === undefined || (next === null && current.text === null))
        return { result };
    const text = next === null ? null : `${JSON.stringify(options.format.document(next), null, 2)}\n`;
    if (text === current.text)
        return { result };
    const mayGoOn = () => !seam.fences.b || isStillOurs(lock, fs);
    const written = text === null
        ? removeFile(fs, file, mayGoOn)
        : await replaceFile(system, fs, file, text, options.mode ?? 0o600, mayGoOn);
    return written ? { result } : null;
}
function readCurrent(fs, file, { format, warn }, fence) {
    try {
        if (fence)
            removeTemporaries(fs, file);
        const content = (0,read_file/* readJsonFile */.J)(file, format, fs);
        if (content.kind === "valid")
            return content;
        if (content.kind === "absent")
            return { value: format.empty(), text: null };
        if (content.kind === "foreign")
            throw foreignError(file, content.reason);
        warn((0,damage/* damageWarning */.u)(file, content.reason, (0,damage/* setAside */.F)(file, fs)));
        return { value: format.empty(), text: "" };
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("read", file, error);
    }
}
async function replaceFile(system, fs, file, text, mode, mayGoOn) {
    const temporary = writeTemporary(fs, file, text, mode);
    try {
        if (mayGoOn()) {
            await renameOver(system, fs, temporary, file);
            return true;
        }
    }
    catch (error) {
        removeTemporary(fs, temporary);
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return false;
        throw (0,file_system/* fileError */.zS)("write", file, error);
    }
    removeTemporary(fs, temporary);
    return false;
}
function removeFile(fs, file, mayGoOn) {
    try {
        if (!mayGoOn())
            return false;
        unlinkIfThere(fs, file);
        return true;
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("remove", file, error);
    }
}
function giveBack(fs, lock, warn) {
    try {
        release(lock, fs);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === null)
            throw error;
        const message = `The lock ${lock.path} could not be removed (${code})`;
        warn({ code: "lock_left", message, resource: null, source: null });
    }
}
function foreignError(file, reason) {
    return new errors/* DevrigError */.oX("machine", "file_foreign", `${file} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${file}`,
    });
}
function warnOnce(warn) {
    const said = new Set();
    return (warning) => {
        if (said.has(warning.message))
            return;
        said.add(warning.message);
        warn(warning);
    };
}
//# sourceMappingURL=update.js.map

/***/ }),

/***/ 9258:
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
var errors = __webpack_require__(1388);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var machine = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(5424);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/start-text.js
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/processes/tool-identity.js



async function toolIdentity(system, pid) {
    if (!(0,process_record/* isPid */.u)(pid))
        return null;
    const started = await startedBy(system, pid);
    if (started === null || started === "ended")
        return null;
    return startText({ started, boot: "-", namespace: "-", machine: (0,machine/* machineHash */.y)(system) });
}
async function toolJudge(system, record) {
    if (!(0,process_record/* isPid */.u)(record.pid))
        return "dead";
    const start = record.start === null ? null : parseStart(record.start);
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
    return startText({ started: stat.started, ...here, machine: (0,machine/* machineHash */.y)(system) });
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
        const boot = external_node_fs_.readFileSync(`${system.procRoot}/sys/kernel/random/boot_id`, "latin1").trim();
        const namespace = /\d+/.exec(external_node_fs_.readlinkSync(`${system.procRoot}/self/ns/pid`))?.[0];
        return namespace === undefined || boot === "" ? null : { boot, namespace };
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
function judgeByStart(system, pid, text) {
    const start = parseStart(text);
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
        text = external_node_fs_.readFileSync(`${system.procRoot}/${pid}/stat`, "latin1");
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const state = fields[0] ?? "";
    const started = fields[19];
    if (started === undefined)
        return null;
    return { started, ended: state === "Z" || state === "X" || state === "x" };
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 2216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ machineHash)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5364);



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
        const id = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync("/etc/machine-id", "latin1").trim();
        return /^[0-9a-f]{32}$/.test(id) ? id : "";
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
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`devrig machine ${id}`).slice(0, 16);
}
//# sourceMappingURL=machine.js.map

/***/ }),

/***/ 5424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pidExists),
/* harmony export */   u: () => (/* binding */ isPid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1388);

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

/***/ 5364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const state = Uint32Array.from(START);
    const message = padded(Buffer.from(text, "utf8"));
    const schedule = new Uint32Array(ROUNDS.length);
    for (let at = 0; at < message.length; at += BLOCK) {
        fillSchedule(schedule, message, at);
        compress(state, schedule);
    }
    return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
const BLOCK = 64;
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
function padded(bytes) {
    const length = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
    const message = Buffer.alloc(length);
    bytes.copy(message);
    message[bytes.length] = 0x80;
    message.writeBigUInt64BE(BigInt(bytes.length) * 8n, length - LENGTH_BYTES);
    return message;
}
function fillSchedule(words, message, at) {
    for (let i = 0; i < 16; i++)
        words[i] = message.readUInt32BE(at + 4 * i);
    for (let i = 16; i < words.length; i++) {
        const [early, late] = [words[i - 15], words[i - 2]];
        const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
        const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
        words[i] = words[i - 16] + s0 + words[i - 7] + s1;
    }
}
function compress(state, words) {
    let { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f, 6: g, 7: h } = state;
    for (let i = 0; i < words.length; i++) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const choice = (e & f) ^ (~e & g);
        const first = h + s1 + choice + ROUNDS[i] + words[i];
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + s0 + majority) | 0;
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries())
        state[i] = state[i] + word;
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 2306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makeHome),
/* harmony export */   r: () => (/* binding */ findHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1388);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1935);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);




function findHome(system, folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system)) {
    const stat = look(folder);
    if (stat === null)
        return homeAt(folder, false, false);
    if (!stat.isDirectory())
        throw refused(folder, "it is not a folder");
    return homeAt(folder, true, system.user !== null && judgeFolder(system.user, folder, stat));
}
function makeHome(system, folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .homePath */ .jP)(system)) {
    const found = findHome(system, folder);
    if (found.exists)
        return found;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)("make the folder", folder, error);
    }
    return findHome(system, folder);
}
function homeAt(path, exists, shared) {
    const modes = shared
        ? { fileMode: 0o660, folderMode: 0o2770 }
        : { fileMode: 0o600, folderMode: 0o700 };
    return { path, exists, shared, ...modes };
}
function look(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === "ENOENT")
            return null;
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)("look at", folder, error);
    }
}
function judgeFolder(user, folder, { uid, gid, mode }) {
    const everybody = (mode & 0o002) !== 0;
    const sticky = (mode & 0o1000) !== 0;
    const forGroup = (mode & 0o2020) === 0o2020;
    const mine = uid === user.uid;
    const ourGroup = gid === user.gid || user.groups.includes(gid);
    if (everybody)
        throw refused(folder, "everybody may write into it");
    if (!mine && !ourGroup)
        throw refused(folder, "it is neither ours nor our group's");
    if (!mine && !forGroup)
        throw refused(folder, `it belongs to uid ${uid} and is not made for its group`);
    if (forGroup && sticky)
        throw refused(folder, "its sticky bit keeps its users from each other's files");
    return forGroup;
}
function refused(folder, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevrigError */ .oX("machine", "home_refused", `${folder} cannot be devrig's home: ${reason}`, {
        hint: "For users of one group: install -d -m 2770 -g ci /var/lib/devrig, then DEVRIG_HOME=/var/lib/devrig",
    });
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namespacesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);


function namespacesOf(system) {
    if (system.platform !== "linux")
        return null;
    try {
        const [pid, mount] = ["pid", "mnt"].map((kind) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(`${system.procRoot}/self/ns/${kind}`).replace(/\D/g, ""));
        return `${pid};${mount}`;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=namespaces.js.map

/***/ }),

/***/ 8693:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);


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
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, "instances.json");
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

/***/ 199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ parseClaims),
/* harmony export */   En: () => (/* binding */ parseServices),
/* harmony export */   I3: () => (/* binding */ servicesDocument),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   py: () => (/* binding */ claimsDocument)
/* harmony export */ });
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1736);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5424);


function parseServices(value) {
    const services = new Map();
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return services;
    for (const name of Object.keys(value)) {
        const record = value[name];
        if ((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(record))
            services.set(name, parseService(record));
    }
    return services;
}
function parseClaims(value) {
    return Array.isArray(value) ? value.map(parseClaim).filter((claim) => claim !== null) : [];
}
function servicesDocument(services, before) {
    const old = (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(before) ? before : {};
    const merged = [];
    for (const [name, record] of services) {
        const known = Object.hasOwn(old, name) ? old[name] : null;
        merged.push([name, (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(known) ? serviceOver(known, record) : record]);
    }
    return Object.fromEntries(merged);
}
function serviceOver(known, record) {
    const same = JSON.stringify(parseService(known)) === JSON.stringify(record);
    return same ? known : { ...known, ...record };
}
function claimsDocument(claims, before) {
    const old = Array.isArray(before) ? before : [];
    return claims.map((claim) => {
        const known = old.find((item) => isSameClaim(parseClaim(item), claim));
        return (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(known) ? { ...known, ...claim } : claim;
    });
}
function text(value) {
    return typeof value === "string" ? value : null;
}
function parseService(record) {
    const { pid, start, port, port_auto, started_at, protocol } = record;
    return {
        pid: (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(pid) ? pid : 0,
        start: text(start),
        port: isPort(port) ? port : null,
        port_auto: port_auto === true,
        ...(typeof started_at === "string" && { started_at }),
        ...(typeof protocol === "string" && { protocol }),
    };
}
function parseClaim(value) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return null;
    const { resource, port, protocol, auto, holder, claimed_at, job } = value;
    if (typeof resource !== "string" || !isPort(port))
        return null;
    return {
        resource,
        port,
        protocol: protocol === "udp" ? "udp" : "tcp",
        auto: auto === true,
        holder: parseHolder(holder),
        claimed_at: text(claimed_at),
        ...((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(job) ? { job: textsOf(job) } : {}),
    };
}
function textsOf(value) {
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, text(it)]));
}
function parseHolder(value) {
    const { pid, start, label } = ((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value : {});
    return { pid: (0,_processes_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPid */ .u)(pid) ? pid : 0, start: text(start), label: text(label) };
}
function isSameClaim(one, other) {
    return (one !== null &&
        one.resource === other.resource &&
        one.port === other.port &&
        one.protocol === other.protocol &&
        one.holder.pid === other.holder.pid &&
        one.holder.start === other.holder.start);
}
function isPort(port) {
    return typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= 65_535;
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 3446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dropEntry: () => (/* binding */ dropEntry),
/* harmony export */   ensureRegistered: () => (/* binding */ ensureRegistered),
/* harmony export */   findEntry: () => (/* binding */ findEntry),
/* harmony export */   putEntry: () => (/* binding */ putEntry),
/* harmony export */   readRegistry: () => (/* binding */ readRegistry),
/* harmony export */   updateRegistry: () => (/* binding */ updateRegistry),
/* harmony export */   updateRegistryIfPossible: () => (/* binding */ updateRegistryIfPossible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1388);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1736);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3900);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2306);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5501);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(199);








function readRegistry(home) {
    return (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFile */ .J)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)(home.path), registryFormat);
}
async function updateRegistry(system, home, warn, mutate) {
    const { path, fileMode } = home.exists ? home : (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHome */ .o)(system, home.path);
    const options = { format: registryFormat, warn, mode: fileMode };
    return (0,_files_update_js__WEBPACK_IMPORTED_MODULE_3__/* .update */ .yo)(system, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFile */ .__)(path), options, mutate);
}
async function updateRegistryIfPossible(system, warn, mutate) {
    const found = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .findHome */ .r)(system);
    let inside = false;
    let done = null;
    const watched = async (home, registry) => {
        inside = true;
        const change = await mutate(registry, home);
        inside = false;
        done = { result: change.result };
        return change;
    };
    try {
        const home = found.exists ? found : (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHome */ .o)(system);
        return await updateRegistry(system, home, warn, (registry) => watched(home, registry));
    }
    catch (error) {
        if (inside || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DevrigError */ .oX) || !WRITE_FAILURES.has(error.code))
            throw error;
        const message = `${error.message}; going on without the registry: other projects do not see this one`;
        warn({ code: "registry_not_written", message, resource: null, source: null });
        done ??= await watched(found, readable(found));
        return done.result;
    }
}
const WRITE_FAILURES = new Set(["file_failed", "lock_held", "lock_lost"]);
function readable(home) {
    try {
        const content = readRegistry(home);
        if (content.kind === "valid")
            return content.value;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === null)
            throw error;
    }
    return registryFormat.empty();
}
function findEntry(entries, slug, stateDir) {
    return entries.find((entry) => entry.slug === slug && entry.state_dir === stateDir) ?? null;
}
function putEntry(system, registry, fields) {
    const before = findEntry(registry.entries, fields.slug, fields.state_dir);
    const entry = entryWith(system, before, fields);
    const entries = before === null
        ? [...registry.entries, entry]
        : registry.entries.map((old) => (old === before ? entry : old));
    return { ...registry, entries };
}
function dropEntry(registry, slug, stateDir) {
    const entries = registry.entries.filter((entry) => entry.slug !== slug || entry.state_dir !== stateDir);
    return { ...registry, entries };
}
async function ensureRegistered(system, home, warn, fields) {
    const content = readRegistry(home);
    const known = content.kind === "valid" ? content.value.entries : [];
    if (findEntry(known, fields.slug, fields.state_dir) !== null)
        return false;
    return updateRegistry(system, home, warn, (registry) => findEntry(registry.entries, fields.slug, fields.state_dir) === null
        ? { next: putEntry(system, registry, fields), result: true }
        : { result: false });
}
function entryWith(system, before, fields) {
    const { services, claims, raw: _raw, ns: _ns, ...plain } = fields;
    const old = before?.raw ?? {};
    const ns = (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .namespacesOf */ .G)(system);
    const raw = {
        ...old,
        ...plain,
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .servicesDocument */ .I3)(services, old["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDocument */ .py)(claims, old["claims"]),
        ...(ns === null ? {} : { ns }),
    };
    return { ...fields, ns, raw };
}
const registryFormat = {
    limit: 16 * 1_048_576,
    empty: () => ({ entries: [], rest: {}, others: [] }),
    parse: parseRegistry,
    document: ({ entries, rest, others }) => ({
        ...rest,
        instances: [...entries.map((entry) => entry.raw), ...others],
    }),
};
function parseRegistry(document) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .G)(document))
        return { wrong: "it is not a JSON object" };
    const instances = document["instances"];
    if (!Array.isArray(instances))
        return { wrong: "instances is not a list" };
    const entries = [];
    const others = [];
    for (const item of instances) {
        const entry = parseEntry(item);
        if (entry === null)
            others.push(item);
        else
            entries.push(entry);
    }
    return { value: { entries, rest: document, others } };
}
function parseEntry(raw) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .G)(raw))
        return null;
    const slug = raw["slug"];
    const config_path = raw["config_path"];
    const state_dir = raw["state_dir"];
    if (typeof slug !== "string" || typeof config_path !== "string" || typeof state_dir !== "string")
        return null;
    return {
        slug,
        config_path,
        state_dir,
        started_at: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(raw["started_at"]),
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .parseServices */ .En)(raw["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .parseClaims */ .Df)(raw["claims"]),
        ns: (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(raw["ns"]),
        raw,
    };
}
//# sourceMappingURL=registry.js.map

/***/ })

};
;