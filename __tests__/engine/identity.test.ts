import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { canonicalPath, hashedPath, slugOf } from "../../src/engine/identity.js";

describe("slugOf", () => {
  test.each([
    ["/tmp/my-project/devrig.toml", "e544daf6"],
    ["/home/user/projects/myapp/devrig.toml", "e58193be"],
    ["/__w/app/app/devrig.toml", "5fe927be"],
  ])("hashes %s to %s, as the existing devrig does", (path, hash) => {
    expect(slugOf("myapp", path, "linux")).toBe(`myapp-${hash}`);
  });

  test("takes the path as UTF-8", () => {
    // printf %s /tmp/übung/devrig.toml | sha256sum
    expect(slugOf("x", "/tmp/übung/devrig.toml", "linux")).toBe("x-a9fda2c8");
  });

  test("differs for Windows, where the extended path is hashed", () => {
    const plain = slugOf("x", "C:\\app\\devrig.toml", "win32");
    expect(plain).toBe(slugOf("x", "\\\\?\\C:\\app\\devrig.toml", "linux"));
  });
});

describe("hashedPath", () => {
  test.each([
    ["C:\\app\\devrig.toml", "\\\\?\\C:\\app\\devrig.toml"],
    ["\\\\?\\C:\\app\\devrig.toml", "\\\\?\\C:\\app\\devrig.toml"],
    ["\\\\server\\share\\devrig.toml", "\\\\?\\UNC\\server\\share\\devrig.toml"],
  ])("writes %s on Windows as Rust's canonicalize does", (path, expected) => {
    expect(hashedPath(path, "win32")).toBe(expected);
  });

  test("leaves the path alone on Linux and macOS", () => {
    expect(hashedPath("/a/b", "linux")).toBe("/a/b");
    expect(hashedPath("/a/b", "darwin")).toBe("/a/b");
  });
});

describe("canonicalPath", () => {
  let folder = "";

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-identity-")));
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real", "devrig.toml"), "");
    symlinkSync("real", join(folder, "link"));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("resolves links and dots", () => {
    const expected = join(folder, "real", "devrig.toml");
    expect(canonicalPath(join(folder, "link", "devrig.toml"))).toBe(expected);
    expect(canonicalPath(`${folder}/./real/../link/devrig.toml`)).toBe(expected);
  });

  test("gives a file that does not exist the canonical path of its folder", () => {
    expect(canonicalPath(join(folder, "link", "none"))).toBe(join(folder, "real", "none"));
  });

  test("throws where the folder does not exist", () => {
    expect(() => canonicalPath(join(folder, "none", "none"))).toThrow("ENOENT");
  });
});
