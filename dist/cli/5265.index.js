"use strict";
exports.id = 5265;
exports.ids = [5265,4180];
exports.modules = {

/***/ 5265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMine: () => (/* binding */ renderMine)
});

;// CONCATENATED MODULE: ./build/commonjs/rest/engine/mine.js



const WAIT_STEP = 200;
async function checkMine(system, request) {
    const ask = await question(system, request);
    const deadline = system.monotonic() + (request.wait ?? 0);
    for (;;) {
        const looked = await lookNow(system, { ...ask, probe: false });
        for (const port of looked.ports)
            answer(port);
        const report = { ...reportWith(looked, (port) => !isMine(port)), mine: true };
        const left = deadline - system.monotonic();
        if (report.ok || left <= 0)
            return report;
        request.onWait?.(report);
        await system.sleep(Math.min(WAIT_STEP, left));
    }
}
function isMine({ status }) {
    return status === "own" || status === "auto";
}
function answer(report) {
    const { port, protocol, resource, status, owner, owner_hidden: hidden } = report;
    if (port === null)
        return;
    const subject = resource === String(port) ? `port ${port}` : `port ${port} of '${resource}'`;
    const quiet = hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
    if (owner !== null && isOpen(owner) && !quiet) {
        const whose = status === "own" ? "this project" : "a stranger";
        report.message = `${capital(subject)} is open by ${whose}: ${ownerName(owner)}`;
        if (status === "own")
            report.next = null;
        return;
    }
    if (status !== "claimed")
        Object.assign(report, { status: "free", owner: null, others: [] });
    const verb = protocol === "udp" ? "has" : "answers on";
    const aside = status === "claimed" ? `; ${report.message.replace(/^Port .*? is /, "it is ")}` : "";
    report.message = `Nobody ${verb} ${subject}${aside}`;
    report.next = null;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
//# sourceMappingURL=mine.js.map
// EXTERNAL MODULE: ./build/commonjs/rest/engine/foreign-text.js
var foreign_text = __webpack_require__(5106);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/verdict.js
var verdict = __webpack_require__(521);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/style.js
var render_style = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/table.js
var render_table = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/commonjs/rest/cli/render/time.js
var time = __webpack_require__(7888);
;// CONCATENATED MODULE: ./build/commonjs/rest/cli/render/mine.js




function renderMine(report, view) {
    const style = (0,render_style.styleFor)(view.color);
    const wrong = report.ports.filter((port) => !isMine(port));
    const details = wrong.map((port) => `${style.red("✗")} ${(0,foreign_text/* forTerminal */.Qf)(port.message, 2000)}\n`);
    if (view.quiet)
        return details.join("");
    const table = report.ports.length === 0 ? "" : (0,render_table/* renderTable */.b)(rows(report, view, style), view.columns);
    return [table, details.join(""), mine_verdict(report, wrong.length, style)].filter(Boolean).join("\n");
}
const STATES = {
    own: "open",
    taken: "stranger",
    claimed: "nobody",
    free: "nobody",
};
function rows({ ports }, view, style) {
    const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
    const titles = head.map((text, at) => ({ text, paint: style.dim, right: at === 1 }));
    const body = ports.map((port) => [
        { text: (0,foreign_text/* forTerminal */.Qf)(port.resource) },
        { text: portText(port), right: true },
        { text: STATES[port.status] ?? port.status, paint: isMine(port) ? style.green : style.red },
        { text: port.owner === null ? "" : (0,foreign_text/* forTerminal */.Qf)((0,verdict/* ownerName */.Hc)(port.owner)) },
        { text: (0,time/* age */.K)(port.owner?.started_at ?? null, view.now) },
    ]);
    return [titles, ...body];
}
function portText({ port, protocol }) {
    if (port === null)
        return "auto";
    return protocol === "udp" ? `${port}/udp` : String(port);
}
function mine_verdict({ ports }, wrong, style) {
    const all = ports.filter(({ port }) => port !== null).length;
    if (all === 0)
        return style.green("No fixed port to check.\n");
    if (wrong === 0) {
        const are = all === 1 ? "The port is" : `All ${all} ports are`;
        return style.green(`${are} open, and this project's own.\n`);
    }
    const are = wrong === 1 ? "is" : "are";
    return style.red(`${wrong} of ${all} ${all === 1 ? "port" : "ports"} ${are} not open by this project.\n`);
}
//# sourceMappingURL=mine.js.map

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
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5520);

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

