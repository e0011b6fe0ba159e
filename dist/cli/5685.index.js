"use strict";
exports.id = 5685;
exports.ids = [5685];
exports.modules = {

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dynamicRange: () => (/* binding */ dynamicRange),
/* harmony export */   excludedRanges: () => (/* binding */ excludedRanges),
/* harmony export */   parseDynamicRange: () => (/* binding */ parseDynamicRange),
/* harmony export */   parseExcludedRanges: () => (/* binding */ parseExcludedRanges)
/* harmony export */ });
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
;