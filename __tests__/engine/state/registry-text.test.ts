import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { JsonObject, Source } from "../../../src/engine/files/json-file.js";
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

describe("the registry's text", () => {
  test.each(Object.keys(ENTRIES))("is read and written again as JSON has it: %s", (name) => {
    const own = ENTRIES[name] as JsonObject;
    for (const raws of [[own], [own, own], [ENTRIES["usual"], own, ENTRIES["bare"]]]) {
      const text = textOf(raws as JsonObject[]);
      const registry = scan(text) as Registry;
      expect(registry.entries.map((it) => it.raw)).toEqual(raws);
      expect(rewritten(registry, text)).toEqual({ text, changed: false });
    }
  });

  test.each(Object.keys(ENTRIES))("changes in one entry alone: %s", (name) => {
    const raws = Object.values(ENTRIES);
    const text = textOf(raws);
    const at = Object.keys(ENTRIES).indexOf(name);
    const { slug, state_dir } = raws[at] as { slug: string; state_dir: string };
    const registry = scan(text) as Registry;
    expect(registry.find(slug, state_dir)?.raw).toEqual(raws[at]);
    expect(registry.find(slug, "/elsewhere")).toBeNull();

    const changed = { ...raws[at], phase: "changed" } as JsonObject;
    const put = registry.with(RegistryEntry.of(changed));
    expect(rewritten(put, text)).toEqual({ text: textOf(raws.with(at, changed)), changed: true });
    const less = textOf(raws.toSpliced(at, 1));
    expect(rewritten(registry.without(slug, state_dir), text)).toEqual({
      text: less,
      changed: true,
    });
  });

  test("takes a new entry at the end, and none twice", () => {
    const raws = Object.values(ENTRIES);
    const fresh = entry("fresh", {});
    const more = (scan(textOf(raws)) as Registry).with(RegistryEntry.of(fresh));
    expect(rewritten(more, textOf(raws)).text).toBe(textOf([...raws, fresh]));
    expect(more.with(RegistryEntry.of(fresh)).entries).toHaveLength(raws.length + 1);
  });

  test("is taken for valid only where JSON does so, whatever character is another one", () => {
    const valid = textOf([ENTRIES["usual"], ENTRIES["of the old program"]] as JsonObject[]);
    let taken = 0;
    for (let at = 0; at < valid.length; at++)
      for (const put of [
        "",
        '"',
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\n",
        " ",
        "0",
        "-",
        "\u0000",
      ]) {
        const text = valid.slice(0, at) + put + valid.slice(at + 1);
        const registry = scan(text);
        if (registry === null) continue;
        taken++;
        const document = JSON.parse(text) as { instances: unknown[] };
        expect(Object.keys(document)).toEqual(["instances"]);
        expect(registry.entries.map((it) => it.raw)).toEqual(document.instances);
      }
    expect(taken).toBeGreaterThan(valid.length);
  });

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
    const text = change(textOf([ENTRIES["bare"] as JsonObject]));
    expect(() => JSON.parse(text)).not.toThrow();
    expect(scan(text)).toBeNull();
  });

  test("may be large in one place", () => {
    const many = Array.from({ length: 50_000 }, () => claim);
    const raws = [entry("long", { text: "x".repeat(8_000_000) }), entry("many", { claims: many })];
    const registry = scan(textOf(raws)) as Registry;
    expect(registry.find("many", "/p/many/.devrig")?.claims).toHaveLength(many.length);
    // The same without an end: no pattern may try it all over again.
    expect(scan(textOf(raws).slice(0, -20))).toBeNull();
  });

  test("keeps what JSON would write in another way, and ends with a line's end", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "instances.json");
      const own = { ...ENTRIES["usual"], slug: "own", state_dir: "/own" } as JsonObject;
      const odd = textOf([ENTRIES["with escapes"], own] as JsonObject[])
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
      const start = odd.indexOf('"slug": "own"');
      expect(text.slice(0, start)).toBe(odd.slice(0, start));
      expect(text.endsWith("}\n")).toBe(true);
      const content = readRegistry(home);
      expect(content).toMatchObject({ kind: "valid", value: { entries: [{}, {}] } });
    }));
});

function entry(slug: string, more: JsonObject): JsonObject {
  return { slug, config_path: `/p/${slug}/devrig.toml`, state_dir: `/p/${slug}/.devrig`, ...more };
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

function textOf(instances: readonly JsonObject[]): string {
  return `${JSON.stringify({ instances }, null, 2)}\n`;
}

function scan(text: string): Registry | null {
  const bytes = Buffer.from(text);
  return scanRegistry({
    text,
    bytes: bytes.length === text.length ? bytes : null,
  } satisfies Source);
}

function rewritten(registry: Registry, before: string): { text: string; changed: boolean } {
  const { pieces, changed } = rewriteRegistry(registry, before);
  return { text: Buffer.concat(pieces.map((it) => Buffer.from(it))).toString("utf8"), changed };
}
