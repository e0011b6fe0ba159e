import { describe, expect, test } from "@jest/globals";
import { parseDotenv } from "../../../src/engine/config/dotenv.js";
import { interpolate, TemplateError } from "../../../src/engine/config/interpolate.js";

/** A reference as it stands in a Compose file. */
const ref = (inside: string) => `$\{${inside}}`;

describe("interpolate", () => {
  const lookup = (name: string) => ({ A: "1", EMPTY: "" })[name];

  test.each([
    ["plain", "plain"],
    ["$A:$A", "1:1"],
    [`${ref("A")}0`, "10"],
    [ref("A:-2"), "1"],
    [ref("X:-2"), "2"],
    [ref("EMPTY:-2"), "2"],
    [ref("EMPTY-2"), ""],
    [ref("X-"), ""],
    [ref(`X:-${ref(`Y:-${ref("A")}`)}`), "1"],
    [ref("A:+set"), "set"],
    [ref("EMPTY:+set"), ""],
    [ref("EMPTY+set"), "set"],
    [ref("A:?needed"), "1"],
    [ref("EMPTY?needed"), ""],
    ["$$A $$$A", "$A $1"],
    ["costs 5$, $(x) $1 $", "costs 5$, $(x) $1 $"],
    [ref("X:-a:b-c"), "a:b-c"],
  ])("%s becomes %s", (template, text) => {
    expect(interpolate(template, lookup)).toEqual({ text, unset: [] });
  });

  test("tells variables that are neither set nor have a default", () => {
    expect(interpolate(`${ref("X")}:$Y`, lookup)).toEqual({ text: ":", unset: ["X", "Y"] });
  });

  test.each([
    [ref("X:?must be a port"), "the variable X is required: must be a port"],
    [ref("EMPTY:?"), "the variable EMPTY is required"],
    [ref("X?"), "the variable X is required"],
    ["${X", "without"],
    [ref("1"), "is no variable"],
    [ref(""), "is no variable"],
    [ref("A B"), "is no variable"],
  ])("%s is refused", (template, why) => {
    expect(() => interpolate(template, lookup)).toThrow(TemplateError);
    expect(() => interpolate(template, lookup)).toThrow(why);
  });
});

test("an env file is read as docker compose reads it", () => {
  const text = `# comment
A=1
export B = two words # comment
C='$A # literal'
D="line\\nnext $\{A} \\$A"
E=$\{A}$\{OUTER:-0}
F=
G: yaml
no pair
H=a#b
I="two
lines"
J=pa$(s)w$
K=#e
L= f	# comment
M='it\\'s'
N="\\x \\"q\\" \\\\"
O=last`;
  const values = parseDotenv(text.replace("A=1\n", "A=1\r\n"), (name) => ({ OUTER: "9" })[name]);
  expect(Object.fromEntries(values)).toEqual({
    A: "1",
    B: "two words",
    C: "$A # literal",
    D: "line\nnext 1 $A",
    E: "19",
    F: "",
    G: "yaml",
    H: "a#b",
    I: "two\nlines",
    J: "pa$(s)w$",
    K: "#e",
    L: "f",
    M: "it's",
    N: '\\x "q" \\',
    O: "last",
  });
});
