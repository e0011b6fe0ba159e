import { describe, expect, test } from "@jest/globals";
import { runSilently, stepSystem } from "../../src/action/system.js";

const HERE = { ...process, cwd: () => "/elsewhere" };

describe("the system of a step", () => {
  test("works in working-directory, from the workspace", () => {
    const inputs = { workingDirectory: "a/b", home: null };
    expect(stepSystem({ ...HERE, env: { GITHUB_WORKSPACE: "/w" } }, inputs).cwd).toBe("/w/a/b");
    expect(stepSystem({ ...HERE, env: {} }, inputs).cwd).toBe("/elsewhere/a/b");
  });

  test("hands the input home on as DEVRIG_HOME, and else leaves it", () => {
    const env = { DEVRIG_HOME: "/old", OTHER: "1" };
    const at = (home: string | null) =>
      stepSystem({ ...HERE, env }, { workingDirectory: ".", home });
    expect(at("/new").env).toEqual({ DEVRIG_HOME: "/new", OTHER: "1" });
    expect(at(null).env).toEqual(env);
  });
});

describe("a command", () => {
  test("is run without a word, its output and status come back", async () => {
    expect(
      await runSilently("sh", ["-c", "echo out; echo err >&2; echo $A; exit 3"], {
        env: { ...process.env, A: "b c", B: undefined },
      }),
    ).toEqual({ code: 3, stdout: "out\nb c\n", stderr: "err\n", error: null });
  });

  test("that is not there is ENOENT", async () => {
    expect(await runSilently("devrig-no-such-command", [])).toMatchObject({
      code: null,
      error: "ENOENT",
    });
  });

  test("that takes too long is ETIMEDOUT", async () => {
    expect(await runSilently("sleep", ["1"], { timeout: 50 })).toMatchObject({
      code: null,
      error: "ETIMEDOUT",
    });
  });
});
