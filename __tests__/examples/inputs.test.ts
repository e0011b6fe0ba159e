// Whatever a page or an example workflow hands to the Action is an input that it has.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, unknown> };

function filesBelow(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

/** A workflow file, or the YAML blocks of a page. */
function documentsOf(file: string): unknown[] {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".yml")) return [parse(text)];
  const blocks = text.matchAll(/^( *)```ya?ml\n(.*?)^\1```/gms);
  return [...blocks].map(([, , block = ""]) => parse(block));
}

/** The inputs of every step with our Action, however deep it stands. */
function givenIn(document: unknown): string[] {
  if (typeof document !== "object" || document === null) return [];
  const { uses, with: inputs } = document as { uses?: unknown; with?: object };
  const ours = String(uses).startsWith("devrig/preflight@") ? Object.keys(inputs ?? {}) : [];
  return [...ours, ...Object.values(document).flatMap(givenIn)];
}

const pages = [
  "README.md",
  ...filesBelow("docs", ".md"),
  ...filesBelow("examples/workflows", ".yml"),
];

test.each(pages)("%s gives the Action only inputs that it has", (page) => {
  const unknown = documentsOf(page)
    .flatMap(givenIn)
    .filter((name) => !(name in action.inputs));
  expect(unknown).toEqual([]);
});

test("the search finds inputs", () => {
  expect(pages.flatMap(documentsOf).flatMap(givenIn)).toEqual(
    expect.arrayContaining(["leaks", "evict"]),
  );
});
