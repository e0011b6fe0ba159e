"use strict";
exports.id = 5715;
exports.ids = [5715];
exports.modules = {

/***/ 5715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   socketCgroups: () => (/* binding */ socketCgroups)
/* harmony export */ });
const TIMEOUT = 1_000;
async function socketCgroups(system, protocol) {
    const cgroups = new Map();
    const args = [protocol === "tcp" ? "-Hlnte" : "-Hlnue"];
    const { stdout } = await system.run("ss", args, { timeout: TIMEOUT });
    for (const line of stdout.split("\n")) {
        const inode = / ino:(\d+) /.exec(line)?.[1];
        const path = / cgroup:(\/\S*)/.exec(line)?.[1];
        if (inode !== undefined && path !== undefined)
            cgroups.set(Number(inode), path);
    }
    return cgroups;
}
//# sourceMappingURL=socket-cgroups.js.map

/***/ })

};
;