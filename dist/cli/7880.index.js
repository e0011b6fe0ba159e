"use strict";
exports.id = 7880;
exports.ids = [7880];
exports.modules = {

/***/ 3453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ removeTemporaries),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Tp: () => (/* binding */ unlinkIfThere),
/* harmony export */   bW: () => (/* binding */ writeTemporary),
/* harmony export */   cF: () => (/* binding */ removeTemporary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _file_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);



const RENAME_PATIENCE = 2_000;
async function writeTemporary(fs, file, pieces, { mode, nonce, meanwhile }) {
    const { folder, prefix } = temporaries(file);
    const temporary = `${folder}${prefix}${nonce}.tmp`;
    let fd;
    try {
        fd = fs.openSync(temporary, "wx", mode);
    }
    catch (error) {
        throw (0,_file_system_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)("write", file, error);
    }
    try {
        await fill(fs, fd, pieces, mode, meanwhile);
    }
    catch (error) {
        removeTemporary(fs, temporary);
        throw (0,_file_system_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)("write", file, error);
    }
    return temporary;
}
function removeTemporaries(fs, file) {
    const { folder, prefix } = temporaries(file);
    for (const name of fs.readdirSync(folder)) {
        if (!name.startsWith(prefix) || !name.endsWith(".tmp"))
            continue;
        try {
            unlinkIfThere(fs, folder + name);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "EISDIR")
                throw error;
        }
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
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
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
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === null)
            throw error;
    }
}
function unlinkIfThere(fs, file) {
    try {
        fs.unlinkSync(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "ENOENT")
            throw error;
    }
}
async function fill(fs, fd, pieces, mode, meanwhile) {
    try {
        writeAll(fs, fd, pieces);
        if ((mode & 0o077) !== 0)
            fs.fchmodSync(fd, mode);
        if (meanwhile === null)
            fs.fsyncSync(fd);
        else
            await syncBeside(fs, fd, meanwhile);
    }
    finally {
        fs.closeSync(fd);
    }
}
function writeAll(fs, fd, pieces) {
    let left = pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece));
    while (left.length > 0)
        left = behind(left, fs.writevSync(fd, left));
}
function behind(buffers, bytes) {
    let taken = bytes;
    return buffers.flatMap((buffer) => {
        const left = buffer.subarray(Math.min(taken, buffer.length));
        taken -= buffer.length - left.length;
        return left.length === 0 ? [] : [left];
    });
}
async function syncBeside(fs, fd, meanwhile) {
    const synced = new Promise((resolve, reject) => {
        fs.fsync(fd, (error) => (error === null ? resolve() : reject(error)));
    });
    try {
        meanwhile();
    }
    finally {
        await synced;
    }
}
function temporaries(file) {
    const name = file.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) + 1;
    return { folder: file.slice(0, name) || `.${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`, prefix: `.${file.slice(name)}.` };
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 7287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside),
/* harmony export */   u: () => (/* binding */ damageWarning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6673);
/* harmony import */ var _file_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3728);


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

/***/ 3728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ READ_SAFELY),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   yn: () => (/* binding */ realFileSystem),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6673);
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5912);




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
const RIGHTS = new Set(["EACCES", "EPERM"]);
const DISK = new Set(["EIO", "ESTALE", "EROFS", "ENOSPC", "EDQUOT"]);
function fileError(doing, path, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === null || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX)
        return error;
    const code = nameOf(error);
    const cause = CAUSES.get(code);
    const words = cause === undefined ? code : `${cause} (${code})`;
    const hint = hintFor(code, path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevrigError */ .oX("machine", "file_failed", `Cannot ${doing} ${path}: ${words}`, {
        cause: error,
        ...(hint !== null && { hint }),
    });
}
function hintFor(code, path) {
    if (RIGHTS.has(code))
        return `Look at who may: ls -ld ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forShell */ .uJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))} ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forShell */ .uJ)(path)}`;
    return DISK.has(code) ? `Look at the disk it is on: df ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forShell */ .uJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}` : null;
}
function nameOf({ code = "", errno }) {
    const unknown = code.startsWith("Unknown system error");
    return unknown && (errno === -122 || errno === -69) ? "EDQUOT" : code;
}
function makeFolder(path, mode) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(path, { mode });
        return path;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "ENOENT" && (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== "EEXIST")
            throw error;
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(path, { recursive: true, mode });
    }
}
//# sourceMappingURL=file-system.js.map

