import { describe, expect, test } from "@jest/globals";
import { verdictOf } from "../../src/action/words.js";
import { freePort, portOf, reportOf } from "../support/report.js";

const auto = (port: number | null) =>
  portOf({ resource: `auto${port}`, port, auto: true, status: "auto", owner: null, next: null });
const own = (resource: string) => portOf({ resource, status: "own" });
const verdict = (...ports: Parameters<typeof reportOf>[0]) => verdictOf(reportOf(ports));

describe("the verdict", () => {
  test("counts the ports that were checked, free or the project's own", () => {
    expect(verdict(freePort("a", 1))).toBe("The port is free");
    expect(verdict(freePort("a", 1), freePort("b", 2))).toBe("All 2 ports are free");
    expect(verdict(own("a"))).toBe("The port is this project's own");
    expect(verdict(freePort("a", 1), own("b"))).toBe("All 2 ports are free or this project's own");
    expect(verdict(portOf(), auto(null))).toBe("The port is not free: 3000 (web)");
    expect(verdict(portOf(), own("b"))).toBe("1 of 2 ports is not free: 3000 (web)");
  });

  test("tells the auto ports that were chosen, and none that were not", () => {
    expect(verdict(freePort("a", 1), auto(null))).toBe("The port is free");
    expect(verdict(freePort("a", 1), auto(20_000), auto(20_001))).toBe(
      "The port is free; 2 auto ports were chosen",
    );
    expect(verdict(portOf(), auto(20_000))).toBe(
      "The port is not free: 3000 (web); 1 auto port was chosen",
    );
    expect(verdict(auto(20_000))).toBe("1 auto port was chosen");
    expect(verdict(auto(null))).toBe("There is no fixed port to check");
    expect(verdict()).toBe("There is no fixed port to check");
  });
});
