import { didYouMean } from "../config/suggest.js";
import { shorten } from "../text/foreign-text.js";
import type { TemplateNames } from "./template-names.js";

/** Variables with their values, in order. */
export type Values = Map<string, string>;

export type Lookup = (name: string) => string | undefined;

export interface Resolving {
  /** What may stand in `{{ … }}`. */
  names(): TemplateNames;
  /** What `$NAME` stands for. */
  readonly lookup: Lookup;
  /** Told of what is wrong with the value of this key. */
  problem(code: string, message: string, key: string): void;
}

/**
 * An env table with its `$NAME` and `${NAME}` replaced (`$$` is `$`, as in the existing devrig), then its `{{ … }}`. What one
 * value brings in is not looked at again. A value with a problem is left out.
 */
export function resolveTable(table: Record<string, string>, resolving: Resolving): Values {
  const values: Values = new Map();
  for (const [key, value] of Object.entries(table)) {
    const reason = impossible(key, value);
    if (reason !== null) {
      resolving.problem("invalid_variable", reason, key);
      continue;
    }
    const resolved = resolve(value, key, resolving);
    if (resolved !== null) values.set(key, resolved);
  }
  return values;
}

/** Why no operating system can hand it to a process; null where it can. */
function impossible(key: string, value: string): string | null {
  if (key === "") return "An environment variable needs a name";
  const shown = JSON.stringify(shorten(key, 60));
  const wrong = ["=", "\0"].find((character) => key.includes(character));
  if (wrong !== undefined)
    return `${shown} cannot be the name of an environment variable: it holds ${wrong === "=" ? "'='" : "a NUL"}`;
  return value.includes("\0")
    ? `The value of ${shown} holds a NUL, which no program can be given`
    : null;
}

const PARTS = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)|\{\{\s*(.*?)\s*\}\}/gs;

function resolve(value: string, key: string, resolving: Resolving): string | null {
  let whole = true;
  const text = value.replace(PARTS, (part, braced?: string, plain?: string, template?: string) => {
    if (part === "$$") return "$";
    const name = braced ?? plain;
    const found =
      name === undefined
        ? templateValue(template ?? "", key, resolving)
        : variable(name, key, resolving);
    if (found === null) whole = false;
    return found ?? "";
  });
  return whole ? text : null;
}

function variable(name: string, key: string, { lookup, problem }: Resolving): string | null {
  const value = lookup(name);
  if (value !== undefined) return value;
  problem("unknown_variable", `The environment variable ${name} is not set ($$ is a $)`, key);
  return null;
}

function templateValue(name: string, key: string, resolving: Resolving): string | null {
  const known = resolving.names();
  const value = known.get(name);
  if (typeof value === "string") return value;
  const message =
    value === null
      ? `{{ ${name} }} is an "auto" port, which is chosen at start or claim`
      : `There is no {{ ${name} }}${didYouMean(name, known.keys())}`;
  resolving.problem(value === null ? "port_not_chosen" : "unknown_template", message, key);
  return null;
}
