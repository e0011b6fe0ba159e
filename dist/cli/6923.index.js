"use strict";
exports.id = 6923;
exports.ids = [6923,9304];
exports.modules = {

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resourceOf),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);

const SHOWN = 60;
function keyName(path) {
    let name = "";
    for (const key of path) {
        if (typeof key === "number")
            name += `[${key}]`;
        else
            name += `${name === "" ? "" : "."}${writtenKey((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(key, SHOWN))}`;
    }
    return name;
}
function writtenKey(key) {
    return /^[\w-]+\u2026?$/.test(key) ? key : JSON.stringify(key);
}
function resourceOf(path) {
    const [table, name, key, port] = path.map(String);
    if (name === undefined)
        return table === "dashboard" ? table : null;
    if (table === "services")
        return name;
    if (table === "docker")
        return key === "ports" && port !== undefined ? `docker:${name}:${port}` : `docker:${name}`;
    if (table !== "dashboard")
        return null;
    if (key === "grpc_port")
        return "otel-grpc";
    return key === "http_port" ? "otel-http" : "dashboard";
}
//# sourceMappingURL=key-names.js.map

/***/ }),

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ locatorOf),
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
function locatorOf(file, text, places) {
    let scanned = null;
    return (path) => {
        scanned ??= { root: places(), at: lineFinder(text) };
        return { file, ...scanned.at(nearest(scanned.root, path).offset) };
    };
}
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    let [lastLine, lastOffset, lastColumn] = [0, 0, 0];
    return (offset) => {
        const line = countUpTo(starts, offset);
        const isBehind = line === lastLine && offset >= lastOffset;
        const from = isBehind ? lastOffset : (starts[line - 1] ?? 0);
        const column = (isBehind ? lastColumn : 1) + codePoints(text, from, offset);
        [lastLine, lastOffset, lastColumn] = [line, offset, column];
        return { line, column };
    };
}
function codePoints(text, start, end) {
    let count = end - start;
    for (let at = start + 1; at < end; at++)
        if ((text.codePointAt(at - 1) ?? 0) > 0xffff)
            count -= 1;
    return count;
}
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function nearest(root, path) {
    let place = root;
    for (const key of path) {
        const next = place.below.get(key);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
//# sourceMappingURL=positions.js.map

/***/ }),

/***/ 5025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ tomlLocator)
});

// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/positions.js
var positions = __webpack_require__(1615);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/places.js
function tomlPlaces(text) {
    const cursor = { text, at: 0 };
    const root = newPlace(0);
    let table = root;
    for (;;) {
        skip(cursor, BLANK);
        if (cursor.at >= text.length)
            return root;
        if (text[cursor.at] === "[")
            table = readHeader(cursor, root);
        else
            readPair(cursor, table);
    }
}
const BLANK = /(?:[\s\uFEFF]|#[^\n]*)*/y;
const SPACE = /[ \t]*/y;
const BARE_KEY = /[^\s.=\]"'#]+/y;
const BARE_VALUE = /[^,\]}\n#]*/y;
const STRINGS = [
    /"""(?:[^\\]|\\.)*?"{3,5}/sy,
    /'''.*?'{3,5}/sy,
    /"(?:[^"\\\n]|\\.)*"/y,
    /'[^'\n]*'/y,
];
function newPlace(offset) {
    return { offset, below: new Map(), list: false };
}
function skip(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const matched = pattern.exec(cursor.text)?.[0] ?? "";
    cursor.at += matched.length;
    return matched;
}
function readHeader(cursor, root) {
    const list = cursor.text[cursor.at + 1] === "[";
    cursor.at += list ? 2 : 1;
    const keys = readKeys(cursor);
    cursor.at += list ? 2 : 1;
    const last = keys.pop();
    if (last === undefined)
        return root;
    const place = child(descend(root, keys), last.name, last.offset);
    if (!list) {
        place.offset = last.offset;
        return place;
    }
    place.list = true;
    return child(place, place.below.size, last.offset);
}
function readPair(cursor, table) {
    const keys = readKeys(cursor);
    const last = keys.pop();
    skip(cursor, SPACE);
    cursor.at++;
    skip(cursor, SPACE);
    if (last !== undefined) {
        const place = child(descend(table, keys), last.name, cursor.at);
        readValue(cursor, place);
    }
}
function readKeys(cursor) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const offset = cursor.at;
        const quoted = readString(cursor);
        const name = quoted === null ? skip(cursor, BARE_KEY) : unquote(quoted);
        if (cursor.at === offset)
            return keys;
        keys.push({ name, offset });
        skip(cursor, SPACE);
        if (cursor.text[cursor.at] !== ".")
            return keys;
        cursor.at++;
    }
}
function readValue(cursor, place) {
    place.offset = cursor.at;
    const first = cursor.text[cursor.at];
    if (first === "[")
        readArray(cursor, place);
    else if (first === "{")
        readInlineTable(cursor, place);
    else if (readString(cursor) === null)
        skip(cursor, BARE_VALUE);
}
function readArray(cursor, place) {
    cursor.at++;
    for (let index = 0;; index++) {
        skip(cursor, BLANK);
        if (closes(cursor, "]"))
            return;
        readValue(cursor, child(place, index, cursor.at));
        skip(cursor, BLANK);
        if (cursor.text[cursor.at] === ",")
            cursor.at++;
    }
}
function readInlineTable(cursor, place) {
    cursor.at++;
    for (;;) {
        skip(cursor, BLANK);
        if (closes(cursor, "}"))
            return;
        readPair(cursor, place);
        skip(cursor, BLANK);
        if (cursor.text[cursor.at] === ",")
            cursor.at++;
    }
}
function closes(cursor, bracket) {
    if (cursor.at >= cursor.text.length)
        return true;
    if (cursor.text[cursor.at] !== bracket)
        return false;
    cursor.at++;
    return true;
}
function readString(cursor) {
    const first = cursor.text[cursor.at];
    if (first !== '"' && first !== "'")
        return null;
    for (const pattern of STRINGS) {
        const matched = skip(cursor, pattern);
        if (matched !== "")
            return matched;
    }
    return null;
}
function descend(from, keys) {
    let place = from;
    for (const key of keys) {
        place = child(place, key.name, key.offset);
        if (place.list)
            place = place.below.get(place.below.size - 1) ?? place;
    }
    return place;
}
function child(place, key, offset) {
    const known = place.below.get(key);
    if (known !== undefined)
        return known;
    const made = newPlace(offset);
    place.below.set(key, made);
    return made;
}
const ESCAPES = {
    b: "\b",
    t: "\t",
    n: "\n",
    f: "\f",
    r: "\r",
    e: "\u001B",
};
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith("'"))
        return inner;
    return inner.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi, (_, x, u, long, char) => char === undefined
        ? String.fromCodePoint(Number.parseInt(x ?? u ?? long, 16))
        : (ESCAPES[char] ?? char));
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/locator.js


function tomlLocator(file, text) {
    return (0,positions/* locatorOf */.e)(file, text, () => tomlPlaces(text));
}
//# sourceMappingURL=locator.js.map

/***/ }),

/***/ 6923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseToml: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./build/commonjs/node_modules/smol-toml/dist/parse.js + 5 modules
var parse = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/commonjs/node_modules/smol-toml/dist/error.js
var dist_error = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/key-names.js
var key_names = __webpack_require__(4525);
// EXTERNAL MODULE: ./build/commonjs/rest/engine/config/toml/locator.js + 1 modules
var locator = __webpack_require__(5025);
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/plain.js
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
;// CONCATENATED MODULE: ./build/commonjs/rest/engine/config/toml/parse.js




function parseToml(file, text) {
    const locate = (0,locator/* tomlLocator */.B)(file, text);
    if (text.trim() === "") {
        const empty = problem("empty", emptyMessage, { file, line: 1, column: 1 });
        return { data: {}, problems: [empty], locate };
    }
    try {
        const data = (0,parse/* parse */.q)(text, { integersAsBigInt: true, maxDepth: 64 });
        const problems = makePlain(data).map(({ code, message, path }) => problem(code, `${(0,key_names/* keyName */.x)(path.slice(0, 4))}: ${message}`, locate(path)));
        return { data, problems, locate };
    }
    catch (error) {
        if (!(error instanceof dist_error/* TomlError */.z))
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

/***/ }),

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uJ: () => (/* binding */ forShell)
/* harmony export */ });
/* unused harmony exports forWorkflowLog, forMarkdown */
const PLAIN = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeControls(text) {
    return PLAIN.test(text) ? text : text.replace(invisible(), escapeOne);
}
function invisible() {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
}
function escapeOne(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}
function forJson(document) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (Buffer.byteLength(text) === text.length && !text.includes("\x7f"))
        return text;
    return text.replace(invisible(), (character) => (character === "\n" ? "\n" : inJson(character)));
}
function inJson(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function shorten(text, codePoints) {
    if (text.length <= codePoints)
        return text;
    const start = text.slice(0, codePoints);
    if (!/[\ud800-\udfff]/.test(start))
        return `${start.slice(0, -1)}\u2026`;
    const kept = [];
    for (const character of text) {
        kept.push(character);
        if (kept.length > codePoints)
            return `${kept.slice(0, codePoints - 1).join("")}\u2026`;
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
const DRIVE_PATH = /^[A-Za-z]:(?:\\[^\\"$`%!]+)+$/;
function forShell(text) {
    if (/^[\w/.:@+,-]+$/.test(text))
        return text;
    const isPlain = escapeControls(text) === text;
    if (isPlain && DRIVE_PATH.test(text))
        return `"${text}"`;
    if (isPlain)
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

/***/ })

};
;