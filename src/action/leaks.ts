import {
  findLeaks,
  forLog,
  forMarkdown,
  type Leak,
  portText,
  type System,
  stopLeaks,
} from "../engine/index.js";
import { annotate } from "./annotations.js";
import { code, tableOf } from "./html.js";
import type { OnLeaks } from "./inputs.js";
import type { Toolkit } from "./toolkit.js";

/** What the job left behind, and what became of it. */
export interface LeakReport {
  leaks: readonly Leak[];
  /** Those that listen on; null where none was to be stopped. */
  left: readonly Leak[] | null;
}

/** Looks for the job's processes that still listen, and ends them where `leaks: stop` wants that. */
export async function lookForLeaks(
  system: System,
  sockets: string,
  onLeaks: OnLeaks,
): Promise<LeakReport> {
  const leaks = await findLeaks(system, sockets, "names");
  if (onLeaks !== "stop" || leaks.length === 0) return { leaks, left: null };
  return { leaks, left: await stopLeaks(system, leaks, { mark: sockets, detail: "names" }) };
}

/** Says each of them: an error with `leaks: fail`; a warning with `warn`, and where it could not be stopped; else a line of the log. */
export function tellLeaks(
  core: Pick<Toolkit, "error" | "warning" | "info">,
  report: LeakReport,
  onLeaks: OnLeaks,
): void {
  const level = onLeaks === "fail" ? "error" : "warning";
  const loud = report.left ?? report.leaks;
  const quiet = report.leaks.filter((leak) => isStopped(leak, report));
  for (const leak of quiet) core.info(forLog(`Stopped ${sentenceOf(leak)}`, 500));
  const title = report.left === null ? "Still listening" : "Not stopped";
  annotate(
    core,
    loud.map((leak) => ({ level, title, message: forLog(sentenceOf(leak), 1000), source: null })),
    "",
  );
}

/** The section of the job summary, as Markdown; empty where nothing was left. */
export function leakSummary(report: LeakReport, onLeaks: OnLeaks): string {
  const { leaks, left } = report;
  if (leaks.length === 0) return "";
  const rows = leaks.map((leak) => [
    `<code>${portText(leak)}</code>`,
    code(nameOf(leak), 200),
    forMarkdown(originOf(leak), 300),
    ...(left === null ? [] : [isStopped(leak, report) ? "🟢&nbsp;stopped" : "🔴&nbsp;lives on"]),
  ]);
  const titles = ["Port", "Process", "Started by", ...(left === null ? [] : ["State"])];
  return [`### ${headingOf(report, onLeaks)}`, "", ...tableOf(titles, rows)].join("\n");
}

function headingOf({ leaks, left }: LeakReport, onLeaks: OnLeaks): string {
  const count = processesOf(leaks);
  const subject = `${count} process${count === 1 ? "" : "es"} of this job`;
  if (left === null)
    return `${onLeaks === "fail" ? "❌" : "⚠️"} ${subject} still listen${count === 1 ? "s" : ""} at its end`;
  if (left.length === 0)
    return `🧹 ${subject} still listened at its end and ${count === 1 ? "was" : "were"} stopped`;
  return `⚠️ ${processesOf(left)} of ${subject} could not be stopped`;
}

function processesOf(leaks: readonly Leak[]): number {
  return new Set(leaks.map(({ process }) => process.pid)).size;
}

function isStopped(leak: Leak, { left }: LeakReport): boolean {
  return (
    left !== null &&
    !left.some(
      (it) => it.process.pid === leak.process.pid && it.process.start === leak.process.start,
    )
  );
}

/** `node server.js (pid 7, alice) on port 3000, started by step 'serve'`. Holds foreign text. */
function sentenceOf(leak: Leak): string {
  const origin = originOf(leak);
  return `${nameOf(leak)} on port ${portText(leak)}${origin === "" ? "" : `, started by ${origin}`}`;
}

function nameOf({ command, process, user }: Leak): string {
  const facts = [`pid ${process.pid}`, user].filter((fact) => fact !== null);
  return `${command ?? "a process without a name"} (${facts.join(", ")})`;
}

function originOf({ step, launcher }: Leak): string {
  return [launcher, step].filter((part) => part !== null).join(" in ");
}
