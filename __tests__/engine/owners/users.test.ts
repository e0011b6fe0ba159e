import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { userNames } from "../../../src/engine/owners/users.js";
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
