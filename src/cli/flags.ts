import { parseArgs } from "node:util";
import { DevrigError, nearest } from "../engine/index.js";
import { COMMON_FLAGS, type Command, type Flag, type Invocation } from "./command.js";

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/**
 * The arguments behind the command's name.
 * @throws DevrigError `usage` for an unknown flag (with the one that may be meant), a missing or a needless value, a word too many
 */
export function parseFlags(
  args: readonly string[],
  { name: command, flags: own, words = "some" }: Pick<Command, "name" | "flags" | "words">,
): Invocation {
  const flags = [...own, ...COMMON_FLAGS];
  const options = Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  let rest: string[] | null = null;
  for (const token of tokens as readonly Token[]) {
    if (token.kind === "option-terminator") rest = [...args.slice(token.index + 1)];
    else if (rest !== null) continue;
    else if (token.kind === "positional") positionals.push(token.value);
    else take(token, flags, command, values);
  }
  if (words !== "command") {
    positionals.push(...(rest ?? []));
    rest = null;
  }
  if (words === "none" && positionals.length > 0) {
    throw usage(`${command} takes no argument, but there is '${positionals[0]}'`, command);
  }
  return {
    positionals,
    rest,
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
}

function optionOf(flag: Flag): { type: "string" | "boolean"; short?: string; multiple: boolean } {
  const type = flag.value === undefined ? "boolean" : "string";
  return { type, multiple: true, ...(flag.short && { short: flag.short }) };
}

function take(
  token: OptionToken,
  flags: readonly Flag[],
  command: string,
  into: Map<string, string[]>,
): void {
  const flag = flags.find((it) => it.name === token.name);
  if (flag === undefined) throw unknownFlag(token.rawName, flags, command);
  if (flag.value === undefined && token.value !== undefined) {
    throw usage(`${token.rawName} takes no value`, command);
  }
  if (flag.value !== undefined && token.value === undefined) {
    throw usage(`${token.rawName} needs a value: ${token.rawName} ${flag.value}`, command);
  }
  into.set(flag.name, [...(into.get(flag.name) ?? []), token.value ?? ""]);
}

function unknownFlag(rawName: string, flags: readonly Flag[], command: string): DevrigError {
  const near = nearest(
    rawName.replace(/^-+/, ""),
    flags.map((flag) => flag.name),
  );
  return new DevrigError("user", "usage", `unknown flag ${rawName}`, {
    hint: near === null ? `see devrig ${command} --help` : `did you mean --${near}?`,
  });
}

function usage(message: string, command: string): DevrigError {
  return new DevrigError("user", "usage", message, { hint: `see devrig ${command} --help` });
}
