"use strict";
exports.id = 685;
exports.ids = [685];
exports.modules = {

/***/ 6685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/index.js + 81 modules
var engine = __webpack_require__(912);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/foreign.js
var foreign = __webpack_require__(1551);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var style = __webpack_require__(7246);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/sweep.js

/** What a sweep would end, and what it would leave alone and why. */
function renderOrphans({ job, orphans, kept }, view) {
    const lines = [
        ...orphans.flatMap((it) => [head("leftover", it, view), ...jobLines(it, view)]),
        ...keptLines(kept, view),
    ];
    if (orphans.length === 0)
        lines.push(nothing(job, view));
    else if (!view.quiet)
        lines.push(`${leftovers(orphans.length)}. End: ${view.style.bold("devrig sweep --yes")}`);
    return textOf(lines);
}
/** What a sweep ended, what it left alone and why, and which ports are taken all the same. */
function renderSweep({ job, ended, kept, after }, view) {
    const lines = [
        ...ended.flatMap((it) => [head(WORDS[it.how], it, view), ...jobLines(it, view)]),
        ...keptLines(kept, view),
        ...after.flatMap((port) => stillTaken(port, view)),
    ];
    if (ended.length === 0)
        lines.push(nothing(job, view));
    else if (!view.quiet)
        lines.push(`${leftovers(ended.length)} ended.`);
    return textOf(lines);
}
const WORDS = {
    stopped: "ended",
    killed: "killed",
    container_stopped: "stopped",
};
function head(word, leftover, { style, safe }) {
    return `${style.bold(word)}: ${safe(`${(0,engine/* ownerName */.Hc)(leftover.owner)}, ${portsText(leftover)}`)}`;
}
function jobLines({ owner: { job } }, { quiet, style, safe }) {
    if (job === null || quiet)
        return [];
    const name = [
        job.repository && `of ${job.repository}`,
        job.job && `job ${job.job}`,
        job.workflow && `workflow ${job.workflow}`,
    ].filter(Boolean);
    return [
        `  ${safe([job.reason, ...name].join(", "))}`,
        ...(job.run_url === null ? [] : [`  ${style.dim(safe(job.run_url))}`]),
    ];
}
function keptLines(kept, view) {
    if (view.quiet)
        return [];
    return kept.map((it) => `${head("left alone", it, view)}\n  ${view.safe(it.reason)}`);
}
function stillTaken({ port, protocol, owner }, { style, safe }) {
    if (owner === null)
        return [];
    const name = `port ${port}${protocol === "udp" ? "/udp" : ""}`;
    return [
        `${style.red("taken")}: ${safe(`${name} is open still or again, by ${(0,engine/* ownerName */.Hc)(owner)}`)}`,
    ];
}
function nothing(job, { quiet, safe }) {
    if (quiet)
        return "";
    if (job === null)
        return "This is no CI job, so nothing can be proven to be a leftover of one.";
    const runner = job.runner === null ? "this runner" : safe(job.runner);
    return `No leftovers of finished jobs of ${runner}.`;
}
function leftovers(count) {
    return `${count} ${count === 1 ? "leftover" : "leftovers"} of finished jobs`;
}
function portsText({ ports }) {
    const texts = ports.map(({ port, protocol }) => (protocol === "udp" ? `${port}/udp` : `${port}`));
    const shown = texts.slice(0, 5).join(", ");
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
    return `${texts.length === 1 ? "port" : "ports"} ${shown}${more}`;
}
function textOf(lines) {
    const text = lines.filter((line) => line !== "").join("\n");
    return text === "" ? "" : `${text}\n`;
}
//# sourceMappingURL=sweep.js.map
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/sweep.js




const sweep = {
    name: "sweep",
    summary: "Leftovers of finished CI jobs of this runner that still listen: show them, or end them.",
    usage: "[--yes]",
    description: "Ends only what is proven to be left by an earlier job of this very runner, and\nsays of everything else of a CI job why not. Made for the runner's hook\nACTIONS_RUNNER_HOOK_JOB_STARTED; outside of a job nothing can be proven.",
    flags: [{ name: "yes", short: "y", text: "end them; without it they are only shown" }],
    examples: [
        { command: "devrig sweep", text: "what an earlier job left, and what would be ended" },
        { command: "devrig sweep --yes", text: "before a job, by the runner's hook" },
    ],
    exits: [
        { code: "0", text: "shown, or all ended; also when there was nothing to do" },
        { code: "1", text: "a leftover could not be ended" },
        { code: "2", text: "wrong usage" },
        { code: "3", text: "the machine said no" },
    ],
    words: "none",
    run: runSweep,
};
async function runSweep(context) {
    const { system, invocation, quiet, color } = context;
    // The log of a job does not mask the secrets of other jobs.
    const detail = (0,foreign/* inWorkflowLog */.F)(system) ? "names" : "redacted";
    const request = { ports: null, detail };
    const view = { style: (0,style.styleFor)(color), quiet, safe: (0,foreign/* safeText */.H)(system) };
    if (!invocation.has("yes")) {
        const found = await (0,engine/* findOrphans */.tQ)(system, request);
        show(context, found, () => renderOrphans(found, view));
        return 0;
    }
    const result = await (0,engine/* endOrphans */.Xf)(system, request);
    show(context, result, () => renderSweep(result, view));
    return result.kept.some(({ owner }) => owner.job?.verdict === "orphan") ? 1 : 0;
}
function show({ streams, system, json, quiet }, answer, text) {
    if (json)
        streams.out(`${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`);
    if (json)
        return;
    const safe = (0,foreign/* safeText */.H)(system);
    for (const { message } of quiet ? [] : answer.warnings)
        streams.err(`warning: ${safe(message)}\n`);
    streams.out(text());
}
//# sourceMappingURL=sweep.js.map

/***/ }),

/***/ 1551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inWorkflowLog),
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(912);

/** In a GitHub job every line that we print is read by the runner, on both streams: foreign text must hold no command for it. */
function inWorkflowLog({ env }) {
    return env["GITHUB_ACTIONS"] === "true";
}
/** What makes one line of foreign text harmless where our output goes. */
function safeText(system, max = 400) {
    return inWorkflowLog(system) ? (text) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text, max) : (text) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(text, max);
}
//# sourceMappingURL=foreign.js.map

/***/ }),

/***/ 7246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFor: () => (/* binding */ styleFor)
/* harmony export */ });
/** ANSI colours, or none of them. */
function styleFor(color) {
    const paint = (open, close) => color ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        cyan: paint(36, 39),
    };
}
//# sourceMappingURL=style.js.map

/***/ })

};
;