import { forLog, type Report } from "../engine/index.js";
import type { Toolkit } from "./toolkit.js";

/** Longer than any text of the report that the engine has not cut already. */
const LONGEST = 4096;

/** Sets the outputs of action.yml. What they hold can be printed by a later step without becoming a workflow command. */
export function setOutputs(core: Pick<Toolkit, "setOutput">, report: Report): void {
  core.setOutput("ok", String(report.ok));
  core.setOutput("slug", report.project?.slug ?? "");
  core.setOutput("collisions", String(report.collisions));
  core.setOutput("ports", printable(portsOf(report)));
  core.setOutput("report", printable(report));
}

function portsOf(report: Report): Record<string, number | null> {
  return Object.fromEntries(report.ports.map(({ resource, port }) => [resource, port]));
}

/** JSON whose texts are harmless once decoded, and whose keys are while they are not. */
function printable(value: unknown): string {
  return JSON.stringify(value, harmless).replace(/#(?=\[)/g, "\\u0023");
}

/** An excerpt is for people and no part of the document. */
function harmless(key: string, part: unknown): unknown {
  if (key === "excerpt") return undefined;
  return typeof part === "string" ? forLog(part, LONGEST) : part;
}
