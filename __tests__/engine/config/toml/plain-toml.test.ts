import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import { tomlPlaces } from "../../../../src/engine/config/toml/places.js";
import { makePlain } from "../../../../src/engine/config/toml/plain.js";
import { readPlainToml } from "../../../../src/engine/config/toml/plain-toml.js";

const EXAMPLES = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("devrig.toml"))
  .map((name) => join("examples", name));

/** What smol-toml reads, undefined where it refuses. */
function wellKnown(text: string): object | undefined {
  try {
    const data = parse(text, { integersAsBigInt: true });
    return makePlain(data).length === 0 ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the plain reader leaves the text to others, or reads it as they do, with every key at its place. */
function agrees(text: string): boolean {
  const plain = readPlainToml(text);
  if (plain === null) return true;
  return (
    isDeepStrictEqual(plain.data, wellKnown(text)) &&
    isDeepStrictEqual(plain.places, tomlPlaces(text))
  );
}

describe("plain TOML", () => {
  test("is what a usual config is", () => {
    const text = [
      "# a comment with ünïcode",
      "[project]",
      'name = "shop" # the name',
      "",
      "[services.web]",
      "\tcommand = \"npm run 'dev'\"\r",
      "port = 3000",
      "depends_on = [\"api\", 'docker:db',]",
      "env = { A = \"1\", B-2 = 'x' }",
      "[services.api]",
      "command = 'node api.js'",
      'port = "auto"',
      "[services.api.env]",
      "QUIET = true",
      "[cluster]",
      "ports = [ # published",
      '  "8080:80@loadbalancer",',
      "",
      '  "8443:443", # tls',
      "]",
    ].join("\n");
    expect(readPlainToml(text)).not.toBeNull();
    expect(agrees(text)).toBe(true);
  });

  test.each(EXAMPLES)("the example %s agrees", (file) => {
    const text = readFileSync(file, "utf8");
    expect(agrees(text)).toBe(true);
    expect(readPlainToml(text)).not.toBeNull();
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \n\t\n# only\n"],
    ["a key twice", "a = 1\na = 2"],
    ["a table twice", "[a]\n[a]"],
    ["a table below a value", "a = 1\n[a.b]"],
    ["a table below an inline table", "a = { b = 1 }\n[a.c]\nd = 1"],
    ["a table below an array", "a = [1]\n[a.c]\nd = 1"],
    ["a key that is a table", "[a.b]\n[a]\nb = 1"],
    ["a forbidden name", '__proto__ = 1\n[x]\n"a" = 1'],
    ["a string that does not end", 'a = "b'],
    ["a control character", 'a = "\u0001"'],
    ["a control character in a comment", "a = 1 # \u0001"],
    ["a bare carriage return", "a = 1\rb = 2"],
    ["two keys in a line", "a = 1 b = 2"],
    ["an empty key", "= 1"],
    ["no value", "a ="],
    ["a float", "a = 1.5"],
    ["a date", "a = 1979-05-27"],
    ["a leading zero", "a = 012"],
    ["an escape", 'a = "\\n"'],
    ["many lines", 'a = """\nb\n"""'],
    ["a dotted key", "a.b = 1"],
    ["a list of tables", "[[a]]\nb = 1"],
    ["a quoted key", '"a" = 1'],
    ["a number with a sign", "a = -1"],
    ["an array that does not end", "a = [1, 2"],
    ["an inline table with a comma too many", "a = { b = 1, }"],
    ["an inline table over two lines", "a = { b = 1,\n c = 2 }"],
  ])("%s is left to others", (_, text) => {
    expect(readPlainToml(text)).toBeNull();
  });

  test.each([
    ["blanks", " \t".repeat(500_000)],
    ["a key and blanks", `a${" ".repeat(1_000_000)}`],
    ["a pair and blanks", `a = 1${" ".repeat(1_000_000)}`],
    ["an array with blanks", `a = [${" ".repeat(1_000_000)}`],
    ["a header without end", `[${"a.".repeat(500_000)}`],
  ])("a megabyte of %s that end in nothing plain takes no longer than its length", (_, text) => {
    const start = performance.now();
    expect(readPlainToml(`${text}?`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("agrees with smol-toml on 20,000 random texts, and reads many of them", () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    const random = generator(seed);
    let read = 0;
    for (let run = 0; run < 20_000; run++) {
      const text = randomText(random);
      if (readPlainToml(text) !== null) read++;
      if (!agrees(text)) throw new Error(`seed ${seed}, run ${run}: ${JSON.stringify(text)}`);
    }
    expect(read).toBeGreaterThan(2000);
  });
});

// biome-ignore format: a table
const PIECES = [
  "[a]\n", "[a.b]\n", "[b]\n", "[ a ]\n", "  [c.d]  # x\n", "[[l]]\n", "[c]\r\n", "[a.b.c]\n", "[k]\n",
  "k = 1\n", "k=1\n", "b = 0\n", "x = 007\n", "n = -1\n", "big = 123456789012345\n", "huge = 9007199254740993\n",
  's = "text"\n', "s2 = 'lit'\n", 'e = ""\n', "e2 = ''\n", 'q = "a\\"b"\n', 'm = """\n[x]\n"""\n', "m2 = '''x'''\n",
  "t = true\n", "f = false # no\n", "t2 = truex\n", "d = 1979-05-27 07:32:00\n", "fl = 1.5\n", "u = 1_000\n", "h = 0x10\n",
  'arr = [1, "x", true]\n', "arr2 = [\n 1, # one\n 2,\n]\n", "arr3 = []\n", "arr4 = [[1], ['x', []]]\n", "arr5 = [1 2]\n",
  'in = { a = 1, b = "x" }\n', "in2 = {}\n", "in3 = { a = { b = [1] } }\n", "in4 = { a = 1, a = 2 }\n", "in5 = { a.b = 1 }\n",
  "a.b = 1\n", '"k" = 1\n', "# c \n", "\n", "\r\n", " \t", "x", "=", "\uFEFF", "ü = 1\n", "c-d_3 = 'ü'\n", "1 = 2\n",
  "__proto__ = 1\n", "constructor = 1\n", "[__proto__]\n", "end = 1", "cut = ", "z = inf\n", "a = { }\n", "\u0000", "o = [ { p = 1 } ]\n",
];

function randomText(random: () => number): string {
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => PIECES[Math.floor(random() * PIECES.length)]).join("");
}

/** A linear congruence: numbers that a seed repeats. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