/***/ 7888:
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
function age(startedAt, now) {
    if (startedAt === null)
        return "";
    const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
    const [, unit, name] = STEPS.find(([limit]) => seconds < limit);
    return `${Math.round(seconds / unit)} ${name}`;
}
//# sourceMappingURL=time.js.map

/***/ }),

/***/ 5106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uJ: () => (/* binding */ forShell)
/* harmony export */ });
/* unused harmony exports forWorkflowLog, forMarkdown */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeControls(text) {
    return PLAIN.test(text) ? text : text.replace(INVISIBLE, escapeOne);
}
function escapeOne(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}
function shorten(text, codePoints) {
    if (text.length <= codePoints)
        return text;
    const kept = [];
    for (const character of text) {
        kept.push(character);
        if (kept.length > codePoints)
            return `${kept.slice(0, codePoints - 1).join("")}…`;
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
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    if (escapeControls(text) === text)
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

/***/ 3103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ nextCommand),
/* harmony export */   k: () => (/* binding */ isNoListener)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5106);
/* harmony import */ var _owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74);


function nextCommand(system, { port, owner, owner_hidden }) {
    if (owner === null || isNoListener(owner_hidden) || isOfLivingJob(owner))
        return null;
    if (owner.instance !== null)
        return `devrig stop -f ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)(owner.instance.config_path)}`;
    const sudo = isForeign(system, owner) ? "sudo " : "";
    if (owner.container !== null)
        return stopContainer(owner.container, sudo);
    const program = owner.command?.split(" ")[0] ?? "";
    if ((0,_owners_containers_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .isProxy */ .j)([program]))
        return `${sudo}${findContainer(program, port)}`;
    if (owner.pid === null)
        return sudo === "" ? null : `sudo devrig who ${port}`;
    return system.platform === "win32" ? `taskkill /PID ${owner.pid}` : `${sudo}kill ${owner.pid}`;
}
function isNoListener(hidden) {
    return hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
}
function isOfLivingJob({ pid, container, job }) {
    const isClaim = pid === null && container === null;
    return job !== null && (job.verdict === "neighbour" || isClaim);
}
function isForeign({ user }, { uid }) {
    return user !== null && user.uid !== 0 && uid !== user.uid;
}
function stopContainer({ engine, name, image }, sudo) {
    return `${image === null ? sudo : ""}${engine} stop ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)(name)}`;
}
function findContainer(program, port) {
    return /(?:rootlessport|conmon|podman)$/.test(program)
        ? "podman ps"
        : `docker ps --filter publish=${port}`;
}
//# sourceMappingURL=next.js.map

/***/ }),

/***/ 74:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isProxy),
/* harmony export */   s: () => (/* binding */ proxyTarget)
/* harmony export */ });
const proxies = new Set([
    "docker-proxy",
    "rootlesskit-docker-proxy",
    "dockerd",
    "rootlesskit",
    "conmon",
    "conmonrs",
    "rootlessport",
    "rootlessport-child",
    "slirp4netns",
    "pasta",
    "pasta.avx2",
    "passt",
    "containerd",
    "containerd-shim",
    "containerd-shim-runc-v1",
    "containerd-shim-runc-v2",
    "podman",
    "gvproxy",
    "vpnkit",
    "vpnkit-bridge",
    "com.docker.backend",
    "com.docker.vpnkit",
    "wslrelay",
]);
const shortProxies = new Set([...proxies].map((name) => name.slice(0, 15)));
function isProxy(program) {
    if (typeof program === "string")
        return shortProxies.has(program.trim());
    return proxies.has(programName(program));
}
function proxyTarget(argv) {
    const program = programName(argv);
    if (program.endsWith("docker-proxy"))
        return {
            protocol: protocolOf(option(argv, "proto")),
            host_address: option(argv, "host-ip"),
            host_port: Number(option(argv, "host-port")) || null,
            container_address: option(argv, "container-ip"),
            container_id: null,
        };
    if (program !== "conmon")
        return null;
    const id = option(argv, "c") ?? option(argv, "cid");
    return {
        protocol: null,
        host_address: null,
        host_port: null,
        container_address: null,
        container_id: id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null,
    };
}
function programName([path = ""]) {
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    return name.replace(/\.exe$/i, "");
}
function option(argv, name) {
    for (const [index, argument] of argv.entries()) {
        const bare = argument.replace(/^--?/, "");
        if (bare === argument)
            continue;
        if (bare === name)
            return argv[index + 1] ?? null;
        if (bare.startsWith(`${name}=`))
            return bare.slice(name.length + 1);
    }
    return null;
}
function protocolOf(text) {
    return text === "tcp" || text === "udp" ? text : null;
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 5000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isInTheWay),
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
function endpoint(address, port) {
    return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
const LOOPBACK_OR_WILDCARD = /^(?:0\.0\.0\.0|127\.0\.0\.1|\[::\]|\[::1\]|\[::ffff:(?:0\.0\.0\.0|127\.0\.0\.1)\]):/;
function isInTheWay(endpoint) {
    return LOOPBACK_OR_WILDCARD.test(endpoint);
}
//# sourceMappingURL=endpoint.js.map

/***/ }),

