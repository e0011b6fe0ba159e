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
import { DescriptorTable, type See } from "../../../../src/engine/owners/linux/descriptor-table.js";
import { testWith } from "../../../support/needs.js";
import { socketHolders } from "../../../support/socket-holders.js";

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

type Step = "last" | "rest" | number;

/** What a table shows, looked at in these steps: the last ones, those below a number, all others. */
function seenIn(folder: string, count: number, steps: readonly Step[]): string[] {
  const { seen, see } = eye();
  const table = new DescriptorTable(7, folder, count);
  for (const step of steps) {
    if (step === "last") table.last(see);
    else if (step === "rest") table.rest(see);
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
  ])("%s: sees each once, in any order, however many were counted", (_, numbers) => {
    const folder = folderWith(numbers);
    const expected = numbers.map(targetOf).sort();
    for (const count of [numbers.length, 0, 1, 5, 1000]) {
      for (const steps of [
        ["rest", "rest"],
        [2, 64, "rest", "rest"],
        ["last", "last", 2, 64, "rest", 100],
        [1000, "last", "rest"],
      ] as const) {
        expect({ count, steps, seen: seenIn(folder, count, steps) }).toEqual({
          count,
          steps,
          seen: expected,
        });
      }
    }
  });

  test("by number it sees the lowest first, as many as were counted, and gives up where many are not open", () => {
    const dense = folderWith(upTo(80));
    const { seen, see } = eye();
    const table = new DescriptorTable(7, dense, 70);
    table.below(64, see);
    expect(seen).toEqual(upTo(64).map(targetOf));
    table.below(1000, see);
    expect(seen).toEqual(upTo(70).map(targetOf));
    const gaps = upTo(300).filter((number) => number % 3 === 0);
    expect(seenIn(folderWith(gaps), gaps.length, [1000]).length).toBeLessThan(gaps.length / 4);
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
    for (const count of [0, 5]) {
      const table = new DescriptorTable(7, folder, count);
      table.last(see);
      table.below(64, see);
      table.rest(see);
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
        // Before Linux 6.2 the size is 0.
        if (size > 0) expect(size).toBe(open.length);
        for (const count of [size, 0]) {
          const seen = seenIn(folder, count, ["last", 64, "rest"]);
          expect({ made, count, seen }).toEqual({ made, count, seen: open.sort() });
        }
      }
    },
  );

  testWith(["linux", "an ordinary user"], "one of another user is closed", async () => {
    for (const count of [0, 5]) {
      const { seen, see } = eye();
      const table = new DescriptorTable(1, "/proc/1/fd", count);
      table.below(64, see);
      table.rest(see);
      table.last(see);
      expect(seen).toEqual([]);
      expect(table.isClosed).toBe(true);
    }
  });
});
