import * as path from "node:path";
import { errorCode } from "../errors.js";
import { isObject, type JsonFormat, type Warn } from "../files/json-file.js";
import { readJsonFile } from "../files/read-file.js";
import { update } from "../files/update.js";
import type { System } from "../system.js";
import { isPort } from "./records.js";

/** Resource -> the port that was chosen for it last time. */
export type RememberedPorts = ReadonlyMap<string, number>;

/** `.devrig/ports.json`; empty where it is not there or cannot be used: it is only a preference. */
export function readRememberedPorts(stateDir: string): RememberedPorts {
  try {
    const content = readJsonFile(fileIn(stateDir), format);
    return content.kind === "valid" ? content.value : new Map();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return new Map(); // Not for us to read.
  }
}

/** Adds these choices to `.devrig/ports.json`; the folder must be there. */
export async function rememberPorts(
  system: System,
  stateDir: string,
  chosen: RememberedPorts,
  options: { warn: Warn; mode: number },
): Promise<void> {
  await update(system, fileIn(stateDir), { format, ...options }, (known) => {
    const isKnown = [...chosen].every(([resource, port]) => known.get(resource) === port);
    if (isKnown) return { result: undefined };
    return { next: new Map([...known, ...chosen]), result: undefined };
  });
}

function fileIn(stateDir: string): string {
  return path.join(stateDir, "ports.json");
}

const format: JsonFormat<RememberedPorts> = {
  limit: 1_048_576,
  empty: () => new Map(),
  parse: (document) => {
    const ports = isObject(document) ? document["ports"] : null;
    if (!isObject(ports)) return { wrong: "ports is not a table" };
    const entries = Object.entries(ports).filter((entry): entry is [string, number] =>
      isPort(entry[1]),
    );
    return { value: new Map(entries) };
  },
  document: (ports) => ({ ports: Object.fromEntries(ports) }),
};
