import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { isOutside, userNames } from "../../../src/engine/owners/users.js";
import { testWith } from "../../support/needs.js";
import { realSystem } from "../../support/socket-holders.js";

/** No user of this machine. */
const NOBODYS = 3_999_999_999;

testWith(["linux"], "names every user of /etc/passwd, the first name of each number", async () => {
  const names = new Map<number, string>();
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [name, , uid] = line.split(":");
    if (name && uid && !names.has(Number(uid))) names.set(Number(uid), name);
  }
  expect(names.size).toBeGreaterThan(3);
  const found = await userNames(realSystem(), new Set(names.keys()));
  expect([...found].sort()).toEqual([...names].sort());
});

testWith(
  ["linux"],
  "asks getent for the others alone, and leaves out who has no name",
  async () => {
    const asked: (readonly string[])[] = [];
    const system = realSystem({
      run: async (command, args) => {
        asked.push([command, ...args]);
        const stdout = "somebody:x:4000:4000::/home/somebody:/bin/sh\n";
        return { code: 2, stdout, stderr: "", error: null };
      },
    });
    const found = await userNames(system, new Set([0, 4000, NOBODYS]));
    expect([...found]).toEqual([
      [0, "root"],
      [4000, "somebody"],
    ]);
    expect(asked).toEqual([["getent", "passwd", "4000", String(NOBODYS)]]);
  },
);

describe("a user of another user namespace", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** Is 65534 one, of a process that we can look into and of one that we cannot? */
  function answers(map: string): boolean[] {
    const procRoot = mkdtempSync(join(tmpdir(), "proc-"));
    folders.push(procRoot);
    mkdirSync(join(procRoot, "self"));
    writeFileSync(join(procRoot, "self", "uid_map"), map);
    const system = realSystem({ platform: "linux", procRoot });
    expect(isOutside(system, 1000, false)).toBe(false);
    return [true, false].map((isSeen) => isOutside(system, 65_534, isSeen));
  }

  test("has the number 65534 where that is nobody's in here", () => {
    expect(answers("         0       1000          1\n")).toEqual([true, true]);
    expect(answers("")).toEqual([true, true]);
  });

  test("may have it where that is somebody's in here too, as in most containers", () => {
    const map = "         0       1000          1\n         1     100000      65536\n";
    expect(answers(map)).toEqual([false, true]);
  });

  test("is nobody in the first namespace, and where the kernel has no others", () => {
    expect(answers("         0          0 4294967295\n")).toEqual([false, false]);
    const system = realSystem({ platform: "linux", procRoot: "/nonexistent" });
    expect(isOutside(system, 65_534, false)).toBe(false);
  });
});
