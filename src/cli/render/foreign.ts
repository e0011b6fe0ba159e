import { forLog, forTerminal, type System } from "../../engine/index.js";

/** In a GitHub job every line that we print is read by the runner, on both streams: foreign text must hold no command for it. */
export function inWorkflowLog({ env }: System): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

/** What makes one line of foreign text harmless where our output goes. */
export function safeText(system: System, max = 400): (text: string) => string {
  return inWorkflowLog(system) ? (text) => forLog(text, max) : (text) => forTerminal(text, max);
}