/***/ }),

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   kw: () => (/* binding */ Unproven),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u7: () => (/* binding */ fitsDepth)
/* harmony export */ });
const MAX_DEPTH = 64;
class Unproven extends Error {
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fitsDepth(value, depth) {
    if (typeof value !== "object" || value === null)
        return true;
    if (depth === 0)
        return false;
    for (const item of Object.values(value)) {
        if (typeof item === "object" && !fitsDepth(item, depth - 1))
            return false;
    }
    return true;
}
//# sourceMappingURL=json-file.js.map

/***/ }),

/***/ 6667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readJsonFile),
  g: () => (/* binding */ readUnproven)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/file-system.js
var file_system = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/json-file.js
var json_file = __webpack_require__(227);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/buffer-text.js
var buffer_text = __webpack_require__(2192);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/source.js


class Source {
    #bytes;
    #text;
    constructor(bytes, text) {
        this.#bytes = bytes;
        this.#text = text;
    }
    static of(bytes) {
        if ((0,external_node_buffer_.isAscii)(bytes))
            return new Source(bytes, null);
        return (0,external_node_buffer_.isUtf8)(bytes) ? new Source(null, bytes.toString("utf8")) : null;
    }
    get text() {
        this.#text ??= this.slice(0, this.length);
        return this.#text;
    }
    get length() {
        return this.#bytes?.length ?? this.text.length;
    }
    slice(start, end) {
        if (this.#bytes === null)
            return this.text.slice(start, end);
        const to = Math.min(end, this.length);
        const from = Math.min(start, to);
        return (0,buffer_text/* latin1Text */.L)(this.#bytes, from, to);
    }
    piece(start, end) {
        return this.#bytes?.subarray(start, end) ?? this.text.slice(start, end);
    }
    indexOf(words, from) {
        return this.#bytes?.indexOf(Buffer.from(words), from) ?? this.text.indexOf(words, from);
    }
    has(words, at) {
        return this.slice(at, at + words.length) === words;
    }
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/read-file.js




const LARGE = 65_536;
function readJsonFile(file, format, fs = file_system/* realFileSystem */.yn) {
    return read(file, format, fs, Number.POSITIVE_INFINITY);
}
function readUnproven(file, format, fs) {
    return read(file, format, fs, LARGE);
}
function read(file, format, fs, large) {
    const opened = openSafely(fs, file);
    if (typeof opened === "object")
        return opened;
    let content = null;
    try {
        content = readOpen(fs, opened, format, large);
        return content;
    }
    finally {
        if (content?.kind !== "valid" || content.left === null)
            fs.closeSync(opened);
    }
}
function readOpen(fs, fd, format, large) {
    const stat = fs.fstatSync(fd);
    if (!stat.isFile())
        return { kind: "foreign", reason: "it is not a regular file" };
    if (stat.size > format.limit)
        return tooLarge(format.limit);
    const bytes = readAll(fs, fd, Math.max(stat.size, 0), format.limit);
    return bytes === null ? tooLarge(format.limit) : understand(bytes, format, large, fd);
}
function openSafely(fs, file) {
    try {
        return fs.openSync(file, file_system/* READ_SAFELY */.Ku);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
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
function understand(bytes, format, large, fd) {
    if (bytes.length === 0)
        return { kind: "damaged", reason: "it is empty" };
    const source = Source.of(bytes);
    if (source === null)
        return { kind: "damaged", reason: "it is not UTF-8 text" };
    const scanned = format.scan?.(source) ?? null;
    if (scanned === null)
        return parse(source, format);
    const { value, prove } = scanned;
    if (source.length >= large)
        return { kind: "valid", value, source, left: { prove, fd } };
    return prove() ? proven(value, source) : parse(source, format);
}
function parse(source, format) {
    let document;
    try {
        document = JSON.parse(source.text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { kind: "damaged", reason: "it is not JSON" };
    }
    if (!(0,json_file/* fitsDepth */.u7)(document, json_file/* MAX_DEPTH */.lr))
        return { kind: "damaged", reason: "it is nested too deep" };
    const parsed = format.parse(document);
    if ("wrong" in parsed)
        return { kind: "damaged", reason: parsed.wrong };
    return proven(parsed.value, source);
}
function proven(value, source) {
    return { kind: "valid", value, source, left: null };
}
function tooLarge(limit) {
    return { kind: "damaged", reason: `it is larger than ${limit / 1_048_576} MiB` };
}
//# sourceMappingURL=read-file.js.map

/***/ }),

/***/ 1241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ update)
});

// UNUSED EXPORTS: updateWith

// EXTERNAL MODULE: ./build/commonjs/rest/engine/errors.js
var errors = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/text/foreign-text.js
var foreign_text = __webpack_require__(5912);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/atomic-write.js
var atomic_write = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/damage.js
var damage = __webpack_require__(7287);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/file-system.js
var file_system = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/json-file.js
var json_file = __webpack_require__(227);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/current.js




function readCurrent(system, file, { format, warn, fs }, read) {
    const empty = { value: format.empty(), source: null, hold: null, letGo: null };
    try {
        const content = read(file, format, fs);
        if (content.kind === "absent")
            return { ...empty, exists: false };
        if (content.kind === "foreign")
            throw foreignError(file, content.reason);
        if (content.kind === "valid") {
            const { value, source, left } = content;
            const hold = left && holdOf(left.prove);
            const letGo = left && letGoOf(system, fs, left.fd);
            return { value, source, exists: true, hold, letGo };
        }
        warn((0,damage/* damageWarning */.u)(file, content.reason, (0,damage/* setAside */.F)(file, fs)));
        return { ...empty, exists: true };
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("read", file, error);
    }
}
function holdOf(prove) {
    return () => {
        if (!prove())
            throw new json_file/* Unproven */.kw();
    };
}
function letGoOf(system, fs, fd) {
    if (system.platform !== "win32")
        return () => fs.close(fd, () => { });
    fs.closeSync(fd);
    return null;
}
function foreignError(file, reason) {
    return new errors/* DevrigError */.oX("machine", "file_foreign", `${file} cannot be used: ${reason}`, {
        hint: `Look at it and move it away: ls -ld ${file}`,
    });
}
//# sourceMappingURL=current.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/identity.js + 1 modules
var processes_identity = __webpack_require__(9318);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/process-record.js
var process_record = __webpack_require__(3301);
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
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/machine.js
var processes_machine = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/processes/start-text.js
var start_text = __webpack_require__(4924);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/lock-text.js



const DIGITS = 8;
const RANDOM_DIGITS = 10;
async function lockText(system, random) {
    if (mine?.system !== system)
        mine = { system, ...(await myself(system)) };
    const { prefix, isKnown } = mine;
    return `${prefix};${isKnown ? random.slice(0, RANDOM_DIGITS) : random}`;
}
let mine = null;
async function myself(system) {
    const identity = await (0,processes_identity/* identityOf */.cu)(system, system.pid);
    const start = identity === null ? null : (0,start_text/* parseStart */.o)(identity);
    const { started, boot, namespace } = start ?? { started: "-", boot: "-", namespace: "-" };
    const machine = cut((0,processes_machine/* machineHash */.y)(system));
    const text = (0,start_text/* startText */.q)({ started, boot: cut(boot), namespace, machine });
    return { prefix: `1;${system.pid};${text}`, isKnown: start !== null };
}
function holderOf(system, text) {
    const fields = text.split(";");
    const pid = Number(fields[1]);
    if (fields.length !== 7 || fields[0] !== "1" || !(0,process_record/* isPid */.u)(pid))
        return null;
    const [started = "", boot = "", namespace = "", machine = ""] = fields.slice(2, 6);
    const ours = { boot: (0,processes_identity/* linuxHere */.L_)(system)?.boot ?? "-", machine: (0,processes_machine/* machineHash */.y)(system) };
    return {
        pid,
        start: (0,start_text/* startText */.q)({
            started,
            boot: whole(boot, ours.boot),
            namespace,
            machine: whole(machine, ours.machine),
        }),
    };
}
function cut(name) {
    return name.slice(0, DIGITS);
}
function whole(name, ours) {
    return name === cut(ours) ? ours : name;
}
//# sourceMappingURL=lock-text.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/nonce.js


function nonce() {
    return fromKernel() ?? process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex");
}
function fromKernel() {
    try {
        const uuid = external_node_fs_.readFileSync("/proc/sys/kernel/random/uuid", "utf8");
        const digits = uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(24, 36);
        return digits.length === 24 ? digits : null;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=nonce.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/files/lock.js








const PATIENCE = 30_000;
const CROWD_PATIENCE = 120_000;
const JUDGED_ALIVE = 100;
const SHORT = 6.5;
const LONG = 48;
const PATIENT = 12;
const UNKNOWN_PATIENCE = 10_000;
async function acquire(system, file, options = {}) {
    const fs = options.fs ?? file_system/* realFileSystem */.yn;
    const random = nonce();
    const lock = { path: `${file}.lk`, id: await lockText(system, random), nonce: random };
    try {
        await wait(system, fs, lock, options.judge ?? processes_identity/* judge */.S4);
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
            (0,atomic_write/* unlinkIfThere */.Tp)(fs, lock.path);
    }
    catch (error) {
        abandoned.add(lock.id);
        throw error;
    }
}
const abandoned = new Set();
const crowded = new Set();
async function wait(system, fs, lock, judge) {
    if (crowded.delete(lock.path))
        await system.sleep(pause({ holders: 2 }, 0));
    const { holders } = await take(system, fs, lock, judge);
    if (holders > 1)
        crowded.add(lock.path);
}
async function take(system, fs, lock, judge) {
    const start = system.monotonic();
    let seen = { ...NOBODY, since: start };
    while (!createHere(fs, lock)) {
        let holder = readLock(fs, lock.path);
        do {
            if (holder === lock.id)
                return seen;
            const now = system.monotonic();
            seen = look(seen, holder, now);
            if (isToBeJudged(seen, now, judge) && (await isTaken(system, fs, lock, judge, seen)))
                break;
            giveUpInTime(system, fs, lock, seen, start);
            await system.sleep(pause(seen, now - start));
            holder = readLock(fs, lock.path);
        } while (holder !== null);
    }
    return seen;
}
function pause({ holders }, waited) {
    const mean = holders > 1 ? Math.max(SHORT, LONG - waited / PATIENT) : SHORT;
    return mean * (0.2 + 1.6 * Math.random());
}
async function isTaken(system, fs, lock, judge, seen) {
    const now = system.monotonic();
    seen.judged = now;
    if (!(await mayTake(system, judge, seen, now)))
        return false;
    try {
        if (readLock(fs, lock.path) === seen.holder)
            (0,atomic_write/* unlinkIfThere */.Tp)(fs, lock.path);
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("take over", lock.path, error);
    }
    return true;
}
function isToBeJudged({ holder, times, judged }, now, by) {
    if (holder === null || times < 2)
        return false;
    return by !== processes_identity/* judge */.S4 || now - judged >= JUDGED_ALIVE;
}
function giveUpInTime(system, fs, lock, { holder, since }, start) {
    const now = system.monotonic();
    if (now - since > PATIENCE || now - start > CROWD_PATIENCE)
        throw heldError(system, fs, lock, holder);
}
const NOBODY = { holder: null, since: 0, times: 0, judged: -Infinity, holders: 0 };
function look(before, holder, now) {
    if (holder === before.holder)
        return { ...before, times: before.times + 1 };
    const holders = before.holders + (holder === null ? 0 : 1);
    return { ...NOBODY, holder, since: now, times: 1, holders };
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
async function mayTake(system, judge, { holder, since }, now) {
    if (holder === null)
        return false;
    if (abandoned.has(holder))
        return true;
    const record = holderOf(system, holder);
    const verdict = record === null ? "unknown" : await judge(system, record);
    return verdict === "unknown" ? now - since >= UNKNOWN_PATIENCE : verdict === "dead";
}
function heldError(system, fs, lock, holder) {
    const pid = holder === null ? null : holderOf(system, holder)?.pid;
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
    const message = `The lock ${lock.path} is held by ${who}${age}; gave up`;
    return new errors/* DevrigError */.oX("machine", "lock_held", message, {
        hint: (0,process_record/* isPid */.u)(pid) ? `See what it does: ps -p ${pid}` : "Try again",
    });
}
//# sourceMappingURL=lock.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/files/read-file.js + 1 modules
var read_file = __webpack_require__(6667);
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
            const done = await changeProven(system, file, { ...options, fs, warn }, mutate, lock, seam);
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
async function changeProven(system, file, options, mutate, lock, seam) {
    try {
        return await change(system, file, options, mutate, lock, seam, read_file/* readUnproven */.g);
    }
    catch (error) {
        if (!(error instanceof json_file/* Unproven */.kw))
            throw error;
    }
    return change(system, file, options, mutate, lock, seam, read_file/* readJsonFile */.J);
}
async function change(system, file, options, mutate, lock, seam, read) {
    const { fs } = options;
    if (seam.fences.a)
        sweep(fs, file);
    const current = readCurrent(system, file, options, read);
    try {
        const { next, result } = await mutate(current.value);
        const rewritten = next ? rewrite(options.format, next, current.source) : null;
        const nothing = next === undefined || (next === null && !current.exists);
        if (nothing || rewritten?.changed === false) {
            current.hold?.();
            return { result };
        }
        if (rewritten !== null && isLarger(rewritten.pieces, options.format.limit))
            throw tooLarge(file, options.format.limit);
        const mayGoOn = () => !seam.fences.b || isStillOurs(lock, fs);
        const how = { mode: options.mode ?? 0o600, nonce: lock.nonce, meanwhile: current.hold };
        const written = rewritten === null
            ? removeFile(fs, file, mayGoOn)
            : await replaceFile(system, fs, file, rewritten, how, mayGoOn);
        return written ? { result } : null;
    }
    finally {
        current.letGo?.();
    }
}
function sweep(fs, file) {
    try {
        (0,atomic_write/* removeTemporaries */.AH)(fs, file);
    }
    catch (error) {
        throw (0,file_system/* fileError */.zS)("read", file, error);
    }
}
function rewrite(format, next, before) {
    const quick = format.rewrite?.(next, before) ?? null;
    if (quick !== null)
        return quick;
    const text = `${JSON.stringify(format.document(next), null, 2)}\n`;
    return { pieces: [text], changed: text !== before?.text };
}
function isLarger(pieces, limit) {
    const most = pieces.reduce((sum, it) => sum + it.length * (typeof it === "string" ? 3 : 1), 0);
    return most > limit && pieces.reduce((sum, it) => sum + Buffer.byteLength(it), 0) > limit;
}
function tooLarge(file, limit) {
    const message = `${file} would be larger than ${limit / 1_048_576} MiB: nothing was written`;
    return new errors/* DevrigError */.oX("machine", "file_failed", message, {
        hint: `Look at what fills it: ls -l ${(0,foreign_text/* forShell */.uJ)(file)}; devrig ps --all`,
    });
}
async function replaceFile(system, fs, file, { pieces }, how, mayGoOn) {
    const temporary = await (0,atomic_write/* writeTemporary */.bW)(fs, file, pieces, how);
    try {
        if (mayGoOn()) {
            await (0,atomic_write/* renameOver */.HB)(system, fs, temporary, file);
            return true;
        }
    }
    catch (error) {
        (0,atomic_write/* removeTemporary */.cF)(fs, temporary);
        if ((0,errors/* errorCode */.CA)(error) === "ENOENT")
            return false;
        throw (0,file_system/* fileError */.zS)("write", file, error);
    }
    (0,atomic_write/* removeTemporary */.cF)(fs, temporary);
    return false;
}
function removeFile(fs, file, mayGoOn) {
    try {
        if (!mayGoOn())
            return false;
        (0,atomic_write/* unlinkIfThere */.Tp)(fs, file);
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

/***/ 2512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ parseClaims),
/* harmony export */   En: () => (/* binding */ parseServices),
/* harmony export */   I3: () => (/* binding */ servicesDocument),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   py: () => (/* binding */ claimsDocument),
/* harmony export */   sW: () => (/* binding */ isPort)
/* harmony export */ });
/* harmony import */ var _files_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(227);
/* harmony import */ var _processes_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3301);


function parseServices(value) {
    const services = new Map();
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return services;
    for (const name of Object.keys(value)) {
        const record = value[name];
        if ((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
            services.set(name, parseService(record));
    }
    return services;
}
function parseClaims(value) {
    return Array.isArray(value) ? value.map(parseClaim).filter((claim) => claim !== null) : [];
}
function servicesDocument(services, before) {
    const old = (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before) ? before : {};
    const merged = [];
    for (const [name, record] of services) {
        const known = Object.hasOwn(old, name) ? old[name] : null;
        merged.push([name, (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(known) ? serviceOver(known, record) : record]);
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
        return (0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(known) ? claimOver(known, claim) : claim;
    });
}
function claimOver(known, claim) {
    const same = JSON.stringify(parseClaim(known)) === JSON.stringify(claim);
    return same ? known : { ...known, ...claim };
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
    if (!(0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
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
        claimed_at: time(claimed_at),
        ...((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(job) ? { job: textsOf(job) } : {}),
    };
}
function time(value) {
    const written = text(value);
    return written === null || Number.isNaN(Date.parse(written)) ? null : written;
}
function textsOf(value) {
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, text(it)]));
}
function parseHolder(value) {
    const { pid, start, label } = ((0,_files_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {});
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

/***/ })

};
;