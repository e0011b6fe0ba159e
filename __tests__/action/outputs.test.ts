import { expect, test } from "@jest/globals";
import { setOutputs } from "../../src/action/outputs.js";
import { freePort, ownerOf, portOf, reportOf } from "../support/report.js";
import { recordingToolkit } from "../support/toolkit.js";

test("the outputs are those of action.yml", () => {
  const { core, outputs } = recordingToolkit();
  const report = reportOf([portOf(), freePort("docker:db", 5432)]);
  setOutputs(core, report);
  expect(outputs).toEqual({
    ok: "false",
    slug: "shop-a1b2c3d4",
    collisions: "1",
    ports: '{"web":3000,"docker:db":5432}',
    report: JSON.stringify(report),
  });
});

test("without a config file the slug is empty", () => {
  const { core, outputs } = recordingToolkit();
  setOutputs(core, reportOf([], { project: null }));
  expect(outputs).toMatchObject({ ok: "true", slug: "", collisions: "0", ports: "{}" });
});

test("printing an output, raw or decoded, is never a command", () => {
  const { core, outputs } = recordingToolkit();
  const owner = ownerOf({ command: "::error::x", user: "##[error]x\r\n::set-env name=A::b" });
  setOutputs(core, reportOf([portOf({ resource: "##[error]x", owner })]));
  for (const text of Object.values(outputs)) expect(text).not.toMatch(/##\[|\r|\n/);
  const { report } = outputs;
  const [port] = JSON.parse(report ?? "").ports;
  expect(port.owner.command).toBe("\\x3a:error::x");
});

test("the excerpt of a warning is for people and stays out of the report", () => {
  const { core, outputs } = recordingToolkit();
  const warnings = [{ code: "x", message: "m", resource: null, source: null, excerpt: "1 | a" }];
  setOutputs(core, reportOf([], { warnings }));
  expect(Object.values(outputs).join()).not.toContain("excerpt");
});
