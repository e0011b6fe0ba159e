import { expect, test } from "@jest/globals";
import { init } from "../../../src/cli/commands/init.js";
import { renderHelp } from "../../../src/cli/render/help.js";

test("a command that means something else by a common flag says so, once", () => {
  const lines = renderHelp(init, 100).split("\n");
  expect(lines.filter((line) => line.includes("--file"))).toEqual([
    "  -f, --file FILE  the file to write (default: devrig.toml here)",
  ]);
});
