import { parseArgs } from "node:util";
import { describe, expect, test } from "@jest/globals";
import type { Flag } from "../../src/cli/command.js";
import { parseFlags } from "../../src/cli/flags.js";

const FLAGS: readonly Flag[] = [
  { name: "port", value: "PORT", multiple: true, text: "" },
  { name: "wait", value: "DURATION", text: "" },
];
const command = { name: "check", flags: FLAGS };

/** What Node's own parser reads: every flag with its values, and the words. */
function asNodeReads(args: readonly string[]): unknown {
  const text = { type: "string", multiple: true } as const;
  const mark = { type: "boolean", multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      port: text,
      wait: text,
      file: { ...text, short: "f" },
      json: mark,
      quiet: { ...mark, short: "q" },
      help: { ...mark, short: "h" },
    },
  });
  return { values: { ...values }, positionals };
}

function asWeRead(args: readonly string[]): unknown {
  const { has, values, positionals } = parseFlags(args, command);
  const told: [string, unknown][] = [];
  for (const name of ["port", "wait", "file"]) if (has(name)) told.push([name, values(name)]);
  for (const name of ["json", "quiet", "help"])
    if (has(name)) told.push([name, values(name).map(() => true)]);
  return { values: Object.fromEntries(told), positionals };
}

describe("flags are read as util.parseArgs reads them", () => {
  test.each([
    [[]],
    [["web", "api"]],
    [["--port", "3000", "--port=db=5432", "web"]],
    [["-f", "x", "--json"]],
    [["-fx"]],
    [["-f=x"]],
    [["-qf", "x"]],
    [["-qfx", "-h"]],
    [["-qh", "-q"]],
    [["-f", "-q"]],
    [["-f-q"]],
    [["--wait", "--json"]],
    [["--wait="]],
    [["--port", "--", "web"]],
    [["--", "--json", "-q"]],
    [["a", "--json", "--", "b"]],
    [["-", "--quiet"]],
  ])("%j", (args) => {
    expect(asWeRead(args)).toEqual(asNodeReads(args));
  });
});
