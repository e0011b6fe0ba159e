import { describe, expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import { excerpt } from "../../../src/engine/config/excerpt.js";
import type { KeyPath } from "../../../src/engine/config/positions.js";
import { tomlLocator } from "../../../src/engine/config/toml/locator.js";

/** Where the mark ‸ stands in the text, and where the locator says that the path is in the text without it. */
function bothPlaces(marked: string, path: KeyPath): [found: string, expected: string] {
  const [head = "", tail = ""] = marked.split("‸");
  const { line, column } = tomlLocator("f", head + tail)(path);
  parse(head + tail);
  const lines = head.split("\n");
  return [`${line}:${column}`, `${lines.length}:${[...(lines.at(-1) ?? "")].length + 1}`];
}

describe("a key path is found", () => {
  test.each<[name: string, path: KeyPath, text: string]>([
    ["in a table", ["services", "web", "port"], "[services.web]\ncommand = 'x'\nport = ‸3000\n"],
    ["without blanks", ["a", "b"], "[a]\nb=‸1"],
    ["with tabs", ["a", "b"], "[a]\n\tb\t=\t‸1"],
    ["behind a dotted key", ["services", "web", "port"], "services.web.port = ‸3"],
    ["behind a dotted key with blanks", ["a", "b", "c"], "a . 'b' . \"c\" = ‸3"],
    ["in a header with blanks and quotes", ["a", "b c", "d"], '[ a . "b c" ]\nd = ‸1'],
    ["under a quoted name with escapes", ['é"\n', "x"], '["\\u00e9\\"\\n"]\nx = ‸1'],
    ["under a literal name", ["a\\n", "x"], "['a\\n']\nx = ‸1"],
    ["in an inline table", ["a", "b", "c"], "a = { x = 1, b = { c = ‸2 } }"],
    ["in a dotted key of an inline table", ["a", "b", "c"], "a = { b.c = ‸2 }"],
    ["in an array", ["a", 1], "a = [1, ‸2]"],
    ["in an array over lines with comments", ["a", 1], "a = [ # ]\n  1, # 2,\n  ‸2,\n]"],
    ["in an array of arrays", ["a", 1, 0], "a = [[1, 2], [‸3]]"],
    ["in an array of inline tables", ["a", 1, "b"], "a = [{ b = 1 }, { b = ‸2 }]"],
    ["in the second of an array of tables", ["a", 1, "b"], "[[a]]\nb = 1\n[[a]]\nb = ‸2"],
    ["in a table of an array of tables", ["a", 1, "t", "b"], "[[a]]\n[[a]]\n[a.t]\nb = ‸2"],
    ["in an array of tables of another", ["a", 0, "b", 1, "c"], "[[a]]\n[[a.b]]\n[[a.b]]\nc = ‸2"],
    ["behind a multi-line string", ["b"], 'a = """x\nb = 1\n\\"""" # "\nb = ‸2'],
    ["behind a string that ends in quotes", ["b"], 'a = """x"""""\nb = ‸2'],
    ["behind a multi-line literal", ["b"], "a = '''\nb = 1\n\\'''\nb = ‸2"],
    ["behind strings with brackets and signs", ["b"], 'a = \'# [x] = "\'\nc = "\\"]#"\nb = ‸2'],
    ["behind a comment with quotes", ["b"], "# it's \"\nb = ‸2 # x"],
    ["behind dates and floats", ["b"], "a = 1979-05-27 07:32:00\nc = -1.5e+3\nb = ‸2"],
    ["with Windows line ends", ["b", "c"], "[b]\r\na = 1\r\nc = ‸2\r\n"],
    ["behind wide characters, each counted once", ["a", "b"], "a = { x = '日本🎉é', b = ‸2 }"],
    [
      "when its table comes twice in parts",
      ["a", "c", "d"],
      "[a.b]\nd = 1\n[a]\nx = 1\n[a.c]\nd = ‸2",
    ],
    ["as a table, at its name", ["a", "b"], "[a.‸b]\nx = 1"],
    ["as a table that came without header first", ["a"], "[a.b]\n[‸a]"],
    ["by its nearest table where it is missing", ["a", "b", "c"], "[x]\n[a.‸b]\nd = 1"],
    ["by the file where nothing is there", ["z", "y"], "‸\n[a]"],
    ["under numbers as names", ["p", "8080"], "[p]\n8080 = ‸'x'"],
    ["under __proto__", ["__proto__", "a"], "[__proto__]\na = ‸1"],
  ])("%s", (_name, path, text) => {
    const [found, expected] = bothPlaces(text, path);
    expect(found).toBe(expected);
  });
});

test("every value of a generated file is found where it was written", () => {
  const names = ["a", "b-1", '"x y"', "'q.r'"];
  const plain = ["a", "b-1", "x y", "q.r"];
  const lines: string[] = [];
  const expected: [KeyPath, number][] = [];
  for (let table = 0; table < 200; table++) {
    lines.push(`[t${table}.${names[table % 4]}] # [no]`, 's = """', "k = 1", '"""');
    lines.push(`${names[(table + 1) % 4]}.k = [ "]", { z = ${table} } ]`);
    const path = [`t${table}`, plain[table % 4] ?? "", plain[(table + 1) % 4] ?? "", "k", 1, "z"];
    expected.push([path, lines.length]);
  }
  const text = lines.join("\r\n");
  parse(text);
  const locate = tomlLocator("f", text);
  expect(expected.map(([path]) => locate(path).line)).toEqual(expected.map(([, line]) => line));
});

test("a string of nearly a megabyte does not break the scan", () => {
  const text = `a = """${'x\\n"" '.repeat(150_000)}"""\nb = 1`;
  expect(tomlLocator("f", text)(["b"])).toEqual({ file: "f", line: 2, column: 5 });
});

describe("excerpt", () => {
  test("shows the line, its neighbours and a caret", () => {
    const text = "[project]\nname = 'x'\n[services.web]\nport = 70000\r\ncommand = 'x'";
    expect(excerpt(text, { line: 4, column: 8 })).toBe(
      "3 | [services.web]\n4 | port = 70000\n  |        ^\n5 | command = 'x'",
    );
  });

  test("aligns the numbers and keeps tabs above the caret", () => {
    const text = `${"\n".repeat(8)}\ta\tb\n`;
    expect(excerpt(text, { line: 9, column: 4 })).toBe(" 8 |\n 9 | \ta\tb\n   | \t \t^\n10 |");
  });

  test("cuts long lines around the place and shows no control characters", () => {
    const text = `${"x".repeat(500)}\u001B[31mY${"z".repeat(500)}`;
    const shown = excerpt(text, { line: 1, column: 506 });
    const [line = "", caret = ""] = shown.split("\n");
    expect(line[caret.indexOf("^")]).toBe("Y");
    expect(line).not.toContain("\u001B");
    expect(line.length).toBeLessThan(170);
  });
});
