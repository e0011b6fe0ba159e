import { describe, expect, test } from "@jest/globals";
import { fileError } from "../../../src/engine/files/file-system.js";

describe("the failure of a file", () => {
  test.each([
    ["EACCES", "permission denied (EACCES)", "Look at who may: ls -ld /home/a /home/a/state.json"],
    ["EIO", "input/output error (EIO)", "Look at the disk it is on: df /home/a"],
    ["EISDIR", "it is a folder (EISDIR)", null],
    ["EWHATEVER", "EWHATEVER", null],
  ])("by %s tells the file, why, and what to look at", (code, cause, hint) => {
    const failure = Object.assign(new Error("no"), { code });
    expect(fileError("read", "/home/a/state.json", failure)).toMatchObject({
      kind: "machine",
      code: "file_failed",
      message: `Cannot read /home/a/state.json: ${cause}`,
      hint,
    });
  });

  test("that is none of the system's is passed through", () => {
    const mistake = new TypeError("no");
    expect(fileError("read", "/home/a/state.json", mistake)).toBe(mistake);
  });
});
