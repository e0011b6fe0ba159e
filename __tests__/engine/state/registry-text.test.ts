import * as fs from "node:fs";
import * as path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { type JsonObject, type Scanned, Unproven } from "../../../src/engine/files/json-file.js";
import { Source } from "../../../src/engine/files/source.js";
import { findHome } from "../../../src/engine/state/home.js";
import { putEntry, readRegistry, updateRegistry } from "../../../src/engine/state/registry.js";
import type { Registry } from "../../../src/engine/state/registry-document.js";
import { RegistryEntry } from "../../../src/engine/state/registry-entry.js";
import { rewriteRegistry, scanRegistry } from "../../../src/engine/state/registry-text.js";
import { inFolder } from "../../torture/crew.js";
import { system } from "../../torture/fault-child.js";

const holder = { pid: 7, start: "1;b;2;-", label: null };
const claim = { resource: "web", port: 80, protocol: "tcp", auto: false, holder, claimed_at: null };
const services = {
  api: { pid: 0, port: 3000, port_auto: true },
  __proto__2: { pid: 1, port: null },
};

const ENTRIES: Record<string, JsonObject> = {
  bare: entry("bare", {}),
  usual: entry("usual", {
    started_at: null,
    services,
    claims: [claim, { ...claim, job: { a: "b" } }],
  }),
  empty: entry("empty", { services: {}, claims: [], phase: true, exit_code: 0 }),
  "of the old program": entry("old", { cluster: { a: { b: [{ c: [1, [2]] }] } }, load: -1.5e-7 }),
  "with escapes": entry('q"\\\n', { label: "\u0001 \ud83d\ude00 é", path: "C:\\x" }),
  "with its keys in another order": {
    state_dir: "/s",
    claims: [],
    slug: "late",
    config_path: "/c",
  },
  deep: entry("deep", { nested: nested(61) }),
};

const CHARACTERS = ["", '"', "\\", "{", "}", "[", "]", ",", ":", "\n", " ", "0", "-", "\u0000"];

/** Long enough for patterns to be worth while, and the pattern's own filling. */
const FILLING = entry("filling", { text: "x".repeat(32_768) });

const LAYOUTS: [string, Write, JsonObject[]][] = [
  ["in lines", lineOf, []],
  ["in lines, long", lineOf, [FILLING]],
  ["of the old program", indented, []],
  ["of the old program, long", indented, [FILLING]],
];

