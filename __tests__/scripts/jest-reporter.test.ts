import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

const JEST = resolve("node_modules/jest/bin/jest.js");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "devrig-reporter-"));
  const reporters = ["default", resolve("scripts/jest-reporter.mjs")];
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ jest: { reporters, transform: {}, testEnvironment: "node" } }),
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function jest(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = spawnSync(process.execPath, [JEST], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  return { status: run.status, lines: run.stderr.trimEnd().split("\n") };
}

test("the last line of a run is its result", () => {
  const { status, lines } = jest({ "a.test.js": 'test("a", () => {}); test("b", () => {});' });
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe("2 passed, 0 failed");
  expect(lines).toContain("Tests:       2 passed, 2 total");
});

test("what was skipped is listed with its reason, what cannot be run counts as failed", () => {
  const { status, lines } = jest({
    "a.test.js": `
      test("good", () => {});
      test("bad", () => { throw new Error("bad"); });
      test.skip("one (skipped: needs root)", () => {});
      describe.skip("group (skipped: needs docker, linux)", () => { test("x", () => {}); test("y", () => {}); });
      test.todo("later");`,
    "b.test.js": 'throw new Error("not even loaded");',
  });
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe("1 passed, 2 failed, 4 skipped");
  const skipped = lines.filter((line) => line.startsWith("skipped: "));
  expect(skipped.map((line) => line.slice(line.indexOf(" › ")))).toEqual([
    " › one (skipped: needs root)",
    " › group (skipped: needs docker, linux), 2 tests",
    " › later",
  ]);
});
