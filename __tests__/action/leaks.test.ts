import { describe, expect, test } from "@jest/globals";
import { leakSummary, tellLeaks } from "../../src/action/leaks.js";
import type { Leak } from "../../src/engine/index.js";
import { recordingToolkit } from "../support/toolkit.js";

const leakOf = (pid: number, port: number, start = "s"): Leak => ({
  port,
  protocol: "tcp",
  process: { pid, start },
  command: "node server.js",
  user: "alice",
  step: "step 'serve'",
  launcher: "npm run dev",
});

const one = [leakOf(7, 3000)];
/** One process on two ports, and another one. */
const two = [leakOf(7, 3000), leakOf(7, 3001), leakOf(8, 4000)];
const heading = (...args: Parameters<typeof leakSummary>) => leakSummary(...args).split("\n")[0];

describe("what a job left listening", () => {
  test("is counted by its processes, not by their ports", () => {
    expect(heading({ leaks: one, left: null }, "warn")).toBe(
      "### ⚠️ 1 process of this job still listens at its end",
    );
    expect(heading({ leaks: two, left: null }, "fail")).toBe(
      "### ❌ 2 processes of this job still listen at its end",
    );
    expect(heading({ leaks: two, left: [] }, "stop")).toBe(
      "### 🧹 2 processes of this job still listened at its end and were stopped",
    );
    expect(heading({ leaks: two, left: [leakOf(8, 4000)] }, "stop")).toBe(
      "### ⚠️ 1 of 2 processes of this job could not be stopped",
    );
    expect(leakSummary({ leaks: [], left: null }, "warn")).toBe("");
  });

  test("is a warning, an error where that shall fail the job, and a line of the log once it is stopped", () => {
    const said = (...args: [Parameters<typeof tellLeaks>[1], Parameters<typeof tellLeaks>[2]]) => {
      const { core, said } = recordingToolkit();
      tellLeaks(core, ...args);
      return said.map(({ kind, text, place }) => [kind, place?.title, text]);
    };
    const sentence =
      "node server.js (pid 7, alice) on port 3000, started by npm run dev in step 'serve'";
    expect(said({ leaks: one, left: null }, "warn")).toEqual([
      ["warning", "Still listening", sentence],
    ]);
    expect(said({ leaks: one, left: null }, "fail")).toEqual([
      ["error", "Still listening", sentence],
    ]);
    expect(said({ leaks: one, left: [] }, "stop")).toEqual([
      ["info", undefined, `Stopped ${sentence}`],
    ]);
    expect(said({ leaks: one, left: one }, "stop")).toEqual([["warning", "Not stopped", sentence]]);
  });

  test("is stopped although another process has its pid by now", () => {
    const left = [leakOf(7, 3000, "another")];
    expect(leakSummary({ leaks: one, left }, "stop")).toContain("🟢&nbsp;stopped");
    expect(leakSummary({ leaks: one, left: one }, "stop")).toContain("🔴&nbsp;lives on");
  });
});
