import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { sha256 } from "../../src/engine/sha256.js";

const byNode = (text: string): string => createHash("sha256").update(text).digest("hex");

test("gives the digests of FIPS 180-4", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("agrees with node:crypto for every length up to three blocks, where the padding changes", () => {
  for (let length = 0; length <= 200; length++) {
    const text = "x".repeat(length);
    expect(sha256(text)).toBe(byNode(text));
  }
});

test("hashes the UTF-8 of a text, and a lone surrogate as node:crypto does", () => {
  for (const text of ["/home/jürgen/プロジェクト/devrig.toml", "/tmp/😀/devrig.toml", "a\uD800b"])
    expect(sha256(text)).toBe(byNode(text));
});

test("hashes a long text as node:crypto does", () => {
  const text = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(index + 32)).join(
    "",
  );
  expect(sha256(text)).toBe(byNode(text));
});
