"use strict";
exports.id = 3268;
exports.ids = [3268];
exports.modules = {

/***/ 3268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containerIdOfCgroup: () => (/* binding */ containerIdOfCgroup),
/* harmony export */   containerIdsOfCgroup: () => (/* binding */ containerIdsOfCgroup),
/* harmony export */   engineOfCgroup: () => (/* binding */ engineOfCgroup),
/* harmony export */   systemdUnit: () => (/* binding */ systemdUnit)
/* harmony export */ });
function containerIdOfCgroup(text) {
    return containerIdsOfCgroup(text)[0] ?? null;
}
function containerIdsOfCgroup(text) {
    const ids = new Set();
    for (const path of pathsOf(text)) {
        for (const part of path.split("/").reverse()) {
            const id = /(?:^|[-:])([0-9a-f]{64})(?:\.scope)?$/.exec(part)?.[1];
            if (id !== undefined)
                ids.add(id);
        }
    }
    return [...ids];
}
function engineOfCgroup(text) {
    return /libpod[-_]/.test(text) ? "podman" : "docker";
}
function systemdUnit(text) {
    for (const path of pathsOf(text)) {
        const parts = path.split("/").reverse().map(unescaped);
        const unit = parts.find((part) => part.endsWith(".service")) ??
            parts.find((part) => part.endsWith(".scope") && part !== "init.scope");
        if (unit)
            return unit;
    }
    return null;
}
function pathsOf(text) {
    const lines = text.split("\n").flatMap((line) => {
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        return controllers === undefined || path === undefined ? [] : [{ controllers, path }];
    });
    const rank = (controllers) => controllers === "" ? 0 : controllers === "name=systemd" ? 1 : 2;
    return lines.sort((a, b) => rank(a.controllers) - rank(b.controllers)).map(({ path }) => path);
}
function unescaped(part) {
    return part.replace(/\\x([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
//# sourceMappingURL=cgroup.js.map

/***/ })

};
;