import { expect, test } from "@jest/globals";
import { isoTime } from "../../src/engine/iso-time.js";

const DAY = 86_400_000;

test("agrees with Date on the first and the last moment of every day from 1970 to 2110, and of each year's ends to 9999", () => {
  const days = Math.floor(Date.UTC(2110, 0, 1) / DAY);
  const starts = Array.from({ length: days }, (_, day) => day * DAY);
  for (let year = 2110; year <= 9999; year++)
    starts.push(
      Date.UTC(year, 0, 1),
      Date.UTC(year, 1, 28),
      Date.UTC(year, 2, 1),
      Date.UTC(year, 11, 31),
    );
  for (const start of starts) {
    for (const time of [start, start + DAY - 1]) {
      if (isoTime(time) !== new Date(time).toISOString())
        expect(isoTime(time)).toBe(new Date(time).toISOString());
    }
  }
  expect(starts.length).toBeGreaterThan(80_000);
});

test("gives hours, minutes, seconds and milliseconds with their zeros", () => {
  for (const time of [1, 999, 61_001, 3_661_010, 1_795_631_657_089])
    expect(isoTime(time)).toBe(new Date(time).toISOString());
});

test("leaves the times that take more or fewer than four digits to Date", () => {
  for (const time of [-1, -62_200_000_000_000, 253_402_300_799_999, 253_402_300_800_000])
    expect(isoTime(time)).toBe(new Date(time).toISOString());
  expect(() => isoTime(Number.NaN)).toThrow(RangeError);
});
