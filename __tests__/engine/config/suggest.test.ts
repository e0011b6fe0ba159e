import { expect, test } from "@jest/globals";
import { didYouMean, suggest } from "../../../src/engine/config/suggest.js";

const keys = ["port", "ports", "path", "protocol", "depends_on", "env", "env_file", "command"];

test.each([
  ["prot", "port"],
  ["Port", "port"],
  ["por", "port"],
  ["depend_on", "depends_on"],
  ["dependson", "depends_on"],
  ["comand", "command"],
  ["evn", "env"],
  ["protocoll", "protocol"],
])("%s was meant to be %s", (given, meant) => {
  expect(suggest(given, keys)).toBe(meant);
});

test.each(["healthcheck", "x", "xy", "", "root", "labels"])("%s is near to nothing", (given) => {
  expect(suggest(given, keys)).toBe(null);
});

test("a suggestion is the end of a sentence", () => {
  expect(didYouMean("databse", ["database"])).toBe("; did you mean 'database'?");
  expect(didYouMean("x", ["database"])).toBe("");
});
