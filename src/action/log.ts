import { forLog, isCollision, portText, type Report, type ReportPort } from "../engine/index.js";
import type { Toolkit } from "./toolkit.js";
import { adviceText, jobText, ownerText, verdictOf } from "./words.js";

/** A command to paste is shown whole; it stands in the last column, where its length moves nothing. */
const LONGEST_ADVICE = 500;

const COLUMNS: readonly { title: string; of: (port: ReportPort) => string; most?: number }[] = [
  { title: "RESOURCE", of: (port) => port.resource },
  { title: "PORT", of: portText },
  { title: "STATE", of: (port) => port.status },
  { title: "OWNER", of: ownerText },
  { title: "JOB", of: ({ owner }) => jobText({ job: owner?.job ?? null }) },
  {
    title: "WHAT TO DO",
    of: (port) => (isCollision(port) ? adviceText(port) : ""),
    most: LONGEST_ADVICE,
  },
];

/** The report as lines of the workflow log: a table, then the verdict. No line holds a command for the runner. */
export function logLines(report: Report): string[] {
  const columns = COLUMNS.map(({ title, of, most = 120 }) => [
    title,
    ...report.ports.map((port) => forLog(of(port), most)),
  ]).filter((cells) => cells.slice(1).some((cell) => cell !== ""));
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const table = [undefined, ...report.ports].map((_, row) =>
    columns
      .map((cells, column) => (cells[row] ?? "").padEnd(widths[column] ?? 0))
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
