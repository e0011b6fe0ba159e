import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const action = parse(readFileSync("action.yml", "utf8")) as ActionFile;
const page = readFileSync("docs/action.md", "utf8");

/** The rows below a heading: the first two cells without their backticks. */
function table(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );
}

const plain = (cell: string | undefined) => (cell ?? "").replaceAll("`", "");

describe("docs/action.md", () => {
  test("lists exactly the inputs of action.yml, with their defaults", () => {
    const rows = table("Inputs");
    expect(rows.map(([name]) => plain(name))).toEqual(Object.keys(action.inputs));
    for (const [name, fallback] of rows) {
      const declared = action.inputs[plain(name)]?.default;
      if (declared !== undefined) expect(plain(fallback)).toBe(declared);
    }
  });

  test("lists exactly the outputs of action.yml", () => {
    expect(table("Outputs").map(([name]) => plain(name))).toEqual(Object.keys(action.outputs));
  });

  test("its workflows are valid YAML and give only inputs that exist", () => {
    const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = ""]) => yaml);
    expect(blocks).toHaveLength(3);
    for (const yaml of blocks) {
      const used = JSON.stringify(parse(yaml)).matchAll(
        /"uses":"devrig\/preflight@v1","with":(\{.*?\})/g,
      );
      for (const [, inputs = "{}"] of used)
        expect(Object.keys(action.inputs)).toEqual(
          expect.arrayContaining(Object.keys(JSON.parse(inputs))),
        );
    }
  });
});

test("action.yml runs what is shipped on a Node that GitHub accepts", () => {
  expect(action.runs).toEqual({
    using: "node24",
    main: "dist/main/index.js",
    post: "dist/post/index.js",
    "post-if": "always()",
  });
});
