import type { Config } from "../config/load.js";
import { didYouMean } from "../config/suggest.js";
import { templateNames } from "./template-names.js";

/** Variables with their values, in order. */
export type Values = Map<string, string>;

export type Lookup = (name: string) => string | undefined;

export interface Resolving {
  readonly config: Config;
  /** Resource to port; null for an `auto` port that is not chosen yet. */
  readonly ports: ReadonlyMap<string, number | null>;
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
    if (!isPossible(key, value)) {
      const message = `${JSON.stringify(key)} cannot be an environment variable of this value`;
      resolving.problem("invalid_variable", message, key);
      continue;
    }
    const resolved = resolve(value, key, resolving);
    if (resolved !== null) values.set(key, resolved);
  }
  return values;
}

/** What no operating system can hand to a process. */
function isPossible(key: string, value: string): boolean {
  return key !== "" && !/[=\0]/.test(key) && !value.includes("\0");
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
  const known = templateNames(resolving.config, resolving.ports);
  const value = known.get(name);
  if (typeof value === "string") return value;
  const message =
    value === null
      ? `{{ ${name} }} is an "auto" port, which is chosen at start or claim`
      : `There is no {{ ${name} }}${didYouMean(name, known.keys())}`;
  resolving.problem(value === null ? "port_not_chosen" : "unknown_template", message, key);
  return null;
}
