import { describe, expect, test } from "@jest/globals";
import { Source } from "../../../src/engine/files/source.js";

describe.each(["plain text", "öther text, 😀"])("a source: %s", (text) => {
  const source = Source.of(Buffer.from(text)) as Source;

  test("tells its text, and any part of it, in characters", () => {
    expect(source.length).toBe(text.length);
    for (let start = 0; start <= text.length + 2; start++)
      for (let end = start; end <= text.length + 2; end++) {
        expect(source.slice(start, end)).toBe(text.slice(start, end));
        const piece = Buffer.from(source.piece(start, end)).toString("utf8");
        expect(Buffer.from(piece)).toEqual(Buffer.from(text.slice(start, end)));
      }
    expect(source.text).toBe(text);
  });

  test("finds words from a place on", () => {
    for (const words of ["text", "t", "ö", "ł", "", "text and more than there is"])
      for (let from = 0; from <= text.length; from++) {
        expect(source.indexOf(words, from)).toBe(text.indexOf(words, from));
        expect(source.has(words, from)).toBe(text.startsWith(words, from));
      }
  });
});

test("a source is UTF-8", () => {
  expect(Source.of(Buffer.from([0x7b, 0xff]))).toBeNull();
});
