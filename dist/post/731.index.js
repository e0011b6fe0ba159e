export const id = 731;
export const ids = [731];
export const modules = {

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
