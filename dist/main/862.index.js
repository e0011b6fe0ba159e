export const id = 862;
export const ids = [862];
export const modules = {

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseToml: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/engine/config/key-names.js
var key_names = __webpack_require__(7965);
// EXTERNAL MODULE: ./build/src/engine/config/toml/locator.js + 1 modules
var locator = __webpack_require__(6437);
;// CONCATENATED MODULE: ./build/src/engine/config/toml/plain.js
const DEEPEST = 64;
function makePlain(document) {
    const unfit = [];
    walk(document, [], unfit);
    return unfit;
}
function walk(table, path, unfit) {
    for (const key of Object.keys(table)) {
        const value = table[key];
        if (typeof value !== "object" || value === null || value instanceof Date) {
            table[key] = plainValue(value);
            continue;
        }
        path.push(Array.isArray(table) ? Number(key) : key);
        if (path.length > DEEPEST)
            unfit.push({
                code: "too_deep",
                message: `more than ${DEEPEST} levels deep`,
                path: [...path],
            });
        else
            walk(value, path, unfit);
        path.pop();
    }
    if (Object.hasOwn(table, "__proto__"))
        unfit.push({
            code: "forbidden_name",
            message: "'__proto__' cannot be a name",
            path: [...path, "__proto__"],
        });
}
function plainValue(value) {
    if (typeof value === "bigint")
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === "number" && Number.isInteger(value))
        return Symbol(`the decimal ${value}.0`);
    if (value instanceof Date)
        return Symbol("a date or time");
    return value;
}
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./build/src/engine/config/toml/parse.js




function parseToml(file, text) {
    const locate = (0,locator/* tomlLocator */.B)(file, text);
    if (text.trim() === "") {
        const empty = problem("empty", emptyMessage, { file, line: 1, column: 1 });
        return { data: {}, problems: [empty], locate };
    }
    try {
        const data = (0,dist/* parse */.qg)(text, { integersAsBigInt: true, maxDepth: 64 });
        const problems = makePlain(data).map(({ code, message, path }) => problem(code, `${(0,key_names/* keyName */.x)(path.slice(0, 4))}: ${message}`, locate(path)));
        return { data, problems, locate };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        return { data: {}, problems: [syntaxError(error, file, text)], locate };
    }
}
const emptyMessage = 'The file is empty; the least is [project] and name = "myapp"';
function syntaxError(error, file, text) {
    const [said = ""] = error.message.split("\n");
    const line = text.split("\n")[error.line - 1] ?? "";
    const column = [...line.slice(0, error.column - 1)].length + 1;
    const reason = said.replace(/^Invalid TOML document: /, "");
    const help = reason === "invalid value" ? "; a text stands in quotes" : "";
    const message = `Not valid TOML: ${reason}${help}`;
    return problem("toml_syntax", message, { file, line: error.line, column });
}
function problem(code, message, source) {
    return { code, message, resource: null, source };
}
//# sourceMappingURL=parse.js.map

/***/ })

};
