"use strict";
exports.id = 1949;
exports.ids = [1949,1065];
exports.modules = {

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

/***/ 1584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ updateState),
/* harmony export */   C$: () => (/* binding */ stateWith),
/* harmony export */   aF: () => (/* binding */ removeState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1736);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1454);
/* harmony import */ var _files_update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3900);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8693);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(199);
/* harmony import */ var _state_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3546);







function readState(stateDir) {
    return (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .J)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFile */ .Ed)(stateDir), stateFormat);
}
async function updateState(system, stateDir, options, mutate) {
    (0,_state_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStateDir */ .H)(system, stateDir, options.folderMode ?? 0o700);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(stateDir, "state.json");
    const { warn, fileMode = 0o600 } = options;
    return (0,_files_update_js__WEBPACK_IMPORTED_MODULE_4__/* .update */ .yo)(system, file, { format: stateFormat, warn, mode: fileMode }, mutate);
}
async function removeState(system, stateDir, warn) {
    if (!(0,_state_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurFolder */ .L)(system, stateDir))
        return;
    await updateState(system, stateDir, { warn }, () => ({ next: null, result: undefined }));
}
function stateWith(before, fields) {
    const { services, claims, raw: _raw, ...plain } = fields;
    const old = before?.raw ?? {};
    const raw = {
        ...old,
        ...plain,
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .servicesDocument */ .I3)(services, old["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .claimsDocument */ .py)(claims, old["claims"]),
    };
    return { ...fields, raw };
}
const stateFormat = {
    limit: 1_048_576,
    empty: () => null,
    parse: parseState,
    document: (state) => state?.raw,
};
function parseState(raw) {
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(raw))
        return { wrong: "it is not a JSON object" };
    const slug = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["slug"]);
    const config_path = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["config_path"]);
    if (slug === null)
        return { wrong: "it has no slug" };
    if (config_path === null)
        return { wrong: "it has no config_path" };
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(raw["services"]))
        return { wrong: "services is not a table" };
    const value = {
        slug,
        config_path,
        started_at: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(raw["started_at"]),
        services: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServices */ .En)(raw["services"]),
        claims: (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .parseClaims */ .Df)(raw["claims"]),
        raw,
    };
    return { value };
}
//# sourceMappingURL=project-state.js.map

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

/***/ }),

/***/ 3546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makeStateDir),
/* harmony export */   L: () => (/* binding */ isOurFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1388);
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1935);




function makeStateDir(system, stateDir, mode = 0o700) {
    if (!isOurFolder(system, stateDir)) {
        make(stateDir, mode);
        isOurFolder(system, stateDir);
    }
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateDir, ".gitignore"), "*\n", { flag: "wx", mode: mode & 0o666 });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "EEXIST")
            throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("write into", stateDir, error);
    }
}
function isOurFolder(system, stateDir) {
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(stateDir);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ENOENT")
            return false;
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("look at", stateDir, error);
    }
    if (!stat.isDirectory())
        throw foreign(stateDir, "it is not a folder");
    if (system.user !== null && stat.uid !== system.user.uid)
        throw foreign(stateDir, `it belongs to uid ${stat.uid}`);
    return true;
}
function make(stateDir, mode) {
    try {
        const first = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(stateDir, { recursive: true, mode });
        if ((mode & 0o077) === 0 || first === undefined)
            return;
        for (let folder = stateDir; folder.startsWith(first); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(folder, mode);
    }
    catch (error) {
        throw (0,_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)("make the folder", stateDir, error);
    }
}
function foreign(stateDir, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "state_dir_foreign", `${stateDir} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${stateDir}`,
    });
}
//# sourceMappingURL=state-dir.js.map

/***/ })

};
;