import { DevrigError, type PortRequest, parseDuration, parsePortRequest } from "../engine/index.js";
import type { Toolkit } from "./toolkit.js";

export type OnCollision = "fail" | "warn";
export type Evict = "none" | "orphans";
export type OnLeaks = "ignore" | "warn" | "fail" | "stop";

/** All inputs of action.yml, read once and valid. */
export interface Inputs {
  /** As written, relative to the working directory; null = look for devrig.toml. */
  config: string | null;
  workingDirectory: string;
  ports: PortRequest[];
  onCollision: OnCollision;
  /** ms */
  wait: number;
  /** Set the ports aside until the job ends? */
  claim: boolean;
  evict: Evict;
  leaks: OnLeaks;
  /** GitHub's id of this very job; null where the runner does not tell it. */
  checkRunId: string | null;
  summary: boolean;
  /** The registry's folder; null = the engine's default. */
  home: string | null;
}

const YES_NO = { true: true, false: false };
const LEAKS = { ignore: "ignore", warn: "warn", fail: "fail", stop: "stop" } as const;

/**
 * Reads and checks the inputs.
 * @throws DevrigError `input_invalid`, `port_invalid`, `duration_invalid`, naming the input
 */
export function readInputs(core: Pick<Toolkit, "getInput">): Inputs {
  return {
    config: optional(core, "config"),
    workingDirectory: optional(core, "working-directory") ?? ".",
    ports: named("ports", () => portsOf(core.getInput("ports"))),
    onCollision: choice(core, "on-collision", { fail: "fail", warn: "warn" }, "fail"),
    wait: named("wait", () => parseDuration(optional(core, "wait") ?? "0s")),
    claim: choice(core, "claim", YES_NO, true),
    evict: choice(core, "evict", { none: "none", orphans: "orphans" }, "none"),
    leaks: choice(core, "leaks", LEAKS, "warn"),
    checkRunId: optional(core, "check-run-id"),
    summary: choice(core, "summary", YES_NO, true),
    home: optional(core, "home"),
  };
}

function optional(core: Pick<Toolkit, "getInput">, name: string): string | null {
  const value = core.getInput(name);
  return value === "" ? null : value;
}

function portsOf(text: string): PortRequest[] {
  return text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(parsePortRequest);
}

/** The engine knows what is wrong with a value, and not which input it came from. */
function named<T>(input: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof DevrigError)) throw error;
    const { kind, code, message, hint, diagnostics } = error;
    throw new DevrigError(kind, code, `input "${input}": ${message}`, {
      ...(hint === null ? {} : { hint }),
      diagnostics,
      cause: error,
    });
  }
}

function choice<T>(
  core: Pick<Toolkit, "getInput">,
  name: string,
  values: Readonly<Record<string, T>>,
  fallback: T,
): T {
  const text = core.getInput(name).toLowerCase();
  if (text === "") return fallback;
  const found = Object.entries(values).find(([word]) => word === text);
  if (found !== undefined) return found[1];
  const words = Object.keys(values)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
  throw new DevrigError(
    "user",
    "input_invalid",
    `input "${name}": "${text}" is none of its values`,
    {
      hint: `write ${words}`,
    },
  );
}
