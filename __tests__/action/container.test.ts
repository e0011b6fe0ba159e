import { expect, test } from "@jest/globals";
import { withPromises } from "../../src/action/container.js";
import { reportOf } from "../support/report.js";
import { systemWith } from "../support/system.js";

const network = {
  code: "container_network",
  message: "the network hides the machine",
  resource: null,
  source: null,
};
const other = { ...network, code: "ephemeral", message: "later" };

function told(env: Record<string, string>, { claims = true, ppid = 0 } = {}): string[] {
  const report = reportOf([], { warnings: [network, other] });
  const system = { ...systemWith({ HOME: "/root", ...env }), ppid };
  return withPromises(report, system, claims).warnings.map(({ message }) => message);
}

test("in a container the remark says what a free port is, and who sees the claims", () => {
  const [alone, untouched] = told({ DEVRIG_HOME: "/root/.devrig" });
  expect(alone).toMatch(/^The network hides the machine\. A port counts as free .* this job alone/);
  expect(untouched).toBe("later");
  expect(told({})[0]).toContain("this job alone");
  expect(told({ DEVRIG_HOME: "/var/lib/devrig" })[0]).toContain(
    "jobs apart that share DEVRIG_HOME",
  );
});

test("nothing is promised of claims that are not made, or whose end is to be seen", () => {
  for (const options of [{ claims: false }, { ppid: 77 }])
    expect(told({}, options)[0]).toMatch(/on the host is not checked\.$/);
});
