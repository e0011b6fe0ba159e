import { describe, expect, test } from "@jest/globals";
import { renderTable } from "../../../src/cli/render/table.js";
import { hang, wrap } from "../../../src/cli/render/wrap.js";

describe("a table", () => {
  const rows = [
    [{ text: "RESOURCE" }, { text: "OWNER" }, { text: "SINCE" }],
    [{ text: "表示🎉" }, { text: "node server.js", tail: " (PID 42), root" }, { text: "1 s" }],
    [{ text: "ascii" }, { text: "" }, { text: "" }],
  ];

  test("keeps its columns where characters are two columns wide", () => {
    expect(renderTable(rows, 80)).toBe(
      [
        "RESOURCE  OWNER                          SINCE",
        "表示🎉    node server.js (PID 42), root  1 s",
        "ascii",
        "",
      ].join("\n"),
    );
  });

  test("that is too wide cuts the widest cell, before its pid and user", () => {
    expect(renderTable(rows, 42).split("\n")[1]).toBe("表示🎉    node serv… (PID 42), root  1 s");
    expect(renderTable(rows, 36).split("\n")[1]).toBe("表示🎉    node server.js (PI…  1 s");
  });
});

describe("a wrapped text", () => {
  test("breaks at blanks by columns, and not within a pid", () => {
    expect(wrap("表示 表示 a", 7)).toEqual(["表示", "表示 a"]);
    expect(wrap("in use by x (PID 42)", 15)).toEqual(["in use by x", "(PID 42)"]);
  });

  test("hangs below its lead, which alone is painted", () => {
    expect(hang("at  ", "one two three four five", 20, (lead) => `<${lead}>`)).toBe(
      "<at  >one two three four\n    five\n",
    );
  });
});
