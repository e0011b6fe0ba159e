import { describe, expect, test } from "@jest/globals";
import { cutToWidth, textWidth } from "../../../src/engine/text/text-width.js";

describe("the width of a text on a terminal", () => {
  test.each([
    ["", 0],
    ["node server.js", 14],
    ["éè", 2],
    ["e\u0301", 1],
    ["表示", 4],
    ["サーバー", 8],
    ["한국어", 6],
    ["ＡＢ", 4],
    ["🎉", 2],
    ["🇩🇪", 2],
    ["Ωж…", 3],
    ["a表🎉b", 6],
  ])("%s is %i columns", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test.each([
    ["node server.js", 14, "node server.js"],
    ["node server.js", 6, "node …"],
    ["表示名前", 8, "表示名前"],
    ["表示名前", 7, "表示名…"],
    ["表示名前", 6, "表示…"],
    ["🎉🎉", 3, "🎉…"],
    ["ab", 0, ""],
  ])("%s cut to %i columns is %s", (text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut);
    expect(textWidth(cut)).toBeLessThanOrEqual(columns);
  });
});