describe.each(LAYOUTS)("the registry's text %s", (_layout, write, filling) => {
  test.each(Object.keys(ENTRIES))("is read and written again as it was: %s", (name) => {
    const own = ENTRIES[name] as JsonObject;
    for (const some of [[own], [own, own], [ENTRIES["usual"], own, ENTRIES["bare"]]]) {
      const raws = [...filling, ...some] as JsonObject[];
      const text = textOf(raws.map(write));
      const registry = scan(text) as Registry;
      expect(registry.entries.map((it) => it.raw)).toEqual(raws);
      expect(rewritten(registry, text)).toEqual({ text, changed: false });
    }
  });

  test.each(Object.keys(ENTRIES))("changes in one entry alone: %s", (name) => {
    const raws = [...filling, ...Object.values(ENTRIES)];
    const texts = raws.map(write);
    const text = textOf(texts);
    const at = filling.length + Object.keys(ENTRIES).indexOf(name);
    const { slug, state_dir } = raws[at] as { slug: string; state_dir: string };
    const registry = scan(text) as Registry;
    expect(registry.find(slug, state_dir)?.raw).toEqual(raws[at]);
    expect(registry.find(slug, "/elsewhere")).toBeNull();

    const changed = { ...raws[at], phase: "changed" } as JsonObject;
    const put = registry.with(RegistryEntry.of(changed));
    expect(rewritten(put, text)).toEqual({
      text: textOf(texts.with(at, lineOf(changed))),
      changed: true,
    });
    expect(rewritten(registry.without(slug, state_dir), text)).toEqual({
      text: textOf(texts.toSpliced(at, 1)),
      changed: true,
    });
  });

  test("takes a new entry at the end, and none twice", () => {
    const raws = [...filling, ...Object.values(ENTRIES)];
    const texts = raws.map(write);
    const fresh = entry("fresh", {});
    const more = (scan(textOf(texts)) as Registry).with(RegistryEntry.of(fresh));
    expect(rewritten(more, textOf(texts)).text).toBe(textOf([...texts, lineOf(fresh)]));
    expect(more.with(RegistryEntry.of(fresh)).entries).toHaveLength(raws.length + 1);
  });

  test("is taken for valid only where JSON does so, whatever character is another one", () => {
    const raws = [ENTRIES["usual"], ENTRIES["of the old program"]] as JsonObject[];
    const head = textOf([...filling, ...raws].map(write));
    const first = head.length - textOf(raws.map(write)).length;
    let taken = 0;
    const wrong: object[] = [];
    for (const { text, ...change } of changes(head, first)) {
      const instances = scan(text)?.entries.map((it) => it.raw);
      if (instances === undefined) continue;
      taken++;
      // Thousands of them: `expect` would take longer than all the rest.
      if (!isDeepStrictEqual(parsedOrNot(text), { instances }))
        wrong.push({ ...change, instances });
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(head.length - first);
  });

  test("tells of one entry before it is proven, and of all only then", () => {
    const texts = [...filling, ...Object.values(ENTRIES)].map(write);
    const torn = textOf([...texts, `    {"slug":"torn"`]);
    const scanned = scanRegistry(sourceOf(torn)) as Scanned<Registry>;
    const found = scanned.value.find("usual", "/p/usual/.devrig");
    expect(found?.raw).toEqual(ENTRIES["usual"]);
    expect(() => scanned.value.entries).toThrow(Unproven);
    expect(() => scanned.value.find("usual", "/elsewhere")).toThrow(Unproven);
    expect(scanned.prove()).toBe(false);
  });

  test("is not proven where what was found stands in another entry", () => {
    const inner = lineOf(entry("inner", {}));
    const outer = indented(entry("outer", { list: 0 })).replace(
      '"list": 0',
      `"list": [1,\n${inner}\n]`,
    );
    const text = textOf([...filling.map(write), outer]);
    expect(JSON.parse(text)).toMatchObject({ instances: [...filling, { slug: "outer" }] });
    const scanned = scanRegistry(sourceOf(text)) as Scanned<Registry>;
    expect(scanned.value.find("inner", "/p/inner/.devrig")).not.toBeNull();
    expect(scanned.prove()).toBe(false);
    expect((scan(text) as Registry).find("inner", "/p/inner/.devrig")).toBeNull();
  });
});

describe("the registry's text", () => {
  test.each<[string, (text: string) => string]>([
    ["a key before", (text) => text.replace("{", '{\n  "version": 1,')],
    ["a key behind", (text) => text.replace(/\]\n\}\n$/, '],\n  "version": 1\n}\n')],
    ["instances again", (text) => text.replace(/\]\n\}\n$/, '],\n  "instances": []\n}\n')],
    ["an item that is no entry", (text) => text.replace("    {", "    7,\n    {")],
    ["an object that is no entry", (text) => text.replace("    {", "    {\n    },\n    {")],
    ["another layout", (text) => JSON.stringify(JSON.parse(text))],
    [
      "an entry too deep",
      (text) => text.replace('"bare"', `"bare",\n      "x": ${JSON.stringify(nested(62))}`),
    ],
    ["no entry", () => textOf([])],
  ])("is left to the long way: %s", (_what, change) => {
    const text = change(textOf([indented(ENTRIES["bare"] as JsonObject)]));
    expect(() => JSON.parse(text)).not.toThrow();
    expect(scan(text)).toBeNull();
  });

  test("may be large in one place", () => {
    const many = Array.from({ length: 50_000 }, () => claim);
    const raws = [entry("long", { text: "x".repeat(8_000_000) }), entry("many", { claims: many })];
    for (const write of [lineOf, indented]) {
      const text = textOf(raws.map(write));
      const registry = scan(text) as Registry;
      expect(registry.find("many", "/p/many/.devrig")?.claims).toHaveLength(many.length);
      // The same without an end: no pattern may try it all over again.
      expect(scan(`${text.slice(0, -40)}${text.slice(-8)}`)).toBeNull();
    }
  });

  test("keeps what JSON would write in another way, and ends with a line's end", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "instances.json");
      const own = { ...ENTRIES["usual"], slug: "own", state_dir: "/own" } as JsonObject;
      const odd = textOf([ENTRIES["with escapes"] as JsonObject, own].map(indented))
        .replace("é", "\\u00e9 ü")
        .replace('"phase"', '"ph\\u0061se"')
        .trimEnd();
      fs.writeFileSync(file, odd);
      const home = findHome(system, folder);
      await updateRegistry(
        system,
        home,
        () => {},
        (registry) => {
          const { fields } = registry.find("own", "/own") as RegistryEntry;
          const started_at = "2026-01-01T00:00:00.000Z";
          return { next: putEntry(system, registry, { ...fields, started_at }), result: 0 };
        },
      );
      const text = fs.readFileSync(file, "utf8");
      const start = odd.indexOf('    {\n      "slug": "own"');
      expect(text.slice(0, start)).toBe(odd.slice(0, start));
      expect(text.endsWith("}\n")).toBe(true);
      const content = readRegistry(home);
      expect(content).toMatchObject({ kind: "valid", value: { entries: [{}, {}] } });
    }));
});

/** The text with another character, or none, in each place from there on. */
function* changes(
  text: string,
  from: number,
): Generator<{ at: number; put: string; text: string }> {
  for (let at = from; at < text.length; at++)
    for (const put of CHARACTERS)
      yield { at, put, text: text.slice(0, at) + put + text.slice(at + 1) };
}

function parsedOrNot(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function entry(slug: string, more: JsonObject): JsonObject {
  return { slug, config_path: `/p/${slug}/devrig.toml`, state_dir: `/p/${slug}/.devrig`, ...more };
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

type Write = (instance: JsonObject) => string;

/** As we write an entry. */
function lineOf(instance: JsonObject): string {
  return `    ${JSON.stringify(instance)}`;
}

/** As the old program writes one. */
function indented(instance: JsonObject): string {
  return `    ${JSON.stringify(instance, null, 2).replaceAll("\n", "\n    ")}`;
}

function textOf(entries: readonly string[]): string {
  const list = entries.length === 0 ? "[]" : `[\n${entries.join(",\n")}\n  ]`;
  return `{\n  "instances": ${list}\n}\n`;
}

/** The registry of a text that has been proven. */
function scan(text: string): Registry | null {
  const scanned = scanRegistry(sourceOf(text));
  return scanned?.prove() ? scanned.value : null;
}

/** The last text's is the same again: whether anything changed is seen by that. */
function sourceOf(text: string): Source {
  if (text !== last?.text) last = Source.of(Buffer.from(text)) as Source;
  return last;
}

let last: Source | null = null;

function rewritten(registry: Registry, before: string): { text: string; changed: boolean } {
  const { pieces, changed } = rewriteRegistry(registry, sourceOf(before));
  return { text: Buffer.concat(pieces.map((it) => Buffer.from(it))).toString("utf8"), changed };
}