/***/ 5520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const ASCII = /^[\x20-\x7e]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u;
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
            return columns > 0 ? `${kept}…` : "";
        kept += character;
    }
    return kept;
}
function characterWidth(character) {
    if (character <= "\u02ff")
        return 1;
    if (MARK.test(character))
        return 0;
    if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}")
        return 1;
    return WIDE.test(character) ? 2 : 1;
}
//# sourceMappingURL=text-width.js.map

/***/ }),

/***/ 521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   IW: () => (/* binding */ ownerParts),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5106);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3103);
/* harmony import */ var _owners_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5000);



const SHOWN = 60;
function sentence(finding) {
    const { resource, port, status, owners, declared, holder, whole } = finding;
    const name = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(resource, SHOWN);
    const subject = declared ? `Port ${port} required by '${name}'` : `Port ${port}`;
    const owner = owners?.owner ?? null;
    if (status === "free")
        return `${subject} is free`;
    if (status === "denied")
        return `${subject} may not be bound by this user${denial(port, owners)}`;
    if (status === "claimed")
        return `${subject} is set aside by ${claimant(owner, holder)}`;
    if (status === "own") {
        if (owner === null)
            return `${subject} is set aside for this project`;
        return `${subject} is this project's own: open by ${ownerName(owner, whole)}`;
    }
    const who = owner === null ? "" : ` by ${ownerName(owner, whole)}`;
    const why = owners?.owner_hidden ? ` (${owners.owner_hidden.message})` : "";
    return `${subject} is already in use${who}${why}${elsewhere(owners, port)}`;
}
function ownerName(owner, whole = false) {
    const { name, detail } = ownerParts(owner, whole);
    return detail === "" ? name : `${name} ${detail}`;
}
function isOpen({ addresses, container }) {
    return addresses.length > 0 || container !== null;
}
function ownerParts(owner, whole = false) {
    const { container, instance, command, pid, uid, user } = owner;
    if (container !== null) {
        const detail = container.image === null ? "" : `(${container.image})`;
        return { name: `container ${container.name}`, detail };
    }
    if (pid !== null)
        return { name: commandName(command, whole), detail: `(PID ${pid})` };
    if (instance !== null)
        return { name: instance.slug, detail: `(${instance.resource})` };
    if (uid === null)
        return { name: "an unknown process", detail: "" };
    if (user === null)
        return { name: `a process of uid ${uid}`, detail: "" };
    return { name: `a process of ${user}`, detail: `(uid ${uid})` };
}
function commandName(command, whole) {
    if (command === null)
        return "a process";
    return whole ? command : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(command.replace(/^\/\S*\/(?=[^\s/])/, ""), SHOWN);
}
function denial(port, owners) {
    if (owners?.owner_hidden)
        return `: ${owners.owner_hidden.message}`;
    return port < 1024 ? ": ports below 1024 need a privilege; take a higher one or run as root" : "";
}
function claimant(owner, holder) {
    if (owner?.instance == null)
        return "another project";
    const { slug, resource } = owner.instance;
    const run = owner.job?.run_id ? `, run ${owner.job.run_id} of ${owner.job.repository}` : "";
    const name = `${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(slug, SHOWN)} (${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(resource, SHOWN)}${run})`;
    if (holder === null)
        return name;
    const process = holder.label === null
        ? `PID ${holder.pid}`
        : `${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(holder.label, SHOWN)} (PID ${holder.pid})`;
    return `${name} until ${process} ends`;
}
function elsewhere(owners, port) {
    if (owners === null || owners.owner === null || (0,_next_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoListener */ .k)(owners.owner_hidden))
        return "";
    const addresses = [owners.owner, ...owners.others].flatMap((owner) => owner.addresses);
    if (addresses.length === 0 || addresses.some(_owners_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isInTheWay */ .M))
        return "";
    return `, on ${addresses.join(", ")} only: a server bound to 127.0.0.1:${port} could start`;
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
;