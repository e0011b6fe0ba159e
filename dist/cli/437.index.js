"use strict";
exports.id = 437;
exports.ids = [437];
exports.modules = {

/***/ 3437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  free: () => (/* binding */ free)
});

// EXTERNAL MODULE: ./build/commonjs/src/engine/index.js + 81 modules
var engine = __webpack_require__(912);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/ask.js

/** Is there a person who can answer? Standard input and standard error must be terminals. */
function canAsk(streams) {
    return (0,external_node_tty_.isatty)(0) && streams.errIsTerminal;
}
/** Asks on the terminal; only `y` and `yes` are a yes, an empty answer or Ctrl-D is a no. */
async function askYes(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 23));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
        const answer = await new Promise((resolve) => {
            terminal.once("close", () => resolve(""));
            terminal.question(question, resolve);
        });
        return /^y(es)?$/i.test(answer.trim());
    }
    finally {
        terminal.close();
    }
}
//# sourceMappingURL=ask.js.map
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/foreign.js
var foreign = __webpack_require__(1551);
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/time.js
var time = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/render/free.js


const WHAT = {
    none: "",
    stop_service: "stopped as devrig stop does",
    stop_container: "stopped by its engine",
    end_process: "asked to end (TERM), killed after 10 s",
    refused: "",
};
/** Who has each port, and what would be done to them. */
function renderPlan({ ports }, view) {
    return ports.map((port) => planLines(port, view)).join("");
}
/** How it came out, one line a port, and what to do where it is not free. */
function renderFreed(ports, view) {
    return ports.map((port) => freedLines(port, view)).join("");
}
function planLines(port, view) {
    const { style, safe } = view;
    const owners = [port.owner, ...port.others].filter((owner) => owner !== null);
    if (port.action === "none")
        return view.quiet ? "" : `${free_name(port)} is free already\n`;
    const lines = owners.map((owner) => `${free_name(port)}: ${ownerLine(owner, view)}\n`);
    if (port.action === "refused")
        return lines.join("");
    const job = port.owner?.job ?? null;
    const work = job === null ? "" : `  ${style.dim("job")}   ${safe(jobText(job))}\n`;
    return `${lines.join("")}${work}  ${style.dim("will")}  be ${WHAT[port.action]}\n`;
}
function ownerLine(owner, { safe, now }) {
    const facts = [
        owner.user ?? (owner.uid === null ? null : `uid ${owner.uid}`),
        owner.started_at === null ? null : `since ${(0,time/* age */.K)(owner.started_at, now)}`,
        owner.instance === null ? null : `${owner.instance.slug} (${owner.instance.resource})`,
        owner.cwd === null ? null : `in ${owner.cwd}`,
    ].filter((fact) => fact !== null);
    return safe([(0,engine/* ownerName */.Hc)(owner), ...facts].join(", "));
}
function jobText({ run_id, repository, job, runner, reason }) {
    const names = [
        run_id && `run ${run_id}`,
        repository,
        job && `job ${job}`,
        runner && `on ${runner}`,
    ];
    return `${names.filter(Boolean).join(", ")}: ${reason}`;
}
const HOW = {
    service_stopped: "was stopped",
    container_stopped: "was stopped by its engine",
    stopped: "ended",
    killed: "did not end when asked and was killed",
};
function freedLines(port, view) {
    const { style, safe, quiet } = view;
    const ended = port.ended.flatMap(({ owner, how }) => how === null || quiet ? [] : [`${safe((0,engine/* ownerName */.Hc)(owner))} ${HOW[how]}\n`]);
    return `${ended.join("")}${verdict(port, view)}${port.next === null ? "" : `  ${style.dim("next")}  ${style.bold(safe(port.next))}\n`}`;
}
function verdict(port, view) {
    const { style, safe, quiet } = view;
    const reason = safe(port.reason ?? "");
    if (port.status === "free")
        return reason === "" || quiet ? "" : `${reason}\n`;
    if (port.status === "freed")
        return quiet ? "" : `${style.green(`${free_name(port)} is free`)}\n`;
    if (port.status === "taken_again")
        return takenAgain(port, view);
    const near = view.nearby.get(port.port);
    const or = near === undefined ? "" : `  ${style.dim("or")}    take port ${near}, which is free\n`;
    return `${style.red(`${free_name(port)} is not freed`)}: ${reason}\n${or}`;
}
function takenAgain(port, { style, safe }) {
    const by = port.owner === null ? "" : ` by ${safe((0,engine/* ownerName */.Hc)(port.owner))}`;
    const restart = port.restarted_by === null ? "" : `, started by ${safe(port.restarted_by)}`;
    return `${style.red(`${free_name(port)} is taken again`)}${by}${restart}\n`;
}
function free_name({ port, protocol }) {
    return `port ${port}${protocol === "udp" ? "/udp" : ""}`;
}
//# sourceMappingURL=free.js.map
// EXTERNAL MODULE: ./build/commonjs/src/cli/render/style.js
var style = __webpack_require__(7246);
;// CONCATENATED MODULE: ./build/commonjs/src/cli/commands/free.js





