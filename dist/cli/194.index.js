"use strict";
exports.id = 194;
exports.ids = [194,530];
exports.modules = {

/***/ 2530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nothingKnown),
/* harmony export */   describeByPs: () => (/* binding */ describeByPs)
/* harmony export */ });
/* unused harmony export parsePs */
const TIMEOUT = 5_000;
/** POSIX lets everything behind a `=` be the heading, so each column needs an option of its own. */
const COLUMNS = ["pid=", "ppid=", "uid=", "lstart=", "command="].flatMap((it) => ["-o", it]);
/**
 * The details of these processes, or of all, by one call of ps(1); one that is gone is left out. Where ps itself cannot be run, all are
 * there with nothing known: a missing tool is no proof that a process ended.
 */
async function describeByPs(system, pids) {
    if (pids.length === 0)
        return new Map();
    // The start time is written in the language and the time zone of the environment.
    const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
    const which = pids === "all" ? ["-A"] : ["-p", pids.join(",")];
    const args = ["-ww", ...COLUMNS, ...which];
    const { code, stdout } = await system.run("ps", args, { timeout: TIMEOUT, env });
    return code === null ? nothingKnown(pids === "all" ? [] : pids) : parsePs(stdout);
}
/** The processes, with nothing known of them but their pids. */
function nothingKnown(pids) {
    const nothing = { parent: null, argv: null, uid: null, startedAt: null, cwd: null };
    return new Map(pids.map((pid) => [pid, { pid, ...nothing }]));
}
const ROW = /^\s*(\d+)\s+(\d+)\s+(-?\d+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})(?:\s+(.*))?$/;
/** The rows of `ps -o pid= -o ppid= -o uid= -o lstart= -o command=`. */
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
            // `nobody` is -2 on macOS, which ps prints as it is.
            uid: Number(uid) < 0 ? Number(uid) + 2 ** 32 : Number(uid),
            startedAt: Number.isNaN(startedAt) ? null : startedAt,
            cwd: null,
        });
    }
    return processes;
}
/** ps joins the arguments by blanks, so these are guesses; the program of an application bundle is the case that matters. */
function argumentsOf(command) {
    const bundle = /^\/.*?\.app\/Contents\/MacOS\/.*?(?=\s+-|$)/.exec(command)?.[0] ?? "";
    const rest = command.slice(bundle.length).trim();
    const words = rest === "" ? [] : rest.split(/\s+/);
    return bundle === "" ? words : [bundle, ...words];
}
//# sourceMappingURL=ps.js.map

/***/ }),

/***/ 1194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeByPowerShell: () => (/* binding */ describeByPowerShell)
/* harmony export */ });
/* unused harmony exports parseProcesses, splitCommandLine */
/* harmony import */ var _ps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2530);

/** PowerShell needs a second to start, more on a busy runner. */
const TIMEOUT = 15_000;
/**
 * The details of these processes, or of all, by one call of PowerShell; one that is gone is left out. Where PowerShell cannot be run, all
 * are there with nothing known.
 */
async function describeByPowerShell(system, pids) {
    if (pids.length === 0)
        return new Map();
    const args = ["-NoProfile", "-NonInteractive", "-Command", script(pids)];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: TIMEOUT });
    const found = code === 0 ? parseProcesses(stdout) : null;
    return found ?? (0,_ps_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingKnown */ .H)(pids === "all" ? [] : pids);
}
/** The console's code page would spoil what is not ASCII. An empty answer is `[]` by the array around it. */
function script(pids) {
    const filter = pids === "all" ? "" : ` -Filter "${pids.map((pid) => `ProcessId=${pid}`).join(" or ")}"`;
    return [
        "[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)",
        `$found = @(Get-CimInstance Win32_Process${filter} | Select-Object ProcessId, ParentProcessId, Name, CommandLine, CreationDate)`,
        "ConvertTo-Json -Compress -InputObject $found",
    ].join("; ");
}
/** `Win32_Process` objects as `ConvertTo-Json` of any version writes them; null for anything else. */
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
        // A banner or an error message instead of the answer.
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
    if (typeof pid !== "number")
        return null;
    const parent = fields.get("ParentProcessId");
    return {
        pid,
        parent: typeof parent === "number" ? parent : null,
        argv: argvOf(fields.get("CommandLine"), fields.get("Name")),
        uid: null,
        startedAt: timeOf(fields.get("CreationDate")),
        cwd: null,
    };
}
/** The system's own processes (pid 4) and those of other users show no command line: their name is what there is. */
function argvOf(command, name) {
    if (typeof command === "string" && command.trim() !== "")
        return splitCommandLine(command);
    return typeof name === "string" && name !== "" ? [name] : null;
}
/** Words as the Microsoft C runtime parts them: blanks outside of double quotes, `\"` a quote itself. */
function splitCommandLine(command) {
    const words = command.trim().match(/(?:\\"|"(?:\\"|[^"])*(?:"|$)|[^\s"])+/g) ?? [];
    return words.map((word) => word.replace(/(\\")|"/g, (_all, escaped) => (escaped ? '"' : "")));
}
/** `/Date(1700000000000)/` by PowerShell 5 (there inside of an object now and then), ISO 8601 by PowerShell 7. */
function timeOf(value) {
    if (value !== null && typeof value === "object" && "value" in value)
        return timeOf(value.value);
    if (typeof value !== "string")
        return null;
    const milliseconds = /^\/Date\((-?\d+)/.exec(value)?.[1];
    const time = milliseconds === undefined ? Date.parse(value) : Number(milliseconds);
    return Number.isNaN(time) ? null : time;
}
//# sourceMappingURL=windows-processes.js.map

/***/ })

};
;