"use strict";
exports.id = 6892;
exports.ids = [6892];
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

/***/ })

};
;