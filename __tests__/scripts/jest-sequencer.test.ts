import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";

const script: string = resolve("scripts/jest-sequencer.mjs");
const { LONG } = (await import(script)) as { LONG: readonly [string, string, ...string[]] };

test("the files that are said to take long are there", () => {
  expect(LONG.filter((name) => !existsSync(`__tests__/${name}.test.ts`))).toEqual([]);
});

test("they come first, the longest of all at the front, and no file is lost", () => {
  const folder = mkdtempSync(join(tmpdir(), "devrig-sequencer-"));
  try {
    const jest = { testSequencer: script, transform: {}, testEnvironment: "node" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ jest }));
    const names = ["a", LONG[1], LONG[0], "b"];
    for (const [index, name] of names.entries()) {
      const file = join(folder, "__tests__", `${name}.test.js`);
      mkdirSync(dirname(file), { recursive: true });
      // The larger file would come first.
      writeFileSync(file, `test("it", () => {});${"//".padEnd(index === 0 ? 9000 : 9)}`);
    }
    const bin = resolve("node_modules/jest/bin/jest.js");
    const env = { ...process.env, FORCE_COLOR: "0" };
    const options = { cwd: folder, encoding: "utf8", env } as const;
    const { stderr } = spawnSync(process.execPath, [bin, "--runInBand"], options);
    const ran = [...stderr.matchAll(/^PASS __tests__\/(\S+)\.test\.js/gm)].map(([, name]) => name);
    expect(ran.slice(0, 3)).toEqual([LONG[0], LONG[1], "a"]);
    expect(ran).toHaveLength(4);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