const free = {
    name: "free",
    summary: "End the owner of a port, after showing it and asking.",
    usage: "<PORT[/udp]>… [--yes]",
    description: "A process is asked to end (TERM) and killed after 10 s, a container is stopped by\nits engine and never its proxy killed, a service of devrig is stopped. Then looks\nat the port again. Never ends another user's process, pid 1, or your own shell.",
    flags: [
        { name: "yes", short: "y", text: "do not ask; needed where there is no terminal" },
        { name: "no-redact", text: "show the owners' whole command lines, secrets included" },
    ],
    examples: [
        { command: "devrig free 3000", text: "who has port 3000? End it, after asking" },
        { command: "devrig free 3000 5432 --yes", text: "in a script" },
    ],
    exits: [
        { code: "0", text: "each of the ports is free" },
        { code: "1", text: "a port is not free: refused, declined, or taken again" },
        { code: "2", text: "wrong usage; no terminal to ask on and no --yes" },
        { code: "3", text: "the machine said no: another user's process, say" },
    ],
    run: runFree,
};
async function runFree(context) {
    const { system, streams, invocation, json } = context;
    const ports = wantedPorts(invocation.positionals);
    const redacted = (0,foreign/* inWorkflowLog */.F)(system) ? "names" : "redacted";
    const detail = invocation.has("no-redact") ? "full" : redacted;
    const plan = await (0,engine/* planFree */.aC)(system, { ports, detail });
    const view = await viewOf(context, plan);
    if (!json) {
        for (const { message } of plan.warnings)
            streams.err(`warning: ${view.safe(message)}\n`);
        streams.out(renderPlan(plan, view));
    }
    const isToEnd = plan.ports.some(({ targets }) => targets.length > 0);
    if (isToEnd && !invocation.has("yes") && !(await mayEnd(context)))
        return 1;
    const freed = await (0,engine/* freePorts */.Dt)(system, plan);
    if (json)
        streams.out(`${JSON.stringify({ version: 1, ok: isDone(freed), ports: freed }, null, 2)}\n`);
    else
        streams.out(renderFreed(freed, view));
    if (isDone(freed))
        return 0;
    return freed.some(({ status }) => status === "denied") ? 3 : 1;
}
function isDone(freed) {
    return freed.every(({ status }) => status === "free" || status === "freed");
}
async function mayEnd({ streams, json }) {
    if (json || !canAsk(streams)) {
        const why = json ? "--json cannot ask" : "there is no terminal to ask on";
        throw new engine/* DevrigError */.oX("user", "confirmation", `nothing was ended: ${why}`, {
            hint: "add --yes to end the owners that are shown",
        });
    }
    if (await askYes("End what has the port? [y/N] "))
        return true;
    streams.err("Nothing was ended.\n");
    return false;
}
function wantedPorts(texts) {
    if (texts.length === 0 || texts.some((text) => text.includes("="))) {
        const message = texts.length === 0 ? "which port?" : `"${texts.join(" ")}" is not a port`;
        throw new engine/* DevrigError */.oX("user", "usage", message, { hint: "devrig free 3000, or 53/udp" });
    }
    const wanted = texts.map(engine/* parsePortRequest */.An);
    return [...new Map(wanted.map((it) => [`${it.port}/${it.protocol}`, it])).values()];
}
async function viewOf(context, { ports }) {
    const { system, quiet, color } = context;
    const nearby = new Map();
    for (const { port, protocol, action } of ports) {
        if (action !== "refused" || protocol === "udp")
            continue;
        const near = await (0,engine/* freePortNear */.GR)(system, port, new Set([...nearby.values(), port]));
        if (near !== null)
            nearby.set(port, near);
    }
    return { style: (0,style.styleFor)(color), quiet, now: system.now(), safe: (0,foreign/* safeText */.H)(system), nearby };
}
//# sourceMappingURL=free.js.map

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

/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age)
/* harmony export */ });
const STEPS = [
    [90, 1, "s"],
    [90 * 60, 60, "min"],
    [36 * 3600, 3600, "h"],
    [Number.POSITIVE_INFINITY, 86_400, "d"],
];
/** How long ago a moment was, `5 s`, `12 min`, `3 h`, `9 d`; an empty text where it is not known. */
function age(startedAt, now) {
    if (startedAt === null)
        return "";
    const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ })

};
;