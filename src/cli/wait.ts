import { parseDuration } from "../engine/index.js";
import type { Invocation } from "./command.js";

/**
 * How long `--wait` says to wait for busy ports, ms; 0 without it.
 * @throws DevrigError `duration_invalid`
 */
export function waitOf(invocation: Invocation): number {
  const text = invocation.value("wait");
  return text === undefined ? 0 : parseDuration(text);
}
