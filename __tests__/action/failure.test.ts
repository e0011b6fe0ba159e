import { describe, expect, test } from "@jest/globals";
import { reportFailure } from "../../src/action/failure.js";
import type { StepProcess } from "../../src/action/toolkit.js";
import { DevrigError } from "../../src/engine/index.js";
import { recordingToolkit } from "../support/toolkit.js";

function fail(error: unknown, env: Record<string, string> = {}) {
  const { core, said, outputs } = recordingToolkit();
  const step = { ...process, env, exitCode: undefined as StepProcess["exitCode"] };
  reportFailure(core, step, "/work/shop", error);
  return { said, outputs, exitCode: step.exitCode };
}

describe("a failure", () => {
  test("is one sentence with its hint, without a stack", () => {
    const { said, outputs } = fail(
      new DevrigError("user", "input_invalid", "no devrig.toml", { hint: "write one" }),
    );
    expect(said).toEqual([
      { kind: "failed", text: "no devrig.toml (write one)", place: undefined },
    ]);
    expect(outputs).toEqual({ ok: "false" });
  });

  test("says in inputs what the engine says in flags", () => {
    const error = new DevrigError("user", "config_not_found", "none", { hint: "give -f FILE" });
    expect(fail(error).said[0]?.text).toMatch(/^none \(name .* by the input "config"/);
  });

  test("is told before the output that cannot be set, which is an error too", () => {
    const { core, said } = recordingToolkit();
    const full = () => {
      throw new DevrigError("machine", "runner_file", "disk full");
    };
    reportFailure({ ...core, setOutput: full }, { ...process, env: {} }, "/w", new Error("x"));
    expect(said.map(({ kind, text }) => [kind, text])).toEqual([
      ["failed", "Unexpected error: x"],
      ["error", "disk full"],
    ]);
  });

  test("shows each diagnostic on its line, nine at most beside the sentence", () => {
    const diagnostics = Array.from({ length: 20 }, (_, index) => ({
      code: "x",
      message: `wrong ${index}`,
      resource: null,
      source: { file: "/work/shop/devrig.toml", line: index + 1, column: 1 },
    }));
    const { said } = fail(new DevrigError("user", "config_invalid", "20 errors", { diagnostics }));
    expect(said.map(({ kind }) => kind)).toEqual([...Array(9).fill("error"), "failed"]);
    expect(said[0]?.place).toMatchObject({ file: "devrig.toml", startLine: 1 });
    expect(said[8]?.text).toContain("wrong 19");
  });

  test("shows a warning beside it as a warning", () => {
    const source = { file: "/work/shop/devrig.toml", line: 3, column: 1 };
    const told = (message: string) => [{ code: "x", message, resource: null, source }];
    const facts = { diagnostics: told("wrong"), warnings: told("odd") };
    const { said } = fail(new DevrigError("user", "config_invalid", "1 problem", facts));
    expect(said).toMatchObject([
      { kind: "error", text: "devrig.toml:3:1: wrong" },
      { kind: "warning", text: "devrig.toml:3:1: odd", place: { startLine: 3 } },
      { kind: "failed", text: "1 problem" },
    ]);
  });

  test("a single error of the config is told once: on its line, which fails the step", () => {
    const source = { file: "/work/shop/devrig.toml", line: 3, column: 8 };
    const diagnostics = [{ code: "x", message: "wrong", resource: null, source }];
    const message = "/work/shop/devrig.toml: wrong";
    const facts = { diagnostics };
    const { said, exitCode } = fail(new DevrigError("user", "config_invalid", message, facts));
    expect(said).toMatchObject([
      { kind: "error", text: "devrig.toml:3:8: wrong", place: { file: "devrig.toml" } },
    ]);
    expect(exitCode).toBe(1);
    const hinted = new DevrigError("user", "x", message, { ...facts, hint: "do this" });
    expect(fail(hinted).said.at(-1)?.text).toBe(`${message} (do this)`);
  });

  test("a config outside the workspace, which GitHub has no line of, tells its place in words", () => {
    const source = { file: "/work/other.toml", line: 3, column: 8 };
    const diagnostics = [{ code: "x", message: "wrong", resource: null, source }];
    const error = new DevrigError("user", "config_invalid", "2 problems", { diagnostics });
    expect(fail(error).said[0]).toMatchObject({ text: "/work/other.toml:3:8: wrong" });
  });

  test.each([{ RUNNER_DEBUG: "1" }, { DEBUG: "devrig" }, { DEBUG: "a,devrig" }])(
    "shows the stack where %j asks for it",
    (env) => {
      const { said } = fail(new TypeError("x is not a function"), env);
      expect(said[0]?.text).toBe("Unexpected error: x is not a function");
      expect(said.some(({ kind, text }) => kind === "info" && text.includes("failure.test"))).toBe(
        true,
      );
    },
  );

  test("foreign text in it is no command", () => {
    expect(fail(new Error("##[error]x\n::error::y")).said[0]?.text).not.toMatch(/##\[|\n/);
  });
});
