import { forLog, isCollision, type Report, type ReportPort } from "../engine/index.js";
import type { Toolkit } from "./toolkit.js";
import { ownerText, portText, verdictOf } from "./words.js";

const COLUMNS: readonly { title: string; of: (port: ReportPort) => string }[] = [
  { title: "RESOURCE", of: (port) => port.resource },
  { title: "PORT", of: portText },
  { title: "STATE", of: (port) => port.status },
  { title: "OWNER", of: ownerText },
  { title: "WHAT TO DO", of: (port) => port.next ?? "" },
];

/** The report as lines of the workflow log: a table, then the verdict. No line holds a command for the runner. */
export function logLines(report: Report): string[] {
  const rows = [
    COLUMNS.map((column) => column.title),
    ...report.ports.map((port) => COLUMNS.map((column) => forLog(column.of(port), 120))),
  ];
  const widths = COLUMNS.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...(report.ports.length === 0 ? [] : table), forLog(verdictOf(report), 1000)];
}

/** Says what is waited for, again only when that changed. */
export function waitLogger(core: Pick<Toolkit, "info">): (report: Report) => void {
  let last = "";
  return (report) => {
    const busy = report.ports
      .filter(isCollision)
      .map((port) => `${portText(port)} (${port.resource}): ${ownerText(port)}`);
    const text = forLog(`Waiting for ${busy.join("; ")}`, 1000);
    if (busy.length === 0 || text === last) return;
    last = text;
    core.info(text);
  };
}
