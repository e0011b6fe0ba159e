"use strict";
exports.id = 9926;
exports.ids = [9926,6892];
exports.modules = {

/***/ 6892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeByPs: () => (/* binding */ describeByPs),
/* harmony export */   nothingKnown: () => (/* binding */ nothingKnown),
/* harmony export */   parsePs: () => (/* binding */ parsePs)
/* harmony export */ });
const TIMEOUT = 5_000;
const COLUMNS = ["pid=", "ppid=", "uid=", "lstart=", "command="].flatMap((it) => ["-o", it]);
async function describeByPs(system, pids) {
    if (pids.length === 0)
        return new Map();
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const which = pids === "all" ? ["-A"] : ["-p", pids.join(",")];
    const args = ["-ww", ...COLUMNS, ...which];
    const { code, stdout } = await system.run("ps", args, { timeout: TIMEOUT, env });
    return code === null ? nothingKnown(pids === "all" ? [] : pids) : parsePs(stdout);
}
function nothingKnown(pids) {
    const nothing = { parent: null, argv: null, uid: null, startedAt: null, cwd: null };
    return new Map(pids.map((pid) => [pid, { pid, ...nothing }]));
}
const ROW = /^\s*(\d{1,10})\s+(\d{1,10})\s+(-?\d{1,10})\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})(?:\s+(.*))?$/;
function parsePs(output) {
    const processes = new Map();
    for (const line of output.split(/\r?\n/)) {
        const found = ROW.exec(line);
        if (found === null)
            continue;
        const [, pid, parent, uid, started, command = ""] = found;
        const startedAt = Date.parse(`${started} UTC`);
        processes.set(Number(pid), {
            pid: Number(pid),
            parent: Number(parent),
            argv: command === "" ? null : argumentsOf(command),
            uid: Number(uid) < 0 ? Number(uid) + 2 ** 32 : Number(uid),
            startedAt: Number.isNaN(startedAt) ? null : startedAt,
            cwd: null,
        });
    }
    return processes;
}
function argumentsOf(command) {
    const bundle = /^\/.*?\.app\/Contents\/MacOS\/\S+(?: [A-Z(]\S*)*/.exec(command)?.[0] ?? "";
    const rest = command.slice(bundle.length).trim();
    const words = rest === "" ? [] : rest.split(/\s+/);
    return bundle === "" ? words : [bundle, ...words];
}
//# sourceMappingURL=ps.js.map

/***/ }),

/***/ 7545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeByPowerShell: () => (/* binding */ describeByPowerShell),
/* harmony export */   parseProcesses: () => (/* binding */ parseProcesses),
/* harmony export */   splitCommandLine: () => (/* binding */ splitCommandLine)
/* harmony export */ });
/* harmony import */ var _darwin_ps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6892);

const TIMEOUT = 15_000;
async function describeByPowerShell(system, pids) {
    if (pids.length === 0)
        return new Map();
    const args = ["-NoProfile", "-NonInteractive", "-Command", script(pids)];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: TIMEOUT });
    const found = code === 0 ? parseProcesses(stdout) : null;
    return found ?? (0,_darwin_ps_js__WEBPACK_IMPORTED_MODULE_0__.nothingKnown)(pids === "all" ? [] : pids);
}
function script(pids) {
    const filter = pids === "all" ? "" : ` -Filter "${pids.map((pid) => `ProcessId=${pid}`).join(" or ")}"`;
    return [
        "[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)",
        `$found = @(Get-CimInstance Win32_Process${filter} | Select-Object ProcessId, ParentProcessId, Name, CommandLine, CreationDate)`,
        "ConvertTo-Json -Compress -InputObject $found",
    ].join("; ");
}
function parseProcesses(json) {
    const value = parseJson(json.replace(/^\uFEFF/, ""));
    if (value === null || typeof value !== "object")
        return null;
    const processes = new Map();
    for (const row of Array.isArray(value) ? value : [value]) {
        const found = detailsOf(row);
        if (found !== null)
            processes.set(found.pid, found);
    }
    return processes;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function detailsOf(row) {
    if (row === null || typeof row !== "object")
        return null;
    const fields = new Map(Object.entries(row));
    const pid = fields.get("ProcessId");
    if (!isNumber(pid))
        return null;
    const parent = fields.get("ParentProcessId");
    return {
        pid,
        parent: isNumber(parent) ? parent : null,
        argv: argvOf(fields.get("CommandLine"), fields.get("Name")),
        uid: null,
        startedAt: timeOf(fields.get("CreationDate")),
        cwd: null,
    };
}
function isNumber(pid) {
    return Number.isInteger(pid) && pid >= 0 && pid < 2 ** 32;
}
function argvOf(command, name) {
    if (typeof command === "string" && command.trim() !== "")
        return splitCommandLine(command);
    return typeof name === "string" && name !== "" ? [name] : null;
}
function splitCommandLine(command) {
    const words = command.trim().match(/(?:\\"|"(?:\\"|[^"])*(?:"|$)|[^\s"])+/g) ?? [];
    return words.map((word) => word.replace(/(\\")|"/g, (_all, escaped) => (escaped ? '"' : "")));
}
function timeOf(value) {
    if (value !== null && typeof value === "object" && "value" in value)
        return timeOf(value.value);
    if (typeof value !== "string")
        return null;
    const milliseconds = /^\/Date\((-?\d+)/.exec(value)?.[1];
    const time = milliseconds === undefined ? Date.parse(value) : Number(milliseconds);
    return Number.isNaN(new Date(time).valueOf()) ? null : time;
}
//# sourceMappingURL=processes.js.map

/***/ })

};
;