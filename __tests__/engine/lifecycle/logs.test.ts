import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { LogFollower, lastLines } from "../../../src/engine/lifecycle/logs.js";

const MIB = 1_048_576;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function logWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "log-"));
  folders.push(folder);
  const file = join(folder, "web.log");
  writeFileSync(file, text);
  return file;
}

describe("LogFollower", () => {
  test("gives lines as they come, and the rest at the end", () => {
    const file = logWith("one\ntw");
    const follower = new LogFollower(file);
    expect(follower.read()).toEqual(["one"]);
    appendFileSync(file, "o\r\nthree");
    expect([follower.read(), follower.read(), follower.rest()]).toEqual([["two"], [], ["three"]]);
    follower.close();
  });

  test("reads what comes faster than it is shown in parts, and loses nothing", () => {
    const lines = Array.from({ length: 400_000 }, (_, at) => `line ${at} ä`);
    const follower = new LogFollower(logWith(`${lines.join("\n")}\n`));
    const seen: string[] = [];
    let looks = 0;
    for (let part = follower.read(); part.length > 0; part = follower.read()) {
      expect(Buffer.byteLength(part.join("\n"))).toBeLessThan(2 * MIB);
      for (const line of part) seen.push(line);
      looks += 1;
    }
    follower.close();
    expect(looks).toBeGreaterThan(4);
    expect(seen.length).toBe(lines.length);
    expect(seen.join("\n") === lines.join("\n")).toBe(true);
  });

  test("begins anew with a log that was emptied", () => {
    const file = logWith("one\nhalf");
    const follower = new LogFollower(file);
    expect(follower.read()).toEqual(["one"]);
    writeFileSync(file, "new\n");
    expect([follower.read(), follower.rest()]).toEqual([["new"], []]);
    follower.close();
  });

  test("gives a line without an end in parts", () => {
    const follower = new LogFollower(logWith("x".repeat(3 * MIB)));
    const parts: string[] = [];
    for (let part = follower.read(); part.length > 0; part = follower.read()) parts.push(...part);
    parts.push(...follower.rest());
    follower.close();
    expect(parts.join("").length).toBe(3 * MIB);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(MIB / 4);
  });
});

test("the last lines are those at the end", () => {
  expect(lastLines(logWith(`${"x\n".repeat(90_000)}one\n\ntwo\nthree`), 2)).toEqual([
    "two",
    "three",
  ]);
  expect(lastLines(join(tmpdir(), "no-such-log"), 2)).toEqual([]);
});
