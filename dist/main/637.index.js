export const id = 637;
export const ids = [637,37];
export const modules = {

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ nothingKnown),
/* harmony export */   I$: () => (/* binding */ describeByPs)
/* harmony export */ });
/* unused harmony export parsePs */
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

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  windows: () => (/* binding */ windows)
});

// EXTERNAL MODULE: ./build/src/engine/errors.js
var errors = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/src/engine/ports/port-range.js
var port_range = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/src/engine/ports/windows-ranges.js
var windows_ranges = __webpack_require__(2037);
// EXTERNAL MODULE: ./build/src/engine/owners/unseen.js
var unseen = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/src/engine/owners/windows/netstat.js
function parseNetstat(output) {
    const rows = [];
    for (const line of output.split(/\r?\n/)) {
        const row = parseRow(line.trim().split(/\s+/));
        if (row !== null)
            rows.push(row);
    }
    return rows;
}
function parseRow(words) {
    const protocol = words[0]?.toLowerCase();
    const place = /^(?:\[([^\]]+)\]|([\d.]+)):(\d{1,5})$/.exec(words[1] ?? "");
    const pid = words.at(-1) ?? "";
    if ((protocol !== "tcp" && protocol !== "udp") || place === null || words.length < 4)
        return null;
    if (!/^\d{1,10}$/.test(pid))
        return null;
    return {
        protocol,
        address: place[1] ?? place[2] ?? "",
        port: Number(place[3]),
        state: stateOf(words[2] ?? "", Number(pid)),
        pid: Number(pid),
    };
}
const NOBODY = new Set(["0.0.0.0:0", "[::]:0", "*:*"]);
function stateOf(foreign, pid) {
    if (NOBODY.has(foreign))
        return "listening";
    return pid === 0 ? "closing" : "connected";
}
//# sourceMappingURL=netstat.js.map
// EXTERNAL MODULE: ./build/src/engine/owners/darwin/ps.js
var ps = __webpack_require__(8524);
;// CONCATENATED MODULE: ./build/src/engine/owners/windows/processes.js

const TIMEOUT = 15_000;
async function describeByPowerShell(system, pids) {
    if (pids.length === 0)
        return new Map();
    const args = ["-NoProfile", "-NonInteractive", "-Command", script(pids)];
    const { code, stdout } = await system.run("powershell.exe", args, { timeout: TIMEOUT });
    const found = code === 0 ? parseProcesses(stdout) : null;
    return found ?? (0,ps/* nothingKnown */.Hx)(pids === "all" ? [] : pids);
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
;// CONCATENATED MODULE: ./build/src/engine/owners/windows.js






const windows_TIMEOUT = 10_000;
const windows = {
    async sockets(system, wanted) {
        if (wanted?.length === 0)
            return [];
        const rows = await netstat(system);
        if (rows === null && wanted === null) {
            throw new errors/* DevrigError */.oX("machine", "owners_unavailable", "netstat could not be run");
        }
        const sockets = (0,unseen/* blocking */.ub)((rows ?? []).map(heldSocket), wanted);
        if (wanted === null)
            return sockets;
        const excluded = await excludedPorts(system, (0,unseen/* withoutSocket */.aX)(wanted, sockets));
        const missing = (0,unseen/* withoutSocket */.aX)(wanted, [...sockets, ...excluded]);
        const message = rows === null
            ? "netstat could not be run: nobody can be named"
            : "busy, but netstat shows no process that has it open";
        const hidden = { code: "bound_not_listening", message };
        return [...sockets, ...excluded, ...(await (0,unseen/* unseenSockets */.Fg)(system, missing, hidden))];
    },
    describe: describeByPowerShell,
};
async function netstat(system) {
    const { code, stdout } = await system.run("netstat", ["-ano"], { timeout: windows_TIMEOUT });
    return code === 0 ? parseNetstat(stdout) : null;
}
function heldSocket({ pid, ...row }) {
    return { ...row, uid: null, pids: pid === 0 ? [] : [pid], hidden: null };
}
async function excludedPorts(system, ports) {
    const sockets = [];
    for (const protocol of ["tcp", "udp"]) {
        const asked = ports.filter((it) => it.protocol === protocol);
        const ranges = asked.length === 0 ? [] : await (0,windows_ranges.excludedRanges)(system, protocol);
        for (const port of asked) {
            const range = ranges.find((it) => (0,port_range/* isWithin */.U)(port.port, it));
            if (range === undefined)
                continue;
            const hint = port_range/* EXCLUDED_RANGES_HINT */.y.replace("tcp", protocol);
            const message = `Windows keeps ${range.first}-${range.last} for itself (Hyper-V and the like); see: ${hint}`;
            sockets.push((0,unseen/* unknownHolder */.nk)(port, "0.0.0.0", { code: "excluded_range", message }));
        }
    }
    return sockets;
}
//# sourceMappingURL=windows.js.map

/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dynamicRange: () => (/* binding */ dynamicRange),
/* harmony export */   excludedRanges: () => (/* binding */ excludedRanges)
/* harmony export */ });
/* unused harmony exports parseExcludedRanges, parseDynamicRange */
const TIMEOUT = 10_000;
async function excludedRanges(system, protocol) {
    return parseExcludedRanges(await netsh(system, "excludedportrange", `protocol=${protocol}`));
}
async function dynamicRange(system, protocol) {
    return parseDynamicRange(await netsh(system, "dynamicport", protocol));
}
async function netsh(system, what, protocol) {
    const args = ["int", "ipv4", "show", what, protocol];
    const { code, stdout } = await system.run("netsh", args, { timeout: TIMEOUT });
    return code === 0 ? stdout : "";
}
function parseExcludedRanges(output) {
    const ranges = [];
    for (const line of output.split(/\r?\n/)) {
        const [, first, last] = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(line) ?? [];
        if (first !== undefined)
            ranges.push({ first: Number(first), last: Number(last) });
    }
    return ranges;
}
function parseDynamicRange(output) {
    const numbers = [...output.matchAll(/[:\uff1a]\s*(\d{1,5})\s*$/gm)].map((it) => Number(it[1]));
    const [first, count] = numbers;
    if (first === undefined || count === undefined)
        return null;
    return { first, last: first + count - 1 };
}
//# sourceMappingURL=windows-ranges.js.map

/***/ })

};
