import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { holderOf, lockText } from "../../../src/engine/files/lock-text.js";
import { judgeNow, linuxIdentity } from "../../../src/engine/processes/identity.js";
import { machineHash } from "../../../src/engine/processes/machine.js";
import type { System } from "../../../src/engine/system.js";
import { inFolder } from "../../torture/crew.js";
import { system } from "../../torture/fault-child.js";

const RANDOM = "0123456789abcdef01234567";
const mine = linuxIdentity(system, process.pid) ?? "";
const [started = "", boot = "", namespace = ""] = mine.split(";");
/** ext4 keeps a link's text in its inode up to here. */
const IN_INODE = 59;

describe("the text of a lock", () => {
  test("tells this process, and fits in an inode with the longest pid, a start 115 days after boot and a machine's name", async () => {
    const text = await lockText(system, RANDOM);
    expect(holderOf(system, text)).toEqual({ pid: process.pid, start: mine });
    const [, pid = "", start = "", , , machine = ""] = text.split(";");
    const spare = 4194304n.toString().length - pid.length + 9 - start.length + 8 - machine.length;
    expect(text.length + spare).toBeLessThanOrEqual(IN_INODE);
  });

  test("is kept in the inode here, if the file system is one that does", () =>
    inFolder(async (folder) => {
      const link = path.join(folder, "short");
      const long = path.join(folder, "long");
      fs.symlinkSync(await lockText(system, RANDOM), link);
      fs.symlinkSync("x".repeat(200), long);
      if (fs.lstatSync(long).blocks > 0) expect(fs.lstatSync(link).blocks).toBe(0);
    }));

  test("is another one for another lock", async () => {
    const other = await lockText(system, "1".repeat(24));
    expect(other).not.toBe(await lockText(system, RANDOM));
  });

  test("has all that is random where the process cannot be told otherwise", async () => {
    const blind: System = { ...system, procRoot: "/nowhere" };
    const text = await lockText(blind, RANDOM);
    expect(text).toMatch(new RegExp(`^1;${process.pid};-;-;-;[0-9a-f-]+;${RANDOM}$`));
    expect(judgeHolder(system, text)).toBe("unknown");
  });

  test.each([
    ["this process", `1;${process.pid};${started};BOOT;${namespace};MACHINE`, "alive"],
    ["one that had its pid before", `1;${process.pid};1;BOOT;${namespace};MACHINE`, "dead"],
    ["one of another namespace", `1;${process.pid};${started};BOOT;1;MACHINE`, "unknown"],
    ["another boot of nobody knows which machine", `1;2;3;00000000;${namespace};-`, "unknown"],
    ["another machine", `1;2;3;00000000;${namespace};11111111`, "unknown"],
  ])("names %s, with names in full and cut", (_, text, verdict) => {
    const machine = machineHash(system);
    const full = text.replace("BOOT", boot).replace("MACHINE", machine);
    const cut = text.replace("BOOT", boot.slice(0, 8)).replace("MACHINE", machine.slice(0, 8));
    for (const it of [full, cut]) expect(judgeHolder(system, `${it};${RANDOM}`)).toBe(verdict);
  });

  test("names a dead process of an earlier boot of this machine", () => {
    const machine = machineHash(system);
    const cut = machine.slice(0, 8);
    const text = `1;${process.pid};${started};00000000;${namespace};${cut};${RANDOM}`;
    expect(judgeHolder(system, text)).toBe(machine === "-" ? "unknown" : "dead");
  });

  test.each([
    "",
    "?",
    "1;0;1;b;n;m;r",
    "1;-1;1;b;n;m;r",
    "2;5;1;b;n;m;r",
    "1;5;1;b;n;m",
    "1;5;1;b;n;m;r;s",
  ])("of %j names nobody", (text) => expect(holderOf(system, text)).toBeNull());
});

function judgeHolder(by: System, text: string) {
  const holder = holderOf(by, text);
  return holder === null ? "nobody" : judgeNow(by, holder);
}
