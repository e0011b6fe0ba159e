import { describe, expect, test } from "@jest/globals";
import { reportFailure } from "../../src/action/failure.js";
import { DevrigError } from "../../src/engine/index.js";
import { recordingToolkit } from "../support/toolkit.js";

function fail(error: unknown, env: Record<string, string> = {}) {
  const { core, said, outputs } = recordingToolkit();
  reportFailure(core, { ...process, env }, "/work/shop", error);
  return { said, outputs };
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
    const { said } = fail(new DevrigError("user", "config_invalid", "wrong", facts));
    expect(said).toMatchObject([
      { kind: "error", text: "wrong" },
      { kind: "warning", text: "odd", place: { startLine: 3 } },
      { kind: "failed" },
    ]);
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
