import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { DescriptorTable, type See } from "../../../src/engine/owners/descriptor-table.js";
import { testWith } from "../../support/needs.js";
import { socketHolders } from "../../support/socket-holders.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of descriptors with these numbers, each a socket of its number but for those below 3. */
function folderWith(numbers: readonly number[]): string {
  const root = mkdtempSync(join(tmpdir(), "proc-"));
  folders.push(root);
  const folder = join(root, "fd");
  mkdirSync(folder);
  for (const number of numbers) symlinkSync(targetOf(number), join(folder, String(number)));
  return folder;
}

function targetOf(number: number): string {
  return number < 3 ? "/dev/null" : `socket:[${number}]`;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

/** What it saw, in the order it did. */
function eye(): { seen: string[]; see: See } {
  const seen: string[] = [];
  return { seen, see: (_, target) => seen.push(target) };
}

const ALL = Number.POSITIVE_INFINITY;

/** What a table shows, looked at in these steps: the last ones, or those below a number. */
function seenIn(
  folder: string,
  count: number | null,
  steps: readonly (number | "last")[],
): string[] {
  const { seen, see } = eye();
  const table = new DescriptorTable(7, folder, count);
  for (const step of steps) {
    if (step === "last") table.last(see);
    else table.below(step, see);
  }
  return seen.sort();
}

describe("a made-up folder", () => {
  test.each([
    ["none", []],
    ["three", upTo(3)],
    ["many", upTo(300)],
    ["a far one", [...upTo(3), 255]],
    ["the first ones closed", [5, 6, 7]],
    ["few gaps", upTo(300).filter((number) => number % 50 !== 7)],
    ["many gaps", upTo(300).filter((number) => number % 3 === 0)],
  ])("%s: sees each once, its count known or not, the last ones first or not", (_, numbers) => {
    const folder = folderWith(numbers);
    const expected = numbers.map(targetOf).sort();
    for (const count of [numbers.length, null]) {
      expect({ count, seen: seenIn(folder, count, [2, 64, ALL, ALL]) }).toEqual({
        count,
        seen: expected,
      });
      const lastFirst = seenIn(folder, count, ["last", "last", 2, 64, ALL, ALL]);
      expect({ count, lastFirst }).toEqual({ count, lastFirst: expected });
    }
  });

  test("sees those below a number first, lowest first, and ends without a list when it has as many as there are", () => {
    const folder = folderWith(upTo(80));
    const { seen, see } = eye();
    const table = new DescriptorTable(7, folder, 70);
    expect(table.leftBelow(64)).toBe(64);
    table.below(64, see);
    expect(seen).toEqual(upTo(64).map(targetOf));
    expect(table.leftBelow(ALL)).toBe(6);
    table.below(ALL, see);
    expect(seen).toEqual(upTo(70).map(targetOf));
  });

  test("the last ones are four that are no sockets, and all sockets behind them", () => {
    const folder = folderWith([0, 1, 2]);
    for (const number of [3, 4, 5]) symlinkSync("pipe:[1]", join(folder, String(number)));
    for (const number of [6, 7]) symlinkSync(`socket:[${number}]`, join(folder, String(number)));
    const { seen, see } = eye();
    new DescriptorTable(7, folder, 8).last(see);
    expect(seen).toEqual(["socket:[7]", "socket:[6]", ...Array(3).fill("pipe:[1]"), "/dev/null"]);
  });

  test("one that is gone has nothing to see", () => {
    const { seen, see } = eye();
    const folder = join(tmpdir(), "no-such-folder");
    for (const count of [null, 0, 5]) {
      const table = new DescriptorTable(7, folder, count);
      table.last(see);
      table.below(ALL, see);
      expect(table.isClosed).toBe(false);
    }
    expect(seen).toEqual([]);
  });
});

describe("a process", () => {
  const holders = socketHolders();
  afterAll(() => holders.endAll());

  testWith(
    ["linux", "python3"],
    "sees what the kernel lists, however far and full of gaps",
    async () => {
      for (const made of [
        { descriptors: 0, gaps: 0, from: 0 },
        { descriptors: 200, gaps: 0, from: 0 },
        { descriptors: 200, gaps: 9, from: 600 },
        { descriptors: 3, gaps: 2, from: 64 },
      ]) {
        const { pid } = await holders.hold([{ address: "127.0.0.1" }], made);
        const folder = `/proc/${pid}/fd`;
        const { size } = statSync(folder);
        const open = readdirSync(folder).map((name) => readlinkSync(join(folder, name)));
        for (const count of size === 0 ? [null] : [open.length, null]) {
          const seen = seenIn(folder, count, ["last", ALL]);
          expect({ made, count, seen }).toEqual({ made, count, seen: open.sort() });
        }
      }
    },
  );

  testWith(["linux", "an ordinary user"], "one of another user is closed", async () => {
    for (const count of [null, 5]) {
      const { seen, see } = eye();
      const table = new DescriptorTable(1, "/proc/1/fd", count);
      table.below(ALL, see);
      table.last(see);
      expect(seen).toEqual([]);
      expect(table.isClosed).toBe(true);
    }
  });
});
