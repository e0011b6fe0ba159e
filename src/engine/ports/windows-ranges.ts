import type { Protocol } from "../config/declared-port.js";
import type { System } from "../system.js";
import type { PortRange } from "./port-range.js";

const TIMEOUT = 10_000;

/** The ranges in which nobody may bind a port (Hyper-V and others reserve them); none where netsh does not tell. */
export async function excludedRanges(system: System, protocol: Protocol): Promise<PortRange[]> {
  return parseExcludedRanges(await netsh(system, "excludedportrange", `protocol=${protocol}`));
}

/** The ports given to outgoing connections; null where netsh does not tell. */
export async function dynamicRange(system: System, protocol: Protocol): Promise<PortRange | null> {
  return parseDynamicRange(await netsh(system, "dynamicport", protocol));
}

async function netsh(system: System, what: string, protocol: string): Promise<string> {
  const args = ["int", "ipv4", "show", what, protocol];
  const { code, stdout } = await system.run("netsh", args, { timeout: TIMEOUT });
  return code === 0 ? stdout : "";
}

/**
 * The rows `start end` of `netsh int ipv4 show excludedportrange`, whatever language the headings have. A row with a `*` is an
 * administered exclusion: kept from automatic use, open to a program that asks for the port by number.
 */
export function parseExcludedRanges(output: string): PortRange[] {
  const ranges: PortRange[] = [];
  for (const line of output.split(/\r?\n/)) {
    const [, first, last] = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(line) ?? [];
    if (first !== undefined) ranges.push({ first: Number(first), last: Number(last) });
  }
  return ranges;
}

/** `netsh int ipv4 show dynamicport`: two lines that end in a number, the first port and how many there are. */
export function parseDynamicRange(output: string): PortRange | null {
  const numbers = [...output.matchAll(/[:：]\s*(\d{1,5})\s*$/gm)].map((it) => Number(it[1]));
  const [first, count] = numbers;
  if (first === undefined || count === undefined) return null;
  return { first, last: first + count - 1 };
}
