import { afterEach, describe, expect, test } from "@jest/globals";
import {
  autoRange,
  portOfRange,
  portOfSystem,
  reservePort,
} from "../../../src/engine/ports/auto.js";
import { freePort } from "../../support/listeners.js";
import { describeWith } from "../../support/needs.js";
import { realSystem, socketHolders } from "../../support/socket-holders.js";

const holders = socketHolders();
afterEach(() => holders.endAll());

const nobody = () => false;

describe("DEVRIG_AUTO_RANGE", () => {
  test.each<[string | undefined, object]>([
    [undefined, { range: { first: 20_000, last: 29_999 }, byDefault: true }],
    [" ", { range: { first: 20_000, last: 29_999 }, byDefault: true }],
    [" 0 ", { range: null, byDefault: false }],
    ["1-65535", { range: { first: 1, last: 65_535 }, byDefault: false }],
    [" 4000 - 4000 ", { range: { first: 4000, last: 4000 }, byDefault: false }],
  ])("%j is %j", (text, answer) => {
    expect(autoRange(text)).toEqual(answer);
  });

  test.each(["0-10", "10-9", "1-65536", "5000", "1-2-3", "-1-5", "x"])("%j is none", (text) => {
    expect(() => autoRange(text)).toThrow(expect.objectContaining({ code: "auto_range_invalid" }));
  });
});

describe("a port of a range", () => {
  test("is the same for the same seed, and the next one that is not to be avoided", async () => {
    const first = await freePort();
    const range = { first, last: first };
    const choose = (avoid: (port: number) => boolean) =>
      portOfRange(realSystem(), range, "tcp", "seed", avoid);
    expect(await choose(nobody)).toBe(first);
    await expect(choose((port) => port === first)).rejects.toMatchObject({ code: "no_free_port" });
  });

  test("is looked for in all of it, wherever the seed begins", async () => {
    const only = await freePort();
    for (const range of [
      { first: only - 9, last: only },
      { first: only, last: only + 9 },
    ])
      for (const seed of ["a", "b", "c", "d"]) {
        const port = portOfRange(realSystem(), range, "tcp", seed, (it) => it !== only);
        expect(await port).toBe(only);
      }
  });
});

describeWith(["linux", "python3"], "a port of the system", () => {
  test.each(["tcp", "udp"] as const)("is never one to be avoided, %s", async (protocol) => {
    const refused: number[] = [];
    const port = await portOfSystem(
      protocol,
      (it) => {
        refused.push(it);
        return refused.length <= 3;
      },
      false,
    );
    expect(new Set(refused).size).toBe(4);
    expect(port).toBe(refused.at(-1));
    await expect(portOfSystem(protocol, () => true, false)).rejects.toMatchObject({
      code: "no_free_port",
    });
  });

  test("is parked only where nobody has it", async () => {
    const { ports } = await holders.hold([{ address: "::" }]);
    expect(await reservePort(ports[0] ?? 0)).toBe(false);
    expect(await reservePort(await freePort())).toBe(true);
  });
});
