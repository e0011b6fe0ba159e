import { expect, jest } from "@jest/globals";
import { testWith } from "../support/needs.js";
import { twoRunners } from "../torture/runners.js";

jest.setTimeout(120_000);

testWith(
  ["linux"],
  "two runners on one machine: no two living jobs hold one port, collisions name the other job, killed jobs hold nothing",
  async () => {
    const { jobs, killed, violations } = await twoRunners(6);
    expect(violations).toEqual([]);
    expect({ jobs, killed }).toEqual({ jobs: 12, killed: 4 });
  },
);
